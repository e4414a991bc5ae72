"""Waiting for a freed time, from a platform's real JSON to the message that left."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.store.store import Store
from handlers import openings
from handlers.turn import Booking
from schedules.booking import State
from tests.bot.store.calls import DETAILS
from tests.journeys.conftest import World
from tests.journeys.phones import Phone, opened, settled
from tests.journeys.test_first_booking import phone_of
from tests.talk import said

KHMER = "km"


async def full(world: World) -> list[Booking]:
    """Have others book every time in Khmer up to the horizon."""

    def work(store: Store) -> list[Booking]:
        made: list[Booking] = []
        service = world.app.files.services()["otit"]
        while (chance := openings.next_chance(store, service, KHMER, store.now)) is not None:
            caller = store.find_or_make("line", "", f"X{len(made)}", store.now)
            time = (chance.slot.starts_at, chance.slot.ends_at, chance.resources)
            made.append(store.request(caller, service, KHMER, [time], DETAILS))
        return made

    return await world.app.desk.act(work)


async def to_the_days(phone: Phone) -> None:
    """Go from hello to the choice of a day."""
    await phone.start()
    await phone.press(f"language.set:{KHMER}")
    for token in ("go.book", "terms.agree", "who.is:trainee"):
        await phone.press(token)
    for text in ("SOK DARA", "25/12/1998", "sok.dara@example.com"):
        await phone.say(text)
    for token in ("mailbox.own", "companion.is:none"):
        await phone.press(token)


async def waiting(world: World) -> Booking:
    [found] = await world.app.desk.act(
        lambda store: store.queue(["otit"], [KHMER], (State.waiting, State.offered))
    )
    return found


async def tick(world: World, **length: float) -> None:
    world.clock.pass_time(**length)
    await world.app.timers.tick()
    await settled(world.app)


@pytest.mark.parametrize(
    ("channel", "database_kind"),
    [("line", "sqlite"), ("telegram", "sqlite"), ("web", "sqlite"), ("telegram", "postgresql")],
    indirect=["database_kind"],
)
async def test_freed_time_is_offered_and_taken_by_two_taps(world: World, channel: str) -> None:
    calls = await full(world)
    phone = phone_of(world, channel)
    await to_the_days(phone)
    nothing = await phone.words()
    await phone.press("day.wait")
    await phone.press("wait.on:any")
    joined = await phone.words()

    await world.app.desk.cancel(calls[3].id, staff_id="s1", reason="asked")
    await tick(world, seconds=5)
    offered = await waiting(world)
    told = await phone.words()
    await phone.press(f"my.accept:{offered.id}.1")
    await opened(world.app, offered.id)
    now = await world.app.desk.act(lambda store: store.booking(offered.id))

    assert said("no-free-time", KHMER) in nothing
    assert said("wait-offer", KHMER) in nothing
    assert said("wait-number", KHMER, number="1") in joined
    assert offered.state is State.offered
    assert said("freed-notice-text", KHMER) in told
    assert now is not None
    assert (now.state, now.starts_at) == (State.confirmed, calls[3].starts_at)


@pytest.mark.parametrize("channel", ["line", "telegram"])
async def test_time_that_passes_by_keeps_the_place_and_leaving_ends_it(
    world: World, channel: str
) -> None:
    calls = await full(world)
    phone = phone_of(world, channel)
    await to_the_days(phone)
    await phone.press("day.wait")
    await phone.press(f"wait.on:{calls[0].starts_at.date().isoformat()}")
    await tick(world, seconds=5)
    await world.app.desk.cancel(calls[3].id, staff_id="s1", reason="asked")
    await tick(world, seconds=5)
    await tick(world, minutes=61)
    passed = await waiting(world)
    told = await phone.words()

    await phone.press("my.leave")
    await phone.press("leave.yes")
    left = await phone.words()
    now = await world.app.desk.act(lambda store: store.booking(passed.id))

    assert passed.state is State.waiting
    assert said("passed-notice-text", KHMER) in told
    assert said("wait-left", KHMER) in left
    assert now is not None
    assert now.state is State.cancelled


@pytest.mark.parametrize("channel", ["line", "telegram"])
async def test_full_day_can_be_waited_for_while_others_are_free(world: World, channel: str) -> None:
    calls = await full(world)
    last = calls[-1].starts_at.date()
    for call in calls:
        if call.starts_at.date() == last:
            await world.app.desk.cancel(call.id, staff_id="s1", reason="asked")
    phone = phone_of(world, channel)
    await to_the_days(phone)

    await phone.press("day.wait")
    await phone.press(f"wait.on:{calls[0].starts_at.date().isoformat()}")
    await tick(world, seconds=5)

    mine = await waiting(world)
    assert mine.state is State.waiting  # the free day is not what was asked for
    assert mine.ends_at - mine.starts_at == timedelta(days=1)


async def test_caller_who_waits_is_told_so_when_booking_again(world: World) -> None:
    await full(world)
    phone = phone_of(world, "line")
    await to_the_days(phone)
    await phone.press("day.wait")
    await phone.press("wait.on:any")

    await phone.press("go.menu")
    await phone.press("go.book")

    assert said("wait-already", KHMER) in await phone.words()
