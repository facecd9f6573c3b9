"""The dated subtitle and the source line of a picture, told from the quotes behind it."""

from collections.abc import Iterable

from bomay.answers.pictures.page import About
from bomay.answers.results import Quote

__all__ = ["tell_about"]

_NAMED = 6  # publishers named before "and so many others"


def tell_about(title: str, quotes: Iterable[Quote], *, note: str = "") -> About:
    """What the picture is of, how many articles of which time it stands on, and who published them.

    Told from the articles, never from the day of drawing: a rebuild gives the same words.
    """
    kept = list(quotes)
    articles = {quote.article for quote in kept}
    dated = {quote.article: quote.published for quote in kept if quote.published}
    days = sorted(set(dated.values()))
    known = f"{len(dated)} bài có ngày, " if len(dated) < len(articles) else ""
    span = f" ({known}{days[0]}" + (f" – {days[-1]}" if len(days) > 1 else "") + ")" if days else ""
    publishers = sorted({quote.publisher for quote in kept if quote.publisher})
    more = f" và {len(publishers) - _NAMED} nơi khác" if len(publishers) > _NAMED else ""
    told = f"Nguồn · Source: {', '.join(publishers[:_NAMED])}{more}. " if publishers else ""
    return About(
        title=title,
        subtitle=f"{note}{' ' if note else ''}Theo {len(articles)} bài báo{span}.",
        source=f"{told}Vẽ bằng bomay · Drawn with bomay.",
    )
