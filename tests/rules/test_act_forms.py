"""Personnel acts as they are worded: who does it, several at once, again, with what beside the name."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, TenureStatus

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
    (  # who is named sits in the body that stands last before the list
        "Theo kết quả bầu Ban Chấp hành Đảng bộ thành phố Hải Phòng, 11 người trong Ban Thường vụ Thành ủy gồm các ông "
        "bà: Nguyễn Văn A và Trần Thị B.",
        ["Nguyễn Văn A | elected | Ủy viên", "Trần Thị B | elected | Ủy viên"],
    ),
    (  # votes in brackets
        "HĐND đã bầu hai Ủy viên UBND thành phố Huế đối với ông Nguyễn Văn A, Giám đốc Sở Y tế (đạt 50/52 phiếu, tỉ lệ "
        "92,5%) và ông Trần Văn B, Giám đốc Sở Tài chính.",
        ["Nguyễn Văn A | elected | Ủy viên", "Trần Văn B | elected | Ủy viên"],
    ),
    (  # what is planned or laid before an assembly is no act
        "HĐND sẽ miễn nhiệm Trưởng Ban Đô thị với ông Nguyễn Văn A; miễn nhiệm Phó Ban Đô thị với ông Trần Văn B.",
        [],
    ),
    (
        "Các đại biểu nghe báo cáo kinh tế; Tờ trình của UBND về việc miễn nhiệm Ủy viên UBND tỉnh Sơn La đối với ông "
        "Nguyễn Văn A.",
        [],
    ),
    (
        "HĐND đã miễn nhiệm Trưởng Ban Đô thị đối với ông Nguyễn Văn A; miễn nhiệm Phó Trưởng Ban Pháp chế đối với ông "
        "Trần Văn B.",
        ["Nguyễn Văn A | left | Trưởng ban", "Trần Văn B | left | Phó Trưởng ban"],
    ),
    (  # deputies listed right behind the election of their head
        "Đại hội đã bầu ông Nguyễn Văn A làm Chủ tịch Hội Luật gia Việt Nam. Các Phó Chủ tịch gồm các ông: Trần Văn B, "
        "Lê Văn C.",
        [
            "Nguyễn Văn A | elected | Chủ tịch",
            "Trần Văn B | elected | Phó Chủ tịch",
            "Lê Văn C | elected | Phó Chủ tịch",
        ],
    ),
    (
        "Ông Nguyễn Văn A được bầu làm Chủ tịch HĐND tỉnh Sơn La; hai Phó Chủ tịch là ông Trần Văn B và bà Lê Thị C.",
        [
            "Nguyễn Văn A | elected | Chủ tịch",
            "Trần Văn B | elected | Phó Chủ tịch",
            "Lê Thị C | elected | Phó Chủ tịch",
        ],
    ),
    (
        "HĐND đã bầu ông Nguyễn Văn A làm Chủ tịch UBND tỉnh Sơn La. Dự họp có các Phó Chủ tịch: Trần Văn B, Lê Văn C.",
        ["Nguyễn Văn A | elected | Chủ tịch"],
    ),
    (
        "HĐND đã bầu ông Nguyễn Văn A làm Chủ tịch UBND tỉnh Sơn La. Hiện các Phó Chủ tịch gồm: Trần Văn B, Lê Văn C.",
        ["Nguyễn Văn A | elected | Chủ tịch"],
    ),
    # a death ends no post that was left before
    ("Nguyên Tổng Bí thư Nguyễn Văn A từ trần ngày 1/10/2018.", ["Nguyễn Văn A | died"]),
    (  # the office before the seat, and one death however often it is told
        "Ủy viên Bộ Chính trị Nguyễn Văn A từ trần tại nhà riêng. Về việc Thủ tướng Nguyễn Văn A từ trần, Đoàn Chủ "
        "tịch gửi điện chia buồn.",
        ["Nguyễn Văn A | died | Thủ tướng"],
    ),
    ("Ông Nguyễn Văn A từ trần.", ["Nguyễn Văn A | died"]),
    ("Ông Nguyễn Văn A nói về nhân sự được Bộ Chính trị điều động, phân công, chờ bổ nhiệm.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentence_tells_its_acts(text: str, expected: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    found = [" | ".join(filter(None, (claim.person, claim.kind.value, claim.role))) for claim in facts.changes]
    assert sorted(found) == sorted(expected)


RENEWALS = [
    ("Ông Nguyễn Văn A tái đắc cử chức Chủ tịch UBND tỉnh Sơn La.", TenureStatus.CURRENT),
    ("Ông Nguyễn Văn A được bầu lại làm Chủ tịch UBND tỉnh Sơn La.", TenureStatus.CURRENT),
    ("Ông Nguyễn Văn A tiếp tục được tín nhiệm bầu giữ chức Bí thư Tỉnh ủy Sơn La.", TenureStatus.CURRENT),
    ("Bộ trưởng đã bổ nhiệm lại ông Nguyễn Văn A giữ chức Vụ trưởng Vụ Pháp chế Bộ Tư pháp.", TenureStatus.CURRENT),
    ("Quốc hội tiếp tục bầu ông Nguyễn Văn A giữ chức Chủ tịch nước.", TenureStatus.INCOMING),
    ("Ông Nguyễn Văn A được bầu giữ chức Chủ tịch UBND tỉnh Sơn La.", TenureStatus.INCOMING),
]


@pytest.mark.parametrize(("text", "status"), RENEWALS)
def test_who_is_confirmed_in_a_post_holds_it_already(text: str, status: TenureStatus) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert len(facts.changes) == 1
    assert [claim.status for claim in facts.tenures] == [status]
