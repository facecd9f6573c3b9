"""What begins where a free name of a body may end: a role, another body, a unit with its level, half of a word."""

from bomay.lexicon import FusedForm, Rank, Role
from bomay.mentions.bodies.open_name_words import LAST_WORD, LOWER_HEAD
from bomay.mentions.bodies.vocabulary import word_pairs
from bomay.mentions.names.place import read_place
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["in_compound", "is_new", "is_placed"]

_LEVELS = frozenset({"thành phố", "tỉnh", "quận", "huyện", "thị xã"})
_CONGRESS = "nhan-dai-toan-quoc"
_WORD = lazy_pattern(r"[^\W\d_][\w'-]*")


def is_new(page: Page, at: int, *, label: str, capitals: int) -> bool:
    """Whether a role or another body begins here, behind a label and so many words in capitals."""
    here = page.hits.get(at)
    for length, found in here.all if here is not None else ():
        end = at + length
        if isinstance(found, Rank) and page.text[at].isupper() and page.text[end + 1 : end + 2].isupper():
            return True
        if isinstance(found, Role | FusedForm) and (length > 6 or page.text[at].isupper()):
            return True
    body = page.body_at(at)
    if body is not None and page.text[at].islower():  # "Phòng Quản lý nhà sở Xây dựng"
        return body[1].naming != "open" and bool(LOWER_HEAD.match(page.text, at, body[0]))
    if body is None or (body[1].id == _CONGRESS and label.startswith("Ủy ban")):
        return False  # "Ủy ban Thường vụ Nhân đại tỉnh Phúc Kiến"
    return body[1].naming != "open" or (capitals > 0 and " " in page.text[at : body[0]])


def is_placed(page: Page, at: int) -> bool:
    """Whether a level word with a unit's name begins here: "Nông Lâm Thành phố Hồ Chí Minh"."""
    place = read_place(page, at) if page.cue_at(at, "level") is not None else None
    return place is not None and bool(place.name) and place.kind in _LEVELS  # "Nhật Bản" is no hamlet


def in_compound(text: str, at: int, *, word: str, start: int) -> bool:
    """Whether a word that ends a name elsewhere is half of one here: "công trình hàng không", "vừa và nhỏ"."""
    before = LAST_WORD.search(text, start, at)
    after = _WORD.match(text, at + len(word) + 1)
    pairs = word_pairs()
    return (before is not None and (before.group(1).lower(), word) in pairs) or (
        after is not None and (word, after.group()) in pairs
    )
