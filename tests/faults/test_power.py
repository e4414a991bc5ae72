"""When the power goes at any moment, what was acknowledged is in the file, and the file is whole."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from bot.store.vault import Vault
from tests.faults import power
from tests.faults.around import around
from tests.faults.checker import Checker, Outside
from tests.faults.load import Delivery, Load, Platforms, Staff, until
from tests.faults.power import Disk, damage, moments, put
from tests.faults.test_kills import staff_session

CALLERS = 6
KEPT = (0.0, 1.0, 0.5, 0.1)  # of what was not synced


class Telling(Platforms):
    """Platforms that note in the log when they were told that an update is taken."""

    log = -1

    async def _once(self, delivery: Delivery) -> int:
        status = await super()._once(delivery)
        if status == 200:
            for channel, update in delivery.updates:
                power.tell(self.log, f"{channel} {update}")
        return status


@pytest.fixture
def shim(tmp_path: Path) -> Path:
    """Compile what notes the writing."""
    if power.compiler() is None:
        pytest.skip("no C compiler: what is written cannot be noted")
    return power.build(tmp_path)


async def noted(
    path: Path, folder: Path, shim: Path, vault: Vault, seed: int, updates: int
) -> list[power.Note]:
    """Serve so many updates; answer all that was written, synced and acknowledged, in order."""
    rng, log = Random(seed), folder / "notes"
    cookie, csrf = await staff_session(f"sqlite:///{path}", vault)
    shutil.copy(path, folder / "before.db")
    watched = {"LD_PRELOAD": str(shim), "POWER_FILE": str(path), "POWER_LOG": str(log)}
    async with around(folder, watched=watched) as world:
        (serving,) = world.desks(f"sqlite:///{path}", 1)
        platforms = Telling(serving, world.line, world.telegram, Random(rng.random()))
        platforms.log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        async with platforms:
            load = Load(platforms, Random(rng.random()), CALLERS)
            staff = Staff(platforms, path, cookie, csrf, Random(rng.random()))
            await serving.start()
            callers, working = asyncio.create_task(load.run()), asyncio.create_task(staff.work())
            assert await until(lambda: len(platforms.record.acknowledged) >= updates, 600)
            load.over.set()
            await asyncio.wait_for(callers, 300)
            working.cancel()
            await serving.stop()
        os.close(platforms.log)
    return power.read(log)


@pytest.mark.slow
@pytest.mark.timeout(4 * 3600)
async def test_power_loss_at_any_moment_loses_no_acknowledged_update(
    database_path: Path,
    tmp_path: Path,
    shim: Path,
    vault: Vault,
    full: bool,
    seed: int,
    tell: Callable[[str], None],
) -> None:
    rng = Random(seed)
    updates, looks = (2000, 10**9) if full else (150, 20)
    notes = await noted(database_path, tmp_path, shim, vault, seed, updates)
    every = moments(notes)
    chosen = set(every if full else rng.sample(every, min(looks, len(every))))
    disk = Disk((tmp_path / "before.db").read_bytes())
    copy = tmp_path / "after" / "sodan.db"
    copy.parent.mkdir()
    told: set[tuple[str, str]] = set()
    broken: Counter[str] = Counter()
    looked = 0

    for number, note in enumerate([*notes, None]):
        if number in chosen:
            for kept in KEPT:
                put(disk.after(rng, kept), copy)
                found = damage(copy)
                if not found:
                    found = Checker(copy, Outside(told, {}, {})).problems(settled=False)
                broken.update(f"{kept} kept: {problem}" for problem in found)
                looked += 1
        if note is not None:
            disk.take(note)
            if note.what == power.TOLD:
                channel, _, update = note.data.decode().partition(" ")
                told.add((channel, update))

    done = Counter(note.what for note in notes)
    tell(
        f"power: seed {seed}, {done[power.WRITE]} writes, {done[power.SYNC]} syncs, "
        f"{done[power.TRUNCATE]} cuts, {len(told)} acknowledged; {looked} disks looked at, "
        f"{sum(broken.values())} broken"
    )
    assert broken == Counter()
    assert done[power.SYNC] > 20
    assert len(told) >= updates
