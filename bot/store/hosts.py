"""Hosts: the accounts that hold meetings, one running call each, and what of their day is used.

A host is a resource like a counsellor: its cells are claimed with the confirmed call's, in the
transaction that confirms, accepts or moves it, and with every time that is being offered, so that
accepting cannot fail for want of a host. A request that is not confirmed holds none: staff choose
the time, and what callers and staff are shown leaves out times at which every host is taken.

Which hosts there are is a setting, written here at each start: a service whose calls are held
elsewhere has none, and then nothing of this applies. A host stays with a call that moves, where
it can, so that the meeting is changed and not made anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import and_, bindparam, delete, select, update

from bot.store.claims import Claims, Stretch
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.rooms import BY_HAND
from bot.store.tables import bookings, claims, host_days, resource_languages, resources, times
from handlers.turn import Booking, SlotTaken
from schedules.booking import State, cells
from schedules.resources import Busy, Hosts

KIND = "host"
EVERY = "*"  # in place of a language
LONGEST = timedelta(hours=8)  # of a session, and of a buffer

_R = resources.c
_L = resource_languages.c
_D = host_days.c
_ALL = Prepared(select(_R.id, _R.name, _R.active).where(_R.kind == KIND))
_SERVED = Prepared(
    select(_L.resource_id, _L.service_id)
    .select_from(resource_languages.join(resources, _R.id == _L.resource_id))
    .where(_R.kind == KIND)
)
_ADD = insert_or_ignore(resources)
_SET = Prepared(update(resources).where(_R.id == bindparam("host")).values(active=bindparam("on")))
_SERVE = insert_or_ignore(resource_languages)
_SERVE_NOT = Prepared(
    delete(resource_languages).where(
        _L.resource_id == bindparam("host"), _L.service_id == bindparam("service")
    )
)
# Who has made the fewest meetings today comes first: each host may make so many a day.
_OF = Prepared(
    select(_R.id, _D.used)
    .select_from(
        resources.join(resource_languages, _L.resource_id == _R.id).outerjoin(
            host_days, and_(_D.resource_id == _R.id, _D.day == bindparam("day"))
        )
    )
    .where(_L.service_id == bindparam("service"), _R.kind == KIND, _R.active.is_(True))
)
_HOLDS = Prepared(
    select(claims.c.cell_at, _R.id)
    .select_from(claims.join(resources, _R.id == claims.c.resource_id))
    .where(claims.c.booking_id == bindparam("booking"), _R.kind == KIND)
    .order_by(claims.c.cell_at)
)
_NAMED = Prepared(
    select(_R.id, _R.name)
    .select_from(claims.join(resources, _R.id == claims.c.resource_id))
    .where(
        claims.c.booking_id == bindparam("booking"),
        claims.c.cell_at == bindparam("starts"),
        _R.kind == KIND,
    )
)
_DROP = Prepared(
    delete(claims).where(
        claims.c.booking_id == bindparam("booking"), claims.c.resource_id == bindparam("host")
    )
)
_STANDS = Prepared(
    select(bookings.c.state, bookings.c.starts_at).where(bookings.c.id == bindparam("booking"))
)
# A call has claimed the cell at which it starts; a row each is less to read than every cell.
_CELLS = (
    claims.c.resource_id == bindparam("host"),
    claims.c.cell_at >= bindparam("from_at"),
    claims.c.cell_at < bindparam("to_at"),
)
_CALLS = Prepared(
    select(bookings.c.starts_at, bookings.c.ends_at)
    .select_from(
        claims.join(
            bookings,
            and_(bookings.c.id == claims.c.booking_id, bookings.c.starts_at == claims.c.cell_at),
        )
    )
    .where(*_CELLS)
)
_OFFERED = Prepared(
    select(times.c.starts_at, times.c.ends_at)
    .select_from(
        claims.join(
            times,
            and_(
                times.c.booking_id == claims.c.booking_id,
                times.c.kind == "offer",
                times.c.starts_at == claims.c.cell_at,
            ),
        )
    )
    .where(*_CELLS)
)
_DAY = Prepared(
    select(_D.used).where(_D.resource_id == bindparam("host"), _D.day == bindparam("day"))
)
_BEGIN_DAY = insert_or_ignore(host_days)
_SPEND = Prepared(
    update(host_days)
    .where(
        _D.resource_id == bindparam("host"),
        _D.day == bindparam("day"),
        _D.used < bindparam("most"),
    )
    .values(used=_D.used + 1)
    .returning(_D.used)
)
_SPENT = Prepared(
    update(host_days)
    .where(_D.resource_id == bindparam("host"), _D.day == bindparam("day"))
    .values(used=bindparam("all_of_it"))
)
_FORGET_DAYS = Prepared(delete(host_days).where(_D.day < bindparam("day")))


class NoHost(SlotTaken):
    """Every host of the meetings has another call at this time."""


class Host(NamedTuple):
    """One that holds a meeting: our id of it, and the provider's name of its user."""

    id: str
    user: str


def host_id(user: str) -> str:
    """Make the id of a host; its name may be a long address, and stays in one place."""
    return f"host:{hashlib.sha256(user.encode()).hexdigest()[:20]}"


class HostClaims(Claims):
    """Which hosts there are, what they hold, and what of their day is used."""

    def set_hosts(
        self,
        users: Sequence[str],
        services: Iterable[str],
        kept: Mapping[str, Collection[str]] | None = None,
    ) -> None:
        """Write down which hosts there are now, and for which services; the others serve none.

        `kept`: the services that a host is kept for; who is not named there serves all.
        """
        only = {host_id(user): mine for user, mine in (kept or {}).items()}
        wanted = {host_id(user): user for user in users}
        known = {row[0]: bool(row[2]) for row in self.all(_ALL)}
        for host, user in wanted.items():
            if host not in known:
                self.one(_ADD, id=host, kind=KIND, name=user, staff_id=None, active=True)
        for host, active in known.items():
            if active != (host in wanted):
                self.run(_SET, host=host, on=host in wanted)
        served_now = tuple(services)
        pairs = {
            (host, service)
            for host in wanted
            for service in served_now
            if service in only.get(host, (service,))
        }
        served = {(row[0], row[1]) for row in self.all(_SERVED)}
        for host, service in sorted(served - pairs):
            self.run(_SERVE_NOT, host=host, service=service)
        for host, service in sorted(pairs - served):
            self.one(_SERVE, resource_id=host, service_id=service, language=EVERY)

    def hosts_of(self, service_id: str) -> list[str]:
        """List the ids of a service's hosts, the one with the least used day first."""
        rows = self.all(_OF, service=service_id, day=self.now.date().isoformat())
        return [row[0] for row in sorted(rows, key=lambda row: (row[1] or 0, row[0]))]

    def all_hosts(self) -> list[Host]:
        """List the hosts there are, and those there were: their meetings may be left."""
        return [Host(row[0], row[1]) for row in sorted(self.all(_ALL))]

    def hosts(self, service_id: str, from_at: datetime, to_at: datetime) -> Hosts | None:
        """Give a service's hosts and when they are taken; None where it needs none."""
        ids = self.hosts_of(service_id)
        if not ids:
            return None
        busy: list[Busy] = []
        for host in ids:
            span = {"from_at": from_at - 2 * LONGEST, "to_at": to_at + LONGEST}
            taken = {*self.all(_CALLS, host=host, **span), *self.all(_OFFERED, host=host, **span)}
            busy.extend(Busy(host, *row) for row in sorted(taken))
        return Hosts(tuple(ids), tuple(busy))

    def host_of(self, booking_id: str, starts_at: datetime) -> Host | None:
        """Tell who holds a booking's call at this time."""
        row = self.one(_NAMED, booking=booking_id, starts=starts_at)
        return None if row is None else Host(row[0], row[1])

    def held_hosts(self, booking_id: str) -> dict[datetime, str]:
        """Tell which host a booking holds in each cell."""
        return dict(self.all(_HOLDS, booking=booking_id))

    def claim_hosts(
        self,
        booking: Booking,
        stretches: Sequence[Stretch],
        buffer: timedelta,
        before: dict[datetime, str],
    ) -> None:
        """Claim a host for each stretch at which there may be a call; `before` are preferred.

        For inside a move, after its UPDATE. Raises NoHost.
        """
        if booking.room is not None and booking.room.provider == BY_HAND:
            return
        ids = self.hosts_of(booking.service_id)
        row = self.one(_STANDS, booking=booking.id) if ids else None
        if row is None:
            return
        state, starts_at = row
        used = list(dict.fromkeys(before.values()))
        for stretch in stretches:
            own_wish = state == State.offered.value and stretch[0] == starts_at
            if state == State.requested.value or own_wish:
                continue
            liked = [before[stretch[0]]] if stretch[0] in before else []
            order = [host for host in dict.fromkeys([*liked, *used, *ids]) if host in ids]
            self._claim_host(booking.id, stretch, order, buffer)

    def claim_host(self, booking: Booking, buffer: timedelta = timedelta(0)) -> Host:
        """Claim a host for a confirmed call that has none yet. Raises NoHost."""
        stretch = (booking.starts_at, booking.ends_at, ())
        self._claim_host(booking.id, stretch, self.hosts_of(booking.service_id), buffer)
        found = self.host_of(booking.id, booking.starts_at)
        assert found is not None  # it was claimed just now
        return found

    def _claim_host(
        self, booking_id: str, stretch: Stretch, order: Sequence[str], buffer: timedelta
    ) -> None:
        grid = cells(stretch[0], stretch[1], buffer)
        for host in order:
            if self.claim_all(booking_id, host, grid):
                return
        raise NoHost("every host has another call at this time")

    def release_hosts(self, booking_id: str) -> None:
        """Let go of the hosts of a booking, and of nothing else."""
        for host in set(self.held_hosts(booking_id).values()):
            self.run(_DROP, booking=booking_id, host=host)

    # the day's share

    def spend(self, host: str, most: int) -> bool:
        """Count one meeting made or changed today (UTC); False when `most` are counted already."""
        day = self.now.date().isoformat()
        self.one(_BEGIN_DAY, resource_id=host, day=day, used=0)
        return self.one(_SPEND, host=host, day=day, most=most) is not None

    def day_is_spent(self, host: str, used: int) -> None:
        """Keep that the provider itself takes no more of this host today."""
        day = self.now.date().isoformat()
        self.one(_BEGIN_DAY, resource_id=host, day=day, used=0)
        self.run(_SPENT, host=host, day=day, all_of_it=used)

    def used_today(self, host: str) -> int:
        """Tell how many meetings of a host were made and changed today (UTC)."""
        row = self.one(_DAY, host=host, day=self.now.date().isoformat())
        return 0 if row is None else int(row[0])

    def forget_host_days(self) -> None:
        """Delete the counts of the days before yesterday."""
        day = (self.now - timedelta(days=1)).date().isoformat()
        self.run(_FORGET_DAYS, day=day)


def is_host(resource_id: str) -> bool:
    """Tell whether a claim is of a host, by its id."""
    return resource_id.startswith("host:")
