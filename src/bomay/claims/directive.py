"""Claims about directives: one for each document of authority that an article cites."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bomay.claims.directive_detail import Detail, read_details
from bomay.claims.directive_issuer import IssuerResolver
from bomay.lexicon.hosts import place_of_host
from bomay.mentions.date import DateMention, read_dates
from bomay.mentions.directive import read_directives
from bomay.model import Body, DirectiveClaim, Document, Evidence, PartialDate, Span
from bomay.text.normal import Normal

__all__ = ["claim_directives", "read_document_directives"]

_BARE = re.compile(r"0*([0-9]+[a-zđ]?)(?:/([0-9]{4}))?")
_HEAD = re.compile(r"0*([0-9]+[a-zđ]?)(?:/([0-9]{4}))?[/-]")


def read_document_directives(document: Document, *, place: str | None = None) -> tuple[DirectiveClaim, ...]:
    """The directives that an article cites, from its text and title alone.

    `place` is whose news it is ("tỉnh Thái Nguyên"), to complete an issuer such as "UBND tỉnh"; None: not known.

    >>> from bomay.model import Document
    >>> text = "Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị."
    >>> claims = read_document_directives(Document(id="a", text=text))
    >>> [(c.type, c.number, c.date.to_iso(), c.issuer.name) for c in claims if c.date and c.issuer]
    [('Chỉ thị', '35-CT/TW', '2019-05-30', 'Bộ Chính trị')]
    """
    normal = Normal(document.text)
    if place is None and document.source:
        host = place_of_host(document.source)
        place = host.full_name if host else None
    return claim_directives(document, normal, read_dates(normal.text, published=document.published), place=place)


def claim_directives(
    document: Document, normal: Normal, dates: Sequence[DateMention], *, place: str | None = None
) -> tuple[DirectiveClaim, ...]:
    """As `read_document_directives`, for a text that is normalised and whose dates are read already."""
    found = _claims(normal, dates, document, place, in_title=False)
    if document.title:
        title = Normal(document.title)
        found += _claims(title, read_dates(title.text, published=document.published), document, place, in_title=True)
    return tuple(entry.claim for entry in _merged(found))


@dataclass(frozen=True, slots=True)
class _Entry:
    """One citation as a claim, with what of its title says which directive it is."""

    claim: DirectiveClaim
    core: str


def _claims(
    normal: Normal, dates: Sequence[DateMention], document: Document, place: str | None, *, in_title: bool
) -> list[_Entry]:
    mentions = read_directives(normal.text, dates)
    if not mentions:
        return []
    resolver = IssuerResolver(normal.text, place)
    details = read_details(normal.text, mentions, dates, dated=document.published is not None)
    return [_entry(normal, detail, resolver, in_title=in_title) for detail in details]


def _entry(normal: Normal, detail: Detail, resolver: IssuerResolver, *, in_title: bool) -> _Entry:
    mention = detail.mention
    places = sorted({(mention.start, mention.end), *detail.spans})
    spans = tuple(normal.to_given(start, end) for start, end in places)
    evidence = Evidence(
        spans=() if in_title else spans, title_spans=spans if in_title else (), rule=f"directive.{mention.rule}"
    )
    claim = DirectiveClaim(
        type=mention.type,
        number=mention.number,
        title=mention.title,
        date=detail.date,
        issuer=resolver.body(detail.issuers) if detail.issuers else None,
        evidence=evidence,
    )
    return _Entry(claim, mention.core or "")


def _merged(entries: Iterable[_Entry]) -> list[_Entry]:
    """One entry for each directive: the fullest form of its number or title, with all that was said of it."""
    out: list[_Entry] = []
    for entry in sorted(entries, key=_fullness, reverse=True):
        for index, known in enumerate(out):
            if _is_same(known, entry):
                out[index] = _joined(known, entry)
                break
        else:
            out.append(entry)
    return sorted(out, key=_place)


def _place(entry: _Entry) -> tuple[bool, Span]:
    evidence = entry.claim.evidence
    return not evidence.title_spans, (evidence.spans or evidence.title_spans)[0]


def _fullness(entry: _Entry) -> tuple[bool, int, int]:
    """Coded numbers before bare ones before titles; longer before shorter; earlier before later."""
    claim = entry.claim
    start = (claim.evidence.spans or claim.evidence.title_spans)[0].start
    return claim.number is not None, len(claim.number or claim.title or ""), -start


def _is_same(known: _Entry, other: _Entry) -> bool:
    if known.claim.type != other.claim.type:
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


def _same_title(known: _Entry, other: _Entry) -> bool:
    if not other.core or not known.core:
        return False
    if other.claim.evidence.rule == "directive.ten-luat":
        return known.core == other.core and _years_agree(known.claim, other.claim)
    if known.claim.number is not None:
        return False
    return _same_gathering(known.core, other.core)


def _years_agree(known: DirectiveClaim, other: DirectiveClaim) -> bool:
    years = [
        re.search(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", claim.number or claim.title or "")
        for claim in (known, other)
    ]
    return years[0] is None or years[1] is None or years[0].group() == years[1].group()


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
_KHOA = re.compile(r"khóa\s([ivx]+|[0-9]+)")
_NHIEM_KY = re.compile(r"nhiệm kỳ\s([0-9]{4})")
_COUNT = re.compile(r"(?<!\w)(?:lần thứ\s)?([ivx]+|[0-9]{1,2}|(?<=lần thứ\s)\w+)(?!\w)")


def _same_gathering(known: str, other: str) -> bool:
    """Whether two names of gatherings agree in kind, number, khóa and nhiệm kỳ, as far as both state them."""
    if ("đại hội" in known) != ("đại hội" in other) or ("đảng bộ" in known) != ("đảng bộ" in other):
        return False
    if _owner(known) != _owner(other):
        return False
    left, right = _marks(known), _marks(other)
    shared = [(a, b) for a, b in zip(left, right, strict=True) if a is not None and b is not None]
    return bool(shared) and all(a == b for a, b in shared)


def _owner(core: str) -> str:
    return next(
        (
            word
            for word in ("mặt trận", "mttq", "công đoàn", "luật gia", "nông dân", "phụ nữ", "hđnd", "quốc hội")
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


def _joined(known: _Entry, other: _Entry) -> _Entry:
    """The fuller claim with what the other adds; each keeps its own words as evidence."""
    date: PartialDate | None = known.claim.date or other.claim.date
    if known.claim.date and other.claim.date:
        date = max(known.claim.date, other.claim.date, key=lambda day: (bool(day.month), bool(day.day)))
    issuer: Body | None = known.claim.issuer or other.claim.issuer
    if known.claim.issuer and other.claim.issuer and known.claim.issuer.name in other.claim.issuer.name:
        issuer = other.claim.issuer
    mine, theirs = known.claim.evidence, other.claim.evidence
    evidence = Evidence(
        spans=tuple(sorted({*mine.spans, *theirs.spans})),
        title_spans=tuple(sorted({*mine.title_spans, *theirs.title_spans})),
        rule=mine.rule,
    )
    return replace(known, claim=replace(known.claim, date=date, issuer=issuer, evidence=evidence))
