"""From a body as written to the body that the article fixes: full name, place with its level."""

from msgspec.structs import replace

from bomay.claims.bodies.context import Context, province_kind
from bomay.claims.bodies.fuller_names import firm_called, fuller
from bomay.claims.bodies.houses import house_of, led_by, ministry_having
from bomay.claims.bodies.initials import spell_out
from bomay.lexicon import BodyType, load_lexicon
from bomay.lexicon.places import load_places
from bomay.mentions.bodies.of_assembly import OF_ASSEMBLY
from bomay.mentions.kinds import BodyMention, PlaceMention
from bomay.model import Body

__all__ = [
    "KIND_OF_PARTY",
    "in_province",
    "is_nameless",
    "is_organ_alone",
    "lacks_unit",
    "party_body_of",
    "resolve_body",
]

KIND_OF_PARTY = {
    "tinh-uy": "tỉnh",
    "thanh-uy": "thành phố",
    "huyen-uy": "huyện",
    "quan-uy": "quận",
    "thi-uy": "thị xã",
}
_KIND_OF = {
    **KIND_OF_PARTY,
    "tinh-doan": "tỉnh",
    "thanh-doan": "thành phố",
    "huyen-doan": "huyện",
    "quan-doan": "quận",
    "thi-doan": "thị xã",
}
"""Types of bodies whose name tells the level of their unit."""
_TWINS = frozenset({"dang-uy-quan-su", "dang-uy-bo-doi-bien-phong", "dang-uy-cong-an-trung-uong", "quan-uy-trung-uong"})
_COMMITTEES = frozenset({*KIND_OF_PARTY, "dang-uy"})
_PARTY_BODIES = frozenset({*_COMMITTEES, *_TWINS, "chi-bo", "dang-bo"})
_INNER = frozenset(
    {
        *("hoi-dong-quan-tri", "hoi-dong-thanh-vien", "hoi-dong-truong"),
        *("ban-giam-doc", "ban-kiem-soat", "ban-thuong-vu", "ban-chap-hanh"),
    }
)
_ORGANS = frozenset({"uy-ban-nhan-dan", "hoi-dong-nhan-dan"})
_LOCAL_ORGANS = _ORGANS | {"doan-dai-bieu-quoc-hoi", "uy-ban-mat-tran-to-quoc-viet-nam"}
_NEVER_ALONE = frozenset(
    {
        *_PARTY_BODIES - _TWINS,
        *_INNER,
        "uy-ban-nhan-dan",
        "hoi-dong-nhan-dan",
        "cong-an",
        "cong-doan",
        "chi-doan",
        "doan-thanh-nien",
        "tinh-doan",
        "thanh-doan",
        "huyen-doan",
        "quan-doan",
        "thi-doan",
        "hoi-cuu-chien-binh",
        "van-phong",
        "thanh-tra",
        "dang-doan",
        "ban-can-su-dang",
    }
)
"""Types of bodies that no state has as one: without a place or an owner they name nobody's."""
_DEPARTMENT = "Sở"
_POLICE, _COUNCIL = "cong-an", "hoi-dong-nhan-dan"
_BARE_BOARD = "Ban Thường vụ Đảng ủy"
_PARTY_OF_KIND = {kind: party for party, kind in KIND_OF_PARTY.items()}


def resolve_body(mention: BodyMention, context: Context) -> Body:
    """The body that a mention means in its article; its name lacks a place where nothing fixes one."""
    house = house_of(mention, context)
    if house is not None:
        mention = replace(mention, place=house) if type(house) is PlaceMention else replace(mention, owner=house)
    kind = mention.type
    if kind is None:
        explained = context.short_names.get(mention.label)
        name = spell_out(explained, {}) if explained else firm_called(mention.label, context.names)
        return Body(name=name)
    if kind.naming == "fixed":
        full = f"{mention.label}{OF_ASSEMBLY}"  # told once, it is the name in the whole article
        return Body(name=full if full in context.of_assembly else mention.label, type=kind.id)
    if kind.naming == "open":
        return _resolve_open(mention, kind, context)
    if kind.naming == "owner" or mention.owner is not None:
        return _resolve_owned(mention, kind, context)
    if mention.label == _DEPARTMENT and context.department:
        mention = replace(mention, label=context.department)  # "Giám đốc Sở" in news of one
    place = _place(mention, kind, context)
    if place is None:
        return Body(name=mention.label, type=kind.id)
    word, name = place
    party = _PARTY_OF_KIND.get(word) if kind.id == "dang-uy" else None
    if party is not None:  # "Ban Chấp hành Đảng bộ thành phố Hồ Chí Minh"
        kind = load_lexicon().body_type(party)
        mention = replace(mention, label=kind.label)
    if kind.naming == "place-bare":
        return Body(name=f"{mention.label} {name}", type=kind.id, place=f"{word} {name}".strip())
    return Body(name=f"{mention.label} {word} {name}".replace("  ", " "), type=kind.id, place=f"{word} {name}".strip())


def is_organ_alone(body: BodyMention) -> bool:
    """Whether a council or committee stands without its unit or level ("Chủ tịch UBND"): perhaps each of them."""
    return body.type is not None and body.type.id in _ORGANS and body.place is None


def is_nameless(body: Body) -> bool:
    """Whether only the common noun of a body is known ("Công ty", "Ban Chỉ đạo"), which names none."""
    if not body.type:
        return False
    kind = load_lexicon().body_type(body.type)
    if kind.label == _DEPARTMENT:
        return body.name.removeprefix(kind.label).strip() == body.place  # "Sở tỉnh Yên Bái": which of them?
    return kind.naming == "open" and body.name.casefold() == kind.label.casefold()


def lacks_unit(body: Body) -> bool:
    """Whether a body is nameless, or one of those that every unit has, without its unit ("Đảng ủy", "UBND")."""
    if is_nameless(body) or body.name == _BARE_BOARD:
        return True
    return body.type in _NEVER_ALONE and body.name == load_lexicon().body_type(body.type).label


def _resolve_open(mention: BodyMention, kind: BodyType, context: Context) -> Body:
    if mention.owner is None and mention.place is not None:
        found = context.fill(mention.place.kind, mention.start)
        where = " ".join(found) if found is not None else ""
        return Body(name=f"{mention.label} {where}".strip(), type=kind.id, place=where)
    if mention.owner is None:
        name = spell_out(fuller(mention.label, context.names, context.short_names), context.initials)
        return Body(name=f"{name} {ministry_having(name, context)}".rstrip(), type=kind.id)
    parent = resolve_body(mention.owner, context)
    return Body(name=f"{spell_out(mention.label, context.initials)} {parent.name}", type=kind.id, place=parent.place)


def _resolve_owned(mention: BodyMention, kind: BodyType, context: Context) -> Body:
    if mention.owner is not None:
        led = led_by(mention, context)
        if led is None:
            seat = mention.owner.place
            where = f"{seat.kind} {seat.name}" if seat is not None else ""
            return Body(name=mention.label, type=kind.id, place=where)
        owner = resolve_body(_committee_of(led), context)
        if is_nameless(owner):
            return Body(name=mention.label, type=kind.id)  # "Hội đồng quản trị ngân hàng"
        if kind.id == "ban-chap-hanh" and (owner.type in _COMMITTEES or owner.name.startswith("Đảng ủy ")):
            return owner  # a party committee is what its Ban Chấp hành is called for short
    elif mention.place is not None:
        found = _house_of_place(mention, kind)
        if found is None:  # "Chi bộ thôn Làng Nủ"
            where = f"{mention.place.kind} {mention.place.name}".strip()
            return Body(name=f"{mention.label} {where}".rstrip(), type=kind.id)
        owner = resolve_body(found, context)
    else:
        found = context.owner_before(kind, mention.start)
        if found is None and "bo" in kind.owners:
            found = context.ministry  # "Vụ Pháp chế"
        if found is None:
            return Body(name=mention.label, type=kind.id)
        owner = resolve_body(found, context)
    return Body(name=f"{mention.label} {owner.name}", type=kind.id, place=owner.place)


def _house_of_place(unit: BodyMention, kind: BodyType) -> BodyMention | None:
    """The body that has a unit called by its place alone: "Ban Tuyên giáo tỉnh" is of the Tỉnh ủy, "Phòng Cảnh sát
    giao thông Hà Nam" of the police; None where the place tells none.
    """
    place = unit.place
    assert place is not None
    if _POLICE in kind.owners and province_kind(place.name):
        house: str | None = _POLICE
    elif kind.owners == (_COUNCIL,):
        house = _COUNCIL  # "Ban Kinh tế - Ngân sách tỉnh"
    else:
        level = place.kind or (province_kind(place.name) if kind.sector == "party" else "")
        house = _PARTY_OF_KIND.get(level)
    if house is None:
        return None
    label = load_lexicon().body_type(house)
    return BodyMention(unit.start, unit.end, label, label.label, place, None)


def _committee_of(body: BodyMention) -> BodyMention:
    """The committee that leads a party organisation ("Ban Chấp hành Đảng bộ tỉnh"); any other body as it stands."""
    if body.type is None or body.type.id != "dang-bo":
        return body
    lexicon = load_lexicon()
    level = (body.place.kind or province_kind(body.place.name)) if body.place is not None else ""
    party = _PARTY_OF_KIND.get(level, "dang-uy")
    kind = lexicon.body_type(party)
    return replace(body, type=kind, label=kind.label)


def _place(mention: BodyMention, kind: BodyType, context: Context) -> tuple[str, str] | None:
    """Level word and name of the body's place."""
    given = mention.place
    expected = _KIND_OF.get(kind.id, "")
    if given is not None and given.name:
        return _word(given, kind, expected), given.name
    word = given.kind if given is not None else expected
    if not word and kind.levels == ("province",):
        word = "tỉnh"
    if not word:
        return _only_seat(kind, context)
    if word == "tỉnh" and not (expected or (given is not None and given.kind)):
        return context.home(mention.start)
    return context.fill(word, mention.start)


def _only_seat(kind: BodyType, context: Context) -> tuple[str, str] | None:
    """Level word and name of the unit whose council or committee is meant without its level ("Ban Pháp chế HĐND"): the
    only one whose organ of that kind the article names; None where it names several, or none.
    """
    if kind.id not in _ORGANS:
        return None
    named = context.seats.get(kind.id, ())
    found = {(_word(place, kind, ""), place.name) if place.name else context.fill(place.kind, 0) for place in named}
    return found.pop() if len(found) == 1 else None


def _word(given: PlaceMention, kind: BodyType, expected: str) -> str:
    if given.kind:
        return given.kind
    if expected:
        return (
            province_kind(given.name) if expected in ("tỉnh", "thành phố") and province_kind(given.name) else expected
        )
    province = province_kind(given.name)
    if province and (not kind.levels or "province" in kind.levels):
        return province
    units = load_places().by_name(given.name)
    fitting = [unit for unit in units if not kind.levels or unit.level in kind.levels]
    words = {unit.kind for unit in fitting or units}
    return words.pop() if len(words) == 1 else (sorted(words)[0] if words else province)


def in_province(body: BodyMention, province: PlaceMention | None) -> BodyMention:
    """A province's body that leaves its place open ("Tỉnh ủy", "UBND tỉnh"), with the province that its list names."""
    if province is None or body.type is None:
        return body
    if body.owner is not None:
        return replace(body, owner=in_province(body.owner, province))
    bare = body.place is None and (body.type.id == "tinh-uy" or body.type.levels == ("province",))
    if bare or (body.place is not None and body.place.kind == "tỉnh" and not body.place.name):
        return replace(body, place=province)
    return body


def party_body_of(body: BodyMention) -> BodyMention | None:
    """The party committee beside a state body, for "Phó Bí thư, Chủ tịch UBND xã Yên Trạch"; None where unclear.

    Beside the organs of a province, district or city stands its Tỉnh ủy, Huyện ủy …; beside any other body its Đảng ủy.
    """
    lexicon = load_lexicon()
    if body.type is None:
        return None
    if body.type.id in _PARTY_BODIES or body.label.startswith("Đảng ủy"):
        return body
    if body.type.id in _INNER:  # "Bí thư Đảng ủy, Chủ tịch Hội đồng quản trị Công ty X": the company's committee
        return party_body_of(body.owner) if body.owner is not None else None
    committee = lexicon.body_type("dang-uy")
    twin = next((kind for kind in lexicon.body_types if kind.twin == body.type.id and kind.id in _TWINS), None)
    if twin is not None:
        return BodyMention(body.start, body.end, twin, twin.label, body.place, None)
    if body.type.id not in _LOCAL_ORGANS:
        return BodyMention(body.start, body.end, committee, committee.label, None, body)
    level = (body.place.kind or province_kind(body.place.name)) if body.place is not None else ""
    if level in _PARTY_OF_KIND:
        party = lexicon.body_type(_PARTY_OF_KIND[level])
        return BodyMention(body.start, body.end, party, party.label, body.place, None)
    return BodyMention(body.start, body.end, committee, committee.label, body.place, None)
