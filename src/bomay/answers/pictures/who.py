"""The person whom a picture is of: by name, or by IRI where several have the name."""

from typing import TYPE_CHECKING

from bomay.answers.names import Match
from bomay.answers.people import fetch_people
from bomay.answers.results import Person

if TYPE_CHECKING:
    from bomay.answers.kg import Graph

__all__ = ["find_person"]


def find_person(kg: "Graph", name: str) -> tuple[Person, str]:
    """The person of that name or IRI, and what a reader is told where several have the name.

    Of namesakes the one with most tenures is taken. Raises NotFoundError where there is none.
    """
    iri = name.startswith(("http://", "https://"))
    found = fetch_people(kg.source, [Match(name, name, 100.0)]) if iri else list(kg.people(name))
    if not found:
        raise kg.nothing(name, "person")
    first = found[0]
    alike = len({person.iri for person in found if person.score == first.score})
    told = "" if alike == 1 else f"Một trong {alike} người cùng tên · One of {alike} of that name. "
    return first, told
