"""Names of men that roads, houses, schools, prizes … bear: who is named so is not meant."""

import re

from bomay.mentions.names.not_names import is_of_press
from bomay.mentions.words import UPPER
from bomay.text.lazy import lazy_pattern

__all__ = ["names_a_thing"]

_HOLDS_NAMES = lazy_pattern(
    r"(?:đường|phố|Đường|Phố|trường|Trường|giải|Giải|[Cc]úp|[Cc]ầu|[Cc]ông viên|[Qq]uảng trường|[Hh]ọc bổng|quỹ|Quỹ|"
    r"[Cc]hợ(?: (?:tạm|đầu mối|cũ|mới|đêm|nổi))?|mang tên|phong trào|[Đđ]ền thờ|[Tt]ượng đài|"
    r"tư tưởng|đạo đức|phong cách|chế độ(?: \w+){0,2}|[Dd]òng họ|trưởng họ|họ tộc|minh h[ọo]a:|"
    r"[Gg]iao lộ|[Nn]gã (?:ba|năm|sáu|bảy)|[Cc]ầu vượt|[Gg]óc(?: đường)?|khu dân cư|khu rừng|rạch|kênh|chung cư|"
    r"(?<![Cc]hủ )(?<![Ll]ái )(?<![Tt]rưởng )[Tt]àu(?: (?:cá|du lịch|huấn luyện|hải quân|ngầm|buồm|hộ vệ))?|"
    r"[Cc]hi đoàn|[Ll]iên đội|[Kk]hu (?:phức hợp|đô thị|tái định cư)|"
    r"[Gg]iải (?:báo chí|văn học|bóng đá|bơi|chạy)|bãi biển|đường biển|"
    r"tuyến biển|đi trên|dòng tộc|trị sự|quốc doanh|"
    r"[Kk]inh tế mở|[Nn]ghĩa [Tt]rang (?:nhân dân|liệt s[ĩỹ])|[Vv]iện [^,.;:]{0,14}quốc gia|"
    r"[Ss]ân bay|[Cc]ảng|[Bb]ệnh viện|[Nn]hà máy|rạp|[Nn]hà hát|khu di tích|di tích|làng|bản|thôn|ấp|"
    r"[Hh]ẻm|[Nn]gõ|[Tt]òa nhà|[Đđ]ại lộ|đê|mương|vịnh|đoạn(?: từ)?|[Nn]ghĩa [Tt]rang|vùng đất|[Kk]hu kinh tế(?: mở)?|"
    r"Y khoa|(?:thể dục )?thể thao|khu tập thể|khu vực|[Tt]rung tâm thương mại|[Hh]ãng phim|[Nn]hà hàng|quán|[Ll]ăng|"
    r"[Pp]hố đi bộ|doanh nghiệp tư nhân|DNTN|cà phê|tiệm|[Kk]hách sạn|siêu thị|tứ giác|"
    r"công ty|Công ty|tập đoàn|CLB|[Cc]âu lạc bộ|"
    r"THPT|THCS|Tiểu học|tiểu học|Mầm non|mầm non|chuyên|Ảnh:|ảnh:|Ảnh|Bài:|Tin:|"
    r"Tin, ảnh:|Video:|Theo|Đồ họa:|"
    r"Đại học|đại học|ĐH(?: Y)?|PTTH|đền|đầm|[Hh]ầm|địa ốc|"
    r"hồ|sông|núi|đèo|đảo|tuyến|ga|[Nn]út giao(?: thông)?|[Nn]gã tư|[Kk]hu phố|tổ dân phố|đội|lớp|nhóm|[Xx]ã|[Pp]hường|"
    r"huyện|quận|thị trấn|tỉnh|thành phố|TP)[ .]*$|[Gg]iải thưởng(?: \w+){0,3} $|"
    r"(?:\bsố (?:nhà )?|[(,] ?|khu đất )\d+\w? $|bất hợp pháp $|\bĐài Á $"
)

_HOLDS_BOTH = lazy_pattern(
    r"(?:đường|phố|nút giao|ngã (?:ba|tư|năm|sáu|bảy)|cầu|tuyến|hầm|giao lộ|tứ giác|góc|trục|"
    r"[Kk]hu (?:đất|tái định cư|TĐC))[ .](?:\w+ )?(?:(?:[A-ZĐÀ-Ỹ][^\W\d_]* ){1,4}[-–] ){1,4}$"
)
"""Roads' names before a dash: of roads that meet, the last is no man either."""
_STRETCH = lazy_pattern(
    r"(?:đoạn |\(|đường |tuyến |phố )(?:chạy |nối )?(?:từ )?(?:[A-ZĐÀ-Ỹ][^\W\d_]* ){2,4}(?:đến|tới) $"
)
"""A stretch of road up to another: "đoạn từ Lò Đúc đến Lê Quý Đôn"."""

_NUMBERED = lazy_pattern(
    r"(?:\d[A-Z]|(?:tại|ở|địa chỉ|nhà|nhà đất|căn|hẻm|ngõ|dự án|công trình|đất|đất vàng|mặt tiền|lô|chung cư|quán|"
    r"karaoke|cà phê|công sản|biệt thự|khách sạn|trụ sở|vụ|và|;)(?: số)? \d[\w/ -]{0,14}) $"
)
"""The number of a house before its road: "tại 59 Lê Duẩn", "nhà 8B Lê Trực"."""
_HOUSE = lazy_pattern(r"\b(?:số|nhà|lầu|tầng|căn hộ|ngụ|trú|trú quán|địa chỉ)\b[^.;,\n]{0,24}\d\w{0,4}(?: \w+ \d+)?, $")
_QUARTER = lazy_pattern(
    rf"[{UPPER}][^ ,]*(?: [{UPPER}][^ ,]*){{1,3}}, (?:phường|P\.|quận|Q\.|xã|thị trấn|thành phố|TP)"
)
"""The house before its road, and the quarter behind it: "trú quán: 72 lầu 1, Lê Lợi, phường 14"."""
_ROADS = lazy_pattern(
    r"(?P<many>(?:[Cc]ác|[Nn]hững|\d+|[Dd]ọc) (?:con |tuyến )?(?:đường|phố)|(?<!trực )(?<!tiền )tuyến(?: đường| phố)?)|"
    r"(?:đường|phố|[Đđ]ại lộ)"
)
_ASIDE = lazy_pattern(r" ?\([^()]*\)")
_ROAD = lazy_pattern(rf"(?:(?:đê|xa lộ|đại lộ|đường|phố) )?[{UPPER}\d][^ ]*(?: [{UPPER}\d][^ ]*){{0,4}}")
_LED = lazy_pattern(r"[^:.;,]{0,60}:")
_MOST_ROADS = 200  # characters


def names_a_thing(text: str, at: int) -> bool:
    """Whether the name at `at` is that of a road, a school, a prize …, or goes on a list of roads.

    >>> text = "Các tuyến đường Trần Phú, Lê Lợi, Nguyễn Văn Cừ đều kẹt xe."
    >>> names_a_thing(text, text.index("Nguyễn"))
    True
    >>> text = "Trú quán: 72 lầu 1, Lê Văn Sỹ, phường 14, quận 3."
    >>> names_a_thing(text, text.index("Lê"))
    True
    >>> text = "Cấm các phố gồm: Tăng Bạt Hổ. Dự hội nghị trực tuyến: Nguyễn Văn A."
    >>> names_a_thing(text, text.index("Tăng")), names_a_thing(text, text.index("Nguyễn"))
    (True, False)
    """
    before = text[max(0, at - 24) : at]
    if _HOLDS_NAMES.search(before) or _NUMBERED.search(before) or is_of_press(text, at):
        return True
    if text[at - 2 : at] in ("- ", "– "):
        return _HOLDS_BOTH.search(text, max(0, at - 90), at) is not None
    if text.endswith(("đến ", "tới "), 0, at) and _STRETCH.search(text, max(0, at - 60), at):
        return True
    if text.endswith(", ", 0, at) and _QUARTER.match(text, at) and _HOUSE.search(text, max(0, at - 48), at):
        return True
    return text.endswith((", ", " và ", ": "), 0, at) and _is_in_list_of_roads(text, at)


def _is_in_list_of_roads(text: str, at: int) -> bool:
    """Whether a word for roads stands before, and nothing but names of roads follows on it up to `at`."""
    told = list(_ROADS.finditer(text, max(0, at - _MOST_ROADS), at))
    if not told:
        return False
    found = told[-1]
    between = _ASIDE.sub("", text[found.end() : at]).removeprefix(" như")
    if found["many"] is not None and (led := _LED.match(between)) is not None:
        between = between[led.end() :]  # "các phố cấm xe tải gồm: Trần Phú, Lê Lợi"
        if not between.strip():
            return True
    between = between.strip()
    joined = between.endswith(" và") or between == "và"
    roads = [road for road in re.split(r", | và |,$| và$", between) if road]
    several = found["many"] is not None or len(roads) > 1 or joined
    return several and bool(roads) and all(_ROAD.fullmatch(road) for road in roads)
