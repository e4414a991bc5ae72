"""The whole app with Zoom's settings: a confirmed call gets its room, Zoom is answered."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.app import App
from bot.config import read
from bot.store.store import Store
from handlers.turn import Booking
from tests.bot.store.calls import at, half_hour
from tests.conftest import NOW
from tests.standins.zoom import ZoomStandIn
from tests.talk import Clock

SECRET = "zoom-webhook-secret"


@pytest.fixture
async def far() -> AsyncIterator[ZoomStandIn]:
    async with ZoomStandIn() as made:
        yield made


@pytest.fixture
async def app(database_path: Path, far: ZoomStandIn) -> AsyncIterator[App]:
    environment = {
        "SODAN_DATABASE_URL": f"sqlite:///{database_path}",
        "SODAN_SECRET_KEY": "a secret of the tests, 32 bytes!",
        "SODAN_ZOOM_ACCOUNT_ID": "acct",
        "SODAN_ZOOM_CLIENT_ID": "client",
        "SODAN_ZOOM_CLIENT_SECRET": "client-secret",
        "SODAN_ZOOM_WEBHOOK_SECRET": SECRET,
        "SODAN_ZOOM_HOSTS": ",".join(far.users),
        "SODAN_ZOOM_API_URL": f"{far.url}/v2",
        "SODAN_ZOOM_OAUTH_URL": f"{far.url}/oauth/token",
    }
    made = App(read(environment), clock=Clock(NOW))
    await made.start()
    yield made
    await made.stop()


async def test_confirmed_call_gets_its_room_and_nobody_is_named(app: App, far: ZoomStandIn) -> None:
    def ask(store: Store) -> Booking:
        caller = store.find_or_make("web", "", "somebody", store.now)
        details = {"name": "Nguyen Van An", "email": "an@example.com"}
        service = app.files.services()["otit"]
        return store.request(caller, service, "vi", [half_hour(at(5))], details)

    booking = await app.desk.act(ask)
    await app.desk.confirm(booking.id, staff_id="s1")
    async with asyncio.timeout(30):
        while not (found := await app.desk.act(lambda s: s.room_of(booking.id))) or (
            found.state != "made"
        ):
            await asyncio.sleep(0.05)

    [meeting] = far.meetings.values()
    assert meeting["topic"] == app.files.catalog().say("room-subject", "vi")
    sent = b"".join(call.body for call in far.calls).decode()
    for word in ("Nguyen", "an@example.com", found.join_url, booking.code):
        assert word not in sent


async def test_zoom_is_answered_at_its_address(app: App, far: ZoomStandIn) -> None:
    event = {"event": "endpoint.url_validation", "event_ts": 1, "payload": {"plainToken": "abc"}}
    raw, headers = far.sign(event, SECRET, at=NOW)
    transport = httpx.ASGITransport(app.asgi)

    async with httpx.AsyncClient(transport=transport, base_url="http://desk.example") as client:
        answer = await client.post("/webhooks/zoom", content=raw, headers=headers)
        forged = await client.post("/webhooks/zoom", content=raw)

    assert (answer.status_code, answer.json()["plainToken"]) == (200, "abc")
    assert forged.status_code == 403
