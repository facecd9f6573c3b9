"""Tenures as the rows that commands and pages print."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import asdict

from bomay.answers.results import Person, Quote, Tenure

__all__ = ["facts_of", "person_without_post"]

Fact = tuple[dict[str, object], tuple[Quote, ...]]


def facts_of(
    tenures: Iterable[Tenure], *, at: datetime.date | None = None, extra: Mapping[str, object] | None = None
) -> list[Fact]:
    """Each tenure as a row and its quotes; with `at` only those that the day does not rule out, certain ones first."""
    kept = [tenure for tenure in tenures if at is None or _possible(tenure, at)]
    facts = [(_row(tenure, at) | dict(extra or {}), tenure.evidence) for tenure in kept]
    return facts if at is None else sorted(facts, key=lambda fact: fact[0]["certain"] != "certain")


def person_without_post(person: Person) -> Fact:
    """The row of a person of whom no post is known, with the quotes that name the person."""
    row: dict[str, object] = {"name": person.name, "person": person.iri, "score": person.score}
    return row | {"articles": len({quote.article for quote in person.evidence})}, person.evidence


def _row(tenure: Tenure, at: datetime.date | None) -> dict[str, object]:
    row: dict[str, object] = asdict(tenure)
    for name in ("evidence", "certain"):
        row.pop(name)
    row |= {"post_iri": tenure.post, "post": tenure.post_name + (" (quyền)" if tenure.acting else "")}
    row |= {"start": tenure.start, "end": tenure.end}
    row["articles"] = len({quote.article for quote in tenure.evidence})
    return row if at is None else row | {"certain": "certain" if _certain(tenure, at) else "possible"}


def _possible(tenure: Tenure, at: datetime.date) -> bool:
    return not ((tenure.start_min and at < tenure.start_min) or (tenure.end_max and at > tenure.end_max))


def _certain(tenure: Tenure, at: datetime.date) -> bool:
    return bool(tenure.start_max and tenure.end_min and tenure.start_max <= at <= tenure.end_min)
