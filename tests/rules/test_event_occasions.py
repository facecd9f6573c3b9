"""Which words tell of an occasion and of which type, and which day near them is its own."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

TOLD = {
    "theo kế hoạch": ("Theo kế hoạch, ngày 15/6 tới, tỉnh sẽ tổ chức hội nghị.", {("conference", "2024-06-15")}),
    "thông tin từ cơ quan": (
        "Theo thông tin từ Bộ Ngoại giao, ngày 4/6 (giờ Hà Nội), Bộ trưởng Nguyễn Văn A tiếp Đại sứ B.",
        {("reception", "2024-06-04")},
    ),
    "ngày của văn bản trước dấu phẩy": (
        "Theo Nghị quyết của Tỉnh ủy, ngày 4/6, của tỉnh, các xã tổ chức hội nghị.",
        {("conference", "")},
    ),
    "lễ đón chính thức có ngày": (
        "Ông Nguyễn Văn A tại lễ đón chính thức ngày 4/6 ở Viêng Chăn.",
        {("ceremony", "2024-06-04")},
    ),
    "đến ngày": ("- Đến ngày 4/6, tại cuộc họp của tỉnh, ông Nguyễn Văn A nêu rõ.", {("meeting", "2024-06-04")}),
    "đến ngày là hạn": ("Đến ngày 4/6, các xã phải tổ chức xong cuộc họp.", {("meeting", "")}),
    "buổi kiểm tra": (
        "Tại buổi kiểm tra tiến độ công trình của Chủ tịch UBND tỉnh Nguyễn Văn A sáng 4/6, nhà thầu báo cáo.",
        {("visit", "2024-06-04")},
    ),
    "đến một nơi kiểm tra": (
        "Sáng 4/6, ông Nguyễn Văn A đã đến bãi tắm cạnh cảng kiểm tra việc xả thải.",
        {("visit", "2024-06-04")},
    ),
    "kiểm tra hành chính": ("Ngày 4/6, hai người bị giữ trong buổi kiểm tra hành chính quán nước.", set()),
    "đoàn kiểm tra đột xuất": (
        "Ngày 4/6, đoàn kiểm tra của Sở Nội vụ tỉnh B kiểm tra đột xuất việc tiếp dân tại huyện.",
        {("visit", "2024-06-04")},
    ),
    "chỉ đạo kiểm tra đột xuất": ("Ngày 4/6, ông Nguyễn Văn A giao các xã tăng cường kiểm tra đột xuất.", set()),
    "đối thoại với dân": ("Sáng 4/6, ông Nguyễn Văn A đối thoại với bà con xã B.", {("voter-contact", "2024-06-04")}),
    "đối thoại với nông dân": (
        "Sáng 4/6, ông Nguyễn Văn A đã trực tiếp đối thoại với doanh nghiệp.",
        {("conference", "2024-06-04")},
    ),
    "về xã đối thoại với dân": (
        "Sáng 4/6, ông Nguyễn Văn A về xã B đối thoại với người dân.",
        {("voter-contact", "2024-06-04")},
    ),
    "muốn đối thoại với dân": ("Sáng 4/6, ông Nguyễn Văn A muốn đối thoại với người dân.", set()),
    "buổi đối thoại của lãnh đạo với dân": (
        "Sáng 4/6, tỉnh tổ chức buổi đối thoại của lãnh đạo tỉnh với người dân.",
        {("voter-contact", "2024-06-04")},
    ),
    "buổi đối thoại với doanh nghiệp": (
        "Sáng 4/6, tỉnh tổ chức buổi đối thoại với doanh nghiệp.",
        {("conference", "2024-06-04")},
    ),
    "sẵn sàng đối thoại": ("Ngày 4/6, ông Nguyễn Văn A cho biết luôn sẵn sàng đối thoại với dân.", set()),
    "đối thoại hai nơi": (
        "Ông Nguyễn Văn A đã đối thoại với công dân tại huyện B ngày 2/6, tại xã C ngày 4/6.",
        {("voter-contact", "2024-06-02"), ("voter-contact", "2024-06-04")},
    ),
    "buổi tiếp xúc của đoàn với cử tri": (
        "Ngày 4/6, tại buổi tiếp xúc của đoàn đại biểu Quốc hội tỉnh với cử tri, ông Nguyễn Văn A nêu ý kiến.",
        {("voter-contact", "2024-06-04")},
    ),
    "buổi tiếp người dân": (
        "Kết thúc buổi tiếp người dân xã B sáng 4/6, ông A nói.",
        {("voter-contact", "2024-06-04")},
    ),
    "buổi thảo luận tổ": (
        "Tại buổi thảo luận tổ của HĐND tỉnh chiều 4/6, đại biểu Nguyễn Văn A cho biết.",
        {("session", "2024-06-04")},
    ),
    "buổi thảo luận nhóm": ("Tại buổi thảo luận nhóm của lớp chiều 4/6, các bạn trao đổi.", set()),
    "phiên thảo luận của hội nghị ban chấp hành": (
        "Ông A nêu ra tại phiên thảo luận tại hội trường sáng 4/6, trong khuôn khổ Hội nghị Thành ủy lần thứ 15.",
        {("plenum", "2024-06-04")},
    ),
    "buổi khen thưởng": ("Thành tích được ghi nhận tại buổi khen thưởng chiều 4/6.", {("ceremony", "2024-06-04")}),
    "trao huy hiệu": ("Sáng 4/6, bà Nguyễn Thị A trao Huy hiệu Đảng cho 20 người.", {("ceremony", "2024-06-04")}),
    "được Quốc hội thông qua chiều": (
        "Luật sửa đổi một số điều của Luật B được Quốc hội thông qua chiều 4/6.",
        {("session", "2024-06-04")},
    ),
    "luật được thông qua năm nào": ("Luật B được Quốc hội khóa XV thông qua ngày 18/1/2024.", set()),
    "được HĐND bầu": (
        "Sáng 4/6, ông Nguyễn Văn A được HĐND tỉnh bầu giữ chức Phó Chủ tịch UBND tỉnh.",
        {("session", "2024-06-04")},
    ),
    "được ban chấp hành bầu": (
        "Ông Nguyễn Văn A được Ban Chấp hành Trung ương Đảng khóa XIII bầu làm Tổng Bí thư sáng 4/6.",
        {("plenum", "2024-06-04")},
    ),
    "quyết định được công bố": (
        "Trước đó, sáng 4/6, quyết định của tỉnh về công tác cán bộ cũng đã được công bố tại huyện B.",
        {("personnel", "2024-06-04")},
    ),
    "quyết định về giá được công bố": ("Ngày 4/6, quyết định tăng giá điện đã được công bố.", set()),
    "cho ý kiến về chuẩn bị kỳ họp": (
        "Sáng 4/6, Ủy ban Thường vụ Quốc hội cho ý kiến về việc chuẩn bị Kỳ họp thứ 8 của Quốc hội.",
        {("session", "2024-06-04")},
    ),
    "bên lề hội nghị": (
        "Bên lề Hội nghị cấp cao ASEAN, ngày 4/6, Bộ trưởng Nguyễn Văn A có cuộc gặp với Bộ trưởng Quốc phòng Mỹ.",
        {("reception", "2024-06-04")},
    ),
    "bên lề hội nghị có ngày": ("Bên lề hội nghị ngày 4/6, ông Nguyễn Văn A trả lời.", {("conference", "2024-06-04")}),
    "gặp sau ngày mở đầu": (
        "Trưa 4/6, tại New York, Tổng Bí thư Nguyễn Văn A gặp Tổng thống Mỹ John Smith.",
        {("reception", "2024-06-04")},
    ),
    "lễ công bố các quyết định": (
        "Sáng 4/6, Công an tỉnh tổ chức Lễ công bố các quyết định về điều động cán bộ.",
        {("personnel", "2024-06-04")},
    ),
    "hội nghị triển khai một quyết định có số": (
        "Sáng 4/6, tỉnh tổ chức hội nghị triển khai Quyết định số 1719/QĐ-TTg.",
        {("conference", "2024-06-04")},
    ),
    "chương trình nghệ thuật": ("Tối 4/6, huyện B tổ chức chương trình nghệ thuật.", {("other", "2024-06-04")}),
    "kết quả chuyến thăm trong tháng": (
        "Hai bên đánh giá cao kết quả chuyến thăm Lào của ông Nguyễn Văn A tháng 4 vừa qua.",
        {("visit", "2024-04")},
    ),
    "họp báo về kỳ họp sẽ khai mạc": (
        "Chiều 4/6, ông Nguyễn Văn A họp báo về chương trình kỳ họp thứ 6 dự kiến khai mạc thứ hai, ngày 20/10.",
        {("other", "2024-06-04")},
    ),
    "chuẩn bị kỳ họp dự kiến khai mạc": (
        "Chiều 4/6, Ủy ban Thường vụ Quốc hội cho ý kiến việc chuẩn bị kỳ họp thứ 8, dự kiến khai mạc ngày 20/10.",
        {("session", "2024-06-04"), ("session", "2024-10-20")},
    ),
    "Quốc hội dành cả ngày": (
        "Thực hiện Chương trình Kỳ họp thứ 7, ngày 4/6, Quốc hội dành cả ngày để thảo luận ở hội trường.",
        {("session", "2024-06-04")},
    ),
    "trước Thường vụ Quốc hội": (
        "Trước Ủy ban Thường vụ Quốc hội sáng 4/6, Bộ trưởng Nguyễn Văn A đã trình bày báo cáo.",
        {("session", "2024-06-04")},
    ),
    "chất vấn bộ trưởng": (
        "Chất vấn Bộ trưởng Bộ Y tế Nguyễn Văn A chiều 4/6, đại biểu Trần Văn B nêu nhiều bất cập.",
        {("session", "2024-06-04")},
    ),
    "đoàn công tác có buổi làm việc": (
        "Ngày 4/6, ông Nguyễn Văn A dẫn đầu đoàn công tác có buổi làm việc với Hiệp hội Du lịch tỉnh.",
        {("working-session", "2024-06-04")},
    ),
    "đoàn công tác kiểm tra là tên": ("Ngày 4/6, tập đoàn lập đoàn công tác kiểm tra các khoản tạm ứng.", set()),
    "dẫn đầu đoàn công tác kiểm tra": (
        "Tối 4/6, Thứ trưởng Nguyễn Văn A dẫn đầu đoàn công tác kiểm tra tuyến cao tốc.",
        {("visit", "2024-06-04")},
    ),
    "hai việc hai ngày": (
        "Ngày 3/6, ông Nguyễn Văn A dự lễ khai giảng Trường B, chiều 4/6 làm việc với huyện C.",
        {("ceremony", "2024-06-03"), ("working-session", "2024-06-04")},
    ),
    "trước đó, ngày khác": (
        "Ngày 4/6, tỉnh tổ chức lễ kỷ niệm; trước đó, ngày 3/6, HĐND tỉnh họp kỳ bất thường.",
        {("ceremony", "2024-06-04"), ("session", "2024-06-03")},
    ),
    "đến ngày thì trao quyết định": (
        "Đến ngày 4/6, Phó Chủ tịch UBND tỉnh Nguyễn Văn A trao quyết định điều động ông Trần Văn B.",
        {("personnel", "2024-06-04")},
    ),
    "phiên họp là kỳ họp": (
        "Sáng 4/6, HĐND tỉnh khai mạc kỳ họp thứ 9.\nÔng Nguyễn Văn A phát biểu tại cuộc họp ngày 4/6.",
        {("session", "2024-06-04")},
    ),
    "buổi tiếp xúc nơi cử tri nói": (
        "Cử tri Nguyễn Thị A bày tỏ bức xúc trong buổi tiếp xúc với ông Trần Văn B sáng 4/6.",
        {("voter-contact", "2024-06-04")},
    ),
    "sau lễ đón": (
        "Từ ngày 3 đến 5/6, Tổng thống Nguyễn Văn A thăm Việt Nam.\nSáng 4/6, Chủ tịch nước B chủ trì lễ đón ông A."
        "\nDự lễ đón có ông C.\nSau Lễ đón, Chủ tịch nước đã có cuộc hội đàm với ông A.",
        {("visit", "2024-06-03"), ("ceremony", "2024-06-04"), ("reception", "2024-06-04")},
    ),
    "sau lễ đón của ai khác": (
        "Từ ngày 3 đến 5/6, Tổng thống Nguyễn Văn A thăm Việt Nam.\nSáng 4/6, ông A dự lễ kỷ niệm.\n"
        "Ông A nói về cuộc hội đàm với ông Trần Văn B.",
        {("visit", "2024-06-03"), ("ceremony", "2024-06-04")},
    ),
    "lễ tiễn đã được tổ chức": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn A lên đường thăm chính thức nước B.\n"
        "Lễ tiễn chính thức đã được tổ chức trọng thể tại sân bay.",
        {("visit", "2024-06-04"), ("ceremony", "2024-06-04")},
    ),
    "lễ nhiều năm trước đã được tổ chức": (
        "Sáng 4/6, ông Nguyễn Văn A thăm xã B.\nNăm 2001, lễ khánh thành đã được tổ chức tại đây.",
        {("visit", "2024-06-04")},
    ),
    "tọa đàm diễn ra ngay sau đó": (
        "Chiều 4/6, ông Nguyễn Văn A tiếp đoàn nước B.\nTại buổi tọa đàm diễn ra ngay sau đó, hai bên trao đổi.",
        {("reception", "2024-06-04"), ("conference", "2024-06-04")},
    ),
    "sáng nay cuối câu": (
        "Ông Nguyễn Văn A phát biểu khi nhận việc mới tại thành phố sáng nay (4/6).\n"
        "Chủ tịch Quốc hội Trần Thị B trao quyết định cho ông A.",
        {("personnel", "2024-06-04")},
    ),
    "buổi tiếp xúc không của cử tri": ("Sáng 4/6, tại buổi tiếp xúc với báo chí, ông A nói ngắn gọn.", set()),
}


def test_no_case_went_missing() -> None:
    assert len(TOLD) == 60


@pytest.mark.parametrize(("text", "events"), TOLD.values(), ids=TOLD)
def test_the_occasion_is_read_with_its_day(text: str, events: set[tuple[str, str]]) -> None:
    document = Document(id="mau", title=None, text=text, published=PartialDate(2024, 6, 5), source=None)
    told = read_facts(document).events
    assert {(event.type, event.start.to_iso() if event.start else "") for event in told} == events
