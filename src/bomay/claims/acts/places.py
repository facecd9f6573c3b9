"""The place of a committee that an act names without it: "thôi giữ chức Bí thư Tỉnh ủy, thôi tham gia … Hưng Yên"."""

from msgspec.structs import replace

from bomay.claims.acts.act import Frame
from bomay.claims.bodies.resolve import KIND_OF_PARTY
from bomay.mentions.kinds import BodyMention, NameMention, PostMention

__all__ = ["placed_by_next"]


def placed_by_next(frame: Frame, post: PostMention, body: BodyMention) -> BodyMention:
    """A committee without its place, with that which the sentence tells of it before it names anybody else: "thôi giữ
    chức Bí thư Tỉnh ủy, thôi tham gia Ban Thường vụ Tỉnh ủy Hưng Yên"."""
    if body.type is None or body.type.id not in KIND_OF_PARTY or body.place is not None or body.owner is not None:
        return body
    for item in frame.items[frame.at + 1 :]:
        if item.start >= post.end and type(item) is NameMention:
            return body
        other = item if type(item) is BodyMention and item.start >= post.end else None
        committee = other.owner or other if other is not None else None
        if committee is not None and committee.type is body.type and committee.place is not None:
            return replace(body, place=committee.place)
    return body
