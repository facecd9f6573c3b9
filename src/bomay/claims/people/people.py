"""The people of an article: every mention of a name gathered under the fullest form that the article uses."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from msgspec.structs import replace

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.byline import signs_line
from bomay.claims.people.anonymous import hidden_names, signed_initials
from bomay.claims.people.full_names import FullNames, GivenNames
from bomay.claims.people.misprints import misprinted
from bomay.claims.people.one_name import SurnamedPeople, goes_by_one_name
from bomay.claims.people.real_names import real_names, spelled_alike
from bomay.claims.people.roads import roads_alone
from bomay.claims.people.signs import honorific_of, read_born
from bomay.lexicon.places import find_province
from bomay.mentions.kinds import Item, Mark, NameMention, PlaceMention, RankMention
from bomay.mentions.names.foreign_name import shows_foreigner
from bomay.mentions.words import UNCLE_HO, last_before
from bomay.model import PartialDate, PersonClaim
from bomay.text.lazy import lazy_pattern

__all__ = ["People", "claim_people"]

T = TypeVar("T")
_HOMELAND = "Việt Nam "
_CALLED_HO = ("Chủ tịch ", "Bác ", "lãnh tụ ", "Người ")
_LAST_CHARS = 5  # so far from the end of the text a name may stand and be signed

_DATED = lazy_pattern(r" ?[-–|,]? ?(?:[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ nhật|\d{1,2}[/.]\d{1,2}[/.]\d{4})")
_CREDITED = lazy_pattern(r"[Ảả]nh: ?[^\s/]{2,14}/$")  # "Ảnh: VGP/Nguyễn Văn A"
_SIGNED = lazy_pattern(r" \(Theo |/(?:VOV|VTC|VGP|TTXVN|TTO)\b")  # "Nguyễn Văn A (Theo …)", "./. Nguyễn Văn A/VOV"
_NUMBERED = lazy_pattern(r"(?:^|\n) ?\d{1,2}[.)/] ?(?:[Ôô]ng |[Bb]à |[Đđ]ồng chí )?$")  # in a list of people
_CLOSING = lazy_pattern(r"[ \n.)/]*\Z")


@dataclass(frozen=True, slots=True)
class People:
    """Who is named: the claims in order of the text, and the full name behind each mention of a name."""

    claims: tuple[PersonClaim, ...]
    by_mention: dict[tuple[bool, int], str]

    def may_be(self, name: str, honorific: str) -> bool:
        """Whether "ông" or "bà" may stand for a person: the article calls the person nothing else."""
        called = next((claim.honorific for claim in self.claims if claim.name == name), "")
        return not called or honorific not in ("ông", "bà") or called == honorific

    def name_of(self, sentence: Sentence, mention: NameMention) -> str | None:
        """The fullest name of the person that a mention means; None where it means nobody named in full."""
        return self.by_mention.get((sentence.in_title, mention.start))


@dataclass(slots=True)
class _Signs:
    """The honorifics that show a person's sex, and the births stated."""

    honorifics: set[str] = field(default_factory=set)
    born: set[PartialDate] = field(default_factory=set)


def _mentions(article: Article) -> list[tuple[Sentence, NameMention, int]]:
    """The names that mean people, each with its sentence and its index there; those of the text before the title's."""
    mentions = [
        (sentence, item, index)
        for sentence in article.sentences
        for index, item in sentence.names
        if not _is_byline(sentence, item)
    ]
    units = _place_names(article)
    mentions = [found for found in mentions if not _is_unit(found[0], found[1], units)]
    roads = roads_alone(mentions)
    mentions = [found for found in mentions if found[1].name not in roads] if roads else mentions
    mentions.sort(key=lambda found: (found[0].in_title, found[1].start))  # the text fixes names, the title repeats them
    names = Counter(item.name for _, item, _ in mentions)
    mentions = [(sentence, _alone(sentence, item, names), index) for sentence, item, index in mentions]
    hidden = hidden_names(mentions)
    return [found for found in mentions if found[1].name not in hidden] if hidden else mentions


def claim_people(article: Article) -> People:
    """All people whom the article names in full, with every place where a name of theirs stands."""
    mentions = _mentions(article)
    alike = spelled_alike(Counter(item.name for _, item, _ in mentions if item.full)) | misprinted(mentions)
    known = FullNames(alike.get(item.name, item.name) for _, item, _ in mentions if item.full)
    also = real_names((sentence, item) for sentence, item, _ in mentions)
    given: GivenNames | None = None  # of all names: made only where the title needs it
    surnamed: SurnamedPeople | None = None  # made only where a name of one word means nobody told so far
    by_mention: dict[tuple[bool, int], str] = {}
    places: defaultdict[str, list[tuple[Sentence, int, int]]] = defaultdict(list)
    ranks: defaultdict[str, dict[str, None]] = defaultdict(dict)
    signs: defaultdict[str, _Signs] = defaultdict(_Signs)
    recent = GivenNames()
    for sentence, item, index in mentions:
        after = sentence.page.text[item.end : item.end + 10]
        told = also.get(item.name, item.name)
        name = known.complete(alike.get(told, told), after) if item.full else recent.find(item.name)
        name = also.get(name or "", name)  # "Văn Cao (tên thật là Nguyễn Văn Cao)"
        if name is None and not item.full and sentence.in_title:
            given = given or GivenNames(known.values())
            name = given.find(item.name)
        if name is None and shows_foreigner(item.name):
            name = known.bearer(item.name)
        if name is None and goes_by_one_name(sentence, item):
            surnamed = surnamed or SurnamedPeople(known.values())
            name = surnamed.find(item.name)
        if name is None:
            continue
        by_mention[sentence.in_title, item.start] = name
        places[name].append((sentence, item.start, item.end))
        ranks[name] |= dict.fromkeys(_ranks_before(sentence.items, index))
        _note_signs(signs[name], sentence, item)
        recent.add(name)
    claims = tuple(
        PersonClaim(
            name=name,
            ranks=tuple(ranks[name]),
            honorific=_agreed(signs[name].honorifics) or "",
            born=_agreed(signs[name].born),
            evidence=article.evidence("ten-nguoi", *found),
        )
        for name, found in places.items()
    )
    return People(claims, by_mention)


def _is_unit(sentence: Sentence, item: NameMention, units: frozenset[str]) -> bool:
    """Whether a unit or the country is meant: "nông dân Việt Nam"; but "Chủ tịch Hồ Chí Minh" is a man."""
    if item.honorific or item.name not in units:
        return f"{item.name} ".startswith(_HOMELAND)
    return item.name != UNCLE_HO or not sentence.page.text.endswith(_CALLED_HO, 0, item.start)


def _alone(sentence: Sentence, item: NameMention, names: Mapping[str, int]) -> NameMention:
    """The name without what is written on behind it and is none of it; `names` are those of the article, counted."""
    return _unsigned(sentence, _parted(sentence, item, names), names)


def _parted(sentence: Sentence, item: NameMention, names: Mapping[str, int]) -> NameMention:
    """The name without the capital that begins the next clause ("ông Nguyễn Văn An Chiều cùng ngày") or initials."""
    words, text = item.name.split(" "), sentence.page.text
    if len(words) > 4 and find_province(" ".join(words[-2:])) is not None:
        return _before_place(item, text, names)  # "Bí thư Nguyễn Văn An Hà Tĩnh cũng đã …"
    if len(words) > 3 and text[item.start : item.end].isupper():
        return _of_heading(item, text, names)
    shorter = " ".join(words[:-1])
    if len(words) < 3 or len(words[0]) < 2 or names[item.name] > 1 or shorter not in names or words[-1] in names:
        return item
    blank, following = text[item.end : item.end + 1], text[item.end + 1 : item.end + 2]
    if not signed_initials(text, item.end) and (blank != " " or not (following.islower() or following.isdigit())):
        return item
    written = text[item.start : item.end].rpartition(" ")[0]
    return replace(item, name=shorter, end=item.start + len(written))


def _of_heading(item: NameMention, text: str, names: Mapping[str, int]) -> NameMention:
    """The name without what a heading goes on with, where the article has it so: "NGUYỄN VĂN AN LÀM VIỆC"."""
    words, written = item.name.split(" "), text[item.start : item.end].split(" ")
    for count in (len(words) - 1, len(words) - 2):
        if count > 1 and " ".join(words[:count]) in names and names[item.name] == 1:
            return replace(item, name=" ".join(words[:count]), end=item.start + len(" ".join(written[:count])))
    return item


def _before_place(item: NameMention, text: str, names: Mapping[str, int]) -> NameMention:
    """The name without the province behind it, where the article has it so."""
    shorter = " ".join(item.name.split(" ")[:-2])
    if shorter not in names:
        return item
    return replace(item, name=shorter, end=item.start + len(text[item.start : item.end].rsplit(" ", 2)[0]))


def _unsigned(sentence: Sentence, item: NameMention, names: Mapping[str, int]) -> NameMention:
    """The name without the writer's signature that the end of the text glues to it; any other name as it stands."""
    text = sentence.page.text
    if sentence.in_title or len(text) - item.end > _LAST_CHARS or text[item.end :].strip(" .)\n"):
        return item
    words, written = item.name.split(" "), text[item.start : item.end].split(" ")
    for count in range(len(words) - 1, 1, -1):
        if " ".join(words[:count]) in names:
            return replace(item, name=" ".join(words[:count]), end=item.start + len(" ".join(written[:count])))
    return item


def _note_signs(signs: _Signs, sentence: Sentence, item: NameMention) -> None:
    text = sentence.page.text
    if item.honorific:
        signs.honorifics |= {honorific_of(item.honorific, text[max(0, item.start - 20) : item.start])} - {""}
    born = read_born(text[item.end : item.end + 40])
    if born is not None:
        signs.born.add(born)


def _agreed(said: set[T]) -> T | None:
    """What the article says, if it says one thing."""
    return min(said, key=str) if len(said) == 1 else None


def _place_names(article: Article) -> frozenset[str]:
    """Names that the article writes with a level word ("tỉnh Luông Pha-bang"): no people, unless "đồng chí" says so."""
    items = (item for sentence in article.sentences for item in sentence.units)
    return frozenset([item.name for item in items if type(item) is PlaceMention and item.kind and item.name])


def _ranks_before(items: tuple[Item, ...], index: int) -> list[str]:
    found: list[str] = []
    for item in reversed(items[max(0, index - 6) : index]):
        if type(item) is RankMention:
            found.insert(0, item.label)
        elif not (type(item) is Mark and item.sign == ",") or not found:
            break
    return found


def _after_stop(text: str, start: int) -> bool:
    """Whether what comes before, on its line, is the end of a sentence or nothing."""
    return last_before(text, start) in ("", "\n", ".", "!", "?", ")", "/", ":", "-")


def _is_byline(sentence: Sentence, item: NameMention) -> bool:
    """Whether a picture is credited to the name, or it is the whole of a short line near the end: a signature."""
    if sentence.in_title or _NUMBERED.search(sentence.page.text, max(0, item.start - 24), item.start):
        return False
    if not item.honorific and signs_line(sentence.page.text, item.start):
        return True
    text = sentence.page.text
    if _CREDITED.search(text, max(0, item.start - 24), item.start):
        return True
    if not item.honorific and _SIGNED.match(text, item.end):
        return True
    opens, closes = item.start == sentence.start, _CLOSING.match(text, item.end) is not None
    if opens and _DATED.match(text, item.end):
        return True
    if opens and _is_signature(text, item.end, sentence.page.end):
        return True
    if closes and item.end - sentence.start < 60 and _after_stop(text, item.start):
        return True
    if not opens or closes:
        return opens
    return len(text) - sentence.end <= 120 and not text[item.end : sentence.end].strip(" .")


def _is_signature(text: str, start: int, end: int) -> bool:
    """Whether what follows a name, up to the text's end, is nothing or such as "(TTXVN)"."""
    while start < end and text[start].isspace():
        start += 1
    return start >= end or (end - start < 60 and text[start] in "(-," and text[end - 1] != ".")
