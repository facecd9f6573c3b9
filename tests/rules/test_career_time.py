"""The times of a life: which of the posts behind a time were held in it, and which times tell of no post."""

import pytest

import bomay
from bomay.model import Facts, PartialDate

CASES = [
    ("Từ tháng 3/2006 đến tháng 8/2007, ông là Giám đốc Sở Y tế.", ["Giám đốc 2006-03 2007-08"]),
    (
        "Từ năm 2001 đến 2005, ông là Giám đốc Sở Y tế rồi Chủ tịch UBND tỉnh Phú Yên.",
        ["Giám đốc 2001 ", "Chủ tịch  2005"],
    ),
    (
        "Từ năm 2001 đến 2005, ông là Giám đốc Sở Y tế và sau đó giữ chức Chủ tịch UBND tỉnh Phú Yên.",
        ["Giám đốc 2001 2005", "Chủ tịch  "],
    ),
    (
        "Từ năm 2008, ông lần lượt giữ các chức vụ Giám đốc Sở Y tế, Chủ tịch UBND tỉnh Phú Yên.",
        ["Giám đốc  ", "Chủ tịch  "],
    ),
    ("Trong giai đoạn 2011-2016, ông từng giữ chức Giám đốc Sở Y tế tỉnh Phú Yên.", ["Giám đốc  "]),
    ("Tháng 3/2015, từ vị trí Giám đốc Sở Y tế tỉnh Phú Yên, ông ra Hà Nội.", ["Giám đốc  "]),
    ("Từ tháng 7/2006 đến trước khi làm Giám đốc Sở Y tế tỉnh Phú Yên, ông ở Hà Nội.", ["Giám đốc  "]),
    ("Từ năm 1999 đến 2001, Giám đốc Sở Y tế tỉnh Phú Yên có quyết định thu hồi đất.", []),
    (
        "Ông từng là Giám đốc Sở Y tế, Chủ tịch UBND tỉnh Phú Yên (1996-2012).",
        ["Giám đốc  ", "Chủ tịch  "],
    ),
    ("Trong kỳ thi quốc gia năm 2019, Giám đốc Sở Y tế tỉnh Phú Yên là người ký.", []),
]


def read(text: str) -> Facts:
    return bomay.extract("Ông Nguyễn Văn A sinh năm 1960 tại tỉnh Phú Yên. " + text, published="2018-05-01")


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_posts_get_the_time_that_words_give_them(text: str, expected: list[str]) -> None:
    told = [
        " ".join(
            [each.role, *(date.to_iso() if isinstance(date, PartialDate) else "" for date in (each.start, each.end))]
        )
        for each in read(text).tenures
    ]
    assert told == expected


def test_a_life_is_not_that_of_the_name_that_the_person_was_born_with() -> None:
    text = (
        "Lễ tang Trung tướng Nguyễn Văn A diễn ra sáng 10/4. Trung tướng Nguyễn Văn A hưởng thọ 96 tuổi. "
        "Ông tên thật là Trần Văn B, sinh năm 1923 tại Quảng Bình. Giai đoạn 1982-1991, ông làm Bộ trưởng Bộ Nội vụ."
    )
    (tenure,) = [each for each in bomay.extract(text).tenures if each.role == "Bộ trưởng"]
    assert tenure.person == "Nguyễn Văn A"


def test_an_act_is_not_of_whom_the_person_follows() -> None:
    text = "Ngày 4/6/2012, ông thôi tham gia Ủy ban Kiểm tra Trung ương, thay người tiền nhiệm là ông Trần Văn B."
    assert [(claim.person, claim.kind.value) for claim in read(text).changes] == [("Nguyễn Văn A", "left")]


def test_a_pronoun_does_not_mean_whom_another_followed() -> None:
    text = (
        "Ngày 5/2/2014, ông được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Phú Yên thay người tiền nhiệm là ông Trần Văn B. "
        "Theo quyết định được công bố hôm nay, ông được điều động làm Bí thư Huyện ủy Tuy An."
    )
    assert {claim.person for claim in read(text).changes} == {"Nguyễn Văn A"}


def test_an_act_that_follows_a_number_of_years_later_is_not_of_that_day() -> None:
    text = "Tháng 2/2012, ông làm Giám đốc Sở Y tế tỉnh Phú Yên và hơn hai năm sau được bầu làm Chủ tịch UBND tỉnh."
    assert [claim.date for claim in read(text).changes if claim.role == "Chủ tịch"] in ([], [None])


def test_a_meeting_with_the_retired_retires_nobody() -> None:
    text = "Chiều 26/4, tại buổi gặp mặt cán bộ cấp cao nghỉ hưu, Bí thư Tỉnh ủy Phú Yên Trần Văn B phát biểu."
    assert bomay.extract(text, published="2018-05-01").changes == ()


def test_a_lost_full_stop_glues_no_word_to_a_name() -> None:
    text = (
        "Bộ trưởng Bộ Y tế Nguyễn Văn A phát biểu. Ông Nguyễn Văn A nói. Bí thư Tỉnh ủy Phú Yên Trần Văn B đến dự. "
        "Lời của Bộ trưởng Bộ Y tế Nguyễn Văn A Ưu tiên thời gian để điều trị."
    )
    assert [person.name for person in bomay.extract(text).people] == ["Nguyễn Văn A", "Trần Văn B"]


def test_the_country_is_nobody() -> None:
    text = (
        "Ông Nguyễn Văn A, Phó Tổng giám đốc Kho bạc Nhà nước Việt Nam, gặp nông dân Việt Nam và doanh nhân Việt Nam."
    )
    assert [person.name for person in bomay.extract(text).people] == ["Nguyễn Văn A"]


HELD_BY_NONE = [
    ("Theo Chủ tịch nước, Thượng tướng Nguyễn Văn A là cán bộ được đào tạo cơ bản.", []),
    ("Ông Trần Văn B được xem là người sẽ trở thành Tổng Bí thư, ông Nguyễn Văn A dự đoán một thời kỳ bất định.", []),
    (
        "Bắt tạm giam ông Nguyễn Văn A, Phó Chủ nhiệm Văn phòng Quốc hội kiêm trợ lý Ủy viên Bộ Chính trị, "
        "Chủ tịch Quốc hội.",
        ["Nguyễn Văn A Phó Chủ nhiệm", "Nguyễn Văn A Trợ lý"],
    ),
    (
        "Đón Tổng Bí thư có các đồng chí: Bí thư Thành ủy Hà Nội Trần Thị B; Phó Bí thư Thành ủy Nguyễn Văn A.",
        ["Trần Thị B Bí thư", "Nguyễn Văn A Phó Bí thư"],
    ),
    (
        "Chiều 20/10, trả lời báo chí về việc bầu Chủ tịch nước, Trưởng ban Công tác đại biểu Trần Thị B cho biết.",
        ["Trần Thị B Trưởng ban"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HELD_BY_NONE)
def test_a_post_of_another_is_not_of_whom_the_sentence_names(text: str, expected: list[str]) -> None:
    assert [f"{each.person} {each.role}" for each in bomay.extract(text, published="2024-10-20").tenures] == expected
