"""Boards of central organisations, fronts of provinces, schools' youth unions, friends: where their names end."""

from bomay.lexicon import BodyType, load_lexicon
from bomay.mentions.kinds import BodyMention
from bomay.mentions.names.foreign import is_country, read_country
from bomay.mentions.names.place import read_place
from bomay.mentions.page import Page
from bomay.mentions.words import WORD
from bomay.text.lazy import lazy_pattern

__all__ = ["central_board", "friends_end", "front_of_place", "school_of_union", "seat_end"]

_CENTRAL = lazy_pattern(r"(?:của )?(?:Trung ương|TW|TƯ|T\.W|T\.Ư)(?: |(?=Hội))")
_BOARDS = frozenset({"doan-chu-tich", "ban-chap-hanh", "ban-thuong-vu"})
_CENTRAL_FRONT = "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam"
_FRONT = "uy-ban-mat-tran-to-quoc-viet-nam"
_FRIENDS = lazy_pattern(r" Việt(?: Nam)?(?: ?[-–] ?)")
_FRIENDS_OF_OURS = lazy_pattern(r" ([A-ZĐẤ][^\W\d_]+(?: [A-ZĐ][^\W\d_]+)?) ?[-–] ?(Việt(?: Nam)?)\b")
_OF_SCHOOL = lazy_pattern(r" (?:trường (?=[Tt]rường))?([Tt]rường (?:[A-ZĐ]|(?:đại|trung|tiểu) học ))")
_SIDE = r"(?:khu vực )?(?:phía|miền) (?:Bắc|Nam|Trung)\b"
_SEAT = lazy_pattern(rf" (?:tại|ở) (?P<abroad>nước ngoài\b|{_SIDE})?| (?P<side>{_SIDE})")
_AT_SEATS = frozenset({"Hội đồng hương", "Phân viện", "Văn phòng đại diện", "Chi nhánh"})
_COMPATRIOTS = ("người Việt Nam", "người Việt")
_OF_BUSINESS = lazy_pattern(
    r"(?:Câu lạc bộ|Hội|Hiệp hội)(?: [Cc]ác)? (?:[Dd]oanh (?:nhân|nghiệp)|[Nn]hà đầu tư) [A-ZĐ]"
)
_SHORT_COUNTRIES = frozenset({"Trung", "Nhật", "Hàn", "Ấn", "Xô", "Triều"})


def central_board(page: Page, start: int, kind: BodyType, owner: BodyMention) -> str:
    """The label of a board whose owner's name begins at `start`, with the words that make it a central one.

    "Đoàn Chủ tịch Trung ương Hội Nông dân Việt Nam" is not that of the association's members.
    """
    central = kind.id in _BOARDS and owner.type is not None and owner.type.naming == "fixed"
    if not central or owner.label.startswith(("Trung ương", "Ủy ban")) or not _CENTRAL.match(page.text, start):
        return kind.label
    return f"{kind.label} Trung ương"


def front_of_place(page: Page, at: int, *, end: int, kind: BodyType) -> BodyMention | None:
    """The front of a unit, written as the central one is: "MTTQ Việt Nam tỉnh Quảng Trị"; None for any other."""
    if kind.id != _CENTRAL_FRONT or not page.text.startswith(" ", end) or page.cue_at(end + 1, "level") is None:
        return None
    place = read_place(page, end + 1)
    if place is None or not place.kind or page.text.startswith(" hội", place.end):
        return None
    front = load_lexicon().body_type(_FRONT)
    return BodyMention(at, place.end, front, front.label, place, None)


def friends_end(page: Page, end: int, label: str) -> tuple[int, str]:
    """Where the two countries end that an association of friends is of, and how they are written; `end` for none.

    "Hội hữu nghị Việt – Trung Nguyễn Văn A" names the man behind it.
    """
    of_friends = label.casefold().endswith("hữu nghị")
    turned = _FRIENDS_OF_OURS.match(page.text, end) if of_friends else None
    if turned is not None and (turned[1] in _SHORT_COUNTRIES or is_country(turned[1])):
        return turned.end(), f" {turned[1]} - {turned[2]}"  # "Nhóm Nghị sĩ hữu nghị Nhật - Việt"
    match = _FRIENDS.match(page.text, end) if of_friends else None
    if match is None:
        return end, ""
    word = WORD.match(page.text, match.end())
    country = read_country(page, match.end())
    if country is None and (word is None or word.group() not in _SHORT_COUNTRIES):
        return end, ""
    stop = country[0] if country is not None else word.end() if word is not None else end
    ours = page.text[end : match.end()].rstrip(" -–")
    return stop, f"{ours} - {page.text[match.end() : stop]}"


def school_of_union(text: str, end: int, *, label: str) -> int:
    """Where the name of the school begins whose youth union is meant ("Bí thư Đoàn trường Đại học Bách khoa"); 0 for
    none. The noun said twice ("đoàn trường Trường Đại học …") is of one school.
    """
    match = _OF_SCHOOL.match(text, end) if label == "Đoàn" else None
    return match.start(1) if match is not None else 0


def seat_end(page: Page, at: int, *, stop: int, label: str) -> int:
    """Where the name [at, stop) ends that goes on with where its people live or the branch is; `stop` for any other.

    "Hội người Việt Nam tại Lào", "Hội Đồng hương Hà Nam tại TP.HCM", "Hội liên lạc với người Việt Nam ở nước ngoài",
    "Hội Doanh nhân Hà Nam phía Nam".
    """
    of_people = label in _AT_SEATS or page.text.endswith(_COMPATRIOTS, 0, stop)
    match = _SEAT.match(page.text, stop) if of_people or _OF_BUSINESS.match(page.text, at) else None
    if match is None:
        return stop
    if match["side"]:
        return match.end()
    if match["abroad"]:
        home = read_place(page, match.end() + 1)
        return home.end if home is not None and home.name else match.end()
    country = read_country(page, match.end())
    place = read_place(page, match.end()) if country is None else None
    return country[0] if country is not None else place.end if place is not None and place.name else stop
