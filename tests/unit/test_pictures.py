"""Pictures to print: what they say, that no two texts lie on one another, and that they are the same bytes twice."""

import datetime
import re
import struct
import sys
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bomay.answers.kg import Graph, open_graph
from bomay.answers.pictures.axis import make_axis
from bomay.answers.pictures.bars import Bar
from bomay.answers.pictures.letters import text_width, wrap_text
from bomay.answers.pictures.marks import draw_text
from bomay.answers.pictures.page import About, Drawing, to_page
from bomay.answers.pictures.picture import Picture
from bomay.answers.pictures.png import to_png
from bomay.errors import MissingExtraError, NotFoundError, QueryError

HERE = Path(__file__).parents[1] / "queries"
SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {
    "neighbourhood": "Trần Thị B",
    "tree": "Tỉnh ủy Thái Nguyên",
    "succession": "Bí thư Tỉnh ủy Thái Nguyên",
    "timeline": "Bí thư Tỉnh ủy Thái Nguyên",
    "leadership": "Thái Nguyên",
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    whole = tmp_path_factory.mktemp("given") / "whole.trig"
    given = [(HERE / name).read_text(encoding="utf-8") for name in ("given.trig", "given-more.trig")]
    whole.write_text("".join(given), encoding="utf-8")
    return open_graph(whole)


def picture(graph: Graph, what: str) -> Picture:
    return graph.picture(what, DRAWN[what], at="2020-06-10" if what == "tree" else None)


def texts(svg: str) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Each line of text with the box that it takes: left, top, right, bottom."""
    found: list[tuple[str, tuple[float, float, float, float]]] = []

    def walk(element: ElementTree.Element, dx: float, dy: float) -> None:
        if moved := element.get("transform", "").removeprefix("translate(").split(")")[0]:
            x, y = map(float, moved.split())
            dx, dy = dx + x, dy + y
        if element.tag == SVG + "text":
            for line in element if len(element) else [element]:
                size = float(element.get("font-size", "0"))
                wide = text_width(line.text or "", size)
                x = dx + float(line.get("x", "0"))
                x -= {"end": wide, "middle": wide / 2}.get(element.get("text-anchor", ""), 0.0)
                y = dy + float(line.get("y", "0"))
                found.append((line.text or "", (x, y - size * 0.7, x + wide, y + size * 0.1)))
        for child in element:
            walk(child, dx, dy)

    walk(ElementTree.fromstring(svg), 0.0, 0.0)
    return found


def lie_on_one_another(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@pytest.mark.parametrize("what", DRAWN)
def test_no_text_lies_on_another_or_leaves_the_page(graph: Graph, what: str) -> None:
    svg = picture(graph, what).to_svg()
    shown = texts(svg)
    assert len(shown) > 5
    assert [(a, b) for (a, one), (b, other) in combinations(shown, 2) if lie_on_one_another(one, other)] == []
    width, height = map(float, ElementTree.fromstring(svg).get("viewBox", "").split()[2:])
    assert [text for text, box in shown if box[0] < 0 or box[1] < 0 or box[2] > width or box[3] > height] == []


@pytest.mark.parametrize("what", DRAWN)
def test_picture_is_the_same_bytes_twice_with_title_date_and_source(graph: Graph, what: str) -> None:
    svg = picture(graph, what).to_svg()
    assert svg == picture(graph, what).to_svg()
    said = [text for text, _ in texts(svg)]
    assert DRAWN[what] in said[0]
    assert re.search(r"bài báo \((\d+ bài có ngày, )?20", " ".join(said[1:3]))
    assert said[-1].startswith("Nguồn · Source: example.org.")


def test_neighbourhood_shows_posts_and_people_met(graph: Graph) -> None:
    drawn = graph.picture("neighbourhood", "Trần Thị B")
    kinds = {data["label"]: data["kind"] for _, data in drawn.graph.nodes(data=True)}
    assert kinds["Bí thư Tỉnh ủy Thái Nguyên"] == "post"
    assert kinds["Nguyễn Văn A"] == kinds["Lê Văn C"] == "person"
    assert "2020" in drawn.to_svg()


def test_tree_of_a_day_marks_who_is_not_certain(graph: Graph) -> None:
    on_the_day = {
        data["label"]: data["note"].split("\n")
        for _, data in graph.picture("tree", "Tỉnh ủy Thái Nguyên", at="2020-06-10").graph.nodes(data=True)
    }
    assert on_the_day["Tỉnh ủy Thái Nguyên"][0] == "Bí thư: Trần Thị B"
    assert {"Ban Tổ chức Tỉnh ủy Thái Nguyên"} < set(on_the_day)
    before = graph.picture("tree", "Tỉnh ủy Thái Nguyên", at="2019-06-01").graph
    assert any("Bí thư: Nguyễn Văn A" in data["note"] for _, data in before.nodes(data=True))
    earlier = graph.picture("tree", "Tỉnh ủy Thái Nguyên", at="2018-06-01").graph
    assert any("Bí thư: Nguyễn Văn A ?" in data["note"] for _, data in earlier.nodes(data=True))


def test_succession_of_a_post_that_many_hold_is_refused(graph: Graph) -> None:
    with pytest.raises(QueryError, match="many hold this post at once"):
        graph.picture("succession", "Phó Bí thư Tỉnh ủy Thái Nguyên")


def test_succession_goes_from_holder_to_holder_with_the_act(graph: Graph) -> None:
    drawn = graph.picture("succession", "Bí thư Tỉnh ủy Thái Nguyên").graph
    names = [data["label"] for _, data in sorted(drawn.nodes(data=True), key=lambda node: node[1]["order"])]
    assert names[:2] == ["Nguyễn Văn A", "Trần Thị B"]
    assert next(data["label"] for _, _, data in drawn.edges(data=True)) == "bầu 2020-06-04"


def test_leadership_goes_by_post_and_marks_the_end_of_the_body(graph: Graph) -> None:
    said = [text for text, _ in texts(graph.picture("leadership", "Thái Nguyên").to_svg())]
    assert said[0] == "Lãnh đạo tỉnh Thái Nguyên"
    assert said.index("Bí thư Tỉnh ủy Thái Nguyên") < said.index("Trần Thị B")


def test_timeline_is_cut_to_the_years_asked_for(graph: Graph) -> None:
    whole = graph.picture("timeline", "Bí thư Tỉnh ủy Thái Nguyên").to_svg()
    later = graph.picture("timeline", "Bí thư Tỉnh ủy Thái Nguyên", since="2020-06").to_svg()
    assert "Nguyễn Văn A" in whole
    assert "Nguyễn Văn A" not in later
    assert "Trần Thị B" in later
    with pytest.raises(NotFoundError, match="of that time"):
        graph.picture("timeline", "Bí thư Tỉnh ủy Thái Nguyên", until="1900")
    with pytest.raises(QueryError, match="cannot be cut"):
        graph.picture("succession", "Bí thư Tỉnh ủy Thái Nguyên", since="2020")


def test_person_is_also_named_by_iri_and_namesakes_are_told(graph: Graph) -> None:
    who = graph.person("Trần Thị B")
    assert graph.picture("neighbourhood", who.iri).to_svg() == graph.picture("neighbourhood", "Trần Thị B").to_svg()


def test_what_cannot_be_drawn_is_said(graph: Graph) -> None:
    with pytest.raises(NotFoundError, match="no leader of a place"):
        graph.picture("leadership", "Nơi Không Có")
    with pytest.raises(NotFoundError, match="nothing of that name"):
        graph.picture("succession", "Chủ tịch Nơi Không Có")
    with pytest.raises(QueryError, match="there are: neighbourhood, tree"):
        graph.picture("portrait", "Trần Thị B")
    with pytest.raises(QueryError, match="only a tree stands on a day"):
        graph.picture("timeline", "Trần Thị B", at="2020")


def test_bar_says_its_bounds_in_short() -> None:
    day = datetime.date
    year = (day(1958, 1, 1), day(1958, 12, 31))
    assert Bar(*year, *year, False).words == "1958"
    assert Bar(None, day(2020, 6, 4), day(2020, 6, 4), None, False).words == "thấy 2020-06-04"
    assert Bar(None, day(2017, 12, 31), day(2017, 1, 1), None, False).words == "thấy 2017"
    assert Bar(day(2016, 6, 1), day(2016, 6, 30), day(2022, 8, 3), None, False).words == "2016-06 – ≥ 2022-08-03"
    assert Bar(None, day(2019, 7, 4), day(2024, 1, 18), day(2024, 1, 18), False).words == "≤ 2019-07-04 – 2024-01-18"
    assert Bar(None, None, None, day(2024, 8, 8), False).words == "? – ≤ 2024-08-08"


def test_axis_names_few_years_and_keeps_days_inside() -> None:
    axis = make_axis([datetime.date(1958, 1, 1), datetime.date(2025, 9, 26)], 400.0)
    assert axis is not None
    assert [text for _, text in axis.ticks()] == ["1960", "1970", "1980", "1990", "2000", "2010", "2020"]
    assert 0 < axis.place(datetime.date(1958, 1, 1)) < axis.place(datetime.date(2025, 9, 26)) < 400
    assert axis.place(datetime.date(1900, 1, 1)) == 0
    assert make_axis([], 400.0) is None


def test_text_is_broken_at_words_and_cut_with_a_sign() -> None:
    lines = wrap_text("Phó Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên", size=12, width=100, lines=2)
    assert lines[0] == "Phó Chủ tịch Ủy"
    assert lines[1].endswith("…")
    assert all(text_width(line, 12) <= 100 for line in lines)


def test_words_of_the_graph_cannot_break_out_of_the_picture() -> None:
    about = About('</title><script>alert("1")</script>', "&", "<b>")
    svg = to_page(about, Drawing(draw_text(["<i>"], (0, 0), size=10), 10, 10))
    assert "<script" not in svg
    assert "<i>" not in svg
    ElementTree.fromstring(svg)


def test_png_is_wide_enough_to_print_and_has_every_letter(graph: Graph) -> None:
    png = picture(graph, "timeline").to_png()
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">I", png[16:20])[0] >= 2000

    def drawn(letter: str) -> bytes:
        return to_png(to_page(About("", "", ""), Drawing(draw_text([letter], (0, 20), size=20), 30, 30)))

    missing = drawn("\U000100a0")
    letters = "ĂẮẰẲẴẶÂẤẦẨẪẬĐÊẾỀỂỄỆÔỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰỲỴỶỸ≤≥–·…?«»"
    assert [letter for letter in letters + letters.lower() if drawn(letter) == missing] == []


def test_png_without_its_extra_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, graph: Graph) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'bomay\[png\]'"):
        picture(graph, "timeline").to_png()
    assert picture(graph, "timeline").to_svg().startswith("<svg")
