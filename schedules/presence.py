"""When one counsellor is there: weekly hours and single days, on the service's wall clock.

Whether the service is open then is another question (`timetable.py`): somebody serves a call
where both are true.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

Span = tuple[datetime, datetime]  # moments in UTC; the end is no longer part of it


@dataclass(frozen=True, slots=True, order=True)
class Shift:
    """Hours on one weekday (Monday is 0) of every week."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Leave:
    """Some days, both included, on which a counsellor is away, or `there` besides the shifts.

    Without hours it is the whole day. Being away outweighs being there.
    """

    first_on: date
    last_on: date
    opens: time | None = None
    closes: time | None = None
    there: bool = False

    def __post_init__(self) -> None:
        if (self.opens is None) != (self.closes is None):
            raise ValueError("leave has both hours or none")
        if self.opens is not None and self.closes is not None and self.opens >= self.closes:
            raise ValueError("leave must begin before it ends")
        if self.first_on > self.last_on:
            raise ValueError("leave must begin before it ends")

    def touches(self, day: date) -> bool:
        """Tell whether it is about this day."""
        return self.first_on <= day <= self.last_on


@lru_cache(maxsize=8192)
def present(
    zone: ZoneInfo, day: date, shifts: tuple[Shift, ...], leaves: tuple[Leave, ...]
) -> tuple[Span, ...]:
    """List when somebody is there on a day, earliest first; no shifts at all: the whole day."""
    todays = [leave for leave in leaves if leave.touches(day)]
    there = [_span(zone, day, leave.opens, leave.closes) for leave in todays if leave.there]
    if shifts:
        there += [_span(zone, day, s.opens, s.closes) for s in shifts if s.weekday == day.weekday()]
    else:
        there.append(_span(zone, day, None, None))
    away = [_span(zone, day, leave.opens, leave.closes) for leave in todays if not leave.there]
    return tuple(without(joined(there), joined(away)))


def covers(spans: Iterable[Span], starts_at: datetime, ends_at: datetime) -> bool:
    """Tell whether one of the spans holds this stretch from start to end."""
    return any(begins <= starts_at and ends_at <= ends for begins, ends in spans)


def joined(spans: Iterable[Span]) -> list[Span]:
    """Join spans that touch, earliest first; those without a length are left out."""
    found: list[Span] = []
    for begins, ends in sorted(spans):
        if begins >= ends:
            continue
        if found and begins <= found[-1][1]:
            found[-1] = (found[-1][0], max(ends, found[-1][1]))
        else:
            found.append((begins, ends))
    return found


def without(spans: Sequence[Span], taken: Sequence[Span]) -> list[Span]:
    """Cut `taken` out of `spans`; both are as `joined` gives them."""
    left: list[Span] = []
    for span in spans:
        begins, ends = span
        for gone, back in taken:
            if back <= begins or ends <= gone:
                continue
            if begins < gone:
                left.append((begins, gone))
            begins = max(begins, back)
        if begins < ends:
            left.append((begins, ends))
    return left


def _span(zone: ZoneInfo, day: date, opens: time | None, closes: time | None) -> Span:
    """Turn the wall clock into moments; no hours are the day from midnight to midnight."""
    if opens is None or closes is None:
        midnights = (datetime.combine(each, time(), zone) for each in (day, day + timedelta(1)))
        begins, ends = midnights
    else:
        begins, ends = (datetime.combine(day, clock, zone) for clock in (opens, closes))
    return begins.astimezone(UTC), ends.astimezone(UTC)
