"""Builds every part and ties them together; the one file that knows all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from functools import partial
from hmac import compare_digest
from typing import TYPE_CHECKING

import structlog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp

from bot.channels.channel import Channel, Refused
from bot.channels.line import Line
from bot.channels.pace import Pace
from bot.channels.telegram import Telegram
from bot.channels.web import Web
from bot.channels.wire import Wire
from bot.config import Settings, TelegramBot
from bot.database import prepare
from bot.desk.desk import Desk
from bot.desk.place import Place
from bot.files import Files
from bot.later import Later
from bot.lease import Lease
from bot.mail.smtp import Smtp
from bot.meetings import zoom_events
from bot.meetings.room import Provider
from bot.meetings.rooms import Rooms
from bot.meetings.sweep import Sweep
from bot.metrics import CONTENT_TYPE, Metrics, Process
from bot.news import News
from bot.outbox import Outbox
from bot.pushing import Quota, billed
from bot.store.base import new_id
from bot.store.engine import Database, is_sqlite, utc_now
from bot.store.figures import figures
from bot.store.vault import Vault
from bot.timers import Timers
from bot.webhooks import Webhooks
from bot.writer import Busy, Writer
from handlers.messages import Update

if TYPE_CHECKING:
    from bot.mail.imap import Inbox
    from bot.meetings.zoom import Zoom

POLL_AGAIN_SECONDS = 5.0
BUSY_SECONDS = 1.0
log = structlog.get_logger()
Clock = Callable[[], datetime]


class App:
    """One process of Sodan: web and workers together.

    Build it inside a running event loop, `start` it, serve `asgi`, `stop` it. Raises Problems for
    bad files, store.vault.WrongKey for a secret key that is not the database's.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        files: Files | None = None,
        clock: Clock = utc_now,
        provider: Provider | None = None,
        demo: bool = False,
        extra_routes: Sequence[BaseRoute] = (),
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.holder = new_id()
        self.metrics = Metrics()
        self.files = files or Files(settings.services, settings.site)
        prepare(settings.database_url)
        vault = Vault(settings.secret_key, settings.old_secret_key)
        self.database = Database(settings.database_url, vault, clock)
        with self.database.transaction() as store:
            store.check_key()
        self.writer = Writer(self.database)
        self.session = Wire()
        self.channels = self._channels()
        self.web = Web()
        self.news = (
            None if is_sqlite(settings.database_url) else News(settings.database_url, self.web)
        )
        smtp = Smtp(settings.smtp_url, settings.mail_from) if settings.smtp_url else None
        self.outbox = Outbox(
            writer=self.writer,
            holder=self.holder,
            channels=self.channels,
            smtp=smtp,
            sender=settings.mail_from,
            catalog=self.files.catalog,
            clock=clock,
            console_url=f"{settings.public_url}/console",
            metrics=self.metrics,
        )
        self.zoom = zoom = self._zoom(vault) if provider is None and not demo else None
        makes = provider or zoom
        self.rooms = Rooms(makes, self.database, self.writer, clock)
        self.sweep = Sweep(
            zoom,
            settings.zoom.hosts if settings.zoom else (),
            self.files.services,
            self.database,
            self.writer,
            clock,
            self.holder,
            settings.zoom.kept if settings.zoom else None,
        )
        with self.database.transaction() as store:
            self.sweep.set_hosts(store)
        place = Place(
            holder=self.holder,
            catalog=self.files.catalog,
            services=self.files.services,
            clock=clock,
            channels=self.channels,
            room_provider=makes.name if makes else "",
            room_app=zoom.name if zoom else "",
            mail=smtp is not None,
            public_url=settings.public_url,
            answers=bool(settings.imap_url),
            plus=settings.mail_plus,
            metrics=self.metrics,
            kept={
                **{("line", one.name): one.service for one in settings.line if one.service},
                **{("telegram", one.name): one.service for one in settings.telegram if one.service},
            },
        )
        self.desk = Desk(place, self.database, self.writer, self.outbox, self.web, self.rooms)
        self.outbox.troubles = self.desk
        self.rooms.desk = self.desk
        self.timers = Timers(self.desk, self.writer, self.database)
        self.inbox = self._inbox(settings.imap_url) if settings.imap_url else None
        accounts = billed(self.channels)
        self.quota = Quota(accounts, self.writer) if accounts else None
        self._polls: list[asyncio.Task[None]] = []
        self.asgi = self._asgi(place, demo, extra_routes)

    def _channels(self) -> dict[tuple[str, str], Channel]:
        channels: dict[tuple[str, str], Channel] = {}
        for one in self.settings.line:
            channel = Line(
                one.name,
                one.secret,
                one.token,
                one.api_url,
                self.session,
                repeat_replies=one.repeat_replies,
                reserve=one.reserve,
            )
            channels["line", one.name] = channel
        for bot in self.settings.telegram:
            channels["telegram", bot.name] = Telegram(
                bot.name,
                bot.token,
                bot.api_url,
                bot.webhook_secret,
                self.session,
                pace=Pace(bot.per_second),
            )
        return channels

    def _zoom(self, vault: Vault) -> Zoom | None:
        account = self.settings.zoom
        if account is None:
            return None
        from bot.meetings.zoom import Zoom  # noqa: PLC0415 few desks need it, and it is heavy
        from bot.meetings.zoom_api import ZoomApi  # noqa: PLC0415 see above

        api = ZoomApi(account)
        return Zoom(api, vault.lookup, lambda tag: self.files.catalog().say("room-subject", tag))

    def _inbox(self, imap_url: str) -> Inbox:
        from bot.mail.imap import Inbox, Mailbox  # noqa: PLC0415 few desks need it

        return Inbox(Mailbox(imap_url), self.desk, self.database, self.settings.mail_from)

    def _asgi(self, place: Place, demo: bool, extra_routes: Sequence[BaseRoute]) -> ASGIApp:
        settings = self.settings
        zoom_secret = settings.zoom.webhook_secret if settings.zoom else ""
        rest = Starlette(
            routes=[
                *zoom_events.routes(zoom_secret, self.desk, self.database, self.clock),
                Route("/healthz", self._healthz),
                Route("/readyz", self._readyz),
                Route("/metrics", self._metrics),
                Route("/", _to_chat),
                Mount("/", Later(lambda: self._pages(place, demo, extra_routes))),
            ],
            lifespan=self._lifespan,
        )
        return Webhooks(self.channels, self.desk, self.clock, rest)

    def _pages(self, place: Place, demo: bool, extra_routes: Sequence[BaseRoute]) -> Starlette:
        """Make what people open in a browser, the web chat and the console.

        It is loaded at the first request for it: a desk of LINE and Telegram alone does without,
        which saves it 10 MB, and every desk a tenth of a second before its first reply.
        """
        from bot.console import Parts as StaffParts  # noqa: PLC0415 see above
        from bot.console import routes as console_routes  # noqa: PLC0415 see above
        from bot.pages.addresses import routes as page_routes  # noqa: PLC0415 see above
        from bot.pages.parts import Parts as CallerParts  # noqa: PLC0415 see above

        settings = self.settings
        staff_parts = StaffParts(
            database=self.database,
            desk=self.desk,
            services=self.files.services,
            catalog=self.files.catalog,
            clock=self.clock,
            public_url=settings.public_url,
            makes_rooms=bool(place.room_provider),
            room_app=place.room_app,
            elsewhere=place.elsewhere,
            kept=place.kept,
        )
        caller_parts = CallerParts(
            desk=self.desk,
            database=self.database,
            catalog=self.files.catalog,
            services=self.files.services,
            web=self.web,
            now=self.clock,
            public_url=settings.public_url,
            demo=demo,
            mail_from=settings.mail_from,
        )
        return Starlette(
            routes=[console_routes(staff_parts), *page_routes(caller_parts), *extra_routes]
        )

    @asynccontextmanager
    async def _lifespan(self, asgi: Starlette) -> AsyncIterator[None]:
        await self.start()
        try:
            yield
        finally:
            await self.stop()

    async def start(self, *, callers: bool = True) -> None:
        """Start the workers; `callers` False where nobody can reach this process."""
        self.outbox.start()
        self.rooms.start()
        self.sweep.start()
        self.timers.start()
        self.files.start()
        if self.inbox is not None:
            reading = Lease("mailbox", self.holder, self.writer).run(self.inbox.run)
            self._polls.append(asyncio.create_task(reading, name="mailbox"))
        if self.quota is not None:
            asking = Lease("quota", self.holder, self.writer).run(self.quota.run)
            self._polls.append(asyncio.create_task(asking, name="quota"))
        if not callers:
            return
        if self.news is not None:
            self.news.start()
        for bot in self.settings.telegram:
            if not bot.webhook_secret:
                lease = Lease(f"poll telegram/{bot.name}", self.holder, self.writer)
                polling = lease.run(partial(self._poll, bot))
                self._polls.append(asyncio.create_task(polling, name="poll"))

    async def stop(self) -> None:
        """Stop the workers, finish what is in flight, close everything."""
        await self.web.close()
        for task in self._polls:
            task.cancel()
        await asyncio.gather(*self._polls, return_exceptions=True)
        if self.news is not None:
            await self.news.stop()
        await self.files.stop()
        await self.timers.stop()
        await self.sweep.stop()
        await self.rooms.stop()
        await self.outbox.stop()
        async with AsyncExitStack() as closing:
            closing.push_async_callback(self.database.close)
            closing.callback(self.writer.close)
            closing.push_async_callback(self.session.close)
            for channel in self.channels.values():
                closing.push_async_callback(channel.close)
            if self.zoom is not None:
                closing.push_async_callback(self.zoom.aclose)

    async def _poll(self, bot: TelegramBot) -> None:
        """Ask Telegram for updates; a batch is confirmed only after it is durable."""
        from bot.channels.polling import poll  # noqa: PLC0415 it brings the set-up along

        channel = self.channels["telegram", bot.name]
        assert isinstance(channel, Telegram)
        while True:
            try:
                async for updates in poll(channel, bot.token, bot.api_url, self.clock):
                    for update in updates:
                        await self._taken(channel, update)
            except Refused as refused:
                log.error("polling-ended", bot=bot.name, reason=str(refused))
                return
            except Exception as error:
                # A fault of ours: what was not confirmed to Telegram comes again.
                log.error("polling-broke", bot=bot.name, error=type(error).__name__)
                await asyncio.sleep(POLL_AGAIN_SECONDS)

    async def _taken(self, channel: Telegram, update: Update) -> None:
        if update.callback_ref:
            channel.acknowledge(update.callback_ref)
        while True:
            try:
                return await self.desk.take(update)
            except Busy:
                await asyncio.sleep(BUSY_SECONDS)

    async def _healthz(self, request: Request) -> Response:
        alive = self.writer.alive
        return PlainTextResponse("ok" if alive else "the writer has stopped", 200 if alive else 500)

    async def _metrics(self, request: Request) -> Response:
        """Answer Prometheus, which knows SODAN_METRICS_TOKEN; without one there is nothing here."""
        token = self.settings.metrics_token
        if not token:
            return PlainTextResponse("not found", 404)
        given = request.headers.get("authorization", "")
        if not compare_digest(given.encode("utf-8", "replace"), f"Bearer {token}".encode()):
            return PlainTextResponse("unauthorized", 401, {"WWW-Authenticate": "Bearer"})
        try:
            found = await asyncio.wait_for(self.database.look(figures), 2)
        except Exception as error:
            log.warning("metrics-without-database", error=type(error).__name__)
            found = None
        process = Process(
            self.writer.alive,
            self.writer.watchdog.ended,
            self.files.hash,
            tuple(self.files.services()),
        )
        return Response(self.metrics.text(process, found), media_type=CONTENT_TYPE)

    async def _readyz(self, request: Request) -> Response:
        def peek(store: object) -> bool:
            return True

        try:
            await asyncio.wait_for(self.database.look(peek), 2)
        except Exception as error:
            return JSONResponse({"database": type(error).__name__}, 503)
        ended = self._ended()
        return JSONResponse(
            {
                "database": "ok",
                "workers": ended or "ok",
                "channels": sorted("/".join(filter(None, key)) for key in self.channels),
                "files": self.files.hash,
                "refused": [str(problem) for problem in self.files.problems],
            },
            503 if ended else 200,
        )

    def _ended(self) -> list[str]:
        """Name the workers that work no more."""
        standing = {
            "writer": self.writer.alive,
            "outbox": self.outbox.working,
            "rooms": self.rooms.working,
            "timers": self.timers.working,
        }
        return [name for name, works in standing.items() if not works]


async def _to_chat(request: Request) -> Response:
    return RedirectResponse("/chat")
