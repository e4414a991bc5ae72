"""What the console is built from; `app.py` fills it in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar
from urllib.parse import urlsplit

from bot.console.passwords import Passwords
from bot.desk.adjusting import Phoned
from bot.store.store import Store
from handlers.apps import app_name
from handlers.turn import Booking
from locales.catalog import Catalog
from schedules.booking import Outcome
from schedules.service import Service

T = TypeVar("T")


class Looks(Protocol):
    """The database as a reader sees it."""

    async def look(self, ask: Callable[[Store], T]) -> T: ...


class Moves(Protocol):
    """The desk as staff use it; each move is one transaction with all that follows from it.

    Raises schedules.booking.MoveRefused for the loser of a race, handlers.turn.SlotTaken when
    the time is gone.
    """

    async def act(self, work: Callable[[Store], T]) -> T: ...
    async def confirm(
        self,
        booking_id: str,
        *,
        staff_id: str,
        rank: int = 1,
        access: Mapping[str, str] | None = None,
    ) -> Booking: ...
    async def set_room(
        self, booking_id: str, *, staff_id: str, access: Mapping[str, str]
    ) -> Booking: ...
    async def offer(
        self, booking_id: str, starts: Sequence[datetime], *, staff_id: str
    ) -> Booking: ...
    async def move_call(self, booking_id: str, *, staff_id: str, rank: int) -> Booking: ...
    async def keep_call(self, booking_id: str, *, staff_id: str) -> Booking: ...
    async def accept_for(self, booking_id: str, *, staff_id: str, rank: int) -> Booking: ...
    async def decline_for(self, booking_id: str, *, staff_id: str) -> Booking: ...
    async def book_next(
        self, booking_id: str, start: datetime, *, staff_id: str, language: str
    ) -> Booking: ...
    async def book_phone(self, phoned: Phoned, start: datetime, *, staff_id: str) -> Booking: ...
    async def write(
        self, caller_id: str, words: str, *, service_id: str, staff_id: str, task_id: str
    ) -> bool: ...
    async def give(self, booking_id: str, resource_id: str, *, staff_id: str) -> Booking: ...
    async def offer_instead(
        self, booking_id: str, starts: Sequence[datetime], *, staff_id: str
    ) -> Booking: ...
    async def withdraw(self, booking_id: str, *, staff_id: str) -> Booking: ...
    async def keep_anyway(self, booking_id: str, reason: str, *, staff_id: str) -> bool: ...
    async def put_first(self, booking_id: str, reason: str, *, staff_id: str) -> None: ...
    async def give_way_in(
        self, service_id: str, name: str, access: Mapping[str, str], *, staff_id: str
    ) -> None: ...
    async def call_off(self, service_id: str, name: str, *, staff_id: str) -> None: ...
    async def all_done(self, service_id: str, name: str, *, staff_id: str) -> int: ...
    async def told(self, booking_id: str, road: str, notice: str, *, staff_id: str) -> bool: ...
    async def cancel(self, booking_id: str, *, staff_id: str, reason: str) -> Booking: ...
    async def finish(self, booking_id: str, outcome: Outcome, *, staff_id: str) -> Booking: ...
    async def refuse(
        self, booking_id: str, until_at: datetime, reason: str, *, staff_id: str
    ) -> bool: ...
    async def lift(self, booking_id: str, *, staff_id: str) -> bool: ...
    async def suspend(
        self, booking_id: str, ground: str, reason: str, *, staff_id: str
    ) -> bool: ...
    async def end_suspension(self, booking_id: str, *, staff_id: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts. `services` and `catalog` are asked anew for each page: files may be edited.

    `makes_rooms` tells whether a room provider is there; without one staff type the link.
    """

    database: Looks
    desk: Moves
    services: Callable[[], Mapping[str, Service]]
    catalog: Callable[[], Catalog]
    clock: Callable[[], datetime]
    public_url: str
    makes_rooms: bool
    room_app: str = ""  # the one app in which the provider makes rooms; "": it serves every call
    passwords: Passwords = field(default_factory=Passwords)
    # Which accounts of apps are kept for other services than one, and for which one each is.
    elsewhere: Callable[[str], Collection[tuple[str, str]]] = lambda service_id: ()
    kept: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def makes_rooms_for(self, service: Service) -> bool:
        """Tell whether the rooms of a service are made by the provider."""
        if service.events is not None:
            return False
        return self.makes_rooms and (not self.room_app or self.room_app in service.meeting.apps)

    def app_names(self, service: Service) -> list[tuple[str, str]]:
        """List the apps in which calls of a service can be held, with their names."""
        return [(app, app_name(app)) for app in service.meeting.apps]

    @property
    def secure(self) -> bool:
        """Tell whether browsers reach us by https."""
        return urlsplit(self.public_url).scheme == "https"

    @property
    def origin(self) -> str:
        """Give scheme, host and port as a browser's Origin header has them."""
        parts = urlsplit(self.public_url)
        return f"{parts.scheme}://{parts.netloc}"
