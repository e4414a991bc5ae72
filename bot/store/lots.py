"""Drawing lots for the places of an event: how far it is, the drawn order, a place by lot.

Whoever puts their name down waits for the event (waiting.py). Once drawn, the order in line is
that of the lots, so that a kill in the middle of giving the places changes nobody's luck.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.store.claims import Stretch
from bot.store.facts import Facts
from bot.store.waiting import PUT, Waiting
from handlers.turn import Booking
from schedules.booking import Actor
from schedules.dated import Event
from schedules.service import Service

APART = timedelta(milliseconds=1)
DRAWN, SETTLED = "drawn", "settled"


class Lots(Waiting, Facts):
    """How the lots of events fell."""

    def lots(self, service: Service, event: Event) -> str:
        """Tell how far an event's lots are: "" not drawn, DRAWN, or SETTLED: everybody has heard.

        An event that was put at another time is another event.
        """
        return self.fact(_name(service, event)) or ""

    def lots_are_settled(self, service: Service, event: Event) -> bool:
        """Tell whether lots were drawn, and everybody has heard."""
        return self.lots(service, event) == SETTLED

    def keep_lots(
        self, service: Service, event: Event, order: Sequence[str], before: datetime
    ) -> bool:
        """Keep the order of the drawn bookings, all before a moment; False where others drew."""
        if not self.put_first_fact(_name(service, event), DRAWN):
            return False
        for n, booking_id in enumerate(reversed(order), 1):
            self.run(PUT, booking=booking_id, turn=before - n * APART)
        return True

    def settle_lots(self, service: Service, event: Event) -> None:
        """Note that everybody has heard how the lots fell."""
        self.put_fact(_name(service, event), SETTLED)

    def win(self, booking: Booking, place: Stretch) -> Booking:
        """Give who waits a place by lot, confirmed. Raises SlotTaken, MoveRefused."""
        with self.undone_if_it_fails():
            self._move(booking, "draw", Actor.service, None, time=place)
            self._hold(booking, [place], moved=True)
        return self._read(booking.id)


def _name(service: Service, event: Event) -> str:
    return f"lots {service.id} {event.name} {event.starts.isoformat()}"
