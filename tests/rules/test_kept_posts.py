"""What becomes of the posts that stand beside the name of one who gets another: kept, left, or of another day."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

CASES = [
    # an assembly or congress gives a post and takes none
    (
        "HĐND tỉnh Hà Nam bầu ông Nguyễn Văn An, Giám đốc Sở Tài chính, giữ chức Phó Chủ tịch UBND tỉnh.",
        ["Nguyễn Văn An | Giám đốc | current", "Nguyễn Văn An | Phó Chủ tịch | incoming"],
    ),
    (
        "Thứ trưởng Bộ Xây dựng Nguyễn Văn An được bầu làm Chủ tịch Hội Luật gia Việt Nam.",
        ["Nguyễn Văn An | Chủ tịch | incoming", "Nguyễn Văn An | Thứ trưởng | current"],
    ),
    # … but the deputy's of the same body, one in another province, and where the appointed cannot be both
    (
        "HĐND tỉnh Hà Nam bầu ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh, giữ chức Chủ tịch UBND tỉnh.",
        ["Nguyễn Văn An | Chủ tịch | incoming", "Nguyễn Văn An | Phó Chủ tịch | former"],
    ),
    (
        "HĐND tỉnh Hà Nam bầu ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh Nam Định, giữ chức Chủ tịch UBND tỉnh.",
        ["Nguyễn Văn An | Chủ tịch | incoming", "Nguyễn Văn An | Phó Chủ tịch | former"],
    ),
    (
        "UBND tỉnh Hà Nam bổ nhiệm ông Nguyễn Văn An, Giám đốc Sở Tài chính, giữ chức Giám đốc Sở Xây dựng.",
        ["Nguyễn Văn An | Giám đốc | former", "Nguyễn Văn An | Giám đốc | incoming"],
    ),
]


@pytest.mark.parametrize(("text", "tenures"), CASES)
def test_posts_beside_the_name(text: str, tenures: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 8, 26), source=None))
    assert sorted(f"{one.person} | {one.role} | {one.status.value}" for one in facts.tenures) == sorted(tenures)
