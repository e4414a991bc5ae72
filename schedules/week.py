"""The weekly hours as admins write them: "mon-fri", "11:00-19:00", vi = "mon-sat"."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import time
from typing import Annotated, NamedTuple

from pydantic import Field

from schedules.toml_lines import Key

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Stretch = tuple[time, time]
_DAYS_RIGHT = 'expected days such as "mon-sat" or "mon wed fri", from mon tue wed thu fri sat sun'
_HOURS_RIGHT = 'expected hours such as "11:00-19:00" or "09:00-12:00 13:00-17:00"'
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x(-[a-z0-9]{1,8})+)?")
_CLOCKS = re.compile(r"([0-9]{1,2}):([0-9]{2})-([0-9]{1,2}):([0-9]{2})")

# How all of this is written in a file, for editors; the readers below know more than a pattern.
_DAY = f"({'|'.join(WEEKDAYS)})"
_DAYS = f"{_DAY}(-{_DAY})?"
_STRETCH = "-".join([r"([01]?[0-9]|2[0-3]):[0-5][05]"] * 2)
_WrittenWeekdays = Annotated[str, Field(pattern=rf"^\s*{_DAYS}(\s+{_DAYS})*\s*$")]
WrittenHours = Annotated[
    dict[_WrittenWeekdays, Annotated[str, Field(pattern=rf"^\s*{_STRETCH}(\s+{_STRETCH})*\s*$")]],
    Field(min_length=1),
]
WrittenDays = Annotated[
    dict[Annotated[str, Field(pattern=f"^{_LANGUAGE.pattern}$")], _WrittenWeekdays],
    Field(min_length=1),
]


class Fault(NamedTuple):
    """What is wrong below the key that a validator looks at."""

    below: Key
    what: str
    right: str


class Faults(ValueError):
    """A validator found contradictions that need words of their own."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("; ".join(fault.what for fault in faults))
        self.faults = faults


def shown(value: object) -> str:
    """Show a value about as its file writes it, at most one line of it."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:60]}…"


def _weekdays(spec: object) -> list[int] | None:
    """Read "mon-wed sat" as [0, 1, 2, 5], in the order named; None when it cannot be read."""
    if not isinstance(spec, str) or not spec.split():
        return None
    found: list[int] = []
    for word in spec.split():
        first, _, last = word.partition("-")
        if first not in WEEKDAYS or (last or first) not in WEEKDAYS or word.endswith("-"):
            return None
        start, end = WEEKDAYS.index(first), WEEKDAYS.index(last or first)
        # "sat-mon" runs over the end of the week, as people say it.
        found.extend((start + n) % 7 for n in range((end - start) % 7 + 1))
    return found


def read_stretches(text: object) -> tuple[Stretch, ...]:
    """Read "09:00-12:00 13:00-17:00", earliest first; ValueError(what, right) otherwise."""
    if not isinstance(text, str) or not text.split():
        raise ValueError("these are no opening hours", _HOURS_RIGHT)
    found: list[Stretch] = []
    for word in text.split():
        parts = _CLOCKS.fullmatch(word)
        try:
            from_hour, from_minute, to_hour, to_minute = map(int, parts.groups() if parts else ())
            opens, closes = time(from_hour, from_minute), time(to_hour, to_minute)
        except ValueError:
            raise ValueError(f'"{word}" is no stretch of hours', _HOURS_RIGHT) from None
        if opens >= closes:
            raise ValueError(
                f'"{word}" closes before it opens', "expected the earlier time first, on one day"
            )
        if opens.minute % 5 or closes.minute % 5:
            raise ValueError(
                f'"{word}" is off the five-minute grid', 'expected minutes such as "11:05"'
            )
        if found and opens < found[-1][1]:
            raise ValueError(
                f'"{word}" begins before the stretch in front of it ends',
                "expected stretches one after the other",
            )
        found.append((opens, closes))
    return tuple(found)


def read_hours(raw: object) -> Mapping[int, tuple[Stretch, ...]]:
    """Read hours by weekday, Monday is 0; a day that is not named is closed."""
    if not isinstance(raw, dict) or not raw:
        raise ValueError("no table")
    hours: dict[int, tuple[Stretch, ...]] = {}
    faults: list[Fault] = []
    for spec, text in raw.items():
        weekdays = _weekdays(spec)
        if weekdays is None:
            faults.append(Fault((spec,), f'"{spec}" are no weekdays', _DAYS_RIGHT))
            continue
        try:
            stretches = read_stretches(text)
        except ValueError as error:
            faults.append(Fault((spec,), *error.args))
            continue
        for weekday in weekdays:
            if weekday in hours:
                faults.append(
                    Fault((spec,), f"{WEEKDAYS[weekday]} has hours twice", "expected them once")
                )
            hours[weekday] = stretches
    if faults:
        raise Faults(faults)
    return hours


def read_days(raw: object) -> Mapping[str, frozenset[int]]:
    """Read weekdays by language tag, in the order of the file."""
    if not isinstance(raw, dict) or not raw:
        raise ValueError("no table")
    days: dict[str, frozenset[int]] = {}
    faults: list[Fault] = []
    for language, spec in raw.items():
        if not _LANGUAGE.fullmatch(language):
            right = "expected a tag such as vi, zh-Hans or ja-x-easy"
            faults.append(Fault((language,), f'"{language}" is no language tag', right))
        weekdays = _weekdays(spec)
        if weekdays is None:
            faults.append(Fault((language,), f"{shown(spec)} are no weekdays", _DAYS_RIGHT))
        elif len(set(weekdays)) < len(weekdays):
            faults.append(
                Fault((language,), f"{shown(spec)} names a day twice", "expected each day once")
            )
        else:
            days[language] = frozenset(weekdays)
    if faults:
        raise Faults(faults)
    return days
