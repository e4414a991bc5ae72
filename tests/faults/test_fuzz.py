"""Webhooks that are bent in every way: never a 500, nothing kept of what was refused, no growth."""

from __future__ import annotations

import asyncio
import copy
import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import aiohttp
import pytest

from tests.faults.around import Around, around
from tests.faults.inside import rows
from tests.standins.line import LineStandIn
from tests.standins.telegram import CHAT, TelegramStandIn

# The tables in which a delivery that is taken leaves something at once.
TAKEN = ("updates", "callers", "caller_keys", "failed_turns", "talk", "bookings", "outbox", "tasks")
SAMPLES = 40  # looks at the memory of a run
# A desk that leaks grows by the same amount in each half; one that warms up, in the first alone.
FLAT_KIB = 4096
WRONG: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 10**30, -(2**63), 2**64, 1e308, "", "x" * 5000, "\0", "\ud800",
    "\u202e\u0000\uffff", "9" * 400, [], {}, [[]], [None], {"": None}, "2026-13-45", "﷽" * 900,
)  # fmt: skip


def samples(line: LineStandIn, telegram: TelegramStandIn, number: int) -> list[tuple[str, bytes]]:
    """Give real deliveries, as (platform, bytes)."""
    user, chat = f"U{number % 40:032x}", CHAT + number % 40
    several = line.delivery(
        line.event("follow", user, follow={"isUnblocked": True}),
        line.event("message", f"U{number % 7:032x}", message={"type": "text", "id": "1", "text": "?"}),
        line.event("videoPlayComplete", user, videoPlayComplete={"trackingId": "t"}),
    )  # fmt: skip
    made = [
        ("line", line.event_text(user, "Xin chào, 25/12/1998")),
        ("line", line.event_press(user, "language.set:vi")),
        ("line", line.event_date(user, "birthdate", "1998-12-25")),
        ("line", line.event_sticker(user)),
        ("line", line.event_unsend(user, "1")),
        ("line", line.event_follow(user)),
        ("line", line.event_join("C7")),
        ("line", several),
        ("telegram", telegram.update_text(chat, "hello မင်္ဂလာပါ")),
        ("telegram", telegram.update_inaccessible_press(chat, "go.menu")),
        ("telegram", telegram.update_member(chat, "member")),
        ("telegram", telegram.update_contact(chat)),
    ]
    return [(platform, raw) for platform, (raw, _) in made]


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Walk over every (container, key)."""
    for key in list(node) if isinstance(node, dict) else range(len(node)):
        yield node, key
        if isinstance(node[key], (dict, list)):
            yield from places(node[key])


def bent(raw: bytes, rng: Random) -> bytes:
    """Bend one delivery somewhere."""
    how = rng.randrange(10)
    if how < 4:  # a value, or several, of another kind; or gone
        read = copy.deepcopy(json.loads(raw))
        for _ in range(rng.choice((1, 1, 2, 5))):
            where, key = rng.choice(list(places(read)) or [([0], 0)])
            if rng.random() < 0.2:
                del where[key]
            else:
                where[key] = copy.deepcopy(rng.choice(WRONG))
        return json.dumps(read).encode()
    if how == 4:  # bytes flipped: wrong UTF-8 as well
        body = bytearray(raw)
        for _ in range(rng.choice((1, 2, 20))):
            body[rng.randrange(len(body))] = rng.randrange(256)
        return bytes(body)
    if how == 5:
        depth = rng.choice((10, 900, 100_000))
        deep = b"[" * depth + b"]" * rng.choice((0, depth))
        return raw.replace(b'"hello', deep + b'"hello') if rng.random() < 0.3 else deep
    if how == 6:
        return raw[: rng.randrange(len(raw))]
    if how == 7:  # a number that no computer holds; bytes that are no text
        with_number = raw.replace(b'"timestamp": 1', b'"timestamp": 1e99999').replace(
            b'"date": 1', b'"date": 9e999'
        )
        return with_number.replace(b"hello", rng.choice((b"\xff\xfe", b"\xed\xa0\x80", b"\0")))
    if how == 8:  # a key that stands there twice
        key = rng.choice(
            [k for k in (b'"type": ', b'"id": ', b'"text": ', b'"events": ') if k in raw] or [b"{"]
        )
        twice = key + rng.choice((b'"x"', b"7", b"null", b"[]", b"{}")) + b", " + key
        return raw.replace(key, twice, rng.choice((1, -1)))
    return (
        raw
        + bytes(rng.randrange(256) for _ in range(rng.choice((1, 40))))
        + (b" " * (1 << 20)) * (rng.random() < 0.02)
    )


def forged(right: dict[str, str], other: dict[str, str], rng: Random) -> dict[str, str]:
    """Bend the proof of who speaks: `other` is a right one, of another delivery or another bot."""
    ((name, proof),) = right.items()
    at = rng.randrange(len(proof))
    swapped = proof[:at] + rng.choice([c for c in "aZ0_" if c != proof[at]]) + proof[at + 1 :]
    bents = [swapped, proof[:at], proof + "=", proof + proof, "", "x", "é" * 300, "A" * 4000]
    if proof.swapcase() != proof:
        bents.append(proof.swapcase())
    return rng.choice([{name: each} for each in bents] + [{}, other, {"X-Signature": proof}])


def resident(pid: int) -> int:
    """Tell the memory of a process, in KiB."""
    found = Path(f"/proc/{pid}/status").read_text().partition("VmRSS:")[2]
    return int(found.split()[0])


def count(database: Path) -> dict[str, int]:
    """Count the rows of what was taken."""
    return {table: rows(database, f"SELECT count(*) FROM {table}")[0][0] for table in TAKEN}


async def deliver(session: aiohttp.ClientSession, url: str, body: bytes, headers: Any) -> int:
    """Deliver, again and again while the desk is busy; answer the status, 413 if it hung up."""
    for _ in range(100):
        try:
            async with session.post(url, data=BytesIO(body), headers=headers) as answer:
                await answer.read()
                if answer.status != 503:
                    return answer.status
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError):
            if len(body) <= 1 << 20:
                raise
            return 413  # it answered before all had come, and closed
        await asyncio.sleep(0.2)
    raise AssertionError("busy for ever")


def forget(world: Around) -> None:
    """Empty what the stand-ins note of the past: they are not what is measured."""
    line, telegram = world.line, world.telegram
    for past in (line.requests, line.calls, telegram.requests, telegram.calls):
        past.clear()
    line._sent.clear()
    line._tokens.clear()
    line._keys.clear()


@pytest.mark.slow
@pytest.mark.timeout(3600)
async def test_bent_deliveries_break_nothing(
    database_path: Path,
    address: str,
    tmp_path: Path,
    full: bool,
    seed: int,
    tell: Callable[[str], None],
    fuzz_size: int,
) -> None:
    rng = Random(seed)
    answers: Counter[int] = Counter()
    memory: list[int] = []

    async with around(tmp_path) as world, aiohttp.ClientSession() as session:
        (desk,) = world.desks(address, 1)
        await desk.start()
        try:
            for number in range(fuzz_size):
                platform, raw = rng.choice(samples(world.line, world.telegram, number))
                body, right = bent(raw, rng), rng.random() < 0.7
                headers = world.line.signed(body)
                other = world.line.signed(body + b"x")
                if platform == "telegram":
                    headers = {"X-Telegram-Bot-Api-Secret-Token": world.telegram.secret}
                    other = {"X-Telegram-Bot-Api-Secret-Token": world.telegram.token}
                if not right:
                    headers = forged(headers, other, rng)
                watched = (not right or rng.random() < 0.02) and number % 20 == 0
                before = count(database_path) if watched else {}
                status = await deliver(session, f"{desk.url}/webhooks/{platform}", body, headers)
                answers[status] += 1

                assert status in (200, 400, 403, 413), (seed, number, status)
                assert right or status in (403, 413), (seed, number, status)
                if watched and status != 200:
                    assert count(database_path) == before, (seed, number)
                if number % 200 == 0:
                    forget(world)
                if number % max(fuzz_size // SAMPLES, 1) == 0:
                    memory.append(resident(desk.pid))
            assert desk.code is None, desk.said()
        finally:
            await desk.stop()

    failed = rows(database_path, "SELECT count(*) FROM failed_turns")[0][0]
    begun, middle, ended = (memory[n] for n in (SAMPLES // 10, SAMPLES // 2, -1))
    tell(
        f"fuzz seed {seed}: {fuzz_size} deliveries, answers {dict(sorted(answers.items()))}, "
        f"memory of the desk {begun / 1024:.1f} -> {middle / 1024:.1f} -> {ended / 1024:.1f} MiB, "
        f"failed turns {failed}"
    )
    assert answers[200] > fuzz_size / 20
    assert min(answers[400], answers[403]) > fuzz_size / 20
    assert failed == 0  # nothing broke inside either
    if full:
        assert ended - middle < max(FLAT_KIB, (middle - begun) / 2)


@pytest.fixture
def fuzz_size(full: bool) -> int:
    """Choose how many."""
    return int(os.environ.get("FUZZ") or (100_000 if full else 2_000))
