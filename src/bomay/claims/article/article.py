"""One article read: its title and text as sentences of mentions, and the context that they fix."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from msgspec import Struct

from bomay.claims.article.assembly import tells_debates, with_debates
from bomay.claims.article.life import find_life_start, is_birthplace
from bomay.claims.article.time import ArticleTime, find_time
from bomay.claims.article.title import is_cut, without_cut_end
from bomay.claims.bodies.context import DEPUTY, Context, build_context
from bomay.claims.bodies.initials import explained_initials
from bomay.claims.posts.holdings import Holding, find_holdings
from bomay.claims.posts.one_office import own_posts
from bomay.lexicon import BodyType
from bomay.lexicon.hosts import place_of_host
from bomay.lexicon.places import Place
from bomay.mentions.dates.date import DateMention, read_dates
from bomay.mentions.kinds import BodyMention, CueMention, Item, NameMention, PlaceMention, PostMention, Unit
from bomay.mentions.page import Page, open_page
from bomay.mentions.sentence import read_items
from bomay.model import Document, Evidence
from bomay.text.lazy import lazy_pattern
from bomay.text.normal import Normal
from bomay.text.sentences import sentences

__all__ = ["Article", "Sentence", "read_article"]

_IN_BRACKETS = lazy_pattern(r"\(([A-ZĐ]{3,8}|[A-Z][a-z]{4,}(?: [A-Z]{2,5})?)\)$")


class Sentence(Struct, frozen=True, gc=False):
    """One sentence: where it stands, in the title or the text, and the mentions in it.

    Offsets are into the normalised text of its part; `evidence` gives them in the characters as given.
    """

    start: int
    end: int
    in_title: bool
    items: tuple[Item, ...]
    page: Page
    holdings: tuple[Holding, ...]  # who is said to hold what
    names: tuple[tuple[int, NameMention], ...]  # each with its index among the items, as are posts and cues
    posts: tuple[tuple[int, PostMention], ...]
    cues: tuple[tuple[int, CueMention], ...]
    units: tuple[Unit, ...]  # what names a body or a place
    tells: frozenset[str]  # the kinds of the cues: a stage looks only at sentences that hold one of its own

    @property
    def words(self) -> str:
        """The sentence's characters, normalised."""
        return self.page.text[self.start : self.end]


_OF_ASSEMBLY = frozenset({DEPUTY, "Tổng Thư ký"})  # whose body debates may tell
_OPENING = 4  # sentences in which news of a congress names it
_OF_CONGRESS = lazy_pattern(r"\b(?:văn kiện|[Nn]ghị quyết|trình)(?: trình| của)? $")
"""Words that tell of a congress by what it passed, or is to pass: the news may be of an assembly's debates."""


@dataclass(frozen=True, slots=True)
class Article:
    """A document with all its sentences (the title's first), its dates and its context.

    `life_start` is the offset from which it tells a life, past its end where it tells none.
    """

    document: Document
    title: Normal
    text: Normal
    sentences: tuple[Sentence, ...]
    dates: tuple[DateMention, ...]
    date_starts: tuple[int, ...]
    time: ArticleTime
    context: Context
    life_start: int

    def dates_in(self, sentence: Sentence) -> tuple[DateMention, ...]:
        """The dates that a sentence of the text states; none for the title's, whose dates are not read."""
        if sentence.in_title or not self.dates:
            return ()
        first = bisect_left(self.date_starts, sentence.start)
        if first == len(self.dates) or self.date_starts[first] >= sentence.end:
            return ()  # most sentences state none
        return self.dates[first : bisect_left(self.date_starts, sentence.end, first)]

    def evidence(self, rule: str, *places: tuple[Sentence, int, int]) -> Evidence:
        """Evidence from ranges of sentences, as spans into the document's title and text as given."""
        text = {(start, end) for sentence, start, end in places if not sentence.in_title}
        spans = tuple([self.text.to_given(start, end) for start, end in sorted(text)])
        if len(text) == len(places):
            return Evidence(spans=spans, rule=rule)
        title = {(start, end) for sentence, start, end in places if sentence.in_title}
        title_spans = tuple([self.title.to_given(start, end) for start, end in sorted(title)])
        return Evidence(spans=spans, title_spans=title_spans, rule=rule)


def read_article(document: Document) -> Article:
    """Read a document's mentions once; all claims are drawn from them."""
    title, text = _whole_title(document.title or ""), Normal(document.text)
    parts = [*_sentences(title, in_title=True), *_sentences(text, in_title=False)]
    publisher = place_of_host(document.source or "")
    dates = tuple(read_dates(text.text, published=document.published))
    return Article(
        document=document,
        title=title,
        text=text,
        sentences=tuple(parts),
        dates=dates,
        date_starts=tuple([date.start for date in dates]),
        time=find_time(document.published, dates, text.text),
        context=_context(parts, publisher, explained_initials(text.text)),
        life_start=find_life_start(text.text),
    )


def _whole_title(title: str) -> Normal:
    """A title without what its cut leaves half said: names, and a body under an open name ("Giám đốc Sở Y ...")."""
    whole = without_cut_end(title)
    normal = Normal(whole)
    if not is_cut(title) or not normal.text:
        return normal
    *_, (start, end) = sentences(normal.text)
    units = read_items(open_page(normal.text), start, end).units
    last = units[-1] if units else None
    if last is None or type(last) is PlaceMention:
        return normal
    body = (*last.bodies, None)[0] if type(last) is PostMention else last
    stop = max(last.end, body.end if body is not None else 0)
    known = body is None or (body.type is not None and body.type.naming == "fixed")
    if known or normal.text[stop:].strip(" .…"):
        return normal
    return Normal(whole[: normal.to_given(0, last.start).end])


def _context(parts: list[Sentence], publisher: Place | None, initials: dict[str, str]) -> Context:
    title = [unit for part in parts if part.in_title for unit in part.units]
    text = [unit for part in parts if not part.in_title for unit in part.units]
    opening = [part for part in parts if part.in_title] + [part for part in parts if not part.in_title][:_OPENING]
    congress = any(
        cue.form == "congress" and not _OF_CONGRESS.search(part.page.text, max(part.start, cue.start - 30), cue.start)
        for part in opening
        for _, cue in part.cues
    )
    context = build_context(title, text, publisher, congress=congress)
    starts = tuple(part.start for part in parts if not part.in_title)
    sits = any(post.role.label in _OF_ASSEMBLY for part in parts for _, post in part.posts)
    debates = sits and not congress and tells_debates(parts[-1].page.text)
    short_names = dict(_short_names(parts))
    context = replace(
        context,
        short_names=short_names,
        sentence_starts=starts,
        initials=initials,
        birthplaces=frozenset(_birthplaces(parts)) if context.roundup else frozenset(),
    )
    return with_debates(context, parts[-1].page.text) if debates else context


def _birthplaces(parts: list[Sentence]) -> Iterator[int]:
    """Where the places of the text stand that are told as somebody's home: "quê quán xã A, huyện B, tỉnh C"."""
    for part in parts:
        places = [unit for unit in part.units if type(unit) is PlaceMention] if not part.in_title else []
        yield from (unit.start for unit in places if is_birthplace(part.page.text, part.start, place=unit.start))


def _is_firm(kind: BodyType) -> bool:
    """Whether a type is one firm, and no board that every firm has."""
    return kind.naming == "fixed" and kind.sector == "company"


def _short_names(parts: list[Sentence]) -> Iterator[tuple[str, str]]:
    """The initials that stand in brackets after a body's name, each with that name."""
    for part in parts:
        for unit in part.units:
            bodies = unit.bodies if type(unit) is PostMention else (unit,) if type(unit) is BodyMention else ()
            for body in (body for owned in bodies for body in (owned, owned.owner)):
                if body is None or body.type is None or not (body.type.naming == "open" or _is_firm(body.type)):
                    continue
                match = _IN_BRACKETS.search(part.page.text, max(body.end - 24, 0), body.end)
                if match is not None:
                    yield match.group(1), body.label


def _sentences(normal: Normal, *, in_title: bool) -> Iterator[Sentence]:
    page = open_page(normal.text)
    for start, end in sentences(normal.text):
        read = read_items(page, start, end)
        found = find_holdings(read.items, normal.text) if read.names and read.posts else ()
        holdings = tuple([own for holding in found if (own := own_posts(holding, normal.text)) is not None])
        yield Sentence(
            start, end, in_title, read.items, page, holdings, read.names, read.posts, read.cues, read.units, read.tells
        )
