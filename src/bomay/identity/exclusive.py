"""Posts that nobody holds at once: taking one closes the other, even where nothing is said of an end."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from bomay.identity.bounds import Bounds
from bomay.identity.jurisdiction import lineage
from bomay.identity.resolved import Post, Tenure
from bomay.lexicon.exclusive_posts import Exclusion, load_exclusive_posts

__all__ = ["close_excluded"]


def close_excluded(tenures: Iterable[Tenure]) -> tuple[list[Tenure], Mapping[str, tuple[str, ...]]]:
    """One person's tenures, with those closed that a later post excludes; and what each later one closes."""
    found = {tenure.id: tenure for tenure in tenures}
    counted = (each for each in found.values() if each.post.role_id is not None)
    held = [each.id for each in counted if not each.conflict and not each.acting]
    closes: dict[str, list[str]] = defaultdict(list)
    for one_id in held:
        for other_id in held:
            if one_id != other_id and _closes(found[other_id], found[one_id]):
                found[one_id] = _closed(found[one_id], found[other_id])
                closes[other_id].append(one_id)
    return list(found.values()), {tenure: tuple(sorted(closed)) for tenure, closed in closes.items()}


def _closes(later: Tenure, earlier: Tenure) -> bool:
    """Whether the later post was begun after the earlier was last seen, and excludes it."""
    begun, seen = later.bounds.start_max, earlier.bounds.end_min
    if begun is None or seen is None or later.bounds.start_min is None or seen > begun:
        return False
    started = earlier.bounds.start_max
    return started is not None and started < later.bounds.start_min and _excludes(later.post, earlier.post)


def _closed(earlier: Tenure, later: Tenure) -> Tenure:
    bounds = earlier.bounds.meet(Bounds(end_max=later.bounds.start_max))
    if bounds == earlier.bounds or not bounds.possible:
        return earlier
    return replace(earlier, bounds=bounds, bound_by=tuple(dict.fromkeys((*earlier.bound_by, "exclusive-post"))))


def _excludes(one: Post, other: Post) -> bool:
    return any(
        ((_fits(one, row.posts) and _fits(other, row.others)) or (_fits(other, row.posts) and _fits(one, row.others)))
        and _stands(row, one, other)
        for row in load_exclusive_posts()
    )


def _fits(post: Post, said: tuple[frozenset[str], frozenset[str]]) -> bool:
    roles, types = said
    return post.role_id in roles and (not types or post.body_type in types)


def _stands(row: Exclusion, one: Post, other: Post) -> bool:
    if row.where == "any":
        return True
    if one.place is None or other.place is None:
        return False
    same = lineage(one.place) == lineage(other.place)
    return same if row.where == "same-unit" else not same and one.place.level == other.place.level
