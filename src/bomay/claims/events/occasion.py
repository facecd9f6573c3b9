"""One occasion as it is found in an article, before people are told to take part in it."""

from dataclasses import dataclass

from bomay.claims.article.article import Article, Sentence
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.model import EventStatus, PartialDate

__all__ = ["WEEK", "Occasion", "is_news"]

_NEWS_DAYS = 21
WEEK = 7


@dataclass(frozen=True, slots=True)
class Occasion:
    """One event as found: its type, its dates where stated, and the words that tell it.

    `own`: the article is about it, so that what people say without naming an occasion is said at it.
    """

    type: str
    status: EventStatus
    start: PartialDate | None
    end: PartialDate | None
    sentence: Sentence
    cue: CueMention
    date: DateMention | None
    title: str
    day_sentence: Sentence | None = None  # where the date stands, if not with the words
    own: bool = False
    closing: bool = False
    decided: bool = False  # told only by what a body decided there


def is_news(article: Article, event: Occasion, *, within: int = _NEWS_DAYS) -> bool:
    """Whether the event is of the days that the article reports on."""
    published, start = article.document.published, event.start
    if published is None or start is None or not published.day or not start.day:
        return True
    return abs((published.earliest - start.earliest).days) <= within
