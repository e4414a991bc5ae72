"""Running the desk until it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from socket import SOCK_STREAM, create_server, getaddrinfo, socket
from typing import Any

import structlog
import uvicorn
from starlette.types import ASGIApp
from uvicorn.loops.auto import auto_loop_factory

from bot import logs
from bot.app import App
from bot.config import Settings
from bot.lock import alone
from bot.store.engine import is_sqlite
from schedules.problem import Problem, Problems

LOOK_SECONDS = 1.0
WATCH_SECONDS = 0.2
EXIT_SECONDS = 5.0
BACKLOG = 2048  # connections that may wait to be taken, as uvicorn has it
# A stop is over within two seconds: a tenth until it is seen, this for answers under way, then
# outbox.FINISH_SECONDS for sends under way, the rest for closing.
ANSWERS_SECONDS = 0.7
STOPS = (signal.SIGTERM, signal.SIGINT)
Closing = Callable[[], Awaitable[None]]
log = structlog.get_logger()


class Server(uvicorn.Server):
    """A web server for which a stop is no failure: uvicorn raises the signal once more at the end,
    and a supervisor would read that as killed. `closing` ends the streams, or it would wait."""

    def __init__(self, config: uvicorn.Config, closing: Closing | None) -> None:
        super().__init__(config)
        self._closing = closing

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop at the first signal; wait for nothing at a second Ctrl+C."""
        before = {number: signal.signal(number, self.handle_exit) for number in STOPS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """End the streams, finish the answers, then stop the house."""
        if self._closing is not None:
            await self._closing()
        await super().shutdown(sockets)


def server(
    asgi: ASGIApp, host: str, port: int, trusted_proxy: str = "", closing: Closing | None = None
) -> Server:
    """Make a web server that ends its streams soon after it is told to stop."""
    config = uvicorn.Config(
        asgi,
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=ANSWERS_SECONDS,  # type: ignore[arg-type]  # floats work as well
        proxy_headers=bool(trusted_proxy),
        forwarded_allow_ips=trusted_proxy or None,
    )
    return Server(config, closing)


def listen(host: str, port: int) -> list[socket]:
    """Take the address before anything else is done. Raises Problems where it cannot be had."""
    taken: list[socket] = []
    try:
        for family, _, _, _, address in getaddrinfo(host, port, type=SOCK_STREAM):
            taken.append(create_server(address, family=family, backlog=BACKLOG))
    except OSError as error:
        for one in taken:
            one.close()
        reason = str(error.strerror).partition(" (")[0]
        what = f"{host} {port} cannot be listened on ({reason})"
        right = "expected an address of this machine, in SODAN_HOST, and a port nobody else uses"
        raise Problems([Problem("SODAN_PORT", 0, what, right)]) from None
    return taken


def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT."""
    logs.set_up(settings.log)
    with alone(settings.database_url):
        _run(_serve(settings, listen(settings.host, settings.port)))


def work(settings: Settings) -> None:
    """Send what is to be sent and do what time brings, without web, until SIGTERM or SIGINT."""
    logs.set_up(settings.log)
    with alone(settings.database_url):
        _run(_work(settings))


def _run(main: Coroutine[Any, Any, None]) -> None:
    # uvloop where it is installed: about an eighth less processor time for each update.
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
        runner.run(main)


async def _take_over(app: App) -> None:
    """Send what a killed desk held at once, not when its leases run out: nobody else is there."""
    if is_sqlite(app.settings.database_url):
        await app.writer.do(lambda store: store.release_all_parcels())


async def _serve(settings: Settings, sockets: list[socket]) -> None:
    app = App(settings)
    await _take_over(app)
    for reason in settings.off:
        log.warning("off", reason=reason)
    log.info("serving", url=settings.public_url, files=app.files.hash)
    gc.freeze()  # what start-up made stays; the collector need not walk it at every pause
    gc.enable()  # see cli.py
    web = server(app.asgi, settings.host, settings.port, settings.trusted_proxy, app.web.close)
    watching = asyncio.create_task(_watch(app, web))
    await web.serve(sockets)
    if not watching.cancel():
        raise SystemExit(1)  # the writer has ended: whoever watches us starts us anew


async def _watch(app: App, web: uvicorn.Server) -> None:
    """End the process once the writer has ended, even if stopping in order hangs as well."""
    while app.writer.alive or web.should_exit:  # noqa: ASYNC110 neither tells an event
        await asyncio.sleep(WATCH_SECONDS)
    log.error("writer-ended")
    last = threading.Timer(EXIT_SECONDS, os._exit, (1,))
    last.daemon = True
    last.start()
    web.should_exit = True


async def _work(settings: Settings) -> None:
    app = App(settings)
    await _take_over(app)
    over = asyncio.Event()
    for number in STOPS:
        asyncio.get_running_loop().add_signal_handler(number, over.set)
    await app.start(callers=False)
    log.info("working", files=app.files.hash)
    try:
        while app.writer.alive and not over.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), LOOK_SECONDS)
    finally:
        await app.stop()
    if not over.is_set():
        raise SystemExit(1)  # the writer has ended: whoever watches us starts us anew
