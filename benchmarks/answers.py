"""How fast answers come: every lookup and every canned question, over graphs of several sizes.

python benchmarks/answers.py [--folder DIR] [--rdflib] [SIZE|STORE ...]

SIZE is a number of quads of a synthetic graph (default: 100000 1000000), STORE a store directory that was built.
Lookups: 40 names each after one round that warms; questions: as they stand, those marked * with their first input
bound, since unbound they would print the whole graph. --rdflib also asks plain rdflib, each question within 20 s.
"""

import argparse
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from synthetic import build

from bomay.answers.kg import Graph, open_graph
from bomay.answers.queries import Query, list_queries
from bomay.answers.source import to_python
from bomay.errors import QueryError

_NAMES = 40
_RDFLIB = """
import sys, time, rdflib
data = rdflib.Dataset(default_union=True)
data.parse(sys.argv[1], format="nquads")
text = open(sys.argv[2], encoding="utf-8").read()
began = time.perf_counter()
list(data.query(text))
print(f"{(time.perf_counter() - began) * 1000:.0f}")
"""


def main() -> None:
    """Print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("graphs", nargs="*", default=["100000", "1000000"])
    arguments.add_argument("--folder", type=Path, default=Path("out/benchmarks"))
    arguments.add_argument("--rdflib", action="store_true")
    given = arguments.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for name in given.graphs:
        path = build(int(name), given.folder / name) if name.isdigit() else Path(name)
        graph = open_graph(path)
        count = to_python(graph.select("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")[0]["n"])
        _say(f"\n## {name}: {count} quads\n")
        _print_lookups(graph)
        _print_questions(graph, path if given.rdflib else None, given.folder)


def _print_lookups(graph: Graph) -> None:
    _say(f"{'lookup':34}{'p50 ms':>9}{'p95 ms':>9}")
    for name, lookup in _lookups(graph).items():
        draw = random.Random(1)
        names = _names(graph, name, draw)
        lookup(names[0])
        took = sorted(_milliseconds(lambda: lookup(said)) for said in names[1:])  # noqa: B023 - asked at once
        _say(f"{name:34}{statistics.median(took):9.1f}{took[int(len(took) * 0.95)]:9.1f}")


def _lookups(graph: Graph) -> dict[str, Callable[[str], object]]:
    return {
        "person, very name": graph.people,
        "person, without diacritics": lambda name: graph.people(_bare(name)),
        "person, typing error": lambda name: graph.people(name[:-1] + "x" + name[-1]),
        "person, title in front": lambda name: graph.people(f"đồng chí {name}"),
        "person, nothing near": lambda name: graph.people(f"Xyz {name[::-1]}"),
        "person, timeline with events": lambda name: graph.timeline(name, events=True),
        "person, events": lambda name: graph.events(person=name),
        "post, holders": graph.holders,
        "post, holders at a day": lambda name: graph.holders(name, at="2015-06-01"),
        "post, without diacritics": lambda name: graph.posts(_bare(name)),
        "body": graph.bodies,
        "directive": graph.directives,
    }


def _names(graph: Graph, lookup: str, draw: random.Random) -> list[str]:
    kind = lookup.split(",")[0]
    question, column = {
        "person": ("people", "name"),
        "post": ("posts", "postName"),
        "body": ("bodies", "bodyName"),
        "directive": ("directives", "label"),
    }[kind]
    rows = graph.select(list_queries()[question].text)
    found = sorted({str(to_python(row[column])) for row in rows if row[column] is not None})
    return draw.sample(found, min(_NAMES + 1, len(found)))


def _bare(name: str) -> str:
    from bomay.identity.names import fold

    return fold(name)


def _print_questions(graph: Graph, store: Path | None, folder: Path) -> None:
    _say(f"\n{'question':28}{'ms':>8}{'rows':>9}" + (f"{'rdflib ms':>12}" if store else ""))
    dump = folder / "whole.nq"
    if store:
        dump.write_text("".join(f"{quad} .\n" for quad in graph.source.quads()), encoding="utf-8")
    for query in list_queries().values():
        text = _asked(graph, query)
        try:
            took = _milliseconds(lambda: graph.select(text))  # noqa: B023 - asked at once
            rows = str(len(graph.select(text)))
        except QueryError as error:
            took, rows = float("nan"), error.found
        line = f"{query.name + ('*' if query.needs else ''):28}{took:8.0f}{rows:>9}"
        _say(line + (f"{_rdflib(dump, text, folder):>12}" if store else ""))


def _asked(graph: Graph, query: Query) -> str:
    """The question with what it needs bound to the middle one of a sample of its own answers."""
    if not query.needs:
        return query.text
    rows = graph.select(query.text.split("ORDER BY")[0] + " LIMIT 200")
    return query.bound({name: str(to_python(rows[len(rows) // 2][name])) for name in query.needs})


def _rdflib(dump: Path, text: str, folder: Path) -> str:
    asked = folder / "asked.rq"
    asked.write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", _RDFLIB, str(dump), str(asked)]
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=40, check=True).stdout.strip()
    except subprocess.TimeoutExpired:
        return "> 20000"
    except subprocess.CalledProcessError as error:
        return (error.stderr.strip().splitlines() or ["failed"])[-1][:40]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
