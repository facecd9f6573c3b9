"""What each word list must hold, and the check that it does; all faults are collected before anyone stops."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bomay.lexicon.concepts import ONTOLOGY, Concept
from bomay.lexicon.forms import form_key, spelling_fault

__all__ = ["SCHEMES", "Fault", "Scheme", "faults_of_scheme"]

_COMMON_TEXTS = frozenset({"notation", "prefLabel", "altLabel", "hiddenLabel", "definition", "example", "source"})
_COMMON_LINKS = frozenset({"type", "inScheme", "isDefinedBy", "broader"})
_NEEDED = (("prefLabel", "vi"), ("prefLabel", "en"), ("definition", "vi"), ("definition", "en"), ("example", "vi"))
SECTORS = frozenset(
    (
        "party state elected court procuracy audit army police front mass company school hospital press religion "
        "foreign association temporary"
    ).split()
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

    `texts` are the allowed words by property (empty: any text, "levels" is a list of words), `links` the scheme that a
    property points into, `needed` the own properties that no entry may lack.
    """

    file: str
    path: str
    texts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)
    needed: frozenset[str] = frozenset()

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
                "sector": SECTORS,
            },
            links={"owners": "body-type", "twinOf": "body-type"},
            needed=frozenset({"naming", "sector"}),
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


def faults_of_scheme(scheme: Scheme, concepts: list[Concept], ids: Mapping[str, frozenset[str]]) -> list[Fault]:
    """All faults of one word list; `ids` are the ids of every list by its path, for the links between them."""
    faults = [fault for concept in concepts for fault in _faults_of_concept(scheme, concept, ids)]
    seen: dict[str, str] = {}
    for concept in concepts:
        for form in concept.forms:
            owner = seen.setdefault(form_key(form), concept.id)
            if owner != concept.id:
                faults.append(
                    Fault(f"{scheme.file}:{concept.id}", f"form «{form}» stands at {owner} too", "keep it in one")
                )
    known = [concept.iri for concept in concepts]
    if known != sorted(known):
        late = next(after for before, after in zip(known, known[1:], strict=False) if before > after)
        faults.append(
            Fault(f"{scheme.file}:{late}", "is out of order", "python -m bomay.apps.check_data --fix sorts the file")
        )
    return faults


def _faults_of_concept(scheme: Scheme, concept: Concept, ids: Mapping[str, frozenset[str]]) -> Iterable[Fault]:
    where = f"{scheme.file}:{concept.id or concept.iri}"
    if concept.iri != f"{scheme.iri}/{concept.id}":
        yield Fault(where, f"notation «{concept.id}» is not the end of <{concept.iri}>", "make both the same id")
    if concept.links.get("inScheme") != [scheme.iri] or concept.links.get("isDefinedBy") != [ONTOLOGY]:
        yield Fault(where, f"is not said to be in <{scheme.iri}>, defined by <{ONTOLOGY}>")
    for name, language in _NEEDED:
        if not concept.all(name, language):
            yield Fault(where, f"has no {name} in «{language}»", "add it: every entry explains itself")
    if not concept.all("source"):
        yield Fault(where, "has no dcterms:source", 'name the law, or "attested: official news 2015–2025"')
    yield from (Fault(where, f"has no bm:{name}") for name in sorted(scheme.needed) if not _says(concept, name))
    yield from _faults_of_texts(scheme, concept, where)
    yield from _faults_of_links(scheme, concept, where, ids)


def _says(concept: Concept, name: str) -> bool:
    return bool(concept.all(name) or concept.links.get(name))


def _faults_of_texts(scheme: Scheme, concept: Concept, where: str) -> Iterable[Fault]:
    for (name, language), texts in concept.texts.items():
        if name not in _COMMON_TEXTS and name not in scheme.texts:
            yield Fault(
                where, f"property «{name}» is unknown here", "remove it or teach bomay.lexicon.schemes to read it"
            )
        closed = scheme.texts.get(name)
        for text in texts:
            if fault := spelling_fault(text):
                yield Fault(where, f"«{text}»@{language} {fault}", "python -m bomay.apps.check_data --fix")
            if closed and not closed.issuperset(text.split()):
                yield Fault(where, f"bm:{name} «{text}» is none of {', '.join(sorted(closed))}")
    forms = [form_key(form) for form in concept.forms]
    for example in concept.all("example", "vi"):
        if not any(form in form_key(example) for form in forms):
            yield Fault(where, f"example «{example}» shows none of its forms", "give one that does")


def _faults_of_links(
    scheme: Scheme, concept: Concept, where: str, ids: Mapping[str, frozenset[str]]
) -> Iterable[Fault]:
    for name, targets in concept.links.items():
        path = scheme.path if name == "broader" else scheme.links.get(name)
        if path is None:
            if name not in _COMMON_LINKS:
                yield Fault(where, f"property «{name}» is unknown here", "remove it")
            continue
        known = ids[path]
        for target in targets:
            head, _, last = target.rpartition("/")
            if head != f"{ONTOLOGY}/{path}" or last not in known:
                yield Fault(where, f"{name} points to <{target}>, which is not in the list of {path}", "mend the id")
