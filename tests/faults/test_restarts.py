"""A server of PostgreSQL that is started anew again and again: no false 200, and the desks go on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

import pytest

from bot.store.vault import Vault
from tests.faults.around import around
from tests.faults.asking import Where
from tests.faults.checker import Checker
from tests.faults.load import Load, Record, Staff, queued, until
from tests.faults.process import Several
from tests.faults.test_kills import staff_session, told
from tests.postgres import MISSING, Postgres, Server, own_server, programs

CALLERS = 6
PAUSE_SECONDS = 5.0


@pytest.fixture
def server() -> Iterator[Server]:
    """Run a server whose commits outlive it."""
    folder = programs()
    if folder is None:
        pytest.skip(MISSING)
    with own_server(folder, "-c synchronous_commit=on") as running:
        yield running


def more_than(record: Record, number: int) -> bool:
    """Tell whether more than so many updates were acknowledged."""
    return len(record.acknowledged) > number


def turned_more_away(record: Record, number: int) -> bool:
    """Tell whether more than so many deliveries were told to come back."""
    return record.answers[503] > number


@pytest.mark.slow
@pytest.mark.timeout(3600)
async def test_desks_outlive_the_restarts_of_their_server(
    server: Server,
    tmp_path: Path,
    vault: Vault,
    full: bool,
    seed: int,
    tell: Callable[[str], None],
) -> None:
    restarts, rng = 24 if full else 2, Random(seed)
    address = await asyncio.to_thread(Postgres(server.address).database)
    where: Where = address
    cookie, csrf = await staff_session(address, vault)
    async with around(tmp_path) as world:
        desks = Several(world.desks(address, 2))
        async with world.platforms(desks, Random(rng.random())) as platforms:
            record = platforms.record
            load = Load(platforms, Random(rng.random()), CALLERS)
            staff = Staff(platforms, where, cookie, csrf, Random(rng.random()))
            for each in desks.servings:
                await each.start()
            callers = asyncio.create_task(load.run())
            try:
                for number in range(restarts):
                    working = asyncio.create_task(staff.work())
                    known = len(record.acknowledged)
                    await asyncio.wait([callers, working], timeout=PAUSE_SECONDS if full else 1.0)
                    # Whatever happened before, both take updates again, and nobody helped them.
                    assert await until(partial(more_than, record, known + 20), 120)
                    working.cancel()  # staff look into the database by themselves
                    await asyncio.gather(working, return_exceptions=True)
                    turned_away = record.answers[503]
                    await asyncio.to_thread(server.stop)
                    await asyncio.sleep(rng.uniform(0, 0.5))
                    if number == 0:  # and once for so long that somebody has to come back
                        assert await until(partial(turned_more_away, record, turned_away), 60)
                    await asyncio.to_thread(server.start)
                load.over.set()
                await asyncio.wait_for(callers, 300)
                drained = await until(lambda: queued(where) == 0, 120)
            finally:
                callers.cancel()
                ended = await asyncio.gather(callers, return_exceptions=True)
                codes = [each.code for each in desks.servings]
                for each in desks.servings:
                    await each.stop()
        checker = Checker(where, world.outside(record, vault, restarts))
        figures, problems = checker.figures(), checker.problems()

    tell(f"restarts: seed {seed}, {restarts} restarts of the server under two desks")
    tell(told(record))
    tell(f"  {figures}")
    tell(f"  broken promises: {len(problems)}")
    assert [error for error in ended if isinstance(error, Exception)] == []
    assert problems == []
    assert codes == [None, None]  # neither had to be started anew
    assert drained
    assert record.answers[503] > 0  # the server was away when somebody knocked
    assert figures.line_doubles == 0
