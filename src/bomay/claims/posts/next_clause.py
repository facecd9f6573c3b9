"""Whether the posts behind a name are rather the subject of what follows: "Theo ông A, Bí thư Tỉnh ủy phải …"."""

from bomay.claims.posts.openings import answers_someone, begins_predicate, opens_phrase
from bomay.claims.posts.walk import Walk
from bomay.mentions.kinds import CueMention, NameMention

__all__ = ["opens_clause", "speaks_to"]


def opens_clause(walk: Walk, at: int) -> bool:
    """Whether the posts behind a name are the subject of what follows: "Theo ông A, Bí thư Tỉnh ủy phải …".

    So it is where the name closes a phrase that opens the sentence, and the posts lead to a verb or another name.
    """
    comma = walk.over_aside(at + 1)
    if walk.sign(comma) != "," or walk.post(comma + 1) is None:
        return False
    if walk.sign(at - 1) == "," or not opens_phrase(walk.text, walk.items[0].start, name=walk.items[at].start):
        return False
    step = comma + 2
    while walk.sign(step) in (",", "và") and walk.post(step + 1) is not None:
        step += 2
    while walk.is_light(step):
        step += 1
    item = walk.items[step] if step < len(walk.items) else None
    speaks = step == comma + 2 and speaks_to(walk, step)
    return type(item) is NameMention or speaks or (item is not None and begins_predicate(walk.text, item.start))


def speaks_to(walk: Walk, index: int) -> bool:
    """Whether the holder of the post before `index` does what stands there, to whom the sentence began with."""
    item = walk.items[index] if index < len(walk.items) else None
    return type(item) is CueMention and answers_someone(walk.text, walk.items[0].start)
