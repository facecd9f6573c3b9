"""Who came after whom in a post of one seat, derived from the order of time; said by no article."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from bomay.identity.bounds import Bounds
from bomay.identity.resolved import Tenure

__all__ = ["follow"]

ONE_SEAT = "one-seat"


def follow(tenures: Iterable[Tenure], *, firm: Collection[str], names: Mapping[str, str]) -> list[Tenure]:
    """The tenures, those of one-seat posts tied to the next; each had ended when the next holder had begun.

    Only `firm` tenures count, told by more than one article or by an act: a name misread once must not end anything.
    Each must have been held on some day for certain, else its place in the row is not known. Two holders of one name
    (`names` by person) may be one person, and who comes twice in a row is more often misdated than back: not tied.
    """
    found = {tenure.id: tenure for tenure in tenures}
    chains: dict[str, list[Tenure]] = defaultdict(list)
    for tenure in found.values():
        if tenure.post.seats == "one" and tenure.id in firm and not tenure.acting and not tenure.conflict:
            chains[tenure.post.id].append(tenure)
    for chain in chains.values():
        seated = sorted((each for each in chain if _is_seated(each.bounds)), key=_order)
        times = Counter(names[each.person] for each in seated)
        for one, other in pairwise(seated):
            once = times[names[one.person]] == times[names[other.person]] == 1
            if once and _before(one.bounds, other.bounds):
                _tie(found, one.id, other.id)
    return list(found.values())


def _order(tenure: Tenure) -> tuple[str, str, str]:
    bounds = tenure.bounds
    return str(bounds.start_max), str(bounds.end_min or bounds.start_max), tenure.id


def _is_seated(bounds: Bounds) -> bool:
    """Whether there is a day on which the post was certainly held."""
    return bounds.start_max is not None and bounds.end_min is not None and bounds.start_max <= bounds.end_min


def _before(one: Bounds, other: Bounds) -> bool:
    """Whether the one was last seen no later than the other had begun."""
    return one.end_min is not None and other.start_max is not None and one.end_min <= other.start_max


def _tie(found: dict[str, Tenure], one_id: str, other_id: str) -> None:
    one, other = found[one_id], found[other_id]
    ended = one.bounds.meet(Bounds(end_max=other.bounds.start_max))
    begun = other.bounds.meet(Bounds(start_min=one.bounds.end_min))
    if not (ended.possible and begun.possible):
        return
    found[one_id] = _bound(replace(one, successors=(other_id,)), ended)
    found[other_id] = _bound(replace(other, predecessors=(one_id,)), begun)


def _bound(tenure: Tenure, bounds: Bounds) -> Tenure:
    if bounds == tenure.bounds:
        return tenure
    return replace(tenure, bounds=bounds, bound_by=tuple(dict.fromkeys((*tenure.bound_by, ONE_SEAT))))
