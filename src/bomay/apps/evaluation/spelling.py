"""One spelling for names that mean the same, so that facts are compared by meaning and never by likeness."""

import re
import unicodedata
from functools import lru_cache

__all__ = ["plain_number", "plain_spelling"]

_OLD_TONES = {
    first + second: moved + last
    for first, last, second_row, moved_row in (
        ("o", "a", "àáảãạ", "òóỏõọ"),
        ("o", "e", "èéẻẽẹ", "òóỏõọ"),
        ("u", "y", "ỳýỷỹỵ", "ùúủũụ"),
    )
    for second, moved in zip(second_row, moved_row, strict=True)
}
_OLD_TONE = re.compile(rf"(?:{'|'.join(_OLD_TONES)})(?![a-zà-ỹ])")
_NO_WORD = re.compile(r"[^\w\s/-]|(?<!\S)-(?!\S)|\bvà\b")
_SPACE = re.compile(r"\s+")

# Read in order, on lower-case text: what an abbreviation stands for.
_ABBREVIATIONS = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (r"\bt\.?p\.?(?=[\s.])|\btp\b", "thành phố "),
        (r"\bubnd\b", "ủy ban nhân dân"),
        (r"\bhđnd\b", "hội đồng nhân dân"),
        (r"\bbtv\b", "ban thường vụ"),
        (r"\bbch\b", "ban chấp hành"),
        (r"\bmttq\b", "mặt trận tổ quốc"),
        (r"\bđbqh\b", "đại biểu quốc hội"),
        (r"\bt\.ư\b|\btư\b(?= đảng)|\btw\b", "trung ương"),
        (r"\bđcsvn\b", "đảng cộng sản việt nam"),
        (r"\bubkt\b", "ủy ban kiểm tra"),
        (r"\btncs\b", "thanh niên cộng sản"),
        (r"\blhpn\b", "liên hiệp phụ nữ"),
        (r"\bcovid\W?19\b", "covid-19"),
    )
)
# Read in order, after the abbreviations: two usual names of one body.
_ONE_BODY = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (r"\bban chấp hành đảng bộ tỉnh\b", "tỉnh ủy"),
        (r"\bban chấp hành đảng bộ (?:thành phố|tp)\b", "thành ủy"),
        (r"\bban chấp hành đảng bộ (huyện|quận)\b", r"\1 ủy"),
        (r"\bban chấp hành đảng bộ (xã|phường|thị trấn|đặc khu)\b", r"đảng ủy \1"),
        (r"\bban chấp hành đảng bộ\b", "đảng ủy"),
        (r"\b(tỉnh|thành|huyện|quận|thị) ủy (?:tỉnh|thành phố|huyện|quận|thị xã)\b", r"\1 ủy"),
        (r"\bmặt trận tổ quốc việt nam\b", "mặt trận tổ quốc"),
        (r"\bủy ban trung ương mặt trận", "ủy ban mặt trận"),
        (
            r"\bban chấp hành trung ương(?: đảng)?(?: cộng sản việt nam)?(?: khóa \w+)?\b",
            "ban chấp hành trung ương đảng",
        ),
        (r"\bban bí thư(?: trung ương)?(?: đảng)?(?: khóa \w+)?\b", "ban bí thư trung ương đảng"),
        (r"\bbộ chính trị khóa \w+\b", "bộ chính trị"),
        (r"\bnước cộng hòa xã hội chủ nghĩa việt nam\b", "nhà nước"),
        (r"\bquốc hội (?:nước|khóa).*", "quốc hội"),
        (r"\bthành phố (hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)\b", r"\1"),
        (r"\bhội đồng nhân dân (?:và|,) ", "hội đồng nhân dân "),
    )
)


@lru_cache(100_000)
def plain_spelling(name: str | None) -> str:
    """The name in lower case, with abbreviations expanded and one name for each body; "" for None.

    >>> plain_spelling("Uỷ viên BCH Đảng bộ tỉnh")
    'ủy viên tỉnh ủy'
    """
    text = unicodedata.normalize("NFC", name or "").lower()
    text = _OLD_TONE.sub(lambda match: _OLD_TONES[match[0]], text)
    for pattern, full in _ABBREVIATIONS:
        text = pattern.sub(full, text)
    text = _SPACE.sub(" ", _NO_WORD.sub(" ", text)).strip()
    for pattern, one_name in _ONE_BODY:
        text = pattern.sub(one_name, text)
    return _SPACE.sub(" ", text).strip()


def plain_number(number: str | None) -> str:
    """A document's number without spaces, in capitals, with plain dashes.

    >>> plain_number("35 – ct/tw")
    '35-CT/TW'
    """
    return _SPACE.sub("", unicodedata.normalize("NFC", number or "").upper()).replace("–", "-")
