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
_REQUEST = Prepared(
    sa.select(sa.func.min(bookings.c.changed_at)).where(bookings.c.state == "requested")
)
_TASK = Prepared(sa.select(sa.func.min(tasks.c.opened_at)).where(tasks.c.done_at.is_(None)))
_STATES = Prepared(sa.select(bookings.c.state, sa.func.count()).group_by(bookings.c.state))
_FAILED = Prepared(sa.select(sa.func.count()).where(failed_turns.c.state == "failed"))


class Figures(NamedTuple):
    """What waits; ages in seconds, 0 where nothing does."""

    queued: int
    oldest_queued: float
    oldest_request: float
    oldest_task: float
    failed: int
    bookings: Mapping[str, int]  # by state; those without any are missing
    months: Sequence[Month] = ()  # of LINE's accounts
    pushes_each: float | None = None  # billed pushes per finished booking


def figures(store: Pushes) -> Figures:
    """Count what is there now."""

    def age(since: datetime | None) -> float:
        return 0.0 if since is None else max(0.0, (store.now - since).total_seconds())

    queued, request = store.one(_QUEUED), store.one(_REQUEST)
    task, failed = store.one(_TASK), store.one(_FAILED)
    assert queued and request and task and failed  # an aggregate always gives one row
    return Figures(
        queued[0],
        age(queued[1]),
        age(request[0]),
        age(task[0]),
        failed[0],
        dict(store.all(_STATES)),
        store.line_months(),
        store.pushes_per_finished(),
    )
