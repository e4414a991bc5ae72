"""The addresses of the callers' pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.pages.chat import Chat
from bot.pages.guard import Guard
from bot.pages.paper import STATIC
from bot.pages.parts import Parts
from bot.pages.reading import Reading


def routes(parts: Parts) -> list[BaseRoute]:
    """Make the routes of the web chat and of the pages that only show."""
    chat, reading = Chat(parts), Reading(parts)
    guarded = [Middleware(Guard, public_url=parts.public_url)]

    def get(path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
        return Route(path, endpoint, middleware=guarded)

    def post(path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
        return Route(path, endpoint, methods=["POST"], middleware=guarded)

    return [
        get("/chat", chat.show),
        post("/chat/say", chat.say),
        post("/chat/leave", chat.leave),
        get("/chat/events", chat.events),
        get("/chat/log", chat.log),
        get("/p/terms/{document}", reading.terms),
        get("/p/timetable", reading.timetable),
        get("/p/clock", reading.clock),
        Mount("/p/static", StaticFiles(directory=STATIC), middleware=guarded),
    ]
