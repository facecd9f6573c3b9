"""Names of the made-up country: drawn by syllables, some borne twice, some one tone mark apart, some miswritten."""

import random
import unicodedata

__all__ = ["draw_name", "misspelt", "near_name", "respelt"]

_SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý")
_SURNAME_SHARES = (38, 11, 10, 7, 6, 4, 3, 3, 3, 3, 2, 2, 2, 1)
_MALE = ("Văn", "Đức", "Hữu", "Quang", "Đình", "Công", "Minh", "Xuân", "Bá", "Trọng")
_FEMALE = ("Thị", "Thị", "Thị", "Ngọc", "Thanh", "Kim", "Bích", "Phương")
_GIVEN = (
    *("An", "Bình", "Châu", "Chung", "Cường", "Dũng", "Đạt", "Giang", "Hà", "Hải", "Hiền", "Hiệp", "Hoà", "Hoàn"),
    *("Hùng", "Huy", "Khánh", "Kiên", "Lan", "Liên", "Long", "Lợi", "Lương", "Mai", "Nam", "Nga", "Nghĩa", "Phong"),
    *("Phú", "Phúc", "Quân", "Quý", "Sơn", "Tài", "Tâm", "Thái", "Thắng", "Thảo", "Thịnh", "Thuỷ", "Tiến", "Toàn"),
    *("Trung", "Tuấn", "Tùng", "Vinh", "Xuân", "Yến"),
)
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_PLACED = (("oà", "òa"), ("oá", "óa"), ("uỷ", "ủy"), ("uý", "úy"), ("oạ", "ọa"), ("uỳ", "ùy"))


def draw_name(draw: random.Random, sex: str) -> str:
    """A name of two to four syllables."""
    middle = draw.choice(_FEMALE if sex == "bà" else _MALE)
    length = draw.choices((2, 3, 4), (5, 72, 23))[0]
    between = () if length == 2 else (middle,) if length == 3 else (middle, draw.choice(_GIVEN))
    return " ".join((draw.choices(_SURNAMES, _SURNAME_SHARES)[0], *between, draw.choice(_GIVEN)))


def near_name(draw: random.Random, name: str) -> str:
    """The name with another tone on its last syllable: another person's name."""
    *before, last = name.split(" ")
    bare = "".join(each for each in unicodedata.normalize("NFD", last) if each not in _TONES[1:])
    vowel = max(place for place, letter in enumerate(bare) if letter.casefold() in "aeiouy")
    while vowel + 1 < len(bare) and unicodedata.combining(bare[vowel + 1]):
        vowel += 1
    toned = (unicodedata.normalize("NFC", bare[: vowel + 1] + tone + bare[vowel + 1 :]) for tone in _TONES)
    return " ".join((*before, draw.choice([other for other in toned if other != last])))


def respelt(draw: random.Random, name: str) -> str:
    """The same name in another spelling: capitals, decomposed letters, the tone mark's other place, a double space."""
    kind = draw.randrange(4)
    if kind == 0:
        return name.upper()
    if kind == 1:
        return unicodedata.normalize("NFD", name)
    if kind == 2:
        return name.replace(" ", "  ", 1)
    for new, old in _PLACED:
        name = name.replace(new, old) if new in name else name.replace(old, new)
    return name


def misspelt(draw: random.Random, name: str) -> str:
    """A typing error that makes another name of it."""
    return near_name(draw, name)
