"""How much memory a build takes, and how it grows with the number of articles: a process of its own for each size.

python benchmarks/build_memory.py news.facts.jsonl     facts that `bomay extract` wrote: a quarter, half and all of them
python benchmarks/build_memory.py news.jsonl.gz        articles, read as they are built
python benchmarks/build_memory.py --articles 30000     the made-up country of `world/`, of 7,500, 15,000 and 30,000
"""

import argparse
import gzip
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from world import make_world

import bomay
from bomay.claims import read_or_refuse
from bomay.graph.facts_lines import is_facts_file, read_facts_file
from bomay.identity.resolve import resolve_table
from bomay.identity.table import RowTable, to_row
from bomay.identity.words import load_words
from bomay.model import Document, Facts
from bomay.model.facts_json import to_json
from bomay.text import read_documents

__all__ = ["write_facts"]

_PARTS = (4, 2, 1)
_PLACE = {"evidence": [[0, 1]], "rule": "made"}


def main() -> None:
    """Print a row for each size."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("source", nargs="?", type=Path)
    options.add_argument("--articles", type=int, default=30_000)
    options.add_argument("--of", choices=("build", "identity"), help=argparse.SUPPRESS)
    asked = options.parse_args()
    if asked.of:
        _measure(asked.of, asked.source)
        return
    with tempfile.TemporaryDirectory() as folder:
        source = asked.source or Path(folder) / "world.facts.jsonl"
        if asked.source is None:
            world = make_world(1, articles=asked.articles, people=asked.articles // 5)
            write_facts(source, (told.facts for told in world.news))
        _print(source)


def _print(source: Path) -> None:
    count = sum(1 for _ in _lines(source))
    sys.stdout.write(
        "| articles | identity alone: CPU s, peak MB | whole build: CPU s, peak MB |\n| ---: | ---: | ---: |\n"
    )
    for part in _PARTS:
        with tempfile.TemporaryDirectory() as folder:
            first = Path(folder) / ("first.facts.jsonl" if is_facts_file(source.name) else "first.jsonl")
            with first.open("wb") as output:
                output.writelines(islice(_lines(source), count // part))
            cells = [_child(kind, first) for kind in ("identity", "build")]
        sys.stdout.write(f"| {count // part} | " + " | ".join(cells) + " |\n")
        sys.stdout.flush()


def _lines(source: Path) -> Iterator[bytes]:
    with gzip.open(source) if source.suffix == ".gz" else source.open("rb") as lines:
        yield from lines


def _child(kind: str, source: Path) -> str:
    command = [sys.executable, __file__, str(source), "--of", kind]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _measure(kind: str, source: Path) -> None:
    """Build the articles, or resolve who is who in them, and print what it took."""
    began = time.process_time()
    if kind == "build":
        with tempfile.TemporaryDirectory() as folder:
            bomay.build([source], store=Path(folder) / "store")
    else:
        _resolve(source)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"{time.process_time() - began:.0f}, {peak:.0f}\n")


def _resolve(source: Path) -> None:
    known = is_facts_file(source.name)
    with RowTable() as table:
        for item in read_facts_file(source) if known else map(read_or_refuse, _documents(source)):
            if isinstance(item, Facts):
                table.add(to_row(item))
        for _ in resolve_table(table, load_words()):
            pass


def _documents(source: Path) -> Iterator[Document]:
    return (each for each in read_documents([str(source)]) if isinstance(each, Document))


def write_facts(path: Path, articles: Iterable[Facts]) -> None:
    """Write facts as `bomay extract` does, each with a place in a text that is not there."""
    with path.open("w", encoding="utf-8") as output:
        for facts in articles:
            output.write(f"{json.dumps(_placed(to_json(facts)), ensure_ascii=False)}\n")


def _placed(data: dict[str, Any]) -> dict[str, Any]:
    for person in data["people"]:
        person["mentions"] = [[0, 1]]
    for kind in ("tenures", "changes", "events", "directives"):
        for claim in data[kind]:
            claim.update(_PLACE)
            for part in claim.get("participants", ()):
                part.update(_PLACE)
    return data


if __name__ == "__main__":
    main()
