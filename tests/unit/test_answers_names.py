"""What a reader may type, and which query texts are refused."""

import pyoxigraph as ox
import pytest

from bomay.answers import query_text
from bomay.answers.local import LocalSource
from bomay.answers.names import NameIndex, number_key, post_key
from bomay.answers.query_text import bind, query_form
from bomay.answers.wording import strip_titles, write_out
from bomay.errors import QueryError

PEOPLE = NameIndex(
    [("Lê Minh Hùng", "hung"), ("Lê Minh Hưng", "hung2"), ("Trần Thị Hòa", "hoa"), ("Trần Thị Hoa", "hoa2")],
    typos="letters",
)


def found(text: str) -> list[tuple[str, bool]]:
    return [(match.thing, match.score == 100) for match in PEOPLE.find(text)]


def test_the_very_letters_answer_alone() -> None:
    assert found("Lê Minh Hùng") == [("hung", True)]
    assert found("LÊ MINH HÙNG") == [("hung", True)]


def test_place_of_the_tone_mark_and_unicode_form_make_no_difference() -> None:
    assert found("Trần Thị Hoà") == [("hoa", True)]
    assert found("Tra\u0302\u0300n Thị Hòa") == [("hoa", True)]


def test_without_diacritics_all_who_may_be_meant_answer() -> None:
    assert found("le minh hung") == [("hung", False), ("hung2", False)]


def test_typing_errors_answer_last_and_with_a_lower_score() -> None:
    (match, *_) = PEOPLE.find("tran thi hoaa")
    assert match.thing in ("hoa", "hoa2")
    assert 88 <= match.score < 99


def test_posts_and_bodies_forgive_a_letter_in_a_long_word_and_never_a_word() -> None:
    bodies = NameIndex([("Tỉnh ủy Hà Nam", "nam"), ("Tỉnh ủy Thái Nguyên", "tn")], key=post_key)
    assert [match.thing for match in bodies.find("tinh uy thai nguyem")] == ["tn"]
    assert bodies.find("Tỉnh ủy Hà Nạm")[0].score == 99, "a tone is folded"
    for other in ("Tỉnh ủy Hà Nem", "Ban Tỉnh ủy Thái Nguyên", "Tỉnh ủy Thái Nguyền Nguyên", "Tỉnh ủy Thai Nghien"):
        assert bodies.find(other) == [], other


def test_numbers_forgive_nothing() -> None:
    numbers = NameIndex([("35-CT/TW", "35")], key=number_key, typos="none")
    assert numbers.find("36-CT/TW") == []
    assert numbers.near("36-CT/TW") == ["35-CT/TW"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("ông Nguyễn Văn A", "Nguyễn Văn A"),
        ("đồng chí Trung tướng Lê Văn C", "Lê Văn C"),
        ("PGS.TS. Trần Thị B", "Trần Thị B"),
        ("Bà Trần Thị B", "Trần Thị B"),
        ("dong chi tran thi b", "tran thi b"),
        ("Ông A", "Ông A"),
        ("Trần Thị B", "Trần Thị B"),
    ],
)
def test_titles_in_front_are_no_part_of_a_name(said: str, name: str) -> None:
    assert strip_titles(said) == name


def test_posts_and_bodies_are_written_out() -> None:
    assert write_out("Thứ trưởng BNV") == "thu truong bo noi vu"
    assert write_out("BTV Tỉnh ủy Thái Nguyên") == "ban thuong vu tinh uy thai nguyen"
    assert write_out("Chủ tịch UBND TP. Thái Nguyên") == post_key("Chủ tịch Ủy ban nhân dân thành phố Thái Nguyên")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("MTTQ tỉnh A", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh A"),
        ("Chủ tịch UBMTTQ VN huyện B", "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện B"),
        ("Mặt trận Tổ quốc Việt Nam tỉnh A", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh A"),
        ("MTTQ Việt Nam", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
        ("Bộ trưởng GTVT", "Bộ trưởng Bộ Giao thông vận tải"),
        ("Thứ trưởng Công an", "Thứ trưởng Bộ Công an"),
        ("Bộ trưởng Bộ Công an", "Bộ trưởng Bộ Công an"),
        ("PCT UBND TPHCM", "Phó Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh"),
        ("Ban TCTW", "Ban Tổ chức Trung ương"),
    ],
)
def test_short_names_of_bodies_are_read(typed: str, meant: str) -> None:
    assert write_out(typed) == post_key(meant)


def test_posts_forgive_no_typing_error_but_name_what_is_near() -> None:
    posts = NameIndex([("Phó Bí thư Tỉnh ủy Thái Nguyên", "pbt")], key=post_key)
    assert posts.find("Bí thư Tỉnh ủy Thái Nguyên") == []
    assert posts.near("Bí thư Tỉnh ủy Thái Nguyên") == ["Phó Bí thư Tỉnh ủy Thái Nguyên"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Chủ tịch UBND tỉnh Thái Nguyên", "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên"),
        ("chu tich hdnd tp. thai nguyen", "Chủ tịch Hội đồng nhân dân thành phố Thái Nguyên"),
        ("Bí thư T.Ư Đảng", "Bí thư Trung ương Đảng"),
        ("Chủ tịch HĐND T.P Thái Nguyên", "Chủ tịch Hội đồng nhân dân thành phố Thái Nguyên"),
    ],
)
def test_abbreviations_of_posts(typed: str, meant: str) -> None:
    assert post_key(typed) == post_key(meant)


@pytest.mark.parametrize("typed", ["35-CT/TW", "35 CT/TW", "số 35-CT/TW", "Chỉ thị số 35–CT/TW", "35-ct/tw"])
def test_spellings_of_a_number(typed: str) -> None:
    assert number_key(typed) == number_key("35-CT/TW")


def test_other_numbers_stay_other() -> None:
    assert len({number_key(text) for text in ("35-CT/TW", "135-CT/TW", "35-KL/TW", "30/2020/NĐ-CP")}) == 4


HIDDEN = (
    "SELECT * { SERVICE <http://x> { ?s ?p ?o } }",
    "select * { service silent ?where { ?s ?p ?o } }",
    "SELECT * { ?s ?p 'a#b' . SERVICE <http://x> { } }",
    "SELECT * { ?s ?p ?o } # comment\nVALUES ?x { 1 } SERVICE<http://x>{}",
    "SELECT * { \\u0053ERVICE <http://x> { ?s ?p ?o } }",
    "PREFIX a: <http://a#> SELECT * { ?s a:b\\#c ?o . SERVICE <http://x> { } }",
    'SELECT * { ?s ?p """a"b""" . SERVICE <http://x> { } }',
    "SELECT * { ?s ?p ?o FILTER(?a<?b) SERVICE <http://x> { } }",
)


@pytest.mark.parametrize("query", HIDDEN)
def test_service_is_refused_however_it_hides(query: str) -> None:
    with pytest.raises(QueryError, match="SERVICE"):
        query_form(query)


@pytest.mark.parametrize("query", HIDDEN)
def test_a_whole_parser_refuses_service_where_the_tokens_miss_it(query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(query_text, "_words", lambda text: iter(["SELECT"]))
    with pytest.raises(QueryError, match="SERVICE"):
        query_form(query)


def test_what_no_parser_reads_is_refused_where_the_word_stands() -> None:
    with pytest.raises(QueryError, match=r"not SPARQL 1\.1 as far as can be told"):
        query_form("SELECT * { ?s ?p ?service ")


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?service { ?service ?p ?o }",
        "PREFIX s: <http://service/> SELECT * { ?s s:service ?o }",
        "SELECT * { ?s ?p 'SERVICE <http://x>' } # SERVICE",
        "SELECT * { <http://SERVICE/> ?p ?o }",
    ],
)
def test_the_word_alone_is_no_service(query: str) -> None:
    assert query_form(query) == "select"


@pytest.mark.parametrize(
    "query", ["INSERT DATA { <a:a> <a:b> 1 }", "PREFIX a: <a:> delete where { ?s ?p ?o }", "DROP ALL"]
)
def test_updates_are_refused(query: str) -> None:
    with pytest.raises(QueryError, match="update"):
        query_form(query)


def test_text_without_a_query_is_refused() -> None:
    with pytest.raises(QueryError, match="no SELECT"):
        query_form("# SELECT * { ?s ?p ?o }")


def test_inputs_cannot_become_a_part_of_the_query() -> None:
    evil = ox.Literal('" } ?s ?p ?o . FILTER ("\n')
    store = ox.Store()
    store.add(ox.Quad(ox.NamedNode("a:a"), ox.NamedNode("a:b"), evil))
    query = bind("SELECT ?s ?name { VALUES ?name { UNDEF } ?s <a:b> ?name }", {"name": evil})
    assert [row["name"] for row in LocalSource(store, "memory").select(query)[1]] == [evil]


def test_an_input_that_is_not_declared_is_refused() -> None:
    with pytest.raises(QueryError, match=r"its inputs are: \?a"):
        bind("SELECT ?a { VALUES ?a { UNDEF } }", {"b": ox.Literal("x")})
