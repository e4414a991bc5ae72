"""One moment in every place where it is read: calendars of others, letters, chat, room, console."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import ics
import pytest
import vobject
from icalendar import Calendar

from bot.mail.letters import Kind, calendar
from bot.meetings.zoom import _minutes, _moment
from handlers import notices
from handlers.turn import Booking
from locales import formats
from schedules.booking import State
from tests.bot.mail.test_letters import CALL, CATALOG, calendars, sent, text
from tests.bot.store.calls import otit

SENDER = "Desk <desk@example.jp>"
# Winter and summer, halves and quarters of an hour, both sides of the date line.
ZONES = (
    "Asia/Tokyo",
    "Asia/Ho_Chi_Minh",
    "Asia/Manila",
    "Asia/Yangon",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Jakarta",
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
)
# 18:00 in Tokyo; on the second day Berlin's clocks go back, on the third New York's have gone.
DAYS = (
    datetime(2026, 7, 1, 9, 0, tzinfo=UTC),
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
)


def by_vobject(entry: bytes) -> tuple[str, int, datetime, datetime, str]:
    event = vobject.readOne(entry.decode()).vevent
    starts, ends = event.dtstart.value, event.dtend.value
    return event.uid.value, int(event.sequence.value), starts, ends, event.summary.value


def by_ics(entry: bytes) -> tuple[str, datetime, datetime, str]:
    [event] = ics.Calendar(entry.decode()).events
    return event.uid, event.begin.datetime, event.end.datetime, event.name


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
@pytest.mark.parametrize(
    ("kind", "method", "status"),
    [
        ("confirmed", "REQUEST", "CONFIRMED"),
        ("changed", "REQUEST", "CONFIRMED"),
        ("cancelled", "CANCEL", "CANCELLED"),
        ("receipt", "CANCEL", "CANCELLED"),
    ],
)
def test_calendar_entry_is_read_alike_by_two_other_libraries(
    kind: Kind, method: str, status: str
) -> None:
    revision = 4 if kind == "confirmed" else 5
    call = replace(CALL, uid="unguessable", in_calendar=True, revision=revision)
    entries = calendars(sent(kind, call))

    assert len(entries) == 2  # beside the text, and as a file: the same bytes
    assert entries[0].replace(b"\r\n", b"\n") == entries[1].replace(b"\r\n", b"\n")
    uid, title = "unguessable@example.jp", "Call"
    starts, ends = call.starts_at, call.ends_at
    assert by_vobject(entries[1]) == (uid, revision, starts, ends, title)
    assert by_ics(entries[1]) == (uid, starts, ends, title)
    found = Calendar.from_ical(entries[1])
    assert (found["METHOD"], found.walk("VEVENT")[0]["STATUS"]) == (method, status)


def test_file_of_the_page_is_the_same_entry_and_invites_nobody() -> None:
    call = replace(CALL, uid="unguessable")
    entry = calendar("PUBLISH", call, "Call", sender=SENDER, now=CALL.starts_at)

    found = Calendar.from_ical(entry)
    event = found.walk("VEVENT")[0]
    assert found["METHOD"] == "PUBLISH"
    assert "ATTENDEE" not in event
    assert event["UID"] == "unguessable@example.jp"
    assert event["ORGANIZER"].params == {}
    assert max(map(len, entry.split(b"\r\n"))) <= 75
    assert b"\n" not in entry.replace(b"\r\n", b"")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("starts_at", DAYS, ids=lambda day: f"{day:%m-%d}")
def test_moment_is_the_same_in_calendar_letter_chat_room_and_console(
    zone: str, starts_at: datetime
) -> None:
    there = ZoneInfo(zone)
    ends_at = starts_at + timedelta(minutes=30)
    abroad = "" if zone == "Asia/Tokyo" else zone
    call = replace(CALL, starts_at=starts_at, ends_at=ends_at, zone=abroad, times=())

    letter = sent("confirmed", call)
    entry = calendars(letter)[1]

    # What a calendar of that place shows is what the letter says on the clock of that place.
    _, _, begins, finishes, _ = by_vobject(entry)
    assert (begins, finishes) == (starts_at, ends_at)
    shown = formats.when(begins.astimezone(there), "en", there)
    lines = text(letter).splitlines()
    assert lines[0] == formats.japan_time(starts_at, "en")
    if abroad:
        assert lines[1].endswith(shown)
    # The chat's card, the room that is made and the console's <time> say the same moment.
    booking = Booking(
        "b" * 20, "K7P-2QX", "c", "otit", "en", State.confirmed, 2, starts_at, ends_at, None,
        starts_at, starts_at, {"zone": abroad},
    )  # fmt: skip
    card = notices.card(CATALOG, otit(), booking, "en")
    assert card.title == lines[0]
    assert ([row for row in card.rows if row[1] == shown] != []) == bool(abroad)
    assert datetime.fromisoformat(_moment(booking.starts_at)) == begins
    assert _minutes(booking) == 30
    assert datetime.fromisoformat(booking.starts_at.isoformat()) == begins
