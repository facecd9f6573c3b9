"""Who takes which part by the annotators' conventions: meetings abroad, questions in an assembly, gifts, oaths."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

PUBLISHED = PartialDate(2024, 6, 5)


def parts(text: str) -> set[tuple[str, str]]:
    """The parts of a short report: the last word of each name with its part."""
    events = read_facts(Document(id="mau", title=None, text=text, published=PUBLISHED, source=None)).events
    return {(part.agent.rsplit(" ", 1)[-1], part.part.value) for event in events for part in event.participants}


MEETINGS = {
    "gặp ở nước ngoài": (
        "Sáng 4/6 (theo giờ địa phương), Chủ tịch nước Nguyễn Văn An đã có cuộc gặp với Tổng thống Pháp Jean Mau.",
        {("An", "chair"), ("Mau", "host")},
    ),
    "gặp trong nước": (
        "Chủ tịch nước Nguyễn Văn An đã gặp Tổng thống Pháp Jean Mau tối 4/6.",
        {("An", "chair")},
    ),
    "gặp khách sang thăm": (
        "Tổng thống Pháp Jean Mau thăm Việt Nam. Chủ tịch nước Nguyễn Văn An đã gặp ông Jean Mau tối 4/6.",
        {("An", "host"), ("Mau", "chair")},
    ),
    "tại cuộc gặp ai": (
        "Sáng 4/6 (theo giờ địa phương), Chủ tịch nước Nguyễn Văn An dự hội nghị. Tại cuộc gặp Tổng thống Pháp Jean "
        "Mau, Chủ tịch nước Nguyễn Văn An đề nghị hai bên hợp tác.",
        {("An", "attendee"), ("An", "speaker"), ("An", "chair"), ("Mau", "host")},
    ),
    "hai bên tiến hành hội đàm": (
        "Chủ tịch nước Nguyễn Văn An bắt đầu chuyến thăm Pháp. Sáng 4/6, Tổng thống Pháp Jean Mau và Chủ tịch nước "
        "Nguyễn Văn An đã tiến hành hội đàm.",
        {("An", "chair"), ("Mau", "host")},
    ),
    "tiếp và hội đàm": (
        "Ông Nguyễn Văn An vừa kết thúc chuyến thăm Pháp. Sáng 4/6, tại Hà Nội, Bộ trưởng Nguyễn Văn An tiếp và hội "
        "đàm với Đoàn Bộ Nội vụ Pháp do ông Jean Mau làm Trưởng đoàn.",
        {("An", "host"), ("Mau", "chair"), ("An", "chair")},  # he led his own visit
    ),
}
ASSEMBLY = {
    "đọc tờ trình của": (
        "Sáng 4/6, Quốc hội họp phiên bế mạc. Bộ trưởng Nguyễn Văn An đọc Tờ trình của Chính phủ về dự án Luật.",
        {("An", "speaker")},
    ),
    "báo cáo của ai": (
        "Sáng 4/6, Quốc hội họp phiên bế mạc. Theo lời Bộ trưởng, báo cáo của Chính phủ gửi ông Nguyễn Văn An.",
        set(),
    ),
    "ngoặc sau tên đại biểu": (
        "Sáng 4/6, Quốc hội họp phiên bế mạc. Đại biểu Nguyễn Văn An (đoàn Hà Nội) nêu thực trạng nợ đọng.",
        {("An", "speaker")},
    ),
    "dân trong ngoặc": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An (62 tuổi, ngụ phường Mẫu) nói đường đã sạch.",
        set(),
    ),
    "trả lời chất vấn của ai": (
        "Sáng 4/6, Quốc hội họp phiên chất vấn. Trả lời câu hỏi của đại biểu Nguyễn Văn An, Bộ trưởng Trần Văn Bình "
        "cho biết sẽ xem xét.",
        {("An", "speaker"), ("Bình", "speaker")},
    ),
    "sau phần trả lời": (
        "Sáng 4/6, sau phần trả lời chất vấn của Bộ trưởng Nguyễn Văn An, Quốc hội họp riêng.",
        {("An", "speaker")},
    ),
    "văn bản trả lời": (
        "Sáng 4/6, Quốc hội họp riêng. Đại biểu đã nhận văn bản trả lời của Bộ trưởng Nguyễn Văn An.",
        set(),
    ),
}
FRAMES = {
    "trong khuôn khổ chuyến thăm và dự diễn đàn": (
        "Trong khuôn khổ chuyến thăm chính thức Pháp và dự Diễn đàn Hợp tác theo lời mời của Tổng thống Pháp Jean Mau, "
        "chiều 4/6, Chủ tịch nước Nguyễn Văn An đã trả lời phỏng vấn báo chí.",
        {("An", "chair"), ("An", "attendee")},
    ),
    "nhân dịp dự hội nghị": (
        "Sáng 4/6, nhân dịp dự Hội nghị Cấp cao ở Pa-ri, Thủ tướng Nguyễn Văn An đã thăm Đại sứ quán.",
        {("An", "chair"), ("An", "attendee")},
    ),
    "chuyến thăm của người khác": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An nói về chuyến thăm Pháp của đoàn.",
        {("An", "speaker")},
    ),
}
PLANNED = {
    "sẽ trả lời": (
        "Sáng 4/6, Quốc hội họp phiên chất vấn. Bộ trưởng Nguyễn Văn An sẽ trả lời về nợ đọng.",
        {("An", "speaker")},
    ),
    "nếu được chọn": (
        "Sáng 4/6, Quốc hội họp phiên chất vấn. Nếu nhóm này được chọn, Bộ trưởng Nguyễn Văn An sẽ trả lời chính.",
        set(),
    ),
    "sẽ chỉ đạo": ("Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An sẽ chỉ đạo các sở thực hiện.", set()),
}
DECISIONS = {
    "trao quyết định cho ai": (
        "Sáng 4/6, tỉnh tổ chức lễ công bố quyết định. Ông Nguyễn Văn An trao quyết định cho ông Trần Văn Bình.\n\n"
        "Ông Trần Văn Bình được bổ nhiệm giữ chức Giám đốc Sở Y tế. Ông Lê Văn Cảnh được bổ nhiệm giữ chức Giám đốc "
        "Sở Xây dựng.",
        {("An", "presenter"), ("Bình", "recipient")},
    ),
    "trao quyết định, không nói cho ai": (
        "Sáng 4/6, tỉnh tổ chức lễ trao quyết định về công tác cán bộ.\n\nÔng Trần Văn Bình được bổ nhiệm giữ chức "
        "Giám đốc Sở Y tế. Ông Lê Văn Cảnh được bổ nhiệm giữ chức Giám đốc Sở Xây dựng.",
        {("Bình", "recipient"), ("Cảnh", "recipient")},
    ),
}
CASES = MEETINGS | ASSEMBLY | FRAMES | PLANNED | DECISIONS


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_parts_follow_the_conventions(text: str, told: set[tuple[str, str]]) -> None:
    assert parts(text) == told
