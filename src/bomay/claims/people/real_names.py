"""Two names, or spellings, that a text gives one person: "ông Nguyễn Văn A (tên thật Trần Văn B)", "A, bí danh C"."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from bomay.claims.article.article import Sentence
from bomay.lexicon.marks import bare
from bomay.mentions.kinds import NameMention
from bomay.mentions.names.foreign_name import looks_foreign
from bomay.mentions.words import UPPER
from bomay.text.lazy import lazy_pattern

__all__ = ["ALIAS", "real_names", "spelled_alike"]

ALIAS = r"tên (?:thật|khai sinh|thường gọi|khác)|bí danh|pháp danh|thế danh|(?:thường|còn|hay)(?: được)? gọi|biệt danh"
"""Words that another name of a person follows."""
_INITIAL = lazy_pattern(r"[A-Z]\.")
_ALSO = lazy_pattern(
    rf",? \(?(?:có )?(?:{ALIAS}|tức|tức là)(?: là)?:? "
    r"(?:ông |bà |đồng chí )?[\"“]?"
)
_BORN_AS = lazy_pattern(r"\s*(?:Ông|Bà|Đồng chí) (?:có )?tên (?:thật|khai sinh) là ")
_RANKED = frozenset({"Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Út"})
"""How the south counts brothers: the first word of what a man is called at home, "Sáu Nam"."""
_OTHER = rf"(?P<other>[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{1,3}})"
_TITLE = r"(?:(?:ông|bà|anh|chị|chú|cô|bác|cụ|đồng chí|nhà văn|nhà thơ|nhạc s[ĩỹ]|họa s[ĩỹ]) )?"
_IN_BRACKETS = lazy_pattern(rf" \({_TITLE}\"?{_OTHER}\"?\)")
_TOLD_ALSO = lazy_pattern(rf",? \(?(?:có )?(?:{ALIAS}|tức(?! thời))(?: là)?:? {_TITLE}\"?{_OTHER}\"?")
"""Another name behind one, in brackets or with a word for it: the mention of it there may be none to the reader."""
_PEN = lazy_pattern(r" \((?:nhà thơ|nhà văn|nhạc s[ĩỹ]|họa s[ĩỹ]) ")
"""Before a pen name alone in brackets: "đồng chí A (nhà thơ B)"."""


def real_names(mentions: Iterable[tuple[Sentence, NameMention]]) -> dict[str, str]:
    """For each name that the text tells as another of one person's, the one that it uses most.

    `mentions` are those of one document, as they stand; of two that it uses alike, the first told is meant.
    """
    told = [(sentence, mention) for sentence, mention in mentions if mention.full]
    used = Counter(mention.name for _, mention in told)
    found: dict[str, str] = _called_at_home(told, used)
    for (sentence, one), (other_sentence, other) in pairwise(told):
        if one.name == other.name or one.name in found or other.name in found:
            continue
        text = other_sentence.page.text
        if _is_nickname(text, one, other) or _BORN_AS.fullmatch(text, other_sentence.start, other.start):
            if one.name not in found and other.name not in found.values():
                found.setdefault(other.name, one.name)
            continue
        if sentence is not other_sentence:
            continue
        pen = text.startswith(")", other.end) and _PEN.fullmatch(text, one.end, other.start) is not None
        if not pen and _ALSO.fullmatch(text, one.end, other.start) is None:
            continue
        main, second = _by_use(one.name, other.name, used)
        if main not in found and second not in found.values():
            found[second] = main
    return found


def _called_at_home(told: Iterable[tuple[Sentence, NameMention]], used: Mapping[str, int]) -> dict[str, str]:
    """For each name that counts brothers ("Sáu Nam") the one in full that stands beside it: "Lê Văn An (anh Sáu Nam)".

    A pen name told with a word for it is found so too where the text uses it alone elsewhere.
    """
    found: dict[str, str] = {}
    for sentence, mention in told:
        text = sentence.page.text
        with_word = _TOLD_ALSO.match(text, mention.end)
        match = with_word or _IN_BRACKETS.match(text, mention.end)
        if match is None or match["other"] == mention.name:
            continue
        one, other = mention.name, match["other"]
        if _counts(one) and not _counts(other) and " " in other:
            found.setdefault(one, other)
        elif other in used and not _counts(one) and (_counts(other) or (with_word and used[one] >= used[other])):
            found.setdefault(other, one)
    return {name: main for name, main in found.items() if main in used and main not in found}


def _counts(name: str) -> bool:
    return name.partition(" ")[0] in _RANKED and name.count(" ") == 1


def _is_nickname(text: str, one: NameMention, other: NameMention) -> bool:
    """Whether brackets behind a name hold another of two words that shares the given name: "Lê Văn Thẩm (Tám Thẩm)"."""
    first, _, last = other.name.partition(" ")
    given = one.name.rpartition(" ")[2]
    if " " in last or given not in (first, last) or one.name.count(" ") < 2 or one.end > other.start:
        return False
    return text[one.end : other.start] == " (" and text.startswith(")", other.end)


def _by_use(one: str, other: str, used: Counter[str]) -> Sequence[str]:
    return (other, one) if used[other] > used[one] else (one, other)


def spelled_alike(names: Mapping[str, int]) -> dict[str, str]:
    """For each foreign name that differs from another in marks, hyphens, capitals or an initial alone, the one to use.

    `names` tells how often each is used; the spelling used most stands, of two used alike that with more marks.

    >>> spelled_alike({"Antonio Garcés": 1, "António Garcés": 1, "Kim Jong Un": 1, "Kim Jong-un": 2})
    {'Antonio Garcés': 'António Garcés', 'Kim Jong Un': 'Kim Jong-un'}
    """
    spelled: dict[str, list[str]] = {}
    for name in names:
        if " " in name and looks_foreign(name):
            spelled.setdefault(bare(name).casefold().replace("-", " "), []).append(name)
    found: dict[str, str] = {}
    for spellings in spelled.values():
        if len(spellings) > 1:
            best = max(spellings, key=lambda name: (names[name], sum(not char.isascii() for char in name)))
            found |= {name: best for name in spellings if name != best}
    return found | _written_out(names)


def _written_out(names: Iterable[str]) -> dict[str, str]:
    """For each name with an initial the one name that writes it out: "V. Semenov" and "Vladimir Semenov"."""
    words = [name.split(" ") for name in names]
    found: dict[str, str] = {}
    for short in words:
        if len(short) == 2 and _INITIAL.fullmatch(short[0]):
            full = [long for long in words if len(long[0]) > 2 and long[-1] == short[1] and long[0][0] == short[0][0]]
            if len(full) == 1:
                found[" ".join(short)] = " ".join(full[0])
    return found
