"""How a body's name is written: what may follow it and adds nothing, and short forms within it."""

from bomay.lexicon.places import find_province
from bomay.mentions.names.foreign_name import is_vietnamese_syllable
from bomay.mentions.names.place import read_place
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["over_homeland", "past_brackets", "placed_behind", "written_out"]

_HOMELAND = lazy_pattern(r" (?:nước )?(?:(?:Cộng hòa [Xx]ã hội [Cc]hủ nghĩa|CHXHCN) )?(?:Việt Nam|VN)\b")
_ABBREVIATED = lazy_pattern(r"[ ]*\((?!Ảnh)[^()\n]{2,24}\)")

_CITY = lazy_pattern(r"\b(?:T\.?P|Tp)(?:\.[ ]?|[ ])(?=\w)")
_HCM = lazy_pattern(r"\b(?:(?:T\.?P|Tp)\.?[ ]?|Thành phố[ ])?HCM\b")
_TIGHT = lazy_pattern(r"(?<=[^\W\d_A-Z]{2})- ?(?=[^\W\d_a-z]\w* )(?<!Mác-)")
_OF_PROVINCE = lazy_pattern(r" tỉnh ([^,;()]+)$")
_AND = lazy_pattern(r" & (?=[A-ZĐ]\w*[a-zà-ỹ])")  # not of initials: "VH & TT"
_UNIVERSITY = lazy_pattern(r"\bĐH(?= [A-ZĐ])")
_SHORT = {"VN": "Việt Nam", "BĐS": "Bất động sản", "XNK": "Xuất nhập khẩu", "QG": "Quốc gia", "DN": "Doanh nghiệp"}
_SHORT_FORM = lazy_pattern(r"(?<=[ ])(?:(?:XNK|BĐS)\b|(?:VN|QG|DN)(?=$|[ ](?:[^\W\d_A-ZĐ]|[-–])))")  # not "VN Pharma"
_ONE_OWNER = lazy_pattern(r"(?<=TNHH )MTV\b")
_MADE_UP = lazy_pattern(r"([A-Z][a-z]{4,})(?: [A-Z]{2,5})?")  # "(Becamex IDC)"


def over_homeland(page: Page, end: int) -> int:
    """Past the country's own name after a body or post of the state: "Chủ tịch nước Cộng hòa … Việt Nam"."""
    match = _HOMELAND.match(page.text, end)
    return match.end() if match else end


def past_brackets(page: Page, end: int) -> int:
    """Past an abbreviation in brackets that repeats the body's name."""
    match = _ABBREVIATED.match(page.text, end)
    if match is None:
        return end
    within = match.group().strip(" ()")
    made_up = _MADE_UP.fullmatch(within)
    return match.end() if within.isupper() or (made_up and not is_vietnamese_syllable(made_up[1])) else end


def placed_behind(page: Page, stop: int) -> int:
    """Where the unit's name ends that a name's abbreviation in brackets stands before: "Trung tâm X (CDC) Hà Nội".

    `stop`, where the name itself ends, if no unit is named there.
    """
    end = past_brackets(page, stop)
    if end == stop or not page.text.startswith(" ", end):
        return stop
    province = page.province_at(end + 1)
    place = read_place(page, end + 1) if page.cue_at(end + 1, "level") is not None else None
    return province[0] if province is not None else place.end if place is not None and place.name else stop


def written_out(name: str) -> str:
    """A body's name without the short forms of news.

    >>> written_out("Thi đua-Khen thưởng TP.HCM"), written_out("Kế hoạch & Đầu tư"), written_out(" tỉnh TT-Huế")
    ('Thi đua - Khen thưởng Thành phố Hồ Chí Minh', 'Kế hoạch và Đầu tư', ' tỉnh Thừa Thiên Huế')
    """
    province = _OF_PROVINCE.search(name) if " tỉnh " in name else None
    known = find_province(province[1]) if province is not None else None
    if province is not None and known is not None:
        name = name[: province.start(1)] + known.name
    name = _CITY.sub("Thành phố ", _HCM.sub("Thành phố Hồ Chí Minh", name))
    name = _ONE_OWNER.sub("một thành viên", _UNIVERSITY.sub("Đại học", name))
    name = _SHORT_FORM.sub(lambda short: _SHORT[short[0]], name)
    return _AND.sub(" và ", _TIGHT.sub(" - ", name))
