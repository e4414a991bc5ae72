"""Every check is seen red: with the part that keeps the promise broken, or with a row gone wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot.desk.desk import Desk
from bot.sending import Sending
from bot.store import outbox as parcels
from bot.store.bookings import Bookings
from bot.store.inbox import Inbox
from bot.store.outbox import Parcel
from bot.store.store import Store
from handlers.messages import Update
from tests.faults.checker import Checker
from tests.faults.inside import (
    Repeating,
    book,
    change,
    other_process,
    outside,
    phone_on,
    rows,
    without_key,
)
from tests.faults.load import LineScreen, queued, until
from tests.journeys.conftest import PUBLIC, World
from tests.journeys.phones import settled

LINK = {"join_url": "https://zoom.example/j/1", "passcode": "123456"}


def problems(world: World, client: Repeating, path: Path, kills: int = 0) -> list[str]:
    """Have everything checked."""
    return Checker(path, outside(world, client, kills)).problems()


async def confirmed(world: World, path: Path) -> str:
    """Have staff confirm the one request with a link; answer its id."""
    [(booking,)] = rows(path, "SELECT id FROM bookings WHERE state = 'requested'")
    await world.app.desk.confirm(booking, staff_id="s1", access=LINK)
    await settled(world.app)
    return str(booking)


@pytest.mark.parametrize("planted", [False, True])
async def test_checker_finds_an_answer_before_the_commit(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch, planted: bool
) -> None:
    written: list[Update] = []

    async def take(desk: Desk, update: Update) -> None:
        written.append(update)  # "it will be written in a moment", and then the process is gone

    client = Repeating(world.app, PUBLIC)
    await book(phone_on("line", world, client), send=False)
    if planted:
        monkeypatch.setattr(Desk, "take", take)

    await client.deliver(LineScreen(world.line, 1).press("review.send"))
    await settled(world.app)

    found = problems(world, client, database_path)
    [lost] = [update.id for update in written] or [""]
    assert found == ([f"acknowledged but lost: line {lost}"] if planted else [])


@pytest.mark.parametrize("planted", [False, True])
async def test_checker_finds_a_forgotten_dedupe(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch, planted: bool
) -> None:
    first_seen = Inbox.first_seen

    def always(store: Inbox, update: Update) -> bool:
        first_seen(store, update)
        return True

    if planted:
        monkeypatch.setattr(Inbox, "first_seen", always)
    client = Repeating(world.app, PUBLIC)
    delivery = LineScreen(world.line, 1).start()

    for _ in range(3):
        await client.deliver(delivery)
    await settled(world.app)

    expected = ["updates answered twice: 2 on line"] if planted else []
    assert problems(world, client, database_path) == expected


@pytest.mark.parametrize("planted", [False, True])
async def test_checker_finds_notices_that_are_not_unique(
    world: World, database_path: Path, planted: bool
) -> None:
    client = Repeating(world.app, PUBLIC)
    await book(phone_on("line", world, client))
    if planted:
        without_key(database_path, "notices")
    booking = await confirmed(world, database_path)

    await world.app.desk.set_room(booking, staff_id="s1", access=LINK)
    await settled(world.app)

    found = problems(world, client, database_path)
    # Of the chat and of the mail alike.
    assert {problem.partition(":")[0] for problem in found} == (
        {"notice made 2 times"} if planted else set()
    )


@pytest.mark.parametrize("planted", [False, True])
async def test_checker_finds_what_was_noted_before_it_was_sent(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch, planted: bool
) -> None:
    async def send(sending: Sending, parcel: Parcel, *, uncertain: bool) -> str:
        return "reply"  # noted next; then the process is gone, before anything was sent

    client = Repeating(world.app, PUBLIC)
    screen = LineScreen(world.line, 1)
    await client.deliver(screen.start())
    await settled(world.app)
    if planted:
        monkeypatch.setattr(Sending, "send", send)

    await client.deliver(screen.press("language.set:vi"))
    await settled(world.app)

    found = problems(world, client, database_path)
    assert [problem.partition(" for ")[0] for problem in found] == (
        ["noted as sent and never arrived: 1 on line"] if planted else []
    )


@pytest.mark.parametrize("planted", [False, True])
async def test_checker_finds_what_a_dead_process_held_and_nobody_sends(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch, planted: bool
) -> None:
    def nothing(store: Store, holder: str, limit: int) -> list[Parcel]:
        return []  # "whoever wrote it will send it"

    client = Repeating(world.app, PUBLIC)
    await world.app.outbox.stop()
    monkeypatch.setattr(world.app.outbox, "push", lambda parcels: None)  # the process dies here
    await client.deliver(LineScreen(world.line, 1).start())
    if planted:
        monkeypatch.setattr(Store, "take_parcels", nothing)
    world.clock.pass_time(seconds=31)

    successor = other_process(world)
    successor.start()
    await until(lambda: queued(database_path) == 0, 0.5 if planted else 10)
    await successor.stop()

    expected = ["parcel never sent: 1 line reply"] if planted else []
    assert problems(world, client, database_path) == expected


@pytest.mark.parametrize("planted", [False, True])
async def test_checker_finds_a_parcel_that_two_processes_send(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch, planted: bool
) -> None:
    if planted:
        monkeypatch.setattr(parcels, "LEASE", timedelta(0))
    client = Repeating(world.app, PUBLIC)
    world.telegram.fail("hang")  # shown, and its answer is slow: the first process still waits

    await client.deliver(world.telegram.update_text(5001, "/start"))
    await world.telegram.called(1)
    second = other_process(world)
    second.start()
    await until(lambda: queued(database_path) == 0, 5 if planted else 0.5)
    await second.stop()

    found = problems(world, client, database_path)
    assert [problem.partition(" for ")[0] for problem in found] == (
        ["arrived twice: 1 on telegram"]
        if planted
        else ["parcel never sent: 1 telegram reply", "arrived twice: 1 on telegram"]
    )


@pytest.mark.parametrize("planted", [False, True])
async def test_checker_finds_claims_that_were_not_let_go(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch, planted: bool
) -> None:
    if planted:
        monkeypatch.setattr(Bookings, "_let_go", lambda store, booking: None)
    client = Repeating(world.app, PUBLIC)
    await book(phone_on("line", world, client))
    [(booking,)] = rows(database_path, "SELECT id FROM bookings")

    await world.app.desk.cancel(booking, staff_id="s1", reason="closed")
    await settled(world.app)

    found = problems(world, client, database_path)
    assert [problem.partition(":")[0] for problem in found] == (
        ["cell claimed for nothing"] * 6 if planted else []
    )


SECOND = """
    INSERT INTO bookings SELECT 'second', 'other code', {caller}, service_id, language, state,
        revision, starts_at + {later}, ends_at + {later}, resource_id, NULL, NULL, NULL, NULL,
        NULL, created_at, changed_at FROM bookings
"""
TRAIL = "INSERT INTO audit SELECT id || 's', at, actor, NULL, action, 'second', NULL, detail, reason, rule FROM audit WHERE booking_id IS NOT NULL"
CLAIMED = "INSERT INTO claims SELECT resource_id, cell_at + {later}, 'second' FROM claims"
HOUR = 60 * 60 * 1000


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        ([], []),
        (
            ["DELETE FROM updates WHERE update_id = (SELECT min(update_id) FROM updates)"],
            ["acknowledged but lost"],
        ),
        (
            [SECOND.format(caller="NULL", later=15 * 60 * 1000), TRAIL],
            ["two calls at once", *["cell not claimed"] * 6],
        ),
        (
            [
                SECOND.format(caller="caller_id", later=HOUR),
                TRAIL,
                CLAIMED.format(later=HOUR),
            ],
            ["too many open bookings"],
        ),
        (["DELETE FROM claims WHERE cell_at % 600000 = 0"], ["cell not claimed"] * 3),
        (
            ["UPDATE bookings SET state = 'requested'"],
            ["trail does not lead to requested"],
        ),
        (
            ["UPDATE audit SET action = 'request' WHERE action = 'confirm'"],
            ["trail does not lead to confirmed"],
        ),
        (["DELETE FROM notices"], ["notice sent 1 times"]),
        (["DELETE FROM outbox WHERE id = 2"], ["parcel gone"]),
        (["UPDATE outbox SET state = 'queued' WHERE id = 2"], ["parcel never sent"]),
        (["UPDATE outbox SET state = 'failed' WHERE id = 2"], ["parcel failed and nobody told"]),
        (
            ["INSERT INTO failed_turns VALUES ('t', NULL, x'', 'KeyError', 0, 'failed')"],
            ["turn failed"],
        ),
    ],
)
async def test_checker_finds_damage(
    world: World, database_path: Path, damage: Sequence[str], expected: list[str]
) -> None:
    client = Repeating(world.app, PUBLIC)
    await book(phone_on("line", world, client))
    await confirmed(world, database_path)

    change(database_path, *damage)

    found = [problem.partition(":")[0] for problem in problems(world, client, database_path)]
    # What follows from a row that is gone besides is no matter here, but nothing may be missing.
    assert [rule for rule in found if rule in expected] == expected
    assert bool(found) == bool(damage)
