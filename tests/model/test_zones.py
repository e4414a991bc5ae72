"""One moment is one moment: in the chat, the letter, the calendar, the console and Zoom.

Callers of twelve time zones book the same days, over clock changes and the date line. What each
sees on their own clock, on the office's clock and in files that machines read must be the same.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking
from tests.bot.meetings.zoom_office import zoom_office
from tests.conftest import NOW
from tests.journeys.conftest import PUBLIC, World, world
from tests.journeys.phones import opened, settled
from tests.model.ledger import HALF, TOKYO
from tests.talk import said

__all__ = ["world"]

ZONES = (
    "Asia/Ho_Chi_Minh",
    "Asia/Shanghai",
    "Asia/Jakarta",
    "Asia/Manila",
    "Asia/Yangon",  # half an hour off
    "Asia/Kathmandu",  # a quarter of an hour off
    "America/New_York",
    "America/St_Johns",
    "Europe/London",
    "Australia/Lord_Howe",  # changes its clock by half an hour
    "Pacific/Honolulu",
    "Pacific/Kiritimati",  # fourteen hours ahead of UTC
)
FIRST = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)  # eleven in the morning in Tokyo


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


def on_clock(text: str) -> set[tuple[int, int]]:
    """List the times of day that a text names, as (hour, minute)."""
    return {(int(h), int(m)) for h, m in re.findall(r"\b(\d{1,2}):(\d\d)\b", text)}


def clock(moment: datetime, zone: ZoneInfo) -> tuple[int, int]:
    local = moment.astimezone(zone)
    return local.hour, local.minute


def after(text: str, words: str) -> str:
    """Give the line that these words begin, and the next one."""
    line = text[text.index(words) :].split("\n")
    return "\n".join(line[:2])


async def booked(world: World, zone: str, start: datetime, chat: int) -> Booking:
    details = {"name": "Lan", "email": f"{chat}@example.com", "mailbox": "own", "zone": zone}
    service = world.app.desk.place.services()["otit"]

    def work(store: Store) -> Booking:
        caller = store.find_or_make("telegram", "", str(chat), store.now)
        caller.language = "vi"
        store.save(caller)
        wish = (start, start + HALF, ["seat:otit:vi:1"])
        return store.request(caller, service, "vi", [wish], details)

    return await world.app.desk.act(work)


async def console(world: World, booking: Booking) -> str:
    """Look at the booking's page as staff do."""

    def work(store: Store) -> str:
        member = store.add_staff(f"s-{booking.id}", "Sato", "counsellor", ["vi"], "s@example.com")
        token, _ = store.begin_session(member.id)
        return str(token)

    token = await world.app.desk.act(work)
    cookie = f"__Host-desk={token}"
    page = await world.client.get(
        f"{PUBLIC}/console/bookings/{booking.id}", headers={"cookie": cookie}
    )
    assert page.status_code == 200
    return re.sub(r"<[^>]+>", " ", page.text)


@pytest.mark.parametrize("zone", ZONES)
async def test_call_is_at_one_moment_wherever_it_is_read(world: World, zone: str) -> None:
    number = ZONES.index(zone)
    chat, start = 8000 + number, FIRST + number * HALF
    own, there = ZoneInfo(zone), start.astimezone(ZoneInfo(zone))
    hello = world.telegram.update_text(chat, "/start")
    await world.client.post("/webhooks/telegram", content=hello[0], headers=hello[1])
    booking = await booked(world, zone, start, chat)

    await world.app.desk.confirm(booking.id, staff_id="s1")
    await opened(world.app, booking.id)
    await settled(world.app)

    card = world.telegram.sent(chat)[-1].text
    own_line = after(card, said("own-time-title", "vi"))
    assert on_clock(card.split("\n")[0]) == {clock(start, TOKYO)}
    assert clock(start, own) in on_clock(own_line)
    assert str(there.day) in re.findall(r"\d+", own_line)
    [letter] = world.letters.to(f"{chat}@example.com")
    part = letter.get_body(("plain",))
    assert part is not None
    lines = part.get_content().strip().split("\n")
    assert on_clock(str(letter["subject"])) == on_clock(lines[0]) == {clock(start, TOKYO)}
    assert clock(start, own) in on_clock(lines[1])
    assert str(there.day) in re.findall(r"\d+", lines[1])
    begins, ends = calendar_of(letter)
    assert (begins, ends) == (start, start + HALF)
    assert begins.utcoffset() == timedelta(0)
    assert clock(start, TOKYO) in on_clock(await console(world, booking))


def calendar_of(letter: Any) -> tuple[datetime, datetime]:
    raw = next(p for p in letter.walk() if p.get_content_type() == "text/calendar")
    found: Any = Calendar.from_ical(raw.get_payload(decode=True).decode())
    [event] = found.walk("VEVENT")
    return event.start, event.end


async def test_meeting_in_zoom_begins_when_the_call_does(database: Database) -> None:
    async with zoom_office(database) as place:
        starts = [NOW + timedelta(days=2, hours=n) for n in range(3)]
        for n, start in enumerate(starts):
            await place.confirmed(start, f"U{n}")
        await place.settle()

        made = sorted(m["start_time"] for m in place.far.meetings.values())

    assert [datetime.fromisoformat(each) for each in made] == starts
