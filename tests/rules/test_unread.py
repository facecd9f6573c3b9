"""What stays unread: posts beside a name that gave no claim, and never one that gave a claim or names no holder."""

import pytest

from bomay.claims.account import Fate, give_account
from bomay.claims.facts import read_all, read_facts
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


def fates(text: str) -> list[tuple[str, str, str]]:
    reading = read_all(Document(id="x", title=None, text=text, published=None, source=None))
    return [(found.span.of(text), found.fate.value, found.reason) for found in give_account(reading)]


def test_each_mention_has_its_fate() -> None:
    text = (
        "Bí thư Tỉnh ủy Lào Cai Nguyễn Văn A họp. Bí thư Tỉnh ủy yêu cầu các Giám đốc Sở báo cáo. Giám đốc Sở Y tế "
        "được đề nghị bổ nhiệm lại. Ông Trần Văn B, Giám đốc, phát biểu. Khu lưu niệm Chủ tịch Hồ Chí Minh mở cửa."
    )
    assert fates(text) == [
        ("Bí thư Tỉnh ủy Lào Cai", "read", ""),
        ("Nguyễn Văn A", "read", ""),
        ("Bí thư Tỉnh ủy", "joined", "stands for Nguyễn Văn A"),
        ("Giám đốc Sở", "refused", "said of several who are not named"),
        ("Giám đốc Sở Y tế", "refused", "names no one who holds it"),
        ("bổ nhiệm lại", "refused", "proposed, asked for or aimed at, not decided"),
        ("Trần Văn B", "read", ""),
        ("Giám đốc", "unread", "the article does not name the body of the post"),
        ("Chủ tịch", "refused", "part of another name"),
    ]


def test_like_mentions_stand_in_one_pattern() -> None:
    texts = ["Ông Trần Văn B, Giám đốc, ngồi im.", "Bà Lê Thị C, Giám đốc, vắng mặt."]
    readings = [read_all(Document(id="x", title=None, text=text, published=None, source=None)) for text in texts]
    unread = [found.pattern for reading in readings for found in give_account(reading) if found.fate is Fate.UNREAD]
    assert unread == ["NAME , [Giám đốc] , …", "NAME , [Giám đốc] , …"]
