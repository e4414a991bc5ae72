"""LINE and Telegram as somebody holds them: what the last message shows, by the platform's JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.journeys.conftest import World
from tests.journeys.phones import LinePhone, TelegramPhone, settled


class OnLine:
    """A chat on LINE: the objects that came since the last thing its holder did."""

    def __init__(self, world: World, number: int) -> None:
        self._world = world
        self._phone = LinePhone(world.app, world.client, world.line, number)
        self._read = 0

    @property
    def words(self) -> str:
        return "\n".join(self._world.line.texts(self._phone.user)[self._read :])

    @property
    def shown(self) -> list[str]:
        return [data for data, _ in self._actions() if data]

    @property
    def links(self) -> list[str]:
        return [link for _, link in self._actions() if link]

    def _actions(self) -> Iterator[tuple[str, str]]:
        for sent in self._world.line.sent(self._phone.user)[self._read :]:
            for node in _nodes(sent):
                action = node.get("action", {})
                yield str(action.get("data", "")), str(action.get("uri", ""))

    async def hello(self) -> None:
        await self._phone.start()

    async def tap(self, data: str) -> None:
        user, line = self._phone.user, self._world.line
        self._read = len(line.sent(user))
        raw, headers = line.event_press(user, data)
        await self._world.client.post("/webhooks/line", content=raw, headers=headers)
        await settled(self._world.app)

    async def type(self, text: str) -> None:
        self._read = len(self._world.line.sent(self._phone.user))
        await self._phone.say(text)

    async def look(self) -> None:
        await settled(self._world.app)

    def seen(self) -> None:
        """Put away what was read."""
        self._read = len(self._world.line.sent(self._phone.user))


class OnTelegram:
    """A chat on Telegram: the messages that came or changed since its holder's last deed."""

    def __init__(self, world: World, number: int) -> None:
        self._world = world
        self._phone = TelegramPhone(world.app, world.client, world.telegram, number)
        self._read: dict[int, int] = {}

    def _new(self) -> list[Any]:
        sent = self._world.telegram.sent(self._phone.chat)
        return [each for each in sent if self._read.get(each.message_id, -1) != each.edits]

    def _buttons(self) -> Iterator[tuple[int, dict[str, Any]]]:
        for message in self._new():
            for row in message.buttons:
                yield from ((message.message_id, button) for button in row)

    @property
    def words(self) -> str:
        return "\n".join(message.text for message in self._new())

    @property
    def shown(self) -> list[str]:
        return [b["callback_data"] for _, b in self._buttons() if "callback_data" in b]

    @property
    def links(self) -> list[str]:
        return [button["url"] for _, button in self._buttons() if "url" in button]

    async def hello(self) -> None:
        await self._phone.start()

    async def tap(self, data: str) -> None:
        chat, telegram = self._phone.chat, self._world.telegram
        message = next(n for n, b in self._buttons() if b.get("callback_data") == data)
        self.seen()
        raw, headers = telegram.update_press(chat, data, message)
        await self._world.client.post("/webhooks/telegram", content=raw, headers=headers)
        await settled(self._world.app)

    async def type(self, text: str) -> None:
        self.seen()
        await self._phone.say(text)

    async def look(self) -> None:
        await settled(self._world.app)

    def seen(self) -> None:
        """Put away what was read."""
        sent = self._world.telegram.sent(self._phone.chat)
        self._read = {each.message_id: each.edits for each in sent}


def _nodes(node: Any) -> Iterator[dict[str, Any]]:
    """List everything in a message object that can carry an action, in its order."""
    if isinstance(node, dict):
        if "action" in node:
            yield node
        for value in node.values():
            yield from _nodes(value)
    elif isinstance(node, list):
        for value in node:
            yield from _nodes(value)
