"""The pages behind a link in a mail: to be registered, and to see, change or delete what is kept.

Mail scanners open links, so looking changes nothing; what a person does is posted. A link that is
too old, was never made, or whose caller was erased all look alike, and who types an address learns
nothing of whether it is known. What is shown is masked as in the chat.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.pages.paper import asked_language, page
from bot.pages.parts import Parts
from bot.pages.session import Pace
from bot.store.store import Store
from bot.writer import Busy
from handlers.fields import email
from handlers.fields.field import field, known
from handlers.turn import Caller
from locales import formats
from locales.catalog import Catalog
from schedules.booking import OPEN
from schedules.service import Service

BODY_MOST = 4096
ASKS_A_MINUTE = 3  # of one address of the network
ASKS_IN_ALL = 60
ANSWERED_AFTER = 0.5  # seconds: a known address takes longer, which nobody shall measure
OUTCOMES = {
    "confirmed": "page-account-confirmed",
    "sent": "page-account-new-sent",
    "limit": "page-account-limit",
    "tick": "page-account-delete-tick",
    "wrong": "page-account-no-address",
    "busy": "page-booking-busy",
}


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a link opens; all of it is personal."""

    kind: str
    used: bool
    caller: Caller
    address: str
    service_id: str
    last_used: datetime
    erased_from: datetime  # from when on the term runs
    bookings: int
    is_open: bool


class AccountPages:
    """The pages and what their buttons do."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self._pace, self._all = Pace(ASKS_A_MINUTE), Pace(ASKS_IN_ALL)

    async def show(self, request: Request) -> Response:
        """Show what the link is for."""
        seen = await self._look(request)
        if seen is None:
            return self._old(request)
        catalog = self.parts.catalog()
        language = _language(request, catalog, seen.caller.language)
        told = OUTCOMES.get(request.query_params.get("told", ""), "")
        at = f"/p/account/{request.path_params['token']}"
        if seen.kind == "full":
            return page(
                "account_confirm.html",
                catalog,
                language,
                at=at,
                address=field("email").show(seen.address, language),
                done=seen.used,
                web=seen.caller.channel == "web",
            )
        return page(
            "account.html",
            catalog,
            language,
            at=at,
            told=told,
            rows=_rows(catalog, seen, language),
            **self._times(seen, language),
        )

    async def confirm(self, request: Request) -> Response:
        """Register the caller."""
        token = request.path_params["token"]
        return self._after(request, await self._act(self.parts.desk.account_confirm(token)))

    async def address(self, request: Request) -> Response:
        """Mail a link to another address."""
        token = request.path_params["token"]
        reading = email.read((await _fields(request)).get("address", ""))
        if reading.outcome != "accept" or reading.value is None:
            return RedirectResponse(f"/p/account/{token}?told=wrong", 303)
        act = self.parts.desk.account_address(token, reading.value)
        return self._after(request, await self._act(act))

    async def erase(self, request: Request) -> Response:
        """Delete everything, once the box is ticked."""
        token = request.path_params["token"]
        if (await _fields(request)).get("sure") != "yes":
            return RedirectResponse(f"/p/account/{token}?told=tick", 303)
        outcome = await self._act(self.parts.desk.account_erase(token))
        if outcome != "deleted":
            return self._after(request, outcome)
        return self._notice(request, "page-account-deleted")

    async def ask(self, request: Request) -> Response:
        """Show the field for the address with which one registered."""
        return self._form(request)

    async def send(self, request: Request) -> Response:
        """Mail a link to each account of the address; answer alike whether there is one."""
        now = self.parts.now()
        typed = (await _fields(request)).get("address", "")
        reading = email.read(typed)
        if reading.value is None and reading.outcome != "suggest":
            return self._form(request, 422, "page-account-no-address", typed)
        here = request.client.host if request.client else ""
        if not (self._pace.allows(here, now) and self._all.allows("", now)):
            return self._form(request, 429, "page-account-too-often", typed)
        try:
            asked = self.parts.desk.account_ask(reading.value or typed.strip())
            await asyncio.gather(asked, asyncio.sleep(ANSWERED_AFTER))
        except Busy:
            return self._form(request, 503, "page-booking-busy", typed)
        return self._notice(request, "page-account-asked")

    async def _act(self, act: Awaitable[str]) -> str:
        try:
            return await act
        except Busy:
            return "busy"

    def _after(self, request: Request, outcome: str) -> Response:
        if outcome == "nothing":
            return self._old(request)
        token = request.path_params["token"]
        return RedirectResponse(f"/p/account/{token}?told={outcome}", 303)

    async def _look(self, request: Request) -> _Seen | None:
        token = request.path_params["token"]

        def ask(store: Store) -> _Seen | None:
            link = store.account_link(token)
            caller = store.load(link.caller_id) if link else None
            used = store.last_used(link.caller_id) if link else None
            if link is None or caller is None or used is None or not link.is_for(caller.profile):
                return None
            bookings = store.bookings_of(caller.id, open_only=False)
            address = store.account_address(caller.id)
            if link.kind == "full":
                address = str(link.kept["told"]["email"])
            return _Seen(
                kind=link.kind,
                used=link.used_at is not None,
                caller=caller,
                address=address,
                service_id=caller.service or str(link.kept["service"]),
                last_used=used[0],
                erased_from=used[1],
                bookings=len(bookings),
                is_open=any(one.state in OPEN for one in bookings),
            )

        return await self.parts.database.look(ask)

    def _times(self, seen: _Seen, language: str) -> dict[str, Any]:
        services = self.parts.services()
        service: Service = services.get(seen.service_id) or next(iter(services.values()))
        ends = (seen.erased_from + service.keeping.after).astimezone(service.zone).date()
        return {
            "last_used": formats.when(seen.last_used, language, service.zone),
            "ends": "" if seen.is_open else formats.birthdate(ends, language),
            "bookings": seen.bookings,
        }

    def _form(
        self, request: Request, status: int = 200, told: str = "", typed: str = ""
    ) -> Response:
        catalog = self.parts.catalog()
        language = asked_language(request, catalog)
        return page(
            "account_ask.html", catalog, language, status, told=told, typed=typed[: email.LONGEST]
        )

    def _notice(self, request: Request, key: str) -> Response:
        catalog = self.parts.catalog()
        language = asked_language(request, catalog)
        sentence = catalog.say(key, language)
        return page("notice.html", catalog, language, sentence=sentence, back=True)

    def _old(self, request: Request) -> Response:
        catalog = self.parts.catalog()
        language = asked_language(request, catalog)
        return page("account_ask.html", catalog, language, 404, told="page-account-old", typed="")


def _rows(catalog: Catalog, seen: _Seen, language: str) -> list[tuple[str, str]]:
    """List the fields that are kept, masked."""
    profile = {**seen.caller.profile, "email": seen.address or seen.caller.profile.get("email")}
    return [
        (catalog.say(f"{field(name).key}-title", language), _shown(name, str(kept), language))
        for name in known()
        if (kept := profile.get(name))
    ]


def _shown(name: str, kept: str, language: str) -> str:
    if name == "birthdate":  # the chat spells it out once; a screen that others see does not
        return f"{date.fromisoformat(kept).year}-••-••"
    return field(name).show(kept, language)


def _language(request: Request, catalog: Catalog, spoken: str) -> str:
    if spoken and "lang" not in request.query_params:
        return spoken
    return asked_language(request, catalog)


async def _fields(request: Request) -> dict[str, str]:
    """Read a small form; {} for one that is too large."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > BODY_MOST:
            return {}
    return {name: values[0] for name, values in parse_qs(body.decode("utf-8", "replace")).items()}
