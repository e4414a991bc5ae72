"""What in a service file cannot both be meant of its days and hours.

Each rule looks at a service and tells what contradicts what, at the key where one would mend it.
A timetable is named by its place in the order of its days. No rule knows what day it is: what
was over long ago may stand in a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from schedules import working_days
from schedules.dated import Event
from schedules.kinds import DAY, MINUTE
from schedules.sections import Table
from schedules.service import LONGEST_PLACE, Service
from schedules.week import WEEKDAYS, Fault, Stretch

_TOO_EARLY = "a call would have to be booked earlier than the horizon allows"


def notice_and_horizon(service: Service) -> Iterator[Fault]:
    """The shortest time ahead is within the longest."""
    booking = service.booking
    if booking.notice >= timedelta(days=booking.horizon_days):
        right = "expected fewer minutes than the days of booking.horizon_days have"
        yield Fault(("booking", "notice_minutes"), _TOO_EARLY, right)


def days_and_horizon(service: Service) -> Iterator[Fault]:
    """A deadline in days is within the horizon."""
    booking = service.booking
    if (booking.days_before or 0) > booking.horizon_days:
        right = "expected at most the days of booking.horizon_days"
        yield Fault(("booking", "days_before"), _TOO_EARLY, right)
    working = booking.working_days_before or 0
    # A week of the horizon has five working days at most, and the call's own day comes after.
    if working and working + 2 * ((working - 1) // 5) >= booking.horizon_days:
        right = "expected fewer working days than the days of booking.horizon_days have"
        yield Fault(("booking", "working_days_before"), _TOO_EARLY, right)


def one_deadline(service: Service) -> Iterator[Fault]:
    """A deadline is in days or in working days."""
    if service.booking.days_before and service.booking.working_days_before:
        what = "a deadline in days and one in working days stand side by side"
        right = "expected one of days_before and working_days_before"
        yield Fault(("booking", "working_days_before"), what, right)


def offer_and_horizon(service: Service) -> Iterator[Fault]:
    """An offered time is over before it comes."""
    booking = service.booking
    if booking.offer > timedelta(days=booking.horizon_days):
        what = "an offered time would wait for its answer longer than any call lies ahead"
        right = "expected at most the hours that the days of booking.horizon_days have"
        yield Fault(("booking", "offer_hours"), what, right)


def offer_and_its_reminder(service: Service) -> Iterator[Fault]:
    """Who is reminded of an offer had it before."""
    ends = service.reminders.offer_ends
    if ends is not None and ends >= service.booking.offer:
        what = "callers would be reminded of an offer before it is made"
        right = "expected fewer hours than booking.offer_hours"
        yield Fault(("reminders", "offer_ends_hours"), what, right)


def hours_or_events(service: Service) -> Iterator[Fault]:
    """A service has hours, or it has events."""
    if service.events is None and not service.timetables:
        right = "expected a [[timetable]] section, in double brackets"
        yield Fault(("timetable",), "`timetable` is empty", right)
    if service.events is not None and service.timetables:
        what = "a service of events has no weekly hours"
        yield Fault(("timetable",), what, "expected [[timetable]] or [[event]], not both")


def listed_days_have_hours(service: Service) -> Iterator[Fault]:
    """Whoever is there on a day has hours on it."""
    for n, table in enumerate(service.timetables):
        for language, weekdays in table.days.items():
            for weekday in sorted(weekdays - table.hours.keys()):
                named = WEEKDAYS[weekday]
                what = f"{language} is listed on {named}, which has no hours"
                right = f"expected hours for {named}, or {language} without that day"
                yield Fault(("timetable", n, "days", language), what, right)


def calls_fit_the_hours(service: Service) -> Iterator[Fault]:
    """A call is no longer than the hours in which it is held."""
    session, tables = service.booking.session, service.timetables
    longest = max((_length(each) for table in tables for each in _all(table)), default=0)
    if tables and session > longest * MINUTE:
        what = f"no stretch of the timetable is long enough, the longest is {longest} minutes"
        right = "expected a session that fits the hours"
        yield Fault(("booking", "session_minutes"), what, right)
        return
    # Tables before the last may be of a time in which calls were shorter.
    for stretch in dict.fromkeys(each for table in tables[-1:] for each in _all(table)):
        if session > _length(stretch) * MINUTE:
            opens, closes = stretch
            what = f"no call of {session // MINUTE} minutes fits into {opens:%H:%M}-{closes:%H:%M}"
            right = "expected longer hours, or a shorter session"
            yield Fault(("timetable", len(tables) - 1, "hours"), what, right)


def ready_after_the_day_before(service: Service) -> Iterator[Fault]:
    """Callers are reminded of the day before they are asked whether they are ready."""
    ready, evening = service.reminders.ready, service.reminders.day_before_at
    if ready is None or evening is None:
        return
    opens = [stretch[0] for table in service.timetables[-1:] for stretch in _all(table)]
    begins = [*opens, *(event.starts.time() for event in service.events or ())]
    for begin in sorted(begins)[:1]:
        if _on(begin) + DAY - ready <= _on(evening):
            what = f"who has a call at {begin:%H:%M} would be asked whether they are ready first"
            right = "expected fewer minutes, or an earlier reminders.day_before_at"
            yield Fault(("reminders", "ready_minutes"), what, right)


def grace_within_a_call(service: Service) -> Iterator[Fault]:
    """Who may come late comes while the call goes on."""
    grace = service.absence.grace
    lengths = [event.lasts for event in service.events or ()]
    lengths += [service.booking.session] if service.timetables else []
    for shortest in sorted(lengths)[:1]:
        if grace is not None and grace > shortest:
            what = "a call would be over before it counts as not held"
            right = f"expected at most {shortest // MINUTE}, the minutes that it lasts"
            yield Fault(("absence", "grace_minutes"), what, right)


def beside_events(service: Service) -> Iterator[Fault]:
    """An event takes place at its own time and has its own length."""
    booking = service.booking
    if service.events is None:
        return
    if booking.session:
        what = "each event has a length of its own"
        yield Fault(("booking", "session_minutes"), what, "leave it out beside [[event]]")
    if booking.session_at_most:
        what = "each event has a length of its own, and no call may be shorter"
        yield Fault(("booking", "session_at_most"), what, "leave it out beside [[event]]")
    if booking.wishes != 1:
        what = "an event takes place at its own time, whatever a caller would rather have"
        yield Fault(("booking", "wishes"), what, "expected 1 beside [[event]]")
    if booking.confirmation == "reply":
        what = "an event is not offered: it takes place at its own time"
        right = 'expected "instant", "staff" or "lottery"'
        yield Fault(("booking", "confirmation"), what, right)


def events_apart(service: Service) -> Iterator[Fault]:
    """Each event has a name and a beginning of its own, and ends on its day."""
    for n, event in enumerate(service.events or ()):
        before = (service.events or ())[:n]
        if event.name in (each.name for each in before):
            what = f'a second event is called "{event.name}"'
            yield Fault(("event", n, "name"), what, "expected a name of its own")
        if len(f"event:{service.id}:{event.name}:{event.capacity}") > LONGEST_PLACE:
            what = f'the name "{event.name}" is too long'
            yield Fault(("event", n, "name"), what, "expected a short one, such as a month")
        if event.starts in (each.starts for each in before):
            what = "two events of one service start at the same moment"
            yield Fault(("event", n, "starts"), what, "expected five minutes between them")
        if (event.starts + event.lasts).date() != event.starts.date():
            what, right = "it ends on another day", "expected an end before midnight"
            yield Fault(("event", n, "minutes"), what, right)


def lots(service: Service) -> Iterator[Fault]:
    """Lots are drawn for events alone, for each of them, or for none."""
    drawn = service.booking.confirmation == "lottery"
    if drawn and service.events is None:
        what = "lots are drawn for events alone, and this service has hours"
        right = 'expected "staff", "instant" or "reply"'
        yield Fault(("booking", "confirmation"), what, right)
    for n, event in enumerate(service.events or ()):
        if drawn and event.draws is None:
            what = "nothing says when the lots of this event are drawn"
            right = "expected draws = 2026-12-05T12:00:00, a moment before the event"
            yield Fault(("event", n, "name"), what, right)
        if event.draws is not None and not drawn:
            what = "lots are drawn, and booking.confirmation says otherwise"
            right = 'expected confirmation = "lottery", or no `draws`'
            yield Fault(("event", n, "draws"), what, right)


def draws_before_the_event(service: Service) -> Iterator[Fault]:
    """Lots are drawn after names could be put down, and before the event and its deadline."""
    for n, event in enumerate(service.events or ()):
        if event.draws is None:
            continue
        deadline, opens_on = _deadline(service, event), _horizon(service, event)
        if event.draws >= event.starts:
            what = "lots are drawn when the event has begun"
            right = f"expected a moment before {event.starts.isoformat()}"
        elif event.draws > deadline:
            what = "names can be put down until lots are drawn, and nobody can by then"
            right = f"expected {deadline.isoformat()} or before, when booking ends"
        elif event.draws.date() < opens_on:
            what = "lots are drawn before anybody can put a name down"
            right = f"expected a day from {opens_on} on, or a farther booking.horizon_days"
        else:
            continue
        yield Fault(("event", n, "draws"), what, right)


def maintenance(service: Service) -> Iterator[Fault]:
    """Times of maintenance end after they begin, and stand apart."""
    for n, each in enumerate(service.maintenance):
        if each.ends <= each.begins:
            right = f"expected a moment after {each.begins.isoformat()}"
            yield Fault(("maintenance", n, "to"), "it ends before it begins", right)
        for other in service.maintenance[:n]:
            if each.begins < other.ends and other.begins < each.ends:
                what = f"it begins while that from {other.begins.isoformat()} goes on"
                right = "expected one [[maintenance]] for both, or one after the other"
                yield Fault(("maintenance", n, "from"), what, right)


def languages_are_listed(service: Service) -> Iterator[Fault]:
    """Where a call is held in another language than the callers', both are told."""
    spoken, asked = service.meeting.language, service.callers.languages
    for n, table in enumerate(service.timetables):
        for language in table.days if spoken else ():
            if language != spoken:
                what = f'calls are held in "{spoken}", and {language} has days of its own'
                right = f"expected {spoken} alone, or no `language` under [meeting]"
                yield Fault(("timetable", n, "days", language), what, right)
    if spoken and not asked:
        what = f'calls are held in "{spoken}", and no language of callers is named'
        right = f'expected [callers] with languages such as ["{spoken}", "en"]'
        yield Fault(("meeting", "language"), what, right)
    elif service.events is not None and not asked:
        what = "no timetable tells in which languages callers are answered"
        yield Fault(("callers",), what, 'expected languages = ["ja", "en"] under [callers]')


def days_are_answered(service: Service) -> Iterator[Fault]:
    """Callers are answered in the languages of the timetable, where calls are held in theirs."""
    asked, tables = service.callers.languages, service.timetables
    if service.meeting.language or not asked or not tables:
        return
    unheard = [language for language in asked if not service.knows(language)]
    for language in unheard:
        what = f"callers are answered in {language}, and no timetable lists it"
        right = f"expected days for {language}, or a `language` under [meeting]"
        yield Fault(("callers", "languages", asked.index(language)), what, right)
    for language in tables[-1].days if not unheard else ():
        if language not in asked:
            what = f"{language} has days, and callers are not answered in it"
            right = f"expected {language} among callers.languages too, or no days for it"
            yield Fault(("timetable", len(tables) - 1, "days", language), what, right)


RULES = (
    notice_and_horizon,
    days_and_horizon,
    one_deadline,
    offer_and_horizon,
    offer_and_its_reminder,
    hours_or_events,
    listed_days_have_hours,
    calls_fit_the_hours,
    ready_after_the_day_before,
    grace_within_a_call,
    beside_events,
    events_apart,
    lots,
    draws_before_the_event,
    maintenance,
    languages_are_listed,
    days_are_answered,
)


def _all(table: Table) -> Iterator[Stretch]:
    return (stretch for stretches in table.hours.values() for stretch in stretches)


def _length(stretch: Stretch) -> int:
    """Tell the minutes of a stretch."""
    return (_on(stretch[1]) - _on(stretch[0])) // MINUTE


def _on(clock: time) -> timedelta:
    return timedelta(hours=clock.hour, minutes=clock.minute)


def _deadline(service: Service, event: Event) -> datetime:
    """Tell until when an event can be booked, on the service's clock."""
    booking, day = service.booking, event.starts.date()
    ends_at = event.starts - booking.notice
    last_on = day
    if booking.days_before is not None:
        last_on = day - timedelta(days=booking.days_before)
    elif booking.working_days_before is not None:
        last_on = working_days.add(day, -booking.working_days_before) - DAY
    return min(ends_at, datetime.combine(last_on + DAY, time()))


def _horizon(service: Service, event: Event) -> date:
    """Tell the first day on which an event can be booked."""
    return event.starts.date() - timedelta(days=service.booking.horizon_days)
