"""Lots are drawn for the places of an event, and everybody hears how theirs fell.

Until the moment of the draw callers put their names down and nobody is preferred. Then one
transaction draws and keeps the order of all names; after it, some at a time, the places are given
in that order, and whoever had no luck is told so and waits for a place that is given up. A kill in
between draws nothing anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from random import Random, SystemRandom

import structlog

from bot.desk.base import known, where
from bot.desk.place import After
from bot.desk.waiting import Waiting
from bot.store.lots import DRAWN, SETTLED
from bot.store.store import Store
from bot.store.waiting import Entry
from bot.writer import Busy
from handlers import lots, openings
from handlers.turn import Booking
from schedules.booking import Actor, MoveRefused, State
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
                while await self._move(
                    partial(self._next_lots, service_id=service_id, event=event)
                ):
                    pass
                settled += 1
            except Busy:
                raise
            except MoveRefused:
                continue  # its caller or staff were first; the next look sees how it stands
            except Exception as error:
                log.error("lots-failed", service=service_id, error=where(error))
        return settled

    def _due(self, store: Store) -> list[tuple[str, Event]]:
        return [
            (service.id, event)
            for service in self.place.services().values()
            for event in lots.drawn_by(service, store.now)
            if event.span(service.zone)[0] > store.now and store.lots(service, event) != SETTLED
        ]

    def _draw(self, store: Store, after: After, *, service_id: str, event: Event) -> None:
        service = after.services.get(service_id)
        if service is None or store.lots(service, event):
            return
        names = [entry.booking_id for entry in _names(store, service, event)]
        self.rng.shuffle(names)
        if store.keep_lots(service, event, names, store.now):
            store.audit(
                Actor.service,
                None,
                "draw-lots",
                detail=f"{event.name} {len(names)}",
                rule="booking.confirmation",
                service_id=service.id,
            )

    def _next_lots(self, store: Store, after: After, *, service_id: str, event: Event) -> bool:
        """Give the next places, and tell who gets none; False when all have heard."""
        service = after.services.get(service_id)
        if service is None or store.lots(service, event) != DRAWN:
            return False
        starts_at, _ = event.span(service.zone)
        told = 0
        with store.undone_if_it_fails():
            for entry in _names(store, service, event):
                booking = known(store, entry.booking_id)
                if _is_refused(store, booking):
                    continue
                if not store.notice_once(booking.id, booking.revision, "lot"):
                    continue  # they have heard
                place = self._place(store, service, booking.language, starts_at)
                if place is not None:
                    self._then.want_room(store, store.win(booking, place), after)
                elif service.waiting.hold is None:
                    self._then.notify(store, store.lapse(booking), "not-drawn", after)
                else:
                    self._then.notify(store, booking, "not-drawn-waits", after)
                told += 1
                if told == AT_ONCE:
                    return True
            store.settle_lots(service, event)
        return False

    def _place(
        self, store: Store, service: Service, language: str, starts_at: datetime
    ) -> tuple[datetime, datetime, Sequence[str]] | None:
        """Find a place that is free; deadlines are for those who come later."""
        day = starts_at.astimezone(service.zone).date()
        unbound = openings.without_notice(service)
        for free in openings.free_slots(store, unbound, language, day, store.now):
            if free.slot.starts_at == starts_at:
                return free.slot.starts_at, free.slot.ends_at, free.resources
        return None

    def _still_waiting(self, store: Store, after: After, line: Sequence[Entry]) -> list[Entry]:
        """Leave out who waits for lots: nothing is offered before everybody has heard."""
        left = []
        for entry in super()._still_waiting(store, after, line):
            booking = known(store, entry.booking_id)
            service = after.services[booking.service_id]
            event = service.event_at(entry.from_at)
            if event is None or event.draws is None or store.lots(service, event) == SETTLED:
                left.append(entry)
        return left


def _names(store: Store, service: Service, event: Event) -> list[Entry]:
    """List who put their names down for an event, in the order of the line."""
    starts_at, _ = event.span(service.zone)
    tags = dict.fromkeys(map(service.spoken, service.every_language()))
    return [
        entry
        for tag in tags
        for entry in store.line(service.id, tag)
        if entry.state is State.waiting and entry.from_at == starts_at
    ]


def _is_refused(store: Store, booking: Booking) -> bool:
    caller_id = booking.caller_id
    return caller_id is None or store.refusal(caller_id, booking.service_id) is not None
