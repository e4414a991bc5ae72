"""Lots are drawn for the places of an event, and everybody hears how theirs fell.

Until the moment of the draw callers put their names down and nobody is preferred. Then one
transaction draws and keeps the order of all names; after it, some at a time, the places are given
in that order, and whoever had no luck is told so and waits for a place that is given up. A kill in
between draws nothing anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from random import Random, SystemRandom

import structlog

from bot.desk.base import known, where
from bot.desk.place import After
from bot.desk.waiting import Waiting, has_place
from bot.store.lots import DRAWN, LOT
from bot.store.store import Store
from bot.store.waiting import Entry
from bot.writer import Busy
from handlers import lots, openings
from handlers.lots import SETTLED
from handlers.turn import Booking, SlotTaken
from schedules.booking import Actor
from schedules.dated import Event
from schedules.service import Service

AT_ONCE = 20  # names of one transaction: others have to be answered meanwhile
log = structlog.get_logger()


class Lots(Waiting):
    """Takes the draws that are due."""

    rng: Random = SystemRandom()  # nobody can foretell it

    async def draw_lots(self) -> int:
        """Draw what is due, and tell everybody; answer how many events were settled."""
        settled = 0
        due = await self._database.look(self._due, self.place.clock())
        for service_id, event in due:
            try:
                await self._move(partial(self._draw, service_id=service_id, event=event))
                settled += await self._tell_lots(service_id, event)
            except Busy:
                raise
            except Exception as error:
                log.error("lots-failed", service=service_id, error=where(error))
        return settled

    async def _tell_lots(self, service_id: str, event: Event) -> bool:
        """Have everybody hear; who cannot be told holds up nobody, and the next look tries again.

        False where somebody has not heard.
        """
        tell = partial(self._next_lots, service_id=service_id, event=event)
        return await self._tell_some(tell, AT_ONCE, partial(_skipped, service_id))

    def _due(self, store: Store) -> list[tuple[str, Event]]:
        return [
            (service.id, event)
            for service in self.place.services().values()
            for event in service.events or ()
            if event.draws is not None
            and _is_ahead(store, service, event)
            and store.lots(service, event) != SETTLED
            # What was drawn goes on, even if the file now names a later moment.
            and (lots.is_due(service, event, store.now) or store.lots(service, event))
        ]

    def _draw(self, store: Store, after: After, *, service_id: str, event: Event) -> None:
        with store.undone_if_it_fails():  # whoever is putting their name down now is in, or is not
            service, now = _as_it_is(store, after, service_id, event)
            if service is None or now is None or store.lots(service, now):
                return
            if not lots.is_due(service, now, store.now):
                return
            names = store.names(service, now)
            self.rng.shuffle(names)
            if store.keep_lots(service, now, names, store.now):
                store.audit(
                    Actor.service,
                    None,
                    "draw-lots",
                    detail=f"{now.name} {len(names)}",
                    rule="booking.confirmation",
                    service_id=service.id,
                )

    def _next_lots(
        self,
        store: Store,
        after: After,
        *,
        service_id: str,
        event: Event,
        at_once: int,
        skipped: int,
    ) -> bool:
        """Give the next places, and tell who gets none; False when nobody is left to hear.

        Those `skipped` could not be told.
        """
        with store.undone_if_it_fails():
            service, now = _as_it_is(store, after, service_id, event)
            if service is None or now is None or store.lots(service, now) != DRAWN:
                return False
            names = store.names(service, now, at_once, skipped)
            places = _Places(store, service, now)
            for booking_id in names:
                store.notice_once(booking_id, 0, LOT)
                self._tell_lot(store, after, service, known(store, booking_id), places)
            if not names and not skipped:
                store.settle_lots(service, now)
        return bool(names)

    def _tell_lot(
        self, store: Store, after: After, service: Service, booking: Booking, places: _Places
    ) -> None:
        """Give somebody the place that their lot brings, or say that it brings none."""
        if has_place(store, booking):  # staff gave them one
            self._served(store, booking, after)
            return
        refused = _is_refused(store, booking)
        done = None if refused else places.give(booking)
        if done is not None:
            self._then.want_room(store, done, after)
        elif refused or service.waiting.hold is None:
            self._then.notify(store, store.lapse(booking), "not-drawn", after)
        else:
            self._then.notify(store, booking, "not-drawn-waits", after)

    def _still_waiting(
        self, store: Store, after: After, service: Service, line: Sequence[Entry]
    ) -> list[Entry]:
        """Leave out who waits for lots: nothing is offered before everybody has heard."""
        left = super()._still_waiting(store, after, service, line)
        undrawn = {
            event.span(service.zone)[0]
            for event in service.events or ()
            if event.draws is not None and store.lots(service, event) != SETTLED
        }
        return [entry for entry in left if entry.from_at not in undrawn]


class _Places:
    """The places of an event that nobody has, asked of the store once."""

    def __init__(self, store: Store, service: Service, event: Event) -> None:
        self._store = store
        self._service = openings.without_notice(service)  # deadlines are for who comes later
        self._day = event.starts.date()
        self._starts_at, self._ends_at = event.span(service.zone)
        self._free: dict[str, list[str]] = {}

    def give(self, booking: Booking) -> Booking | None:
        """Give somebody the next place; None where there is none."""
        free = self._of(booking.language)
        if not free:
            return None
        try:
            done = self._store.win(booking, (self._starts_at, self._ends_at, free))
        except SlotTaken:
            return None
        for each in self._free.values():
            if done.resource_id in each:
                each.remove(done.resource_id)
        return done

    def _of(self, language: str) -> list[str]:
        if language not in self._free:
            found = openings.free_slots(
                self._store, self._service, language, self._day, self._store.now
            )
            at = (each.resources for each in found if each.slot.starts_at == self._starts_at)
            self._free[language] = [*next(at, ())]
        return self._free[language]


def _as_it_is(
    store: Store, after: After, service_id: str, event: Event
) -> tuple[Service | None, Event | None]:
    """Give the event as the file has it now; None where it is gone, elsewhere, or off."""
    service = after.services.get(service_id)
    if service is None:
        return None, None
    for each in service.events or ():
        if (each.name, each.starts) == (event.name, event.starts):
            return service, each if _is_ahead(store, service, each) else None
    return service, None


def _is_ahead(store: Store, service: Service, event: Event) -> bool:
    """Tell whether an event is to come, and was not called off."""
    starts_at, _ = event.span(service.zone)
    return starts_at > store.now and not store.event(service.id, event.name).is_off(event)


def _is_refused(store: Store, booking: Booking) -> bool:
    caller_id = booking.caller_id
    return caller_id is None or store.refusal(caller_id, booking.service_id) is not None


def _skipped(service_id: str, error: Exception) -> None:
    log.error("lot-failed", service=service_id, error=where(error))
