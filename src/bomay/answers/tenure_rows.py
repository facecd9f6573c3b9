"""Tenures as the rows that commands and pages print."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from bomay.answers.holding import held_in
from bomay.answers.periods import Day, to_period
from bomay.answers.results import Person, Quote, Tenure

__all__ = ["facts_of", "person_without_post"]

Fact = tuple[dict[str, object], tuple[Quote, ...]]


def facts_of(tenures: Iterable[Tenure], *, at: Day = None, extra: Mapping[str, object] | None = None) -> list[Fact]:
    """Each tenure as a row and its quotes; with `at` only those that the time does not rule out, certain ones first."""
    period = to_period(at)
    kept = tenures if period is None else held_in(tenures, period)
    return [(_row(tenure, at=period is not None) | dict(extra or {}), tenure.evidence) for tenure in kept]


def person_without_post(person: Person) -> Fact:
    """The row of a person of whom no post is known, with the quotes that name the person."""
    row: dict[str, object] = {"name": person.name, "person": person.iri, "score": person.score}
    return row | {"articles": len({quote.article for quote in person.evidence})}, person.evidence


def _row(tenure: Tenure, *, at: bool) -> dict[str, object]:
    row: dict[str, object] = asdict(tenure)
    for name in ("evidence", "certain"):
        row.pop(name)
    row |= {"post_iri": tenure.post, "post": tenure.post_name + (" (quyền)" if tenure.acting else "")}
    row |= {"start": tenure.start, "end": tenure.end}
    row["articles"] = len({quote.article for quote in tenure.evidence})
    return row | {"certain": "certain" if tenure.certain else "possible"} if at else row
