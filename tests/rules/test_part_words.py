"""Whose words are told in fewer words than "phát biểu": deputies, answers, "theo Bộ trưởng", and what is no part."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

PUBLISHED = PartialDate(2024, 6, 5)


def parts(text: str) -> set[tuple[str, str]]:
    """The parts of a short report: the last word of each name with its part."""
    events = read_facts(Document(id="mau", title=None, text=text, published=PUBLISHED, source=None)).events
    return {(part.agent.rsplit(" ", 1)[-1], part.part.value) for event in events for part in event.participants}


Q = "Sáng 4/6, Quốc hội tiến hành phiên chất vấn. "
H = "Sáng 4/6, Sở Y tế tỉnh Nghệ An tổ chức hội nghị sơ kết. "
L = "Sáng 4/6, Ban Tổ chức Trung ương tổ chức lễ công bố quyết định của Bộ Chính trị về công tác cán bộ. "
SPEAKER = {("An", "speaker")}
DEPUTIES = {
    "củng cố là không phải cố": (
        H + "Ông Nguyễn Văn An phát biểu tại hội nghị. Tập trung củng cố y tế cơ sở Ông Nguyễn Văn An nói.",
        SPEAKER,
    ),
    "dẫn ra": (Q + "Đại biểu Nguyễn Văn An (Hà Tĩnh) dẫn ra một loạt con số về suất đầu tư.", SPEAKER),
    "phản ánh": (Q + "Đại biểu Nguyễn Văn An (Hà Tĩnh) phản ánh tình trạng thiếu thuốc.", SPEAKER),
    "những phản ánh của người dân": (Q + "Bộ trưởng Nguyễn Văn An nhận được phản ánh của người dân.", set()),
    "nhận định": (Q + "Đại biểu Nguyễn Văn An (Hà Tĩnh) nhận định giá điện tăng quá nhanh.", SPEAKER),
    "ai ngoài hội trường nhận định": (Q + "Ông Nguyễn Văn An nhận định giá điện tăng quá nhanh.", set()),
    "có ý kiến": (Q + "Đại biểu Nguyễn Văn An có ý kiến: giá điện tăng quá nhanh.", SPEAKER),
    "có ý kiến bằng văn bản": (Q + "Phó Thủ tướng Nguyễn Văn An đã có ý kiến bằng văn bản về giá điện.", set()),
    "ủng hộ phương án": (Q + "Đại biểu Nguyễn Văn An (Thái Bình) ủng hộ phương án 2.", SPEAKER),
    "ủng hộ đồng bào": (Q + "Chủ tịch nước Nguyễn Văn An ủng hộ đồng bào vùng lũ.", set()),
    "ĐB A (Bến Tre): …": (Q + "ĐB Nguyễn Văn An (Bến Tre): Dự báo còn mặt hàng nào phải giải cứu?", SPEAKER),
    "của Bộ trưởng, đại biểu A": (
        Q + "Đề cập đến trách nhiệm của Bộ trưởng, đại biểu Nguyễn Văn An (Quảng Ninh) đề nghị Bộ trưởng nêu rõ.",
        SPEAKER,
    ),
    "người đầu tiên trả lời là": (Q + "Người đầu tiên trả lời chất vấn là Bộ trưởng Nguyễn Văn An.", SPEAKER),
    "cùng tham gia trả lời": (Q + "Bộ trưởng Nguyễn Văn An cùng tham gia trả lời chất vấn.", SPEAKER),
}
SAID = {
    "đó là ý kiến của A tại": (H + "Đó là ý kiến của ông Nguyễn Văn An - Giám đốc Sở Y tế tại hội nghị.", SPEAKER),
    "đó là ý kiến của A": (H + "Đó là ý kiến của ông Nguyễn Văn An - Giám đốc Sở Y tế.", set()),
    "theo A – chức vụ –": (H + "Theo bà Nguyễn Thị An – Phó Giám đốc Sở Y tế – ngành thiếu bác sĩ.", SPEAKER),
    "theo lời A": (H + "Theo lời bà Nguyễn Thị An, Phó Giám đốc Sở Y tế, ngành thiếu bác sĩ.", SPEAKER),
    "theo lời mời của A": (H + "Theo lời mời của ông Nguyễn Văn An, nhiều chuyên gia đã đến.", set()),
    "theo chức vụ": (
        "Sáng 4/6, Bộ trưởng Bộ Y tế Nguyễn Văn An chủ trì hội nghị. Theo Bộ trưởng, ngành thiếu bác sĩ.",
        {("An", "chair"), ("An", "speaker")},
    ),
    "nêu khó khăn": (H + "Phó Giám đốc Sở Y tế Nguyễn Văn An nêu khó khăn về thuốc.", SPEAKER),
    "chia sẻ khó khăn": (H + "Phó Giám đốc Sở Y tế Nguyễn Văn An chia sẻ khó khăn với người dân.", set()),
    "mới đây": (H + "Mới đây, Bộ trưởng Bộ Tài chính Nguyễn Văn An yêu cầu rà soát giá thuốc.", set()),
}
GIVEN = {
    "sau khi nhận quyết định": (
        L + "Sau khi nhận quyết định, ông Nguyễn Văn An gửi lời cảm ơn Đảng, Nhà nước.",
        {("An", "recipient")},
    ),
    "nhiều ngày sau khi nhận": (L + "Ba tháng sau khi nhận quyết định, ông Nguyễn Văn An xin thôi việc.", set()),
    "nhận hoa từ": (
        L + "Ông Nguyễn Văn An nhận hoa chúc mừng từ Trưởng Ban Tổ chức Trung ương Trần Văn Bình.",
        {("An", "recipient"), ("Bình", "presenter")},
    ),
    "có sự tham gia của": (
        H + "Hội nghị có sự tham gia của ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh.",
        {("An", "attendee")},
    ),
    "với sự tham gia của nhiều người, trong đó có": (
        H + "Với sự tham gia của nhiều doanh nghiệp, trong đó có công ty của ông Nguyễn Văn An, dự án đã xong.",
        set(),
    ),
    "sự tham dự và chỉ đạo của": (
        H + "Hội nghị có sự tham dự và chỉ đạo của ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh.",
        {("An", "attendee"), ("An", "speaker")},
    ),
    "đại biểu dự hội nghị: A, B": (
        H + "Đại biểu tham dự hội nghị: ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh; bà Trần Thị Bình, Phó Giám đốc Sở "
        "Tài chính.",
        {("An", "attendee"), ("Bình", "attendee")},
    ),
}
AWAY = {
    "trong đơn gửi tỉnh": (
        H + "Trong đơn gửi tỉnh, ông Nguyễn Văn An, Giám đốc Công ty A, cho biết thuốc thiếu.",
        set(),
    ),
    "tại văn bản": (H + "Tại văn bản số 12, Giám đốc Sở Y tế Nguyễn Văn An yêu cầu rà soát giá thuốc.", set()),
    "tại hội nghị": (H + "Tại hội nghị, Giám đốc Sở Y tế Nguyễn Văn An yêu cầu rà soát giá thuốc.", SPEAKER),
    "năm trước": (H + "Năm 2020, Bộ trưởng Nguyễn Văn An khẳng định giá thuốc đã giảm.", set()),
    "trao đổi cùng PV": (H + "Trao đổi cùng PV, ông Nguyễn Văn An, Giám đốc Sở Y tế, cho biết thuốc thiếu.", set()),
    "trao đổi cùng các đại biểu": (
        H + "Trao đổi cùng các đại biểu, ông Nguyễn Văn An, Giám đốc Sở Y tế, cho biết thuốc thiếu.",
        SPEAKER,
    ),
    "chia sẻ với phóng viên bên lề họp báo": (
        "Sáng 4/6, tỉnh tổ chức họp báo. Trao đổi với PV bên lề buổi họp báo, ông Nguyễn Văn An cho hay thuốc thiếu.",
        set(),
    ),
}
CASES = DEPUTIES | SAID | GIVEN | AWAY


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_parts_are_those_told(text: str, told: set[tuple[str, str]]) -> None:
    assert parts(text) == told


def test_no_case_went_missing() -> None:
    assert len(CASES) == 37
