"""Members of foreign delegations: posts told without their country are of the country that sent them."""

import re

from bomay.claims.article import Sentence
from bomay.claims.holdings import Holding
from bomay.mentions.foreign import read_country
from bomay.mentions.kinds import BodyMention

__all__ = ["of_country", "sending_country"]

_SENT = re.compile(r"\bĐoàn (?:đại biểu |cấp cao |công tác |các |Nghị viện |Quốc hội |Chính phủ )*")
_LED = re.compile(r"\)?,? ?(?:do|gồm|:)?(?: các)?(?: đồng chí| ông| bà| ngài)? ?$", re.IGNORECASE)
_REACH = 110
_HEADS = frozenset({"Thủ tướng", "Phó Thủ tướng", "Chủ tịch nước", "Phó Chủ tịch nước", "Tổng thống", "Phó Tổng thống"})


def sending_country(sentence: Sentence, holding: Holding) -> str:
    """The country whose delegation the person leads: "Đoàn Australia do Chủ tịch Thượng viện A …"; "" where none."""
    text = sentence.page.text
    start = min(holding.name.start, holding.posts[0].start)
    for match in _SENT.finditer(text, max(sentence.start, start - _REACH), start):
        country = read_country(sentence.page, match.end())
        if country is not None and _LED.fullmatch(text, country[0], start):
            return country[1]
    return ""


def of_country(body: BodyMention, *, role: str, country: str) -> BodyMention:
    """The body as one of that country, unless its words give it a country or place of their own."""
    if not country or body.country or body.type is None or (body.place is not None and body.place.kind):
        return body
    if role in _HEADS:
        return body._replace(label=country, type=None, country=country)
    place = f" {body.place.name}" if body.place is not None else ""
    return body._replace(label=f"{body.label}{place} {country}", type=None, place=None, country=country)
