"""Posts that a decision gives or takes in other words than a verb of its own, and what is done again."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

CASES = [
    # a decision handed to somebody, taken by him, or told to be made
    (
        "Chiều 25/8, Bí thư Tỉnh ủy Hà Nam Lê Văn Cường trao quyết định và tặng hoa cho ông Nguyễn Văn An, Chánh Văn "
        "phòng Tỉnh ủy, về làm Bí thư Huyện ủy Lý Nhân; bà Trần Thị Bích, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở "
        "Nội vụ.",
        [
            "Nguyễn Văn An | appointed | Bí thư | Huyện ủy Lý Nhân",
            "Trần Thị Bích | appointed | Giám đốc | Sở Nội vụ tỉnh Hà Nam",
        ],
        ["Nguyễn Văn An | Chánh Văn phòng", "Trần Thị Bích | Phó Giám đốc"],
    ),
    (
        "Ông Nguyễn Văn An, Tư lệnh Quân khu 1, vừa nhận quyết định giữ chức Tư lệnh Quân khu 2.",
        ["Nguyễn Văn An | appointed | Tư lệnh | Quân khu 2"],
        ["Nguyễn Văn An | Tư lệnh"],
    ),
    (
        "Ông Nguyễn Văn An, Phó Giám đốc Sở Y tế tỉnh Hà Nam, nhận quyết định bổ nhiệm Giám đốc Sở Nội vụ.",
        ["Nguyễn Văn An | appointed | Giám đốc | Sở Nội vụ tỉnh Hà Nam"],
        ["Nguyễn Văn An | Phó Giám đốc"],
    ),
    (
        "Bộ Chính trị quyết định ông Nguyễn Văn An, Bí thư Tỉnh ủy Hà Nam, giữ chức Trưởng Ban Nội chính Trung ương.",
        ["Nguyễn Văn An | appointed | Trưởng ban | Ban Nội chính Trung ương"],
        ["Nguyễn Văn An | Bí thư"],
    ),
    (
        "Sở Nội vụ tỉnh Hà Nam công bố quyết định về công tác cán bộ. Theo đó, ông Nguyễn Văn An giữ chức Giám đốc Sở "
        "Y tế tỉnh Hà Nam.",
        ["Nguyễn Văn An | appointed | Giám đốc | Sở Y tế tỉnh Hà Nam"],
        [],
    ),
    # … but a prize is no post, nor is what its holder is or was told to be
    ("Bí thư Tỉnh ủy Hà Nam trao quyết định khen thưởng cho ông Nguyễn Văn An, Giám đốc Sở Y tế.", [], []),
    ("Bí thư Tỉnh ủy Hà Nam trao quyết định cho ông Nguyễn Văn An, hiện giữ chức Giám đốc Sở Y tế.", [], []),
    ("Tỉnh ủy Hà Nam họp bàn công tác cán bộ. Theo đó, ông Nguyễn Văn An làm Trưởng ban tổ chức lễ hội.", [], []),
    # those whom a list names as retired, each from his own post
    (
        "Các cán bộ nhận quyết định nghỉ hưu đợt này gồm: Phó Giám đốc Sở Tài chính tỉnh Hà Nam Nguyễn Văn An; bà Trần "
        "Thị Bích, Giám đốc Sở Y tế.",
        [
            "Nguyễn Văn An | left | Phó Giám đốc | Sở Tài chính tỉnh Hà Nam",
            "Trần Thị Bích | left | Giám đốc | Sở Y tế tỉnh Hà Nam",
        ],
        ["Nguyễn Văn An | Phó Giám đốc", "Trần Thị Bích | Giám đốc"],
    ),
    ("Sắp nghỉ hưu gồm: ông Nguyễn Văn An, Giám đốc Sở Y tế tỉnh Hà Nam.", [], []),
    # what they are in brackets is not what is taken from them, and the reason is no act of its own
    (
        "Kỳ họp đã miễn nhiệm Ủy viên UBND tỉnh Hà Nam đối với ông Nguyễn Văn An (nguyên Giám đốc Sở Tư pháp) và bà "
        "Trần Thị Bích (nguyên Giám đốc Sở Y tế) do nghỉ hưu.",
        [
            "Nguyễn Văn An | left | Ủy viên | Ủy ban nhân dân tỉnh Hà Nam",
            "Trần Thị Bích | left | Ủy viên | Ủy ban nhân dân tỉnh Hà Nam",
        ],
        [f"{name} | {role}" for name in ("Nguyễn Văn An", "Trần Thị Bích") for role in ("Giám đốc", "Ủy viên")],
    ),
    # a post told before the verb, by "this post"; his own is none
    (
        "HĐND tỉnh Hà Nam miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với bà Trần Thị Bích và bầu ông Nguyễn Văn "
        "An giữ chức danh này.",
        [
            "Nguyễn Văn An | elected | Phó Chủ tịch | Ủy ban nhân dân tỉnh Hà Nam",
            "Trần Thị Bích | left | Phó Chủ tịch | Ủy ban nhân dân tỉnh Hà Nam",
        ],
        ["Trần Thị Bích | Phó Chủ tịch"],
    ),
    ("Ông Nguyễn Văn An, Phó Bí thư Tỉnh ủy Hà Nam, được bầu giữ chức vụ này.", [], []),
    (
        "HĐND tỉnh Hà Nam tiến hành bầu chức danh Chủ tịch UBND tỉnh. Ông Nguyễn Văn An, Phó Bí thư Tỉnh ủy, được bầu "
        "giữ chức vụ này.",
        ["Nguyễn Văn An | elected | Chủ tịch | Ủy ban nhân dân tỉnh Hà Nam"],
        [],
    ),
    (
        "Khi ông Lê Văn Cường được điều động làm Giám đốc Sở Y tế tỉnh Hà Nam, ông Nguyễn Văn An được bầu giữ chức vụ "
        "này.",
        ["Lê Văn Cường | transferred | Giám đốc | Sở Y tế tỉnh Hà Nam"],
        [],
    ),
    # the deputies of one who is elected, in his body; who is told to be followed is none of them
    (
        "Đại hội bầu ông Nguyễn Văn An làm Chủ tịch Hội Nông dân tỉnh Hà Nam, các ông, bà Trần Thị Bích và Lê Văn "
        "Cường làm Phó Chủ tịch.",
        [
            "Lê Văn Cường | elected | Phó Chủ tịch | Hội Nông dân tỉnh Hà Nam",
            "Nguyễn Văn An | elected | Chủ tịch | Hội Nông dân tỉnh Hà Nam",
            "Trần Thị Bích | elected | Phó Chủ tịch | Hội Nông dân tỉnh Hà Nam",
        ],
        [],
    ),
    (
        "HĐND tỉnh Hà Nam bầu ông Nguyễn Văn An làm Chủ tịch UBND tỉnh thay ông Lê Văn Cường, bà Trần Thị Bích làm Phó "
        "Chủ tịch UBND tỉnh.",
        [
            "Nguyễn Văn An | elected | Chủ tịch | Ủy ban nhân dân tỉnh Hà Nam",
            "Trần Thị Bích | elected | Phó Chủ tịch | Ủy ban nhân dân tỉnh Hà Nam",
        ],
        ["Lê Văn Cường | Chủ tịch"],
    ),
    # a passive that names its people last, each of whom leaves his office
    (
        "Hai Phó Chủ tịch UBND tỉnh Hà Nam vừa được bầu là ông Nguyễn Văn An, Giám đốc Sở Nội vụ và bà Trần Thị Bích.",
        [
            "Nguyễn Văn An | elected | Phó Chủ tịch | Ủy ban nhân dân tỉnh Hà Nam",
            "Trần Thị Bích | elected | Phó Chủ tịch | Ủy ban nhân dân tỉnh Hà Nam",
        ],
        ["Nguyễn Văn An | Giám đốc"],
    ),
    # objects in a list behind a colon
    (
        "Miễn nhiệm Ủy viên UBND tỉnh Hà Nam đối với các ông: Nguyễn Văn An, nguyên Giám đốc Sở Tư pháp; Lê Văn Cường, "
        "nguyên Giám đốc Sở Y tế.",
        [
            "Lê Văn Cường | left | Ủy viên | Ủy ban nhân dân tỉnh Hà Nam",
            "Nguyễn Văn An | left | Ủy viên | Ủy ban nhân dân tỉnh Hà Nam",
        ],
        [f"{name} | {role}" for name in ("Nguyễn Văn An", "Lê Văn Cường") for role in ("Giám đốc", "Ủy viên")],
    ),
    # offices, each with who is elected to it
    (
        "HĐND huyện Lý Nhân đã bầu các chức danh: Chủ tịch HĐND huyện là ông Nguyễn Văn An; Chủ tịch UBND huyện là bà "
        "Trần Thị Bích.",
        [
            "Nguyễn Văn An | elected | Chủ tịch | Hội đồng nhân dân huyện Lý Nhân",
            "Trần Thị Bích | elected | Chủ tịch | Ủy ban nhân dân huyện Lý Nhân",
        ],
        [],
    ),
    # a decision that somebody has, to take a post; a decision that its maker has
    (
        "Ông Nguyễn Văn An vừa có quyết định điều động sang làm Giám đốc Sở Y tế tỉnh Hà Nam.",
        ["Nguyễn Văn An | transferred | Giám đốc | Sở Y tế tỉnh Hà Nam"],
        [],
    ),
    ("Thủ tướng Nguyễn Văn An vừa có quyết định bổ nhiệm Thứ trưởng Bộ Tư pháp.", [], []),
]


@pytest.mark.parametrize(("text", "changes", "former"), CASES)
def test_what_a_decision_gives_and_takes(text: str, changes: list[str], former: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 8, 26), source=None))
    told = [f"{one.person} | {one.kind.value} | {one.role} | {one.body and one.body.name}" for one in facts.changes]
    assert sorted(told) == sorted(changes)
    gone = [f"{one.person} | {one.role}" for one in facts.tenures if one.status.value == "former"]
    assert sorted(gone) == sorted(former)


AGAIN = [
    ("HĐND tỉnh Hà Nam bầu ông Nguyễn Văn An tiếp tục giữ chức Chủ tịch UBND tỉnh.", "current"),
    ("Ông Nguyễn Văn An được tín nhiệm bầu tiếp tục làm Chủ tịch Hội Nông dân tỉnh Hà Nam.", "current"),
    ("HĐND tỉnh Hà Nam bầu ông Nguyễn Văn An giữ chức Chủ tịch UBND tỉnh, tiếp tục đổi mới.", "incoming"),
]


@pytest.mark.parametrize(("text", "status"), AGAIN)
def test_who_is_given_a_post_again_holds_it(text: str, status: str) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 8, 26), source=None))
    assert [one.status.value for one in facts.tenures] == [status]
    assert [one.kind.value for one in facts.changes] == ["elected"]
