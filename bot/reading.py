"""What `sodan read` answers: how a typed name, birth date, address or word is understood."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from handlers import words
from handlers.fields import birthdate, email, name
from handlers.fields.reading import Reading
from locales import formats
from locales.catalog import Catalog

Reader = Callable[[str, str, date], Reading]
READERS: dict[str, Reader] = {
    "birthdate": birthdate.read,
    "name": lambda text, language, today: name.read(text, language),
    "email": lambda text, language, today: email.read(text),
    "word": lambda text, language, today: words.read(text, language),
}


class NotALine(ValueError):
    """A line of the input is not `{"lang": …, "input": …}`."""


def answer(field: str, line: str, today: date, catalog: Catalog) -> str:
    """Answer one JSON line: outcome, value, other where there is one, and the sentence said."""
    try:
        asked = json.loads(line)
        language, text = str(asked.get("lang", "en")), asked["input"]
    except (ValueError, KeyError, AttributeError):
        raise NotALine('expected a JSON object such as {"lang": "vi", "input": "…"}') from None
    if not isinstance(text, str):
        raise NotALine('expected "input" to be a text')
    reading = READERS[field](text, language, today)
    said: dict[str, Any] = {"outcome": reading.outcome}
    if reading.value is not None:
        said["value"] = reading.value
    if reading.other is not None:
        said["other"] = reading.other
    said["say"] = sentence(reading, language, catalog)
    return json.dumps(said, ensure_ascii=False)


def sentence(reading: Reading, language: str, catalog: Catalog) -> str:
    """Say what the caller would read; "" where nothing is said."""
    if not reading.key:
        return ""
    return catalog.say(reading.key, language, **formats.spelled(reading.values, language))
