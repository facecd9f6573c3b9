"""What becomes of the posts that stand beside the name of one who gets another: kept, left, or of another day."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

CASES = [
    # an assembly or congress gives a post and takes none
    (
        "HĐND tỉnh Hà Nam bầu ông Nguyễn Văn An, Phó Bí thư Thường trực Tỉnh ủy, giữ chức Chủ tịch HĐND tỉnh.",
        ["Nguyễn Văn An | Chủ tịch | incoming", "Nguyễn Văn An | Phó Bí thư Thường trực | current"],
    ),
    (
        "HĐND tỉnh Hà Nam bầu ông Nguyễn Văn An, Giám đốc Sở Tài chính, làm Ủy viên UBND tỉnh.",
        ["Nguyễn Văn An | Giám đốc | current", "Nguyễn Văn An | Ủy viên | incoming"],
    ),
    (
        "Thứ trưởng Bộ Xây dựng Nguyễn Văn An được bầu làm Chủ tịch Hội Luật gia Việt Nam.",
        ["Nguyễn Văn An | Chủ tịch | incoming", "Nguyễn Văn An | Thứ trưởng | current"],
    ),
    # … but who leads a unit's committee or council leaves every other office
    (
        "HĐND tỉnh Hà Nam bầu ông Nguyễn Văn An, Giám đốc Sở Tài chính, giữ chức Phó Chủ tịch UBND tỉnh.",
        ["Nguyễn Văn An | Giám đốc | former", "Nguyễn Văn An | Phó Chủ tịch | incoming"],
    ),
    (
        "Ông Nguyễn Văn An, Tỉnh ủy viên, Bí thư Huyện ủy Lý Nhân, đã được HĐND tỉnh Hà Nam ngày 25-8 bầu giữ chức Phó "
        "Chủ tịch HĐND tỉnh.",
        [
            "Nguyễn Văn An | Bí thư | former",
            "Nguyễn Văn An | Phó Chủ tịch | incoming",
            "Nguyễn Văn An | Ủy viên | current",
        ],
    ),
    # … and the deputy's of the same body, one in another province, and where the appointed cannot be both
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
    # a post of which the words behind it tell the holder, today's or of then
    ("Giám đốc Sở Y tế tỉnh Hà Nam hiện là ông Nguyễn Văn An.", ["Nguyễn Văn An | Giám đốc | current"]),
    ("Chủ tịch UBND tỉnh Hà Nam là bà Nguyễn Thị An.", ["Nguyễn Thị An | Chủ tịch | current"]),
    ("Năm 2005, Thủ tướng lúc đó Nguyễn Văn An thăm Mỹ.", ["Nguyễn Văn An | Thủ tướng | former"]),
    (
        "Ngày 11/3, Bí thư Tỉnh ủy Hà Nam lúc bấy giờ là ông Nguyễn Văn An nói như vậy.",
        ["Nguyễn Văn An | Bí thư | former"],
    ),
    # the post of then, beside the name of one who holds another since
    (
        "Chủ tịch nước Nguyễn Văn An tiếp khách. Đại tướng Nguyễn Văn An, Bộ trưởng Bộ Công an, được Quốc hội bầu giữ "
        "chức Chủ tịch nước ngày 22/4/2024.",
        ["Nguyễn Văn An | Bộ trưởng | former", "Nguyễn Văn An | Chủ tịch nước | current"],
    ),
    (
        "Bộ trưởng Bộ Công an Nguyễn Văn An tiếp khách. Tháng 4/2012, ông Nguyễn Văn An, Bộ trưởng Bộ Công an, được bổ "
        "nhiệm giữ chức Thứ trưởng Bộ Nội vụ.",
        ["Nguyễn Văn An | Bộ trưởng | current", "Nguyễn Văn An | Thứ trưởng | former"],
    ),
    # who is looked back on holds nothing
    (
        "Trong suốt cuộc đời hoạt động của mình, Bí thư Tỉnh ủy Hà Nam Nguyễn Văn An luôn gần dân.",
        ["Nguyễn Văn An | Bí thư | former"],
    ),
    (
        "Trong suốt chuyến đi của mình, Bí thư Tỉnh ủy Hà Nam Nguyễn Văn An gặp nhiều người.",
        ["Nguyễn Văn An | Bí thư | current"],
    ),
    # a post told by who holds it is not one that is to be given, or of his kin; one of another time is held no more
    ("Nhân sự dự kiến làm Giám đốc Sở Y tế tỉnh Hà Nam là ông Nguyễn Văn An.", []),
    ("Trước đó, Chủ tịch UBND tỉnh Hà Nam là bà Nguyễn Thị An.", ["Nguyễn Thị An | Chủ tịch | former"]),
    ("Phu nhân Chủ tịch UBND tỉnh Hà Nam là bà Nguyễn Thị An.", []),
]


@pytest.mark.parametrize(("text", "tenures"), CASES)
def test_posts_beside_the_name(text: str, tenures: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 8, 26), source=None))
    assert sorted(f"{one.person} | {one.role} | {one.status.value}" for one in facts.tenures) == sorted(tenures)


DEPARTURES = [
    # who is followed in a post and told behind his name to have gone, left it
    ("HĐND tỉnh bầu ông Trần Văn Bình làm Chủ tịch UBND tỉnh Hà Nam thay ông Nguyễn Văn An nghỉ hưu.", ["Chủ tịch"]),
    (
        "Ông Trần Văn Bình được bầu làm Chủ tịch HĐND tỉnh Hà Nam, thay ông Nguyễn Văn An – người được HĐND tỉnh miễn "
        "nhiệm từ ngày 5/8.",
        ["Chủ tịch"],
    ),
    ("Quốc hội sẽ bầu Chủ tịch nước, kế nhiệm ông Nguyễn Văn An vừa thôi chức.", ["Chủ tịch nước"]),
    # … but nobody of whom no such word is said, or who is to be followed some day
    ("HĐND tỉnh bầu ông Trần Văn Bình làm Chủ tịch UBND tỉnh Hà Nam thay ông Nguyễn Văn An.", []),
    ("Ông Trần Văn Bình sẽ làm Chủ tịch UBND tỉnh Hà Nam thay ông Nguyễn Văn An nghỉ hưu theo chế độ.", []),
]


@pytest.mark.parametrize(("text", "left"), DEPARTURES)
def test_who_is_followed_left_the_post(text: str, left: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 8, 26), source=None))
    assert [one.role for one in facts.changes if one.kind.value == "left"] == left
    gone = [one.role for one in facts.tenures if one.person == "Nguyễn Văn An" and one.status.value == "former"]
    assert not left or gone == left


BLAMED = [
    # an appointment of which only an accusation tells is no news
    (
        "Ông Trần Văn Bình có biểu hiện vụ lợi trong việc tiếp nhận, bổ nhiệm con trai là Nguyễn Văn An làm Kiểm soát "
        "viên Tổng công ty Sông Đà; điều động ông Nguyễn Văn An giữ chức Giám đốc Sở Y tế tỉnh Hà Nam.",
        0,
    ),
    ("Ông Trần Văn Bình có vi phạm trong bổ nhiệm ông Nguyễn Văn An làm Giám đốc Sở Y tế tỉnh Hà Nam.", 0),
    (
        "Ông Trần Văn Bình bị cách chức do vi phạm trong quản lý đất đai, ông Nguyễn Văn An được bổ nhiệm làm Giám đốc "
        "Sở Y tế tỉnh Hà Nam.",
        1,
    ),
]


@pytest.mark.parametrize(("text", "count"), BLAMED)
def test_an_appointment_told_as_a_fault_is_no_news(text: str, count: int) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 8, 26), source=None))
    told = [one for one in facts.changes if one.person == "Nguyễn Văn An"]
    assert len(told) == len([one for one in facts.tenures if one.person == "Nguyễn Văn An"]) == count
