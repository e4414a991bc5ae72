"""Sentences that events need otherwise than calls do.

Where there are events, the sentence of the same name that begins with "event-" is said in place of
the usual one, if the catalog has it.
"""

from __future__ import annotations

from handlers.messages import Option
from handlers.turn import Turn
from locales.catalog import Catalog
from schedules.service import Service


def key(catalog: Catalog, service: Service, name: str, language: str) -> str:
    """Choose the sentence of this name for a service."""
    own = f"event-{name}"
    return own if service.events is not None and catalog.has(own, language) else name


def said(turn: Turn, name: str, **values: str | int) -> str:
    """Say a sentence as the caller's service needs it."""
    return turn.say(key(turn.catalog, turn.service, name, turn.language), **values)


def button(turn: Turn, name: str, press: str) -> Option:
    """Make a button as the caller's service needs it."""
    return Option(said(turn, name), press)
