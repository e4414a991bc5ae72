"""How fast Telegram is spoken to: so many messages a second, and about one a second in one chat.

What is too much for Telegram is told with the seconds to wait. They hold back that chat alone,
whose lane the outbox lets wait; where several chats are held back and none was served between, it
is the bot that was too fast, and then all wait. Telegram's answer does not tell the two apart.
Source: Telegram Bots FAQ, "My bot is hitting limits"; Bot API "ResponseParameters".
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable

from bot.channels.channel import TryLater

CHAT_SECONDS = 1.0  # between two messages of one chat, in the long run
BURST = 5  # messages that a chat takes at once before that
CHATS_HELD = 3  # so many, and none served between: it is the whole bot
CHATS_MOST = 4096  # remembered before those that are long quiet are forgotten


class Pace:
    """The pace of one bot in this process. `per_second` 0 lets everything go at once."""

    def __init__(
        self,
        per_second: int,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._paced = per_second > 0
        self._turns: deque[float] = deque(maxlen=max(per_second, 1))  # of the last second
        self._quiet_at: dict[int, float] = {}  # by chat: when it takes a whole burst again
        self._held_until: dict[int, float] = {}  # by chat, since one was served
        self._all_held_until = 0.0

    async def turn(self, chat: int) -> None:
        """Wait until a chat may be sent something. Raises TryLater while the bot is held back."""
        self._check()
        if not self._paced:
            return
        now = self._clock()
        if len(self._quiet_at) > CHATS_MOST:
            self._quiet_at = {c: at for c, at in self._quiet_at.items() if at > now}
        quiet_at = max(self._quiet_at.get(chat, now), now) + CHAT_SECONDS
        self._quiet_at[chat] = quiet_at
        await self._until(quiet_at - BURST * CHAT_SECONDS)
        # Only now: a chat that waits for itself takes no other's turn.
        now = self._clock()
        first = self._turns[0] if len(self._turns) == self._turns.maxlen else now - 1
        self._turns.append(max(now, first + 1))
        await self._until(self._turns[-1])
        self._check()

    def hold(self, chat: int, seconds: float) -> None:
        """Take that Telegram wants a chat left alone for so long."""
        now = self._clock()
        self._held_until = {c: at for c, at in self._held_until.items() if at > now}
        self._held_until[chat] = now + seconds
        if len(self._held_until) >= CHATS_HELD:
            self.hold_all(seconds)

    def served(self) -> None:
        """Take that Telegram does something for us, so that no more than chats are held back."""
        self._held_until.clear()

    def hold_all(self, seconds: float) -> None:
        """Take that Telegram wants to hear nothing of the bot for so long."""
        self._all_held_until = max(self._all_held_until, self._clock() + seconds)

    async def _until(self, moment: float) -> None:
        seconds = moment - self._clock()
        if seconds > 0:
            await self._sleep(seconds)

    def _check(self) -> None:
        seconds = self._all_held_until - self._clock()
        if seconds > 0:
            raise TryLater("Telegram wants us to wait", after_seconds=seconds)
