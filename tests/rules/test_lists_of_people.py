"""Lists of people under a number, after words of remembrance, and names glued to the next clause."""

import pytest

import bomay

CASES = [
    (
        "Dự lễ có nguyên Tổng Bí thư Nguyễn Văn A, Trần Văn B; nguyên Chủ tịch Quốc hội Lê Văn C và Phạm Văn D.",
        [
            "Nguyễn Văn A | Tổng Bí thư | former",
            "Trần Văn B | Tổng Bí thư | former",
            "Lê Văn C | Chủ tịch | former",
            "Phạm Văn D | Chủ tịch | former",
        ],
    ),
    (
        "Ông được nguyên Thủ tướng Nguyễn Văn A, Trần Văn B, Lê Văn C giúp đỡ.",
        ["Nguyễn Văn A | Thủ tướng | former"],
    ),
    ("Đón Tổng Bí thư có các đồng chí: Nguyễn Văn A; Trần Văn B.", []),
    ("Cùng đi với Thủ tướng có: Nguyễn Văn A, Trần Văn B.", []),
    (
        "Tổng Bí thư Trần Văn C và 2 đại biểu Quốc hội Nguyễn Văn A, Trần Thị B có buổi tiếp xúc cử tri.",
        ["Trần Văn C | Tổng Bí thư | current", "Nguyễn Văn A | Đại biểu | current", "Trần Thị B | Đại biểu | current"],
    ),
    (
        "Trước sự chứng kiến của hai Thủ tướng, Thứ trưởng Bộ Ngoại giao Nguyễn Văn A và Thứ trưởng Bộ Nội vụ Trần "
        "Thị B ký kết.",
        ["Nguyễn Văn A | Thứ trưởng | current", "Trần Thị B | Thứ trưởng | current"],
    ),
    (
        "Chủ tịch UBND quận 2 Nguyễn Văn A, bà Trần Thị B phát biểu.",
        ["Nguyễn Văn A | Chủ tịch | current"],
    ),
    (
        "Đại biểu tưởng nhớ Thủ tướng Nguyễn Văn A, Bộ trưởng Bộ Y tế Lê Thị C và Tổng Bí thư Trần Văn B.",
        ["Nguyễn Văn A | Thủ tướng | former", "Lê Thị C | Bộ trưởng | former", "Trần Văn B | Tổng Bí thư | former"],
    ),
    (
        "Vào viếng Tổng Bí thư Nguyễn Văn A, Chủ tịch nước Trần Văn B bày tỏ tiếc thương.",
        ["Nguyễn Văn A | Tổng Bí thư | former", "Trần Văn B | Chủ tịch nước | current"],
    ),
    (
        "Luật về các kỳ họp và phiên họp. Đa số ĐBQH tán thành. Khách dự được bảo vệ. Việc này áp dụng ở mọi nơi. Các "
        "đại hội đảng bộ cũng vậy. Đại biểu Nguyễn Văn A (Thái Bình) đề nghị bổ sung.",
        ["Nguyễn Văn A | Đại biểu | current"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tenures_of_a_list(text: str, expected: list[str]) -> None:
    tenures = bomay.extract(text).tenures
    assert [f"{tenure.person} | {tenure.role} | {tenure.status.value}" for tenure in tenures] == expected


def test_the_next_clause_is_no_part_of_a_known_name() -> None:
    text = "Bộ trưởng Nguyễn Chí An phát biểu. Bộ trưởng Nguyễn Chí An Chiều cùng ngày đã về."
    assert [claim.name for claim in bomay.extract(text).people] == ["Nguyễn Chí An"]
    text = "Bộ trưởng Nguyễn Chí An phát biểu. Bộ trưởng Nguyễn Chí An Bình, người kế nhiệm, đã về."
    assert [claim.name for claim in bomay.extract(text).people] == ["Nguyễn Chí An", "Nguyễn Chí An Bình"]
    text = "Ông Lê Thanh báo cáo. Phó Chủ tịch UBND TP.HCM Lê Thanh Liêm đánh giá cao. Ông Liêm yêu cầu sớm làm."
    assert [claim.name for claim in bomay.extract(text).people] == ["Lê Thanh", "Lê Thanh Liêm"]


def test_a_unit_of_a_common_name_is_of_the_only_ministry_named() -> None:
    text = "Bộ trưởng Bộ Nội vụ trao quyết định cho ông Nguyễn Văn A, Vụ trưởng Vụ Pháp chế."
    assert [claim.body.name for claim in bomay.extract(text).tenures] == ["Vụ Pháp chế Bộ Nội vụ"]
    text = "Bộ Nội vụ và Bộ Y tế họp. Ông Nguyễn Văn A, Vụ trưởng Vụ Pháp chế, phát biểu."
    assert [claim.body.name for claim in bomay.extract(text).tenures] == ["Vụ Pháp chế"]


def test_a_body_that_a_title_leaves_half_said_is_none() -> None:
    facts = bomay.extract("Ông Nguyễn Văn A phát biểu.", title="Ông Nguyễn Văn A giữ chức Giám đốc Sở Y ...")
    assert facts.tenures == ()
    facts = bomay.extract(
        "Ông Nguyễn Văn A phát biểu.", title="Chủ tịch Quốc hội Nguyễn Văn A tiếp Chủ tịch Quốc hội ..."
    )
    assert [(claim.person, claim.body.name) for claim in facts.tenures] == [("Nguyễn Văn A", "Quốc hội")]


def test_a_surname_behind_a_level_word_is_no_unit() -> None:
    text = (
        "Lễ giao quân của huyện Đại Từ. Chủ tịch Hội đồng nghĩa vụ quân sự huyện Lâm Văn Giàng trao cờ. Việc này theo "
        "Kế hoạch số 15/KH-UBND của UBND huyện."
    )
    facts = bomay.extract(text)
    assert [(claim.person, claim.body.name) for claim in facts.tenures] == [
        ("Lâm Văn Giàng", "Hội đồng nghĩa vụ quân sự huyện Đại Từ")
    ]
    assert [claim.issuer and claim.issuer.name for claim in facts.directives] == ["Ủy ban nhân dân huyện Đại Từ"]
