"""In which language calls are held, said to callers who speak another one."""

from __future__ import annotations

from handlers import wording
from handlers.turn import Turn
from locales.catalog import Catalog
from locales.languages import base, endonym
from schedules.service import Service

TOLD = "held_in"  # in the draft: in which language the caller was told


def name(catalog: Catalog, tag: str, language: str) -> str:
    """Name a language in another one; by its own name where there is no sentence for it."""
    key = f"lang-{tag.lower()}"
    return catalog.say(key, language) if catalog.has(key, language) else endonym(tag)


def said(catalog: Catalog, service: Service, language: str) -> str:
    """Say in which language the call is; "" to callers whose own it is."""
    tag = service.spoken(language)
    if base(tag) == base(language):
        return ""
    key = wording.key(catalog, service, "call-language", language)
    return catalog.say(key, language, spoken=name(catalog, tag, language))


def explained(turn: Turn) -> list[str]:
    """Say it, and that an interpreter may sit in where that is asked; nothing where not needed."""
    sentence = said(turn.catalog, turn.service, turn.language)
    if not sentence:
        return []
    return [
        sentence,
        *([wording.said(turn, "call-interpreter")] if turn.service.intake.companion else []),
    ]


def told_once(turn: Turn, text: str) -> str:
    """Put it above a question, once in a request; whoever moves a call knows it."""
    sentence = said(turn.catalog, turn.service, turn.language)
    if not sentence or turn.draft.get(TOLD) == turn.language or turn.draft.get("moving"):
        return text
    turn.draft[TOLD] = turn.language
    return f"{sentence}\n\n{text}"
