"""Deleting everything that is kept of a caller: three taps, no reason asked."""

from __future__ import annotations

from handlers import account
from handlers.messages import Choice, Option, Reply, Text, say
from handlers.turn import Turn


def ask(turn: Turn) -> Reply:
    """Say what is deleted and what stays elsewhere, and ask once."""
    see = (turn.button("account-see-label", "erase.see"),) if account.applies(turn) else ()
    options = (
        Option(turn.say("delete-yes-label"), "erase.yes", style="danger"),
        turn.button("delete-no-label", "erase.no"),
        *see,
    )
    return say(Choice(turn.say("delete-ask"), options), state="erase")


def erase(turn: Turn) -> Reply:
    """Delete the caller; what was said last is sent all the same, and then forgotten."""
    turn.events.append(("erased", turn.caller.id))
    turn.store.erase(turn.caller)
    return say(Text(turn.say("deleted")), state="erased")
