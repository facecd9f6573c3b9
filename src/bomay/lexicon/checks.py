"""The checks of a word list: every fault is told, before anyone stops."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path

from bomay.lexicon.concepts import ONTOLOGY, Concept
from bomay.lexicon.forms import form_key, is_well_spelled
from bomay.lexicon.schemes import Fault, Scheme

__all__ = ["FIX_COMMAND", "faults_of_scheme", "faults_of_spelling"]

FIX_COMMAND = "python -m bomay.apps.check_data --fix"
_TEXTS = frozenset({"notation", "prefLabel", "altLabel", "hiddenLabel", "definition", "example", "source"})
_LINKS = frozenset({"type", "inScheme", "isDefinedBy", "broader"})
_NEEDED = (("prefLabel", "vi"), ("prefLabel", "en"), ("definition", "vi"), ("definition", "en"), ("example", "vi"))


def faults_of_spelling(path: Path) -> list[Fault]:
    """Lines of a file that are not in NFC or put a tone mark in the old place."""
    text = path.read_text(encoding="utf-8")
    if is_well_spelled(text):
        return []
    lines = enumerate(text.splitlines(), start=1)
    found = "is not in NFC, or has an old tone placement (hoà for hòa)"
    return [Fault(f"{path.name}:{number}", found, FIX_COMMAND) for number, line in lines if not is_well_spelled(line)]


def faults_of_scheme(scheme: Scheme, concepts: list[Concept], ids: Mapping[str, frozenset[str]]) -> list[Fault]:
    """All faults of one word list; `ids` are the ids of every list by its path, for the links between them."""
    faults = [fault for concept in concepts for fault in _faults_of_concept(scheme, concept, ids)]
    faults += _faults_of_forms(scheme, concepts)
    for before, after in pairwise(concept.id for concept in concepts):
        if before > after:
            faults.append(Fault(f"{scheme.file}:{after}", "is out of order", FIX_COMMAND))
    return faults


def _faults_of_forms(scheme: Scheme, concepts: list[Concept]) -> Iterable[Fault]:
    seen: dict[str, str] = {}
    for concept in concepts:
        for form in concept.forms:
            key = form_key(form)
            if key in seen:
                yield Fault(f"{scheme.file}:{concept.id}", f"form «{form}» stands at {seen[key]} too", "keep it once")
            seen[key] = concept.id


def _faults_of_concept(scheme: Scheme, concept: Concept, ids: Mapping[str, frozenset[str]]) -> Iterable[Fault]:
    where = f"{scheme.file}:{concept.id}"
    if concept.all("notation") != [concept.id] or concept.iri != f"{scheme.iri}/{concept.id}":
        yield Fault(where, f"its notation and its IRI <{concept.iri}> do not say the same id", "make them agree")
    if concept.links.get("inScheme") != [scheme.iri] or concept.links.get("isDefinedBy") != [ONTOLOGY]:
        yield Fault(where, f"is not said to be in <{scheme.iri}>, defined by <{ONTOLOGY}>")
    for name, language in _NEEDED:
        if not concept.all(name, language):
            yield Fault(where, f"has no {name} in «{language}»", "add it: every entry explains itself")
        elif name == "prefLabel" and len(concept.all(name, language)) > 1:
            yield Fault(where, f"has several labels in «{language}»", "make all but one an altLabel")
    if not concept.all("source"):
        yield Fault(where, "has no dcterms:source", 'name the law, or "attested: official news 2015–2025"')
    for name in sorted(scheme.needed):
        if not (concept.all(name) or concept.links.get(name)):
            yield Fault(where, f"has no bm:{name}", "add it")
    yield from _faults_of_texts(scheme, concept, where)
    yield from _faults_of_links(scheme, concept, where, ids)


def _faults_of_texts(scheme: Scheme, concept: Concept, where: str) -> Iterable[Fault]:
    for (name, language), texts in concept.texts.items():
        if name not in _TEXTS and name not in scheme.texts:
            yield Fault(where, f"property «{name}» is unknown here", "remove it, or teach bomay.lexicon.schemes")
        closed = scheme.texts.get(name)
        if closed:
            words = texts[0].split() if name in scheme.lists else [texts[0]]
            if len(texts) > 1 or not closed.issuperset(words):
                yield Fault(where, f"bm:{name} «{', '.join(texts)}» is not one of {', '.join(sorted(closed))}")
        for text in texts:
            if "  " in text or text[:1] == " " or text[-1:] == " ":
                yield Fault(where, f"«{text}»@{language} has spaces to spare", "take them out")
    examples = concept.all("example", "vi")
    if examples and not _shows(concept, examples):
        yield Fault(where, f"example «{examples[0]}» shows none of its forms", "give one that does")


def _shows(concept: Concept, examples: list[str]) -> bool:
    if any(concept.one("prefLabel", "vi") in example for example in examples):  # most do, and it is cheap to see
        return True
    keys = [form_key(example) for example in examples]
    return any(form_key(form) in key for form in concept.forms for key in keys)


def _faults_of_links(
    scheme: Scheme, concept: Concept, where: str, ids: Mapping[str, frozenset[str]]
) -> Iterable[Fault]:
    for name, targets in concept.links.items():
        path = scheme.path if name == "broader" else scheme.links.get(name)
        if path is None:
            if name not in _LINKS:
                yield Fault(where, f"property «{name}» is unknown here", "remove it, or teach bomay.lexicon.schemes")
            continue
        for target in targets:
            head, _, last = target.rpartition("/")
            if head != f"{ONTOLOGY}/{path}" or last not in ids[path]:
                yield Fault(where, f"{name} points to <{target}>, which is not in the list of {path}", "mend the id")
