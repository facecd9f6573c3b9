"""START HERE: the whole way, from articles to facts and from facts to a graph.

text -> mentions -> claims (`read_facts`) -> RDF (`claims_to_quads`) and people, bodies, tenures (`resolve`) -> store.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bomay.answers.columns.write import write_columns
from bomay.claims import read_facts, read_or_refuse
from bomay.errors import InputError
from bomay.graph.claims_to_rdf import claims_to_quads
from bomay.graph.facts_lines import FactsFile, is_facts_file, read_facts_file
from bomay.graph.iris import DEFAULT_BASE, Iris
from bomay.graph.layers import write_layers
from bomay.graph.manifest import Summary
from bomay.graph.store import StoreWriter
from bomay.identity.rulings import read_rulings
from bomay.identity.table import RowTable, to_row
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
    judgements: Source | None = None,
    tell: Callable[[Refused], None] = lambda refused: None,
) -> Summary:
    """Build the store of all articles in `sources`, and say what it holds.

    `facts` names a file that `bomay extract` wrote: articles that it knows unchanged are not read again; `judgements`
    one that `bomay review` wrote: who is one person and who is not. What cannot be read is refused, told to `tell` at
    once, and the rest is built. Raises InputError where nothing at all could be read (a store already there stays) or
    the judgements cannot be taken, StoreError where the store cannot be written.
    """
    iris, summary = Iris(base), Summary(base, tell)
    rulings = read_rulings(Path(judgements)) if judgements else ()
    with StoreWriter(Path(store)) as writer, RowTable() as rows:
        for item in _facts(sources, FactsFile(Path(facts)) if facts else None):
            if isinstance(item, Facts) and summary.takes(item):
                writer.add(summary.check_article(item.document.id, claims_to_quads(item, iris)))
                rows.add(to_row(item))
            elif isinstance(item, Refused):
                summary.refuse(item)
        writer.leave_out(map(iris.article_graph, sorted(summary.disputed)))
        rows.drop(summary.disputed)
        if not len(rows):
            raise InputError("sources", "no article in them", why="a store needs one", fix="name files with articles")
        write_layers(rows, writer, rulings, iris=iris, summary=summary)
        rows.close()
        writer.finish(summary.to_json(), beside=lambda store, folder: write_columns(store, folder / "columns"))
    return summary


def _facts(sources: Iterable[Source], known: FactsFile | None) -> Iterator[Facts | Refused]:
    """The facts of every source: read anew, known from before, or given as facts."""
    for source in map(str, sources):
        if is_facts_file(source):
            yield from read_facts_file(Path(source))
            continue
        for item in read_documents([source]):
            yield item if isinstance(item, Refused) else (known and known.find(item)) or read_or_refuse(item)
