"""Coming in and going out: login, the one-time link that sets a password, logout."""

from __future__ import annotations

from starlette.responses import Response

from bot.console import passwords
from bot.console.access import set_cookie
from bot.console.page import Page
from bot.store.staff import LinkSpent, StaffMember
from bot.store.store import Store


async def show_login(page: Page) -> Response:
    """Show the login form."""
    return page.draw("login.html", login="", fault="")


async def login(page: Page) -> Response:
    """Begin a session, or say that something is wrong, and never what."""
    name, password = page.typed("login", 64), page.form.get("password", "")
    member = await page.parts.database.look(lambda store: store.by_login(name))
    kept = member.password if member else None
    right = await page.parts.passwords.right(str(password)[: passwords.MOST_LETTERS + 1], kept)
    token = None
    if member is not None:
        known = member
        token = await page.parts.desk.act(lambda store: _settle(store, known, right))
    if token is None:
        return page.draw("login.html", 401, login=name, fault=page.say("console-login-wrong"))
    response = page.go("/")
    set_cookie(page.parts, response, token)
    return response


def _settle(store: Store, seen: StaffMember, right: bool) -> str | None:
    # While the password was being checked, the account may have been locked, disabled or reset.
    member = store.staff_member(seen.id)
    if member is None or member.disabled_at is not None or member.password != seen.password:
        return None
    if member.locked(store.now):
        store.audit("staff", member.id, "login-locked")
        return None
    if not right:
        locked = store.login_failed(member.id) is not None
        store.audit("staff", member.id, "login-locked" if locked else "login-failed")
        return None
    token, _ = store.begin_session(member.id)
    store.audit("staff", member.id, "login")
    return token


async def logout(page: Page) -> Response:
    """End this session and take the cookie away."""
    session, member = page.session, page.member
    await page.parts.desk.act(lambda store: store.end_session(session.id, member.id))
    response = page.go("/login")
    set_cookie(page.parts, response, "")
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


async def show_link(page: Page) -> Response:
    """Show the form to which a one-time link leads; looking at it uses nothing up."""
    token = page.request.path_params["token"]
    owner = await page.parts.database.look(lambda store: store.link_owner(token))
    if owner is None:
        return page.problem(410, "console-link-spent")
    return page.draw("link.html", owner=owner, fault="")


async def use_link(page: Page) -> Response:
    """Set the password, once."""
    token = page.request.path_params["token"]
    owner = await page.parts.database.look(lambda store: store.link_owner(token))
    if owner is None:
        return page.problem(410, "console-link-spent")
    password, again = str(page.form.get("password", "")), str(page.form.get("again", ""))
    fault = passwords.fault(password, again, owner.login)
    if fault is not None:
        sentence = page.say(fault, least=passwords.LEAST_LETTERS)
        return page.draw("link.html", 422, owner=owner, fault=sentence)
    hashed = await page.parts.passwords.hash(password)

    def use(store: Store) -> None:
        member = store.use_link(token, hashed)
        store.audit("staff", member.id, "password-set")

    try:
        await page.parts.desk.act(use)
    except LinkSpent:
        return page.problem(410, "console-link-spent")
    return page.go("/login?told=password")
