"""How early and how often a caller may book: what a service's rules leave of the days, in words."""

from __future__ import annotations

from datetime import date

from handlers import places, wording
from handlers.turn import Booking, Turn
from schedules.booking import Outcome, State

COUNTED = (State.requested, State.offered, State.confirmed, State.done)


def full(turn: Turn) -> frozenset[date]:
    """Give the days from today on, by the service's calendar, with as many calls as allowed.

    The call that is being moved does not count, nor does one at which nobody could talk.
    """
    most = turn.service.booking.per_day
    if most is None:
        return frozenset()
    today = turn.now.astimezone(turn.service.zone).date()
    days = [
        booking.starts_at.astimezone(turn.service.zone).date()
        for booking in turn.store.bookings_of(turn.caller.id, open_only=False)
        if _counts(turn, booking)
    ]
    return frozenset(day for day in days if day >= today and days.count(day) >= most)


def _counts(turn: Turn, booking: Booking) -> bool:
    return (
        booking.service_id == turn.service.id
        and booking.state in COUNTED
        and booking.outcome not in (Outcome.missed, Outcome.technical)
        and booking.id != turn.draft.get("moving")
        and not places.is_listed(booking)
    )


def rules(turn: Turn) -> list[str]:
    """Say what keeps days off the list: how early calls are booked, how many on one day."""
    booking = turn.service.booking
    said = []
    if booking.days_before is not None:
        said.append(wording.said(turn, "book-days-before", days=booking.days_before))
    if booking.working_days_before is not None:
        days = booking.working_days_before
        said.append(wording.said(turn, "book-working-days-before", days=days))
    if booking.per_day is not None and full(turn):
        said.append(wording.said(turn, "book-per-day", calls=booking.per_day))
    return said
