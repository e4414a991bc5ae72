"""Random lives of a waiting list, judged after each step by a second book of our own.

The book knows nothing of the desk's tables: who waits since when and for which day, which times
are free, and from that who has to be offered what, and until when.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from bot.desk.base import known
from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import Actor, MoveRefused, State
from tests.bot.desk.test_waiting import THURSDAY, booked, narrow, slot, waits
from tests.conftest import NOW
from tests.talk import Clock, Office

LIVES, STEPS = (200, 100) if os.environ.get("SIZE") == "full" else (6, 40)
DAYS = (THURSDAY, THURSDAY + timedelta(days=7))
TIMES = [slot(n, day) for day in DAYS for n in range(4)]
NOTICE, HOLD, LEAST = timedelta(hours=1), timedelta(hours=1), timedelta(minutes=10)
TOKYO = ZoneInfo("Asia/Tokyo")
STRETCHES = (1, 9, 10, 30, 59, 60, 61, 3 * 60)  # minutes that pass; in all less than six days
WAYS = ("join", "join", "cancel", "cancel", "accept", "decline", "leave", "first", "back", "wrong")


@dataclass
class Place:
    """One place in line, as our own book has it."""

    name: str
    turn: datetime
    since: datetime
    day: date | None
    passed: set[datetime] = field(default_factory=set)
    offer: tuple[datetime, datetime] | None = None  # the time, and until when it is kept

    def suits(self, start: datetime) -> bool:
        on_day = self.day is None or start.astimezone(TOKYO).date() == self.day
        return on_day and start >= self.since and start not in self.passed

    def ends(self) -> datetime | None:
        if self.day is None:
            return None
        return datetime.combine(self.day + timedelta(days=1), time(), TOKYO) - NOTICE


@dataclass
class Book:
    """Who waits, and whose call is when."""

    line: dict[str, Place] = field(default_factory=dict)
    calls: dict[datetime, str] = field(default_factory=dict)

    def ordered(self) -> list[Place]:
        return sorted(self.line.values(), key=lambda place: (place.turn, place.name))

    def lapse(self, now: datetime) -> None:
        """End what is over: an offer sends its caller to the end, a day's place ends."""
        for place in list(self.line.values()):
            if place.offer is not None and place.offer[1] <= now:
                place.passed.add(place.offer[0])
                place.offer, place.turn = None, now
            ends = place.ends()
            if place.offer is None and ends is not None and ends <= now:
                del self.line[place.name]

    def serve(self, now: datetime) -> None:
        """Offer each free time to the first who can use it."""
        for place in self.ordered():
            if place.offer is not None:
                continue
            held = {p.offer[0] for p in self.line.values() if p.offer} | set(self.calls)
            for start in TIMES:
                until = min(awake(now) + HOLD, start - NOTICE)
                if start not in held and place.suits(start) and until - now >= LEAST:
                    place.offer = (start, until)
                    break


def awake(now: datetime) -> datetime:
    """Give this moment, or at night the next eight in the morning."""
    local = now.astimezone(TOKYO)
    if time(8) <= local.time() < time(21):
        return now
    day = local.date() + timedelta(days=local.hour >= 21)
    return datetime.combine(day, time(8), TOKYO).astimezone(UTC)


class Life:
    """One desk, one book, and dice."""

    def __init__(self, office: Office, seed: int) -> None:
        self.office, self.dice, self.book = office, Random(seed), Book()
        self.names = 0

    async def begin(self) -> None:
        """Fill every day."""
        for n, start in enumerate(TIMES):
            made = await booked(self.office, f"B{n}", n % 4, DAYS[n // 4])
            self.book.calls[start] = made.id
            await self.office.desk.confirm(made.id, staff_id="s1")

    async def step(self) -> str:
        """Do one thing at both, let time pass, and let the timers look."""
        way = self.dice.choice(WAYS)
        await getattr(self, f"_{way}")()
        self.office.clock.pass_time(minutes=self.dice.choice(STRETCHES))
        while await self.office.desk.lapse_due():
            pass
        await self.office.desk.serve_waiting()
        self.book.lapse(self.office.clock.now)
        self.book.serve(self.office.clock.now)
        await self.compare()
        return way

    async def compare(self) -> None:
        """See that the desk's line is that of the book: order, offers and how long they last."""
        line = await self.office.ask(lambda store: store.line("otit", "km"))
        at_desk = []
        for entry in line:
            booking = await self.office.ask(lambda s, e=entry: s.booking(e.booking_id))
            offers = [t.starts_at for t in booking.times if t.kind == "offer"]
            at_desk.append((entry.booking_id, offers, booking.offer_until))
        assert at_desk == [
            (p.name, [p.offer[0]] if p.offer else [], p.offer[1] if p.offer else None)
            for p in self.book.ordered()
        ]

    def _one(self, *, offered: bool | None = None) -> Place | None:
        found = [
            p for p in self.book.ordered() if offered is None or (p.offer is not None) == offered
        ]
        return self.dice.choice(found) if found else None

    async def _join(self) -> None:
        day = self.dice.choice([None, *DAYS])
        if day is not None and self.office.clock.now + NOTICE > slot(0, day):
            return
        self.names += 1
        made = await waits(self.office, f"W{self.names}", day.isoformat() if day else "any")
        now = self.office.clock.now
        self.book.line[made.id] = Place(made.id, now, now, day)

    async def _cancel(self) -> None:
        """Have somebody cancel a call that is to come."""
        coming = [start for start in self.book.calls if start > self.office.clock.now]
        if coming:
            name = self.book.calls.pop(self.dice.choice(coming))
            await self.office.desk.cancel(name, staff_id="s1", reason="asked")

    async def _accept(self) -> None:
        place = self._one(offered=True)
        if place is not None and place.offer is not None:
            service = self.office.services["otit"]

            def take(store: Store) -> Booking:
                return store.accept(known(store, place.name), 1, service)

            assert (await self.office.ask(take)).starts_at == place.offer[0]
            self.book.calls[place.offer[0]] = place.name
            del self.book.line[place.name]

    async def _decline(self) -> None:
        place = self._one(offered=True)
        if place is not None and place.offer is not None:
            await self.office.ask(lambda store: store.decline(known(store, place.name)))
            place.passed.add(place.offer[0])
            place.offer, place.turn = None, self.office.clock.now

    async def _leave(self) -> None:
        place = self._one()
        if place is not None:
            await self.office.ask(
                lambda store: store.cancel(known(store, place.name), Actor.caller, way="chat")
            )
            del self.book.line[place.name]

    async def _first(self) -> None:
        place = self._one(offered=False)
        if place is not None:
            await self.office.desk.put_first(place.name, "urgent", staff_id="s1")
            before = min(p.turn for p in self.book.line.values())
            place.turn = min(before, *self._turns()) - timedelta(milliseconds=1)

    def _turns(self) -> list[datetime]:
        return [p.turn for p in self.book.line.values()]

    async def _back(self) -> None:
        """Have staff take an offered time back; the timers may offer it again at once."""
        place = self._one(offered=True)
        if place is not None:
            await self.office.desk.withdraw(place.name, staff_id="s1")
            place.offer = None

    async def _wrong(self) -> None:
        """Try what the graph does not allow: nothing changes."""
        place = self._one(offered=False)
        if place is None:
            return
        name, service = place.name, self.office.services["otit"]
        for move in (
            lambda store: store.accept(known(store, name), 1, service),
            lambda store: store.decline(known(store, name)),
            lambda store: store.withdraw(known(store, name), "s1"),
            lambda store: store.confirm(known(store, name), "s1"),
        ):
            with pytest.raises(MoveRefused):
                await self.office.ask(move)


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=narrow())
    yield made
    await asyncio.to_thread(made.close)


@pytest.mark.parametrize("seed", range(LIVES))
async def test_line_is_that_of_a_second_book(office: Office, seed: int) -> None:
    life = Life(office, seed)
    await life.begin()

    went = {await life.step() for _ in range(STEPS)}

    assert went == set(WAYS)
    calls = list(life.book.calls.values())
    found = await office.ask(lambda store: [known(store, name).state for name in calls])
    assert set(found) <= {State.confirmed, State.done}
