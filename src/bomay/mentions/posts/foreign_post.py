"""Ministries, cities and provinces of other states that one leads."""

import re

from bomay.lexicon import Role
from bomay.mentions.bodies.nouns import body_after_noun
from bomay.mentions.bodies.vocabulary import compound_end
from bomay.mentions.kinds import BodyMention
from bomay.mentions.names.foreign import read_country
from bomay.mentions.names.foreign_name import looks_foreign, shows_foreigner
from bomay.mentions.names.name import begins_full_name
from bomay.mentions.names.not_names import after_place
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["governed_place", "governs", "ministry_abroad"]

_MINISTERS = frozenset(
    {"Bộ trưởng", "Bộ trưởng thứ hai", "Thứ trưởng", "Thứ trưởng Thường trực", "Thứ trưởng thứ nhất", "Quốc vụ khanh"}
)
_MINISTRY_WORD = lazy_pattern(r"(?:, (?=[^\W\d_a-zà-ỹ])| và | - |-| )?([^\W\d_]+)")
_MOST_WORDS = 9
_FORCES = lazy_pattern(r"[Cc]ác [Ll]ực lượng\b")  # "Bộ trưởng Bộ Các lực lượng vũ trang cách mạng Cuba"
_MARK = lazy_pattern(r"[,;.)]|$")
_NO_MINISTRY = lazy_pattern(
    r"(?:Việt|Trưởng|Phó|Chủ|Nguyên|Đại|Tổng|các|trước|sau|khi|với|tại|cho|từ|đến|tới|sang|ở|theo|do|bị|được|sẽ|đã|"
    r"đang|vào|ra|về|là|có|rằng|thì|mà|này|ông|bà|mới|cũ|hiện|đương|đầu tiên)\b"
)
_GOVERNORS = lazy_pattern(r"(?:Phó )?(?:Thống đốc|Thị trưởng|Tỉnh trưởng|Đô trưởng|Thủ hiến|Toàn quyền)")
_PERSON = 3  # syllables that rather are a person's name
_PARTY_HEADS = frozenset({"Bí thư", "Phó Bí thư"})
_LEVEL = lazy_pattern(r"(?:(?:tỉnh|thành phố|TP\.?|bang|vùng|thủ đô|đặc khu|lãnh thổ|quận) )?", re.IGNORECASE)
_BEFORE_COUNTRY = lazy_pattern(r",? \(?")
_TWO_WORDS = frozenset({"New", "San", "Los", "Las", "Saint", "Santa", "Rio", "Port", "Kuala", "El", "La", "Le", "Nova"})
"""Words that begin a place's name of two words or more."""
_LAO = lazy_pattern(
    r"(?:[Ll]uông N[ặậ]m Thà|[Ll]uông Pha ?[Bb]ăng|Khăm Muộn|Xiêng Khoảng|H[ủù]a Phăn|Phông ?Xa ?[Ll]ỳ|"
    r"Xa ?La ?Vẳn|Xê ?Kông)\b"
)
"""Provinces of Laos in Vietnamese syllables, which read like names at home."""


def governed_place(page: Page, role: Role, *, start: int, at: int) -> BodyMention | None:
    """The foreign city or province that a governor or mayor is of: "Thống đốc tỉnh A (Nhật Bản)" -> tỉnh A Nhật Bản.

    None where the words after the role are rather a person's name, or a place of Vietnam.
    """
    leads = governs(role.label)
    if not leads and role.label not in _PARTY_HEADS:
        return None
    match = _LEVEL.match(page.text, at)
    first = match.end() if match else at
    run = capital_run(page.text, first)
    if run is None or (leads and first == at and read_country(page, at) is not None):
        return None
    lao = _LAO.match(page.text, first) if leads else None
    if lao is not None and "Lào" in page.text:
        behind = _country_behind(page, lao.end())
        end = behind[0] if behind is not None else lao.end()
        return BodyMention(start, end, None, f"{_level(page.text[at:first])}{lao.group()} Lào", None, None, "Lào")
    count = after_place(page.text, run)
    words = page.text[first : run.ends[-1]].split(" ")
    country = _country_behind(page, run.ends[-1])
    if not count and leads and looks_foreign(" ".join(words)):
        count = _words_of_place(words, has_level=first > at, closed=country is not None)
        count -= count > 1 and _is_initial(page.text, run.ends[count - 1])
    elif not count and leads and first > at and country is not None and len(words) < _PERSON:
        count = len(words)  # "Tỉnh trưởng tỉnh Vân Nam (Trung Quốc)"
    if not count:
        return None
    end = run.ends[count - 1]
    name = f"{_level(page.text[at:first])}{page.text[first:end]}" if leads else page.text[first:end]
    country = _country_behind(page, end) if leads else None
    if country is None:
        return BodyMention(start, end, None, name, None, None)
    return BodyMention(start, country[0], None, f"{name} {country[1]}", None, None, country[1])


def governs(role: str) -> bool:
    """Whether a role is that of the head of a city, province or state of a federation abroad."""
    return _GOVERNORS.fullmatch(role) is not None


def _level(words: str) -> str:
    return "thành phố " if words.startswith("TP") else words.lower()


def _is_initial(text: str, end: int) -> bool:
    """Whether the word that ends here is an initial of the name behind the place: "vùng Kaluga A. Volkov"."""
    return text.startswith(".", end) and text[end - 2] == " "


def _country_behind(page: Page, end: int) -> tuple[int, str] | None:
    """The country that closes a place's name: "tỉnh A (Nhật Bản)", "tỉnh A, Nhật Bản"; with the bracket's end."""
    match = _BEFORE_COUNTRY.match(page.text, end)
    country = read_country(page, match.end()) if match is not None else None
    if match is None or country is None or not match.group().endswith("("):
        return country
    return (country[0] + 1, country[1]) if page.text.startswith(")", country[0]) else None


def _words_of_place(words: list[str], *, has_level: bool, closed: bool) -> int:
    """How many of the words are the place: what is left must be a name of two words, or nothing."""
    head = 2 if words[0] in _TWO_WORDS else 1
    if closed and len(words) <= head + 1:
        return len(words)
    if len(words) >= head + 2:
        return head
    return len(words) if has_level and len(words) <= head + 1 else 0


def ministry_abroad(page: Page, role: Role, at: int) -> BodyMention | None:
    """The foreign ministry whose name begins at `at` and ends with its country: "Bộ Năng lượng và Mỏ Lào".

    Its name need be in no list. None where no country closes it, or a person, a post or a verb comes first; "và" and a
    word that names no ministry go on with a name up to a mark: "Bộ trưởng Bộ Năng lượng và Mỏ; …".
    """
    if role.label not in _MINISTERS:
        return None
    start = at + 3 if page.text.startswith(("Bộ ", "bộ "), at) else at
    forces = _FORCES.match(page.text, start)
    plain = page.text[start : start + 1].islower() and forces is None
    if plain and compound_end(page.text, start) == start:
        return None  # "Bộ trưởng năng lượng Mỹ", but not "Bộ trưởng hai nước Lào"
    end, joins_half = forces.end() if forces is not None else start, False
    for _ in range(_MOST_WORDS):
        if joins_half and _MARK.match(page.text, end):
            return BodyMention(at, end, None, f"Bộ {page.text[start:end]}", None, None)
        match = _MINISTRY_WORD.match(page.text, end)
        if match is None:
            return None
        word = match.start(1)
        opens = page.text[word].isupper() or match.group(1) == "của"
        country = read_country(page, word) if end > start and opens else None
        if country is not None:
            known = body_after_noun(page.text, start, noun="Bộ")
            name = _ministry(page.text[start:end])
            if known is not None and known[0] == end:  # "Bộ Giao thông" is no longer than it is called
                label = known[1].label
                name = label[: len(name)] if label.casefold().startswith(name.casefold()) else label
            name = f"Bộ {page.text[start:end].removesuffix(' nước')}" if forces is not None else name
            if plain and not shows_foreigner(_first_word(page, country[0] + 1)):
                return None
            return BodyMention(at, country[0], None, f"{name} {country[1]}", None, None, country[1])
        joined = "-" in page.text[end:word]  # "Bộ Nông - Lâm Lào": no man called Lâm
        if not joined and _is_other(page, word, first=end == start):
            return None
        joins_half = joins_half or _joins_half(page, start, word)
        end = match.end()
    return None


def _joins_half(page: Page, start: int, word: int) -> bool:
    """Whether "và" joins a word that is no ministry, nor part of one, to a known ministry."""
    if (
        not page.text.startswith(" và ", word - 4)
        or not page.text[word].isupper()
        or page.text.startswith("Quân", word)
    ):
        return False
    known = body_after_noun(page.text, start, noun="Bộ")
    new = known is not None and known[0] == word - 4 and body_after_noun(page.text, word, noun="Bộ") is None
    return new and page.body_at(word) is None and page.province_at(word) is None


def _first_word(page: Page, at: int) -> str:
    run = capital_run(page.text, at)
    return page.text[at : run.ends[0]] if run is not None else ""


def _is_other(page: Page, at: int, *, first: bool) -> bool:
    """Whether something else than a word of a ministry's name begins here."""
    if first:
        return begins_full_name(page.text, at) or _NO_MINISTRY.match(page.text, at) is not None or _is_cue(page, at)
    if _NO_MINISTRY.match(page.text, at) or (page.text[at].isupper() and shows_foreigner(_first_word(page, at))):
        return True
    here = page.hits.get(at)
    if here is not None and (here.role is not None or here.fused is not None or here.rank is not None):
        return True
    return begins_full_name(page.text, at) or (_is_cue(page, at) and compound_end(page.text, at) == at)


def _ministry(name: str) -> str:
    """The ministry's name with its capital: "Bộ trưởng năng lượng Mỹ" leads the "Bộ Năng lượng Mỹ"."""
    return f"Bộ {name[:1].upper()}{name[1:]}"


def _is_cue(page: Page, at: int) -> bool:
    return page.text[at].islower() and page.cue_at(at) is not None
