"""Events of a service's file as staff deal with them: the way in for all, and calling one off.

When an event is, and for how many, stands in the file. A row here begins with the first thing that
staff do about an event. The way in is nobody's personal data and is sealed under the house key;
each participant's own copy is that of the booking's room (rooms.py).
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, exists, func, select, update

from bot.store.audit import Audit
from bot.store.prepared import Prepared, upsert
from bot.store.queue import Queue
from bot.store.tables import bookings, events, notices, rooms, tasks
from handlers.turn import Booking
from schedules.booking import Actor, State
from schedules.dated import Event
from schedules.service import Service

MOST = 2000  # participants of one event, those who wait included
_E = events.c
_GIVE = upsert(
    events,
    ["service_id", "name"],
    ["access_sealed", "untold", "changed_by", "changed_at"],
)
_CALL_OFF = upsert(
    events,
    ["service_id", "name"],
    ["called_off_on", "untold", "changed_by", "changed_at"],
)
_OF = Prepared(
    select(_E.access_sealed, _E.called_off_on, _E.untold, _E.changed_at).where(
        _E.service_id == bindparam("service"), _E.name == bindparam("event")
    )
)
_UNTOLD = Prepared(
    select(_E.service_id, _E.name, _E.changed_by)
    .where(_E.untold.is_(True))
    .order_by(_E.service_id, _E.name)
)
_TOLD = Prepared(
    update(events)
    .where(_E.service_id == bindparam("service"), _E.name == bindparam("event"))
    .values(untold=False)
)
_COUNT = Prepared(
    select(bookings.c.state, func.count())
    .where(
        bookings.c.service_id == bindparam("service"),
        bookings.c.language == bindparam("tag"),
        bookings.c.starts_at == bindparam("starts"),
    )
    .group_by(bookings.c.state)
)
_ROW = (
    bookings.c.service_id == bindparam("service"),
    bookings.c.language == bindparam("tag"),
    bookings.c.state == bindparam("stands"),
    bookings.c.starts_at == bindparam("starts"),
    bookings.c.caller_id.is_not(None),
)
_marked = exists().where(
    notices.c.booking_id == bookings.c.id,
    notices.c.revision == 0,
    notices.c.kind == bindparam("mark"),
)
_UNMARKED = Prepared(
    select(bookings.c.created_at, bookings.c.id)
    .where(*_ROW, ~_marked)
    .order_by(bookings.c.created_at, bookings.c.id)
    .limit(bindparam("limit"))
)
_way_in = exists().where(rooms.c.booking_id == bookings.c.id, rooms.c.state == "made")
_NO_WAY_IN = Prepared(select(bookings.c.id).where(*_ROW, ~_way_in).limit(1))
_TASKS_OVER = Prepared(
    update(tasks)
    .where(
        tasks.c.kind == bindparam("of_kind"),
        tasks.c.service_id == bindparam("service"),
        tasks.c.done_at.is_(None),
    )
    .values(done_at=bindparam("now", type_=tasks.c.done_at.type), unique_while_open=None)
)


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """What staff gave, or decided: the way in ({}: none yet), the day it was called off for.

    `untold`: not everybody has been told of it yet; `changed_at`: when it came to be so.
    """

    access: Mapping[str, str]
    called_off_on: str | None = None
    untold: bool = False
    changed_at: datetime | None = None

    @property
    def mark(self) -> str:
        """Name what is to be told, for the row by which each is told of it once."""
        about = json.dumps([str(self.changed_at), self.called_off_on, sorted(self.access.items())])
        return f"event {hashlib.sha256(about.encode()).hexdigest()[:16]}"

    def is_off(self, event: Event) -> bool:
        """Tell whether it was called off; put at another day it is another event."""
        return self.called_off_on == event.starts.date().isoformat()


class Events(Queue, Audit):
    """What is kept about events."""

    def event(self, service_id: str, name: str) -> KeptEvent:
        """Give what is kept about an event; of one that nobody touched, nothing."""
        row = self.one(_OF, service=service_id, event=name)
        if row is None:
            return KeptEvent({})
        sealed, called_off_on, untold, changed_at = row
        access: dict[str, str] = {}
        if sealed is not None:
            access = json.loads(self.vault.open_house(_place(service_id, name), sealed))
        return KeptEvent(access, called_off_on, bool(untold), changed_at)

    def give_way_in(
        self, service_id: str, name: str, access: Mapping[str, str], staff_id: str
    ) -> None:
        """Keep how all participants enter; they are to be told."""
        text = json.dumps(dict(access), ensure_ascii=False)
        self._note_event(
            _GIVE,
            service_id,
            name,
            staff_id,
            "event-access",
            access_sealed=self.vault.seal_house(_place(service_id, name), text),
            called_off_on=None,
        )

    def call_off(self, service: Service, event: Event, staff_id: str) -> None:
        """Keep that an event does not take place; its participants are to be told."""
        self._note_event(
            _CALL_OFF,
            service.id,
            event.name,
            staff_id,
            "call-off",
            access_sealed=None,
            called_off_on=event.starts.date().isoformat(),
        )

    def _note_event(
        self,
        statement: Prepared,
        service_id: str,
        name: str,
        staff_id: str,
        action: str,
        **columns: Any,
    ) -> None:
        self.run(
            statement,
            service_id=service_id,
            name=name,
            untold=True,
            changed_by=staff_id,
            changed_at=self.now,
            **columns,
        )
        detail = f"{service_id} {name}"
        self.audit(Actor.staff, staff_id, action, detail=detail, service_id=service_id)

    def untold_events(self) -> list[tuple[str, str, str]]:
        """List the events of which not everybody was told yet: service, name, who changed it."""
        return [(row[0], row[1], row[2] or "") for row in self.all(_UNTOLD)]

    def event_told(self, service_id: str, name: str) -> None:
        """Keep that everybody was told."""
        self.run(_TOLD, service=service_id, event=name)

    def event_tasks_over(self, service_id: str, kind: str) -> None:
        """Close the tasks of a kind about a service's events."""
        self.run(_TASKS_OVER, service=service_id, of_kind=kind, now=self.now)

    def counts_at(self, service_id: str, starts_at: datetime) -> Counter[State]:
        """Count the bookings of an event by their state."""
        counted: Counter[State] = Counter()
        for tag in self._languages(service_id):
            for state, count in self.all(_COUNT, service=service_id, tag=tag, starts=starts_at):
                counted[State(state)] += count
        return counted

    def unmarked_at(
        self,
        service_id: str,
        starts_at: datetime,
        states: Iterable[State],
        mark: str,
        limit: int,
        skipped: int = 0,
    ) -> list[str]:
        """Name the next bookings of an event that have no notice of this mark, first come first.

        However many there are, that reads a few rows of each language.
        """
        stands = sorted(states)
        found: list[tuple[datetime, str]] = []
        for tag in self._languages(service_id):
            for state in stands:
                rows = self.all(
                    _UNMARKED,
                    service=service_id,
                    tag=tag,
                    stands=state.value,
                    starts=starts_at,
                    mark=mark,
                    limit=limit + skipped,
                )
                found += [(row[0], row[1]) for row in rows]
        return [booking_id for _, booking_id in sorted(found)[skipped : skipped + limit]]

    def lacks_way_in(self, service_id: str, starts_at: datetime) -> bool:
        """Tell whether somebody has a place at an event and no way in."""
        stands = State.confirmed.value
        about = {"service": service_id, "stands": stands, "starts": starts_at}
        return any(
            self.one(_NO_WAY_IN, tag=tag, **about) is not None
            for tag in self._languages(service_id)
        )

    def bookings_at(
        self, service_id: str, starts_at: datetime, states: Iterable[State]
    ) -> list[Booking]:
        """List the bookings of an event, first come first; who waits for a place waits from its
        start on, see `handlers.events.span`."""
        just = timedelta(milliseconds=1)
        found = self.queue(
            [service_id],
            [*self._languages(service_id)],
            states,
            from_at=starts_at,
            to_at=starts_at + just,
            limit=MOST,
        )
        return sorted(found, key=lambda each: (each.created_at, each.id))


def _place(service_id: str, name: str) -> str:
    return f"events.access.{service_id}.{name}"
