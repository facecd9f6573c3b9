"""What speaks for and against one person: each kind of evidence alone, and the name never."""

from dataclasses import replace

import pytest
from graph_samples import article, change, event, tenure

from bomay.identity.resolve import resolve
from bomay.identity.resolved import Resolved
from bomay.identity.table import to_row
from bomay.identity.words import load_words
from bomay.model import Facts, PartialDate

NAME = "Nguyễn Văn A"
HEAD = tenure(NAME, "Giám đốc", "Sở Tài chính tỉnh Thái Nguyên")


def resolved(*articles: Facts) -> Resolved:
    return resolve(map(to_row, articles), load_words())


def told(facts: Facts, *, honorific: str = "", born: str = "") -> Facts:
    """The facts with an honorific and a birth for every person."""
    date = PartialDate.from_iso(born) if born else None
    return replace(facts, people=tuple(replace(each, honorific=honorific, born=date) for each in facts.people))


def rules(found: Resolved) -> set[str]:
    return {judgement.rule for judgement in found.judgements if judgement.verdict == "same"}


@pytest.mark.parametrize(
    ("one", "other", "people"),
    [
        ({"honorific": "ông"}, {"honorific": "ông"}, 1),
        ({"honorific": "ông"}, {"honorific": "bà"}, 2),
        ({"born": "1965"}, {"born": "1965-04-30"}, 1),
        ({"born": "1965"}, {"born": "1971"}, 2),
        ({"born": "1965"}, {}, 1),
    ],
)
def test_sex_and_birth_part_what_a_shared_post_would_join(
    one: dict[str, str], other: dict[str, str], people: int
) -> None:
    found = resolved(told(article("1", "2020-01-05", HEAD), **one), told(article("2", "2020-03-05", HEAD), **other))
    assert len(found.people) == people
    if people == 2:
        assert {judgement.verdict for judgement in found.judgements} == {"different"}


def test_one_day_of_birth_joins_posts_of_two_provinces() -> None:
    elsewhere = tenure(NAME, "Giám đốc", "Sở Tài chính tỉnh Gia Lai")
    first, second = article("1", "2016-01-05", HEAD), article("2", "2022-03-05", elsewhere, place="Gia Lai")
    assert len(resolved(first, second).people) == 2
    found = resolved(told(first, born="1965-04-30"), told(second, born="1965-04-30"))
    assert (len(found.people), rules(found)) == (1, {"identity.stated-birth"})


def test_two_full_time_posts_at_once_are_two_people() -> None:
    rival = tenure(NAME, "Giám đốc", "Sở Y tế tỉnh Thái Nguyên")
    articles = [article(f"{n}", f"20{n}-01-05", HEAD) for n in (15, 16, 17)]
    articles += [article(f"{n}y", f"20{n}-06-05", rival) for n in (15, 16, 17)]
    found = resolved(*articles)
    assert len(found.people) == 2
    assert "hai chức vụ chuyên trách" in next(j.reason for j in found.judgements if j.verdict == "different")


def test_posts_that_go_together_do_not_part() -> None:
    secretary = tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên")
    council = tenure(NAME, "Chủ tịch", "Hội đồng nhân dân tỉnh Thái Nguyên")
    found = resolved(*(article(f"{n}", f"20{n}-01-05", secretary if n % 2 else council) for n in range(14, 20)))
    assert len(found.people) == 1


def test_a_step_down_within_a_province_is_left_open() -> None:
    low = tenure(NAME, "Phó Giám đốc", "Sở Y tế tỉnh Thái Nguyên")
    high = tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên")
    assert len(resolved(article("1", "2018-01-05", low), article("2", "2019-01-05", high)).people) == 1
    assert len(resolved(article("1", "2018-01-05", high), article("2", "2019-01-05", low)).people) == 2


def test_company_joins_a_short_name_that_stands_alone() -> None:
    name = "Lê A"
    holder = tenure(name, "Bí thư", "Tỉnh ủy Thái Nguyên")
    met = event("meeting", (name, "chair"), ("Trần Thị B", "attendee"), ("Lê Văn C", "attendee"))
    alone = event("meeting", (name, "chair"), ("Phạm Thị D", "attendee"))
    first = article("1", "2020-01-05", holder, met)
    mine = [person for person in resolved(first, article("2", "2020-02-05", met)).people if person.name == name]
    assert len(mine) == 1
    mine = [person for person in resolved(first, article("2", "2020-02-05", alone)).people if person.name == name]
    assert len(mine) == 2


def test_who_left_is_not_the_one_who_holds_another_post() -> None:
    former = tenure(NAME, "Phó Giám đốc", "Sở Y tế tỉnh Thái Nguyên", "former")
    found = resolved(
        article("1", "2018-01-05", HEAD),
        article("2", "2019-01-05", former),
        article("3", "2020-01-05", HEAD),
        article("4", "2020-01-06", change(NAME, "left", "Giám đốc", "Sở Tài chính tỉnh Thái Nguyên")),
    )
    assert len(found.people) == 2


VICE = tenure(NAME, "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Thái Nguyên")
CHAIR_ELSEWHERE = tenure(NAME, "Chủ tịch", "Ủy ban nhân dân tỉnh Gia Lai")


def test_one_year_of_birth_joins_posts_that_follow_on_each_other() -> None:
    first = article("1", "2019-01-05", VICE)
    second = article("2", "2019-09-05", CHAIR_ELSEWHERE, place="Gia Lai")
    assert len(resolved(first, second).people) == 2
    found = resolved(told(first, born="1965"), told(second, born="1965-04-30"))
    assert (len(found.people), rules(found)) == (1, {"identity.birth-year"})


def test_posts_told_several_times_in_turn_are_one_career() -> None:
    before = [article(day, day, VICE) for day in ("2018-01-05", "2018-06-05", "2019-05-05")]
    after = [article(f"{month}y", f"2019-0{month}-05", CHAIR_ELSEWHERE, place="Gia Lai") for month in (7, 8, 9)]
    found = resolved(*before, *after)
    assert len(found.people) == 1
    assert "identity.successive-post" in rules(found)
    assert len(resolved(*before[:2], *after).people) == 2, "seen twice may have been there for years"
    namesake = article("z", "2018-10-05", tenure(NAME, "Bí thư", "Tỉnh ủy Sơn La"), place="Sơn La")
    assert len(resolved(*before, *after, namesake).people) == 3, "a name of several people tells little"


def test_two_ministries_at_once_are_two_people() -> None:
    deputy = tenure(NAME, "Đại biểu", "Quốc hội")
    one, other = tenure(NAME, "Thứ trưởng", "Bộ Y tế"), tenure(NAME, "Bộ trưởng", "Bộ Công Thương")
    articles = [article(f"{n}", f"20{n}-01-05", one, deputy) for n in (15, 16, 17)]
    articles += [article(f"{n}y", f"20{n}-06-05", other, deputy) for n in (15, 16, 17)]
    assert len(resolved(*articles).people) == 2


def test_provinces_that_merged_later_were_two() -> None:
    north = tenure(NAME, "Bí thư", "Tỉnh ủy Bắc Kạn")
    south = tenure(NAME, "Chủ tịch", "Ủy ban nhân dân tỉnh Thái Nguyên")
    before = [article(f"{n}", f"20{n}-01-05", north, place="Bắc Kạn") for n in (15, 17)]
    assert len(resolved(*before, article("z", "2016-06-05", south)).people) == 2
    later = tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên")
    found = resolved(article("1", "2025-06-05", north, place="Bắc Kạn"), article("2", "2025-08-05", later))
    assert (len(found.people), rules(found)) == (1, {"identity.one-province"})


def test_who_holds_a_post_at_the_centre_is_meant_in_every_province() -> None:
    minister = tenure(NAME, "Bộ trưởng", "Bộ Y tế")
    seen = [
        article(f"{n}", f"2019-0{n}-05", minister, place=place) for n, place in enumerate(("Gia Lai", "Lai Châu"), 1)
    ]
    visit = article("v", "2019-04-05", NAME, place="Bình Định")
    assert len(resolved(*seen, visit).people) == 1
    assert len(resolved(*seen[:1], visit).people) == 2
    assert len(resolved(*seen, article("v", "2024-04-05", NAME, place="Bình Định")).people) == 2


def test_an_official_of_a_commune_is_not_known_in_the_province() -> None:
    holder = article("1", "2020-01-05", tenure(NAME, "Chủ tịch", "Ủy ban nhân dân xã Yên Trạch"))
    assert len(resolved(holder, article("2", "2020-02-05", NAME)).people) == 2


def test_bystanders_of_one_affair_are_one_person_each() -> None:
    affair = event("other", (NAME, "attendee"), ("Trần Thị B", "attendee"), ("Lê Văn C", "attendee"))
    other = event("other", (NAME, "attendee"), ("Trần Thị B", "attendee"), ("Phạm Thị D", "attendee"))
    found = resolved(article("1", "2020-01-05", affair), article("2", "2020-02-05", affair))
    assert (len(found.people), rules(found)) == (3, {"identity.co-attendance"})
    apart = resolved(article("1", "2020-01-05", affair), article("2", "2020-02-05", other)).people
    assert len([person for person in apart if person.name == NAME]) == 2


@pytest.mark.parametrize(
    ("body", "people"),
    [
        ("Hội đồng quản trị Công ty Phú Lương", 1),
        ("Đảng ủy Trường Đại học Phú Lương", 1),
        ("Thanh tra Bộ Y tế", 1),
        ("Hội đồng quản trị Công ty cổ phần", 2),
        ("Đảng ủy Sở Y tế", 2),
        ("Phòng Tổng hợp", 2),
        ("Chi bộ Phòng Tổng hợp", 2),
    ],
)
def test_a_council_of_a_named_owner_is_one_in_news_of_all_provinces(body: str, people: int) -> None:
    seen = [
        article(place, f"2020-0{n}-05", tenure(NAME, "Chủ tịch", body), place=place)
        for n, place in enumerate(("Gia Lai", "Lai Châu"), 1)
    ]
    assert len(resolved(*seen).people) == people
