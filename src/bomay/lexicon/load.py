"""The lexicon: all word lists, read once, checked whole."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bomay.errors import VocabularyError
from bomay.lexicon.checks import faults_of_scheme, faults_of_spelling
from bomay.lexicon.concepts import Concept, read_concepts
from bomay.lexicon.entries import ActKind, BodyType, DirectiveType, EventType, FusedForm, Rank, Role
from bomay.lexicon.files import ontology_file
from bomay.lexicon.forms import joined_otherwise
from bomay.lexicon.kept import kept
from bomay.lexicon.schemes import SCHEMES, Fault
from bomay.lexicon.tables import TABLES, Word, read_table

__all__ = ["Lexicon", "load_lexicon", "read_lexicon", "read_schemes"]


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """The program's own words, each list sorted by id.

    >>> load_lexicon().role("bi-thu").label
    'Bí thư'
    >>> load_lexicon().body_type("tinh-uy").naming
    'place-bare'
    """

    roles: tuple[Role, ...]
    body_types: tuple[BodyType, ...]
    fused_forms: tuple[FusedForm, ...]
    directive_types: tuple[DirectiveType, ...]
    ranks: tuple[Rank, ...]
    event_types: tuple[EventType, ...]
    act_kinds: tuple[ActKind, ...]
    surnames: tuple[Word, ...]
    body_words: tuple[Word, ...]  # "nối": goes on inside a body's name; "dứt": ends it
    honorifics: tuple[Word, ...]
    abbreviations: tuple[Word, ...]
    countries: tuple[Word, ...]
    not_names: tuple[Word, ...]
    """Capitals that name nobody: "nơi chốn", a place or house; "nơi như tên người" and other words written like names
    ("chữ như tên người"); "từ tổ chức", of firms, press."""
    _roles_by_id: Mapping[str, Role]
    _types_by_id: Mapping[str, BodyType]

    def role(self, role_id: str) -> Role:
        """The role of that id; raises KeyError where there is none."""
        return self._roles_by_id[role_id]

    def body_type(self, type_id: str) -> BodyType:
        """The body type of that id; raises KeyError where there is none."""
        return self._types_by_id[type_id]


@cache
def load_lexicon() -> Lexicon:
    """The lexicon that ships with the program; raises `VocabularyError` with all faults of its files."""
    folder = ontology_file("roles.ttl").parent
    files = [*(folder / scheme.file for scheme in SCHEMES.values()), *sorted((folder / "lexicon").glob("*.csv"))]
    return kept(Lexicon, [*files, *sorted(Path(__file__).parent.glob("*.py"))], lambda: read_lexicon(folder))


def read_lexicon(folder: Path) -> Lexicon:
    """The lexicon of a folder laid out as ontology/; raises `VocabularyError` with all faults of its files."""
    concepts, faults = read_schemes(folder)
    tables: dict[str, tuple[Word, ...]] = {}
    for name in TABLES:
        tables[name], found = read_table(name, folder)
        faults += found
    if faults:
        raise _error(faults)
    roles = {role.id: role for role in map(_role, concepts["role"])}
    types = {kind.id: kind for kind in map(_body_type, concepts["body-type"])}
    return Lexicon(
        roles=tuple(roles.values()),
        body_types=tuple(types.values()),
        fused_forms=tuple(_fused_forms(concepts["post-form"], roles, types)),
        directive_types=tuple(
            DirectiveType(**_entry(concept), suffixes=tuple(concept.all("suffix")))
            for concept in concepts["directive-type"]
        ),
        ranks=tuple(Rank(**_entry(concept), kind=concept.one("rankKind")) for concept in concepts["rank"]),
        event_types=tuple(EventType(**_entry(concept)) for concept in concepts["event-type"]),
        act_kinds=tuple(ActKind(**_entry(concept)) for concept in concepts["act-kind"]),
        **tables,
        _roles_by_id=roles,
        _types_by_id=types,
    )


def read_schemes(folder: Path) -> tuple[dict[str, list[Concept]], list[Fault]]:
    """The concepts of every word list by the path of its scheme, and all their faults."""
    concepts = {path: read_concepts(folder / scheme.file, scheme.iri) for path, scheme in SCHEMES.items()}
    ids = {path: frozenset(concept.id for concept in found) for path, found in concepts.items()}
    faults = [fault for scheme in SCHEMES.values() for fault in faults_of_spelling(folder / scheme.file)]
    faults += [fault for path, scheme in SCHEMES.items() for fault in faults_of_scheme(scheme, concepts[path], ids)]
    return concepts, faults


def _error(faults: Sequence[Fault]) -> VocabularyError:
    told = "".join(f"\n  - {fault.where}: {fault.found} ({fault.fix})" for fault in faults)
    return VocabularyError(
        "word lists",
        f"{len(faults)} faults{told}",
        why="a wrong entry reads wrongly in every article",
        fix="mend each as said, then run `make data`",
    )


def _entry(concept: Concept) -> dict[str, Any]:
    return {
        "id": concept.id,
        "label": concept.one("prefLabel", "vi"),
        "label_en": concept.one("prefLabel", "en"),
        "forms": concept.forms,
        "broader": next(iter(concept.ids("broader")), ""),
    }


def _role(concept: Concept) -> Role:
    return Role(
        **_entry(concept),
        seats=concept.one("seats"),
        of_body=next(iter(concept.ids("ofBody")), ""),
        body_noun=concept.one("bodyNoun"),
    )


def _body_type(concept: Concept) -> BodyType:
    short = tuple(form.replace("Ủy ban ", "UB ", 1) for form in concept.forms if form.startswith("Ủy ban "))
    joined = (*short, *(way for form in (*concept.forms, *short) for way in joined_otherwise(form)))
    return BodyType(
        **_entry(concept) | {"forms": tuple(dict.fromkeys((*concept.forms, *joined)))},
        naming=concept.one("naming"),
        sector=concept.one("sector"),
        levels=tuple(concept.one("levels").split()),
        owners=concept.ids("owners"),
        twin=next(iter(concept.ids("twinOf")), ""),
    )


def _fused_forms(
    concepts: Iterable[Concept], roles: Mapping[str, Role], types: Mapping[str, BodyType]
) -> Iterable[FusedForm]:
    for concept in concepts:
        role, kind = roles[concept.ids("role")[0]], types[concept.ids("bodyType")[0]]
        yield from (FusedForm(form=form, role=role, body_type=kind) for form in concept.forms)
