"""Acts whose post leaves its body or itself to the words around, and verbs of leaving and dying in their variants."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

CASES = [
    # the body that elects its own head, or the firm that appoints its director
    (
        "Ông Nguyễn Văn A được Ban Chấp hành Đảng bộ tỉnh Yên Bái bầu làm Bí thư.",
        ["Nguyễn Văn A | elected | Bí thư | Tỉnh ủy Yên Bái | None"],
    ),
    (
        "Tỉnh ủy Yên Bái khóa XVIII đã nhất trí bầu ông Nguyễn Văn A giữ chức Bí thư, ông Trần Văn B giữ chức Phó Bí "
        "thư.",
        [
            "Nguyễn Văn A | elected | Bí thư | Tỉnh ủy Yên Bái | None",
            "Trần Văn B | elected | Phó Bí thư | Tỉnh ủy Yên Bái | None",
        ],
    ),
    (
        "Hội Nông dân tỉnh Yên Bái bầu ông Nguyễn Văn A làm Chủ tịch.",
        ["Nguyễn Văn A | elected | Chủ tịch | Hội Nông dân tỉnh Yên Bái | None"],
    ),
    (
        "Tập đoàn Dệt may Phương Nam công bố bổ nhiệm ông Nguyễn Văn A làm Tổng Giám đốc.",
        ["Nguyễn Văn A | appointed | Tổng Giám đốc | Tập đoàn Dệt may Phương Nam | None"],
    ),
    (
        "Ngày 5/9/2013, ông Nguyễn Văn A được Ủy ban Trung ương MTTQ Việt Nam nhất trí bầu làm Chủ tịch thay ông Trần "
        "Văn B.",
        ["Nguyễn Văn A | elected | Chủ tịch | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | 2013-09-05"],
    ),
    (
        "Kỳ họp sẽ miễn nhiệm bà Trần Thị B, Chủ tịch HĐND tỉnh Yên Bái (đã nhận quyết định nghỉ hưu); miễn nhiệm ông "
        "Nguyễn Văn A, Phó Chủ tịch UBND tỉnh Yên Bái.",
        ["Trần Thị B | left | Chủ tịch | Hội đồng nhân dân tỉnh Yên Bái | None"],
    ),
    ("HĐND tỉnh Yên Bái bầu ông Nguyễn Văn A làm Chủ tịch.", []),
    ("Tỉnh ủy Yên Bái chỉ định ông Nguyễn Văn A giữ chức Bí thư.", []),
    # that of the deputy told next
    (
        "Đại hội bầu đồng chí Nguyễn Văn A làm Bí thư, đồng chí Trần Văn B làm Phó Bí thư Đảng ủy xã Việt Tiến.",
        [
            "Nguyễn Văn A | elected | Bí thư | Đảng ủy xã Việt Tiến | None",
            "Trần Văn B | elected | Phó Bí thư | Đảng ủy xã Việt Tiến | None",
        ],
    ),
    # the post that the title of its object names, and one that it holds already
    (
        "Thủ tướng đã quyết định bổ nhiệm lại Thứ trưởng Bộ Xây dựng Nguyễn Văn A.",
        ["Nguyễn Văn A | appointed | Thứ trưởng | Bộ Xây dựng | None"],
    ),
    (
        "Chủ tịch UBND tỉnh Yên Bái trao quyết định bổ nhiệm cho tân Giám đốc Sở Y tế Nguyễn Văn A.",
        ["Nguyễn Văn A | appointed | Giám đốc | Sở Y tế tỉnh Yên Bái | None"],
    ),
    ("Tỉnh ủy Yên Bái phân công Phó Chủ tịch UBND tỉnh Yên Bái Nguyễn Văn A theo dõi huyện Trấn Yên.", []),
    ("Chủ tịch UBND tỉnh trao quyết định bổ nhiệm cho Phó Giám đốc Sở Y tế tỉnh Yên Bái Nguyễn Văn A.", []),
    # the post that the sentence before tells an election to
    (
        "HĐND tỉnh Yên Bái tiến hành bầu chức danh Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021. Kết quả, ông Nguyễn Văn A - "
        "Phó Bí thư Tỉnh ủy - được bầu với số phiếu tuyệt đối.",
        ["Nguyễn Văn A | elected | Chủ tịch | Ủy ban nhân dân tỉnh Yên Bái | None"],
    ),
    # nominated and elected in one breath, and only nominated
    (
        "Tháng 8/2015, bà Trần Thị B được giới thiệu, bầu vào Ban Chấp hành Đảng bộ huyện Trấn Yên.",
        ["Trần Thị B | elected | Ủy viên | Huyện ủy Trấn Yên | 2015-08"],
    ),
    ("Bà Trần Thị B được giới thiệu bầu vào Ban Chấp hành Đảng bộ huyện Trấn Yên.", []),
    # verbs of leaving
    (
        "Tháng 4/2016, ông Nguyễn Văn A rời ghế Bộ trưởng Bộ Xây dựng.",
        ["Nguyễn Văn A | left | Bộ trưởng | Bộ Xây dựng | 2016-04"],
    ),
    (
        "Ông Nguyễn Văn A mất chức Giám đốc Sở Y tế tỉnh Yên Bái từ tháng 3/2017.",
        ["Nguyễn Văn A | left | Giám đốc | Sở Y tế tỉnh Yên Bái | 2017-03"],
    ),
    (
        "HĐND tỉnh đã thông qua đơn xin từ nhiệm của Phó Chủ tịch UBND tỉnh Yên Bái Nguyễn Văn A.",
        ["Nguyễn Văn A | left | Phó Chủ tịch | Ủy ban nhân dân tỉnh Yên Bái | None"],
    ),
    ("Phó Chủ tịch UBND tỉnh Yên Bái Nguyễn Văn A đã nộp đơn xin từ nhiệm.", []),
    ("Ông Nguyễn Văn A, Giám đốc Sở Y tế tỉnh Yên Bái, cho biết việc này có từ nhiệm kỳ trước.", []),
    ("Liệu ông Nguyễn Văn A có bị cách chức Giám đốc Sở Y tế tỉnh Yên Bái?", []),
    # moved from one post into another
    (
        "Bộ Chính trị điều động ông Nguyễn Văn A thôi tham gia Ban Thường vụ, thôi giữ chức Bí thư Tỉnh ủy Yên Bái, "
        "giữ chức Phó Trưởng Ban Tổ chức Trung ương.",
        [
            "Nguyễn Văn A | left | Ủy viên | Ban Thường vụ Tỉnh ủy Yên Bái | None",
            "Nguyễn Văn A | left | Bí thư | Tỉnh ủy Yên Bái | None",
            "Nguyễn Văn A | transferred | Phó Trưởng ban | Ban Tổ chức Trung ương | None",
        ],
    ),
    # whose day is whose
    (
        "Sau khi ông Nguyễn Văn A được bầu làm Bí thư Tỉnh ủy Yên Bái (tháng 10/2015), HĐND tỉnh đã bầu ông Trần Văn B "
        "làm Chủ tịch UBND tỉnh Yên Bái.",
        [
            "Nguyễn Văn A | elected | Bí thư | Tỉnh ủy Yên Bái | 2015-10",
            "Trần Văn B | elected | Chủ tịch | Ủy ban nhân dân tỉnh Yên Bái | None",
        ],
    ),
    (
        "Ông Nguyễn Văn A được giao giữ chức Giám đốc Sở Y tế tỉnh Yên Bái thay ông Trần Văn B đã nghỉ hưu từ ngày "
        "1/6.",
        [
            "Nguyễn Văn A | appointed | Giám đốc | Sở Y tế tỉnh Yên Bái | None",
            "Trần Văn B | left | Giám đốc | Sở Y tế tỉnh Yên Bái | None",
        ],
    ),
    # the fallen, and what else one gives
    ("Thiếu tướng Nguyễn Văn A anh dũng hy sinh ngày 5/6/1968.", ["Nguyễn Văn A | died | None | None | 1968-06-05"]),
    ("Nguyễn Văn A hi sinh năm 1978 ở biên giới.", ["Nguyễn Văn A | died | None | None | 1978"]),
    ("Ông Nguyễn Văn A hy sinh tuổi xuân cho đất nước.", []),
    ("Lễ tưởng niệm 39 năm ngày mất của đồng chí Nguyễn Văn A.", ["Nguyễn Văn A | died | None | None | None"]),
    ("Ông Nguyễn Văn A trút hơi thở cuối cùng lúc 3h ngày 5/6.", ["Nguyễn Văn A | died | None | None | 2017-06-05"]),
    ("Ông Nguyễn Văn A cho biết ông trút hơi thở cuối cùng tại nhà riêng.", []),
    ("Ông Nguyễn Văn A viếng các liệt sĩ hy sinh tại Lào.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_acts_with_what_the_words_around_fix(text: str, expected: list[str]) -> None:
    news = Document(id="x", text=text, source="Báo Nhân Dân", published=PartialDate(2017, 6, 20))
    found = [
        f"{one.person} | {one.kind.value} | {one.role} | {one.body and one.body.name} | "
        f"{one.date and one.date.to_iso()}"
        for one in read_facts(news).changes
    ]
    assert sorted(found) == sorted(expected)


def test_none_of_these_went_missing() -> None:
    assert len(CASES) == 32


@pytest.mark.parametrize(
    ("later", "status"),
    [
        ("Tháng 2/2017, ông được điều động giữ chức Giám đốc Sở Y tế tỉnh Yên Bái.", "former"),
        ("Tháng 6/2015, ông được phân công giữ chức Bí thư Đảng ủy xã Việt Tiến.", "incoming"),
        ("Tháng 12/2015, ông được bầu vào Ban Chấp hành Đảng bộ huyện Trấn Yên.", "incoming"),
    ],
)
def test_a_later_act_ends_what_an_earlier_one_gave(later: str, status: str) -> None:
    text = f"Tháng 6/2015, ông Nguyễn Văn A được bầu làm Chủ tịch UBND huyện Trấn Yên. {later}"
    tenures = read_facts(Document(id="x", text=text, source="Báo Nhân Dân", published=None)).tenures
    assert [one.status.value for one in tenures if one.role == "Chủ tịch"] == [status]
