"""What a person takes up after what a verb takes: "thôi giữ chức X, tham gia Ban Chấp hành …, giữ chức Y"."""

from bomay.claims.acts.act import Frame
from bomay.claims.bodies.chains import PARTY_GROUPS
from bomay.mentions.kinds import BodyMention, CueMention, NameMention, PostMention
from bomay.text.lazy import lazy_pattern

__all__ = ["is_whole", "taken_up_at"]

_TAKES_UP = lazy_pattern(
    r"(?: nhiệm kỳ [\d -]+)?(?:[,;]| (?:và|để|rồi))*"
    r" (?:để |và )?(?:được |đến |về |sang |chuyển sang )?(?:tham gia|giữ|nhận|đảm nhiệm|đảm nhận|làm)\b(?!.*\bkhông\b)"
)


def taken_up_at(frame: Frame, at: int) -> int | None:
    """Index of the first post or seat given after those that the verb at an index takes; None without one.

    Seats that name no committee share the one behind them, so what follows such a seat is taken too: "thôi tham gia
    Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy X"; "để" says otherwise.
    """
    text = frame.sentence.page.text
    before: PostMention | BodyMention | None = None
    for index in range(at + 1, len(frame.items)):
        item = frame.items[index]
        if (type(item) is CueMention and item.kind in ("act", "proposal")) or (type(item) is NameMention and before):
            return None
        if not isinstance(item, PostMention | BodyMention):
            continue
        takes_up = _TAKES_UP.match(text, before.end, item.start) if before is not None else None
        both = type(before) is type(item) is PostMention
        if before is not None and takes_up is not None and (both or "để" in takes_up[0] or is_whole(before)):
            return index
        before = item
    return None


def is_whole(item: PostMention | BodyMention) -> bool:
    """Whether a post or seat is whole by itself: there is one such body, or it has a name, a place or an owner."""
    body = item if isinstance(item, BodyMention) else next(iter(item.bodies), None)
    if body is None:
        return False
    if body.type is not None and body.type.id in PARTY_GROUPS:
        return True  # that of the ministry or union that one leaves, whatever committee stands behind
    return body.type is None or body.type.naming == "fixed" or body.place is not None or body.owner is not None
