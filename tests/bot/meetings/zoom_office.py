"""What the tests of rooms in Zoom share: an office whose rooms a strict stand-in makes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from bot.desk.desk import Desk
from bot.desk.place import Place
from bot.meetings.rooms import Rooms
from bot.meetings.sweep import Sweep
from bot.meetings.zoom import Zoom
from bot.meetings.zoom_api import ZoomApi
from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking
from tests.bot.desk.test_desk import rows
from tests.conftest import NOW
from tests.standins.zoom import ADA, ZoomStandIn
from tests.talk import CATALOG, Clock, Office

HALF = timedelta(minutes=30)


class ZoomOffice:
    """An office, the stand-in, and the workers of its rooms."""

    def __init__(self, database: Database, far: ZoomStandIn, clock: Clock, hosts: tuple[str, ...]):
        self.far = far
        self.clock = clock
        self.office = Office(database, clock)
        before = self.office.desk.place
        place = Place(
            holder=before.holder,
            catalog=before.catalog,
            services=before.services,
            clock=clock,
            channels={},
            room_provider="zoom",
            room_app="zoom",
            mail=False,
            public_url=before.public_url,
        )
        office = self.office
        self.desk = office.desk = Desk(
            place, database, office.writer, office.kept, office.web, office.kept
        )
        account = far.account(*hosts)
        self.zoom = Zoom(ZoomApi(account, seconds=60), database.vault.lookup, self._topic)
        self.rooms = self.worker()
        self.sweep = Sweep(
            self.zoom, hosts, before.services, database, office.writer, clock, "this process"
        )

    def worker(self) -> Rooms:
        made = Rooms(self.zoom, self.office.database, self.office.writer, self.clock)
        made.desk = self.desk
        return made

    @staticmethod
    def _topic(language: str) -> str:
        return CATALOG.say(
            "room-subject", language if CATALOG.has("room-subject", language) else "en"
        )

    async def close(self) -> None:
        await self.zoom.aclose()
        await asyncio.to_thread(self.office.close)

    async def requested(self, start: datetime, person: str, counsellor: str) -> Booking:
        """Have somebody ask for a call with a counsellor of their own."""
        wish = (start, start + HALF, [counsellor])

        def work(store: Store) -> Booking:
            caller = store.find_or_make("line", "", person, store.now)
            caller.language = "vi"
            store.save(caller)
            details = {"name": "Nguyen Van An", "email": "an@example.com", "mailbox": "shared"}
            return store.request(caller, self.office.services["otit"], "vi", [wish], details)

        booking: Booking = await self.office.ask(work)
        return booking

    async def confirmed(self, start: datetime, person: str = "U1") -> Booking:
        """Give a confirmed call."""
        asked = await self.requested(start, person, f"of {person}")
        return await self.desk.confirm(asked.id, staff_id="s1")

    async def move(self, booking: Booking, start: datetime, counsellor: str) -> Booking:
        """Offer one other time and take it, as staff and caller do."""

        def work(store: Store) -> Booking:
            now = store.booking(booking.id)
            assert now is not None
            until = store.now + timedelta(hours=1)
            offered = store.offer(now, [(start, start + HALF, [counsellor])], until, "s1")
            taken = store.accept(offered, 1, self.office.services["otit"])
            store.want_room(taken, "zoom")
            return taken

        moved: Booking = await self.office.ask(work)
        return moved

    async def work(self, **later: float) -> None:
        """Let time pass, and do what is due."""
        self.clock.pass_time(**later)
        await self.rooms.work()

    async def settle(self, rounds: int = 60) -> None:
        """Work until nothing is left to do."""
        for _ in range(rounds):
            await self.work(minutes=5)
            left = "SELECT count(*) FROM rooms WHERE state IN ('wanted', 'unwanted')"
            if not any(await rows(self.office, left)) and not any(
                await rows(self.office, "SELECT count(*) FROM left_rooms")
            ):
                return

    async def room(self, booking: Booking) -> Any:
        """Give the booking's room as it stands."""
        found = await self.office.ask(lambda store: store.booking(booking.id))
        return found.room


@asynccontextmanager
async def zoom_office(database: Database, *hosts: str) -> AsyncIterator[ZoomOffice]:
    """Open an office with these hosts, Ada alone unless others are named."""
    clock = Clock(NOW)
    users = hosts or (ADA,)
    async with ZoomStandIn(now=clock, users={user: {} for user in users}) as far:
        made = ZoomOffice(database, far, clock, users)
        await made.office.ask(made.sweep.set_hosts)
        yield made
        await made.close()
