"""Laws, codes, ordinances and the constitution cited by name: "Luật Đất đai năm 2024", "Bộ luật Hình sự"."""

import csv
import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bomay.lexicon.files import ontology_file
from bomay.mentions.directives.bill import (
    is_beside_bill,
    is_called_bill,
    is_in_force,
    is_in_list_of_bills,
    is_passed,
)
from bomay.mentions.directives.kinds import CAPITAL, DirectiveMention, TypeWord
from bomay.text.lazy import lazy_pattern

__all__ = ["bills_in", "law_core", "law_name", "read_laws"]

_YEAR = lazy_pattern(r"\s(?:\(?năm\s|\(|sửa đổi\snăm\s)?((?:19|20)[0-9]{2})(?![0-9/])")
_LAST_YEAR = lazy_pattern(r"\s(?:năm\s)?(?:19|20)[0-9]{2}$")
_AND_YEAR = lazy_pattern(r"\s(?:và|hay|hoặc|với)\s((?:năm\s)?(?:19|20)[0-9]{2})(?![0-9/]|\s?[-–]\s?[0-9])(?=[\s,.;:)])")
_AMENDED = lazy_pattern(r"\s\(?(?:sửa đổi|bổ sung)(?:, bổ sung)?\)?")
_IN_EFFECT = lazy_pattern(r",?\s(?:(?:đã|vừa|chính thức|bắt đầu|mới)\s)*có hiệu lực\b")  # no bill, though amended
_AMENDING = lazy_pattern(r"\s[sS]ửa đổi,? bổ sung một số (?:điều|nội dung)(?: của)?(?: các)?\s(?=(?:Bộ )?[Ll]uật)")
_INNER = lazy_pattern(r"[sS]ửa đổi,? bổ sung một số (?:điều|nội dung)(?: của)?(?: các)?\s$")
_NOT_LAW = lazy_pattern(
    r"(?:đại học|ĐH|khoa|viện|ngành|cử nhân|thạc s[ĩỹ]|tiến s[ĩỹ]|trường|công ước[^,.;\n]{0,40}|văn phòng"
    r"|câu lạc bộ|sinh viên"
    r"|giảng viên|môn)\s$|(?:kỷ|pháp|quy|vi|dự)\s$",
    re.IGNORECASE,
)
# A name that no list holds: a capital word and the small words that such names are made of.
_STOP = (
    "được|có|quy|đã|là|để|sẽ|không|của|trong|tại|này|cho|theo|với|do|thì|khi|từ|đến|trên|phải|cũng|mà|nên|như"
    "|vừa|mới|còn|đang|nhằm|bao|gồm|nêu|"
    "ban|ra|hiện|sau|trước|chưa|bị|vào|đối|nhưng|các|những|một|quốc hội|ở việt|hay|hoặc|cần|số|lần|năm|nước|sửa"
    "|bổ|thay|ngày|chỉ|nếu|ông|bà"
)
_FREE = lazy_pattern(
    rf"\s(?!Việt\b|Gia\b|Sư\b|Sửa\b)([{CAPITAL}][a-zà-ỹđ]+(?:\s(?!(?:{_STOP})\b|và\s(?:các|nghị|luật"
    rf"|bộ))[a-zà-ỹđ]+){{1,8}}+)(?!\s(?:với|về|[{CAPITAL}]))"
)
# With its year also a name in small letters: "Luật chống ly khai năm 2005".
_FREE_OF_YEAR = lazy_pattern(
    rf"\s([a-zđ][a-zà-ỹđ]*(?:\s(?!(?:{_STOP})\b)[a-zà-ỹđ]+){{1,8}}?)(?=\s(?:\(?năm\s|\()?(?:19|20)[0-9]{{2}}(?![0-9/]))"
)
_APPLIED = lazy_pattern(r"(?:[Vv]i phạm|[Cc]ăn cứ(?: vào)?|[Tt]heo|quy định (?:của|tại|trong)|điều [0-9]+(?: của)?)\s$")
_CONSTITUTION = lazy_pattern(r"\s(?:năm\s|\(năm\s|\()?(1946|1959|1980|1992|2013)(?![0-9])")
_STATE = lazy_pattern(
    r"\snước (?:CHXHCN|[Cc]ộng h(?:òa|oà) (?:XHCN|xã hội chủ nghĩa)) Việt Nam(?:\s(?:năm\s)?(?:19|20)[0-9]{2})?"
)
_LAW_WORD = lazy_pattern(r"(?:Bộ )?[Ll]uật")
_GROUNDS = lazy_pattern(r"[Cc]ăn cứ(?: vào)?\s$")
_ARTICLE = lazy_pattern(r"(?:[Đđ]iều [0-9]{1,3}(?: của)?|trái(?: với)?|vi phạm)\s$")
_BARE = lazy_pattern(r"(?!\w)")
_RULED = lazy_pattern(r"quy định (?:của|tại|trong)\s$")
_ALONE = lazy_pattern(r"(?=[.,;:)\n](?! (?:pháp )?luật))")
_OF_STATE = lazy_pattern(r"(?=[,;.]| và)")
# The regulations of the Party that all cite by name, never by number.
_PARTY_RULES = lazy_pattern(
    r"\scủa Đảng về\s((?:xử lý\s)?kỷ luật(?:\stổ chức đảng,)?\sđảng viên vi phạm)"
    r"|\s(?:về\s)?(những điều đảng viên không được làm|(?<=về\s)trách nhiệm nêu gương)"
    r"(?:\scủa cán bộ, đảng viên)?"
    r"(?:,\s(?:trước hết|nhất)\slà(?:,?\s(?:và\s)?(?:cán bộ lãnh đạo chủ chốt các cấp|[UỦ](?:ỷ|y) viên\s"
    r"(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương(?:\sĐảng)?)))+)?"
)
_SEVERAL = lazy_pattern(r"(?:các|những)\s$", re.IGNORECASE)
_NEXT = lazy_pattern(r"(?:,|;|\svà)\s")
_TITLES = ("Luật", "Bộ luật", "Pháp lệnh")


_SHORT_FORMS = {
    "Tòa án nhân dân": "TAND",
    "Viện kiểm sát nhân dân": "VKSND",
    "Hội đồng nhân dân": "HĐND",
    "Mặt trận Tổ quốc": "MTTQ",
    "Công an nhân dân": "CAND",
    "Bảo hiểm xã hội": "BHXH",
    "Bảo hiểm y tế": "BHYT",
    "Phòng, chống tham nhũng": "PCTN",
    "Ngân sách nhà nước": "NSNN",
    "Hợp tác xã": "HTX",
    "Bảo vệ môi trường": "BVMT",
    "doanh nghiệp nhỏ và vừa": "DNNVV",
}
"""What names of laws are shortened to in the news: "Luật Tổ chức TAND"."""


@functools.cache
def _names() -> re.Pattern[str]:
    """One pattern of all names of laws, longest first; anchored, so that its length costs nothing."""
    with ontology_file("lexicon/laws.csv").open(encoding="utf-8", newline="") as lines:
        forms = sorted((row["form"] for row in csv.DictReader(lines)), key=len, reverse=True)
    either = "|".join(map(_as_written, forms))
    return re.compile(rf"\s({either})(?!\w)", re.IGNORECASE)


def _as_written(form: str) -> str:
    """A pattern for a law's name: with or without its commas, in full or shortened."""
    for full, short in _SHORT_FORMS.items():
        form = re.sub(re.escape(full), rf"<\g<0>>{short}>", form, flags=re.IGNORECASE)
    form = re.escape(form).replace(r",\ ", r",?\ ").replace(r"\ ", r"\s")
    return re.sub(r"<([^<>]+)>(\w+)>", r"(?:\1|\2)", form)


def law_core(name: str) -> str:
    """The name of a law by which its citations are one: in small letters, without commas, written in full."""
    for full, short in _SHORT_FORMS.items():
        name = re.sub(rf"\b{short}\b", full, name)
    return name.lower().replace(",", "").removesuffix(" việt nam")


def law_name(text: str, at: int, *, free: bool = True) -> tuple[int, str] | None:
    """End and name of the law that is named from here on ("Đất đai"); None where no name of a law stands here."""
    match = _names().match(text, at)
    if match is None and free:
        match = _FREE.match(text, at) or _FREE_OF_YEAR.match(text, at)
    return (match.end(), match.group(1)) if match else None


def read_laws(text: str, words: Sequence[TypeWord]) -> Iterator[DirectiveMention]:
    """The laws named without a number; bills, law schools and conventions are left out."""
    found = list(_laws(text, words))
    bills = bills_in(text, words) if found else frozenset()
    yield from (law for law in found if law.core not in bills) if bills else found


def bills_in(text: str, words: Sequence[TypeWord]) -> frozenset[str]:
    """The names (`law_core`) of the laws that a text calls bills, and nowhere tells as in force or passed."""
    bills, held = set[str](), set[str]()
    for word in words:
        named = law_name(text, word.end) if word.type in _TITLES else None
        if named is None:
            continue
        end, name = named
        amended = _AMENDED.match(text, end)
        stop = amended.end() if amended else end
        if _YEAR.match(text, end) or is_passed(text, word.start, stop):
            held.add(law_core(name))
        elif is_called_bill(text, word.start):
            bills.add(law_core(name))
        elif is_in_force(text, word.start, end):
            held.add(law_core(name))
    return frozenset(bills - held)


def _laws(text: str, words: Sequence[TypeWord]) -> Iterator[DirectiveMention]:
    """The laws named, be they called bills elsewhere in the text."""
    for word in words:
        if word.type == "Hiến pháp":
            end = _constitution_end(text, word)
            if end is not None:
                yield _mention(text, word, end, core="hiến pháp")
        elif word.type == "Quy định" and text[word.start].isupper() and (rules := _PARTY_RULES.match(text, word.end)):
            yield _mention(text, word, rules.end(), core=(rules.group(1) or rules.group(2)).lower())
        elif word.type in _TITLES:
            mention = _read_law(text, word)
            if mention is not None:
                yield mention
                yield from _of_other_year(text, word, mention)
                yield from _listed(text, word, mention.end)


def _constitution_end(text: str, word: TypeWord) -> int | None:
    """Where a citation of the constitution ends; None where it is only spoken of ("theo Hiến pháp và pháp luật")."""
    match = _STATE.match(text, word.end) or _CONSTITUTION.match(text, word.end)
    if match is None and _GROUNDS.search(text, max(0, word.start - 12), word.start):
        match = _OF_STATE.match(text, word.end)
    if match is None and _RULED.search(text, max(0, word.start - 14), word.start):
        match = _ALONE.match(text, word.end)
    if match is None and _ARTICLE.search(text, max(0, word.start - 16), word.start):
        match = _BARE.match(text, word.end)
    return match.end() if match else None


def _read_law(text: str, word: TypeWord) -> DirectiveMention | None:
    capital = text[word.start].isupper()
    named = _amending_name(text, word) or law_name(text, word.end, free=capital and word.type == "Luật")
    before = text[max(0, word.start - 60) : word.start]
    if named is None or _NOT_LAW.search(before) or _INNER.search(before):
        return None
    end, name = named
    year, amended = _YEAR.match(text, end), _AMENDED.match(text, end)
    if not (capital or name[0].isupper() or year or _APPLIED.search(before)):
        return None
    if year is None and is_passed(text, word.start, amended.end() if amended else end):
        return _mention(text, word, amended.end() if amended else end, core=law_core(name))
    if year is None and amended and _IN_EFFECT.match(text, amended.end()):
        return _mention(text, word, amended.end(), core=law_core(name))
    if is_beside_bill(before) or (year is None and (amended or is_in_list_of_bills(text, word.start))):
        return None
    if re.match(r"\s\(?số\s[0-9]", text[end : end + 8]):
        return None  # read by its number
    return _mention(text, word, year.end() if year else end, core=law_core(name))


def _of_other_year(text: str, word: TypeWord, mention: DirectiveMention) -> Iterator[DirectiveMention]:
    """The law of the other year that shares a name: "Luật Đất đai năm 2003 và 2013"."""
    told = mention.title and _LAST_YEAR.search(mention.title)
    other = _AND_YEAR.match(text, mention.end) if told else None
    if told and other is not None and mention.title:
        yield replace(
            mention,
            start=other.start(1),
            end=other.end(1),
            title=f"{mention.title[: told.start()]} năm {other[1][-4:]}",
        )


def _listed(text: str, word: TypeWord, end: int) -> Iterator[DirectiveMention]:
    """The known laws that go on a list under one word: "các Luật Đất đai, Nhà ở, Kinh doanh bất động sản"."""
    if not _SEVERAL.search(text, max(0, word.start - 5), word.start):
        return
    while (gap := _NEXT.match(text, end)) is not None:
        named = law_name(text, gap.end() - 1, free=False)
        if named is None or not text[gap.end()].isupper():
            return
        end, name = named
        yield DirectiveMention(
            start=gap.end(),
            end=end,
            type=word.type,
            title=f"{word.type} {name}",
            core=law_core(name),
            rule="ten-luat",
        )


def _amending_name(text: str, word: TypeWord) -> tuple[int, str] | None:
    """ "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục": a law of its own, named by the one that it amends."""
    match = _AMENDING.match(text, word.end)
    inner = _LAW_WORD.match(text, match.end()) if match else None
    named = law_name(text, inner.end()) if inner else None
    if named is None or _is_bill(text, text[word.end + 1 : named[0]]):
        return None
    return named[0], text[word.end + 1 : named[0]]


def _is_bill(text: str, name: str) -> bool:
    """Whether the text calls the amending law a bill somewhere: "dự án luật Sửa đổi, bổ sung một số điều của …"."""
    return re.search(rf"dự (?:án|thảo) luật {re.escape(name)}", text, re.IGNORECASE) is not None


def _mention(text: str, word: TypeWord, end: int, *, core: str) -> DirectiveMention:
    title = text[word.start : end].rstrip(" (")
    title = title if ")" in title else title.replace("(", "")
    return DirectiveMention(
        start=word.start,
        end=end,
        type=word.type,
        title=title[0].upper() + title[1:],
        core=core,
        rule="ten-luat",
    )
