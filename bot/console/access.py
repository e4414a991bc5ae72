"""Who may open which page: one table row a page, and what is checked before each.

What is not in the table is not there; a row without the role is refused. Administrators keep
accounts and timetables and see no case.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from secrets import compare_digest
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.console.page import Page
from bot.console.parts import Parts
from bot.store.pushes import Month
from bot.store.staff import SESSION_LIFE
from bot.store.store import Store

Endpoint = Callable[[Page], Awaitable[Response]]

ANYBODY = frozenset({"stranger"})
STAFF = frozenset({"admin", "counsellor"})
ADMINS = frozenset({"admin"})  # who keep the accounts
CASES = frozenset({"counsellor"})  # what shows callers and their bookings

NOTED_EVERY = timedelta(minutes=1)  # a session's last use is written at most this often


class Row(NamedTuple):
    """One page: how it is asked for, who may, and what draws it.

    `watching`: the page refreshes itself, which must not keep an idle session alive. `own`: it is
    about one's own account, whose services may all be gone.
    """

    method: str
    path: str
    roles: frozenset[str]
    endpoint: Endpoint
    watching: bool = False
    own: bool = False


def cookie_name(parts: Parts) -> str:
    """Name the session cookie; browsers keep the __Host- prefix for https."""
    return "__Host-desk" if parts.secure else "desk"


def set_cookie(parts: Parts, response: Response, token: str) -> None:
    """Hand the browser its session; an empty token takes it away."""
    response.set_cookie(
        cookie_name(parts),
        token,
        max_age=int(SESSION_LIFE.total_seconds()) if token else 0,
        path="/",
        secure=parts.secure,
        httponly=True,
        samesite="lax",
    )


def route(parts: Parts, row: Row) -> Route:
    """Put the checks of its row in front of a page."""

    async def answer(request: Request) -> Response:
        if row.roles == ANYBODY:
            return await _run(row, Page(parts, request))
        token = request.cookies.get(cookie_name(parts), "")
        found = await parts.database.look(lambda store: store.session(token)) if token else None
        if found is None:
            return _to_login(Page(parts, request))
        session, member = found
        page = Page(parts, request, member, session)
        if member.role not in row.roles:
            return page.problem(403, "console-not-for-role")
        if not page.services and not row.own:
            return page.problem(403, "console-no-services")
        if not row.watching and page.now - session.seen_at >= NOTED_EVERY:
            await parts.desk.act(lambda store: store.touch_session(session.id))
        if not row.watching and member.role in CASES:
            page.conflicts = await parts.database.look(lambda store: _conflicts(page, store))
        if not row.watching and member.role == "admin":
            page.months, page.pushes_each = await parts.database.look(
                lambda store: _pushes(page, store)
            )
        return await _run(row, page)

    return Route(row.path, answer, methods=[row.method])


def _pushes(page: Page, store: Store) -> tuple[list[Month], float | None]:
    kept = page.parts.kept
    months = store.line_months()
    mine = [m for m in months if page.member.serves(kept.get(("line", m.account), ""))]
    return mine, store.pushes_per_finished() if page.is_whole else None


def _conflicts(page: Page, store: Store) -> int:
    found = store.conflicts(page.services, page.member.languages)
    return sum(not conflict.pending for conflict in found)


async def _run(row: Row, page: Page) -> Response:
    if row.method == "POST":
        page.form = await page.request.form(max_files=0, max_fields=60)
        if row.roles != ANYBODY and not _token_fits(page):
            return page.problem(403, "console-form-old")
    return await row.endpoint(page)


def _token_fits(page: Page) -> bool:
    return compare_digest(page.typed("csrf").encode(), page.session.csrf.encode())


def _to_login(page: Page) -> Response:
    if page.request.headers.get("hx-request"):
        # A fragment cannot show a login page in its place; this makes the whole page go there.
        return Response(status_code=401, headers={"HX-Redirect": f"{page.root}/login"})
    return page.go("/login")
