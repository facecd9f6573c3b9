"""How fast articles are read: each stage of text/, and the whole reading, in MB of UTF-8 per CPU second.

python benchmarks/reading.py SOURCES...      any sources of bomay extract, a few MB of them; best of three
"""

import sys
import time
import unicodedata
from collections.abc import Callable, Sequence

from bomay.claims import read_facts
from bomay.model import Document
from bomay.text import Normal, read_documents, sentences

_ROUNDS = 3


def _best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def _stages(sources: Sequence[str], documents: Sequence[Document]) -> dict[str, Callable[[], object]]:
    texts = [document.text for document in documents]
    normal = [Normal(text).text for text in texts]
    decomposed = [unicodedata.normalize("NFD", text) for text in texts]
    return {
        "sources to documents": lambda: list(read_documents(sources)),
        "normalise": lambda: [Normal(text) for text in texts],
        "normalise decomposed text": lambda: [Normal(text) for text in decomposed],
        "sentences": lambda: [list(sentences(text)) for text in normal],
        "documents to facts": lambda: [read_facts(document) for document in documents],
    }


def main() -> None:
    """Print the table."""
    sources = sys.argv[1:] or ["corpus"]
    documents = [item for item in read_documents(sources) if isinstance(item, Document)]
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    read_facts(documents[0])  # the word lists are loaded once, outside the clock
    sys.stdout.write(f"{len(documents)} articles, {size:.2f} MB\n\n| stage | MB per CPU second |\n| --- | --- |\n")
    for name, work in _stages(sources, documents).items():
        sys.stdout.write(f"| {name} | {size / _best(work):.1f} |\n")


if __name__ == "__main__":
    main()
