"""One booking: what the caller told, the times, what staff can do with it, what was done.

Looking at it is written to the audit trail before anything is shown. A move that comes too late
shows who was first, and the form as it was filled in.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from starlette.responses import Response

from bot.console import details, identity, way_in, week
from bot.console.cover import Cover, cover
from bot.console.page import Page
from bot.desk.telling import left_to_tell
from bot.meetings.by_hand import NoWayIn
from bot.store.audit import Entry
from bot.store.hosts import NoHost
from bot.store.identity import IdentityCheck
from bot.store.store import Store
from handlers.by_person import Telling
from handlers.turn import Booking, SlotTaken, Time
from locales import formats
from schedules.booking import OPEN, Actor, MoveRefused, Outcome, State
from schedules.service import Service

OFFERS = 3
YEAR = timedelta(days=366)  # how far ahead the weeks are shown
REASONS = ("closed", "ill", "asked", "twice", "other")  # codes: the trail never holds words


@dataclass(slots=True)
class View:
    """What the page shows of one booking."""

    booking: Booking
    service: Service
    wishes: list[Cover]
    changes: list[Cover]  # what the caller of a confirmed call would rather have
    offers: list[Time]
    week: week.Week
    trail: list[Entry]
    names: Mapping[str, str]  # of staff, by id
    finish_at: datetime
    missed_at: datetime
    details: list[tuple[str, str, str]] = field(default_factory=list)  # name, value, its language
    own_zone: ZoneInfo | None = None
    telling: Telling | None = None  # what staff are to tell the caller themselves
    identity: IdentityCheck | None = None  # what staff kept of it
    identity_rows: list[tuple[str, str, str]] = field(default_factory=list)  # what they ask for

    @property
    def can_confirm(self) -> bool:
        """Tell whether it waits for staff."""
        return self.booking.state is State.requested

    @property
    def sends_back(self) -> bool:
        """Tell whether it is the caller's answer that confirms."""
        return self.service.booking.confirmation == "reply"

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
    def can_link(self) -> bool:
        """Tell whether a link typed by hand can be given, or take another's place."""
        return self.booking.state is State.confirmed and self.booking.caller_id is not None

    @property
    def can_cancel(self) -> bool:
        """Tell whether it is still open."""
        return self.booking.state in OPEN


async def show(page: Page) -> Response:
    """Show the booking."""
    return await _draw(page)


async def confirm(page: Page) -> Response:
    """Confirm one of the wished times."""
    view = await _look(page)
    access = None
    if view is not None and not page.parts.makes_rooms_for(view.service):
        try:
            access = way_in.typed(page, view.service)
        except NoWayIn:
            return await _draw(page, 422, way_in.wrong(page, view.service))
    wished = await _rank(page, "wish")
    if wished is None:
        return await _draw(page, 422, page.say("console-choose-wish"))
    return await _move(
        page,
        lambda booking_id, staff_id: page.parts.desk.confirm(
            booking_id, staff_id=staff_id, rank=wished, access=access
        ),
        "confirmed",
    )


async def give_link(page: Page) -> Response:
    """Give a confirmed call the link that staff made by hand."""
    view = await _look(page)
    if view is None:
        return page.problem(404, "console-not-found")
    try:
        access = way_in.typed(page, view.service)
    except NoWayIn:
        access = None
    if access is None:
        return await _draw(page, 422, way_in.wrong(page, view.service))
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


async def move(page: Page) -> Response:
    """Move a confirmed call to a time that its caller asked for."""
    rank = await _rank(page, "change")
    if rank is None:
        return await _draw(page, 422, page.say("console-choose-wish"))
    return await _move(
        page,
        lambda booking_id, staff_id: page.parts.desk.move_call(
            booking_id, staff_id=staff_id, rank=rank
        ),
        "moved",
    )


async def keep(page: Page) -> Response:
    """Leave a confirmed call where it is, though its caller asked for another time."""
    return await _move(
        page,
        lambda booking_id, staff_id: page.parts.desk.keep_call(booking_id, staff_id=staff_id),
        "kept",
    )


async def accept(page: Page) -> Response:
    """Take an offered time for a caller who answered in another way than the chat."""
    rank = await _rank(page, "offer")
    if rank is None:
        return await _draw(page, 422, page.say("console-choose-wish"))
    return await _move(
        page,
        lambda booking_id, staff_id: page.parts.desk.accept_for(
            booking_id, staff_id=staff_id, rank=rank
        ),
        "accepted",
    )


async def decline(page: Page) -> Response:
    """Turn the offered times down for such a caller."""
    return await _move(
        page,
        lambda booking_id, staff_id: page.parts.desk.decline_for(booking_id, staff_id=staff_id),
        "declined",
    )


async def _rank(page: Page, kind: str) -> int | None:
    """Read which of the booking's times was chosen; None for none of them."""
    typed, view = page.typed("rank", 4), await _look(page)
    if view is None:
        return 0  # the move itself answers that it is not there
    ranks = {str(time.rank): time.rank for time in view.booking.times if time.kind == kind}
    return ranks.get(typed)


async def tell(page: Page) -> Response:
    """Write down by which road staff told the caller themselves."""
    view = await _look(page)
    if view is None:
        return page.problem(404, "console-not-found")
    told = await page.parts.desk.told(
        view.booking.id,
        page.typed("road", 16),
        page.typed("notice", 40),
        staff_id=page.member.id,
    )
    done = "told" if told else "not-told"
    return page.go(f"/bookings/{view.booking.id}?told={done}")


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
    except NoHost:
        return await _draw(page, 409, page.say("console-no-host"))
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
        sent=await page.parts.database.look(lambda store: store.deliveries(booking.id)),
        service=view.service,
        zone=view.service.zone,
        spoken=view.service.spoken(view.booking.language),
        fault=fault,
        formats=formats,
        reasons=REASONS,
        outcomes=tuple(Outcome),
        ticked=page.ticked("starts"),
        most=OFFERS,
        value_of=week.value,
    )


def _view(page: Page, store: Store) -> View | None:
    booking = page.booking(store, page.request.path_params["booking_id"])
    if booking is None:
        return None
    service = page.services[booking.service_id]
    provided = page.parts.makes_rooms_for(service)

    def covers(kind: str) -> list[Cover]:
        return [
            cover(store, service, booking, time, page.now, provided=provided)
            for time in booking.times
            if time.kind == kind
        ]

    ends_grace = booking.starts_at + (service.absence.grace or booking.ends_at - booking.starts_at)
    trail = [entry for entry in store.trail(booking.id) if entry.action != "read"]
    return View(
        booking=booking,
        service=service,
        wishes=covers("wish") if booking.state is State.requested else [],
        changes=covers("change") if booking.state is State.confirmed else [],
        offers=[time for time in booking.times if time.kind == "offer"],
        week=week.draw(store, service, booking.language, _first(page, booking, service), page.now),
        trail=trail,
        names=page.staff_names(store),
        finish_at=booking.starts_at,
        missed_at=ends_grace,
        details=details.rows(page, store, booking),
        own_zone=details.own_zone(booking),
        telling=left_to_tell(store, service, booking),
        identity=store.identity(booking.id),
        identity_rows=identity.rows(page, service, booking),
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
