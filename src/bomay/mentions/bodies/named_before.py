"""A body that a post points back to by its noun: "Giám đốc Sở này", "Phó Hiệu trưởng trường này"."""

from msgspec.structs import replace

from bomay.lexicon import Role
from bomay.mentions.bodies.body import read_body
from bomay.mentions.kinds import BodyMention
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["named_before"]

_THIS = lazy_pattern(r"([Ss]ở|[Cc]ục|[Vv]ụ|[Vv]iện|[Tt]rường) này\b")
_HEADS = {"trường": ("Trường ", "Đại học ", "Học viện ")}
_NOT_FAR = 300  # characters
_ROLE_CHARS = 30


def named_before(page: Page, at: int, role: Role) -> BodyMention | None:
    """The body of that noun named last before an offset at which "Sở này" stands; None where none is near, where its
    name is not told, or where the same role stands before that.
    """
    match = _THIS.match(page.text, at)
    if match is None:
        return None
    noun = match[1].lower()
    heads = _HEADS.get(noun, (f"{noun.capitalize()} ", f"{noun} "))
    start = max(page.text.rfind(head, max(0, at - _NOT_FAR), at) for head in heads)
    found = read_body(page, start, expected=True) if start >= 0 else None
    if found is None or found.type is None or found.end >= at or found.label.casefold() == noun:
        return None
    if page.text[max(0, start - _ROLE_CHARS) : start].casefold().endswith(f"{role.label.casefold()} "):
        return None  # "bầu làm Giám đốc Sở X sau khi làm quyền Giám đốc Sở này": one post told twice
    return replace(found, start=at, end=match.end())
