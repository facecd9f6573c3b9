"""Names that a text misprints: "Bộ trưởng Nguyễn Văn Mẫn", once "Mân" or without "Văn", once with a letter too many."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from bomay.claims.article.article import Sentence
from bomay.lexicon import Role
from bomay.lexicon.marks import bare
from bomay.mentions.kinds import NameMention, PostMention
from bomay.mentions.names.foreign_name import looks_foreign

__all__ = ["misprinted"]

_FEWEST_WORDS = 3  # of a name: two of two words that are alike are often two people
_MIDDLE = " thi "  # what a woman's name is told without: "Trần Thị Kim Mẫu", "Trần Kim Mẫu"
_LETTERS_A_SLIP = 7  # of a foreign name, for each letter that is wrong: "Kim Jong-il" is not "Kim Jong-un"
_MOST_ALIKE = 12  # names that share a word: more are a family, and each pair costs a look

_Mentions = Sequence[tuple[Sentence, NameMention, int]]


def misprinted(mentions: _Mentions) -> dict[str, str]:
    """For each name that is a misprint of one used more often, that one; `mentions` are an article's, each with its
    sentence and its index there.

    A Vietnamese name differs in marks or "Thị" alone, with one seat before both, or once by a mark where the other
    stands more often, in other sentences; or by a letter, with one seat of one body before both. A foreign name is
    off by a letter or two.
    """
    used = Counter(item.name for _, item, _ in mentions if item.full)
    found = _by_letters(used, mentions)
    return found | _by_marks({name: count for name, count in used.items() if _is_long(name)}, mentions)


def _by_marks(used: dict[str, int], mentions: _Mentions) -> dict[str, str]:
    """The names that are one but for marks and "Thị"."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for name in used:
        alike[bare(name).casefold().replace(_MIDDLE, " ", 1)].append(name)
    several = [names for names in alike.values() if len(names) > 1]
    if not several:
        return {}
    seats: defaultdict[str, set[str]] = defaultdict(set)
    places: defaultdict[str, set[tuple[bool, int]]] = defaultdict(set)
    for sentence, item, index in mentions:
        places[item.name].add((sentence.in_title, sentence.start))
        before = sentence.items[index - 1] if index else None
        if item.name in used and type(before) is PostMention and _is_rare(before.role):
            seats[item.name].add(before.role.label)
    found: dict[str, str] = {}
    for names in several:
        best = max(names, key=lambda name: (used[name], len(name)))
        for name in names:
            rarer = used[name] < used[best] or name.count(" ") < best.count(" ")
            slip = used[name] == 1 < used[best] and name.count(" ") == best.count(" ") and not seats[name]
            if rarer and (seats[name] & seats[best] or (slip and not places[name] & places[best])):
                found[name] = best
    return found


def _by_letters(used: Counter[str], mentions: _Mentions) -> dict[str, str]:
    """The names that are off by a letter or two from one used more often."""
    found: dict[str, str] = {}
    offices: dict[str, set[tuple[str, str]]] | None = None  # made only where two names are a letter apart
    for one, other in _sharing_a_word(used):
        rarer, best = (one, other) if used[one] < used[other] else (other, one)
        if used[rarer] == used[best] or rarer in found or best in found:
            continue
        slips = _slips(rarer, best)
        if looks_foreign(rarer) and looks_foreign(best):
            taken = 0 < slips <= min(2, len(best) // _LETTERS_A_SLIP)
        else:
            if slips != 1 or used[rarer] > 1 or not _is_long(rarer):
                continue
            offices = offices or _offices(mentions)
            taken = bool(offices.get(rarer, set()) & offices.get(best, set()))
        if taken:
            found[rarer] = best
    return found


def _sharing_a_word(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The pairs of names of as many words that begin or end alike."""
    groups: defaultdict[tuple[int, bool, str], list[str]] = defaultdict(list)
    for name in names:
        words = name.split(" ")
        groups[len(words), False, words[0]].append(name)
        groups[len(words), True, words[-1]].append(name)
    for (count, _, _), group in groups.items():
        if count > 1 and len(group) <= _MOST_ALIKE:
            yield from combinations(group, 2)


def _slips(one: str, other: str) -> int:
    """In how many letters two names differ, marks aside: put in, left out or put for another."""
    from rapidfuzz.distance import Levenshtein  # few articles come so far

    return Levenshtein.distance(bare(one).casefold(), bare(other).casefold())


def _offices(mentions: _Mentions) -> dict[str, set[tuple[str, str]]]:
    """The rare roles, each with its body, that stand right before each name."""
    found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for sentence, item, index in mentions:
        before = sentence.items[index - 1] if index else None
        if type(before) is PostMention and before.bodies and _is_rare(before.role):
            body = before.bodies[0]
            found[item.name].add((before.role.label, f"{body.label} {body.place.name if body.place else ''}"))
    return found


def _is_long(name: str) -> bool:
    return name.count(" ") + 1 >= _FEWEST_WORDS


def _is_rare(role: Role) -> bool:
    """Whether two holders of a role at one time are hardly named alike: any but deputies and members."""
    return role.seats == "one" or role.label.startswith(("Phó ", "Thứ trưởng"))
