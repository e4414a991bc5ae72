"""One's own account: living sessions, the language of the console, mail about new requests."""

from __future__ import annotations

from starlette.responses import Response

from bot.console.access import set_cookie
from bot.console.page import Page
from bot.store.staff import KINDS
from bot.store.store import Store
from locales.languages import ALL


async def show(page: Page) -> Response:
    """List one's own sessions and settings."""
    member = page.member
    sessions = await page.parts.database.look(lambda store: store.sessions_of(member.id))
    return page.draw("account.html", sessions=sessions, kinds=KINDS)


async def end(page: Page) -> Response:
    """End one of one's own sessions; this one, too."""
    session_id, member = page.request.path_params["session_id"], page.member

    def work(store: Store) -> bool:
        ended = store.end_session(session_id, member.id)
        if ended:
            store.audit("staff", member.id, "session-ended")
        return ended

    if not await page.parts.desk.act(work):
        return page.problem(404, "console-not-found")
    return _home(page) if session_id == page.session.id else page.go("/account?told=ended")


async def end_all(page: Page) -> Response:
    """End every session of this account, this one too."""
    member = page.member

    def work(store: Store) -> None:
        store.end_sessions(member.id)
        store.audit("staff", member.id, "sessions-ended")

    await page.parts.desk.act(work)
    return _home(page)


async def settle(page: Page) -> Response:
    """Keep the language of the console and whether mail is wanted."""
    speaks, member = page.typed("speaks"), page.member
    if speaks not in ALL:
        return page.problem(422, "console-form-wrong")
    mail_on = page.typed("mail_on") == "yes" and member.mail is not None
    heard = set(page.ticked("hear"))

    def work(store: Store) -> None:
        store.set_speaks(member.id, speaks)
        store.set_mail_on(member.id, mail_on)
        if mail_on:
            store.set_muted(member.id, [kind for kind in KINDS if kind not in heard])

    await page.parts.desk.act(work)
    return page.go("/account?told=saved")


def _home(page: Page) -> Response:
    response = page.go("/login")
    set_cookie(page.parts, response, "")
    return response
