"""What the stand-ins share: an aiohttp server on a free port of loopback, with faults to switch on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Literal, Self

from aiohttp import web

Fault = Literal["drop", "drop-before", "500", "500-after", "hang", "hang-before"]


@dataclass
class _Planned:
    kind: Fault | web.Response
    path: str
    times: int


@dataclass
class Call:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class StandIn:
    """A server for `async with`; `url` is where the real client is told to go.

    `fail(...)` makes the next calls go wrong: "drop" acts and closes the connection without an
    answer, "500" refuses without acting, "500-after" acts and answers 500, "hang" acts and
    never answers, "…-before" does not act. A whole answer may be given instead of a name.
    """

    url: str = ""
    calls: list[Call] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._faults: list[_Planned] = []
        self._over = asyncio.Event()
        self.background: list[Call] = []
        self._came = asyncio.Condition()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=8 * 1024 * 1024)
        app.router.add_route("*", "/{path:.*}", self._take)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        await self._runner.cleanup()

    async def called(self, times: int) -> None:
        """Wait until so many calls have come."""
        async with self._came:
            await self._came.wait_for(lambda: len(self.calls) >= times)

    def fail(self, fault: Fault | web.Response, *, path: str = "", times: int = 1) -> None:
        """Let the next `times` calls whose path holds `path` go wrong."""
        self._faults.append(_Planned(fault, path, times))

    def recover(self) -> None:
        """Let no more calls go wrong."""
        self._faults.clear()

    async def act(self, request: web.Request, body: bytes) -> web.Response:
        """Do what the platform does."""
        raise NotImplementedError

    def failure(self) -> web.Response:
        """Answer 500 in the platform's form."""
        raise NotImplementedError

    async def _take(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        call = Call(request.method, request.path, dict(request.headers), body)
        (self.background if self.is_background(request.path) else self.calls).append(call)
        async with self._came:
            self._came.notify_all()
        fault = self._fault(request.path)
        if fault is None:
            return await self.act(request, body)
        return await self._go_wrong(fault, request, lambda: self.act(request, body))

    async def _go_wrong(
        self,
        fault: Fault | web.Response,
        request: web.Request,
        act: Callable[[], Awaitable[web.Response]],
    ) -> web.Response:
        if isinstance(fault, web.Response):
            return fault
        if fault in ("drop", "500-after", "hang"):
            await act()
        if fault.startswith("hang"):
            await self._over.wait()
        if fault.startswith("500"):
            return self.failure()
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    def is_background(self, path: str) -> bool:
        """Tell whether our side asks for this by itself now and then."""
        return False

    def _fault(self, path: str) -> Fault | web.Response | None:
        for planned in self._faults:
            if self.is_background(path) and not planned.path:
                continue
            if planned.times > 0 and planned.path in path:
                planned.times -= 1
                return planned.kind
        return None
