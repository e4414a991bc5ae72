"""Writing with a person: what the caller types goes to staff, until *menu* or a day has passed.

What staff write comes to the chat (notices.py). Commands and danger come first, here as anywhere.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.messages import Choice, Option, Reply, say
from handlers.turn import Turn

STATE = "person"
EVER = "1970-01-01T00:00+00:00"
LASTS = timedelta(hours=24)  # after the last word, of either side; `person-write` says so


def ways(turn: Turn) -> tuple[Option, ...]:
    """Give the ways out: where the caller was, and the menu."""
    menu = turn.button("menu-label", "go.menu")
    if str(turn.draft.get("return", "menu")) in ("menu", "start", "language", STATE):
        return (menu,)
    return (Option(turn.say("continue-label"), f"{STATE}.end", style="main"), menu)


def go_on(turn: Turn) -> Reply:
    """Say that the caller can write here."""
    return say(Choice(turn.say("person-write"), ways(turn)), state=STATE)


def hear(turn: Turn, text: str) -> None:
    """Hand the caller's words to staff."""
    language = turn.language
    if turn.store.is_taken_back(turn.update):
        return  # that came first
    message = turn.store.message_key(turn.update)
    whose = _to_whom(turn)
    if turn.store.say_to_staff(turn.caller, whose, language, text, message):
        turn.events.append(("person", f"{turn.caller.id} {whose}"))
    turn.draft.setdefault("return", "menu")
    # With the moment: an unchanged draft ends sooner.
    turn.draft["said_at"], turn.draft["said_to"] = turn.now.isoformat(), whose


def _to_whom(turn: Turn) -> str:
    """Tell whose staff these words are for: who wrote last, unless the caller asked others since.

    A service's staff never read what is an answer to another's.
    """
    said = datetime.fromisoformat(str(turn.draft.get("said_at") or EVER))
    mine = str(turn.draft.get("said_to") or turn.service.id)
    wrote = turn.store.staff_wrote_since(turn.caller.id, max(said, turn.now - LASTS))
    whose = turn.service.id if turn.alone else (wrote or mine)
    return whose if whose in turn.services else turn.service.id


def take(turn: Turn, text: str) -> Reply:
    """Hand the caller's words to staff, and say that they have them."""
    hear(turn, text)
    return say(Choice(turn.say("person-got"), ways(turn)), state=STATE)


def greets(turn: Turn, text: str) -> bool:
    """Tell whether a word that opens the menu elsewhere greets a person here, as "hello" does."""
    typed = " ".join(text.split()).casefold()
    return not typed.startswith("/") and typed not in ("menu", turn.say("menu-label").casefold())


def is_awaited(turn: Turn) -> bool:
    """Tell whether words at the menu are the answer to what staff wrote."""
    if turn.caller.state != "menu" or turn.draft.get("booking"):
        return False
    wrote = turn.store.staff_wrote_since(turn.caller.id, turn.now - LASTS)
    return wrote is not None and (not turn.alone or wrote == turn.service.id)
