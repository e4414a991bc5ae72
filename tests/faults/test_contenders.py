"""Fifty contenders in one, two and three processes on PostgreSQL: nobody is promised twice.

The intervals are judged from what the contenders wrote down, by a checker that shares no code with
the application; the database must then hold exactly what they still held.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from time import monotonic

import psycopg
import pytest

from bot.store.engine import listener_address
from tests.conftest import SECRET
from tests.faults.contender import SPEAKERS
from tests.faults.intervals import FOR_EVER, Promise, broken
from tests.postgres import Postgres

ROOT = Path(__file__).parents[2]
CONTENDERS = 50


@pytest.fixture
def database_kind() -> str:
    return "postgresql"


@dataclass
class Outcome:
    """What the processes did together."""

    went: Counter[str]
    promises: list[Promise]
    seconds: float

    @property
    def attempts(self) -> int:
        return self.went["got"] + self.went["taken"]


async def contend(address: str, folder: Path, processes: int, attempts: int, seed: int) -> Outcome:
    """Let so many processes share the contenders and the attempts."""
    running = []
    for n in range(processes):
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.faults.contender"),
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        ledger = folder / f"{processes}-{n}.jsonl"
        given = {
            "address": address,
            "secret": SECRET.decode(),
            "seed": seed + n,
            "name": f"process {n}",
            "contenders": CONTENDERS // processes,
            "attempts": attempts // processes,
            "ledger": str(ledger),
        }
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(given).encode() + b"\n")
        assert await process.stdout.readline() == b"ready\n"
        running.append((process, process.stdin, process.stdout, ledger))
    began = monotonic()
    for _, stdin, _, _ in running:
        stdin.write(b"go\n")
    went: Counter[str] = Counter()
    for _, _, stdout, _ in running:
        went.update(json.loads(await stdout.readline()))
    seconds = monotonic() - began
    for process, stdin, _, _ in running:
        stdin.close()
        assert await process.wait() == 0
    return Outcome(went, [p for *_, ledger in running for p in promises(ledger)], seconds)


def promises(ledger: Path) -> Iterator[Promise]:
    """Read what one process wrote down."""
    for line in ledger.read_text().splitlines():
        booking, resources, starts, ends, got_at, let_go_at = json.loads(line)
        for resource in resources:
            yield Promise(resource, booking, starts, ends, got_at, let_go_at or FOR_EVER)


def kept(address: str) -> set[tuple[str, str, int, int]]:
    """Ask the database who holds what: resource, booking, start and end by the claimed cells."""
    with psycopg.connect(listener_address(address)) as connection:
        rows = connection.execute(
            "SELECT resource_id, booking_id, min(cell_at), max(cell_at) + 300000, count(*) "
            "FROM claims GROUP BY 1, 2"
        ).fetchall()
    assert all(last - first == cells * 300_000 for _, _, first, last, cells in rows)
    return {(resource, booking, first, last) for resource, booking, first, last, _ in rows}


def held(outcome: Outcome) -> set[tuple[str, str, int, int]]:
    """Tell from the ledgers what nobody has let go."""
    return {
        (p.resource, p.booking, p.starts, p.ends)
        for p in outcome.promises
        if p.let_go_at == FOR_EVER
    }


@pytest.mark.slow
@pytest.mark.timeout(4 * 3600)
async def test_contenders_of_three_processes_are_never_promised_the_same_time(
    postgres: Postgres, tmp_path: Path, full: bool, seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    attempts = int(os.environ.get("ATTEMPTS") or (1_000_000 if full else 3_000))
    lines = [f"\ncontenders: seed {seed}, {attempts} attempts by {CONTENDERS}"]
    for processes, share in ((1, 10), (2, 10), (3, 80)):
        address = postgres.database()
        outcome = await contend(address, tmp_path, processes, attempts * share // 100, seed)

        assert broken(outcome.promises) == []
        assert kept(address) == held(outcome)
        assert {p.resource for p in outcome.promises} == {"host", *chain(*SPEAKERS.values())}
        assert outcome.went["got"] > CONTENDERS // 2
        assert outcome.went["taken"] > outcome.attempts // 20  # they did want the same
        postgres.drop(address)
        lines.append(
            f"  {processes} processes: {outcome.attempts / outcome.seconds:.0f} attempts/s, "
            f"{dict(sorted(outcome.went.items()))}, {len(outcome.promises)} intervals checked"
        )
    with capsys.disabled():
        print("\n".join(lines))


async def test_contenders_are_seen_to_collide_where_the_key_of_claims_is_missing(
    postgres: Postgres, address: str, tmp_path: Path
) -> None:
    with psycopg.connect(listener_address(address)) as connection:
        connection.execute("ALTER TABLE claims DROP CONSTRAINT pk_claims")

    outcome = await contend(address, tmp_path, 2, 400, 1)

    assert broken(outcome.promises)
