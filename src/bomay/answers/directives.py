"""Lookups of directives by any spelling of their number, or by title."""

from collections.abc import Iterable
from dataclasses import replace

from bomay.answers.cells import find_day, find_text, get_text
from bomay.answers.evidence import fetch_evidence, select_for
from bomay.answers.names import Match, NameIndex, number_key
from bomay.answers.periods import Period
from bomay.answers.queries import run_query
from bomay.answers.results import Citation, Directive
from bomay.answers.source import Row, Source

__all__ = ["fetch_directives", "index_numbers", "index_titles"]


def index_numbers(source: Source) -> NameIndex[str]:
    """All numbered directives by number, however it is spaced or dashed."""
    rows = run_query(source, "directives", {})
    named = [(number, get_text(row, "directive")) for row in rows if (number := find_text(row, "number"))]
    return NameIndex(dict.fromkeys(named), key=number_key, typos="none")


def index_titles(source: Source) -> NameIndex[str]:
    """All directives by label ("Chỉ thị 35-CT/TW") and by title."""
    named: dict[tuple[str, str], None] = {}
    for row in run_query(source, "directives", {}):
        for name in (find_text(row, "label"), find_text(row, "title")):
            if name:
                named[name, get_text(row, "directive")] = None
    return NameIndex(named)


def fetch_directives(source: Source, matches: Iterable[Match[str]], on: Period | None) -> list[Directive]:
    """The directives found, with what cites them; with `on` only those that may be of that day, dated ones first."""
    scores = {match.thing: match.score for match in matches}
    rows: dict[str, list[Row]] = {}
    for row in select_for(source, "directives", "directive", scores):
        rows.setdefault(get_text(row, "directive"), []).append(row)
    cited = select_for(source, "directive-citations", "directive", scores)
    quotes = fetch_evidence(source, [*scores, *(get_text(row, "citing") for row in cited)])
    citations: dict[str, list[Citation]] = {}
    for row in cited:
        citation = replace(_citation(row), evidence=quotes.get(get_text(row, "citing"), ()))
        citations.setdefault(get_text(row, "directive"), []).append(citation)
    found = [
        _directive(of, scores[iri], citations.get(iri, []))
        for iri, of in rows.items()
        if on is None or _may_be(of[0], on)
    ]
    dated = sorted(found, key=lambda one: (-one.score, one.date is None, one.date or "", one.label, one.iri))
    return [replace(one, evidence=quotes.get(one.iri, ())) for one in dated]


def _may_be(row: Row, on: Period) -> bool:
    earliest, latest = find_day(row, "dateMin"), find_day(row, "dateMax")
    return (earliest is None or earliest <= on.last) and (latest is None or on.first <= latest)


def _directive(rows: list[Row], score: float, citations: list[Citation]) -> Directive:
    row = rows[0]
    issuers = dict.fromkeys(name for one in rows if (name := find_text(one, "issuerName")))
    return Directive(
        iri=get_text(row, "directive"),
        label=get_text(row, "label"),
        type=find_text(row, "typeName"),
        number=find_text(row, "number"),
        title=find_text(row, "title"),
        date=find_text(row, "dateWords"),
        issuers=tuple(issuers),
        score=score,
        citations=tuple(citations),
    )


def _citation(row: Row) -> Citation:
    return Citation(
        iri=get_text(row, "citing"),
        kind=get_text(row, "kind"),
        label=get_text(row, "citingLabel"),
        date=find_day(row, "date"),
    )
