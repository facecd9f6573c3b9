"""What holds for identity over any articles of a made-up country: order, adding, taking away, judging and undoing."""

import datetime
import random
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from world import make_world

from bomay.identity.resolve import resolve
from bomay.identity.resolved import Resolved
from bomay.identity.rulings import Mention, Ruling, Verdict
from bomay.identity.table import Row, to_row
from bomay.identity.words import load_words
from bomay.model import Body, DirectiveClaim, Facts, PartialDate

CITED = (
    DirectiveClaim(type="Chỉ thị", number="35-CT/TW", date=PartialDate(2019, 5, 30)),
    DirectiveClaim(type="Chỉ thị", number="35-CT/TW", date=PartialDate(2024, 6, 14)),
    DirectiveClaim(type="Chỉ thị", number="35-CT/TW"),
    DirectiveClaim(type="Quyết định", number="12/QĐ-UBND", issuer=Body(name="Ủy ban nhân dân tỉnh Thái Nguyên")),
    DirectiveClaim(type="Quyết định", number="12/QĐ-UBND"),
)


def citing(facts: Facts, number: int) -> Facts:
    """The facts with none to two citations: the made-up news has no directives of its own."""
    return replace(facts, directives=tuple(CITED[(number + step) % len(CITED)] for step in range(number % 3)))


NEWS = make_world(5, articles=120, people=40, namesakes=0.2).news
ROWS = [to_row(citing(told.facts, number)) for number, told in enumerate(NEWS)]
MENTIONS = sorted({Mention(row.article, person.name) for row in ROWS for person in row.facts.people})
few = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))


def resolved(rows: list[Row], rulings: tuple[Ruling, ...] = ()) -> Resolved:
    return resolve(rows, load_words(), rulings)


def claims(found: Resolved) -> set[str]:
    told = [thing.claims for thing in found.people] + [thing.claims for thing in found.tenures]
    told += [act.claims for act in found.acts] + [event.claims for event in found.events]
    told += [directive.claims for directive in found.directives]
    told += [part.claims for event in found.events for part in event.participations]
    return {claim for each in told for claim in each}


WHOLE = resolved(ROWS)


@few
@given(st.randoms(use_true_random=False))
def test_the_order_of_articles_changes_nothing(draw: random.Random) -> None:
    assert resolved(draw.sample(ROWS, len(ROWS))) == WHOLE


@few
@given(st.integers(0, len(ROWS) - 1))
def test_an_article_brings_and_takes_exactly_its_own_claims(number: int) -> None:
    row = ROWS[number]
    ids = row.ids
    parts = {claim for each in ids.participations for claim in each}
    own = {*ids.people, *ids.tenures, *ids.changes, *ids.events, *ids.directives, *parts}
    without = claims(resolved(ROWS[:number] + ROWS[number + 1 :]))
    assert without <= claims(WHOLE)
    assert claims(WHOLE) - without <= own
    assert own <= claims(WHOLE) - without


@few
@given(st.sampled_from(MENTIONS), st.sampled_from(MENTIONS), st.sampled_from(Verdict))
def test_a_judgement_is_kept_and_undone_without_a_trace(one: Mention, other: Mention, verdict: Verdict) -> None:
    if one.place == other.place:
        return
    day = datetime.date(2026, 1, 2)
    found = resolved(ROWS, (Ruling(verdict=verdict, one=one, other=other, by="B", reason="đã đọc", on=day),))
    claim = {
        Mention(row.article, person.name): claim
        for row in ROWS
        for claim, person in zip(row.ids.people, row.facts.people, strict=True)
    }
    together = any({claim[one], claim[other]} <= set(person.claims) for person in found.people)
    assert together == (verdict is Verdict.SAME)
    assert claims(found) == claims(WHOLE)
    assert resolved(ROWS) == WHOLE
