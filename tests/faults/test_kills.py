"""Killed without warning at any moment, the desk loses nothing and doubles nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import perf_counter

import pytest

from bot.store.engine import Database
from bot.store.vault import Vault
from tests.conftest import SECRET
from tests.faults.checker import Checker
from tests.faults.load import Load, Platforms, Staff, queued, until
from tests.faults.process import Serving
from tests.journeys.conftest import Letters
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn

CALLERS = 6
DRAIN_SECONDS = 20  # a desk that is alone takes over at once what a killed one held


async def staff_session(path: Path, vault: Vault) -> tuple[str, str]:
    """Sign in a counsellor before the desk opens; answer the cookie and the forms' token."""
    database = Database(f"sqlite:///{path}", vault)
    with database.transaction() as store:
        store.check_key()
        member = store.add_staff("hana", "Hana", "counsellor", ["vi", "en"], "hana@example.com")
        token, session = store.begin_session(member.id)
    await database.close()
    return token, session.csrf


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_kills_at_any_moment_lose_nothing_and_double_nothing(
    database_path: Path,
    tmp_path: Path,
    vault: Vault,
    full: bool,
    seed: int,
    tell: Callable[[str], None],
) -> None:
    kills = 50 if full else 8
    rng = Random(seed)
    began = perf_counter()
    cookie, csrf = await staff_session(database_path, vault)
    letters = Letters()
    await asyncio.to_thread(letters.start)
    now = datetime.now(UTC)
    async with (
        LineStandIn(started_at=now, by_schema=False) as line,
        TelegramStandIn(started_at=now) as telegram,
    ):
        serving = Serving(
            {
                "SODAN_DATABASE_URL": f"sqlite:///{database_path}",
                "SODAN_SECRET_KEY": SECRET.decode(),
                "SODAN_LINE_CHANNEL_SECRET": line.secret,
                "SODAN_LINE_CHANNEL_TOKEN": line.token,
                "SODAN_LINE_API_URL": line.url,
                "SODAN_TELEGRAM_TOKEN": telegram.token,
                "SODAN_TELEGRAM_WEBHOOK_SECRET": telegram.secret,
                "SODAN_TELEGRAM_API_URL": telegram.url,
                "SODAN_SMTP_URL": letters.url,
                "SODAN_MAIL_FROM": "calls@example.com",
            },
            tmp_path / "serve.log",
        )
        async with Platforms(serving, line, telegram, Random(rng.random())) as platforms:
            load = Load(platforms, Random(rng.random()), CALLERS)
            staff = Staff(platforms, database_path, cookie, csrf, Random(rng.random()))
            await serving.start()
            callers = asyncio.create_task(load.run())
            around = [
                asyncio.create_task(work())
                for work in (platforms.repeat_some, platforms.pass_time, staff.work)
            ]
            try:
                for _ in range(kills):
                    await asyncio.wait([callers, *around], timeout=rng.uniform(0.05, 1.2))
                    assert not any(task.done() for task in (callers, *around))
                    await serving.kill()
                    await serving.start()
                load.over.set()
                await asyncio.wait_for(callers, 120)
                around[-1].cancel()
                drained = await until(lambda: queued(database_path) == 0, DRAIN_SECONDS)
            finally:
                for task in (callers, *around):
                    task.cancel()
                ended = await asyncio.gather(callers, *around, return_exceptions=True)
                await serving.stop()
    await asyncio.to_thread(letters.stop)

    checker = Checker(database_path, platforms.outside(vault, kills))
    figures = checker.figures()
    record = platforms.record
    tell(f"kills: seed {seed}, {kills} kills, {perf_counter() - began:.0f} seconds")
    tell(f"  deliveries by status, 0 for none: {dict(sorted(record.answers.items()))}")
    tell(f"  deliveries repeated for no reason: {record.repeats}")
    tell(
        f"  requested {record.requested}, times that had just been taken {record.refused}, "
        f"cancelled by callers {record.cancelled}, confirmed by staff {record.confirmed}"
    )
    tell(f"  {figures}")
    tell(f"  broken promises: {len(checker.problems())}")
    broken = [e for e in ended if isinstance(e, Exception)]
    assert broken == []
    assert checker.problems() == []
    assert drained
    assert figures.line_doubles == 0
    assert figures.telegram_doubles <= kills * (CALLERS // 2)  # so many chats at once
    assert figures.bookings >= kills
