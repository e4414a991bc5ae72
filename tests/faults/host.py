"""Rooms far away: a stand-in for the provider of meetings, and what asks it over HTTP."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import aiohttp
from aiohttp import web

from bot.channels.channel import TryLater
from handlers.turn import Booking
from tests.standins.server import StandIn


@dataclass
class Host(StandIn):
    """Opens a room for "booking revision", the same one however often it is asked."""

    held: set[str] = field(default_factory=set)
    asked: Counter[str] = field(default_factory=Counter)

    async def act(self, request: web.Request, body: bytes) -> web.Response:
        room = str(json.loads(body)["room"])
        self.asked[f"{request.path} {room}"] += 1
        if request.path == "/open":
            self.held.add(room)
        else:
            self.held.discard(room)
        return web.json_response({})

    def failure(self) -> web.Response:
        return web.Response(status=500)


class FarRooms:
    """The provider that a desk under test is given."""

    name = "far"

    def __init__(self, url: str) -> None:
        self._url = url

    async def open(self, booking: Booking) -> Mapping[str, str]:
        room = f"{booking.id} {booking.revision}"
        await self._ask("open", room)
        return {"join_url": "https://zoom.example/j/1", "passcode": "123456", "meeting_id": room}

    async def close(self, access: Mapping[str, str]) -> None:
        await self._ask("close", access["meeting_id"])

    async def _ask(self, what: str, room: str) -> None:
        limit = aiohttp.ClientTimeout(total=5)
        try:
            async with (
                aiohttp.ClientSession(timeout=limit) as session,
                session.post(f"{self._url}/{what}", json={"room": room}) as answer,
            ):
                status = answer.status
        except (aiohttp.ClientError, TimeoutError):
            status = 0
        if status != 200:
            raise TryLater("the host of meetings is away")
