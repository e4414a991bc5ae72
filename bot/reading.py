"""What `sodan read` answers: how a typed answer to a field, or a word, is understood."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from handlers import words
from handlers.fields import characters
from handlers.fields.field import field, known
from handlers.fields.reading import Reading
from locales import formats
from locales.catalog import Catalog
from schedules.service import Service

WORD = "word"  # no field: yes, no and the like


class NotALine(ValueError):
    """A line of the input is not `{"lang": …, "input": …}`."""


def readable() -> tuple[str, ...]:
    """List what can be read: every field, and words."""
    return (*known(), WORD)


def answer(
    what: str, line: str, today: date, catalog: Catalog, service: Service | None = None
) -> str:
    """Answer one JSON line: outcome, value, other where there is one, and the sentence said.

    With a service its rule of letters counts for what is typed into a field.
    """
    try:
        asked = json.loads(line)
        language, text = str(asked.get("lang", "en")), asked["input"]
    except (ValueError, KeyError, AttributeError):
        raise NotALine('expected a JSON object such as {"lang": "vi", "input": "…"}') from None
    if not isinstance(text, str):
        raise NotALine('expected "input" to be a text')
    read = field(what).read if what != WORD else _word
    reading = read(text, language, today)
    if service is not None and what != WORD:
        reading = characters.fitted(service.intake.characters, reading)
    said: dict[str, Any] = {"outcome": reading.outcome}
    if reading.value is not None:
        said["value"] = reading.value
    if reading.other is not None:
        said["other"] = reading.other
    said["say"] = sentence(reading, language, catalog)
    return json.dumps(said, ensure_ascii=False)


def _word(text: str, language: str, today: date) -> Reading:
    return words.read(text, language)


def sentence(reading: Reading, language: str, catalog: Catalog) -> str:
    """Say what the caller would read; "" where nothing is said."""
    if not reading.key:
        return ""
    return catalog.say(reading.key, language, **formats.spelled(reading.values, language))
