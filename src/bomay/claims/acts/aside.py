"""Days in brackets behind the names of an act: "miễn nhiệm Chủ tịch nước A (ngày 21/3) và ông B (2/5)"."""

from dataclasses import replace

from bomay.claims.acts.act import Act, Frame
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention, Mark, NameMention
from bomay.text.lazy import lazy_pattern

__all__ = ["aside_end", "dated", "is_dated_done"]

_OPENS = lazy_pattern(r" ?\((cùng )?(?:vào )?(?:ngày |tháng )?")
_LONG = 8  # mentions in brackets that hold a day, a year of birth or the votes alone


def aside_end(frame: Frame, index: int) -> int | None:
    """Index of the bracket that closes words without a name, opened at an index; None where none is opened there."""
    item = frame.items[index]
    if type(item) is not Mark or item.sign != "(":
        return None
    for at in range(index + 1, min(index + _LONG, len(frame.items))):
        within = frame.items[at]
        if type(within) is Mark and within.sign == ")":
            return at
        if type(within) is NameMention or (type(within) is CueMention and within.kind == "act"):
            return None
    return None


def dated(frame: Frame, act: Act) -> Act:
    """The act with the day in brackets behind its person's name, and without that of another named before him.

    "Cùng ngày" is of those named before it too, back to another day: "ông A (25/6), ông B và ông C (cùng ngày 13/8)".
    """
    if "(" not in frame.sentence.words:
        return act
    found = False
    for index, item in frame.sentence.names:
        found = found or (index > frame.at and frame.name_at(index) == act.person)
        day = _day_behind(frame, item)
        if day is not None and found:
            return replace(act, date=day[0].first) if frame.name_at(index) == act.person or day[1] else act
        if day is not None and day[0].first == act.date and frame.name_at(index) != act.person:
            act = replace(act, date=None)
    return act


def is_dated_done(frame: Frame) -> bool:
    """Whether a day gone by stands in brackets behind whom the verb names: "việc miễn nhiệm ông A (ngày 21/3)"."""
    now = frame.article.time.now
    first = next((item for index, item in frame.sentence.names if index > frame.at), None)
    day = _day_behind(frame, first) if first is not None and now is not None else None
    return day is not None and now is not None and day[0].first is not None and day[0].first <= now


def _day_behind(frame: Frame, name: NameMention) -> tuple[DateMention, bool] | None:
    """The day in brackets right behind a name, and whether it is told as that of several."""
    text = frame.sentence.page.text
    opens = _OPENS.match(text, name.end)
    if opens is None:
        return None
    days = (date for date in frame.article.dates_in(frame.sentence) if date.kind in ("day", "month"))
    day = next((date for date in days if date.start == opens.end() and text.startswith(")", date.end)), None)
    return (day, opens[1] is not None) if day is not None and day.first is not None else None
