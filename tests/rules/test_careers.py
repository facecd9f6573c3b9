"""Lives told in sentences: what was held, and until when, by the words around a post."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate, TenureStatus

CASES = [
    # where one worked is the body of the posts that he held there
    (
        "Ông Lê Văn A sinh năm 1953. Sau đó, ông công tác tại Trường Đại học Bách khoa Hà Nội ở các vị trí giảng viên, "
        "trưởng khoa và phó hiệu trưởng.",
        [
            "Trưởng khoa | Trường Đại học Bách khoa Hà Nội | former",
            "Phó Hiệu trưởng | Trường Đại học Bách khoa Hà Nội | former",
        ],
    ),
    (
        "Ông Lê Văn A sinh năm 1953. Năm 2005, ông về Sở Y tế tỉnh Hà Nam làm Phó Giám đốc.",
        ["Phó Giám đốc | Sở Y tế tỉnh Hà Nam | former | 2005"],
    ),
    ("Ông Lê Văn A sinh năm 1953. Năm 2005, ông rời Sở Y tế tỉnh Hà Nam làm Phó Giám đốc.", []),
    ("Ông Lê Văn A sinh năm 1953. Năm 2005, ông về Sở Y tế tỉnh Hà Nam làm Trưởng phòng.", []),
    # a seat of the highest bodies got since the last elections to them is held still
    (
        "Ông Lê Văn A sinh năm 1953. Tháng 1/2021, tại Đại hội, ông được bầu vào Bộ Chính trị.",
        ["Ủy viên | Bộ Chính trị | current | 2021-01"],
    ),
    (
        "Ông Lê Văn A sinh năm 1953. Tháng 1/2016, tại Đại hội, ông được bầu vào Bộ Chính trị.",
        ["Ủy viên | Bộ Chính trị | former | 2016-01"],
    ),
    # an act, or a time, in brackets is of what stands before them
    (
        "Ông Lê Văn A sinh năm 1953. Từ tháng 12/2015 đến tháng 4/2016, ông là Tỉnh ủy viên Hà Nam (bầu tháng 1/2016); "
        "Phó Giám đốc Sở Y tế tỉnh Hà Nam.",
        [
            "Ủy viên | Tỉnh ủy Hà Nam | former | 2015-12..2016-04",
            "Phó Giám đốc | Sở Y tế tỉnh Hà Nam | former | 2015-12..2016-04",
        ],
    ),
    # a post that one holds again is held, since when it is told to be
    (
        "Ông Lê Văn A sinh năm 1953. Từ 2010 đến 2015, ông là Giám đốc Sở Y tế tỉnh Hà Nam. Từ 2020 đến nay, ông là "
        "Giám đốc Sở Y tế tỉnh Hà Nam.",
        ["Giám đốc | Sở Y tế tỉnh Hà Nam | current | 2020"],
    ),
    # seats with their term behind what somebody is by learning
    (
        "Ông Lê Văn A sinh năm 1953. Ông là giáo sư, tiến sĩ điều khiển học; ủy viên Trung ương Đảng khóa XII, XIII; "
        "đại biểu Quốc hội khóa XV.",
        ["Ủy viên | Ban Chấp hành Trung ương Đảng | current", "Đại biểu | Quốc hội | current"],
    ),
    ("Ông Lê Văn A sinh năm 1953. Ông là giáo sư kinh tế; Giám đốc Sở Y tế tỉnh Hà Nam nhận xét như vậy.", []),
    (
        "Ông Lê Văn A sinh năm 1970. Hiện ông đang giữ chức Giám đốc Sở Y tế tỉnh Hà Nam.",
        ["Giám đốc | Sở Y tế tỉnh Hà Nam | current"],
    ),
    (
        "Ông Lê Văn A sinh năm 1970. Trước thời điểm được bổ nhiệm, ông A giữ chức Giám đốc Sở Y tế tỉnh Hà Nam.",
        ["Giám đốc | Sở Y tế tỉnh Hà Nam | former"],
    ),
    (
        "Ông Lê Văn A vừa được điều động làm Giám đốc Sở Y tế tỉnh Hà Nam, trước đó ông là Chánh Văn phòng UBND tỉnh.",
        [
            "Chánh Văn phòng | Văn phòng Ủy ban nhân dân tỉnh Hà Nam | former",
            "Giám đốc | Sở Y tế tỉnh Hà Nam | incoming",
        ],
    ),
    # steps of a life without a year, and a post that is held to this day
    (
        "Ông Lê Văn A sinh năm 1960. Tốt nghiệp đại học, ông làm cán bộ, sau đó làm Chánh Văn phòng UBND tỉnh Hà Nam. "
        "Ông sau đó làm Giám đốc Sở Y tế tỉnh Hà Nam và giữ cương vị Bộ trưởng Bộ Y tế từ tháng 4/2016 đến nay.",
        [
            "Chánh Văn phòng | Văn phòng Ủy ban nhân dân tỉnh Hà Nam | former",
            "Giám đốc | Sở Y tế tỉnh Hà Nam | former",
            "Bộ trưởng | Bộ Y tế | current | 2016-04",
        ],
    ),
    # the body of a deputy is that of the head he became
    (
        "Ông Lê Văn An sinh năm 1960. Năm 2010, ông An giữ chức Phó Giám đốc Sở Y tế tỉnh Hà Nam và trở thành Giám đốc "
        "3 tháng sau đó.",
        ["Phó Giám đốc | Sở Y tế tỉnh Hà Nam | former | 2010", "Giám đốc | Sở Y tế tỉnh Hà Nam | former"],
    ),
    (
        "Ông Lê Văn An sinh năm 1960. Năm 2010, ông An giữ chức Phó Giám đốc Sở Y tế tỉnh Hà Nam và trở thành giám "
        "đốc đơn vị khác.",
        ["Phó Giám đốc | Sở Y tế tỉnh Hà Nam | former | 2010"],
    ),
    (
        "Ông Lê Văn A sinh năm 1960. Sau khi tốt nghiệp đại học, ông A là Phó Trưởng phòng Tham mưu an ninh, "
        "Công an tỉnh Hà Nam.",
        ["Phó Trưởng phòng | Phòng Tham mưu an ninh Công an tỉnh Hà Nam | former"],
    ),
    (
        "Ông Lê Văn A sinh năm 1960. Trước năm 2012, ông là trợ lý Thứ trưởng Bộ Công an.",
        ["Trợ lý | Bộ Công an | former"],
    ),
    (
        "Ông Lê Văn A sinh năm 1960. Sau đó, ông giữ chức Phó Chánh Văn phòng Bộ Công an vào năm 2012.",
        ["Phó Chánh Văn phòng | Văn phòng Bộ Công an | former | 2012"],
    ),
    (
        "Ông Lê Văn A làm Giám đốc Sở Y tế tỉnh Hà Nam trước khi được bổ nhiệm làm Thứ trưởng Bộ Y tế tháng 4/2016.",
        ["Giám đốc | Sở Y tế tỉnh Hà Nam | former", "Thứ trưởng | Bộ Y tế | former | 2016-04"],
    ),
    (
        "Đồng chí Lê Văn A là: Ủy viên Trung ương Đảng khóa XI, XII, XIII; Ủy viên Bộ Chính trị khóa XIII.",
        ["Ủy viên | Ban Chấp hành Trung ương Đảng | current", "Ủy viên | Bộ Chính trị | current"],
    ),
    (
        "Đồng chí Lê Văn A đã đảm nhiệm nhiều vị trí công tác như: Chính ủy Quân đoàn 2, Chính ủy Quân khu 3.",
        ["Chính ủy | Quân khu 3 | former", "Chính ủy | Quân đoàn 2 | former"],
    ),
    (
        "Chủ tịch nước Lê Văn A từ trần. Ông quê ở Ninh Bình, là giáo sư, tiến sĩ Luật học; "
        "Ủy viên Bộ Chính trị khóa XI, XII.",
        ["Chủ tịch nước | Nhà nước | former", "Ủy viên | Bộ Chính trị | former"],
    ),
    # the ends of a time may be a year and a month
    (
        "Ông Lê Văn A sinh năm 1960. Từ năm 2011 đến tháng 2/2016, ông làm Bộ trưởng Bộ Xây dựng. Từ tháng 3/2016 đến "
        "năm 2018, ông làm Bộ trưởng Bộ Y tế.",
        ["Bộ trưởng | Bộ Xây dựng | former | 2011..2016-02", "Bộ trưởng | Bộ Y tế | former | 2016-03..2018"],
    ),
    # what he is told to be at the head of, or others beside him, is nothing that he held
    (
        "Chánh Văn phòng Bộ Y tế Lê Văn A dự. Hội nghị bàn tầm nhìn đến năm 2045; nêu trách nhiệm của đảng viên, trước "
        "hết là Ủy viên Bộ Chính trị.",
        ["Chánh Văn phòng | Văn phòng Bộ Y tế | current"],
    ),
    (
        "Tháng 8/2016, Thủ tướng thành lập Tổ công tác kiểm tra chỉ đạo của Chính phủ và Thủ tướng, do Bộ trưởng Bộ Y "
        "tế Lê Văn A làm Tổ trưởng.",
        [
            "Bộ trưởng | Bộ Y tế | current",
            "Tổ trưởng | Tổ công tác kiểm tra chỉ đạo của Chính phủ và Thủ tướng | current",
        ],
    ),
    (
        "Bộ trưởng Bộ Tài chính Lê Văn A về hưu. Ông A để hai Tổng Giám đốc Bảo hiểm xã hội Việt Nam (năm 2008-2009) "
        "vi phạm.",
        ["Bộ trưởng | Bộ Tài chính | current"],
    ),
    # a time that is over tells more than the post called by the way; a seat may be held again
    (
        "Ông Lê Văn A, nguyên Giám đốc Sở Xây dựng tỉnh Hà Nam (2010-2015), vắng mặt. Giám đốc Sở Xây dựng tỉnh Hà Nam "
        "Lê Văn A đã ký hai quyết định.",
        ["Giám đốc | Sở Xây dựng tỉnh Hà Nam | former | 2010..2015"],
    ),
    # an act of the last year opened what is held still
    (
        "Ngày 6/6/2024, Quốc hội phê chuẩn bổ nhiệm ông Lê Văn A giữ chức Bộ trưởng Bộ Công an.",
        ["Bộ trưởng | Bộ Công an | current | 2024-06-06"],
    ),
    (
        "Ngày 6/6/2022, Quốc hội phê chuẩn bổ nhiệm ông Lê Văn A giữ chức Bộ trưởng Bộ Công an.",
        ["Bộ trưởng | Bộ Công an | former | 2022-06-06"],
    ),
    # a seat in the party's centre goes with the post behind it, whatever the preposition
    (
        "Sáng 22/4, dưới sự chủ trì của Ủy viên Bộ Chính trị, Chủ tịch Quốc hội Lê Văn A, phiên họp bàn về dự án luật.",
        ["Chủ tịch | Quốc hội | current", "Ủy viên | Bộ Chính trị | current"],
    ),
    (
        "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Xây dựng Lê Văn A trình.",
        ["Bộ trưởng | Bộ Xây dựng | current"],
    ),
    # states that are told with the post, or of which the news tells alone
    (
        "Ngoại trưởng Mỹ John Kerry gặp Ngoại trưởng Nga Sergey Sample.",
        ["Bộ trưởng | Bộ Ngoại giao Mỹ | current", "Bộ trưởng | Bộ Ngoại giao Nga | current"],
    ),
    (
        "Lãnh đạo Nicaragua tiếp đoàn. Đồng chí chuyển lời mời tới Tổng thống Daniel Sample.",
        ["Tổng thống | Nicaragua | current"],
    ),
    (
        "Bà Lê Thị A khi giữ cương vị Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế đã vi phạm quy chế.",
        ["Ủy viên | Ban Chấp hành Trung ương Đảng | former", "Bộ trưởng | Bộ Y tế | former"],
    ),
    (
        "Trước khi giữ chức Chủ tịch UBND tỉnh Đồng Nai, ông Lê Văn A từng là Giám đốc Sở Xây dựng.",
        ["Giám đốc | Sở Xây dựng tỉnh Đồng Nai | former"],
    ),
    (
        "Ông Lê Văn A sinh năm 1960. Sau đó, ông làm Phó Giám đốc Sở Y tế tỉnh Hà Nam trong 3 năm. Trong 3 năm tiếp "
        "theo, ông làm Phó Trưởng Ban Nội chính Trung ương.",
        ["Phó Giám đốc | Sở Y tế tỉnh Hà Nam | former", "Phó Trưởng ban | Ban Nội chính Trung ương | former"],
    ),
    (
        "Ông Lê Văn A lập nhiều chiến công. Những năm hòa bình, ông đảm nhiệm các chức vụ trong quân đội như Tư lệnh "
        "Quân khu 4, Tư lệnh Quân đoàn 3.",
        ["Tư lệnh | Quân khu 4 | former", "Tư lệnh | Quân đoàn 3 | former"],
    ),
    (
        "Ông Lê Văn A sinh năm 1960. Ông từng có gần hai năm làm Phó Bí thư Tỉnh ủy Hà Nam.",
        ["Phó Bí thư | Tỉnh ủy Hà Nam | former"],
    ),
    (
        "Ông Lê Văn A nhiều năm làm Giám đốc Sở Y tế rồi Phó Chủ tịch UBND tỉnh Hà Nam.",
        ["Giám đốc | Sở Y tế tỉnh Hà Nam | former", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Hà Nam | former"],
    ),
    ("Ông Lê Văn A có 22 năm làm đại biểu Quốc hội, bước vào năm làm Chủ tịch UBND tỉnh Hà Nam.", []),
    ("Ông Lê Văn A nói. Chị cho biết đồng chí Trưởng Ban Dân vận đã có 6 năm làm Chủ tịch UBND tỉnh Hà Nam.", []),
    (
        "Sau 3 năm làm Giám đốc Sở Y tế tỉnh Hà Nam, ông Lê Văn A nghỉ hưu.",
        ["Giám đốc | Sở Y tế tỉnh Hà Nam | former"],
    ),
    (
        "Ông Lê Văn A là Ủy viên Trung ương Đảng khóa XI, XII; từng làm Bí thư Tỉnh ủy Hà Nam.",
        ["Ủy viên | Ban Chấp hành Trung ương Đảng | former", "Bí thư | Tỉnh ủy Hà Nam | former"],
    ),
    (
        "Ông Lê Văn A giữ chức Giám đốc Sở Y tế tỉnh Hà Nam. Trước khi ngồi vào ghế này, ông Lê Văn A làm Chủ tịch "
        "UBND huyện Lý Nhân.",
        ["Giám đốc | Sở Y tế tỉnh Hà Nam | current", "Chủ tịch | Ủy ban nhân dân huyện Lý Nhân | former"],
    ),
    (
        "Trước khi được bổ nhiệm, ông Lê Văn A làm Chủ tịch UBND huyện Lý Nhân.",
        ["Chủ tịch | Ủy ban nhân dân huyện Lý Nhân | former"],
    ),
    (
        "Trước khi vào hội nghị, ông Lê Văn A, Bí thư Tỉnh ủy Hà Nam, dâng hương.",
        ["Bí thư | Tỉnh ủy Hà Nam | current"],
    ),
    (
        "Ông Lê Văn A nói. Kiến nghị tổ chức kiểm điểm đối với nguyên Phó Chủ tịch UBND huyện Lý Nhân giai đoạn năm "
        "1991, hiện nay là Ủy viên Ban Thường vụ Tỉnh ủy Hà Nam.",
        [],
    ),
    (
        "Đồng chí Lê Văn A\n\nSinh năm 1931; quê quán: tỉnh Hà Tĩnh; nguyên cán bộ Báo Nhân Dân; Phó Chủ tịch Thường "
        "trực Hội Cựu chiến binh quận 5; đã nghỉ hưu.",
        ["Phó Chủ tịch Thường trực | Hội Cựu chiến binh quận 5 | former"],
    ),
    (
        "Ông Trường Mẫu tên thật là Lê Văn B, sinh ngày 9/2/1907. Dưới sự lãnh đạo của Chủ tịch Lê Văn A, đồng chí "
        "Trường Mẫu lãnh đạo kháng chiến. Năm 1986, ở cương vị Tổng Bí thư, đồng chí đề ra đường lối.",
        ["Tổng Bí thư | Ban Chấp hành Trung ương Đảng | former | 1986"],
    ),
    (
        "Tổng thống Mỹ Daniel Sample đề cử Bộ trưởng Quốc phòng Mark Esterson. Esterson từng nhập ngũ. Trước khi được "
        "chỉ định, ông đảm nhiệm vị trí Bộ trưởng Lục quân Mỹ.",
        [
            "Tổng thống | Mỹ | current",
            "Bộ trưởng | Bộ Quốc phòng Mỹ | current",
            "Bộ trưởng | Bộ Lục quân Mỹ | former",
        ],
    ),
    # a family name alone opens the sentence that tells his real name and his birth
    (
        "Tổng thống Mỹ Daniel Sample đề cử Bộ trưởng Quốc phòng Mark Esterson. Esterson có tên thật khác, sinh năm "
        "1964. Trước khi được chỉ định, ông đảm nhiệm vị trí Bộ trưởng Lục quân Mỹ.",
        [
            "Tổng thống | Mỹ | current",
            "Bộ trưởng | Bộ Quốc phòng Mỹ | current",
            "Bộ trưởng | Bộ Lục quân Mỹ | former",
        ],
    ),
    (
        "Bộ trưởng Mỹ Daniel Sample hội đàm. Ông ủng hộ Việt Nam đảm nhiệm thành công vai trò Chủ tịch ASEAN năm 2020.",
        [],
    ),
    ("Ông Lê Văn Đoàn là trí thức. Theo Chủ tịch Quốc hội, cụ Đoàn luôn dũng cảm.", []),
    ("Lãnh đạo Nga và Mỹ gặp nhau. Đồng chí chuyển lời mời tới Tổng thống Daniel Sample.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_posts_are_held_as_their_words_tell(text: str, expected: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 11, 7), source=None))
    found = [
        f"{claim.role} | {claim.body.name} | {claim.status.value}"
        + (f" | {claim.start.to_iso()}" if claim.start else "")
        + (f"..{claim.end.to_iso()}" if claim.end else "")
        for claim in facts.tenures
    ]
    assert sorted(found) == sorted(expected)


def test_whose_death_a_quotation_tells_is_not_the_last_named() -> None:
    text = 'Ông Lê Văn A kể chuyện. "Gia đình tôi nghe tivi thông báo bác qua đời", bà Trần Thị B kể.'
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2018), source=None))
    assert not facts.changes


def test_a_province_is_nobody() -> None:
    text = "Dự họp có ông Lê Văn A - Chủ tịch Hội doanh nhân Quảng Nam phía Nam cùng đại diện các sở."
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2018), source=None))
    assert [claim.name for claim in facts.people] == ["Lê Văn A"]


def test_a_day_of_birth_is_no_day_of_undated_news() -> None:
    text = (
        "Đồng chí Lê Văn A sinh ngày 10/11/1945 tại tỉnh Hà Nam. Từ năm 2001 đến năm 2006, đồng chí Lê Văn A là "
        "Giám đốc Sở Y tế tỉnh Hà Nam; năm 2007-2010 là Phó Chủ tịch UBND tỉnh Hà Nam."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert {(one.role, one.status, one.start, one.end) for one in facts.tenures} == {
        ("Giám đốc", TenureStatus.FORMER, PartialDate(2001), PartialDate(2006)),
        ("Phó Chủ tịch", TenureStatus.FORMER, PartialDate(2007), PartialDate(2010)),
    }


def test_two_words_that_name_no_ministry_go_on_with_one_abroad() -> None:
    text = (
        "Thủ tướng Lào tới Việt Nam. Cùng đi có các đồng chí Khammany Sample, Bộ trưởng Bộ Năng lượng và Mỏ; Kham "
        "Sample, Bộ trưởng Bộ Lao động và Phúc lợi xã hội Lào. Dự tiếp có Bộ trưởng Bộ Công an và Quân đội."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2017), source=None))
    assert sorted(one.body.name for one in facts.tenures) == [
        "Bộ Lao động và Phúc lợi xã hội Lào",
        "Bộ Năng lượng và Mỏ",
    ]


def test_a_foreigners_family_name_at_the_head_of_a_sentence_is_whom_it_is_about() -> None:
    text = (
        "Tổng thống Mỹ Daniel Sample đề cử Bộ trưởng Quốc phòng Mỹ Mark Esterson. Esterson từng nhập ngũ. Trước khi "
        "được chỉ định, ông đảm nhiệm vị trí Bộ trưởng Lục quân Mỹ. Brownson từng nhập ngũ. Trước khi được chỉ định, "
        "ông đảm nhiệm vị trí Bộ trưởng Hải quân Mỹ."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2019, 6, 22), source=None))
    former = [(one.person, one.body.name) for one in facts.tenures if one.status is TenureStatus.FORMER]
    assert former == [("Mark Esterson", "Bộ Lục quân Mỹ")]


@pytest.mark.parametrize(
    ("left", "status"),
    [("", TenureStatus.FORMER), ("Ngày 3/3/2015, ", TenureStatus.INCOMING)],
    ids=["left", "elected again"],
)
def test_who_left_what_he_got_holds_it_no_more(left: str, status: TenureStatus) -> None:
    text = (
        f"{left}Bộ Chính trị quyết định ông Lê Văn A thôi giữ chức Bí thư Tỉnh ủy Hà Nam. Ngày 5/2/2016, ông Lê Văn A "
        "được Bộ Chính trị phân công làm Bí thư Tỉnh ủy Hà Nam."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2016, 2, 6), source=None))
    assert [one.status for one in facts.tenures] == [status]
