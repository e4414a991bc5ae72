"""The sections of a service file: what each may say, and within which limits.

A section is fixed once read, knows no other keys, and checks what it can tell alone; what
several sections must agree on is checked by the service that holds them. The description of a
field is what an admin reads as being right there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Annotated, Literal, Self, TypeVar, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    StringConstraints,
    model_validator,
)

from schedules.week import (
    WEEKDAYS,
    Fault,
    Faults,
    Stretch,
    WrittenDays,
    WrittenHours,
    read_days,
    read_hours,
)

Entry = TypeVar("Entry")

_CLOCK = r"([01][0-9]|2[0-3]):[0-5][0-9]"


def _length(unit: timedelta, *, least: int, most: int, step: int = 1) -> BeforeValidator:
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


def _plain_date(value: object) -> object:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError("a moment or a text is no day")
    return value


def distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    """Refuse a name that is given twice."""
    if len(set(names)) < len(names):
        raise ValueError("named twice")
    return names


def some(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Refuse an empty list."""
    # Not min_length: that would also count entries away that have problems of their own.
    if not entries:
        raise ValueError("empty")
    return entries


Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]*$")]
Names = Annotated[tuple[Name, ...], AfterValidator(distinct)]
_WrittenClock = Annotated[str, Field(pattern=f"^{_CLOCK}$")]
Clock = Annotated[time, BeforeValidator(_clock, json_schema_input_type=_WrittenClock)]
# In JSON, and so to an editor, a day is a text; the file has it unquoted.
_WrittenDay = Annotated[
    str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", json_schema_extra={"format": "date"})
]
Tag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class Rules(BaseModel):
    """What every section of a service file is: fixed once read, with no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Contact(Rules):
    """Ways to a person; None is not shown."""

    phone: Annotated[str, StringConstraints(pattern=r"^\+?[0-9]+(-[0-9]+)*$")] | None = Field(
        None, description='a telephone number such as "03-1234-5678"'
    )
    mail: Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")] | None = Field(
        None, description='a mail address such as "desk@example.jp"'
    )
    line: Annotated[str, StringConstraints(pattern=r"^@[a-z0-9._-]+$")] | None = Field(
        None, description='the basic ID of a LINE account such as "@123abcde"'
    )
    telegram: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]\w{3,30}[A-Za-z0-9]$")] | None = (
        Field(None, description='the name of a Telegram bot such as "example_bot"')
    )


class Table(Rules):
    """The regular week from one day on: hours by weekday (Monday is 0), days by language."""

    starts_on: Annotated[date, BeforeValidator(_plain_date, json_schema_input_type=_WrittenDay)] = (
        Field(
            alias="from",
            description="the first day on which it holds, such as 2023-04-12, unquoted",
        )
    )
    hours: Annotated[
        Mapping[int, tuple[Stretch, ...]],
        BeforeValidator(read_hours, json_schema_input_type=WrittenHours),
    ] = Field(description='hours by weekday such as { mon-fri = "11:00-19:00" }')
    days: Annotated[
        Mapping[str, frozenset[int]], BeforeValidator(read_days, json_schema_input_type=WrittenDays)
    ] = Field(description='a [timetable.days] section with lines such as vi = "mon-sat"')

    @model_validator(mode="after")
    def _listed_days_have_hours(self) -> Self:
        faults = [
            Fault(
                ("days", language),
                f"{language} is listed on {WEEKDAYS[weekday]}, which has no hours",
                f"expected hours for {WEEKDAYS[weekday]}, or {language} without that day",
            )
            for language, weekdays in self.days.items()
            for weekday in sorted(weekdays - self.hours.keys())
        ]
        if faults:
            raise Faults(faults)
        return self

    def stretches(self, language: str, day: date) -> tuple[Stretch, ...]:
        """List the regular hours of a language on a day; empty when nobody answers."""
        weekday = day.weekday()
        return self.hours[weekday] if weekday in self.days.get(language, ()) else ()


class BookingRules(Rules):
    """How a call is booked; `buffer` is kept free after each call."""

    session: Annotated[timedelta, _length(_MINUTE, least=5, most=480, step=5)] = Field(
        alias="session_minutes", description="minutes from 5 to 480, a multiple of 5, such as 30"
    )
    notice: Annotated[timedelta, _length(_MINUTE, least=0, most=40320)] = Field(
        alias="notice_minutes", description="minutes from 0 to 40320, such as 60"
    )
    horizon_days: Annotated[StrictInt, Field(ge=1, le=366)] = Field(
        description="days from 1 to 366, such as 28"
    )
    wishes: Annotated[StrictInt, Field(ge=1, le=10)] = Field(
        description="a whole number from 1 to 10, such as 3"
    )
    per_caller: Annotated[StrictInt, Field(ge=1, le=10)] = Field(
        description="a whole number from 1 to 10, such as 1"
    )
    offer: Annotated[timedelta, _length(_HOUR, least=1, most=720)] = Field(
        alias="offer_hours", description="hours from 1 to 720, such as 24"
    )
    seats: Annotated[StrictInt, Field(ge=1, le=100)] = Field(
        description="a whole number from 1 to 100, such as 1"
    )
    confirmation: Literal["staff", "instant", "reply"] = Field(
        description='"staff", "instant" or "reply"'
    )
    days_before: Annotated[StrictInt, Field(ge=1, le=28)] | None = Field(
        None, description="days from 1 to 28; 1: until the end of the day before the call"
    )
    per_day: Annotated[StrictInt, Field(ge=1, le=10)] | None = Field(
        None, description="calls of one caller on one day, from 1 to 10, such as 1"
    )
    buffer: Annotated[timedelta, _length(_MINUTE, least=0, most=480, step=5)] = Field(
        timedelta(0),
        alias="buffer_minutes",
        description="minutes from 0 to 480, a multiple of 5, such as 10",
    )


Role = Literal["trainee", "former", "representative", "supporter"]


class Intake(Rules):
    """What a caller is asked, in order, and whether only on our own page.

    `who`: the people who may ask, one of whom the caller names first; empty: nobody is asked.
    `companion`: whether somebody sits in during the call is asked, to be announced beforehand.
    """

    who: Annotated[tuple[Role, ...], AfterValidator(distinct)] = Field(
        (),
        description='people, each once, out of "trainee", "former", "representative", "supporter"',
    )
    companion: StrictBool = Field(False, description="true or false")
    fields: Names = Field((), description='fields, each once, such as ["name", "email"]')
    private_form: StrictBool = Field(False, description="true or false")
    prove_email: StrictBool = Field(False, description="true or false")

    @model_validator(mode="after")
    def _proves_what_it_asks(self) -> Self:
        if self.prove_email and "email" not in self.fields:
            what = "a mailbox is to be proven that nobody is asked for"
            right = 'expected "email" among the fields, or no prove_email'
            raise Faults([Fault(("prove_email",), what, right)])
        return self


class Question(Rules):
    """One thing that decides whether a caller may use the service.

    The sentences are in the locales, by name: `ask-<ask>`, `ask-<ask>-<answer>-label`, and for
    each answer of `stop`, with which nothing can be booked yet, `ask-<ask>-<answer>-why`: what
    is needed first. An answer of `go` may have such a sentence too.
    """

    ask: Name = Field(description='the name of a question, such as "registered"')
    go: Annotated[Names, AfterValidator(some)] = Field(
        description='answers with which it goes on, each once, such as ["here"]'
    )
    stop: Names = Field((), description='answers with which it does not, such as ["no"]')

    @model_validator(mode="after")
    def _answers_lead_one_way(self) -> Self:
        faults = [
            Fault(("stop",), f'"{answer}" goes on and stops', "expected it in one of the two")
            for answer in self.stop
            if answer in self.go
        ]
        if faults:
            raise Faults(faults)
        return self


class Meeting(Rules):
    """Where the call takes place, and in which language it is held.

    Several apps: one of them is agreed on. Without a `language` callers speak their own.
    """

    apps: Annotated[Names, AfterValidator(some)] = Field(
        description='at least one app, each once, such as ["zoom"]'
    )
    media: Literal["audio", "video"] = Field(description='"audio" or "video"')
    language: Tag | None = Field(
        None, description='a language tag such as "ja" (left out: the call is in the caller\'s own)'
    )


class Callers(Rules):
    """Languages in which callers are answered, in the order shown; empty: the timetable's."""

    languages: Annotated[tuple[Tag, ...], AfterValidator(distinct)] = Field(
        (), description='language tags, each once, such as ["ja", "vi", "en"]'
    )


Way = Literal["chat", "mail", "page", "phone"]
Ways = Annotated[tuple[Way, ...], AfterValidator(distinct)]


class Cancel(Rules):
    """Ways in which a caller may cancel; empty where the source is silent.

    On the day of the call, by the service's calendar, only the ways of `same_day_by` are left;
    empty: the same as before.
    """

    by: Ways = Field((), description='ways, each once, out of "chat", "mail", "page", "phone"')
    same_day_by: Ways = Field(
        (), description='ways of `by` that are left on the day itself, such as ["phone"]'
    )

    @model_validator(mode="after")
    def _same_day_is_no_looser(self) -> Self:
        faults = [
            Fault(
                ("same_day_by",),
                f'"{way}" is a way on the day itself, and none before',
                f'expected "{way}" in `by` too, or not here',
            )
            for way in self.same_day_by
            if way not in self.by
        ]
        if faults:
            raise Faults(faults)
        return self

    def ways(self, *, same_day: bool) -> tuple[Way, ...]:
        """List the ways that are open, on the day of the call or before it."""
        return self.same_day_by if same_day and self.same_day_by else self.by


class Absence(Rules):
    """What follows when a caller does not come; None where the source is silent."""

    grace: Annotated[timedelta, _length(_MINUTE, least=1, most=480)] | None = Field(
        None, alias="grace_minutes", description="minutes from 1 to 480, such as 10"
    )
    refusal: Literal["human"] | None = Field(
        None, description='"human": a person decides (without refusals, leave the line out)'
    )
    strike: Annotated[timedelta, _length(_DAY, least=1, most=3660)] | None = Field(
        None, alias="strike_days", description="days from 1 to 3660, such as 180"
    )


class Reminders(Rules):
    """What callers are told of a time that comes; None: not told."""

    day_before_at: Clock | None = Field(
        None, description='a time of day between 00:00 and 23:59 such as "18:00"'
    )
    ready: Annotated[timedelta, _length(_MINUTE, least=5, most=240)] | None = Field(
        None, alias="ready_minutes", description="minutes from 5 to 240, such as 30"
    )
    offer_ends: Annotated[timedelta, _length(_HOUR, least=1, most=72)] | None = Field(
        None, alias="offer_ends_hours", description="hours from 1 to 72, such as 3"
    )


class Office(Rules):
    """What staff are told, and when what they left open is closed; None: not at all."""

    unanswered: Annotated[timedelta, _length(_HOUR, least=1, most=240)] | None = Field(
        None, alias="unanswered_hours", description="hours from 1 to 240, such as 4"
    )
    unclosed: Annotated[timedelta, _length(_HOUR, least=1, most=240)] | None = Field(
        None, alias="unclosed_hours", description="hours from 1 to 240, such as 2"
    )
    unread: Annotated[timedelta, _length(_HOUR, least=1, most=240)] | None = Field(
        None, alias="unread_hours", description="hours from 1 to 240, such as 12"
    )
    close: Annotated[timedelta, _length(_DAY, least=1, most=366)] | None = Field(
        None, alias="close_days", description="days from 1 to 366, such as 7"
    )
    today_at: Clock | None = Field(
        None, description='a time of day between 00:00 and 23:59 such as "08:30"'
    )


# What a caller can be asked to look at; each has its sentences `check-<point>-…`.
Point = Literal[
    "app",
    "test-call",
    "up-to-date",
    "safe-device",
    "wifi",
    "quiet",
    "camera-off",
    "firewall",
    "no-file-sharing",
    "antivirus",
    "supported-os",
    "announce",
]
CHECKS: tuple[Point, ...] = get_args(Point)


class Surroundings(Rules):
    """What a caller should have looked at before the call, in the order asked."""

    checks: Annotated[tuple[Point, ...], AfterValidator(distinct)] = Field(
        (), description=f"points, each once, out of {', '.join(CHECKS)}"
    )


class Keeping(Rules):
    """How long a caller's data are kept after their last call and their last word."""

    after: Annotated[timedelta, _length(_DAY, least=1, most=3660)] = Field(
        30 * _DAY, alias="days", description="days from 1 to 3660, such as 30"
    )


class Waiting(Rules):
    """The list of those who wait for a freed time; None: there is no list."""

    hold: Annotated[timedelta, _length(_MINUTE, least=10, most=1440)] | None = Field(
        None, alias="hold_minutes", description="minutes from 10 to 1440, such as 60"
    )


class Terms(Rules):
    """Documents to agree to, in the order shown, and how agreeing is done."""

    documents: Names = Field((), description='documents, each once, such as ["terms", "zoom"]')
    consent: Literal["explicit", "deemed"] = Field(description='"explicit" or "deemed"')
