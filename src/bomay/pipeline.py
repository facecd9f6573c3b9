"""START HERE: the whole way, from articles to facts and from facts to a graph.

text -> mentions -> claims (`read_facts`) -> RDF (`claims_to_quads`) and people, bodies, tenures (`resolve`) -> store.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bomay.claims import read_facts
from bomay.errors import InputError
from bomay.graph.claims_to_rdf import claims_to_quads
from bomay.graph.facts_lines import FactsFile, is_facts_file, read_facts_file
from bomay.graph.iris import DEFAULT_BASE, Iris
from bomay.graph.manifest import Summary
from bomay.graph.reference import places_to_quads, word_lists_to_quads
from bomay.graph.resolved_to_rdf import judgements_to_quads, resolved_to_quads
from bomay.graph.store import StoreWriter
from bomay.identity.resolve import resolve
from bomay.identity.table import Row, to_row
from bomay.identity.words import load_words
from bomay.model import Document, Facts, PartialDate
from bomay.text import Refused, read_documents

__all__ = ["build", "extract"]

Source = str | Path


def extract(text: str, *, title: str | None = None, published: str | None = None, source: str | None = None) -> Facts:
    """The facts of one article; `published` is an ISO date, perhaps of a year or month only (else ValueError)."""
    day = PartialDate.from_iso(published) if published else None
    return read_facts(Document(id="text", text=text, title=title, source=source, published=day))


def build(
    sources: Iterable[Source],
    *,
    store: Source,
    base: str = DEFAULT_BASE,
    facts: Source | None = None,
    tell: Callable[[Refused], None] = lambda refused: None,
) -> Summary:
    """Build the store of all articles in `sources`, and say what it holds.

    `facts` names a file that `bomay extract` wrote: articles that it knows unchanged are not read again. What cannot
    be read is refused, told to `tell` at once, and the rest is built. Raises InputError where nothing at all could be
    read (a store already there stays), StoreError where the store cannot be written.
    """
    iris, summary, rows = Iris(base), Summary(base), list[Row]()
    with StoreWriter(Path(store)) as writer:
        for item in _facts(sources, FactsFile(Path(facts)) if facts else None):
            refused = item if isinstance(item, Refused) else summary.refuse_second(item)
            if refused is not None:
                summary.refuse(refused)
                tell(refused)
            elif isinstance(item, Facts):
                summary.add(item)
                writer.add(summary.check(claims_to_quads(item, iris)))
                rows.append(to_row(item))
        if not rows:
            raise InputError("sources", "no article in them", why="a store needs one", fix="name files with articles")
        resolved = resolve(rows, load_words())
        for quads in (resolved_to_quads, judgements_to_quads, places_to_quads):
            writer.add(summary.check(quads(resolved, iris)))
        writer.add(word_lists_to_quads(iris))
        summary.add_resolved(resolved, quads=writer.quads)
        writer.finish(summary.to_json())
    return summary


def _facts(sources: Iterable[Source], known: FactsFile | None) -> Iterator[Facts | Refused]:
    """The facts of every source: read anew, known from before, or given as facts."""
    for source in map(str, sources):
        if is_facts_file(source):
            yield from read_facts_file(Path(source))
            continue
        for item in read_documents([source]):
            yield item if isinstance(item, Refused) else (known and known.find(item)) or read_facts(item)
