"""The sections of a service file: what each may say, and within which limits.

A section is fixed once read and knows no other keys. What several keys must agree on stands in
`contradictions.py`. The description of a field is what an admin reads as being right there.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Annotated, Literal, get_args

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StrictBool,
    StrictInt,
    StringConstraints,
)

from schedules.kinds import (
    DAY,
    HOUR,
    MINUTE,
    Clock,
    Name,
    Names,
    Rules,
    Tag,
    WrittenDay,
    distinct,
    length,
    plain_date,
    some,
)
from schedules.week import (
    Stretch,
    WrittenDays,
    WrittenHours,
    read_days,
    read_hours,
)
from schedules.working_days import is_working_day


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

    starts_on: Annotated[date, BeforeValidator(plain_date, json_schema_input_type=WrittenDay)] = (
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
    working_days: StrictBool = Field(
        False, description="true or false; true: on working days of public offices alone"
    )

    def stretches(self, language: str, day: date) -> tuple[Stretch, ...]:
        """List the regular hours of a language on a day; empty when nobody answers."""
        if self.working_days and not is_working_day(day):
            return ()
        weekday = day.weekday()
        return self.hours[weekday] if weekday in self.days.get(language, ()) else ()


class BookingRules(Rules):
    """How a call is booked; `buffer` is kept free after each call."""

    session: Annotated[timedelta, length(MINUTE, least=5, most=480, step=5)] = Field(
        timedelta(0),
        alias="session_minutes",
        description="minutes from 5 to 480, a multiple of 5, such as 30",
    )
    session_at_most: StrictBool = Field(
        False, description="true or false; true: a call may well be shorter"
    )
    notice: Annotated[timedelta, length(MINUTE, least=0, most=40320)] = Field(
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
    offer: Annotated[timedelta, length(HOUR, least=1, most=720)] = Field(
        alias="offer_hours", description="hours from 1 to 720, such as 24"
    )
    seats: Annotated[StrictInt, Field(ge=1, le=100)] = Field(
        description="a whole number from 1 to 100, such as 1"
    )
    confirmation: Literal["staff", "instant", "reply", "lottery"] = Field(
        description='"staff", "instant" or "reply"; for events also "lottery"'
    )
    days_before: Annotated[StrictInt, Field(ge=1, le=28)] | None = Field(
        None, description="days from 1 to 28; 1: until the end of the day before the call"
    )
    working_days_before: Annotated[StrictInt, Field(ge=1, le=20)] | None = Field(
        None, description="working days of public offices between, from 1 to 20, such as 2"
    )
    per_day: Annotated[StrictInt, Field(ge=1, le=10)] | None = Field(
        None, description="calls of one caller on one day, from 1 to 10, such as 1"
    )
    buffer: Annotated[timedelta, length(MINUTE, least=0, most=480, step=5)] = Field(
        timedelta(0),
        alias="buffer_minutes",
        description="minutes from 0 to 480, a multiple of 5, such as 10",
    )
    in_call: StrictBool = Field(
        False, description="true or false; true: the next call can be booked during a call"
    )


Role = Literal["trainee", "former", "representative", "supporter"]


class Intake(Rules):
    """What a caller is asked, in order, and whether only on our own page.

    `who`: the people who may ask, one of whom the caller names first; empty: nobody is asked.
    `companion`: whether somebody sits in during the call is asked, to be announced beforehand.
    `account`: the caller is registered for good, once the link in a mail was opened.
    `characters`: what can be entered where the office keeps it; empty: anything.
    `identity`: the fields by which staff make sure, as the call begins, who it is.
    """

    who: Annotated[tuple[Role, ...], AfterValidator(distinct)] = Field(
        (),
        description='people, each once, out of "trainee", "former", "representative", "supporter"',
    )
    companion: StrictBool = Field(False, description="true or false")
    fields: Names = Field((), description='fields, each once, such as ["name", "email"]')
    private_form: StrictBool = Field(False, description="true or false")
    prove_email: StrictBool = Field(False, description="true or false")
    account: StrictBool = Field(False, description="true or false")
    characters: Literal["jis"] | None = Field(
        None, description='"jis": kana, Latin letters and kanji of JIS levels 1 to 4'
    )
    identity: Names = Field((), description='fields of `fields`, each once, such as ["name"]')


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


Access = Literal["url", "id-passcode", "id-passkey"]


class Meeting(Rules):
    """Where the call takes place, and in which language it is held.

    Several apps: one of them is agreed on; `designated`: or one like them, as the organiser names
    it. `booking_app`: where the office itself keeps its bookings. `access`: by what a caller
    gets in. Without a `language` callers speak their own.
    """

    apps: Annotated[Names, AfterValidator(some)] = Field(
        description='at least one app, each once, such as ["zoom"]'
    )
    designated: StrictBool = Field(False, description="true or false")
    booking_app: Name | None = Field(None, description='the name of an app, such as "etumo"')
    access: Annotated[tuple[Access, ...], AfterValidator(distinct)] = Field(
        (), description='ways in, each once, out of "url", "id-passcode", "id-passkey"'
    )
    media: Literal["audio", "video"] = Field(description='"audio" or "video"')
    language: Tag | None = Field(
        None, description='a language tag such as "ja" (left out: the call is in the caller\'s own)'
    )

    @property
    def key_name(self) -> str:
        """Tell what the word is for what is typed besides the number: passcode or passkey."""
        by_key = "id-passkey" in self.access and "id-passcode" not in self.access
        return "passkey" if by_key else "passcode"

    @property
    def by_link(self) -> bool:
        """Tell whether a link is a way in; where the source names none, every way is one."""
        return "url" in self.access or not self.access

    @property
    def by_number(self) -> bool:
        """Tell whether a number is a way in."""
        return self.access != ("url",)


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

    def ways(self, *, same_day: bool) -> tuple[Way, ...]:
        """List the ways that are open, on the day of the call or before it."""
        return self.same_day_by if same_day and self.same_day_by else self.by


class Absence(Rules):
    """What follows when a caller does not come; None where the source is silent."""

    grace: Annotated[timedelta, length(MINUTE, least=1, most=480)] | None = Field(
        None, alias="grace_minutes", description="minutes from 1 to 480, such as 10"
    )
    refusal: Literal["human"] | None = Field(
        None, description='"human": a person decides (without refusals, leave the line out)'
    )
    strike: Annotated[timedelta, length(DAY, least=1, most=3660)] | None = Field(
        None, alias="strike_days", description="days from 1 to 3660, such as 180"
    )


class Reminders(Rules):
    """What callers are told of a time that comes; None: not told."""

    day_before_at: Clock | None = Field(
        None, description='a time of day between 00:00 and 23:59 such as "18:00"'
    )
    ready: Annotated[timedelta, length(MINUTE, least=5, most=240)] | None = Field(
        None, alias="ready_minutes", description="minutes from 5 to 240, such as 30"
    )
    offer_ends: Annotated[timedelta, length(HOUR, least=1, most=72)] | None = Field(
        None, alias="offer_ends_hours", description="hours from 1 to 72, such as 3"
    )


class Office(Rules):
    """What staff are told, and when what they left open is closed; None: not at all."""

    unanswered: Annotated[timedelta, length(HOUR, least=1, most=240)] | None = Field(
        None, alias="unanswered_hours", description="hours from 1 to 240, such as 4"
    )
    unclosed: Annotated[timedelta, length(HOUR, least=1, most=240)] | None = Field(
        None, alias="unclosed_hours", description="hours from 1 to 240, such as 2"
    )
    unread: Annotated[timedelta, length(HOUR, least=1, most=240)] | None = Field(
        None, alias="unread_hours", description="hours from 1 to 240, such as 12"
    )
    close: Annotated[timedelta, length(DAY, least=1, most=366)] | None = Field(
        None, alias="close_days", description="days from 1 to 366, such as 7"
    )
    today_at: Clock | None = Field(
        None, description='a time of day between 00:00 and 23:59 such as "08:30"'
    )
    writes_within_working_days: Annotated[StrictInt, Field(ge=1, le=20)] | None = Field(
        None, description="working days of public offices from 1 to 20, such as 3"
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

    after: Annotated[timedelta, length(DAY, least=1, most=3660)] = Field(
        30 * DAY, alias="days", description="days from 1 to 3660, such as 30"
    )


class Waiting(Rules):
    """The list of those who wait for a freed time; None: there is no list."""

    hold: Annotated[timedelta, length(MINUTE, least=10, most=1440)] | None = Field(
        None, alias="hold_minutes", description="minutes from 10 to 1440, such as 60"
    )
