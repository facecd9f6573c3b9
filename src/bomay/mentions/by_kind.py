"""The mentions of one sentence, all of them and those of each kind."""

from collections.abc import Sequence

from msgspec import Struct

from bomay.mentions.kinds import CueMention, Item, Mark, NameMention, PostMention, RankMention, Unit

__all__ = ["Mentions", "by_kind"]


class Mentions(Struct, frozen=True, gc=False):
    """The mentions of one sentence in order, and those of some kinds, names, posts and cues with their index.

    `units` are what names a body or a place: bodies, places and posts. `tells` are the kinds of the cues.
    """

    items: tuple[Item, ...]
    names: tuple[tuple[int, NameMention], ...]
    posts: tuple[tuple[int, PostMention], ...]
    cues: tuple[tuple[int, CueMention], ...]
    units: tuple[Unit, ...]
    tells: frozenset[str]


def by_kind(items: Sequence[Item]) -> Mentions:
    """The mentions, given in order, sorted out."""
    names: list[tuple[int, NameMention]] = []
    posts: list[tuple[int, PostMention]] = []
    cues: list[tuple[int, CueMention]] = []
    units: list[Unit] = []
    for index, item in enumerate(items):
        if type(item) is Mark or type(item) is RankMention:
            continue
        if type(item) is CueMention:
            cues.append((index, item))
        elif type(item) is NameMention:
            names.append((index, item))
        else:
            units.append(item)
            if type(item) is PostMention:
                posts.append((index, item))
    tells = frozenset([cue.kind for _, cue in cues])
    return Mentions(tuple(items), tuple(names), tuple(posts), tuple(cues), tuple(units), tells)
