"""Who is who: evidence joins, conflict parts, a name alone does neither."""

from collections.abc import Iterable

from graph_samples import article, change, tenure

from bomay.identity.resolve import resolve
from bomay.identity.resolved import Resolved
from bomay.identity.table import to_row
from bomay.identity.words import load_words
from bomay.model import Facts

NAME = "Nguyễn Văn A"


def resolved(*articles: Facts) -> Resolved:
    return resolve(map(to_row, articles), load_words())


def verdicts(found: Resolved) -> set[tuple[str, str]]:
    return {(judgement.verdict, judgement.rule) for judgement in found.judgements}


def people(found: Resolved) -> int:
    return len(found.people)


def test_a_shared_post_joins_and_says_so() -> None:
    found = resolved(
        article("1", "2020-01-05", tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên")),
        article("2", "2020-03-05", tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên")),
    )
    assert people(found) == 1
    assert verdicts(found) == {("same", "identity.shared-post")}
    assert "Bí thư, Tỉnh ủy Thái Nguyên" in found.judgements[0].reason
    assert len(found.judgements[0].claims) == 2


def test_a_shared_body_joins_posts_in_turn() -> None:
    found = resolved(
        article("1", "2018-01-05", tenure(NAME, "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Thái Nguyên")),
        article("2", "2021-03-05", tenure(NAME, "Chủ tịch", "Ủy ban nhân dân tỉnh Thái Nguyên")),
    )
    assert people(found) == 1
    assert verdicts(found) == {("same", "identity.shared-body")}


def test_the_body_of_a_unit_joins_across_the_merger() -> None:
    found = resolved(
        article("1", "2025-06-01", tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên")),
        article("2", "2025-08-01", tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên")),
    )
    assert people(found) == 1
    assert len(found.tenures) == 2


def test_a_name_alone_is_unsure() -> None:
    found = resolved(article("1", "2020-01-05", NAME), article("2", "2020-02-05", NAME))
    assert people(found) == 2
    assert verdicts(found) == {("unsure", "identity.name-alone")}
    assert found.judgements[0].people == tuple(sorted(person.id for person in found.people))


def test_one_name_in_two_provinces_is_unsure() -> None:
    found = resolved(
        article("1", "2020-01-05", tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên")),
        article("2", "2020-02-05", tenure(NAME, "Bí thư", "Tỉnh ủy Gia Lai"), place="Gia Lai"),
    )
    assert people(found) == 2
    assert verdicts(found) == {("unsure", "identity.name-alone")}


def test_posts_in_two_provinces_at_once_forbid_what_a_shared_body_suggests() -> None:
    deputy = tenure(NAME, "Đại biểu", "Quốc hội")
    found = resolved(
        article("1", "2019-01-05", deputy, tenure(NAME, "Chủ tịch", "Ủy ban nhân dân tỉnh Thái Nguyên")),
        article("2", "2021-01-05", deputy, tenure(NAME, "Chủ tịch", "Ủy ban nhân dân tỉnh Thái Nguyên")),
        article("3", "2020-01-05", deputy, tenure(NAME, "Chủ tịch", "Ủy ban nhân dân tỉnh Gia Lai"), place="Gia Lai"),
    )
    assert people(found) == 2
    assert ("different", "identity.conflict") in verdicts(found)


def test_who_is_dead_holds_no_post_later() -> None:
    found = resolved(
        article("1", "2019-01-05", tenure(NAME, "Đại biểu", "Quốc hội"), change(NAME, "died", date="2019-01-03")),
        article("2", "2020-01-05", tenure(NAME, "Đại biểu", "Quốc hội")),
    )
    assert people(found) == 2
    assert ("different", "identity.conflict") in verdicts(found)


def test_one_province_joins_a_long_name_with_posts_in_it() -> None:
    found = resolved(
        article("1", "2018-01-05", tenure(NAME, "Bí thư", "Huyện ủy Phú Lương")),
        article("2", "2020-01-05", tenure(NAME, "Giám đốc", "Sở Tài chính tỉnh Thái Nguyên")),
    )
    assert people(found) == 1
    assert verdicts(found) == {("same", "identity.one-province")}


def test_one_province_joins_no_commune_posts() -> None:
    found = resolved(
        article("1", "2018-01-05", tenure(NAME, "Bí thư", "Đảng ủy xã Yên Trạch")),
        article("2", "2020-01-05", tenure(NAME, "Giám đốc", "Sở Tài chính tỉnh Thái Nguyên")),
    )
    assert people(found) == 2


def test_a_sighting_without_post_joins_the_holder_at_home() -> None:
    holder = article("1", "2020-01-05", tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên"))
    assert people(resolved(holder, article("2", "2020-02-05", NAME))) == 1
    assert people(resolved(holder, article("2", "2020-02-05", NAME, place="Gia Lai"))) == 2
    assert people(resolved(holder, article("2", "2030-02-05", NAME))) == 2


def test_a_tone_makes_another_person() -> None:
    found = resolved(
        article("1", "2020-01-05", tenure("Lê Minh Hùng", "Bí thư", "Tỉnh ủy Thái Nguyên")),
        article("2", "2020-02-05", tenure("Lê Minh Hưng", "Bí thư", "Tỉnh ủy Thái Nguyên")),
    )
    assert {person.name for person in found.people} == {"Lê Minh Hùng", "Lê Minh Hưng"}
    assert not found.judgements


def test_spellings_of_one_person_are_kept() -> None:
    found = resolved(
        article("1", "2020-01-05", tenure("Trần Thị Hoà", "Bí thư", "Tỉnh ủy Thái Nguyên")),
        article("2", "2020-02-05", tenure("Trần Thị Hòa", "Bí thư", "Tỉnh ủy Thái Nguyên")),
    )
    assert [(person.name, person.other_names) for person in found.people] == [("Trần Thị Hoà", ("Trần Thị Hòa",))]


def test_later_articles_leave_ids_as_they_are() -> None:
    first = article("1", "2020-01-05", tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên"))
    second = article("2", "2020-03-05", tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên"))
    before, after = resolved(first), resolved(first, second)
    assert ids(before.people) == ids(after.people)
    assert ids(before.tenures) == ids(after.tenures)


def ids(things: Iterable[object]) -> list[str]:
    return [getattr(thing, "id", "") for thing in things]
