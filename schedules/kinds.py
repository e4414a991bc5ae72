"""The kinds of values in a service file: names, lengths, clocks, days, moments, lists.

Each reads what an admin wrote, and says nothing of where it stands.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Annotated, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)

Entry = TypeVar("Entry")

_CLOCK = r"([01][0-9]|2[0-3]):[0-5][0-9]"


def length(unit: timedelta, *, least: int, most: int, step: int = 1) -> BeforeValidator:
    """Read a whole number of units; the field's description tells admins the limits."""

    def read(value: object) -> timedelta:
        if type(value) is not int or not least <= value <= most or value % step:
            raise ValueError("outside the limits that the description tells")
        return value * unit

    written = Annotated[int, Field(ge=least, le=most, multiple_of=step if step > 1 else None)]
    return BeforeValidator(read, json_schema_input_type=written)


def _clock(value: object) -> time:
    """Read "18:00"; the clock is the service's own."""
    if not isinstance(value, str) or not re.fullmatch(_CLOCK, value):
        raise ValueError("outside of a day's clock")
    return time.fromisoformat(value)


def plain_date(value: object) -> object:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError("a moment or a text is no day")
    return value


def _plain_moment(value: object) -> object:
    """Read 2026-12-10T14:00:00; the clock is the service's own, and days have five-minute cells."""
    if not isinstance(value, datetime) or value.tzinfo is not None:
        raise ValueError("a day, a text or another clock's moment is no moment of this one")
    if value.minute % 5 or value.second or value.microsecond:
        raise ValueError("outside of the five-minute cells")
    return value


def distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    """Refuse a name that is given twice."""
    if len(set(names)) < len(names):
        raise ValueError("named twice")
    return names


def some(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Refuse an empty list."""
    # Not minlength: that would also count entries away that have problems of their own.
    if not entries:
        raise ValueError("empty")
    return entries


Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]*$")]
Names = Annotated[tuple[Name, ...], AfterValidator(distinct)]
_WrittenClock = Annotated[str, Field(pattern=f"^{_CLOCK}$")]
Clock = Annotated[time, BeforeValidator(_clock, json_schema_input_type=_WrittenClock)]
# In JSON, and so to an editor, a day is a text; the file has it unquoted.
WrittenDay = Annotated[
    str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", json_schema_extra={"format": "date"})
]
_WrittenMoment = Annotated[
    str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:00)?$")
]
Moment = Annotated[datetime, BeforeValidator(_plain_moment, json_schema_input_type=_WrittenMoment)]
Tag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class Rules(BaseModel):
    """What every section of a service file is: fixed once read, with no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")
