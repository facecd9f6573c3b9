"""Bodies that an article calls by their initials, their own name alone or a part of it: they get the name in full."""

import pytest

import bomay


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Cục Bảo tồn Sông ngòi họp sáng 2/3. Ông Nguyễn Văn A, Cục trưởng Cục BTSN, dự.",
            "Cục Bảo tồn Sông ngòi",
        ),
        ("Cục Thi hành án dân sự họp sáng 2/3. Ông Nguyễn Văn A, Cục trưởng Cục BTSN, dự.", "Cục BTSN"),
        (
            "Tập đoàn Vận tải Hòa Bình (AVC) họp sáng 2/3. Ông Nguyễn Văn A, Chủ tịch Tập đoàn AVC, dự.",
            "Tập đoàn Vận tải Hòa Bình",
        ),
        (
            "Công ty Bình Minh Oil họp sáng 2/3. Ông Nguyễn Văn A, Chủ tịch HĐTV Bình Minh Oil, dự.",
            "Công ty Bình Minh Oil",
        ),
        ("Công ty Lào họp sáng 2/3. Ông Thongsing Vongsa, Chủ tịch nước Lào, dự.", "Lào"),
        (
            "Trường Đại học Hòa Bình họp sáng 2/3. Ông Nguyễn Văn A, Hiệu trưởng Đại học Hòa Bình, dự.",
            "Trường Đại học Hòa Bình",
        ),
        ("Ông Nguyễn Văn A, Hiệu trưởng Đại học Hòa Bình, dự.", "Đại học Hòa Bình"),
        ("Ông Nguyễn Văn A, Hiệu trưởng Trường ĐH Hòa Bình, dự.", "Trường Đại học Hòa Bình"),
    ],
)
def test_a_body_called_in_short_has_its_full_name(text: str, body: str) -> None:
    names = {claim.body.name.removeprefix("Hội đồng thành viên ") for claim in bomay.extract(text).tenures}
    assert names == {body}
