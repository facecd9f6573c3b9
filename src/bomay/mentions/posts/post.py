"""Posts as written: a role with the body it is held in, "nguyên" and "quyền" before it, a term after it."""

import functools

from bomay.lexicon import BodyType, Role, load_lexicon
from bomay.mentions.bodies.body import OF_COUNTRIES, read_body, read_body_after_noun, read_open_after_noun
from bomay.mentions.bodies.country import with_country
from bomay.mentions.bodies.named_before import named_before
from bomay.mentions.bodies.parent import with_parent
from bomay.mentions.bodies.role_bodies import firm_by_initials, force_of
from bomay.mentions.bodies.small_units import numbered_quarter, unit_in_small_letters
from bomay.mentions.bodies.steering import is_steering
from bomay.mentions.bodies.tail import over_homeland
from bomay.mentions.dates.term import read_term
from bomay.mentions.kinds import BodyMention, PostMention, Scope
from bomay.mentions.names.foreign import read_party
from bomay.mentions.names.name import begins_full_name
from bomay.mentions.page import Page
from bomay.mentions.posts.by_place import body_by_place
from bomay.mentions.posts.denied import is_held_no_more
from bomay.mentions.posts.field_of_work import over_field
from bomay.mentions.posts.force_abroad import force_abroad
from bomay.mentions.posts.foreign_post import governed_place, ministry_abroad
from bomay.mentions.posts.fused_post import fused_body
from bomay.mentions.posts.missions import mission_of
from bomay.mentions.posts.no_post import is_no_post
from bomay.text.lazy import lazy_pattern

__all__ = ["read_post"]

_JOIN = lazy_pattern(r"[ ]*(?:,|và|-|/|–)[ ]*")
_OF = lazy_pattern(
    r"(?:không chuyên trách |chuyên trách |kiêm nhiệm |phụ trách )?(?:của |tại |ở |(?:trực )?thuộc (?![Đđ]ảng))?"
)
_BESIDE = lazy_pattern(r"[ ]?[-–][ ]|[ ]\((?:(?:trực )?thuộc )?(?=[^()]{3,60}\))")  # "Chánh Văn phòng - Tổng cục X"
_COUNCIL_OF_STATE = "Hội đồng Nhà nước"
_COUNCIL_TOO = lazy_pattern(r" và ([Hh]ội đồng Bộ trưởng)")
_IN_CHARGE = lazy_pattern(r" phụ trách\b")
_TEAM = lazy_pattern(
    r"[ ](?:của )?(?:[Đđ]oàn )?(?:[Kk]iểm tra(?:[ ](?:số[ ])?(?P<number>\d{1,5})\b)?|"
    r"(?:[Tt]hanh tra|[Gg]iám sát|[Cc]ông tác|[Kk]hảo sát|[Kk]iểm toán|[Đđ]àm phán)\b)"
)
_UNION = lazy_pattern(r"(?:Ban Chấp hành Trung ương )?(?:Hội|Đoàn)\b")
_HELD_NOW = ("tân", "đương kim")
_SCOPES = {"former": Scope.FORMER, "acting": Scope.ACTING}


def read_post(page: Page, at: int) -> PostMention | None:
    """The post that begins at `at` (with "nguyên" or "quyền" before it); None where none does.

    A role whose body the words do not give comes with no bodies, unless the role has only one
    ("Thủ tướng" is of the Chính phủ).
    """
    scope, start = _scope(page, at)
    fused = page.fused_at(start)
    role = page.role_at(start)
    label = role[1].label if role is not None else fused[1].role.label if fused is not None else ""
    if not label or is_no_post(page, start, label):
        return None
    if fused is not None and (role is None or fused[0] >= role[0]) and not _outreached(page, role, fused[0]):
        return _finish(page, at, fused[1].role, fused_body(page, start, fused[0], fused[1].body_type), scope)
    if role is None:
        return None
    end, found = role
    if scope is Scope.HELD and _IN_CHARGE.match(page.text, end) and over_field(page.text, end) == end:
        scope = Scope.ACTING  # "Phó Giám đốc phụ trách": a deputy who runs the body
    team = _TEAM.match(page.text, end) if found.label.endswith("rưởng đoàn") else None
    if team is not None:  # of an inspection: only a numbered one is a body with a name
        number = team["number"]
        label = f"Đoàn kiểm tra số {number}"
        named = (BodyMention(start, team.end(), None, label, None, None),) if number else team.end()
        return _finish(page, at, found, named, scope)
    served = _SERVED.match(page.text, end) if found.label in _AIDES else None
    if served is not None and _opens_post(page, served.end()):  # the leader's post is one of its own
        house = _of_leader(page, served.end())
        return PostMention(at, end, found, (house,) if house is not None else (), scope, False, "")
    bodies = _bodies(page, start, end, found)
    if not bodies and not page.text[start].isupper() and found.label in _COMMON_NOUNS and not _names_deputy(page, role):
        return None
    if found.label == "Đại biểu" and bodies and _SENDERS.match(bodies[0].label):
        return None  # "đại biểu Hội Di sản văn hóa": who is sent by it
    if found.label == "Đại biểu" and bodies and bodies[0].label.startswith("Đoàn "):
        kind = load_lexicon().body_type("quoc-hoi")  # "đại biểu Đoàn Bến Tre"
        bodies = (BodyMention(bodies[0].start, bodies[0].end, kind, kind.label, None, None),)
    return _finish(page, at, found, bodies or end, scope)


def _outreached(page: Page, role: tuple[int, Role] | None, fused_end: int) -> bool:
    """Whether a role with the body after it reads further than a fused form: "Bí thư Trung ương Đoàn"."""
    body = read_body(page, page.skip(role[0])) if role is not None else None
    if body is None or body.end <= fused_end:
        return False
    known = body.type is not None and (body.type.naming == "fixed" or body.type.id == _FRONT)
    return _UNION.match(body.label) is not None or known


def _names_deputy(page: Page, role: tuple[int, Role]) -> bool:
    """Whether a name follows "đại biểu": the article tells of which assembly."""
    return role[1].label == "Đại biểu" and begins_full_name(page.text, page.skip(role[0]))


_SENDERS = lazy_pattern(r"Hội (?!đồng)|Hiệp hội|Liên hiệp|Liên đoàn|Câu lạc bộ|Tổng hội|Giáo hội|Đoàn Thanh niên")
_SERVED = lazy_pattern(r" (?:của|cho) (?:(?:đồng chí|ông|bà|[Nn]gài) )?")
_AIDES = ("Trợ lý", "Thư ký", "Đặc phái viên", "Cố vấn")
_COMMON_NOUNS = frozenset(
    {"Đại biểu", "Thành viên", "Vua", "Thường trực", "Thư ký", "Ủy viên", "Giảng viên", "Trợ lý", "Chuyên viên"}
    | {"Nhà vua"}
)


_POWERS = lazy_pattern(r"\b(?:[Cc]hính|[Tt]hẩm|[Nn]hân|[Ủủ]y|[Đđ]ặc|[Tt]oàn) $")  # "chính quyền Tổng thống A"


def _scope(page: Page, at: int) -> tuple[Scope, int]:
    here = page.hits.get(at)
    for kind, scope in _SCOPES.items() if here is not None and not _SCOPES.keys().isdisjoint(here.cues) else ():
        cue = page.cue_at(at, kind)
        if cue is not None and not (kind == "acting" and _POWERS.search(page.text, max(0, at - 8), at)):
            after = page.skip(cue[0] + page.text.startswith(":", cue[0]))  # "nguyên: Ủy viên Bộ Chính trị, …"
            if page.role_at(after) or page.fused_at(after):
                return Scope.HELD if cue[1].form in _HELD_NOW else scope, after
    return Scope.FORMER if is_held_no_more(page.text, at) else Scope.HELD, at


def _finish(page: Page, at: int, role: Role, bodies: tuple[BodyMention, ...] | int, scope: Scope) -> PostMention:
    found = () if isinstance(bodies, int) else bodies
    end = bodies if isinstance(bodies, int) else max(bodies[-1].end, bodies[0].end)
    if found and found[-1].type is not None and found[-1].type.naming == "fixed":
        end = over_homeland(page, end)
    stop, term = read_term(page.text, end)
    return PostMention(at, over_field(page.text, stop), role, found, scope, False, term)


def _bodies(page: Page, start: int, end: int, role: Role) -> tuple[BodyMention, ...]:
    first = _first_body(page, start, end, role)
    if first is None:
        return ()
    bodies = [first]
    second = _COUNCIL_TOO.match(page.text, first.end) if first.label == _COUNCIL_OF_STATE else None
    council = read_body(page, second.start(1)) if second is not None else None
    if council is not None:
        return (first, with_country(page, council))
    while len(bodies) < 4 and first.type is not None and first.type.naming in ("place-level", "place-bare"):
        match = _JOIN.match(page.text, bodies[-1].end)
        after = read_body(page, match.end()) if match else None
        if after is None or after.type is None or after.type.naming not in ("place-level", "place-bare"):
            break
        if match and page.role_at(match.end()):
            break
        placed = bodies[-1].place is not None and bodies[-1].place.name  # what follows is a parent or another mention
        if placed or with_parent(page, bodies[-1]).end > bodies[-1].end:
            break
        bodies.append(after)
    return (*bodies[:-1], with_parent(page, bodies[-1]))


def _first_body(page: Page, start: int, end: int, role: Role) -> BodyMention | None:
    noun = role.body_noun
    mission = mission_of(page, end, role)
    if mission is not None:
        return mission
    if noun and page.text[start:end].casefold().endswith(noun.casefold()):
        inside = end - len(noun)
        longer = page.body_at(inside)
        if longer is not None and (longer[0] > end or longer[1].naming in ("open", "place-level")):
            found = read_body(page, inside, expected=is_steering(longer[1].label))
            if found is not None and (found.end > end or found.place):
                return with_country(page, found)
    beside = _BESIDE.match(page.text, end) if noun in _OWNED_NOUNS else None
    match = beside or _OF.match(page.text, page.skip(end))
    at = match.end() if match else page.skip(end)
    if role.label.startswith(("Đại sứ", "Tổng Lãnh sự")):
        return None  # "Đại sứ Daniel A" tells of which country elsewhere
    if role.label in _AIDES and _opens_post(page, at):
        return _of_leader(page, at)
    told = numbered_quarter(page, at, noun) or ministry_abroad(page, role, at)
    if told is None and role.label in _OFFICERS:
        told = force_abroad(page, at)
    if told is not None:
        return told
    party = read_party(page, at) if page.text.startswith(("Đảng ", "đảng "), at) else None
    if party is not None:
        return BodyMention(at, party[0], None, party[1], None, None, party[2])
    found = named_before(page, at, role) or read_body(page, at, expected=True)
    if found is not None and role.label in _COMMANDERS and found.type is not None and found.type.id == _FRONT:
        found = force_of(page, at)  # "Chính ủy Mặt trận Điện Biên Phủ": one of war
    kind = found.type if found is not None else None
    if role.of_body and kind is not None and kind.naming == "open" and kind.label not in OF_COUNTRIES:
        found = None  # "Tổng Bí thư Trường Chinh" heads no school
    if found is not None and noun == "Bộ" and not found.label.startswith("Bộ"):
        found = read_body_after_noun(page, at, noun) or found  # "Bộ trưởng Công an"
    if found is not None and found.type is not None and found.type.naming == "open" and noun and _swallows(found, noun):
        found = _open(page, at, noun) or found
    if found is None and noun:
        found = read_body_after_noun(page, at, noun) or _open(page, at, noun) or unit_in_small_letters(page, at, noun)
    if found is not None and noun in _OWNED_NOUNS and not found.label.startswith(noun):
        kind = load_lexicon().body_type(_OWNED_NOUNS[noun])
        found = BodyMention(at, found.end, kind, noun, None, found)
    if found is not None:
        return with_country(page, found)
    if role.label in _COMMANDERS:
        force = force_of(page, at)
        if force is not None:
            return force
    found = governed_place(page, role, start=start, at=at) or body_by_place(page, at, role, start=start)
    return found or _by_default(page, start, end, role) or firm_by_initials(page, at, role)


def _opens_post(page: Page, at: int) -> bool:
    return page.role_at(at) is not None or page.fused_at(at) is not None


def _of_leader(page: Page, at: int) -> BodyMention | None:
    """The body of the leader whose post begins here: "Trợ lý Thủ tướng" is of the Chính phủ.

    A seat on a party's board only goes before what he leads: "trợ lý Ủy viên Bộ Chính trị, Chủ tịch Quốc hội".
    """
    leader = read_post(page, at)
    if leader is None or not leader.bodies:
        return None
    further = leader.end + 2
    if leader.role.label == "Ủy viên" and page.text.startswith(", ", leader.end) and _opens_post(page, further):
        return _of_leader(page, further) or leader.bodies[0]
    return leader.bodies[0]


def _swallows(found: BodyMention, noun: str) -> bool:
    """Whether a short common head ("Khoa") is rather the name of what the role's noun heads: "Trưởng ban Khoa học"."""
    assert found.type is not None
    return " " not in found.type.label and found.type.label != noun


@functools.cache
def _open_kind(noun: str) -> BodyType | None:
    kinds = load_lexicon().body_types
    return next((kind for kind in kinds if kind.label == noun and kind.naming == "open"), None)


def _open(page: Page, at: int, noun: str) -> BodyMention | None:
    kind = _open_kind(noun)
    return read_open_after_noun(page, at, kind) if kind is not None else None


_FRONT = "uy-ban-mat-tran-to-quoc-viet-nam"
_OWNED_NOUNS = {"Văn phòng": "van-phong", "Thanh tra": "thanh-tra"}
_COMMANDERS = frozenset({"Tư lệnh", "Phó Tư lệnh", "Chính ủy", "Phó Chính ủy"})
_OFFICERS = _COMMANDERS | {
    "Tổng Tư lệnh",
    "Phó Tổng Tư lệnh",
    "Tham mưu trưởng",
    "Phó Tham mưu trưởng",
    "Chỉ huy trưởng",
}


def _by_default(page: Page, start: int, end: int, role: Role) -> BodyMention | None:
    if not role.of_body:
        return None
    kind = load_lexicon().body_type(role.of_body)
    return BodyMention(start, end, kind, kind.label, None, None)
