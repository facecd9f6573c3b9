"""Citations of one directive made one: what they share says that they are, and each adds what it tells."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bomay.model import Body, DirectiveClaim, Evidence, PartialDate, Span
from bomay.text.lazy import lazy_pattern

__all__ = ["BY_NAME", "Entry", "merged"]

_BARE = lazy_pattern(r"0*([0-9]+[a-zđ]?)(?:/([0-9]{4}))?")
_HEAD = lazy_pattern(r"0*([0-9]+[a-zđ]?)(?:/([0-9]{4}))?[/-]")
BY_NAME = "directive.ten-luat"
"""The rule for laws, which their names identify."""
_BY_SUBJECT = "directive.noi-dung"
_ANY_PAPER = "Văn bản"  # what a decision or a plan is called too
_TELLING = 3  # digits of a number that tell by themselves which paper of an article is meant


@dataclass(frozen=True, slots=True)
class Entry:
    """One citation as a claim, with what of its title says which directive it is."""

    claim: DirectiveClaim
    core: str


def merged(entries: Iterable[Entry]) -> list[Entry]:
    """One entry for each directive: the fullest form of its number or title, with all that was said of it."""
    found = _Found()
    for entry in sorted(entries, key=_fullness, reverse=True):
        found.add(entry)
    return sorted(found.entries(), key=_place)


class _Found:
    """The directives found so far, each looked up by what other citations of it share."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._evidence: list[list[Evidence]] = []
        self._by_key: defaultdict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, entry: Entry) -> None:
        """Take in one citation: of a directive that is known, or of a new one."""
        for number in self._by_key.get(_key_of_other(entry), ()):
            if _is_same(self._entries[number], entry):
                self._entries[number] = _joined(self._entries[number], entry)
                self._evidence[number].append(entry.claim.evidence)
                return
        for key in _keys_of_known(entry):
            self._by_key[key].append(len(self._entries))
        self._entries.append(entry)
        self._evidence.append([entry.claim.evidence])

    def entries(self) -> Iterator[Entry]:
        """The directives, each with the evidence of all its citations."""
        for entry, evidence in zip(self._entries, self._evidence, strict=True):
            yield replace(entry, claim=replace(entry.claim, evidence=_gathered(evidence)))


def _key_of_other(entry: Entry) -> tuple[str, str]:
    """What a directive must share that this citation may be of: type and number, name of a law, or type alone."""
    claim = entry.claim
    if claim.number is not None:
        return claim.type, _digits(claim.number)
    return claim.type, entry.core if claim.evidence.rule in (BY_NAME, _BY_SUBJECT) else ""


def _keys_of_known(entry: Entry) -> Iterator[tuple[str, str]]:
    if entry.claim.number is not None:
        yield entry.claim.type, _digits(entry.claim.number)
        if entry.claim.type != _ANY_PAPER and len(_digits(entry.claim.number)) >= _TELLING:
            yield _ANY_PAPER, _digits(entry.claim.number)
    else:
        yield entry.claim.type, ""
    if entry.core:
        yield entry.claim.type, entry.core


def _digits(number: str) -> str:
    """The running number that a number begins with; the whole of one that begins otherwise."""
    match = _HEAD.match(number) or _BARE.fullmatch(number)
    return match.group(1) if match else number


def _gathered(evidence: Sequence[Evidence]) -> Evidence:
    if len(evidence) == 1:
        return evidence[0]
    return Evidence(
        spans=tuple(sorted({span for one in evidence for span in one.spans})),
        title_spans=tuple(sorted({span for one in evidence for span in one.title_spans})),
        rule=evidence[0].rule,
    )


def _place(entry: Entry) -> tuple[bool, Span]:
    evidence = entry.claim.evidence
    return not evidence.title_spans, (evidence.spans or evidence.title_spans)[0]


def _fullness(entry: Entry) -> tuple[bool, int, bool, int]:
    """Coded numbers before bare ones before titles; longer before shorter, told types before "văn bản", then place."""
    claim = entry.claim
    start = (claim.evidence.spans or claim.evidence.title_spans)[0].start
    return claim.number is not None, len(claim.number or claim.title or ""), claim.type != _ANY_PAPER, -start


def _is_same(known: Entry, other: Entry) -> bool:
    if known.claim.type != other.claim.type and other.claim.type != _ANY_PAPER:
        return False
    if other.claim.number is None:
        return _same_title(known, other)
    if known.claim.number is None or not _same_number(known.claim.number, other.claim.number):
        return False
    return _agree(known.claim.date, other.claim.date)


def _agree(left: PartialDate | None, right: PartialDate | None) -> bool:
    """Whether two dates may be one; the same number of two years is two directives."""
    if left is None or right is None:
        return True
    return left.year == right.year and (not left.month or not right.month or left.month == right.month)


def _same_number(known: str, other: str) -> bool:
    """Whether two numbers are one: equal, or the other is the short form ("60" of "60/2024/NĐ-CP")."""
    if known == other:
        return True
    short, full = _BARE.fullmatch(other), _HEAD.match(known) or _BARE.fullmatch(known)
    if short is None or full is None or short.group(1) != full.group(1):
        return False
    return short.group(2) is None or full.group(2) is None or short.group(2) == full.group(2)


def _same_title(known: Entry, other: Entry) -> bool:
    if not other.core or not known.core:
        return False
    if other.claim.evidence.rule == _BY_SUBJECT:
        return known.core == other.core
    if other.claim.evidence.rule == BY_NAME:
        return known.core == other.core and _years_agree(known.claim, other.claim)
    if known.claim.number is not None:
        return False
    return _same_gathering(known.core, other.core)


def _years_agree(known: DirectiveClaim, other: DirectiveClaim) -> bool:
    """Whether two laws of a name may be one: no year parts them, and none is of before an amended one."""
    years = [
        re.search(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", claim.number or claim.title or "")
        for claim in (known, other)
    ]
    if years[0] is None or years[1] is None:
        return not any(
            year and "sửa đổi" in (claim.title or "") for year, claim in zip(years, (other, known), strict=True)
        )
    return years[0].group() == years[1].group()


_ORDINALS = {
    "nhất": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
_ROMANS = {"i": 1, "v": 5, "x": 10}
_KHOA = lazy_pattern(r"khóa\s([ivx]+|[0-9]+)")
_NHIEM_KY = lazy_pattern(r"nhiệm kỳ\s([0-9]{4})")
_COUNT = lazy_pattern(r"(?<!\w)(?:lần thứ\s)?([ivx]+|[0-9]{1,2}|(?<=lần thứ\s)\w+)(?!\w)")


def _same_gathering(known: str, other: str) -> bool:
    """Whether two names of gatherings agree in kind, number, khóa and nhiệm kỳ, as far as both state them."""
    if ("đại hội" in known) != ("đại hội" in other) or ("đảng bộ" in known) != ("đảng bộ" in other):
        return False
    if _owner(known) != _owner(other):
        return False
    left, right = _marks(known), _marks(other)
    shared = [(a, b) for a, b in zip(left, right, strict=True) if a is not None and b is not None]
    return known == other or (bool(shared) and all(a == b for a, b in shared))


def _owner(core: str) -> str:
    return next(
        (
            word
            for word in (
                "mặt trận",
                "mttq",
                "công đoàn",
                "luật gia",
                "nông dân",
                "phụ nữ",
                "thanh niên",
                "hđnd",
                "quốc hội",
            )
            if word in core
        ),
        "",
    )


def _marks(core: str) -> tuple[int | None, int | None, int | None]:
    """Number of the gathering, khóa, and first year of the nhiệm kỳ."""
    term, years = _KHOA.search(core), _NHIEM_KY.search(core)
    rest = _NHIEM_KY.sub(" ", _KHOA.sub(" ", core))
    count = _COUNT.search(rest)
    return (
        _value(count.group(1)) if count else None,
        _value(term.group(1)) if term else None,
        int(years.group(1)) if years else None,
    )


def _value(word: str) -> int | None:
    """The number that a word, Roman or Arabic numeral says."""
    if word.isdigit():
        return int(word)
    if all(letter in _ROMANS for letter in word):
        values = [_ROMANS[letter] for letter in word]
        return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    return _ORDINALS.get(word)


def _joined(known: Entry, other: Entry) -> Entry:
    """The fuller claim with what the other adds."""
    date: PartialDate | None = known.claim.date or other.claim.date
    if known.claim.date and other.claim.date:
        date = max(known.claim.date, other.claim.date, key=lambda day: (bool(day.month), bool(day.day)))
    issuer: Body | None = known.claim.issuer or other.claim.issuer
    if known.claim.issuer and other.claim.issuer and known.claim.issuer.name in other.claim.issuer.name:
        issuer = other.claim.issuer
    return replace(known, claim=replace(known.claim, date=date, issuer=issuer))
