"""One move at the desk: a transaction, then what may happen once it is durable.

Nothing is sent before the commit, and nothing committed is forgotten, since whatever is needed
later is a row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol, TypeVar

from bot.desk.aftermath import Aftermath
from bot.desk.place import After, Place
from bot.store.engine import Database
from bot.store.outbox import Parcel
from bot.store.store import Store
from bot.writer import Busy, Writer
from handlers.turn import Booking
from schedules.service import Service

T = TypeVar("T")


class Sender(Protocol):
    """Who sends what was committed."""

    def push(self, parcels: Sequence[Parcel]) -> None: ...


class Wakes(Protocol):
    """Who tells an open web chat that there is something new."""

    def wake(self, caller_id: str) -> None: ...


class Kick(Protocol):
    """Who makes rooms."""

    def kick(self) -> None: ...


class TellSome(Protocol):
    """A step of telling many: tells `at_once` of them past those `skipped`; False at the end."""

    def __call__(self, store: Store, after: After, *, at_once: int, skipped: int) -> bool: ...


class Moves:
    """What every part of the desk stands on."""

    def __init__(
        self,
        place: Place,
        database: Database,
        writer: Writer,
        sender: Sender,
        web: Wakes,
        rooms: Kick,
    ) -> None:
        self.place = place
        self._then = Aftermath(place)
        self._database = database
        self._writer = writer
        self._sender = sender
        self._web = web
        self._rooms = rooms
        database.stated_in = self._stated_in

    def _stated_in(self, service_id: str, key: str) -> str:
        """Tell where a rule stands, for the trail; "" of a service that is not there any more."""
        service = self.place.services().get(service_id)
        return service.stated_in(key) if service is not None else ""

    async def _move(self, work: Callable[[Store, After], T]) -> T:
        result, after = await self._keep(work)
        self._follow(after)
        return result

    async def _keep(self, work: Callable[[Store, After], T]) -> tuple[T, After]:
        """Make a move, and leave what may happen then to be done by `_follow`."""
        catalog, services = self.place.catalog(), self.place.services()

        def run(store: Store) -> tuple[T, After]:
            after = After(catalog, services)  # made here: the writer may have to do it again
            return work(store, after), after

        return await self._writer.do(run)

    async def _tell_some(
        self,
        tell: TellSome,
        at_once: int,
        skip: Callable[[Exception], None],
        *ends: type[Exception],
    ) -> bool:
        """Tell many, some in each transaction; who cannot be told holds up nobody.

        After a failure they are taken one by one, and those that fail again are skipped: False
        where there are any, since the next look has to try again. Busy and `ends` come out.
        """
        skipped, most = 0, at_once
        while skipped < most:
            try:
                if not await self._move(partial(tell, at_once=at_once, skipped=skipped)):
                    break
            except Exception as error:
                if isinstance(error, (Busy, *ends)):
                    raise
                if at_once > 1:
                    at_once = 1  # it is one of these
                    continue
                skipped += 1
                skip(error)
        return not skipped

    def _follow(self, after: After) -> None:
        if after.parcels:
            self._sender.push(after.parcels)
        for caller_id in after.wakes:
            self._web.wake(caller_id)
        if after.rooms:
            self._rooms.kick()


def only_one(services: Mapping[str, Service], else_named: str = "") -> str:
    """Name the service that work belongs to which names none; `else_named` where several are."""
    return next(iter(services)) if len(services) == 1 else else_named


def known(store: Store, booking_id: str) -> Booking:
    booking = store.booking(booking_id)
    if booking is None:
        raise LookupError("no such booking")
    return booking


def where(error: Exception) -> str:
    """Name an error by class and place; its text could repeat what a caller wrote."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = ""
    if trace is not None:
        code = trace.tb_frame.f_code
        place = f" in {code.co_name}, line {trace.tb_lineno}"
    return f"{type(error).__name__}{place}"
