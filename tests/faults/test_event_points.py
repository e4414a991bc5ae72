"""Dead at any point of a draw, of telling an event or of a late office, everybody hears once."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.store.engine import Database
from tests.faults.event_desk import NAMES, PLACES
from tests.faults.points import OF_EVENTS
from tests.faults.test_points import KINDS

ROOT = Path(__file__).parents[2]


async def run(address: str, points: list[str], report: Path) -> int:
    """Let one process live until it dies or is done; answer how it ended."""
    given = json.dumps({"address": address, "points": points, "report": str(report)})
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.faults.event_desk",
        given,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    await process.communicate()
    assert process.returncode is not None
    return process.returncode


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("database_kind", KINDS)
async def test_desk_that_dies_at_every_point_of_an_event_leaves_nobody_unheard(
    database_kind: str,
    database: Database,
    address: str,
    tmp_path: Path,
    tell: Callable[[str], None],
) -> None:
    report, left = tmp_path / "report", list(OF_EVENTS)
    report.touch()
    while await run(address, left, report) == -signal.SIGKILL:
        seen = report.read_text().splitlines()
        assert set(seen) & set(left), "it died of something else"
        left = [point for point in left if point not in seen]

    assert left == []
    with database.transaction() as store:
        store.cursor.execute(
            "SELECT kind, count(*) FROM outbox WHERE channel <> 'staff' GROUP BY kind"
        )
        told = Counter(dict(store.cursor.fetchall()))
        store.cursor.execute("SELECT state, count(*) FROM bookings GROUP BY state")
        states = dict(store.cursor.fetchall())
        store.cursor.execute("SELECT count(*) FROM claims")
        [held] = store.cursor.fetchone()
        store.cursor.execute("SELECT count(*) FROM audit WHERE action = 'draw-lots'")
        [draws] = store.cursor.fetchone()
    del told["staff"]
    assert told == {
        "confirmed": 2 * PLACES,  # the place, and the way in
        "not-drawn-waits": NAMES - PLACES,
        "called-off": PLACES,
        "called-off-waiting": NAMES - PLACES,
        "unwritten": 1,
        "lapsed": 1,
    }
    assert (states, held, draws) == ({"cancelled": NAMES, "lapsed": 1}, 0, 1)
    tell(
        f"event points: {len(OF_EVENTS)} deaths, {sum(told.values())} messages, none lost or twice"
    )
