"""Bodies of which only the common noun stands at a post ("Đảng ủy", "UBND"): the one that the article names in full."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bomay.claims.article.article import Article
from bomay.claims.bodies.resolve import lacks_unit, resolve_body
from bomay.lexicon import load_lexicon
from bomay.mentions.kinds import BodyMention, PostMention
from bomay.model import Body, ChangeClaim, ChangeKind, TenureClaim

__all__ = ["complete_acts", "complete_nameless"]

_OF_UNITS = frozenset(
    {"cong-doan", "chi-doan", "doan-thanh-nien", "chi-bo", "dang-uy", "ban-giam-doc", "hoi-cuu-chien-binh"}
)
"""Committees that any unit may have: in news whose title names one unit they are its own."""
_OF_FIRMS = frozenset({"hoi-dong-quan-tri", "hoi-dong-thanh-vien"})
_UNITS = ("Trung tâm", "Trường", "Công ty", "Bệnh viện", "Viện", "Học viện", "Tổng công ty", "Tập đoàn")
_FIRMS = ("Công ty", "Tổng công ty", "Tập đoàn", "Ngân hàng")


def complete_nameless(article: Article, claims: Sequence[TenureClaim]) -> list[TenureClaim]:
    """The claims, each body without name replaced by the only one of its type, or of its unit, that the article names.

    Where it names several or none, or tells of many provinces in turn, the claim stays as it is.
    """
    lacking = [claim.body for claim in claims if lacks_unit(claim.body)]
    fuller = _fuller(article, lacking)
    return [replace(claim, body=fuller[claim.body]) if claim.body in fuller else claim for claim in claims]


def complete_acts(article: Article, claims: Sequence[ChangeClaim]) -> list[ChangeClaim]:
    """The acts, their bodies completed alike.

    One whose body stays without name is left out, but a death, which is told without the post.
    """
    lacking = [claim.body for claim in claims if claim.body is not None and lacks_unit(claim.body)]
    fuller = _fuller(article, lacking)
    found: list[ChangeClaim] = []
    for claim in claims:
        body = fuller.get(claim.body, claim.body) if claim.body is not None else None
        if body is None or not lacks_unit(body):
            found.append(replace(claim, body=body) if body is not claim.body else claim)
        elif claim.kind is ChangeKind.DIED:
            found.append(replace(claim, role=None, body=None))
    return found


def _fuller(article: Article, lacking: Sequence[Body]) -> dict[Body, Body]:
    """What each body without name means in the article."""
    if article.context.roundup or not lacking:
        return {}
    named = list(_named(article))
    by_type: dict[str, dict[str, Body]] = defaultdict(dict)
    for body, _ in named:
        by_type[body.type][body.name.casefold()] = body
    return {body: _completed(body, by_type[body.type], named) for body in lacking}


def _named(article: Article) -> Iterable[tuple[Body, bool]]:
    """The bodies that the article names in full, each with whether its title does."""
    for sentence in article.sentences:
        for item in sentence.units:
            mentions = item.bodies if type(item) is PostMention else (item,) if type(item) is BodyMention else ()
            for mention in mentions:
                for named in (mention, mention.owner):
                    body = resolve_body(named, article.context) if named is not None else None
                    if body is not None and not lacks_unit(body) and not mention.country:
                        yield body, sentence.in_title


def _completed(body: Body, same: dict[str, Body], named: Sequence[tuple[Body, bool]]) -> Body:
    label = load_lexicon().body_type(body.type).label
    if body.name != label:
        return body  # "Ban Thường vụ Đảng ủy": of whose Đảng ủy, the board of another does not tell
    if len(same) == 1 and body.type not in _OF_UNITS - {"dang-uy"}:
        only = next(iter(same.values()))
        if body.type == "dang-uy" and body.place and not only.place:
            return body  # beside a division of a place ("Đảng ủy viên, Trưởng phòng X huyện Y"): no force's committee
        return body if _is_one_firms(only, label) and len(_firms(named)) > 1 else only
    if (same and body.type == "dang-uy") or body.type not in _OF_UNITS | _OF_FIRMS:
        return body
    nouns = _FIRMS if body.type in _OF_FIRMS else _UNITS
    units = {unit.name.casefold(): (unit, titled) for unit, titled in named if unit.name.startswith(nouns)}
    titled = [unit for unit, in_title in units.values() if in_title]
    found = titled if body.type in _OF_UNITS or titled else [unit for unit, _ in units.values()]
    if len(found) != 1:
        return body
    return Body(name=f"{label} {found[0].name}", type=body.type, place=found[0].place)


def _is_one_firms(body: Body, label: str) -> bool:
    """Whether a body is the committee or board of a firm, of which another firm has its own."""
    return body.name.removeprefix(f"{label} ").startswith(_FIRMS)


def _firms(named: Sequence[tuple[Body, bool]]) -> set[str]:
    return {unit.name.casefold() for unit, _ in named if unit.name.startswith(_FIRMS)}
