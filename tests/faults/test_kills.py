"""Killed without warning at any moment, the desk loses nothing and doubles nothing."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import perf_counter

import pytest

from bot.store.engine import Database
from bot.store.vault import Vault
from tests.faults.around import around
from tests.faults.asking import place
from tests.faults.checker import Checker
from tests.faults.load import Load, Record, Staff, queued, until
from tests.faults.process import Several

CALLERS = 6
DRAIN_SECONDS = 60
UPDATES = 10_000


async def staff_session(address: str, vault: Vault) -> tuple[str, str]:
    """Sign in a counsellor before the desk opens; answer the cookie and the forms' token."""
    database = Database(address, vault)
    with database.transaction() as store:
        store.check_key()
        member = store.add_staff("hana", "Hana", "counsellor", ["vi", "en"], "hana@example.com")
        token, session = store.begin_session(member.id)
    await database.close()
    return token, session.csrf


def told(record: Record) -> str:
    """Say what the callers and staff went through."""
    return (
        f"  deliveries by status, 0 for none: {dict(sorted(record.answers.items()))}, "
        f"repeated for no reason {record.repeats}\n"
        f"  requested {record.requested}, times that had just been taken {record.refused}, "
        f"all taken {record.full}, cancelled by callers {record.cancelled}, "
        f"confirmed by staff {record.confirmed}"
    )


@pytest.mark.slow
@pytest.mark.timeout(4 * 3600)
@pytest.mark.parametrize("database_kind", ["sqlite", "postgresql"])
async def test_kills_at_any_moment_lose_nothing_and_double_nothing(
    database_kind: str,
    address: str,
    tmp_path: Path,
    vault: Vault,
    full: bool,
    seed: int,
    tell: Callable[[str], None],
) -> None:
    kills = int(os.environ.get("KILLS") or (200 if full else 5))
    where, rng, began = place(address), Random(seed), perf_counter()
    cookie, csrf = await staff_session(address, vault)
    async with around(tmp_path) as world:
        # A file has one desk; of two over a server one lives on while the other one is killed.
        desks = Several(world.desks(address, 1 if database_kind == "sqlite" else 2))
        async with world.platforms(desks, Random(rng.random())) as platforms:
            record = platforms.record
            load = Load(platforms, Random(rng.random()), CALLERS)
            staff = Staff(platforms, where, cookie, csrf, Random(rng.random()))
            for each in desks.servings:
                await each.start()
            callers = asyncio.create_task(load.run())
            working = asyncio.create_task(staff.work())
            always = [
                asyncio.create_task(w()) for w in (platforms.repeat_some, platforms.pass_time)
            ]
            everybody = [callers, working, *always]
            try:
                for _ in range(kills):
                    pause = rng.uniform(0.05, 1.2)
                    done, _ = await asyncio.wait(
                        everybody, timeout=pause, return_when=asyncio.FIRST_COMPLETED
                    )
                    assert [task.exception() for task in done] == []
                    victim = rng.choice(desks.servings)
                    await victim.kill()
                    await victim.start()
                if full:
                    await until(lambda: len(record.acknowledged) >= UPDATES, 3600)
                load.over.set()
                await asyncio.wait_for(callers, 300)
                working.cancel()
                drained = await until(lambda: queued(where) == 0, DRAIN_SECONDS)
            finally:
                for task in everybody:
                    task.cancel()
                ended = await asyncio.gather(*everybody, return_exceptions=True)
                for each in desks.servings:
                    await each.stop()
        checker = Checker(where, world.outside(record, vault, kills))

    figures, problems = checker.figures(), checker.problems()
    tell(f"kills on {database_kind}: seed {seed}, {kills} kills, {perf_counter() - began:.0f} s")
    tell(told(record))
    tell(f"  {figures}")
    tell(f"  broken promises: {len(problems)}")
    assert [error for error in ended if isinstance(error, Exception)] == []
    assert problems == []
    assert drained
    assert figures.acknowledged >= (UPDATES if full else 10 * kills)
    assert figures.line_doubles == 0
    # In each chat at most the one message that was on its way at a kill; over many, far fewer.
    assert figures.telegram_doubles <= (kills if full else kills * (CALLERS // 2))
    assert figures.bookings >= kills // 2
