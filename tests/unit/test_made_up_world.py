"""The made-up country by which identity is measured: the same for a seed, true to itself, and never merged by name."""

from world import World, make_world
from world.scores import score_days, score_identity

from bomay.identity.names import key
from bomay.identity.resolve import resolve
from bomay.identity.table import Row, to_row
from bomay.identity.words import load_words

WORLD = make_world(7, articles=400, people=150)


def rows_of(world: World) -> list[Row]:
    return [to_row(told.facts) for told in world.news]


def test_a_seed_gives_one_world() -> None:
    assert make_world(7, articles=400, people=150).news == WORLD.news
    assert make_world(8, articles=400, people=150).news != WORLD.news


def test_eight_in_a_hundred_share_their_name_and_no_more() -> None:
    names = [official.name for official in WORLD.country.officials]
    assert len(names) == 150
    assert sum(names.count(name) > 1 for name in names) == 12


def test_the_truth_has_every_name_and_every_claim_on_a_post() -> None:
    for told in WORLD.news:
        assert {key(person.name) for person in told.facts.people} == set(told.people)
        assert len(told.tenures) == len(told.facts.tenures)
        assert all(
            held is None or held[1].body == claim.body
            for held, claim in zip(told.tenures, told.facts.tenures, strict=True)
        )


def test_what_is_found_is_right_and_no_two_names_are_one_person() -> None:
    rows = rows_of(WORLD)
    resolved = resolve(rows, load_words())
    identity, days = score_identity(WORLD, rows, resolved), score_days(WORLD, rows, resolved)
    assert identity.mixed == 0
    assert identity.pair_precision > 0.98
    assert days.certain_right > 0.97
