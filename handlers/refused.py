"""A caller whom a person refused further bookings: until when, why, how to answer, the phone.

Danger, help and a person are there as always; nothing here decides anything.
"""

from __future__ import annotations

from handlers.messages import Choice, Message, Option, Reply, say
from handlers.turn import Refused, Turn
from locales import formats
from locales.catalog import Catalog
from schedules.service import Service

MOST = 2000  # characters of an answer


def stopped(turn: Turn) -> Reply | None:
    """Answer whoever may not book now; None for everybody else."""
    refusal = turn.store.refusal(turn.caller.id, turn.service.id)
    if refusal is None:
        return None
    text = _text(turn.catalog, turn.service, refusal, turn.language)
    return say(Choice(text, _options(turn.catalog, turn.language)), state="menu")


def notice(
    catalog: Catalog, service: Service, refusal: Refused, language: str
) -> tuple[Message, ...]:
    """Tell a caller of the decision; the first line is all that a lock screen shows."""
    text = _text(catalog, service, refusal, language)
    first = catalog.say("refused-notice-text", language)
    return (Choice(f"{first}\n\n{text}", _options(catalog, language)),)


def lifted(catalog: Catalog, language: str) -> tuple[Message, ...]:
    """Tell a caller that the decision was taken back."""
    first = catalog.say("refused-notice-text", language)
    book = Option(catalog.say("book-label", language), "go.book")
    return (Choice(f"{first}\n\n{catalog.say('refused-lifted', language)}", (book,)),)


def _text(catalog: Catalog, service: Service, refusal: Refused, language: str) -> str:
    until = formats.japan_time(refusal.until_at, language)
    parts = [
        catalog.say("refused-until", language, until=until),
        catalog.say("refused-reason", language, reason=refusal.reason),
        catalog.say("refused-answer", language),
    ]
    if service.contact.phone:
        parts.append(catalog.say("phone-instead", language, phone=service.contact.phone))
    return "\n\n".join(parts)


def _options(catalog: Catalog, language: str) -> tuple[Option, ...]:
    return (
        Option(catalog.say("refused-answer-label", language), "my.answer"),
        Option(catalog.say("person-label", language), "go.person"),
        Option(catalog.say("menu-label", language), "go.menu"),
    )


def ask_answer(turn: Turn) -> Reply | None:
    """Ask for the answer to a decision; None where there is none."""
    if turn.store.refusal(turn.caller.id, turn.service.id) is None:
        return None
    return ask_again(turn)


def ask_again(turn: Turn) -> Reply:
    """Ask for the answer, in one message."""
    options = (turn.button("back-label", "go.back"), turn.button("help-label", "go.help"))
    return say(Choice(turn.say("refused-answer-ask"), options), state="refused")


def take_answer(turn: Turn, text: str) -> Reply:
    """Hand the answer to staff, as it was written."""
    if turn.store.is_taken_back(turn.update):
        return ask_again(turn)  # that came first
    kept = turn.store.add_task(
        "refusal-answer",
        turn.service.id,
        turn.language,
        caller_id=turn.caller.id,
        note=text[:MOST],
        message=turn.store.message_key(turn.update),
    )
    if kept:
        turn.events.append(("person", turn.caller.id))
    options = (turn.button("menu-label", "go.menu"),)
    key = "refused-answer-kept" if kept else "refused-answer-already"
    return say(Choice(turn.say(key), options), state="menu")
