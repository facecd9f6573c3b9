"""Words of posts that tell of none: inside a name, of a candidate, of a vote."""

import re

from bomay.mentions.page import Page
from bomay.mentions.posts.denied import is_denied
from bomay.text.lazy import lazy_pattern

__all__ = ["is_no_post"]

_PALACE = lazy_pattern(r"\bPhủ $")
_COMPOUND = lazy_pattern(r"(?:chức|nhiệm) $")
_CANDIDATE = lazy_pattern(
    r"\b(?:ứng cử(?: viên)?|ứng viên|bầu cử|(?<!được )bầu|tự ứng cử)(?: (?:làm|chức danh|vào chức danh))? $",
    re.IGNORECASE,
)
_NOMINATED = lazy_pattern(
    r"\b(?:giới thiệu|đề cử) (?:cho|vào|ứng cử|bầu|để bầu)(?: (?:vào|các|giữ))*"
    r"(?: (?:chức danh|chức vụ|chức|vị trí))? $"
)
_AFFAIR = "vụ "
_REACH = 48


def is_no_post(page: Page, start: int, label: str) -> bool:
    """Whether the role at this offset names no post that anyone is said to hold.

    "Phủ Chủ tịch" is a house, "nhiệm vụ Phó Trưởng ban" holds no Vụ phó, "ứng cử viên đại biểu Quốc hội" only stands.
    """
    role = page.role_at(start)
    if role is not None and page.text.startswith(" các ", role[0]):
        return True  # "Bộ trưởng các Bộ Công Thương, Giao thông vận tải"
    deputy = page.role_at(start + len(_AFFAIR)) if page.text.startswith(_AFFAIR, start) else None
    if role is not None and deputy is not None and deputy[0] > role[0]:
        return True  # "vụ Phó Bí thư Thành ủy X bị tố": an affair
    if page.text.startswith("hội Trưởng", start):
        return True  # "Ảnh: Báo Xã hội Trưởng Công an xã A"
    before = page.text[max(0, start - _REACH) : start]
    if page.text.startswith("Quốc Vương ", start) and before.endswith("Trung "):
        return True  # "Đảng Cộng sản Trung Quốc Vương A": no king
    if before.casefold().endswith("phó ") and not label.startswith(("Phó", "Trợ lý")):
        return True  # "Nhật Bản Phó Chủ tịch Quốc hội": the deputy's word was read as another's name
    if is_denied(page.text, start):
        return True
    if label == "Thường trực" and before.endswith("không "):
        return True  # "ủy viên không thường trực Hội đồng Bảo an"
    if label.startswith("Chủ tịch") and _PALACE.search(before):
        return True
    if _NOMINATED.search(before):
        return True  # "ba cán bộ được giới thiệu cho chức danh Bí thư Tỉnh ủy gồm ông A, …"
    if page.text.startswith(_AFFAIR, start) and _COMPOUND.search(before):
        return True
    return label == "Đại biểu" and (before.endswith(("số ", "lượng ")) or _CANDIDATE.search(before) is not None)
