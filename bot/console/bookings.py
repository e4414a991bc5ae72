"""One booking: what the caller told, the times, what staff can do with it, what was done.

Looking at it is written to the audit trail before anything is shown. A move that comes too late
shows who was first, and the form as it was filled in.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from starlette.responses import Response

from bot.console import week
from bot.console.page import Page
from bot.store.audit import Entry
from bot.store.store import Store
from handlers.turn import Booking, SlotTaken, Time
from locales import formats
from schedules.booking import OPEN, Actor, MoveRefused, Outcome, State
from schedules.service import Service

OFFERS = 3
YEAR = timedelta(days=366)  # how far ahead the weeks are shown
REASONS = ("closed", "ill", "asked", "twice", "other")  # codes: the trail never holds words
CODED = frozenset(
    {"who", "whom", "where", "mailbox", "companion", "reason"}
)  # details with fixed answers
FIRST = ("name", "birthdate", "email")  # shown first, in this order


@dataclass(slots=True)
class View:
    """What the page shows of one booking."""

    booking: Booking
    service: Service
    wishes: list[tuple[Time, bool]]  # with whether it can still be had
    offers: list[Time]
    week: week.Week
    trail: list[Entry]
    names: Mapping[str, str]  # of staff, by id
    finish_at: datetime
    missed_at: datetime
    details: list[tuple[str, str, str]] = field(default_factory=list)  # name, value, its language
    own_zone: ZoneInfo | None = None

    @property
    def can_confirm(self) -> bool:
        """Tell whether it waits for staff."""
        return self.booking.state is State.requested

    @property
    def can_offer(self) -> bool:
        """Tell whether other times may be offered."""
        return self.booking.state in {State.waiting, State.requested, State.confirmed}

    @property
    def lacks_link(self) -> bool:
        """Tell whether a confirmed call has no link yet."""
        room = self.booking.room
        return self.booking.state is State.confirmed and (room is None or room.state != "made")

    @property
    def can_cancel(self) -> bool:
        """Tell whether it is still open."""
        return self.booking.state in OPEN


async def show(page: Page) -> Response:
    """Show the booking."""
    return await _draw(page)


async def confirm(page: Page) -> Response:
    """Confirm one of the wished times."""
    rank = page.typed("rank", 4)
    access = None if page.parts.makes_rooms else _access(page)
    if access and not _is_link(access["join_url"]):
        return await _draw(page, 422, page.say("console-link-wrong"))
    view = await _look(page)
    if view is not None and rank not in {str(wish.rank) for wish, _ in view.wishes}:
        return await _draw(page, 422, page.say("console-choose-wish"))
    return await _move(
        page,
        lambda booking_id, staff_id: page.parts.desk.confirm(
            booking_id, staff_id=staff_id, rank=int(rank), access=access
        ),
        "confirmed",
    )


async def give_link(page: Page) -> Response:
    """Give a confirmed call the link that staff made by hand."""
    access = _access(page)
    if not access or not _is_link(access["join_url"]):
        return await _draw(page, 422, page.say("console-link-wrong"))
    return await _move(
        page,
        lambda booking_id, staff_id: page.parts.desk.set_room(
            booking_id, staff_id=staff_id, access=access
        ),
        "linked",
    )


async def offer(page: Page) -> Response:
    """Offer up to three free times instead."""
    read = [week.read(text) for text in page.ticked("starts")]
    starts = sorted({moment for moment in read if moment is not None})
    if None in read or not 1 <= len(starts) <= OFFERS:
        return await _draw(page, 422, page.say("console-choose-times", most=OFFERS))
    gone = await page.parts.database.look(lambda store: _not_free(page, store, starts))
    if gone:
        return await _draw(page, 409, page.say("console-slot-taken"))
    return await _move(
        page,
        lambda booking_id, staff_id: page.parts.desk.offer(booking_id, starts, staff_id=staff_id),
        "offered",
    )


async def cancel(page: Page) -> Response:
    """Cancel, for a reason from the list."""
    reason = page.typed("reason", 20)
    if reason not in REASONS:
        return await _draw(page, 422, page.say("console-choose-reason"))
    return await _move(
        page,
        lambda booking_id, staff_id: page.parts.desk.cancel(
            booking_id, staff_id=staff_id, reason=reason
        ),
        "cancelled",
    )


async def finish(page: Page) -> Response:
    """Write down how the call ended; "missed" only once the caller's time to come is over."""
    chosen = page.typed("outcome", 20)
    if chosen not in set(Outcome):
        return await _draw(page, 422, page.say("console-choose-outcome"))
    view = await _look(page)
    if view is None:
        return page.problem(404, "console-not-found")
    earliest = view.missed_at if chosen == Outcome.missed else view.finish_at
    if page.now < earliest:
        at = formats.clock(earliest.astimezone(view.service.zone).time(), page.language)
        return await _draw(page, 422, page.say("console-too-early", clock=at))
    return await _move(
        page,
        lambda booking_id, staff_id: page.parts.desk.finish(
            booking_id, Outcome(chosen), staff_id=staff_id
        ),
        "finished",
    )


async def _move(page: Page, work: Callable[[str, str], Awaitable[Booking]], told: str) -> Response:
    view = await _look(page)
    if view is None:
        return page.problem(404, "console-not-found")
    booking_id = view.booking.id
    try:
        await work(booking_id, page.member.id)
    except MoveRefused:
        return await _draw(page, 409, late=True)
    except SlotTaken:
        return await _draw(page, 409, page.say("console-slot-taken"))
    return page.go(f"/bookings/{booking_id}?told={told}")


async def _look(page: Page) -> View | None:
    return await page.parts.database.look(lambda store: _view(page, store))


async def _draw(page: Page, status: int = 200, fault: str = "", *, late: bool = False) -> Response:
    view = await _look(page)
    if view is None:
        return page.problem(404, "console-not-found")
    booking = view.booking
    await page.parts.desk.act(
        lambda store: store.audit(
            "staff", page.member.id, "read", booking.id, booking.caller_id, "booking"
        )
    )
    if late:
        fault = _who_was_first(page, view)
    return page.draw(
        "booking.html",
        status,
        view=view,
        booking=booking,
        service=view.service,
        zone=view.service.zone,
        fault=fault,
        formats=formats,
        reasons=REASONS,
        outcomes=tuple(Outcome),
        ticked=page.ticked("starts"),
        most=OFFERS,
    )


def _view(page: Page, store: Store) -> View | None:
    booking = store.booking(page.request.path_params["booking_id"])
    # A language that is not theirs is as good as not there.
    if booking is None or booking.language not in page.member.languages:
        return None
    service = page.services.get(booking.service_id)
    if service is None:
        return None
    wishes = [time for time in booking.times if time.kind == "wish"]
    ends_grace = booking.starts_at + (service.absence.grace or booking.ends_at - booking.starts_at)
    trail = [entry for entry in store.trail(booking.id) if entry.action != "read"]
    return View(
        booking=booking,
        service=service,
        wishes=[(time, _can_be_had(page, store, service, booking, time)) for time in wishes],
        offers=[time for time in booking.times if time.kind == "offer"],
        week=week.draw(store, service, booking.language, _first(page, booking, service), page.now),
        trail=trail,
        names={member.id: member.name for member in store.all_staff()},
        finish_at=booking.starts_at,
        missed_at=ends_grace,
        details=list(_details(page, booking)),
        own_zone=_own_zone(booking),
    )


def _first(page: Page, booking: Booking, service: Service) -> date:
    """Choose the week: the one asked for, else the booking's, else this one."""
    this_week = week.monday(page.now.astimezone(service.zone).date())
    asked = page.request.query_params.get("week", "")
    try:
        chosen = date.fromisoformat(asked)
    except ValueError:
        chosen = booking.starts_at.astimezone(service.zone).date()
    return week.monday(min(max(chosen, this_week), this_week + YEAR))


def _can_be_had(page: Page, store: Store, service: Service, booking: Booking, time: Time) -> bool:
    if booking.state is State.requested and time.starts_at == booking.starts_at:
        return True  # it is held for this booking
    day = time.starts_at.astimezone(service.zone).date()
    return time.starts_at in week.free_starts(store, service, booking.language, day, page.now)


def _not_free(page: Page, store: Store, starts: list[datetime]) -> bool:
    view = _view(page, store)
    if view is None:
        return False  # the move itself answers that it is not there
    for moment in starts:
        day = moment.astimezone(view.service.zone).date()
        free = week.free_starts(store, view.service, view.booking.language, day, page.now)
        if moment not in free:
            return True
    return False


def _details(page: Page, booking: Booking) -> list[tuple[str, str, str]]:
    rows = []
    names = [*(n for n in FIRST if n in booking.details)]
    names += [n for n in booking.details if n not in FIRST and n != "zone"]
    for name in names:
        shown, language = _shown(page, booking, name, booking.details[name])
        if shown:
            rows.append((page.say_code("console-detail", name), shown, language))
    return rows


def _shown(page: Page, booking: Booking, name: str, kept: Any) -> tuple[str, str]:
    text = str(kept)
    if name in CODED:
        return page.say_code(f"console-{name}", text), page.language
    if name == "birthdate":
        try:
            return formats.birthdate(date.fromisoformat(text), page.language), page.language
        except ValueError:
            return text, page.language
    return text, booking.language if name == "name" else ""


def _own_zone(booking: Booking) -> ZoneInfo | None:
    try:
        return ZoneInfo(str(booking.details.get("zone") or ""))
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _who_was_first(page: Page, view: View) -> str:
    """Say who moved the booking before; the trail's last entry tells."""
    state = page.say(f"console-state-{view.booking.state}")
    last = view.trail[-1] if view.trail else None
    if last is None or last.actor == Actor.service:
        return page.say("console-late-service", state=state)
    if last.actor == Actor.caller:
        return page.say("console-late-caller", state=state)
    if last.actor_id == page.member.id:
        return page.say("console-late-self", state=state)
    name = view.names.get(last.actor_id or "", "?")
    return page.say("console-late-staff", name=name, state=state)


def _access(page: Page) -> dict[str, str] | None:
    """Read what staff typed to join by; None when they left it for later."""
    access = {"join_url": page.typed("join_url"), "passcode": page.typed("passcode", 64)}
    return access if any(access.values()) else None


def _is_link(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme == "https" and bool(parts.hostname) and not set(text) & set(' "<>\\')
    except ValueError:
        return False
