"""Bodies as written: a type of body, then the place, the owning body or the free name that completes it."""

import re

from bomay.lexicon import BodyType
from bomay.lexicon.surnames import is_surname
from bomay.mentions.kinds import BodyMention, PlaceMention
from bomay.mentions.page import Page
from bomay.mentions.place import read_named_place, read_place
from bomay.mentions.words import capital_run

__all__ = ["read_body", "read_body_after_noun"]

_OF = re.compile(r"(?:của |thuộc |trực thuộc )?")
_COMMA = re.compile(r"[ ]*(?:,|thuộc|của)?[ ]+")
_ABBREVIATED = re.compile(r"[ ]*\((?!Ảnh)[^()\n]{2,24}\)")
_TERM = re.compile(r",? (?:khóa|nhiệm kỳ) [^,;.()\n]{1,24}")
_GENERIC = ("Vụ", "Phòng", "Văn phòng", "Thanh tra", "Khoa", "Ban Tổ chức", "Ban Pháp chế")
_NAMED_AFTER_PEOPLE = ("Trường", "Bệnh viện", "Học viện", "Viện", "Quỹ", "Nhà", "Trung tâm", "Chùa", "Hội", "Báo")
_LOWER = (
    "cổ phần|tnhh|trách nhiệm hữu hạn|một thành viên|mtv|đầu tư|phát triển|xây dựng|thương mại|dịch vụ|sản xuất|xuất nhập khẩu|"
    "khoa học|công nghệ|nghiên cứu|điều dưỡng|phục hồi chức năng|đa khoa|chuyên khoa|quốc gia|quốc tế|nhà nước|nhân dân|"
    "trung ương|phòng|chống|dịch|bệnh|tham nhũng|lãng phí|tiêu cực|cải cách|hành chính|tư pháp|chuyển đổi số|thiên tai|tìm kiếm|"
    "cứu nạn|bồi thường|giải phóng mặt bằng|rừng|phòng hộ|đặc dụng|khu công nghiệp|các khu|khu kinh tế|dự án|công trình|giao thông|"
    "tổ chức|cán bộ|cảnh sát|kinh tế|đối ngoại|hợp tác|tổng hợp|kiểm sát|giám sát|bảo vệ|môi trường|văn hóa|thể thao|du lịch|nông nghiệp|"
    "nông thôn mới|xuất bản|báo chí|và|về|với|trực thuộc|sinh viên|học sinh|doanh nghiệp|hữu nghị|khuyến học|chữ thập đỏ|người cao tuổi|"
    "chính trị|hình sự|dân sự|điều tra|quản lý|thị trường|xã hội|ma túy|mại dâm|trật tự|an toàn|đô thị|bộ|tội phạm|công nghệ cao|hàng không|"
    "biên phòng|hải quan|thuế|kho bạc|lao động|việc làm|giáo dục|đào tạo|nghề nghiệp|y tế|dự phòng|pháp luật|thi hành án|dân tộc|tôn giáo"
)
_LOWER_WORD = re.compile(rf"[ ](?:{_LOWER})(?=[ ,.;:)])(?:[ ]|$)|,[ ](?=(?:{_LOWER}|[A-ZĐ]))", re.IGNORECASE)
_SERIAL = re.compile(r"(?:số )?[\dIVX]+(?:[/\-][\w\-]+)*\b")


def read_body(page: Page, at: int, *, depth: int = 0) -> BodyMention | None:
    """The body that begins here, with what completes it; None where no type of body begins.

    Types with an open name need a capital: "viện" and "hội" are common nouns. Raises nothing.
    """
    found = page.body_at(at)
    if found is None or depth > 3:
        return None
    end, kind = found
    if kind.naming == "open":
        return _read_open(page, at, end, kind) if page.text[at].isupper() else None
    if kind.naming == "fixed":
        return BodyMention(at, _close(page, end), kind, kind.label, None, None)
    if kind.naming == "owner":
        return _read_owned(page, at, end, kind, depth)
    place, after = _read_jurisdiction(page, end, kind)
    return BodyMention(at, _close(page, after), kind, kind.label, place, None)


def read_body_after_noun(page: Page, at: int, noun: str) -> BodyMention | None:
    """The body whose head noun the role has swallowed: "Bộ trưởng Công an" -> Bộ Công an.

    `at` is where the rest of the body's name would begin.
    """
    run = capital_run(page.text, at)
    if run is None:
        return None
    for kind, form in _forms_with_noun(noun):
        rest = form[len(noun) + 1 :]
        end = at + len(rest)
        if page.text[at:end].casefold() == rest.casefold() and not page.text[end : end + 1].isalnum():
            if kind.naming == "fixed":
                return BodyMention(at, end, kind, kind.label, None, None)
            place, after = _read_jurisdiction(page, end, kind)
            return BodyMention(at, after, kind, kind.label, place, None)
    return None


def _forms_with_noun(noun: str) -> tuple[tuple[BodyType, str], ...]:
    return _forms_by_noun().get(noun.casefold(), ())


def _forms_by_noun() -> dict[str, tuple[tuple[BodyType, str], ...]]:
    from bomay.mentions.body_nouns import forms_by_noun

    return forms_by_noun()


def _read_jurisdiction(page: Page, end: int, kind: BodyType) -> tuple[PlaceMention | None, int]:
    """The place after a body's label and where it ends."""
    at = page.skip(end)
    match = _OF.match(page.text, at)
    start = match.end() if match else at
    level = kind.levels[0] if len(kind.levels) == 1 else ("district" if "district" in kind.levels else kind.levels[0] if kind.levels else "")
    place = read_named_place(page, start, level) if kind.naming != "place-level" else read_place(page, start) or _bare(page, start, kind)
    if place is None:
        return None, end
    return place, place.end


def _bare(page: Page, at: int, kind: BodyType) -> PlaceMention | None:
    """A place without level word after a state body: only one that the gazetteer knows, and no person's name."""
    run = capital_run(page.text, at)
    if run is None or (is_surname(page.text[at : run.ends[0]]) and len(run) >= 3):
        return None
    found = read_named_place(page, at, "district")
    return found if found and found.name and len(found.name.split()) > 1 else None


def _read_owned(page: Page, at: int, end: int, kind: BodyType, depth: int) -> BodyMention:
    start = page.skip(end)
    match = _OF.match(page.text, start)
    start = match.end() if match else start
    owner = read_body(page, start, depth=depth + 1)
    if owner is not None:
        return BodyMention(at, owner.end, kind, kind.label, None, owner)
    place = read_place(page, start)
    return BodyMention(at, place.end if place else end, kind, kind.label, place, None)


def _read_open(page: Page, at: int, end: int, kind: BodyType) -> BodyMention | None:
    stop = _open_end(page, end, kind.label)
    name = page.text[at:stop].strip(" ,")
    label = kind.label + name[end - at :]
    parent = _parent_after(page, stop) if kind.label in _GENERIC else None
    if stop == end and parent is None:
        return BodyMention(at, end, kind, kind.label, None, None)
    if parent is not None:
        return BodyMention(at, parent.end, kind, label, None, parent)
    return BodyMention(at, _close(page, at + len(name)), kind, label, None, None)


def _parent_after(page: Page, at: int) -> BodyMention | None:
    match = _COMMA.match(page.text, at)
    return read_body(page, match.end(), depth=2) if match else None


def _open_end(page: Page, end: int, label: str) -> int:
    """Where a free name ends: over capitals, serial numbers and the nouns such names are made of."""
    stop, at, capitals = end, end, 0
    while True:
        at = page.skip(at)
        lower = _LOWER_WORD.match(page.text, at - 1) if at > 0 else None
        run = capital_run(page.text, at)
        serial = _SERIAL.match(page.text, at)
        if run is not None:
            cut = _person_in(page, run.starts, run.ends, capitals, label)
            if cut is not None:
                return max(stop, run.ends[cut - 1]) if cut else stop
            stop, at, capitals = run.ends[-1], run.ends[-1], capitals + len(run)
        elif serial is not None and at > end:
            stop = at = serial.end()
        elif lower is not None and lower.end() > at:
            at = lower.end() - (1 if page.text[lower.end() - 1] == " " else 0)
            if lower.group().strip() not in (",", "và", "về", "với", "các khu"):
                stop = at
        else:
            return stop
        if stop - end > 120:
            return stop


def _person_in(page: Page, starts: tuple[int, ...], ends: tuple[int, ...], capitals: int, label: str) -> int | None:
    """The index in the run where a person's name, a role or another body begins; None where none does."""
    named_after = label.startswith(_NAMED_AFTER_PEOPLE)
    for index, start in enumerate(starts):
        first = capitals + index == 0
        if not first and (page.role_at(start) or page.fused_at(start)):
            return index
        if not first and page.body_at(start) and page.body_at(start)[1].naming != "open":  # type: ignore[index]
            return index
        rest = len(starts) - index
        word = page.text[start : ends[index]]
        if 2 <= rest <= 4 and is_surname(word) and not first and not (named_after and capitals + index <= 2 and rest <= 3):
            return index
    return None


def _close(page: Page, end: int) -> int:
    """Past an abbreviation in brackets that repeats the body's name."""
    match = _ABBREVIATED.match(page.text, end)
    if match and page.text[match.start() : match.end()].strip(" ()").isupper():
        return match.end()
    return end
