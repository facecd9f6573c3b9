"""Pairs of mentions to read: drawn from your own articles, those joined as one person and those of one name left apart.

python benchmarks/identity_sample.py ARTICLES.jsonl.gz                    100 pairs of each kind, seed 1
python benchmarks/identity_sample.py ARTICLES.jsonl.gz --facts FILE       with what `bomay extract` wrote before
python benchmarks/identity_sample.py ARTICLES.jsonl.gz --seed 2 --pairs 50 --kind joined

A person told in several articles is drawn, each as likely as any other, then two of the mentions; or, for those left
apart, a name that several people bear, and two of these. So the much-told leaders, whom nobody mistakes, count once.
Each mention is shown with its article's date, place, title, posts and first words around the name.
"""

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from bomay.claims import read_or_refuse
from bomay.graph.facts_lines import FactsFile
from bomay.identity.bodies import Bodies
from bomay.identity.names import key
from bomay.identity.observe import Sighting, observe, posts_told
from bomay.identity.resolve import resolve
from bomay.identity.table import Row, to_row
from bomay.identity.words import load_words
from bomay.model import Facts
from bomay.text import Refused, read_documents

Place = tuple[str, str]  # article, key of a name

_SENTENCES, _AROUND = 2, 110  # how many, and how many characters on each side of the name


def main() -> None:
    """Print the pairs, numbered."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles")
    options.add_argument("--facts", type=Path)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--pairs", type=int, default=100)
    options.add_argument("--kind", choices=("joined", "apart", "both"), default="both")
    asked = options.parse_args()
    rows = [to_row(facts) for facts in _facts(asked.articles, asked.facts)]
    seen, person_of, reasons = _resolved(rows)
    for kind in ("joined", "apart"):
        if asked.kind in (kind, "both"):
            pairs = _draw(random.Random(f"{kind} {asked.seed}"), seen, person_of, kind, asked.pairs)
            _show(asked, kind, pairs, seen, reasons)


def _facts(articles: str, known: Path | None) -> Iterator[Facts]:
    file = FactsFile(known) if known else None
    for document in read_documents([articles]):
        if not isinstance(document, Refused):
            facts = (file and file.find(document)) or read_or_refuse(document)
            if isinstance(facts, Facts):
                yield facts


def _resolved(rows: list[Row]) -> tuple[dict[Place, Sighting], dict[Place, str], dict[str, list[str]]]:
    """The sightings, who each is, and by which rules the mentions of each person were joined."""
    bodies = Bodies(load_words())
    seen = {
        (row.article, name): sighting
        for row in sorted(rows, key=lambda row: row.order)
        for name, sighting in observe(row, bodies).items()
    }
    found = resolve(rows, load_words())
    place_of = {sighting.claim: place for place, sighting in seen.items()}
    person_of = {place_of[claim]: person.id for person in found.people for claim in person.claims}
    reasons: dict[str, list[str]] = defaultdict(list)
    for judgement in found.judgements:
        if judgement.verdict == "same":
            articles = " + ".join(place_of[claim][0] for claim in judgement.claims)
            person = person_of[place_of[judgement.claims[0]]]
            reasons[person].append(f"{articles}: {judgement.rule} ({judgement.reason})")
    return seen, person_of, {place: reasons[person] for place, person in person_of.items()}


def _draw(
    draw: random.Random, seen: dict[Place, Sighting], person_of: dict[Place, str], kind: str, count: int
) -> list[tuple[Place, Place]]:
    """Pairs of mentions: of people told in several articles, or of names that several people bear; each group once."""
    groups: dict[str, list[Place]] = defaultdict(list)
    for place in sorted(seen):
        groups[person_of[place] if kind == "joined" else place[1]].append(place)
    found: list[tuple[Place, Place]] = []
    for _, places in sorted(groups.items(), key=lambda _: draw.random()):
        one = draw.choice(places)
        others = [each for each in places if each != one and (kind == "joined" or person_of[each] != person_of[one])]
        if others and len(found) < count:
            found.append((one, draw.choice(others)))
    return found


def _show(
    asked: argparse.Namespace,
    kind: str,
    pairs: list[tuple[Place, Place]],
    seen: dict[Place, Sighting],
    reasons: dict[Place, list[str]],
) -> None:
    wanted = {article for pair in pairs for article, _ in pair}
    facts = {each.document.id: each for each in _facts(asked.articles, asked.facts) if each.document.id in wanted}
    for number, pair in enumerate(pairs, start=1):
        sys.stdout.write(f"\n## {kind} {number}: {seen[pair[0]].name}\n")
        for place in pair:
            sys.stdout.write("".join(f"{line}\n" for line in _mention(seen[place], facts[place[0]])))
        if kind == "joined":
            told = [
                why for why in reasons[pair[0]] if any(place[0] in why.split(":")[0].split(" + ") for place in pair)
            ]
            sys.stdout.write("".join(f"   by {why}\n" for why in told[:_SENTENCES]))


def _mention(sighting: Sighting, facts: Facts) -> Iterator[str]:
    document, name = facts.document, key(sighting.name)
    date = document.published.to_iso() if document.published else "no date"
    yield f" - {document.id} {date} {facts.place or 'no place'} | {document.title or ''}"
    posts = [f"{post.role}, {post.body_name} ({post.status or 'act'})" for post in posts_told(sighting)]
    yield f"   posts: {'; '.join(posts) or 'none'}"
    spans = [each for person in facts.people if key(person.name) == name for each in person.evidence.spans]
    told = [claim for claim in (*facts.tenures, *facts.changes) if key(claim.person) == name]
    spans += [span for claim in told for span in claim.evidence.spans[:1]]
    last = -_AROUND
    for span in sorted(spans, key=lambda each: each.start)[:_SENTENCES]:
        if span.start - last >= _AROUND:
            last = span.start
            words = document.text[max(0, span.start - _AROUND) : span.end + _AROUND]
            yield f"   «{' '.join(words.split())}»"


if __name__ == "__main__":
    main()
