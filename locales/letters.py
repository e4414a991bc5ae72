"""Letters as people see them: how long a text is, and where it may be cut without breaking one.

Source: UAX 29 (kept to what our languages and emoji need).
"""

from __future__ import annotations

import unicodedata

_JOINS = "\u200d"
_STACKS = "\u17d2\u1039\u094d"  # Khmer coeng, Burmese and Devanagari virama: join what follows
_TAILS = "\u0e33\u0eb3"  # Thai and Lao am: letters by category, part of the letter before


def units(text: str) -> int:
    """Count the UTF-16 code units of a text."""
    # Not letter by letter in Python: a screen is counted some ten times, 10 us an update.
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


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
    return text[: last_letter(text, window(text, most - 1))].rstrip() + "…"


def window(text: str, most: int) -> int:
    """Find how many code points of a text fit into `most` UTF-16 units."""
    room = most
    for index, letter in enumerate(text):
        room -= 2 if letter > "\uffff" else 1
        if room < 0:
            return index
    return len(text)


def last_letter(text: str, at: int) -> int:
    """Go back from `at` to the start of a letter; a letter longer than the window is cut hard."""
    start = at
    while start > 0 and breaks_letter(text, start):
        start -= 1
    return start or max(at, 1)
