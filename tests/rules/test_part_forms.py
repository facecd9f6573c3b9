"""Who takes which part, where other people stand near the verb: kin, guests, those who are judged."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

PUBLISHED = PartialDate(2024, 6, 5)


def parts(text: str) -> set[tuple[str, str]]:
    """The parts of a short report: the last word of each name with its part."""
    events = read_facts(Document(id="mau", title=None, text=text, published=PUBLISHED, source=None)).events
    return {(part.agent.rsplit(" ", 1)[-1], part.part.value) for event in events for part in event.participants}


KIN = {
    "cùng thân nhân gia đình": (
        "Sáng 4/6, tỉnh tổ chức lễ đặt tên đường. Ông Nguyễn Văn An, ông Trần Văn Bình, đại diện các sở cùng thân nhân "
        "gia đình ông Lê Văn Cảnh đã đến tham dự buổi lễ.",
        {("An", "attendee"), ("Bình", "attendee")},
    ),
    "thân nhân của ai đến dự": (
        "Sáng 4/6, tỉnh tổ chức lễ đặt tên đường. Ông Nguyễn Văn An đến tham dự buổi lễ.",
        {("An", "attendee")},
    ),
}
GUESTS = {
    "thăm theo lời mời": (
        "Tiếp tục chuyến thăm chính thức Lào theo lời mời của Bộ trưởng Ngoại giao Lào, chiều 4/6, Phó Thủ tướng "
        "Nguyễn Văn An đã hội đàm với Bộ trưởng Ngoại giao Lào Trần Văn Bình.",
        {("An", "chair"), ("Bình", "host")},
    ),
    "không thăm nước nào": (
        "Theo lời mời của Bộ trưởng Ngoại giao Lào, chiều 4/6, Phó Thủ tướng Nguyễn Văn An đã hội đàm với Bộ trưởng "
        "Ngoại giao Lào Trần Văn Bình.",
        {("An", "host"), ("Bình", "chair")},
    ),
    "hội đàm với ủy viên": (
        "Sáng 4/6, Phó Thủ tướng Nguyễn Văn An hội đàm với Ủy viên Quốc vụ, Bộ trưởng Ngoại giao Trung Quốc Vương A.",
        {("An", "host"), ("A", "chair")},
    ),
    "sau khi thăm, ai ghi nhận": (
        "Sáng 4/6, ông Nguyễn Văn An thăm các hộ ở xã. Sau khi thăm hỏi các doanh nghiệp, các đồng chí Nguyễn Văn An "
        "và Trần Văn Bình ghi nhận đóng góp của xã.",
        {("An", "chair"), ("An", "speaker"), ("Bình", "speaker")},
    ),
    "thăm gia đình ai": (
        "Sáng 4/6, ông Nguyễn Văn An thăm gia đình ông Trần Văn Bình.",
        {("An", "chair"), ("Bình", "host")},
    ),
}
GIVEN = {
    "chỗ đứng trong ảnh": (
        "Sáng 4/6, tỉnh tổ chức lễ trao giải. Ông Nguyễn Văn An (thứ ba từ phải sang) và ông Trần Văn Bình (giữa) trao "
        "giải Nhất cho các tác giả.",
        {("An", "presenter"), ("Bình", "presenter")},
    ),
    "ngoặc kể thân nhân": (
        "Sáng 4/6, tỉnh tổ chức lễ trao giải. Ông Nguyễn Văn An (bố của tác giả trẻ) và ông Trần Văn Bình dự lễ.",
        {("Bình", "attendee")},
    ),
    "các cá nhân được bổ nhiệm": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An trao quyết định cho các cá nhân được Chủ tịch nước bổ nhiệm.",
        {("An", "presenter")},
    ),
    "trao quyết định cho ai": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An trao quyết định cho ông Trần Văn Bình.",
        {("An", "presenter"), ("Bình", "recipient")},
    ),
    "quà tặng": (
        "Sáng 4/6, ông Nguyễn Văn An thăm xã. Nhà văn hóa là quà tặng của nhân dân, ông Trần Văn Bình đã tiếp nhận.",
        {("An", "chair")},
    ),
}
JUDGED = {
    "kết luận của ban, ông An có lỗi": (
        "Sáng 4/6, Ban Bí thư họp. Ban Bí thư kết luận, trong thời gian giữ cương vị, ông Nguyễn Văn An đã thiếu sót.",
        set(),
    ),
    "ông An kết luận": (
        "Sáng 4/6, Ban Bí thư họp. Kết luận cuộc họp, ông Nguyễn Văn An yêu cầu sửa ngay.",
        {("An", "speaker")},
    ),
    "người bị kỷ luật thừa nhận": (
        "Sáng 4/6, Ban Thường vụ Huyện ủy họp, kỷ luật khiển trách ông Nguyễn Văn An. Ông An thừa nhận việc đã làm.",
        set(),
    ),
    "người bị kỷ luật phát biểu tại cuộc họp": (
        "Sáng 4/6, Ban Thường vụ Huyện ủy họp, kỷ luật khiển trách ông Nguyễn Văn An. Tại cuộc họp, ông An thừa nhận.",
        {("An", "speaker")},
    ),
    "thiếu chỉ đạo": ("Sáng 4/6, tỉnh tổ chức họp báo. Ông Nguyễn Văn An thiếu chỉ đạo, kiểm tra.", set()),
}
SPEECH = {
    "thay mặt ai, ai phát biểu": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Phát biểu nhận nhiệm vụ, thay mặt đồng chí Nguyễn Văn An, đồng chí Trần Văn "
        "Bình cảm ơn lãnh đạo tỉnh.",
        {("Bình", "speaker")},
    ),
    "nhưng theo ai": (
        "Sáng 4/6, tỉnh tổ chức hội nghị. Việc đã làm nhiều, nhưng theo ông Nguyễn Văn An, vẫn còn chậm.",
        {("An", "speaker")},
    ),
    "đến đề nghị": ("Sáng 4/6, tỉnh tổ chức họp báo. Ông Nguyễn Văn An đến đề nghị làm giấy khai sinh.", set()),
    "ảnh tư liệu": (
        "Sáng 4/6, tỉnh tổ chức hội nghị.\nÔng Nguyễn Văn An phát biểu tại một hội nghị ở huyện - Ảnh tư liệu\n",
        set(),
    ),
    "ảnh của hội nghị": (
        "Sáng 4/6, tỉnh tổ chức hội nghị.\nÔng Nguyễn Văn An phát biểu tại hội nghị - Ảnh: Mẫu\n",
        {("An", "speaker")},
    ),
}
CASES = KIN | GUESTS | GIVEN | JUDGED | SPEECH


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_parts_are_read(text: str, told: set[tuple[str, str]]) -> None:
    assert parts(text) == told
