"""Claims about directives: one for each document of authority that an article cites."""

from collections.abc import Sequence

from bomay.claims.article.article import Article, read_article
from bomay.claims.directives.bodies import Issuers, named_bodies
from bomay.claims.directives.detail import read_details
from bomay.claims.directives.issuer import IssuerResolver
from bomay.claims.directives.merge import BY_NAME, Entry, merged
from bomay.claims.directives.told import Detail
from bomay.mentions.dates.date import DateMention, read_dates
from bomay.mentions.directives.directive import may_cite, read_directives
from bomay.mentions.directives.kinds import find_type_words
from bomay.mentions.directives.law import bills_in
from bomay.model import DirectiveClaim, Document, Evidence
from bomay.text.normal import Normal

__all__ = ["claim_directives", "read_document_directives"]


def read_document_directives(document: Document, *, place: str | None = None) -> tuple[DirectiveClaim, ...]:
    """The directives that an article cites, from its text and title alone.

    `place` is whose news it is ("tỉnh Thái Nguyên"), to complete an issuer such as "UBND tỉnh"; None: not known.

    >>> from bomay.model import Document
    >>> text = "Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị."
    >>> claims = read_document_directives(Document(id="a", text=text))
    >>> [(c.type, c.number, c.date.to_iso(), c.issuer.name) for c in claims if c.date and c.issuer]
    [('Chỉ thị', '35-CT/TW', '2019-05-30', 'Bộ Chính trị')]
    """
    return claim_directives(read_article(document), place=place)


def claim_directives(article: Article, *, place: str | None = None) -> tuple[DirectiveClaim, ...]:
    """As `read_document_directives`, of an article that is read; without `place` the article tells whose news it is."""
    place = place or article.context.province
    found = _claims(article, place, article.dates, in_title=False)
    title = article.title.text
    if may_cite(title):
        dates = read_dates(title, published=article.document.published)
        found += _without_bills(_claims(article, place, dates, in_title=True), article.text.text)
    return tuple(entry.claim for entry in merged(found))


def _without_bills(entries: list[Entry], text: str) -> list[Entry]:
    """What a title cites without the laws that the text calls bills."""
    if not any(entry.claim.evidence.rule == BY_NAME for entry in entries):
        return entries
    bills = bills_in(text, find_type_words(text))
    return [entry for entry in entries if entry.core not in bills]


def _claims(article: Article, place: str, dates: Sequence[DateMention], *, in_title: bool) -> list[Entry]:
    normal = article.title if in_title else article.text
    mentions = read_directives(normal.text, dates)
    if not mentions:
        return []
    resolver = IssuerResolver(normal.text, place)
    issuers = Issuers(normal.text, named_bodies(article, in_title=in_title))
    details = read_details(issuers, mentions, dates, dated=article.document.published is not None)
    return [_entry(normal, detail, resolver, in_title=in_title) for detail in details]


def _entry(normal: Normal, detail: Detail, resolver: IssuerResolver, *, in_title: bool) -> Entry:
    mention = detail.mention
    places = sorted({(mention.start, mention.end), *detail.spans})
    spans = tuple(normal.to_given(start, end) for start, end in places)
    evidence = Evidence(
        spans=() if in_title else spans, title_spans=spans if in_title else (), rule=f"directive.{mention.rule}"
    )
    claim = DirectiveClaim(
        type=mention.type,
        number=mention.number,
        title=mention.title,
        date=detail.date,
        issuer=resolver.body(detail.issuers) if detail.issuers else None,
        evidence=evidence,
    )
    return Entry(claim, mention.core or "")
