"""Understand yes, no, cancel, back and help, and the commands that work at any step.

Only a whole message counts: "không hủy" and "do not cancel" mean the opposite of their parts.
English works in every language; where a word means two things, the chosen language decides.
"""

import re
import unicodedata
from functools import cache

from handlers import word_lists
from handlers.fields import cleaning
from handlers.fields.reading import Reading
from locales.languages import base

LONGEST = 60
UNSPACED = frozenset({"zh-Hans", "th", "km", "my", "ja"})
ANSWERS = ("yes", "no", "cancel", "back", "help")
_QUESTION_MARKS = "?？؟"
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff]")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_INNER_STOP = re.compile(r"[,;、，.!。…၊။]+(?=\s|$)|\s*[、，。၊။]\s*")
_DRAWN_OUT = re.compile(r"(?<=.)([^\W\d_])\1{2,}$")
_SLASH = re.compile(r"/([a-z_]+)(?:@\w+)?(?:\s.*)?", re.DOTALL)


def read(text: str, language: str) -> Reading:
    """Read an answer to a question of ours; the outcome is `none` for all that is not one."""
    outcome = _find(text, base(language), _answers)
    if outcome in ("yes", "no") and any(mark in text for mark in _QUESTION_MARKS):
        return Reading("none")  # "OK?" asks; it does not answer
    return Reading(outcome or "none")


def always(text: str, language: str) -> str | None:
    """Give the command that a whole message is, or None.

    One of menu, language, help, person, cancel, back, danger, delete, timetable, rules, book,
    bookings.
    A cry for help is understood in every language, whichever was chosen.
    """
    language = base(language)  # easy Japanese has the words of Japanese
    slash = _SLASH.fullmatch(cleaning.folded(text).strip().casefold())
    if slash:
        return word_lists.SLASH.get(slash[1])
    command = _find(text, language, _commands)
    if command is not None:
        return command
    return "danger" if _cries_for_help(text, language) else None


def is_command(text: str, language: str) -> bool:
    """Tell whether a typed text wants something else, where a name or an address is asked for."""
    wanted = read(text, language).outcome
    return always(text, language) is not None or wanted in ("cancel", "back", "help")


def alarming(text: str) -> bool:
    """Tell whether somebody writes of violence, in whatever language, inside a longer message.

    One word alone is judged by `always`; names are short, and so is this list of words.
    """
    message = f" {_cleaned(text[: LONGEST * 10])} "
    return any(phrase in message for phrase in _violence())


@cache
def _violence() -> tuple[str, ...]:
    found = []
    for phrases in word_lists.VIOLENCE.values():
        for phrase in map(_cleaned, phrases.split("|")):
            found.append(f" {phrase} " if _is_latin(phrase) else phrase)
    return tuple(found)


def _find(text: str, language: str, table: "_Table") -> str | None:
    """Look the message up as typed, then without courtesies, then read as Zawgyi."""
    if len(text) > LONGEST * 4:
        return None
    for message in _as_typed_and_converted(cleaning.without_readings(text)):
        if not message or len(message) > LONGEST:
            continue
        for tongue in dict.fromkeys((language, word_lists.ENGLISH)):
            words = table(tongue)
            for form in _forms(message, language):
                if found := words.get(_key(form, tongue)) or _repeated(form, words):
                    return found
    return None


def _as_typed_and_converted(text: str) -> list[str]:
    message = _cleaned(text)
    if not cleaning.has_burmese(message):
        return [message]
    # A whole-word match decides, so even a weak suspicion of Zawgyi may be tried.
    return [message, _cleaned(cleaning.zawgyi_to_unicode(message))]


def _cleaned(text: str) -> str:
    """Fold width and case; drop what cannot be seen and the punctuation around the message."""
    message = cleaning.without_unseen(cleaning.folded(text))
    message = _SKIN.sub("", message).casefold().replace("’", "'").replace("‘", "'")
    message = cleaning.ascii_digits(cleaning.thai_in_one_order(message))
    inner = _trimmed(cleaning.one_spaced(_INNER_STOP.sub(" ", message)))
    if inner:
        return inner
    return "?" if message and set(message) <= {*_QUESTION_MARKS, " "} else ""


def _trimmed(message: str) -> str:
    start, end = 0, len(message)
    while start < end and _is_edge(message[start], opening=True):
        start += 1
    while end > start and _is_edge(message[end - 1], opening=False):
        end -= 1
    return message[start:end]


def _is_edge(char: str, *, opening: bool) -> bool:
    if char == "/" and opening:
        return False
    return char.isspace() or unicodedata.category(char).startswith("P") or char == "~"


def _forms(message: str, language: str) -> list[str]:
    """Give the message, and the message without drawn-out letters and words of courtesy."""
    forms = [message, _DRAWN_OUT.sub(r"\1", message)]
    for form in tuple(forms):
        bare = form
        for tongue in dict.fromkeys((language, word_lists.ENGLISH)):
            before, after = _courtesy(tongue)
            bare = _without_ends(bare, before, after)
            forms.append(_without_ends(form, (), after))
            forms.append(bare)
    return list(dict.fromkeys(form for form in forms if form))


@cache
def _courtesy(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """List a language's words of courtesy before and after, with the space that parts them off."""
    gap = "" if language in UNSPACED else " "
    before = _split(word_lists.COURTESY_BEFORE.get(language, ""))
    after = _split(word_lists.COURTESY_AFTER.get(language, ""))
    return tuple(word + gap for word in before), tuple(gap + word for word in after)


def _without_ends(message: str, before: tuple[str, ...], after: tuple[str, ...]) -> str:
    if message.endswith(after):  # one look at all of them: hardly any message is courteous
        ending = next(word for word in after if message.endswith(word))
        message = message.removesuffix(ending).rstrip()
    if message.startswith(before):
        beginning = next(word for word in before if message.startswith(word))
        return message.removeprefix(beginning).lstrip()
    return message


def _repeated(message: str, words: dict[str, str]) -> str | None:
    """Read "yes yes" and "ok yes": two or three words of one meaning."""
    each = message.split()
    if not 2 <= len(each) <= 3:
        return None
    found = {words.get(word) for word in each}
    return found.pop() if len(found) == 1 else None


def _key(message: str, language: str) -> str:
    """Give the form that is compared: no spaces where none are written, tones after the word."""
    if language in UNSPACED:
        return "".join(message.split())
    return _tones_last(message)


def _tones_last(message: str) -> str:
    """Move the tone mark behind the word, so that hủy and huỷ are one word."""
    return " ".join(map(_tone_last, message.split()))


def _tone_last(word: str) -> str:
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFD", word)
    tones = "".join(char for char in apart if char in _TONES)
    letters = "".join(char for char in apart if char not in _TONES)
    return unicodedata.normalize("NFC", letters) + tones


@cache
def _split(words: str) -> tuple[str, ...]:
    listed = {word for word in words.split("|") if word}
    return tuple(sorted(listed, key=lambda word: (-len(word), word)))


class _Table:
    """A lookup of whole messages, made once for each language."""

    def __init__(self, *lists: dict[str, dict[str, str]], urgent_first: bool) -> None:
        self._lists = lists
        self._urgent_first = urgent_first
        self._made: dict[str, dict[str, str]] = {}

    def __call__(self, language: str) -> dict[str, str]:
        if language not in self._made:
            self._made[language] = self._make(language)
        return self._made[language]

    def _make(self, language: str) -> dict[str, str]:
        kinds: dict[str, str] = {}
        for lists in self._lists:
            kinds |= lists.get(language, {})
        order = sorted(kinds, key=lambda kind: kind != "danger") if self._urgent_first else kinds
        table: dict[str, str] = {}
        for kind in order:
            for word in _split(kinds[kind]):
                table.setdefault(_key(_listed(word), language), kind)
        for kind in order:
            for word in _split(kinds[kind]):
                # Phones without a Vietnamese keyboard send the bare letters.
                table.setdefault(cleaning.without_latin_marks(_listed(word)), kind)
        return table


def _listed(word: str) -> str:
    return word if set(word) <= set(_QUESTION_MARKS) else _cleaned(word)


def _only(kinds: tuple[str, ...]) -> dict[str, dict[str, str]]:
    return {
        language: {kind: words for kind, words in lists.items() if kind in kinds}
        for language, lists in word_lists.ANSWERS.items()
    }


_answers = _Table(word_lists.ANSWERS, urgent_first=False)
_commands = _Table(_only(("cancel", "back", "help")), word_lists.COMMANDS, urgent_first=True)


@cache
def _cries() -> frozenset[str]:
    """List the cries for help of every language that mean nothing harmless in another."""
    harmless = {"tulong"}
    cries = {
        _key(_listed(word), language)
        for language, lists in word_lists.COMMANDS.items()
        for word in _split(lists["danger"])
    }
    return frozenset(cries - harmless)


@cache
def _urgency() -> tuple[str, ...]:
    """List how a cry for help goes on, each with the space that stands before it."""
    words = map(_listed, _split(word_lists.URGENCY_AFTER))
    return tuple(f" {word}" if word.isascii() or _is_latin(word) else word for word in words)


def _cries_for_help(text: str, language: str) -> bool:
    """Tell whether a message is a cry for help with nothing but urgency after it."""
    for message in _as_typed_and_converted(text[: LONGEST * 4]):
        rest = message[: LONGEST * 2] if len(message) <= LONGEST else ""
        while rest:
            if _tones_last(rest) in _cries() or "".join(rest.split()) in _cries():
                return True
            shorter = _less_urgent(rest)
            if shorter == rest:
                break
            rest = shorter
    return False


def _less_urgent(message: str) -> str:
    if not message.endswith(_urgency()):
        return message
    ending = next(word for word in _urgency() if message.endswith(word))
    return message.removesuffix(ending).rstrip(" ,.!")


def _is_latin(word: str) -> bool:
    return cleaning.without_latin_marks(word).isascii()
