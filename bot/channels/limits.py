"""How long a text may be, and where it may be cut without breaking a letter.

Platforms count in UTF-16 units, in bytes or in graphemes; we count UTF-16 units, which is never
less than graphemes, so a text that fits here fits everywhere. Khmer, Burmese, Thai and Nepali
write one letter with several code points: a cut inside one shows a dotted circle.
Source: LINE "Character counting in a text", Telegram "sendMessage".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from bot.channels.channel import Refused
from handlers.messages import ALWAYS, Card, Message, Option, Text
from locales.letters import breaks_letter, cut, last_letter, units, window

__all__ = ["breaks_letter", "cut", "units"]  # what a platform counts and cuts

LABEL_UNITS = 20

_SENTENCE_ENDS = (". ", "! ", "? ", "。", "！", "？", "។", "။", "।", ".\n")


class OverLimit(Refused, ValueError):
    """A message is larger than the platform takes; the sentence or the handler is to be mended."""


class LabelTooLong(OverLimit):
    """A button says more than 20 UTF-16 units; it would be cut or refused."""


def check_option(option: Option, data_most: int) -> None:
    """Raise LabelTooLong or OverLimit where a button is larger than any platform shows.

    `data_most` is how many bytes the platform carries back when the button is pressed.
    """
    check_label(option.label)
    if not option.url:
        check_token(option.press, data_most)


def check_label(label: str) -> None:
    """Raise LabelTooLong for an empty label or one of more than 20 UTF-16 units."""
    if not label or units(label) > LABEL_UNITS:
        raise LabelTooLong(
            f"label {label!r} has {units(label)} UTF-16 units, expected 1 to {LABEL_UNITS}"
        )


def check_token(press: str, data_most: int) -> None:
    """Raise OverLimit for an empty token or one of more bytes than the platform carries."""
    size = len(press.encode())
    if not 1 <= size <= data_most:
        raise OverLimit(f"a button carries {size} bytes, expected 1 to {data_most}")


def split(text: str, most: int) -> list[str]:
    """Cut a text into pieces of at most `most` UTF-16 units, nothing lost but white space.

    Cuts fall at the end of a paragraph, else of a line, a sentence, a word, a letter; the better
    place is taken as long as it leaves a piece of a third of the room or more.
    """
    pieces = []
    while units(text) > most:
        at = _best_cut(text, window(text, most))
        piece = text[:at].rstrip()
        if piece:
            pieces.append(piece)
        text = text[at:].lstrip()
    if text:
        pieces.append(text)
    return pieces


def _best_cut(text: str, room: int) -> int:
    least = room // 3
    for marks in (("\n\n",), ("\n",), _SENTENCE_ENDS, (" ",)):
        found = max(
            (at + len(mark) for mark in marks if (at := text.rfind(mark, 0, room)) >= 0),
            default=0,
        )
        if least < found <= room:
            return found
    return last_letter(text, room)


def fit(message: Message, most: int, rows_most: int = 100) -> list[Message]:
    """Split one message into as many as its text needs, the buttons staying on the last.

    A card that is too long becomes several cards with its heading, each harmless on a lock screen
    by the same `alt`.
    """
    if isinstance(message, Card):
        return list(_cards(message, most, rows_most))
    *first, last = split(message.text, most) or [message.text]
    return [*(Text(piece) for piece in first), msgspec.structs.replace(message, text=last)]


def _cards(card: Card, most: int, rows_most: int) -> Iterator[Message]:
    room = most - units(card.title) - 2
    if room < most // 2:
        raise OverLimit(f"a card's heading has {units(card.title)} UTF-16 units")
    rows: list[tuple[str, str]] = []
    used = 0
    for row in _short_rows(card.rows, room):
        size = units(row[0]) + units(row[1]) + 3
        if used + size > room or len(rows) == rows_most:
            yield msgspec.structs.replace(card, rows=tuple(rows), text="", options=())
            rows, used = [], 0
        rows.append(row)
        used += size
    if not card.text or used + units(card.text) + 2 <= room:
        yield msgspec.structs.replace(card, rows=tuple(rows))
        return
    if rows:
        yield msgspec.structs.replace(card, rows=tuple(rows), text="", options=())
    *first, last = split(card.text, room)
    for piece in first:
        yield msgspec.structs.replace(card, rows=(), text=piece, options=())
    yield msgspec.structs.replace(card, rows=(), text=last)


def _short_rows(rows: Sequence[tuple[str, str]], room: int) -> Iterator[tuple[str, str]]:
    """Give the rows, a row too long for one card as full-width lines."""
    for left, right in rows:
        if units(left) + units(right) + 3 <= room:
            yield left, right
        else:
            for piece in (*split(left, room - 3), *split(right, room - 3)):
                yield "", piece


def options_of(message: Message) -> tuple[Option, ...]:
    """List the buttons of a message; a text has none."""
    return () if isinstance(message, Text) else message.options


def apart(options: Sequence[Option]) -> tuple[list[Option], list[Option]]:
    """Part the choices of a message from the plain buttons that work in every state (`go.…`).

    A message of such buttons alone is a menu, and all of them are its choices.
    """
    always = [o for o in options if o.press.startswith(f"{ALWAYS}.") and o.style == "plain"]
    if all(o.press.startswith(f"{ALWAYS}.") for o in options):
        return list(options), []
    return [o for o in options if o not in always], always


def in_rows(options: Sequence[Option], across: int) -> list[Sequence[Option]]:
    """Lay buttons out in rows of `across`."""
    return [options[start : start + across] for start in range(0, len(options), across)]
