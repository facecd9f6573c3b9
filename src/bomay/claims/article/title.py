"""Titles that a search engine cut: what stands before the dots can no longer be trusted."""

from bomay.text.lazy import lazy_pattern

__all__ = ["is_cut", "without_cut_end"]

_DOTS = ("...", "…")
_REST = 80
_LAST_WORD = lazy_pattern(r"\s*[^\W\d_a-zà-ỹđ][\w.'’-]*$")


def is_cut(title: str) -> bool:
    """Whether dots end a title."""
    return title.rstrip().endswith(_DOTS)


def without_cut_end(title: str) -> str:
    """A title without what its dots leave open: the words after its last comma, or else one capitalised word alone.

    A title that was not cut comes back as it is; so does a name of several words before the dots, which the text
    completes.

    >>> without_cut_end("Nguyên Bí thư Nguyễn Văn A, nguyên Chủ tịch Trần ..."), without_cut_end("Ông A từ chức")
    ('Nguyên Bí thư Nguyễn Văn A', 'Ông A từ chức')
    """
    if not is_cut(title):
        return title
    said = title.rstrip(" .…")
    comma = max(said.rfind(mark) for mark in (",", ";"))
    if comma > 0 and len(said) - comma < _REST:
        return title[:comma]
    last = _LAST_WORD.search(said)
    alone = last is not None and not said[: last.start()].rstrip().rpartition(" ")[2][:1].isupper()
    return title[: last.start()] if last is not None and alone else title
