"""One service file, checked: what a helpline offers, and under which rules.

A service says only what its source says or its operator chose; a rule that neither states
is None or empty. The keys and their meaning are told in the file that is shipped as the default;
`sections.py` reads each section, and here they are checked against each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, StringConstraints, model_validator

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
        if (booking.working_days_before or 0) >= booking.horizon_days:
            what = "a call would have to be booked earlier than the horizon allows"
            right = "expected fewer than the days of booking.horizon_days"
            faults.append(Fault(("booking", "working_days_before"), what, right))
        longest = max(
            (
                (closes.hour - opens.hour) * 60 + closes.minute - opens.minute
                for table in self.timetables
                for stretches in table.hours.values()
                for opens, closes in stretches
            ),
            default=0,
        )
        if self.timetables and booking.session > timedelta(minutes=longest):
            what = f"no stretch of the timetable is long enough, the longest is {longest} minutes"
            right = "expected a session that fits the hours"
            faults.append(Fault(("booking", "session_minutes"), what, right))
        if faults:
            raise Faults(faults)
        return self

    @model_validator(mode="after")
    def _has_hours_or_events(self) -> Self:
        faults = []
        if self.events is None:
            if not self.timetables:
                right = "expected a [[timetable]] section, in double brackets"
                faults.append(Fault(("timetable",), "`timetable` is empty", right))
            if self.booking.confirmation == "lottery":
                what = "lots are drawn for events alone, and this service has hours"
                right = 'expected "staff", "instant" or "reply"'
                faults.append(Fault(("booking", "confirmation"), what, right))
        else:
            faults += self._event_faults(self.events)
        if faults:
            raise Faults(faults)
        return self

    def _event_faults(self, events: tuple[Event, ...]) -> Iterator[Fault]:
        booking = self.booking
        if self.timetables:
            what = "a service of events has no weekly hours"
            yield Fault(("timetable",), what, "expected [[timetable]] or [[event]], not both")
        if booking.session:
            what = "each event has a length of its own"
            yield Fault(("booking", "session_minutes"), what, "leave it out beside [[event]]")
        if booking.wishes != 1:
            what = "an event takes place at its own time, whatever a caller would rather have"
            yield Fault(("booking", "wishes"), what, "expected 1 beside [[event]]")
        if booking.confirmation == "reply":
            what = "an event is not offered: it takes place at its own time"
            right = 'expected "instant", "staff" or "lottery"'
            yield Fault(("booking", "confirmation"), what, right)
        if not self.callers.languages:
            what = "no timetable tells in which languages callers are answered"
            yield Fault(("callers",), what, 'expected languages = ["ja", "en"] under [callers]')
        lots = booking.confirmation == "lottery"
        for n, event in enumerate(events):
            before = events[:n]
            if event.name in (each.name for each in before):
                what = f'a second event is called "{event.name}"'
                yield Fault(("event", n, "name"), what, "expected a name of its own")
            if event.starts in (each.starts for each in before):
                what = "two events of one service start at the same moment"
                yield Fault(("event", n, "starts"), what, "expected five minutes between them")
            if lots and event.draws is None:
                what = "nothing says when the lots of this event are drawn"
                right = "expected draws = 2026-12-05T12:00:00, a moment before the event"
                yield Fault(("event", n, "name"), what, right)
            if event.draws is not None and not lots:
                what = "lots are drawn, and booking.confirmation says otherwise"
                right = 'expected confirmation = "lottery", or no `draws`'
                yield Fault(("event", n, "draws"), what, right)

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
        for language in asked if self.timetables and not spoken else ():
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
