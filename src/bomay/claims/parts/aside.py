"""Talk on the sidelines or with the press: who tells something there is no speaker of the occasion.

Source: annotation guide, "Events": who speaks on the sidelines ("bên lề") is no speaker of the event.
"""

from bomay.text.quick import Hinted, holds_any

__all__ = ["is_aside"]

_ASIDE = Hinted(
    r"bên lề|Bên lề|bên hành lang|[Tt]rả lời (?:báo chí|phỏng vấn|phóng viên|PV)\b|"
    r"trao đổi với (?:các )?(?:phóng viên|báo chí|PV)|"
    r"nói với (?:phóng viên|báo chí|báo giới|truyền thông)|chia sẻ với báo chí|Chia sẻ với báo chí|"
    r"thông tin với báo chí|"
    r"Trao đổi với (?:các )?(?:phóng viên|báo chí|PV)|Trao đổi, |mạng xã hội (?:X|Facebook|Twitter)\b|"
    r"(?:[Tt]rao đổi|[Nn]ói|[Tt]rả lời)(?: nhanh)? qua điện thoại|"
    r"(?:[Tt]rao đổi|[Nn]ói|[Cc]hia sẻ|[Tt]hông tin) với (?:báo |Báo |PV |phóng viên )?(?:Tuổi Trẻ|Thanh Niên|"
    r"VnExpress|VietNamNet|Pháp Luật|Pháp luật|Dân [Tt]rí|Dân Việt|Đất Việt|Zing|Tiền Phong|Lao Động|Người Lao Động|"
    r"Người Đưa Tin|Infonet|VTC|BBC|Reuters)|[Tt]rao đổi với chúng tôi|"
    r"[Tt]rả lời (?:báo |Báo )?(?:Tuổi Trẻ|Thanh Niên|VnExpress|VietNamNet|Zing|Tiền Phong)|"
    r"(?:[Tt]rao đổi|[Cc]hia sẻ|[Tt]hông tin|[Tt]rò chuyện|[Ll]iên hệ|[Ll]àm việc|[Tt]iếp xúc)"
    r"(?: nhanh| thêm| riêng)? (?:với|cùng|tới) (?:các |một số )?(?:phóng viên|PV|nhà báo)\b|"
    r"(?:Chia sẻ|Trò chuyện|Liên hệ)(?: thêm)? (?:với|cùng) chúng tôi\b|"
    r"(?:[Tt]rao đổi|[Cc]hia sẻ|[Tt]hông tin|[Tt]rò chuyện)(?: nhanh| thêm| riêng)? "
    r"(?:(?:với|cùng) (?:[Bb]áo (?!cáo)|[Tt]ạp chí )|(?:cùng|tới) báo chí)",
    *("ên lề", "ên hành lang", "qua điện thoại", "mạng xã hội ", "Trao đổi, ", "chúng tôi"),
    *("báo", "Báo ", "PV", "phóng viên", "phỏng vấn", "truyền thông", "ạp chí "),
    *("Tuổi Trẻ", "Thanh Niên", "VnExpress", "VietNamNet", "Pháp ", "Dân ", "Đất Việt", "Zing", "Tiền Phong"),
    *("Lao Động", "Người Đưa Tin", "Infonet", "VTC", "BBC", "Reuters"),
)
_TO_THE_PRESS = ("họp báo", "gặp mặt báo chí", "gặp gỡ báo chí")


def is_aside(text: str, start: int, end: int) -> bool:
    """Whether [start, end) tells of talk on the sidelines or with the press; a press conference is an occasion."""
    if _ASIDE.search(text, start, end) is None:
        return False
    return holds_any(text, ("ên lề",), start, end) or not holds_any(text, _TO_THE_PRESS, start, end)
