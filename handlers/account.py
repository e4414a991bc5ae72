"""Registering: a link in a mail is opened, and the mail address is known to be the caller's.

Until then the account is provisional: what was answered waits in the draft, and the dialogue says
what to do. The link is used on a page (bot/pages/account.py); here only its outcome is read, so
that mail scanners, which open links, register nobody. There is no password: who is registered is
known by the chat, and by the mailbox.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from handlers.fields.field import field
from handlers.flow import footer
from handlers.messages import Choice, Message, Option, Reply, Text, say
from handlers.turn import Turn
from locales.catalog import Catalog
from schedules.service import Service

LIVES = timedelta(hours=24)  # of a link to register


def applies(turn: Turn) -> bool:
    """Tell whether callers of this service have to be registered."""
    return turn.service.intake.account


def is_full(turn: Turn) -> bool:
    """Tell whether the caller proved the address of this request."""
    address = turn.draft.get("email")
    return bool(address) and turn.store.is_registered(turn.caller.id, str(address))


def ask(turn: Turn) -> Reply:
    """Say what to do with the mail; the first time it is sent."""
    sent = turn.draft.get("account")
    if sent is None or sent["to"] != turn.draft["email"] or _is_over(turn, sent):
        return _send(turn)
    return _asked(turn, "account-ask" if sent["link"] else "account-limit")


def again(turn: Turn) -> Reply:
    """Send a new link."""
    reply = _send(turn)
    if not turn.draft["account"]["link"]:
        return reply
    return say(Text(turn.say("account-sent-again")), *reply.messages, state=reply.state)


def not_yet(turn: Turn) -> Reply:
    """Say that the link was not used yet, and what to do."""
    reply = ask(turn)
    return say(Text(turn.say("account-not-yet")), *reply.messages, state=reply.state)


def forget_address(turn: Turn) -> None:
    """Have the address asked for anew; everything else stays."""
    for name in ("email", "mailbox", "account", "doubt"):
        turn.draft.pop(name, None)


def see(turn: Turn) -> Reply:
    """Send a link to the page with what is kept, to the address that the caller proved."""
    turn.draft.pop("return", None)
    options = (turn.button("delete-label", "go.delete"), turn.button("menu-label", "go.menu"))
    address = turn.store.account_address(turn.caller.id)
    if not address or turn.caller.profile.get("mailbox") == "shared":
        return say(Choice(turn.say("account-see-none"), options), state="menu")
    kept = {"service": turn.service.id, "at": address}
    token = turn.store.new_account_link(turn.caller.id, "page", address, kept)
    if token:
        turn.events.append(("account", f"{turn.caller.id} page {token}"))
    key = "account-see-sent" if token else "page-account-limit"
    return say(Choice(turn.say(key), options), state="menu")


def done(catalog: Catalog, language: str, *, changed: bool = False) -> tuple[Message, ...]:
    """Tell a caller in the chat that they are registered, or that their address is another now.

    The first line is on a lock screen.
    """
    first = catalog.say("account-done-notice", language)
    then = catalog.say("account-changed" if changed else "account-done", language)
    go_on = Option(catalog.say("account-go-label", language), "go.book", style="main")
    menu = Option(catalog.say("menu-label", language), "go.menu")
    return (Choice(f"{first}\n\n{then}", (go_on, menu)),)


def _send(turn: Turn) -> Reply:
    address = str(turn.draft["email"])
    kept = {"service": turn.service.id, "told": _told(turn.service, turn.draft)}
    token = turn.store.new_account_link(turn.caller.id, "full", address, kept)
    until = (turn.now + LIVES).isoformat()
    turn.draft["account"] = {"to": address, "until": until, "link": bool(token)}
    if token:
        turn.events.append(("account", f"{turn.caller.id} full {token}"))
    return _asked(turn, "account-ask" if token else "account-limit")


def _told(service: Service, draft: dict[str, Any]) -> dict[str, Any]:
    """Give what an account keeps of the answers so far."""
    return {n: draft[n] for n in (*service.intake.fields, "mailbox") if n in draft}


def _is_over(turn: Turn, sent: dict[str, Any]) -> bool:
    return turn.now >= datetime.fromisoformat(sent["until"])


def _asked(turn: Turn, key: str) -> Reply:
    address = field("email").show(str(turn.draft["email"]), turn.language)
    options = (
        Option(turn.say("account-go-label"), "account.go", style="main"),
        turn.button("account-again-label", "account.again"),
        turn.button("account-change-label", "account.change"),
        *footer(turn),
    )
    return say(Choice(turn.say(key, address=address), options), state="account")
