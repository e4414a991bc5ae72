"""What an intake field is: how it is asked, read, doubted and shown.

Each field is one module in this folder with a `FIELD`; a service names the ones it needs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import handlers.fields
from handlers.fields.reading import Reading
from handlers.messages import Choice, Message, Option
from handlers.turn import Turn


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a caller is asked for.

    `ask` draws the question above the given footer; `read` understands what was typed (text,
    language, today in the service's zone); `show` masks a value for the caller's own screen,
    since a chat can be read by others.
    """

    name: str
    ask: Callable[[Turn, tuple[Option, ...]], Message]
    read: Callable[[str, str, date], Reading]
    show: Callable[[str, str], str]  # value, language

    @property
    def key(self) -> str:
        """Name the field in the keys of sentences, where words have hyphens between them."""
        return self.name.replace("_", "-")


@cache
def field(name: str) -> Field:
    """Give the field of that name. Raises ModuleNotFoundError for a name without a file."""
    found = import_module(f"handlers.fields.{name}").FIELD
    assert isinstance(found, Field)
    return found


@cache
def known() -> tuple[str, ...]:
    """List the fields that can be asked: the files of this folder that have a field."""
    files = sorted(file.name for file in iter_modules(handlers.fields.__path__))
    return tuple(n for n in files if hasattr(import_module(f"handlers.fields.{n}"), "FIELD"))


def ask_words(key: str) -> Callable[[Turn, tuple[Option, ...]], Message]:
    """Make the way to ask for something typed: a sentence above the footer."""

    def ask(turn: Turn, footer: tuple[Option, ...]) -> Message:
        return Choice(turn.say(key), footer)

    return ask


def years_ago(today: date, years: int) -> date:
    """Go back whole years; 29 February becomes 28."""
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return (today - timedelta(days=1)).replace(year=today.year - years)
