"""Who gave up a post because of what the article tells: another took its one seat, or its holder took another post."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from bomay.claims.acts.act import Post
from bomay.lexicon import load_lexicon
from bomay.lexicon.full_time import full_time_post
from bomay.model import ChangeClaim, ChangeKind, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["elected_in", "given_up", "held_beside", "is_single_seat", "keeps_beside"]

_COLLECTIVE = ("Ban Bí thư", "Trung ương Đoàn")  # have several secretaries
_OF_STATE = frozenset({"Chủ tịch nước", "Thủ tướng"})
_HEADS = frozenset(
    {"Bộ trưởng", "Thứ trưởng", "Tổng cục trưởng", "Phó Tổng cục trưởng", "Cục trưởng", "Phó Cục trưởng", "Vụ trưởng"}
)
_DELEGATION = "Đoàn đại biểu Quốc hội"
_NONE: frozenset[str] = frozenset()
_PROVINCES = ("tỉnh ", "thành phố ")
_LED = ("Ủy ban nhân dân ", "Hội đồng nhân dân ")
_LEADERS = ("Chủ tịch", "Phó Chủ tịch")
_LEADING = "leading"  # the group of the leaders of one unit in full-time-posts.csv
_OFFICES = ("Văn phòng ", "Thanh tra ", "Ban Quản lý ", "Trung tâm ", "Chi cục ", "Tỉnh đoàn ", "Thành đoàn ")
_ASSOCIATIONS = ("Hội ", "Hiệp hội ", "Liên hiệp ", "Liên đoàn ")
_BESIDE = lazy_pattern(
    r"\b((?:[Pp]hó )?[Cc]hủ tịch|(?:[Pp]hó )?[Cc]hủ nhiệm|[Pp]hó ban|[ỦUuủ][ỷy] viên) không chuyên trách\b"
)


@lru_cache(maxsize=2)
def held_beside(text: str) -> frozenset[str]:
    """The roles, in small letters, that a text calls part-time: who takes one of them leaves no other post for it.

    >>> held_beside("cử 8 phó chủ tịch không chuyên trách")
    frozenset({'phó chủ tịch'})
    """
    return frozenset(match[1].casefold() for match in _BESIDE.finditer(text)) if "không chuyên trách" in text else _NONE


def elected_in(acts: Iterable[ChangeClaim]) -> frozenset[tuple[str, str, str]]:
    """Person, role and body (case folded) of the posts that elections give."""
    told = ((act.person, act.role or "", act.body) for act in acts if act.kind is ChangeKind.ELECTED)
    return frozenset((person, role, body.name.casefold()) for person, role, body in told if body is not None)


def keeps_beside(new: Post, old: Post) -> bool:
    """Whether who is elected to one post is not told to leave another: an assembly or congress gives, it takes nothing.

    So it is in the bodies of a province, while the old post is of no other one, and in associations. But who is to lead
    a unit's committee or council works for it alone: he leaves every office that is not of the unit's own leaders.

    >>> from bomay.model import Body
    >>> keeps_beside(("Phó Chủ tịch", Body(name="Hội Xuất bản Việt Nam")), ("Thứ trưởng", Body(name="Bộ Nội vụ")))
    True
    >>> leads = ("Phó Chủ tịch", Body(name="Ủy ban nhân dân tỉnh Lào Cai", place="tỉnh Lào Cai"))
    >>> keeps_beside(leads, ("Giám đốc", Body(name="Sở Tài chính tỉnh Lào Cai", place="tỉnh Lào Cai")))
    False
    """
    gives, has = new[1], old[1]
    if gives.name.startswith(_LED) and new[0].startswith(_LEADERS) and _is_office(old):
        return _is_leader(old) and has.place == gives.place
    apart = has.place.startswith(_PROVINCES) and gives.place.startswith(_PROVINCES) and gives.place != has.place
    return gives.name.startswith(_ASSOCIATIONS) or (bool(gives.place) and not apart)


def _is_office(post: Post) -> bool:
    """Whether a post takes the whole of a person's time: one of those listed, or the head of an office or centre."""
    return full_time_post(post[0], post[1].name) is not None or post[1].name.startswith(_OFFICES)


def _is_leader(post: Post) -> bool:
    row = full_time_post(post[0], post[1].name)
    return row is not None and row.group == _LEADING


def given_up(
    claims: Sequence[TenureClaim],
    beside: frozenset[str] = _NONE,
    elected: frozenset[tuple[str, str, str]] = frozenset(),
) -> frozenset[tuple[str, str, str]]:
    """Person, role and body (case folded) of the posts told as held that an arrival in the article ends.

    A new holder of a post with one seat ends the tenure of the one before; who takes a full-time post leaves the one
    that cannot go with it, unless the role is among those held `beside` another, or he was `elected` and keeps both.
    """
    arrivals = [
        claim for claim in claims if claim.status is TenureStatus.INCOMING and claim.role.casefold() not in beside
    ]
    if not arrivals:
        return frozenset()
    held = [claim for claim in claims if claim.status is TenureStatus.CURRENT]
    return frozenset(_key(claim) for claim in held if _is_taken(claim, arrivals) or _is_left(claim, arrivals, elected))


def _key(claim: TenureClaim) -> tuple[str, str, str]:
    return claim.person, claim.role, claim.body.name.casefold()


def _is_taken(claim: TenureClaim, arrivals: Iterable[TenureClaim]) -> bool:
    """Whether another person arrives in the one seat of a post."""
    if claim.role not in _single_seats() or claim.body.name.startswith(_COLLECTIVE):
        return False
    return any(
        new.person != claim.person and new.role == claim.role and new.body.name.casefold() == claim.body.name.casefold()
        for new in arrivals
    )


def _is_left(claim: TenureClaim, arrivals: Iterable[TenureClaim], elected: frozenset[tuple[str, str, str]]) -> bool:
    """Whether the same person arrives in a full-time post elsewhere."""
    if not _is_full_time(claim):
        return False
    own = (new for new in arrivals if new.person == claim.person and _is_full_time(new) and _excludes(new, claim))
    return any(
        new.body.name == claim.body.name
        or _key(new) not in elected
        or not keeps_beside((new.role, new.body), (claim.role, claim.body))
        for new in own
    )


def _is_full_time(claim: TenureClaim) -> bool:
    if claim.role in _HEADS or claim.role in _OF_STATE:
        return True
    return full_time_post(claim.role, claim.body.name) is not None


def _excludes(new: TenureClaim, old: TenureClaim) -> bool:
    """Whether two full-time posts cannot go together, as the leading posts of one province can."""
    if old.role in _OF_STATE or "Trung ương" in old.body.name.split(" ", 1)[0]:
        return False
    if old.body.name.startswith(_DELEGATION):
        return False  # a deputy is one until his assembly or delegation decides otherwise
    if new.body.name == old.body.name:
        return new.role != old.role
    if old.body.name.endswith(new.body.name):
        return False
    first, second = full_time_post(new.role, new.body.name), full_time_post(old.role, old.body.name)
    together = first is not None and second is not None and first.group == second.group != ""
    return not together or new.body.place != old.body.place


def is_single_seat(role: str) -> bool:
    """Whether one man at a time holds a post of this role in a body."""
    return role in _single_seats()


@cache
def _single_seats() -> frozenset[str]:
    return frozenset(role.label for role in load_lexicon().roles if role.seats == "one")
