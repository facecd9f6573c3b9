"""What a SPARQL text asks for, told from its tokens: its form, and whether it is one that we refuse."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal as OneOf

from bomay.answers.services import has_service
from bomay.answers.source import Term
from bomay.errors import QueryError
from bomay.graph.terms import PREFIXES

__all__ = ["Form", "bind", "check_form", "declare_prefixes", "query_form"]

Form = OneOf["select", "ask", "graph"]

# The tokens of SPARQL 1.1 (grammar rules 139 ff.) that may hide a keyword, and bare words.
_TOKEN = re.compile(
    r"""(?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
      | (?P<text>\"{3}(?:\"{0,2}(?:[^"\\]|\\.))*\"{3} | '{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
               | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*')
      | (?P<comment>\#[^\n\r]*)
      | (?P<named>[?$@][\w-]+ | [\w.-]*:(?:[\w:.-]|%[0-9A-Fa-f]{2}|\\.)*)
      | (?P<word>\w+)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_FORMS: dict[str, Form] = {"SELECT": "select", "ASK": "ask", "CONSTRUCT": "graph", "DESCRIBE": "graph"}
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"}


def _words(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "word":
            yield match.group().upper()


def _unescaped(text: str) -> str:
    """The text after SPARQL's code point escapes, under which a keyword may hide."""
    return _ESCAPE.sub(lambda match: chr(min(int(match[1] or match[2], 16), 0x10FFFF)), text)


def query_form(query: str) -> Form:
    """Whether the query is a "select", an "ask" or gives a "graph".

    Raises QueryError for an update, for SERVICE (the store would fetch any address that it names), and where there
    is no query at all.

    >>> query_form("PREFIX s: <http://example.org/service#> SELECT ?service { ?s s:service ?service }")
    'select'
    """
    _refuse_service(query)
    for word in _words(query):
        if word in _FORMS:
            return _FORMS[word]
        if word in _UPDATES:
            raise QueryError(
                "query",
                f"it is an update ({word})",
                why="graphs are read only here; they change by `bomay build`",
                fix="write a SELECT, ASK, CONSTRUCT or DESCRIBE query",
            )
    raise QueryError(
        "query",
        "no SELECT, ASK, CONSTRUCT or DESCRIBE in it",
        why="only these four forms ask something",
        fix="see `bomay query --list` for examples",
    )


def _refuse_service(query: str) -> None:
    """Raise QueryError where the tokens, or else a whole parser, find a SERVICE, escaped or not."""
    plain = _unescaped(query)
    if "service" not in plain.lower():
        return
    if any("SERVICE" in _words(text) for text in (query, plain)) or has_service(query):
        raise QueryError(
            "query",
            "it uses SERVICE",
            why="the store would fetch whatever address the query names",
            fix="ask the other endpoint by its own --endpoint",
        )


def check_form(query: str, wanted: Form) -> None:
    """Raise QueryError unless the query is of the wanted form."""
    if (form := query_form(query)) != wanted:
        raise QueryError(
            "query",
            f"it is of the form {form!r}, {wanted!r} was called for",
            why="each form gives another kind of answer: rows, yes or no, triples",
            fix="call select, ask or construct after the query's form",
        )


def bind(query: str, inputs: Mapping[str, Term | Sequence[Term]]) -> str:
    """The query with each input's `VALUES ?name { UNDEF }` given its term or terms.

    A query of ours declares its inputs so, runs as it stands with none of them given, and is bound the same way for
    every source. Terms are serialised by the RDF library, so no text of theirs can become a part of the query.
    Where a query has a `VALUES ?nameGiven { UNDEF }`, that is bound with the input: it tells whether it was given.
    Raises QueryError for an input that the query does not declare.

    >>> import pyoxigraph as ox
    >>> bind("SELECT ?a { VALUES ?a { UNDEF } }", {"a": ox.Literal('x" } #')})
    'SELECT ?a { VALUES ?a { "x\\\\" } #" } }'
    """
    for name, given in inputs.items():
        slot = f"VALUES ?{name} {{ UNDEF }}"
        if slot not in query:
            declared = re.findall(r"VALUES \?(\w+) \{ UNDEF \}", query)
            raise QueryError(
                "query",
                f"it has no input ?{name}",
                why=f"its inputs are: {', '.join('?' + one for one in declared) or 'none'}",
                fix="give one of these, or leave the input out",
            )
        terms = given if isinstance(given, Sequence) else (given,)
        query = query.replace(slot, f"VALUES ?{name} {{ {' '.join(str(term) for term in terms)} }}")
        query = query.replace(f"VALUES ?{name}Given {{ UNDEF }}", f"VALUES ?{name}Given {{ true }}")
    return query


def declare_prefixes(query: str) -> str:
    """The query with the graph's own prefixes declared where it uses them undeclared.

    >>> declare_prefixes("ASK { ?p a foaf:Person }")
    'PREFIX foaf: <http://xmlns.com/foaf/0.1/>\\nASK { ?p a foaf:Person }'
    """
    used = {match.group().split(":", 1)[0] for match in _TOKEN.finditer(query) if match.lastgroup == "named"}
    declared = {name.lower() for name in re.findall(r"(?i)\bPREFIX\s+([\w.-]*):", query)}
    missing = sorted(name for name in used if name in PREFIXES and name.lower() not in declared)
    return "".join(f"PREFIX {name}: <{PREFIXES[name]}>\n" for name in missing) + query
