"""Telegram's Bot API on loopback: strict where Telegram is, with chats that can be looked at.

Its clock stands still until `pass_time`. A chat must be known (the person wrote first), messages
are numbered for each chat, edits change what the chat shows, a callback is answered once and in time.
Source: Telegram Bot API 10.1; the open-source server's Client.cpp for the words of its errors.
"""

from __future__ import annotations

import asyncio
import html
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any

from aiohttp import web

from tests.standins import specs
from tests.standins.server import StandIn

Delivery = tuple[bytes, dict[str, str]]

CHAT = 700_000_001
GROUP = -100_500
BOT_ID = 4_242
TAGS = {"b", "strong", "i", "em", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"}


class BadRequest(Exception):
    """Telegram's 400, with its words."""


class Blocked(Exception):
    """Telegram's 403, with its words."""


@dataclass
class Shown:
    """One message as the chat shows it now: `text` without marks, `buttons` row by row."""

    message_id: int
    by: str  # "bot" | "caller"
    text: str
    buttons: list[list[dict[str, Any]]] = field(default_factory=list)
    edits: int = 0
    protected: bool = False
    silent: bool = False

    def data(self, label: str) -> str:
        """Give what the button of this label sends."""
        for button in (button for row in self.buttons for button in row):
            if button["text"] == label:
                return str(button["callback_data"])
        raise KeyError(label)


@dataclass
class TelegramStandIn(StandIn):
    """One bot. `conversation(chat)` is what a caller sees; `update_…` make deliveries."""

    token: str = "4242:telegram-bot-token"
    secret: str = "telegram-webhook-secret"
    started_at: datetime = field(default_factory=lambda: datetime(2026, 11, 24, 3, 0, tzinfo=UTC))
    language_code: str = "vi"
    delivery_error: str = ""  # of delivering to our webhook

    def __post_init__(self) -> None:
        super().__post_init__()
        self.blocked: set[int] = set()
        self.deactivated: set[int] = set()
        self.migrated: dict[int, int] = {}  # groups that became supergroups
        self.left: list[int] = []
        self.answered: list[str] = []
        # by code of the language; those of one chat by its number
        self.commands: dict[str | int, list[dict[str, str]]] = {}
        self.descriptions: dict[tuple[str, str], str] = {}  # by method's subject and code
        self.button: dict[str, Any] = {"type": "default"}
        self.webhook: dict[str, Any] = {}
        self.requests: list[tuple[str, dict[str, Any]]] = []  # method, parameters
        self._seconds = 0.0
        self._update_ids = iter(range(90_000, 10**9))
        self._chats: dict[int, list[Shown]] = {}
        self._numbers: dict[int, int] = {}
        self._callbacks: dict[str, float] = {}
        self._queue: list[dict[str, Any]] = []
        self._polled = asyncio.Event()

    # what a caller sees

    def conversation(self, chat: int = CHAT) -> list[Shown]:
        """List the messages of a chat as they are shown now, oldest first."""
        return self._chats.get(chat, [])

    def sent(self, chat: int = CHAT) -> list[Shown]:
        """List the bot's own messages of a chat as they are shown now."""
        return [shown for shown in self.conversation(chat) if shown.by == "bot"]

    # what a caller does

    def update_text(self, chat: int, text: str) -> Delivery:
        """Deliver typed words; a command is marked as one."""
        message = self._said(chat, text)
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return self.delivery({"message": message})

    def update_press(self, chat: int, data: str, message_id: int | None = None) -> Delivery:
        """Deliver the press of a button of a message, the bot's last one unless it is named."""
        number = self.sent(chat)[-1].message_id if message_id is None else message_id
        message = {
            "message_id": number,
            "date": self._now(),
            "chat": self._chat(chat),
            "from": {"id": BOT_ID, "is_bot": True, "first_name": "Desk"},
            "text": "…",
        }
        if any(shown.protected for shown in self.sent(chat) if shown.message_id == number):
            message["has_protected_content"] = True
        return self._callback(chat, data, message)

    def update_label(self, chat: int, label: str) -> Delivery:
        """Deliver the press of the button that shows `label`, the newest one."""
        for shown in reversed(self.sent(chat)):
            if any(button["text"] == label for row in shown.buttons for button in row):
                return self.update_press(chat, shown.data(label), shown.message_id)
        raise KeyError(label)

    def update_inaccessible_press(self, chat: int, data: str) -> Delivery:
        """Deliver a press below a message that Telegram no longer gives out."""
        message = {"message_id": 1, "date": 0, "chat": self._chat(chat)}
        return self._callback(chat, data, message)

    def update_contact(self, chat: int) -> Delivery:
        """Deliver a shared contact."""
        message = self._said(chat, "")
        del message["text"]
        message["contact"] = {"phone_number": "+810", "first_name": "A"}
        return self.delivery({"message": message})

    def update_member(self, chat: int, status: str) -> Delivery:
        """Deliver that the bot was blocked ("kicked") or let back ("member"), or put into a group."""
        if chat > 0:
            (self.blocked.add if status == "kicked" else self.blocked.discard)(chat)
            self._chats.setdefault(chat, [])
        bot = {"id": BOT_ID, "is_bot": True, "first_name": "Desk"}
        change = {
            "chat": self._chat(chat),
            "from": self._user(abs(chat)),
            "date": self._now(),
            "old_chat_member": {"status": "left", "user": bot},
            "new_chat_member": _member(status, bot),
        }
        return self.delivery({"my_chat_member": change})

    def delivery(self, update: dict[str, Any]) -> Delivery:
        """Number an update and give its bytes and headers."""
        raw = json.dumps({"update_id": next(self._update_ids), **update}, ensure_ascii=False)
        return raw.encode(), {"X-Telegram-Bot-Api-Secret-Token": self.secret}

    def enqueue(self, delivery: Delivery) -> None:
        """Keep an update for long polling instead of a webhook."""
        self._queue.append(json.loads(delivery[0]))
        self._polled.set()

    def pass_time(self, seconds: float) -> None:
        """Move the clock on: callbacks grow too old to be answered."""
        self._seconds += seconds

    # what Telegram answers

    async def act(self, request: web.Request, body: bytes) -> web.Response:
        """Check the token in the path, then answer by the method."""
        token, _, method = request.path.removeprefix("/bot").rpartition("/")
        if token != self.token:
            return _error(401, "Unauthorized")
        given = await _parameters(request, body)
        self.requests.append((method, given))
        wrong = specs.problems("telegram", f"method.{method}", given)
        if wrong:
            return _error(400, f"Bad Request: {wrong[0]}")
        answers: dict[str, Callable[[dict[str, Any]], Any]] = {
            "getMe": self._get_me,
            "sendMessage": self._send,
            "editMessageText": self._edit,
            "answerCallbackQuery": self._answer_callback,
            "leaveChat": self._leave,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._webhook_info,
            "setMyCommands": self._set_commands,
            "getMyCommands": lambda given: self.commands.get(_place(given), []),
            "deleteMyCommands": self._delete_commands,
            "getChatMenuButton": lambda given: self.button,
            "setChatMenuButton": self._set_button,
            "getMyDescription": partial(self._described, "description"),
            "getMyShortDescription": partial(self._described, "short_description"),
            "setMyDescription": partial(self._describe, "description", 512),
            "setMyShortDescription": partial(self._describe, "short_description", 120),
        }
        if method == "getUpdates":
            return await self._get_updates(given)
        if method not in answers:
            return _error(404, "Not Found")
        moved = self.migrated.get(given.get("chat_id", 0))
        if moved is not None:
            said = "Bad Request: group chat was upgraded to a supergroup chat"
            return _error(400, said, {"migrate_to_chat_id": moved})
        try:
            return web.json_response({"ok": True, "result": answers[method](given)})
        except BadRequest as wrong_request:
            return _error(400, f"Bad Request: {wrong_request}")
        except Blocked as forbidden:
            return _error(403, f"Forbidden: {forbidden}")

    def failure(self) -> web.Response:
        """Answer 500 as Telegram does."""
        return _error(500, "Internal Server Error")

    def _get_me(self, given: dict[str, Any]) -> dict[str, Any]:
        return {
            "id": BOT_ID,
            "is_bot": True,
            "first_name": "Desk",
            "username": "desk_bot",
            "can_join_groups": False,
        }

    def _send(self, given: dict[str, Any]) -> dict[str, Any]:
        chat = self._reachable(given)
        shown = Shown(
            self._number(chat),
            "bot",
            _plain(given),
            _keyboard(given),
            protected=given.get("protect_content", False),
            silent=given.get("disable_notification", False),
        )
        self._chats[chat].append(shown)
        return self._as_message(chat, shown)

    def _edit(self, given: dict[str, Any]) -> dict[str, Any]:
        chat = self._reachable(given)
        found = [s for s in self._chats[chat] if s.message_id == given["message_id"]]
        if not found:
            raise BadRequest("message to edit not found")
        (shown,) = found
        if shown.by != "bot":
            raise BadRequest("message can't be edited")
        text, buttons = _plain(given), _keyboard(given)
        if (shown.text, shown.buttons) == (text, buttons):
            raise BadRequest(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        shown.text, shown.buttons = text, buttons
        shown.edits += 1
        return self._as_message(chat, shown)

    def _answer_callback(self, given: dict[str, Any]) -> bool:
        asked_at = self._callbacks.pop(given["callback_query_id"], None)
        if asked_at is None or self._seconds - asked_at > 15:
            raise BadRequest("query is too old and response timeout expired or query ID is invalid")
        self.answered.append(given["callback_query_id"])
        return True

    def _leave(self, given: dict[str, Any]) -> bool:
        if given["chat_id"] in self.left:
            raise Blocked("bot is not a member of the supergroup chat")
        self.left.append(given["chat_id"])
        return True

    def _set_webhook(self, given: dict[str, Any]) -> bool:
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", given.get("secret_token", "x")):
            raise BadRequest("secret token contains unallowed characters")
        self.webhook = given
        return True

    def _delete_webhook(self, given: dict[str, Any]) -> bool:
        self.webhook = {}
        return True

    def _webhook_info(self, given: dict[str, Any]) -> dict[str, Any]:
        info: dict[str, Any] = {
            "url": self.webhook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self._queue),
        }
        if "allowed_updates" in self.webhook:
            info["allowed_updates"] = self.webhook["allowed_updates"]
        if self.delivery_error:
            info["last_error_date"] = self._now()
            info["last_error_message"] = self.delivery_error
        return info

    def _set_commands(self, given: dict[str, Any]) -> bool:
        for command in given["commands"]:
            if not re.fullmatch("[a-z0-9_]{1,32}", command["command"]):
                raise BadRequest("BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise BadRequest("BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[_place(given)] = given["commands"]
        return True

    def _delete_commands(self, given: dict[str, Any]) -> bool:
        self.commands.pop(_place(given), None)
        return True

    def _described(self, what: str, given: dict[str, Any]) -> dict[str, str]:
        return {what: self.descriptions.get((what, str(_place(given))), "")}

    def _describe(self, what: str, most: int, given: dict[str, Any]) -> bool:
        if len(given.get(what, "")) > most:
            raise BadRequest("BOT_DESCRIPTION_TOO_LONG")
        self.descriptions[what, str(_place(given))] = given.get(what, "")
        return True

    def _set_button(self, given: dict[str, Any]) -> bool:
        self.button = given.get("menu_button", {"type": "default"})
        return True

    async def _get_updates(self, given: dict[str, Any]) -> web.Response:
        if self.webhook:
            return _error(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook",
            )
        offset = given.get("offset", 0)
        self._queue = [update for update in self._queue if update["update_id"] >= offset]
        if not self._queue and given.get("timeout", 0):
            self._polled.clear()
            waits = [asyncio.ensure_future(e.wait()) for e in (self._polled, self._over)]
            await asyncio.wait(waits, timeout=given["timeout"], return_when=asyncio.FIRST_COMPLETED)
            for wait in waits:
                wait.cancel()
        return web.json_response({"ok": True, "result": self._queue[: given.get("limit", 100)]})

    # helpers

    def _reachable(self, given: dict[str, Any]) -> int:
        chat = int(given["chat_id"])
        if chat not in self._chats:
            raise BadRequest("chat not found")
        if chat in self.blocked:
            raise Blocked("bot was blocked by the user")
        if chat in self.deactivated:
            raise Blocked("user is deactivated")
        return chat

    def _said(self, chat: int, text: str) -> dict[str, Any]:
        shown = Shown(self._number(chat), "caller", text)
        self._chats.setdefault(chat, []).append(shown)
        return {
            "message_id": shown.message_id,
            "from": self._user(chat),
            "chat": self._chat(chat),
            "date": self._now(),
            "text": text,
        }

    def _callback(self, chat: int, data: str, message: dict[str, Any]) -> Delivery:
        number = f"3{next(self._update_ids):017d}"
        self._callbacks[number] = self._seconds
        callback = {
            "id": number,
            "from": self._user(chat),
            "message": message,
            "chat_instance": "-1",
            "data": data,
        }
        return self.delivery({"callback_query": callback})

    def _as_message(self, chat: int, shown: Shown) -> dict[str, Any]:
        message: dict[str, Any] = {
            "message_id": shown.message_id,
            "from": self._get_me({}),
            "chat": self._chat(chat),
            "date": self._now(),
            "text": shown.text,
        }
        del message["from"]["can_join_groups"]
        if shown.buttons:
            message["reply_markup"] = {"inline_keyboard": shown.buttons}
        return message

    def _number(self, chat: int) -> int:
        self._numbers[chat] = self._numbers.get(chat, 10) + 1
        return self._numbers[chat]

    def _now(self) -> int:
        return int(self.started_at.timestamp() + self._seconds)

    def _chat(self, chat: int) -> dict[str, Any]:
        if chat > 0:
            return {"id": chat, "type": "private", "first_name": "A"}
        return {"id": chat, "type": "supergroup", "title": "G"}

    def _user(self, user: int) -> dict[str, Any]:
        return {
            "id": user,
            "is_bot": False,
            "first_name": "A",
            "language_code": self.language_code,
        }


def _place(given: dict[str, Any]) -> str | int:
    """Tell whose commands or words are meant: a language's, or one chat's."""
    scope = given.get("scope", {})
    if scope.get("type") == "chat":
        return int(scope["chat_id"])
    code = str(given.get("language_code", ""))
    if code and not re.fullmatch("[a-z]{2}", code):
        raise BadRequest("LANGUAGE_CODE_INVALID")
    return code


def too_many(retry_after: int) -> web.Response:
    """Answer what Telegram answers above its rate: for `fail`."""
    return _error(
        429,
        f"Too Many Requests: retry after {retry_after}",
        {"retry_after": retry_after},
    )


def _member(status: str, user: dict[str, Any]) -> dict[str, Any]:
    member: dict[str, Any] = {"status": status, "user": user}
    if status == "kicked":
        member["until_date"] = 0
    return member


async def _parameters(request: web.Request, body: bytes) -> dict[str, Any]:
    """Read parameters sent as JSON or as a form, whose structured values are JSON texts."""
    if request.content_type == "application/json":
        read: dict[str, Any] = json.loads(body)
        return read
    form = await request.post()
    return {key: str(value) if key == "text" else _value(str(value)) for key, value in form.items()}


def _value(text: str) -> Any:
    try:
        read = json.loads(text)
    except ValueError:
        return text
    return read


def _plain(given: dict[str, Any]) -> str:
    """Give a text without its marks, as Telegram counts it."""
    text = given["text"]
    if given.get("parse_mode") == "HTML":
        text = _unmarked(text)
    text = text.strip()
    if not text:
        raise BadRequest("message text is empty")
    if len(text.encode("utf-16-le")) // 2 > 4096:
        raise BadRequest("message is too long")
    return str(text)


def _unmarked(text: str) -> str:
    open_tags: list[str] = []
    plain = ""
    position = 0
    for found in re.finditer(r"<(/?)([a-z-]+)(?: [^<>]*)?>", text):
        plain += text[position : found.start()]
        position = found.end()
        closing, tag = found.groups()
        if tag not in TAGS:
            raise BadRequest(f'can\'t parse entities: Unsupported start tag "{tag}"')
        if not closing:
            open_tags.append(tag)
        elif not open_tags or open_tags.pop() != tag:
            raise BadRequest("can't parse entities: Unmatched end tag")
    plain += text[position:]
    if "<" in plain or open_tags:
        raise BadRequest("can't parse entities: Can't find end tag")
    return html.unescape(plain)


def _keyboard(given: dict[str, Any]) -> list[list[dict[str, Any]]]:
    rows: list[list[dict[str, Any]]] = given.get("reply_markup", {}).get("inline_keyboard", [])
    if sum(map(len, rows)) > 100 or any(len(row) > 8 for row in rows):
        raise BadRequest("reply markup is too long")
    for button in (button for row in rows for button in row):
        if not button["text"]:
            raise BadRequest("text buttons are unallowed in the inline keyboard")
        if "url" not in button and not 1 <= len(button.get("callback_data", "").encode()) <= 64:
            raise BadRequest("BUTTON_DATA_INVALID")
        if button.get("style", "primary") not in ("primary", "success", "danger"):
            raise BadRequest("BUTTON_STYLE_INVALID")
    return rows


def _error(status: int, description: str, parameters: dict[str, Any] | None = None) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = parameters
    return web.json_response(body, status=status)
