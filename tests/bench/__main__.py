"""`make bench`: ours against two peers doing equal work, and what else was promised about speed.

SIZE=small takes about four minutes; SIZE=full far longer. DISK=steady keeps the databases in memory
and lets each fsync last 130 us: for a machine whose disk others use at the same time.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path

import uvloop

from bot.store import schema
from tests import postgres
from tests.bench import profiled, search, servers
from tests.bench.load import Crowd, Walk
from tests.bench.platforms import Front, Line, Platform, Telegram
from tests.bench.servers import CORES, LOADS_CORE, Server

FULL = os.environ.get("SIZE", "small") == "full"
STEADY = os.environ.get("DISK") == "steady"
SEED = int(os.environ.get("SEED", "20261124"))
SECONDS = 15.0 if FULL else 3.0
ROUNDS = 3 if FULL else 1
USERS = 32
MANY_USERS = 256  # where the platform is slow
DURABLE = "-c fsync=on -c synchronous_commit=on"  # as SQLite does with synchronous=FULL
STEADY_US, SLOWER_US = 130, 2000
HONEST = {"peer_ptb": 400, "peer_line": 1200}  # replies/s on a machine of its own
Kind = tuple[str, Platform]
LINE_PAIR = ("peer_line", "ours line")
TELEGRAM_PAIR = ("peer_ptb", "ours telegram")


def say(*words: object) -> None:
    print(*words, flush=True)


class Bench:
    """All measurements over one folder."""

    def __init__(self, folder: Path, front: Front) -> None:
        self._folder = folder
        self._front = front
        self._shim = _compiled(folder)
        self.missed: list[str] = []
        self.dishonest: list[str] = []

    def verdict(self, what: str, value: float, goal: float, *, most: bool = False) -> None:
        """Print one promised figure beside what was promised."""
        held = value <= goal if most else value >= goal
        sign = "≤" if most else "≥"
        say(f"  {what}: {value:.2f} (goal {sign} {goal:g}) {'held' if held else 'MISSED'}")
        if not held:
            self.missed.append(f"{what}: {value:.2f}, goal {sign} {goal:g}")

    def start(self, kind: str, folder: Path, fsync_us: int = 0, **more: str) -> Server:
        """Start a server; with a shim each fsync lasts longer."""
        wait = fsync_us + (STEADY_US if STEADY else 0)
        if wait and self._shim:
            more |= {"LD_PRELOAD": str(self._shim), "SLOW_FSYNC_US": str(wait)}
        if kind.startswith("ours"):
            return servers.ours(folder, self._front.url, kind.split()[1], **more)
        return servers.peer(folder, self._front.url, kind, **more)

    @asynccontextmanager
    async def serving(
        self, kind: str, fsync_us: int = 0, **more: str
    ) -> AsyncIterator[tuple[Server, Crowd, Path]]:
        """Run one server over an empty database until it has answered and beyond."""
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        server = self.start(kind, folder, fsync_us, **more)
        platform: Platform = Line() if "line" in kind else Telegram()
        crowd = Crowd(self._front, platform, server.port, SEED)
        try:
            await asyncio.wait_for(crowd.first_reply(), 60)
            yield server, crowd, folder
        finally:
            self._front.delay, self._front.fail_each = 0.0, 0
            server.stop()
            shutil.rmtree(folder)

    async def speed(self) -> None:
        """Measure all four in turns, at once and over a slow platform; medians are printed."""
        kinds = (*LINE_PAIR, *TELEGRAM_PAIR)
        at_once: dict[str, list[Walk]] = {kind: [] for kind in kinds}
        slowly: dict[str, list[Walk]] = {kind: [] for kind in kinds}
        for _ in range(ROUNDS):
            for kind in kinds:
                async with self.serving(kind) as (server, crowd, _):
                    at_once[kind].append(await crowd.crowd(USERS, SECONDS, server))
                    self._front.delay = 0.05
                    # Update after update: a crowd would only stand in a queue before that peer.
                    many = USERS if kind == "peer_ptb" else MANY_USERS
                    slowly[kind].append(await crowd.crowd(many, SECONDS, server))
        say(f"\nReplies a second, {USERS} callers at once")
        now = self._medians(at_once)
        for kind, least in HONEST.items():
            if now[kind].rate < least:
                note = f"{kind} below {least}/s: this machine is too busy, or the peer unfair"
                self.dishonest.append(note)
                say(f"  not honest: {note}")
        self.verdict("ours ÷ peer 1 (Telegram)", _ratio(now, TELEGRAM_PAIR), 8)
        self.verdict("ours ÷ peer 2 (LINE)", _ratio(now, LINE_PAIR), 3)
        for pair, name in ((TELEGRAM_PAIR, "peer 1"), (LINE_PAIR, "peer 2")):
            costs = now[pair[0]].cost_us / now[pair[1]].cost_us
            say(f"  processor for one update, {name} ÷ ours: {costs:.2f}")
        say(f"\nThe same where each call to the platform takes 50 ms, {MANY_USERS} callers")
        now = self._medians(slowly)
        self.verdict("50 ms: ours ÷ peer 1", _ratio(now, TELEGRAM_PAIR), 20)
        self.verdict("50 ms: ours ÷ peer 2", _ratio(now, LINE_PAIR), 4)
        # The SDK opens few connections unless it is told to; a peer that was told is stronger.
        async with self.serving("peer_line", SODAN_BENCH_POOL=str(MANY_USERS)) as (
            server,
            crowd,
            _,
        ):
            self._front.delay = 0.05
            told = await crowd.crowd(MANY_USERS, SECONDS, server)
        say(f"  peer 2 with {MANY_USERS} connections instead of the SDK's own: {told.rate:.0f}")
        share = now[LINE_PAIR[1]].rate / told.rate
        self.verdict("50 ms: ours ÷ peer 2 with as many connections", share, 4)

    def _medians(self, walks: dict[str, list[Walk]]) -> dict[str, Walk]:
        middle = {k: sorted(w, key=lambda walk: walk.rate)[len(w) // 2] for k, w in walks.items()}
        for kind, walk in middle.items():
            say(
                f"  {kind:14} {walk.rate:7.0f} replies/s, {walk.cost_us:5.0f} us of processor each,"
                f" server {walk.server_seconds / walk.seconds:4.0%}, load {walk.load_share:4.0%}"
            )
            if walk.load_share > 0.8:
                say("    the load itself is the bottleneck: this figure is a lower bound")
        return middle

    async def latency(self) -> None:
        say("\nFrom the caller's tap to the answer, at chance moments")
        rate = 500.0
        while True:
            async with self.serving("peer_line") as (server, crowd, _):
                await self._acquaint(crowd, server)
                theirs = await crowd.offered(rate, SECONDS, server)
            if theirs.rate > rate * 0.9 or rate <= 50:
                break
            say(f"  peer 2 holds {theirs.rate:.0f}/s of {rate:.0f}/s offered")
            rate = max(50.0, theirs.rate * 0.7)
        async with self.serving("ours line") as (server, crowd, _):
            await self._acquaint(crowd, server)
            ours = await crowd.offered(rate, SECONDS, server)
        for name, walk in (("peer 2", theirs), ("ours", ours)):
            p50, p99 = walk.percentile(0.5) * 1000, walk.percentile(0.99) * 1000
            say(f"  {name:7} {walk.rate:5.0f}/s: p50 {p50:.1f} ms, p99 {p99:.1f} ms")
        share = ours.percentile(0.99) / theirs.percentile(0.99)
        self.verdict(f"p99 at {rate:.0f}/s, ours ÷ peer 2", share, 0.3, most=True)

    async def _acquaint(self, crowd: Crowd, server: Server) -> None:
        """Have each step walked in each language: what is done once is no part of the tail."""
        await crowd.crowd(USERS, min(SECONDS, 3.0), server)

    async def start_and_memory(self) -> None:
        say("\nStart and memory with one channel on, over a database that is there already")
        starts: dict[str, list[float]] = {}
        sizes: dict[str, list[float]] = {}
        for kind in LINE_PAIR:
            folder = Path(tempfile.mkdtemp(dir=self._folder))
            for n in range(3):
                began = time.perf_counter()
                server = self.start(kind, folder)
                crowd = Crowd(self._front, Line(), server.port, SEED + n)
                try:
                    ready = await asyncio.wait_for(crowd.first_reply(), 60)
                    if n:
                        starts.setdefault(kind, []).append(ready - began)
                        await crowd.once(8, 20)
                        sizes.setdefault(kind, []).append(server.memory())
                finally:
                    server.stop()
            quickest, size = min(starts[kind]), statistics.median(sizes[kind])
            say(f"  {kind:14} first reply after {quickest:.2f} s, {size:.0f} MiB resident")
        peer, ours = LINE_PAIR
        memory = statistics.median(sizes[ours]) / statistics.median(sizes[peer])
        self.verdict("resident memory, ours ÷ peer 2", memory, 1.2, most=True)
        self.verdict(
            "cold start, ours ÷ peer 2", min(starts[ours]) / min(starts[peer]), 0.8, most=True
        )

    async def search(self) -> None:
        many = 1_000_000 if FULL else 50_000
        say(f"\nSearch for free days among {many:,} bookings and among 1,000")
        large, small = search.milliseconds(self._folder, (many, 1000))
        say(f"  {large:.2f} ms and {small:.2f} ms")
        self.verdict(f"free days at {many:,} ÷ at 1,000", large / small, 1.5, most=True)

    async def slow_disk(self) -> None:
        say(f"\nEach fsync {SLOWER_US / 1000:g} ms slower, {USERS} callers")
        if self._shim is None:
            say("  skipped: no C compiler to make the shim with")
            return
        walks = []
        for slower in (0, SLOWER_US):
            async with self.serving("ours line", slower) as (server, crowd, _):
                walks.append(await crowd.crowd(USERS, SECONDS, server))
        normal, slow = walks
        say(f"  {normal.rate:.0f} and {slow.rate:.0f} replies/s")
        self.verdict("slower disk ÷ normal", slow.rate / normal.rate, 0.5)

    async def growth(self) -> None:
        count = 100_000 if FULL else 3_000
        say(f"\nMemory over {count:,} bookings, each cancelled again")
        async with self.serving("ours line") as (server, crowd, _):
            await crowd.bookings(USERS, count // 6)  # warm; the same callers book throughout
            before = server.memory()
            await crowd.bookings(USERS, count)
            after = server.memory()
        say(f"  {before:.1f} MiB, then {after:.1f} MiB")
        self.verdict("growth in percent", (after / before - 1) * 100, 10, most=True)

    async def failures(self) -> None:
        callers = 200 if FULL else 40
        say(f"\nEvery 50th call to the platform answered with 500, {callers} whole conversations")
        async with self.serving("ours line") as (_, crowd, folder):
            self._front.failed = 0
            self._front.fail_each = 50
            stuck = await crowd.once(callers, 120)
            self._front.fail_each = 0
            unsent = await _unsent(folder / "ours.db")
        say(f"  {self._front.failed} calls failed; {stuck} conversations hang, {unsent} unsent")
        self.verdict("replies lost", float(stuck + unsent), 0, most=True)

    async def two_databases(self) -> None:
        say("\nPostgreSQL beside SQLite, server and database on one core")
        if STEADY:
            say("  PostgreSQL's files are on the real disk, SQLite's are not: no fair comparison")
        programs = postgres.programs()
        if programs is None:
            say(f"  skipped: {postgres.MISSING}")
            return
        os.sched_setaffinity(0, {servers.SERVERS_CORE})  # the database inherits it
        try:
            with postgres.own_server(programs, DURABLE) as server:
                os.sched_setaffinity(0, {LOADS_CORE})
                post = await self._crowd(SODAN_DATABASE_URL=server.address)
        except Exception as error:
            say(f"  not measured: {type(error).__name__}")
            self.missed.append("PostgreSQL ÷ SQLite: not measured")
            return
        finally:
            os.sched_setaffinity(0, {LOADS_CORE})
        lite = await self._crowd()
        say(f"  PostgreSQL {post.rate:.0f}, SQLite {lite.rate:.0f} replies/s")
        self.verdict("PostgreSQL ÷ SQLite", post.rate / lite.rate, 0.4)

    async def _crowd(self, **settings: str) -> Walk:
        if settings:
            schema.upgrade(settings["SODAN_DATABASE_URL"])
        async with self.serving("ours line", 0, **settings) as (server, crowd, _):
            return await crowd.crowd(USERS, SECONDS, server)

    async def where(self) -> None:
        """Print what our own server does with its time."""
        say("\nWhere ours spends its time (a run under cProfile, the start included)")
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        server = servers.ours(folder, self._front.url, "line", command=profiled.command(folder))
        crowd = Crowd(self._front, Line(), server.port, SEED)
        try:
            await asyncio.wait_for(crowd.first_reply(), 60)
            await crowd.crowd(USERS, SECONDS, server)
        finally:
            server.stop()
        for name in ("writer", "loop"):
            say(f"  {name}:")
            for line in profiled.top(folder / f"{name}.profile"):
                say(f"    {line}")


async def _unsent(file: Path) -> int:
    """Count the replies that are not sent; the last ones have some seconds to be noted as sent."""
    count = 0
    for _ in range(100):
        with closing(sqlite3.connect(file)) as database:
            asked = database.execute("SELECT count(*) FROM outbox WHERE state <> 'accepted'")
            count = int(asked.fetchone()[0])
        if not count:
            break
        await asyncio.sleep(0.1)
    return count


def _ratio(walks: dict[str, Walk], pair: tuple[str, str]) -> float:
    return walks[pair[1]].rate / walks[pair[0]].rate


def _compiled(folder: Path) -> Path | None:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        return None
    shim = folder / "slow_fsync.so"
    source = Path(__file__).with_name("slow_fsync.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", shim, source, "-ldl"], check=True)
    return shim


def _fsync_us(folder: Path) -> float:
    times = []
    with (folder / "probe").open("wb") as probe:
        for _ in range(50):
            probe.write(bytes(4096))
            probe.flush()
            began = time.perf_counter()
            os.fsync(probe.fileno())
            times.append(time.perf_counter() - began)
    return statistics.median(times) * 1e6


async def main(only: list[str]) -> None:
    os.sched_setaffinity(0, {LOADS_CORE})
    home = Path("/dev/shm") if STEADY else None
    folder = Path(tempfile.mkdtemp(prefix="sodan-bench-", dir=home))
    front = Front(lambda caller, buttons: None)
    await front.open()
    bench = Bench(folder, front)
    parts: dict[str, Callable[[], object]] = {
        name: getattr(bench, name)
        for name in (
            *("speed", "latency", "start_and_memory", "search"),
            *("slow_disk", "growth", "failures", "two_databases"),
        )
    }
    say(f"size {'full' if FULL else 'small'}, seed {SEED}, {SECONDS:g} s x {ROUNDS} a figure")
    say(f"cores {CORES}: {servers.SERVERS_CORE} for server and database, {LOADS_CORE} for the load")
    disk = "in memory, each fsync made to last" if STEADY else "an fsync here takes"
    say(
        f"disk: {disk} {STEADY_US if STEADY else _fsync_us(folder):.0f} us; load of this machine "
        f"before: {os.getloadavg()[0]:.1f}"
    )
    if len(CORES) < 2:
        say("only one core: server and load share it, so no figure below is honest")
    began = time.perf_counter()
    try:
        for name, part in parts.items():
            if not only or name in only:
                await part()  # type: ignore[misc] # each is a coroutine function
        if bench.missed or "where" in only:
            await bench.where()
    finally:
        front.close()
        shutil.rmtree(folder)
    say(f"\n{time.perf_counter() - began:.0f} s. Missed: {len(bench.missed)}")
    for line in (*bench.missed, *bench.dishonest):
        say(f"  {line}")


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1:]))
