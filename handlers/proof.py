"""Proving that a mailbox is the caller's: a mailed code of six digits is typed in the chat.

A code lives ten minutes and five tries; a caller gets a few codes a day, so that nobody's mailbox
is filled by somebody else. Who cannot or will not prove it goes on without mail.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from hmac import compare_digest
from typing import Any

from handlers.fields import cleaning
from handlers.flow import footer
from handlers.messages import Choice, Reply, Text, say
from handlers.turn import Turn

LIVES = timedelta(minutes=10)
TRIES = 5
CODES_A_DAY = 5


def applies(turn: Turn) -> bool:
    """Tell whether there is a mailbox to be proven."""
    return turn.service.intake.prove_email and turn.draft.get("mailbox") == "own"


def is_proven(turn: Turn) -> bool:
    """Tell whether the address was proven: just now, or for a former request."""
    profile, address = turn.caller.profile, turn.draft.get("email")
    known = profile.get("mailbox") == "own" and profile.get("email") == address
    return known or turn.draft.get("proven") == address


def ask(turn: Turn) -> Reply:
    """Ask for the code; the first time it is sent."""
    kept = turn.draft.get("proof")
    if kept is None or kept["to"] != turn.draft.get("email"):
        return send(turn)
    return _asked(turn) if _lives(turn, kept) else _over(turn)


def send(turn: Turn) -> Reply:
    """Send a new code, and ask for it."""
    today = turn.now.astimezone(turn.service.zone).date().isoformat()
    day, sent = turn.caller.profile.get("proofs", (today, 0))
    sent = sent if day == today else 0
    kept = {"to": turn.draft["email"], "code": "", "until": turn.now.isoformat(), "left": 0}
    if sent < CODES_A_DAY:
        turn.caller.profile["proofs"] = [today, sent + 1]
        kept["code"] = f"{secrets.randbelow(10**6):06}"
        kept["until"] = (turn.now + LIVES).isoformat()
        kept["left"] = TRIES
        turn.events.append(("prove", turn.caller.id))
    turn.draft["proof"] = kept
    return _asked(turn) if kept["left"] else _over(turn)


def take(turn: Turn, text: str) -> Reply | None:
    """Read the typed code. None: it is right, and the dialogue goes on."""
    kept = turn.draft.get("proof")
    if kept is None or not _lives(turn, kept):
        return ask(turn)
    typed = "".join(filter(str.isalnum, cleaning.ascii_digits(cleaning.folded(text))))
    if compare_digest(typed.encode(), kept["code"].encode()):
        turn.draft["proven"] = kept["to"]
        del turn.draft["proof"]
        return None
    left = kept["left"] - 1
    turn.draft["proof"] = {**kept, "left": left}
    if not left:
        return _over(turn)
    wrong = Text(turn.say("proof-wrong", left=str(left)))
    return say(wrong, *_asked(turn).messages, state="proof")


def skip(turn: Turn) -> bool:
    """Go on without mail."""
    turn.draft.pop("proof", None)
    turn.draft["mailbox"] = "unproven"
    return True


def _lives(turn: Turn, kept: dict[str, Any]) -> bool:
    return bool(kept["left"]) and turn.now < datetime.fromisoformat(kept["until"])


def _asked(turn: Turn) -> Reply:
    return _choice(turn, "proof-ask")


def _over(turn: Turn) -> Reply:
    return _choice(turn, "proof-over")


def _choice(turn: Turn, key: str) -> Reply:
    options = (
        turn.button("proof-again-label", "proof.again"),
        turn.button("proof-skip-label", "proof.skip"),
        *footer(turn),
    )
    return say(Choice(turn.say(key), options), state="proof")
