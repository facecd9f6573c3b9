"""Laws, codes, ordinances and the constitution cited by name: "Luật Đất đai năm 2024", "Bộ luật Hình sự"."""

import csv
import functools
import re
from collections.abc import Iterator, Sequence

from bomay.lexicon.files import ontology_file
from bomay.mentions.directive_kinds import CAPITAL, DirectiveMention, TypeWord

__all__ = ["law_name", "read_laws"]

_YEAR = re.compile(r"\s(?:\(?năm\s|\(|sửa đổi\snăm\s)?((?:19|20)[0-9]{2})(?![0-9/])")
_AMENDED = re.compile(r"\s\(?(?:sửa đổi|bổ sung)")
_BILL = re.compile(
    r"(?:dự án|dự thảo)\s(?:các\s)?(?:bộ\s)?(?:luật|pháp lệnh)|dự luật|dự án(?:\s(?:gồm|về|sau|khác))*\s?:"
    r"|cho ý kiến (?:về |vào |đối với )?(?:các |[0-9]+ )?(?:dự|luật)"
    r"|chương trình xây dựng",
    re.IGNORECASE,
)
_BILL_BESIDE = re.compile(
    r"(?:dự án|dự thảo|xây dựng|soạn thảo|sớm ban hành|sẽ thông qua|xem xét,? thông qua|trình Quốc hội)\s(?:các\s)?$",
    re.IGNORECASE,
)
_AMENDING = re.compile(r"\s[sS]ửa đổi,? bổ sung một số (?:điều|nội dung)(?: của)?(?: các)?\s(?=(?:Bộ )?[Ll]uật)")
_INNER = re.compile(r"[sS]ửa đổi,? bổ sung một số (?:điều|nội dung)(?: của)?(?: các)?\s$")
_NOT_LAW = re.compile(
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
_FREE = re.compile(
    rf"\s(?!Việt\b|Gia\b|Sư\b|Sửa\b)([{CAPITAL}][a-zà-ỹđ]+(?:\s(?!(?:{_STOP})\b|và\s(?:các|nghị|luật"
    rf"|bộ))[a-zà-ỹđ]+){{1,8}}+)(?!\s(?:với|về|[{CAPITAL}]))"
)
_CONSTITUTION = re.compile(r"\s(?:năm\s)?(1946|1959|1980|1992|2013)(?![0-9])")
_GROUNDS = re.compile(r"[Cc]ăn cứ(?: vào)?\s$")
_ARTICLE = re.compile(r"(?:[Đđ]iều [0-9]{1,3}(?: của)?|trái(?: với)?|vi phạm)\s$")
_IN_FORCE = re.compile(r"(?:quy định (?:của|tại|trong)|tuân thủ|(?:thực hiện|chấp hành) nghiêm)\s$")
_BARE = re.compile(r"(?!\w)")
_OF_STATE = re.compile(r"(?:\snước Cộng hòa xã hội chủ nghĩa Việt Nam)?(?=[,;.]| và)")
# The regulations of the Party that all cite by name, never by number.
_PARTY_RULES = re.compile(
    r"\scủa Đảng về\s((?:xử lý\s)?kỷ luật(?:\stổ chức đảng,)?\sđảng viên vi phạm)"
    r"|\svề\s(những điều đảng viên không được làm|trách nhiệm nêu gương)"
    r"(?:\scủa cán bộ, đảng viên)?"
    r"(?:,\s(?:trước hết|nhất)\slà(?:,?\s(?:và\s)?(?:cán bộ lãnh đạo chủ chốt các cấp|[UỦ](?:ỷ|y) viên\s"
    r"(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương(?:\sĐảng)?)))+)?"
)
_SEVERAL = re.compile(r"(?:các|những)\s$", re.IGNORECASE)
_NEXT = re.compile(r"(?:,|;|\svà)\s")
_TITLES = ("Luật", "Bộ luật", "Pháp lệnh")


@functools.cache
def _names() -> re.Pattern[str]:
    """One pattern of all names of laws, longest first; anchored, so that its length costs nothing."""
    with ontology_file("lexicon/laws.csv").open(encoding="utf-8", newline="") as lines:
        forms = sorted((row["form"] for row in csv.DictReader(lines)), key=len, reverse=True)
    either = "|".join(re.escape(form).replace(r",\ ", r",?\ ").replace(r"\ ", r"\s") for form in forms)
    return re.compile(rf"\s({either})(?!\w)", re.IGNORECASE)


def law_name(text: str, at: int, *, free: bool = True) -> tuple[int, str] | None:
    """End and name of the law that is named from here on ("Đất đai"); None where no name of a law stands here."""
    match = _names().match(text, at) or (_FREE.match(text, at) if free else None)
    return (match.end(), match.group(1)) if match else None


def read_laws(text: str, words: Sequence[TypeWord]) -> Iterator[DirectiveMention]:
    """The laws named without a number; bills, law schools and conventions are left out."""
    for word in words:
        if word.type == "Hiến pháp":
            match = _CONSTITUTION.match(text, word.end)
            if match is None and _GROUNDS.search(text, max(0, word.start - 12), word.start):
                match = _OF_STATE.match(text, word.end)
            if match is None and _ARTICLE.search(text, max(0, word.start - 16), word.start):
                match = _BARE.match(text, word.end)
            if match:
                yield _mention(text, word, match.end(), core="hiến pháp")
        elif word.type == "Quy định" and text[word.start].isupper() and (rules := _PARTY_RULES.match(text, word.end)):
            yield _mention(text, word, rules.end(), core=(rules.group(1) or rules.group(2)).lower())
        elif word.type in _TITLES:
            mention = _read_law(text, word)
            if mention is not None:
                yield mention
                yield from _listed(text, word, mention.end)


def _read_law(text: str, word: TypeWord) -> DirectiveMention | None:
    capital = text[word.start].isupper()
    named = _amending_name(text, word) or law_name(text, word.end, free=capital and word.type == "Luật")
    before = text[max(0, word.start - 60) : word.start]
    if named is None or _NOT_LAW.search(before) or _BILL_BESIDE.search(before) or _INNER.search(before):
        return None
    end, name = named
    year = _YEAR.match(text, end)
    if not (capital or name[0].isupper() or year):
        return None
    if year is None and (_AMENDED.match(text, end) or _is_in_list_of_bills(text, word.start)):
        return None
    if re.match(r"\s\(?số\s[0-9]", text[end : end + 8]):
        return None  # read by its number
    return _mention(text, word, year.end() if year else end, core=name.lower().replace(",", ""))


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
            core=name.lower().replace(",", ""),
            rule="ten-luat",
        )


def _amending_name(text: str, word: TypeWord) -> tuple[int, str] | None:
    """ "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục": a law of its own, named by the one that it amends."""
    match = _AMENDING.match(text, word.end)
    inner = re.compile(r"(?:Bộ )?[Ll]uật").match(text, match.end()) if match else None
    named = law_name(text, inner.end()) if inner else None
    if named is None or _is_bill(text, text[word.end + 1 : named[0]]):
        return None
    return named[0], text[word.end + 1 : named[0]]


def _is_bill(text: str, name: str) -> bool:
    """Whether the text calls the amending law a bill somewhere: "dự án luật Sửa đổi, bổ sung một số điều của …"."""
    return re.search(rf"dự (?:án|thảo) luật {re.escape(name)}", text, re.IGNORECASE) is not None


def _is_in_list_of_bills(text: str, at: int) -> bool:
    """ "cho ý kiến vào 6 dự án luật, trong đó có: Luật …": a bill is spoken of before in the sentence."""
    if _IN_FORCE.search(text, max(0, at - 24), at):
        return False
    left = max(text.rfind(". ", 0, at), text.rfind("\n", 0, at), at - 600)
    return _BILL.search(text, max(left, 0), at) is not None


def _mention(text: str, word: TypeWord, end: int, *, core: str) -> DirectiveMention:
    title = text[word.start : end].rstrip(" (")
    return DirectiveMention(
        start=word.start,
        end=end,
        type=word.type,
        title=title[0].upper() + title[1:].replace("(", ""),
        core=core,
        rule="ten-luat",
    )
