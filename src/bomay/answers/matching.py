"""Many names at once against the graph: for each a score and its reasons, never a match on a name alone."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bomay.answers.cells import get_text
from bomay.answers.evidence import fetch_evidence, select_for
from bomay.answers.names import Match, NameIndex
from bomay.answers.people import index_people, tenure_of
from bomay.answers.results import Quote, Tenure
from bomay.answers.source import Source
from bomay.answers.wording import strip_titles, write_out
from bomay.identity.names import fold

__all__ = ["Asked", "Candidate", "match_names"]

Verdict = Literal["match", "possible", "none"]

_NAME = {100.0: 60.0, 99.0: 50.0}  # points of the very letters, and of letters without diacritics
_NEAR = 40.0  # points of a name with typing errors, times its similarity
_POST, _BODY, _PROVINCE = 25.0, 15.0, 15.0  # points where the row's own word is borne out; half of it lost where not
_BORN = 15.0  # points of one year of birth: enough with the very name; as many are lost where articles state another
_ENOUGH = 70.0  # least score of a match; no name alone reaches it
_ALIKE = 88.0  # least similarity of a post or body that counts as the same
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_KEPT = 3  # candidates told for one row


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One row of a list of names; an empty field says nothing. The birth may be a year, a month or a day."""

    name: str
    birth_year: str = ""
    post: str = ""
    body: str = ""
    province: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Who may be meant by a row: 0 to 100, how far that is borne out, and by what.

    `verdict` is "match" only where a post, body, province or birth bears the name out; "possible" where a name is all
    there is, or something speaks against it; "none" where nobody has a name near it (then `person` is None).
    """

    row: int
    asked: str
    verdict: Verdict
    score: float
    person: str | None
    name: str | None
    posts: tuple[str, ...]
    reasons: tuple[str, ...]
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """What the graph knows of a person that a row may be held against."""

    tenures: tuple[Tenure, ...] = ()
    births: tuple[str, ...] = ()


def match_names(source: Source, rows: Iterable[Asked]) -> list[Candidate]:
    """For each row, numbered from 1, the candidates by score, three at most; one of verdict "none" where there is none.

    Source of the points: this project's own; a name gives 60 at most, and 70 are needed for a match.
    """
    asked = list(rows)
    index = index_people(source)
    found = [_people(index, one.name) for one in asked]
    wanted = {match.thing for matches in found for match in matches}
    tenures: dict[str, list[Tenure]] = {}
    for row in select_for(source, "career", "person", wanted):
        tenure = tenure_of(row)
        tenures.setdefault(tenure.person, []).append(tenure)
    births: dict[str, set[str]] = {}
    if any(one.birth_year.strip() for one in asked):
        for row in select_for(source, "births", "person", wanted):
            births.setdefault(get_text(row, "person"), set()).add(get_text(row, "born"))
    known = {iri: _Known(tuple(tenures.get(iri, ())), tuple(sorted(births.get(iri, ())))) for iri in wanted}
    told = [
        candidate
        for number, (one, matches) in enumerate(zip(asked, found, strict=True), start=1)
        for candidate in _candidates(number, one, [(match, known[match.thing]) for match in matches])
    ]
    quotes = fetch_evidence(source, (one.person for one in told if one.person))
    return [replace(one, evidence=quotes.get(one.person, ())) if one.person else one for one in told]


def _people(index: NameIndex[str], name: str) -> list[Match[str]]:
    """Each person once, by the best of the names."""
    best: dict[str, Match[str]] = {}
    for match in index.find(name) or index.find(strip_titles(name)):
        best.setdefault(match.thing, match)
    return list(best.values())


def _candidates(number: int, asked: Asked, found: list[tuple[Match[str], _Known]]) -> list[Candidate]:
    if not found:
        said = ("nobody has a name near it",) if asked.name.strip() else ("the row has no name",)
        return [_candidate(number, asked, "none", (0.0, None, _Known(), said))]
    scored = []
    for match, known in found:
        score, reasons, borne_out, against = _score(asked, match, known)
        if len(found) > 1:
            reasons.append(f"{len(found)} people have a name like it")
        verdict: Verdict = "match" if score >= _ENOUGH and borne_out and not against else "possible"
        scored.append(_candidate(number, asked, verdict, (score, match, known, tuple(reasons))))
    return sorted(scored, key=lambda one: (-one.score, one.name or "", one.person or ""))[:_KEPT]


def _candidate(
    number: int, asked: Asked, verdict: Verdict, told: tuple[float, Match[str] | None, _Known, tuple[str, ...]]
) -> Candidate:
    score, match, known, reasons = told
    return Candidate(
        row=number,
        asked=asked.name,
        verdict=verdict,
        score=round(score, 1),
        person=match.thing if match else None,
        name=match.name if match else None,
        posts=tuple(dict.fromkeys(tenure.post_name for tenure in known.tenures)),
        reasons=reasons,
    )


def _score(asked: Asked, match: Match[str], known: _Known) -> tuple[float, list[str], bool, bool]:
    """The score, its reasons, whether anything beside the name bears it out, and whether anything speaks against it."""
    kinds = {100.0: "the very name", 99.0: "the name without diacritics"}
    told = [*_offices(asked, known.tenures), *_birth(asked.birth_year.strip(), known.births)]
    score = _NAME.get(match.score, _NEAR * match.score / 100) + sum(points for points, _ in told)
    reasons = [kinds.get(match.score, f"a name near it ({match.score:g} of 100)"), *(reason for _, reason in told)]
    borne_out = any(points > 0 for points, _ in told)
    if not borne_out:
        reasons.append("only the name fits, which is no match")
    return max(0.0, min(100.0, score)), reasons, borne_out, any(points < 0 for points, _ in told)


def _offices(asked: Asked, tenures: Sequence[Tenure]) -> Iterator[tuple[float, str]]:
    """Points and reason of each of the row's words on posts, bodies and province."""
    posts, bodies = [tenure.post_name for tenure in tenures], [tenure.body_name for tenure in tenures]
    for field, said, points, held in (
        ("post", asked.post, _POST, _alike(asked.post, posts)),
        ("body", asked.body, _BODY, _alike(asked.body, bodies)),
        ("province", asked.province, _PROVINCE, _place(asked.province, bodies)),
    ):
        if said.strip():
            yield (
                (points, f"{field}: {held}") if held else (-points / 2, f"{field} {said!r} is not known of this person")
            )


def _birth(said: str, stated: Sequence[str]) -> Iterator[tuple[float, str]]:
    """Points and reason of the row's birth: only its year is compared, which most lists and articles give."""
    year = _YEAR.search(said)
    if said and not year:
        yield 0.0, f"birth year {said!r} is no year: not compared"
    elif said and not stated:
        yield 0.0, "birth year not compared: the graph states none"
    elif year:
        words = " or ".join(stated)
        agrees = any(born.startswith(year.group()) for born in stated)
        yield (_BORN, f"born: {words}") if agrees else (-_BORN, f"born {words} by the articles, not {year.group()}")


def _alike(said: str, names: Sequence[str]) -> str | None:
    """The name that says the same post or body, abbreviations written out; a role alone stands for its posts."""
    from rapidfuzz import fuzz

    wanted = write_out(said)
    for name in names:
        written = write_out(name)
        if written.startswith(f"{wanted} ") or fuzz.ratio(wanted, written) >= _ALIKE:
            return name
    return None


def _place(said: str, names: Sequence[str]) -> str | None:
    """The body whose name ends in the place, its level word left out."""
    levels = ("tinh ", "thanh pho ", "tp ", "tp. ", "tp.")
    place = fold(said).strip()
    place = next((place[len(level) :] for level in levels if place.startswith(level)), place)
    return next((name for name in names if f" {fold(name)} ".endswith(f" {place} ")), None)
