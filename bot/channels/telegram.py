"""Telegram: a webhook's bytes into Updates, a reply into messages and keyboards, and sending them.

Only private chats are served. The message whose button was pressed is edited into the answer, so
that a chat stays short; notices are always new messages (edits.py). How fast it goes is pace.py's,
what a message looks like there is telegram_shapes.py's.
The bot's token is part of every address, so no address ever reaches an error or a log.
Source: Telegram Bot API, "Getting updates", "sendMessage", "editMessageText".
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import msgspec

from bot.channels import calls, edits, limits
from bot.channels.channel import (
    Beside,
    Forged,
    Malformed,
    Outgoing,
    Refused,
    TryLater,
    Unreachable,
    in_group,
)
from bot.channels.pace import Pace
from bot.channels.telegram_shapes import TEXT_MOST, draw
from bot.channels.wire import Answer, Timeouts, Wire
from handlers.messages import Message, Update

API_URL = "https://api.telegram.org"
BODY_MOST = 1024 * 1024
ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member")

_GROUPS = ("group", "supergroup")
_UNEDITABLE = ("message can't be edited", "message to edit not found", "message_id_invalid")


class _Chat(msgspec.Struct):
    id: int
    type: str = ""


class _User(msgspec.Struct):
    id: int
    language_code: str = ""


_NOTHING = msgspec.Raw()


class _Message(msgspec.Struct, rename={"from_user": "from"}):
    """A message: its text, or which kind of other content it holds; the content is not read."""

    chat: _Chat
    message_id: int = 0
    date: int = 0
    from_user: _User | None = None
    has_protected_content: bool = False
    text: str | None = None
    animation: msgspec.Raw = _NOTHING
    audio: msgspec.Raw = _NOTHING
    contact: msgspec.Raw = _NOTHING
    dice: msgspec.Raw = _NOTHING
    document: msgspec.Raw = _NOTHING
    game: msgspec.Raw = _NOTHING
    location: msgspec.Raw = _NOTHING
    photo: msgspec.Raw = _NOTHING
    poll: msgspec.Raw = _NOTHING
    sticker: msgspec.Raw = _NOTHING
    story: msgspec.Raw = _NOTHING
    venue: msgspec.Raw = _NOTHING
    video: msgspec.Raw = _NOTHING
    video_note: msgspec.Raw = _NOTHING
    voice: msgspec.Raw = _NOTHING

    def holds_something(self) -> bool:
        """Tell a sent picture, voice … from the chat's own notes (pinned, timer changed …)."""
        return any(bytes(getattr(self, name)) for name in _CONTENTS)


_CONTENTS = _Message.__struct_fields__[_Message.__struct_fields__.index("animation") :]


class _Callback(msgspec.Struct, rename={"from_user": "from"}):
    id: str
    from_user: _User
    message: _Message | None = None
    data: str = ""


class _Member(msgspec.Struct):
    status: str = ""


class _Membership(msgspec.Struct, rename={"from_user": "from"}):
    chat: _Chat
    from_user: _User
    date: int
    new_chat_member: _Member


class _Update(msgspec.Struct):
    update_id: int
    message: _Message | None = None
    callback_query: _Callback | None = None
    my_chat_member: _Membership | None = None


class _Parameters(msgspec.Struct):
    retry_after: float | None = None
    migrate_to_chat_id: int | None = None


class _Problem(msgspec.Struct):
    description: str = ""
    parameters: _Parameters | None = None

    @property
    def wait_seconds(self) -> float | None:
        return self.parameters.retry_after if self.parameters else None


_read_update = msgspec.json.Decoder(_Update).decode
_read_problem = msgspec.json.Decoder(_Problem).decode
_write = msgspec.json.Encoder().encode


class Telegram:
    """One bot. `webhook_secret` "" means long polling: every webhook delivery is forged then.

    Without a `pace` everything goes at once, but for what Telegram itself holds back. The session
    belongs to whoever gave it and stays open at `close`.
    """

    name = "telegram"

    def __init__(
        self,
        account: str,
        token: str,
        api_url: str,
        webhook_secret: str,
        session: Wire,
        *,
        timeouts: Timeouts = calls.TIMEOUT,
        pace: Pace | None = None,
    ) -> None:
        self.account = account
        self._base = f"{api_url.rstrip('/')}/bot{token}/"
        self._secret = webhook_secret.encode()
        self._session = session
        self._timeouts = timeouts
        self._pace = pace or Pace(0)
        self._acknowledging: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        """Leave off what is not acknowledged by now; the shared session stays open."""
        for task in self._acknowledging:
            task.cancel()
        await asyncio.gather(*self._acknowledging, return_exceptions=True)

    # in

    def read(self, raw: bytes, headers: Mapping[str, str], received_at: datetime) -> list[Update]:
        """Verify the secret of a delivery, then read its one update; empty when it is not ours.

        Raises Forged, Malformed. Source: "setWebhook", "Update".
        """
        if len(raw) > BODY_MOST:
            raise Malformed(f"a delivery of {len(raw)} bytes, expected at most {BODY_MOST}")
        given = calls.header(headers, "x-telegram-bot-api-secret-token").encode("utf-8", "replace")
        if not self._secret or not hmac.compare_digest(self._secret, given):
            raise Forged("x-telegram-bot-api-secret-token is missing or wrong")
        return self.read_polled(raw, received_at)

    def read_polled(self, raw: bytes, received_at: datetime) -> list[Update]:
        """Read one update that came over our own connection, so that nothing is to verify.

        A press carries no time of its own and gets ours; other times are Telegram's, never later
        than ours, so that a clock of ours that is slow lets no press look older than a text.
        Raises Malformed.
        """
        try:
            update = _read_update(raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            update = None
        if update is None:
            raise Malformed("a delivery that is no update")
        if update.callback_query is not None:
            found = self._press(update.callback_query, received_at)
        elif update.my_chat_member is not None:
            found = self._membership(update.my_chat_member)
        elif update.message is not None:
            found = self._message(update.message)
        else:
            found = None
        if found is None:
            return []
        fields: dict[str, Any] = {
            "channel": self.name,
            "account": self.account,
            "id": str(update.update_id),
            "received_at": received_at,
            **found,
        }
        sent = found.get("at")
        fields["at"] = received_at if sent is None else min(_moment(sent), received_at)
        return [Update(**fields)]

    def _press(self, callback: _Callback, received_at: datetime) -> dict[str, Any] | None:
        message = callback.message
        if message is None or message.chat.type != "private":
            return None
        return {
            "kind": "press",
            "person": str(callback.from_user.id),
            "press": callback.data,
            "hint": callback.from_user.language_code,
            "callback_ref": callback.id,
            # date 0: an InaccessibleMessage, which cannot be edited; the answer is a new message.
            "message_ref": edits.name(message.message_id, protected=message.has_protected_content)
            if message.date
            else "",
        }

    def _membership(self, change: _Membership) -> dict[str, Any] | None:
        status = change.new_chat_member.status
        if change.chat.type != "private":
            if status not in ("member", "administrator", "restricted"):
                return None
            return {"kind": "join", "person": str(change.chat.id), "at": change.date}
        kind = {"kicked": "block", "member": "start"}.get(status)
        if kind is None:
            return None
        return {
            "kind": kind,
            "person": str(change.from_user.id),
            "hint": change.from_user.language_code,
            "at": change.date,
        }

    def _message(self, message: _Message) -> dict[str, Any] | None:
        if message.chat.type in _GROUPS and message.text is not None:
            # We are in it, and did not hear when that began.
            chat = str(message.chat.id)
            return {"kind": "join", "person": chat, "id": in_group(chat), "at": message.date}
        if message.chat.type != "private" or message.from_user is None:
            return None
        found: dict[str, Any] = {
            "person": str(message.from_user.id),
            "hint": message.from_user.language_code,
            "at": message.date,
        }
        if message.text is not None:
            command, *rest = message.text.split(maxsplit=1) or [""]
            if command.partition("@")[0] == "/start":
                return {**found, "kind": "start", "service": "".join(rest).strip()[:64]}
            return {**found, "kind": "text", "text": message.text}
        return {**found, "kind": "other"} if message.holds_something() else None

    # out

    def parcels(self, messages: Sequence[Message]) -> list[tuple[Message, ...]]:
        """Send each message by its own call; long texts are split before."""
        return [(piece,) for message in messages for piece in limits.fit(message, TEXT_MOST)]

    async def send(self, out: Outgoing, now: datetime) -> str:
        """Edit the pressed message into this one, else send a new one; answer "edit" or "send".

        Telegram knows no key against doubles, so a send that is uncertain may arrive twice when it
        is repeated; an edit shows nothing twice.
        Raises TryLater, Refused, Unreachable.
        """
        (message,) = out.messages
        body = {**draw(message), "chat_id": int(out.person)}
        number = edits.edited(out)
        if number is not None:
            answer = await self._in_chat("editMessageText", {**body, "message_id": number})
            said = _problem(answer).description.lower()
            if answer.status == 200 or "message is not modified" in said:
                return "edit"
            if answer.status != 400 or not any(reason in said for reason in _UNEDITABLE):
                raise _failure("editMessageText", answer)
        if edits.is_protected(message):
            body["protect_content"] = True
        answer = await self._in_chat("sendMessage", body)
        if answer.status == 200:
            return "send"
        raise _failure("sendMessage", answer)

    def answer_callback(self, callback_ref: str) -> dict[str, Any]:
        """Give the webhook's answer that ends the waiting sign on a pressed button."""
        return {"method": "answerCallbackQuery", "callback_query_id": callback_ref}

    def acknowledge(self, callback_ref: str) -> None:
        """End the waiting sign where no webhook's answer can, without waiting for that.

        It may fail: Telegram ends the sign itself before long, and the press is taken already.
        """
        task = asyncio.get_running_loop().create_task(self._acknowledge(callback_ref))
        self._acknowledging.add(task)
        task.add_done_callback(self._acknowledging.discard)

    async def _acknowledge(self, callback_ref: str) -> None:
        method, body = "answerCallbackQuery", {"callback_query_id": callback_ref}
        with suppress(TryLater):
            answer = await self._call(method, body)
            if answer.status == 429:  # of no chat, so of the bot
                self._pace.hold_all(_problem(answer).wait_seconds or 0)

    async def leave(self, chat: str) -> None:
        """Leave a group or channel that we were put into. Raises TryLater, Refused."""
        answer = await self._in_chat("leaveChat", {"chat_id": int(chat)})
        failure = None if answer.status == 200 else _failure("leaveChat", answer)
        if failure is not None and not isinstance(failure, Unreachable):  # out already
            raise failure

    async def show(self, chat: str, beside: Beside) -> None:
        """Have the commands described so in one chat, or as everywhere. Raises as `send`.

        Source: "setMyCommands", "deleteMyCommands", "BotCommandScopeChat".
        """
        scope = {"type": "chat", "chat_id": int(chat)}
        if beside.commands:
            method = "setMyCommands"
            pairs = [{"command": name, "description": said} for name, said in beside.commands]
            answer = await self._call(method, {"commands": pairs, "scope": scope})
        else:
            method = "deleteMyCommands"
            answer = await self._call(method, {"scope": scope})
        if answer.status != 200:
            raise _failure(method, answer)

    async def _in_chat(self, method: str, body: dict[str, Any]) -> Answer:
        """Call about a chat at its pace, under its new number where it became a supergroup."""
        chat: int = body["chat_id"]
        await self._pace.turn(chat)
        answer = await self._call(method, body)
        problem = _problem(answer) if answer.status in (400, 429) else _Problem()
        if problem.wait_seconds:
            self._pace.hold(chat, problem.wait_seconds)
        elif answer.status == 200:
            self._pace.served()
        moved = problem.parameters.migrate_to_chat_id if problem.parameters else None
        if moved is not None and moved != chat:
            return await self._call(method, {**body, "chat_id": moved})
        return answer

    async def _call(self, method: str, body: dict[str, Any]) -> Answer:
        return await calls.post(
            self._session,
            self._base + method,
            _write(body),
            {},
            what=f"Telegram {method}",
            timeouts=self._timeouts,
        )


def _moment(seconds: int) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.max.replace(tzinfo=UTC)


def _problem(answer: Answer) -> _Problem:
    try:
        return _read_problem(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _Problem()


def _failure(method: str, answer: Answer) -> TryLater | Refused:
    """Name what an answer other than success means for the outbox; Telegram's words stay out."""
    problem = _problem(answer)
    reason = f"Telegram answered {answer.status} to {method}"
    if answer.status == 429:
        return TryLater(reason, after_seconds=problem.wait_seconds)
    if answer.status >= 500:
        return TryLater(reason, uncertain=True)
    if answer.status < 400:  # a redirect: some proxy stands between, Telegram has not seen it
        return TryLater(reason)
    if answer.status == 403 or "chat not found" in problem.description.lower():
        return Unreachable(reason)
    return Refused(reason)
