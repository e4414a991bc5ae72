"""The queue: per language of calls what waits, what is offered, today's and those to come.

Names are masked here (who needs the name opens the booking, and that is written down).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from starlette.responses import Response

from bot.console.page import Page, mask
from bot.store.store import Store
from handlers.turn import Booking
from schedules import agenda
from schedules.booking import State, answer_until
from schedules.service import Service

LAPSES_SOON = timedelta(hours=4)
SECTIONS = ("requested", "changes", "offered", "today", "confirmed")


@dataclass(frozen=True, slots=True)
class Line:
    """One booking in the list."""

    booking: Booking
    service: Service
    name: str
    waited: timedelta
    lapses_at: datetime | None
    urgent: bool
    unwritten: bool = False  # not answered within the working days of the rules


@dataclass(frozen=True, slots=True)
class Tab:
    """One language of calls, with how many requests wait in it and how many bookings are open."""

    language: str
    waiting: int
    open: int


async def home(page: Page) -> Response:
    """Send each role to what it works with."""
    return page.go("/queue" if page.member.role == "counsellor" else "/timetable")


async def show(page: Page) -> Response:
    """Show the whole page."""
    return await _draw(page, "queue.html")


async def rows(page: Page) -> Response:
    """Show the part that refreshes itself."""
    return await _draw(page, "queue_rows.html")


async def find(page: Page) -> Response:
    """Open the booking of a code; it is sent by POST, so that it stands in no address."""
    code = page.typed("code", 20)
    booking = await page.parts.database.look(lambda store: page.by_code(store, code))
    if booking is None:
        return page.go("/queue?told=no-such-code")
    return page.go(f"/bookings/{booking.id}")


async def _draw(page: Page, template: str) -> Response:
    mine = page.member.languages
    asked = page.request.query_params.get("language", "")
    tabs = await page.parts.database.look(lambda store: _tabs(page, store, mine))
    waiting = [tab.language for tab in tabs if tab.waiting]
    language = asked if asked in mine else next(iter([*waiting, *mine]), "")
    sections: dict[str, list[Line]] = {}
    if language:
        sections = await page.parts.database.look(lambda store: _sections(page, store, language))
    return page.draw(template, tabs=tabs, chosen=language, sections=sections, names=SECTIONS)


def _tabs(page: Page, store: Store, languages: Sequence[str]) -> list[Tab]:
    counted = store.counts(page.services)
    tabs = []
    for language in languages:
        here = {key[2]: 0 for key in counted}
        for (service_id, tag, state), number in counted.items():
            here[state] += number if page.spoken(service_id, tag) == language else 0
        here.pop(State.waiting, None)  # who waits for a freed time, or for lots, has their own page
        tabs.append(Tab(language, here.get(State.requested, 0), sum(here.values())))
    return tabs


def _sections(page: Page, store: Store, language: str) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {name: [] for name in SECTIONS}
    states = (State.requested, State.offered, State.confirmed)
    for booking in store.queue_of(page.services, [language], states):
        service = page.services[booking.service_id]
        line = _line(booking, service, page.now)
        due_at = agenda.written_by(service, booking.created_at)
        if booking.state is State.requested and due_at is not None and due_at <= page.now:
            told = any(one.kind.partition(" ")[0] == "unwritten" for one in store.said(booking.id))
            line = replace(line, unwritten=told)
        found[_section(booking, service, page.now)].append(line)
    return found


def _section(booking: Booking, service: Service, now: datetime) -> str:
    if booking.state is State.requested:
        return "requested"
    if booking.state is State.offered:
        return "offered"
    if booking.ends_at > now and any(time.kind == "change" for time in booking.times):
        return "changes"
    # What is over and has no outcome yet still is today's work.
    today = now.astimezone(service.zone).date()
    midnight = datetime.combine(today + timedelta(days=1), time(), service.zone)
    return "today" if booking.starts_at < midnight else "confirmed"


def _line(booking: Booking, service: Service, now: datetime) -> Line:
    lapses_at = booking.offer_until
    if booking.state is State.requested:
        wishes = [each.starts_at for each in booking.times if each.kind == "wish"]
        lapses_at = answer_until(max([*wishes, booking.starts_at]), service.booking.notice)
    urgent = booking.state is State.requested and (
        lapses_at is not None and lapses_at - now <= LAPSES_SOON
    )
    return Line(
        booking=booking,
        service=service,
        name=mask(str(booking.details.get("name", ""))),
        waited=now - booking.created_at,
        lapses_at=lapses_at,
        urgent=urgent,
    )
