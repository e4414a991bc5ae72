"""The regular week of each service, and what differs on single days: leave, closures, extra days.

Regular hours live in the service's file; staff change single days here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from starlette.responses import Response

from bot.console import touched
from bot.console.page import Page
from bot.store.roster import KeptException
from bot.store.store import Store
from locales import formats
from schedules.booking import HOLDING
from schedules.service import Service
from schedules.timetable import DatedException

AHEAD = timedelta(days=366)
KINDS = ("closed", "hours")


@dataclass(frozen=True, slots=True)
class Shown:
    """One service as the page shows it; `hours` are written out, one a weekday."""

    service: Service
    hours: Mapping[str, list[str]]  # language -> seven cells
    kept: list[KeptException]
    calls: Mapping[str, int]  # exception id -> bookings that lie on that day


async def show(page: Page) -> Response:
    """Show the regular hours and the dated exceptions."""
    return await _draw(page)


async def add(page: Page) -> Response:
    """Add a closure, leave or other hours for one day."""
    service = page.services.get(page.typed("service", 64))
    language = page.typed("language", 16) or None
    if service is None or (language is not None and not service.knows(language)):
        return await _draw(page, 422, "console-form-wrong")
    try:
        day = date.fromisoformat(page.typed("day", 10))
    except ValueError:
        return await _draw(page, 422, "console-day-wrong")
    today = page.now.astimezone(service.zone).date()
    if not today <= day <= today + AHEAD:
        return await _draw(page, 422, "console-day-wrong")
    exception = _read(page, day, language)
    if exception is None:
        return await _draw(page, 422, "console-hours-wrong")
    member = page.member

    def keep(store: Store) -> None:
        store.add_exception(service.id, exception, made_by=member.id)

    return await touched.change(page, keep, "/timetable?told=exception-added", "/timetable")


async def remove(page: Page) -> Response:
    """Take an exception back; that it is gone already is no error."""
    exception_id, member = page.request.path_params["exception_id"], page.member

    def take_back(store: Store) -> None:
        store.remove_exception(page.services, exception_id, removed_by=member.id)

    done = "/timetable?told=exception-removed"
    return await touched.change(page, take_back, done, "/timetable")


def _read(page: Page, day: date, language: str | None) -> DatedException | None:
    if page.typed("kind", 10) not in KINDS:
        return None
    if page.typed("kind") == "closed":
        return DatedException(day, language, None, None)
    try:
        opens, closes = (time.fromisoformat(page.typed(name, 5)) for name in ("opens", "closes"))
        return DatedException(day, language, opens, closes)
    except ValueError:
        return None


async def _draw(page: Page, status: int = 200, fault: str = "") -> Response:
    shown = await page.parts.database.look(
        lambda store: [_shown(page, store, service) for service in page.services.values()]
    )
    members = await page.parts.database.look(page.staff_names)
    return page.draw(
        "timetable.html",
        status,
        shown=shown,
        staff_names=members,
        formats=formats,
        kinds=KINDS,
        typed={
            name: page.typed(name, 64)
            for name in ("service", "language", "day", "kind", "opens", "closes")
        },
        fault=page.say(fault) if fault else "",
    )


def _shown(page: Page, store: Store, service: Service) -> Shown:
    today = page.now.astimezone(service.zone).date()
    table = service.table(today)
    hours: dict[str, list[str]] = {}
    for language in service.languages(today):
        if table is None:  # events, which have a page of their own
            hours[language] = []
            continue
        # Any week will do: a regular table knows weekdays only.
        monday = today - timedelta(days=today.weekday())
        hours[language] = [
            " ".join(
                formats.span(*stretch, page.language)
                for stretch in table.stretches(language, monday + timedelta(days=n))
            )
            for n in range(7)
        ]
    kept = store.list_exceptions(service.id, today)
    return Shown(service, hours, kept, {k.id: _calls(store, service, k) for k in kept})


def _calls(store: Store, service: Service, kept: KeptException) -> int:
    """Count the bookings that hold time on the day of an exception: somebody must look at them."""
    day, tag = kept.exception.day, kept.exception.language
    tags = {tag} if tag else set(service.every_language())
    start = datetime.combine(day, time(), service.zone)
    end = start + timedelta(days=1)
    here = {service.id: service}
    return len(store.queue_of(here, tags, HOLDING, from_at=start, to_at=end))
