"""What a platform shows beside a caller's chat, in the caller's language.

LINE shows the menu of the language, whose id the set-up noted; Telegram the commands. It follows
the choice of a language as a parcel of its own lane: no reply waits for it, and a repeat is
harmless. Before a language is chosen, the platform shows what the set-up made the default.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import msgspec

from bot.channels.channel import Beside, Body
from handlers.turn import Caller
from locales.catalog import Catalog
from locales.languages import SOURCE

if TYPE_CHECKING:
    from bot.store.facts import Facts
    from bot.store.outbox import Parcel

KIND = "beside"  # of its parcels
COMMANDS = ("menu", "language", "help", "person", "cancel")  # as handlers.words reads them


class Keeps(Protocol):
    """What is needed of a store here: no more, since parts of the store call this."""

    @property
    def fact(self) -> Callable[[str], str | None]:
        """Look up a fact."""

    @property
    def queue_parcel(self) -> Callable[..., Parcel]:
        """Keep a parcel."""


def commands(catalog: Catalog, language: str) -> tuple[tuple[str, str], ...]:
    """Give the bot's commands, each described by the label of its button."""
    return tuple((name, catalog.say(f"{name}-label", language)) for name in COMMANDS)


def menu_fact(account: str, language: str) -> str:
    """Name the fact that holds LINE's id of a language's menu; "" once it was taken away."""
    return f"line menu/{account}/{language}"


def wanted(store: Facts, catalog: Catalog, caller: Caller) -> Beside | None:
    """Tell what this caller should see; None where there is nothing to show."""
    if caller.channel == "line":
        menu = store.fact(menu_fact(caller.account, caller.language))
        if menu:
            return Beside(menu=menu)
        # Without a menu of this language, that of the one before must not stay.
        return Beside() if store.fact(menu_fact(caller.account, SOURCE)) else None
    if caller.channel == "telegram":
        return Beside(commands=commands(catalog, caller.language))
    return None


def queue(store: Keeps, caller: Caller, shown: Beside, holder: str | None) -> Parcel:
    """Keep it until it is sent: by `holder` after the commit, else by whoever is free."""
    body = Body(person=caller.person, messages=(), language=caller.language, beside=shown)
    return store.queue_parcel(
        caller_id=caller.id,
        lane=f"{KIND}:{caller.chat or caller.id}",
        channel=caller.channel,
        account=caller.account,
        kind=KIND,
        body=msgspec.json.encode(body),
        holder=holder,
    )


def take_away(store: Keeps, caller: Caller, holder: str | None = None) -> Parcel | None:
    """Take away what was put beside the chat of a caller who is erased; None if nothing was."""
    shown = caller.channel == "telegram" or (
        caller.channel == "line" and store.fact(menu_fact(caller.account, caller.language))
    )
    return queue(store, caller, Beside(), holder) if caller.language and shown else None
