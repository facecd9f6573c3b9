"""Chains of posts: what the later ones lend to the earlier, bodies and places."""

from collections.abc import Sequence

from msgspec.structs import replace

from bomay.claims.bodies.context import province_kind
from bomay.claims.bodies.foreign_body import of_state
from bomay.claims.bodies.resolve import KIND_OF_PARTY, party_body_of
from bomay.lexicon import Role, load_lexicon
from bomay.mentions.kinds import BodyMention, PlaceMention, PostMention

__all__ = ["PARTY_GROUPS", "complete_bodies", "with_following"]

_PARTY_ROLES = frozenset(
    {"Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực", "Bí thư thứ nhất", "Ủy viên Thường trực", "Thường trực"}
)
_OF_NO_UNIT = frozenset(
    {
        "Trưởng đoàn",
        "Phó Trưởng đoàn",
        "Đại biểu",
        "Ủy viên",
        "Ủy viên dự khuyết",
        "Thành viên",
        "Thường trực",
        "Trợ lý",
        "Thư ký",
    }
)
_FIRST_SECRETARY = "Bí thư thứ nhất"  # of a union, or of the whole party: of no unit's committee
_DIRECTORS = ("Giám đốc", "Hiệu trưởng", "Viện trưởng", "Tổng Giám đốc")
_OFFICE_OF_GOVERNMENT = "van-phong-chinh-phu"
_OFFICE_OF_ASSEMBLY = "Văn phòng Quốc hội"
_OF_HAMLETS = ("Ban Công tác Mặt trận", "Ban nhân dân")
_HEADS_OF_STATE = frozenset(
    {"Tổng thống", "Phó Tổng thống", "Quốc vương", "Nhà vua", "Chủ tịch nước", "Phó Chủ tịch nước"}
)
_BELOW_PROVINCE = frozenset({"huyện", "quận", "thị xã", "xã", "phường", "thị trấn"})  # has no Sở
_OF_MINISTRY = frozenset({"Bộ trưởng", "Thứ trưởng", "Thứ trưởng Thường trực"})
_MINISTERIAL = ("Bộ", "Văn phòng", "Ủy ban Dân tộc", "Thanh tra Chính phủ", "Ngân hàng Nhà nước")
_NO_CHAIR = ("Ban Quản lý", "Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính", "Sở ", "Văn phòng ")
_HIGHEST = frozenset({"Ban Chấp hành Trung ương Đảng", "Bộ Chính trị", "Ban Bí thư Trung ương Đảng"})
_SEATS = frozenset({"ban-thuong-vu", "ban-chap-hanh"})
_PARTY_OWNERS = frozenset({"tinh-uy", "thanh-uy", "huyen-uy", "dang-uy"})
PARTY_GROUPS = frozenset({"ban-can-su-dang", "dang-doan"})
"""Groups of the party in an organ of the state or a union, which has one of them."""
_ORGANS = frozenset({"uy-ban-nhan-dan", "hoi-dong-nhan-dan"})
_ORGANS_WITHIN = frozenset({"dang-doan", "ban-can-su-dang", "doan-thanh-nien", "ban-kiem-soat", "hoi-cuu-chien-binh"})
"""Organs within a unit: the committee beside one of them is the unit's."""
_OF_UNIT = frozenset(
    {
        *("chi-bo", "dang-uy", "cong-doan", "chi-doan"),
        *("hoi-dong-quan-tri", "hoi-dong-thanh-vien", "hoi-dong-truong", "ban-giam-doc"),
    }
)
_INVESTIGATORS = frozenset({"co-quan-canh-sat-dieu-tra", "co-quan-an-ninh-dieu-tra"})  # which have no director


def complete_bodies(posts: Sequence[PostMention]) -> list[tuple[BodyMention, ...]]:
    """For each post of a chain its bodies, completed by those that follow: shared bodies, owners, places.

    "Phó Bí thư, Chủ tịch UBND xã Yên Trạch": the first is of the Đảng ủy xã Yên Trạch.
    """
    completed: list[tuple[BodyMention, ...]] = []
    following: BodyMention | None = None
    role = ""
    places: dict[str, PlaceMention] = {}
    country = ""
    for post in reversed(posts):
        bodies = list(post.bodies)
        for index in range(len(bodies) - 1, -1, -1):
            after = bodies[index + 1] if index + 1 < len(bodies) else following
            country = bodies[index].country or country
            body = _placed_as(with_following(bodies[index], after), places)
            bodies[index] = of_state(body, role=post.role.label, country=country)
            if _is_of_government(bodies[index], post, posts):
                kind = load_lexicon().body_type(_OFFICE_OF_GOVERNMENT)
                bodies[index] = replace(bodies[index], type=kind, label=kind.label)
        if not bodies and following is not None:
            shared = _shared(post.role.label, role, following)
            shared = _of_role(post.role, shared) if shared is not None else None
            bodies = [shared] if shared is not None else []
        completed.append(tuple(bodies))
        if bodies:
            following, role = bodies[0], post.role.label
    return _with_preceding(completed[::-1])


def _is_of_government(body: BodyMention, post: PostMention, posts: Sequence[PostMention]) -> bool:
    """Whether the head of an office without an owner is a minister too: he of the Government."""
    bare = body.owner is None and body.type is not None and body.type.id == "van-phong" and body.place is None
    return bare and post.role.label == "Chủ nhiệm" and any(other.role.label == "Bộ trưởng" for other in posts)


def _with_preceding(chain: list[tuple[BodyMention, ...]]) -> list[tuple[BodyMention, ...]]:
    """The bodies of a chain, a trade union that no unit follows given to the one before it: "Phó Giám đốc Trung tâm X -
    Chủ tịch Công đoàn"."""
    for index in range(1, len(chain)):
        before, bodies = chain[index - 1], chain[index]
        if (
            len(bodies) != 1
            or bodies[0].type is None
            or bodies[0].type.id != "cong-doan"
            or bodies[0].owner is not None
        ):
            continue
        if before and _is_workplace(before[0]):
            chain[index] = (replace(bodies[0], owner=before[0]),)
    return chain


def _is_workplace(body: BodyMention) -> bool:
    return body.type is None or (body.type.sector != "party" and body.type.id not in (*_ORGANS, *_OF_UNIT))


def _placed_as(body: BodyMention, places: dict[str, PlaceMention]) -> BodyMention:
    """The body with the place that a later body of its type has; a place of its own is noted for earlier ones."""
    if body.owner is not None:
        return replace(body, owner=_placed_as(body.owner, places))
    if body.type is None:
        return body
    if body.place is not None and body.place.name:
        places[body.type.id] = body.place
    elif body.place is None and body.type.id in places and body.type.naming == "place-bare":
        return replace(body, place=places[body.type.id])
    return body


def _shared(label: str, next_label: str, following: BodyMention) -> BodyMention | None:
    """The body of a post that names none: the next one's ("Phó Giám đốc rồi Giám đốc Sở …") or its committee."""
    if label in _HEADS_OF_STATE:
        return replace(following, label=following.country) if following.country else None
    if label == "Tổng Thư ký" and following.label == _OFFICE_OF_ASSEMBLY:
        return _assembly(following)  # "Tổng Thư ký, Chủ nhiệm Văn phòng Quốc hội"
    if next_label == "Đại biểu":
        return None  # "Chất vấn Bộ trưởng, đại biểu Quốc hội …"
    if following.type is not None and following.type.id in PARTY_GROUPS and label not in _PARTY_ROLES | _OF_NO_UNIT:
        return following.owner  # "Bộ trưởng, Bí thư Ban cán sự đảng Bộ X"
    if label.endswith("hủ tịch") and following.type is not None and following.type.id in _SEATS:
        return None  # "Chủ tịch A - Ủy viên Ban Thường vụ Thành ủy": no board's
    if label.endswith("hủ tịch") and following.label.startswith(_NO_CHAIR):
        return None  # "Phó Chủ tịch kiêm Trưởng Ban Quản lý các khu công nghiệp tỉnh X": of its UBND, mostly
    if label in _OF_MINISTRY and not following.label.startswith(_MINISTERIAL):
        return None
    if _seat(label) == _seat(next_label):
        return following  # "Phó Giám đốc rồi Giám đốc Sở …", "Bí thư rồi Bí thư Thường trực Trung ương Đoàn"
    if label not in _PARTY_ROLES and label not in _OF_NO_UNIT and next_label not in _PARTY_ROLES:
        inner = (
            following.type is not None and following.type.id in _OF_UNIT | _INVESTIGATORS and label.endswith(_DIRECTORS)
        )
        return following.owner if inner else following  # "Giám đốc, Chủ tịch Hội đồng quản trị Công ty X"
    if label == _FIRST_SECRETARY:
        return None
    if label in _PARTY_ROLES:
        of_committee = following.owner is not None and following.type is not None and following.type.naming == "owner"
        return following.owner if of_committee else party_body_of(following)
    return None


def _seat(label: str) -> str:
    """The seat of which a role is a rank: "Phó Bí thư Thường trực" and "Bí thư thứ nhất" of "Bí thư"."""
    return label.removeprefix("Phó ").casefold().removesuffix(" thường trực").removesuffix(" thứ nhất")


def _assembly(office: BodyMention) -> BodyMention:
    kind = load_lexicon().body_type("quoc-hoi")
    return BodyMention(office.start, office.end, kind, kind.label, None, None)


def _of_role(role: Role, body: BodyMention) -> BodyMention | None:
    """The shared body as this role has it: the office of a "Chánh Văn phòng", the owner of what it does not head."""
    office = _OFFICES.get(role.body_noun)
    if office is not None and not body.label.startswith(role.body_noun):
        kind = load_lexicon().body_type(office)
        return BodyMention(body.start, body.end, kind, kind.label, None, body)
    if _fits(role, body):
        return body
    return body.owner if body.owner is not None and _fits(role, body.owner) else None


def _fits(role: Role, body: BodyMention) -> bool:
    """Whether a body is of the kind that such a role heads: a Hiệu trưởng heads no Phòng."""
    nouns = _HEADED.get(role.label.removeprefix("Phó ").casefold())
    return nouns is None or body.type is None or body.label.startswith(nouns)


_OFFICES = {"Văn phòng": "van-phong", "Thanh tra": "thanh-tra"}
_HEADED = {
    "hiệu trưởng": ("Trường", "Đại học", "Học viện"),
    "viện trưởng": ("Viện", "Phân viện"),
    "trưởng khoa": ("Khoa", "Trường", "Đại học", "Học viện", "Bệnh viện", "Trung tâm Y tế"),
    "cục trưởng": ("Cục",),
    "vụ trưởng": ("Vụ",),
    "tổng cục trưởng": ("Tổng cục",),
    "chi cục trưởng": ("Chi cục",),
    "chánh án": ("Tòa án", "Tòa Tối cao", "Tòa tối cao", "Tòa Thượng thẩm"),
    "tổng biên tập": ("Báo", "Tạp chí", "Nhà xuất bản", "Thời báo", "Đài"),
    "trưởng thôn": ("Thôn",),
}


def with_following(body: BodyMention, after: BodyMention | None) -> BodyMention:
    """The body with the place or owner that the next one in the chain states for both; unchanged without a next."""
    if after is None or body.type is None:
        return body
    if after.type is None:
        unit = body.type.id in _OF_UNIT and body.owner is None and body.place is None and not after.country
        if body.owner is not None and _is_bare_committee(body.owner) and not after.country:
            return replace(body, owner=replace(body.owner, owner=after))
        return replace(body, owner=after) if unit else body
    if body.owner is not None:
        if _is_bare_organisation(body.owner):  # "Ban Chấp hành Đảng bộ, Ban Thường vụ Thành ủy Hà Nội"
            return replace(body, owner=after.owner or body.owner)
        committee = after.owner or after
        if _is_bare_committee(body.owner) and committee.label.startswith("Đảng ủy"):
            return replace(body, owner=committee)
        if _is_bare_committee(body.owner):  # "Ủy viên Ban Thường vụ Đảng ủy, Phó Giám đốc Công an tỉnh Yên Bái"
            return replace(body, owner=_of_unit(body.owner, after))
        return replace(body, owner=_in_province_of(body.owner, after))
    if body.place is not None:
        return body
    if body.type.naming == "place-bare":
        return _in_province_of(body, after)
    if body.type.id in _OF_UNIT:
        return _of_unit(body, after)
    if body.type.naming == "owner":
        party = not _PARTY_OWNERS.isdisjoint(body.type.owners) or (
            body.type.id == "ban-chap-hanh" and after.type.id in _ORGANS
        )  # "ủy viên Ban Chấp hành, Phó Chủ tịch UBND phường X": of the ward's party committee
        own = after if after.type.id in body.type.owners else after.owner
        if body.type.id == "dang-doan" and after.type.id == "uy-ban-thuong-vu-quoc-hoi":
            return replace(body, owner=_assembly(after))
        if party and after.label in _HIGHEST:
            return body  # "Ủy viên Ban Thường vụ, Ủy viên Trung ương Đảng": no board of it
        owner = own or (party_body_of(after) if party else after)
        if body.type.id in PARTY_GROUPS and owner is not None and _is_bare_committee(owner):
            return body  # "Ủy viên Đảng đoàn, Phó Bí thư Đảng ủy"
        if owner is not None and owner.type is not None and owner.type.sector == "temporary":
            return body  # "Ủy viên Ban cán sự đảng, Trưởng Ban Chỉ đạo …"
        central = " Trung ương" if own is not None and after.label.endswith(" Trung ương") else ""
        return replace(body, owner=owner, label=f"{body.label}{central}") if owner is not None else body
    if body.type.naming == "place-level" and after.type.naming == "place-level" and after.place is not None:
        below = body.label.startswith("Sở ") and after.place.kind in _BELOW_PROVINCE
        return body if below else replace(body, place=after.place)
    level = KIND_OF_PARTY.get(after.type.id)
    if body.type.id in _ORGANS and level is not None and after.place is not None and after.place.name:
        place = after.place if after.place.kind else replace(after.place, kind=province_kind(after.place.name) or level)
        return replace(body, place=place)  # "Chủ tịch UBND, Bí thư Tỉnh ủy Hà Nam"
    return body


def _is_bare_organisation(body: BodyMention) -> bool:
    """Whether a body is "Đảng bộ" alone, without the place or unit whose party organisation it is."""
    return body.type is not None and body.type.id == "dang-bo" and body.place is None and body.owner is None


def _is_bare_committee(body: BodyMention) -> bool:
    return body.type is not None and body.type.id == "dang-uy" and body.place is None and body.owner is None


def _in_province_of(body: BodyMention, after: BodyMention) -> BodyMention:
    """A Tỉnh ủy without place takes the province of the next post ("Tỉnh ủy viên, Giám đốc Sở … tỉnh Yên Bái")."""
    place = after.place or (after.owner.place if after.owner is not None else None)
    expected = KIND_OF_PARTY.get(body.type.id, "") if body.type is not None else ""
    if expected and body.place is None and place is not None and place.name and place.kind == expected:
        return replace(body, place=place)
    fits = body.type is not None and body.type.id in ("tinh-uy", "thanh-uy") and body.place is None
    if not fits or place is None or not place.name:
        return body
    province = (
        (place.kind or province_kind(place.name)) in ("tỉnh", "thành phố")
        if body.type is not None and body.type.id == "tinh-uy"
        else place.kind == "thành phố"
    )
    return replace(body, place=place) if province else body


def _of_unit(body: BodyMention, after: BodyMention) -> BodyMention:
    """The committee of the unit that the next post names: Đảng ủy of a commune, a department, a company."""
    assert after.type is not None
    committee = body.type is not None and body.type.id == "dang-uy"
    if committee and after.place is not None and after.place.kind in ("xã", "phường", "thị trấn", "đặc khu"):
        return replace(body, place=after.place)
    if body.type is not None and (after.type.id == body.type.id or after.label.startswith(f"{body.type.label} ")):
        return after  # "Phó Bí thư Đảng ủy, sau đó là Bí thư Đảng ủy Khối Doanh nghiệp Trung ương"
    if after.owner is not None and after.owner.type is body.type:
        return after.owner  # "Phó Bí thư Đảng ủy, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Công an tỉnh Yên Bái"
    if after.type.id in _ORGANS_WITHIN:
        return replace(body, owner=after.owner) if after.owner is not None else body
    if body.type is not None and body.type.id == "chi-bo" and after.type.label in _OF_HAMLETS:
        where = after.label.removeprefix(after.type.label).strip() or (
            f"{after.place.kind} {after.place.name}" if after.place else ""
        )
        return replace(body, type=None, label=f"{body.label} {where}".strip())
    if after.type.id in _OF_UNIT:
        return replace(body, owner=after.owner) if after.owner is not None else body
    if after.type.id in _SEATS or after.type.id in KIND_OF_PARTY:
        return body  # "Bí thư Đảng ủy, Ủy viên Ban Thường vụ Thành ủy": of another unit
    return replace(body, owner=after)
