"""Directives of whole texts: one claim a directive, its jurisdiction, its evidence."""

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bomay.claims.directives.directive import read_document_directives
from bomay.model import DirectiveClaim, Document, PartialDate


def _claims(
    text: str, *, title: str | None = None, place: str | None = None, published: str | None = None
) -> tuple[DirectiveClaim, ...]:
    day = PartialDate.from_iso(published) if published else None
    return read_document_directives(Document(id="a", text=text, title=title, published=day), place=place)


def test_short_form_and_full_number_are_one_directive() -> None:
    (claim,) = _claims(
        "Nghị định 60/2024/NĐ-CP của Chính phủ. Theo Nghị định 60, chợ được xây. Nghị định số 60 có hiệu lực."
    )
    assert (claim.number, claim.issuer and claim.issuer.name) == ("60/2024/NĐ-CP", "Chính phủ")
    assert len(claim.evidence.spans) == 4


def test_one_number_of_two_years_is_two_directives() -> None:
    text = "Chỉ thị 35-CT/TW ngày 30/5/2019 và Chỉ thị 35-CT/TW ngày 14/6/2024."
    assert [claim.date and claim.date.to_iso() for claim in _claims(text)] == ["2019-05-30", "2024-06-14"]


def test_the_law_named_and_numbered_is_one() -> None:
    text = "Bộ luật Hình sự số 100/2015/QH13. Điều 9 Bộ luật Hình sự. Bộ luật Hình sự 2015. Bộ luật Hình sự 1999."
    assert [claim.number or claim.title for claim in _claims(text)] == ["100/2015/QH13", "Bộ luật Hình sự 1999"]


def test_a_plenum_is_one_directive_however_it_is_named() -> None:
    text = (
        "Nghị quyết Trung ương 4 nêu rõ. Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII. "
        "Nghị quyết Trung ương 5 khóa XII."
    )
    assert len(_claims(text)) == 2


def test_what_only_the_title_says_has_its_evidence_there() -> None:
    title = "Triển khai Chỉ thị số 35-CT/TW"
    (claim,) = _claims("Sáng nay, hội nghị diễn ra.", title=title)
    assert claim.evidence.spans == ()
    assert [span.of(title) for span in claim.evidence.title_spans] == ["Chỉ thị số 35-CT/TW"]


@pytest.mark.parametrize(
    ("text", "place", "issuer"),
    [
        ("UBND tỉnh ban hành Kế hoạch số 88/KH-UBND.", "tỉnh Thái Nguyên", "Ủy ban nhân dân tỉnh Thái Nguyên"),
        ("Kế hoạch số 88-KH/TU của Ban Thường vụ Tỉnh ủy.", "Thái Nguyên", "Ban Thường vụ Tỉnh ủy Thái Nguyên"),
        ("Kế hoạch số 88-KH/TU của Ban Chấp hành Đảng bộ tỉnh.", "Thái Nguyên", "Tỉnh ủy Thái Nguyên"),
        (
            "Thành ủy TP Thanh Hóa họp. Thông báo số 7-TB/TU của Thường trực Thành ủy.",
            None,
            "Thường trực Thành ủy Thanh Hóa",
        ),
        ("Thông báo số 7/TB-UBND của UBND thành phố.", None, "Ủy ban nhân dân thành phố"),
        ("Quyết định số 7/QĐ-UBND của Chủ tịch UBND TP.HCM.", None, "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
        ("Quyết định số 7/QĐ-BCT của Bộ trưởng Bộ Công Thương.", None, "Bộ Công Thương"),
        ("Quyết định số 7/QĐ-TTg của Thủ tướng.", None, "Thủ tướng Chính phủ"),
        ("Thông tư số 7/TT-BTNMT do Bộ trưởng TN - MT ký.", None, "Bộ Tài nguyên và Môi trường"),
        ("UBND tỉnh Gia Lai cho biết, cơ quan này vừa có văn bản số 7/UBND-NL.", None, "Ủy ban nhân dân tỉnh Gia Lai"),
        ("Phó Thủ tướng Nguyễn Văn A ký Quyết định số 7/QĐ-TTg.", None, None),
        ("Quyết định số 7/QĐ-TTg.", "tỉnh Thái Nguyên", None),
    ],
)
def test_issuer(text: str, place: str | None, issuer: str | None) -> None:
    (claim,) = _claims(text, place=place)
    assert (claim.issuer.name if claim.issuer else None) == issuer


def test_who_adopted_it_is_told_behind_what_it_is_about() -> None:
    (claim,) = _claims("Nghị quyết số 157 về việc miễn nhiệm ông A được Quốc hội thông qua chiều 25/10.")
    assert claim.issuer and claim.issuer.name == "Quốc hội"
    (other,) = _claims("Nghị quyết số 158 về dự án được Bộ Y tế trình.")
    assert other.issuer is None
    (third,) = _claims("Luật số 80/2015/QH13 đã được Quốc hội thông qua ngày 22/6/2015.")
    assert third.date and third.date.to_iso() == "2015-06-22"


def test_a_plenum_behind_a_comma_issued_it_and_the_day_of_the_news_did_not_sign_it() -> None:
    text = "Thực hiện Nghị quyết số 42-NQ/TW ngày 24/11/2023, Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng."
    (claim,) = _claims(text)
    assert claim.issuer and claim.issuer.name == "Ban Chấp hành Trung ương Đảng"
    (claim,) = _claims("Hội nghị quán triệt Chỉ thị 35-CT/TW sáng nay.", published="2024-07-09")
    assert claim.date is None


def test_a_letter_is_known_by_its_number_and_day_alone() -> None:
    (claim,) = _claims("Thực hiện văn bản 2861 ngày 13/6/2024 của Bộ Tổng tham mưu, đã có 20 văn bản của UBND.")
    assert (claim.number, claim.issuer and claim.issuer.name) == ("2861", "Bộ Tổng Tham mưu")


def test_grounds_part_no_day_from_who_issued_it() -> None:
    (claim,) = _claims("Ngày 10/7/2024, căn cứ quy định, Ủy ban Thường vụ Quốc hội đã ban hành Nghị quyết số 1090.")
    assert claim.date and claim.date.to_iso() == "2024-07-10"


def test_what_one_body_issued_is_all_that_its_list_holds() -> None:
    text = (
        "UBND tỉnh Bến Tre ban hành các văn bản: Quyết định số 10/QĐ-UBND, Kế hoạch số 12/KH-UBND, Thông tư 5/TT-BTC."
    )
    assert [bool(claim.issuer) for claim in _claims(text)] == [True, True, False]
    one, other = _claims("Bộ Công an phát hành Công văn số 41/BCA-A81 ngày 8/12/2014 và Công văn số 42/BCA-A61.")
    assert one.issuer and other.issuer and other.issuer.name == "Bộ Công an"


def test_who_finds_something_in_a_conclusion_issued_it() -> None:
    (claim,) = _claims("Trong Kết luận 929, Thanh tra Chính phủ đã chỉ ra sai phạm.")
    assert claim.issuer and claim.issuer.name == "Thanh tra Chính phủ"
    (claim,) = _claims("Theo Kết luận 929, Thanh tra Chính phủ bị phê bình.")
    assert claim.issuer is None


def test_a_document_called_so_keeps_its_whole_number() -> None:
    (claim,) = _claims("Bộ Công Thương có Văn bản số 119 /BC-BCT báo cáo Chính phủ.")
    assert claim.number == "119/BC-BCT"
    (claim,) = _claims("Tỉnh ủy có Chương trình số 52-Ctr/TU về việc này.")
    assert claim.number == "52-Ctr/TU"
    assert not _claims("Bộ Công Thương có Báo cáo số 119/BC-BCT.")


def test_who_makes_no_laws_issues_none() -> None:
    law, plan = _claims("Thực hiện Luật Đất đai và Kế hoạch số 15/KH-UBND của UBND huyện Phú Lương.")
    assert law.issuer is None
    assert plan.issuer is not None
    (law,) = _claims("Luật Đất đai của Quốc hội.")
    assert law.issuer is not None


def test_rules_of_the_party_known_by_name() -> None:
    text = "Theo Quy định của Đảng về kỷ luật tổ chức đảng, đảng viên vi phạm, tỉnh đã quyết định."
    assert [claim.title for claim in _claims(text)] == [
        "Quy định của Đảng về kỷ luật tổ chức đảng, đảng viên vi phạm",
    ]
    (claim,) = _claims("Ông vi phạm Quy định những điều đảng viên không được làm và trách nhiệm nêu gương.")
    assert claim.title == "Quy định những điều đảng viên không được làm"
    assert _claims("Ông vi phạm quy định những điều đảng viên không được làm và trách nhiệm nêu gương.") == ()


def test_any_paper_is_called_a_document() -> None:
    (claim,) = _claims("Theo văn bản 3897/QĐ-UBND của UBND xã. Quyết định 3897/QĐ-UBND nêu rõ. Văn bản số 3897 dài.")
    assert (claim.type, claim.number) == ("Quyết định", "3897/QĐ-UBND")
    assert len(_claims("Văn bản 15/UBND-KT gửi Sở. Công văn 15/UBND-VX gửi Sở.")) == 2


def test_a_title_ends_before_the_stop_and_small_letters_make_no_other() -> None:
    text = "Theo Nghị quyết Đại hội Đảng bộ tỉnh Sơn La. Việc thực hiện nghị quyết đại hội Đảng bộ tỉnh Sơn La tốt."
    assert [claim.title for claim in _claims(text)] == ["Nghị quyết Đại hội Đảng bộ tỉnh Sơn La"]
    (claim,) = _claims("HĐND thông qua nghị quyết kỳ họp thứ 5 HĐND thành phố khóa IX về nhiệm vụ kinh tế năm 2019...")
    assert claim.title == "Nghị quyết kỳ họp thứ 5 HĐND thành phố khóa IX về nhiệm vụ kinh tế năm 2019"


def test_who_made_a_resolution_is_told_in_its_name() -> None:
    (claim,) = _claims("Chính phủ đã báo cáo kết quả thực hiện Nghị quyết của Quốc hội về kế hoạch phát triển 5 năm.")
    assert claim.issuer is not None and claim.issuer.name == "Quốc hội"


def test_a_day_without_year_is_dated_by_the_publication_only() -> None:
    text = "Năm 2024, năm 2024. Quyết định số 12 ngày 11/4 của Bộ Chính trị."
    assert [claim.date for claim in _claims(text)] == [None]
    assert [claim.date for claim in _claims(text, published="2023-05-01")] == [PartialDate(2023, 4, 11)]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_evidence_lies_in_the_text_as_given(form: Literal["NFC", "NFD"]) -> None:
    text = unicodedata.normalize(form, "Uỷ ban họp\u00a0– Chỉ thị số 35 – CT/TW, ngày 30/5/2019 của Bộ Chính trị.")
    (claim,) = _claims(text)
    quotes = [unicodedata.normalize("NFC", span.of(text)) for span in claim.evidence.spans]
    assert quotes == ["Chỉ thị số 35 – CT/TW", "30/5/2019", "Bộ Chính trị"]


@given(st.text(alphabet=st.sampled_from("0123456789/-. ,()CTWNQĐUBNDsốvàcủahịỉịyết\n"), max_size=80))
def test_no_text_breaks_the_reading(tail: str) -> None:
    text = "Chỉ thị số " + tail
    for claim in _claims(text):
        assert claim.number or claim.title
        assert all(0 <= span.start < span.end <= len(text) for span in claim.evidence.spans)


def test_laws_in_force_are_read_beside_bills_and_the_constitution_by_its_articles() -> None:
    text = (
        "Dự thảo luật cần thống nhất với quy định của Luật Giá. Thực hiện nghiêm Luật Cơ quan đại diện Việt Nam ở nước "
        "ngoài trong công tác. Theo Điều 4 Hiến pháp, các cơ quan tuyên thệ trung thành với Hiến pháp."
    )
    assert [claim.title for claim in _claims(text)] == [
        "Luật Giá",
        "Luật Cơ quan đại diện Việt Nam ở nước ngoài",
        "Hiến pháp",
    ]


def test_who_did_what_a_citation_in_brackets_decided_issued_it() -> None:
    one, other = _claims(
        "Ông A bị Ủy ban Kiểm tra Trung ương cảnh cáo (Quyết định số 715-QĐ/UBKTTW ngày 30/9/2022) và Thủ tướng Chính "
        "phủ cũng đã thi hành kỷ luật (Quyết định số 1377/QĐ-TTg ngày 9/11/2022)."
    )
    assert one.issuer and one.issuer.name == "Ủy ban Kiểm tra Trung ương"
    assert other.issuer and other.issuer.name == "Thủ tướng Chính phủ"
    (claim,) = _claims("Bộ Y tế thực hiện kế hoạch của Chính phủ (Quyết định số 7 ngày 9/11/2022).")
    assert claim.issuer is None


def test_a_law_is_a_bill_where_the_text_calls_it_one_and_a_title_follows_its_text() -> None:
    assert not _claims("Bộ trưởng nói về dự thảo Luật Giá.", title="Luật Giá sẽ tạo nên thay đổi")
    (held,) = _claims("Bộ trưởng nói về dự án Luật Giá (sửa đổi). Ông A vi phạm Luật Giá hiện hành.")
    assert held.title == "Luật Giá"
    old, new = _claims("Sau 10 năm thi hành Luật Giá năm 2012, Quốc hội đã thông qua Luật Giá (sửa đổi).")
    assert (old.title, new.title) == ("Luật Giá năm 2012", "Luật Giá (sửa đổi)")
    assert (
        len(
            _claims(
                "Ông A vi phạm Luật Quốc tịch Việt Nam. Theo Luật Quốc tịch, Luật PCTN, Luật Phòng, chống tham nhũng."
            )
        )
        == 2
    )


def test_a_resolution_told_by_its_subject_and_by_its_number_is_one() -> None:
    (claim,) = _claims(
        "Quốc hội đã thông qua Nghị quyết về chương trình giám sát năm 2018. Toàn văn Nghị quyết số 35/2017/QH14 về "
        "chương trình giám sát năm 2018."
    )
    assert (claim.number, claim.issuer and claim.issuer.name) == ("35/2017/QH14", "Quốc hội")


def test_all_that_a_head_signed_on_one_day_is_of_his_body_and_that_day() -> None:
    claims = _claims(
        "Ngày 20/7/2015, ông A - Phó Chủ tịch UBND huyện Đại Từ đã ký liên tiếp 2 Quyết định số 2356, 2357. Đến ngày "
        "2/6/2016, Phó Chủ tịch huyện Đại Từ lại ký tiếp Quyết định số 1639/QĐ-UBND."
    )
    assert [(claim.number, claim.date and claim.date.to_iso()) for claim in claims] == [
        ("2356", "2015-07-20"),
        ("2357", "2015-07-20"),
        ("1639/QĐ-UBND", "2016-06-02"),
    ]
    assert {claim.issuer and claim.issuer.name for claim in claims} == {"Ủy ban nhân dân huyện Đại Từ"}


def test_who_issued_it_is_not_what_a_body_is_called_now() -> None:
    (claim,) = _claims("Sở Địa chính (nay là Sở Tài nguyên và Môi trường) tỉnh Gia Lai có Tờ trình số 33/TT-ĐC.")
    assert claim.issuer and claim.issuer.name.startswith("Sở Địa chính")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Tàu đóng theo Nghị định 67/2014 NĐ-CP của Chính phủ.", "67/2014/NĐ-CP"),
        ("Bộ trưởng đã ký quyết định 929 điều động ông A.", "929"),
        ("Theo quy định 214, cán bộ phải đủ tiêu chuẩn.", "214"),
        ("Theo nghị định 158 có 7 nội dung.", "158"),
        ("Sở dạy nghề trọng điểm (đề án 404).", "404"),
        ("Có quyết định 46 về định mức chi.", "46"),
    ],
)
def test_numbers_as_they_stand(text: str, number: str) -> None:
    assert [claim.number for claim in _claims(text)] == [number]


def test_who_decides_by_a_decision_issued_it() -> None:
    (claim,) = _claims("Theo quyết định số 1621, Bộ Chính trị quyết định điều động bà Nguyễn Thị A.")
    assert claim.issuer and claim.issuer.name == "Bộ Chính trị"
    (claim,) = _claims("Theo quyết định số 1621, Bộ Chính trị được nghe báo cáo.")
    assert claim.issuer is None


def test_what_is_issued_is_known_by_its_number_alone() -> None:
    (claim,) = _claims("Ủy ban Thường vụ Quốc hội đã ban hành nghị quyết 1046 đồng ý với đề nghị.")
    assert (claim.number, claim.issuer and claim.issuer.name) == ("1046", "Ủy ban Thường vụ Quốc hội")
    assert _claims("Sở đã ban hành quyết định 120 người được hưởng trợ cấp.") == ()


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Ban Tổ chức Trung ương có ý kiến tại Công văn số 12-CV/BTCTW.", "Ban Tổ chức Trung ương"),
        ("Dự án được trình Thủ tướng Chính phủ phê duyệt tại Quyết định số 7/QĐ-TTg.", "Thủ tướng Chính phủ"),
        ("Làm theo ý kiến chỉ đạo của Bộ Y tế (tại Công văn số 12/BYT-KH).", "Bộ Y tế"),
        ("Cụ thể, tại Quyết định 289, Thủ tướng phê chuẩn kết quả bầu.", "Thủ tướng Chính phủ"),
        ("Thông tư 15/2015 mà Bộ Y tế đã ban hành còn hiệu lực.", "Bộ Y tế"),
        ("Trung ương Đảng họp. Ban Bí thư quyết định việc ban hành Quy định số 144.", "Ban Bí thư Trung ương Đảng"),
        ("Thường trực Ban Bí thư Nguyễn Văn A nói rõ việc ban hành Quy định số 144.", None),
        ("Bộ Y tế gửi văn bản cho Bộ Tài chính trả lời tại Công văn số 12.", None),
    ],
)
def test_who_told_it_in_a_directive_issued_it(text: str, issuer: str | None) -> None:
    (claim,) = _claims(text)
    assert (claim.issuer and claim.issuer.name) == issuer


def test_who_signs_may_be_named_before_the_day() -> None:
    (claim,) = _claims("Quyết định số 38/QĐ-UBND do Chủ tịch UBND tỉnh Thái Bình, Nguyễn Văn A ký ngày 23/12/2016.")
    assert (claim.date, claim.issuer and claim.issuer.name) == (
        PartialDate(2016, 12, 23),
        "Ủy ban nhân dân tỉnh Thái Bình",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Điều chỉnh Chương trình luật, Pháp lệnh 2017, để kịp thời.",
        "Triển khai kế hoạch 2017 của sở.",
        "Trường nhận 215 trẻ (vượt quá quy định 115 trẻ).",
        "Luật đã quy định 13 hành vi bị cấm.",
    ],
)
def test_years_and_what_is_counted_are_no_numbers(text: str) -> None:
    assert _claims(text) == ()


@pytest.mark.parametrize(
    ("text", "issuer"),
    [  # bodies that stand on no list of issuers
        (
            "Ngày 12/7, Đảng ủy Khối các cơ quan Trung ương có Quyết định số 15-QĐ/ĐUK.",
            "Đảng ủy Khối các cơ quan Trung ương",
        ),
        (
            "Tờ trình số 18/TTr-VHL ngày 2/3/2024 của Viện Hàn lâm KHXH Việt Nam.",
            "Viện Hàn lâm Khoa học xã hội Việt Nam",
        ),
        ("Ban cán sự đảng Chính phủ đã có Công văn số 21-CV/BCSĐCP.", "Ban cán sự đảng Chính phủ"),
        ("Quyết định số 12/QĐ-ĐHQG của Giám đốc Đại học Quốc gia Hà Nội.", "Đại học Quốc gia Hà Nội"),
        ("Cục Cảnh sát giao thông vừa ban hành Kế hoạch số 45/KH-CSGT.", "Cục Cảnh sát giao thông"),
        ("Theo Quyết định 41/QĐ-BGTVT ngày 1/2/2013 của Bộ GT - VT, trạm được thu phí.", "Bộ Giao thông vận tải"),
        ("Quyết định của UBND thị xã Phổ Yên (số 45/QĐ-UBND ngày 2/3/2024).", "Ủy ban nhân dân thị xã Phổ Yên"),
        ("Bộ Chính trị và Ban Bí thư vừa ban hành Kết luận số 12-KL/TW.", "Bộ Chính trị, Ban Bí thư Trung ương Đảng"),
        ("Kết luận số 12-KL/TW của Bộ Chính trị, Ban Bí thư.", "Bộ Chính trị, Ban Bí thư Trung ương Đảng"),
        ("Kết luận số 12-KL/TW của Bộ Chính trị, Bộ Y tế triển khai.", "Bộ Chính trị"),
        ("Phó Thủ tướng Trần Văn B ký Quyết định số 711/QĐ-TTg.", None),  # he signs what is the Thủ tướng's
        ("Hội đồng quản trị ra Nghị quyết số 42/NQ-HĐQT. Công ty Bình Minh từ chối.", None),  # of which firm?
        ("Ảnh: Trí An/TTXVN Bộ đã có Thông tư 37.", None),
        ("Ngày 5/4, Thanh tra Bộ ban hành Quyết định số 100. Bộ Y tế đồng ý.", "Thanh tra"),  # not the ministry
        ("Nghị định 72 và Thông tư 09 của Bộ Y tế.", None),  # no ministry makes a Nghị định
    ],
)
def test_any_body_that_the_text_names_may_have_issued_it(text: str, issuer: str | None) -> None:
    claim = _claims(text)[0]
    assert (claim.issuer and claim.issuer.name) == issuer


def test_a_paper_that_tells_an_opinion_is_of_the_day_before_its_body() -> None:
    (claim,) = _claims("Ngày 25/3/2024, Ban Tổ chức Trung ương có ý kiến tại Công văn số 28-CV/BTCTW.")
    assert claim.date == PartialDate(2024, 3, 25)
    (claim,) = _claims("Ngày 25/3/2024, theo đề nghị của Bộ Y tế tại Công văn số 28/BYT-TCCB, hội đồng họp.")
    assert claim.date is None


def test_an_amended_law_in_effect_is_no_bill() -> None:
    (claim,) = _claims("Luật Đất đai sửa đổi chính thức có hiệu lực từ 1/8.")
    assert claim.title == "Luật Đất đai sửa đổi"
    assert not _claims("Luật Đất đai sửa đổi quy định hai nhóm.")


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Nghị quyết Đại hội XIII của Đảng và Đại hội Đảng bộ tỉnh lần thứ XX đề ra. Sau đó, Đại hội XV họp.",
            ["Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX"],
        ),
        (
            "Nghị quyết Trung ương 4 (khóa XI, XII) nêu rõ.",
            ["Nghị quyết Trung ương 4 khóa XI", "Nghị quyết Trung ương 4 khóa XII"],
        ),
        ("Góp ý dự thảo Nghị quyết Đại hội XIV của Đảng.", []),
        (
            "Quốc hội đã thông qua Nghị quyết bầu Chủ tịch nước đối với đồng chí Nguyễn Văn A.",
            ["Nghị quyết bầu Chủ tịch nước"],
        ),
        (
            "Nghị quyết Trung ương 5 khóa IX về đổi mới cơ chế, chính sách, các đồng chí dự.",
            ["Nghị quyết Trung ương 5 khóa IX về đổi mới cơ chế, chính sách"],
        ),
        ("Vi phạm Luật BVMT.", ["Luật BVMT"]),
    ],
)
def test_titles_in_lists_and_as_far_as_they_go(text: str, titles: list[str]) -> None:
    assert [claim.title for claim in _claims(text)] == titles


def test_a_discipline_is_no_law() -> None:
    assert [claim.type for claim in _claims("Quyết định kỷ luật số 45-QĐ/UBKTTW.")] == ["Quyết định"]


def test_a_unit_is_told_with_its_ministry_behind_it() -> None:
    (claim,) = _claims("Cục Y tế dự phòng, Bộ Y tế vừa có Công văn số 501/DP-DT.")
    assert claim.issuer and claim.issuer.name == "Cục Y tế dự phòng"
    (claim,) = _claims("Theo Cục Y tế dự phòng, hôm qua Bộ Y tế có Công văn số 501/BYT-DT.")
    assert claim.issuer and claim.issuer.name == "Bộ Y tế"


def test_the_day_on_which_it_was_sent_out() -> None:
    (claim,) = _claims("Trong Công điện số 74/CĐ-TTg phát đi ngày 5/8/2024, Thủ tướng Chính phủ yêu cầu ứng phó.")
    assert claim.date == PartialDate(2024, 8, 5)
    assert claim.issuer and claim.issuer.name == "Thủ tướng Chính phủ"
