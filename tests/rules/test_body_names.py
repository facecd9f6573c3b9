"""Names of bodies of every kind: each is read to its last word, before a verb as before a comma."""

from pathlib import Path

import pytest

from bomay.mentions.bodies.body import read_body
from bomay.mentions.page import open_page

NAMES = Path(__file__).with_name("body-names.txt").read_text("utf-8").strip().split("\n")
BEFORE = "Nguyễn Văn A, Giám đốc "


def test_no_name_went_missing() -> None:
    assert len(NAMES) == 282  # raise it when you add one


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("after", [" đã phát biểu.", ", cho biết"])
def test_name_is_read_to_its_end(name: str, after: str) -> None:
    page = open_page(f"{BEFORE}{name}{after}")
    body = read_body(page, len(BEFORE), expected=True)
    assert body is not None
    assert page.text[body.start : body.end] == name


NAMED_BEHIND = [
    "Công ty Điện lực Bắc Ninh",
    "Trung tâm Kiểm soát bệnh tật tỉnh Bắc Ninh",
    "Bệnh viện dã chiến số 3",
    "Viện kiểm sát nhân dân khu vực 2",
    "Viện Pháp y quốc gia",
    "Trường Tiểu học Bạch Mai",
]


@pytest.mark.parametrize("name", NAMED_BEHIND)
def test_name_ends_before_that_of_who_heads_the_body(name: str) -> None:
    page = open_page(f"{BEFORE}{name} Trần Văn Bình phát biểu.")
    body = read_body(page, len(BEFORE), expected=True)
    assert body is not None
    assert page.text[body.start : body.end] == name


@pytest.mark.parametrize("name", ["Trường THPT Nguyễn Trãi", "Quỹ Trần Văn Bình", "Trường Tiểu học Chu Văn An"])
def test_name_of_a_patron_is_the_body_s(name: str) -> None:
    page = open_page(f"{BEFORE}{name} phát biểu.")
    body = read_body(page, len(BEFORE), expected=True)
    assert body is not None
    assert page.text[body.start : body.end] == name
