"""Calls that staff book: the next one of a caller, and one for somebody on the telephone.

Both are confirmed at once. The page asks for service and language first, since free times depend
on them; that is a form of its own. The weeks are buttons of the form that books, so that nothing
typed is lost on the way to another week, and nothing of it stands in an address.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from starlette.responses import Response

from bot.console import week
from bot.console.bookings import YEAR
from bot.console.page import Page
from bot.desk.adjusting import CONSENTS, Phoned
from bot.store.store import Store
from handlers import openings
from handlers.fields import characters
from handlers.fields.field import field
from handlers.my_bookings import is_over
from handlers.return_web import LONGEST, SHORTEST
from handlers.turn import Booking, SlotTaken
from locales import formats
from schedules.booking import OPEN
from schedules.service import Service

OPTIONAL = frozenset({"email"})  # somebody who phones may have none


@dataclass(slots=True)
class View:
    """What the page shows. `booking` is the one before; None for somebody on the telephone."""

    service: Service
    language: str
    week: week.Week
    booking: Booking | None = None

    @property
    def path(self) -> str:
        """Name the page, for its forms and links."""
        return "/new" if self.booking is None else f"/bookings/{self.booking.id}/next"

    @property
    def query(self) -> str:
        """Name what was chosen, for its forms and links."""
        return f"service={self.service.id}&language={self.language}"


async def show_phone(page: Page) -> Response:
    """Ask who has telephoned, and show the free times."""
    return await _draw(page)


async def show_next(page: Page) -> Response:
    """Show the free times for the next call of a booking's caller."""
    return await _draw(page)


async def book_phone(page: Page) -> Response:
    """Book for somebody on the telephone; or show another week."""
    view = await _look(page)
    if view is None:
        return page.problem(404, "console-not-found")
    if page.typed("week", 10):
        return await _draw(page)
    details, fault = _details(page, view)
    if fault:
        return await _draw(page, 422, page.say("console-field-wrong", field=fault))
    consent, word = page.typed("consent", 20), " ".join(page.typed("word", 100).split())
    if consent not in CONSENTS:
        return await _draw(page, 422, page.say("console-consent-missing"))
    if word and not SHORTEST <= len(word) <= LONGEST:
        return await _draw(
            page, 422, page.say("console-field-wrong", field=page.say("console-word"))
        )
    known = await _known(page, view, details)
    if known is not None and page.typed("again", 40) != known.id:
        when = formats.japan_time(known.starts_at, page.language)
        fault = page.say("console-phone-again", code=known.code, when=when)
        return await _draw(page, 409, fault, again=known.id)
    phoned = Phoned(view.service.id, view.language, details, consent, word.casefold())
    return await _book(
        page,
        lambda start: page.parts.desk.book_phone(phoned, start, staff_id=page.member.id),
        "booked",
    )


async def book_next(page: Page) -> Response:
    """Book the next call of a booking's caller; or show another week."""
    view = await _look(page)
    if view is None or view.booking is None:
        return page.problem(404, "console-not-found")
    if page.typed("week", 10):
        return await _draw(page)
    before = view.booking.id
    language = view.language
    return await _book(
        page,
        lambda start: page.parts.desk.book_next(
            before, start, staff_id=page.member.id, language=language
        ),
        "booked-next",
    )


async def _book(page: Page, work: Callable[[datetime], Awaitable[Booking]], told: str) -> Response:
    start = week.read(page.typed("starts", 40))
    if start is None:
        return await _draw(page, 422, page.say("console-choose-time"))
    try:
        done = await work(start)
    except SlotTaken:
        return await _draw(page, 409, page.say("console-slot-taken"))
    except LookupError:
        return page.problem(404, "console-not-found")
    return page.go(f"/bookings/{done.id}?told={told}")


def _details(page: Page, view: View) -> tuple[dict[str, Any], str]:
    """Read what the caller told; with the name of the first field that is not right."""
    details: dict[str, Any] = {}
    today = page.now.astimezone(view.service.zone).date()
    for name in view.service.intake.fields:
        typed = page.typed(name)
        if not typed and name in OPTIONAL:
            continue
        read = field(name).read(typed, view.language, today)
        reading = characters.fitted(view.service.intake.characters, read)
        value = reading.value or reading.values.get("address")
        if reading.key == "letters-suggest":
            value = reading.other  # as callers are offered it: without the marks
        if not typed or reading.outcome not in ("accept", "confirm", "suggest") or not value:
            return {}, page.say_code("console-detail", name)
        details[name] = value
    if "email" in details:
        details["mailbox"] = page.typed("mailbox", 10)
        if details["mailbox"] not in ("own", "shared"):
            return {}, page.say("console-detail-mailbox")
    rules = view.service.intake
    if rules.who:
        details["who"] = page.typed("who", 20)
        if details["who"] not in rules.who:
            return {}, page.say("console-detail-who")
    alone = {"companion": "none"} if rules.companion else {}
    return {**details, **alone, "zone": ""}, ""


async def _known(page: Page, view: View, details: dict[str, Any]) -> Booking | None:
    """Find an open booking of somebody with the same name and, where it is asked, birth date."""

    def ask(store: Store) -> Booking | None:
        for found in store.search_name(view.service.id, str(details.get("name", ""))):
            told = [(found.details.get(key), details.get(key)) for key in ("birthdate", "phone")]
            alike = all(one == other for one, other in told if one and other)
            here = page.serves(found.service_id, found.language)
            if alike and here and found.state in OPEN and not is_over(found, page.now):
                store.audit("staff", page.member.id, "read", found.id, found.caller_id, "new")
                return found
        return None

    return await page.parts.desk.act(ask)


async def _look(page: Page) -> View | None:
    return await page.parts.database.look(lambda store: _view(page, store))


def _view(page: Page, store: Store) -> View | None:
    booking = None
    asked = page.request.query_params
    service_id, language = asked.get("service", ""), asked.get("language", "")
    booking_id = page.request.path_params.get("booking_id")
    if booking_id is not None:
        booking = page.booking(store, booking_id)
        if booking is None or booking.caller_id is None:
            return None
        service_id, language = booking.service_id, language or booking.language
    if service_id and service_id not in page.services:
        return None
    service = page.services.get(service_id) or next(iter(page.services.values()))
    if booking is not None and not service.booking.in_call:
        return None  # no rule lets the next call be booked during one
    today = page.now.astimezone(service.zone).date()
    known = _known_languages(page, service)
    if not known:
        return None
    language = language if language in known else known[0]
    shown = page.typed("week", 10) or asked.get("week", "")
    drawn = week.draw(store, service, language, _first(shown, today), page.now)
    if not shown and not drawn.has_free:
        # The first week with a free time, so that nobody looks at one that is full or over.
        unbound = openings.without_notice(service)
        for day, _ in openings.free_days(store, unbound, language, page.now, limit=1):
            drawn = week.draw(store, service, language, week.monday(day), page.now)
    return View(service, language, drawn, booking)


def _known_languages(page: Page, service: Service) -> list[str]:
    """List the languages of callers for whom this member of staff may book."""
    today = page.now.astimezone(service.zone).date()
    return [tag for tag in service.answered(today) if page.serves(service.id, tag)]


def _first(shown: str, today: date) -> date:
    try:
        chosen = date.fromisoformat(shown)
    except ValueError:
        chosen = today
    return week.monday(min(max(chosen, today), today + YEAR))


async def _draw(page: Page, status: int = 200, fault: str = "", *, again: str = "") -> Response:
    view = await _look(page)
    if view is None:
        return page.problem(404, "console-not-found")
    booking = view.booking
    if booking is not None:
        await page.parts.desk.act(
            lambda store: store.audit(
                "staff", page.member.id, "read", booking.id, booking.caller_id, "next"
            )
        )
    return page.draw(
        "new_booking.html",
        status,
        view=view,
        known=_known_languages(page, view.service),
        zone=view.service.zone,
        formats=formats,
        fault=fault,
        again=again,
        roles=view.service.intake.who,
        consents=CONSENTS,
        optional=OPTIONAL,
    )
