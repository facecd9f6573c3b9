"""All claims of one document."""

from dataclasses import dataclass

from bomay.claims.acts.change import claim_changes
from bomay.claims.acts.day import with_days
from bomay.claims.acts.succession import elected_in, held_beside
from bomay.claims.article.article import Article, read_article
from bomay.claims.bodies.ended_bodies import without_ended
from bomay.claims.careers.career import claim_careers
from bomay.claims.directives.directive import claim_directives
from bomay.claims.events.event import find_occasions
from bomay.claims.parts.appointees import find_appointees
from bomay.claims.parts.framed import with_framed
from bomay.claims.parts.gathering import claim_events
from bomay.claims.parts.participation import find_takings
from bomay.claims.parts.remembrance import held_in_life
from bomay.claims.people.people import People, claim_people
from bomay.claims.people.referents import Referents, build_referents
from bomay.claims.posts.terms import settle_terms
from bomay.claims.tenures.abroad import settle_abroad
from bomay.claims.tenures.called_former import called_former
from bomay.claims.tenures.delegates import claim_delegates
from bomay.claims.tenures.heads_abroad import claim_heads_abroad
from bomay.claims.tenures.left_since import left_since
from bomay.claims.tenures.lost_titles import claim_lost_titles, without_lost
from bomay.claims.tenures.ministries import in_full
from bomay.claims.tenures.nameless import complete_acts, complete_nameless
from bomay.claims.tenures.party_abroad import of_named_party
from bomay.claims.tenures.predecessor import claim_departures, claim_predecessors, departed
from bomay.claims.tenures.stripped import strip_posts
from bomay.claims.tenures.tenure import claim_tenures, key_of, merge_tenures
from bomay.claims.tenures.unnamed_body import claim_unnamed
from bomay.claims.unread import find_unread
from bomay.model import Document, Facts, TenureStatus

__all__ = ["Reading", "read_all", "read_facts"]


@dataclass(frozen=True, slots=True)
class Reading:
    """An article read: its mentions, who and what they mean, and the facts that came of them."""

    article: Article
    people: People
    referents: Referents
    facts: Facts


def read_facts(document: Document) -> Facts:
    """Everything that the article says about people, posts, bodies, events and directives, each with its evidence.

    Nothing is added from outside the document; an article without facts gives empty tuples.
    """
    return read_all(document).facts


def read_all(document: Document) -> Reading:
    """The facts of an article together with what they were read from."""
    article = read_article(document)
    people = claim_people(article)
    stated = claim_tenures(article, people)
    changes = claim_changes(article, people)
    careers = claim_careers(article, people)
    lost = tuple(claim_lost_titles(article, people))
    told = [*without_lost([*stated, *careers, *changes.tenures], lost), *lost]
    held = held_in_life(article, people, told)
    told, acts = settle_abroad(article, people, held, changes.claims)
    told = settle_terms(complete_nameless(article, told), document.published)
    told += [*claim_unnamed(article, people, told), *claim_heads_abroad(article, people, told)]
    told += claim_delegates(article, people)
    told = without_ended(told)
    beside = held_beside(article.text.text)
    told = list(of_named_party(article, in_full(article, told)))
    followed = claim_predecessors(article, people, told)
    over = {key_of(claim) for claim in followed} | called_former(article, people, told)
    stripped, dismissals = strip_posts(article, acts, told)
    acts = (*in_full(article, complete_acts(article, acts)), *dismissals)
    gone = tuple(claim_departures(article, people, told, acts))
    acts = (*acts, *gone)
    now = {key_of(claim) for claim in told if claim.status is TenureStatus.CURRENT}
    ended = changes.ended | stripped | over | {old for new, old in changes.outgrown if new in now}
    merged = merge_tenures([*told, *followed, *departed(gone)], ended, beside=beside, elected=elected_in(acts))
    tenures = left_since(merged, acts)
    referents = build_referents(article, people, tenures)
    occasions = find_occasions(article)
    acts = with_days(article, occasions, acts)
    takings = [*find_takings(article, people, referents), *find_appointees(article, people, acts)]
    events = claim_events(article, occasions, takings, acts)
    facts = Facts(
        document=document,
        place=article.context.province or None,
        people=people.claims,
        tenures=tenures,
        changes=acts,
        events=with_framed(article, people, events),
        directives=claim_directives(article),
        unread=find_unread(article, people, tenures, acts),
    )
    return Reading(article, people, referents, facts)
