"""Tenures: what sightings bound, what joins them, what parts them."""

import datetime

import pytest
from graph_samples import article, change, event, tenure

from bomay.identity.acts import death
from bomay.identity.bodies import Bodies
from bomay.identity.bounds import Bounds
from bomay.identity.names import key
from bomay.identity.observe import observe
from bomay.identity.posts import post_label
from bomay.identity.resolve import resolve
from bomay.identity.resolved import Resolved, Tenure
from bomay.identity.table import to_row
from bomay.identity.words import load_words
from bomay.model import Body, Facts, TenureClaim, TenureStatus

A, B = "Nguyễn Văn A", "Trần Thị B"
POST = ("Bí thư", "Tỉnh ủy Thái Nguyên")


def resolved(*articles: Facts) -> Resolved:
    return resolve(map(to_row, articles), load_words())


def only(found: Resolved) -> Tenure:
    assert len(found.tenures) == 1
    return found.tenures[0]


def date(iso: str) -> datetime.date:
    return datetime.date.fromisoformat(iso)


def bounds(found: Resolved) -> list[str]:
    """The four bounds of the only tenure, "" for an open one."""
    b = only(found).bounds
    return [day.isoformat() if day else "" for day in (b.start_min, b.start_max, b.end_min, b.end_max)]


def test_two_sightings_bound_what_lies_between() -> None:
    # the province was made on 1 January 1997 and merged on 1 July 2025
    found = resolved(article("1", "2020-01-05", tenure(A, *POST)), article("2", "2020-09-01", tenure(A, *POST)))
    assert bounds(found) == ["1997-01-01", "2020-01-05", "2020-09-01", "2025-06-30"]
    assert only(found).status is TenureStatus.CURRENT
    assert len(only(found).claims) == 2


def test_an_undated_article_sees_its_people_at_its_own_events() -> None:
    meeting = event("working-session", (A, "chair"), start="2020-06-04")
    history = event("visit", (A, "chair"), start="2010-02-01")
    alone = article("1", None, tenure(A, *POST), meeting, history)
    assert bounds(resolved(alone)) == ["1997-01-01", "", "", "2025-06-30"], "its own day may be misread"
    found = resolved(alone, article("2", None, tenure(A, *POST), meeting))
    assert bounds(found) == ["1997-01-01", "2020-06-04", "2020-06-04", "2025-06-30"]


def test_a_dated_article_sees_its_people_on_its_own_day() -> None:
    found = resolved(article("1", "2020-06-05", tenure(A, *POST), event("visit", (A, "chair"), start="2020-06-04")))
    assert bounds(found)[1:3] == ["2020-06-05", "2020-06-05"]


def test_a_body_that_no_merger_ends_leaves_the_end_open() -> None:
    found = resolved(article("1", "2020-01-05", tenure(A, "Bộ trưởng", "Bộ Công an")))
    assert bounds(found) == ["", "2020-01-05", "2020-01-05", ""]


def test_a_former_post_ended_before_the_article() -> None:
    found = resolved(article("1", "2020-01-05", tenure(A, "Bộ trưởng", "Bộ Công an", "former")))
    assert bounds(found) == ["", "", "", "2020-01-05"]
    assert only(found).status is TenureStatus.FORMER


def test_an_appointment_and_an_end_fix_the_bounds() -> None:
    found = resolved(
        article(
            "1",
            "2020-01-06",
            tenure(A, "Bộ trưởng", "Bộ Công an", "incoming"),
            change(A, "appointed", "Bộ trưởng", "Bộ Công an", date="2020-01-05"),
        ),
        article("2", "2022-05-01", change(A, "left", "Bộ trưởng", "Bộ Công an", date="2022-04")),
    )
    assert bounds(found) == ["2020-01-05", "2020-01-05", "2022-04-01", "2022-04-30"]
    opened, closed = sorted(found.acts, key=lambda act: act.kind)
    assert opened.opens == closed.closes == (only(found).id,)
    assert opened.closes == closed.opens == ()


def test_a_renewal_begins_nothing() -> None:
    found = resolved(
        article(
            "1",
            "2021-06-21",
            tenure(A, "Chủ tịch", "Quốc hội"),
            change(A, "elected", "Chủ tịch", "Quốc hội", date="2021-06-20"),
        )
    )
    assert bounds(found) == ["", "2021-06-20", "2021-06-21", ""]
    assert found.acts[0].opens == ()


def test_another_holder_of_the_seat_parts_two_tenures() -> None:
    def told(person: str, month: str, count: int) -> list[Facts]:
        post = tenure(person, "Bộ trưởng", "Bộ Công an")
        return [article(f"{month} {number}", f"2020-{month}-0{number}", post) for number in range(1, count + 1)]

    ends = [*told(A, "01", 4), *told(A, "09", 4)]
    assert len(resolved(*ends).tenures) == 1
    assert len(resolved(*ends, *told(B, "06", 4)).tenures) == 3


def test_one_article_alone_puts_nobody_into_a_seat_between_two_sightings_of_its_holder() -> None:
    post = ("Bộ trưởng", "Bộ Công an")
    holder = [article(f"a{number}", f"2020-0{number}-05", tenure(A, *post)) for number in range(1, 7)]
    found = resolved(*holder, article("b", "2020-03-20", tenure(B, *post)))
    firm, stray = sorted(found.tenures, key=lambda each: -len(each.claims))
    assert (firm.bounds.start_max, firm.bounds.end_min) == (date("2020-01-05"), date("2020-06-05"))
    assert (stray.bounds.start_max, stray.bounds.end_min) == (None, None), "possible, not certain"


def test_of_two_runs_told_alike_that_contradict_each_other_neither_is_certain() -> None:
    post = ("Bộ trưởng", "Bộ Công an")
    told = [(A, "2020-01-05"), (B, "2020-03-05"), (A, "2020-05-05")]
    told += [(B, f"2020-0{month}-20") for month in range(6, 10)]
    found = resolved(*(article(f"{person} {day}", day, tenure(person, *post)) for person, day in told))
    spans = {(each.bounds.start_max, each.bounds.end_min) for each in found.tenures}
    assert spans == {(date("2020-06-20"), date("2020-09-20")), (None, None)}


def test_an_article_that_tells_two_holders_of_one_seat_makes_neither_certain() -> None:
    found = resolved(article("1", "2024-09-11", tenure(A, *POST), tenure(B, *POST)))
    assert {(each.bounds.start_max, each.bounds.end_min) for each in found.tenures} == {(None, None)}


def test_a_sighting_within_the_stated_time_of_another_holder_is_misdated() -> None:
    stated = article("1", "2018-01-05", tenure(A, *POST, "former", start="2010-12", end="2015-10"))
    found = resolved(stated, article("2", "2015-05-31", tenure(B, *POST)))
    assert {(each.bounds.start_max, each.bounds.end_min) for each in found.tenures} == {
        (date("2010-12-31"), date("2015-10-01")),
        (None, None),
    }


def test_a_sighting_in_undated_news_after_a_told_end_is_of_then() -> None:
    left = article("1", "2018-01-05", change(A, "left", *POST, date="2017-10-06"))
    seen = [article(each, None, tenure(A, *POST), event("meeting", (A, "chair"), start="2017-12-30")) for each in "23"]
    found = resolved(left, article("4", "2017-01-05", tenure(A, *POST)), *seen)
    assert all(each.bounds.end_min is None or each.bounds.end_min <= date("2017-10-06") for each in found.tenures)


def test_the_dead_hold_no_post_whatever_news_goes_on_to_say() -> None:
    died = article("2", "2024-07-20", change(A, "died", *POST, date="2024-07-19"))
    later = article("3", "2024-07-31", tenure(A, *POST))
    found = only(resolved(article("1", "2024-07-01", tenure(A, *POST)), died, later))
    assert (found.bounds.end_min, found.bounds.end_max) == (date("2024-07-01"), date("2024-07-19"))


def test_who_is_disciplined_is_told_by_the_post_of_then() -> None:
    facts = article("1", "2024-06-17", tenure(A, *POST), change(A, "disciplined"))
    assert bounds(resolved(facts)) == ["1997-01-01", "2024-06-17", "", "2025-06-30"]


def test_another_holder_of_a_post_with_many_seats_parts_nothing() -> None:
    found = resolved(
        article("1", "2020-01-05", tenure(A, "Ủy viên", "Bộ Chính trị")),
        article("2", "2020-06-01", tenure(B, "Ủy viên", "Bộ Chính trị")),
        article("3", "2020-09-01", tenure(A, "Ủy viên", "Bộ Chính trị")),
    )
    assert len(found.tenures) == 2


def test_an_end_between_parts_two_tenures() -> None:
    found = resolved(
        article("1", "2020-01-05", tenure(A, "Bộ trưởng", "Bộ Công an")),
        article("2", "2020-06-01", tenure(A, "Bộ trưởng", "Bộ Công an", "former")),
        article("3", "2020-09-01", tenure(A, "Bộ trưởng", "Bộ Công an")),
    )
    spans = sorted((t.bounds.start_max or date("1900-01-01"), t.bounds.end_max) for t in found.tenures)
    assert spans == [(date("2020-01-05"), date("2020-06-01")), (date("2020-09-01"), None)]


def test_death_ends_what_was_held() -> None:
    found = resolved(
        article("1", "2020-01-05", tenure(A, "Bộ trưởng", "Bộ Công an")),
        article("2", "2020-06-03", tenure(A, "Bộ trưởng", "Bộ Công an"), change(A, "died", date="2020-06-03")),
    )
    assert only(found).bounds.end_max == date("2020-06-03")
    assert only(found).status is TenureStatus.FORMER
    assert found.acts[0].closes == (only(found).id,)


def test_bounds_in_dispute_are_left_open() -> None:
    disputed = Bounds(start_min=date("2020-01-02"), start_max=date("2020-01-01"), end_min=date("2021-01-01"))
    assert not disputed.possible
    assert disputed.without_disputes() == Bounds(end_min=date("2021-01-01"))


def test_a_stated_end_before_the_article_is_an_end() -> None:
    found = resolved(article("1", "2020-01-05", tenure(A, "Bộ trưởng", "Bộ Công an", start="2010-03", end="2015")))
    assert bounds(found) == ["2010-03-01", "2010-03-31", "2015-01-01", "2015-12-31"]
    assert only(found).status is TenureStatus.FORMER


def test_an_article_without_a_day_bounds_nothing() -> None:
    found = resolved(article("1", None, tenure(A, "Bộ trưởng", "Bộ Công an")))
    assert bounds(found) == ["", "", "", ""]


def test_an_article_without_a_day_is_no_older_than_what_it_tells() -> None:
    told = event("visit", (B, "chair"), start="2020-06-04")
    held = tenure(A, "Bộ trưởng", "Bộ Công an")
    found = resolved(article("1", None, held, told), article("2", "2019-09-01", held), article("3", "2021-01-05", B))
    assert bounds(found) == ["", "2019-09-01", "2020-06-04", ""]


def test_a_post_that_one_article_tells_after_another_holder_is_no_certain_return() -> None:
    held, other = tenure(A, "Bộ trưởng", "Bộ Công an"), tenure(B, "Bộ trưởng", "Bộ Công an")
    before = [article(f"a{year}", f"{year}-01-05", held) for year in (2016, 2017)]
    after = [article(f"b{year}", f"{year}-01-05", other) for year in (2018, 2019)]
    found = resolved(*before, *after, article("late", "2020-01-05", held))
    certain = [each.bounds.end_min for each in found.tenures if each.bounds.start_max and each.bounds.end_min]
    assert sorted(certain) == [date("2017-01-05"), date("2019-01-05")]


def test_a_birth_and_a_death_are_no_tenure() -> None:
    said = tenure(A, *POST, "former", start="1953-04-18", end="2015-02-13")
    found = resolved(article("1", "2015-02-15", said))
    assert bounds(found)[:3] == ["1997-01-01", "", ""]
    assert [doubt.date for doubt in found.doubts] == ["1953-04-18 - 2015-02-13"]


def test_a_body_that_ended_long_ago_dates_no_article_alone() -> None:
    old, new = tenure(B, "Bộ trưởng", "Bộ Thủy sản"), tenure(A, *POST)
    told = event("visit", (A, "chair"), start="2016-06-04")
    found = resolved(article("1", None, old, new, told), article("2", "2016-09-05", new))
    post = next(each for each in found.tenures if each.post.role == "Bí thư")
    assert post.bounds.start_max == date("2016-06-04")


def test_the_committee_of_a_city_is_not_that_of_its_province() -> None:
    said = TenureClaim(
        person=A,
        role="Bí thư",
        body=Body(name="Thành ủy Hưng Yên", type="thanh-uy", place="tỉnh Hưng Yên"),
        status=TenureStatus.CURRENT,
    )
    (body,) = resolved(article("1", "2020-01-05", said, place="Hưng Yên")).bodies
    assert body.place is not None
    assert (body.place.level, body.place.name) == ("district", "Hưng Yên")


def test_an_undated_sighting_goes_to_the_only_incarnation_in_which_the_person_is_seen() -> None:
    found = resolved(
        article("1", None, tenure(A, "Bí thư", "Huyện ủy Phú Lương")),
        article("2", "2020-01-05", tenure(A, "Bí thư", "Huyện ủy Phú Lương")),
        article("3", None, tenure(A, "Bí thư", "Tỉnh ủy Thái Nguyên")),
        article("4", "2020-01-05", tenure(A, "Bí thư", "Tỉnh ủy Thái Nguyên")),
    )
    assert sorted(each.post.label for each in found.tenures) == [
        "Bí thư Huyện ủy Phú Lương",
        "Bí thư Tỉnh ủy Thái Nguyên",
    ]
    twice = article("5", "2025-08-01", tenure(A, "Bí thư", "Tỉnh ủy Thái Nguyên"))
    undated = article("3", None, tenure(A, "Bí thư", "Tỉnh ủy Thái Nguyên"))
    assert len(resolved(undated, twice, article("4", "2020-01-05", tenure(A, *POST))).tenures) == 3


def test_an_election_of_the_holder_begins_a_term_but_no_tenure() -> None:
    found = resolved(
        article("1", "2018-03-01", tenure(A, "Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai")),
        article("2", "2021-06-28", change(A, "elected", "Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", date="2021-06-28")),
    )
    assert bounds(found) == ["1991-08-13", "2018-03-01", "2021-06-28", "2025-06-30"]


def test_the_next_holder_of_one_seat_ends_and_follows_the_one_before() -> None:
    found = resolved(
        article("1", "2018-03-01", tenure(A, "Bộ trưởng", "Bộ Công an")),
        article("2", "2019-03-01", tenure(A, "Bộ trưởng", "Bộ Công an")),
        article("3", "2020-04-02", change(B, "appointed", "Bộ trưởng", "Bộ Công an", date="2020-04-01")),
    )
    one, other = sorted(found.tenures, key=lambda each: str(each.bounds.start_max))
    assert (one.bounds.end_max, one.bound_by) == (date("2020-04-01"), ("one-seat",))
    assert (one.successors, other.predecessors) == ((other.id,), (one.id,))


def test_a_post_that_excludes_another_closes_it_and_no_other_post_does() -> None:
    found = resolved(
        article(
            "1", "2018-03-01", tenure(A, "Bí thư", "Huyện ủy Phú Lương"), tenure(A, "Ủy viên", "Tỉnh ủy Thái Nguyên")
        ),
        article(
            "2",
            "2020-04-02",
            tenure(A, "Ủy viên", "Tỉnh ủy Thái Nguyên"),
            change(A, "appointed", "Bí thư", "Huyện ủy Đại Từ", date="2020-04-01"),
        ),
    )
    ends = {each.post.label: (str(each.bounds.end_max), each.bound_by) for each in found.tenures}
    assert ends == {
        "Bí thư Huyện ủy Phú Lương": ("2020-04-01", ("body", "exclusive-post")),
        "Ủy viên Tỉnh ủy Thái Nguyên": ("2025-06-30", ("body",)),
        "Bí thư Huyện ủy Đại Từ": ("2025-06-30", ("body",)),
    }
    (act,) = found.acts
    assert len(act.closes) == 1


@pytest.mark.parametrize(
    ("role", "body", "label"),
    [
        ("Bí thư", "Tỉnh ủy Thái Nguyên", "Bí thư Tỉnh ủy Thái Nguyên"),
        ("Chánh Văn phòng", "Văn phòng Tỉnh ủy Thái Nguyên", "Chánh Văn phòng Tỉnh ủy Thái Nguyên"),
        ("Bộ trưởng", "Bộ Công an", "Bộ trưởng Bộ Công an"),
        ("Trưởng phòng", "Phòng Nội vụ huyện Phú Lương", "Trưởng Phòng Nội vụ huyện Phú Lương"),
        ("Phó Chủ tịch nước", "Nhà nước", "Phó Chủ tịch nước"),
    ],
)
def test_a_post_is_named_as_it_is_said(role: str, body: str, label: str) -> None:
    assert post_label(role, body) == label


def test_two_starts_within_a_year_are_one_tenure_in_conflict() -> None:
    found = resolved(
        article("1", "2017-08-01", tenure(A, "Bộ trưởng", "Bộ Công an", start="2017-02")),
        article("2", "2017-03-07", change(A, "appointed", "Bộ trưởng", "Bộ Công an", date="2017-03-06")),
    )
    assert only(found).conflict
    assert bounds(found) == ["2017-02-01", "2017-03-06", "2017-08-01", ""]
    later = article("2", "2019-03-07", change(A, "appointed", "Bộ trưởng", "Bộ Công an", date="2019-03-06"))
    assert len(resolved(article("1", "2017-08-01", tenure(A, *POST, start="2017-02")), later).tenures) == 2


def test_a_death_told_of_one_who_goes_on_holding_posts_is_none() -> None:
    words = load_words()
    told = [
        article("1", "2020-06-03", change(A, "died", date="2020-06-03")),
        article("2", "2021-06-03", tenure(A, "Bộ trưởng", "Bộ Công an")),
    ]
    seen = [observe(to_row(each), Bodies(words))[key(A)] for each in told]
    assert death(seen[:1]) == date("2020-06-03")
    assert death(seen) is None


def test_a_lonely_day_of_an_undated_article_is_no_sighting() -> None:
    busy = [article(str(day), f"2017-06-{day:02}", tenure(A, "Bộ trưởng", "Bộ Công an")) for day in range(1, 8)]
    old = article("x", None, tenure(A, "Bộ trưởng", "Bộ Công an"), event("visit", (A, "chair"), start="1975-04-29"))
    assert bounds(resolved(*busy, old)) == ["", "2017-06-01", "2017-06-07", ""]


def test_a_start_of_long_ago_does_not_show_that_the_post_is_held_today() -> None:
    assert bounds(resolved(article("1", "2016-05-01", tenure(A, *POST, start="1998")))) == [
        "1998-01-01",
        "1998-12-31",
        "1998-01-01",
        "2025-06-30",
    ]


def test_a_term_that_is_over_tells_nothing_of_today() -> None:
    assert (
        bounds(resolved(article("1", "2017-12-12", tenure(A, "Bộ trưởng", "Bộ Công an", term="2010-2015")))) == [""] * 4
    )
    assert bounds(resolved(article("1", "2017-12-12", tenure(A, "Bộ trưởng", "Bộ Công an", term="2015-2020")))) == [
        "",
        "2017-12-12",
        "2017-12-12",
        "",
    ]
