"""Bookings as they are counted: when, in which language, how they ended; never whose they were."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.statistics import Figures, Use, figures, months_between
from bot.store.base import Base
from bot.store.prepared import Prepared
from bot.store.tables import audit, bookings, callers
from schedules.service import Service

_CONFIRMED = (
    sa.select(sa.func.min(audit.c.at))
    .where(
        audit.c.booking_id == bookings.c.id,
        sa.or_(audit.c.action == "confirm", audit.c.action == "accept"),
    )
    .scalar_subquery()
)
_USES = Prepared(
    sa.select(
        bookings.c.language,
        bookings.c.state,
        bookings.c.outcome,
        callers.c.channel,
        bookings.c.starts_at,
        bookings.c.created_at,
        _CONFIRMED.label("confirmed_at"),
    )
    .join_from(bookings, callers, callers.c.id == bookings.c.caller_id, isouter=True)
    .where(
        bookings.c.service_id == bindparam("service"),
        bookings.c.state != "waiting",
        bookings.c.starts_at >= bindparam("from_at"),
        bookings.c.starts_at < bindparam("to_at"),
    )
)
GONE = "gone"  # the channel of a caller who was erased
ENDED = {"cancelled": "cancelled", "lapsed": "lapsed"}


class Uses(Base):
    """What figures are made of."""

    def uses(self, service_id: str, from_at: datetime, to_at: datetime) -> list[Use]:
        """List the bookings of a service whose call begins in the span; places in line apart."""
        rows = self.all(_USES, service=service_id, from_at=from_at, to_at=to_at)
        return [
            Use(language, _outcome(state, outcome), channel or GONE, *moments)
            for language, state, outcome, channel, *moments in rows
        ]


def _outcome(state: str, outcome: str | None) -> str:
    if state == "done":
        return outcome or "unknown"
    return ENDED.get(state, "open")


def counted(store: Uses, service: Service, first: date | None, last: date | None) -> Figures:
    """Count a service's months from one day's to another's; else the twelve that ended last."""
    today = store.now.astimezone(service.zone).date()
    last = min(last or today, today)
    first = first or _year_before(last)
    months = months_between(first, last, today)
    span = [
        datetime.combine(day, time(), service.zone).astimezone(UTC)
        for day in (first.replace(day=1), today.replace(day=1))
    ]
    return figures(store.uses(service.id, *span), months, service.zone, _known(service, today))


def _year_before(day: date) -> date:
    return date(day.year - 1, day.month, 1)


def _known(service: Service, today: date) -> dict[str, list[str]]:
    """Name what is listed even with no booking: what the service's file offers."""
    table = service.table(today)
    hours = table.hours if table else {}
    clocks = {
        hour
        for stretches in hours.values()
        for opens, closes in stretches
        for hour in range(opens.hour, closes.hour + (closes.minute > 0))
    }
    return {
        "language": [*service.answered(today)],
        "weekday": [str(day) for day in sorted(hours)],
        "hour": [f"{hour:02}" for hour in sorted(clocks)],
    }
