"""Posts of who serves a leader: the aide's own, of the leader's body, and never the leader's."""

import pytest

import bomay

CASES = [
    (
        "Phó Chủ nhiệm Văn phòng Quốc hội Nguyễn Văn A, cũng là trợ lý của Chủ tịch Quốc hội Trần Văn B, bị bắt.",
        [
            "Nguyễn Văn A | Phó Chủ nhiệm | Văn phòng Quốc hội",
            "Nguyễn Văn A | Trợ lý | Quốc hội",
            "Trần Văn B | Chủ tịch | Quốc hội",
        ],
    ),
    (
        "Ông Nguyễn Văn A, Phó Chủ nhiệm Văn phòng Quốc hội kiêm trợ lý Ủy viên Bộ Chính trị, Chủ tịch Quốc hội "
        "Trần Văn B.",
        ["Nguyễn Văn A | Phó Chủ nhiệm | Văn phòng Quốc hội", "Nguyễn Văn A | Trợ lý | Quốc hội"],
    ),
    (
        "Ông Nguyễn Văn A được bổ nhiệm làm Phó Chủ nhiệm Văn phòng Quốc hội kiêm trợ lý Chủ tịch Quốc hội Trần Văn B.",
        ["Nguyễn Văn A | Phó Chủ nhiệm | Văn phòng Quốc hội", "Nguyễn Văn A | Trợ lý | Quốc hội"],
    ),
    ("Trợ lý Chủ tịch Quốc hội Nguyễn Văn A cho biết.", ["Nguyễn Văn A | Trợ lý | Quốc hội"]),
    (
        "Ông Nguyễn Văn A là thư ký cho Bí thư Thành ủy Hà Nội Trần Văn B.",
        ["Nguyễn Văn A | Thư ký | Thành ủy Hà Nội", "Trần Văn B | Bí thư | Thành ủy Hà Nội"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_an_aide_serves_and_does_not_lead(text: str, expected: list[str]) -> None:
    found = [f"{claim.person} | {claim.role} | {claim.body.name}" for claim in bomay.extract(text).tenures]
    assert sorted(found) == sorted(expected)
