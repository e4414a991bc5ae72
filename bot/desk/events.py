"""Events as staff deal with them: the way in given once for all, an event called off, and its end.

What concerns every participant is first kept of the event, and then of each of them, some at a
time. A kill in between loses nobody: time takes up what is left, and nobody is told twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import partial

import structlog

from bot.desk.base import Moves, known, where
from bot.desk.place import After
from bot.store.events import KeptEvent
from bot.store.store import Store
from bot.writer import Busy
from handlers import places
from handlers.turn import Booking
from schedules.booking import OPEN, Actor, Outcome, State
from schedules.dated import Event
from schedules.service import Service
from schedules.timetable import day_slots

AT_ONCE = 25  # participants of one transaction: others have to be answered meanwhile
SOON = timedelta(hours=24)  # before the start the way in has to be there
ACCESS, UNCLOSED = "event-access", "event-unclosed"  # tasks
log = structlog.get_logger()


class NoEvent(LookupError):
    """The service's file has no event of this name."""


class Events(Moves):
    """Takes what staff do about an event, and what time brings to it."""

    async def give_way_in(
        self, service_id: str, name: str, access: Mapping[str, str], *, staff_id: str
    ) -> None:
        """Keep how all participants enter, and tell them; who books afterwards gets it at once.

        Raises NoEvent.
        """

        def work(store: Store, after: After) -> None:
            service, event = _known(after, service_id, name)
            store.give_way_in(service.id, event.name, access, staff_id)
            self._event_tasks(store, service)

        await self._move(work)
        await self._tell_all(service_id, name, staff_id)

    async def call_off(self, service_id: str, name: str, *, staff_id: str) -> None:
        """Cancel an event: nobody can book it any more, and each participant is told once.

        Raises NoEvent.
        """

        def work(store: Store, after: After) -> None:
            service, event = _known(after, service_id, name)
            store.call_off(service, event, staff_id)
            self._event_tasks(store, service)

        await self._move(work)
        await self._tell_all(service_id, name, staff_id)

    async def all_done(self, service_id: str, name: str, *, staff_id: str) -> int:
        """Close every place of an event that is still open: they were there; answer how many.

        Raises NoEvent.
        """
        closed = 0
        while now := await self._move(
            partial(self._next_done, service_id=service_id, name=name, staff_id=staff_id)
        ):
            closed += now
        return closed

    async def look_after_events(self) -> None:
        """Go on telling participants where that was broken off, and see what is missing soon."""
        left = await self._database.look(lambda store: store.untold_events())
        for service_id, name, staff_id in left:
            try:
                await self._tell_all(service_id, name, staff_id)
            except (Busy, NoEvent):
                continue
            except Exception as error:
                _skipped(service_id, error)
        services = self.place.services().values()
        for service in services:
            if service.events:
                await self._move(partial(self._look_ahead, service_id=service.id))

    # one transaction each

    async def _tell_all(self, service_id: str, name: str, staff_id: str) -> None:
        """Tell everybody; whom nothing can be told holds up nobody, and is tried again later."""
        tell = partial(self._tell_next, service_id=service_id, name=name, staff_id=staff_id)
        await self._tell_some(tell, AT_ONCE, partial(_skipped, service_id), NoEvent)

    def _tell_next(
        self,
        store: Store,
        after: After,
        *,
        service_id: str,
        name: str,
        staff_id: str,
        at_once: int = AT_ONCE,
        skipped: int = 0,
    ) -> bool:
        """Tell the next participants; False when nobody is left to hear.

        Those `skipped` could not be told.
        """
        service, event = _known(after, service_id, name)
        with store.undone_if_it_fails():  # who is booking just now is told here, or knows already
            kept = store.event(service.id, event.name)
            starts_at, ends_at = event.span(service.zone)
            if not kept.untold:
                return False
            states = OPEN if kept.is_off(event) else {State.confirmed}
            left: list[str] = []
            if ends_at > store.now:
                left = store.unmarked_at(service.id, starts_at, states, kept.mark, at_once, skipped)
            for booking_id in left:
                store.notice_once(booking_id, 0, kept.mark)
                self._tell_one(store, known(store, booking_id), event, kept, staff_id, after)
            if not left and not skipped:
                store.event_told(service.id, event.name)
        return bool(left)

    def _tell_one(
        self,
        store: Store,
        booking: Booking,
        event: Event,
        kept: KeptEvent,
        staff_id: str,
        after: After,
    ) -> None:
        """Bring one participant up to date."""
        if kept.is_off(event):
            listed = places.is_listed(booking)
            done = store.cancel(booking, Actor.staff, "closed", staff_id or None)
            after.rooms |= store.room_unwanted(done)
            self._then.notify(store, done, "called-off-waiting" if listed else "called-off", after)
        elif kept.access:
            self._then.enter(store, booking, kept.access, "confirmed", after)

    def _next_done(
        self, store: Store, after: After, *, service_id: str, name: str, staff_id: str
    ) -> int:
        service, event = _known(after, service_id, name)
        starts_at, _ = event.span(service.zone)
        if starts_at > store.now:
            return 0
        closed = 0
        for booking_id in store.unmarked_at(service.id, starts_at, [State.confirmed], "", AT_ONCE):
            done = store.finish(known(store, booking_id), Outcome.talked, staff_id)
            store.settle(done, staff_id)
            self._then.settled(store, done)
            after.rooms |= store.room_unwanted(done)
            closed += 1
        if closed < AT_ONCE and not any(
            _is_open(store, service, each) for each in service.events or ()
        ):
            store.event_tasks_over(service.id, UNCLOSED)
        return closed

    def _look_ahead(self, store: Store, after: After, *, service_id: str) -> None:
        service = after.services.get(service_id)
        if service is not None:
            self._event_tasks(store, service, after)

    def _event_tasks(self, store: Store, service: Service, after: After | None = None) -> None:
        """Ask staff once for the way in of each event that is near; close that where none lacks."""
        lacking = [event for event in service.events or () if _lacks(store, service, event)]
        if not lacking:
            store.event_tasks_over(service.id, ACCESS)
        for event in lacking if after is not None else ():
            if store.put_first_fact(f"{ACCESS} {service.id} {event.name} {event.starts}", ""):
                tag = next(iter(service.every_language()))
                if store.add_task(ACCESS, service.id, tag, note=event.called(tag)) and after:
                    self._then.tell_staff(store, service.id, tag, after)


def _is_open(store: Store, service: Service, event: Event) -> bool:
    """Tell whether an event is over and nobody has written down who came."""
    starts_at, ends_at = event.span(service.zone)
    return ends_at <= store.now and bool(store.counts_at(service.id, starts_at)[State.confirmed])


def _lacks(store: Store, service: Service, event: Event) -> bool:
    """Tell whether an event begins soon, with somebody there, and nobody knows the way in."""
    starts_at, _ = event.span(service.zone)
    if not store.now < starts_at <= store.now + SOON or store.event(service.id, event.name).access:
        return False
    day = event.starts.date()
    tag = next(iter(service.every_language()))
    held = day_slots(service, tag, day, store.exceptions(service.id, day, day))
    if all(slot.starts_at != starts_at for slot in held):
        return False
    return store.lacks_way_in(service.id, starts_at)


def _skipped(service_id: str, error: Exception) -> None:
    log.error("event-failed", service=service_id, error=where(error))


def _known(after: After, service_id: str, name: str) -> tuple[Service, Event]:
    service = after.services.get(service_id)
    for event in (service.events if service else None) or ():
        if service is not None and event.name == name:
            return service, event
    raise NoEvent(f"{service_id} has no event of this name")
