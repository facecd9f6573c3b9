"""What is said of an occasion elsewhere makes nobody its speaker: his words belong to the report's own occasion."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

PUBLISHED = PartialDate(2024, 6, 5)
TALKS = "Sáng 4/6, tại Hà Nội, Chủ tịch Quốc hội Nguyễn Văn An hội đàm với Chủ tịch Quốc hội Lào Trần Văn Bình."
BESIDES = " Trời đẹp. Hoa nở. Cây xanh. Nắng vàng. Gió nhẹ."
VISIT = "Ông Trần Văn Bình thăm Việt Nam từ ngày 3 đến ngày 6/6."


def speakers(text: str) -> set[tuple[str, str]]:
    """The type of each occasion with the last word of each name that speaks at it."""
    document = Document(id="mau", title=None, text=text, published=PUBLISHED, source=None)
    return {
        (event.type, part.agent.rsplit(" ", 1)[-1])
        for event in read_facts(document).events
        for part in event.participants
        if part.part.value == "speaker"
    }


CASES = {
    "đánh giá cao chuyến thăm": (
        f"{TALKS}{BESIDES} {VISIT}\nÔng Nguyễn Văn An đánh giá cao chuyến thăm Việt Nam của ông Trần Văn Bình.",
        {("reception", "An")},
    ),
    "Chào mừng chuyến thăm, ông": (
        f"{TALKS}{BESIDES} {VISIT}\nChào mừng chuyến thăm Việt Nam của khách, ông Nguyễn Văn An nhấn mạnh hợp tác.",
        {("reception", "An")},
    ),
    "trong chuyến thăm vừa qua": (
        f"{TALKS}{BESIDES}\nÔng Trần Văn Bình đề nghị thực hiện thỏa thuận trong chuyến thăm Lào tháng 3/2024 vừa qua.",
        {("reception", "Bình")},
    ),
    "theo ông, cuộc họp": (
        "Sáng 4/6, tỉnh tổ chức họp báo.\nTheo ông Nguyễn Văn An, tỉnh đã tổ chức hội nghị về đất đai ngày 2/5.",
        {("other", "An")},
    ),
    "phát biểu trong chuyến thăm": (
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An thăm Lào.\nPhát biểu trong chuyến thăm, ông An nhấn mạnh hợp tác.",
        {("visit", "An")},
    ),
    "phát biểu khai mạc hội nghị": (
        "Sáng 4/6, tỉnh tổ chức họp báo.\nNgày 2/6, ông Nguyễn Văn An phát biểu khai mạc hội nghị về đất đai.",
        {("conference", "An")},
    ),
    "nhấn mạnh tại hội nghị": (
        "Sáng 4/6, tỉnh tổ chức họp báo.\nNgày 2/6, ông Nguyễn Văn An nhấn mạnh tại hội nghị về đất đai.",
        {("conference", "An")},
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_who_speaks_where(text: str, told: set[tuple[str, str]]) -> None:
    assert speakers(text) == told
