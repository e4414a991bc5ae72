"""How a caller stands with a call: ready or not, in contact or not, what was missed, refusals.

Only a person refuses, with a last day, or ends the use, with a ground; each with a reason in the
caller's language, and a tick. The open bookings of a caller whose use was ended are listed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from starlette.responses import Response

from bot.console.page import Page
from bot.store.contacts import Contact
from bot.store.refusals import Refusal
from bot.store.store import Store
from handlers import refused
from handlers.turn import Booking
from schedules.absence import TermRefused, can_refuse, strikes, term_ends
from schedules.service import Service

REASON_MOST = 500


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows. `points` are those of the check: name, and ready, not, or None."""

    booking: Booking
    service: Service
    points: list[tuple[str, bool | None]]
    contacts: list[Contact]
    strikes: list[datetime]
    decision: Refusal | None
    decided_by: str
    reachable: bool  # in a chat
    open_bookings: list[Booking]  # of a caller whose use was ended

    @property
    def refusal(self) -> Refusal | None:
        """Give the refusal for a term that is in force."""
        return self.decision if self.decision and self.decision.until_at else None

    @property
    def suspension(self) -> Refusal | None:
        """Give the end of the use that is in force."""
        return self.decision if self.decision and not self.decision.until_at else None

    @property
    def grounds(self) -> tuple[str, ...]:
        """List on which grounds the use may be ended."""
        return refused.grounds(self.service) if self.booking.caller_id is not None else ()

    @property
    def may_refuse(self) -> bool:
        """Tell whether the service's rules know a refusal, and there is somebody to refuse."""
        return can_refuse(self.service) and self.booking.caller_id is not None


class Lift(Protocol):
    """Takes a decision about the caller of a booking back; False where there was none."""

    def __call__(self, booking_id: str, *, staff_id: str) -> Awaitable[bool]: ...


# Decides for a reason: None where the form or the rules lack something, False once erased.
Decide = Callable[[View, str], Awaitable[bool | None]]


async def show(page: Page) -> Response:
    """Show the page, and note that it was read."""
    return await _draw(page)


async def refuse(page: Page) -> Response:
    """Refuse the caller further bookings."""

    async def decide(view: View, reason: str) -> bool | None:
        until_at = _until(page, view)
        if not view.may_refuse or until_at is None:
            return None
        booking_id, staff_id = view.booking.id, page.member.id
        return await page.parts.desk.refuse(booking_id, until_at, reason, staff_id=staff_id)

    return await _decided(page, decide, "refused", "console-refuse-form-wrong")


async def suspend(page: Page) -> Response:
    """End the caller's use of the service."""

    async def decide(view: View, reason: str) -> bool | None:
        ground = page.typed("ground", 64)
        if ground not in view.grounds:
            return None
        booking_id, staff_id = view.booking.id, page.member.id
        return await page.parts.desk.suspend(booking_id, ground, reason, staff_id=staff_id)

    return await _decided(page, decide, "suspended", "console-suspend-form-wrong")


async def lift(page: Page) -> Response:
    """Let the caller book again."""
    return await _lifted(page, page.parts.desk.lift)


async def end_suspension(page: Page) -> Response:
    """Let the caller use the service again."""
    return await _lifted(page, page.parts.desk.end_suspension)


async def _decided(page: Page, decide: Decide, told: str, wrong: str) -> Response:
    """Take a decision with its reason; a form that lacks something is shown again."""
    view = await page.parts.database.look(lambda store: _view(page, store))
    if view is None:
        return page.problem(404, "console-not-found")
    reason = page.typed("reason", REASON_MOST)
    sure = bool(reason) and page.typed("sure") == "yes"
    done = await decide(view, reason) if sure else None
    if done is None:
        return await _draw(page, 422, page.say(wrong))
    if not done:
        return page.problem(404, "console-not-found")
    return page.go(
        f"/bookings/{view.booking.id}/absence?told={told if view.reachable else 'saved'}"
    )


async def _lifted(page: Page, lift: Lift) -> Response:
    view = await page.parts.database.look(lambda store: _view(page, store))
    if view is None:
        return page.problem(404, "console-not-found")
    lifted = await lift(view.booking.id, staff_id=page.member.id)
    told = f"?told={'lifted' if view.reachable else 'saved'}" if lifted else ""
    return page.go(f"/bookings/{view.booking.id}/absence{told}")


def _until(page: Page, view: View) -> datetime | None:
    try:
        return term_ends(view.service, date.fromisoformat(page.typed("until", 10)), page.now)
    except (ValueError, TermRefused):
        return None


async def _draw(page: Page, status: int = 200, fault: str = "") -> Response:
    view = await page.parts.database.look(lambda store: _view(page, store))
    if view is None:
        return page.problem(404, "console-not-found")
    booking = view.booking
    await page.parts.desk.act(
        lambda store: store.audit(
            "staff", page.member.id, "read", booking.id, booking.caller_id, "absence"
        )
    )
    grounds = [*view.grounds]
    if view.suspension is not None and view.suspension.ground not in view.grounds:
        grounds.append(view.suspension.ground or refused.BREACH)  # the file names it no more
    said = {ground: _ground(page, view.service, ground) for ground in grounds}
    return page.draw(
        "absence.html", status, view=view, booking=booking, fault=fault, ground_said=said
    )


def _view(page: Page, store: Store) -> View | None:
    booking = page.booking(store, page.request.path_params["booking_id"])
    if booking is None:
        return None
    service = page.services[booking.service_id]
    answered = store.points(booking.id)
    caller_id = booking.caller_id
    refusal = store.refusal(caller_id, service.id) if caller_id else None
    missed = store.missed(caller_id, service.id) if caller_id else []
    by = page.staff_names(store).get(refusal.made_by) if refusal else None
    caller = store.load(caller_id) if caller_id else None
    ended = refusal is not None and refusal.until_at is None
    open_bookings = page.bookings_of(store, caller_id) if ended and caller_id else []
    return View(
        booking=booking,
        service=service,
        points=[(point, answered.get(point)) for point in service.environment.checks],
        contacts=store.contacts(booking),
        strikes=strikes(service, missed, page.now),
        decision=refusal,
        decided_by=by or "?",
        reachable=caller is not None and page.is_reached(store, caller, service.id),
        open_bookings=[one for one in open_bookings if one.service_id == service.id],
    )


def _ground(page: Page, service: Service, ground: str) -> str:
    """Name a ground with the article in which it stands; what it is stands beside it."""
    named = refused.ground_named(page.catalog, ground, page.language)
    article = refused.article_of(service, ground)
    if not article:
        return named
    return f"{named} {page.say('console-article', article=page.article(article))}"
