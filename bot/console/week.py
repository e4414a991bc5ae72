"""One week of a language's slots as a small grid: days across, clocks down, free ones to tick."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.store.store import Store
from handlers import openings
from schedules import timetable
from schedules.service import Service


@dataclass(frozen=True, slots=True)
class Cell:
    """One slot of the grid; `value` is what its tick sends."""

    starts_at: datetime
    value: str
    free: bool


@dataclass(frozen=True, slots=True)
class Week:
    """A week from Monday on; `rows` are (clock, one cell or None a day)."""

    days: Sequence[date]
    rows: Sequence[tuple[time, Sequence[Cell | None]]]
    earlier: date | None
    later: date | None

    @property
    def has_free(self) -> bool:
        """Tell whether there is a time to tick."""
        return any(cell and cell.free for _, cells in self.rows for cell in cells)


def monday(day: date) -> date:
    """Give the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def value(moment: datetime) -> str:
    """Write a moment as forms send it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


def read(text: str) -> datetime | None:
    """Read a moment that a form sent; None for anything else."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None or not 1 < moment.year < 9000:  # beyond, a calendar ends
        return None
    return moment.astimezone(UTC)


def free_starts(
    store: Store, service: Service, language: str, day: date, now: datetime
) -> set[datetime]:
    """Give the starts that staff can still give away on one day; none for an unknown language."""
    unbound = openings.without_notice(service)
    try:
        free = openings.free_slots(store, unbound, language, day, now)
    except timetable.UnknownLanguage:
        return set()
    return {each.slot.starts_at for each in free if each.slot.starts_at > now}


def _cells(
    store: Store, service: Service, tag: str, days: Sequence[date], now: datetime
) -> dict[tuple[time, date], Cell]:
    """Gather the slots of some days by clock and day; `tag` is the language of the calls."""
    cells: dict[tuple[time, date], Cell] = {}
    for day in days:
        free = free_starts(store, service, tag, day, now)
        dated = store.exceptions(service.id, day, day)
        for slot in timetable.slots(service, tag, day, dated):
            clock = slot.starts_at.astimezone(service.zone).time()
            is_free = slot.starts_at in free
            cells[clock, day] = Cell(slot.starts_at, value(slot.starts_at), is_free)
    return cells


def draw(store: Store, service: Service, language: str, first: date, now: datetime) -> Week:
    """Lay out the week that begins on `first`, a Monday of the service's calendar."""
    days = [first + timedelta(days=n) for n in range(7)]
    tag = openings.spoken(service, language)
    cells = {} if tag is None else _cells(store, service, tag, days, now)
    clocks = sorted({clock for clock, _ in cells})
    today = now.astimezone(service.zone).date()
    last = today + timedelta(days=service.booking.horizon_days)
    return Week(
        days=days,
        rows=[(clock, [cells.get((clock, day)) for day in days]) for clock in clocks],
        earlier=first - timedelta(days=7) if first > monday(today) else None,
        later=first + timedelta(days=7) if first + timedelta(days=7) <= last else None,
    )
