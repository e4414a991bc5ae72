"""What LINE bills: the months of its accounts, and the notices that share a push.

A month is LINE's, on Japan's clock. `used` is what LINE said last, with what was sent since. A
parcel whose words go with an older one of its lane is `merged`: that is committed before the push,
and what becomes of the push becomes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.outbox import COLUMNS, UNSURE, Outbox, Parcel, place_of, random_uuid
from bot.store.prepared import Prepared, insert_into
from bot.store.tables import Moment, bookings, callers, line_months, outbox
from locales.formats import JAPAN

STEPS = (90, 70)  # percent of a month at which admins hear of it
MERGED = "merged"
ALONE = "Alone"  # in `error`: LINE refused it together with others
SHARED = "shared"  # the road of what went with another parcel's push

_M = line_months.c
_ALL = (_M.account, _M.month, _M.most, _M.used, _M.sent, _M.told, _M.stopped_at)
_THIS = (_M.account == bindparam("which"), _M.month == bindparam("when"))
_ONE = Prepared(sa.select(*_ALL).where(*_THIS))
_NOW = Prepared(sa.select(*_ALL).where(_M.month == bindparam("when")).order_by(_M.account))
_TOLD = Prepared(
    sa.update(line_months).where(*_THIS, _M.told < bindparam("step")).values(told=bindparam("step"))
)


def _upsert(change: Callable[[Any], Mapping[str, Any]]) -> Prepared:
    """Make a month's row, every column a bind of its own name, or change the one that is there.

    `change` is given the row that would have been made.
    """

    def say(dialect_name: str) -> Any:
        insert = insert_into(line_months, dialect_name)
        new = change(insert.excluded)
        return insert.on_conflict_do_update(index_elements=["account", "month"], set_=new)

    return Prepared(say)


_BILLED = _upsert(lambda new: {"used": _M.used + 1, "sent": _M.sent + 1})
_STOPPED = _upsert(lambda new: {"stopped_at": new.stopped_at})
_READ = _upsert(
    lambda new: {
        "used": _M.used + bindparam("more", type_=sa.Integer()),
        "most": new.most,
        "stopped_at": sa.case(
            (_M.stopped_at <= bindparam("undone_to", type_=Moment()), None), else_=_M.stopped_at
        ),
    }
)
_FINISHED = Prepared(
    sa.select(sa.func.count())
    .select_from(bookings.join(callers, callers.c.id == bookings.c.caller_id))
    .where(
        bookings.c.state == "done",
        bookings.c.starts_at >= bindparam("since"),
        callers.c.channel == "line",
    )
)

_HEAD = Prepared(
    sa.select(outbox.c.state, outbox.c.leased_by, outbox.c.error)
    .where(outbox.c.id == bindparam("parcel_id"))
    .with_for_update()
)
_BEHIND = Prepared(
    sa.select(*COLUMNS, outbox.c.leased_by, outbox.c.error, outbox.c.due_at)
    .where(
        outbox.c.lane == bindparam("lane"),
        outbox.c.state == "queued",
        outbox.c.id > bindparam("parcel_id"),
    )
    .order_by(outbox.c.id)
    .limit(bindparam("limit"))
)
_MERGE = Prepared(
    sa.update(outbox)
    .where(
        outbox.c.id == bindparam("parcel_id"),
        outbox.c.state == "queued",
        sa.or_(outbox.c.leased_by.is_(None), outbox.c.leased_by == bindparam("holder")),
    )
    .values(
        state=MERGED,
        merged_into=bindparam("head"),
        due_at=None,
        leased_by=None,
        leased_until=None,
    )
)
_AFRESH = Prepared(
    sa.update(outbox)
    .where(outbox.c.id == bindparam("parcel_id"))
    .values(body_sealed=bindparam("sealed"), retry_key=bindparam("fresh_key"))
)
_MEMBERS = Prepared(
    sa.select(*COLUMNS)
    .where(
        outbox.c.lane == bindparam("lane"),
        outbox.c.state == MERGED,
        outbox.c.merged_into == bindparam("head"),
    )
    .order_by(outbox.c.id)
)
_WITH_HEAD = (
    outbox.c.lane == bindparam("lane"),
    outbox.c.state == MERGED,
    outbox.c.merged_into == bindparam("head"),
)
_WENT = Prepared(
    sa.update(outbox).where(*_WITH_HEAD).values(state="accepted", road=SHARED, body_sealed=b"")
)
_FAILED = Prepared(
    sa.update(outbox).where(*_WITH_HEAD).values(state="failed", error=bindparam("why"))
)
_APART = Prepared(
    sa.update(outbox)
    .where(*_WITH_HEAD)
    .values(state="queued", merged_into=None, error=ALONE, due_at=bindparam("now", type_=Moment()))
)


class Taken(Exception):
    """Another process has this parcel now: it must not be sent from here."""


@dataclass(frozen=True, slots=True)
class Month:
    """One account in one month of LINE's. `most` is None where no limit is known."""

    account: str
    month: str
    most: int | None = None
    used: int = 0
    sent: int = 0
    told: int = 0
    stopped_at: datetime | None = None

    @property
    def percent(self) -> int:
        """Tell how much of the month is used."""
        if self.stopped_at is not None:
            return 100
        return 0 if not self.most else 100 * self.used // self.most

    @property
    def step(self) -> int:
        """Give the highest of STEPS that is reached; 0 below them all."""
        return next((step for step in STEPS if self.percent >= step), 0)

    def in_reserve(self, reserve: int) -> bool:
        """Tell whether what is left is within the reserve, in percent of the month."""
        return self.most is not None and (self.most - self.used) * 100 <= self.most * reserve


def month_of(now: datetime) -> str:
    """Name LINE's month: it turns at midnight in Japan."""
    return f"{now.astimezone(JAPAN):%Y-%m}"


class Pushes(Outbox):
    """What is pushed together, and how many pushes are left."""

    # the month

    def line_month(self, account: str) -> Month:
        """Give an account's month as it stands."""
        month = month_of(self.now)
        row = self.one(_ONE, which=account, when=month)
        return Month(account, month) if row is None else Month(*row)

    def line_months(self) -> list[Month]:
        """List what is known of the accounts this month."""
        return [Month(*row) for row in self.all(_NOW, when=month_of(self.now))]

    def push_billed(self, account: str) -> None:
        """Count a push that LINE took: to one person, whatever it holds, it counts as one."""
        self._row(_BILLED, account, month_of(self.now), used=1, sent=1)

    def pushes_stopped(self, account: str) -> None:
        """Note that LINE takes no more pushes this month."""
        self._row(_STOPPED, account, month_of(self.now), stopped_at=self.now)

    def pushes_read(self, before: Month, used: int, most: int | None, asked_at: datetime) -> None:
        """Keep LINE's own figures; `before` is how the month stood when LINE was asked.

        What was sent while it was asked comes on top. Where they show room, pushes go again that
        were stopped before: LINE stops them too while it sends to many, and with a larger plan.
        """
        room = most is None or used < most
        # `used + more` leaves standing what other processes counted in between.
        self._row(
            _READ,
            before.account,
            before.month,
            used=used,
            most=most,
            more=used - before.used,
            undone_to=asked_at if room else None,
        )

    def told_step(self, month: Month) -> bool:
        """Claim that admins hear of a step; True for the first who asks."""
        return self.run(_TOLD, which=month.account, when=month.month, step=month.step) == 1

    def pushes_per_finished(self) -> float | None:
        """Tell this month's pushes of ours for each finished booking on LINE; None: none is."""
        first = self.now.astimezone(JAPAN).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        row = self.one(_FINISHED, since=first)
        finished = row[0] if row else 0
        return sum(one.sent for one in self.line_months()) / finished if finished else None

    def _row(self, prepared: Prepared, account: str, month: str, **values: object) -> None:
        new = {"most": None, "used": 0, "sent": 0, "told": 0, "stopped_at": None}
        self.run(prepared, **(new | {"account": account, "month": month} | values))

    # one push for several notices

    def merge_parcels(
        self, head: Parcel, holder: str, fits: Callable[[Sequence[Parcel]], bool], limit: int = 5
    ) -> list[Parcel] | None:
        """Let what waits right behind a parcel go with it, as long as it `fits`; list them all.

        Each keeps its words in its own row. With every change they get another retry key: LINE may
        have seen the old one with fewer words. What may have arrived already is left as it is.
        Answers None when the parcel is over, its caller erased. Raises Taken.
        """
        row = self.one(_HEAD, parcel_id=head.id)
        if row is None or row[0] != "queued":
            return None
        if row[1] != holder:
            raise Taken
        together = [head, *self.merged_into(head)]
        if row[2] in (UNSURE, ALONE):
            return together
        before = len(together)
        for *values, leased_by, error, due_at in self.all(
            _BEHIND, lane=head.lane, parcel_id=head.id, limit=limit
        ):
            one = self.opened(tuple(values))
            free = leased_by in (None, holder) and error not in (UNSURE, ALONE)
            if one is None or not free or due_at > self.now or not fits([*together, one]):
                break
            if not self.run(_MERGE, parcel_id=one.id, holder=holder, head=head.id):
                break
            together.append(one)
        if len(together) > before:
            together[0] = self._afresh(head)
        return together

    def _afresh(self, parcel: Parcel) -> Parcel:
        fresh = random_uuid()
        sealed = self.seal_for(parcel.caller_id, place_of(fresh), parcel.body)
        self.run(_AFRESH, parcel_id=parcel.id, sealed=sealed, fresh_key=fresh)
        return parcel._replace(retry_key=fresh)

    def merged_into(self, head: Parcel) -> list[Parcel]:
        """List the parcels that go with this one's push, oldest first."""
        rows = self.all(_MEMBERS, lane=head.lane, head=head.id)
        return [one for one in map(self.opened, rows) if one is not None]

    def merged_went(self, head: Parcel) -> None:
        """Note that LINE took the push in which these went."""
        self.run(_WENT, lane=head.lane, head=head.id)

    def merged_failed(self, head: Parcel, error: str) -> None:
        """Give up what was to go with this one's push."""
        self.run(_FAILED, lane=head.lane, head=head.id, why=error[:100])

    def part_parcels(self, head: Parcel) -> bool:
        """Let each go by itself, since LINE refused them together; False if it was one alone."""
        if not self.run(_APART, lane=head.lane, head=head.id, now=self.now):
            return False
        self._afresh(head)
        return self.parcel_later(head.id, self.now, ALONE)
