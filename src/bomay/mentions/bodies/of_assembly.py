"""Bodies of the National Assembly, which news names with the assembly or without: "Ủy ban Kinh tế (của Quốc hội)"."""

from bomay.lexicon import BodyType
from bomay.mentions.kinds import BodyMention
from bomay.mentions.names.foreign import read_country
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["OF_ASSEMBLY", "read_of_assembly"]

OF_ASSEMBLY = " của Quốc hội"
_BEHIND = lazy_pattern(r" (?:(?:của|thuộc) )?(?:Ủy ban [Tt]hường vụ )?Quốc hội\b")
_ASSEMBLY = ("Quốc hội", "QH")
_COMMITTEE = "Ủy ban "


def read_of_assembly(page: Page, at: int, *, end: int, kind: BodyType) -> BodyMention | None:
    """The body in [at, end) with the assembly told behind it or in its name; None where none is.

    A committee keeps it in its label, as the article has it; the assembly of another state is not ours.
    """
    if kind.sector != "elected" or kind.label.endswith(_ASSEMBLY):
        return None
    behind = _BEHIND.match(page.text, end)
    stop = behind.end() if behind is not None else end
    if not page.text.endswith(_ASSEMBLY, at, stop) or read_country(page, stop + 1) is not None:
        return None
    label = f"{kind.label}{OF_ASSEMBLY}" if kind.label.startswith(_COMMITTEE) else kind.label
    return BodyMention(at, stop, kind, label, None, None)
