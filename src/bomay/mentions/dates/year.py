"""The year that a date leaves out: from the publication, else from the text; never from today."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bomay.mentions.dates.forms import Form, Part
from bomay.model import PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["YearSource", "years_of_days"]

_PLANNED = lazy_pattern(
    r"(?<!\w)(?:sẽ|dự kiến|sắp|tới|chuẩn bị|trước|chậm nhất|hạn|hiệu lực|kế hoạch|diễn ra từ|mai)(?!\w)"
)
_NEAR_FUTURE_DAYS = 45  # a coming day that no word calls planned is still this near
_NEAR_YEARS = 8
_DOCUMENT_DATE = lazy_pattern(r"(?:[0-9]\s?[/-]\s?[A-ZĐ][\w/-]*|số\s[0-9]+),?\s\(?(?:ngày\s)?$")


@dataclass(frozen=True, slots=True)
class YearSource:
    """What fixes a missing year: the publication date, or the day of the news as the text itself tells it."""

    published: PartialDate | None
    news: PartialDate | None
    told: Mapping[tuple[int, int], int] = field(default_factory=dict)
    """The years of the days (month, day) that the text tells in full elsewhere."""

    def fill(self, part: Part, *, words: str) -> PartialDate | None:
        """`part` with its year, as the `words` around it plan or tell; None where nothing fixes it."""
        year, month, day = part
        if not year:
            found = self.told.get((month, day)) or self._year(month, day, words)
            if found is None:
                return None
            year = found
        try:
            return PartialDate(year, month, day)
        except ValueError:
            return None

    def _year(self, month: int, day: int, words: str) -> int | None:
        published = self.published or self.news
        if published is None:
            return None
        if not published.month or not month:
            return published.year
        here = datetime.date(published.year, published.month, published.day or 15)
        planned = _PLANNED.search(words) is not None
        that = here.replace(month=month, day=min(day or 1, 28))
        ahead = (that - here).days
        if ahead > (240 if planned else _NEAR_FUTURE_DAYS):
            return published.year - 1
        if ahead < -(300 if planned else 366 - _NEAR_FUTURE_DAYS):
            return published.year + 1
        return published.year


def years_of_days(text: str, forms: Sequence[Form], source: YearSource) -> dict[tuple[int, int], int]:
    """The one year of each day that the text tells in full, where it is near the article's own; no document's."""
    here = source.published or source.news
    near = here.year if here else None
    found: dict[tuple[int, int], int] = {}
    for form in forms:
        if form.rule != "ngay-thang-nam" or form.first is None or form.last is not None or near is None:
            continue
        year, month, day = form.first
        if abs(near - year) <= _NEAR_YEARS and not _DOCUMENT_DATE.search(text, max(0, form.start - 30), form.start):
            same = found.setdefault((month, day), year)
            found[month, day] = year if same == year else 0
    return found
