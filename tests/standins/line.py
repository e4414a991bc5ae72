"""LINE's Messaging API on loopback: strict where LINE is, and signed webhooks as LINE sends them.

Its clock stands still until `pass_time`. Reply tokens work once and for a minute; a retry key is
accepted once and known for a day; a caller who blocked us gets nothing and we get 200. Pushes count
for the month on Japan's clock, one for each request, whatever it holds. Questions about the month
are asked in the background: they stay out of `calls`, and only a fault that names them meets them.
Source: LINE Messaging API reference and line-openapi messaging-api.yml.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from tests.standins import specs
from tests.standins.line_menus import Menus
from tests.standins.server import StandIn

Delivery = tuple[bytes, dict[str, str]]

USER = "U" + "1" * 32
OTHER = "U" + "2" * 32
BOT = "U" + "b" * 32
KEY_SECONDS = 24 * 3600
JAPAN = ZoneInfo("Asia/Tokyo")


@dataclass
class _Token:
    user: str
    expires: float
    used: bool = False


def units(text: str) -> int:
    """Count UTF-16 code units, by the encoding itself."""
    return len(text.encode("utf-16-le")) // 2


@dataclass
class LineStandIn(StandIn):
    """One LINE channel. `sent(user)` is what a caller sees; `event_…` make signed deliveries."""

    secret: str = "line-channel-secret"
    token: str = "line-channel-token"
    started_at: datetime = field(default_factory=lambda: datetime(2026, 11, 24, 3, 0, tzinfo=UTC))
    monthly_limit: int | None = None
    webhook_answers: int = 200  # what our webhook answers when LINE tests it
    webhook_active: bool = True
    chat_mode: str = "bot"
    by_schema: bool = True  # False where many large messages are sent: a grid takes 0.1 s to check

    def __post_init__(self) -> None:
        super().__post_init__()
        self.blocked: set[str] = set()
        self.left: list[str] = []
        self.webhook_endpoint = ""
        self.months: Counter[str] = Counter()  # pushes that count, by month
        self.menus = Menus()
        self.requests: list[tuple[str, str, list[dict[str, Any]]]] = []  # road, user, objects
        self._seconds = 0.0
        self._numbers = iter(range(1, 10**9))
        self._tokens: dict[str, _Token] = {}
        self._keys: dict[str, tuple[str, list[dict[str, str]], float]] = {}
        self._known: set[str] = set()
        self._sent: dict[str, list[dict[str, Any]]] = {}

    @property
    def pushes(self) -> int:
        """Tell how many pushes count for this month."""
        return self.months[self._month()]

    @pushes.setter
    def pushes(self, used: int) -> None:
        self.months[self._month()] = used

    def _month(self) -> str:
        now = self.started_at + timedelta(seconds=self._seconds)
        return f"{now.astimezone(JAPAN):%Y-%m}"

    # what a caller sees

    def sent(self, user: str = USER) -> list[dict[str, Any]]:
        """List the message objects delivered to a caller, oldest first."""
        return self._sent.get(user, [])

    def buttons(self, user: str = USER) -> dict[str, dict[str, Any]]:
        """Give what the caller can press now, action by label, newest message last.

        Buttons in bubbles stay; quick replies are those of the last object alone.
        """
        found: dict[str, dict[str, Any]] = {}
        for sent in self.sent(user):
            for node in _walk(sent.get("contents", {})):
                if node.get("type") == "button":
                    found[node["action"]["label"]] = node["action"]
        for item in (self.sent(user) or [{}])[-1].get("quickReply", {}).get("items", []):
            found[item["action"]["label"]] = item["action"]
        return found

    def rows(self, user: str = USER) -> list[list[str]]:
        """List the data of the buttons in bubbles, message by message, newest message first."""
        return [
            [
                str(node["action"].get("data", ""))
                for node in _walk(sent.get("contents", {}))
                if node.get("type") == "button"
            ]
            for sent in reversed(self.sent(user))
        ]

    def texts(self, user: str = USER) -> list[str]:
        """List all words delivered to a caller, one entry an object, a bubble's lines joined."""
        return [
            sent["text"]
            if sent["type"] == "text"
            else "\n".join(
                node["text"] for node in _walk(sent["contents"]) if node.get("type") == "text"
            )
            for sent in self.sent(user)
        ]

    # what a caller does

    def event_text(self, user: str, text: str) -> Delivery:
        """Deliver typed words."""
        message = {"type": "text", "id": self._id(), "text": text, "quoteToken": "q"}
        return self.delivery(self.event("message", user, message=message))

    def event_press(self, user: str, data: str) -> Delivery:
        """Deliver the press of a button that carries `data`."""
        return self.delivery(self.event("postback", user, postback={"data": data}))

    def event_label(self, user: str, label: str) -> Delivery:
        """Deliver the press of the button that shows `label` to this caller now."""
        return self.event_press(user, self.buttons(user)[label]["data"])

    def event_date(self, user: str, data: str, day: str) -> Delivery:
        """Deliver the choice of a day (ISO) in the picker that carries `data`."""
        postback = {"data": data, "params": {"date": day}}
        return self.delivery(self.event("postback", user, postback=postback))

    def event_sticker(self, user: str) -> Delivery:
        """Deliver a sticker."""
        message = {
            "type": "sticker",
            "id": self._id(),
            "packageId": "1",
            "stickerId": "1",
            "stickerResourceType": "STATIC",
            "quoteToken": "q",
        }
        return self.delivery(self.event("message", user, message=message))

    def event_follow(self, user: str, *, unblocked: bool = False) -> Delivery:
        """Deliver that a caller added us, or took a block back."""
        self.blocked.discard(user)
        return self.delivery(self.event("follow", user, follow={"isUnblocked": unblocked}))

    def event_unfollow(self, user: str) -> Delivery:
        """Deliver that a caller blocked us; from now on nothing arrives."""
        self.blocked.add(user)
        return self.delivery(self.event("unfollow", user, token=False))

    def event_unsend(self, user: str, message_id: str) -> Delivery:
        """Deliver that a caller took a message back."""
        return self.delivery(
            self.event("unsend", user, token=False, unsend={"messageId": message_id})
        )

    def event_join(self, chat: str) -> Delivery:
        """Deliver that we were put into a group (`C…`) or room (`R…`)."""
        kind = "room" if chat.startswith("R") else "group"
        source = {"type": kind, f"{kind}Id": chat}
        return self.delivery(self.event("join", "", source=source))

    def event(self, kind: str, user: str, *, token: bool = True, **more: Any) -> dict[str, Any]:
        """Make one event as LINE does, with a reply token of its own unless `token` is False."""
        event: dict[str, Any] = {
            "type": kind,
            "mode": "active",
            "timestamp": int((self.started_at.timestamp() + self._seconds) * 1000),
            "source": {"type": "user", "userId": user},
            "webhookEventId": f"01{next(self._numbers):024d}",
            "deliveryContext": {"isRedelivery": False},
            **more,
        }
        self._known.add(user)
        if token:
            event["replyToken"] = f"{next(self._numbers):032x}"
            self._tokens[event["replyToken"]] = _Token(user, self._seconds + 60)
        return event

    def delivery(self, *events: Mapping[str, Any]) -> Delivery:
        """Sign a delivery of events; none is LINE's own check of the connection."""
        raw = json.dumps({"destination": BOT, "events": list(events)}, ensure_ascii=False).encode()
        return raw, self.signed(raw)

    def signed(self, raw: bytes) -> dict[str, str]:
        """Give the headers of a delivery of these bytes."""
        digest = hmac.new(self.secret.encode(), raw, hashlib.sha256).digest()
        return {"X-Line-Signature": base64.b64encode(digest).decode()}

    def pass_time(self, seconds: float) -> None:
        """Move the clock on: reply tokens grow old."""
        self._seconds += seconds

    # what LINE answers

    async def act(self, request: web.Request, body: bytes) -> web.Response:
        """Check the token of the channel, then answer by the path."""
        if request.headers.get("authorization") != f"Bearer {self.token}":
            return _problem(401, "Authentication failed. Confirm that the access token is valid.")
        if "/richmenu" in request.path:
            return self.menus.act(request, body, self._known)
        match request.method, request.path.removeprefix("/v2/bot").strip("/").split("/"):
            case "POST", ["message", "reply"]:
                return self._reply(request, body)
            case "POST", ["message", "push"]:
                return self._push(request, body)
            case "POST", ["group" | "room", chat, "leave"]:
                self.left.append(chat)
                return web.json_response({})
            case "GET", ["profile", user] if user in self._known - self.blocked:
                return web.json_response({"userId": user, "displayName": "", "language": "vi"})
            case "GET", ["info"]:
                info = {"userId": BOT, "basicId": "@216lqabc", "displayName": "Desk"}
                return web.json_response(
                    {**info, "chatMode": self.chat_mode, "markAsReadMode": "auto"}
                )
            case "PUT", ["channel", "webhook", "endpoint"]:
                self.webhook_endpoint = json.loads(body)["endpoint"]
                return web.json_response({})
            case "GET", ["channel", "webhook", "endpoint"]:
                return web.json_response(
                    {"endpoint": self.webhook_endpoint, "active": self.webhook_active}
                )
            case "POST", ["channel", "webhook", "test"]:
                good = self.webhook_answers == 200
                return web.json_response(
                    {
                        "success": good,
                        "timestamp": "2026-11-24T03:00:00Z",
                        "statusCode": self.webhook_answers,
                        "reason": "OK" if good else "ERROR_STATUS_CODE",
                        "detail": str(self.webhook_answers),
                    }
                )
            case "GET", ["message", "quota"]:
                if self.monthly_limit is None:
                    return web.json_response({"type": "none"})
                return web.json_response({"type": "limited", "value": self.monthly_limit})
            case "GET", ["message", "quota", "consumption"]:
                return web.json_response({"totalUsage": self.pushes})
        return _problem(404, "Not found")

    def is_background(self, path: str) -> bool:
        """Tell whether this is asked by a timer, whatever a test does."""
        return "/message/quota" in path

    def failure(self) -> web.Response:
        """Answer 500 as LINE does."""
        return _problem(500, "Internal Server Error")

    def _reply(self, request: web.Request, body: bytes) -> web.Response:
        if "x-line-retry-key" in request.headers:
            return _problem(400, "The retry key is not supported on this endpoint")
        read, bad = self._checked(body, "ReplyMessageRequest")
        if bad is not None:
            return bad
        token = self._tokens.get(read["replyToken"])
        if token is None or token.used or token.expires < self._seconds:
            return _problem(400, "Invalid reply token")
        token.used = True
        return web.json_response(
            {"sentMessages": self._deliver("reply", token.user, read["messages"])},
            headers={"x-line-request-id": self._id()},
        )

    def _push(self, request: web.Request, body: bytes) -> web.Response:
        key = request.headers.get("x-line-retry-key", "")
        if key and not re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", key):
            return _problem(400, "The retry key is invalid")
        if key in self._keys and self._seconds - self._keys[key][2] < KEY_SECONDS:
            accepted, sent, _ = self._keys[key]
            return web.json_response(
                {"message": "The retry key is already accepted", "sentMessages": sent},
                status=409,
                headers={"x-line-accepted-request-id": accepted, "x-line-request-id": self._id()},
            )
        read, bad = self._checked(body, "PushMessageRequest")
        if bad is not None:
            return bad
        if read["to"] not in self._known:
            return _problem(400, "The property, 'to', in the request body is invalid")
        if self.monthly_limit is not None and self.pushes >= self.monthly_limit:
            return over_quota()
        if read["to"] not in self.blocked:
            self.pushes += 1
        request_id = str(uuid.uuid5(uuid.NAMESPACE_OID, self._id()))
        sent = self._deliver("push", read["to"], read["messages"])
        if key:
            self._keys[key] = request_id, sent, self._seconds
        return web.json_response({"sentMessages": sent}, headers={"x-line-request-id": request_id})

    def _checked(self, body: bytes, definition: str) -> tuple[dict[str, Any], web.Response | None]:
        """Read a body by LINE's schema and by the limits that LINE documents in prose."""
        try:
            read = json.loads(body)
        except ValueError:
            return {}, _problem(400, "The request body could not be parsed as JSON")
        if len(body) > 2 * 1024 * 1024:
            return read, _problem(413, "Request Entity Too Large")
        found = specs.problems("line", definition, read) if self.by_schema else []
        found += [problem for problem in _limits(read) if problem not in found]
        if found:
            details = [
                {"message": what.partition(": ")[2], "property": what.partition(": ")[0]}
                for what in found
            ]
            return read, _problem(400, f"The request body has {len(found)} error(s)", details)
        return read, None

    def _deliver(self, road: str, user: str, objects: list[dict[str, Any]]) -> list[dict[str, str]]:
        self.requests.append((road, user, objects))
        if user not in self.blocked:
            self._sent.setdefault(user, []).extend(objects)
        return [{"id": self._id()} for _ in objects]

    def _id(self) -> str:
        return str(46_000_000_000_000_000 + next(self._numbers))


def over_quota() -> web.Response:
    """Answer what LINE answers where the month is used up; also while it sends to many: for `fail`.

    Source: FAQ, "I get the error You have reached your monthly limit".
    """
    return _problem(429, "You have reached your monthly limit.")


def rate_limited() -> web.Response:
    """Answer what LINE answers above its rate: for `fail`."""
    return _problem(429, "The API rate limit has been exceeded. Try again later.")


def _limits(read: dict[str, Any]) -> Iterator[str]:
    messages = read.get("messages", [])
    if not 1 <= len(messages) <= 5:
        yield "messages: Size must be between 1 and 5"
    for number, message in enumerate(messages):
        place = f"messages[{number}]"
        if message.get("type") not in ("text", "flex"):
            yield f"{place}.type: Must be text or flex"
        if message.get("type") == "text" and not 1 <= units(message.get("text", "")) <= 5000:
            yield f"{place}.text: Length must be between 1 and 5000"
        if message.get("type") == "flex":
            if not 1 <= units(message.get("altText", "")) <= 400:
                yield f"{place}.altText: Length must be between 1 and 400"
            bubble = json.dumps(message["contents"], ensure_ascii=False, separators=(",", ":"))
            if len(bubble.encode()) > 30 * 1024:
                yield f"{place}.contents: Too large"
        items = message.get("quickReply", {}).get("items", [{}])
        if not 1 <= len(items) <= 13:
            yield f"{place}.quickReply.items: Size must be between 1 and 13"
        for node in _walk(message):
            yield from _node_limits(place, node)


def _node_limits(place: str, node: dict[str, Any]) -> Iterator[str]:
    kind = node.get("type")
    if kind == "text" and not node.get("text"):
        yield f"{place}: May not be empty"
    if kind in ("postback", "uri", "datetimepicker"):
        if not 1 <= units(node.get("label", "")) <= 20:
            yield f"{place}: label must be between 1 and 20"
        if kind != "uri" and not 1 <= units(node.get("data", "")) <= 300:
            yield f"{place}: data must be between 1 and 300"
        if kind == "uri" and not re.match(r"(https?://|tel:|line:)", node.get("uri", "")):
            yield f"{place}: invalid uri scheme"
    if kind == "datetimepicker" and "min" in node and not node["min"] < node["max"]:
        yield f"{place}: min must be before max"


def _walk(node: Any) -> Iterator[dict[str, Any]]:
    """Visit every object in a message, outermost first."""
    if isinstance(node, dict):
        yield node
        for inner in node.values():
            yield from _walk(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _walk(inner)


def _problem(
    status: int, message: str, details: list[dict[str, str]] | None = None
) -> web.Response:
    body: dict[str, Any] = {"message": message}
    if details:
        body["details"] = details
    return web.json_response(body, status=status, headers={"x-line-request-id": "req-1"})
