"""No code knows the name of a service, of its town, or of a court: all of it is data."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from schedules.service_file import shipped

ROOT = Path(__file__).parents[2]
FILES = sorted(
    path
    for layer in ("bot", "handlers", "locales", "schedules")
    for path in (ROOT / layer).rglob("*.py")
)
SERVICES = [path.stem for path in sorted(shipped().glob("*.toml"))]
# What in their names is a word of everyday; what is left is somebody's name.
EVERYDAY = frozenset({"online", "seminars", "consultation", "administrative"})
NAMES = sorted({part for name in SERVICES for part in name.split("-")} - EVERYDAY)
PLACES = ("nada", "kobe", "matsue", "maebashi", "nemuro", "tokachi", "tokyo", "hokkaido", "shimane")
NAMED = re.compile(rf"(?<!asia/)\b({'|'.join((*SERVICES, *NAMES, *PLACES))})\b")


def named(text: str) -> list[str]:
    return [found[1] for found in NAMED.finditer(text.casefold())]


def test_search_finds_what_it_looks_for() -> None:
    assert set(NAMES) >= {"otit", "hellowork", "izumo", "sannomiya", "gunma", "kushiro"}
    assert named('if service.id == "otit": court = "Kobe"') == ["otit", "kobe"]
    assert named('ZoneInfo("Asia/Tokyo")') == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_of_code_names_a_service_or_its_place(path: Path) -> None:
    assert named(path.read_text("utf-8")) == []
