"""What the outbox holds: renewed while it is sent, left alone once another process has it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from bot import outbox as outboxes
from bot.channels.channel import Body, Outgoing
from bot.outbox import Outbox
from bot.store.engine import Database
from bot.store.outbox import LEASE, Parcel
from bot.store.store import Store
from bot.writer import Writer
from handlers.messages import Text
from tests.conftest import NOW
from tests.talk import CATALOG, Clock


class Slow:
    """A channel that sends when it is let; `sent` lists what began to be sent."""

    def __init__(self) -> None:
        self.sent: list[int] = []
        self.go = asyncio.Event()

    async def send(self, out: Outgoing, now: datetime) -> str:
        self.sent.append(out.id)
        await self.go.wait()
        return "push"


class Yard:
    """Two processes' outboxes over one database."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = database.clock = Clock(NOW)
        self.writer = Writer(database)
        self.channel = Slow()
        self.mine, self.other = self.process("mine"), self.process("other")

    def process(self, holder: str) -> Outbox:
        channels: dict[tuple[str, str], Any] = {("line", ""): self.channel}
        return Outbox(
            writer=self.writer,
            holder=holder,
            channels=channels,
            smtp=None,
            sender="",
            catalog=lambda: CATALOG,
            clock=self.clock,
            console_url="",
        )

    def keep(self, *holders: str) -> list[Parcel]:
        """Keep a message to one caller for each of these processes."""
        body = msgspec.json.encode(Body(person="U1", language="en", messages=(Text("words"),)))
        with self.database.transaction() as store:
            caller = store.find_or_make("line", "", "U1", NOW)
            return [
                store.queue_parcel(
                    caller_id=caller.id,
                    lane=caller.id,
                    channel="line",
                    account="",
                    kind="reply",
                    body=body,
                    holder=holder,
                )
                for holder in holders
            ]

    async def taken(self, holder: str) -> list[int]:
        """Take what is due for another process."""
        found = await self.writer.do(lambda store: store.take_parcels(holder, 10))
        return [parcel.id for parcel in found]


@pytest.fixture
async def yard(database: Database) -> AsyncIterator[Yard]:
    made = Yard(database)
    yield made
    made.channel.go.set()
    for outbox in (made.mine, made.other):
        await outbox.stop()
    await asyncio.to_thread(made.writer.close)


async def began(yard: Yard, number: int) -> None:
    async with asyncio.timeout(10):
        while len(yard.channel.sent) < number:
            await asyncio.sleep(0.005)


async def test_slow_parcel_stays_ours_while_it_is_renewed(yard: Yard) -> None:
    first, second = yard.keep("mine", "mine")
    yard.mine.push([first, second])
    await began(yard, 1)

    for _ in range(5):
        yard.clock.now += LEASE - timedelta(seconds=5)
        await yard.mine.renew()
        assert await yard.taken("other") == []
    yard.channel.go.set()
    await yard.mine.drained()

    assert yard.channel.sent == [first.id, second.id]


async def test_dead_processs_parcel_is_taken_over_in_a_minute(yard: Yard) -> None:
    first, second = yard.keep("dead", "dead")

    yard.clock.now += timedelta(seconds=60)
    assert await yard.taken("other") == [first.id]
    assert await yard.taken("third") == []

    await yard.writer.do(lambda store: store.parcel_accepted(first.id, "push"))
    assert await yard.taken("third") == [second.id]


async def test_parcel_that_another_took_is_not_sent_here(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = yard.keep("mine", "mine")
    yard.mine.push([first, second])
    await began(yard, 1)

    # This process stood still for longer than its lease, and another took over.
    yard.clock.now += LEASE
    assert await yard.taken("other") == [first.id]
    await yard.writer.do(lambda store: store.parcel_accepted(first.id, "push"))
    assert await yard.taken("other") == [second.id]
    await yard.mine.renew()
    yard.channel.go.set()
    await yard.mine.drained()

    assert yard.channel.sent == [first.id]


async def test_parcel_that_was_not_renewed_in_time_is_not_sent(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outboxes, "SURE_SECONDS", 0.05)
    first, second = yard.keep("mine", "mine")
    yard.mine.push([first, second])
    await began(yard, 1)
    monkeypatch.setattr(yard.writer, "alive", False)  # the database is out of reach
    await yard.mine.renew()
    await asyncio.sleep(0.1)
    monkeypatch.undo()

    yard.channel.go.set()
    await yard.mine.drained()

    assert yard.channel.sent == [first.id]


async def test_nothing_is_renewed_where_nothing_is_held(yard: Yard) -> None:
    yard.writer.alive = False

    await yard.mine.renew()


async def test_words_of_two_processes_to_one_caller_keep_their_order(yard: Yard) -> None:
    (first,) = yard.keep("mine")
    (second,) = yard.keep("other")
    yard.mine.push([first])
    yard.other.push([second])
    await began(yard, 1)

    yard.channel.go.set()
    await yard.mine.drained()
    await yard.other.drained()

    assert yard.channel.sent == [first.id]  # the second is taken in its turn
    assert await yard.taken("third") == [second.id]


async def test_worker_renews_by_itself(yard: Yard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outboxes, "RENEW_SECONDS", 0.01)
    monkeypatch.setattr(outboxes, "POLL_SECONDS", 60)
    yard.mine.start()
    (parcel,) = yard.keep("mine")
    yard.mine.push([parcel])
    await began(yard, 1)
    yard.clock.now += LEASE - timedelta(seconds=1)
    until = yard.clock.now + LEASE

    def lease(store: Store) -> int:
        store.cursor.execute("SELECT leased_until FROM outbox")
        return int(store.cursor.fetchone()[0])

    async with asyncio.timeout(10):
        while await yard.writer.do(lease) != round(until.timestamp() * 1000):
            await asyncio.sleep(0.01)
