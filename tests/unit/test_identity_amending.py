"""What one directive does to another, where a sentence says so."""

import pytest

import bomay
from bomay.identity.resolve import resolve
from bomay.identity.table import to_row
from bomay.identity.words import load_words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nghị định số 10/2022/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 20/2020/NĐ-CP.",
            [("10/2022/NĐ-CP", "amends", "20/2020/NĐ-CP")],
        ),
        (
            "Quyết định số 15/2021/QĐ-TTg thay thế Quyết định số 12/2019/QĐ-TTg.",
            [("15/2021/QĐ-TTg", "replaces", "12/2019/QĐ-TTg")],
        ),
        (
            "Nghị định số 20/2020/NĐ-CP được sửa đổi bởi Nghị định số 10/2022/NĐ-CP.",
            [("10/2022/NĐ-CP", "amends", "20/2020/NĐ-CP")],
        ),
        ("Nghị định số 10/2022/NĐ-CP sẽ thay thế Nghị định số 20/2020/NĐ-CP.", []),
        ("Dự thảo Nghị định số 10/2022/NĐ-CP thay thế Nghị định số 20/2020/NĐ-CP.", []),
        ("Căn cứ Nghị định số 10/2022/NĐ-CP và Nghị định số 20/2020/NĐ-CP.", []),
    ],
)
def test_a_sentence_tells_what_a_directive_does(text: str, told: list[tuple[str, str, str]]) -> None:
    found = resolve([to_row(bomay.extract(text, published="2023-01-05"))], load_words()).directives
    number = {each.id: each.number for each in found}
    assert [(each.number, act, number[other]) for each in found for act, other in each.acts_on] == told
