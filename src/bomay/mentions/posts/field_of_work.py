"""The field that a deputy looks after, between his post and his name: "Phó Chủ tịch phụ trách đô thị Nguyễn Văn A"."""

from bomay.mentions.names.name import begins_full_name
from bomay.text.lazy import lazy_pattern

__all__ = ["over_field"]

_WORK = (
    r"(?:đô thị|kinh tế|tổng hợp|văn hóa|văn hoá|văn xã|văn - xã|khoa giáo|xã hội|nông nghiệp|lâm nghiệp|giao thông|"
    r"xây dựng|hạ tầng|nội chính|công nghiệp|thương mại|dịch vụ|du lịch|tài chính|ngân sách|đầu tư|đất đai|"
    r"chuyên môn|kỹ thuật|sản xuất|kinh doanh|y tế|giáo dục|đào tạo|môi trường|tài nguyên|an ninh|quốc phòng|"
    r"hậu cần|tín dụng|nghiệp vụ|phòng chống thiên tai|thủy lợi|công tác Đảng|tuyên giáo|dân vận)"
)
"""What the work of deputies is divided into."""
_FIELD = lazy_pattern(rf" (?:phụ trách )?(?:(?:lĩnh vực|mảng|khối) )?{_WORK}(?:(?: [-–] |, | và | ){_WORK}){{0,3}} ")
_TOLD = (" phụ trách ", " lĩnh vực ", " mảng ", " khối ")


def over_field(text: str, end: int) -> int:
    """Past the field of work that stands between a post's end and a name; the post's end where none does.

    >>> over_field("Phó Chủ tịch phụ trách đô thị Nguyễn Văn A", 12), over_field("Phó Chủ tịch phụ trách y tế", 12)
    (29, 12)
    """
    field = _FIELD.match(text, end) if text.startswith(_TOLD, end) else None
    return field.end() - 1 if field is not None and begins_full_name(text, field.end()) else end
