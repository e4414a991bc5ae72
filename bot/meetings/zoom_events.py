"""What Zoom tells us at /webhooks/zoom: who knocked at a room, or entered it.

Signed over the raw body and a moment. Zoom repeats an event up to 85 minutes after the first try
and does not say whether with a new moment, so what is older than that is refused and what was
taken before does nothing. Of a person only the moment is read, and whether it is the host: names
and addresses that Zoom sends along are not looked at.
Source: Zoom, "Using webhooks": verification, validation of the address, retries.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import msgspec
import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.desk.desk import Desk
from bot.store.engine import Database
from bot.store.store import Store
from bot.webhooks import ZOOM, Gone, TooLarge, body_of
from bot.writer import Busy
from schedules.agenda import EARLY
from schedules.booking import State

OLDEST, AHEAD = timedelta(minutes=90), timedelta(minutes=5)

WAITING = frozenset({"meeting.participant_joined_waiting_room", "meeting.participant_jbh_waiting"})
INSIDE = frozenset(
    {
        "meeting.participant_joined",
        "meeting.participant_admitted",
        "meeting.participant_jbh_joined",
    }
)
LEFT = "meeting.participant_left_waiting_room"
VALIDATION = "endpoint.url_validation"
log = structlog.get_logger()


class _Person(msgspec.Struct):
    id: str = ""
    join_time: str = ""
    date_time: str = ""


class _Meeting(msgspec.Struct):
    id: str | int = ""
    host_id: str = ""
    participant: _Person | None = None


class _Payload(msgspec.Struct):
    object: _Meeting | None = None
    plainToken: str = ""  # noqa: N815 Zoom's name for it


class _Event(msgspec.Struct):
    event: str
    event_ts: int | float = 0
    payload: _Payload = msgspec.field(default_factory=_Payload)


def routes(
    secret: str, desk: Desk, database: Database, clock: Callable[[], datetime]
) -> list[Route]:
    """Give the one address that Zoom is told; without a secret there is nothing at it."""

    async def webhook(request: Request) -> Response:
        if not secret:
            return PlainTextResponse("no such account", 404)
        try:
            raw = await body_of(request.headers, request.receive)
        except TooLarge:
            return PlainTextResponse("too large", 413)
        except Gone:
            return PlainTextResponse("gone", 400)
        moment = request.headers.get("x-zm-request-timestamp", "")
        if not _is_signed(secret, moment, raw, request.headers.get("x-zm-signature", ""), clock()):
            log.warning("forged", channel="zoom")
            return PlainTextResponse("forged", 403)
        try:
            event = msgspec.json.decode(raw, type=_Event)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            log.warning("malformed", channel="zoom")
            return PlainTextResponse("malformed", 400)
        if event.event == VALIDATION:
            token = event.payload.plainToken
            answer = {"plainToken": token, "encryptedToken": _hex(secret, token.encode())}
            return JSONResponse(answer)
        try:
            await _take(event, hashlib.sha256(raw).hexdigest(), desk, database, clock())
        except Busy:
            return PlainTextResponse("busy", 503, {"Retry-After": "2"})
        return PlainTextResponse("ok")

    return [Route(ZOOM, webhook, methods=["POST"])]


async def _take(event: _Event, digest: str, desk: Desk, database: Database, now: datetime) -> None:
    meeting = event.payload.object
    if meeting is None or event.event not in WAITING | INSIDE | {LEFT}:
        return
    person = meeting.participant
    if person is not None and person.id and person.id == meeting.host_id:
        return  # the counsellor
    number = str(meeting.id)
    booking_id = await database.look(
        lambda store: None if store.heard("zoom", digest) else store.booking_in(number)
    )
    if booking_id is None:
        return
    at = min(_moment(event), now)
    if event.event != LEFT:
        await desk.came(booking_id, "room", at)
    await desk.act(lambda store: _note(store, event.event, booking_id, at))
    # Last: what was not kept is taken again when Zoom repeats it.
    await desk.act(lambda store: store.note_heard("zoom", digest))


def _note(store: Store, event: str, booking_id: str, at: datetime) -> None:
    """Tell staff who waits at the door, and no longer once they are in, or gone."""
    booking = store.booking(booking_id)
    if booking is None or booking.state is not State.confirmed or at < booking.starts_at - EARLY:
        return
    if event in WAITING:
        store.add_task("in-room", booking.service_id, booking.language, booking_id=booking.id)
    else:
        store.room_tasks_over(booking.id, "in-room")


def _moment(event: _Event) -> datetime:
    person = event.payload.object.participant if event.payload.object else None
    told = (person.join_time or person.date_time) if person else ""
    try:
        moment = datetime.fromisoformat(told)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(event.event_ts / 1000, UTC)


def _is_signed(secret: str, moment: str, raw: bytes, signature: str, now: datetime) -> bool:
    if not (moment.isascii() and moment.isdigit() and len(moment) < 15):
        return False
    whole = int(moment)
    sent_at = datetime.fromtimestamp(whole / 1000 if whole > 10**11 else whole, UTC)
    if not now - OLDEST <= sent_at <= now + AHEAD:
        return False
    right = "v0=" + _hex(secret, b"v0:" + moment.encode() + b":" + raw)
    return hmac.compare_digest(right.encode(), signature.encode("utf-8", "replace"))


def _hex(secret: str, text: bytes) -> str:
    return hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()
