"""Opening hours and free times of calls in one language, asked for by a caller's."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot import hours
from bot.files import Files
from schedules.problem import Problems
from tests.schedules.example import in_japanese_text

DAY = date(2026, 11, 25)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    (tmp_path / "schedules").mkdir()
    (tmp_path / "schedules" / "example.toml").write_text(in_japanese_text())
    return Files(("example",), tmp_path)


def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'none.db'}"


@pytest.mark.parametrize("language", ["", "ja", "vi", "ja-x-easy"])
def test_hours_are_those_of_the_calls_whoever_asks(
    files: Files, tmp_path: Path, language: str
) -> None:
    rows = hours.timetable(files, "example", language, DAY, 1, url(tmp_path))

    assert [(row["language"], row["opens"], row["closes"]) for row in rows] == [
        ("ja", "11:00", "12:45")
    ]


def test_language_that_is_not_answered_is_refused(files: Files, tmp_path: Path) -> None:
    with pytest.raises(Problems) as found:
        hours.free(files, "example", "th", DAY, 1, url(tmp_path))

    [problem] = found.value.problems
    assert problem.right == "expected one of ja, ja-x-easy, vi, km, en"
