"""How fast answers come: every lookup and every canned question, over graphs of several sizes.

python benchmarks/answers.py [--folder DIR] [--rdflib] [--lookups] [--page FILE] [SIZE|STORE ...]

SIZE is a number of quads of a synthetic graph (default: 100000 1000000), STORE a store directory that was built.
Lookups: 40 names each after one round that warms; questions: as they stand, those marked * with their first input
bound, since unbound they would print the whole graph. Each is measured by the clock and in processor time of this
process and its worker, which another load of the machine lengthens less. --rdflib also asks plain rdflib, in memory,
10 s of processor time each, of graphs up to 200,000 quads; --lookups leaves the questions out; --page writes the
tables as a page too.
"""

import argparse
import json
import platform
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from synthetic import build

from bomay.answers.kg import Graph, open_graph
from bomay.answers.queries import Query, list_queries
from bomay.answers.source import Row, to_python
from bomay.errors import QueryError

_NAMES = 40
_RDFLIB_QUADS = 200_000  # it takes 1.75 kB of memory a quad, and minutes to read them
_RDFLIB = """
import json, signal, sys, time, rdflib
data = rdflib.Dataset(default_union=True)
data.parse(sys.argv[1], format="nquads")
class Over(Exception): pass
def over(*_): raise Over
signal.signal(signal.SIGPROF, over)
for name, text in json.load(open(sys.argv[2], encoding="utf-8")).items():
    began = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, 10)
    try:
        list(data.query(text))
        told = f"{(time.process_time() - began) * 1000:.0f}"
    except Over:
        told = "> 10000"
    signal.setitimer(signal.ITIMER_PROF, 0)
    print(json.dumps([name, told]), flush=True)
"""
_ABOUT = """# How fast answers come

The aims, in processor time of the caller and its worker: 50 ms for a lookup at the 95th percentile at a million quads
and 100 ms at ten, 1 s for a question at a million. The clock also tells of whatever else the machine does.
The synthetic graphs have the shape of the graph of 7,724 real articles, which is measured itself too: its questions
find what the synthetic ones have not (mergers, terms, places). `bomay` asks through its killable worker, sorts the rows
and gives them as terms; plain rdflib is given the same text in a process of its own.
"""
_lines: list[str] = []


def main() -> None:
    """Print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("graphs", nargs="*", default=["100000", "1000000"])
    arguments.add_argument("--folder", type=Path, default=Path("out/benchmarks"))
    arguments.add_argument("--rdflib", action="store_true")
    arguments.add_argument("--lookups", action="store_true")
    arguments.add_argument("--page", type=Path)
    given = arguments.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    _say(f"`python benchmarks/answers.py {' '.join(sys.argv[1:])}`".replace(str(given.folder), "DIR"))
    _say(f"\n{platform.machine()}, {platform.system()}, Python {platform.python_version()}")
    for name in given.graphs:
        path = build(int(name), given.folder / name) if name.isdigit() else Path(name)
        graph = open_graph(path)
        count = to_python(graph.select("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")[0]["n"])
        _say(f"\n## {int(count or 0):,} quads{'' if name.isdigit() else ' of real articles'}")
        _say(f"{_machine()}\n")
        _print_lookups(graph)
        if not given.lookups:
            _print_questions(graph, given.folder if given.rdflib and int(count or 0) <= _RDFLIB_QUADS else None)
        if given.page:
            given.page.write_text("\n".join([_ABOUT, *_lines, ""]), encoding="utf-8")


def _machine() -> str:
    """How fast the machine is now, so that runs can be compared."""
    began = time.process_time()
    sum(range(30_000_000))
    return f"The sum of 30 million numbers takes {time.process_time() - began:.2f} s of processor time here and now."


def _print_lookups(graph: Graph) -> None:
    _row("lookup, ms", "p50", "p95", "processor p50", "processor p95")
    _row("---", "--:", "--:", "--:", "--:")
    for name, lookup in _lookups(graph).items():
        draw = random.Random(1)
        names = _names(graph, name, draw)
        lookup(names[0])
        took = [_took(lambda: lookup(said)) for said in names[1:]]  # noqa: B023 - asked at once
        clock, spent = (sorted(each) for each in zip(*took, strict=True))
        figures = [at for each in (clock, spent) for at in (statistics.median(each), each[int(len(each) * 0.95)])]
        _row(name, *(f"{figure:.1f}" for figure in figures))


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


def _print_questions(graph: Graph, folder: Path | None) -> None:
    asked = {name: _asked(graph, query) for name, query in list_queries().items()}
    beside = _rdflib(graph, asked, folder) if folder else {}
    _say("")
    _row("question, ms", "clock", "processor", "rows", *(["plain rdflib, processor"] if folder else []))
    _row("---", "--:", "--:", "--:", *(["--:"] if folder else []))
    for name, text in asked.items():
        try:
            found: list[Row] = []
            clock, spent = _took(lambda: found.extend(graph.select(text)))  # noqa: B023 - asked at once
            rows = str(len(found))
        except QueryError as error:
            clock, spent, rows = float("nan"), float("nan"), error.found
        mark = r"\*" if list_queries()[name].needs else ""
        _row(name + mark, f"{clock:.0f}", f"{spent:.0f}", rows, *([beside.get(name, "failed")] if folder else []))


def _asked(graph: Graph, query: Query) -> str:
    """The question with what it needs bound to the middle one of a sample of its own answers."""
    if not query.needs:
        return query.text
    rows = graph.select(query.text.split("ORDER BY")[0] + " LIMIT 200")
    return query.bound({name: str(to_python(rows[len(rows) // 2][name])) for name in query.needs})


def _rdflib(graph: Graph, asked: Mapping[str, str], folder: Path) -> dict[str, str]:
    dump, questions = folder / "whole.nq", folder / "questions.json"
    dump.write_text("".join(f"{quad} .\n" for quad in graph.source.quads()), encoding="utf-8")
    questions.write_text(json.dumps(asked), encoding="utf-8")
    command = [sys.executable, "-W", "ignore", "-c", _RDFLIB, str(dump), str(questions)]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False).stdout
    return dict(map(json.loads, told.splitlines()))


def _row(*cells: str) -> None:
    _say(f"| {' | '.join(cells)} |")


def _say(line: str) -> None:
    _lines.append(line)
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _took(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds by the clock, and of processor time."""
    began, before = time.perf_counter(), _spent()
    work()
    return (time.perf_counter() - began) * 1000, (_spent() - before) * 1000


def _spent() -> float:
    """Seconds of processor time of this process and its workers; without Linux's /proc of this process alone."""
    spent = time.process_time()
    for children in Path("/proc/self/task").glob("*/children"):
        for child in children.read_text().split():
            spent += int(Path(f"/proc/{child}/schedstat").read_text().split()[0]) / 1e9
    return spent


if __name__ == "__main__":
    main()
