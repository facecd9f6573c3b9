"""Ministries called by half their name: each row of the table by its example, and what stays as it is."""

import pytest

import bomay
from bomay.errors import VocabularyError
from bomay.lexicon import ministry_names
from bomay.lexicon.ministry_names import MinistryName, load_ministry_names

ROWS = [row for rows in load_ministry_names().values() for row in rows]


def bodies(text: str, day: str | None) -> list[str]:
    return [claim.body.name for claim in bomay.extract(text, published=day).tenures]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.form} {row.first_day}")
def test_half_a_name_is_of_the_ministry_of_that_day(row: MinistryName) -> None:
    assert bodies(row.example, (row.last_day or row.first_day).isoformat()) == [row.name]


def test_a_day_before_it_was_founded_leaves_the_name_as_it_is() -> None:
    assert bodies("Bộ trưởng Nông nghiệp Nguyễn Văn A phát biểu.", "1990-05-01") == ["Bộ Nông nghiệp"]


def test_posts_of_the_past_and_of_other_states_keep_their_names() -> None:
    assert bodies("Ông Nguyễn Văn A, nguyên Bộ trưởng Nông nghiệp, phát biểu.", "2020-05-01") == ["Bộ Nông nghiệp"]
    assert bodies("Bộ trưởng Nông nghiệp Lào Sample Vongsa phát biểu.", "2020-05-01") == ["Bộ Nông nghiệp Lào"]


def test_units_of_a_ministry_called_by_half_its_name_have_its_full_name() -> None:
    text = "Ông Nguyễn Văn A, Chánh Thanh tra Bộ Văn hóa, và bà Trần Thị B, {}Vụ trưởng Vụ Pháp chế Bộ Giáo dục, dự."
    inspectorate = "Thanh tra Bộ Văn hóa, Thể thao và Du lịch"
    assert set(bodies(text.format(""), "2020-05-01")) == {inspectorate, "Vụ Pháp chế Bộ Giáo dục và Đào tạo"}
    assert set(bodies(text.format("nguyên "), "2020-05-01")) == {inspectorate, "Vụ Pháp chế Bộ Giáo dục"}


def test_a_name_that_began_twice_needs_a_day() -> None:
    assert bodies("Bộ trưởng Nông nghiệp Nguyễn Văn A phát biểu.", None) == ["Bộ Nông nghiệp"]
    assert bodies("Bộ trưởng Giáo dục Nguyễn Văn A phát biểu.", None) == ["Bộ Giáo dục và Đào tạo"]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (["Bộ Y", "Bộ Y tế", "1945-01-01", "", "", "ví dụ"], "missing or empty"),
        (["Bộ Y", "Bộ Tế", "1945-01-01", "", "nguồn", "ví dụ"], "does not begin"),
        (["Bộ Y", "Bộ Y tế", "ngày xưa", "", "nguồn", "ví dụ"], "is no day"),
    ],
)
def test_a_broken_row_is_told_with_its_line(row: list[str], found: str) -> None:
    with pytest.raises(VocabularyError, match=r"ministry-names\.csv:7"):
        ministry_names._ministry(row, "7")
    with pytest.raises(VocabularyError) as told:
        ministry_names._ministry(row, "7")
    assert found in str(told.value)
