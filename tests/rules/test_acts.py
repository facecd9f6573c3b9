"""Personnel acts: a sentence each, with every change that it tells and none else."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document

CASES = [
    (
        "Thủ tướng quyết định thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Nguyễn Văn A, nguyên Phó Chủ tịch "
        "UBND tỉnh Yên Bái.",
        ["Nguyễn Văn A | disciplined"],
    ),
    ("Ủy ban Kiểm tra đề nghị thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Nguyễn Văn A.", []),
    ("Bộ trưởng lập Hội đồng kỷ luật để xem xét hình thức kỷ luật đối với công chức Nguyễn Văn A.", []),
    (
        "Quốc hội miễn nhiệm chức Chủ tịch nước và cho thôi làm nhiệm vụ đại biểu Quốc hội đối với ông Nguyễn Văn A.",
        ["Nguyễn Văn A | left | Chủ tịch nước", "Nguyễn Văn A | left | Đại biểu"],
    ),
    (
        "Ông Nguyễn Văn A giữ chức Bí thư Tỉnh ủy Hòa Bình thay cho ông Trần Văn B được bầu làm Phó Chủ tịch nước.",
        ["Trần Văn B | elected | Phó Chủ tịch nước"],
    ),
    (
        "Tang lễ Tổng Bí thư Nguyễn Văn A được tổ chức trọng thể.",
        ["Nguyễn Văn A | died | Tổng Bí thư"],
    ),
    ("Chủ tịch Quốc hội Trần Thị B bỏ phiếu; Chủ tịch nước bổ nhiệm các ông có tên sau đây làm Thẩm phán.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentence_tells_its_acts(text: str, expected: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    found = [" | ".join(filter(None, (claim.person, claim.kind.value, claim.role))) for claim in facts.changes]
    assert sorted(found) == sorted(expected)
