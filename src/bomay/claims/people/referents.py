"""Later mentions of people already named: "đồng chí", "ông", or the post alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.quotations import Quotations
from bomay.claims.bodies.chains import complete_bodies
from bomay.claims.bodies.resolve import is_organ_alone, resolve_body
from bomay.claims.people.people import People
from bomay.claims.people.phrase import is_object
from bomay.mentions.kinds import CueMention, Mark, NameMention, PostMention, RankMention, Scope
from bomay.mentions.sentence import FILLER
from bomay.mentions.words import UPPER
from bomay.model import TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["Referents", "build_referents", "subject_names"]


@dataclass(frozen=True, slots=True)
class Referents:
    """For each mention without a name (in the title or not, offset) the person whom it means."""

    by_mention: dict[tuple[bool, int], str]


def build_referents(article: Article, people: People, tenures: Sequence[TenureClaim]) -> Referents:
    """Whom each bare honorific and each bare post of an article means; those that stay open are left out."""
    holders: dict[tuple[str, str], str] = {}
    for claim in tenures:
        if claim.status is not TenureStatus.FORMER:
            holders.setdefault((claim.role, claim.body.name), claim.person)
    holders.update(_titled(article, people))
    found: dict[tuple[bool, int], str] = {}
    quoted = (Quotations(article.text.text), Quotations(article.title.text))
    cut = (article.document.title or "").rstrip().endswith(_CUT)
    topic = ""  # whom the last sentence was about: a pronoun that opens the next one means nobody else
    for sentence in article.sentences:
        if not (sentence.names or sentence.posts or "honorific" in sentence.tells):
            continue
        recent, subject = topic, ""
        # who is quoted stands behind his words
        quoting = sentence.page.text.startswith(_QUOTES, sentence.start, sentence.end)
        for index, item in _referring(sentence):
            if item.start in quoted[sentence.in_title]:
                continue  # whom a quotation names is not whom the words around it mean
            if cut and sentence.in_title and item.end == sentence.end and type(item) is PostMention:
                continue
            name: str | None = None
            if type(item) is NameMention:
                name = people.name_of(sentence, item)
            elif _is_bare(sentence, index, item):
                name = recent if type(item) is CueMention else _holder(article, item, holders)
                if name:
                    found[sentence.in_title, item.start] = name
            recent = name or recent
            if name and (quoting or not subject) and not is_object(sentence, index):
                subject = name
        topic = subject or topic or recent
    return Referents(found)


_QUOTES = ('"', "“")
_PRONOUNS = frozenset({"đồng chí", "ông", "bà", "anh", "chị"})
_NOT_ALONE = lazy_pattern(r"(?:\d|\bcó|các|những|mỗi|từng|nhiều|một|hai|ba|bốn|tổng số)\s*$", re.IGNORECASE)
_UNREAD_NAME = lazy_pattern(rf" [{UPPER}]")
_ACCORDING = lazy_pattern(r"(?:^\W*|, |\bCũng )[Tt]heo $")
_CUT = ("...", "…")
"""How a heading ends that is cut off: "hội kiến Tổng Bí thư, Chủ ..." may have gone on with a name."""
_PART_OF_WORD = lazy_pattern(r"\s(?:con|cháu|ngoại|nội|mẹ|cha|xã|hùng)\b")


def _stands_for_one(sentence: Sentence, cue: CueMention) -> bool:
    """Whether an honorific alone means a person spoken of: "Đồng chí nhấn mạnh", not "bà con", "02 đồng chí"."""
    text = sentence.page.text
    if cue.form not in _PRONOUNS or _PART_OF_WORD.match(text, cue.end):
        return False
    return not _NOT_ALONE.search(text[max(sentence.start, cue.start - 10) : cue.start])


def _referring(sentence: Sentence) -> list[tuple[int, NameMention | PostMention | CueMention]]:
    """The names, posts and honorifics of a sentence with their indexes, in order."""
    if "honorific" not in sentence.tells and not (sentence.names and sentence.posts):
        return [*sentence.names, *sentence.posts]
    honorifics = [(index, cue) for index, cue in sentence.cues if cue.kind == "honorific"]
    return sorted([*sentence.names, *sentence.posts, *honorifics], key=itemgetter(0))


def _is_bare(sentence: Sentence, index: int, item: PostMention | CueMention) -> bool:
    """Whether an honorific or a post stands without a name beside it."""
    items = sentence.items
    if type(item) is CueMention and item.form.startswith(("các", "hai", "ba ")):
        return False
    after = next((other for other in items[index + 1 :] if type(other) is not RankMention), None)
    if type(after) in (NameMention, PostMention):
        return False
    if type(item) is CueMention:
        return _stands_for_one(sentence, item)
    if _UNREAD_NAME.match(sentence.page.text, item.end):
        return False
    if _NOT_ALONE.search(sentence.page.text, max(sentence.start, item.start - 10), item.start):
        return False
    before = items[index - 1] if index else None
    if type(before) is Mark and before.sign in (",", "-", "(", "và"):
        place = next((at for at in range(index - 2, -1, -1) if type(items[at]) is not RankMention), None)
        if place is not None and type(items[place]) in (NameMention, PostMention) and not is_object(sentence, place):
            return False
    return not (type(after) is Mark and after.sign in (",", ":", "và")) or _gives_words(sentence, index, item)


def _gives_words(sentence: Sentence, index: int, post: PostMention) -> bool:
    """Whether it is told whose words follow: "Theo Bộ trưởng, …", but not "Theo Bộ trưởng, Chủ nhiệm A, …"."""
    if _ACCORDING.search(sentence.page.text[max(sentence.start, post.start - 14) : post.start]) is None:
        return False
    after = sentence.items[index + 2] if index + 2 < len(sentence.items) else None
    return type(after) is Mark and after.sign == FILLER


def _titled(article: Article, people: People) -> Iterator[tuple[tuple[str, str], str]]:
    """Who is called by a post that names no body ("Bộ trưởng Nguyễn Văn A"), each as if of a body of its own."""
    for sentence in article.sentences:
        for holding in sentence.holdings:
            name = people.name_of(sentence, holding.name)
            for post in holding.posts:
                if name and not post.bodies and post.scope is Scope.HELD:
                    yield (post.role.label, f"({name})"), name


def _holder(article: Article, item: PostMention, holders: dict[tuple[str, str], str]) -> str:
    """Who holds a post now that stands alone; "các nguyên Bí thư" and "nguyên Bí thư" mean others than he."""
    if item.scope is Scope.FORMER:
        return ""
    for bodies in complete_bodies([item]):
        for body in (body for body in bodies if not is_organ_alone(body)):  # "Chủ tịch UBND phải tiếp dân": each one
            name = holders.get((item.role.label, resolve_body(body, article.context).name))
            if name:
                return name
    if item.bodies:
        return ""
    named: dict[bool, set[str]] = {True: set(), False: set()}
    for (role, where), person in holders.items():
        if role == item.role.label:
            named[where.startswith("(")].add(person)
    fitting = named[False] or named[True]
    return next(iter(fitting)) if len(fitting) == 1 else ""


def subject_names(
    people: People, referents: Referents, sentence: Sentence, item: NameMention | PostMention | CueMention
) -> tuple[str, ...]:
    """The people whom one mention of a sentence means: a name, or a bare honorific or post."""
    if type(item) is NameMention:
        name = people.name_of(sentence, item)
        return (name,) if name else ()
    meant = referents.by_mention.get((sentence.in_title, item.start))
    return (meant,) if meant else ()
