"""What stays unread: posts beside a name that gave no claim, and never one that gave a claim or names no holder."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document


def unread(text: str) -> list[tuple[str, str]]:
    document = Document(id="x", title=None, text=text, published=None, source=None)
    return [(gap.span.of(text), gap.reason) for gap in read_facts(document).unread]


def test_a_post_of_an_unnamed_body_is_unread() -> None:
    text = "Ông Nguyễn Văn A, Giám đốc, trả lời thay bà Trần Thị B, Chủ tịch UBND tỉnh Yên Bái."
    assert unread(text) == [("Giám đốc", "the article does not name the body of the post")]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Nguyễn Văn A, Giám đốc Sở Y tế tỉnh Yên Bái, trả lời.",
        "Bí thư Tỉnh ủy yêu cầu các sở vào cuộc.",
        "Chủ tịch Hồ Chí Minh viết thư cho các cháu.",
    ],
)
def test_posts_that_are_read_or_name_no_holder_are_not_unread(text: str) -> None:
    assert unread(text) == []
