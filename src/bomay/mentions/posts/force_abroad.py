"""Forces of other states, up to the country that closes their names: "Quân đội Hoàng gia Campuchia"."""

from bomay.mentions.kinds import BodyMention
from bomay.mentions.names.foreign import read_country
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["force_abroad"]

_FORCE = lazy_pattern(
    r"(?:[Cc]ác )?(?:[Qq]uân đội|[Hh]ải quân|[Ll]ục quân|[Kk]hông quân|[Cc]ảnh sát|[Ll]ực lượng|[Bb]ộ [Cc]hỉ huy|"
    r"[Hh]ạm đội|[Bb]ộ [Tt]ư lệnh|[Tt]huỷ quân lục chiến|[Tt]hủy quân lục chiến|[Hh]iến binh)\b"
)
_WORD = lazy_pattern(r" (?:- )?(\(?[^\W\d_][\w-]*)")
_ENDS = lazy_pattern(r"(?:đã|đang|sẽ|vừa|cho|nói|tại|thăm|trong|khi|do|là|với|ông|bà|của|bị|và)\b")
_MOST_WORDS = 6


def force_abroad(page: Page, at: int) -> BodyMention | None:
    """The force whose name begins here and ends with its country; None where none closes it within a few words."""
    head = _FORCE.match(page.text, at)
    if head is None:
        return None
    end = head.end()
    for _ in range(_MOST_WORDS):
        word = _WORD.match(page.text, end)
        if word is None:
            return None
        country = read_country(page, word.start(1))
        if country is not None:
            name = f"{page.text[at].upper()}{page.text[at + 1 : end]}"
            return BodyMention(at, country[0], None, f"{name} {country[1]}", None, None, country[1])
        if _ENDS.match(word[1]):
            return None
        end = word.end()
    return None
