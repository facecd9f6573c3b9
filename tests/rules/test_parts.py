"""Who takes which part in what a few sentences tell, by the form of the sentence."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

PUBLISHED = PartialDate(2024, 6, 5)


def parts(text: str, title: str = "") -> set[tuple[str, str]]:
    """The parts of a short report: the last word of each name with its part."""
    document = Document(id="mau", title=title or None, text=text, published=PUBLISHED, source=None)
    events = read_facts(document).events
    return {(part.agent.rsplit(" ", 1)[-1], part.part.value) for event in events for part in event.participants}


CHAIRS = {
    "là người điều khiển": (
        "Sáng 4/6, Quốc hội họp phiên toàn thể. Phó Chủ tịch Quốc hội Nguyễn Văn An là người điều khiển phiên họp.",
        {("An", "chair")},
    ),
    "người điều khiển là": (
        "Sáng 4/6, Quốc hội họp phiên toàn thể. Người điều khiển phiên họp là Phó Chủ tịch Quốc hội Nguyễn Văn An.",
        {("An", "chair")},
    ),
    "dưới sự điều khiển của": (
        "Sáng 4/6, dưới sự điều khiển của Phó Chủ tịch Quốc hội Nguyễn Văn An, Quốc hội nghe ông Trần Văn Bình trình "
        "bày báo cáo.",
        {("An", "chair"), ("Bình", "speaker")},
    ),
    "điều khiển xe": ("Sáng 4/6, tỉnh tổ chức hội nghị. Xe do ông Nguyễn Văn An điều khiển đã dừng.", set()),
    "chủ tọa kể trước bằng dấu chấm phẩy": (
        "Sáng 4/6, HĐND tỉnh khai mạc kỳ họp thứ 20. Chủ tịch HĐND tỉnh Nguyễn Văn An; các Phó Chủ tịch HĐND tỉnh: "
        "Trần Văn Bình, Lê Văn Cảnh chủ tọa kỳ họp.",
        {("An", "chair"), ("Bình", "chair"), ("Cảnh", "chair")},
    ),
    "Trưởng ban tổ chức chỉ nói": (
        "Sáng 4/6, tỉnh khai mạc lễ hội hoa. Ông Nguyễn Văn An, Phó Trưởng ban tổ chức lễ hội cho biết vé đã hết.",
        {("An", "speaker")},
    ),
    "còn buông lỏng kiểm tra": (
        "Sáng 4/6, tỉnh tổ chức họp báo. Ngoài ra, ông Nguyễn Văn An còn buông lỏng lãnh đạo, kiểm tra.",
        set(),
    ),
    "với sự điều hành của": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Với sự điều hành của Thủ tướng Nguyễn Văn An, kinh tế đã phát triển.",
        set(),
    ),
    "dưới sự điều hành của": (
        "Sáng 4/6, dưới sự điều hành của Thủ tướng Nguyễn Văn An, Ban Chấp hành Trung ương họp, thảo luận tại tổ.",
        {("An", "chair")},
    ),
    "chuyển lời mời thăm": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An tiếp ông Trần Văn Bình. Chủ tịch nước chuyển lời mời thăm Việt Nam tới "
        "Tổng thống Lê Văn Cảnh.",
        {("An", "host")},
    ),
    "mời sang thăm": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An tiếp ông Trần Văn Bình. Chủ tịch nước Nguyễn Văn An nhấn mạnh hợp tác "
        "kinh tế; mời Tổng thống Lê Văn Cảnh và Phu nhân sang thăm Việt Nam.",
        {("An", "host"), ("An", "speaker")},
    ),
    "sắp tới ông sẽ thăm": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An tiếp ông Trần Văn Bình và vui mừng sắp tới Tổng thống Lê Văn Cảnh sẽ "
        "thăm Việt Nam.",
        {("An", "host"), ("Cảnh", "chair")},
    ),
}
PRESENT = {
    "với sự tham dự của": (
        "Sáng 4/6, tỉnh tổ chức hội thảo với sự tham dự của Phó Thủ tướng Nguyễn Văn An, ông Trần Văn Bình và lãnh đạo "
        "các sở.",
        {("An", "attendee"), ("Bình", "attendee")},
    ),
    "sự có mặt của lực lượng": (
        "Sáng 4/6, tỉnh tổ chức hội thảo. Với sự có mặt của lực lượng công an, ông Nguyễn Văn An đã về.",
        set(),
    ),
    "đón tại sân bay": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An bắt đầu chuyến thăm Lào. Ra đón Chủ tịch nước tại sân bay có Phó Thủ "
        "tướng Trần Văn Bình, Đại sứ Lê Văn Cảnh.",
        {("An", "chair"), ("Bình", "attendee"), ("Cảnh", "attendee")},
    ),
    "lễ đón ai": (
        "Sáng 4/6, lễ đón chính thức Chủ tịch Quốc hội Lào Trần Văn Bình được tổ chức trọng thể, dưới sự chủ trì của "
        "Chủ tịch Quốc hội Nguyễn Văn An.",
        {("An", "chair"), ("Bình", "attendee")},
    ),
    "lễ đón nhận": ("Sáng 4/6, tỉnh tổ chức lễ đón nhận Huân chương cho ông Nguyễn Văn An.", set()),
}
GUESTS = {
    "khách đang ở thăm": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An tiếp Bộ trưởng Thương mại Lào Trần Văn Bình đang ở thăm Việt Nam.",
        {("An", "host"), ("Bình", "chair")},
    ),
    "khách đến chào": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An tiếp Đại sứ Lào Trần Văn Bình đến chào từ biệt.",
        {("An", "host")},
    ),
    "tiếp đoàn": (
        "Sáng 4/6, đoàn đến tỉnh. Tiếp đoàn, Chủ tịch UBND tỉnh Nguyễn Văn An đánh giá cao chuyến đi.",
        {("An", "host"), ("An", "speaker")},
    ),
    "chuyến thăm này, chuyến thăm kia": (
        "Sáng 4/6, việc Thủ tướng Nguyễn Văn An thăm Lào mới đây, Tổng thống Trần Văn Bình sẽ tham dự hội nghị cấp cao "
        "tổ chức tại Việt Nam vào cuối năm nay và các đoàn nghị sĩ thăm Việt Nam là những minh chứng.",
        {("An", "chair"), ("Bình", "attendee")},
    ),
}
GIVEN = {
    "chủ trì lễ công bố và trao": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An chủ trì lễ công bố và trao quyết định bổ nhiệm các Phó Thủ tướng.",
        {("An", "chair")},
    ),
    "thừa ủy quyền": (
        "Sáng 4/6, Bộ tổ chức lễ công bố. Thừa ủy quyền của Bộ trưởng Bộ Quốc phòng, Trung tướng Nguyễn Văn An trao "
        "quà cho ông Trần Văn Bình.",
        {("An", "presenter"), ("Bình", "recipient")},
    ),
    "các cá nhân được trao": (
        "Sáng 4/6, tỉnh tổ chức lễ kỷ niệm. Ông Nguyễn Văn An ghi nhận đóng góp của các cá nhân được trao huy hiệu.",
        {("An", "speaker")},
    ),
    "chủ ngữ mới sau người được tặng": (
        "Sáng 4/6, tỉnh tổ chức lễ kỷ niệm. Khi có quyết định trao Huân chương tặng ông Trần Văn Bình - Bí thư Tỉnh "
        "ủy, Chủ tịch nước Nguyễn Văn An sẽ ký.",
        {("Bình", "recipient")},
    ),
}
HONOURED = {
    "hiện tượng": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Vẫn còn hiện tượng như ông Nguyễn Văn An nêu. Ông An phát biểu tại hội nghị.",
        {("An", "speaker")},
    ),
    "tượng đài": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Bức tượng đài ông Nguyễn Văn An rất đẹp. Ông An nhấn mạnh.",
        set(),
    ),
}
SPEECH = {
    "theo trình bày của": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Theo trình bày của ông Nguyễn Văn An, việc đã xong.",
        {("An", "speaker")},
    ),
    "góp ý": ("Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An cũng góp ý về quy hoạch.", {("An", "speaker")}),
    "được góp ý": ("Sáng 4/6, tỉnh tổ chức hội nghị. Bản vẽ được ông Nguyễn Văn An góp ý hoàn thiện.", set()),
    "từng nói": ("Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An từng nói vậy.", set()),
    "bài viết của ai nhấn mạnh": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Bài viết về tiết kiệm của ông Nguyễn Văn An nhấn mạnh việc học.",
        set(),
    ),
    "bài phát biểu của ai nhấn mạnh": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An nhấn mạnh việc học.",
        {("An", "speaker")},
    ),
    "trao đổi với các phóng viên": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Trao đổi với các phóng viên, ông Nguyễn Văn An cho biết việc đã xong.",
        set(),
    ),
    "trên mạng xã hội": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Trong bài đăng trên mạng xã hội X, ông Nguyễn Văn An nêu rõ việc đã xong.",
        set(),
    ),
    "trả lời trong cuộc gặp mặt báo chí": (
        "Sáng 4/6, tỉnh tổ chức gặp mặt. Trả lời báo chí trong cuộc gặp mặt báo chí, ông Nguyễn Văn An khẳng định vậy.",
        {("An", "speaker")},
    ),
    "nói về cuộc bầu cử": (
        "Ngày 4/6, cử tri cả nước tham gia cuộc bầu cử đại biểu Quốc hội. Ông Nguyễn Văn An cho biết 98% đã đi bầu.",
        set(),
    ),
    "giải trình ý kiến của đại biểu": (
        "Sáng 4/6, Quốc hội họp phiên toàn thể. Bộ trưởng Nguyễn Văn An giải trình ý kiến của các đại biểu.",
        {("An", "speaker")},
    ),
    "tiếp thu ý kiến của cử tri": (
        "Sáng 4/6, Quốc hội họp phiên toàn thể. Bộ trưởng Nguyễn Văn An đã tiếp thu ý kiến của cử tri.",
        set(),
    ),
    "còn theo ai": (
        "Sáng 4/6, Quốc hội họp phiên toàn thể. Còn theo đại biểu Nguyễn Văn An, dự án đã chậm.",
        {("An", "speaker")},
    ),
    "người trả lời chất vấn chính": (
        "Phiên chất vấn sẽ diễn ra từ ngày 14/6. Người trả lời chất vấn chính là Bộ trưởng Bộ Y tế Nguyễn Văn An. Phó "
        "Thủ tướng Trần Văn Bình trả lời những chất vấn thuộc trách nhiệm chung.",
        {("An", "speaker"), ("Bình", "speaker")},
    ),
    "ai nói trước phiên chất vấn": (
        "Phiên chất vấn sẽ diễn ra từ ngày 14/6. Phó Thủ tướng Trần Văn Bình cho biết nhiều việc còn chậm.",
        set(),
    ),
    "trả lời chất vấn là ai không có lỗi": (
        "Sáng 4/6, Quốc hội tiến hành phiên chất vấn. Bộ trưởng Bộ Y tế Nguyễn Văn An trả lời chất vấn là ông Trần Văn "
        "Bình không có lỗi.",
        {("An", "speaker")},
    ),
    "trả lời chất vấn trước Quốc hội": (
        "Sáng 4/6, Phó Thủ tướng Nguyễn Văn An cùng các Bộ trưởng trả lời chất vấn trước Quốc hội.",
        {("An", "speaker")},
    ),
    "chưa trả lời chất vấn trước Quốc hội": (
        "Sáng 4/6, Phó Thủ tướng Nguyễn Văn An chưa trả lời chất vấn trước Quốc hội.",
        set(),
    ),
    "bên lề một cuộc họp báo": (
        "Sáng 4/6, Bộ Y tế tổ chức họp báo. Bên lề cuộc họp báo, Thứ trưởng Nguyễn Văn An khẳng định sẽ kiểm tra.",
        set(),
    ),
    "trao đổi với chúng tôi": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Trao đổi với chúng tôi, ông Nguyễn Văn An khẳng định sẽ kiểm tra.",
        set(),
    ),
    "trao đổi với các đại biểu": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Trao đổi với các đại biểu, ông Nguyễn Văn An khẳng định sẽ kiểm tra.",
        {("An", "speaker")},
    ),
    "các nguyên Bí thư qua các thời kỳ": (
        "Sáng 4/6, xã Tân An tổ chức lễ kỷ niệm. Bí thư Đảng ủy xã Tân An Nguyễn Văn An phát biểu. Dự lễ có ông Trần "
        "Văn Bình; các đồng chí nguyên Bí thư Đảng ủy xã Tân An qua các thời kỳ.",
        {("An", "speaker"), ("Bình", "attendee")},
    ),
    "lễ công bố": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An bắt tay các đại biểu sau buổi lễ công bố.",
        set(),
    ),
}
NO_SPEECH = {
    "bày tỏ xúc động": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An bày tỏ xúc động trước sự quan tâm của tỉnh.",
        set(),
    ),
    "bày tỏ vui mừng, khẳng định": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An bày tỏ vui mừng, khẳng định tỉnh sẽ giúp.",
        {("An", "speaker")},
    ),
    "chỉ đạo và thực hiện không đúng": (
        "Sáng 4/6, tỉnh tổ chức họp báo. Ông Nguyễn Văn An đã chỉ đạo và thực hiện không đúng quy chế.",
        set(),
    ),
    "chỉ đạo thực hiện đúng": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An chỉ đạo thực hiện đúng quy chế.",
        {("An", "speaker")},
    ),
    "trong một phát biểu khác": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Trong một phát biểu khác, ông Nguyễn Văn An cho rằng việc đã xong.",
        set(),
    ),
}
OTHER_TIMES = {
    "làm việc tại đâu năm nào": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Khi về nước năm 1989, ông Nguyễn Văn An làm việc tại Công ty Dịch vụ.",
        set(),
    ),
    "năm nay": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Trong năm 2024, ông Nguyễn Văn An dự nhiều hội nghị.",
        {("An", "attendee")},
    ),
}
MEDALS = {
    "vừa qua đã điều động": (
        "Sáng 4/6, tỉnh tổ chức hội nghị trao quyết định điều động ông Nguyễn Văn An giữ chức Bí thư Tỉnh ủy Hà Nam. "
        "Ban Tổ chức cho biết, vừa qua, Ban Bí thư đã điều động ông Trần Văn Bình giữ chức Bí thư Tỉnh ủy Sơn La.",
        {("An", "recipient")},
    ),
    "nhận huy hiệu": (
        "Sáng 4/6, tỉnh tổ chức lễ kỷ niệm. Các đảng viên nhận Huy hiệu Đảng còn có ông Nguyễn Văn An; bà Trần Thị "
        "Bình.",
        {("An", "recipient"), ("Bình", "recipient")},
    ),
}
BEHALF = {
    "thay mặt Bộ Chính trị chủ trì": (
        "Sáng 4/6, ông Nguyễn Văn An, Trưởng Ban Tổ chức Trung ương, đã thay mặt Bộ Chính trị chủ trì hội nghị.",
        {("An", "chair")},
    ),
    "Bộ Chính trị kết luận": (
        "Sáng 4/6, Bộ Chính trị họp. Nghe ông Nguyễn Văn An xong, Bộ Chính trị kết luận như vậy.",
        set(),
    ),
    "và đoàn công tác của Bộ": (
        "Sáng 4/6, ông Nguyễn Văn An và đoàn công tác Bộ Y tế đã làm việc với lãnh đạo tỉnh.",
        {("An", "chair")},
    ),
}
MEETINGS = {
    "đã gặp mặt": ("Sáng 4/6, Chủ tịch nước Nguyễn Văn An đã gặp mặt các nhà báo.", {("An", "chair")}),
    "có buổi gặp gỡ": ("Sáng 4/6, ông Nguyễn Văn An cùng lãnh đạo tỉnh có buổi gặp gỡ thanh niên.", {("An", "chair")}),
    "cùng dự buổi gặp mặt": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An gặp mặt các nhà báo. Ông Trần Văn Bình cùng dự buổi gặp mặt.",
        {("An", "chair"), ("Bình", "attendee")},
    ),
    "chưa từng gặp gỡ": ("Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An chưa từng gặp gỡ họ.", set()),
    "hội kiến nhiều người": (
        "Sáng 4/6, Tổng thống Nguyễn Văn An hội kiến Thủ tướng Trần Văn Bình và Chủ tịch Quốc hội Lê Văn Cảnh.",
        {("An", "chair"), ("Bình", "host"), ("Cảnh", "host")},
    ),
    "do ban nào phát đi": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Thông báo do Văn phòng phát đi, cho biết đã giao ông Nguyễn Văn An chủ trì "
        "công việc.",
        set(),
    ),
}
CASES = NO_SPEECH | MEETINGS | BEHALF | SPEECH | OTHER_TIMES | MEDALS | CHAIRS | PRESENT | GUESTS | GIVEN | HONOURED


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_parts_are_read(text: str, told: set[tuple[str, str]]) -> None:
    assert parts(text) == told


def test_a_post_where_the_heading_is_cut_off_is_nobodys() -> None:
    text = "Sáng 4/6, Tổng Bí thư Trần Văn Bình phát biểu."
    heading = "Thường trực Ban Bí thư Nguyễn Văn An hội kiến Tổng Bí thư"
    assert ("Bình", "host") not in parts(text, f"{heading}, Chủ ...")
    assert ("Bình", "host") in parts(text, heading)
