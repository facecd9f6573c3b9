"""The networks of a small country: what makes an edge, what makes none, and what a slice leaves of it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bomay.answers.kg import Graph, open_graph
from bomay.answers.ways import choose_end
from bomay.errors import NotFoundError, QueryError

IDS = "https://w3id.org/bomay/id/"
Edges = dict[tuple[str, str], float]


@pytest.fixture(scope="module")
def kg() -> Graph:
    return open_graph(Path(__file__).parent / "networks.trig")


def weights(network: Any) -> Edges:
    """The weights by short ids; they are kept to six places."""
    edges = network.edges(data="weight")
    return {(a.removeprefix(IDS), b.removeprefix(IDS)): round(float(weight), 5) for a, b, weight in edges}


def test_people_are_tied_by_held_events_weighed_by_size(kg: Graph) -> None:
    # e1 and e3 of two, e2 of three (b with two parts, a body beside them); the planned e4 ties nobody
    assert weights(kg.network("co-attendance")) == {
        ("a", "b"): 1 / 2 + 1 / 2,
        ("b", "c"): 0.33333,
        ("b", "d"): 0.33333,
        ("c", "d"): 0.33333,
    }


@pytest.mark.parametrize(
    ("cut", "left"),
    [
        ({"since": "2019"}, {("a", "b"): 1 / 2, ("b", "c"): 0.33333, ("b", "d"): 0.33333, ("c", "d"): 0.33333}),
        ({"until": "2018-03"}, {("a", "b"): 1 / 2}),
        ({"event_type": "visit"}, {("a", "b"): 1 / 2}),
        ({"max_size": 2}, {("a", "b"): 1}),
        # of Bắc Kạn is only a, and a after June 2018 no longer
        ({"province": "Bắc Kạn"}, {}),
        ({"province": "tỉnh thái nguyên", "until": "2018-03-01"}, {}),
        (
            {"province": "Thái Nguyên", "since": "2019-04-01"},
            {("b", "c"): 0.33333, ("b", "d"): 0.33333, ("c", "d"): 0.33333},
        ),
        ({"level": "province", "event_type": "personnel"}, {("a", "b"): 1 / 2}),
        ({"level": "district"}, {}),
    ],
)
def test_slices_of_co_attendance(kg: Graph, cut: dict[str, Any], left: Edges) -> None:
    assert weights(kg.network("co-attendance", **cut)) == left


def test_nodes_and_edges_have_typed_attributes(kg: Graph) -> None:
    network = kg.network("co-attendance", until="2018-03")
    assert network.nodes[IDS + "a"] == {
        "label": "Nguyễn Văn A",
        "kind": "person",
        "province": "tỉnh Thái Nguyên",
        "level": "province",
        "honorific": "ông",
    }
    assert network.edges[IDS + "a", IDS + "b"] == {
        "kind": "co-attendance",
        "weight": 0.5,
        "count": 1,
        "label": "1 sự kiện chung (2018)",
        "evidence": "«Đồng chí Nguyễn Văn A gặp đồng chí Trần Thị B.» (example.org, 2018-03-02)",
        "via": IDS + "e1",
        "first_year": 2018,
        "first_day": "2018-03-01",
        "last_year": 2018,
        "last_day": "2018-03-01",
    }
    assert network.graph["subtitle"] == "Theo 1 bài báo (2018-03-02 – 2018-03-02). Lát cắt: đến 2018-03-31."


def test_honorific_is_the_one_that_no_article_contradicts(kg: Graph) -> None:
    said = {node.removeprefix(IDS): word for node, word in kg.network("co-attendance").nodes(data="honorific")}
    assert said == {"a": "ông", "b": "bà", "c": None, "d": None}


def test_people_are_tied_by_bodies_that_work_daily(kg: Graph) -> None:
    # in the provincial committee two at once; the council, in which b and d sit, meets in sessions only
    assert weights(kg.network("co-tenure")) == {("a", "b"): 1 / 2}
    assert weights(kg.network("co-tenure", max_size=0)) == {("a", "b"): 1 / 2, ("b", "d"): 1 / 2}
    network = kg.network("co-tenure")
    (tie,) = (data for *_, data in network.edges(data=True))
    assert (tie["first_day"], tie["last_day"]) == ("2019-02-01", "2019-12-31")
    assert not kg.network("co-tenure", until="2018")


def test_moves_need_an_end_and_a_new_body_that_is_no_heir(kg: Graph) -> None:
    assert weights(kg.network("career-moves")) == {("tu-bk", "tu-tn"): 1, ("bnv", "tu-tn"): 1, ("hu", "btc"): 1}
    assert weights(kg.network("career-moves", level="district")) == {("hu", "btc"): 1}
    assert weights(kg.network("career-moves", since="2019")) == {("bnv", "tu-tn"): 1, ("hu", "btc"): 1}


def test_moves_between_provinces_and_the_centre(kg: Graph) -> None:
    network = kg.network("province-moves")
    assert weights(network) == {("bk", "tn"): 1, ("central", "tn"): 1}
    assert network.nodes["central"] == {"label": "Trung ương", "kind": "place"}
    assert weights(kg.network("province-moves", province="Bắc Kạn")) == {("bk", "tn"): 1}


def test_hierarchy_at_a_date(kg: Graph) -> None:
    assert weights(kg.network("hierarchy", since="2025-06-30", until="2025-06-30")) == {("btc", "tu-tn"): 1}
    assert weights(kg.network("hierarchy", since="2025-07-01", until="2025-07-01")) == {("btc2", "tu-tn2"): 1}


def test_a_body_of_which_only_the_end_is_known_has_an_open_start(kg: Graph) -> None:
    edges = kg.network("hierarchy").edges
    old, new = edges[IDS + "btc", IDS + "tu-tn"], edges[IDS + "btc2", IDS + "tu-tn2"]
    assert (old.get("first_day"), old["last_day"], old["label"]) == (None, "2025-06-30", "1 trực thuộc (–2025)")
    assert (new["first_day"], new.get("last_day"), new["label"]) == ("2025-07-01", None, "1 trực thuộc (2025–)")


def test_a_part_of_a_body_lies_where_the_body_lies(kg: Graph) -> None:
    nodes = kg.network("hierarchy").nodes
    assert (nodes[IDS + "btc"]["province"], nodes[IDS + "btc"]["level"]) == ("tỉnh Thái Nguyên", "province")
    assert (nodes[IDS + "btc2"]["founded"], nodes[IDS + "btc"]["dissolved"]) == ("2025-07-01", "2025-06-30")


def test_person_and_post_in_a_period(kg: Graph) -> None:
    assert set(weights(kg.network("person-post", since="2021"))) == {
        ("a", "bt-tn"),
        ("a", "bt-tn2"),
        ("b", "pbt-tn"),
        ("c", "tb"),
        ("d", "tb"),
        ("b", "db"),
        ("d", "db"),
    }
    assert set(weights(kg.network("person-post", level="central"))) == {("b", "tt")}


def test_only_decisions_give_an_issuer_and_presenters_present(kg: Graph) -> None:
    network = kg.network("personnel-acts")
    kinds = {(a.removeprefix(IDS), b.removeprefix(IDS)): kind for a, b, kind in network.edges(data="kind")}
    assert kinds == {("bnv", "b"): "issued-decision", ("a", "b"): "presented"}
    assert network.edges[IDS + "bnv", IDS + "b"]["evidence"].startswith("suy ra")  # no article says who decided
    assert not kg.network("personnel-acts", since="2020")


def test_citations_by_acts(kg: Graph) -> None:
    assert set(weights(kg.network("citation"))) == {("bnv", "qd"), ("bnv", "ct"), ("x1", "qd"), ("x2", "ct")}
    assert set(weights(kg.network("citation", since="2019"))) == {("bnv", "qd"), ("x1", "qd")}


@pytest.mark.parametrize(
    ("kind", "cut", "said"),
    [
        ("friends", {}, "the kinds are: co-attendance, co-tenure"),
        ("co-tenure", {"event_type": "visit"}, "it has no events"),
        ("co-attendance", {"event_type": "picnic"}, "it has: meeting; personnel; visit"),
        ("co-attendance", {"province": "Atlantis"}, "it has: tỉnh Bắc Kạn; tỉnh Thái Nguyên"),
        ("co-attendance", {"level": "galaxy"}, "central; province"),
        ("co-attendance", {"place": "Huế"}, "it has no place"),
        ("co-attendance", {"since": "yesterday"}, "not a day, a month or a year"),
    ],
)
def test_what_cannot_be_cut_is_refused(kg: Graph, kind: str, cut: dict[str, Any], said: str) -> None:
    with pytest.raises(QueryError, match=said):
        kg.network(kind, **cut)


def test_measure_ranks_and_tells_what_chance_gives(kg: Graph) -> None:
    found = kg.measure("co-attendance", "betweenness", top=2, draws=3)
    assert [(one.rank, one.label) for one in found] == [(1, "Trần Thị B"), (2, "Lê Văn C")]
    assert found[0].value == pytest.approx(2 / 3, abs=1e-6)  # a–c and a–d of the three pairs
    assert found[0].by_chance is not None
    assert kg.measure("co-attendance", "degree", top=1)[0].by_chance is None
    assert [one.label for one in kg.measure("career-moves", "strength", top=1, draws=2)] == ["Tỉnh ủy Thái Nguyên"]
    with pytest.raises(QueryError, match="the measures are: degree"):
        kg.measure("co-attendance", "fame")
    with pytest.raises(QueryError, match="it takes no sample"):
        kg.measure("co-attendance", "degree", sample=5)


def test_measure_of_each_year(kg: Graph) -> None:
    found = kg.measure_by_year("co-attendance", "degree", since="2017", until="2019", top=1)
    assert [(one.label, one.year, one.value, one.change) for one in found] == [
        ("Trần Thị B", 2018, 1.0, None),
        ("Trần Thị B", 2019, 3.0, 2.0),
    ]
    with pytest.raises(QueryError, match="the slice is open"):
        kg.measure_by_year("co-attendance", "degree", since="2017")


def test_way_between_two_with_what_shows_each_step(kg: Graph) -> None:
    first, second = kg.path("nguyen van a", "Lê Văn C")
    assert (first.from_name, first.to_name, second.to_name) == ("Nguyễn Văn A", "Trần Thị B", "Lê Văn C")
    assert first.tie == "2 sự kiện chung (2018–2019); 1 cơ quan chung (2019)"
    assert first.weight == pytest.approx(1.5)
    assert first.via == (IDS + "e1", IDS + "e3", IDS + "a2", IDS + "b2")
    assert [quote.sentence for quote in first.evidence] == ["Đồng chí Nguyễn Văn A gặp đồng chí Trần Thị B."]
    assert second.via == (IDS + "e2",)
    assert kg.path(IDS + "a", IDS + "c", evidence=False)[0].evidence == ()
    assert kg.path("Nguyễn Văn A", "Lê Văn C", by=["co-tenure"]) == []
    with pytest.raises(NotFoundError):
        kg.path("Nguyễn Văn A", "Không Ai")


def test_namesakes_with_ties_are_told_apart_by_who_asks(kg: Graph) -> None:
    network = kg.network("co-attendance")
    a, b = kg.person("Nguyễn Văn A"), kg.person("Trần Thị B")
    other = replace(a, iri=IDS + "other")
    assert choose_end(network, "Nguyễn Văn A", [other, a]) == a.iri
    assert choose_end(network, "Nguyễn Văn A", [other]) == other.iri
    with pytest.raises(NotFoundError, match="2 have that name and a tie") as found:
        choose_end(network, "x", [a, b])
    assert found.value.near[0].startswith(b.iri)  # three ties before one


def test_career_paths_are_counted_by_kind_of_post(kg: Graph) -> None:
    found = {one.path: (one.people, one.names) for one in kg.careers()}
    assert found == {
        ("Phó Bí thư Tỉnh ủy", "Bí thư Tỉnh ủy"): (1, ("Nguyễn Văn A",)),
        ("Thứ trưởng Bộ Nội vụ", "Phó Bí thư Tỉnh ủy"): (1, ("Trần Thị B",)),
        ("Bí thư Huyện ủy", "Trưởng Ban Tổ chức"): (1, ("Lê Văn C",)),
    }
    assert [one.path[0] for one in kg.careers(level="district")] == ["Bí thư Huyện ủy"]
    assert kg.careers(length=3) == []
    with pytest.raises(QueryError, match="2 to 5 posts"):
        kg.careers(length=1)


def test_network_as_a_whole(kg: Graph) -> None:
    told = {row["what"]: row["value"] for row in kg.describe("co-attendance")}
    assert (told["nodes"], told["edges"], told["parts"]) == (4, 4, 1)
    assert told["assortativity by province"] is None  # all four are of Thái Nguyên
    assert told["agreement of 10 seeds"] == 1
