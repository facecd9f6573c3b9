"""The bounds that words behind a post give to it."""

import pytest

import bomay
from bomay.model import PartialDate

CASES = [
    ("ông Nguyễn Văn A làm Giám đốc Sở Y tế tỉnh Phú Yên từ năm 2011 đến năm 2015.", "2011", "2015"),
    ("ông Nguyễn Văn A làm Giám đốc Sở Y tế tỉnh Phú Yên từ tháng 3/2018 đến nay.", "2018-03", None),
    ("ông Nguyễn Văn A là Giám đốc Sở Y tế tỉnh Phú Yên từ năm 2018.", "2018", None),
    ("ông Nguyễn Văn A, Giám đốc Sở Y tế tỉnh Phú Yên (2011-2015), vắng mặt.", "2011", "2015"),
    ("ông Nguyễn Văn A (1917-2018) là Giám đốc Sở Y tế tỉnh Phú Yên.", None, None),
    ("ông Nguyễn Văn A là Giám đốc Sở Y tế tỉnh Phú Yên giai đoạn 2021-2026.", None, None),
    ("ông Nguyễn Văn A, Giám đốc Sở Y tế tỉnh Phú Yên từ ngày 5 đến ngày 7/6 thăm Lào.", None, None),
]


@pytest.mark.parametrize(("text", "start", "end"), CASES)
def test_bounds_behind_a_post(text: str, start: str | None, end: str | None) -> None:
    (tenure,) = bomay.extract("Theo đó, " + text, published="2024-05-01").tenures
    told = [date.to_iso() if isinstance(date, PartialDate) else None for date in (tenure.start, tenure.end)]
    assert told == [start, end]


STATUSES = [
    ("Nguyễn Văn A là Bộ trưởng Bộ Quốc phòng từ năm 1980 đến 1986, Bí thư Quân ủy Trung ương từ 1984 - 1986.", 2),
    ("Nguyễn Văn A là Chủ tịch Quốc hội kiêm Phó Chủ tịch Hội đồng Nhà nước từ năm 1987 đến 1992.", 2),
    ("Đại tướng Nguyễn Văn A (1920-2019) là Bộ trưởng Bộ Quốc phòng.", 1),
    ("Bí thư Tỉnh ủy Phú Yên Nguyễn Văn A từ ngày 5 đến ngày 7/6 thăm Lào.", 0),
]


@pytest.mark.parametrize(("text", "over"), STATUSES)
def test_a_time_that_has_ended_makes_posts_former(text: str, over: int) -> None:
    tenures = bomay.extract("Ông " + text if text[0] == "N" else text).tenures
    assert [tenure.status.value for tenure in tenures].count("former") == over
    assert over in (0, len(tenures))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Tháng 11/2009, Bộ trưởng Bộ Nội vụ Nguyễn Văn A ký văn bản.", "former"),
        ("Tháng 11/2023, Bộ trưởng Bộ Nội vụ Nguyễn Văn A ký văn bản.", "current"),
        ("Từ năm 2009, theo Bộ trưởng Bộ Nội vụ Nguyễn Văn A, biên chế giảm.", "current"),
        ("Năm 2009, Bộ trưởng Bộ Nội vụ Nguyễn Văn A ký. Bộ trưởng Bộ Nội vụ Nguyễn Văn A nói.", "current"),
        ("Từ năm 2010 đến năm 2015, với cương vị Giám đốc Sở Y tế Phú Yên, ông Nguyễn Văn A vi phạm.", "former"),
        ("Từ ngày 5 đến ngày 7/4/2024, với cương vị Bộ trưởng Bộ Nội vụ, ông Nguyễn Văn A thăm Lào.", "current"),
        ("Đồng chí Nguyễn Văn A là Ủy viên Thường vụ Ban Chấp hành Trung ương Đảng khóa VI.", "former"),
    ],
)
def test_what_a_holder_did_years_ago_does_not_tell_that_he_is_one_still(text: str, status: str) -> None:
    (tenure,) = bomay.extract(text, published="2024-05-01").tenures
    assert tenure.status.value == status


def test_a_seat_held_again_has_no_end_of_an_earlier_stint() -> None:
    text = (
        "Từ tháng 9/2011 đến tháng 5/2013, ông Nguyễn Văn A là Đại biểu Quốc hội khóa XIII.\nTừ tháng 6/2020 đến nay, "
        "ông Nguyễn Văn A là Đại biểu Quốc hội khóa XV."
    )
    (tenure,) = bomay.extract(text, published="2024-05-01").tenures
    assert (tenure.status.value, tenure.start, tenure.end) == ("current", PartialDate(2020, 6), None)
