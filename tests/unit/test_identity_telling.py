"""Sentences that tell of another time than that of their article, and years that no sentence names."""

import datetime

import pytest

from bomay.claims.facts import read_facts
from bomay.identity.resolve import resolve
from bomay.identity.resolved import Tenure
from bomay.identity.table import to_row
from bomay.identity.words import load_words
from bomay.model import Document, PartialDate

DAY = datetime.date(2024, 6, 17)


def tenures(text: str, published: str | None = "2024-06-17", ident: str = "a") -> list[Tenure]:
    day = PartialDate.from_iso(published) if published else None
    return list(resolve([to_row(read_facts(Document(id=ident, text=text, published=day)))], load_words()).tenures)


@pytest.mark.parametrize(
    "text",
    [
        "Ông Nguyễn Văn A, Bí thư Tỉnh ủy Yên Bái, bị khởi tố trước rồi mới bị khai trừ.",
        "Ngày 5/1/2023, Quốc hội phê chuẩn Bí thư Tỉnh ủy Yên Bái Nguyễn Văn A làm Phó Thủ tướng nhiệm kỳ 2021-2026.",
        "Đề án do ông Nguyễn Văn A - Bí thư Tỉnh ủy Yên Bái khi đó - ký duyệt.",
        "Đại biểu dành một phút mặc niệm tưởng nhớ Bí thư Tỉnh ủy Yên Bái Nguyễn Văn A.",
        "Vụ án khiến Bí thư Tỉnh ủy Yên Bái Nguyễn Văn A bị bắt tạm giam.",
    ],
)
def test_a_post_of_another_time_is_held_by_then_not_now(text: str) -> None:
    found = [each for each in tenures(text) if each.post.label == "Bí thư Tỉnh ủy Yên Bái"]
    assert found
    assert all(each.bounds.end_min is None or each.bounds.end_min < DAY for each in found)


def test_one_plain_sentence_tells_of_now() -> None:
    text = (
        "Bí thư Tỉnh ủy Yên Bái Nguyễn Văn A phát biểu. Năm 2019, Bí thư Tỉnh ủy Yên Bái Nguyễn Văn A đã thăm nhà máy."
    )
    (found,) = tenures(text)
    assert (found.bounds.start_max, found.bounds.end_min) == (DAY, DAY)


def test_the_term_of_office_is_no_earlier_time() -> None:
    (found,) = tenures("Ông Nguyễn Văn A, Bí thư Tỉnh ủy Yên Bái nhiệm kỳ 2020-2025, phát biểu.")
    assert found.bounds.end_min == DAY


def test_a_post_called_former_somewhere_is_not_held_now() -> None:
    text = (
        "Đề nghị kỷ luật nguyên Bí thư Tỉnh ủy Yên Bái Nguyễn Văn A. "
        "Dự họp có ông Nguyễn Văn A, Bí thư Tỉnh ủy Yên Bái, và nhiều người khác."
    )
    (found,) = tenures(text)
    assert found.bounds.end_min is None


def test_an_act_of_a_year_that_one_undated_article_lets_guess_bounds_nothing() -> None:
    guessed = "Sáng 24/9, HĐND tỉnh Yên Bái bầu ông Nguyễn Văn A giữ chức Chủ tịch UBND tỉnh Yên Bái, nhiệm vụ 2016. "
    year = "Kết quả 9 tháng đầu năm 2016 cho thấy kinh tế tỉnh Yên Bái tăng trưởng khá."
    row = to_row(read_facts(Document(id="a", text=guessed.replace(", nhiệm vụ 2016", "") + year)))
    assert row.facts.changes[0].date == PartialDate(2016, 9, 24)
    assert row.guessed_changes == frozenset({0})
    (found,) = resolve([row], load_words()).tenures
    assert (found.bounds.start_max, found.bounds.end_min) == (None, None)


def test_an_act_whose_sentence_names_its_year_bounds_the_tenure() -> None:
    text = "Ngày 24/9/2016, HĐND tỉnh Yên Bái bầu ông Nguyễn Văn A giữ chức Chủ tịch UBND tỉnh Yên Bái."
    (found,) = tenures(text, None)
    assert found.bounds.start_max == datetime.date(2016, 9, 24)
