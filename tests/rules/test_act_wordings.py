"""Wordings of acts: disciplines suffered, deaths mourned, party groups left, and words that tell none."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, Facts, PartialDate

CASES = [
    # a discipline that one gets
    ("Ông Nguyễn Văn A, Chủ tịch UBND xã Tân Lập, nhận hình thức kỷ luật cảnh cáo.", ["Nguyễn Văn A | disciplined"]),
    ("Ông Nguyễn Văn A nhận quyết định kỷ luật khiển trách.", ["Nguyễn Văn A | disciplined"]),
    (
        "Các cá nhân khác như Nguyễn Văn A, Trần Văn B chịu hình thức kỷ luật cảnh cáo.",
        ["Nguyễn Văn A | disciplined", "Trần Văn B | disciplined"],
    ),
    ("Ông Nguyễn Văn A sẽ nhận hình thức kỷ luật cảnh cáo.", []),
    ("Bà Trần Thị B đề nghị ông Nguyễn Văn A nhận hình thức kỷ luật cảnh cáo.", []),
    # one that was looked into and decided, upon somebody's proposal; one that is asked for
    (
        "Theo đề nghị của Ủy ban Kiểm tra Trung ương, Ban Bí thư đã xem xét kỹ lưỡng, cân nhắc nhiều mặt và đã quyết "
        "định thi hành kỷ luật ông Nguyễn Văn A bằng hình thức cảnh cáo và cho thôi giữ chức Bí thư Tỉnh ủy Yên Bái.",
        ["Nguyễn Văn A | disciplined", "Nguyễn Văn A | left | Bí thư | Tỉnh ủy Yên Bái"],
    ),
    (
        "Bộ Chính trị xem xét, quyết định thi hành kỷ luật các tổ chức, cá nhân: Cảnh cáo ông Nguyễn Văn A; khiển "
        "trách bà Trần Thị B.",
        ["Nguyễn Văn A | disciplined", "Trần Thị B | disciplined"],
    ),
    ("Ủy ban Kiểm tra đề nghị Ban Bí thư xem xét, quyết định thi hành kỷ luật ông Nguyễn Văn A.", []),
    ("Tỉnh ủy sẽ báo cáo Trung ương xem xét, quyết định kỷ luật đối với ông Nguyễn Văn A.", []),
    # its form in quotation marks
    (
        'Ban Thường vụ Huyện ủy kỷ luật mức "khiển trách" đối với ông Nguyễn Văn A và bà Trần Thị B.',
        ["Nguyễn Văn A | disciplined", "Trần Thị B | disciplined"],
    ),
    (
        "UBND huyện đã có quyết định kỷ luật bằng hình thức “cách chức” đối với ông Nguyễn Văn A.",
        ["Nguyễn Văn A | disciplined"],
    ),
    ("“Huyện ủy đã thi hành kỷ luật cảnh cáo mấy cán bộ của xã”, ông Nguyễn Văn A nói.", []),
    # somebody is quoted with it, and names nobody
    ("Ông Nguyễn Văn A nói. “Phải kỷ luật đồng chí, đồng đội của mình thì đau xót lắm”, ông bày tỏ.", []),
    (
        "Ông Nguyễn Văn A nói: “Huyện ủy đã cảnh cáo ông Trần Văn B từ năm ngoái rồi, cử tri đều biết”.",
        ["Trần Văn B | disciplined"],
    ),
    # the dead
    ("Tang lễ của nguyên Bộ trưởng Bộ Y tế Nguyễn Văn A được tổ chức trọng thể.", ["Nguyễn Văn A | died"]),
    (
        "Bộ trưởng Trần Văn B cho rằng sự ra đi của Chủ tịch nước Nguyễn Văn A để lại niềm tiếc thương vô hạn.",
        ["Nguyễn Văn A | died | Chủ tịch nước"],
    ),
    ("Sự ra đi của Bộ trưởng Bộ Y tế Nguyễn Văn A gây bất ngờ cho nhiều người.", []),
    ("Lễ viếng của Chủ tịch nước Nguyễn Văn A tại nghĩa trang diễn ra sáng nay.", []),
    # the party group of the office that one leaves
    (
        "Ông Nguyễn Văn A, Thứ trưởng Bộ Xây dựng, thôi tham gia Ban cán sự đảng và giữ chức Phó Bí thư Tỉnh ủy Yên "
        "Bái.",
        ["Nguyễn Văn A | left | Ủy viên | Ban cán sự đảng Bộ Xây dựng", "Nguyễn Văn A | appointed | Phó Bí thư"],
    ),
    (
        "Điều động ông Nguyễn Văn A, Chủ nhiệm Ủy ban Dân tộc, thôi giữ chức Bí thư Ban cán sự đảng, giữ chức Bí thư "
        "Tỉnh ủy Yên Bái.",
        ["Nguyễn Văn A | left | Bí thư | Ban cán sự đảng Ủy ban Dân tộc", "Nguyễn Văn A | transferred | Bí thư"],
    ),
    (
        "Ông Nguyễn Văn A, Chủ tịch Hội Nông dân Việt Nam, thôi giữ chức Bí thư Ban cán sự đảng Bộ Công Thương.",
        ["Nguyễn Văn A | left | Bí thư | Ban cán sự đảng Bộ Công Thương"],
    ),
    # what stands behind is no post of his
    (
        "Bày tỏ vinh dự khi được các đại biểu bầu giữ chức Trưởng đoàn đại biểu Quốc hội tỉnh Yên Bái, Bí thư Tỉnh ủy "
        "Yên Bái Trần Thị B khẳng định đoàn rất đặc biệt khi ông Nguyễn Văn A có 22 năm làm đại biểu Quốc hội.",
        ["Trần Thị B | elected | Trưởng đoàn"],
    ),
    (
        "Ông Nguyễn Văn A được điều động đến công tác tại Liên minh Hợp tác xã; ông Trần Văn B được điều động, bổ "
        "nhiệm giữ chức Phó Giám đốc Sở Y tế tỉnh Yên Bái.",
        ["Trần Văn B | transferred | Phó Giám đốc"],
    ),
    ("Bộ Chính trị phân công ông Nguyễn Văn A, người hiện nắm chức Chủ tịch nước, chủ trì công việc của Đảng.", []),
    # the head of the deputies is no head of a working delegation
    (
        "Bà Trần Thị B được bầu làm Trưởng đoàn đại biểu Quốc hội TP. Hà Nội.",
        ["Trần Thị B | elected | Trưởng đoàn | Đoàn đại biểu Quốc hội thành phố Hà Nội"],
    ),
    ("Đoàn công tác do ông Nguyễn Văn A làm trưởng đoàn đã thăm tỉnh.", []),
    # of many who are counted, of a heading without a full stop, of what a body may decide
    ("Ông Nguyễn Văn A nói. Ủy ban đã quyết định kỷ luật 4 đồng chí nguyên là lãnh đạo Tập đoàn.", []),
    ("Kỷ luật chưa phải là xong Tại cuộc tiếp xúc, cử tri Nguyễn Văn A phản ánh việc xử lý còn chậm.", []),
    ("Việc kỷ luật ông Nguyễn Văn A thuộc thẩm quyền của Ban Bí thư.", []),
    # a post that is given by appointment, behind what one is elected to
    (
        "Tháng 1/2021, ông Nguyễn Văn A được bầu vào Ban Chấp hành Trung ương Đảng và giữ chức Bộ trưởng Bộ Tài chính.",
        ["Nguyễn Văn A | elected | Ủy viên"],
    ),
    ("13 thành viên khác trúng cử là Bộ trưởng Bộ Quốc phòng Nguyễn Văn A.", []),
    (
        "Quốc hội bầu ông Nguyễn Văn A làm Chủ tịch nước, Chủ tịch Hội đồng Quốc phòng và An ninh.",
        ["Nguyễn Văn A | elected | Chủ tịch nước", "Nguyễn Văn A | elected | Chủ tịch | Hội đồng Quốc phòng"],
    ),
    # what goes on with a plan is one
    (
        "Trả lời về chương trình bầu Chủ tịch nước với ông Nguyễn Văn A và bầu Chủ tịch Quốc hội với ông Trần Văn B, "
        "văn phòng cho biết sẽ có thông báo.",
        [],
    ),
    (
        "Tại kỳ họp, HĐND tỉnh Yên Bái bầu ông Nguyễn Văn A làm Chủ tịch UBND tỉnh và bầu ông Trần Văn B làm Phó Chủ "
        "tịch UBND tỉnh.",
        ["Nguyễn Văn A | elected | Chủ tịch", "Trần Văn B | elected | Phó Chủ tịch"],
    ),
]


def _read(text: str) -> Facts:
    return read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 8, 20), source=None))


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_wording_tells_its_acts(text: str, expected: list[str]) -> None:
    found = [
        " | ".join(filter(None, (claim.person, claim.kind.value, claim.role, claim.body.name if claim.body else None)))
        for claim in _read(text).changes
    ]
    assert len(found) == len(expected)
    assert all(any(one.startswith(told) for one in found) for told in expected), found


def test_no_wording_went_missing() -> None:
    assert len(CASES) == 34


def test_a_decision_that_says_when_one_was_born_is_news() -> None:
    text = (
        "Ngày 10/7, Chủ tịch UBND tỉnh Yên Bái bổ nhiệm ông Nguyễn Văn A, sinh ngày 12/12/1970, giữ chức Giám đốc Sở Y "
        "tế tỉnh Yên Bái. Bổ nhiệm ông Trần Văn B, sinh năm 1971, giữ chức Giám đốc Sở Công Thương tỉnh Yên Bái."
    )
    facts = _read(text)
    assert {(claim.person, claim.kind.value) for claim in facts.changes} == {
        ("Nguyễn Văn A", "appointed"),
        ("Trần Văn B", "appointed"),
    }
    assert {claim.status.value for claim in facts.tenures} == {"incoming"}


def test_an_act_of_a_life_without_a_day_is_history() -> None:
    text = "Ông Nguyễn Văn A sinh năm 1970. Ông được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Yên Bái."
    assert not _read(text).changes


@pytest.mark.parametrize("between", ["", "tại kỳ họp thứ nhất, "])
def test_months_later_is_counted_from_what_came_before(between: str) -> None:
    text = (
        "Ông Nguyễn Văn A sinh năm 1962. Tháng 4/2021, ông được bầu giữ chức Phó Chủ tịch HĐND tỉnh Yên Bái. Ba tháng "
        f"sau, {between}ông được bầu giữ chức Chủ tịch HĐND tỉnh Yên Bái."
    )
    found = {claim.role: claim.date for claim in _read(text).changes}
    assert found["Chủ tịch"] == PartialDate(2021, 7)


def test_a_year_to_come_is_not_that_of_an_act() -> None:
    text = "Về mục tiêu đến năm 2030, Bộ trưởng Nguyễn Văn A nói sau khi được phê chuẩn làm Bộ trưởng Bộ Y tế, ông lo."
    assert all(claim.date is None for claim in _read(text).changes)
