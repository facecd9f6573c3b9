"""What each word list must hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bomay.lexicon.concepts import ONTOLOGY

__all__ = ["SCHEMES", "Fault", "Scheme"]

_SECTORS = frozenset(
    {"party", "state", "elected", "court", "procuracy", "audit", "army", "police", "front", "mass", "company"}
    | {"school", "hospital", "press", "religion", "foreign", "association", "temporary"}
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a word list: the file and id, what is wrong, and what to do."""

    where: str
    found: str
    fix: str = "correct the entry"


@dataclass(frozen=True, slots=True)
class Scheme:
    """A word list: its file, the last part of its IRI, and its own properties.

    `texts` are the allowed words by property (empty: any text); such a closed property has one value, which is one
    word, or for those in `lists` several. `links` name the scheme that a property points into, `needed` the own
    properties that no entry may lack.
    """

    file: str
    path: str
    texts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)
    needed: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()

    @property
    def iri(self) -> str:
        """The IRI of the scheme; those of its concepts go on with a slash and the id."""
        return f"{ONTOLOGY}/{self.path}"


SCHEMES = {
    scheme.path: scheme
    for scheme in (
        Scheme(
            "roles.ttl",
            "role",
            texts={"seats": frozenset({"one", "many"}), "bodyNoun": frozenset()},
            links={"ofBody": "body-type"},
            needed=frozenset({"seats"}),
        ),
        Scheme(
            "body-types.ttl",
            "body-type",
            texts={
                "naming": frozenset({"fixed", "place-bare", "place-level", "owner", "open"}),
                "levels": frozenset({"central", "province", "district", "commune"}),
                "sector": _SECTORS,
                "meets": frozenset({"sessions"}),
            },
            links={"owners": "body-type", "twinOf": "body-type"},
            needed=frozenset({"naming", "sector"}),
            lists=frozenset({"levels"}),
        ),
        Scheme(
            "post-forms.ttl",
            "post-form",
            links={"role": "role", "bodyType": "body-type"},
            needed=frozenset({"role", "bodyType"}),
        ),
        Scheme("directive-types.ttl", "directive-type", texts={"suffix": frozenset()}),
        Scheme(
            "ranks.ttl",
            "rank",
            texts={"rankKind": frozenset({"military", "academic", "title", "religious"})},
            needed=frozenset({"rankKind"}),
        ),
        Scheme("event-types.ttl", "event-type"),
        Scheme("act-kinds.ttl", "act-kind"),
    )
}
