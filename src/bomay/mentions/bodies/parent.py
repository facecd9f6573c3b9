"""The body that a unit belongs to, as written after it: "Cục Cảnh sát giao thông, Bộ Công an"."""

from msgspec.structs import replace

from bomay.mentions.bodies.body import read_body
from bomay.mentions.bodies.tail import past_brackets
from bomay.mentions.bodies.units import is_division, owned_by
from bomay.mentions.kinds import BodyMention
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["with_parent"]

# Nouns that begin the names of units, and of what units belong to; by their grammar, so that unseen names are read too.
_UNIT = lazy_pattern(
    r"(?:Tổng cục|Cục|Chi cục|Vụ|Viện|Trung tâm|Khoa|Phòng|Văn phòng|Thanh tra|Ban Quản lý|Đội|Cơ quan|Học viện|Trường|"
    r"Tòa(?! án)|Nhà xuất bản|Bộ môn|Nhà máy|Xí nghiệp|Bệnh viện|Sư đoàn|Lữ đoàn|Trung đoàn|Tạp chí)\b"
)
_PARENT = lazy_pattern(
    r"(?:Bộ|Tổng cục|Cục|Công an|Sở|Đại học|Trường Đại học|Học viện|Viện|Ngân hàng Nhà nước|Ủy ban|Văn phòng|Thanh tra|"
    r"Tòa án|Viện kiểm sát|Quân khu|Quân chủng|Quân đoàn|Binh chủng|Tập đoàn|Tổng công ty|Trung ương|Bảo hiểm xã hội|"
    r"Ban [^,;()]+ (?:Trung ương|Tỉnh ủy|Thành ủy))\b"
)
_COMMA = lazy_pattern(
    r"[ ]*(?:,(?: (?:trực )?thuộc)?|(?:trực )?thuộc|[-–](?= [A-ZĐ]))[ ]+|[ ]\((?:(?:trực )?thuộc )?(?=[^()]{3,60}\))"
)
_BOARD = lazy_pattern(r"Ban (?!Quản lý|Chỉ đạo|Thường vụ|Chấp hành)|Ủy ban Kiểm tra\b")
_COURT = "Tòa án"  # has divisions that are called "Tòa" too
_NUMBERED = lazy_pattern(r"(?:Cục|Vụ|Phòng|Đội) (?:\d{1,2}|[IVX]{1,4})[A-C]?")


def with_parent(page: Page, body: BodyMention) -> BodyMention:
    """The unit read up to the end of its parent's name, which owns it where the unit's own name is generic.

    The body itself where no parent follows: one of the same head noun ("Cục A, Cục B") is another unit, not a parent.
    """
    if body.type is None:
        return body
    if body.owner is not None and body.type.naming == "owner" and body.owner.end == body.end:
        owner = with_parent(page, body.owner)  # "Văn phòng Cơ quan Cảnh sát điều tra, Bộ Công an"
        return replace(body, end=owner.end, owner=owner) if owner.end > body.end else body
    match = _COMMA.match(page.text, past_brackets(page, body.end))
    board = match is not None and _BOARD.match(body.label) is not None and not match.group().startswith(",")
    if body.owner is not None or not (board or _UNIT.match(body.label)):
        return body
    if match is None or page.fused_at(match.end()) is not None:
        return body  # "Trưởng ban Dân vận (Tỉnh ủy viên)"
    parent = read_body(page, match.end(), depth=2)
    if parent is None or parent.type is None or not _may_own(parent, body):
        return body
    if body.type.naming == "owner" or is_division(body.type) or _NUMBERED.fullmatch(body.label):
        return owned_by(body, parent)
    if body.type.naming == "place-level" and body.place is None and "central" in parent.type.levels:
        return replace(body, end=parent.end, type=None)  # "Cục Thuế, Bộ Tài chính": no province's
    if body.type.naming == "place-level" and body.place is None:
        return replace(body, end=parent.end, place=parent.place)  # "Chi cục Thủy lợi, Sở Nông nghiệp tỉnh Hà Nam"
    return replace(body, end=parent.end)


def _may_own(parent: BodyMention, unit: BodyMention) -> bool:
    assert parent.type is not None
    assert unit.type is not None
    if _BOARD.match(unit.label):
        return parent.type.id in unit.type.owners  # "Ban Tuyên giáo - Tỉnh ủy", "Ban Pháp chế (HĐND thành phố)"
    nameless = parent.type.naming == "open" and parent.label == parent.type.label
    like = parent.label.split(" ")[0] == unit.label.split(" ")[0] and not parent.label.startswith(_COURT)
    return not nameless and not like and _PARENT.match(parent.label) is not None
