"""How wide text is when it is drawn, and how it is broken into lines; the font itself is not needed."""

from functools import lru_cache

from bomay.lexicon.marks import bare

__all__ = ["cut_text", "text_width", "wrap_text"]

# Advance widths of Roboto Regular in parts of the font size, by classes; a mark above or below a letter adds none.
_CLASSES = {
    "iljI'|.,:;!": 0.25,
    " tfr()[]/-": 0.33,
    "mwMW@%": 0.87,
    "ABCDEGHKNOPQRSUVXYZĐ–—≤≥→+=": 0.65,
}
_WIDTHS = {letter: width for letters, width in _CLASSES.items() for letter in letters}
_USUAL = 0.55
_OTHER_FONTS = 1.06  # the fonts that may stand in for Roboto are wider


@lru_cache(maxsize=65536)
def text_width(text: str, size: float) -> float:
    """The width of one line of text in drawing units.

    >>> text_width("Nguyễn", 10) == text_width("Nguyen", 10)
    True
    """
    return round(_OTHER_FONTS * size * sum(_WIDTHS.get(letter, _USUAL) for letter in bare(text)), 2)


def wrap_text(text: str, *, size: float, width: float, lines: int = 3) -> tuple[str, ...]:
    """The text in lines not wider than `width`, the last one cut with "…" where it takes more than `lines`.

    >>> wrap_text("Chủ tịch Ủy ban nhân dân tỉnh", size=10, width=90)
    ('Chủ tịch Ủy ban', 'nhân dân tỉnh')
    """
    done: list[str] = []
    for word in text.split():
        if done and text_width(f"{done[-1]} {word}", size) <= width:
            done[-1] += f" {word}"
        else:
            done.append(word)
    if len(done) > lines:
        done = [*done[: lines - 1], cut_text(" ".join(done[lines - 1 :]), size=size, width=width)]
    return tuple(done) or ("",)


def cut_text(text: str, *, size: float, width: float) -> str:
    """The text as far as it fits, with "…" where it was cut."""
    if text_width(text, size) <= width:
        return text
    while text and text_width(text + "…", size) > width:
        text = text[:-1]
    return text.rstrip() + "…"
