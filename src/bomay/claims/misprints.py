"""Names of one officer that a text misprints by a mark, or without "Thị": "Bộ trưởng Nguyễn Văn Mẫn", once "Mân"."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from bomay.claims.article import Sentence
from bomay.lexicon import Role
from bomay.lexicon.marks import bare
from bomay.mentions.kinds import NameMention, PostMention

__all__ = ["misprinted"]

_FEWEST_WORDS = 3  # of a name: two of two words that are alike are often two people
_MIDDLE = " thi "  # what a woman's name is told without: "Trần Thị Kim Mẫu", "Trần Kim Mẫu"


def misprinted(mentions: Sequence[tuple[Sentence, NameMention, int]]) -> dict[str, str]:
    """For each name that differs in marks or "Thị" alone from one used more often, that one, with one seat before both.

    `mentions` are an article's, each with its sentence and its index there. Who bears no post may be another
    man: of two who are named almost alike one may have used the other's diploma.
    """
    used = Counter(item.name for _, item, _ in mentions if item.full and item.name.count(" ") + 1 >= _FEWEST_WORDS)
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for name in used:
        alike[bare(name).casefold().replace(_MIDDLE, " ", 1)].append(name)
    several = [names for names in alike.values() if len(names) > 1]
    if not several:
        return {}
    seats: defaultdict[str, set[str]] = defaultdict(set)
    for sentence, item, index in mentions:
        before = sentence.items[index - 1] if index else None
        if item.name in used and type(before) is PostMention and _is_rare(before.role):
            seats[item.name].add(before.role.label)
    found: dict[str, str] = {}
    for names in several:
        best = max(names, key=lambda name: (used[name], len(name)))
        rarer = (name for name in names if used[name] < used[best] or name.count(" ") < best.count(" "))
        found |= {name: best for name in rarer if seats[name] & seats[best]}
    return found


def _is_rare(role: Role) -> bool:
    """Whether two holders of a role at one time are hardly named alike: any but deputies and members."""
    return role.seats == "one" or role.label.startswith(("Phó ", "Thứ trưởng"))
