"""The people of an article: every mention of a name gathered under the fullest form that the article uses."""

from collections import defaultdict
from dataclasses import dataclass

from bomay.claims.article import Article, Sentence
from bomay.mentions.kinds import Item, Mark, NameMention, PlaceMention, RankMention
from bomay.model import PersonClaim

__all__ = ["People", "claim_people"]

_TITLE = -(10**6)
_FEMALE = ("bà", "chị", "cô")


@dataclass(frozen=True, slots=True)
class People:
    """Who is named: the claims in order of the text, and the full name behind each mention of a name."""

    claims: tuple[PersonClaim, ...]
    by_mention: dict[tuple[bool, int], str]

    def name_of(self, sentence: Sentence, mention: NameMention) -> str | None:
        """The fullest name of the person that a mention means; None where it means nobody named in full."""
        return self.by_mention.get((sentence.in_title, mention.start))


def claim_people(article: Article) -> People:
    """All people whom the article names in full, with every place where a name of theirs stands."""
    mentions = [
        (sentence, item, index)
        for sentence in article.sentences
        for index, item in sentence.names
        if not _is_byline(article, sentence, item)
    ]
    units = _place_names(article)
    mentions = [found for found in mentions if found[1].honorific or found[1].name not in units]
    mentions.sort(key=lambda found: (found[0].in_title, found[1].start))  # the text fixes names, the title repeats them
    known = _full_names([item.name for _, item, _ in mentions if item.full])
    by_mention: dict[tuple[bool, int], str] = {}
    places: defaultdict[str, list[tuple[Sentence, int, int]]] = defaultdict(list)
    ranks: defaultdict[str, dict[str, None]] = defaultdict(dict)
    recent: list[str] = []
    for sentence, item, index in mentions:
        name = _completed(sentence, item, known) if item.full else _by_given_name(item, recent)
        if name is None and not item.full and sentence.in_title:
            name = _by_given_name(item, list(known.values()))
        if name is None:
            continue
        by_mention[sentence.in_title, item.start] = name
        places[name].append((sentence, item.start, item.end))
        ranks[name] |= dict.fromkeys(_ranks_before(sentence.items, index))
        recent.append(name)
    claims = tuple(
        PersonClaim(name=name, ranks=tuple(ranks[name]), evidence=article.evidence("ten-nguoi", *found))
        for name, found in places.items()
    )
    return People(claims, by_mention)


def _full_names(names: list[str]) -> dict[str, str]:
    """For each name (case folded) the fullest name of the article that ends with it."""
    forms: dict[str, str] = {}
    for name in names:
        forms.setdefault(name.casefold(), name)
    longest = sorted(forms, key=lambda name: -len(name.split()))
    found: dict[str, str] = {}
    for name in forms:
        fuller = next(
            (other for other in longest if other != name and other.endswith(f" {name}") and len(name.split()) >= 2),
            name,
        )
        found[name] = forms[fuller]
    return found


def _place_names(article: Article) -> frozenset[str]:
    """Names that the article writes with a level word ("tỉnh Luông Pha-bang"): no people, unless "đồng chí" says so."""
    items = (item for sentence in article.sentences for item in sentence.items)
    return frozenset(item.name for item in items if isinstance(item, PlaceMention) and item.kind and item.name)


def _completed(sentence: Sentence, item: NameMention, known: dict[str, str]) -> str | None:
    """The full name behind a mention; one cut short ("Nguyễn Văn ...") or miswritten ("Nguyễn Văn an") is completed."""
    name = known.get(item.name.casefold())
    rest = sentence.page.text[item.end : item.end + 10].lstrip(" ").casefold()
    for other, full in known.items():
        if other.startswith(f"{item.name.casefold()} "):
            missing = other[len(item.name) + 1 :]
            if rest.startswith(("...", "…")) or (
                rest.startswith(missing) and not rest[len(missing) : len(missing) + 1].isalpha()
            ):
                return full
    return name


def _by_given_name(item: NameMention, recent: list[str]) -> str | None:
    """The person last named whose given name this is; "bà Minh" is no man's mention if a woman bears the name too."""
    suffix = f" {item.name.casefold()}"
    return next((name for name in reversed(recent) if name.casefold().endswith(suffix)), None)


def _ranks_before(items: tuple[Item, ...], index: int) -> list[str]:
    found: list[str] = []
    for item in reversed(items[max(0, index - 6) : index]):
        if isinstance(item, RankMention):
            found.insert(0, item.label)
        elif not (isinstance(item, Mark) and item.sign == ",") or not found:
            break
    return found


def _after_stop(text: str, start: int) -> bool:
    """Whether what comes before, on its line, is the end of a sentence or nothing."""
    return text[:start].rstrip(" ")[-1:] in ("", "\n", ".", "!", "?", ")", "/", ":", "-")


def _is_byline(article: Article, sentence: Sentence, item: NameMention) -> bool:
    """Whether the name is the whole of a short line near the end: the signature of who wrote the article."""
    if sentence.in_title:
        return False
    text = sentence.page.text
    tail = text[item.end :].strip()
    if len(tail) < 60 and item.start == sentence.start and (not tail or tail[0] in "(-,") and not tail.endswith("."):
        return True
    if not text[item.end :].strip(" \n.)/") and item.end - sentence.start < 60 and _after_stop(text, item.start):
        return True
    if text[item.end :].strip(" \n.)/") or sentence.items[0] is not item:
        tail = text[sentence.end :]
        if len(tail) > 120 or text[sentence.start : item.start].strip() or text[item.end : sentence.end].strip(" ."):
            return False
    return not text[sentence.start : item.start].strip()
