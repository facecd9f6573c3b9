"""The year of undated news: each sign that tells it, and what looks like one."""

import pytest

from bomay.mentions.dates.date import read_dates

TOLD = [
    (
        "Ngày 24/5, Đại hội Hội Nhà văn khóa IV, nhiệm kỳ 2017-2022 diễn ra tại Hà Nội. Hội nhận vai trò này năm 2018.",
        2017,
    ),
    ("Ngày 6/10, ông Nguyễn Văn A được tổ chức tang lễ. Ông mất ngày mười hai tháng tám năm Mậu Tuất.", 2018),
    ("Sáng 26/12, đoàn thăm bà con. Đoàn chúc mọi nhà đón Xuân Kỷ Hợi vui tươi.", 2018),
    ("Chiều 22/3, Ủy ban họp. Theo quy định, việc này làm tại kỳ họp cuối năm 2018.", 2018),
    ("Chiều 21/2, Ủy ban cho ý kiến. Luật dự kiến được thông qua tại kỳ họp giữa năm 2019.", 2019),
    ("Ngày 17/9, tổ công tác họp với xã. Dự kiến sang năm 2017 xã giảm tiếp hai người.", 2016),
    ("Ngày 29/4, xã họp mặt nhân 44 năm ngày thống nhất. Ông A bị thương hồi tháng 4/1975.", 2019),
    ("Chủ nhật 22/5 là ngày bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2016-2021.", 2016),
    ("Hôm 1/7, tại lễ hội chọi trâu xã A năm 2017 có người bị thương.", 2017),
    ("Ngày 7/2, Thành ủy họp với Quận ủy A. Số vụ trộm năm 2016 tăng một phần tư.", 2017),
    ("Ngày 26/12, Ban Chấp hành họp phiên cuối. Số cán bộ bị kỷ luật năm 2018 tăng.", 2018),
    ("Ngày 18/6, hai bên hội đàm. Cuộc giao lưu diễn ra từ ngày 20 - 22/6/2017.", 2017),
    ("Ngày 11/10, Ủy ban họp. Số liệu được lấy vào ngày 25/9/2017.", 2017),
    ("Chiều 27/8, huyện họp với dân. Trước đó, cuối tháng 5/2019, đoàn đã về xã.", 2019),
    ("Ngày 4/12, xã họp, nghe báo cáo công tác năm 2017 và nhiệm vụ năm 2018. Nhiệm kỳ 2018-2023 có ba việc.", 2017),
    ("Chiều 10/1, sở tổng kết công tác năm 2018, triển khai nhiệm vụ 2019.", 2019),
    ("Chiều 23/5, hai bên hội đàm nhân kỷ niệm 40 năm quan hệ (1977-2017). Hiệp định có hiệu lực năm 2009.", 2017),
    ("Sáng 15/10, Diễn đàn Đầu tư A 2017 khai mạc. Năm 2015, tỉnh A đứng đầu bảng.", 2017),
    ("Sáng 17/5, sở khai mạc Hội nghị với doanh nghiệp lần thứ hai, năm 2017.", 2017),
    ("Sáng 14/2, bộ làm việc với sở. Mùa lễ hội 2017 có nhiều chuyện.", 2017),
    ("Chiều 18/6, hai bên hội đàm. Tổng thống nước A dự hội nghị tháng 11/2017 tới đây.", 2017),
    ("Ngày 26/6, ông A thăm nước B. Kim ngạch năm 2016 đạt 94 triệu USD; quý 1 năm nay đạt 37 triệu USD.", 2017),
    ("Sáng 4/1, thành phố trao quyết định. Ông A được miễn nhiệm kể từ ngày 2/1/2019.", 2019),
    ("Chiều 15/5, Đoàn họp. Đoàn có đại biểu mới kể từ ngày 15/5/ 2017.", 2017),
    ("Sáng 24/5, Quốc hội họp. Ngày 24-5-2017 là ngày làm việc thứ ba. Ngày mai, 25-5-2017, Quốc hội họp tổ.", 2017),
    ("Tối 19/5, tỉnh A khai mạc Năm du lịch Hòa Bình 2017.", 2017),
    ("Sáng 7/7, tập đoàn họp. Việc này xong trước ngày 15/7/2017, để năm 2018 hết khó khăn.", 2017),
    ("Ngày 2/3, bộ họp. Hai bên gặp nhau hồi tháng 9/2016.", 2017),
]
OPEN = [
    "Sáng 4/6, xã họp. Phí mới được thu kể từ ngày 1/1/2019.",
    "Sáng 12/6, Quốc hội thông qua chương trình giám sát của Quốc hội năm 2018. Kỳ họp nghe 6 tháng đầu năm 2018.",
    "Ngày 19/9, ông A yêu cầu việc xong trong năm 2018, dù theo kế hoạch phải đến năm 2019.",
    "Chiều 12/7, ông A kể trong hơn 10 năm (1979-1989) xã nghèo.",
    "Ngày 10/8, ban họp về chuẩn bị Hội nghị A 2017. Ông B giữ chức từ tháng 11/2015 tới nay.",
    "Ngày 10/3, cựu chiến binh kể về cuộc tổng tiến công Tết Mậu Thân.",
    "Ngày 10/8, sở họp. Số vụ trộm năm 2016 tăng một phần tư.",
    "Ngày 10/4, Ủy ban bầu cử tập huấn. Nhiệm kỳ 2026-2031 còn một năm nữa mới bắt đầu.",
    "Ngày 18/6, xã họp. Lễ hội được phục dựng từ năm 1990.",
    "Ngày 27/11, bộ họp. Nếu được thông qua, quy định áp dụng từ năm 2023; lương sẽ tăng từ 1/1/2027.",
    "Sáng 4/7, huyện họp. Việc thu phí hồi tháng 4/2013 là sai.",
]


def _year(text: str) -> int | None:
    first = read_dates(text, published=None)[0].first
    return first.year if first is not None else None


@pytest.mark.parametrize(("text", "year"), TOLD)
def test_the_year_is_told(text: str, year: int) -> None:
    assert _year(text) == year


@pytest.mark.parametrize("text", OPEN)
def test_the_year_stays_open(text: str) -> None:
    assert _year(text) is None
