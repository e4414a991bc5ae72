"""Coming back to a web chat whose session has ended: booking code and a word the caller chose."""

from __future__ import annotations

from handlers import linking, start, tongues
from handlers.messages import Choice, Reply, Text, say
from handlers.turn import Turn

SHORTEST = 4
LONGEST = 60


def ask_new_word(turn: Turn) -> Reply:
    """Ask for the word by which the caller will be known later."""
    options = (turn.button("menu-label", "go.menu"),)
    return say(Choice(turn.say("return-word-ask"), options), state="new-word")


def take_new_word(turn: Turn, text: str) -> Reply:
    """Keep the word, hashed."""
    word = " ".join(text.split()).casefold()
    if not SHORTEST <= len(word) <= LONGEST:
        again = ask_new_word(turn)
        return say(Text(turn.say("return-word-length")), *again.messages, state=again.state)
    turn.store.set_return_word(turn.caller, word)
    options = (turn.button("bookings-label", "go.bookings"), turn.button("menu-label", "go.menu"))
    return say(Choice(turn.say("return-word-kept"), options), state="menu")


def ask_code(turn: Turn) -> Reply:
    """Ask for the booking code."""
    options = (turn.button("language-label", "go.language"),)
    return say(Choice(turn.say("return-code-ask"), options), state="code")


def take_code(turn: Turn, text: str) -> Reply:
    """Keep the code until the word comes; whether it exists is not said.

    A code of the caller's other app needs no word.
    """
    if linking.read(text):
        return linking.take(turn, text)
    offered = tongues.offer(turn, text) if turn.caller.language else None
    if offered is not None:
        return offered
    turn.draft["code"] = "".join(text.split()).upper()[:16]
    return ask_word(turn)


def ask_word(turn: Turn) -> Reply:
    """Ask for the word."""
    options = (turn.button("language-label", "go.language"),)
    return say(Choice(turn.say("return-known-word-ask"), options), state="word")


def take_word(turn: Turn, text: str) -> Reply:
    """Open the caller's earlier chat if code and word belong together."""
    word = " ".join(text.split()).casefold()
    found = turn.store.come_back(str(turn.draft.pop("code", "")), word, turn.caller)
    if found is None:
        again = ask_code(turn)
        return say(Text(turn.say("return-failed")), *again.messages, state=again.state)
    linking.become(turn, found)
    return start.welcome_back(turn)
