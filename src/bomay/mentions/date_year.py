"""The year that a date leaves out: from the publication, else from the text; never from today."""

import datetime
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bomay.mentions.date_forms import Form, Part
from bomay.model import PartialDate

__all__ = ["YearSource", "dominant_year"]

_PLANNED = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|sắp|tới|chuẩn bị|trước|chậm nhất|hạn|hiệu lực|kế hoạch|diễn ra từ|mai)(?!\w)"
)
_NEAR_FUTURE_DAYS = 45  # a coming day that no word calls planned is still this near
_DOCUMENT_DATE = re.compile(r"(?:[0-9]\s?[/-]\s?[A-ZĐ][\w/-]*|số\s[0-9]+),?\s\(?(?:ngày\s)?$")
_LIFE = re.compile(r"(?:sinh|mất|vào Đảng|chính thức|kết nạp|năm|từ|SN)\s?:?\s(?:ngày\s)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class YearSource:
    """What fixes a missing year: the publication date, or the one year that the text itself speaks of."""

    published: PartialDate | None
    dominant: int | None

    def fill(self, part: Part, *, words: str) -> PartialDate | None:
        """`part` with its year, as the `words` around it plan or tell; None where nothing fixes it."""
        year, month, day = part
        if not year:
            found = self._year(month, day, words)
            if found is None:
                return None
            year = found
        try:
            return PartialDate(year, month, day)
        except ValueError:
            return None

    def _year(self, month: int, day: int, words: str) -> int | None:
        published = self.published
        if published is None:
            return self.dominant
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


def dominant_year(text: str, forms: Sequence[Form]) -> int | None:
    """The year that most of the text's full dates and named years tell; None where two tell as often.

    Terms, periods, feast days, dates of documents and of births are left out.
    """
    counts: Counter[int] = Counter()
    for form in forms:
        if form.rule not in ("ngay-thang-nam", "thang", "nam", "quy", "nua-nam") or not form.first or not form.first[0]:
            continue
        before = text[max(0, form.start - 30) : form.start]
        if form.last is None and not _DOCUMENT_DATE.search(before) and (form.rule == "nam" or not _LIFE.search(before)):
            counts[form.first[0]] += 1
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
