"""Every library that the project names has one row in docs/dependencies.md, and no other has."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
NAME = re.compile(r"[A-Za-z0-9_.-]+")


def test_dependencies_document_lists_every_direct_dependency_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    asked = [
        *project["project"]["dependencies"],
        *(x for more in project["project"]["optional-dependencies"].values() for x in more),
        *(x for group in project["dependency-groups"].values() for x in group),
    ]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in (ROOT / "docs" / "dependencies.md").read_text().splitlines()
        if line.startswith("| ") and not line.startswith("| library")
    ]

    assert sorted(row[0] for row in rows) == sorted({NAME.match(x)[0] for x in asked})  # type: ignore[index]  # all match
    assert all(len(row) == 3 and all(row) for row in rows)
