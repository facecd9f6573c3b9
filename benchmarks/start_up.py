"""How long bomay takes to start: `bomay --help` against a bare click program, and the facts of one article.

python benchmarks/start_up.py [ARTICLE]      medians of CPU seconds, the programs taken in turn

Modules are compiled and word lists kept as on any installation, here in a folder that the first round fills.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
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


def _cpu_seconds(compiled: str, code: str, *args: str) -> float:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = compiled
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", code, *args]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=environment)
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
    with tempfile.TemporaryDirectory() as compiled:
        for number in range(_ROUNDS + 1):
            for name, program in programs.items():
                seconds = _cpu_seconds(compiled, *program)
                if number:
                    runs[name].append(seconds)
    medians = {name: statistics.median(times) for name, times in runs.items()}
    bare = medians["bare click --help"]
    sys.stdout.write("| program | CPU seconds | against bare click |\n| --- | --- | --- |\n")
    for name, median in medians.items():
        sys.stdout.write(f"| {name} | {median:.3f} | {median / bare:.2f} |\n")


if __name__ == "__main__":
    main()
