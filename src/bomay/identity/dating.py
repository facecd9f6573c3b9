"""When an article without a date can have been written: not after the end of a body that it tells of as standing."""

import datetime
import re
from collections import Counter
from functools import lru_cache

from bomay.identity.incarnations import last_day_of
from bomay.lexicon.places import load_places
from bomay.model import Facts, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["not_after"]

_UNIT = lazy_pattern(r"(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) (\S.*)", re.IGNORECASE)


def not_after(facts: Facts) -> datetime.date | None:
    """The last day on which all bodies stood in which the article tells a post as held; None where none has ended.

    An article that calls someone chairman of a district today was written before the districts ended. One post alone
    may be misread: it counts where no other post in a body that has ended tells otherwise.
    """
    ends = (
        _last_day(tenure.body.name, tenure.body.place)
        for tenure in facts.tenures
        if tenure.status is TenureStatus.CURRENT and tenure.end is None
    )
    told = Counter(day for day in ends if day is not None)
    return min((day for day, posts in told.items() if posts > 1 or day == max(told)), default=None)


@lru_cache(maxsize=4096)
def _last_day(body: str, place: str) -> datetime.date | None:
    ended = last_day_of(body)
    match = _UNIT.fullmatch(place)
    if ended is not None or match is None:
        return ended
    named = [each for each in load_places().by_name(match[2]) if each.kind.casefold() == match[1].casefold()]
    days = [each.valid_to for each in named if each.valid_to is not None]
    return max(days) if named and len(days) == len(named) else None
