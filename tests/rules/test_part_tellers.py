"""Who only tells the press, who asks, who presents for another, to whom one decision goes."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

PUBLISHED = PartialDate(2024, 6, 5)


def parts(text: str) -> set[tuple[str, str]]:
    """The parts of a short report: the last word of each name with its part."""
    events = read_facts(Document(id="mau", title=None, text=text, published=PUBLISHED, source=None)).events
    return {(part.agent.rsplit(" ", 1)[-1], part.part.value) for event in events for part in event.participants}


MEETS = "Sáng 4/6, UBND huyện họp khẩn về vụ việc. "
PRESS = {
    "tối cùng ngày, ông cho biết": (
        f"{MEETS}Chiều 4/6, ông Nguyễn Văn An - Chánh Văn phòng UBND huyện - cho biết đã đình chỉ cán bộ. Ông An cho "
        "hay sẽ làm rõ.",
        set(),
    ),
    "cho biết huyện vừa họp": (
        f"{MEETS}Ngày 4/6, ông Nguyễn Văn An, Chánh Văn phòng UBND huyện, cho biết huyện đã họp về việc này.",
        set(),
    ),
    "tại cuộc họp chiều 4/6": (
        f"{MEETS}Chiều 4/6, tại cuộc họp, ông Nguyễn Văn An cho biết đã đình chỉ cán bộ.",
        {("An", "speaker")},
    ),
    "rồi phát biểu tại cuộc họp": (
        f"{MEETS}Chiều 4/6, ông Nguyễn Văn An cho biết đã đình chỉ cán bộ. Phát biểu tại cuộc họp, ông An yêu cầu rõ.",
        {("An", "speaker")},
    ),
    "cho biết trong cuộc họp": (
        f"{MEETS}Chiều 4/6, ông Nguyễn Văn An cho biết tại cuộc họp rằng đã đình chỉ cán bộ.",
        {("An", "speaker")},
    ),
    "trả lời PV": (f"{MEETS}Trả lời PV, ông Nguyễn Văn An xác nhận đã đình chỉ cán bộ.", set()),
    "ký kết luận": (f"{MEETS}Ông Nguyễn Văn An đã ký kết luận thanh tra.", set()),
    "ông Ký kết luận": (f"{MEETS}Ông Nguyễn Văn Ký kết luận, yêu cầu làm rõ.", {("Ký", "speaker")}),
    "dự Luật": ("Sáng 4/6, Quốc hội họp phiên toàn thể. Nhiều ý kiến của ông Nguyễn Văn An về dự Luật này.", set()),
}
ASKS = {
    "hỏi Bộ trưởng": (
        "Sáng 4/6, Quốc hội họp phiên chất vấn. Đại biểu Nguyễn Văn An (Nghệ An) hỏi Bộ trưởng Bộ Y tế về giá thuốc.",
        {("An", "speaker")},
    ),
    "gửi tới Bộ trưởng hai câu hỏi": (
        "Sáng 4/6, Quốc hội họp phiên chất vấn. Đại biểu Nguyễn Văn An (Nghệ An) gửi tới Bộ trưởng Y tế hai câu hỏi.",
        {("An", "speaker")},
    ),
    "hỏi thăm": ("Sáng 4/6, Quốc hội họp phiên chất vấn. Đại biểu Nguyễn Văn An hỏi thăm các cử tri.", set()),
    "trong lời người khác": (
        'Sáng 4/6, tỉnh tổ chức hội nghị. "Tôi nhớ hôm ấy ông Nguyễn Văn An hỏi tôi về việc làm ở quê nhà", một cụ kể.',
        set(),
    ),
}
FOR_OTHERS = {
    "tờ trình do ai trình bày": (
        "Sáng 4/6, Quốc hội họp phiên toàn thể. Tờ trình do Bộ trưởng Bộ Nội vụ Nguyễn Văn An trình bày nêu rõ lý do.",
        {("An", "speaker")},
    ),
    "dự, thay mặt ai trao": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Bộ trưởng Bộ Nội vụ Nguyễn Văn An dự hội nghị, thay mặt Thủ tướng Trần Văn "
        "Bình trao cờ cho 3 đơn vị.",
        {("An", "attendee"), ("An", "presenter")},
    ),
    "được ai trao": (
        "Sáng 4/6, Thành ủy tổ chức lễ trao Huy hiệu. Ông Nguyễn Văn An vinh dự được Bí thư Thành ủy Trần Văn Bình "
        "trao Huy hiệu 60 năm tuổi Đảng.",
        {("An", "recipient"), ("Bình", "presenter")},
    ),
    "thăm, tặng quà ai": (
        "Sáng 4/6, Bí thư Thành ủy Nguyễn Văn An thăm, tặng quà gia đình thương binh Trần Văn Bình.",
        {("An", "chair"), ("An", "presenter"), ("Bình", "host"), ("Bình", "recipient")},
    ),
    "làm việc với ai, ai báo cáo": (
        "Làm việc với Bí thư Thành ủy Nguyễn Văn An sáng 4/6, Phó Giám đốc Sở Y tế Trần Văn Bình cho biết đã đủ thuốc.",
        {("Bình", "speaker")},
    ),
    "nghe ai báo cáo, ai yêu cầu": (
        "Làm việc với Sở Y tế sáng 4/6, nghe Phó Giám đốc Sở Y tế Trần Văn Bình báo cáo, Bí thư Thành ủy Nguyễn Văn An "
        "yêu cầu làm rõ.",
        {("An", "chair"), ("An", "speaker"), ("Bình", "speaker")},
    ),
    "tiếp và làm việc với": (
        "Sáng 4/6, Bộ trưởng Nguyễn Văn An tiếp và làm việc với Đoàn công tác của Lào do ông Trần Văn Bình dẫn đầu.",
        {("An", "host"), ("Bình", "chair")},
    ),
}
CHAIRS = {
    "chủ trì hội nghị hai chấm": (
        "Sáng 4/6, Bộ Tư pháp tổ chức hội nghị. Chủ trì hội nghị: Bộ trưởng Nguyễn Văn An; các Thứ trưởng Trần Văn "
        "Bình, Lê Văn Cảnh.",
        {("An", "chair"), ("Bình", "chair"), ("Cảnh", "chair")},
    ),
    "tại điểm cầu, chủ trì là": (
        "Sáng 4/6, Chính phủ tổ chức hội nghị trực tuyến. Tại điểm cầu Nghệ An, chủ trì hội nghị là ông Nguyễn Văn An.",
        {("An", "chair")},
    ),
    "chủ trì - Ảnh": (
        "Sáng 4/6, tỉnh tổ chức họp báo.\nÔng Nguyễn Văn An, Phó Chủ tịch UBND tỉnh, chủ trì buổi họp báo - Ảnh: MẪU",
        {("An", "chair")},
    ),
    "dành thời gian gặp mặt": (
        "Sáng 4/6, Chủ tịch Quốc hội Nguyễn Văn An dành thời gian gặp mặt đoàn người có công tỉnh Bến Tre.",
        {("An", "chair")},
    ),
}
DECISIONS = {
    "một quyết định, một người": (
        "Sáng 4/6, Bí thư Thành ủy Nguyễn Văn An trao quyết định điều động ông Trần Văn Bình giữ chức Bí thư Quận ủy "
        "Bình Thạnh.\n\nÔng Lê Văn Cảnh được bổ nhiệm giữ chức Giám đốc Sở Xây dựng.",
        {("An", "presenter"), ("Bình", "recipient")},
    ),
    "các quyết định": (
        "Sáng 4/6, Bí thư Thành ủy Nguyễn Văn An trao các quyết định điều động ông Trần Văn Bình giữ chức Bí thư Quận "
        "ủy Bình Thạnh.\n\nÔng Lê Văn Cảnh được bổ nhiệm giữ chức Giám đốc Sở Xây dựng.",
        {("An", "presenter"), ("Bình", "recipient"), ("Cảnh", "recipient")},
    ),
}
CASES = PRESS | ASKS | FOR_OTHERS | CHAIRS | DECISIONS


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_parts_are_those_told(text: str, told: set[tuple[str, str]]) -> None:
    assert parts(text) == told


def test_no_case_went_missing() -> None:
    assert len(CASES) == 26
