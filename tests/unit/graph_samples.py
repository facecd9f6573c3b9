"""Facts of our own making, with quotes, for the tests of identity and graph."""

from bomay.model import (
    Body,
    ChangeClaim,
    ChangeKind,
    DirectiveClaim,
    Document,
    EventClaim,
    EventStatus,
    Evidence,
    Facts,
    Part,
    PartialDate,
    ParticipationClaim,
    PersonClaim,
    Span,
    TenureClaim,
    TenureStatus,
)

__all__ = ["article", "change", "day", "directive", "event", "quote", "tenure"]

RULE = "test.rule"


def day(iso: str | None) -> PartialDate | None:
    """A date from ISO, None from None."""
    return PartialDate.from_iso(iso) if iso else None


def quote(text: str, words: str) -> Evidence:
    """The evidence of the words, which stand in the text."""
    start = text.index(words)
    return Evidence(spans=(Span(start, start + len(words)),), rule=RULE)


def tenure(
    person: str,
    role: str,
    body: str,
    status: str = "current",
    *,
    start: str | None = None,
    end: str | None = None,
    acting: bool = False,
    term: str | None = None,
) -> TenureClaim:
    """A tenure claim without evidence."""
    return TenureClaim(
        person=person,
        role=role,
        body=Body(name=body),
        status=TenureStatus(status),
        start=day(start),
        end=day(end),
        acting=acting,
        term=term,
    )


def change(
    person: str, kind: str, role: str | None = None, body: str | None = None, *, date: str | None = None
) -> ChangeClaim:
    """A personnel act without evidence."""
    named = Body(name=body) if body else None
    return ChangeClaim(person=person, kind=ChangeKind(kind), role=role, body=named, date=day(date))


def event(kind: str, *parts: tuple[str, str], start: str | None = None, title: str | None = None) -> EventClaim:
    """An event with people and their parts; a part that ends in "!" is a body's."""
    participants = tuple(
        ParticipationClaim(agent=agent, part=Part(part.rstrip("!")), is_body=part.endswith("!"))
        for agent, part in parts
    )
    return EventClaim(type=kind, status=EventStatus.HELD, start=day(start), title=title, participants=participants)


def directive(
    kind: str,
    number: str | None = None,
    *,
    title: str | None = None,
    date: str | None = None,
    issuer: str | None = None,
) -> DirectiveClaim:
    """A citation without evidence."""
    named = Body(name=issuer) if issuer else None
    return DirectiveClaim(type=kind, number=number, title=title, date=day(date), issuer=named)


def article(
    name: str,
    published: str | None,
    *claims: TenureClaim | ChangeClaim | EventClaim | DirectiveClaim | str,
    place: str | None = "Thái Nguyên",
) -> Facts:
    """The facts of an article with the claims given; a string names a person; all people named in claims are people."""
    tenures = tuple(each for each in claims if isinstance(each, TenureClaim))
    changes = tuple(each for each in claims if isinstance(each, ChangeClaim))
    events = tuple(each for each in claims if isinstance(each, EventClaim))
    names = [each for each in claims if isinstance(each, str)]
    names += [each.person for each in tenures]
    names += [each.person for each in changes]
    names += [part.agent for each in events for part in each.participants if not part.is_body]
    return Facts(
        document=Document(id=name, text=f"Bài {name}.", published=day(published)),
        place=place,
        people=tuple(PersonClaim(name=each) for each in dict.fromkeys(names)),
        tenures=tenures,
        changes=changes,
        events=events,
        directives=tuple(each for each in claims if isinstance(each, DirectiveClaim)),
    )
