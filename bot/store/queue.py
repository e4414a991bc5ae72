"""What the console shows: the queue, how long it is, and the calls ahead."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import bindparam, func, select

from bot.store.prepared import Prepared
from bot.store.reading import Reading, reading
from bot.store.tables import bookings
from handlers.turn import Booking
from schedules.booking import OPEN, State
from schedules.service import Service

ALWAYS = (datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC))

_B = bookings.c
_ROW = (
    _B.service_id == bindparam("service"),
    _B.language == bindparam("tag"),
    _B.state == bindparam("stands"),
)
_SPAN = (_B.starts_at >= bindparam("from_at"), _B.starts_at < bindparam("to_at"))
_QUEUE = reading(*_ROW, *_SPAN, order=(_B.starts_at,), limited=True)
_CALLERS = Prepared(
    select(_B.caller_id)
    .where(*_ROW, _B.ends_at > bindparam("now"), _B.caller_id.is_not(None))
    .order_by(_B.starts_at, _B.id)
)
_COUNT = Prepared(select(func.count()).select_from(bookings).where(*_ROW))
# Hops over the index from one language to the next, however many bookings lie between.
_NEXT_LANGUAGE = Prepared(
    select(func.min(_B.language)).where(
        _B.service_id == bindparam("service"), _B.language > bindparam("after")
    )
)
_UPCOMING = reading(
    _B.resource_id == bindparam("resource"),
    *_SPAN,
    _B.state == State.confirmed.value,
    order=(_B.starts_at,),
)


class Queue(Reading):
    """Bookings as staff look at them."""

    def queue(
        self,
        service_ids: Iterable[str],
        languages: Iterable[str],
        states: Iterable[State] = (State.requested,),
        *,
        from_at: datetime = ALWAYS[0],
        to_at: datetime = ALWAYS[1],
        limit: int = 200,
    ) -> list[Booking]:
        """List the bookings of these services, callers' languages and states, earliest first."""
        tags, stands = set(languages), set(states)
        found = [
            booking
            for service in set(service_ids)
            for tag in tags
            for state in stands
            for booking in self.bookings_read(
                _QUEUE,
                service=service,
                tag=tag,
                stands=state.value,
                from_at=from_at,
                to_at=to_at,
                limit=limit,
            )
        ]
        return sorted(found, key=_by_start)[:limit]

    def callers_with_open(self, service_id: str) -> list[str]:
        """Name everybody with an open booking of a service whose call is not over."""
        found = {
            row[0]: None
            for tag in self._languages(service_id)
            for state in sorted(OPEN)
            for row in self.all(
                _CALLERS, service=service_id, tag=tag, stands=state.value, now=self.now
            )
        }
        return [*found]

    def spoken_in(self, service: Service, tags: Collection[str]) -> list[str]:
        """Name the languages of callers whose calls with a service are held in one of `tags`."""
        if service.meeting.language is None:
            return [*tags]  # each has calls in their own
        return [*self._languages(service.id)] if service.meeting.language in tags else []

    def queue_of(
        self,
        services: Mapping[str, Service],
        tags: Collection[str],
        states: Iterable[State] = (State.requested,),
        *,
        from_at: datetime = ALWAYS[0],
        to_at: datetime = ALWAYS[1],
        limit: int = 200,
    ) -> list[Booking]:
        """List the bookings whose calls are held in one of `tags`, earliest start first."""
        stands = set(states)
        found = [
            booking
            for service in services.values()
            for booking in self.queue(
                [service.id],
                self.spoken_in(service, tags),
                stands,
                from_at=from_at,
                to_at=to_at,
                limit=limit,
            )
        ]
        return sorted(found, key=_by_start)[:limit]

    def counts(
        self, service_ids: Iterable[str], states: Iterable[State] = OPEN
    ) -> dict[tuple[str, str, State], int]:
        """Count bookings by (service, caller's language, state); zeros are left out."""
        counted: dict[tuple[str, str, State], int] = {}
        stands = sorted(set(states))
        for service in sorted(set(service_ids)):
            for tag in self._languages(service):
                for state in stands:
                    row = self.one(_COUNT, service=service, tag=tag, stands=state.value)
                    if row is not None and row[0]:
                        counted[service, tag, state] = row[0]
        return counted

    def _languages(self, service_id: str) -> Iterable[str]:
        row = self.one(_NEXT_LANGUAGE, service=service_id, after="")
        while row is not None and row[0] is not None:
            yield row[0]
            row = self.one(_NEXT_LANGUAGE, service=service_id, after=row[0])

    def upcoming(
        self, resource_ids: Sequence[str], from_at: datetime, to_at: datetime
    ) -> list[Booking]:
        """List the confirmed calls of these resources that start in the span, earliest first."""
        found = [
            booking
            for resource_id in set(resource_ids)
            for booking in self.bookings_read(
                _UPCOMING, resource=resource_id, from_at=from_at, to_at=to_at
            )
        ]
        return sorted(found, key=_by_start)


def _by_start(booking: Booking) -> tuple[datetime, str]:
    return (booking.starts_at, booking.id)
