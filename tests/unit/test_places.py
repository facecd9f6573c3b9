"""The gazetteer: counts, validity in time, names, hosts."""

import csv
import unicodedata
from datetime import date, timedelta

import pytest

from bomay.apps.make_places import COLUMNS, make_rows, to_csv
from bomay.errors import VocabularyError
from bomay.lexicon.files import ontology_file
from bomay.lexicon.hosts import find_publisher, host_of, place_of_host, province_of_host
from bomay.lexicon.places import Place, find_province, level_word, load_places, province_of

LAST_OLD, FIRST_NEW = date(2025, 6, 30), date(2025, 7, 1)


def _rows(name: str) -> list[dict[str, str]]:
    with ontology_file(name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _count(level: str, on: date) -> int:
    return sum(place.level == level and place.valid_on(on) for place in load_places())


@pytest.mark.parametrize(
    ("level", "before", "after"), [("province", 63, 34), ("district", 696, 0), ("commune", 10_035, 3_321)]
)
def test_units_on_both_sides_of_the_merger(level: str, before: int, after: int) -> None:
    # Nghị quyết 202/2025/QH15 (34 provinces) and the commune resolutions of June 2025 (3,321 communes)
    assert (_count(level, LAST_OLD), _count(level, FIRST_NEW)) == (before, after)


def test_no_former_unit_and_no_alias_went_missing() -> None:
    assert len(_rows("places-former.csv")) == 94
    assert len(_rows("place-aliases.csv")) == 47
    assert len(_rows("publishers.csv")) == 86


def test_the_committed_file_is_what_the_script_makes() -> None:
    assert to_csv(make_rows(_rows("places-former.csv"))) == ontology_file("places.csv").read_text("utf-8")


@pytest.mark.parametrize("name", ["places.csv", "places-former.csv"])
def test_rows_are_sorted_and_whole_and_found_by_their_names(name: str) -> None:
    rows = _rows(name)
    assert [row["id"] for row in rows] == sorted({row["id"] for row in rows})
    for row in rows:
        assert row["kind"] and row["name"] and row["level"] in ("province", "district", "commune")
        assert all(unicodedata.is_normalized("NFC", value) for value in row.values())
        assert row["id"] in {place.id for place in load_places().by_name(row["name"], level=row["level"])}
        assert tuple(row)[:9] == COLUMNS


def test_every_link_leads_to_a_place_of_a_higher_level_or_an_heir() -> None:
    places = load_places()
    levels = ("province", "district", "commune")
    for place in places:
        assert bool(place.parent) == (place.level != "province")
        if place.parent:
            assert levels.index(places.get_place(place.parent).level) < levels.index(place.level)
        for heir in places.successors(place):
            assert place.valid_to is not None
            assert heir.valid_on(place.valid_to + timedelta(days=1)), (place, heir)


def test_a_province_that_was_merged_is_two_places() -> None:
    before, after = find_province("Thái Nguyên", on=LAST_OLD), find_province("Thái Nguyên", on=FIRST_NEW)
    assert before is not None and after is not None
    assert (before.id, after.id) == ("vn-19", "vn-19-2025")
    assert load_places().successors(before) == (after,)
    assert find_province("Hà Nội", on=LAST_OLD) == find_province("Hà Nội", on=FIRST_NEW)


@pytest.mark.parametrize(
    ("name", "on", "found"),
    [
        ("TPHCM", LAST_OLD, "vn-79"),
        ("TP. Hồ Chí Minh", None, "vn-79-2025"),
        ("BR-VT", LAST_OLD, "vn-77"),
        ("BÀ RỊA – VŨNG TÀU", LAST_OLD, "vn-77"),
        ("Thanh Hoá", None, "vn-38"),
        (unicodedata.normalize("NFD", "Đăk Lăk"), LAST_OLD, "vn-66"),
        ("Bắc Cạn", FIRST_NEW, "vn-06"),  # a merged province that the news goes on naming
        ("TT-Huế", date(2020, 5, 1), "vn-thua-thien-hue"),
        ("Đăk Lắk", LAST_OLD, "vn-66"),
        ("Hậu Giang", date(1985, 1, 1), "vn-hau-giang-1976"),
        ("Hậu Giang", date(2015, 1, 1), "vn-93"),
        ("Hà Tây", date(2020, 1, 1), "vn-ha-tay"),
    ],
)
def test_province_by_name_and_day(name: str, on: date | None, found: str) -> None:
    place = find_province(name, on=on)
    assert place is not None and place.id == found


@pytest.mark.parametrize("name", ["", "Thái", "Nguyễn Văn A", "Phú Lương"])
def test_what_is_no_province(name: str) -> None:
    assert find_province(name) is None


def test_names_are_exact_about_diacritics() -> None:
    assert load_places().by_name("Thai Nguyên") == ()
    assert {place.kind for place in load_places().by_name("Thái Nguyên", on=LAST_OLD)} == {"tỉnh", "thành phố", "xã"}
    assert [place.id for place in load_places().by_name("Buôn Mê Thuột", level="district")] == ["vn-643"]


@pytest.mark.parametrize(
    ("on", "found"),
    [
        (date(2015, 5, 14), "huyện"),
        (date(2015, 5, 15), "thị xã"),
        (date(2022, 4, 9), "thị xã"),
        (LAST_OLD, "thành phố"),
    ],
)
def test_a_district_that_rose_in_rank(on: date, found: str) -> None:
    assert [place.kind for place in load_places().by_name("Phổ Yên", level="district", on=on)] == [found]


def test_province_of_a_commune_before_and_after() -> None:
    phu_luong = load_places().by_name("Phú Lương", level="district")
    assert [(place.full_name, province_of(place).id) for place in phu_luong] == [("huyện Phú Lương", "vn-19")]
    zone = load_places().by_name("Phú Quốc", on=FIRST_NEW)
    assert [(level_word(place), province_of(place).full_name) for place in zone] == [("đặc khu", "tỉnh An Giang")]


def test_an_unknown_id_is_refused() -> None:
    with pytest.raises(VocabularyError, match="no place 'vn-0'"):
        load_places().get_place("vn-0")
    with pytest.raises(VocabularyError, match="no such file"):
        ontology_file("none.csv")


def test_aliases_and_publishers_name_provinces_that_exist() -> None:
    for row in _rows("place-aliases.csv"):
        assert load_places().by_name(row["name"], level=row["level"]), row
        assert row["form"] in row["example"] and row["source"]
    for row in _rows("publishers.csv"):
        assert not row["province"] or find_province(row["province"]), row


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("https://thainguyen.gov.vn/tin-tuc/1", "tỉnh Thái Nguyên"),
        ("www.baobariavungtau.com.vn", "tỉnh Bà Rịa - Vũng Tàu"),
        ("baria-vungtau.gov.vn", "tỉnh Bà Rịa - Vũng Tàu"),
        ("sonoivu.hanoi.gov.vn", "thành phố Hà Nội"),
        ("vietyen.bacgiang.gov.vn", "tỉnh Bắc Giang"),
        ("hoanghoa.gov.vn", "tỉnh Thanh Hóa"),
        ("tuyenquang.dcs.vn", "tỉnh Tuyên Quang"),
        ("langsontv.vn", "tỉnh Lạng Sơn"),
        ("baodongkhoi.vn", "tỉnh Bến Tre"),
        ("Báo Thái Nguyên", "tỉnh Thái Nguyên"),
        ("hochiminhcity.gov.vn", "thành phố Hồ Chí Minh"),
    ],
)
def test_province_of_an_outlet(source: str, found: str) -> None:
    place = province_of_host(source, on=LAST_OLD)
    assert place is not None and place.full_name == found


@pytest.mark.parametrize(
    "source",
    ["qdnd.vn", "https://baochinhphu.vn/x", "bocongan.gov.vn", "baodautu.vn", "Báo Nhân Dân", "example.org", ""],
)
def test_outlets_of_no_province(source: str) -> None:
    assert province_of_host(source) is None


def test_outlets_by_host_and_by_name() -> None:
    by_host, by_name = find_publisher("https://www.qdnd.vn/a"), find_publisher("báo quân đội nhân dân")
    assert by_host == by_name and by_host is not None and by_host.name == "Báo Quân đội nhân dân"
    assert host_of("https://user@www.vov.vn:443/a?b") == "vov.vn"
    district = place_of_host("vietyen.bacgiang.gov.vn")
    assert isinstance(district, Place) and district.full_name == "thị xã Việt Yên"
