"""Whether a tenure covers a day, a month or a year: surely, possibly, or not at all."""

from collections.abc import Iterable
from dataclasses import replace

from bomay.answers.periods import Period
from bomay.answers.results import Tenure

__all__ = ["held_in", "holds"]


def holds(tenure: Tenure, at: Period) -> bool | None:
    """True: surely on every day of the period; False: on some day of it, for all that is stated; None: on none.

    Of a single day this is what the question `holders-at` tells: certain, possible, ruled out.
    """
    if (tenure.start_min and tenure.start_min > at.last) or (tenure.end_max and tenure.end_max < at.first):
        return None
    return bool(tenure.start_max and tenure.end_min and tenure.start_max <= at.first and at.last <= tenure.end_min)


def held_in(tenures: Iterable[Tenure], at: Period) -> list[Tenure]:
    """Those that the period does not rule out, each with `certain` set; certain ones first."""
    told = [replace(tenure, certain=certain) for tenure in tenures if (certain := holds(tenure, at)) is not None]
    return sorted(told, key=lambda tenure: not tenure.certain)
