"""Bookings that nobody is there for any more, each with three ways out of one press.

Give it to another counsellor at the same time, offer the nearest free times, or keep it anyway.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from starlette.responses import Response

from bot.console import week
from bot.console.page import Page
from bot.desk.waiting import who_else
from bot.store.store import Store
from handlers import openings, places
from handlers.turn import Booking, SlotTaken
from schedules.booking import MoveRefused, State
from schedules.conflicts import Conflict
from schedules.service import Service

REASONS = ("comes", "other", "agreed")  # codes: the trail never holds words
OFFERS = 3
SHOWN = 50
Way = Callable[[str, str], Awaitable[object]]  # booking and member of staff


@dataclass(frozen=True, slots=True)
class Shown:
    """One conflict with its ways out: who else is free, and the nearest free times."""

    conflict: Conflict
    booking: Booking
    service: Service
    others: Sequence[tuple[str, str]]  # id and name
    nearest: Sequence[tuple[datetime, str]]  # moment, and how a form sends it
    listed: bool


async def show(page: Page) -> Response:
    """List the conflicts of this counsellor's languages, earliest first."""
    return await _draw(page)


async def give(page: Page) -> Response:
    """Give a booking to another counsellor at the same time."""
    resource_id = page.typed("counsellor", 64)
    return await _done(
        page,
        "given",
        lambda booking_id, staff_id: page.parts.desk.give(
            booking_id, resource_id, staff_id=staff_id
        ),
    )


async def offer(page: Page) -> Response:
    """Offer the ticked times instead."""
    read = [week.read(text) for text in page.ticked("starts")]
    starts = sorted({moment for moment in read if moment is not None})
    if None in read or not 1 <= len(starts) <= OFFERS:
        return await _draw(page, 422, page.say("console-choose-times", most=OFFERS))
    return await _done(
        page,
        "offered",
        lambda booking_id, staff_id: page.parts.desk.offer_instead(
            booking_id, starts, staff_id=staff_id
        ),
    )


async def withdraw(page: Page) -> Response:
    """Take back a time that was offered from the waiting list."""
    return await _done(
        page,
        "withdrawn",
        lambda booking_id, staff_id: page.parts.desk.withdraw(booking_id, staff_id=staff_id),
    )


async def keep(page: Page) -> Response:
    """Keep it as it is, for a reason from the list."""
    reason = page.typed("reason", 16)
    if reason not in REASONS:
        return await _draw(page, 422, page.say("console-choose-reason"))
    return await _done(
        page,
        "kept-anyway",
        lambda booking_id, staff_id: page.parts.desk.keep_anyway(
            booking_id, reason, staff_id=staff_id
        ),
    )


async def _done(page: Page, told: str, work: Way) -> Response:
    booking_id = page.request.path_params["booking_id"]
    booking = await page.parts.database.look(lambda store: page.booking(store, booking_id))
    if booking is None:
        return page.problem(404, "console-not-found")
    found = await page.parts.database.look(lambda store: _mine(page, store))
    if all(each.held.booking_id != booking_id for each in found):
        return page.go("/conflicts?told=solved")
    try:
        await work(booking_id, page.member.id)
    except MoveRefused:
        return page.go("/conflicts?told=solved")
    except SlotTaken:
        return await _draw(page, 409, page.say("console-slot-taken"))
    return page.go(f"/conflicts?told={told}")


def _mine(page: Page, store: Store) -> list[Conflict]:
    return store.conflicts(page.services, page.member.languages)


async def _draw(page: Page, status: int = 200, fault: str = "") -> Response:
    found = await page.parts.database.look(lambda store: _shown(page, store))
    return page.draw(
        "conflicts.html",
        status,
        found=found,
        waiting=[each for each in found if each.conflict.pending],
        reasons=REASONS,
        fault=fault,
    )


def _shown(page: Page, store: Store) -> list[Shown]:
    shown: list[Shown] = []
    names = {each.id: each.name for each in store.counsellors(page.services)}
    for conflict in _mine(page, store)[:SHOWN]:
        booking = page.booking(store, conflict.held.booking_id)
        if booking is None:
            continue
        service = page.services[booking.service_id]
        others: list[tuple[str, str]] = []
        if booking.state in (State.requested, State.confirmed) and not conflict.held.offered:
            others = [(one, names.get(one, one)) for one in who_else(store, service, booking)]
        near = openings.nearest(store, service, booking.language, conflict.held.starts_at, page.now)
        moments = [each.slot.starts_at for each in near]
        shown.append(
            Shown(
                conflict,
                booking,
                service,
                others,
                [(moment, week.value(moment)) for moment in moments],
                places.is_listed(booking),
            )
        )
    return shown
