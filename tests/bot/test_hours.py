"""Opening hours and free times of calls in one language, asked for by a caller's."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Self

import pytest

from bot import hours
from bot.files import Files
from schedules.problem import Problems
from tests.conftest import NOW
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


@pytest.fixture
def seminars(tmp_path: Path) -> Files:
    return Files(("sannomiya-seminars",), None)


def test_events_are_listed_in_place_of_hours(seminars: Files, tmp_path: Path) -> None:
    day = date(2026, 12, 15)

    assert hours.timetable(seminars, "sannomiya-seminars", "vi", day, 7, url(tmp_path)) == [
        {
            "service": "sannomiya-seminars",
            "event": "interviews-2026-12",
            "title": "面接の受け方セミナー(例)",
            "date": "2026-12-17",
            "weekday": "Thu",
            "opens": "14:00",
            "closes": "15:30",
            "places": 20,
        }
    ]
    assert hours.timetable(seminars, "sannomiya-seminars", "", day, 2, url(tmp_path)) == []


def test_free_events_tell_the_places_left(
    seminars: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Then(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls.fromtimestamp(NOW.timestamp(), tz)

    monkeypatch.setattr(hours, "datetime", Then)

    rows = hours.free(seminars, "sannomiya-seminars", "", date(2026, 12, 15), 60, url(tmp_path))

    assert [(row["event"], row["left"], row["starts_at"]) for row in rows] == [
        ("interviews-2026-12", 20, "2026-12-17T05:00:00+00:00"),
        ("applications-2027-01", 20, "2027-01-21T01:00:00+00:00"),
    ]
