"""The picture of a language's menu in LINE: its buttons, and the words that it was drawn for.

LINE shows a picture, so the words in it cannot change with the sentences. Each picture carries the
hash of the words it was drawn for, in a text chunk of its own; `sodan check` compares.
Source: PNG specification (third edition) 5.3 and 11.3.4.3 tEXt.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

FILE = "menu.png"
WIDTH, HEIGHT = 2500, 843  # LINE's compact size: half of a small screen stays free for the chat
COLUMNS, ROWS = 3, 2
# In reading order; each label is also what a screen reader says, each token what a press means.
BUTTONS = ("book", "bookings", "timetable", "help", "person", "language")
LABELS = tuple(f"{name}-label" for name in BUTTONS)
TOKENS = tuple(f"go.{name}" for name in BUTTONS)
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"Sodan words"


class Area(NamedTuple):
    """Where a button lies in the picture, in its pixels."""

    x: int
    y: int
    width: int
    height: int


def areas() -> list[Area]:
    """Lay the buttons out; the last column and row take what the division leaves."""
    wide, high = WIDTH // COLUMNS, HEIGHT // ROWS
    found = []
    for n in range(len(BUTTONS)):
        column, row = n % COLUMNS, n // COLUMNS
        width = WIDTH - wide * column if column == COLUMNS - 1 else wide
        height = HEIGHT - high * row if row == ROWS - 1 else high
        found.append(Area(column * wide, row * high, width, height))
    return found


def words_hash(words: Sequence[str]) -> str:
    """Hash the words of a picture, in the order of BUTTONS."""
    return hashlib.sha256("\n".join(words).encode()).hexdigest()


def drawn_for(picture: bytes) -> str | None:
    """Give the hash of the words that a picture was drawn for; None where it does not say.

    Raises ValueError for what is no PNG picture.
    """
    for kind, data in _chunks(picture):
        keyword, _, text = data.partition(b"\0")
        if kind == b"tEXt" and keyword == _KEYWORD:
            return text.decode("latin-1")
    return None


def marked(picture: bytes, words: Sequence[str]) -> bytes:
    """Write into a picture which words it was drawn for. Raises ValueError for no PNG picture."""
    parts = [_SIGNATURE]
    for kind, data in _chunks(picture):
        if kind == b"IEND":
            parts.append(_chunk(b"tEXt", _KEYWORD + b"\0" + words_hash(words).encode()))
        if kind != b"tEXt":
            parts.append(_chunk(kind, data))
    return b"".join(parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not picture.startswith(_SIGNATURE):
        raise ValueError("this is no PNG picture")
    at = len(_SIGNATURE)
    while at < len(picture):
        length = int.from_bytes(picture[at : at + 4], "big")
        kind, data = picture[at + 4 : at + 8], picture[at + 8 : at + 8 + length]
        if len(data) < length:
            raise ValueError("the picture ends in the middle")
        yield kind, data
        at += length + 12
