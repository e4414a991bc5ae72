"""The hours at which a caller can call, day by day and language by language.

A timetable knows opening hours, not bookings; `availability.py` takes the booked ones away.
Hours are the service's wall clock, as it announces them. Every moment that leaves this
module as a Slot is in UTC, so that any two of them compare safely.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from schedules.service import Service
from schedules.week import Stretch


class UnknownLanguage(LookupError):
    """No timetable of the service lists the language asked for."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A stretch during which somebody answers, on the service's wall clock."""

    day: date
    opens: time
    closes: time

    def in_utc(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Turn the wall clock of `zone` into moments.

        An hour that a clock change skips is read an hour later, one that it repeats is the
        first; an opening that lies in a skipped hour ends before it starts.
        """
        return (
            datetime.combine(self.day, self.opens, zone).astimezone(UTC),
            datetime.combine(self.day, self.closes, zone).astimezone(UTC),
        )


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A bookable stretch, in UTC; its end is no longer part of it."""

    starts_at: datetime
    ends_at: datetime

    def overlaps(self, other: Slot) -> bool:
        """Tell whether both share a moment; one after the other do not."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@dataclass(frozen=True, slots=True)
class DatedException:
    """What differs on one day: a closure (no hours), or hours in place of the regular ones.

    `language` None stands for every language of that day's timetable, those that are not
    there on that weekday included. An exception for one language outweighs one for all; of
    equals, a closure outweighs hours, and hours add up. With an `event` it is that one alone
    which does not take place.
    """

    day: date
    language: str | None
    opens: time | None
    closes: time | None
    event: str = field(default="", kw_only=True)

    def __post_init__(self) -> None:
        if (self.opens is None) != (self.closes is None):
            raise ValueError("an exception has both hours or none")
        if self.opens is None or self.closes is None:
            return
        if self.opens >= self.closes:
            raise ValueError("an exception must open before it closes")
        for clock in (self.opens, self.closes):
            if clock.minute % 5 or clock.second or clock.microsecond:
                raise ValueError("the hours of an exception are multiples of five minutes")


def openings(
    service: Service, language: str, day: date, exceptions: Sequence[DatedException] = ()
) -> list[Opening]:
    """List when a language is answered on one day, earliest first; empty when nobody is there.

    Raises UnknownLanguage for a language outside every timetable of the service.
    """
    if service.events is not None:
        return [_opening(service, slot) for slot in _events(service, language, day, exceptions)]
    hours = _hours(service, language, day, exceptions)
    return [Opening(day, opens, closes) for opens, closes in hours]


def slots(
    service: Service, language: str, day: date, exceptions: Sequence[DatedException] = ()
) -> list[Slot]:
    """List one day's slots, earliest first; empty when nobody is there.

    Each is as long as a session, and the next one starts when the buffer after it is over.
    What is left before closing but too short for a whole session is not offered.
    Raises UnknownLanguage for a language outside every timetable of the service.
    """
    return list(day_slots(service, language, day, exceptions))


def day_slots(
    service: Service, language: str, day: date, exceptions: Sequence[DatedException] = ()
) -> tuple[Slot, ...]:
    """Give what `slots` gives, without a copy; where there are events, each is a slot."""
    if service.events is not None:
        return _events(service, language, day, exceptions)
    hours = _hours(service, language, day, exceptions)
    if not hours:
        return ()
    return _cut(service.zone, day, hours, service.booking.session, service.booking.buffer)


def _events(
    service: Service, language: str, day: date, exceptions: Sequence[DatedException]
) -> tuple[Slot, ...]:
    """Give the events of a day; on a day that staff closed there are none."""
    todays = [e for e in exceptions if e.day == day and e.language in (None, language)]
    if any(exception.opens is None and not exception.event for exception in todays):
        return ()
    off = {exception.event for exception in todays}
    on = (event for event in service.events_on(day) if event.name not in off)
    return tuple(Slot(*event.span(service.zone)) for event in on)


def _opening(service: Service, slot: Slot) -> Opening:
    opens, closes = (each.astimezone(service.zone) for each in (slot.starts_at, slot.ends_at))
    return Opening(opens.date(), opens.time(), closes.time())


@lru_cache(maxsize=8192)
def _cut(
    zone: ZoneInfo, day: date, hours: tuple[Stretch, ...], session: timedelta, buffer: timedelta
) -> tuple[Slot, ...]:
    found: list[Slot] = []
    for opens, closes in hours:
        # In UTC a day of clock change has as many slots as it really has hours.
        starts_at, closes_at = Opening(day, opens, closes).in_utc(zone)
        while starts_at + session <= closes_at:
            found.append(Slot(starts_at, starts_at + session))
            starts_at += session + buffer
    return tuple(found)


def _hours(
    service: Service, language: str, day: date, exceptions: Sequence[DatedException]
) -> tuple[Stretch, ...]:
    table = service.table(day)
    listed = table is not None and language in table.days
    if not listed and not service.knows(language):
        known = service.every_language()
        raise UnknownLanguage(f"no hours for {language!r}, only for {', '.join(known)}")
    todays = [exception for exception in exceptions if exception.day == day]
    own = [exception for exception in todays if exception.language == language]
    if not own and listed:
        own = [exception for exception in todays if exception.language is None]
    if own:
        return _changed(own)
    return table.stretches(language, day) if table else ()


def _changed(exceptions: Sequence[DatedException]) -> tuple[Stretch, ...]:
    """Join the hours of equal exceptions; none once one of them is a closure."""
    joined: list[Stretch] = []
    hours = [
        (e.opens, e.closes) for e in exceptions if e.opens is not None and e.closes is not None
    ]
    if len(hours) < len(exceptions):
        return ()
    for opens, closes in sorted(hours):
        if joined and opens <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(closes, joined[-1][1]))
        else:
            joined.append((opens, closes))
    return tuple(joined)
