"""One service file, checked: what a helpline offers, and under which rules.

A service says only what its source says or its operator chose; a rule that neither states
is None or empty. The keys and their meaning are told in the file that is shipped as the default;
`sections.py` reads each section, and `contradictions.py` tells what cannot both be meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, StringConstraints

from schedules.dated import Event, Maintenance
from schedules.kinds import Rules
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
    Surroundings,
    Table,
    Waiting,
)
from schedules.stated import Conduct, Costs, Notices, Records, Terms
from schedules.week import Fault, Faults

_ARTICLE = r"^([0-9]+(-[0-9]+)*((, | to )[0-9]+(-[0-9]+)*)*|notice|preamble|closing|operator)$"

LONGEST_PLACE = 64  # of the name by which a place at an event is known


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
    timetables: Annotated[tuple[Table, ...], AfterValidator(_in_order)] = Field(
        (), alias="timetable", description="a [[timetable]] section, in double brackets"
    )
    events: tuple[Event, ...] | None = Field(
        None, alias="event", description="an [[event]] section, in double brackets"
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
    maintenance: tuple[Maintenance, ...] = Field(
        (), description="a [[maintenance]] section, in double brackets"
    )
    notices: Notices = Field(Notices.model_validate({}), description="a [notices] section")
    terms: Terms = Field(description="a [terms] section")
    conduct: Conduct = Field(Conduct.model_validate({}), description="a [conduct] section")
    records: Records = Field(Records.model_validate({}), description="a [records] section")
    costs: Costs = Field(Costs.model_validate({}), description="a [costs] section")
    articles: Mapping[str, Annotated[str, StringConstraints(pattern=_ARTICLE)]] = Field(
        description='under [articles] a place such as "6-2", "notice", "preamble" or "operator"'
    )

    def article(self, key: str) -> str:
        """Tell the article of the terms in which a rule stands; "" where it is in none."""
        found = self.articles.get(key, "")
        return found if found[:1].isdigit() else ""

    def languages(self, day: date) -> tuple[str, ...]:
        """List the languages in which calls are held, in the timetable's order of that day.

        Empty before the first timetable.
        """
        table = self.table(day)
        return tuple(table.days) if table else self._of_events()

    def every_language(self) -> tuple[str, ...]:
        """List the languages in which calls are, were or will be held."""
        listed = (tag for table in self.timetables for tag in table.days)
        return tuple(dict.fromkeys((*listed, *self._of_events())))

    def _of_events(self) -> tuple[str, ...]:
        if self.events is None:
            return ()
        spoken = self.meeting.language
        return (spoken,) if spoken else self.callers.languages

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
        """Tell whether any timetable, past or coming, or any event is held in the language."""
        return language in self.every_language()

    def events_on(self, day: date) -> tuple[Event, ...]:
        """List the events that begin on a day of the service's calendar, earliest first."""
        found = (event for event in self.events or () if event.starts.date() == day)
        return tuple(sorted(found, key=lambda event: event.starts))

    def event_at(self, starts_at: datetime) -> Event | None:
        """Find the event that begins at a moment."""
        local = starts_at.astimezone(self.zone).replace(tzinfo=None)
        return next((event for event in self.events or () if event.starts == local), None)
