"""Numbers of directives: "35-CT/TW", "30/2020/NĐ-CP", "106/TTr - UBND", "12/2017/QH14", "05".

A number is written in three ways: with a code that tells the type and the issuing body (the party's "35-CT/TW", the
state's "1719/QĐ-TTg"), with the issuing body and its desk alone ("2267/UBND-CTXDGT", letters only), or bare ("05").
Source: Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Hướng dẫn 36-HD/VPTW of 3/4/2018.
"""

import re
from typing import NamedTuple

from bomay.text.lazy import lazy_pattern

__all__ = ["CODED", "Coded", "bare_number", "coded_number", "fits_suffix", "types_of_code"]

# What the code of a number says of the type; of two the word before the number decides, else the first.
_TYPES: dict[str, tuple[str, ...]] = {
    "CT": ("Chỉ thị",),
    "NQ": ("Nghị quyết",),
    "NQLT": ("Nghị quyết liên tịch",),
    "QĐ": ("Quyết định", "Quy định"),
    "QD": ("Quyết định", "Quy định"),
    "QĐNS": ("Quyết định",),
    "QĐI": ("Quy định",),
    "QYĐ": ("Quy định",),
    "QYD": ("Quy định",),
    "QĐIT": ("Quy định",),
    "KL": ("Kết luận",),
    "KH": ("Kế hoạch",),
    "HD": ("Hướng dẫn",),
    "HDLT": ("Hướng dẫn",),
    "TB": ("Thông báo",),
    "NĐ": ("Nghị định",),
    "TT": ("Thông tư", "Thông tri"),
    "TTLT": ("Thông tư liên tịch",),
    "CĐ": ("Công điện",),
    "CV": ("Công văn",),
    "TTR": ("Tờ trình",),
    "CTR": ("Chương trình",),
    "CTRHĐ": ("Chương trình",),
    "CTHĐ": ("Chương trình",),
    "CTPH": ("Chương trình",),
    "ĐA": ("Đề án",),
    "QC": ("Quy chế",),
    "QCPH": ("Quy chế",),
    "VBHN": ("Văn bản",),
    "SL": ("Sắc lệnh",),
    "PL": ("Pháp lệnh",),
}
# Codes of papers that are no directive: permits, judgments, contracts, minutes, reports, invitations.
_OTHER_LIST = (
    "GP GPXD GPLX GPMT GCN GCNĐT GCNQSD GCNQSDĐ HĐ HĐMB HĐKT HĐLĐ BB BBVPHC BC DS DSST DSPT HS HSST HSPT ST PT GĐT "
    "QĐST QĐPT KDTM HNGĐ HC HCST HCPT LĐST LĐPT TLST TLPT KSĐT KLĐT CSĐT CSKT ANĐT PC GM KN KNPT KNGĐT TP TTXVN "
    "PV P Q F"
)
_OTHER = frozenset(_OTHER_LIST.split())
_LETTERS = r"(?:Ctr\b|[A-ZĐƯ](?:[A-ZĐƯÂÊÔƠĂ&.]|[a-zđươêôâă](?![a-zà-ỹ])){0,11}(?:[0-9]{1,3})?)"

# Anchored on digits, so that the scan runs at the speed of the engine's skip loop.
CODED = lazy_pattern(
    r"([0-9](?<![\w.,][0-9])[0-9]{0,5}[a-zđ]?)"
    r"(?:\s?/\s?([0-9]{4,5}|[12]\s[0-9]{3})|(-(?:19|20)[0-9]{2})(?=/))?"
    rf"((?:\s?[/-]\s?|(?<=/(?:19|20)[0-9]{{2}})\s(?=(?:NĐ|QĐ|NQ|TT|TTLT|CT)-))(?!\s)({_LETTERS})(?![a-zà-ỹ])(?:(?:[/-]|\s[/-]\s?|[/-]\s)(?:{_LETTERS}"
    rf"|[0-9]{{1,2}}(?![/0-9]))(?![a-zà-ỹ])){{0,6}}(?:\s[0-9]{{1,2}}(?![\w/.-]))?)"
)
_SEGMENT = lazy_pattern(r"\s?([/-])\s?([^\s/-]+)")
_TAIL = lazy_pattern(r"(?<=QH)\s([0-9]{1,2})$|(?<=\s[A-ZĐ])\s([0-9]{1,2})$")
_BARE = lazy_pattern(r"([0-9]{1,5}[a-zđ]?)(?:\s?/\s?((?:19|20)[0-9]{2}))?(?![\w%]|[.,][0-9]|\s?[/-]\s?[0-9])")


class Coded(NamedTuple):
    """A number with a code: its place, its exact form without blanks, and the types that the code allows."""

    start: int
    end: int
    number: str
    types: tuple[str, ...]
    suffix: str


def types_of_code(code: str) -> tuple[str, ...]:
    """The types of directive that a segment of a number may stand for; empty where it names a body.

    >>> types_of_code("TTr"), types_of_code("UBND")
    (('Tờ trình',), ())
    """
    return _TYPES.get(code.upper().replace("Ð", "Đ"), ())


def coded_number(text: str, match: re.Match[str], *, of_any: bool = False) -> Coded | None:
    """The number of a match of CODED; None where its code is that of another kind of paper, or of none.

    `of_any`: the code of any paper will do, where a word has already called it a document: "Văn bản số 119/BC-BCT".
    """
    head, year = match.group(1) + (match.group(3) or ""), match.group(2)
    suffix, end = _close_suffix(text, match)
    segments = [segment.group(2).rstrip(".") for segment in _SEGMENT.finditer(suffix)]
    if not segments or (segments[0].upper() in _OTHER and not of_any):
        return None
    types = next((found for segment in segments[:2] if (found := types_of_code(segment))), ())
    if suffix[:1] == " " and suffix[1:2].isalpha():
        suffix = "/" + suffix[1:]  # "67/2014 NĐ-CP": a stroke left out
    number = re.sub(r"\s+", "", head + (f"/{year}" if year else "") + suffix)
    return Coded(match.start(), end, number.rstrip("."), types, re.sub(r"\s+", "", suffix))


def _close_suffix(text: str, match: re.Match[str]) -> tuple[str, int]:
    """The suffix without what a blank and dash after a complete number only begins ("35-CT/TW - UBND tỉnh")."""
    suffix = match.group(4)
    if not _TAIL.search(suffix):
        suffix = re.sub(r"\s[0-9]{1,2}$", "", suffix)
    parts = list(_SEGMENT.finditer(suffix))
    spaced = [bool(re.match(r"\s[/-]|[/-]\s", part.group())) for part in parts]
    for index, part in enumerate(parts):
        if index >= 2 and spaced[index] and not spaced[index - 1]:
            return suffix[: part.start()], match.start(4) + part.start()
    suffix = suffix.rstrip(" .")
    return suffix, match.start(4) + len(suffix)


def bare_number(text: str, at: int) -> tuple[int, str] | None:
    """End and form of a number without code at this place ("05", "195/2008", "30a"); None where none stands here."""
    match = _BARE.match(text, at)
    if match is None:
        return None
    return match.end(), match.group(1) + (f"/{match.group(2)}" if match.group(2) else "")


_OF_SUFFIX = (  # what the end of a number must say, where only the words after it name the issuer
    (lazy_pattern(r"TTg"), "Thủ tướng"),
    (lazy_pattern(r"NĐ-CP|NQ-CP"), "Chính phủ"),
    (lazy_pattern(r"UBND|-UB$"), "Ủy ban nhân dân"),
    (lazy_pattern(r"HĐND"), "Hội đồng nhân dân"),
    (lazy_pattern(r"CTN"), "Chủ tịch nước"),
    (lazy_pattern(r"QH[0-9]"), "Quốc hội"),
    (lazy_pattern(r"/TU$"), "ủy"),
    (lazy_pattern(r"VPCP"), "Văn phòng Chính phủ"),
    (lazy_pattern(r"[/-]B[A-ZĐ]+"), "Bộ"),
)


def fits_suffix(number: str, label: str) -> bool:
    """Whether the end of a number tells of the body that is labelled so.

    >>> fits_suffix("7/QĐ-TTg", "Thủ tướng Chính phủ"), fits_suffix("7/QĐ-TTg", "Bộ Y tế"), fits_suffix("7", "Bộ Y tế")
    (True, False, False)
    """
    return any(suffix.search(number) and part in label for suffix, part in _OF_SUFFIX)
