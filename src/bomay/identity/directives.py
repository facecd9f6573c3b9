"""Directives: number, type and date identify one; numbers are used again, so that a bare number alone never does."""

import datetime
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bomay.identity.bodies import Bodies, BodyKey
from bomay.identity.ids import digest
from bomay.identity.jurisdiction import home_province, lineage
from bomay.identity.names import key
from bomay.identity.posts import Posts
from bomay.identity.resolved import Directive
from bomay.identity.table import Row
from bomay.identity.words import Words
from bomay.lexicon.places import load_places
from bomay.model import Body, DirectiveClaim, PartialDate

__all__ = ["ToldDirective", "amended", "build_directives", "number_key", "tell_directives"]

_YEAR = re.compile(r"/(?:19|20)\d\d(?:/|-|$)")
# Who issues for the whole country; any other suffix (UBND, HĐND, TU, HU, …) is used in every province.
_CENTRAL = re.compile(r"[/-](?:T\.?[WƯ]|CP|TTG|QH\d*|UBTVQH\d*|CTN|VPCP|NHNN|TTCP|TANDTC|VKSNDTC|HĐTP|KTNN|B[A-ZĐ]+)$")
_NATIONAL_TYPES = frozenset(map(key, ("Luật", "Bộ luật", "Hiến pháp", "Pháp lệnh")))
_NATIONAL_TITLE = re.compile(
    r"của đảng|toàn quốc|trung ương|quốc hội|chính phủ|bộ chính trị|ban bí thư|việt nam|nhà nước"
)
# Offices that issue in their own name are posts, not bodies.
_OFFICES = {key("Thủ tướng Chính phủ"): ("Thủ tướng", "Chính phủ"), key("Chủ tịch nước"): ("Chủ tịch nước", "Nhà nước")}


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldDirective:
    """A directive as one article cites it; `issuer` is ("body" or "post", id) and the issuer's lineage."""

    row: Row
    number: int
    claim: str
    said: DirectiveClaim
    issuer: tuple[str, str] | None
    issuer_line: str
    scope: str


@dataclass(slots=True)
class _Node:
    date: PartialDate | None
    issuer_line: str
    told: list[ToldDirective] = field(default_factory=list)


def number_key(number: str) -> str:
    """The form in which two spellings of a directive's number are equal.

    >>> number_key("số 35 - CT/TƯ") == number_key("35-CT/TW")
    True
    """
    plain = unicodedata.normalize("NFC", number).upper().removeprefix("SỐ")
    joined = re.sub(r"[\s.]+", "", re.sub(r"[‐‑–—]", "-", plain))
    return re.sub(r"(?<=[/-])(?:TƯ|TW)$", "TW", joined)


def tell_directives(row: Row, bodies: Bodies, posts: Posts) -> list[ToldDirective]:
    """The directives of one article; issuers are added to `bodies` or `posts`."""
    home = home_province(row.facts.place, row.last_day) if row.facts.place else ""
    found: list[ToldDirective] = []
    for number, (claim, said) in enumerate(zip(row.ids.directives, row.facts.directives, strict=True)):
        issuer, line, province = _issuer(said, row, bodies, posts, claim=claim)
        scope = "" if _is_national(said) else province or line or home or f"article {row.article}"
        told = ToldDirective(
            row=row, number=number, claim=claim, said=said, issuer=issuer, issuer_line=line, scope=scope
        )
        found.append(told)
    return found


def _issuer(
    said: DirectiveClaim, row: Row, bodies: Bodies, posts: Posts, *, claim: str
) -> tuple[tuple[str, str] | None, str, str]:
    """The issuer, its lineage, and the lineage of its province ("" for none)."""
    if said.issuer is None:
        return None, "", ""
    day = said.date.latest if said.date else row.day
    office = _OFFICES.get(key(said.issuer.name))
    if office is not None:
        body = bodies.add(Body(name=office[1]), row, day=day, claim=claim)
        return ("post", posts.add(office[0], body, office[1])), key(said.issuer.name), ""
    body = bodies.add(said.issuer, row, day=day, claim=claim)
    return ("body", body.id), body.line, _province(body)


def _province(body: BodyKey) -> str:
    return lineage(load_places().province_of(body.place)) if body.place else ""


def _is_national(said: DirectiveClaim) -> bool:
    """Whether the words identify the directive in the whole country."""
    if said.number is not None:
        return _CENTRAL.search(number_key(said.number)) is not None
    title = unicodedata.normalize("NFC", said.title or "").casefold()
    return key(said.type) in _NATIONAL_TYPES or _NATIONAL_TITLE.search(title) is not None


def build_directives(told: Iterable[ToldDirective], words: Words) -> tuple[tuple[Directive, ...], dict[str, str]]:
    """All directives sorted by id, and the directive that each claim went into."""
    groups: dict[tuple[str, str, str], list[ToldDirective]] = defaultdict(list)
    for each in told:
        groups[key(each.said.type), _name_key(each.said), each.scope].append(each)
    found: list[Directive] = []
    of_claim: dict[str, str] = {}
    for group, members in sorted(groups.items()):
        for node in _nodes(members):
            directive = _directive(group, node, words)
            found.append(directive)
            of_claim.update((claim, directive.id) for claim in directive.claims)
    return tuple(sorted(found, key=lambda directive: directive.id)), of_claim


def _name_key(said: DirectiveClaim) -> str:
    return f"number {number_key(said.number)}" if said.number is not None else f"title {key(said.title or '')}"


def _nodes(members: list[ToldDirective]) -> list[_Node]:
    """The most exact citations make the nodes; a vaguer one joins the only node that it can mean, else stands apart."""
    nodes: list[_Node] = []
    for told in sorted(members, key=_vagueness):
        fitting = [node for node in nodes if _fits(node, told)]
        if len(fitting) > 1:
            fitting = [node for node in fitting if (node.date, node.issuer_line) == (told.said.date, told.issuer_line)]
        if len(fitting) == 1:
            fitting[0].told.append(told)
            fitting[0].issuer_line = fitting[0].issuer_line or told.issuer_line
        else:
            nodes.append(_Node(told.said.date, told.issuer_line, [told]))
    return nodes


def _vagueness(told: ToldDirective) -> tuple[object, ...]:
    date = told.said.date
    exact = (date is None, not (date and date.month), not (date and date.day))
    return (*exact, date.to_iso() if date else "", not told.issuer_line, told.issuer_line, told.row.order, told.claim)


def _fits(node: _Node, told: ToldDirective) -> bool:
    if node.issuer_line and told.issuer_line and node.issuer_line != told.issuer_line:
        return False
    date = told.said.date
    if date is not None and node.date is not None:
        return node.date.earliest <= date.latest and date.earliest <= node.date.latest
    if date is not None or node.date is None or _has_year(told.said):
        return True
    return node.date.earliest <= (told.row.last_day or datetime.date.max)


def _has_year(said: DirectiveClaim) -> bool:
    return said.number is not None and _YEAR.search(said.number) is not None


def _directive(group: tuple[str, str, str], node: _Node, words: Words) -> Directive:
    first = min(node.told, key=lambda told: (told.row.order, told.claim)).said
    return Directive(
        id=digest("directive", *group, node.date.to_iso() if node.date else "", node.issuer_line),
        type=first.type,
        type_id=words.directive_type(first.type),
        number=first.number,
        title=next((told.said.title for told in node.told if told.said.title), None),
        date=node.date,
        issuers=tuple(sorted({told.issuer for told in node.told if told.issuer is not None})),
        articles=tuple(sorted({told.row.article for told in node.told})),
        claims=tuple(sorted(told.claim for told in node.told)),
    )


def amended(directives: Iterable[Directive], of_claim: Mapping[str, str], rows: Iterable[Row]) -> tuple[Directive, ...]:
    """The directives, each with what articles say that it does to others."""
    acts: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in rows:
        for one, other, act in row.amendments:
            doer, done_to = of_claim[row.ids.directives[one]], of_claim[row.ids.directives[other]]
            if doer != done_to:
                acts[doer].add((act, done_to))
    return tuple(
        replace(each, acts_on=tuple(sorted(acts[each.id]))) if each.id in acts else each for each in directives
    )
