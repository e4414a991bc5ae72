"""The web chat: the page, what is said in it, and the stream of answers.

It works without JavaScript: buttons are submit buttons, a submitted form leads back to the page,
and the history is drawn from the rows of the last 24 hours. With it, answers come over one stream
(Server-Sent Events), as the same HTML that the page itself holds.
Source: HTML Living Standard, "Server-sent events".
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from hmac import compare_digest
from typing import Any

import anyio
import msgspec
from markupsafe import Markup
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from bot.channels.channel import Malformed
from bot.channels.web import TooLong
from bot.pages import line_look, telegram_look, web_look
from bot.pages.paper import asked_language, face, language_of, page, render, sentences
from bot.pages.parts import Parts
from bot.pages.session import Cookie, Pace, form_key, new_form_id, new_token, who
from bot.store.store import Store
from bot.store.web_messages import WebMessage
from bot.writer import Busy
from handlers import maintenance
from handlers.messages import Message, Update

BODY_MOST = 16 * 1024
UPDATES_A_MINUTE = 30
# Of one address: a dormitory shares its Wi-Fi, so this only stops machines.
SESSIONS_A_MINUTE = 60
STREAMS_MOST = 4
HEARTBEAT_SECONDS = 15
CLOSING_SECONDS = 1.0
NOTHING = 2**62  # after this message there is none
LOOKS: dict[str, tuple[str, Callable[[Message], dict[str, Any]]]] = {
    "web": (web_look.TEMPLATE, web_look.values),
    "line": (line_look.TEMPLATE, line_look.values),
    "telegram": (telegram_look.TEMPLATE, telegram_look.values),
}
_read_message = msgspec.json.Decoder(Message).decode


@dataclass(frozen=True, slots=True)
class Form:
    """What every form of a page carries: the session's mark, the view, a fresh id for each.

    `last` is the page's last message, so that without a script the next page begins after it.
    """

    key: str
    look: str
    new_id: Callable[[], str] = new_form_id
    last: int = 0


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of a live session, and what its caller has to see.

    `chosen` is the caller's own language, "" until there is one; the page speaks `language`.
    `service` is "" until there is one.
    """

    token: str
    caller_id: str
    chosen: str
    language: str
    service: str
    rows: Sequence[WebMessage]

    def outgrew(self, request: Request, after: int) -> int | None:
        """Name the message at which a page has to be drawn anew; None while it need not be.

        Anew: the session has another caller by now, who came back or was erased, or the caller
        speaks another language. It begins at what is new, or for another caller at the end.
        """
        query, ids = request.query_params, [row.id for row in self.rows] or [0]
        if query.get("who", "") not in ("", who(self.caller_id)):
            return ids[-1]
        if self.chosen not in ("", query.get("speaks", "")):
            return ids[0 if after else -1]
        return None


class Chat:
    """The pages of the web chat."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self.cookie = Cookie(parts.public_url)
        self._updates = Pace(UPDATES_A_MINUTE)
        self._sessions = Pace(SESSIONS_A_MINUTE)
        self._streams: Counter[str] = Counter()

    # the page

    async def show(self, request: Request) -> Response:
        """Show the chat; begin a session where there is none, and say so if one has ended."""
        if request.method == "HEAD":
            return Response()  # a robot that looks whether the page is there begins nothing
        token = self.cookie.read(request.cookies)
        visit = await self._visit(request, token, 0)
        if visit is not None:
            return self._page(request, visit)
        now = self.parts.now()
        address = request.client.host if request.client else ""
        if not self._sessions.allows(address, now):
            return self._refuse(request, 429, "chat-too-fast")
        new = new_token()
        try:
            await self.parts.desk.take(self._first(request, new))
        except Busy:
            return self._refuse(request, 503, "chat-busy")
        begun = await self._visit(request, new, 0)
        if begun is None:  # the desk lost it between two breaths: the next try begins anew
            return self._refuse(request, 503, "chat-busy")
        response = self._page(request, begun, notice="chat-ended" if token else "")
        self.cookie.write(response, new)
        return response

    async def arrive(self, request: Request) -> Response:
        """Open the chat by a service's own address: no other service is named in it then."""
        service = request.path_params["service"]
        if service not in self.parts.services():
            return self._refuse(request, 404, "page-nothing-here")
        if "prefetch" in request.headers.get("sec-purpose", ""):
            return Response(status_code=503)  # nobody pressed anything yet
        response = _to_chat("web", "end")
        if request.method == "HEAD":
            return response
        self.cookie.write_only(response, service)
        token, now = self.cookie.read(request.cookies), self.parts.now()
        if await self._caller(token) is not None and self._updates.allows(token, now):
            again = self.parts.web.start(token, now, service=service)
            again = msgspec.structs.replace(again, id=f"{again.id}-{new_form_id()}", only=service)
            try:
                await self.parts.desk.take(again)
            except Busy:
                return self._refuse(request, 503, "chat-busy")
        return response

    def _only(self, request: Request) -> str:
        only = self.cookie.only(request.cookies)
        return only if only in self.parts.services() else ""

    def _first(self, request: Request, token: str) -> Update:
        query, parts = request.query_params, self.parts
        only = self._only(request)
        service = only or query.get("service", "")
        spoken = request.headers.get("accept-language", "").partition(",")[0].partition(";")[0]
        begun = parts.web.start(
            token,
            parts.now(),
            hint=query.get("lang") or spoken.strip(),
            service=service if service in parts.services() else "",
        )
        return msgspec.structs.replace(begun, only=only)

    async def _caller(self, token: str) -> str | None:
        return await self.parts.desk.web_caller(token, self.parts.now()) if token else None

    async def _visit(self, request: Request, token: str, after: int) -> Visit | None:
        """Find a live session's caller and the messages after one; None for any other session."""
        caller_id = await self._caller(token)
        if caller_id is None:
            return None
        known: str = caller_id

        def ask(store: Store) -> Visit | None:
            caller = store.load(known)
            if caller is None:
                return None
            language = caller.language or asked_language(request, self.parts.catalog())
            rows = store.since(known, after)
            return Visit(token, known, caller.language, language, caller.service, rows)

        return await self.parts.database.look(ask)

    def _page(
        self,
        request: Request,
        visit: Visit,
        *,
        notice: str = "",
        status: int = 200,
        form: Mapping[str, str] | None = None,
    ) -> Response:
        catalog, given = self.parts.catalog(), form or {}
        last = visit.rows[-1].id if visit.rows else 0
        carried = self._form(request, visit.token, given.get("as", ""), last)
        lock = ""
        if visit.rows and carried.look != "web":
            lock = LOOKS[carried.look][1](_read_message(visit.rows[-1].body))["lock"]
        return page(
            "chat.html",
            catalog,
            visit.language,
            status,
            form=carried,
            messages=[self._draw(visit, carried, row) for row in visit.rows],
            who=who(visit.caller_id),
            apps=self._apps(self._only(request) or visit.service),
            lock=lock,
            demo=self.parts.demo,
            resting=self._resting(self._only(request) or visit.service, visit.language),
            notice=catalog.say(notice, visit.language) if notice else "",
            typed=given.get("text", ""),
            **face(self.parts.now(), visit.language),
        )

    def _resting(self, chosen: str, language: str) -> list[str]:
        """Say from when to when nothing can be booked."""
        services = self.parts.services()
        only = next(iter(services)) if len(services) == 1 else ""
        service = services.get(chosen or only)
        if service is None:
            return []
        return maintenance.told(self.parts.catalog(), service, language, self.parts.now())

    def _apps(self, chosen: str) -> list[tuple[str, str]]:
        services = self.parts.services()
        service = services.get(chosen)
        if service is None:
            if len(services) > 1:
                return []  # nobody has chosen whose account it would be
            service = next(iter(services.values()))
        contact = service.contact
        line, telegram = contact.line, contact.telegram
        found = [("LINE", f"https://line.me/R/ti/p/{line}")] if line else []
        return [*found, ("Telegram", f"https://t.me/{telegram}")] if telegram else found

    def _form(self, request: Request, token: str, look: str = "", last: int = 0) -> Form:
        asked = look or request.query_params.get("as", "")
        look = asked if self.parts.demo and asked in LOOKS else "web"
        return Form(form_key(token), look, last=last)

    def _draw(self, visit: Visit, form: Form, row: WebMessage) -> Markup:
        message = _read_message(row.body)
        template, values = LOOKS[form.look]
        language = language_of(web_look.words(message), visit.language)
        drawn = render(
            template,
            id=row.id,
            form=form,
            lang=language,
            say=sentences(self.parts.catalog(), visit.language),
            **values(message),
        )
        return Markup(drawn)  # noqa: S704 (a template drew it)

    # what is said

    async def say(self, request: Request) -> Response:
        """Take one submitted form: 204 to our script, else back to the page."""
        token = self.cookie.read(request.cookies)
        if not token:
            return self._refuse(request, 403, "chat-no-cookies", back=True)
        form = await self._fields(request)
        visit = await self._visit(request, token, NOTHING)
        if visit is None:
            # The page says what happened, once it is opened anew.
            return PlainTextResponse("", 409) if _by_script(request) else _to_chat("web", "end")
        if form is None:
            return await self._again(request, visit, 413, "chat-too-long", {})
        if not compare_digest(form.get("key", "").encode(), form_key(token).encode()):
            return self._refuse(request, 403, "chat-form-old", back=True)
        now = self.parts.now()
        try:
            update = self.parts.web.read_form(token, form, now)
            if update is not None:
                if not self._updates.allows(token, now):
                    return await self._again(request, visit, 429, "chat-too-fast", form)
                only = self._only(request)
                await self.parts.desk.take(msgspec.structs.replace(update, only=only))
        except TooLong:
            return await self._again(request, visit, 413, "chat-too-long", {})
        except Malformed:
            return self._refuse(request, 400, "chat-form-old", back=True)
        except Busy:
            return await self._again(request, visit, 503, "chat-busy", form)
        # A caller who came back by a word, or was erased, is another one now: the page learns it.
        self.parts.web.wake(visit.caller_id)
        if _by_script(request):
            return Response(status_code=204)
        last = _number(form.get("last", ""))
        after = await self._visit(request, token, last) if last else None
        begin = f"m{after.rows[0].id}" if after and after.rows else "end"
        return _to_chat(self._form(request, token, form.get("as", "web")).look, begin)

    async def _fields(self, request: Request) -> dict[str, str] | None:
        """Read a small form's fields; None when it is too large, {} when it is none."""
        length = request.headers.get("content-length", "")
        if not length.isdecimal() or int(length) > BODY_MOST:
            return None
        try:
            form = await request.form(max_files=0, max_fields=8)
        except (HTTPException, MultiPartException):
            return {}
        return {name: value for name, value in form.items() if isinstance(value, str)}

    async def _again(
        self, request: Request, visit: Visit, status: int, key: str, form: Mapping[str, str]
    ) -> Response:
        """Say why nothing was taken; what was typed stays in the field."""
        if _by_script(request):
            return PlainTextResponse(self.parts.catalog().say(key, visit.language), status)
        whole = await self._visit(request, visit.token, 0) or visit
        return self._page(request, whole, notice=key, status=status, form=form)

    def _refuse(self, request: Request, status: int, key: str, *, back: bool = False) -> Response:
        catalog = self.parts.catalog()
        language = asked_language(request, catalog)
        sentence = catalog.say(key, language)
        if _by_script(request):
            return PlainTextResponse(sentence, status)
        return page("notice.html", catalog, language, status, sentence=sentence, back=back)

    async def leave(self, request: Request) -> Response:
        """End the session in this browser, and show something harmless.

        An old page may do so too: whoever hides is in a hurry.
        """
        response = RedirectResponse("/p/clock", 303)
        self.cookie.write(response, "")
        self.cookie.write_only(response, "")
        response.headers["Clear-Site-Data"] = '"cache"'
        return response

    # what is answered

    async def log(self, request: Request) -> Response:
        """Give our script the new messages when its stream does not flow; others the page.

        205: the page has to be drawn anew. 410: the chat has ended.
        """
        token = self.cookie.read(request.cookies)
        form = self._form(request, token)
        if not _by_script(request):
            return _to_chat(form.look, "end")
        after = _number(request.query_params.get("after", ""))
        visit = await self._visit(request, token, after)
        if visit is None:
            return HTMLResponse(self._ended(request), 410)
        if visit.outgrew(request, after) is not None:
            return Response(status_code=205)
        return HTMLResponse("".join(self._draw(visit, form, row) for row in visit.rows))

    async def events(self, request: Request) -> Response:
        """Open the stream of messages after the last one that the page has."""
        token = self.cookie.read(request.cookies)
        after = _number(
            request.headers.get("last-event-id") or request.query_params.get("after", "")
        )
        if self._streams[token] >= STREAMS_MOST:
            return Response(status_code=429)
        closing = anyio.Event()
        return EventSourceResponse(
            self._stream(request, token, after, closing),
            ping=HEARTBEAT_SECONDS,
            ping_message_factory=_beat,
            shutdown_event=closing,
            shutdown_grace_period=CLOSING_SECONDS,
        )

    async def _end_with(self, closing: anyio.Event) -> None:
        # The server waits for its streams before it tells the rest of the house to stop.
        await closing.wait()
        await self.parts.web.close()

    async def _stream(
        self, request: Request, token: str, after: int, closing: anyio.Event
    ) -> AsyncIterator[ServerSentEvent]:
        """Give messages as they come.

        `anew`: the page has to be drawn anew, and begins at the message named. `end`: the chat has
        ended. `beat`: the line still stands.
        """
        form, web = self._form(request, token), self.parts.web
        self._streams[token] += 1
        ending = asyncio.create_task(self._end_with(closing))
        try:
            while web.is_open:
                caller_id = await self._caller(token)
                if caller_id is None:
                    yield ServerSentEvent(self._ended(request), event="end")
                    return
                with web.listening(caller_id) as listener:
                    visit = await self._visit(request, token, after)
                    if visit is not None:
                        begin = visit.outgrew(request, after)
                        if begin is not None:
                            yield ServerSentEvent(f"m{begin}", event="anew")
                            return
                        for row in visit.rows:
                            yield ServerSentEvent(self._draw(visit, form, row), id=str(row.id))
                            after = row.id
                    if web.is_open:
                        await listener.wait(HEARTBEAT_SECONDS)
        finally:
            ending.cancel()
            self._streams[token] -= 1
            if not self._streams[token]:
                del self._streams[token]

    def _ended(self, request: Request) -> str:
        catalog, speaks = self.parts.catalog(), request.query_params.get("speaks", "")
        language = speaks if speaks in catalog.languages else asked_language(request, catalog)
        registers = any(one.intake.account for one in self.parts.services().values())
        return render("ended.html", say=sentences(catalog, language), registers=registers)


def _by_script(request: Request) -> bool:
    return "x-chat" in request.headers


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 19 else 0


def _beat() -> ServerSentEvent:
    return ServerSentEvent("1", event="beat")


def _to_chat(look: str, begin: str) -> Response:
    return RedirectResponse(f"/chat{'' if look == 'web' else f'?as={look}'}#{begin}", 303)
