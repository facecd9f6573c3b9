"""Decisions on identity as judgements: what rules joined, refused and left open, and what reviewers ruled."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bomay.identity.clusters import Clusters
from bomay.identity.ids import digest
from bomay.identity.names import key
from bomay.identity.observe import Sighting
from bomay.identity.resolved import Judgement
from bomay.identity.rulings import Ruling

__all__ = ["judgements_of", "ruled"]


def judgements_of(clusters: Clusters, ids: dict[int, str]) -> Iterator[Judgement]:
    """What the rules decided on the sightings; `ids` gives each cluster's person."""
    for join in clusters.joins:
        claims = _claims([clusters.sightings[join.one], clusters.sightings[join.other]])
        yield _judgement("same", claims=claims, rule=join.rule, reason=f"cùng họ tên; {join.reason}")
    apart: set[tuple[str, ...]] = set()
    for refusal in clusters.refusals:
        two = tuple(sorted({ids[clusters.root(refusal.one)], ids[clusters.root(refusal.other)]}))
        if len(two) == 2 and two not in apart and not clusters.ruled_apart(refusal.one, refusal.other):
            apart.add(two)
            yield _judgement("different", people=two, rule="identity.conflict", reason=refusal.reason)
    by_name: dict[str, set[str]] = {}
    for number, sighting in enumerate(clusters.sightings):
        by_name.setdefault(key(sighting.name), set()).add(ids[clusters.root(number)])
    for _, found in sorted(by_name.items()):
        people = tuple(sorted(found))
        pairs = sum(len(found.intersection(two)) == 2 for two in apart)
        if len(people) > 1 and pairs < len(people) * (len(people) - 1) // 2:
            reason = "cùng họ tên, không đủ căn cứ để gộp hay tách"
            yield _judgement("unsure", people=people, rule="identity.name-alone", reason=reason)


def ruled(ruling: Ruling, sightings: Sequence[Sighting]) -> Judgement:
    """A reviewer's ruling on two sightings."""
    claims = _claims(sightings)
    return replace(_judgement(ruling.verdict.value, claims=claims, rule=ruling.by, reason=ruling.reason), on=ruling.on)


def _claims(sightings: Sequence[Sighting]) -> tuple[str, ...]:
    return tuple(sorted(sighting.claim for sighting in sightings))


def _judgement(
    verdict: str, *, claims: tuple[str, ...] = (), people: tuple[str, ...] = (), rule: str, reason: str
) -> Judgement:
    about = digest("judgement", verdict, rule, *claims, *people)
    return Judgement(id=about, verdict=verdict, claims=claims, people=people, rule=rule, reason=reason)
