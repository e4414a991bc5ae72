"""What one person is told within minutes goes in one push, though it is about two calls."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from tests.journeys.conftest import World, world
from tests.journeys.phones import LinePhone, opened, settled
from tests.journeys.test_first_booking import ask_for_a_call

__all__ = ["world"]
NEXT = datetime(2026, 11, 25, 5, 0, tzinfo=UTC)


async def two_calls(world: World, evening: time) -> LinePhone:
    """Give a caller with a call today at 13:00 and one tomorrow, of which `evening` reminds."""
    services = dict(world.app.files.services())
    reminders = services["otit"].reminders.model_copy(update={"day_before_at": evening})
    services["otit"] = services["otit"].model_copy(update={"reminders": reminders})
    world.app.files._services = services
    phone = LinePhone(world.app, world.client, world.line, 1)
    await ask_for_a_call(phone, "vi")
    [first] = await world.app.desk.act(lambda s: s.queue(["otit"], ["vi"]))
    await world.app.desk.confirm(first.id, staff_id="somebody")
    await opened(world.app, first.id)
    second = await world.app.desk.book_next(first.id, NEXT, staff_id="somebody", language="vi")
    await opened(world.app, second.id)
    await world.app.timers.tick()  # when each is due is known then
    world.line.requests.clear()
    return phone


async def pushed_at(world: World, hour: int, minute: int) -> list[int]:
    """Let it be a time of today in Tokyo; tell how many messages each push held so far."""
    world.clock.now = datetime(2026, 11, 24, hour - 9, minute, tzinfo=UTC)
    await world.app.timers.tick()
    await settled(world.app)
    return [len(objects) for _, _, objects in world.line.requests]


@pytest.mark.parametrize(
    ("evening", "pushes"),
    [
        # The ready check for 13:00 is due at 12:30.
        (time(12, 30), [[], [2], [2]]),
        (time(12, 27), [[], [2], [2]]),  # waits for it
        (time(12, 33), [[], [2], [2]]),  # comes with it
        (time(12, 24), [[1], [1, 1], [1, 1]]),
        (time(12, 36), [[], [1], [1, 1]]),
    ],
)
async def test_reminders_of_two_calls_within_minutes_are_one_push(
    world: World, evening: time, pushes: list[list[int]]
) -> None:
    await two_calls(world, evening)

    found = [await pushed_at(world, 12, minute) for minute in (29, 30, 40)]

    assert found == pushes
    ledger = await world.app.desk.act(
        lambda s: s.cursor.execute(
            "SELECT notice FROM deliveries WHERE notice IN ('ready', 'day-before')"
            " AND road = 'chat' AND state = 'accepted'"
        ).fetchall()
    )
    assert sorted(row[0] for row in ledger) == ["day-before", "ready"]


async def test_reminder_waits_for_minutes_alone(world: World) -> None:
    await two_calls(world, time(12, 27))

    assert await pushed_at(world, 12, 28) == []  # the ready check is near
    assert await pushed_at(world, 12, 32) == [2]
