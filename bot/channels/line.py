"""LINE: a webhook's bytes into Updates, a reply into LINE's messages, and sending them.

Replies go by the free reply token while it lives, everything else by push, whose retry key makes
a repeat harmless. What a message looks like there is line_shapes.py's.
Source: LINE Messaging API reference; line-openapi messaging-api.yml and webhook.yml.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import msgspec

from bot.channels import calls, limits
from bot.channels.channel import (
    Beside,
    Body,
    Forged,
    Malformed,
    NeedsPush,
    Outgoing,
    OverQuota,
    Refused,
    TryLater,
)
from bot.channels.line_shapes import (
    BUBBLE_ROWS_MOST,
    BUBBLE_TEXT_MOST,
    OBJECTS_MOST,
    QUICK_TEXT_MOST,
    TEXT_MOST,
    draw,
    is_bubble,
)
from bot.channels.wire import Answer, Timeouts, Wire
from handlers.messages import Kind, Message, Text, Update

_T = TypeVar("_T")

API_URL = "https://api.line.me"
BODY_MOST = 1024 * 1024
REPLY_WITHIN = timedelta(seconds=50)  # the token lives a minute; the rest is for the way


class _Source(msgspec.Struct, rename="camel"):
    type: str = ""
    user_id: str = ""
    group_id: str = ""
    room_id: str = ""


class _Content(msgspec.Struct):
    type: str = ""
    id: str = ""
    text: str = ""


class _Postback(msgspec.Struct):
    data: str = ""
    params: dict[str, str] | None = None


class _Unsend(msgspec.Struct, rename="camel"):
    message_id: str = ""


class _Event(msgspec.Struct, rename="camel"):
    type: str
    timestamp: int
    webhook_event_id: str
    mode: str = "active"
    source: _Source | None = None
    reply_token: str = ""
    message: _Content | None = None
    postback: _Postback | None = None
    unsend: _Unsend | None = None


class _Delivery(msgspec.Struct):
    events: list[msgspec.Raw]


class _Detail(msgspec.Struct):
    property: str = ""


class _Quota(msgspec.Struct):
    type: str
    value: int | None = None


class _Consumption(msgspec.Struct, rename="camel"):
    total_usage: int


class _Problem(msgspec.Struct):
    message: str = ""
    details: list[_Detail] = []


_read_delivery = msgspec.json.Decoder(_Delivery).decode
_read_event = msgspec.json.Decoder(_Event).decode
_read_quota = msgspec.json.Decoder(_Quota).decode
_read_consumption = msgspec.json.Decoder(_Consumption).decode
_read_problem = msgspec.json.Decoder(_Problem).decode
_write = msgspec.json.Encoder().encode


class Line:
    """One LINE channel. `repeat_replies` False sends an uncertain reply again as a push.

    `reserve`: see channel.Billed.
    The session belongs to whoever gave it and stays open at `close`.
    """

    name = "line"

    def __init__(
        self,
        account: str,
        secret: str,
        token: str,
        api_url: str,
        session: Wire,
        *,
        repeat_replies: bool = True,
        reserve: int = 0,
        timeouts: Timeouts = calls.TIMEOUT,
    ) -> None:
        self.account = account
        # Keyed once and copied for each delivery: 0.9 us instead of 3.5.
        self._signature = hmac.new(secret.encode(), digestmod="sha256")
        self._headers = {"authorization": f"Bearer {token}"}
        self._api_url = api_url.rstrip("/")
        self._session = session
        self._repeat_replies = repeat_replies
        self.reserve = reserve
        self._timeouts = timeouts

    async def close(self) -> None:
        """Keep the shared session open; nothing else is held."""

    # in

    def read(self, raw: bytes, headers: Mapping[str, str], received_at: datetime) -> list[Update]:
        """Verify the signature over the raw bytes, then read the events of people.

        Unknown events, events for another module (`standby`) and events that cannot be read are
        left out: one of them must not hold back the others of its delivery. A message's
        `message_ref` is its id, by which an `unsend` names it.
        Raises Forged, Malformed. Source: "Verify webhook signature", "Webhook Event Objects".
        """
        if len(raw) > BODY_MOST:
            raise Malformed(f"a delivery of {len(raw)} bytes, expected at most {BODY_MOST}")
        signature = calls.header(headers, "x-line-signature")
        expected = self._signature.copy()
        expected.update(raw)
        digest = base64.b64encode(expected.digest())
        if not hmac.compare_digest(digest, signature.encode("utf-8", "replace")):
            raise Forged("x-line-signature does not fit the body")
        try:
            delivery = _read_delivery(raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            delivery = None
        if delivery is None:
            raise Malformed("a signed delivery without a list of events")
        updates = (self._update(event, received_at) for event in delivery.events)
        return [update for update in updates if update is not None]

    def _update(self, raw: msgspec.Raw, received_at: datetime) -> Update | None:
        try:
            event = _read_event(raw)
            at = datetime.fromtimestamp(event.timestamp / 1000, UTC)
        except (msgspec.DecodeError, UnicodeDecodeError, ValueError, OverflowError, OSError):
            return None
        source = event.source
        if event.mode == "standby" or source is None or not event.webhook_event_id:
            return None
        kind, text, press, message_ref = _meaning(event)
        person = source.user_id
        if source.type in ("group", "room"):
            # Groups are not served: being put into one is told, so that we leave it.
            kind = "join" if event.type == "join" else None
            person = source.group_id or source.room_id
        elif event.type == "join":
            return None
        if kind is None or not person:
            return None
        return Update(
            channel=self.name,
            account=self.account,
            person=person,
            id=event.webhook_event_id,
            kind=kind,
            at=at,
            text=text,
            press=press,
            reply_token=event.reply_token,
            message_ref=message_ref,
            received_at=received_at,
        )

    # out

    def parcels(self, messages: Sequence[Message]) -> list[tuple[Message, ...]]:
        """Put up to five messages into one call; long texts are split before."""
        last = len(messages) - 1
        fitted: list[Message] = []
        for index, message in enumerate(messages):
            if isinstance(message, Text):
                most = TEXT_MOST
            elif is_bubble(message, is_last=index == last):
                most = BUBBLE_TEXT_MOST
            else:
                most = QUICK_TEXT_MOST
            fitted += limits.fit(message, most, BUBBLE_ROWS_MOST)
        return [
            tuple(fitted[start : start + OBJECTS_MOST])
            for start in range(0, len(fitted), OBJECTS_MOST)
        ]

    async def send(self, out: Outgoing, now: datetime) -> str:
        """Reply while the token lives, else push; answer "reply" or "push".

        An uncertain reply is repeated with the same token: LINE takes a token once, so `Invalid
        reply token` tells that the first try had arrived. On a first try it tells that the token
        is dead, and the message goes by push at once. A repeated push with the same retry key
        delivers nothing twice.
        Raises TryLater, Refused, OverQuota, NeedsPush. Source: "Send reply message", "Send push
        message", "Retry failed API requests".
        """
        messages = draw(out.messages)
        if self.is_free(out, now) and (self._repeat_replies or not out.uncertain):
            body = {"replyToken": out.reply_token, "messages": messages}
            answer = await self._post("/v2/bot/message/reply", body)
            if answer.status == 200 or (out.uncertain and _is_dead_token(answer)):
                return "reply"
            if not _is_dead_token(answer):
                raise _failure("reply", answer)
        if not out.may_push:
            raise NeedsPush
        answer = await self._post(
            "/v2/bot/message/push",
            {"to": out.person, "messages": messages},
            {"x-line-retry-key": out.retry_key},
        )
        if answer.status in (200, 409):  # 409: LINE holds this key already, an earlier try arrived
            return "push"
        raise _failure("push", answer)

    def is_free(self, body: Body, now: datetime) -> bool:
        """Tell whether a reply token lives that can carry this."""
        at = body.update_at
        return bool(body.reply_token) and at is not None and now - at < REPLY_WITHIN

    def together(self, messages: Sequence[Message]) -> tuple[Message, ...] | None:
        """Put messages into one call of up to five; None where they are too much for one."""
        try:
            calls_needed = self.parcels(messages)
            draw(calls_needed[0])
        except limits.OverLimit:
            return None
        return calls_needed[0] if len(calls_needed) == 1 else None

    async def month(self) -> tuple[int, int | None]:
        """Ask how many messages count for this month, and how many may. Raises TryLater, Refused.

        Source: "Get the target limit for sending messages this month", "Get number of messages
        sent this month".
        """
        quota = await self._ask("/v2/bot/message/quota", _read_quota)
        used = await self._ask("/v2/bot/message/quota/consumption", _read_consumption)
        return used.total_usage, quota.value if quota.type == "limited" else None

    async def _ask(self, path: str, read: Callable[[bytes], _T]) -> _T:
        answer = await calls.get(
            self._session,
            self._api_url + path,
            self._headers,
            what=f"LINE {path.rsplit('/', 1)[-1]}",
            timeouts=self._timeouts,
        )
        if answer.status != 200:
            raise _failure("a question", answer)
        try:
            return read(answer.body)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise TryLater("LINE answered what it does not document") from None

    async def leave(self, chat: str) -> None:
        """Leave a group (`C…`) or a room (`R…`) that we were put into. Raises TryLater, Refused."""
        kind = "room" if chat.startswith("R") else "group"
        answer = await self._post(f"/v2/bot/{kind}/{chat}/leave", {})
        if answer.status not in (200, 404):  # 404: we are out already
            raise _failure("leave", answer)

    async def show(self, person: str, beside: Beside) -> None:
        """Link a menu to a caller, or none. Raises TryLater, Refused.

        Source: "Link rich menu to user", "Unlink rich menus from multiple users".
        """
        if beside.menu:
            path = f"/v2/bot/user/{person}/richmenu/{beside.menu}"
            answer = await self._post(path, {}, what="link")
        else:
            path = "/v2/bot/richmenu/bulk/unlink"
            answer = await self._post(path, {"userIds": [person]}, what="unlink")
        if answer.status not in (200, 202):
            raise _failure("a menu", answer)

    async def _post(
        self,
        path: str,
        body: dict[str, Any],
        headers: Mapping[str, str] | None = None,
        *,
        what: str = "",
    ) -> Answer:
        return await calls.post(
            self._session,
            self._api_url + path,
            _write(body),
            {**self._headers, **(headers or {})},
            what=f"LINE {what or path.rsplit('/', 1)[-1]}",
            timeouts=self._timeouts,
        )


def _meaning(event: _Event) -> tuple[Kind | None, str, str, str]:
    """Read an event's kind, text, press and message; the kind of what is not served is None."""
    match event.type:
        case "message" if event.message is not None:
            if event.message.type == "text":
                return "text", event.message.text, "", event.message.id
            return "other", "", "", event.message.id
        case "postback" if event.postback is not None:
            day = (event.postback.params or {}).get("date", "")
            return ("date" if day else "press"), day, event.postback.data, ""
        case "follow":
            return "start", "", "", ""
        case "unfollow":
            return "block", "", "", ""
        case "unsend" if event.unsend is not None:
            return "unsend", "", "", event.unsend.message_id
    return None, "", "", ""


def _is_dead_token(answer: Answer) -> bool:
    return answer.status == 400 and _problem(answer).message.startswith("Invalid reply token")


def _problem(answer: Answer) -> _Problem:
    try:
        return _read_problem(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _Problem()


def _failure(what: str, answer: Answer) -> TryLater | Refused:
    """Name what an answer other than success means for the outbox.

    Of LINE's words only the names of wrong properties are kept: its messages may quote ours.
    """
    problem = _problem(answer)
    request = answer.headers.get("x-line-request-id", "-")
    places = ", ".join(detail.property for detail in problem.details if detail.property)
    reason = f"LINE answered {answer.status} to {what} (request {request}) {places}".rstrip()
    if answer.status == 429:
        if "monthly limit" in problem.message:
            return OverQuota(reason)
        return TryLater(reason)
    if answer.status >= 500:
        return TryLater(reason, uncertain=True)
    if answer.status < 400:  # a redirect: some proxy stands between, LINE has not seen it
        return TryLater(reason)
    return Refused(reason)
