"""How well people are told apart and tenures bounded, on a made-up country whose truth is known (`world/`).

python benchmarks/identity.py                      the standard world: 10,000 articles, 2,000 people, 8 % namesakes
python benchmarks/identity.py --seed 2 --seed 3    other worlds
python benchmarks/identity.py --articles 1000 --people 300
python benchmarks/identity.py --ablation           what each kind of evidence is worth
python benchmarks/identity.py --scale              time as worlds grow: 1, 2 and 4 times --articles
"""

import argparse
import sys
import time

from world import make_world
from world.scores import score_days, score_identity

from bomay.identity.against import AGAINST, DOUBTS
from bomay.identity.joining import FOR
from bomay.identity.resolve import resolve
from bomay.identity.table import Row, to_row
from bomay.identity.words import load_words


def _table(seed: int, articles: int, people: int, namesakes: float) -> list[tuple[str, str]]:
    world = make_world(seed, articles=articles, people=people, namesakes=namesakes)
    rows = [to_row(told.facts) for told in world.news]
    started = time.process_time()
    resolved = resolve(rows, load_words())
    taken = time.process_time() - started
    identity, days = score_identity(world, rows, resolved), score_days(world, rows, resolved)
    claims = sum(map(_claims, rows))
    return [
        ("sightings; people found", f"{identity.sightings}; {identity.people}"),
        ("pairwise precision", f"{identity.pair_precision:.4f}"),
        ("pairwise recall", f"{identity.pair_recall:.4f}"),
        ("B³ precision, recall", f"{identity.b3_precision:.4f}, {identity.b3_recall:.4f}"),
        ("B³ F1", f"{identity.b3_f1:.4f}"),
        ("people of two names", str(identity.mixed)),
        ("as-of: certain answers that are right", f"{days.certain_right:.4f}"),
        ("as-of: holders found as certain", f"{days.certain_found:.4f}"),
        ("as-of: holders not ruled out", f"{days.possible_found:.4f}"),
        ("tenures; bounds that the truth keeps", f"{days.tenures}; {days.bounds_right:.4f}"),
        ("median days to the true start, end", f"{days.start_slack:.0f}, {days.end_slack:.0f}"),
        ("CPU seconds; claims a second", f"{taken:.1f}; {claims / taken:.0f}"),
    ]


def _ablation(seed: int, articles: int, people: int, namesakes: float) -> None:
    """Print a row for each kind of evidence: the figures without it."""
    world = make_world(seed, articles=articles, people=people, namesakes=namesakes)
    rows = [to_row(told.facts) for told in world.news]
    sys.stdout.write(
        "| evidence left out | pairwise precision | pairwise recall | B³ F1 |\n| --- | ---: | ---: | ---: |\n"
    )
    for kind in ("", *FOR, *AGAINST, *DOUBTS):
        scores = score_identity(world, rows, resolve(rows, load_words(), leave_out=frozenset({kind})))
        figures = f"{scores.pair_precision:.4f} | {scores.pair_recall:.4f} | {scores.b3_f1:.4f}"
        sys.stdout.write(f"| {kind or 'none'} | {figures} |\n")


def _scale(seed: int, articles: int, people: int) -> None:
    """Print the time for each claim in worlds of 1, 2 and 4 times the size."""
    sys.stdout.write("| articles | claims | CPU µs a claim |\n| ---: | ---: | ---: |\n")
    for times in (1, 2, 4):
        world = make_world(seed, articles=articles * times, people=people * times)
        rows = [to_row(told.facts) for told in world.news]
        del world
        claims = sum(_claims(row) for row in rows)
        started = time.process_time()
        resolve(rows, load_words())
        taken = time.process_time() - started
        sys.stdout.write(f"| {articles * times} | {claims} | {taken / claims * 1e6:.0f} |\n")
        sys.stdout.flush()


def _claims(row: Row) -> int:
    parts = sum(len(event.participants) for event in row.facts.events)
    return len(row.facts.people) + len(row.facts.tenures) + len(row.facts.changes) + len(row.facts.events) + parts


def main() -> None:
    """Print one table, a column a seed."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seed", type=int, action="append")
    options.add_argument("--articles", type=int, default=10_000)
    options.add_argument("--people", type=int, default=2_000)
    options.add_argument("--namesakes", type=float, default=0.08)
    options.add_argument("--ablation", action="store_true")
    options.add_argument("--scale", action="store_true")
    asked = options.parse_args()
    seeds = asked.seed or [1]
    if asked.ablation:
        _ablation(seeds[0], asked.articles, asked.people, asked.namesakes)
    elif asked.scale:
        _scale(seeds[0], asked.articles, asked.people)
    else:
        _print(seeds, asked)


def _print(seeds: list[int], asked: argparse.Namespace) -> None:
    columns = [_table(seed, asked.articles, asked.people, asked.namesakes) for seed in seeds]
    sys.stdout.write("| measure | " + " | ".join(f"seed {seed}" for seed in seeds) + " |\n")
    sys.stdout.write("| --- |" + " ---: |" * len(seeds) + "\n")
    for cells in zip(*columns, strict=True):
        sys.stdout.write(f"| {cells[0][0]} | " + " | ".join(value for _, value in cells) + " |\n")


if __name__ == "__main__":
    main()
