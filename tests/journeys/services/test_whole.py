"""A call of every service from the first message to the day after, by the platforms' real JSON."""

from __future__ import annotations

from collections.abc import AsyncIterator
from copy import copy
from datetime import datetime, timedelta

import pytest

from bot.files import Files
from handlers.turn import Booking
from locales import formats
from schedules.booking import Outcome, State
from tests.journeys.conftest import World, running
from tests.journeys.phones import settled
from tests.journeys.services.conftest import ACCESS, MINUTE, SERVICES, confirm, says
from tests.journeys.services.expected import STATED, Stated, japan, rows
from tests.journeys.services.handsets import OnLine, OnTelegram
from tests.journeys.services.people import PARTICULARS, Mailbox, Person
from tests.talk import said

FRAME = frozenset({"language", "service", "go", "terms", "day", "time", "review"})
FILES = Files(tuple(STATED))
CASES = [
    (service_id, language, ("line", "telegram")[n % 2], "sqlite")
    for n, (service_id, language) in enumerate(rows())
]
CASES.append((*rows("reply")[-1], "line", "postgresql"))


@pytest.fixture
async def all_seven(address: str) -> AsyncIterator[World]:
    """Run the application with every service; staff type the ways in."""
    async with running(address, ",".join(STATED), files=copy(FILES)) as opened:
        yield opened


async def wait_until(world: World, moment: datetime) -> None:
    """Let time pass on every clock, and what it brings happen."""
    gone = (moment - world.clock.now).total_seconds()
    world.line.pass_time(gone)
    world.telegram.pass_time(gone)
    world.clock.now = moment
    for _ in range(3):
        await world.app.timers.tick()
    await settled(world.app)


@pytest.mark.parametrize(
    ("service_id", "language", "channel", "database_kind"), CASES, indirect=["database_kind"]
)
async def test_call_goes_from_the_first_message_to_the_day_after(
    all_seven: World, service_id: str, language: str, channel: str
) -> None:
    world, stated, desk = all_seven, STATED[service_id], all_seven.app.desk
    chat = OnLine(world, 1) if channel == "line" else OnTelegram(world, 1)
    mailbox = Mailbox(lambda: world.letters.to(PARTICULARS["email"]), world.client)
    person = Person(chat, language, service_id, japan(stated.call), mailbox)

    # Asking for it.
    await chat.hello()
    await person.ask_for_a_call()
    asked = [name.removeprefix("ask-").partition(".")[0] for name in person.asked]
    assert [name for name in asked if name not in FRAME] == stated.asks.split()
    booking = await the_one(world, service_id)
    assert booking.starts_at == japan(stated.call)
    assert booking.code in chat.words

    # What the office does.
    chat.seen()
    await confirm(desk, person, booking)
    access = {**ACCESS[stated.way_in], "app": SERVICES[service_id].meeting.apps[0]}
    await desk.set_room(booking.id, staff_id="hana", access=access)
    await settled(world.app)
    assert formats.japan_time(booking.starts_at, language) in chat.words
    assert says(service_id, "confirmed-notice-text", language) in chat.words
    if "join_url" in access:
        assert access["join_url"] in chat.links
    else:
        assert access["meeting_id"] in chat.words
        assert access["passcode"] in chat.words

    assert await tasks(world, service_id) == (["tell"] if by_person(stated) else [])

    # The evening before, and shortly before.
    for moment, words in (
        (japan(stated.evening), "day-before-notice-text"),
        (booking.starts_at - stated.ready * MINUTE, "ready-notice-text"),
    ):
        chat.seen()
        await wait_until(world, moment - MINUTE)
        assert chat.words == ""
        if words == "ready-notice-text" and not stated.ready:
            continue
        await wait_until(world, moment)
        assert says(service_id, words, language) in chat.words
        assert formats.japan_time(booking.starts_at, language) in chat.words
    if stated.ready:
        await person.press("my.here")
        assert said("ready-thanks", language) in chat.words

    # The call, and after it.
    chat.seen()
    await wait_until(world, booking.starts_at + timedelta(minutes=25))
    await desk.finish(booking.id, Outcome.talked, staff_id="hana")
    await wait_until(world, booking.ends_at + timedelta(days=1))
    assert chat.words == ""
    assert await tasks(world, service_id) == []
    await chat.type("/menu")
    await person.press("go.bookings")
    assert says(service_id, "no-bookings", language) in chat.words

    # The next one: nothing is asked again but the time.
    person.asked.clear()
    await person.ask_for_a_call()
    assert {name.partition(".")[0] for name in person.asked} <= {
        "go",
        "day",
        "time",
        "event",
        "review",
    }
    assert (await the_one(world, service_id)).starts_at > booking.starts_at


async def the_one(world: World, service_id: str) -> Booking:
    """Give the only booking that is open."""
    states = (State.requested, State.offered, State.confirmed)
    tags = STATED[service_id].languages.split()
    [booking] = await world.app.desk.act(lambda store: store.queue([service_id], tags, states))
    return booking


def by_person(stated: Stated) -> bool:
    """Tell whether a person of the office has to tell what the chat has said."""
    return not {"phone", "member-page"}.isdisjoint(stated.told_by.split())


async def tasks(world: World, service_id: str) -> list[str]:
    """Name what staff are to do for a service."""
    services = {service_id: SERVICES[service_id]}
    tags = (*SERVICES[service_id].every_language(), *STATED[service_id].languages.split())
    found = await world.app.desk.act(lambda store: store.open_tasks(services, tags))
    return [task.kind for task in found]
