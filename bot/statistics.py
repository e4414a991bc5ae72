"""How a service is used, in figures from which nobody can be told.

Counted are whole months that are over, each for itself, and a longer span adds up what its months
show: whoever takes one span from another learns nothing that a month does not show. A count below
five is never shown, nor is another one by which it could be worked out from the month's whole; they
look alike, so that not even which of them is small is told. A month with fewer than five bookings
shows nothing at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

LEAST = 5  # a smaller count is not shown
FEW, HIDDEN = "<5", "–"  # a month of too few; a count that is small, or next to
KINDS = ("language", "weekday", "hour", "outcome", "channel")
STEP = timedelta(minutes=10)  # waiting times are told in steps
Shown = int | str  # a count, or one of the two signs


@dataclass(frozen=True, slots=True)
class Use:
    """One booking as far as it is counted; `confirmed_at` is None where it never was."""

    language: str
    outcome: str
    channel: str
    starts_at: datetime
    created_at: datetime
    confirmed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Figures:
    """What is shown of a span. `waited`: half of the callers had their confirmation within."""

    months: Mapping[str, Shown]  # "2026-11" -> bookings
    total: Shown
    tables: Mapping[str, Mapping[str, Shown]]  # by kind
    waited: timedelta | None = None

    def as_json(self) -> dict[str, Any]:
        """Write them for programs."""
        waited = None if self.waited is None else int(self.waited.total_seconds()) // 60
        return {
            "total": self.total,
            "month": dict(self.months),
            **{kind: dict(table) for kind, table in self.tables.items()},
            "waited_minutes": waited,
        }


def months_between(first: date, last: date, today: date) -> list[str]:
    """List the months from one day's to another's that are over."""
    found, month = [], first.replace(day=1)
    while month <= last and month < today.replace(day=1):
        found.append(f"{month:%Y-%m}")
        month = (month + timedelta(days=31)).replace(day=1)
    return found


def figures(
    used: Iterable[Use], months: Sequence[str], zone: ZoneInfo, known: Mapping[str, Sequence[str]]
) -> Figures:
    """Count the bookings of some months. `known` names what is listed even with none, by kind."""
    by_month: dict[str, list[Use]] = {month: [] for month in months}
    for each in used:
        month = f"{each.starts_at.astimezone(zone):%Y-%m}"
        if month in by_month:
            by_month[month].append(each)
    told = {month: uses for month, uses in by_month.items() if len(uses) >= LEAST}
    counts = {month: len(uses) if month in told else FEW for month, uses in by_month.items()}
    tables = {kind: _table(kind, told.values(), zone, known.get(kind, ())) for kind in KINDS}
    total = sum(len(uses) for uses in told.values())
    return Figures(counts, total if total else FEW, tables, _waited(told.values()))


def _table(
    kind: str, months: Iterable[list[Use]], zone: ZoneInfo, known: Sequence[str]
) -> dict[str, Shown]:
    counted = [Counter(_value(kind, each, zone) for each in uses) for uses in months]
    seen = {name for each in counted for name in each}
    names = [*known, *sorted(seen - set(known))]
    # Each month hides what it hides alone, whatever other months are looked at with it.
    shown = [hidden({name: each[name] for name in {*known, *each}}) for each in counted]
    table: dict[str, Shown] = {}
    for name in names:
        whole = sum(each[name] for each in counted)
        table[name] = HIDDEN if any(name in each for each in shown) else whole if counted else FEW
    return table


def _value(kind: str, each: Use, zone: ZoneInfo) -> str:
    local = each.starts_at.astimezone(zone)
    if kind == "weekday":
        return str(local.weekday())
    if kind == "hour":
        return f"{local.hour:02}"
    return str(getattr(each, kind))


def hidden(counts: Mapping[str, int]) -> frozenset[str]:
    """Name the counts that are not shown beside their sum.

    The small ones, and the smallest of the others: every one that is as small. All look alike, so
    whoever knows this rule and the sum cannot tell which of them is which.
    """
    small = {name for name, count in counts.items() if count < LEAST}
    others = counts.keys() - small
    next_one = min((counts[name] for name in others), default=0)
    beside = {name for name in others if counts[name] == next_one} if small else set()
    return frozenset(small | beside)


def _waited(months: Iterable[list[Use]]) -> timedelta | None:
    """Give the middle of the waiting times, in whole steps; None for too few."""
    lengths = [
        each.confirmed_at - each.created_at
        for uses in months
        for each in uses
        if each.confirmed_at is not None
    ]
    if len(lengths) < LEAST:
        return None
    middle = timedelta(seconds=median(length.total_seconds() for length in lengths))
    return -(-middle // STEP) * STEP
