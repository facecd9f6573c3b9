"""The body that an issuer's words mean, with the jurisdiction that the article fixes."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from bomay.lexicon.places import find_province
from bomay.mentions.directives.issuer import LEVELS, IssuerMention, place_after
from bomay.model import Body

__all__ = ["IssuerResolver"]

_PARTY_LEVEL = {
    "Tỉnh ủy": "tỉnh",
    "Thành ủy": "thành phố",
    "Huyện ủy": "huyện",
    "Quận ủy": "quận",
    "Thị ủy": "thị xã",
    "Tỉnh đoàn": "tỉnh",
}
_PROVINCIAL = ("tỉnh", "thành phố")
_NEAR = 300  # characters around an issuer without level that may tell it


class IssuerResolver:
    """Names issuers in full for one text; `place` is whose news it is ("tỉnh Thái Nguyên"), None where not known."""

    def __init__(self, text: str, place: str | None) -> None:
        self._text = text
        self._level, self._place = _split(place)
        self._in_full: dict[str, tuple[list[int], list[str]]] = {}

    def body(self, issuers: tuple[IssuerMention, ...]) -> Body:
        """One body; several issuers give one name that joins theirs."""
        bodies = [self._one(issuer) for issuer in issuers]
        return Body(name=", ".join(body.name for body in bodies), place=bodies[0].place)

    def _one(self, issuer: IssuerMention) -> Body:
        if issuer.kind == "fixed":
            return Body(name=issuer.label)
        level = issuer.level or _PARTY_LEVEL.get(issuer.label, "") or self._level_near(issuer)
        place = issuer.place
        if not place:
            place = self._place_before(level, issuer.start)
        elif not level:
            level = _level_of(place)
        name = self._name(issuer, level, place)
        return Body(name=f"{issuer.owner} {name}".strip(), place=f"{level} {place}".strip() if place else "")

    def _name(self, issuer: IssuerMention, level: str, place: str) -> str:
        if issuer.kind == "party" and issuer.label != "Đảng ủy":
            city = "Thành phố " if place == "Hồ Chí Minh" else ""
            return f"{issuer.label} {city}{place}".strip()
        shown = "Thành phố" if place == "Hồ Chí Minh" else level
        return " ".join(part for part in (issuer.label, shown, place) if part)

    def _level_near(self, issuer: IssuerMention) -> str:
        """The level of a bare "UBND": of the last such body named in full, else of a party committee beside it."""
        ends, levels = self._named_in_full(self._text[issuer.start : issuer.end].lower())
        before = bisect_right(ends, issuer.start)
        if before:
            return levels[before - 1]
        around = self._text[max(0, issuer.start - _NEAR) : issuer.end + _NEAR]
        near = re.search(r"(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy", around, re.IGNORECASE)
        if near:
            return _PARTY_LEVEL[near.group().capitalize()]
        return self._level if issuer.label not in ("Đảng ủy",) else ""

    def _named_in_full(self, label: str) -> tuple[list[int], list[str]]:
        """Where the text names a body of this label with its level, in order: the ends of the label, the levels."""
        found = self._in_full.get(label)
        if found is None:
            found = self._in_full[label] = [], []
            for match in re.finditer(re.escape(label) + r"\s", self._text, re.IGNORECASE):
                level, _, _ = place_after(self._text, match.end() - 1)
                if level:
                    found[0].append(match.end())
                    found[1].append(level)
        return found

    def _place_before(self, level: str, at: int) -> str:
        """The unit of this level that the text named last before, else the one whose news this is."""
        starts, names = self._units.get(level, ((), ()))
        before = bisect_left(starts, at)
        last = names[before - 1] if before else ""
        if self._place and self._level == level and level in _PROVINCIAL and self._place != last:
            return self._place
        if last:
            return last
        return self._place if self._place and self._level == level else ""

    @cached_property
    def _units(self) -> dict[str, tuple[list[int], list[str]]]:
        """Every unit that the text names with its level, by the level: where, and the bare names."""
        found: dict[str, tuple[list[int], list[str]]] = {}
        for match in re.finditer(
            r"(?<!\w)(?:tỉnh|thành phố|T\.?P|huyện|quận|thị xã|xã|phường)\b|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy\b",
            self._text,
            re.IGNORECASE,
        ):
            word = match.group().lower()
            if word.endswith("ủy"):
                _, place, _ = place_after(self._text, match.end())
                level = _PARTY_LEVEL[match.group().capitalize()]
            else:
                level, place, _ = place_after(self._text, match.start() - 1 if match.start() else 0)
            if place and level:
                starts, names = found.setdefault(level, ([], []))
                starts.append(match.start())
                names.append(place)
        return found


def _split(place: str | None) -> tuple[str, str]:
    """Level and bare name of "tỉnh Thái Nguyên" or "Thái Nguyên"."""
    if not place:
        return "", ""
    for word in sorted(LEVELS, key=len, reverse=True):
        if place.lower().startswith(word + " "):
            return LEVELS[word], place[len(word) + 1 :]
    return _level_of(place), place


def _level_of(place: str) -> str:
    province = find_province(place)
    return province.kind if province else ""
