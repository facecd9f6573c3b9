"""How long bomay takes to start: `bomay --help` against a bare click program, and the facts of one article.

python benchmarks/start_up.py [ARTICLE]      medians of CPU seconds, the programs taken in turn
"""

import resource
import statistics
import subprocess
import sys
from pathlib import Path

_ROUNDS = 9
_ARTICLE = Path(__file__).parents[1] / "corpus" / "01-kiem-tra-duong-phu-luong.txt"
_BARE = """
import click
@click.group()
def cli(): pass
for number in range(15):
    cli.command(f"command-{number}", help="Do one thing.")(lambda: None)
cli(["--help"])
"""
_BOMAY = "from bomay.apps.cli import main; main()"


def _cpu_seconds(code: str, *args: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code, *args], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print the table."""
    article = sys.argv[1] if len(sys.argv) > 1 else str(_ARTICLE)
    programs = {
        "bare click --help": (_BARE,),
        "bomay --help": (_BOMAY, "--help"),
        "bomay extract, one article": (_BOMAY, "extract", article),
    }
    runs: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(_ROUNDS):
        for name, program in programs.items():
            runs[name].append(_cpu_seconds(*program))
    medians = {name: statistics.median(times) for name, times in runs.items()}
    bare = medians["bare click --help"]
    sys.stdout.write("| program | CPU seconds | against bare click |\n| --- | --- | --- |\n")
    for name, median in medians.items():
        sys.stdout.write(f"| {name} | {median:.3f} | {median / bare:.2f} |\n")


if __name__ == "__main__":
    main()
