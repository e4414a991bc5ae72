"""Counts and ages for /metrics: how much waits, and for how long; never for whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from bot.store.prepared import Prepared
from bot.store.pushes import Month, Pushes
from bot.store.tables import bookings, failed_turns, outbox, tasks

_QUEUED = Prepared(
    sa.select(sa.func.count(), sa.func.min(outbox.c.created_at)).where(
        outbox.c.due_at.is_not(None), outbox.c.state == "queued"
    )
)
_REQUESTS = Prepared(
    sa.select(bookings.c.service_id, sa.func.min(bookings.c.changed_at))
    .where(bookings.c.state == "requested")
    .group_by(bookings.c.service_id)
)
_TASKS = Prepared(
    sa.select(tasks.c.service_id, sa.func.min(tasks.c.opened_at))
    .where(tasks.c.done_at.is_(None))
    .group_by(tasks.c.service_id)
)
_STATES = Prepared(
    sa.select(bookings.c.service_id, bookings.c.state, sa.func.count()).group_by(
        bookings.c.service_id, bookings.c.state
    )
)
_FAILED = Prepared(sa.select(sa.func.count()).where(failed_turns.c.state == "failed"))


class Figures(NamedTuple):
    """What waits, service by service; ages in seconds.

    A service of which nothing waits is missing; "" is what belongs to no single one.
    """

    queued: int
    oldest_queued: float
    oldest_requests: Mapping[str, float]
    oldest_tasks: Mapping[str, float]
    failed: int
    bookings: Mapping[tuple[str, str], int]  # by service and state; those without any are missing
    months: Sequence[Month] = ()  # of LINE's accounts
    pushes_each: float | None = None  # billed pushes per finished booking


def figures(store: Pushes) -> Figures:
    """Count what is there now."""

    def age(since: datetime | None) -> float:
        return 0.0 if since is None else max(0.0, (store.now - since).total_seconds())

    queued, failed = store.one(_QUEUED), store.one(_FAILED)
    assert queued and failed  # an aggregate always gives one row
    return Figures(
        queued[0],
        age(queued[1]),
        {service: age(since) for service, since in store.all(_REQUESTS)},
        {service: age(since) for service, since in store.all(_TASKS)},
        failed[0],
        {(service, state): count for service, state, count in store.all(_STATES)},
        store.line_months(),
        store.pushes_per_finished(),
    )
