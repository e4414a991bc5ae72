"""Webhooks that are bent in every way: never a 500, nothing kept of what was refused, no growth."""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.faults.inside import rows
from tests.journeys.conftest import World
from tests.standins.line import LineStandIn
from tests.standins.telegram import CHAT, TelegramStandIn

WRONG: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 10**30, -(2**63), 2**64, 1e308, "", "x" * 5000, "\0", "\ud800",
    "\u202e\u0000\uffff", "9" * 400, [], {}, [[]], [None], {"": None}, "2026-13-45", "﷽" * 900,
)  # fmt: skip


def samples(line: LineStandIn, telegram: TelegramStandIn, number: int) -> list[tuple[str, bytes]]:
    """Give real deliveries, as (platform, bytes)."""
    user = f"U{number % 40:032x}"
    made = [
        ("line", line.event_text(user, "Xin chào, 25/12/1998")),
        ("line", line.event_press(user, "language.set:vi")),
        ("line", line.event_date(user, "birthdate", "1998-12-25")),
        ("line", line.event_sticker(user)),
        ("line", line.event_unsend(user, "1")),
        ("line", line.event_follow(user)),
        ("line", line.event_join("C7")),
        ("telegram", telegram.update_text(CHAT + number % 40, "hello မင်္ဂလာပါ")),
        ("telegram", telegram.update_inaccessible_press(CHAT + number % 40, "go.menu")),
        ("telegram", telegram.update_member(CHAT + number % 40, "member")),
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
    how = rng.randrange(9)
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
    return (
        raw
        + bytes(rng.randrange(256) for _ in range(rng.choice((1, 40))))
        + (b" " * (1 << 20)) * (rng.random() < 0.02)
    )


def resident() -> int:
    """Tell the memory of this process, in KiB."""
    found = Path("/proc/self/status").read_text().partition("VmRSS:")[2]
    return int(found.split()[0])


@pytest.mark.slow
@pytest.mark.timeout(3600)
async def test_bent_deliveries_break_nothing(
    world: World,
    database_path: Path,
    full: bool,
    seed: int,
    tell: Callable[[str], None],
    fuzz_size: int,
) -> None:
    rng = Random(seed)
    line, telegram = world.line, world.telegram
    answers: Counter[int] = Counter()
    memory: list[int] = []

    def count() -> dict[str, int]:
        tables = rows(database_path, "SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: rows(database_path, f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in tables
        }

    for number in range(fuzz_size):
        platform, raw = rng.choice(samples(line, telegram, number))
        body = bent(raw, rng)
        right = rng.random() < 0.7
        if platform == "line":
            headers = line.signed(body if right else body + b"x")
        else:
            token = telegram.secret if right else rng.choice(("", "x", "é" * 300))
            headers = {"X-Telegram-Bot-Api-Secret-Token": token}
        watched = (not right or rng.random() < 0.02) and number % 20 == 0
        if watched:
            await world.app.outbox.drained()
            before = count()
        sent: Any = {key.encode(): value.encode() for key, value in headers.items()}
        answer = await world.client.post(f"/webhooks/{platform}", content=body, headers=sent)
        answers[answer.status_code] += 1

        assert answer.status_code in (200, 400, 403, 413), (seed, number, answer.status_code)
        if not right:
            assert answer.status_code in (403, 413), (seed, number)
        if watched and answer.status_code != 200:
            assert count() == before, (seed, number)
        if number % 200 == 0:
            for past in (line.requests, line.calls, telegram.requests, telegram.calls):
                past.clear()
            line._sent.clear()
            line._tokens.clear()
            line._keys.clear()
        if number % (fuzz_size // 100) == 0:
            memory.append(resident())

    failed = rows(database_path, "SELECT count(*) FROM failed_turns")[0][0]
    first, last = sum(memory[10:20]) / 10, sum(memory[-10:]) / 10
    tell(
        f"fuzz seed {seed}: {fuzz_size} deliveries, answers {dict(sorted(answers.items()))}, "
        f"memory {first / 1024:.0f} -> {last / 1024:.0f} MiB, failed turns {failed}"
    )
    assert answers[200] > fuzz_size / 20
    assert min(answers[400], answers[403]) > fuzz_size / 20
    assert last < 1.1 * first
    assert failed == 0  # nothing broke inside either


@pytest.fixture
def fuzz_size(full: bool) -> int:
    """Choose how many."""
    import os

    return int(os.environ.get("FUZZ") or (100_000 if full else 2_000))
