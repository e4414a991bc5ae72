"""The addresses of the callers' pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.pages.account import AccountPages
from bot.pages.booking import BookingPage
from bot.pages.chat import Chat
from bot.pages.guard import Guard
from bot.pages.paper import STATIC
from bot.pages.parts import Parts
from bot.pages.reading import Reading


def routes(parts: Parts) -> list[BaseRoute]:
    """Make the routes of the web chat, of bookings' own pages, and of those that only show."""
    chat, reading, booking = Chat(parts), Reading(parts), BookingPage(parts)
    account = AccountPages(parts)
    guarded = [Middleware(Guard, public_url=parts.public_url)]

    def get(path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
        return Route(path, endpoint, middleware=guarded)

    def post(path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
        return Route(path, endpoint, methods=["POST"], middleware=guarded)

    return [
        get("/chat", chat.show),
        get("/s/{service}", chat.arrive),
        post("/chat/say", chat.say),
        post("/chat/leave", chat.leave),
        get("/chat/events", chat.events),
        get("/chat/log", chat.log),
        get("/p/terms/{document}", reading.terms),
        get("/p/rules", reading.rules),
        get("/p/rules/{service}", reading.rules),
        get("/p/timetable", reading.timetable),
        get("/p/clock", reading.clock),
        get("/p/account", account.ask),
        post("/p/account", account.send),
        get("/p/account/{token}", account.show),
        post("/p/account/{token}/confirm", account.confirm),
        post("/p/account/{token}/address", account.address),
        post("/p/account/{token}/erase", account.erase),
        get("/p/b/{token}", booking.show),
        get("/p/b/{token}/time.ics", booking.file),
        post("/p/b/{token}/cancel", booking.cancel),
        post("/p/b/{token}/undo", booking.undo),
        post("/p/b/{token}/seen", booking.seen),
        Mount("/p/static", StaticFiles(directory=STATIC), middleware=guarded),
    ]
