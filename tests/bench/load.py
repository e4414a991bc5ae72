"""Callers who walk whole conversations over the webhooks, as many at once as are asked for.

One process holds the callers and the platforms' stand-in; `Walk.seconds` of its own processor time
are printed beside every figure, so that it can be seen not to be what is measured.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Protocol, cast

import httptools

from tests.bench.dialogue import FIRST_BOOKING, NEXT_BOOKING, TAKE_ANOTHER, Step
from tests.bench.platforms import Front, Platform


class Wire(asyncio.Protocol):
    """One kept connection to the server under test: posts, one at a time."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._transport: asyncio.Transport | None = None
        self._answered: asyncio.Future[int] | None = None

    async def post(self, path: bytes, lines: bytes, body: bytes) -> int:
        """Post until something answers; give the status."""
        head = b"POST %s HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n" % path
        request = b"%s%scontent-length: %d\r\n\r\n%s" % (head, lines, len(body), body)
        loop = asyncio.get_running_loop()
        while True:
            if self._transport is None or self._transport.is_closing():
                try:
                    await loop.create_connection(lambda: self, "127.0.0.1", self._port)
                except OSError:
                    await asyncio.sleep(0.002)
                    continue
            assert self._transport is not None
            self._answered = loop.create_future()
            self._transport.write(request)
            status = await self._answered
            if status:
                return status

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is not its subclass
        self._parser = httptools.HttpResponseParser(self)

    def connection_lost(self, error: Exception | None) -> None:
        self._transport = None
        self._tell(0)

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_complete(self) -> None:
        self._tell(self._parser.get_status_code())

    def _tell(self, status: int) -> None:
        if self._answered is not None and not self._answered.done():
            self._answered.set_result(status)

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.close()


class Caller:
    """One seat at the phone: walks a conversation, then comes back as somebody else (or as the
    same person, who books again, where `returning`)."""

    def __init__(self, crowd: Crowd, *, returning: bool) -> None:
        self._crowd = crowd
        self._wire = Wire(crowd.port)
        self._returning = returning
        self._shown: list[str] = []
        self._awaited = ""
        self._answer: asyncio.Future[bool] | None = None
        self._number = 0
        self._begin(FIRST_BOOKING)
        self.booked = 0

    def _begin(self, steps: Sequence[Step]) -> None:
        self._steps, self._at = steps, 0
        if steps is FIRST_BOOKING:
            self._number = self._crowd.enter(self, self._number)

    async def step(self) -> None:
        """Do the next thing, and wait until its answer came and the webhook was answered."""
        kind, what, then = self._steps[self._at]
        platform, number = self._crowd.platform, self._number
        if kind == "start":
            lines, body = platform.start(number)
        elif kind == "text":
            lines, body = platform.text(number, what)
        else:
            found = [token for token in self._shown if _is(token, what)]
            lines, body = platform.press(number, self._crowd.rng.choice(found) if found else what)
        self._awaited = then
        self._answer = asyncio.get_running_loop().create_future()
        status = await self._wire.post(platform.path, lines, body)
        while status != 200:
            self._crowd.refused += 1
            await asyncio.sleep(0.05)
            status = await self._wire.post(platform.path, lines, body)
        on = await self._answer
        self._crowd.answered += 1
        if not on:
            self._at = [step.what for step in self._steps].index(TAKE_ANOTHER)
            return
        self.booked += what == "review.send"
        self._at += 1
        if self._at == len(self._steps):
            self._begin(NEXT_BOOKING if self._returning else FIRST_BOOKING)

    @property
    def waits(self) -> bool:
        """Tell whether an answer is outstanding."""
        return self._answer is not None and not self._answer.done()

    def __repr__(self) -> str:
        return f"{self._steps[self._at].kind} {self._steps[self._at].what}: {self._shown[:3]}"

    @property
    def between(self) -> bool:
        """Tell whether a conversation has just ended."""
        return self._at == 0

    def heard(self, buttons: list[str]) -> None:
        """Take what the platform brought."""
        self._shown = buttons
        if self._answer is None or self._answer.done():
            return
        if not self._awaited or any(_is(t, self._awaited) for t in buttons):
            self._answer.set_result(True)
        elif self._awaited in ("review.send", "go.bookings") and any(
            _is(token, TAKE_ANOTHER) for token in buttons
        ):
            self._answer.set_result(False)

    def leave(self) -> None:
        """Hang up."""
        self._wire.close()


@dataclass
class Walk:
    """What one measurement saw."""

    replies: int
    seconds: float
    load_seconds: float  # processor time of the load and the stand-ins
    server_seconds: float  # and of the server
    waits: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return self.replies / self.seconds

    @property
    def load_share(self) -> float:
        return self.load_seconds / self.seconds

    @property
    def cost_us(self) -> float:
        """Microseconds of the server's processor for one update."""
        return self.server_seconds / max(self.replies, 1) * 1e6

    def percentile(self, share: float) -> float:
        """Give the wait that this share of the updates did not exceed, in seconds."""
        ordered = sorted(self.waits)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def _is(token: str, name: str) -> bool:
    """Tell whether a button's token is this one, with whatever argument."""
    return token == name or token.startswith(f"{name}:")


class Stuck(RuntimeError):
    """Callers were left without an answer."""


class Crowd:
    """Everybody who calls one server over one platform."""

    def __init__(self, front: Front, platform: Platform, port: int, seed: int) -> None:
        self.platform = platform
        self.port = port
        self.rng = Random(seed)
        self.answered = 0
        self.refused = 0
        self._callers: dict[int, Caller] = {}
        self._next = 5_000_000 + seed % 1000 * 1_000_000  # another seed, other people
        front.heard = self._heard

    def enter(self, caller: Caller, before: int) -> int:
        """Give a seat's caller a number nobody had."""
        self._callers.pop(before, None)
        self._next += 1
        self._callers[self._next] = caller
        return self._next

    def _heard(self, number: int, buttons: list[str]) -> None:
        caller = self._callers.get(number)
        if caller is not None:
            caller.heard(buttons)

    async def first_reply(self) -> float:
        """Knock until the server is up, and give the moment of its first answer."""
        caller = Caller(self, returning=False)
        await caller.step()
        caller.leave()
        return time.perf_counter()

    async def crowd(self, seats: int, seconds: float, cpu: Cpu, warm: float = 1.0) -> Walk:
        """Keep so many callers busy; what is measured begins after `warm` seconds."""
        over = asyncio.Event()

        async def seat(caller: Caller) -> None:
            while not over.is_set():
                await caller.step()

        callers = [Caller(self, returning=False) for _ in range(seats)]
        tasks = [asyncio.create_task(seat(caller)) for caller in callers]
        await asyncio.sleep(warm)
        meter = Meter(self, cpu)
        await asyncio.sleep(seconds)
        walk = meter.read()
        over.set()
        await self._all(tasks, 20)
        for caller in callers:
            caller.leave()
        return walk

    async def bookings(self, seats: int, bookings: int) -> None:
        """Let people who come back book, and cancel, until so many bookings were made."""
        callers = [Caller(self, returning=True) for _ in range(seats)]

        async def seat(caller: Caller) -> None:
            while sum(c.booked for c in callers) < bookings or not caller.between:
                await caller.step()

        await self._all([asyncio.create_task(seat(c)) for c in callers], 60 + bookings / 50)
        for caller in callers:
            caller.leave()

    async def once(self, seats: int, within: float) -> int:
        """Let each of so many walk one conversation to its end; give how many could not."""
        callers = [Caller(self, returning=False) for _ in range(seats)]

        async def walk(caller: Caller) -> None:
            await caller.step()
            while not caller.between:
                await caller.step()

        tasks = [asyncio.create_task(walk(caller)) for caller in callers]
        _, stuck = await asyncio.wait(tasks, timeout=within)
        for task in stuck:
            task.cancel()
        for caller in callers:
            caller.leave()
        return len(stuck)

    async def offered(self, rate: float, seconds: float, cpu: Cpu, seats: int = 128) -> Walk:
        """Offer so many updates a second, at chance moments, whether the server keeps up or not.

        Each wait counts from the moment at which the update was due. Whose turn it is chance says:
        one after the other, all would be at the same step at the same time.
        """
        loop = asyncio.get_running_loop()
        callers = [Caller(self, returning=False) for _ in range(seats)]
        idle, free = list(callers), asyncio.Semaphore(seats)
        waits: list[float] = []
        tasks: set[asyncio.Task[None]] = set()

        async def one(caller: Caller, due: float) -> None:
            await caller.step()
            waits.append(loop.time() - due)
            idle.append(caller)
            free.release()

        begin = loop.time()
        due, end, warm = begin, begin + 1 + seconds, begin + 1
        meter: Meter | None = None
        while due < end:
            if meter is None and due > warm:
                meter = Meter(self, cpu)
                waits.clear()
            due += self.rng.expovariate(rate)
            while (pause := due - loop.time()) > 0:
                # The loop's timers count whole milliseconds, and half an answer takes no longer.
                await asyncio.sleep(pause - 0.002 if pause > 0.003 else 0)
            await free.acquire()
            caller = idle.pop(self.rng.randrange(len(idle)))
            task = asyncio.create_task(one(caller, due))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
        assert meter is not None
        walk = meter.read()
        await self._all(tasks, 30)
        walk.waits = waits
        for caller in callers:
            caller.leave()
        return walk

    async def _all(
        self, tasks: Sequence[asyncio.Task[None]] | set[asyncio.Task[None]], s: float
    ) -> None:
        if not tasks:
            return
        done, stuck = await asyncio.wait(tasks, timeout=s)
        seats = [c for c in self._callers.values() if c.waits]
        for task in stuck:
            task.cancel()
        if stuck:
            raise Stuck(f"{len(stuck)} callers had no answer for {s:.0f} s: {seats[:8]}")
        for task in done:
            task.result()


class Cpu(Protocol):
    """Reads the processor time of the server under test."""

    def seconds(self) -> float: ...


class Meter:
    """From its making to `read`."""

    def __init__(self, crowd: Crowd, cpu: Cpu) -> None:
        self._crowd = crowd
        self._cpu = cpu
        self._began = self._now()

    def _now(self) -> tuple[float, float, float, int]:
        return (
            time.perf_counter(),
            time.process_time(),
            self._cpu.seconds(),
            self._crowd.answered,
        )

    def read(self) -> Walk:
        """Give what happened since."""
        clock, load, server, answered = (
            now - then for now, then in zip(self._now(), self._began, strict=True)
        )
        return Walk(int(answered), clock, load, server)
