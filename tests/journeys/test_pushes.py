"""What a booking on LINE costs: nothing up to the request, then at most three pushes."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.store.pushes import Month
from locales.languages import CALLERS
from schedules.booking import Outcome
from tests.bot.test_metrics import metrics, value
from tests.journeys.conftest import World, world
from tests.journeys.phones import LinePhone, opened, settled
from tests.journeys.test_first_booking import FIRST, ask_for_a_call

__all__ = ["world"]
OFF = {"nothing": {}, "the day before": {"day_before_at": None}, "the ready check": {"ready": None}}
EACH = "sodan_billed_pushes_per_finished_booking"


def turn_off(world: World, what: str) -> None:
    services = dict(world.app.files.services())
    service = services["otit"]
    reminders = service.reminders.model_copy(update=OFF[what])
    services["otit"] = service.model_copy(update={"reminders": reminders})
    world.app.files._services = services


@pytest.mark.parametrize("off", OFF)
async def test_undisturbed_booking_costs_three_pushes_or_two_where_a_reminder_is_off(
    world: World, off: str
) -> None:
    turn_off(world, off)
    phone, starts_at = LinePhone(world.app, world.client, world.line, 1), FIRST["th"]
    paid: dict[str, int] = {}

    await ask_for_a_call(phone, "th")
    paid["request"] = world.line.pushes
    [booking] = await world.app.desk.act(lambda s: s.queue(["otit"], ["th"]))
    await world.app.desk.confirm(booking.id, staff_id="somebody")
    await opened(world.app, booking.id)
    paid["confirmation"] = world.line.pushes
    for name, before in (
        ("day before", timedelta(hours=17)),
        ("ready check", timedelta(minutes=30)),
    ):
        world.clock.now = starts_at - before
        await world.app.timers.tick()
        await settled(world.app)
        paid[name] = world.line.pushes
    if off != "the ready check":
        await phone.press("my.here")
    world.clock.now = starts_at + timedelta(minutes=30)
    await world.app.desk.finish(booking.id, Outcome.talked, staff_id="somebody")
    await world.app.timers.tick()
    await settled(world.app)
    paid["end"] = world.line.pushes

    print(f"pushes by then, {off} turned off: {paid}")
    assert (paid["request"], paid["confirmation"]) == (0, 1)
    assert paid["end"] == (3 if off == "nothing" else 2)
    text = await metrics(world)
    assert value(text, EACH) == paid["end"]
    assert value(text, "sodan_line_month_used", account="") == paid["end"]
    assert value(text, "sodan_line_month_stopped", account="") == 0


@pytest.mark.parametrize("language", CALLERS)
async def test_request_costs_nothing_in_any_language(world: World, language: str) -> None:
    await ask_for_a_call(LinePhone(world.app, world.client, world.line, 1), language)

    assert {road for road, _, _ in world.line.requests} == {"reply"}
    assert world.line.pushes == 0


async def test_figure_is_missing_while_nothing_is_finished(world: World) -> None:
    await ask_for_a_call(LinePhone(world.app, world.client, world.line, 1), "th")

    assert EACH not in await metrics(world)


async def test_desk_asks_line_how_much_of_the_month_is_used(world: World) -> None:
    world.line.monthly_limit, world.line.pushes = 200, 100  # nothing yet to be told of
    quota = world.app.quota
    assert quota is not None
    async with asyncio.timeout(20):  # by itself, soon after the start
        while len(world.line.background) < 2:
            await asyncio.sleep(0.01)

    await quota.read()

    month = await world.app.desk.act(lambda s: s.line_month(""))
    assert month == Month("", "2026-11", 200, 100)
    text = await metrics(world)
    assert value(text, "sodan_line_month_most", account="") == 200


async def test_confirmation_goes_by_mail_alone_when_the_month_is_used_up(world: World) -> None:
    world.line.monthly_limit = 0
    phone = LinePhone(world.app, world.client, world.line, 1)
    await ask_for_a_call(phone, "th")
    [booking] = await world.app.desk.act(lambda s: s.queue(["otit"], ["th"]))

    await world.app.desk.confirm(booking.id, staff_id="somebody")
    await opened(world.app, booking.id)

    roads = {
        one.road: one.state
        for one in await world.app.desk.act(lambda s: s.deliveries(booking.id))
        if one.kind == "confirmed"
    }
    assert roads == {"chat": "failed", "mail": "accepted"}
    assert await world.app.desk.act(lambda s: [t.kind for t in s.every_open_task()]) == []
    await phone.press("go.menu")  # what they press is answered all the same
    assert {road for road, _, _ in world.line.requests} == {"reply"}
