"""The year that a date leaves out: from the publication, else from the text; never from today."""

import datetime
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bomay.mentions.date_forms import Form, Part
from bomay.model import PartialDate

__all__ = ["YearSource", "dominant_year", "years_of_days"]

_PLANNED = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|sắp|tới|chuẩn bị|trước|chậm nhất|hạn|hiệu lực|kế hoạch|diễn ra từ|mai)(?!\w)"
)
_NEAR_FUTURE_DAYS = 45  # a coming day that no word calls planned is still this near
_NEAR_YEARS = 8
_DOCUMENT_DATE = re.compile(r"(?:[0-9]\s?[/-]\s?[A-ZĐ][\w/-]*|số\s[0-9]+),?\s\(?(?:ngày\s)?$")
_LIFE = re.compile(
    r"(?:sinh|mất|hy sinh|vào Đảng|chính thức|kết nạp|nhập ngũ|tốt nghiệp|từ|SN)\s?:?\s(?:ngày\s|năm\s)?$",
    re.IGNORECASE,
)

_WEIGHT = {"ngay-thang-nam": 2, "thang": 2, "quy": 2, "nua-nam": 2, "nam": 1}
_ENOUGH = 2  # a bare year dates news only if said twice
_YEARLY = frozenset((*_WEIGHT, "nhiem-ky"))
_PLAN_YEAR = re.compile(
    r"(?:đến|vào|tầm nhìn|trước|hết|cuối|kế hoạch|dự toán|dự tính|dự kiến|chỉ tiêu)"
    r"(?:\s(?:cuối|quý\s\w+))?\s(?:năm\s)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class YearSource:
    """What fixes a missing year: the publication date, or the one year that the text itself speaks of."""

    published: PartialDate | None
    dominant: int | None
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
    """The year of the news in an article without a date: the one that it names most; None where that is not certain.

    Years of documents, lives, plans and ranges date no news, and one bare year ("báo cáo năm 2019") is not enough. An
    article that names a later year, or a term that began later, is younger than the year that it names most.
    Where no other year is named, the last document's is the year.
    """
    weights: Counter[int] = Counter()
    latest = signed = 0
    for form in forms:
        if form.rule not in _YEARLY or not form.first or not form.first[0]:
            continue
        year, before = form.first[0], text[max(0, form.start - 30) : form.start]
        if _PLAN_YEAR.search(before):
            continue
        latest = max(latest, year)
        if form.last is None and _DOCUMENT_DATE.search(before):
            signed = max(signed, year)
        elif form.last is None and not _LIFE.search(before):
            weights[year] += _WEIGHT.get(form.rule, 0)
    ranked = weights.most_common(2)
    if not ranked:
        return signed if signed >= latest > 0 else None
    if len(ranked) == 2 and ranked[0][1] == ranked[1][1]:
        return None
    year, weight = ranked[0]
    return year if year >= latest and weight >= _ENOUGH else None


def years_of_days(text: str, forms: Sequence[Form], source: YearSource) -> dict[tuple[int, int], int]:
    """The one year of each day that the text tells in full, where it is near the article's own; no document's."""
    near = source.published.year if source.published else source.dominant
    found: dict[tuple[int, int], int] = {}
    for form in forms:
        if form.rule != "ngay-thang-nam" or form.first is None or form.last is not None or near is None:
            continue
        year, month, day = form.first
        if abs(near - year) <= _NEAR_YEARS and not _DOCUMENT_DATE.search(text, max(0, form.start - 30), form.start):
            same = found.setdefault((month, day), year)
            found[month, day] = year if same == year else 0
    return found
