"""Bodies, events, acts and directives: what is one, what is two."""

import json
from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner
from graph_samples import article, change, directive, event, tenure

from bomay.apps.cli import cli
from bomay.graph.iris import Iris
from bomay.graph.tenure_to_rdf import term_node
from bomay.identity.directives import number_key
from bomay.identity.resolve import resolve
from bomay.identity.resolved import Resolved
from bomay.identity.table import to_row
from bomay.identity.words import load_words
from bomay.model import Body, DirectiveClaim, Document, Evidence, Facts, Span
from bomay.model.facts_json import to_json
from bomay.pipeline import build

A, B, C = "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"


def resolved(*articles: Facts) -> Resolved:
    return resolve(map(to_row, articles), load_words())


def test_a_merger_makes_two_bodies_tied_by_a_change() -> None:
    found = resolved(
        article("1", "2025-06-01", tenure(A, "Bí thư", "Tỉnh ủy Thái Nguyên")),
        article("2", "2025-06-02", tenure(B, "Bí thư", "Tỉnh ủy Bắc Kạn"), place="Bắc Kạn"),
        article("3", "2025-08-01", tenure(C, "Bí thư", "Tỉnh ủy Thái Nguyên")),
    )
    before = {body.id for body in found.bodies if body.dissolved}
    after = {body.id for body in found.bodies if not body.dissolved}
    assert (len(before), len(after)) == (2, 1)
    assert [(set(change.originals), set(change.results)) for change in found.changes] == [(before, after)]


def test_party_committees_are_tied_where_the_rank_of_their_unit_changed() -> None:
    found = resolved(
        article("1", "2025-06-01", tenure(A, "Bí thư", "Tỉnh ủy Bình Dương"), place="Bình Dương"),
        article("2", "2025-08-01", tenure(B, "Bí thư", "Thành ủy Hồ Chí Minh"), place="TP Hồ Chí Minh"),
    )
    (merger,) = found.changes
    names = {body.id: body.name for body in found.bodies}
    assert [names[one] for one in (*merger.originals, *merger.results)] == [
        "Tỉnh ủy Bình Dương",
        "Thành ủy Hồ Chí Minh",
    ]


def test_a_district_ends_without_an_heir() -> None:
    found = resolved(
        article(
            "1",
            "2024-06-01",
            tenure(A, "Bí thư", "Huyện ủy Phú Lương"),
            tenure(B, "Chủ tịch", "Ủy ban nhân dân huyện Phú Lương"),
        )
    )
    (end,) = found.changes
    assert (len(end.originals), end.results, str(end.day)) == (2, (), "2025-07-01")


def test_a_ministry_that_took_in_another_is_a_new_body() -> None:
    found = resolved(
        article("1", "2024-06-01", tenure(A, "Bộ trưởng", "Bộ Tài chính")),
        article("2", "2024-06-02", tenure(B, "Bộ trưởng", "Bộ Kế hoạch và Đầu tư")),
        article("3", "2025-03-02", tenure(C, "Bộ trưởng", "Bộ Tài chính")),
    )
    spans = {(body.name, str(body.founded), str(body.dissolved)) for body in found.bodies}
    assert spans == {
        ("Bộ Tài chính", "None", "2025-02-28"),
        ("Bộ Kế hoạch và Đầu tư", "None", "2025-02-28"),
        ("Bộ Tài chính", "2025-03-01", "None"),
    }
    (merger,) = found.changes
    assert (len(merger.originals), merger.source) == (2, "Nghị quyết 176/2025/QH15")


def test_a_party_committee_has_state_twins_and_stands_under_that_of_the_unit_above() -> None:
    found = resolved(
        article(
            "1",
            "2019-01-02",
            tenure(A, "Bí thư", "Tỉnh ủy Thái Nguyên"),
            tenure(B, "Chủ tịch", "Ủy ban nhân dân tỉnh Thái Nguyên"),
            tenure(C, "Bí thư", "Huyện ủy Phú Lương"),
        ),
        article("2", "2025-08-01", tenure(C, "Bí thư", "Tỉnh ủy Thái Nguyên")),
    )
    by_id = {body.id: body for body in found.bodies}
    (district,) = (body for body in found.bodies if body.name == "Huyện ủy Phú Lương")
    province = by_id[district.parent or ""]
    assert (province.name, str(province.dissolved)) == ("Tỉnh ủy Thái Nguyên", "2025-06-30")
    assert [by_id[twin].name for twin in province.state_twins] == ["Ủy ban nhân dân tỉnh Thái Nguyên"]


def test_an_undated_article_is_no_younger_than_the_bodies_it_tells_of() -> None:
    (found,) = resolved(
        Facts(
            document=Document(id="1", text=""),
            tenures=(
                replace(
                    tenure(A, "Bí thư", "Huyện ủy Phú Lương"),
                    body=Body(name="Huyện ủy Phú Lương", place="huyện Phú Lương"),
                ),
            ),
        )
    ).tenures
    assert (str(found.bounds.start_max), str(found.bounds.end_max)) == ("2025-06-30", "2025-06-30")


def test_a_province_that_went_on_is_one_body() -> None:
    found = resolved(
        article("1", "2025-06-01", tenure(A, "Bí thư", "Thành ủy Hà Nội"), place="Hà Nội"),
        article("2", "2025-08-01", tenure(A, "Bí thư", "Thành ủy Hà Nội"), place="Hà Nội"),
    )
    assert [(body.name, body.founded, body.dissolved) for body in found.bodies] == [("Thành ủy Hà Nội", None, None)]


def test_a_ministry_is_one_body_in_every_province_and_year() -> None:
    found = resolved(
        article("1", "2020-06-01", tenure(A, "Bộ trưởng", "Bộ Công an")),
        article("2", "2025-08-01", tenure(A, "Bộ trưởng", "Bộ Công an"), place="Gia Lai"),
    )
    assert len(found.bodies) == len(found.posts) == len(found.tenures) == 1


def test_a_committee_is_one_body_by_either_of_its_names() -> None:
    names = ("Ủy ban Kinh tế", "Ủy ban Kinh tế của Quốc hội", "Ủy ban Kinh tế của Quốc hội")
    told = [tenure(A, "Chủ nhiệm", name) for name in names]
    kind = load_words().type_of("Ủy ban Kinh tế")
    typed = [replace(each, body=Body(name=name, type=kind)) for each, name in zip(told, names, strict=True)]
    found = resolved(*(article(str(day), f"2024-06-0{day}", each) for day, each in enumerate(typed, 1)))
    assert [body.name for body in found.bodies] == ["Ủy ban Kinh tế của Quốc hội"]
    assert len(found.posts) == len(found.tenures) == 1


def test_communes_of_one_name_are_told_apart_by_the_article() -> None:
    found = resolved(
        article("1", "2020-06-01", tenure(A, "Bí thư", "Đảng ủy xã Tân Lập"), place="Thái Nguyên"),
        article("2", "2020-06-01", tenure(B, "Bí thư", "Đảng ủy xã Tân Lập"), place="Gia Lai"),
    )
    assert len({body.id for body in found.bodies}) == 2


def test_a_part_of_a_body_is_under_it() -> None:
    found = resolved(
        article(
            "1",
            "2020-06-01",
            tenure(A, "Bí thư", "Tỉnh ủy Thái Nguyên"),
            tenure(B, "Trưởng ban", "Ban Tổ chức Tỉnh ủy Thái Nguyên"),
            tenure(C, "Bí thư", "Đảng ủy Sở Tài chính tỉnh Thái Nguyên"),
            tenure(C, "Giám đốc", "Sở Tài chính tỉnh Thái Nguyên"),
        )
    )
    names = {body.id: body.name for body in found.bodies}
    parents = {body.name: names[body.parent] for body in found.bodies if body.parent}
    assert parents == {"Ban Tổ chức Tỉnh ủy Thái Nguyên": "Tỉnh ủy Thái Nguyên"}


def test_one_event_of_two_articles_needs_shared_people() -> None:
    first = article("1", "2020-06-01", event("visit", (A, "chair"), (B, "attendee"), start="2020-06-01"))
    again = article("2", "2020-06-02", event("visit", (A, "chair"), (B, "attendee"), start="2020-06-01"))
    other = article("3", "2020-06-02", event("visit", (C, "chair"), start="2020-06-01"))
    post = tenure(A, "Bí thư", "Tỉnh ủy Thái Nguyên"), tenure(B, "Phó Bí thư", "Tỉnh ủy Thái Nguyên")
    known = [
        Facts(document=f.document, place=f.place, people=f.people, tenures=post, events=f.events)
        for f in (first, again)
    ]
    found = resolved(*known, other)
    assert sorted(len(each.claims) for each in found.events) == [1, 2]
    told = max(found.events, key=lambda each: len(each.claims))
    assert {part.posts for part in told.participations} == {
        ("Bí thư Tỉnh ủy Thái Nguyên",),
        ("Phó Bí thư Tỉnh ủy Thái Nguyên",),
    }


def test_two_events_of_one_article_stay_two() -> None:
    same = event("visit", (A, "chair"), (B, "attendee"), start="2020-06-01")
    found = resolved(article("1", "2020-06-01", same, same))
    assert len(found.events) == 2
    assert len({part.id for each in found.events for part in each.participations}) == 4


def test_an_act_told_twice_is_one() -> None:
    said = tenure(A, "Bộ trưởng", "Bộ Công an", "incoming")
    found = resolved(
        article("1", "2020-06-01", said, change(A, "appointed", "Bộ trưởng", "Bộ Công an", date="2020-05-30")),
        article("2", "2020-06-02", said, change(A, "appointed", "Bộ trưởng", "Bộ Công an", date="2020-05")),
        article("3", "2020-06-03", said, change(A, "appointed", "Bộ trưởng", "Bộ Công an")),
    )
    assert [(len(act.claims), act.date and act.date.to_iso()) for act in found.acts] == [(3, "2020-05-30")]


def test_one_number_of_two_years_is_two_directives() -> None:
    found = resolved(
        article("1", "2024-07-01", directive("Chỉ thị", "35-CT/TW", date="2019-05-30")),
        article("2", "2024-07-02", directive("Chỉ thị", "35-CT/TW", date="2024-06-14")),
        article("3", "2024-07-03", directive("Chỉ thị", "35-CT/TW")),
    )
    assert sorted(each.date.to_iso() if each.date else "" for each in found.directives) == [
        "",
        "2019-05-30",
        "2024-06-14",
    ]


def test_an_undated_citation_joins_the_only_directive_before_it() -> None:
    dated = article("1", "2019-07-01", directive("Chỉ thị", "35-CT/TW", date="2019-05-30", issuer="Bộ Chính trị"))
    later = article("2", "2020-07-03", directive("Chỉ thị", "35-CT/TW"))
    earlier = article("3", "2018-07-03", directive("Chỉ thị", "35-CT/TW"))
    assert [each.articles for each in resolved(dated, later).directives] == [("1", "2")]
    assert len(resolved(dated, earlier).directives) == 2


def test_an_undated_citation_that_may_mean_several_issuers_is_one_of_its_own() -> None:
    said = [
        directive("Chỉ thị", "35-CT/TW", issuer=issuer)
        for issuer in ("Bộ Chính trị", "Ban Bí thư Trung ương Đảng", None)
    ]
    found = resolved(
        *(article(str(number), "2020-07-01", each) for number, each in enumerate((*said, said[2], said[0])))
    )
    assert sorted(each.articles for each in found.directives) == [("0", "4"), ("1",), ("2", "3")]


def test_numbers_of_provinces_are_told_apart() -> None:
    found = resolved(
        article("1", "2020-07-01", directive("Kế hoạch", "12/KH-UBND")),
        article("2", "2020-07-02", directive("Kế hoạch", "12/KH-UBND"), place="Gia Lai"),
        article("3", "2020-07-01", directive("Nghị định", "30/2020/NĐ-CP")),
        article("4", "2020-07-02", directive("Nghị định", "30/2020/NĐ-CP"), place="Gia Lai"),
    )
    assert sorted((each.number, len(each.articles)) for each in found.directives) == [
        ("12/KH-UBND", 1),
        ("12/KH-UBND", 1),
        ("30/2020/NĐ-CP", 2),
    ]


def test_the_prime_minister_issues_as_a_post() -> None:
    found = resolved(article("1", "2020-07-01", directive("Quyết định", "1719/QĐ-TTg", issuer="Thủ tướng Chính phủ")))
    post = found.posts[0]
    assert post.label == "Thủ tướng Chính phủ"
    assert found.directives[0].issuers == (("post", post.id),)
    assert [body.name for body in found.bodies] == ["Chính phủ"]


def test_numbers_are_one_however_they_are_written() -> None:
    assert number_key("số 35 - ct/tw") == number_key("35–CT/TW")
    assert number_key("35-CT/TW") != number_key("35-CT/TU")


def test_an_act_cites_the_decision_in_its_sentence() -> None:
    text = "Theo Quyết định 12-QĐ/TU, ông Nguyễn Văn A giữ chức vụ mới. Chỉ thị 35-CT/TW được quán triệt."
    in_sentence = Evidence(spans=(Span(text.index("ông"), text.index("mới")),))
    cited = [
        DirectiveClaim(type=kind, number=number, evidence=Evidence(spans=(Span(at, at + len(number)),)))
        for kind, number in (("Quyết định", "12-QĐ/TU"), ("Chỉ thị", "35-CT/TW"))
        for at in [text.index(number)]
    ]
    said = change(A, "appointed", "Bộ trưởng", "Bộ Công an", date="2020-01-05")
    facts = Facts(
        document=Document(id="1", text=text),
        changes=(
            type(said)(person=A, kind=said.kind, role=said.role, body=Body(name="Bộ Công an"), evidence=in_sentence),
        ),
        directives=tuple(cited),
    )
    found = resolved(facts)
    numbers = {each.id: each.number for each in found.directives}
    assert [numbers[each] for each in found.acts[0].cites] == ["12-QĐ/TU"]


def test_a_term_is_its_bodys_and_one_in_every_spelling() -> None:
    name = "Nguyễn Văn A"
    found = resolved(
        article(
            "1",
            "2020-01-05",
            tenure(name, "Ủy viên", "Ban Chấp hành Trung ương Đảng", term="khóa XIII"),
            tenure(name, "Ủy viên", "Bộ Chính trị", term="khóa XIII"),
            tenure(name, "Đại biểu", "Quốc hội", term="khóa XIII"),
            tenure(name, "Bí thư", "Tỉnh ủy Thái Nguyên", term="nhiệm kỳ 2015 - 2020"),
        ),
        article("2", "2020-02-05", tenure(name, "Bí thư", "Tỉnh ủy Thái Nguyên", term="nhiệm kỳ 2015-2020")),
    )
    terms = {tenure.post.body_type: term_node(tenure, tenure.terms[0], Iris()) for tenure in found.tenures}
    assert terms["ban-chap-hanh-trung-uong-dang"] == terms["bo-chinh-tri"] != terms["quoc-hoi"]
    assert [len(tenure.terms) for tenure in found.tenures] == [1, 1, 1, 1]


def test_a_body_tells_what_it_came_of(tmp_path: Path) -> None:
    told = [
        article("1", "2019-01-01", tenure("Nguyễn Văn A", "Bí thư", "Tỉnh ủy Thái Nguyên")),
        article("2", "2019-01-05", tenure("Trần Thị B", "Bí thư", "Tỉnh ủy Bắc Kạn"), place="Bắc Kạn"),
        article("3", "2025-08-01", tenure("Nguyễn Văn A", "Bí thư", "Tỉnh ủy Thái Nguyên")),
    ]
    facts = tmp_path / "news.facts.jsonl"
    facts.write_text("\n".join(json.dumps(to_json(each), ensure_ascii=False) for each in told), "utf-8")
    build([facts], store=tmp_path / "store")
    before, after = (
        CliRunner().invoke(
            cli, ["body", "Tỉnh ủy Thái Nguyên", "--at", day, "--store", str(tmp_path / "store"), "-f", "csv"]
        )
        for day in ("2019-01-01", "2025-08-01")
    )
    assert "Bắc Kạn" not in before.stdout
    assert "2025-08-01" in after.stdout
    assert "Tỉnh ủy Bắc Kạn (2025-07-01)" in after.stdout
    assert "Tỉnh ủy Thái Nguyên (2025-07-01)" in after.stdout
