"""Dates in running text: years that are left out, order, place."""

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bomay.mentions.dates.date import read_dates
from bomay.model import PartialDate


def _first(text: str, published: str | None) -> list[str | None]:
    day = PartialDate.from_iso(published) if published else None
    return [mention.first.to_iso() if mention.first else None for mention in read_dates(text, published=day)]


@pytest.mark.parametrize(
    ("text", "published", "gives"),
    [
        ("Sáng 28/12, Tỉnh ủy họp.", "2024-01-03", "2023-12-28"),
        ("Đại hội sẽ họp ngày 5/1.", "2023-12-28", "2024-01-05"),
        ("Tỉnh ủy họp hôm 2/8.", "2024-07-06", "2023-08-02"),
        ("Tỉnh ủy họp hôm 2/8 tới.", "2024-07-06", "2024-08-02"),
        ("Tỉnh ủy họp hôm 2/8.", "2024", "2024-08-02"),
        ("Ngày 15/11, Tỉnh ủy họp.", "2020-06-04", "2019-11-15"),
        ("Đại hội dự kiến họp ngày 15/11.", "2020-06-04", "2020-11-15"),
        ("Sáng 8/2, đoàn đến thăm.", "2017", "2017-02-08"),
        ("Sáng 8/2, đoàn đến thăm.", None, None),
        ("Hôm nay, Quốc hội họp.", None, None),
        ("Hôm nay, Quốc hội họp.", "2017", "2017"),
        ("Hôm qua, Quốc hội họp.", "2017", None),
        ("Hôm qua, Quốc hội họp.", "2020-03-01", "2020-02-29"),
    ],
)
def test_missing_year(text: str, published: str | None, gives: str | None) -> None:
    assert _first(text, published) == [gives]


def test_without_publication_the_text_fixes_the_year() -> None:
    text = "Năm 2020, chỉ tiêu đạt khá. Thu năm 2020 tăng, chi năm 2020 giảm. Ngày 4/6, đoàn làm việc."
    assert _first(text, None)[-1] == "2020-06-04"
    two = "Năm 2020, chỉ tiêu đạt khá. Thu năm 2020 tăng. Ngày 4/6, đoàn làm việc."
    assert _first(two, None)[-1] is None


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("Tối 8/6, hội kỷ niệm ngày truyền thống (21/6/1925 - 21/6/2017).", "2017-06-08"),
        ("Chiều 11/7, đoàn dâng hương, nhân 35 năm ngày giỗ trận (12/7/1984).", "2019-07-11"),
        (
            "Chiều 11/7, đoàn dâng hương, nhân 35 năm ngày giỗ trận (12/7). Ngày 12/7/1984, trận đánh mở màn.",
            "2019-07-11",
        ),
        ("Sáng 28-6, Đại hội Mặt trận thành phố nhiệm kỳ 2019-2024 bế mạc.", "2019-06-28"),
        ("Sáng 12/5, đoàn làm việc. Buổi tiếp diễn ra ngày 12/5/2018.", "2018-05-12"),
        ("Sáng 8/8, HĐND họp. Tỉnh bầu Chủ tịch nhiệm kỳ 2016-2021. Năm 2015 ông được bổ nhiệm Thứ trưởng.", None),
        ("Sáng 6.2, ông dự phiên khai xuân Đinh Dậu 2017. Cuối năm 2016, vốn hóa tăng.", "2017-02-06"),
        ("Ngày 1/7, diễn ra Lễ kỷ niệm 30 năm tái lập tỉnh. Ngày 1/7/1989 tỉnh được tái lập.", "2019-07-01"),
        ("Sáng 14-7, Bộ họp báo. Dự kiến trong tháng 7-2017 sẽ trình phương án.", "2017-07-14"),
        ("Chiều 19/6, lễ đón diễn ra. Đoàn thăm nước ta từ ngày 17/6 đến ngày 22/6/2017.", "2017-06-19"),
        ("Chiều 25-5, Ban họp. Bộ báo cáo Thủ tướng trước ngày 15-7-2017.", "2017-05-25"),
        ("Sáng 21/12, đoàn kiểm tra nhà ga. Nhà khách khánh thành vào ngày 4/1/2015 tới.", "2014-12-21"),
        ("Sáng 21/2, đoàn kiểm tra nhà ga, mong hoàn thành trước 31/12/2015.", None),
        ("Sáng 12/7, tỉnh họp về 6 tháng đầu năm 2018.", "2018-07-12"),
        ("Ngày 10-2, hội nghị kiểm điểm việc phối hợp năm 2016, triển khai nhiệm vụ năm 2017.", "2017-02-10"),
        ("Ngày 10-12, hội nghị tổng kết năm 2016, triển khai nhiệm vụ năm 2017.", "2016-12-10"),
        ("Sáng 3/12, phiên họp thường kỳ tháng 12/2018 bàn kế hoạch cho năm 2019 và trong năm 2019.", "2018-12-03"),
        ("Sáng 3/1, phiên họp thường kỳ tháng 12/2018 bàn việc trong năm 2019.", "2019-01-03"),
        ("Ngày 13/11, Bộ báo cáo năm 2018. Phương hướng, giải pháp phòng, chống tội phạm năm 2019.", "2018-11-13"),
        ("Ngày 10-10, hội nghị bàn tình hình năm 2018, kế hoạch phát triển năm 2019.", "2018-10-10"),
        ("Chiều 27/6, Bộ họp báo. Trước đó, tháng 11/2016, ông đã được cấp chứng chỉ.", "2017-06-27"),
        ("Chiều 27/6, Bộ họp báo. Chương trình giám sát của Quốc hội năm 2018 đã có.", None),
        ("Chiều 27/6, Bộ họp báo. Dự án sẽ xong vào cuối năm 2020.", None),
        ("Chiều 27/6, đoàn kiểm tra. Luật Đất đai năm 2013, Luật Nhà ở năm 2014 đã nêu.", None),
        ("Ngày 20/12 năm trước đã có kết luận. Ngày 5/2, đoàn họp về tháng 1/2018.", None),
    ],
)
def test_what_the_text_says_of_years_fixes_the_year_of_the_news(text: str, gives: str | None) -> None:
    assert _first(text, None)[0] == gives


def test_years_of_lives_and_one_bare_year_date_no_news() -> None:
    assert _first("Ông A sinh năm 1973, sinh năm 1973 là bản gốc. Ngày 4/6, ông nhận quyết định.", None)[-1] is None
    assert _first("Theo báo cáo năm 2018, kết quả khá. Ngày 4/6, đoàn làm việc.", None)[-1] is None


def test_years_of_plans_date_no_news() -> None:
    text = "Phấn đấu đến năm 2020 thành quận. Kế hoạch năm 2020 đã có. Đến năm 2020 sẽ xong. Ngày 23/8, đoàn làm việc."
    assert _first(text, None)[-1] is None


def test_an_article_is_younger_than_the_terms_that_it_names() -> None:
    text = "Tháng 5/1989 và tháng 6/1989 có lũ. Nhiệm kỳ 2015 - 2020, tỉnh khởi sắc. Ngày 4/6, đoàn làm việc."
    assert _first(text, None)[-1] is None


def test_two_years_told_as_often_fix_none() -> None:
    assert _first("Năm 2019 và năm 2020. Ngày 4/6, đoàn làm việc.", None)[-1] is None


def test_the_date_of_a_document_is_not_the_same_day() -> None:
    text = "Ngày 4/6/2020, đoàn công bố Quyết định số 35-QĐ/TU ngày 30/5/2020. Cùng ngày, đoàn khảo sát."
    assert _first(text, None)[-1] == "2020-06-04"


def test_the_last_document_dates_a_report_that_tells_no_other_year() -> None:
    assert _first("Chiều 2/7, Ban họp theo Quyết định số 97-QĐ/TW ngày 21/6/2019.", None)[0] == "2019-07-02"


def test_a_year_before_the_last_term_is_not_the_year_of_the_report() -> None:
    assert _first("Sáng 27-5, ông là đại biểu nhiệm kỳ 2016-2021. Tháng 1-2013, ông làm Bí thư.", None)[0] is None


def test_a_day_told_in_full_elsewhere_lends_its_year() -> None:
    assert _first("Ngày 01/4, ông được bầu. Ông là Phó Chủ tịch từ ngày 01/04/2021.", "2024-05-18")[0] == "2021-04-01"


def test_the_same_day_is_not_one_of_a_life() -> None:
    assert _first("Ngày 4/6/2020, đoàn họp. Ngày chính thức: 25-8-1983. Cùng ngày, đoàn đi.", None)[-1] == "2020-06-04"


def test_a_day_that_the_year_lacks_stays_without_year() -> None:
    text = "Sáng 29/2, Tỉnh ủy họp. Năm 2015 tỉnh đã xây 3 cầu, năm 2015 đã mở 2 đường, năm 2015 đã trồng rừng."
    assert _first(f"{text[:-1]}, so với năm 2014.", None) == [None, "2015", "2015", "2015", "2014"]


def test_terms_and_feasts_have_their_kind() -> None:
    text = "Nhiệm kỳ 2020 - 2025, khóa XIII, giai đoạn 2021-2025, nhân dịp Quốc khánh 2/9, năm 2020."
    kinds = [mention.kind for mention in read_dates(text, published=PartialDate(2020))]
    assert kinds == ["term", "session", "period", "anniversary", "year"]


def test_letters_of_other_alphabets_are_no_numbers_of_quarters() -> None:
    assert read_dates("Quý Iİ năm 2020, quý ıV họp.", published=None)[0].kind == "year"


@given(st.text(alphabet=st.sampled_from("0123456789/-. ,()ngàythánămquýIVİıtừđến\n"), max_size=60))
def test_mentions_are_in_order_apart_and_cut_from_the_text(text: str) -> None:
    mentions = read_dates(text, published=PartialDate(2020, 6, 4))
    assert all(text[m.start : m.end] == m.words for m in mentions)
    assert all(a.end <= b.start for a, b in itertools.pairwise(mentions))
    assert all(m.first is not None and m.first <= m.last for m in mentions if m.last)


@given(st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2100, 12, 31)))
def test_a_day_written_out_is_read_back(day: datetime.date) -> None:
    for words in (f"ngày {day.day}/{day.month}/{day.year}", f"ngày {day.day} tháng {day.month} năm {day.year}"):
        assert _first(words, None) == [day.isoformat()]


def test_a_word_beside_its_day_says_nothing_more() -> None:
    assert _first("Phiên làm việc hôm nay 28/11 kết thúc.", "2024-11-29") == ["2024-11-28"]


def test_a_range_of_days_joined_by_a_bare_dash() -> None:
    assert [m.last and m.last.to_iso() for m in read_dates("Thăm từ ngày 31/7-3/8.", published=PartialDate(2024))] == [
        "2024-08-03"
    ]
    assert _first("Kỷ niệm ngày Nhà giáo, sáng 19&20/11/2024, đoàn đến thăm.", "2024") == ["2024-11-19"]
    assert _first("Thăm từ ngày 31/7-3/8. Đi từ ngày 29/3-13/4/2019.", "2024-08-04") == ["2024-07-31", "2019-03-29"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Hội nghị họp từ ngày 13-15/11.", "2018-11-13", "2018-11-15"),
        ("Hội nghị họp trong hai ngày 25-26/12.", "2018-12-25", "2018-12-26"),
        ("Hội nghị họp từ ngày 9 - 12/10.", "2018-10-09", "2018-10-12"),
        ("Hội nghị họp các ngày 13-15.11.", "2018-11-13", "2018-11-15"),
        ("Hội nghị họp từ ngày 5-7 tháng 6.", "2018-06-05", "2018-06-07"),
        ("Hội nghị họp từ ngày 13 - 15 tháng 11 năm 2018.", "2018-11-13", "2018-11-15"),
        ("Hội nghị họp ngày 13-11.", "2018-11-13", None),
        ("Hội nghị họp ngày 5-7-18.", "2018-07-05", None),
    ],
)
def test_days_of_one_month_are_a_range(text: str, first: str, last: str | None) -> None:
    told = read_dates(text, published=PartialDate(2018))
    assert [(day.first and day.first.to_iso(), day.last and day.last.to_iso()) for day in told] == [(first, last)]


def test_days_of_one_month_need_a_word_of_days() -> None:
    assert _first("Tỷ số 13-15/11 không đổi.", "2018") == []
