"""The word lists say what the annotation rules and the law say."""

import itertools
import re

import pytest

from bomay.lexicon import BodyType, Role, load_lexicon
from bomay.lexicon.forms import form_key
from bomay.lexicon.schemes import SCHEMES
from bomay.lexicon.tables import TABLES
from bomay.model import ChangeKind

LEXICON = load_lexicon()
COUNTS = {
    "roles": 239,
    "body_types": 1082,
    "fused_forms": 217,
    "directive_types": 34,
    "ranks": 80,
    "event_types": 12,
    "act_kinds": 6,
    "surnames": 440,
    "honorifics": 52,
    "abbreviations": 85,
    "countries": 151,
}


def role_of(form: str) -> Role:
    found = [role for role in LEXICON.roles if form_key(form) in map(form_key, role.forms)]
    assert len(found) == 1, form
    return found[0]


def body_of(form: str) -> BodyType:
    found = [kind for kind in LEXICON.body_types if form_key(form) in map(form_key, kind.forms)]
    assert len(found) == 1, form
    return found[0]


def test_no_word_list_shrank() -> None:
    """Raise these when a list grows; a lost entry must fail, not pass unseen."""
    assert len(SCHEMES) == 7
    assert len(TABLES) == 6
    counts = {
        "roles": len(LEXICON.roles),
        "body_types": len(LEXICON.body_types),
        "fused_forms": len(LEXICON.fused_forms),
        "directive_types": len(LEXICON.directive_types),
        "ranks": len(LEXICON.ranks),
        "event_types": len(LEXICON.event_types),
        "act_kinds": len(LEXICON.act_kinds),
        "surnames": len(LEXICON.surnames),
        "honorifics": len(LEXICON.honorifics),
        "abbreviations": len(LEXICON.abbreviations),
        "countries": len(LEXICON.countries),
    }
    assert counts == COUNTS


@pytest.mark.parametrize(
    ("form", "label"),
    [
        ("Bí thư", "Bí thư"),
        ("phó ban", "Phó Trưởng ban"),
        ("Trưởng Ban", "Trưởng ban"),
        ("PCT", "Phó Chủ tịch"),
        ("Phó Văn phòng", "Phó Chánh Văn phòng"),
        ("Viện phó", "Phó Viện trưởng"),
        ("Phó TGĐ", "Phó Tổng Giám đốc"),
        ("Đại sứ đặc mệnh toàn quyền", "Đại sứ"),
    ],
)
def test_form_of_role_has_its_canonical_label(form: str, label: str) -> None:
    assert role_of(form).label == label


@pytest.mark.parametrize(
    ("role", "body"),
    [
        ("Thủ tướng", "Chính phủ"),
        ("Chủ tịch nước", "Nhà nước"),
        ("Tổng Bí thư", "Ban Chấp hành Trung ương Đảng"),
        ("Tổng Thanh tra", "Thanh tra Chính phủ"),
    ],
)
def test_role_that_names_no_body_has_one(role: str, body: str) -> None:
    assert LEXICON.body_type(role_of(role).of_body).label == body


@pytest.mark.parametrize(
    ("role", "noun"), [("Cục trưởng", "Cục"), ("Bộ trưởng", "Bộ"), ("Trưởng ban", "Ban"), ("Bí thư", "")]
)
def test_role_knows_the_noun_it_shares_with_its_body(role: str, noun: str) -> None:
    assert role_of(role).body_noun == noun


def test_heads_hold_one_seat_and_deputies_many() -> None:
    assert {role_of(role).seats for role in ("Bí thư", "Chủ tịch", "Giám đốc", "Bộ trưởng")} == {"one"}
    assert {role_of(role).seats for role in ("Phó Bí thư", "Phó Chủ tịch", "Ủy viên", "Đại biểu")} == {"many"}


@pytest.mark.parametrize(
    ("form", "label", "naming"),
    [
        ("UBND", "Ủy ban nhân dân", "place-level"),
        ("BTV", "Ban Thường vụ", "owner"),
        ("Tỉnh ủy", "Tỉnh ủy", "place-bare"),
        ("BCHTW Đảng", "Ban Chấp hành Trung ương Đảng", "fixed"),
        ("Trung ương Đảng", "Ban Chấp hành Trung ương Đảng", "fixed"),
        ("Ban Tổ chức T.Ư", "Ban Tổ chức Trung ương", "fixed"),
        ("Bộ VH-TT&DL", "Bộ Văn hóa, Thể thao và Du lịch", "fixed"),
        ("Bộ Văn hóa Thể thao và Du lịch", "Bộ Văn hóa, Thể thao và Du lịch", "fixed"),
        ("Bộ LĐ-TB&XH", "Bộ Lao động - Thương binh và Xã hội", "fixed"),
        ("Bộ LĐTBXH", "Bộ Lao động - Thương binh và Xã hội", "fixed"),
        ("Sở TN-MT", "Sở Tài nguyên và Môi trường", "place-level"),
        ("Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn", "place-level"),
        ("Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch", "place-level"),
        ("Sở GD-ĐT", "Sở Giáo dục và Đào tạo", "place-level"),
        ("UBTƯ MTTQ Việt Nam", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "fixed"),
        ("VKSND tối cao", "Viện kiểm sát nhân dân tối cao", "fixed"),
        ("HĐQT", "Hội đồng quản trị", "owner"),
        ("Công ty TNHH MTV", "Công ty trách nhiệm hữu hạn một thành viên", "open"),
    ],
)
def test_form_of_body_has_its_full_name(form: str, label: str, naming: str) -> None:
    found = body_of(form)
    assert (found.label, found.naming) == (label, naming)


@pytest.mark.parametrize(
    "label",
    [
        "Sở Nông nghiệp và Môi trường",
        "Sở Dân tộc và Tôn giáo",
        "Bộ Nông nghiệp và Môi trường",
        "Bộ Dân tộc và Tôn giáo",
        "Đảng ủy Chính phủ",
        "Ban Chính sách, chiến lược Trung ương",
        "Ban Tuyên giáo và Dân vận Trung ương",
        "Ban Chỉ huy Phòng thủ khu vực",
    ],
)
def test_bodies_of_2025_are_there(label: str) -> None:
    assert body_of(label).label == label


def test_party_body_knows_its_state_twin() -> None:
    twins = {kind.label: LEXICON.body_type(kind.twin).label for kind in LEXICON.body_types if kind.twin}
    assert twins["Quân ủy Trung ương"] == "Bộ Quốc phòng"
    assert twins["Tỉnh ủy"] == "Ủy ban nhân dân"
    assert twins["Đảng ủy Chính phủ"] == "Chính phủ"


def test_central_party_bodies_differ_from_those_of_a_place() -> None:
    assert body_of("Ban Tổ chức").naming == "owner"
    assert "tinh-uy" in body_of("Ban Tổ chức").owners
    assert body_of("Ban Tổ chức Trung ương").levels == ("central",)
    assert body_of("Thành ủy").levels == ("province", "district")


@pytest.mark.parametrize(
    ("form", "role", "body"),
    [
        ("Tỉnh ủy viên", "Ủy viên", "Tỉnh ủy"),
        ("UVTW Đảng", "Ủy viên", "Ban Chấp hành Trung ương Đảng"),
        ("Ủy viên T.Ư Đảng", "Ủy viên", "Ban Chấp hành Trung ương Đảng"),
        ("Ủy viên dự khuyết Trung ương Đảng", "Ủy viên dự khuyết", "Ban Chấp hành Trung ương Đảng"),
        ("Bí thư Trung ương Đảng", "Bí thư", "Ban Bí thư Trung ương Đảng"),
        ("Thường trực Ban Bí thư", "Thường trực", "Ban Bí thư Trung ương Đảng"),
        ("ĐBQH", "Đại biểu", "Quốc hội"),
    ],
)
def test_fused_form_says_role_and_body(form: str, role: str, body: str) -> None:
    found = {(fused.role.label, fused.body_type.label) for fused in LEXICON.fused_forms if fused.form == form}
    assert found == {(role, body)}


def test_event_types_are_the_twelve_of_the_facts_schema() -> None:
    assert {kind.id for kind in LEXICON.event_types} == (
        {"ceremony", "conference", "congress", "meeting", "other", "personnel", "plenum", "reception", "session"}
        | {"visit", "voter-contact", "working-session"}
    )


def test_act_kinds_are_those_of_the_model() -> None:
    assert {kind.id for kind in LEXICON.act_kinds} == {kind.value for kind in ChangeKind}


def test_ranks_expand_their_abbreviations() -> None:
    labels = {form: rank.label for rank in LEXICON.ranks for form in rank.forms}
    assert [labels[form] for form in ("PGS", "TS", "ThS", "BSCKII", "NSND")] == [
        "Phó Giáo sư",
        "Tiến sĩ",
        "Thạc sĩ",
        "Bác sĩ chuyên khoa II",
        "Nghệ sĩ Nhân dân",
    ]


def test_directive_types_carry_the_codes_of_their_numbers() -> None:
    codes = {kind.label: kind.suffixes for kind in LEXICON.directive_types}
    assert codes["Chỉ thị"] == ("CT",)
    assert "NĐ-CP" in codes["Nghị định"]
    assert {"QĐ", "QĐNS"} <= set(codes["Quyết định"])


def test_surnames_cover_the_peoples_of_vietnam() -> None:
    forms = {form for word in LEXICON.surnames for form in word.forms}
    assert {"Nguyễn", "Trần", "Giàng", "Vàng", "Lò", "Điểu", "Y", "H'", "Ksor", "Niê", "Thạch", "Bríu", "Chảo"} <= forms


def test_countries_give_the_short_name() -> None:
    names = {form: country.label for country in LEXICON.countries for form in country.forms}
    assert (names["CHDCND Lào"], names["Liên bang Nga"], names["Hoa Kỳ"]) == ("Lào", "Nga", "Mỹ")


def test_ids_are_transliterated_and_sorted() -> None:
    for entries in (LEXICON.roles, LEXICON.body_types, LEXICON.ranks, LEXICON.directive_types):
        ids = [entry.id for entry in entries]
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entry_id) for entry_id in ids)
        assert all(before < after for before, after in itertools.pairwise(ids))
