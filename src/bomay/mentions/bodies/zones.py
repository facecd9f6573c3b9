"""Boards of zones that bear a name of their own: "Ban Quản lý Khu kinh tế mở Chu Lai" is not that of any province."""

from bomay.lexicon import BodyType
from bomay.mentions.kinds import BodyMention
from bomay.mentions.page import Page
from bomay.mentions.words import CapitalRun, capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["read_zone"]

_ZONE = lazy_pattern(r".*\b[Kk]hu kinh tế")
_OPEN = lazy_pattern(r"(?: cửa khẩu(?: quốc tế)?| mở)? (?=\w)")
_SECOND = lazy_pattern(r" ?- ?(?=\w)")
_PARKS = lazy_pattern(r" và (?:các )?(?:[Kk]hu công nghiệp|KCN)")
_SYLLABLES = 2  # Chu Lai, Nghi Sơn, Vũng Áng; of a zone with a province's name ("Nam Phú Yên") those before it


def read_zone(page: Page, at: int, *, end: int, kind: BodyType) -> BodyMention | None:
    """The board [at, end) with the zone's own name after it; None where the zone is called by its province."""
    after = _OPEN.match(page.text, end) if _ZONE.fullmatch(kind.label) else None
    run = capital_run(page.text, after.end()) if after is not None else None
    if run is None or page.cue_at(run.starts[0], "level") or page.province_at(run.starts[0]):
        return None
    stop = _name_end(page, run)
    second = _SECOND.match(page.text, stop)
    other = capital_run(page.text, second.end()) if second is not None else None
    stop = _name_end(page, other) if other is not None and len(other) == _SYLLABLES else stop
    parks = _PARKS.match(page.text, stop)
    stop = parks.end() if parks is not None else stop
    return BodyMention(at, stop, None, kind.label + page.text[end:stop], None, None)


def _name_end(page: Page, run: CapitalRun) -> int:
    for index in range(1, min(len(run), _SYLLABLES + 1)):
        province = page.province_at(run.starts[index])
        if province is not None:
            return province[0]
    return run.ends[min(len(run), _SYLLABLES) - 1]
