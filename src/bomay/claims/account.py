"""What became of each post, name and verb of a personnel act in an article: read, joined, refused or unread."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from operator import itemgetter

from bomay.claims.acts.act import Frame
from bomay.claims.acts.noun import is_no_verb
from bomay.claims.acts.refusal import is_refused
from bomay.claims.article.article import Sentence
from bomay.claims.facts import Reading
from bomay.mentions.kinds import (
    BodyMention,
    CueMention,
    Item,
    Mark,
    NameMention,
    PlaceMention,
    PostMention,
    RankMention,
)
from bomay.mentions.sentence import FILLER
from bomay.mentions.words import UNCLE_HO, UPPER
from bomay.model import ChangeClaim, ChangeKind, Span, TenureClaim
from bomay.text.lazy import lazy_pattern

__all__ = ["Account", "Fate", "give_account"]

_WORDS: dict[type, str] = {
    PostMention: "POST",
    NameMention: "NAME",
    BodyMention: "BODY",
    PlaceMention: "PLACE",
    RankMention: "RANK",
}
_SEATS = ("Tòa ", "Phủ ", "Văn phòng ")  # "Tòa Tổng Giám mục"
_UNREAD_NAME = lazy_pattern(rf" (?:đồng chí |ông |bà )?[{UPPER}]\w+ [{UPPER}]")
_WINDOW = 2  # mentions on either side that a pattern shows


class Fate(Enum):
    """What became of a mention."""

    READ = "read"  # a claim rests on it
    JOINED = "joined"  # it stands for a person named elsewhere
    REFUSED = "refused"  # by the annotation rules it says nothing of a named person
    UNREAD = "unread"  # it promises a fact that no rule read


@dataclass(frozen=True, slots=True)
class Account:
    """One mention of the text: its kind ("post", "name" or "act"), its fate, why, and the pattern it stands in.

    `span` counts characters of the text as given. The pattern is the same for mentions that one rule could read.
    """

    span: Span
    kind: str
    fate: Fate
    reason: str
    pattern: str


def give_account(reading: Reading) -> Iterator[Account]:
    """Every post, name and verb of an act in the text (not its title), in order."""
    teller = _Teller(reading)
    for sentence in reading.article.sentences:
        if sentence.in_title:
            continue
        found: list[tuple[int, PostMention | NameMention | CueMention]] = [*sentence.posts, *sentence.names]
        found += [(index, cue) for index, cue in sentence.cues if cue.kind == "act"]
        for index, item in sorted(found, key=itemgetter(0)):
            kind, (fate, reason) = teller.tell(sentence, index, item)
            span = reading.article.text.to_given(item.start, item.end)
            yield Account(span, kind, fate, reason, _pattern(sentence, index))


class _Teller:
    """What is known of one article's claims, to tell the fate of its mentions by."""

    def __init__(self, reading: Reading) -> None:
        claims: tuple[TenureClaim | ChangeClaim, ...] = (*reading.facts.tenures, *reading.facts.changes)
        self.reading = reading
        self.starts = {span.start for claim in claims for span in claim.evidence.spans}
        self.gaps = {gap.span.start: gap.reason for gap in reading.facts.unread}

    def tell(
        self, sentence: Sentence, index: int, item: PostMention | NameMention | CueMention
    ) -> tuple[str, tuple[Fate, str]]:
        """The kind of a mention, its fate and why."""
        if type(item) is PostMention:
            return "post", self._post(sentence, item)
        if type(item) is NameMention:
            return "name", self._name(sentence, item)
        return "act", self._act(sentence, index, item)

    def _start(self, item: Item) -> int:
        return self.reading.article.text.to_given(item.start, item.end).start

    def _post(self, sentence: Sentence, post: PostMention) -> tuple[Fate, str]:
        start, text = self._start(post), sentence.page.text
        if start in self.starts:
            return Fate.READ, ""
        meant = self.reading.referents.by_mention.get((False, post.start))
        if meant is not None:
            return Fate.JOINED, f"stands for {meant}"
        if start in self.gaps:
            return Fate.UNREAD, self.gaps[start]
        if text.startswith(f" {UNCLE_HO}", post.end) or text.endswith(_SEATS, 0, post.start):
            return Fate.REFUSED, "part of another name"
        holder = next((holding for holding in sentence.holdings if post in holding.posts), None)
        if holder is not None:
            named = self.reading.people.name_of(sentence, holder.name) is not None
            return (
                (Fate.READ, "told elsewhere with its evidence")
                if named
                else (Fate.REFUSED, "the name beside it is a byline, a place or cut")
            )
        if _UNREAD_NAME.match(text, post.end):
            return Fate.UNREAD, "what follows it is not read as a name"
        return Fate.REFUSED, "said of several who are not named" if post.plural else "names no one who holds it"

    def _name(self, sentence: Sentence, name: NameMention) -> tuple[Fate, str]:
        person = self.reading.people.name_of(sentence, name)
        if person is not None:
            return (Fate.READ, "") if person == name.name else (Fate.JOINED, f"stands for {person}")
        if not name.full:
            return Fate.REFUSED, "a given name of nobody whom the article names in full"
        return Fate.REFUSED, "a byline, a credit or a place"

    def _act(self, sentence: Sentence, index: int, cue: CueMention) -> tuple[Fate, str]:
        if self._start(cue) in self.starts:
            return Fate.READ, ""
        reading = self.reading
        frame = Frame(reading.article, reading.people, sentence, index, len(sentence.items), ChangeKind(cue.form))
        if is_no_verb(frame):
            return Fate.REFUSED, "no verb here"
        if is_refused(frame):
            return Fate.REFUSED, "proposed, asked for or aimed at, not decided"
        if not sentence.names:
            return Fate.REFUSED, "done to nobody whom the sentence names"
        return Fate.UNREAD, "no person with a post is joined to it"


def _pattern(sentence: Sentence, index: int) -> str:
    """The mentions around one, each by its kind, words that no rule reads as dots: "NAME , [Giám đốc] … POST"."""
    first = max(index - _WINDOW, 0)
    near = sentence.items[first : index + _WINDOW + 1]
    return " ".join(_sign(sentence, item, own=first + at == index) for at, item in enumerate(near))


def _sign(sentence: Sentence, item: Item, *, own: bool) -> str:
    if type(item) is PostMention and own:
        return f"[{item.role.label}]"
    if type(item) is Mark:
        return "…" if item.sign == FILLER else item.sign
    said = sentence.page.text[item.start : item.end].casefold() if type(item) is CueMention else _WORDS[type(item)]
    return f"[{said}]" if own else said
