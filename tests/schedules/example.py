"""A small service file that tests bend to their needs, and the moments they speak of."""

from __future__ import annotations

from datetime import UTC, date, datetime

from schedules.service import Service
from schedules.service_file import read_service, read_services, shipped

TUESDAY = date(2026, 11, 24)
EXAMPLE = """\
id = "example"
timezone = "Asia/Tokyo"
[[timetable]]
from = 2026-01-01
hours = { mon-fri = "11:00-12:45" }
[timetable.days]
vi = "mon-fri"
id = "tue"
[booking]
session_minutes = 30
notice_minutes = 60
horizon_days = 28
wishes = 3
per_caller = 1
offer_hours = 24
seats = 2
confirmation = "staff"
[meeting]
apps = ["zoom"]
media = "video"
[terms]
consent = "deemed"
[articles]
"timezone" = "operator"
"timetable.from" = "notice"
"timetable.hours" = "notice"
"timetable.days" = "notice"
"booking.session_minutes" = "6-1"
"booking.notice_minutes" = "operator"
"booking.horizon_days" = "operator"
"booking.wishes" = "operator"
"booking.per_caller" = "operator"
"booking.offer_hours" = "operator"
"booking.seats" = "operator"
"booking.confirmation" = "6-2"
"meeting.apps" = "4"
"meeting.media" = "notice"
"terms.consent" = "preamble"
"""

JAPANESE = """\
[intake]
companion = true
[callers]
languages = ["ja", "ja-x-easy", "vi", "km", "en"]
[meeting]
language = "ja"
"""
JAPANESE_ARTICLES = """\
"callers.languages" = "operator"
"intake.companion" = "operator"
"meeting.language" = "operator"
"waiting.hold_minutes" = "operator"
"""


def example(*changes: tuple[str, str]) -> Service:
    """Read the example with texts replaced; a text that is not in it fails the test."""
    return read_service(changed(*changes), "example.toml")


def in_japanese() -> Service:
    """Read the example with calls in Japanese for callers of five languages, one seat a time."""
    return read_service(in_japanese_text(), "example.toml")


def in_japanese_text(*changes: tuple[str, str]) -> str:
    text = changed(
        ('vi = "mon-fri"\nid = "tue"', 'ja = "mon-fri"'),
        ("seats = 2", "seats = 1"),
        ("[meeting]\n", JAPANESE),
        ("[articles]\n", f"[waiting]\nhold_minutes = 60\n[articles]\n{JAPANESE_ARTICLES}"),
    )
    return changed(*changes, text=text)


def changed(*changes: tuple[str, str], text: str = EXAMPLE) -> str:
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} is in the example {text.count(old)} times"
        text = text.replace(old, new)
    return text


def otit() -> Service:
    return read_services(shipped(), ["otit"])["otit"]


def utc(hour: int, minute: int = 0, *, day: date = TUESDAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)
