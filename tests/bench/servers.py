"""The servers under test, each a process of its own on the first core."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.platforms import SECRET, TOKEN

ROOT = Path(__file__).parents[2]
CORES = sorted(os.sched_getaffinity(0))
SERVERS_CORE, LOADS_CORE = CORES[0], CORES[-1]
SERVE = ("-m", "bot", "serve")
_TICK = os.sysconf("SC_CLK_TCK")


def free_port() -> int:
    """Find a port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """A process that answers webhooks; `stop` ends it."""

    def __init__(self, command: Sequence[str], settings: Mapping[str, str], log: Path) -> None:
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("SODAN_")}
        self.port = free_port()
        self.log = log
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                ["taskset", "-c", str(SERVERS_CORE), sys.executable, *command],
                cwd=ROOT,
                env={**inherited, **settings, "SODAN_PORT": str(self.port)},
                stdout=out,
                stderr=out,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    def seconds(self) -> float:
        """Give the processor time used so far, of all threads."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICK

    def memory(self) -> float:
        """Give the resident memory in MiB."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    def stop(self) -> None:
        """Ask it to stop, and wait."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()


SECRETS = {"SODAN_SECRET_KEY": "a secret of the benchmark, 32 bytes"}


def ours(
    folder: Path, api: str, channel: str, command: Sequence[str] = SERVE, **more: str
) -> Server:
    """Start `sodan serve` with one channel on; `more` are further settings."""
    settings = {**SECRETS, "SODAN_DATABASE_URL": f"sqlite:///{folder / 'ours.db'}"}
    if channel == "line":
        settings |= {
            "SODAN_LINE_CHANNEL_SECRET": SECRET,
            "SODAN_LINE_CHANNEL_TOKEN": TOKEN,
            "SODAN_LINE_API_URL": api,
        }
    else:
        settings |= {
            "SODAN_TELEGRAM_TOKEN": TOKEN,
            "SODAN_TELEGRAM_WEBHOOK_SECRET": SECRET,
            "SODAN_TELEGRAM_API_URL": api,
            "SODAN_TELEGRAM_PER_SECOND": "0",  # a stand-in, and callers who never rest
        }
    return Server(command, settings | more, folder / "ours.log")


def peer(folder: Path, api: str, name: str, **more: str) -> Server:
    """Start a peer: peer_ptb or peer_line."""
    settings = {"SODAN_BENCH_API": api, "SODAN_BENCH_DB": str(folder / f"{name}.db")}
    return Server(["-m", f"tests.bench.{name}"], settings | more, folder / f"{name}.log")
