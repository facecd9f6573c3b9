"""Bodies of an area inside a province or over several: "Bệnh viện Đa khoa khu vực Củ Chi", "… khu vực 3 - Cần Thơ".

Courts, procuracies and area commands are so named since the districts ended (Law 81/2025/QH15, Law 82/2025/QH15), tax,
customs and treasury offices since March 2025; hospitals and schools have been for long.
"""

from bomay.lexicon import BodyType
from bomay.mentions.kinds import BodyMention
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["read_area"]

_AREA = "khu vực"
_CALLED = (" khu vực", " Khu vực", " chuyên ngành")
_NUMBER = lazy_pattern(r" (?:[Ss]ố )?(?:\d{1,2}|[IVX]{1,4})\b(?![/.,]?\d)")
_OF = lazy_pattern(
    r" (?:[Kk]hu vực|chuyên ngành(?= [\dIVX]))(?=(?: (?:[Ss]ố )?\d| [A-ZĐ]| (?:tỉnh|huyện|thị xã) [A-ZĐ]))"
)
_LEVEL = lazy_pattern(r" (?:tỉnh |huyện |thị xã )?(?=\w)")
_SEAT = lazy_pattern(r" [-–] (?=[A-ZĐ])")
_SYLLABLES = 3


def read_area(page: Page, at: int, *, end: int, kind: BodyType) -> BodyMention | None:
    """The body [at, end) with the name or number of its area; None where it is not called by one.

    A court with a number alone is left to its province: "Tòa án nhân dân khu vực 3, tỉnh Lào Cai".
    """
    typed = kind.label.endswith(_AREA)
    said = _OF.match(page.text, end) if not typed and page.text.startswith(_CALLED, end) else None
    if not typed and said is None:
        return None
    number = _NUMBER.match(page.text, said.end() if said is not None else end)
    seat = _SEAT.match(page.text, number.end()) if number is not None else None
    if typed and (number is None or seat is None):
        return None
    stop = number.end() if number is not None else end
    named = seat or (_LEVEL.match(page.text, said.end()) if said is not None and number is None else None)
    run = capital_run(page.text, named.end()) if named is not None else None
    if run is not None:
        stop = run.ends[min(len(run), _SYLLABLES) - 1]
    elif number is None:
        return None
    name = page.text[end:stop].replace(" Khu vực", " khu vực").replace("–", "-")
    return BodyMention(at, stop, None, f"{kind.label}{name}", None, None)
