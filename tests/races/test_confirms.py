"""Two hundred confirm at once what only thirty can have: the database says who."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import psycopg
import pytest

from bot.store.engine import is_sqlite, listener_address
from bot.store.roster import Roster
from tests.conftest import SECRET
from tests.faults.inside import without_key
from tests.races import looks
from tests.races.confirming import PLACES, WANTED, confirm_all, prepare
from tests.talk import Office

ROOT = Path(__file__).parents[2]
REQUESTS = 200


def judged(address: str, went: Counter[str]) -> None:
    """See that as many have it as can, and that everybody else has what they had."""
    made = looks.bookings(address)
    wanted = {round(start.timestamp() * 1000) for start in WANTED}
    confirmed = [row for row in made.values() if row["state"] == "confirmed"]
    assert looks.overlaps(address) == []
    assert looks.problems(address) == []
    assert len(confirmed) == went["confirmed"] == PLACES
    assert {row["starts_at"] for row in confirmed} == wanted
    others = [row for row in made.values() if row["state"] == "requested"]
    assert len(others) == REQUESTS - PLACES
    assert not wanted & {row["starts_at"] for row in others}
    assert looks.notices(address) == {row["id"]: ["confirmed"] for row in confirmed}


async def test_two_hundred_confirms_of_overlapping_requests_have_one_winner_each(
    office: Office, address: str, seed: int, tell: Callable[[str], None]
) -> None:
    service = office.services["otit"]
    ids = await office.ask(lambda store: prepare(store, service, REQUESTS))

    went = await confirm_all(office, ids, Random(seed))

    judged(address, went)
    tell(f"races: seed {seed}, {REQUESTS} confirms for {PLACES} places: {dict(went)}")


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody see what is taken, so that the claims alone can say no."""
    monkeypatch.setattr(Roster, "busy", lambda *asked: [])


async def test_claims_alone_say_who_was_first(
    office: Office, address: str, seed: int, blind: None
) -> None:
    service = office.services["otit"]
    ids = await office.ask(lambda store: prepare(store, service, REQUESTS))

    judged(address, await confirm_all(office, ids, Random(seed)))


async def test_two_calls_at_once_are_seen_where_the_key_of_claims_is_missing(
    office: Office, address: str, seed: int, blind: None
) -> None:
    """The test above can fail: without the key all are told yes, and the look afterwards sees it."""
    service = office.services["otit"]
    ids = await office.ask(lambda store: prepare(store, service, REQUESTS))
    _drop_key(address)

    went = await confirm_all(office, ids, Random(seed))

    assert went["confirmed"] == REQUESTS
    assert looks.overlaps(address)
    assert any(found.startswith("two calls at once") for found in looks.problems(address))


def _drop_key(address: str) -> None:
    if is_sqlite(address):
        without_key(Path(address.removeprefix("sqlite:///")), "claims")
        return
    with psycopg.connect(listener_address(address)) as connection:
        connection.execute("ALTER TABLE claims DROP CONSTRAINT pk_claims")


@pytest.mark.slow
@pytest.mark.parametrize("database_kind", ["postgresql"])
async def test_three_processes_confirm_the_same_requests_and_each_time_goes_once(
    office: Office, address: str, seed: int, tell: Callable[[str], None]
) -> None:
    service = office.services["otit"]
    ids = await office.ask(lambda store: prepare(store, service, REQUESTS))

    went = await _by_processes(address, ids, seed, 3)

    judged(address, went)
    assert went["confirmed"] + went["taken"] + went["refused"] == 3 * REQUESTS
    tell(f"races: seed {seed}, 3 processes, {3 * REQUESTS} confirms for {PLACES}: {dict(went)}")


async def _by_processes(address: str, ids: list[str], seed: int, count: int) -> Counter[str]:
    running = []
    for n in range(count):
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.races.confirming"),
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        given = {"address": address, "secret": SECRET.decode(), "seed": seed + n, "bookings": ids}
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(given).encode() + b"\n")
        assert await process.stdout.readline() == b"ready\n"
        running.append((process, process.stdin, process.stdout))
    for _, stdin, _ in running:
        stdin.write(b"go\n")
    went: Counter[str] = Counter()
    for process, stdin, stdout in running:
        went.update(json.loads(await stdout.readline()))
        stdin.close()
        assert await process.wait() == 0
    return went
