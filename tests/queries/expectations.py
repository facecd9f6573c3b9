"""What each question is to answer: its inputs and its table, read from `NAME.expect.csv`."""

import csv
from pathlib import Path

__all__ = ["HERE", "IDS", "expected"]

HERE = Path(__file__).parent
IDS = "https://w3id.org/bomay/id/"


def expected(name: str) -> tuple[dict[str, str], list[list[str]]]:
    """The inputs that the first lines of the expectation name, and its table with the header line."""
    lines = (HERE / f"{name}.expect.csv").read_text(encoding="utf-8").splitlines()
    asked = [line[2:].split("=", 1) for line in lines if line.startswith("# ")]
    table = list(csv.reader(line for line in lines if not line.startswith("# ")))
    return {of: value.replace("id:", IDS) for of, value in asked}, table
