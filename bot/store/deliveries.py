"""The ledger of notices: what was queued, accepted, failed or acknowledged, on each road.

Rows are made for notices alone, never for answers in a dialogue. That a platform accepted a
message does not mean that anybody has read it; acknowledged is only what the caller answered.
A row with `due_at` is looked at then: the next road is taken, or a person asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import and_, bindparam, case, delete, func, insert, or_, select, update

from bot.store.base import Base, new_id
from bot.store.prepared import Prepared
from bot.store.tables import bookings, callers, chats, deliveries, outbox

_D = deliveries.c
_ALL = (
    _D.id,
    _D.booking_id,
    _D.revision,
    _D.notice,
    _D.road,
    _D.state,
    _D.queued_at,
    _D.accepted_at,
    _D.failed_at,
    _D.acknowledged_at,
    _D.due_at,
)
_ADD = Prepared(insert(deliveries))
_ITS_CALLER = (
    deliveries.join(bookings, bookings.c.id == _D.booking_id)
    .outerjoin(callers, callers.c.id == bookings.c.caller_id)
    .outerjoin(outbox, outbox.c.id == _D.parcel_id)
    .outerjoin(chats, chats.c.id == outbox.c.lane)
)
# What was said in one of several apps is read there: another one's updates show nothing.
_ELSEWHERE = and_(_D.road == "chat", outbox.c.lane != callers.c.chat_id)
_OF_BOOKING = Prepared(
    select(
        *_ALL,
        case((_ELSEWHERE, chats.c.updated_at), else_=callers.c.updated_at),
        callers.c.reachable,
    )
    .select_from(_ITS_CALLER)
    .where(_D.booking_id == bindparam("booking"))
    .order_by(_D.queued_at, _D.road, _D.id)
)
_BY_LETTER = Prepared(select(*_ALL).where(_D.letter_key == bindparam("letter")))
_BY_PARCEL = Prepared(select(*_ALL).where(_D.parcel_id == bindparam("parcel")))
_TOLD = Prepared(
    select(func.coalesce(outbox.c.lane, ""))
    .select_from(deliveries.outerjoin(outbox, outbox.c.id == _D.parcel_id))
    .where(
        _D.booking_id == bindparam("booking"),
        _D.revision == bindparam("of_revision"),
        _D.notice == bindparam("what"),
        _D.road == "chat",
    )
)
_WEB_CHATS = Prepared(
    select(callers.c.chat_id)
    .join_from(callers, bookings, bookings.c.caller_id == callers.c.id)
    .where(bookings.c.id == bindparam("booking"), callers.c.channel == "web")
    .union_all(
        select(chats.c.id)
        .join_from(chats, bookings, bookings.c.caller_id == chats.c.caller_id)
        .where(bookings.c.id == bindparam("booking"), chats.c.channel == "web")
    )
)
_DUE = Prepared(
    select(*_ALL)
    .where(_D.due_at <= bindparam("now"))
    .order_by(_D.due_at, _D.id)
    .limit(bindparam("limit"))
)
_ACCEPTED = Prepared(
    update(deliveries)
    .where(_D.parcel_id == bindparam("parcel"), _D.state == "queued")
    .values(state="accepted", accepted_at=bindparam("now"))
)
_FAILED = Prepared(
    update(deliveries)
    .where(_D.id == bindparam("delivery"), or_(_D.state == "queued", _D.state == "accepted"))
    .values(state="failed", failed_at=bindparam("now"), due_at=None)
)
_ACKNOWLEDGED = Prepared(
    update(deliveries)
    .where(_D.id == bindparam("delivery"), _D.state != "acknowledged")
    .values(state="acknowledged", acknowledged_at=bindparam("moment", type_=_D.queued_at.type))
)
_SETTLED = Prepared(
    update(deliveries)
    .where(_D.booking_id == bindparam("booking"), _D.due_at.is_not(None))
    .values(due_at=None)
)
_SETTLE_ONE = Prepared(update(deliveries).where(_D.id == bindparam("delivery")).values(due_at=None))
_CUT = Prepared(
    update(deliveries)
    .where(
        _D.booking_id.in_(select(bookings.c.id).where(bookings.c.caller_id == bindparam("erased")))
    )
    .values(due_at=None, letter_key=None)
)
_FORGET = Prepared(delete(deliveries).where(_D.queued_at < bindparam("before")))


@dataclass(frozen=True, slots=True)
class Delivery:
    """One notice on one road."""

    id: str
    booking_id: str
    revision: int
    notice: str
    road: str  # chat | mail | phone | member-page
    state: str  # queued | accepted | failed | acknowledged
    queued_at: datetime
    accepted_at: datetime | None
    failed_at: datetime | None
    acknowledged_at: datetime | None
    due_at: datetime | None

    @property
    def kind(self) -> str:
        """Name what was said: "confirmed", whichever link it told."""
        return self.notice.partition(" ")[0]

    @property
    def at(self) -> datetime:
        """Tell since when it stands as it does."""
        return self.acknowledged_at or self.failed_at or self.accepted_at or self.queued_at


class Deliveries(Base):
    """What became of notices."""

    def add_delivery(
        self,
        booking_id: str,
        revision: int,
        notice: str,
        road: str,
        *,
        parcel_id: int | None = None,
        letter_key: str | None = None,
        due_at: datetime | None = None,
    ) -> None:
        """Note that a notice is on its way; without a parcel it is where its caller looks."""
        self.run(
            _ADD,
            id=new_id(),
            booking_id=booking_id,
            revision=revision,
            notice=notice,
            road=road,
            parcel_id=parcel_id,
            letter_key=letter_key,
            state="accepted" if parcel_id is None else "queued",
            queued_at=self.now,
            accepted_at=self.now if parcel_id is None else None,
            failed_at=None,
            acknowledged_at=None,
            due_at=due_at,
        )

    def deliveries(self, booking_id: str) -> list[Delivery]:
        """List what became of a booking's notices, oldest first.

        Whatever the caller did later than a notice was accepted, in the chat, acknowledges it:
        that is read off the caller's row, so that an update of theirs costs nothing more.
        """
        found = []
        for *row, heard_at, reachable in self.all(_OF_BOOKING, booking=booking_id):
            one = Delivery(*row)
            if one.state == "accepted" and reachable and heard_at is not None:
                one = _heard(one, heard_at)
            found.append(one)
        return found

    def chats_told(self, booking_id: str, revision: int, notice: str) -> set[str]:
        """List the ids of the chats in which a notice was said already, arrived or not."""
        rows = self.all(_TOLD, booking=booking_id, of_revision=revision, what=notice)
        told = {row[0] for row in rows}
        if "" in told:  # a row of the web chat, which has no parcel
            told |= {row[0] for row in self.all(_WEB_CHATS, booking=booking_id)}
        return told

    def deliveries_due(self, limit: int) -> list[Delivery]:
        """List what is to be asked about by now, longest due first."""
        return [Delivery(*row) for row in self.all(_DUE, now=self.now, limit=limit)]

    def delivery_of_letter(self, letter_key: str) -> Delivery | None:
        """Find the letter whose Message-ID begins so."""
        row = self.one(_BY_LETTER, letter=letter_key)
        return None if row is None else Delivery(*row)

    def delivery_of_parcel(self, parcel_id: int) -> Delivery | None:
        """Find what a parcel carries; None for an answer in a dialogue."""
        row = self.one(_BY_PARCEL, parcel=parcel_id)
        return None if row is None else Delivery(*row)

    def delivery_accepted(self, parcel_id: int) -> bool:
        """Note that a platform or mail server took it."""
        return self.run(_ACCEPTED, parcel=parcel_id, now=self.now) == 1

    def delivery_failed(self, delivery_id: str) -> bool:
        """Note that it will not arrive on this road; False when that, or more, was known."""
        return self.run(_FAILED, delivery=delivery_id, now=self.now) == 1

    def delivery_acknowledged(self, delivery_id: str, moment: datetime) -> bool:
        """Note that the caller answered it."""
        return self.run(_ACKNOWLEDGED, delivery=delivery_id, moment=moment) == 1

    def settle_deliveries(self, booking_id: str) -> int:
        """Wait no longer for any of a booking's notices; answer how many there were."""
        return self.run(_SETTLED, booking=booking_id)

    def settle_delivery(self, delivery_id: str) -> None:
        """Wait no longer for this one."""
        self.run(_SETTLE_ONE, delivery=delivery_id)

    def cut_deliveries(self, caller_id: str) -> None:
        """Cut what leads from a letter to an erased caller's bookings, while they still are."""
        self.run(_CUT, erased=caller_id)

    def forget_deliveries(self, before: datetime) -> int:
        """Delete what was queued before this moment; answer how many."""
        return self.run(_FORGET, before=before)


def _heard(one: Delivery, heard_at: datetime) -> Delivery:
    if one.accepted_at is None or heard_at <= one.accepted_at:
        return one
    return replace(one, state="acknowledged", acknowledged_at=heard_at)
