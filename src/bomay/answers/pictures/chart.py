"""A timeline drawn: a thick bar for the days that are certain, a thin one for those that are possible."""

from collections.abc import Sequence

from bomay.answers.exports.palette import look_of
from bomay.answers.pictures.axis import Axis, make_axis
from bomay.answers.pictures.bars import EVER, Bar, Group, Row, Span
from bomay.answers.pictures.letters import cut_text, wrap_text
from bomay.answers.pictures.marks import GREY, INK, SOFT, draw_text
from bomay.answers.pictures.page import Drawing, LegendEntry

__all__ = ["draw_chart"]

_LABELS = 215.0
_PLOT = 430.0
_WORDS = 180.0
_FONT = 12.5
_SMALL = 10.5
_ROW = 25.0
_THICK, _THIN = 11.0, 3.5
_MOST_BARS = 5  # of one row under one another; more share one line
_COLOUR = look_of("person").colour
_ACTING = look_of("event").colour
_ACT = look_of("body").colour


def draw_chart(groups: Sequence[Group], changes: Sequence[tuple[str, str]] = (), *, span: Span = EVER) -> Drawing:
    """The rows of all groups over one axis of years, cut to a span; `changes` are dashed lines: (ISO day, words)."""
    import datetime

    bars = [bar for group in groups for row in group.rows for bar in row.bars]
    axis = make_axis((day for bar in bars for day in bar.days), _PLOT, span=span)
    body: list[str] = []
    top = 24.0 if changes else 10.0
    y = top + 12
    for group in groups:
        if group.heading:
            lines = wrap_text(group.heading, size=_FONT * 1.08, width=_LABELS + _PLOT)
            body.append(draw_text(lines, (0, y + 14), size=_FONT, look=f'font-weight="bold" fill="{INK}"'))
            y += 22.0 + (len(lines) - 1) * _FONT * 1.2
        for row in group.rows:
            y += _row(body, row, axis, y)
        y += 8.0 if group.heading else 0.0
    under = _grid(axis, top, y) if axis else []
    for day, words in changes:
        if axis and axis.holds(datetime.date.fromisoformat(day)):
            under += _change(axis.place(datetime.date.fromisoformat(day)), words, (top, y))
    return Drawing("\n".join([*under, *body]), _LABELS + _PLOT + 14 + _WORDS, y + 20, _legend(groups, bars))


def _row(body: list[str], row: Row, axis: Axis | None, y: float) -> float:
    """Draw one row; its height. A few tenures of one row stand under one another, many share a line."""
    lines = wrap_text(row.label, size=_FONT, width=_LABELS - 14)
    layers = len(row.bars) if len(row.bars) <= _MOST_BARS else 1
    height = max(len(lines) * _FONT * 1.2 + 8, layers * (_ROW - 8) + 8)
    first = y + height / 2 - (len(lines) - 1) * _FONT * 0.6 + 4
    body.append(draw_text(lines, (_LABELS - 10, first), size=_FONT, anchor="end", look=f'fill="{INK}"'))
    top = y + height / 2 - (layers - 1) * (_ROW - 8) / 2
    for number, bar in enumerate(row.bars):
        middle = top + (number * (_ROW - 8) if layers > 1 else 0.0)
        if axis:
            body += _bar(bar, axis, middle=middle)
        words = bar.words + (" (quyền)" if bar.acting else "")
        if layers == len(row.bars):
            body.append(_words(words, middle))
    if layers < len(row.bars):
        body.append(_words(f"{len(row.bars)} nhiệm kỳ, {row.bars[0].words} …", top))
    if axis:
        marked = [axis.place(day) for day in row.acts if axis.holds(day)]
        body += [_act(_LABELS + place, top - _THICK / 2 - 1) for place in marked]
    return height


def _words(words: str, middle: float) -> str:
    said = cut_text(words, size=_SMALL, width=_WORDS + 10)
    return draw_text([said], (_LABELS + _PLOT + 14, middle + 4), size=_SMALL, look=f'fill="{SOFT}"')


def _bar(bar: Bar, axis: Axis, middle: float) -> list[str]:
    colour = _ACTING if bar.acting else _COLOUR
    drawn: list[str] = []
    left, right = bar.start_min, bar.end_max
    from_x = axis.place(left) if left else 0.0
    to_x = axis.place(right) if right else _PLOT
    known = bar.days
    if known:
        drawn.append(_rect((from_x, to_x), middle, height=_THIN, paint=f'fill="{colour}" fill-opacity=".45"'))
        drawn += [_tip(0.0, middle, -1, colour)] * (from_x == 0.0) + [_tip(_PLOT, middle, 1, colour)] * (to_x == _PLOT)
    if span := bar.certain:
        a, b = axis.place(span[0]), axis.place(span[1])
        drawn.append(_rect((a, max(b, a + 3.5)), middle, height=_THICK, paint=f'fill="{colour}"'))
    return drawn


def _rect(span: tuple[float, float], middle: float, *, height: float, paint: str) -> str:
    a, b = span
    return (
        f'<rect x="{_LABELS + a:.1f}" y="{middle - height / 2:.1f}" width="{max(b - a, 1):.1f}" '
        f'height="{height:g}" rx="1.5" {paint}/>'
    )


def _tip(x: float, middle: float, side: int, colour: str) -> str:
    """The sign at the edge that says: further, perhaps much further."""
    return (
        f'<path d="M{_LABELS + x + side * 6:.1f} {middle:.1f}l{-side * 7} -4.5v9Z" fill="{colour}" fill-opacity=".45"/>'
    )


def _act(x: float, y: float) -> str:
    return f'<path d="M{x:.1f} {y + 2:.1f}l-4.5 -8h9Z" fill="{_ACT}" stroke="#ffffff" stroke-width=".8"/>'


def _grid(axis: Axis, top: float, bottom: float) -> list[str]:
    rows = [f'<path d="M{_LABELS:g} {bottom + 2:.1f}h{_PLOT:g}" stroke="{GREY}"/>']
    for place, text in axis.ticks():
        x = _LABELS + place
        rows.append(f'<path d="M{x:.1f} {top + 6:.1f}V{bottom + 2:.1f}" stroke="#e3e6ea"/>')
        for y in (top, bottom + 16):
            rows.append(draw_text([text], (x, y), size=_SMALL, anchor="middle", look=f'fill="{SOFT}"'))
    return rows


def _change(place: float, words: str, span: tuple[float, float]) -> list[str]:
    x = _LABELS + place
    top, bottom = span
    side, anchor = (4, "start") if place < _PLOT / 2 else (-4, "end")
    return [
        f'<path d="M{x:.1f} {top - 24:.1f}V{bottom + 2:.1f}" stroke="{_ACT}" stroke-dasharray="4 3"/>',
        draw_text([words], (x + side, top - 15), size=_SMALL, anchor=anchor, look=f'fill="{_ACT}"'),
    ]


def _sign(colour: str) -> str:
    return f'<rect x="-13" y="-5.5" width="26" height="11" rx="1.5" fill="{colour}"/>'


def _legend(groups: Sequence[Group], bars: Sequence[Bar]) -> tuple[LegendEntry, ...]:
    entries = [
        LegendEntry(_sign(_COLOUR), "chắc chắn · certain", 26),
        LegendEntry(
            f'<rect x="-13" y="-1.8" width="26" height="3.5" fill="{_COLOUR}" fill-opacity=".45"/>',
            "có thể · possible",
            26,
        ),
    ]
    if any(bar.acting for bar in bars):
        entries.append(LegendEntry(_sign(_ACTING), "quyền · acting", 26))
    if any(row.acts for group in groups for row in group.rows):
        entries.append(LegendEntry(_act(0, 2), "quyết định nhân sự · personnel act"))
    text = "≤ muộn nhất · at the latest;  ≥ còn · still;  thấy · seen then;  ? không nêu · not stated"
    return (*entries, LegendEntry("", text, 0))
