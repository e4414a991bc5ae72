"""Which line of a TOML file a key stands on; the parser of the language does not tell."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

Key = tuple[str | int, ...]


def key_lines(text: str) -> dict[Key, int]:
    """Find the line on which each key begins.

    The parser itself tells: what a readable beginning of the file holds and a shorter one did
    not, stands on the line in between. Slow, but only read where there is a problem to place.
    """
    lines: dict[Key, int] = {}
    rows = text.split("\n")
    first = 1  # of the statement that is being read; an array may run over several lines
    for number in range(1, len(rows) + 1):
        try:
            begun = tomllib.loads("\n".join(rows[:number]) + "\n")
        except tomllib.TOMLDecodeError:
            continue
        for key in _keys(begun):
            lines.setdefault(key, first)
        first = number + 1
    return lines


def _keys(value: object, above: Key = ()) -> Iterator[Key]:
    parts: dict[Any, object] = {}
    if isinstance(value, dict):
        parts = value
    elif isinstance(value, list):
        parts = dict(enumerate(value))
    for part, inner in parts.items():
        yield (*above, part)
        yield from _keys(inner, (*above, part))


def line_of(lines: Mapping[Key, int], key: Key) -> int:
    """Find the line of a key, or of what it would stand in; 0 for the file as a whole."""
    while key and key not in lines:
        key = key[:-1]
    return lines.get(key, 0)
