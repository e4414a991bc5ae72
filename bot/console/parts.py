"""What the console is built from; `app.py` fills it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar
from urllib.parse import urlsplit

from bot.console.passwords import Passwords
from bot.store.store import Store
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
    async def cancel(self, booking_id: str, *, staff_id: str, reason: str) -> Booking: ...
    async def finish(self, booking_id: str, outcome: Outcome, *, staff_id: str) -> Booking: ...


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
    passwords: Passwords = field(default_factory=Passwords)

    @property
    def secure(self) -> bool:
        """Tell whether browsers reach us by https."""
        return urlsplit(self.public_url).scheme == "https"

    @property
    def origin(self) -> str:
        """Give scheme, host and port as a browser's Origin header has them."""
        parts = urlsplit(self.public_url)
        return f"{parts.scheme}://{parts.netloc}"
