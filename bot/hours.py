"""What `sodan timetable`, `free` and `queue` print: rows of plain values, as text or JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.config import Settings
from bot.database import is_readable, prepare
from bot.files import Files
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from handlers import openings
from schedules.booking import OPEN
from schedules.dated import Event
from schedules.problem import Problem, Problems
from schedules.service import Service
from schedules.timetable import DatedException, day_slots

Row = dict[str, Any]


class _Nothing:
    """The calendar of an installation that has no database yet: nobody, no call, no exception."""

    def resources(self, *asked: object) -> list[Any]:
        return []

    busy = exceptions = resources

    def hosts(self, *asked: object) -> None:
        return None


def _asked(
    files: Files, service_id: str, language: str, first: date | None, days: int
) -> tuple[Service, tuple[str, ...], date, datetime]:
    service = files.services()[service_id]
    now = datetime.now(UTC)
    day = first or now.astimezone(service.zone).date()
    if language and openings.spoken(service, language) is None:
        known = dict.fromkeys((*service.every_language(), *service.callers.languages))
        what = f"{service_id} has no hours for {language!r}"
        raise Problems([Problem("--language", 0, what, f"expected one of {', '.join(known)}")])
    # A later timetable, with other languages, may begin within the days asked for.
    spoken = dict.fromkeys(
        tag for n in range(days) for tag in service.languages(day + timedelta(days=n))
    )
    return service, (service.spoken(language),) if language else tuple(spoken), day, now


def _with_calendar(url: str, ask: Any) -> Any:
    """Ask with the database if there is one: exceptions and bookings need no secret key.

    Raises Problems for one that this release cannot read: its bookings would seem free.
    """
    file = Path(url.removeprefix("sqlite:///"))
    if (url.startswith("sqlite:") and not file.exists()) or not is_readable(url):
        return ask(_Nothing())
    database = Database(url, Vault(b""))
    try:
        with database.transaction() as store:
            return ask(store)
    finally:
        database.writer.dispose()


def timetable(
    files: Files, service_id: str, language: str, first: date | None, days: int, url: str
) -> list[Row]:
    """List the opening hours, a row for each language of calls, day and stretch; or the events."""
    service, spoken, day, _ = _asked(files, service_id, language, first, days)

    def ask(calendar: openings.Calendar) -> list[Row]:
        if service.events is not None:
            last = day + timedelta(days=days - 1)
            exceptions = calendar.exceptions(service.id, day, last)
            return [
                {**_event_row(service, event, spoken), "places": event.capacity}
                for n in range(days)
                for event in _held(service, spoken, day + timedelta(days=n), exceptions)
            ]
        return [
            {
                "service": service.id,
                "language": tag,
                "date": opening.day.isoformat(),
                "weekday": f"{opening.day:%a}",
                "opens": f"{opening.opens:%H:%M}",
                "closes": f"{opening.closes:%H:%M}",
            }
            for tag in spoken
            for n in range(days)
            for opening in openings.openings(calendar, service, tag, day + timedelta(days=n))
        ]

    rows: list[Row] = _with_calendar(url, ask)
    return rows


def free(
    files: Files, service_id: str, language: str, first: date | None, days: int, url: str
) -> list[Row]:
    """List the times that can still be booked, or events, a row each; `starts_at` is UTC."""
    service, spoken, day, now = _asked(files, service_id, language, first, days)

    def ask(calendar: openings.Calendar) -> list[Row]:
        if service.events is not None:
            until = day + timedelta(days=days)
            return [
                {
                    **_event_row(service, event, spoken),
                    "starts_at": event.span(service.zone)[0].isoformat(),
                    "left": left,
                }
                for event in openings.coming(calendar, service, spoken[0], now)
                if day <= event.starts.date() < until
                and (left := openings.left(calendar, service, event))
            ]
        found = []
        for tag in spoken:
            for n in range(days):
                on = day + timedelta(days=n)
                for slot in openings.free_slots(calendar, service, tag, on, now):
                    begins = slot.slot.starts_at.astimezone(service.zone)
                    ends = slot.slot.ends_at.astimezone(service.zone)
                    found.append(
                        {
                            "service": service.id,
                            "language": tag,
                            "date": on.isoformat(),
                            "opens": f"{begins:%H:%M}",
                            "closes": f"{ends:%H:%M}",
                            "starts_at": slot.slot.starts_at.astimezone(UTC).isoformat(),
                        }
                    )
        return found

    rows: list[Row] = _with_calendar(url, ask)
    return rows


def _event_row(service: Service, event: Event, spoken: Sequence[str]) -> Row:
    ends = event.starts + event.lasts
    return {
        "service": service.id,
        "event": event.name,
        "title": event.called(spoken[0]),
        "date": event.starts.date().isoformat(),
        "weekday": f"{event.starts:%a}",
        "opens": f"{event.starts:%H:%M}",
        "closes": f"{ends:%H:%M}",
    }


def _held(
    service: Service, spoken: Sequence[str], on: date, exceptions: Sequence[DatedException]
) -> list[Event]:
    """List the events of a day that take place."""
    held = day_slots(service, spoken[0], on, exceptions)
    found = (service.event_at(slot.starts_at) for slot in held)
    return [event for event in found if event is not None]


def queue(settings: Settings, files: Files, language: str) -> list[Row]:
    """List the open bookings of a language of calls: code, state and time, never who.

    The `language` of a row is the caller's. Raises Problems for a language of no calls.
    """
    services = files.services()
    known = [tag for service in services.values() for tag in service.every_language()]
    if language and language not in known:
        right = f"expected one of {', '.join(dict.fromkeys(known))}"
        raise Problems([Problem("--language", 0, f"no service speaks {language!r}", right)])
    spoken = [language] if language else known

    def ask(store: Store) -> list[Row]:
        return [
            {
                "service": booking.service_id,
                "language": booking.language,
                "state": booking.state.value,
                "code": booking.code,
                "starts_at": booking.starts_at.isoformat(),
                "asked_at": booking.created_at.isoformat(),
            }
            for booking in store.queue_of(services, spoken, sorted(OPEN))
        ]

    with opened(settings) as database, database.transaction() as store:
        store.check_key()
        return ask(store)


class opened:  # noqa: N801 reads as a verb after `with`
    """Open the database of the settings for one command, and close it."""

    def __init__(self, settings: Settings) -> None:
        prepare(settings.database_url)
        self.database = Database(
            settings.database_url, Vault(settings.secret_key, settings.old_secret_key)
        )

    def __enter__(self) -> Database:
        return self.database

    def __exit__(self, *error: object) -> None:
        self.database.writer.dispose()


def show(rows: list[Row]) -> None:
    """Print rows as a table."""
    if not rows:
        print("nothing")
        return
    heads = list(rows[0])
    widths = {h: max(len(h), *(len(str(row[h])) for row in rows)) for h in heads}
    for line in ({h: h for h in heads}, *rows):
        print("  ".join(str(line[h]).ljust(widths[h]) for h in heads).rstrip())
