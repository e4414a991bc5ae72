"""Of all who want one time, one gets it; one counsellor is never in two calls."""

from __future__ import annotations

import asyncio
import multiprocessing
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.store.engine import Database
from bot.store.vault import Vault
from handlers.turn import SlotTaken
from tests.bot.store.calls import DETAILS, at, otit
from tests.conftest import NOW, SECRET
from tests.faults.checker import Checker, Outside
from tests.faults.inside import Repeating, outside, rows, without_key
from tests.faults.load import LineScreen, Screen, TelegramScreen
from tests.journeys.conftest import PUBLIC, World
from tests.journeys.phones import settled
from tests.talk import PERSONAL

WANTING = 50
BUFFERS = {"otit": 0, "other": 10}


def _screen(world: World, number: int) -> Screen:
    if number % 2:
        return LineScreen(world.line, number)
    return TelegramScreen(world.telegram, number)


def _last(screen: Screen, token: str) -> str:
    return next(shown for shown in screen.news() if shown.startswith(token))


@pytest.mark.parametrize("roster", [False, True])
async def test_one_of_fifty_gets_the_time_and_the_others_keep_their_answers(
    world: World, database_path: Path, roster: bool
) -> None:
    """With a roster the fifty are of two languages, and one counsellor speaks both."""
    world.line.by_schema = False
    speaks = [("otit", "vi"), ("otit", "en")]
    if roster:
        await world.app.desk.act(lambda store: store.add_counsellor("Hana", None, speaks))
    languages = ("vi", "en") if roster else ("vi",)
    client = Repeating(world.app, PUBLIC)
    screens = [_screen(world, n) for n in range(WANTING)]

    async def walk(number: int) -> None:
        screen, language = screens[number], languages[number // 2 % len(languages)]
        await client.deliver(screen.start())
        for token in (f"language.set:{language}", "go.book"):
            await client.deliver(screen.press(token))
        await settled(world.app)
        agree = _last(screen, "terms.agree")
        for token in (agree, "who.is:trainee"):
            await client.deliver(screen.press(token))
        for words in PERSONAL:
            await client.deliver(screen.text(words))
        for token in ("mailbox.own", "companion.is:none", "day.on:2026-11-24"):
            await client.deliver(screen.press(token))
        await settled(world.app)
        await client.deliver(screen.press(_last(screen, "time.at")))

    await asyncio.gather(*map(walk, range(WANTING)))
    await settled(world.app)
    for screen in screens:
        screen.news()

    await asyncio.gather(*(client.deliver(screen.press("review.send")) for screen in screens))
    await settled(world.app)

    [(starts_at,)] = rows(database_path, "SELECT starts_at FROM bookings")
    taken = f"time.at:{starts_at // 60_000}"
    shown = [screen.news() for screen in screens]
    left = [buttons for buttons in shown if any(b.startswith("time.at") for b in buttons)]
    assert len(left) == WANTING - 1
    assert not any(taken in buttons for buttons in left)
    drafts = await _drafts(world, database_path)
    assert len(drafts) == WANTING - 1
    answers = ("name", "birthdate", "email", "mailbox", "companion", "who", "day")
    assert {tuple(draft.get(name) for name in answers) for draft in drafts} == {
        ("NGUYEN VAN AN", "1998-12-25", PERSONAL[2], "own", "none", "trainee", "2026-11-24")
    }
    assert "times" not in set().union(*drafts)
    assert Checker(database_path, outside(world, client)).problems() == []


async def _drafts(world: World, path: Path) -> list[dict[str, Any]]:
    """Open the drafts of all callers who are asked for a time."""
    ids = [row[0] for row in rows(path, "SELECT id FROM callers WHERE state = 'time'")]
    callers = await world.app.desk.act(lambda store: [store.load(caller_id) for caller_id in ids])
    return [caller.draft for caller in callers if caller is not None]


def ask_at_random(path: Path, seed: int, tries: int) -> int:
    """Ask for a bilingual counsellor's time, again and again; answer how often it was had.

    Whoever asks has not looked at what is free: only the database can say no.
    """
    rng, got = Random(seed), 0
    services = [
        otit(),
        otit(buffer=timedelta(minutes=BUFFERS["other"])).model_copy(update={"id": "other"}),
    ]
    database = Database(f"sqlite:///{path}", Vault(SECRET), clock=lambda: NOW)
    try:
        for number in range(tries):
            service, language = rng.choice(services), rng.choice(("vi", "en"))
            start = at(2) + timedelta(minutes=5 * rng.randrange(80))
            wish = (start, start + timedelta(minutes=30), rng.sample(["hana", "ken"], 2))
            with database.transaction() as store:
                caller = store.find_or_make("line", "", f"U{seed}-{number}", NOW)
                try:
                    store.request(caller, service, language, [wish], DETAILS)
                    got += 1
                except SlotTaken:
                    continue
    finally:
        database.writer.dispose()
    return got


def _from_all_sides(path: Path, seed: int, tries: int) -> int:
    """Ask from two threads and two other processes at once; answer how often it was had."""
    got: list[int] = []
    threads = [
        threading.Thread(target=lambda n=n: got.append(ask_at_random(path, seed + n, tries)))
        for n in range(2)
    ]
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as others:
        asked = [others.submit(ask_at_random, path, seed + n, tries) for n in (2, 3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        got += [each.result() for each in asked]
    return sum(got)


@pytest.mark.slow
def test_bilingual_counsellor_is_never_in_two_calls(
    database_path: Path, tmp_path: Path, full: bool, seed: int, tell: Callable[[str], None]
) -> None:
    keyless = Path(shutil.copy(database_path, tmp_path / "keyless.db"))
    without_key(keyless, "claims")
    nobody = Outside(frozenset(), {}, {})
    tries = 500 if full else 30

    got = _from_all_sides(database_path, seed, tries)
    wrong = _from_all_sides(keyless, seed, tries)

    problems = Checker(keyless, nobody, buffers=BUFFERS).problems()
    twice = sum(problem.startswith("two calls at once") for problem in problems)
    tell(f"race: seed {seed}, {4 * tries} tries from 4 sides: {got} had the time")
    tell(f"  without the key of claims: {wrong} had it, {twice} in two calls at once")
    assert Checker(database_path, nobody, buffers=BUFFERS).problems() == []
    assert rows(database_path, "SELECT count(*) FROM bookings") == [(got,)]
    assert 2 < got < 4 * tries, f"nobody was refused or served with seed {seed}"
    # The same without the key of `claims`: everybody is told yes, and the checker sees it.
    assert wrong == 4 * tries
    assert any(problem.startswith("two calls at once: hana") for problem in problems)
    assert any(problem.startswith("two calls at once: ken") for problem in problems)
