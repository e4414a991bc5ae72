"""Dead at any point between a commit and a call outside, the desk goes on as if nothing had been."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from bot.store.vault import Vault
from tests.conftest import SECRET
from tests.faults.around import around
from tests.faults.asking import place
from tests.faults.checker import Checker
from tests.faults.day import BEGINS, Day, Kept
from tests.faults.points import POINTS

# What a dead process held of a file is let go at once; a server has leases for it.
FILE_ALONE = ("parcels let go, written", "parcels let go, committed")
KINDS = ["sqlite", "postgresql"] if os.environ.get("SIZE") == "full" else ["sqlite"]


class Visits:
    """Which points are still to be visited; a desk dies at one of them at a time."""

    def __init__(self, points: tuple[str, ...], report: Path) -> None:
        self.left = list(points)
        self.seen: list[str] = []
        self._report = report
        self._read = 0
        report.touch()

    def faults(self) -> dict[str, object]:
        """Give what the next process is to do to itself."""
        return {"points": self.left, "report": str(self._report)}

    def note(self) -> bool:
        """Read at which points somebody has died since; False: at none."""
        lines = self._report.read_text().splitlines()
        new, self._read = lines[self._read :], len(lines)
        self.seen += new
        self.left = [point for point in self.left if point not in new]
        return bool(new)


async def live(
    address: str, folder: Path, vault: Vault, seed: int, points: tuple[str, ...]
) -> tuple[Visits, list[str]]:
    """Live through a day, dying at each of the points once; answer which, and what was broken."""
    visits = Visits(points, folder / "report")
    async with around(folder, BEGINS) as world:
        (serving,) = world.desks(address, 1)
        own = {
            **serving.faults,
            "rooms": world.host.url,
            "quick": True,
            "breaks": True,
            "lease": 0.4,
        }
        serving.faults = {**own, **visits.faults()}

        def died() -> None:
            assert visits.note(), serving.said()
            serving.faults = {**own, **visits.faults()}

        kept = Kept(serving, died)
        async with world.platforms(serving, Random(seed)) as platforms:
            await kept.start()
            await Day(world, kept, address, platforms, vault).run()
            await kept.stop()
        outside = world.outside(platforms.record, vault, len(visits.seen), rooms=True)
    return visits, Checker(place(address), outside).problems()


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("database_kind", KINDS)
async def test_desk_that_dies_at_every_point_in_turn_keeps_every_promise(
    database_kind: str,
    address: str,
    tmp_path: Path,
    vault: Vault,
    seed: int,
    tell: Callable[[str], None],
) -> None:
    left_out = FILE_ALONE if database_kind == "postgresql" else ()
    points = tuple(point for point in POINTS if point not in left_out)

    visits, problems = await live(address, tmp_path, vault, seed, points)

    tell(f"points on {database_kind}: seed {seed}, {len(visits.seen)} of {len(points)} visited")
    for name in visits.seen:
        tell(f"  died at: {name}")
    assert visits.left == []
    assert problems == [], "\n".join(problems)


@pytest.mark.slow
@pytest.mark.timeout(2 * 3600)
async def test_desk_that_dies_at_one_point_keeps_every_promise(
    empty_database: Path,
    tmp_path: Path,
    seed: int,
    full: bool,
    tell: Callable[[str], None],
) -> None:
    """Die at each point alone, with SIZE=full; else at one, so that this road is known to lead."""
    rng = Random(seed)
    chosen = POINTS if full else (os.environ.get("POINT") or rng.choice(POINTS),)
    for number, point in enumerate(chosen):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = Path(shutil.copy(empty_database, folder / "sodan.db"))

        vault = Vault(SECRET)  # it keeps the house key of the first database that it sees

        # Only who follows on a dead process has something of its to let go.
        deaths = ("parcel, committed", point) if point in FILE_ALONE else (point,)

        visits, problems = await live(f"sqlite:///{path}", folder, vault, seed, deaths)

        # `sodan failed replay` dies of what it was given, and the desk beside it once more.
        assert (point, set(visits.seen), problems) == (point, set(deaths), [])
    tell(f"points: seed {seed}, {len(chosen)} days with one death each, 0 broken promises")
