"""Calls that were missed: what counts, for how long, and until when a person may refuse a caller.

Nothing here refuses anybody. A miss counts for a while; whether it means anything is for a person
to decide, with a reason and an end (the terms allow a refusal; that a person decides is ours).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from schedules.service import Service

LONGEST_DAYS = 366


class TermRefused(ValueError):
    """The last day of a refusal is not from tomorrow on and within a year."""


def strikes(service: Service, missed_at: Iterable[datetime], now: datetime) -> list[datetime]:
    """List the missed calls that still count, earliest first; none where no rule says how long."""
    term = service.absence.strike
    if term is None:
        return []
    return sorted(at for at in missed_at if now - term < at <= now)


def can_refuse(service: Service) -> bool:
    """Tell whether this service's rules let a person refuse a caller."""
    return service.absence.refusal == "human"


def term_ends(service: Service, last_day: date, now: datetime) -> datetime:
    """Tell when a refusal whose last day is this one is over, in UTC. Raises TermRefused."""
    today = now.astimezone(service.zone).date()
    if not today < last_day <= today + timedelta(days=LONGEST_DAYS):
        raise TermRefused("the last day is not within a year, expected one from tomorrow on")
    after = datetime.combine(last_day + timedelta(days=1), time(), service.zone)
    return after.astimezone(UTC)
