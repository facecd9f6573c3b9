"""The state's highest offices beside a name that is not their holder's."""

import pytest

import bomay

CASES = [
    ("Đây là bài học với ông Nguyễn Văn A, Tổng Bí thư đề nghị mỗi Ủy viên Trung ương rèn luyện.", []),
    ("Cũng theo ông Nguyễn Văn A, Thủ tướng đã yêu cầu chấn chỉnh.", []),
    ("Ông Nguyễn Văn A, Thủ tướng Chính phủ, dự.", ["Nguyễn Văn A | Thủ tướng"]),
    ("Ngày 12-10, Thủ tướng Chính phủ và Phó Thủ tướng Nguyễn Văn A đã đi kiểm tra.", ["Nguyễn Văn A | Phó Thủ tướng"]),
    ("Chào mừng Ngài Thủ tướng, Bí thư Thành ủy Đà Nẵng Nguyễn Văn A bày tỏ.", ["Nguyễn Văn A | Bí thư"]),
    (
        "Trung ương giới thiệu Chủ tịch nước là ông Trần Văn A, Thủ tướng là ông Nguyễn Văn B, Chủ tịch Quốc hội là bà "
        "Lê Thị C.",
        ["Trần Văn A | Chủ tịch nước", "Nguyễn Văn B | Thủ tướng"],
    ),
    ("Tổng Bí thư, Chủ tịch nước Nguyễn Văn A dự.", ["Nguyễn Văn A | Tổng Bí thư", "Nguyễn Văn A | Chủ tịch nước"]),
    ("Chủ tịch Quốc hội Nguyễn Thị A, các Phó Chủ tịch Quốc hội quyên góp.", ["Nguyễn Thị A | Chủ tịch"]),
    ("Ông Nguyễn Văn A, nguyên Chủ tịch nước cho biết như vậy.", ["Nguyễn Văn A | Chủ tịch nước"]),
    ("Khi giữ cương vị Chủ tịch Quốc hội, Chủ tịch Quốc hội Nguyễn Văn A đã phát biểu.", ["Nguyễn Văn A | Chủ tịch"]),
    (
        "Dự có nguyên Tổng Bí thư: Nguyễn Văn A, Trần Văn B.",
        ["Nguyễn Văn A | Tổng Bí thư", "Trần Văn B | Tổng Bí thư"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_highest_offices(text: str, expected: list[str]) -> None:
    assert [f"{claim.person} | {claim.role}" for claim in bomay.extract(text).tenures] == expected


def test_the_speaker_of_a_part_is_not_that_of_the_state() -> None:
    told = "Thủ tướng thăm Đức. Quốc hội{} đón đoàn tại Đức. Chủ tịch Quốc hội Peter Mustermann phát biểu."
    of_state = bomay.extract(told.format("")).tenures
    assert [claim.body.name for claim in of_state] == ["Quốc hội Đức"]
    assert not bomay.extract(told.format(" bang Hessen")).tenures
