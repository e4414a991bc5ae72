"""Kept messages on their way out: who may send which, and what became of it.

A parcel is born leased to the process that wrote it, which sends it at once, and renews the lease
until it is sent; if that process dies, the lease runs out and another one takes it. Where another
process still has something to send in the same lane, or something there waits for its next try,
the new parcel is held by nobody and goes when its turn comes. Within a lane (a caller, or a mail
address's owner) only the oldest parcel that still waits may be taken, so what is said arrives in
order.
Bodies are emptied as soon as nobody needs them.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.base import Base
from bot.store.prepared import Prepared
from bot.store.tables import Moment, outbox

LEASE = timedelta(seconds=30)
# Nothing is put off for longer. What lies farther ahead was written before the clock was set back,
# and would wait as long as it was set back: it is due at once.
LONGEST_WAIT = timedelta(hours=1)
UNSURE = "Unsure"  # in `error`: an earlier try may have arrived; who tried may be dead since
OVERTAKEN = "Overtaken"  # in `error`: a later message takes the place that it would have taken
SKEW = timedelta(minutes=1)  # between the clocks of two machines

_older = outbox.alias("older")
_taken = outbox.alias("taken")
COLUMNS = (
    outbox.c.id,
    outbox.c.caller_id,
    outbox.c.lane,
    outbox.c.channel,
    outbox.c.account,
    outbox.c.kind,
    outbox.c.must_arrive,
    outbox.c.booking_id,
    outbox.c.retry_key,
    outbox.c.attempts,
    outbox.c.created_at,
    outbox.c.body_sealed,
)
_before = (
    sa.exists()
    .where(
        _older.c.lane == bindparam("lane"),
        _older.c.state == "queued",
        sa.or_(_older.c.leased_by.is_(None), _older.c.leased_by != bindparam("holder")),
    )
    .correlate(None)
)
_QUEUE = Prepared(
    sa.insert(outbox)
    .values(
        {
            column.name: bindparam(column.name)
            for column in outbox.c
            if column.name
            not in {
                "id",
                "state",
                "attempts",
                "error",
                "road",
                "merged_into",
                "leased_by",
                "leased_until",
            }
        }
        | {
            "state": "queued",
            "attempts": 0,
            "leased_by": sa.case((_before, None), else_=bindparam("holder", type_=sa.String)),
            "leased_until": sa.case((_before, None), else_=bindparam("until", type_=Moment())),
        }
    )
    .returning(outbox.c.id, outbox.c.leased_by)
)
_OPEN = Prepared(sa.select(*COLUMNS).where(outbox.c.id == bindparam("parcel_id")))
_BEHIND = Prepared(
    sa.select(*COLUMNS)
    .where(
        outbox.c.lane == bindparam("in_lane"),
        outbox.c.state == "queued",
        outbox.c.kind == "reply",
        outbox.c.id > bindparam("parcel_id"),
    )
    .order_by(outbox.c.id)
)
_QUEUED_IN = Prepared(
    sa.select(*COLUMNS)
    .where(outbox.c.lane == bindparam("in_lane"), outbox.c.state == "queued")
    .order_by(outbox.c.id)
)
_DUE = (
    sa.select(_taken.c.id)
    .where(
        sa.or_(_taken.c.due_at <= bindparam("now"), _taken.c.due_at > bindparam("too_far")),
        _taken.c.state == "queued",
        sa.or_(
            _taken.c.leased_until.is_(None),
            _taken.c.leased_until <= bindparam("now"),
            _taken.c.leased_until > bindparam("too_long"),
        ),
        ~sa.exists().where(
            _older.c.lane == _taken.c.lane,
            _older.c.state == "queued",
            _older.c.id < _taken.c.id,
        ),
    )
    .order_by(_taken.c.due_at, _taken.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, of=_taken)
)
_TAKE = Prepared(
    sa.update(outbox)
    .where(outbox.c.id.in_(_DUE.scalar_subquery()))
    .values(
        leased_by=bindparam("holder"),
        leased_until=bindparam("until"),
        # Still held by somebody: it was under way when that process ended.
        error=sa.case((outbox.c.leased_by.is_not(None), UNSURE), else_=outbox.c.error),
    )
    .returning(*COLUMNS, outbox.c.error)
)
_waiting = (outbox.c.id == bindparam("parcel_id"), outbox.c.state == "queued")
_tried: dict[str, Any] = {
    "attempts": outbox.c.attempts + 1,
    "leased_by": None,
    "leased_until": None,
}
_ACCEPTED = Prepared(
    sa.update(outbox)
    .where(*_waiting)
    .values(**_tried, state="accepted", road=bindparam("how"), due_at=None, body_sealed=b"")
)
_FAILED = Prepared(
    sa.update(outbox)
    .where(*_waiting)
    .values(
        **_tried,
        state="failed",
        error=bindparam("why"),
        due_at=None,
        # What belongs to no caller would never be erased with one.
        body_sealed=sa.case(
            (outbox.c.caller_id.is_(None), sa.literal(b"")), else_=outbox.c.body_sealed
        ),
    )
)
_LATER = Prepared(
    sa.update(outbox)
    .where(*_waiting)
    .values(**_tried, error=bindparam("why"), due_at=bindparam("again_at"))
)
_DROPPED = Prepared(
    sa.update(outbox)
    .where(*_waiting)
    .values(
        state="dropped",
        error=bindparam("why"),
        due_at=None,
        leased_by=None,
        leased_until=None,
        body_sealed=b"",
    )
)
_RENEW = Prepared(
    sa.update(outbox)
    .where(*_waiting, outbox.c.leased_by == bindparam("holder"))
    .values(leased_until=bindparam("until"))
    .returning(outbox.c.id)
)
_RELEASE = Prepared(
    sa.update(outbox)
    .where(outbox.c.leased_by == bindparam("holder"), outbox.c.state == "queued")
    .values(leased_until=None)
)
_RELEASE_ALL = Prepared(
    sa.update(outbox)
    .where(outbox.c.state == "queued", outbox.c.leased_by.is_not(None))
    .values(leased_until=None)
)
_FORGET = Prepared(
    sa.delete(outbox).where(outbox.c.state != "queued", outbox.c.created_at < bindparam("before"))
)


class Parcel(NamedTuple):
    """One message to be sent. `retry_key` is a UUID, the same at every try."""

    id: int
    caller_id: str | None  # None: staff mail, or the last word to a caller just erased
    lane: str
    channel: str
    account: str
    kind: str
    must_arrive: bool
    booking_id: str | None
    retry_key: str
    attempts: int  # finished ones
    created_at: datetime
    body: bytes
    held: bool = True  # False: not ours to send yet, see `queue_parcel`
    unsure: bool = False  # an earlier try may have arrived


class Outbox(Base):
    """The messages that are to be sent."""

    def queue_parcel(
        self,
        *,
        caller_id: str | None,
        lane: str,
        channel: str,
        account: str,
        kind: str,
        body: bytes,
        holder: str | None,
        must_arrive: bool = False,
        booking_id: str | None = None,
        due_at: datetime | None = None,
    ) -> Parcel:
        """Keep a message until it is sent, leased to `holder`, who sends it after the commit.

        Nobody holds it without a `holder`, with a later `due_at`, or while somebody else has an
        older one in its lane.
        The body of a caller erased in this very turn is sealed under the house key, and is
        emptied once it has been sent.
        """
        owner = caller_id if self.has_key(caller_id) else None
        retry_key = random_uuid()
        at_once = holder is not None and (due_at is None or due_at <= self.now)
        row = self.one(
            _QUEUE,
            caller_id=owner,
            lane=lane,
            channel=channel,
            account=account,
            kind=kind,
            must_arrive=must_arrive,
            booking_id=booking_id,
            body_sealed=self.seal_for(owner, place_of(retry_key), body),
            retry_key=retry_key,
            created_at=self.now,
            due_at=due_at or self.now,
            holder=holder if at_once else None,
            until=self.now + LEASE if at_once else None,
        )
        assert row is not None
        return Parcel(
            row[0],
            owner,
            lane,
            channel,
            account,
            kind,
            must_arrive,
            booking_id,
            retry_key,
            0,
            self.now,
            body,
            row[1] is not None,
        )

    def take_parcels(self, holder: str, limit: int) -> list[Parcel]:
        """Lease what is due and held by nobody, at most one of each lane, oldest first.

        Raises WrongKey.
        """
        until = self.now + LEASE
        rows = self.all(
            _TAKE,
            now=self.now,
            too_far=self.now + LONGEST_WAIT + SKEW,
            too_long=until + SKEW,
            limit=limit,
            holder=holder,
            until=until,
        )
        opened = ((self.opened(row[:-1]), row[-1] == UNSURE) for row in sorted(rows))
        return [parcel._replace(unsure=unsure) for parcel, unsure in opened if parcel is not None]

    def open_parcel(self, parcel_id: int) -> Parcel | None:
        """Give one parcel; None when it is gone or its body is emptied. Raises WrongKey."""
        row = self.one(_OPEN, parcel_id=parcel_id)
        return None if row is None else self.opened(row)

    def parcels_behind(self, parcel: Parcel) -> list[Parcel]:
        """List the replies that wait behind it in its lane, oldest first."""
        rows = self.all(_BEHIND, in_lane=parcel.lane, parcel_id=parcel.id)
        return [found for found in map(self.opened, rows) if found is not None]

    def parcels_in(self, lane: str) -> list[Parcel]:
        """List all that waits in a lane, oldest first."""
        rows = self.all(_QUEUED_IN, in_lane=lane)
        return [found for found in map(self.opened, rows) if found is not None]

    def parcel_accepted(self, parcel_id: int, road: str) -> bool:
        """Note that the platform took it, and how; False when it was over before."""
        return self.run(_ACCEPTED, parcel_id=parcel_id, how=road) == 1

    def parcel_failed(self, parcel_id: int, error: str) -> bool:
        """Give it up; `error` is a code, never a text. False when it was over before."""
        return self.run(_FAILED, parcel_id=parcel_id, why=error[:100]) == 1

    def parcel_later(self, parcel_id: int, due_at: datetime, error: str) -> bool:
        """Try it again at `due_at`, by whoever is free; False when it was over before."""
        return self.run(_LATER, parcel_id=parcel_id, again_at=due_at, why=error[:100]) == 1

    def parcel_dropped(self, parcel_id: int, why: str) -> bool:
        """Leave it unsent for a reason such as "blocked"; False when it was over before."""
        return self.run(_DROPPED, parcel_id=parcel_id, why=why[:100]) == 1

    def renew_parcels(self, holder: str, parcel_ids: Iterable[int]) -> set[int]:
        """Keep these, which this process holds, for another LEASE; answer which it still holds.

        What ran out and was taken by another is not among them: it must not be sent.
        """
        until = self.now + LEASE
        return {
            parcel_id
            for parcel_id in sorted(parcel_ids)
            if self.one(_RENEW, parcel_id=parcel_id, holder=holder, until=until)
        }

    def release_parcels(self, holder: str) -> int:
        """Let go of all that this process holds, because it stops; answer how many."""
        return self.run(_RELEASE, holder=holder)

    def release_all_parcels(self) -> int:
        """Let go of all that anybody held; only for who knows that nobody else lives."""
        return self.run(_RELEASE_ALL)

    def forget_parcels(self, before: datetime) -> int:
        """Delete what is over and was written before this moment; answer how many."""
        return self.run(_FORGET, before=before)

    def opened(self, row: tuple[Any, ...]) -> Parcel | None:
        """Open a row of COLUMNS; None where its body is emptied or its caller erased."""
        sealed = row[-1]
        if not sealed:
            return None
        parcel = Parcel(*row)
        body = self.open_for(parcel.caller_id, place_of(parcel.retry_key), sealed)
        return None if body is None else parcel._replace(body=body)


def random_uuid() -> str:
    """Make a UUID of version 4 as text: uuid.uuid4 and its str take more than twice as long."""
    digits = secrets.token_hex(16)
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def place_of(retry_key: str) -> str:
    # The row's own id is known only after the insert; the retry key is as good as one.
    return f"outbox.body_sealed.{retry_key}"
