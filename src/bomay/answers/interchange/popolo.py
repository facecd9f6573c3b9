"""Popolo JSON: persons, organizations, posts, memberships and events, as civic-technology tools exchange them."""

import json
from collections.abc import Iterable
from typing import Any

from bomay.answers.interchange.dates import partial
from bomay.answers.interchange.records import Records
from bomay.answers.results import Quote, Tenure

__all__ = ["to_popolo"]


def to_popolo(records: Records) -> str:
    """One JSON document by https://www.popoloproject.com/specs/; dates are partial ISO dates.

    Popolo's own dates hold what is known as a day, month or year; the four bounds of a membership stand beside them
    (`start_min`, `start_max`, `end_min`, `end_max`), its quotes in `sources`.
    """
    people = [
        {"id": one.iri, "name": one.name, "other_names": [{"name": name} for name in one.other_names]}
        for one in records.people
    ]
    bodies = [
        {"id": one.iri, "name": one.name, "classification": one.type,
         "area": {"name": one.place} if one.place else None,
         "parent_id": next(iter(records.parents.get(one.iri, ())), None),
         "founding_date": one.founded, "dissolution_date": one.dissolved}
        for one in records.bodies
    ]  # fmt: skip
    posts = [
        {"id": one.iri, "label": one.name, "role": one.name.removesuffix(one.body_name).strip() or one.name,
         "organization_id": one.body, "seats": one.seats}
        for one in records.posts
    ]  # fmt: skip
    events = [
        {"id": one.iri, "name": one.title or one.type, "classification": one.type, "location": one.place,
         "start_date": partial(one.date_min, one.date_max), "status": one.status,
         "attendees": [{"id": person.iri, "name": person.name} for person in one.participants],
         "sources": _sources(one.evidence)}
        for one in records.events
    ]  # fmt: skip
    whole: dict[str, list[dict[str, Any]]] = {
        "persons": people,
        "organizations": bodies,
        "posts": posts,
        "memberships": [_membership(one) for one in records.tenures],
        "events": events,
    }
    kept = {name: [_known(row) for row in rows] for name, rows in whole.items()}
    return json.dumps(kept, ensure_ascii=False, indent=1, default=str) + "\n"


def _membership(one: Tenure) -> dict[str, Any]:
    return {
        "id": one.iri,
        "label": one.post_name,
        "person_id": one.person,
        "post_id": one.post,
        "organization_id": one.body,
        "start_date": partial(one.start_min, one.start_max),
        "end_date": partial(one.end_min, one.end_max),
        "start_min": one.start_min,
        "start_max": one.start_max,
        "end_min": one.end_min,
        "end_max": one.end_max,
        "status": one.status,
        "acting": one.acting or None,
        "sources": _sources(one.evidence),
    }


def _sources(quotes: Iterable[Quote]) -> list[dict[str, Any]]:
    """Popolo's links, each with the sentence as its note, and where it stands."""
    return [
        _known(
            {"url": quote.url or quote.article_iri, "note": quote.sentence or quote.exact, "article": quote.article,
             "published": quote.published, "publisher": quote.publisher, "quote": quote.exact, "field": quote.field,
             "start": quote.start, "end": quote.end}
        )
        for quote in quotes
    ]  # fmt: skip


def _known(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value not in (None, [])}
