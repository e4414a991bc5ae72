"""The lock of a SQLite file: one desk at a time, free again when it ends."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import pytest

from bot import serve
from bot.config import read
from bot.lock import alone
from schedules.problem import Problems
from tests.conftest import SECRET


def test_file_is_for_one_and_free_again_afterwards(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/sodan.db"
    with alone(address):
        with pytest.raises(Problems, match="another `sodan serve` or `sodan work`"), alone(address):
            pass
        with alone(f"sqlite:///{tmp_path}/other.db"):
            pass

    with alone(address):
        pass


def test_two_names_of_one_file_are_one(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "sodan.db")

    with (
        alone(f"sqlite:///{tmp_path}/sodan.db"),
        pytest.raises(Problems),
        alone(f"sqlite:///{tmp_path}/link"),
    ):
        pass


def test_postgresql_is_for_many() -> None:
    with alone("postgresql:///sodan"), alone("postgresql:///sodan"):
        pass


async def test_workers_end_in_order_when_told(
    database_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = read(
        {"SODAN_DATABASE_URL": f"sqlite:///{database_path}", "SODAN_SECRET_KEY": SECRET.decode()}
    )
    working = asyncio.create_task(serve._work(settings))
    async with asyncio.timeout(30):
        while "working" not in capsys.readouterr().out:
            assert not working.done()
            await asyncio.sleep(0.05)

    os.kill(os.getpid(), signal.SIGTERM)

    await asyncio.wait_for(working, 30)
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().remove_signal_handler(number)
