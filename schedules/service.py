"""One service file, checked: what a helpline offers, and under which rules.

A service says only what its source says or its operator chose; a rule that neither states
is None or empty. The keys and their meaning are told in the file that is shipped as the default;
`sections.py` reads each section, and here they are checked against each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from schedules.sections import (
    Absence,
    BookingRules,
    Callers,
    Cancel,
    Contact,
    Intake,
    Keeping,
    Meeting,
    Office,
    Question,
    Reminders,
    Rules,
    Surroundings,
    Table,
    Terms,
    Waiting,
    some,
)
from schedules.week import Fault, Faults

_ARTICLE = r"^([0-9]+(-[0-9]+)*((, | to )[0-9]+(-[0-9]+)*)*|notice|preamble|closing|operator)$"


def _in_order(tables: tuple[Table, ...]) -> tuple[Table, ...]:
    days = [table.starts_on for table in tables]
    faults = [
        Fault((n, "from"), f"a second timetable starts on {day}", "expected one for each date")
        for n, day in enumerate(days)
        if day in days[:n]
    ]
    if faults:
        raise Faults(faults)
    return tuple(sorted(tables, key=lambda table: table.starts_on))


class Service(Rules):
    """One helpline. Its clock is `zone`; a later timetable replaces an earlier one."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")] = Field(
        description='small letters, digits and hyphens, such as "helpline"'
    )
    zone: ZoneInfo = Field(alias="timezone", description='a time zone such as "Asia/Tokyo"')
    contact: Contact = Field(
        Contact.model_validate({}), description='contact = { phone = "03-1234-5678" }'
    )
    timetables: Annotated[tuple[Table, ...], AfterValidator(some), AfterValidator(_in_order)] = (
        Field(alias="timetable", description="a [[timetable]] section, in double brackets")
    )
    booking: BookingRules = Field(description="a [booking] section")
    intake: Intake = Field(Intake.model_validate({}), description="an [intake] section")
    questions: tuple[Question, ...] = Field(
        (), alias="question", description="a [[question]] section, in double brackets"
    )
    meeting: Meeting = Field(description="a [meeting] section")
    callers: Callers = Field(Callers.model_validate({}), description="a [callers] section")
    cancel: Cancel = Field(Cancel.model_validate({}), description="a [cancel] section")
    absence: Absence = Field(Absence.model_validate({}), description="an [absence] section")
    reminders: Reminders = Field(Reminders.model_validate({}), description="a [reminders] section")
    office: Office = Field(Office.model_validate({}), description="an [office] section")
    environment: Surroundings = Field(
        Surroundings.model_validate({}), description="an [environment] section"
    )
    keeping: Keeping = Field(Keeping.model_validate({}), description="a [keeping] section")
    waiting: Waiting = Field(Waiting.model_validate({}), description="a [waiting] section")
    terms: Terms = Field(description="a [terms] section")
    articles: Mapping[str, Annotated[str, StringConstraints(pattern=_ARTICLE)]] = Field(
        description='under [articles] a place such as "6-2", "notice", "preamble" or "operator"'
    )

    @model_validator(mode="after")
    def _some_call_can_be_booked(self) -> Self:
        booking = self.booking
        faults = []
        if booking.notice >= timedelta(days=booking.horizon_days):
            what = "a call would have to be booked earlier than the horizon allows"
            right = "expected fewer minutes than the days of booking.horizon_days have"
            faults.append(Fault(("booking", "notice_minutes"), what, right))
        if (booking.days_before or 0) > booking.horizon_days:
            what = "a call would have to be booked earlier than the horizon allows"
            right = "expected at most the days of booking.horizon_days"
            faults.append(Fault(("booking", "days_before"), what, right))
        longest = max(
            (closes.hour - opens.hour) * 60 + closes.minute - opens.minute
            for table in self.timetables
            for stretches in table.hours.values()
            for opens, closes in stretches
        )
        if booking.session > timedelta(minutes=longest):
            what = f"no stretch of the timetable is long enough, the longest is {longest} minutes"
            right = "expected a session that fits the hours"
            faults.append(Fault(("booking", "session_minutes"), what, right))
        if faults:
            raise Faults(faults)
        return self

    @model_validator(mode="after")
    def _everybody_is_understood(self) -> Self:
        """Ask for the languages of the callers where a call is held in another than theirs."""
        spoken, asked = self.meeting.language, self.callers.languages
        faults = []
        for n, table in enumerate(self.timetables):
            for language in table.days if spoken else ():
                if language != spoken:
                    what = f'calls are held in "{spoken}", and {language} has days of its own'
                    right = f"expected {spoken} alone, or no `language` under [meeting]"
                    faults.append(Fault(("timetable", n, "days", language), what, right))
        if spoken and not asked:
            what = f'calls are held in "{spoken}", and no language of callers is named'
            right = f'expected [callers] with languages such as ["{spoken}", "en"]'
            faults.append(Fault(("meeting", "language"), what, right))
        for language in () if spoken else asked:
            if not self.knows(language):
                what = f"callers are answered in {language}, and no timetable lists it"
                right = f"expected days for {language}, or a `language` under [meeting]"
                faults.append(Fault(("callers", "languages"), what, right))
        if faults:
            raise Faults(faults)
        return self

    def article(self, key: str) -> str:
        """Tell the article of the terms in which a rule stands; "" where it is in none."""
        found = self.articles.get(key, "")
        return found if found[:1].isdigit() else ""

    def languages(self, day: date) -> tuple[str, ...]:
        """List the languages in which calls are held, in the timetable's order of that day.

        Empty before the first timetable.
        """
        table = self.table(day)
        return tuple(table.days) if table else ()

    def answered(self, day: date) -> tuple[str, ...]:
        """List the languages in which callers are answered, in the order shown."""
        return self.callers.languages or self.languages(day)

    def spoken(self, language: str) -> str:
        """Tell in which language a caller of this language has their call."""
        return self.meeting.language or language

    def table(self, day: date) -> Table | None:
        """Find the timetable in force on a day; None before the first one starts."""
        for table in reversed(self.timetables):
            if table.starts_on <= day:
                return table
        return None

    def stated_in(self, key: str) -> str:
        """Name where a rule stands, such as "6-3" or "operator"; "" for a key that is not set."""
        return self.articles.get(key) or self.articles.get(key.rpartition(".")[0], "")

    def knows(self, language: str) -> bool:
        """Tell whether any timetable, past or coming, lists the language."""
        return any(language in table.days for table in self.timetables)
