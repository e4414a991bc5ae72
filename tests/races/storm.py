"""A storm of callers on LINE, Telegram and the web chat, of staff, and of days that pass.

Whatever callers do comes as the platform's own JSON, or as the form of the web page. All chance comes
from one seed, and each thing happens in a second of its own, so that afterwards nobody has to guess
what was first.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

import httpx

from bot.meetings.sandbox import Sandbox
from handlers import openings
from handlers.turn import Booking, SlotTaken
from schedules.booking import MoveRefused, Outcome, State
from tests.faults.inside import Repeating
from tests.faults.load import LineScreen, Screen, TelegramScreen
from tests.journeys.conftest import PUBLIC, World
from tests.journeys.phones import WebPhone, settled

LANGUAGES = ("vi", "en")
PERSON = ("NGUYEN VAN AN", "25/12/1998")
DAYS = 7  # ahead, in which they book
OPEN = "state IN ('waiting', 'requested', 'offered', 'confirmed')"


class Caller:
    """One of those who call; on whatever channel, `press` needs no button to be shown."""

    def __init__(self, world: World, client: Repeating, number: int, channel: str) -> None:
        self.world = world
        self.client = client
        self.channel = channel
        self.language = LANGUAGES[number // 3 % len(LANGUAGES)]
        self.mail = f"caller{number}@example.com"
        self.person = ""
        self.booking = ""  # the last one
        self.screen: Screen | None = None
        self.web: WebPhone | None = None
        if channel == "line":
            self.screen, self.person = LineScreen(world.line, number), f"U{number:032x}"
        elif channel == "telegram":
            self.screen = TelegramScreen(world.telegram, number)
            self.person = str(5_000_000 + number)
        else:
            transport = httpx.ASGITransport(world.app.asgi)
            self.browser = httpx.AsyncClient(transport=transport, base_url=PUBLIC)
            self.web = WebPhone(world.app, self.browser)

    async def start(self) -> None:
        """Say hello, and answer everything up to the question of the day."""
        if self.web is not None:
            await self.web.start()
        elif self.screen is not None:
            await self.client.deliver(self.screen.start())
        await self.press(f"language.set:{self.language}")
        await self.press("go.book")
        if self.web is not None:
            await self.web.press("terms.agree")
        elif self.screen is not None:
            await settled(self.world.app)
            await self.press(next(t for t in self.screen.news() if t.startswith("terms.agree")))
        await self.press("who.is:trainee")
        for words in (*PERSON, self.mail):
            await self.say(words)
        await self.press("mailbox.own")
        await self.press("companion.is:none")

    async def press(self, token: str) -> None:
        if self.web is not None:
            await self.web._send(press=token)
        elif self.screen is not None:
            await self.client.deliver(self.screen.press(token))

    async def say(self, words: str) -> None:
        if self.web is not None:
            await self.web.say(words)
        elif self.screen is not None:
            await self.client.deliver(self.screen.text(words))

    async def close(self) -> None:
        if self.web is not None:
            await self.browser.aclose()


class Kept(Sandbox):
    """The demo's rooms, with a note of which are open."""

    def __init__(self) -> None:
        super().__init__(PUBLIC)
        self.open_rooms: set[str] = set()

    async def open(self, booking: Booking) -> Mapping[str, str]:
        access = await super().open(booking)
        self.open_rooms.add(access["meeting_id"])
        return access

    async def close(self, access: Mapping[str, str]) -> None:
        self.open_rooms.discard(access["meeting_id"])


class Storm:
    """Throws dice for everything that happens."""

    def __init__(self, world: World, client: Repeating, seed: int, callers: int) -> None:
        self.world = world
        self.client = client
        self.rng = Random(seed)
        self.happened: Counter[str] = Counter()
        channels = ("line", "telegram", "web")
        self.callers = [Caller(world, client, n, channels[n % 3]) for n in range(callers)]

    async def run(self, bookings: int) -> None:
        """Let things happen until so many were asked for."""
        for caller in self.callers:
            await caller.start()
            self._tick()
        while self.happened["asked"] < bookings:
            await self._step()
            self._tick(self.rng.choice((0, 0, 1, 5, 20)))

    async def run_on(self, days: int) -> None:
        """Let the clock run on: every ten minutes in office hours, hourly at night and at the end."""
        await settled(self.world.app)
        begins = self.world.clock()
        while (now := self.world.clock()) < begins + timedelta(days=days):
            busy = now < begins + timedelta(days=DAYS + 1) and not 11 <= now.hour < 23
            await self._passes(10 if busy else 60)
        await self._rooms_done()
        await settled(self.world.app)

    async def _step(self) -> None:
        what = self.rng.choices(
            ("ask", "confirm", "offer", "answer", "cancel", "staff", "finish", "time"),
            (40, 22, 8, 10, 5, 2, 4, 6),
        )[0]
        try:
            await getattr(self, f"_{what}")()
        except (SlotTaken, MoveRefused, LookupError):
            self.happened["refused"] += 1

    async def _ask(self) -> None:
        open_ones = {row[0] for row in await self._rows(f"SELECT id FROM bookings WHERE {OPEN}")}
        able = [each for each in self.callers if each.booking not in open_ones]
        caller = self.rng.choice(able or self.callers)  # who has one already is refused
        free = await self._free(caller.language)
        if free is None:
            return
        day, start = free
        await caller.press("go.book")
        await caller.press(f"day.on:{day.isoformat()}")
        await caller.press(f"time.at:{int(start.timestamp()) // 60}")
        before = {row[0] for row in await self._rows("SELECT id FROM bookings")}
        await caller.press("review.send")
        made = {row[0] for row in await self._rows("SELECT id FROM bookings")} - before
        self.happened["asked"] += len(made)
        caller.booking = next(iter(made), caller.booking)

    async def _confirm(self) -> None:
        booking = await self._one(State.requested)
        await self.world.app.desk.confirm(booking.id, staff_id="s1")
        self.happened["confirmed"] += 1

    async def _offer(self) -> None:
        booking = await self._one(State.requested, State.confirmed)
        found = [await self._free(booking.language) for _ in range(self.rng.randint(1, 3))]
        starts = list({each[1] for each in found if each is not None})
        if starts:
            await self.world.app.desk.offer(booking.id, starts, staff_id="s1")
            self.happened["offered"] += 1

    async def _answer(self) -> None:
        booking = await self._one(State.offered, State.confirmed)
        caller = await self._caller_of(booking)
        if caller is None:
            return
        answer = self.rng.choice((f"accept:{booking.id}.1", f"decline:{booking.id}"))
        await caller.press(f"my.{answer}")
        self.happened[answer.partition(":")[0]] += 1

    async def _cancel(self) -> None:
        booking = await self._one(State.requested, State.offered, State.confirmed)
        caller = await self._caller_of(booking)
        if caller is None:
            return
        await caller.press(f"my.cancel:{booking.id}")
        await caller.press(f"cancel.yes:{booking.id}")
        self.happened["cancelled"] += 1

    async def _staff(self) -> None:
        booking = await self._one(State.requested, State.offered, State.confirmed)
        await self.world.app.desk.cancel(booking.id, staff_id="s1", reason="closed")
        self.happened["cancelled by staff"] += 1

    async def _finish(self) -> None:
        booking = await self._one(State.confirmed)
        if booking.starts_at < self.world.clock():
            await self.world.app.desk.finish(booking.id, Outcome.talked, staff_id="s1")
            self.happened["talked"] += 1

    async def _time(self) -> None:
        for _ in range(18):
            await self._passes(10)
        self.happened["hours"] += 3

    async def _passes(self, minutes: int) -> None:
        await self._rooms_done()  # a reminder before its room was made could have no link
        self._tick(minutes)
        await self.world.app.timers.tick()

    # looking

    async def _free(self, language: str) -> tuple[date, datetime] | None:
        today = self.world.clock().date()
        day = today + timedelta(days=self.rng.randint(0, DAYS))
        service = self.world.app.desk.place.services()["otit"]
        free = await self.world.app.desk.act(
            lambda store: openings.free_slots(store, service, language, day, store.now)
        )
        return (day, self.rng.choice(free).slot.starts_at) if free else None

    async def _one(self, *states: State) -> Booking:
        marks = ",".join(f"'{state}'" for state in states)
        asked = f"SELECT id FROM bookings WHERE state IN ({marks}) ORDER BY id"
        ids = await self._rows(asked)
        if not ids:
            raise LookupError("no booking is there")
        chosen = self.rng.choice(ids)[0]
        booking = await self.world.app.desk.act(lambda store: store.booking(chosen))
        assert booking is not None
        return booking

    async def _caller_of(self, booking: Booking) -> Caller | None:
        """Find who it was; a caller in a browser is known to the desk alone."""
        caller_id = booking.caller_id or ""
        found = await self.world.app.desk.act(lambda store: store.load(caller_id))
        if found is None:
            return None
        mail = str(booking.details.get("email"))
        return next((each for each in self.callers if each.mail == mail), None)

    async def _rows(self, asked: str) -> list[Any]:
        return await self.world.app.desk.act(
            lambda store: list(store.cursor.execute(asked).fetchall())
        )

    async def _rooms_done(self) -> None:
        """Wait for the rooms' worker, which is told by a kick of its own."""
        due = "SELECT count(*) FROM rooms WHERE state IN ('wanted', 'unwanted')"
        for _ in range(3000):
            if not (await self._rows(due))[0][0]:
                return
            self.world.app.rooms.kick()
            await asyncio.sleep(0.01)
        raise AssertionError("rooms were left undone")

    def _tick(self, minutes: float = 0) -> None:
        seconds = minutes * 60 + 1
        self.world.clock.pass_time(seconds=seconds)
        self.world.line.pass_time(seconds)
        self.world.telegram.pass_time(seconds)
