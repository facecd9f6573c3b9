"""Party committees of foreign places, "Tỉnh ủy Luông Pha-bang (Lào)", and central boards of foreign parties."""

from bomay.lexicon import BodyType
from bomay.mentions.kinds import BodyMention
from bomay.mentions.names.foreign import read_country, read_party
from bomay.mentions.names.not_names import after_place
from bomay.mentions.page import Page
from bomay.mentions.words import CapitalRun, capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["committee_abroad", "party_board"]

_PARTY = "Đảng"
_CENTRAL = "Trung ương"
_BEFORE_COUNTRY = lazy_pattern(r"[ ,(]*")


def committee_abroad(page: Page, at: int, *, end: int, kind: BodyType) -> BodyMention | None:
    """A party committee of a foreign place, with the country that closes its name: "Tỉnh ủy Luông Pha-bang (Lào)"."""
    run = capital_run(page.text, page.skip(end))
    if run is None:
        return None
    count = after_place(page.text, run)
    if count:
        run = CapitalRun(run.starts[:count], run.ends[:count])
    match = _BEFORE_COUNTRY.match(page.text, run.ends[-1])
    country = read_country(page, match.end() if match else run.ends[-1])
    name = page.text[run.starts[0] : run.ends[-1]]
    if country is None:
        return BodyMention(at, run.ends[-1], None, f"{kind.label} {name}", None, None) if count else None
    closed = match is not None and "(" in match.group() and page.text.startswith(")", country[0])
    return BodyMention(at, country[0] + closed, None, f"{kind.label} {name} {country[1]}", None, None, country[1])


def party_board(page: Page, at: int, *, end: int, kind: BodyType) -> BodyMention | None:
    """A central board of a foreign party that its name closes: "Ban Tổ chức Trung ương Đảng Nhân dân Cách mạng Lào"."""
    central = kind.label.removesuffix(f" {_PARTY}")
    if not central.endswith(_CENTRAL):
        return None
    named = end - len(_PARTY) if page.text.endswith(_PARTY, at, end) else page.skip(end)
    party = read_party(page, named)
    if party is None:
        return None
    return BodyMention(at, party[0], None, f"{central} {party[1]}", None, None, party[2])
