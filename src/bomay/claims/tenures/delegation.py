"""Foreign delegations and lists: posts told without their country are of the country that sent or heads them."""

import re

from bomay.claims.article.article import Sentence
from bomay.claims.posts.holdings import Holding
from bomay.mentions.names.foreign import read_country
from bomay.mentions.names.foreign_name import looks_foreign
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted

__all__ = ["listed_countries", "sending_country"]

_SENT = lazy_pattern(r"\bĐoàn (?:đại biểu |cấp cao |công tác |các |Nghị viện |Quốc hội |Chính phủ )*")
_LED_BY = lazy_pattern(r"\)?,? ?(?:do|gồm|:)?(?: các)?(?: đồng chí| ông| bà| ngài)? ?$", re.IGNORECASE)
_REACH = 110
_OF = lazy_pattern(r" (?:của|đến từ) ")
_IN_LIST = lazy_pattern(
    r"[ ]*(?:,|;|và|cùng|, cùng|, và|cùng với|với)[ ]+(?:(?:các |cựu |nguyên |tân |đồng chí |ông |bà |ngài )*)",
    re.IGNORECASE,
)
_LEADERS = Hinted(r"\b[Ll]ãnh đạo (?:khác |cấp cao |cao nhất )*(?:của )?(?=\w)", "ãnh đạo ")
_SUCH_AS = lazy_pattern(r" (?:khác )?(?:như|gồm|gồm có|bao gồm|trong đó có)(?: các)?:? ")


def sending_country(sentence: Sentence, holding: Holding) -> str:
    """The country whose delegation the person leads: "Đoàn Australia do Chủ tịch Thượng viện A …"; "" where none."""
    text = sentence.page.text
    start = min(holding.name.start, holding.posts[0].start)
    if text.find("Đoàn ", max(sentence.start, start - _REACH), start) < 0:
        return ""
    for match in _SENT.finditer(text, max(sentence.start, start - _REACH), start):
        country = read_country(sentence.page, match.end())
        if country is not None and _LED_BY.fullmatch(text, country[0], start):
            return country[1]
    return ""


def listed_countries(sentence: Sentence) -> dict[int, str]:
    """For each holding (by its name's start) the country said after it, or lent by the one before it in a list.

    "Thủ tướng Ấn Độ Narendra B, Bộ trưởng Quốc phòng Rajnath C": both are of India, as the second name shows no
    Vietnamese. "Bộ trưởng Quốc phòng Takeshi A của Nhật Bản": the country stands behind the name. "Các lãnh đạo của
    Trung Quốc như Thủ tướng Lý B, …": it heads the list, whatever the names show.
    """
    found: dict[int, str] = {}
    country, end = "", sentence.start
    headed = _headed_list(sentence)
    for holding in sorted(sentence.holdings, key=lambda holding: holding.name.start):
        start = min(holding.name.start, holding.posts[0].start)
        own = next((body.country for post in holding.posts for body in post.bodies if body.country), "")
        opens = headed is not None and start == headed[0]
        if headed is not None and opens:
            country = headed[1]
        of = _OF.match(sentence.page.text, holding.name.end)
        after = read_country(sentence.page, of.end()) if of is not None and not own else None
        if after is not None:
            country = found[holding.name.start] = after[1]
        elif own:
            country = own
        elif opens or (
            country
            and (headed is not None or looks_foreign(holding.name.name))
            and _IN_LIST.fullmatch(sentence.page.text, end, start)
        ):
            found[holding.name.start] = country
        else:
            country = ""
        end = max(after[0] if after is not None else holding.name.end, *(post.end for post in holding.posts))
    return found


def _headed_list(sentence: Sentence) -> tuple[int, str] | None:
    """Where a list of a country's leaders begins, and the country: "các lãnh đạo khác của Lào như …"; None for none."""
    match = _LEADERS.search(sentence.page.text, sentence.start, sentence.end)
    country = read_country(sentence.page, match.end()) if match is not None else None
    such_as = _SUCH_AS.match(sentence.page.text, country[0]) if country is not None else None
    return (such_as.end(), country[1]) if such_as is not None and country is not None else None
