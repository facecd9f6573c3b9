"""Bodies as written: a type of body, then the place, the owning body or the free name that completes it."""

from bomay.lexicon import BodyType
from bomay.lexicon.surnames import is_surname
from bomay.mentions.bodies.areas import read_area
from bomay.mentions.bodies.bearer import is_given_name, is_person
from bomay.mentions.bodies.branches import branch_end, seat_of_branch
from bomay.mentions.bodies.cells import is_cell, read_cell
from bomay.mentions.bodies.central import central_board, friends_end, front_of_place, school_of_union, seat_end
from bomay.mentions.bodies.committee_abroad import committee_abroad, party_board
from bomay.mentions.bodies.jurisdiction import read_jurisdiction
from bomay.mentions.bodies.nouns import body_after_noun
from bomay.mentions.bodies.of_assembly import read_of_assembly
from bomay.mentions.bodies.open_name import open_name_end
from bomay.mentions.bodies.police import read_police
from bomay.mentions.bodies.role_bodies import owner_by_initials
from bomay.mentions.bodies.steering import goes_on_unread, may_be_named
from bomay.mentions.bodies.tail import over_homeland, past_brackets, placed_behind, written_out
from bomay.mentions.bodies.units import (
    fields_end,
    is_division,
    is_house,
    mass_name_end,
    numbered_unit,
    owned_by,
    unit_noun,
)
from bomay.mentions.bodies.vocabulary import misprinted
from bomay.mentions.bodies.zones import read_zone
from bomay.mentions.kinds import BodyMention, PlaceMention
from bomay.mentions.names.foreign import begins_name, over_country, read_country, read_party
from bomay.mentions.names.place import is_unit, read_place
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["OF_COUNTRIES", "read_body", "read_body_after_noun", "read_open_after_noun"]

_OF_OWNER = lazy_pattern(r"(?:của |thuộc |trực thuộc |tại )?")
_COMMA = lazy_pattern(
    r"[ ]\((?:(?:trực )?thuộc )?(?=[^()]{3,60}\))|[ ]*(?:,(?: (?:trực )?thuộc)?|(?:trực )?thuộc|của|tại|[-–](?= ))?[ ]+"
)
_WITH_PARENT = (
    *("Vụ", "Phòng", "Văn phòng", "Thanh tra", "Khoa", "Bộ môn", "Đoàn Thanh niên", "Công đoàn"),
    *("Chi bộ", "Chi đoàn", "Đảng bộ", "Hội Cựu chiến binh", "Chi nhánh", "Hội đồng"),
)
_UNIT_COMMITTEES = frozenset(
    {"dang-uy", "dang-uy-quan-su", "cong-doan", "doan-thanh-nien", "chi-doan", "chi-bo", "hoi-cuu-chien-binh"}
    | {"dang-bo"}
)
_COMMITTEE = lazy_pattern(r" (?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ)\b")
_OF = "của "
_ALSO_CALLED = lazy_pattern(r" \([^()\d]{4,20}\)")
_OF_CHINA = {"Quốc vụ viện", "Chính hiệp", "Chính hiệp toàn quốc", "Nhân đại", "Nhân đại toàn quốc"}
OF_COUNTRIES = frozenset({"Văn phòng Thủ tướng", "Thượng viện", "Hạ viện"} | _OF_CHINA)
"""Bodies of other states that only a country completes: a name after them is a person's."""
_CENTRAL = "Trung ương"
_PARTY_BOARD = "ban-chap-hanh-trung-uong-dang"
_UNION = lazy_pattern(r" (?:Đoàn|Hội)\b")
_NAMED_BY_FIELD = ("Sở", "Ty")
_PLACED = lazy_pattern(r" (?:huyện|quận|thị xã|thành phố|TP\.?|tỉnh) \w")
_LEVEL_OF = {"TP": "thành phố"}
_ANY_LEVEL = lazy_pattern(
    r"[ ](tỉnh|huyện|quận|thị xã|thành phố|TP|xã|phường|thị trấn)(?![ ](?:hội|ủy|đội|đoàn|nhà|lỵ|lị|lân|bạn))"
    r"(?=[,.;:)\n]|[ ][^A-ZĐ\d]|$)"
)
"""A unit's level without its name, which the article fixes: "Trung tâm Kiểm soát bệnh tật tỉnh"."""
_BEARS_ONE_WORD = lazy_pattern(r"Trường (?!Đảng|Dược|Luật|Báo|Nhạc)[^\W\d_a-zà-ỹ][^\W\d_]+")
"""No school: "Trường Sơn" is a place, "Trường Chinh" a man."""
_NO_LEVEL = ("Công ty", "Tập đoàn", "Doanh nghiệp", "Nhóm", "Gia đình", "Ngân hàng", "Chi bộ", "Chi đoàn")
_LEVEL = lazy_pattern(r" (?:tỉnh|thành phố|TP)\b")
_WITH_BRANCHES = frozenset({"company", "state"})


def read_body(page: Page, at: int, *, depth: int = 0, expected: bool = False) -> BodyMention | None:
    """The body that begins here, with what completes it; None where no type of body begins.

    Types with an open name need a capital: "viện" and "hội" are common nouns. Where a post makes a body `expected`,
    a capital right after the noun is enough ("giám đốc công ty Hòa Bình"). Raises nothing.
    """
    found = page.body_at(at)
    if found is None or depth > 3:
        return read_police(page, at) if page.text.startswith("CA", at) else None
    end, kind = found
    if kind.sector in _WITH_BRANCHES and (stop := branch_end(page, end)) > end:
        return BodyMention(at, stop, None, written_out(page.text[at:stop]), None, None)
    if (stop := fields_end(page, end, kind)) > end:
        return _read_fields(page, at, end, stop, kind)
    if (area := read_area(page, at, end=end, kind=kind)) is not None:
        return area
    lower = kind.naming == "open" and page.text[at].islower()
    if expected and lower and may_be_named(page.text, end, head=page.text[at:end], label=kind.label):
        return _read_open(page, at, end, kind, expected=True)
    if " " not in page.text[at:end] and not page.text[at].isupper():
        return None
    if kind.naming == "open":
        return _read_open(page, at, end, kind, expected=expected) if page.text[at].isupper() else None
    if kind.naming == "fixed":
        return _read_fixed(page, at, end, kind)
    if kind.naming == "owner":
        return _read_owned(page, at, end, kind, depth)
    zone = read_zone(page, at, end=end, kind=kind)
    if zone is not None:
        return zone
    place, after = read_jurisdiction(page, end, kind)
    if place is None and kind.label in _NAMED_BY_FIELD:
        return _read_field(page, at, end, kind)
    if place is None and kind.naming == "place-bare":
        abroad = committee_abroad(page, at, end=end, kind=kind)
        if abroad is not None:
            return abroad
    if place is None and kind.naming == "place-level":
        whose = page.skip(end)
        whose += len(_OF) if kind.id in _UNIT_COMMITTEES and page.text.startswith(_OF, whose) else 0
        owner = read_body(page, whose, depth=depth + 1)
        if owner is not None and kind.id in _UNIT_COMMITTEES:
            return BodyMention(at, owner.end, kind, kind.label, None, owner)
        if is_division(kind):
            return _of_house(page, BodyMention(at, past_brackets(page, end), kind, kind.label, None, None))
    if place is None and (stop := mass_name_end(page, end, kind)) > end:
        return BodyMention(at, stop, None, f"{kind.label}{written_out(page.text[end:stop])}", None, None)
    if place is None and is_cell(kind):
        return read_cell(page, at, end=end, kind=kind)
    return BodyMention(at, past_brackets(page, after), kind, kind.label, place, None)


def _read_fields(page: Page, at: int, end: int, stop: int, kind: BodyType) -> BodyMention:
    """A unit of several fields of work, with the body that has it: "Phòng Kế hoạch - Tài chính Sở Y tế"."""
    noun = unit_noun(kind)
    placed = _PLACED.search(page.text, end, stop) is not None  # "Phòng Tài chính- Kế hoạch huyện X": of that district
    label = written_out(f"{kind.label}{page.text[end:stop]}")
    unit = BodyMention(at, stop, None if placed else noun, label, None, None)
    return _of_house(page, unit)


def _of_house(page: Page, unit: BodyMention) -> BodyMention:
    """A division with the body named right behind it, which has it; the division itself where none is."""
    house = _parent_after(page, past_brackets(page, unit.end))  # "Phòng Cảnh sát hình sự (PC02) Công an tỉnh X"
    return owned_by(unit, house) if house is not None and is_house(house) else unit


def _read_fixed(page: Page, at: int, end: int, kind: BodyType) -> BodyMention:
    """A body of one name; a union's own board ("Ban Tổ chức Trung ương Đoàn") and a committee "của Quốc hội" go on."""
    if (local := front_of_place(page, at, end=end, kind=kind)) is not None:
        return local
    union = read_body(page, end + 1) if kind.id == _PARTY_BOARD and _UNION.match(page.text, end) else None
    if union is not None:  # "Ban Chấp hành Trung ương Hội Luật gia Việt Nam"; of "Hội" alone it names none
        alone = union.type is not None and union.type.naming == "open" and union.label == union.type.label
        label = union.label if alone else f"{kind.label.removesuffix(' Đảng')} {union.label}"
        return BodyMention(at, union.end, union.type if alone else None, label, None, None)
    if (party := party_board(page, at, end=end, kind=kind)) is not None:
        return party
    central = page.body_at(end - len(_CENTRAL)) if page.text.endswith(_CENTRAL, at, end) else None
    if central is not None and central[0] > end and _UNION.match(page.text, end):
        label = f"{kind.label[: kind.label.rfind(_CENTRAL)]}{central[1].label}"
        return BodyMention(at, central[0], None, label, None, None)
    if (seated := read_of_assembly(page, at, end=end, kind=kind)) is not None:
        return seated
    if (numbered := numbered_unit(page, at, end=end, kind=kind)) is not None:
        return numbered
    branch = page.province_at(end + 1) if kind.sector == "company" else None
    if branch is not None and page.text[end] == " ":  # "VNPT Yên Bái" is not the group
        return BodyMention(at, branch[0], None, page.text[at : branch[0]], None, None)
    return BodyMention(at, over_homeland(page, past_brackets(page, end)), kind, kind.label, None, None)


def _read_field(page: Page, at: int, end: int, kind: BodyType) -> BodyMention:
    """A department whose field no list knows ("Sở Vật giá tỉnh Yên Bái"), or misprinted: its name up to the place."""
    stop = open_name_end(page, end, kind.label)
    level = _LEVEL.search(page.text, end, stop)
    name_end = level.start() if level else stop
    place = read_place(page, page.skip(name_end))
    label = f"{kind.label} {page.text[end + 1 : name_end]}" if name_end > end else kind.label
    kind, label = misprinted(label, kind)
    return BodyMention(at, place.end if place else name_end, kind, label, place, None)


def read_body_after_noun(page: Page, at: int, noun: str) -> BodyMention | None:
    """The body whose head noun the role has swallowed: "Bộ trưởng Công an" -> Bộ Công an.

    `at` is where the rest of the body's name would begin.
    """
    found = body_after_noun(page.text, at, noun=noun)
    if found is None:
        return None
    end, kind = found
    if not page.text[at].isupper() and not (noun == "Bộ" and page.text[end + 1 : end + 3].istitle()):
        return None  # "Bộ trưởng quốc phòng Nga", but not "Bộ trưởng quốc phòng ASEAN"
    if kind.naming == "fixed":
        return numbered_unit(page, at, end=end, kind=kind) or BodyMention(at, end, kind, kind.label, None, None)
    if kind.naming == "open":
        return _read_open(page, at, end, kind)
    if (stop := fields_end(page, end, kind)) > end:
        return _read_fields(page, at, end, stop, kind)
    place, after = read_jurisdiction(page, end, kind)
    body = BodyMention(at, after, kind, kind.label, place, None)
    return _of_house(page, body) if place is None and is_division(kind) else body


def read_open_after_noun(page: Page, at: int, kind: BodyType) -> BodyMention | None:
    """The body of an open type whose noun the role has swallowed: "Trưởng khoa Lịch sử Đảng" -> Khoa Lịch sử Đảng."""
    if not page.text[at : at + 1].isupper():
        return None
    run = capital_run(page.text, at)
    if run is not None and 2 <= len(run) <= 4 and is_surname(page.text[run.starts[0] : run.ends[0]]):
        return None
    stop = open_name_end(page, at - 1, kind.label, expected=True)
    if stop <= at or is_given_name(page, at, kind, stop=stop):
        return None
    parent = _house_after(page, stop, kind)
    label = f"{kind.label} {written_out(page.text[at:stop])}"
    return BodyMention(at, parent.end if parent else stop, kind, label, None, parent)


def _read_owned(page: Page, at: int, end: int, kind: BodyType, depth: int) -> BodyMention:
    start = page.skip(past_brackets(page, end))  # "Ủy ban Kiểm tra (UBKT) Tỉnh ủy"
    match = _OF_OWNER.match(page.text, start)
    start = match.end() if match else start
    owner = read_body(page, start, depth=depth + 1, expected=True) or owner_by_initials(page, start, kind)
    if owner is not None:
        return BodyMention(at, owner.end, kind, central_board(page, start, kind, owner), None, owner)
    place = read_place(page, start)
    if place is None and kind.label == "Văn phòng" and page.text[start : start + 1].isupper():
        stop = open_name_end(page, end, kind.label)  # "Văn phòng Đăng ký đất đai"
        if stop > end:
            return BodyMention(at, stop, None, page.text[at:stop], None, None)
    return BodyMention(at, place.end if place else end, kind, kind.label, place, None)


def _read_open(page: Page, at: int, end: int, kind: BodyType, *, expected: bool = False) -> BodyMention | None:
    if is_person(page, at, end=end):
        return None
    party = read_party(page, at) if kind.label == "Đảng" else None
    if party is not None:  # "Ban Chấp hành Đảng Lao động Triều Tiên Ri A B"
        return BodyMention(at, party[0], None, party[1], None, None, party[2])
    begins = school_of_union(page.text, end, label=kind.label)
    school = read_body(page, begins, expected=True) if begins else None
    if school is not None:
        return BodyMention(at, school.end, None, f"{kind.label} t{school.label[1:]}", None, None)
    friends, whose = friends_end(page, end, kind.label)
    if friends > end:
        return BodyMention(at, friends, kind, f"{kind.label}{whose}", None, None)
    also = _ALSO_CALLED.match(page.text, end) if kind.sector == "foreign" else None
    country = read_country(page, page.skip(also.end() if also else end))
    if country is not None and not begins_name(page, country):
        return BodyMention(at, country[0], None, f"{kind.label} {country[1]}", None, None, country[1])
    if kind.label in OF_COUNTRIES:
        return BodyMention(at, end, kind, kind.label, None, None)
    stop = seat_of_branch(page, end, kind.label) or open_name_end(page, end, kind.label, expected=expected)
    stop = seat_end(page, at, stop=stop, label=kind.label)
    stop = branch_end(page, stop) if kind.sector in _WITH_BRANCHES else stop
    if kind.sector == "foreign" or kind.label.startswith(("Đại sứ quán", "Tổng Lãnh sự", "Lãnh sự")):
        stop = over_country(page, stop)
    name = page.text[at:stop].strip(" ,")
    if (kind.label == "Trường" and _BEARS_ONE_WORD.fullmatch(name)) or (kind.label == "Hội" and is_unit(name)):
        return None
    label = kind.label + written_out(name[end - at :])
    if (placed := placed_behind(page, stop)) > stop:
        where = page.text[past_brackets(page, stop) : placed]
        return BodyMention(at, placed, kind, label + written_out(where), None, None)
    parent = _house_after(page, stop, kind)
    if parent is not None:
        return BodyMention(at, parent.end, kind, label, None, parent)
    level = _ANY_LEVEL.match(page.text, stop) if not kind.label.startswith(_NO_LEVEL) else None
    if level is not None:
        place = PlaceMention(level.start() + 1, level.end(), _LEVEL_OF.get(level[1], level[1]), "")
        return BodyMention(at, level.end(), kind, label, place, None)
    if stop == end:
        common = kind.sector == "company" and page.text[at].islower()  # "chủ tịch tập đoàn"
        label = kind.label.lower() if common else kind.label
        return None if goes_on_unread(page, end, kind.label) else BodyMention(at, end, kind, label, None, None)
    return BodyMention(at, past_brackets(page, at + len(name)), kind, label, None, None)


def _house_after(page: Page, at: int, kind: BodyType) -> BodyMention | None:
    """The body that has a unit of a common name; a board's is the party committee: "Ban Nông nghiệp Thành ủy"."""
    if kind.label in _WITH_PARENT:
        parent = _parent_after(page, at)  # "Vụ Thanh tra khối kinh tế (Vụ I)" is one
        return parent if parent is None or not parent.label.startswith(f"{kind.label} ") else None
    committee = _COMMITTEE.match(page.text, at) if kind.label == "Ban" else None
    return read_body(page, committee.start() + 1, depth=2) if committee is not None else None


def _parent_after(page: Page, at: int) -> BodyMention | None:
    match = _COMMA.match(page.text, at)
    found = read_body(page, match.end(), depth=2) if match else None
    nameless = (
        found is not None and found.type is not None and found.type.naming == "open" and found.label == found.type.label
    )
    return None if nameless else found
