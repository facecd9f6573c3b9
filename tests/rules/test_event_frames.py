"""Which occasion a day is that of, where a sentence tells what went before it or why it was held."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

TOLD = {
    "sau cuộc họp có ngày": (
        "Sau cuộc họp với Sở Xây dựng chiều 4/6, ông Nguyễn Văn A gửi công văn cho huyện.",
        {("meeting", "2024-06-04")},
    ),
    "sau phiên họp có ngày, việc tiếp theo cùng ngày": (
        "Ngay sau phiên họp của Quốc hội chiều 4/6, Chủ tịch Quốc hội Nguyễn Văn A gặp mặt đoàn người có công.",
        {("session", "2024-06-04"), ("ceremony", "2024-06-04")},
    ),
    "sau cuộc họp không có ngày": (
        "Sau cuộc họp với Sở Xây dựng, chiều 4/6, ông Nguyễn Văn A thăm gia đình bà B.",
        {("visit", "2024-06-04")},
    ),
    "họp báo sau cuộc họp": (
        "Tại buổi họp báo sau cuộc họp của các bộ chiều 4/6, ông Nguyễn Văn A trả lời câu hỏi.",
        {("other", "2024-06-04")},
    ),
    "tên người như chữ nhân": (
        "Chiều 4/6, Bí thư Tỉnh ủy Nguyễn Văn Nhân đã có buổi tiếp Ủy viên Trung ương Lê Văn B.",
        {("reception", "2024-06-04")},
    ),
    "nhân chuyến thăm": (
        "Nhân chuyến thăm nước A và dự Diễn đàn Kinh tế khu vực, sáng 4/6, ông Nguyễn Văn B đã làm việc với Công ty C.",
        {("working-session", "2024-06-04"), ("conference", "")},
    ),
    "liên quan đến lễ hội": (
        "Liên quan đến vụ việc tại lễ hội xã A, sáng 4/6, ông Nguyễn Văn B đã làm việc với huyện C.",
        {("working-session", "2024-06-04")},
    ),
    "trong khuôn khổ chuyến thăm và làm việc": (
        "Trong khuôn khổ chuyến thăm chính thức làm việc tại nước A, chiều 4/6, ông Nguyễn Văn B hội kiến ông Lê C.",
        {("reception", "2024-06-04")},
    ),
    "phóng viên đưa tin, trong khuôn khổ chuyến thăm": (
        "Theo phóng viên, trong khuôn khổ chuyến thăm và làm việc tại nước A, chiều 4/6, ông Lê B hội kiến ông Lê C.",
        {("reception", "2024-06-04")},
    ),
    "ban chấp hành họp về một việc": (
        "Ngày 4/6, Ban Chấp hành Trung ương Đảng khóa XIII đã họp xem xét, cho ý kiến về công tác cán bộ.",
        {("meeting", "2024-06-04")},
    ),
    "họp một việc từ trước": (
        "Sáng 4/6, ông Nguyễn Văn A làm việc cùng lãnh đạo chủ chốt.\nCuộc họp lãnh đạo bàn nhân sự.\nHôm 20/3, "
        "Ban Chấp hành Trung ương họp và đồng ý để ông B thôi chức.",
        {("meeting", "2024-06-04"), ("meeting", "2024-03-20")},
    ),
    "ban chấp hành họp phiên": (
        "Ngày 4/6, Ban Chấp hành Trung ương Đảng khóa XIII đã họp phiên bế mạc.",
        {("plenum", "2024-06-04")},
    ),
    "kỳ họp của ủy ban liên chính phủ": (
        "Ngày 4/6, hai Thủ tướng chủ trì Kỳ họp lần thứ 3 Ủy ban liên Chính phủ Việt Nam - A.",
        {("meeting", "2024-06-04")},
    ),
    "giao ban trực tuyến": (
        "Ngày 4/6, Thành ủy tổ chức hội nghị giao ban trực tuyến quý II.",
        {("conference", "2024-06-04")},
    ),
    "lên đường dự": (
        "Ngày 3/6, ông Nguyễn Văn A rời Hà Nội lên đường dự Hội nghị cấp cao khu vực.\nNgày 4/6, ông A thăm trường B.",
        {("visit", "2024-06-04")},
    ),
    "chú thích ảnh liền vào bài": (
        "Chủ tịch nước A chủ trì lễ đón đoàn Việt Nam Chiều 4/6, ông Nguyễn Văn B đến thủ đô nước A, bắt đầu chuyến "
        "thăm nước A.",
        {("ceremony", ""), ("visit", "2024-06-04")},
    ),
    "kết thúc chuyến thăm và dự diễn đàn": (
        "Chiều 4/6, ông Nguyễn Văn A rời thủ đô nước B, kết thúc chuyến thăm nước B và dự Diễn đàn cấp cao.",
        {("visit", "")},
    ),
    "khách đang thăm và làm việc": (
        "Chiều 4/6, Bí thư Tỉnh ủy Nguyễn Văn A đã tiếp Bộ trưởng Lê Văn B đang thăm và làm việc tại tỉnh.",
        {("reception", "2024-06-04")},
    ),
    "thực hiện quyết định": (
        "Thực hiện quyết định của Tỉnh ủy, ngày 4/6, đoàn do ông Nguyễn Văn A dẫn đầu đã làm việc với huyện B.",
        {("working-session", "2024-06-04")},
    ),
    "thực hiện quyết định có số": (
        "Thực hiện Quyết định số 12-QĐ/TU, ngày 4/6, đoàn do ông Nguyễn Văn A dẫn đầu đã làm việc với huyện B.",
        {("working-session", "")},
    ),
    "gặp gỡ lãnh đạo cấp cao": (
        "Ngày 4/6, ông Nguyễn Văn A đã gặp gỡ các lãnh đạo cấp cao nước B.",
        {("reception", "2024-06-04")},
    ),
    "gặp gỡ báo chí": ("Ngày 4/6, ông Nguyễn Văn A đã gặp gỡ báo chí.", {("other", "2024-06-04")}),
    "gặp gỡ nhân dân": ("Ngày 4/6, ông Nguyễn Văn A gặp gỡ thanh niên xã B.", {("ceremony", "2024-06-04")}),
    "kết thúc lễ đón": (
        "Sáng 4/6, lễ đón Chủ tịch nước B được tổ chức.\nKết thúc lễ đón, hai nhà lãnh đạo tiến hành hội đàm.",
        {("ceremony", "2024-06-04"), ("reception", "2024-06-04")},
    ),
    "phiên thảo luận tổ": (
        "Đã có 17 lượt ý kiến trong phiên thảo luận tổ ngày 4/6.",
        {("session", "2024-06-04")},
    ),
    "ý kiến thảo luận tại tổ": (
        "Ngày 4/6, ông Nguyễn Văn A gửi đại biểu báo cáo tổng hợp ý kiến thảo luận tại tổ.",
        set(),
    ),
    "đại hội đồng các nước": (
        "Ngày 4/6, ông Nguyễn Văn A dự phiên họp Đại hội đồng Liên hợp quốc.",
        {("session", "2024-06-04")},
    ),
    "đại hội đồng cổ đông": (
        "Ngày 4/6, ông Nguyễn Văn A dự phiên họp của Đại hội đồng cổ đông.",
        {("meeting", "2024-06-04")},
    ),
    "trong nhiều năm": ("Từ năm 1954 đến 1963, tỉnh đã vinh dự được đón Bác Hồ 7 lần về thăm.", set()),
    "tổ chức chương trình": (
        'Tối 4/6, tại Hà Nội, Liên đoàn Lao động tổ chức Chương trình "Hoa của đất".',
        {("ceremony", "2024-06-04")},
    ),
    "tổ chức chương trình kích cầu": ("Ngày 4/6, Sở Du lịch tổ chức chương trình kích cầu.", set()),
    "một số hội thảo": ("Ngày 4/6, ông Nguyễn Văn A cho hay bộ đã tổ chức một số hội thảo.", set()),
    "nhân dịp sang thăm có ngày": (
        "Chiều 4/6, Bộ trưởng Nguyễn Văn A đã tiếp ông John Smith nhân dịp ông sang thăm nước ta từ ngày 3 - 5/6/2024.",
        {("reception", "2024-06-04"), ("visit", "2024-06-03")},
    ),
    "nhân dịp sang thăm không có ngày": (
        "Chiều 4/6, Bộ trưởng Nguyễn Văn A đã tiếp ông John Smith nhân dịp ông sang thăm nước ta.",
        {("reception", "2024-06-04")},
    ),
    "trong khuôn khổ chuyến thăm có ngày": (
        "Trong khuôn khổ chuyến thăm Lào từ ngày 3-5/6, chiều 4/6, Chủ tịch nước Nguyễn Văn A hội đàm với ông B.",
        {("reception", "2024-06-04"), ("visit", "2024-06-03")},
    ),
    "nhân dịp thăm và viếng": (
        "Chiều 4/6, bà Nguyễn Thị A đã tiếp đoàn nhân dịp Đoàn ra thăm Thủ đô Hà Nội và vào Lăng viếng Bác.",
        {("reception", "2024-06-04")},
    ),
    "tiếp và dự": (
        "Sáng 4/6, bà Nguyễn Thị A tiếp đoàn đại biểu tỉnh B, dự tọa đàm về thương mại.",
        {("reception", "2024-06-04"), ("conference", "2024-06-04")},
    ),
    "thăm một nước và dự": (
        "Chiều 4/6, bà Nguyễn Thị A đến Viêng Chăn, bắt đầu chuyến thăm Lào và dự Diễn đàn Kinh tế.",
        {("visit", "2024-06-04")},
    ),
    "ngày nói về cuộc họp": (
        "Sáng 4/6, Huyện ủy A cho biết Thường vụ Huyện ủy đã họp xem xét kỷ luật ông Nguyễn Văn B.",
        set(),
    ),
    "ngày của cuộc họp nơi có người nói": (
        "Sáng 4/6, ông Nguyễn Văn B cho biết tại cuộc họp của Huyện ủy A.",
        {("meeting", "2024-06-04")},
    ),
    "ôn lại ngày xưa": (
        "Tối 4/6, tỉnh tổ chức lễ kỷ niệm.\nTại lễ kỷ niệm, ông Nguyễn Văn A ôn lại sự kiện ngày 20/5/1947.",
        {("ceremony", "2024-06-04")},
    ),
    "trả lời các Đại biểu": (
        "Chiều 4/6, Bộ trưởng Nguyễn Thị A tiếp tục trả lời chất vấn của các Đại biểu.",
        {("session", "2024-06-04")},
    ),
}


def test_no_case_went_missing() -> None:
    assert len(TOLD) == 42


@pytest.mark.parametrize(("text", "events"), TOLD.values(), ids=TOLD)
def test_the_day_is_that_of_what_is_told_as_news(text: str, events: set[tuple[str, str]]) -> None:
    document = Document(id="mau", title=None, text=text, published=PartialDate(2024, 6, 5), source=None)
    told = read_facts(document).events
    assert {(event.type, event.start.to_iso() if event.start else "") for event in told} == events
