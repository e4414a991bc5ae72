"""Real `sodan serve` and `sodan work` processes: who may run beside whom, and how they end."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from tests.conftest import SECRET
from tests.faults.process import free_port

ROOT = Path(__file__).parents[2]
Run = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def sodan(tmp_path: Path) -> Iterator[Run]:
    """Start the command over one file of this test; end what is left afterwards."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("SODAN_")}
    own = {
        "SODAN_DATABASE_URL": f"sqlite:///{tmp_path}/sodan.db",
        "SODAN_SECRET_KEY": SECRET.decode(),
        "SODAN_PORT": str(free_port()),
    }
    running = []

    def run(*words: str, **more: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *words],
            cwd=ROOT,
            env=inherited | own | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        running.append(process)
        return process

    yield run
    for process in running:
        process.kill()
        process.communicate()


def says(process: subprocess.Popen[str], word: str) -> str:
    """Read what a process says until a word comes."""
    assert process.stdout is not None
    heard, end = "", monotonic() + 60
    while word not in heard and monotonic() < end:
        line = process.stdout.readline()
        assert line, heard
        heard += line
    return heard


@pytest.mark.parametrize(("first", "second"), [("serve", "work"), ("work", "serve")])
def test_second_desk_on_the_same_file_is_refused_with_one_sentence(
    sodan: Run, first: str, second: str
) -> None:
    running = sodan(first)
    says(running, {"serve": "serving", "work": "working"}[first])

    refused = sodan(second)
    said, _ = refused.communicate(timeout=60)

    assert refused.returncode == 1
    assert said == (
        "SODAN_DATABASE_URL:0: is used by another `sodan serve` or `sodan work`, expected one at a "
        "time on SQLite: stop that one, or move to PostgreSQL\n"
    )
    beside = sodan("db", "check")
    assert beside.communicate(timeout=60)[0] == "No problems found.\n"
    assert running.poll() is None


def test_port_that_is_taken_is_said_before_anything_serves(sodan: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        refused = sodan("serve", SODAN_PORT=str(port))
        said, _ = refused.communicate(timeout=60)

    assert refused.returncode == 1
    assert said == (
        f"SODAN_PORT:0: 127.0.0.1 {port} cannot be listened on (Address already in use), expected "
        "an address of this machine, in SODAN_HOST, and a port nobody else uses\n"
    )


def test_lock_of_a_killed_desk_is_no_hindrance(sodan: Run, tmp_path: Path) -> None:
    killed = sodan("work")
    says(killed, "working")
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert (tmp_path / "sodan.db.lock").exists()

    again = sodan("work")
    says(again, "working")
    again.send_signal(signal.SIGTERM)

    assert again.wait(30) == 0
