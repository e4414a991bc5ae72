"""The waiting list as staff see it: who waits for what, what is offered, and changing the order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from starlette.responses import Response

from bot.console.page import Page, mask
from bot.store.store import Store
from bot.store.waiting import Entry
from handlers import places
from handlers.turn import Booking
from schedules.booking import MoveRefused, State
from schedules.service import Service

REASONS = ("urgent", "mistake", "other")  # codes: the trail never holds words


@dataclass(frozen=True, slots=True)
class Line:
    """One place in line."""

    number: int
    entry: Entry
    booking: Booking
    name: str
    day: str
    waited: timedelta


@dataclass(frozen=True, slots=True)
class List:
    """The line of one language of one service."""

    service: Service
    language: str
    lines: Sequence[Line]


async def show(page: Page) -> Response:
    """Show the lines of this counsellor's languages."""
    return await _draw(page)


async def put_first(page: Page) -> Response:
    """Put somebody first in line, for a reason from the list."""
    reason = page.typed("reason", 16)
    if reason not in REASONS:
        return await _draw(page, 422, page.say("console-choose-reason"))
    booking_id = page.request.path_params["booking_id"]
    booking = await page.parts.database.look(lambda store: page.booking(store, booking_id))
    if booking is None:
        return page.problem(404, "console-not-found")
    try:
        await page.parts.desk.put_first(booking_id, reason, staff_id=page.member.id)
    except MoveRefused:
        return page.go("/waiting?told=waits-no-more")
    return page.go("/waiting?told=put-first")


async def _draw(page: Page, status: int = 200, fault: str = "") -> Response:
    lists = await page.parts.database.look(lambda store: _lists(page, store))
    return page.draw(
        "waiting.html",
        status,
        lists=lists,
        total=sum(len(each.lines) for each in lists),
        reasons=REASONS,
        State=State,
        fault=fault,
    )


def _lists(page: Page, store: Store) -> list[List]:
    found = []
    for service in page.services.values():
        for tag in page.member.languages:
            line = store.line(service.id, tag)
            lines = [_line(page, store, service, n, entry) for n, entry in enumerate(line, 1)]
            if lines:
                found.append(List(service, tag, [line for line in lines if line is not None]))
    return found


def _line(page: Page, store: Store, service: Service, number: int, entry: Entry) -> Line | None:
    booking = page.booking(store, entry.booking_id)
    if booking is None:
        return None
    return Line(
        number=number,
        entry=entry,
        booking=booking,
        name=mask(str(booking.details.get("name", ""))),
        day=places.waits_for(page.catalog, service, booking, page.language),
        waited=page.now - entry.joined_at,
    )
