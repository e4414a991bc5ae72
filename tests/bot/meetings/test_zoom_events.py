"""/webhooks/zoom: signed events; who knocks at the room has made contact, and staff hear it."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.meetings import zoom_events
from bot.store.engine import Database
from handlers.turn import Booking
from tests.bot.desk.test_desk import rows
from tests.bot.meetings.zoom_office import ZoomOffice, zoom_office
from tests.bot.store.calls import at
from tests.standins import specs

SECRET = "zoom-webhook-secret"
KNOCK, JBH, IN = (
    "meeting.participant_joined_waiting_room",
    "meeting.participant_jbh_waiting",
    "meeting.participant_joined",
)
OPEN_TASKS = "SELECT kind FROM tasks WHERE done_at IS NULL"
FIVE = at(5)


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


class Door:
    """An office with a call in Zoom about to begin, and the address that Zoom knocks at."""

    def __init__(self, place: ZoomOffice, booking: Booking, secret: str = SECRET) -> None:
        self.place = place
        self.booking = booking
        (self.number,) = place.far.meetings
        self.came: list[tuple[str, str, datetime]] = []
        desk: Any = place.desk
        came = desk.came

        async def noted(*said: Any) -> None:
            self.came.append(said)
            await came(*said)

        desk.came = noted
        app = Starlette(routes=zoom_events.routes(secret, desk, place.office.database, place.clock))
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app), base_url="https://desk.example"
        )

    async def send(self, raw: bytes, headers: dict[str, str]) -> httpx.Response:
        return await self.client.post("/webhooks/zoom", content=raw, headers=headers)

    async def hear(self, name: str, who: str = "", at: datetime | None = None) -> int:
        event = self.place.far.event(name, self.number, who=who, at=at)
        return (await self.send(*self.place.far.sign(event, SECRET))).status_code


@pytest.fixture
async def door(database: Database) -> AsyncIterator[Door]:
    async with zoom_office(database) as place:
        booking = await place.confirmed(FIVE)
        await place.work()
        place.clock.now = FIVE - timedelta(minutes=5)
        made = Door(place, booking)
        yield made
        await made.client.aclose()


@pytest.mark.parametrize("name", [KNOCK, JBH, IN])
async def test_caller_at_the_room_has_made_contact(door: Door, name: str) -> None:
    assert await door.hear(name) == 200

    assert door.came == [(door.booking.id, "room", FIVE - timedelta(minutes=5))]
    waits = await rows(door.place.office, OPEN_TASKS)
    assert waits == ([] if name == IN else ["in-room"])


async def test_caller_who_was_let_in_waits_no_longer(door: Door) -> None:
    await door.hear(KNOCK)
    assert await rows(door.place.office, OPEN_TASKS) == ["in-room"]

    await door.hear(IN)

    assert await rows(door.place.office, OPEN_TASKS) == []


async def test_counsellor_is_not_the_caller(door: Door) -> None:
    host = next(iter(door.place.far.meetings.values()))["host_id"]

    assert await door.hear(IN, who=host) == 200

    assert door.came == []


async def test_repeat_does_nothing(door: Door) -> None:
    await door.hear(KNOCK)
    await door.hear(KNOCK)

    assert len(door.came) == 1


async def test_event_that_could_not_be_kept_is_asked_for_again(door: Door) -> None:
    event = door.place.far.event(KNOCK, door.number)
    sent = door.place.far.sign(event, SECRET)
    desk: Any = door.place.desk
    came = desk.came

    async def busy(*said: Any) -> None:
        from bot.writer import Busy

        raise Busy("no")

    desk.came = busy
    assert (await door.send(*sent)).status_code == 503
    desk.came = came
    assert (await door.send(*sent)).status_code == 200

    assert len(door.came) == 1


async def test_meeting_that_is_not_ours_is_left_alone(door: Door) -> None:
    event = door.place.far.event(KNOCK, door.number)
    event["payload"]["object"]["id"] = "123"

    answer = await door.send(*door.place.far.sign(event, SECRET))

    assert (answer.status_code, door.came) == (200, [])


async def test_forged_and_old_events_are_refused(door: Door) -> None:
    event = door.place.far.event(KNOCK, door.number)
    now = door.place.clock()
    forged = door.place.far.sign(event, "another secret")
    old = door.place.far.sign(event, SECRET, at=now - timedelta(minutes=91))
    ahead = door.place.far.sign(event, SECRET, at=now + timedelta(minutes=6))
    raw, headers = door.place.far.sign(event, SECRET)
    changed = (raw.replace(b"Lan", b"Hoa"), headers)
    unsigned = (raw, {"content-type": "application/json"})

    for sent in (forged, old, ahead, changed, unsigned):
        assert (await door.send(*sent)).status_code == 403
    assert door.came == []


async def test_repeat_of_zoom_after_an_hour_is_taken(door: Door) -> None:
    event = door.place.far.event(KNOCK, door.number)
    sent = door.place.far.sign(event, SECRET)
    door.place.clock.pass_time(minutes=85)

    assert (await door.send(*sent)).status_code == 200

    assert door.came == [(door.booking.id, "room", FIVE - timedelta(minutes=5))]


async def test_address_is_validated(door: Door) -> None:
    event = {"event": "endpoint.url_validation", "event_ts": 1, "payload": {"plainToken": "abc"}}

    answer = await door.send(*door.place.far.sign(event, SECRET))

    right = hmac.new(SECRET.encode(), b"abc", hashlib.sha256).hexdigest()
    assert answer.json() == {"plainToken": "abc", "encryptedToken": right}


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b'{"event": 1}', b"\xff", b"{"])
async def test_malformed_event_is_refused(door: Door, raw: bytes) -> None:
    moment = str(int(door.place.clock().timestamp()))
    text = b"v0:" + moment.encode() + b":" + raw
    signature = "v0=" + hmac.new(SECRET.encode(), text, hashlib.sha256).hexdigest()
    headers = {"x-zm-request-timestamp": moment, "x-zm-signature": signature}

    assert (await door.send(raw, headers)).status_code == 400


async def test_other_events_are_taken_and_change_nothing(door: Door) -> None:
    event = door.place.far.event(KNOCK, door.number)
    event["event"] = "meeting.sharing_started"

    assert (await door.send(*door.place.far.sign(event, SECRET))).status_code == 200

    assert door.came == []


async def test_without_a_secret_there_is_nothing(door: Door) -> None:
    silent = Starlette(
        routes=zoom_events.routes("", door.place.desk, door.place.office.database, door.place.clock)
    )
    transport = httpx.ASGITransport(silent)
    async with httpx.AsyncClient(transport=transport, base_url="https://x.example") as client:
        assert (await client.post("/webhooks/zoom")).status_code == 404


@specs.needs_specs
@pytest.mark.parametrize(
    ("name", "definition"),
    [
        (KNOCK, "MeetingParticipantJoinedWaitingRoomEvent"),
        (JBH, "MeetingParticipantJbhWaitingEvent"),
        (IN, "MeetingParticipantJoinedEvent"),
    ],
)
async def test_events_of_the_stand_in_are_what_zoom_sends(
    door: Door, name: str, definition: str
) -> None:
    event = door.place.far.event(name, door.number)

    assert specs.problems("zoom-webhooks", definition, event) == []
