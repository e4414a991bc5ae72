"""Events: who takes part, the way in for all of them, calling one off, and closing it afterwards.

When they are and for how many stands in the service's file. The list names nobody; an event's page
shows its participants to counsellors alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.responses import Response

from bot.console import way_in
from bot.console.page import Page, mask
from bot.meetings.by_hand import NoWayIn
from bot.store.events import KeptEvent
from bot.store.store import Store
from handlers import places
from handlers.turn import Booking
from schedules.booking import HOLDING, State
from schedules.dated import Event
from schedules.service import Service
from schedules.timetable import day_slots

SHOWN = timedelta(days=30)  # after an event
BOOKED = (State.requested, State.confirmed, State.done)


@dataclass(frozen=True, slots=True)
class Shown:
    """One event as the list shows it; `closed`: staff closed its day, `lots`: how far they are."""

    event: Event
    title: str
    starts_at: datetime
    booked: int
    waiting: int
    kept: KeptEvent
    off: bool
    closed: bool
    lots: str


@dataclass(frozen=True, slots=True)
class Line:
    """One booking of an event."""

    booking: Booking
    name: str
    listed: bool


async def show(page: Page) -> Response:
    """List the events of every service that has some."""
    lists = await page.parts.database.look(lambda store: _lists(page, store))
    return page.draw("events.html", lists=lists)


async def open_one(page: Page) -> Response:
    """Show one event with its participants; looking at them is noted."""
    return await _draw(page)


async def give_way_in(page: Page) -> Response:
    """Keep how all participants enter, and tell them."""
    found = _asked(page)
    if found is None:
        return page.problem(404, "console-not-found")
    service, event = found
    try:
        access = way_in.typed(page, service)
    except NoWayIn:
        access = None
    if access is None:
        return await _draw(page, 422, way_in.wrong(page, service))
    desk, staff_id = page.parts.desk, page.member.id
    await desk.give_way_in(service.id, event.name, access, staff_id=staff_id)
    return page.go(f"/events/{service.id}/{event.name}?told=way-in")


async def call_off(page: Page) -> Response:
    """Cancel the whole event."""
    found = _asked(page)
    if found is None:
        return page.problem(404, "console-not-found")
    service, event = found
    if not page.typed("sure", 5):
        return await _draw(page, 422, page.say("console-call-off-unsure"))
    await page.parts.desk.call_off(service.id, event.name, staff_id=page.member.id)
    return page.go(f"/events/{service.id}/{event.name}?told=called-off")


async def all_done(page: Page) -> Response:
    """Close every place that is still open, once the event has begun."""
    found = _asked(page)
    if found is None:
        return page.problem(404, "console-not-found")
    service, event = found
    if page.now < event.span(service.zone)[0]:
        return await _draw(page, 422, page.say("console-event-too-early"))
    await page.parts.desk.all_done(service.id, event.name, staff_id=page.member.id)
    return page.go(f"/events/{service.id}/{event.name}?told=all-done")


def _asked(page: Page) -> tuple[Service, Event] | None:
    """Find the event of the address, of a service that is held in a language of this member."""
    service = page.services.get(page.request.path_params["service_id"])
    if service is None or not set(service.every_language()) & set(page.member.languages):
        return None
    name = page.request.path_params["name"]
    event = next((each for each in service.events or () if each.name == name), None)
    return None if event is None else (service, event)


async def _draw(page: Page, status: int = 200, fault: str = "") -> Response:
    found = _asked(page)
    if found is None:
        return page.problem(404, "console-not-found")
    service, event = found
    shown = await page.parts.database.look(lambda store: _shown(page, store, service, event))
    lines = await page.parts.database.look(lambda store: _lines(page, store, service, event))

    def note_reading(store: Store) -> None:
        for line in lines:
            booking = line.booking
            store.audit("staff", page.member.id, "read", booking.id, booking.caller_id, "event")

    await page.parts.desk.act(note_reading)
    return page.draw(
        "event.html",
        status,
        shown=shown,
        service=service,
        people=[line for line in lines if not line.listed],
        waiting=[line for line in lines if line.listed],
        begun=page.now >= shown.starts_at,
        over=page.now >= shown.starts_at + event.lasts,
        open_ones=sum(line.booking.state is State.confirmed for line in lines),
        left=sum(line.booking.state in HOLDING or line.listed for line in lines),
        minutes=event.lasts // timedelta(minutes=1),
        fault=fault,
    )


def _lists(page: Page, store: Store) -> list[tuple[Service, list[Shown]]]:
    lists = []
    for service in page.services.values():
        if service.events is None:
            continue
        since = page.now - SHOWN
        events = sorted(service.events, key=lambda event: event.starts)
        near = [event for event in events if event.span(service.zone)[1] > since]
        lists.append((service, [_shown(page, store, service, event) for event in near]))
    return lists


def _shown(page: Page, store: Store, service: Service, event: Event) -> Shown:
    starts_at, _ = event.span(service.zone)
    counts, kept = store.counts_at(service.id, starts_at), store.event(service.id, event.name)
    day, tag = event.starts.date(), next(iter(service.every_language()))
    held = day_slots(service, tag, day, store.exceptions(service.id, day, day))
    off = kept.is_off(event)
    return Shown(
        event,
        event.called(page.language),
        starts_at,
        sum(counts[state] for state in BOOKED),
        counts[State.waiting] + counts[State.offered],
        kept,
        off,
        not off and all(slot.starts_at != starts_at for slot in held),
        _lots(page, store, service, event, counts[State.waiting]),
    )


def _lots(page: Page, store: Store, service: Service, event: Event, names: int) -> str:
    """Say when lots are drawn, and among how many, or that they were; "" where there are none."""
    draws_at = event.draws_at(service.zone)
    if draws_at is None:
        return ""
    when = page.when(draws_at, service.zone)
    if store.lots(service, event):
        return page.say("console-lots-drawn", when=when)
    return page.say("console-lots-ahead", when=when, names=names)


def _lines(page: Page, store: Store, service: Service, event: Event) -> Sequence[Line]:
    starts_at, _ = event.span(service.zone)
    states = (*BOOKED, State.waiting, State.offered)
    return [
        Line(booking, mask(str(booking.details.get("name", ""))), places.is_listed(booking))
        for booking in store.bookings_at(service.id, starts_at, states)
        if page.serves(booking.service_id, booking.language)
    ]
