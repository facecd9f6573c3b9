"""The canned questions: one `.rq` file each, valid as it stands, its header telling question, inputs and columns."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from bomay.answers.query_text import bind
from bomay.answers.source import Row, Source
from bomay.errors import QueryError, VocabularyError

__all__ = ["Input", "Query", "get_query", "list_queries", "queries_folder", "run_query"]

_HEADER = re.compile(r"#\s*(question|câu hỏi|inputs|columns|beware)\s+(.*)")
_INPUT = re.compile(r"\?(\w+) \((IRI|date|integer|text)(, needed)?\)\s*([^;]*)")
_COLUMN = re.compile(r"\?(\w+)")
_XSD = "http://www.w3.org/2001/XMLSchema#"


@dataclass(frozen=True, slots=True)
class Input:
    """One input of a question; `kind` is IRI, date, integer or text.

    Not given, it does not narrow the answer; one that is `needed` must be given, or the answer would be much of the
    graph.
    """

    name: str
    kind: str
    about: str
    needed: bool = False

    def term(self, value: str) -> ox.NamedNode | ox.Literal:
        """The value as an RDF term. Raises QueryError where it is not of the input's kind."""
        try:
            if self.kind == "IRI":
                return ox.NamedNode(value)
            if self.kind == "date" and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
                raise ValueError("not of the form YYYY-MM-DD")
            if self.kind == "integer":
                int(value)
        except ValueError as error:
            raise QueryError(
                f"input ?{self.name}",
                f"{value!r} is not a value of the kind {self.kind}: {error}",
                why="the question would find nothing without a word",
                fix=f"give {self.about or self.kind}",
            ) from error
        if self.kind == "text":
            return ox.Literal(value)
        return ox.Literal(value, datatype=ox.NamedNode(_XSD + self.kind))


@dataclass(frozen=True, slots=True)
class Query:
    """A question: its name, what it asks in both languages, its inputs and columns, and its SPARQL."""

    name: str
    question: str
    question_vi: str
    inputs: tuple[Input, ...]
    columns: tuple[str, ...]
    beware: str
    text: str

    @property
    def needs(self) -> tuple[str, ...]:
        """The inputs that must be given."""
        return tuple(one.name for one in self.inputs if one.needed)

    def bound(self, values: Mapping[str, str]) -> str:
        """The SPARQL with these inputs bound. Raises QueryError for an unknown, an unfit or a missing input."""
        kinds = {one.name: one for one in self.inputs}
        if unknown := sorted(set(values) - set(kinds)):
            raise QueryError(
                f"question {self.name!r}",
                f"it has no input {', '.join('?' + name for name in unknown)}",
                why=f"its inputs are: {', '.join('?' + name for name in kinds) or 'none'}",
                fix="see `bomay query --list`",
            )
        if missing := [name for name in self.needs if name not in values]:
            raise QueryError(
                f"question {self.name!r}",
                f"it needs {', '.join('?' + name for name in missing)}",
                why="without it the answer would be much of the graph",
                fix=f"give it: -i {missing[0]}=…",
            )
        return bind(self.text, {name: kinds[name].term(value) for name, value in values.items()})


def queries_folder() -> Path:
    """Where the questions lie: inside the installed package, or beside `src` in a checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "queries"
    return inside if inside.is_dir() else package.parents[1] / "queries"


@cache
def list_queries() -> dict[str, Query]:
    """All questions by name, sorted. Raises VocabularyError where a header is incomplete."""
    return {path.stem: _read(path) for path in sorted(queries_folder().glob("*.rq"))}


def get_query(name: str) -> Query:
    """The question of that name. Raises QueryError where there is none, naming those that there are."""
    known = list_queries()
    if name not in known:
        raise QueryError(
            f"question {name!r}",
            "there is none of that name",
            why=f"the canned questions are: {', '.join(known)}",
            fix="see `bomay query --list`, or give a .rq file",
        )
    return known[name]


def run_query(source: Source, name: str, values: Mapping[str, str]) -> list[Row]:
    """The rows of a canned question with these inputs, from any source."""
    return source.select(get_query(name).bound(values))[1]


def _read(path: Path) -> Query:
    text = path.read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if match := _HEADER.fullmatch(line):
            found.setdefault(match[1], []).append(match[2].strip())
    missing = [key for key in ("question", "câu hỏi", "inputs", "columns") if key not in found]
    if missing:
        raise VocabularyError(
            str(path),
            f"the header lacks {', '.join(missing)}",
            why="the list of questions and their documentation are made from the headers",
            fix="write the lines `# question`, `# câu hỏi`, `# inputs`, `# columns`",
        )
    given = _INPUT.findall("; ".join(found["inputs"]))
    inputs = tuple(Input(name, kind, about.strip(), bool(needed)) for name, kind, needed, about in given)
    return Query(
        name=path.stem,
        question=" ".join(found["question"]),
        question_vi=" ".join(found["câu hỏi"]),
        inputs=inputs,
        columns=tuple(_COLUMN.findall(" ".join(found["columns"]).split(",")[0])),
        beware=" ".join(found.get("beware", ())),
        text=text,
    )
