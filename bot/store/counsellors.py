"""Counsellors as staff keep them: who they are, what they speak, their hours, leave and load.

What the rest of the house asks about them is in roster.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, delete, func, insert, or_, select, update

from bot.store.base import new_id
from bot.store.prepared import Prepared
from bot.store.roster import Roster, clock_text, leave_of
from bot.store.tables import bookings, leaves, resource_languages, resources, shifts
from schedules.booking import HOLDING, State
from schedules.presence import Leave, Shift

_R, _L = resources.c, leaves.c
_ALL = (
    select(_R.id, _R.name, _R.staff_id, _R.active)
    .where(_R.kind == "counsellor")
    .order_by(_R.name, _R.id)
)
_EVERY = Prepared(_ALL)
_ONE = Prepared(_ALL.where(_R.id == bindparam("resource")))
_SPEAKS = Prepared(
    select(resource_languages.c.service_id, resource_languages.c.language)
    .where(resource_languages.c.resource_id == bindparam("resource"))
    .order_by(resource_languages.c.service_id, resource_languages.c.language)
)
_ADD = Prepared(insert(resources))
_NAME = Prepared(
    update(resources)
    .where(_R.id == bindparam("resource"), _R.kind == "counsellor")
    .values(name=bindparam("called"), staff_id=bindparam("account"))
)
_DUTY = Prepared(
    update(resources)
    .where(_R.id == bindparam("resource"), _R.kind == "counsellor", _R.active != bindparam("on"))
    .values(active=bindparam("on"))
    .returning(_R.id)
)
_ADD_LANGUAGE = Prepared(insert(resource_languages))
_DROP_LANGUAGES = Prepared(
    delete(resource_languages).where(resource_languages.c.resource_id == bindparam("resource"))
)
_ADD_SHIFT = Prepared(insert(shifts))
_DROP_SHIFTS = Prepared(
    delete(shifts).where(
        shifts.c.resource_id == bindparam("resource"), shifts.c.service_id == bindparam("service")
    )
)
_ADD_LEAVE = Prepared(insert(leaves))
_LEAVES = Prepared(
    select(_L.id, _L.service_id, _L.made_by, _L.first_on, _L.last_on, _L.opens, _L.closes, _L.there)
    .where(_L.resource_id == bindparam("resource"), _L.last_on >= bindparam("first"))
    .order_by(_L.first_on, _L.id)
)
_DROP_LEAVE = Prepared(
    delete(leaves)
    .where(
        _L.id == bindparam("leave"),
        _L.resource_id == bindparam("resource"),
        _L.service_id == bindparam("service"),
    )
    .returning(_L.id)
)
_STANDS = (*sorted(HOLDING), State.done)
_LOAD = Prepared(
    select(func.count())
    .select_from(bookings)
    .where(
        bookings.c.service_id == bindparam("service"),
        bookings.c.resource_id == bindparam("resource"),
        bookings.c.starts_at >= bindparam("from_at"),
        bookings.c.starts_at < bindparam("to_at"),
        or_(*(bookings.c.state == state.value for state in _STANDS)),
    )
)


@dataclass(frozen=True, slots=True)
class KeptLeave:
    """Leave or extra hours as staff made them. `service_id` "": for all of somebody's services."""

    id: str
    service_id: str
    leave: Leave
    made_by: str | None


@dataclass(frozen=True, slots=True)
class Counsellor:
    """One counsellor; `speaks` are (service, language) pairs, `staff_id` the account if any."""

    id: str
    name: str
    staff_id: str | None
    active: bool
    speaks: tuple[tuple[str, str], ...]

    @property
    def services(self) -> frozenset[str]:
        """Name the services that they answer calls for."""
        return frozenset(service_id for service_id, _ in self.speaks)


class Counsellors(Roster):
    """Keeping the roster."""

    def counsellors(self, services: Collection[str]) -> list[Counsellor]:
        """List everybody of these services by name, those off duty included."""
        found = (self._counsellor(row) for row in self.all(_EVERY))
        return [each for each in found if not each.services.isdisjoint(services)]

    def counsellor(self, services: Collection[str], resource_id: str) -> Counsellor | None:
        """Give one of them; None for one who answers calls of other services alone."""
        row = self.one(_ONE, resource=resource_id)
        found = None if row is None else self._counsellor(row)
        return None if found is None or found.services.isdisjoint(services) else found

    def _counsellor(self, row: Sequence[object]) -> Counsellor:
        resource_id, name, staff_id, active = row
        speaks = tuple((each[0], each[1]) for each in self.all(_SPEAKS, resource=resource_id))
        account = None if staff_id is None else str(staff_id)
        return Counsellor(str(resource_id), str(name), account, bool(active), speaks)

    def add_counsellor(
        self,
        name: str,
        staff_id: str | None,
        speaks: Sequence[tuple[str, str]],
        *,
        actor_id: str | None = None,
    ) -> str:
        """Put a counsellor on the roster with (service, language) pairs; answer the id."""
        resource_id = new_id()
        self.run(_ADD, id=resource_id, kind="counsellor", name=name, staff_id=staff_id, active=True)
        self._set_languages(resource_id, speaks)
        self.audit("staff", actor_id, "add-counsellor", detail=resource_id)
        return resource_id

    def change_counsellor(
        self,
        resource_id: str,
        name: str,
        staff_id: str | None,
        speaks: Sequence[tuple[str, str]],
        *,
        actor_id: str | None = None,
    ) -> None:
        """Set name, account and languages anew."""
        self.run(_NAME, resource=resource_id, called=name, account=staff_id)
        self.run(_DROP_LANGUAGES, resource=resource_id)
        self._set_languages(resource_id, speaks)
        self.audit("staff", actor_id, "change-counsellor", detail=resource_id)

    def _set_languages(self, resource_id: str, speaks: Sequence[tuple[str, str]]) -> None:
        for service_id, language in sorted(set(speaks)):
            self.run(
                _ADD_LANGUAGE, resource_id=resource_id, service_id=service_id, language=language
            )

    def set_duty(self, resource_id: str, *, on: bool, actor_id: str | None = None) -> bool:
        """Take somebody off duty, or back; False where they are so already."""
        if self.one(_DUTY, resource=resource_id, on=on) is None:
            return False
        self.audit("staff", actor_id, "on-duty" if on else "off-duty", detail=resource_id)
        return True

    def set_shifts(
        self,
        resource_id: str,
        service_id: str,
        hours: Sequence[Shift],
        *,
        actor_id: str | None = None,
    ) -> None:
        """Set the weekly hours for a service anew; none: whenever it is open."""
        self.run(_DROP_SHIFTS, resource=resource_id, service=service_id)
        for shift in sorted(set(hours)):
            self.run(
                _ADD_SHIFT,
                resource_id=resource_id,
                service_id=service_id,
                weekday=shift.weekday,
                opens=clock_text(shift.opens),
                closes=clock_text(shift.closes),
            )
        self.audit("staff", actor_id, "set-hours", detail=f"{resource_id} {service_id}")

    def leaves_of(
        self, services: Collection[str], resource_id: str, from_day: date
    ) -> list[KeptLeave]:
        """List leave and extra hours that are not over by a day, the first one first.

        Leave from all services, and from each of `services`.
        """
        rows = self.all(_LEAVES, resource=resource_id, first=from_day.isoformat())
        mine = (row for row in rows if not row[1] or row[1] in services)
        return [KeptLeave(row[0], row[1], leave_of(*row[3:]), row[2]) for row in mine]

    def add_leave(
        self, resource_id: str, leave: Leave, *, service_id: str = "", made_by: str | None = None
    ) -> str:
        """Keep leave or extra hours; answer the id. Without a service it is from all of them."""
        leave_id = new_id()
        self.run(
            _ADD_LEAVE,
            id=leave_id,
            resource_id=resource_id,
            service_id=service_id,
            first_on=leave.first_on.isoformat(),
            last_on=leave.last_on.isoformat(),
            opens=clock_text(leave.opens),
            closes=clock_text(leave.closes),
            there=leave.there,
            made_by=made_by,
            made_at=self.now,
        )
        self.audit("staff", made_by, "add-leave", detail=leave_id)
        return leave_id

    def remove_leave(
        self,
        resource_id: str,
        leave_id: str,
        services: Iterable[str] = ("",),
        *,
        removed_by: str | None = None,
    ) -> bool:
        """Take it back, if it is from one of `services`; False when it is not there any more."""
        gone = (
            self.one(_DROP_LEAVE, leave=leave_id, resource=resource_id, service=each)
            for each in services
        )
        if all(row is None for row in gone):
            return False
        self.audit("staff", removed_by, "remove-leave", detail=leave_id)
        return True

    def load_of(
        self, services: Iterable[str], resource_id: str, from_at: datetime, to_at: datetime
    ) -> int:
        """Count somebody's calls for these services that start in a span: open or took place."""
        span = {"resource": resource_id, "from_at": from_at, "to_at": to_at}
        rows = [self.one(_LOAD, service=each, **span) for each in services]
        return sum(int(row[0]) for row in rows if row is not None)
