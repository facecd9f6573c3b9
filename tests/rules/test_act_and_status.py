"""Acts with the tenures that they open and end, and whose they are: a few sentences each."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

CASES = [
    # what one man tells of another's past is the other's
    (
        "Ông Trần Văn Bình – PGĐ Sở Nội vụ tỉnh Bình Định cho biết, trước khi được bổ nhiệm giữ chức Phó trưởng phòng "
        "Nội vụ huyện Tuy Phước, ông Nguyễn Văn An từng làm Chủ tịch UBND xã Phước Sơn.",
        [
            "Nguyễn Văn An | Chủ tịch | former",
            "Nguyễn Văn An | Phó Trưởng phòng | current",
            "Trần Văn Bình | Phó Giám đốc | current",
        ],
        [],
    ),
    (
        "Ông Trần Văn Bình cho biết, trước khi được bổ nhiệm giữ chức Phó trưởng phòng Nội vụ huyện Tuy Phước, ông "
        "từng làm Chủ tịch UBND xã Phước Sơn.",
        ["Trần Văn Bình | Chủ tịch | former", "Trần Văn Bình | Phó Trưởng phòng | former"],
        [],
    ),
]


@pytest.mark.parametrize(("text", "tenures", "changes"), CASES)
def test_an_act_and_what_is_held_after_it(text: str, tenures: list[str], changes: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 8, 26), source=None))
    assert sorted(f"{one.person} | {one.role} | {one.status.value}" for one in facts.tenures) == sorted(tenures)
    told = (
        " | ".join(filter(None, (one.person, one.kind.value, one.role, one.date and one.date.to_iso())))
        for one in facts.changes
    )
    assert sorted(told) == sorted(changes)
