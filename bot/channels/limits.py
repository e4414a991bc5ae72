"""How long a text may be, and where it may be cut without breaking a letter.

Platforms count in UTF-16 units, in bytes or in graphemes; we count UTF-16 units, which is never
less than graphemes, so a text that fits here fits everywhere. Khmer, Burmese, Thai and Nepali
write one letter with several code points: a cut inside one shows a dotted circle.
Source: LINE "Character counting in a text", Telegram "sendMessage", UAX 29 (kept to what our
languages and emoji need).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

import msgspec

from bot.channels.channel import Refused
from handlers.messages import ALWAYS, Card, Message, Option, Text

LABEL_UNITS = 20

_JOINS = "\u200d"
_STACKS = "\u17d2\u1039\u094d"  # Khmer coeng, Burmese and Devanagari virama: join what follows
_TAILS = "\u0e33\u0eb3"  # Thai and Lao am: letters by category, part of the letter before
_SENTENCE_ENDS = (". ", "! ", "? ", "。", "！", "？", "។", "။", "।", ".\n")


class OverLimit(Refused, ValueError):
    """A message is larger than the platform takes; the sentence or the handler is to be mended."""


class LabelTooLong(OverLimit):
    """A button says more than 20 UTF-16 units; it would be cut or refused."""


def units(text: str) -> int:
    """Count the UTF-16 code units of a text."""
    # Not letter by letter in Python: a screen is counted some ten times, 10 us an update.
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


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


def breaks_letter(text: str, at: int) -> bool:
    """Tell whether a cut before text[at] would fall inside one visible letter."""
    if at <= 0 or at >= len(text):
        return False
    before, after = text[at - 1], text[at]
    if _JOINS in (before, after) or before in _STACKS or after in _TAILS:
        return True
    if before == "\r" and after == "\n":
        return True
    if unicodedata.category(after) in ("Mn", "Mc", "Me"):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff":  # skin tones
        return True
    if _is_flag(before) and _is_flag(after):
        start = at - 1
        while start > 0 and _is_flag(text[start - 1]):
            start -= 1
        return (at - start) % 2 == 1
    return False


def _is_flag(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"


def cut(text: str, most: int) -> str:
    """Shorten a text to at most `most` UTF-16 units, by whole letters, ending in "…"."""
    if units(text) <= most:
        return text
    return text[: _last_letter(text, _window(text, most - 1))].rstrip() + "…"


def split(text: str, most: int) -> list[str]:
    """Cut a text into pieces of at most `most` UTF-16 units, nothing lost but white space.

    Cuts fall at the end of a paragraph, else of a line, a sentence, a word, a letter; the better
    place is taken as long as it leaves a piece of a third of the room or more.
    """
    pieces = []
    while units(text) > most:
        at = _best_cut(text, _window(text, most))
        piece = text[:at].rstrip()
        if piece:
            pieces.append(piece)
        text = text[at:].lstrip()
    if text:
        pieces.append(text)
    return pieces


def _window(text: str, most: int) -> int:
    """Find how many code points of a text fit into `most` UTF-16 units."""
    room = most
    for index, letter in enumerate(text):
        room -= 2 if letter > "\uffff" else 1
        if room < 0:
            return index
    return len(text)


def _best_cut(text: str, window: int) -> int:
    least = window // 3
    for marks in (("\n\n",), ("\n",), _SENTENCE_ENDS, (" ",)):
        found = max(
            (at + len(mark) for mark in marks if (at := text.rfind(mark, 0, window)) >= 0),
            default=0,
        )
        if least < found <= window:
            return found
    return _last_letter(text, window)


def _last_letter(text: str, at: int) -> int:
    """Go back from `at` to the start of a letter; a letter longer than the window is cut hard."""
    start = at
    while start > 0 and breaks_letter(text, start):
        start -= 1
    return start or max(at, 1)


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
