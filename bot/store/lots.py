"""Drawing lots for the places of an event: how far it is, the drawn order, a place by lot.

Whoever puts their name down waits for the event (waiting.py). Once drawn, the order in line is
that of the lots, so that a kill in the middle of giving the places changes nobody's luck.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, exists, select

from bot.store.claims import Stretch
from bot.store.facts import Facts
from bot.store.prepared import Prepared
from bot.store.tables import bookings, notices, times, waiting
from bot.store.waiting import PUT, Waiting
from handlers.lots import SETTLED
from handlers.turn import Booking
from schedules.booking import Actor, State
from schedules.dated import Event
from schedules.service import Service

APART = timedelta(milliseconds=1)
DRAWN = "drawn"
LOT = "lot"  # the notice by which somebody has heard
MOST = 1_000_000

_B, _W, _T = bookings.c, waiting.c, times.c
_NAMES = Prepared(
    select(_W.booking_id)
    .select_from(
        waiting.join(bookings, _B.id == _W.booking_id).join(
            times, and_(_T.booking_id == _W.booking_id, _T.kind == "wait")
        )
    )
    .where(
        _W.service_id == bindparam("service"),
        _B.state == State.waiting.value,
        _B.caller_id.is_not(None),
        _T.starts_at == bindparam("starts"),
        ~exists().where(
            notices.c.booking_id == _W.booking_id,
            notices.c.revision == 0,
            notices.c.kind == LOT,
        ),
    )
    .order_by(_W.turn_at, _W.booking_id)
    .limit(bindparam("limit"))
    .offset(bindparam("skipped"))
)


class Lots(Waiting, Facts):
    """How the lots of events fell."""

    def lots(self, service: Service, event: Event) -> str:
        """Tell how far an event's lots are: "" not drawn, DRAWN, or SETTLED: everybody has heard.

        An event that was put at another time is another event.
        """
        return self.fact(_name(service, event)) or ""

    def names(
        self, service: Service, event: Event, limit: int = MOST, skipped: int = 0
    ) -> list[str]:
        """List who waits for an event and has not heard how their lot fell, in order.

        That order is one of all languages, though each has a line of its own.
        """
        starts_at, _ = event.span(service.zone)
        rows = self.all(_NAMES, service=service.id, starts=starts_at, limit=limit, skipped=skipped)
        return [row[0] for row in rows]

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
