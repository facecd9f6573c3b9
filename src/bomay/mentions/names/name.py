"""People's names as written: of all peoples of Vietnam, monastic, foreign, in capitals, or a given name alone."""

import functools

from bomay.lexicon.marks import bare
from bomay.lexicon.surnames import common_surnames, is_surname
from bomay.mentions.kinds import NameMention
from bomay.mentions.names.foreign import is_country, read_country
from bomay.mentions.names.foreign_end import foreign_name_end, initial_name_end
from bomay.mentions.names.foreign_name import ends_in_vietnamese
from bomay.mentions.names.not_names import (
    after_place,
    begins_no_name,
    ends_firm,
    ends_heading,
    is_half_name,
    is_of_committee,
    is_of_memorial,
    is_of_press,
    is_place_like_a_name,
    names_a_firm,
    names_an_organisation,
    names_nobody,
)
from bomay.mentions.names.place import is_unit
from bomay.mentions.names.surely_person import has_middle_name, is_aged, is_of_ede
from bomay.mentions.names.things import names_a_thing
from bomay.mentions.next_word import before_next_word
from bomay.mentions.page import Page
from bomay.mentions.words import SYLLABLE, UNCLE_HO, WORD, CapitalRun, capital_run, ordinary_case
from bomay.text.lazy import lazy_pattern

__all__ = ["CALL_FOREIGNERS", "begins_full_name", "begins_name", "read_name"]

CALL_FOREIGNERS = ("người ", "đồng cấp ")
"""Words before a country and a name: "nhạc sĩ người Chile Victor A"."""
_MOST_WORDS = 5
_YEAR_NAME = lazy_pattern(
    r"(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Tí|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)$"
)
_ADDRESS = frozenset({"Ông", "Bà", "Anh", "Chị"})  # at the head of a sentence; too rare as surnames
_TRADES = frozenset(
    {"doanh nhân", "nhà báo", "phóng viên", "cầu thủ", "nghệ sĩ", "nghệ sỹ", "học sinh", "sinh viên", "chiến sĩ"}
    | {"nông dân", "nhà khoa học", "nhà thơ", "chuyên gia", "học giả", "nhà phân tích"}
)
"""Words before a person's name that a place's or firm's follows as well: "Hội doanh nhân Quảng Nam"."""
_OF_UNIT = lazy_pattern(  # posts and organs that a unit's name alone follows: "Bí thư Hội An", "Huyện ủy Ba Vì"
    r"(?:(?<!ổng )[Bb]í thư|[Cc]hủ tịch|UBND|HĐND|MTTQ|ủy|uỷ|[Đđ]oàn|quốc gia|[Cc]ông an|[Tt]hanh tra|"
    r"[Nn]ông dân|Kiểm lâm|Trung tâm|[Qq]uận|[Hh]uyện|đốc) $"
)
_COUNTRY_WORDS = 2  # of those whose first word is a surname too: "Hà Lan", "Triều Tiên"
_BEFORE = (", ", "; ", ": ", " và ", " cùng ")  # a name with an initial in a list, not in a school's name
_HONOURS = ("Huân chương", "Huy chương", "Huy hiệu", "Kỷ niệm chương", "Bằng khen", "Giải thưởng")
_INITIAL_DOT = lazy_pattern(r"(?<=[A-Z])\. ?(?=[^\W\d_])")
_LOOSE_HYPHEN = lazy_pattern(r" ?- ?(?=[^\W\d_])")
_PLAIN = lazy_pattern(r"[A-Za-z'’.\-]+")
_UPLAND = lazy_pattern(
    r"(?:Ks|Rm|Rơ$|Rah$|Siu$|Niê$|Mlô$|Kpă$|[HKY]['’]|Brí|Zơ|Pơ|Alăng$|Blúp$|Bh|Điểu$|Giàng$|Sùng$|Thào$)"
)


def begins_name(text: str, at: int) -> bool:
    """Whether the word at `at` begins people's names so often that nothing before it need call for one."""
    match = WORD.match(text, at)
    return match is not None and (_is_known_beginning(match.group()) or has_middle_name(text, at))


def begins_full_name(text: str, at: int) -> bool:
    """Whether two or more capitalised words stand at `at`, the first of them a surname."""
    run = capital_run(text, at)
    return run is not None and len(run) > 1 and is_surname(text[run.starts[0] : run.ends[0]])


@functools.lru_cache(maxsize=4096)
def _is_known_beginning(word: str) -> bool:
    return ordinary_case(word) in common_surnames() or _UPLAND.match(word) is not None


def read_name(page: Page, at: int, *, strong: bool, listed: bool = False, honorific: str = "") -> NameMention | None:
    """The person's name that begins at `at`; None where the capitals there are no person's name.

    `strong`: the words before it (a role, a rank, "đồng chí") call for a name, so that foreign, monastic and given
    names alone count too. `listed`: it stands in a list of names, so that a rare surname counts.
    """
    run = capital_run(page.text, at)
    if run is None:
        return None
    stop = initial_name_end(page.text, at) if strong or (listed and page.text.endswith(_BEFORE, 0, at)) else 0
    if stop:
        return NameMention(at, stop, _INITIAL_DOT.sub(". ", page.text[at:stop]), True, honorific)
    run = before_next_word(page.text, _before_barrier(page, run))
    if not run or (_is_trade(honorific) and (begins_no_name(page.text, run) or names_an_organisation(page.text, run))):
        return None
    first = page.text[run.starts[0] : run.ends[0]]
    if first in _ADDRESS:
        return None
    shouted = first.isupper() and len(first) > 1
    run = _same_case(page.text, run, shouted)
    known = is_surname(ordinary_case(first)) or is_of_ede(first)
    strong = strong or is_aged(page.text, run)
    inner, is_called = _prefix_length(page, run, known=known, strong=strong, honorific=honorific)
    if inner == len(run):
        return None
    if inner:
        run = CapitalRun(run.starts[inner:], run.ends[inner:])
        at, strong = run.starts[0], strong or is_called
        known = is_surname(ordinary_case(page.text[at : run.ends[0]]))
    if len(run) == 1 and is_of_ede(first):
        return NameMention(at, run.ends[0], first.replace("’", "'"), True, honorific)
    if listed and not strong and not known and _is_foreign(page.text, run):
        return None if _is_listed_thing(page, run) else _foreign_mention(page.text, at, run.ends[-1], honorific)
    if not strong and not listed and not begins_name(page.text, run.starts[0]):
        return None
    if not strong and (not known or len(run) < 2 or names_a_thing(page.text, at) or _is_quoted(page.text, run)):
        return None
    if shouted and (not known and len(run) > 4 if strong else len(run) == 2) and ends_heading(page.text, run):
        return None
    if not strong and (_is_place(page, run) or _is_lake_or_delegation(page, run, first) or ends_firm(page.text, run)):
        return None
    if _names_no_person(page, run, known=known, honorific=honorific) or (not known and names_a_firm(page.text, run)):
        return None
    count = _length(page.text, run, known=known, shouted=shouted)
    name = page.text[at : run.ends[count - 1]].rstrip("'’")
    if len(name) < 2 or (strong and count == 1 and name.isupper() and len(name) > 1) or _is_abbreviation(name):
        return None
    if strong and not (known and count > 2):
        return _foreign_mention(page.text, at, at + len(name), honorific)
    return NameMention(at, at + len(name), ordinary_case(name.replace("’", "'")), count >= 2, honorific)


def _is_trade(honorific: str) -> bool:
    """Whether no word, or one that tells a man's trade, calls for the name: a place or firm may follow it as well."""
    return not honorific or honorific.lower() in _TRADES


def _is_quoted(text: str, run: CapitalRun) -> bool:
    """Whether quotes hold just these words: the title of a work."""
    start, end = run.starts[0], run.ends[-1]
    return text[start - 1 : start] in ('"', "“") and text[end : end + 2].lstrip(",")[:1] in ('"', "”")


def _is_listed_thing(page: Page, run: CapitalRun) -> bool:
    """Whether foreign capitals in a list are a paper, a country or initials."""
    start = run.starts[0]
    other = is_of_press(page.text, start) or read_country(page, start) is not None
    return other or _is_abbreviation(page.text[start : run.ends[-1]])


def _foreign_mention(text: str, start: int, end: int, honorific: str) -> NameMention:
    """The mention of a name that may go on as foreign ones do, spelled without spaces to spare."""
    end = foreign_name_end(text, start, end)
    end = start + len(text[start:end].rstrip("'’"))
    name = _INITIAL_DOT.sub(". ", _LOOSE_HYPHEN.sub("-", text[start:end])).replace("’", "'")
    return NameMention(start, end, ordinary_case(name), " " in name, honorific)


def _prefix_length(page: Page, run: CapitalRun, *, known: bool, strong: bool, honorific: str) -> tuple[int, bool]:
    """How many words before the name are a country, place or firm, and whether the words call for a name after them.

    "nhạc sĩ người Chile Victor A", "Đại sứ Việt Nam Nguyễn Văn A".
    """
    place = after_place(page.text, run) if _is_trade(honorific) else 0
    if known and not place and len(run) > _COUNTRY_WORDS + 1 and not ends_in_vietnamese(page.text, run):
        country = read_country(page, run.starts[0])  # "Chương trình Đồng bằng Hà Lan Jan Sample"
        if country is not None and country[0] in run.ends[:-_COUNTRY_WORDS]:
            return run.ends.index(country[0]) + 1, True
    if known or place:
        return place, False
    called = strong or page.text.endswith(CALL_FOREIGNERS, 0, run.starts[0])
    country = read_country(page, run.starts[0]) if called else None
    if country is not None and country[0] in run.ends[:-1]:
        return run.ends.index(country[0]) + 1, True
    return (_inner_start(page.text, run) if strong and not honorific else 0), strong


def _names_no_person(page: Page, run: CapitalRun, *, known: bool, honorific: str) -> bool:
    """Whether the whole run is a year, a country, a province, a party cut short, a graveyard, or a memorial's."""
    whole = page.text[run.starts[0] : run.ends[-1]]
    if names_nobody(page.text, run, honorific=honorific) or (not known and not honorific and whole.endswith(" Đảng")):
        return True  # "Bí thư Trung Đảng"
    if whole == UNCLE_HO:
        return is_of_memorial(page.text, run.starts[0])
    trade = _is_trade(honorific)
    of_unit = not known and honorific in ("", "nông dân")
    placed = of_unit and _OF_UNIT.search(page.text, max(0, run.starts[0] - 12), run.starts[0])
    if (trade and is_place_like_a_name(whole)) or (placed and (is_unit(whole) or is_of_committee(page.text, run))):
        return True
    return (
        _YEAR_NAME.match(whole) is not None
        or _is_country(page, run, known=known)
        or ((trade or is_half_name(page.text, run.starts[0])) and _is_province(page, run))
        or (not known and len(run) > 3 and page.province_at(run.starts[-2]) is not None)  # "cầu thủ Thép Xanh Nam Định"
    )


def _is_country(page: Page, run: CapitalRun, *, known: bool) -> bool:
    """Whether the run is a country's name, or begins with one and with no surname: "Hàn Quốc" is no Mr Hàn."""
    country = read_country(page, run.starts[0])
    return country is not None and (not known or country[0] >= run.ends[-1])


def _is_lake_or_delegation(page: Page, run: CapitalRun, first: str) -> bool:
    """Whether a surname is the common noun here: "Hồ Tây", "Đoàn Hà Nội"."""
    if first != "Đoàn" or len(run) < 2:
        return len(run) == 2 and first == "Hồ"
    whose = page.text.startswith("Việt Nam", run.starts[1]) or read_country(page, run.starts[1]) is not None
    return whose or page.province_at(run.starts[1]) is not None


def _inner_start(text: str, run: CapitalRun) -> int:
    """Index of the word at which a name begins after a place or firm: "Đại sứ Việt Nam Nguyễn Văn A"; 0 for none."""
    for index in range(1, len(run) - 1):
        word = text[run.starts[index] : run.ends[index]]
        if word in _SPLITTING and 2 <= len(run) - index <= 4:
            return index
    return 0


def _is_abbreviation(name: str) -> bool:
    """Whether capitals cannot all be read as syllables: "UBTV QH", "LL CAND", "T T"."""
    if not name.isupper():
        return False
    words = bare(name).split()
    return not all(SYLLABLE.fullmatch(word) for word in words if len(word) > 1) or max(map(len, words)) < 2


def _is_foreign(text: str, run: CapitalRun) -> bool:
    """Whether two or three words in plain letters cannot all be Vietnamese syllables: "Ben Gibson"."""
    words = [text[start:end] for start, end in zip(run.starts, run.ends, strict=True)]
    plain = 2 <= len(words) <= 3 and all(_PLAIN.fullmatch(word) for word in words)
    return plain and not all(SYLLABLE.fullmatch(word) for word in words)


def _is_province(page: Page, run: CapitalRun) -> bool:
    province = page.province_at(run.starts[0])
    return province is not None and province[0] >= run.ends[-1]


def _before_barrier(page: Page, run: CapitalRun) -> CapitalRun:
    """The run up to the first word that begins a role, a body, or a level word with a name."""
    for index, start in enumerate(run.starts):
        if _is_barrier(page, start, run.ends[index]):
            return CapitalRun(run.starts[:index], run.ends[:index])
    return run


def _is_barrier(page: Page, start: int, end: int) -> bool:
    """Whether the word [start, end) is one."""
    if page.text.startswith(_HONOURS, start) or (end - start == 1 and page.text.startswith("/", end)):
        return True  # "trao tặng Chủ tịch nước Nguyễn Văn A Huân chương …", "của ông Nguyễn Văn A P/V: Ông nghĩ gì?"
    if start not in page.hits:
        return False
    single = page.text[start:end]
    role, fused, body = page.role_at(start), page.fused_at(start), page.body_at(start)
    if fused is not None or (role is not None and role[0] > end):
        return True
    if body is not None and (body[0] > end or (single.isupper() and len(single) > 2)):
        return True
    return page.cue_at(start, "level") is not None and single == "TP"


def _same_case(text: str, run: CapitalRun, shouted: bool) -> CapitalRun:
    """The run up to the first word that is in capitals where the first is not, or the other way round."""
    for index in range(1, len(run.starts)):
        word = text[run.starts[index] : run.ends[index]]
        if (word.isupper() and (shouted or len(word) > 1)) is not shouted:
            return CapitalRun(run.starts[:index], run.ends[:index])
    return run


def _is_place(page: Page, run: CapitalRun) -> bool:
    """Whether the whole run is a unit's name, or begins with a province's."""
    whole = page.text[run.starts[0] : run.ends[-1]].rstrip("'’")
    province = page.province_at(run.starts[0])
    if province is not None and len(run) <= 3:
        return True
    return len(run) == 2 and is_unit(whole)


def _length(text: str, run: CapitalRun, *, known: bool, shouted: bool) -> int:
    """How many words of the run are the name."""
    most = min(len(run), _MOST_WORDS)
    if not known:
        return most
    words = zip(run.starts[1:], run.ends[1:], strict=True)
    if shouted or (most > 2 and all(_PLAIN.fullmatch(text, start, end) for start, end in words)):
        return min(most, 4)
    for index in range(2, most):  # a second surname after a whole name begins another name
        word = text[run.starts[index] : run.ends[index]]
        rest = most - index
        if index + 1 < len(run) and is_country(text[run.starts[index] : run.ends[-1]]):
            return index  # "tiếp Nguyễn Văn A Trung Quốc tại …": the comma is lost
        if rest >= 2 and word in _SPLITTING and index > 2:
            return index  # "Nguyễn Văn Vũ A", "Trần Công Hoàng Quốc B" are one name, whatever follows the second word
    return most


_SPLITTING = frozenset(
    {"Nguyễn", "Trần", "Phạm", "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hoàng", "Phan", "Trương", "Đinh", "Lê"}
)
