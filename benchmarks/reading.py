"""How fast articles are read, as ratios of one run, and how much memory that takes.

python benchmarks/reading.py [--every N] [--peer PYTHON] [--line MB] SOURCES...

SOURCES are any sources of bomay extract, a few MB of them (of a large one, --every N takes each Nth article). All times
are CPU seconds. The bare scan is what any reader must do: NFC, one Aho-Corasick pass for the forms of the lexicon, one
pass over the tokens. The peer is `underthesea.ner`, which reads names of people, places and organisations; PYTHON is an
interpreter that has it (pip install underthesea==9.5.0 in a virtual environment of its own). Memory is the peak of a
process that reads a quarter of the articles, half of them, all. --line MB reads, instead of all that, one line of so
many MB and lines of a half and a quarter of it, made of the articles one behind the other, again and again.
"""

import argparse
import json
import re
import resource
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable, Sequence
from itertools import islice

from bomay.claims import read_facts
from bomay.mentions.hits import scan
from bomay.model import Document
from bomay.text import Normal, read_documents, sentences

_ROUNDS = 5
_CHUNK = 20  # articles between two looks at the clock, so that all stages meet the same machine
_PEER_ARTICLES = 40
_TOKEN = re.compile(r"\w+|[^\w\s]")
_PEER = """
import importlib.metadata, json, sys, time
from underthesea import ner
said = json.load(sys.stdin)
ner(said[0])
began = time.process_time()
for sentence in said:
    ner(sentence)
print(importlib.metadata.version("underthesea"), time.process_time() - began)
"""


def main() -> None:
    """Print the tables."""
    given = _arguments()
    if given.memory_of:
        _read_some(given.sources, given.every, given.memory_of)
        return
    documents = _documents(given.sources, given.every)
    if given.line:
        _read_lines(documents, given.line)
        return
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    seconds = _seconds(documents)
    _say(f"{len(documents)} articles, {size:.2f} MB\n\n| stage | MB per CPU second | CPU time against the bare scan |")
    _say("| --- | --- | --- |")
    for name, took in seconds.items():
        _say(f"| {name} | {size / took:.2f} | {took / seconds['bare scan']:.2f} |")
    _say("\n" + _against_peer(documents[:_PEER_ARTICLES], given.peer))
    _say("\n| articles | peak memory, MB |\n| --- | --- |")
    for count in (len(documents) // 4, len(documents) // 2, len(documents)):
        _say(f"| {count} | {_peak_of(given, count)} |")


def _arguments() -> argparse.Namespace:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("sources", nargs="*", default=["corpus"])
    arguments.add_argument("--every", type=int, default=1, metavar="N")
    arguments.add_argument("--peer", default=sys.executable, metavar="PYTHON")
    arguments.add_argument("--line", type=float, default=0, metavar="MB")
    arguments.add_argument("--memory-of", type=int, default=0, help=argparse.SUPPRESS)
    return arguments.parse_args()


def _documents(sources: Sequence[str], every: int) -> list[Document]:
    read = (item for item in read_documents(sources) if isinstance(item, Document))
    return list(islice(read, 0, None, every))


def _stages() -> dict[str, Callable[[Document], object]]:
    return {
        "bare scan": lambda document: _bare_scan(document.text),
        "normalise": lambda document: Normal(document.text),
        "normalise decomposed text": lambda document: Normal(unicodedata.normalize("NFD", document.text)),
        "sentences": lambda document: list(sentences(document.text)),
        "documents to facts": read_facts,
    }


def _bare_scan(text: str) -> object:
    composed = unicodedata.normalize("NFC", text)
    return scan(composed), [match.span() for match in _TOKEN.finditer(composed)]


def _seconds(documents: Sequence[Document]) -> dict[str, float]:
    """CPU seconds of each stage: of every few articles the best of some rounds; the stages take turns."""
    stages = _stages()
    for stage in stages.values():
        stage(documents[0])  # the word lists are loaded once, outside the clock
    seconds = dict.fromkeys(stages, 0.0)
    for first in range(0, len(documents), _CHUNK):
        some = documents[first : first + _CHUNK]
        rounds = [{name: _of(stage, some) for name, stage in stages.items()} for _ in range(_ROUNDS)]
        for name in stages:
            seconds[name] += min(took[name] for took in rounds)
    return seconds


def _of(stage: Callable[[Document], object], documents: Sequence[Document]) -> float:
    began = time.process_time()
    for document in documents:
        stage(document)
    return time.process_time() - began


def _against_peer(documents: Sequence[Document], python: str) -> str:
    """One line: how many times faster the same sentences are read than by the peer, or why that is not known."""
    said = [document.text[start:end] for document in documents for start, end in sentences(document.text)]
    command = [python, "-c", _PEER]
    found = subprocess.run(command, input=json.dumps(said), capture_output=True, text=True, check=False)
    if found.returncode:
        reason = (found.stderr.strip().splitlines() or ["it failed"])[-1]
        return f"underthesea.ner: not measured, {reason} (pip install underthesea==9.5.0, then --peer PYTHON)"
    version, theirs = found.stdout.split()
    began = time.process_time()
    for document in documents:
        read_facts(document)
    ours = time.process_time() - began
    return (
        f"underthesea.ner {version}: {len(said)} sentences in {float(theirs):.2f} s, here in {ours:.2f} s: "
        f"{float(theirs) / ours:.0f} times faster"
    )


def _peak_of(given: argparse.Namespace, count: int) -> str:
    command = [sys.executable, __file__, *given.sources, "--every", str(given.every), "--memory-of", str(count)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _read_some(sources: Sequence[str], every: int, count: int) -> None:
    """Read the first articles as a stream and print the peak memory of this process."""
    read = (item for item in read_documents(sources) if isinstance(item, Document))
    for document in islice(read, 0, count * every, every):
        read_facts(document)
    _say(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}")


def _read_lines(documents: Sequence[Document], most: float) -> None:
    """Print what texts of one line take, the longest of `most` MB."""
    once = " ".join(" ".join(document.text.split()) for document in documents) + " "
    size = len(once.encode()) / 1e6
    read_facts(documents[0])
    _say("| one line of, MB | CPU seconds | MB per CPU second |\n| --- | --- | --- |")
    for part in (most / 4, most / 2, most):
        text = (once * (int(part / size) + 1))[: int(len(once) * part / size)]
        began = time.process_time()
        read_facts(Document(id="line", text=text))
        took = time.process_time() - began
        _say(f"| {part:.2f} | {took:.2f} | {part / took:.2f} |")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
