"""What a report goes on with beside its first occasion, and sittings of assemblies told by questions and answers."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

_WORK = "Sáng 5/8, Chủ tịch UBND tỉnh Nguyễn Văn A làm việc với Huyện ủy Hòa An. "
_MET = "Ngày 5/8, Thủ tướng Nguyễn Văn A và Phu nhân dự lễ đón chính thức tại Phủ Thủ tướng Lào. "
_TALKS = ("working-session", "2024-08-05")
TOLD = {
    "trước đó, viếng": (
        _WORK + "Trước đó, đoàn đã dâng hương tại Nghĩa trang liệt sĩ huyện.",
        {_TALKS, ("ceremony", "2024-08-05")},
    ),
    "trước đó, thăm: ngày nào?": (_WORK + "Trước đó, đoàn đã thăm Công ty C.", {_TALKS}),
    "trước đó, thăm chính thức": (_WORK + "Trước đó, ông Trần Văn C thăm chính thức Lào.", {_TALKS}),
    "trước đó, giao kiểm tra": (_WORK + "Trước đó, Chủ tịch UBND tỉnh đã giao các sở kiểm tra, báo cáo.", {_TALKS}),
    "trước khi làm việc": (
        _WORK + "Trước khi làm việc, Chủ tịch UBND tỉnh Nguyễn Văn A đã dự lễ khánh thành Trường Mầm non C.",
        {_TALKS, ("ceremony", "2024-08-05")},
    ),
    "dịp này, viếng": (
        _WORK + "Dịp này, đoàn đến viếng Nghĩa trang liệt sĩ huyện.",
        {_TALKS, ("ceremony", "2024-08-05")},
    ),
    "nhân dịp này, thăm": (
        _WORK + "Nhân dịp này, đoàn công tác đã thăm, tặng quà gia đình ông Trần Văn C.",
        {_TALKS, ("visit", "2024-08-05")},
    ),
    "nhân dịp này, mời sang thăm": (
        _WORK + "Nhân dịp này, ông Nguyễn Văn A mời ông Trần Văn C thăm Việt Nam.",
        {_TALKS},
    ),
    "nhân dịp này, tặng": (_WORK + "Nhân dịp này, ông Nguyễn Văn A đã tặng quà các hộ nghèo.", {_TALKS}),
    "viếng trong những ngày ở lại": (
        "Trong hai ngày 5 và 6/8, đoàn của Bộ Y tế làm việc tại tỉnh Hòa An. Dịp này, đoàn đến viếng Nghĩa trang C.",
        {_TALKS, ("ceremony", "2024-08-05")},
    ),
    "viếng trong chuyến thăm dài ngày": (
        "Đoàn Quốc hội Lào thăm Việt Nam từ ngày 5 đến 12/8. Nhân dịp này, đoàn đã viếng Nghĩa trang C.",
        {("visit", "2024-08-05")},
    ),
    "ngay sau đó": (
        _MET + "Ngay sau đó, hai Thủ tướng đã tiến hành hội đàm.",
        {("ceremony", "2024-08-05"), ("reception", "2024-08-05")},
    ),
    "ngay sau hội nghị": (
        "Sáng 5/8, ông Nguyễn Văn A, Chủ tịch UBND tỉnh, dự Hội nghị tổng kết công tác dân vận. "
        "Ngay sau hội nghị, Chủ tịch UBND tỉnh Nguyễn Văn A đã kiểm tra tiến độ thi công cầu B.",
        {("conference", "2024-08-05"), ("visit", "2024-08-05")},
    ),
    "sau đó, không biết khi nào": (
        _WORK + "Sau đó, Bí thư Huyện ủy C đã kiểm tra thực tế và yêu cầu mở lối đi.",
        {_TALKS},
    ),
    "chuyện nhiều năm trước": (
        "Ngày 14/3/1988, đơn vị B làm lễ ra quân. Trước đó, đoàn đã dâng hương tại nghĩa trang.",
        {("ceremony", "1988-03-14")},
    ),
    "tại phiên sáng": (
        "Giá đường là vấn đề được đại biểu Quốc hội đặt ra tại phiên sáng 5/8.",
        {("session", "2024-08-05")},
    ),
    "phiên sáng của sàn": ("Giá cổ phiếu tăng mạnh tại phiên sáng 5/8.", set()),
    "tại hội trường": (
        "Tại hội trường Quốc hội chiều 5/8, đại biểu Nguyễn Văn A đăng ký tranh luận.",
        {("session", "2024-08-05")},
    ),
    "tranh luận": ("Tranh luận tại Quốc hội sáng 5/8, đại biểu Nguyễn Văn A nêu ý kiến.", {("session", "2024-08-05")}),
    "đặt câu hỏi": (
        "Sáng 5/8, đại biểu Nguyễn Văn A (Bến Tre) đặt câu hỏi với Bộ trưởng Bộ Y tế Trần Văn B về giá thuốc.",
        {("session", "2024-08-05")},
    ),
    "trả lời câu hỏi của đại biểu": (
        "Sáng 5/8, trả lời câu hỏi của đại biểu Nguyễn Văn A, Bộ trưởng Bộ Y tế Trần Văn B nhận trách nhiệm.",
        {("session", "2024-08-05")},
    ),
    "trả lời câu hỏi của báo chí": ("Sáng 5/8, ông Nguyễn Văn A trả lời câu hỏi của báo chí về dự án.", set()),
    "đăng đàn": ("Bộ trưởng Bộ Y tế Nguyễn Văn A đăng đàn trước Quốc hội sáng 5/8.", {("session", "2024-08-05")}),
    "thảo luận ở tổ": (
        "Thảo luận ở tổ chiều 5/8, đại biểu Quốc hội Nguyễn Văn A nêu ý kiến.",
        {("session", "2024-08-05")},
    ),
    "phiên giải trình": (
        "Sáng 5/8, tại phiên giải trình của Thường trực HĐND thành phố, ông Nguyễn Văn A nhận trách nhiệm.",
        {("session", "2024-08-05")},
    ),
    "phiên giải trình của ủy ban": (
        "Sáng 5/8, Ủy ban Tư pháp của Quốc hội tổ chức phiên giải trình về an toàn giao thông.",
        {("meeting", "2024-08-05")},
    ),
    "ban của hội đồng họp": (
        "Chiều 5/8, Ban Pháp chế HĐND tỉnh B họp thẩm tra các báo cáo.",
        {("meeting", "2024-08-05")},
    ),
    "hội đồng họp": ("Chiều 5/8, HĐND tỉnh B họp bàn việc sáp nhập xã.", {("session", "2024-08-05")}),
    "đến để thăm": (
        "Chiều 5/8, Bí thư Thành ủy Nguyễn Văn A đã đến trụ sở Công an thành phố để thăm, động viên các chiến sĩ.",
        {("visit", "2024-08-05")},
    ),
    "tiền để thăm": ("Chiều 5/8, xã cho biết đã dành tiền để thăm, động viên các chiến sĩ.", set()),
    "gặp thị trưởng": (
        "Sáng 5/8, Chủ tịch nước Nguyễn Văn A đã gặp Thị trưởng thành phố B Trần Văn C.",
        {("reception", "2024-08-05")},
    ),
    "làm việc trực tiếp": ("Ngày 5/8, đoàn kiểm tra của Bộ Nội vụ đã làm việc trực tiếp với UBND tỉnh B.", {_TALKS}),
    "chương trình tiếp xúc cử tri": (
        "Ngày 5/8, Tổ đại biểu HĐND tỉnh tổ chức chương trình tiếp xúc cử tri tại xã Hòa An.",
        {("voter-contact", "2024-08-05")},
    ),
    "buổi tiếp xúc ở nơi viết tắt": (
        "Ông Nguyễn Văn A nói tại buổi tiếp xúc của đại biểu Quốc hội TP.HCM với cử tri quận 1 chiều 5-8.",
        {("voter-contact", "2024-08-05")},
    ),
    "buổi tiếp xúc, nhiều cử tri": (
        "Chiều 5/8, tại buổi tiếp xúc của Bí thư Thành ủy Nguyễn Văn A ở huyện B, nhiều cử tri kiến nghị.",
        {("voter-contact", "2024-08-05")},
    ),
    "buổi tiếp xúc với doanh nhân": ("Chiều 5/8, ông Nguyễn Văn A kể về buổi tiếp xúc với vài doanh nhân.", set()),
    "ủy ban thường vụ thảo luận": (
        "Chiều 5/8, Ủy ban thường vụ Quốc hội thảo luận về kết quả kỳ họp thứ nhất.",
        {("session", "2024-08-05")},
    ),
    "ngày làm việc thứ hai": (
        "Sáng 5/8, Quốc hội bước sang ngày làm việc thứ hai của hoạt động chất vấn.",
        {("session", "2024-08-05")},
    ),
    "phiên làm việc của đại biểu": (
        "Tại phiên làm việc chiều 5/8, 480/482 đại biểu tham gia biểu quyết đồng ý chọn bà Nguyễn Thị A.",
        {("session", "2024-08-05")},
    ),
    "câu hỏi chất vấn": (
        "Bộ trưởng Nguyễn Văn A nói như vậy khi trả lời câu hỏi chất vấn của ĐB Trần Văn B (Bình Định) sáng 5.8.",
        {("session", "2024-08-05")},
    ),
    "thảo luận ở đoàn": ("Sáng 5/8, các đại biểu thảo luận ở Đoàn về dự kiến nhân sự.", {("session", "2024-08-05")}),
    "kỳ họp khóa, năm": (
        _WORK + "Ông Trần Văn C được phê chuẩn tại kỳ họp thứ nhất Quốc hội khóa XII năm 2007.",
        {_TALKS, ("session", "2007")},
    ),
    "hội nghị nhiều ngày": ("Hội nghị Cấp cao B diễn ra từ ngày 2-5/8 tại Lào.", {("conference", "2024-08-02")}),
}


def test_no_case_went_missing() -> None:
    assert len(TOLD) == 43


@pytest.mark.parametrize(("text", "events"), TOLD.values(), ids=TOLD)
def test_what_is_told_beside_has_the_day_of_the_report(text: str, events: set[tuple[str, str]]) -> None:
    document = Document(id="x", text=text, title=None, source=None, published=PartialDate(2024, 8, 5))
    assert {(e.type, e.start.to_iso() if e.start else "") for e in read_facts(document).events} == events
