"""Read a name: one free field, kept as it was typed.

Names have no required surname, no fixed order and no fixed length; only what cannot be a name
is refused, and what looks like a slip is shown for confirmation.
"""

import re
import unicodedata
from dataclasses import dataclass

from handlers import words
from handlers.fields import cleaning
from handlers.fields.field import Field, ask_words
from handlers.fields.reading import Reading, refused

LONGEST = 100
MOST_MARKS = 2

_REMOVED = re.compile("[\u200b\ufeff\u200e\u200f\u00ad\u2060]")
# Joiners shape some Asian scripts and mean nothing beside Latin letters.
_IDLE_JOINERS = re.compile(
    "(?<![^\\W\u0000-\u024f])[\u200c\u200d]|[\u200c\u200d](?![^\\W\u0000-\u024f])"
)
# Python counts the separators U+001C to U+001F as white space; they are control characters.
_SPACES = re.compile("[^\\S\x1c-\x1f]+")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})
_COMPANY = frozenset(" .,'-·・\u2010\u2011")
_SLASHES = frozenset("/\\")
_MARKUP_BRACKETS = frozenset("{}<>")
_STYLED = re.compile("[\U0001d400-\U0001d7ff\U0001f100-\U0001f1ff\u2460-\u24ff]")
_LINK = re.compile(
    r"[a-z]{2,10}://|(?<!\w)www\.|\.(?:com|net|org|info)(?!\w)|\w\.[a-z]{2,6}/", re.IGNORECASE
)
_PHONE = re.compile(r"[+(]?\d[\d\s().-]{6,}")
_STACK = re.compile("([^\\W\\d_])([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{3,})")
_ALIKE = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "COPTIC", "CHEROKEE")
# Commands without their marks that people are also called by.
_ALSO_NAMES = frozenset({"huy", "cuu", "person"})


@dataclass(frozen=True, slots=True)
class _Rule:
    """What the text must not hold, and the sentence for it."""

    key: str
    categories: frozenset[str]


_REFUSED = (
    _Rule("name-hidden", frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})),
    _Rule("name-digits", frozenset({"Nd", "No"})),
    _Rule("name-emoji", frozenset({"So", "Me"})),
)


def read(text: str, language: str) -> Reading:
    """Read a typed name; `value` is what to store, or to show where the outcome is confirm."""
    if _is_command(text, language):
        return Reading("command")
    name = _normalised(text)
    if cleaning.is_zawgyi(name):
        # Before any check: the letters of Zawgyi are digits and marks in Unicode.
        name = _normalised(cleaning.zawgyi_to_unicode(name))
        return _refused(name) or _asked("name-confirm-zawgyi", name)
    if wrong := _refused(name):
        return wrong
    if _mixes_scripts(name):
        return _asked("name-confirm-letters", name)
    if _letters(name) == 1 or _has_brackets(name):
        return _asked("name-confirm", name)
    return Reading("accept", name)


def _is_command(text: str, language: str) -> bool:
    typed = text.strip()
    if re.fullmatch(r"/[a-zA-Z_]+(?:@\w+)?", typed):
        return True
    if typed.casefold() in _ALSO_NAMES:
        return False
    return words.is_command(text, language)


def _normalised(text: str) -> str:
    folded = cleaning.folded(_REMOVED.sub("", text))
    bare = _IDLE_JOINERS.sub("", folded.translate(_APOSTROPHES))
    return _SPACES.sub(" ", bare).strip(" ")


def _refused(name: str) -> Reading | None:
    key = _refusal(name)
    return refused(key) if key else None


def _refusal(name: str) -> str:
    """Name the key of the sentence that says why this cannot be a name, or nothing."""
    if not name:
        return "name-empty"
    if "@" in name and "." in name.partition("@")[2]:
        return "name-email"
    if _LINK.search(name):
        return "name-link"
    if _PHONE.fullmatch(name):
        return "name-phone"
    categories = {char: unicodedata.category(char) for char in name}
    for rule in _REFUSED:
        found = [char for char, category in categories.items() if category in rule.categories]
        if any(not _is_joiner(char) for char in found):
            return "name-hidden" if "\ufffd" in found else rule.key
    if any(_is_symbol(char, category) for char, category in categories.items()):
        return "name-symbols"
    if not any(category.startswith("L") for category in categories.values()):
        return "name-no-letters"
    if _has_stacked_marks(name):
        return "name-marks"
    return "name-too-long" if len(name) > LONGEST else ""


def _is_joiner(char: str) -> bool:
    return char in "\u200c\u200d"


def _is_symbol(char: str, category: str) -> bool:
    if char in _COMPANY or char in _SLASHES or category[0] in "LM" or _is_joiner(char):
        return bool(_STYLED.match(char))
    return category != "Nl" and (category not in ("Ps", "Pe") or char in _MARKUP_BRACKETS)


def _has_stacked_marks(name: str) -> bool:
    """Tell whether a letter carries more marks than any Latin writing puts on it."""
    return any(
        unicodedata.name(hit[1], "").startswith("LATIN") and len(hit[2]) > MOST_MARKS
        for hit in _STACK.finditer(name)
    )


def _mixes_scripts(name: str) -> bool:
    """Tell whether one word holds letters of two scripts that look alike."""
    for word in name.split():
        scripts = {unicodedata.name(char, "").split(" ")[0] for char in word if char.isalpha()}
        if len(scripts & set(_ALIKE)) > 1:
            return True
    return False


def _letters(name: str) -> int:
    """Count letters; a letter with a vowel sign, as in มิ or မိ, is more than one letter."""
    return sum(unicodedata.category(char)[0] in "LM" for char in name)


def _has_brackets(name: str) -> bool:
    return any(char in _SLASHES or unicodedata.category(char) in ("Ps", "Pe") for char in name)


def _asked(key: str, name: str) -> Reading:
    return Reading("confirm", name, key=key, values={"name": name})


def _masked(value: str, language: str) -> str:
    """Show the first letter of each word: a chat can be read by others."""
    return " ".join(f"{word[0]}•••" for word in value.split())


FIELD = Field(
    name="name",
    ask=ask_words("name-ask"),
    read=lambda text, language, today: read(text, language),
    show=_masked,
)
