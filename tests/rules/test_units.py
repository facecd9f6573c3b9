"""Units inside a body: their names of several fields, and the body that has them."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

CASES = [
    (
        "Ông Nguyễn Văn A, Trưởng phòng Kế hoạch Tài chính Sở Y tế tỉnh Hà Nam, dự họp.",
        ["Nguyễn Văn A | Trưởng phòng | Phòng Kế hoạch Tài chính Sở Y tế tỉnh Hà Nam"],
    ),
    (
        "Ông Nguyễn Văn A, Trưởng phòng Tổ chức - Hành chính, Sở Y tế tỉnh Hà Nam, dự họp.",
        ["Nguyễn Văn A | Trưởng phòng | Phòng Tổ chức và Hành chính Sở Y tế tỉnh Hà Nam"],
    ),
    (
        "Ông Nguyễn Văn A, Vụ trưởng Vụ Tài chính - Kế toán, Ngân hàng Nhà nước Việt Nam, dự họp.",
        ["Nguyễn Văn A | Vụ trưởng | Vụ Tài chính - Kế toán Ngân hàng Nhà nước Việt Nam"],
    ),
    (
        "Ông Nguyễn Văn A, Trưởng phòng Quản lý đô thị UBND thành phố Đà Nẵng, dự họp.",
        ["Nguyễn Văn A | Trưởng phòng | Phòng Quản lý đô thị thành phố Đà Nẵng"],
    ),
    (
        "Ông Nguyễn Văn A – Phó Chi cục trưởng Chi cục quản lý đất đai, Sở Tài nguyên và Môi trường tỉnh Kon Tum.",
        ["Nguyễn Văn A | Phó Chi cục trưởng | Chi cục Quản lý đất đai tỉnh Kon Tum"],
    ),
    # a parent behind a dash, in brackets, a board of the party
    (
        "Bà Nguyễn Thị A, Phó Chánh Văn phòng - Tổng cục Hải quan, dự họp.",
        ["Nguyễn Thị A | Phó Chánh Văn phòng | Văn phòng Tổng cục Hải quan"],
    ),
    (
        "Bà Nguyễn Thị A, Chánh Thanh tra (Sở Y tế tỉnh Hà Nam), dự họp.",
        ["Nguyễn Thị A | Chánh Thanh tra | Thanh tra Sở Y tế tỉnh Hà Nam"],
    ),
    (
        "Bà Nguyễn Thị A, Phó Chánh Thanh tra thuộc Sở Y tế tỉnh Hà Nam, dự họp.",
        ["Nguyễn Thị A | Phó Chánh Thanh tra | Thanh tra Sở Y tế tỉnh Hà Nam"],
    ),
    (
        "Bà Nguyễn Thị A, Vụ trưởng Vụ Tuyên truyền, Ban Tuyên giáo Trung ương, dự họp.",
        ["Nguyễn Thị A | Vụ trưởng | Vụ Tuyên truyền Ban Tuyên giáo Trung ương"],
    ),
    (
        "Bà Nguyễn Thị A, Vụ trưởng Vụ Tổ chức cán bộ - Tổng cục Hải quan, dự họp.",
        ["Nguyễn Thị A | Vụ trưởng | Vụ Tổ chức cán bộ Tổng cục Hải quan"],
    ),
    (
        "Bác sĩ Nguyễn Văn A, Trưởng khoa Cấp cứu (Bệnh viện Bạch Mai), dự họp.",
        ["Nguyễn Văn A | Trưởng khoa | Khoa Cấp cứu Bệnh viện Bạch Mai"],
    ),
    (
        "Ông Nguyễn Văn A, Thủ trưởng Cơ quan CSĐT - Công an tỉnh Hà Nam, dự họp.",
        ["Nguyễn Văn A | Thủ trưởng | Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam"],
    ),
    (
        "Ông Nguyễn Văn A, Chủ nhiệm Ủy ban Kiểm tra (UBKT) Tỉnh ủy Hà Nam, dự họp.",
        ["Nguyễn Văn A | Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Hà Nam"],
    ),
    (
        "Ông Nguyễn Văn A, Trưởng ban Pháp chế (HĐND thành phố Hà Nội), dự họp.",
        ["Nguyễn Văn A | Trưởng ban | Ban Pháp chế Hội đồng nhân dân thành phố Hà Nội"],
    ),
    (
        "Ông Nguyễn Văn A, Phó Giám đốc, Thủ trưởng Cơ quan CSĐT Công an tỉnh Hà Nam, dự họp.",
        [
            "Nguyễn Văn A | Phó Giám đốc | Công an tỉnh Hà Nam",
            "Nguyễn Văn A | Thủ trưởng | Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam",
        ],
    ),
    (
        "Ông Nguyễn Văn A, Phó Chánh án, Chánh tòa Hình sự TAND tỉnh Hà Nam, dự họp.",
        [
            "Nguyễn Văn A | Phó Chánh án | Tòa án nhân dân tỉnh Hà Nam",
            "Nguyễn Văn A | Chánh tòa | Tòa Hình sự Tòa án nhân dân tỉnh Hà Nam",
        ],
    ),
    (
        "Bác sĩ Nguyễn Văn A, Giám đốc Trung tâm Kiểm soát bệnh tật (CDC) Hà Nội, dự họp.",
        ["Nguyễn Văn A | Giám đốc | Trung tâm Kiểm soát bệnh tật Hà Nội"],
    ),
    (
        "Thượng tá Nguyễn Văn A, Trưởng phòng Cảnh sát giao thông đường bộ đường sắt (PC67) Công an tỉnh Hà Nam, dự.",
        ["Nguyễn Văn A | Trưởng phòng | Phòng Cảnh sát giao thông đường bộ đường sắt Công an tỉnh Hà Nam"],
    ),
    (
        "Thượng tá Nguyễn Văn A, Trưởng phòng Cảnh sát hình sự (PC02) - Công an tỉnh Hà Nam, dự họp.",
        ["Nguyễn Văn A | Trưởng phòng | Phòng Cảnh sát hình sự Công an tỉnh Hà Nam"],
    ),
    (
        "Ông Nguyễn Văn A, Chủ tịch Hội đồng hương Hà Nam tại khu vực phía Nam, dự họp.",
        ["Nguyễn Văn A | Chủ tịch | Hội đồng hương Hà Nam tại khu vực phía Nam"],
    ),
    # one unit of two names has no second one, a member no board
    (
        "Ông Nguyễn Văn A, Vụ trưởng Vụ Thanh tra khối kinh tế (Vụ I), dự họp.",
        ["Nguyễn Văn A | Vụ trưởng | Vụ Thanh tra khối kinh tế"],
    ),
    # the city of which the sentence tells first
    (
        "TP Hồ Chí Minh báo cáo trước. Với Hà Nội, Phó Chủ tịch UBND TP Nguyễn Văn A cho hay đã xong.",
        ["Nguyễn Văn A | Phó Chủ tịch | Ủy ban nhân dân thành phố Hà Nội"],
    ),
    (
        "TP Hồ Chí Minh báo cáo trước. Hà Nội sẽ theo sau. Phó Chủ tịch UBND TP Nguyễn Văn A cho hay đã xong.",
        ["Nguyễn Văn A | Phó Chủ tịch | Ủy ban nhân dân thành phố Hồ Chí Minh"],
    ),
    # a second unit behind a dash has no first one
    (
        "Ông Nguyễn Văn A, Vụ trưởng Vụ Pháp chế - Vụ Hợp tác quốc tế cử người khác, dự họp.",
        ["Nguyễn Văn A | Vụ trưởng | Vụ Pháp chế"],
    ),
    # the one department or district of the article has its divisions
    (
        "Sở Xây dựng tỉnh Kon Tum họp. Ông Nguyễn Văn A, Phó phòng Kế hoạch, báo cáo.",
        ["Nguyễn Văn A | Phó Trưởng phòng | Phòng Kế hoạch Sở Xây dựng tỉnh Kon Tum"],
    ),
    (
        "Huyện Mỹ Đức có thêm chợ. Ông Nguyễn Văn A, Trưởng phòng Nội vụ, cho biết.",
        ["Nguyễn Văn A | Trưởng phòng | Phòng Nội vụ huyện Mỹ Đức"],
    ),
    (
        "Huyện Mỹ Đức và huyện Chương Mỹ có thêm chợ. Ông Nguyễn Văn A, Trưởng phòng Nội vụ, cho biết.",
        ["Nguyễn Văn A | Trưởng phòng | Phòng Nội vụ"],
    ),
    # what is not read to its end is not the division named elsewhere
    (
        "Ông Nguyễn Văn A – Phó phòng Kế hoạch Sở Xây dựng tỉnh Kon Tum và ông Trần Văn B – Phó phòng khoáng sản.",
        ["Nguyễn Văn A | Phó Trưởng phòng | Phòng Kế hoạch Sở Xây dựng tỉnh Kon Tum"],
    ),
    # a post told in short is the one told in full of its holder
    (
        "Trưởng Ban Tổ chức Trung ương Nguyễn Văn A và Bí thư Thành ủy Hà Nội Trần Văn B dự. "
        "Trưởng Ban Tổ chức Nguyễn Văn A phát biểu.",
        ["Nguyễn Văn A | Trưởng ban | Ban Tổ chức Trung ương", "Trần Văn B | Bí thư | Thành ủy Hà Nội"],
    ),
    # several people's post is not that of who stands before them
    (
        "Cùng dự có ông Nguyễn Văn A, Chánh Văn phòng Trung ương Đảng; các Ủy viên Trung ương Đảng, lãnh đạo các ban.",
        ["Nguyễn Văn A | Chánh Văn phòng | Văn phòng Trung ương Đảng"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_units_and_posts_are_of_the_body_that_the_words_fix(text: str, expected: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2017), source=None))
    found = [f"{claim.person} | {claim.role} | {claim.body.name}" for claim in facts.tenures]
    assert sorted(found) == sorted(expected)


def test_the_dead_hold_no_post() -> None:
    text = "Ông Nguyễn Văn A nhắc tới cố Tổng Bí thư Trần Văn B. Năm 2019, Chủ tịch nước Trần Văn B ký quyết định."
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024), source=None))
    assert {claim.status.value for claim in facts.tenures} == {"former"}


def test_a_general_has_the_posts_on_his_card() -> None:
    text = "Thượng tướng Nguyễn Văn A 59 tuổi, quê tỉnh Hưng Yên; cử nhân Luật; Ủy viên Trung ương Đảng khóa 13."
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024), source=None))
    assert [claim.role for claim in facts.tenures] == ["Ủy viên"]


def test_a_body_that_has_another_of_its_kind_is_no_loop() -> None:
    text = "Có 20 đoàn vận động viên các công đoàn trực thuộc Công đoàn. Ông Nguyễn Văn A, Chủ tịch Công đoàn, dự."
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [person.name for person in facts.people] == ["Nguyễn Văn A"]
