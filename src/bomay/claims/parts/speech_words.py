"""Words of speech: verbs that tell of it only right behind who speaks, and those for answering in an assembly."""

import re

from bomay.text.lazy import lazy_pattern

__all__ = ["ANSWERS_QUESTIONS", "PLAIN_SAYING"]

ANSWERS_QUESTIONS = lazy_pattern(r"(?:đăng đàn )?trả lời(?: các| những)? chất vấn\b(?! của )", re.IGNORECASE)

PLAIN_SAYING = frozenset(
    {
        "nói",
        "nói thêm",
        "nhận xét",
        "phân trần",
        "lo ngại",
        "băn khoăn",
        "đặt vấn đề",
        "nhắc nhở",
        "dẫn chứng",
        "lập luận",
        "khuyên",
        "trăn trở",
        "lý giải",
        "thắc mắc",
        "tranh luận",
        "phản biện",
        "nêu quan điểm",
        "đồng tình",
        "lo lắng",
        "nói rõ",
        "quả quyết",
        "nêu",
        "hứa",
        "bày tỏ",
        "thông tin",
        "thông báo",
        "nhắc lại",
        "đánh giá",
        "giải thích",
        "đề xuất",
        "mong",
        "nhất trí",
        "góp ý",
        "bình luận",
        "nhìn nhận",
        "thống nhất",
        "dẫn ra",
        "dẫn lại",
        "có ý kiến",
        "phản ánh",
        "không đồng tình",
        "không tán thành",
        "truy vấn",
        "nhận định",
        "thẳng thắn",
        "bổ sung",
        "hiến kế",
    }
)
"""Elsewhere they are parts of other words ("được đánh giá", "sự ủng hộ của nhân dân")."""
