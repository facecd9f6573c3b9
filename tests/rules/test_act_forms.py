"""Personnel acts as they are worded: who does it, several at once, again, with what beside the name."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document

CASES = [
    (  # who does it stands between "được" and the verb, with dots, commas and brackets of its own
        "Ông Nguyễn Văn A được Thành ủy TP.HCM điều động giữ chức Bí thư Quận ủy Thủ Đức.",
        ["Nguyễn Văn A | transferred | Bí thư"],
    ),
    (
        "Bà Nguyễn Thị A được 87/93 đại biểu (93,5% đại biểu có mặt) bầu giữ chức danh Chủ tịch HĐND TP Hà Nội.",
        ["Nguyễn Thị A | elected | Chủ tịch"],
    ),
    (  # three verbs in one breath
        "Ông Nguyễn Văn A được Bộ Chính trị điều động, phân công, bổ nhiệm giữ chức Phó Trưởng Ban Kinh tế Trung ương.",
        ["Nguyễn Văn A | transferred | Phó Trưởng ban"],
    ),
    (  # several subjects, each with posts beside the name
        "Ông Nguyễn Văn A - Giám đốc Sở Tài chính - và ông Trần Văn B - Giám đốc Sở Y tế - được bầu làm Phó Chủ tịch "
        "UBND tỉnh Sơn La.",
        ["Nguyễn Văn A | elected | Phó Chủ tịch", "Trần Văn B | elected | Phó Chủ tịch"],
    ),
    (
        "Các đồng chí: Nguyễn Văn A, Giám đốc Sở Tài chính; Trần Văn B, Giám đốc Sở Y tế được bầu làm Phó Chủ tịch "
        "UBND tỉnh Sơn La.",
        ["Nguyễn Văn A | elected | Phó Chủ tịch", "Trần Văn B | elected | Phó Chủ tịch"],
    ),
    (
        "Dự lễ có ông Nguyễn Văn A, Bí thư Tỉnh ủy Sơn La và ông Trần Văn B vừa được bầu làm Phó Chủ tịch HĐND tỉnh.",
        ["Trần Văn B | elected | Phó Chủ tịch"],
    ),
    (
        "Đó là ông Nguyễn Văn A, Bí thư Tỉnh ủy Sơn La và ông Trần Văn B, người được bầu làm Phó Chủ tịch HĐND tỉnh.",
        ["Trần Văn B | elected | Phó Chủ tịch"],
    ),
    (
        "Thuộc về các ông: Nguyễn Văn A, nguyên Bí thư Tỉnh ủy; và Trần Văn B, nguyên Phó Bí thư (đã bị khai trừ).",
        ["Trần Văn B | disciplined"],
    ),
    (  # votes in brackets
        "HĐND đã bầu hai Ủy viên UBND thành phố Huế đối với ông Nguyễn Văn A, Giám đốc Sở Y tế (đạt 50/52 phiếu, tỉ lệ "
        "92,5%) và ông Trần Văn B, Giám đốc Sở Tài chính.",
        ["Nguyễn Văn A | elected | Ủy viên", "Trần Văn B | elected | Ủy viên"],
    ),
    ("Ông Nguyễn Văn A nói về nhân sự được Bộ Chính trị điều động, phân công, chờ bổ nhiệm.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentence_tells_its_acts(text: str, expected: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    found = [" | ".join(filter(None, (claim.person, claim.kind.value, claim.role))) for claim in facts.changes]
    assert sorted(found) == sorted(expected)
