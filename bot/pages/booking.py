"""The page of one booking, opened by a link that nobody can guess: see it, save it, cancel it.

Mail scanners and link previews open links, so looking changes nothing and is no sign of life;
what a person does is posted: a button, or the first touch, key or scroll on the open page. A wrong
address, an erased caller and a call long past all look alike. The page shows what the letter shows,
and no name, language or service.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.mail.letters import calendar
from bot.mail.post import Letter
from bot.pages.paper import asked_language, face, page
from bot.pages.parts import Parts
from bot.store.store import Store
from bot.writer import Busy
from handlers import call_language, cancelling, events
from handlers.apps import app_name
from handlers.turn import Booking
from locales import formats
from locales.catalog import Catalog
from schedules.booking import OPEN, State
from schedules.service import Service

SHOWN = timedelta(days=1)  # after the end of the call
TOLD = {"too-late": "undo-too-late", "seen": "seen-thanks", "busy": "page-booking-busy"}


class _Seen(NamedTuple):
    booking: Booking
    language: str
    uid: str
    again: Booking | None  # by which a cancelled time was asked for again


class BookingPage:
    """The page and what its buttons do."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts

    async def show(self, request: Request) -> Response:
        """Show the booking as it stands."""
        catalog = self.parts.catalog()
        seen = await self._look(request)
        if seen is None:
            return _nothing(request, catalog)
        booking, service = seen.booking, self.parts.services()[seen.booking.service_id]
        now, language = self.parts.now(), _language(request, catalog, seen.language)
        can_cancel = booking.state in OPEN and booking.ends_at > now
        allowed = cancelling.may(service, booking, "page", now)
        told = TOLD.get(request.query_params.get("told", ""), "")
        words = catalog.say(told, language) if told else ""
        if seen.again is not None and told != TOLD["busy"]:
            words = _asked_again(catalog, seen.again, language)
        return page(
            "booking.html",
            catalog,
            language,
            at=f"/p/b/{request.path_params['token']}",
            booking=booking,
            whens=_whens(booking, language),
            own=_own_clock(booking, language),
            told=words,
            stands=catalog.say(f"status-{booking.state.value}", language),
            held_in=call_language.said(catalog, service, language),
            may_cancel=can_cancel and allowed,
            ways=(
                cancelling.explain(catalog, service, booking, language, now)
                if can_cancel and not allowed
                else []
            ),
            may_undo=cancelling.can_undo(booking, now) and seen.again is None,
            **_access(booking, service),
            event=events.title(service, booking.starts_at, language),
            **face(now, language),
        )

    async def file(self, request: Request) -> Response:
        """Give the file for the phone's calendar, with a harmless title and nothing else."""
        catalog = self.parts.catalog()
        seen = await self._look(request)
        if seen is None or seen.booking.state is not State.confirmed:
            return _nothing(request, catalog)
        language = _language(request, catalog, seen.language)
        service = self.parts.services()[seen.booking.service_id]
        about = {"event": events.title(service, seen.booking.starts_at, language)}
        letter = Letter.about(
            seen.booking, "confirmed", to="", language=language, uid=seen.uid, **about
        )
        assert letter.call is not None  # it is about a booking
        sender = self.parts.mail_from or f"time@{urlsplit(self.parts.public_url).hostname}"
        title = catalog.say("mail-calendar-subject", language)
        body = calendar("PUBLISH", letter.call, title, sender=sender, now=self.parts.now())
        head = {"Content-Disposition": 'attachment; filename="time.ics"'}
        return Response(body, media_type="text/calendar", headers=head)

    async def cancel(self, request: Request) -> Response:
        """Cancel, and show how it stands."""
        return await self._do(request, self.parts.desk.page_cancel)

    async def undo(self, request: Request) -> Response:
        """Ask for the cancelled time again."""
        return await self._do(request, self.parts.desk.page_undo)

    async def seen(self, request: Request) -> Response:
        """Note that a person looks at it: a button, or the page's script at the first touch."""
        return await self._do(request, self.parts.desk.page_seen)

    async def _do(self, request: Request, act: Callable[[str], Awaitable[str]]) -> Response:
        token = request.path_params["token"]
        try:
            outcome = await act(token)
        except Busy:
            outcome = "busy"
        if outcome == "nothing":
            return _nothing(request, self.parts.catalog())
        told = f"?told={outcome}" if outcome in TOLD else ""
        return RedirectResponse(f"/p/b/{token}{told}", 303)

    async def _look(self, request: Request) -> _Seen | None:
        token = request.path_params["token"]

        def ask(store: Store) -> _Seen | None:
            booking_id = store.page_booking(token)
            booking = store.booking(booking_id) if booking_id else None
            if booking is None or booking.caller_id is None:
                return None
            caller = store.load(booking.caller_id)
            language = caller.language if caller and caller.language else booking.language
            again = _again(store, booking) if booking.state is State.cancelled else None
            return _Seen(booking, language, store.answer_token(booking.id), again)

        seen = await self.parts.database.look(ask)
        if seen is None or seen.booking.service_id not in self.parts.services():
            return None
        return seen if self.parts.now() < seen.booking.ends_at + SHOWN else None


def _again(store: Store, booking: Booking) -> Booking | None:
    """Find the booking by which a cancelled time was asked for again."""
    time = (booking.service_id, booking.starts_at)
    mine = store.bookings_of(booking.caller_id or "")
    return next((each for each in mine if (each.service_id, each.starts_at) == time), None)


def _asked_again(catalog: Catalog, again: Booking, language: str) -> str:
    key = "booked-now" if again.state is State.confirmed else "undone"
    return catalog.say(key, language, when=formats.japan_time(again.starts_at, language))


def _language(request: Request, catalog: Catalog, known: str) -> str:
    return asked_language(request, catalog) if "lang" in request.query_params else known


def _whens(booking: Booking, language: str) -> list[str]:
    wishes = [time.starts_at for time in booking.times if time.kind == "wish"]
    asked = booking.state is State.requested and len(wishes) > 1
    return [formats.japan_time(at, language) for at in (wishes if asked else [booking.starts_at])]


def _own_clock(booking: Booking, language: str) -> str:
    zone = str(booking.details.get("zone") or "")
    return formats.when(booking.starts_at, language, ZoneInfo(zone)) if zone else ""


def _access(booking: Booking, service: Service) -> dict[str, Any]:
    """Give how to join a call that stands."""
    room = booking.room if booking.state is State.confirmed else None
    made = room is not None and room.state == "made"
    return {
        "confirmed": booking.state is State.confirmed,
        "join_url": room.join_url if room and made else "",
        "passcode": room.passcode if room and made else "",
        "meeting_id": room.meeting_id if room and made and not room.join_url else "",
        "app": app_name(room.app) if room and made else "",
        "key_name": service.meeting.key_name,
        "audio": service.meeting.media == "audio",
    }


def _nothing(request: Request, catalog: Catalog) -> Response:
    language = asked_language(request, catalog)
    sentence = catalog.say("page-nothing-here", language)
    return page("notice.html", catalog, language, 404, sentence=sentence, back=False)
