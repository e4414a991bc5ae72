"""Read the vector tables of tests/vectors; inputs are JSON strings."""

import csv
import json
from pathlib import Path

VECTORS = Path(__file__).parents[2] / "vectors"


def rows(table: str) -> list[dict[str, str]]:
    """Give the rows of a table with `input` decoded."""
    with (VECTORS / table).open(encoding="utf-8", newline="") as lines:
        return [{**row, "input": json.loads(row["input"])} for row in csv.DictReader(lines)]


def row_id(row: dict[str, str]) -> str:
    """Name a case by the id and the rule of its row."""
    return f"{row['id']}-{row['rule']}"
