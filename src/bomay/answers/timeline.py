"""A person's career or a post's holders in the order of time."""

import datetime
from collections.abc import Iterable

from bomay.answers.results import Act, Entry, Event, Tenure, words_of

__all__ = ["make_timeline"]


def make_timeline(
    tenures: Iterable[Tenure], acts: Iterable[Act] = (), events: Iterable[Event] = (), *, by_post: bool = False
) -> list[Entry]:
    """Tenures, acts and events as one list by time; what has no date at all comes first.

    A tenure stands at the first day that its bounds allow, and says the post; with `by_post` it says the holder.
    """
    entries = [_tenure(one, by_post=by_post) for one in tenures]
    entries += [_act(one) for one in acts]
    entries += [_event(one) for one in events]
    return sorted(entries, key=lambda one: (one.sort_day or datetime.date.min, one.kind, one.text, one.iri))


def _tenure(one: Tenure, *, by_post: bool) -> Entry:
    said = one.name if by_post else one.post_name
    return Entry(
        sort_day=one.start_min or one.start_max or one.end_min or one.end_max,
        start=one.start,
        end=one.end,
        kind="tenure",
        text=said + (" (quyền)" if one.acting else "") + (f" ({one.term})" if one.term else ""),
        iri=one.iri,
        evidence=one.evidence,
    )


def _act(one: Act) -> Entry:
    when = words_of(one.date_min, one.date_max)
    said = f"{one.name}: {one.kind}" + (f", {one.post_name}" if one.post_name else "")
    return Entry(sort_day=one.date_min, start=when, end=when, kind="act", text=said, iri=one.iri, evidence=one.evidence)


def _event(one: Event) -> Entry:
    when = words_of(one.date_min, one.date_max)
    said = one.title or one.type
    return Entry(
        sort_day=one.date_min, start=when, end=when, kind="event", text=said, iri=one.iri, evidence=one.evidence
    )
