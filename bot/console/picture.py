"""The small picture of a counsellor's week: when the service is open, and when they are there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from schedules.presence import Shift, Span, joined, present
from schedules.service import Service

HOUR = 12  # pixels
DAY = 84
LEFT, TOP = 34, 18


@dataclass(frozen=True, slots=True)
class Bar:
    """One stretch of a day, in pixels."""

    x: int
    y: float
    height: float
    there: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """A week: `bars` to draw, `clocks` beside them (whole hours with their height)."""

    bars: Sequence[Bar]
    clocks: Sequence[tuple[int, float]]
    width: int
    height: int


def week(
    service: Service, languages: Iterable[str], shifts: tuple[Shift, ...], monday: date
) -> Picture | None:
    """Draw the regular week of somebody who speaks these languages; None where it has no hours."""
    spoken = set(languages)
    days = [monday + timedelta(days=n) for n in range(7)]
    opened = [_open(service, spoken, day) for day in days]
    if not any(opened):
        return None
    first = min(_hour(service, span[0]) for spans in opened for span in spans)
    last = max(_hour(service, span[1]) for spans in opened for span in spans)
    top, bottom = int(first), int(-(-last // 1))
    bars = []
    for n, (day, spans) in enumerate(zip(days, opened, strict=True)):
        there = present(service.zone, day, shifts, ())
        both = [(max(a, c), min(b, d)) for a, b in spans for c, d in there if max(a, c) < min(b, d)]
        for each, dark in [*((s, False) for s in spans), *((s, True) for s in both)]:
            begins, ends = (_hour(service, moment) for moment in each)
            y = TOP + (begins - top) * HOUR
            bars.append(Bar(LEFT + n * DAY, round(y, 1), round((ends - begins) * HOUR, 1), dark))
    clocks = [(hour, TOP + (hour - top) * HOUR) for hour in range(top, bottom + 1, 2)]
    return Picture(bars, clocks, LEFT + 7 * DAY, TOP + (bottom - top) * HOUR + 8)


def _open(service: Service, languages: set[str], day: date) -> list[Span]:
    table = service.table(day)
    if table is None:
        return []
    return joined(
        (
            datetime.combine(day, opens, service.zone),
            datetime.combine(day, closes, service.zone),
        )
        for language in languages
        for opens, closes in table.stretches(language, day)
    )


def _hour(service: Service, moment: datetime) -> float:
    local = moment.astimezone(service.zone)
    if local.time() == time():
        return 24.0
    return local.hour + local.minute / 60
