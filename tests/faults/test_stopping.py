"""A worker that is told to stop does so, even when its answer comes at the same moment."""

from __future__ import annotations

import asyncio
import time

from bot.store.engine import Database
from bot.writer import Writer


async def test_cancellation_that_meets_the_answer_is_not_swallowed(database: Database) -> None:
    writer = Writer(database)
    went_on = False

    async def work() -> None:
        nonlocal went_on
        await writer.do(lambda store: None)
        went_on = True

    asked = asyncio.create_task(work())
    await asyncio.sleep(0)
    time.sleep(0.2)  # noqa: ASYNC251 the loop must not see the answer before the cancellation
    asyncio.get_running_loop().call_soon(asked.cancel)  # right behind the answer

    await asyncio.wait([asked])
    await asyncio.to_thread(writer.close)

    assert asked.cancelled()
    assert not went_on
