"""The world around a desk under test: both platforms, mail, the host of meetings, and the clock."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from bot.store.vault import Vault
from tests.conftest import SECRET
from tests.faults import planted
from tests.faults.ahead import Ahead
from tests.faults.checker import Outside
from tests.faults.host import Host
from tests.faults.load import Platforms, Record, keys, outside
from tests.faults.process import Nursery, Serving, Several
from tests.journeys.conftest import Letters
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn

LEASE_SECONDS = 5  # instead of 30: a server's rows stay a dead process's own for so long


@dataclass
class Around:
    """What processes of the desk find outside."""

    folder: Path
    line: LineStandIn
    telegram: TelegramStandIn
    letters: Letters
    host: Host
    ahead: Ahead
    nursery: Nursery

    def settings(self, address: str) -> dict[str, str]:
        """Give the settings of a desk over this database."""
        return {
            "SODAN_DATABASE_URL": address,
            "SODAN_SECRET_KEY": SECRET.decode(),
            "SODAN_LINE_CHANNEL_SECRET": self.line.secret,
            "SODAN_LINE_CHANNEL_TOKEN": self.line.token,
            "SODAN_LINE_API_URL": self.line.url,
            "SODAN_TELEGRAM_TOKEN": self.telegram.token,
            "SODAN_TELEGRAM_WEBHOOK_SECRET": self.telegram.secret,
            "SODAN_TELEGRAM_API_URL": self.telegram.url,
            "SODAN_TELEGRAM_PER_SECOND": "0",  # a stand-in, and callers who never rest
            "SODAN_SMTP_URL": self.letters.url,
            "SODAN_MAIL_FROM": "calls@example.com",
        }

    def desks(self, address: str, count: int) -> list[Serving]:
        """Make so many processes over a database, not started yet."""
        faults: dict[str, Any] = {"clock": str(self.ahead.path), "lease": LEASE_SECONDS}
        if planted.current:
            faults["planted"] = planted.current
        logs = [self.folder / f"serve-{n}.log" for n in range(count)]
        settings = self.settings(address)
        return [Serving(settings, log, self.nursery, faults) for log in logs]

    def platforms(self, desks: Serving | Several, rng: Random) -> Platforms:
        """Give the side of LINE and Telegram that knocks."""
        return Platforms(desks, self.line, self.telegram, rng)

    def pass_time(self, seconds: float) -> None:
        """Move all clocks on."""
        self.ahead.pass_time(seconds)
        self.line.pass_time(seconds)
        self.telegram.pass_time(seconds)

    def outside(self, record: Record, vault: Vault, kills: int, *, rooms: bool = False) -> Outside:
        """Tell what the world saw."""
        seen = outside(record.acknowledged, self.line, self.telegram, vault, kills)
        held = frozenset(self.host.held) if rooms else None
        return replace(seen, letters=keys(self.letters), rooms=held)


@asynccontextmanager
async def around(
    folder: Path, now: datetime | None = None, *, watched: Mapping[str, str] | None = None
) -> AsyncIterator[Around]:
    """Put up the world; `now` is what its clocks show at first.

    `watched`: the environment in which the desks' processes are made, see power.c.
    """
    real = datetime.now(UTC)
    begins = now or real
    ahead = Ahead(folder / "ahead")
    ahead.set((begins - real).total_seconds())
    letters = Letters()
    await asyncio.to_thread(letters.start)
    try:
        async with (
            Nursery(watched) as nursery,
            LineStandIn(started_at=begins, by_schema=False) as line,
            TelegramStandIn(started_at=begins) as telegram,
            Host() as host,
        ):
            yield Around(folder, line, telegram, letters, host, ahead, nursery)
    finally:
        await asyncio.to_thread(letters.stop)
