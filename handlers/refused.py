"""A caller whom a person refused: until when, or on which ground, why, how to answer, the phone.

Danger, help and a person are there as always; nothing here decides anything.
"""

from __future__ import annotations

from handlers.messages import Choice, Message, Option, Reply, say
from handlers.turn import Refused, Turn
from locales import formats
from locales.catalog import Catalog
from schedules.service import Service

MOST = 2000  # characters of an answer
# Grounds beside the deeds that a file forbids.
REGISTRATION = "registration"  # residence status and period are not registered at the office
REGISTRATION_ASKED = "residence"  # the question about it
BREACH = "breach"  # anything else in the terms


def stopped(turn: Turn) -> Reply | None:
    """Answer whoever may not book now; None for everybody else."""
    refusal = turn.store.refusal(turn.caller.id, turn.service.id)
    if refusal is None:
        return None
    text = _text(turn.catalog, turn.service, refusal, turn.language)
    return say(Choice(text, _options(turn.catalog, turn.language)), state="menu")


def is_ended(turn: Turn) -> bool:
    """Tell whether a person ended the caller's use, and not only further bookings for a term."""
    refusal = turn.store.refusal(turn.caller.id, turn.service.id)
    return refusal is not None and refusal.until_at is None


def notice(
    catalog: Catalog, service: Service, refusal: Refused, language: str
) -> tuple[Message, ...]:
    """Tell a caller of the decision; the first line is all that a lock screen shows."""
    text = _text(catalog, service, refusal, language)
    first = catalog.say("refused-notice-text", language)
    return (Choice(f"{first}\n\n{text}", _options(catalog, language)),)


def lifted(catalog: Catalog, language: str, key: str = "refused-lifted") -> tuple[Message, ...]:
    """Tell a caller that the decision was taken back."""
    first = catalog.say("refused-notice-text", language)
    book = Option(catalog.say("book-label", language), "go.book")
    return (Choice(f"{first}\n\n{catalog.say(key, language)}", (book,)),)


def grounds(service: Service) -> tuple[str, ...]:
    """List on which grounds a person may end a caller's use of this service; none: nobody may."""
    if service.conduct.suspension is None:
        return ()
    asks = any(asked.ask == REGISTRATION_ASKED for asked in service.questions)
    return (*service.conduct.forbidden, *((REGISTRATION,) if asks else ()), BREACH)


def _ground_said(catalog: Catalog, service: Service, ground: str, language: str) -> str:
    """Say a ground, with the article in which it stands."""
    said = ground_named(catalog, ground, language)
    article = article_of(service, ground)
    if article:
        written = formats.articles(article, language)
        return catalog.say("suspended-ground-article", language, ground=said, article=written)
    return catalog.say("suspended-ground", language, ground=said)


def ground_named(catalog: Catalog, ground: str, language: str) -> str:
    """Name a ground: a conduct that the terms forbid, or what else was not kept."""
    own = f"suspended-ground-{ground}"
    return catalog.say(own if ground in (REGISTRATION, BREACH) else f"conduct-{ground}", language)


def article_of(service: Service, ground: str) -> str:
    """Tell in which article a ground stands; empty where that is not told."""
    if ground == REGISTRATION:
        return service.article(f"question.{REGISTRATION_ASKED}")
    if ground == BREACH:
        return service.article("conduct.suspension")
    key = "conduct.forbidden"
    return service.article(f"{key}.{ground}") or service.article(key)


def _what(catalog: Catalog, service: Service, refusal: Refused, language: str) -> list[str]:
    if refusal.until_at is not None:
        until = formats.japan_time(refusal.until_at, language)
        return [catalog.say("refused-until", language, until=until)]
    ground = _ground_said(catalog, service, refusal.ground or BREACH, language)
    return [catalog.say("suspended", language), ground]


def _text(catalog: Catalog, service: Service, refusal: Refused, language: str) -> str:
    parts = [
        *_what(catalog, service, refusal, language),
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
        turn.events.append(("person", f"{turn.caller.id} {turn.service.id}"))
    options = (turn.button("menu-label", "go.menu"),)
    key = "refused-answer-kept" if kept else "refused-answer-already"
    return say(Choice(turn.say(key), options), state="menu")
