"""The identity check at the beginning of a call: what staff ask for, and what came of it.

Nothing is compared by a machine: a person reads what was given when the call was asked for, and
ticks whether it agrees with what the caller says.
"""

from __future__ import annotations

from starlette.responses import Response

from bot.console import details
from bot.console.page import Page
from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import Outcome, State
from schedules.service import Service

ANSWERS = {"yes": True, "no": False}


def rows(page: Page, service: Service, booking: Booking) -> list[tuple[str, str, str]]:
    """List what to ask for: title, value, its language; empty where there is nothing to check."""
    held = booking.state is State.done and booking.outcome != Outcome.missed
    if booking.caller_id is None or not (booking.state is State.confirmed or held):
        return []
    return details.some(page, booking, service.intake.identity)


async def keep(page: Page) -> Response:
    """Keep whether it was checked, or could not be."""
    booking_id, answer = page.request.path_params["booking_id"], page.typed("checked", 3)

    def work(store: Store) -> bool:
        booking = page.booking(store, booking_id)
        if booking is None or answer not in ANSWERS:
            return False
        service = page.services[booking.service_id]
        if not rows(page, service, booking):
            return False
        store.set_identity(
            booking.id,
            booking.caller_id,
            service.id,
            checked=ANSWERS[answer],
            staff_id=page.member.id,
        )
        return True

    if not await page.parts.desk.act(work):
        return page.problem(404, "console-not-found")
    return page.go(f"/bookings/{booking_id}?told=identity")
