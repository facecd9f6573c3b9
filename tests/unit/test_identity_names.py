"""Names: spelling is folded, letters and tones are not."""

import unicodedata

import pytest

from bomay.identity.names import fold, key

SAME = [
    ("Nguyễn Thị Hoà", "Nguyễn Thị Hòa"),
    ("Trần Thuý B", "TRẦN  THÚY B"),
    ("Lê Quý C", "Lê Qúy C"),
    ("H’Yim Kđoh", "H'Yim Kđoh"),
    ("Y Thanh Hà Niê Kđăm", unicodedata.normalize("NFD", "Y Thanh Hà Niê Kđăm")),
    ("Rơ Châm – A", "Rơ Châm-A"),
]
DIFFERENT = [
    ("Lê Minh Hùng", "Lê Minh Hưng"),
    ("Võ Văn Thương", "Võ Văn Thưởng"),
    ("Nguyễn Văn Đức", "Nguyễn Văn Dức"),
    ("Trần Thị Lan", "Trần Thị Lân"),
    ("Nguyễn Văn A", "Nguyễn Văn Á"),
    ("Lý Văn C", "Lỳ Văn C"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_that_differ_in_a_letter_or_tone_differ(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_folding_drops_all_diacritics() -> None:
    assert fold("Đặng Thị HOÀ – Ưu") == "dang thi hoa-uu"
