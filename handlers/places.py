"""A place on the waiting list as its caller sees it: for which day, and leaving it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from handlers.messages import Choice, Option, Reply, say
from handlers.turn import Booking, Turn
from locales import formats
from locales.catalog import Catalog
from schedules.booking import State
from schedules.service import Service

ANY_DAY = datetime(9000, 1, 1, tzinfo=UTC)  # until then somebody waits who waits for any day


def is_listed(booking: Booking) -> bool:
    """Tell whether this is a place on the waiting list, a time that is offered to it included."""
    listed = any(time.kind == "wait" for time in booking.times)
    return listed and booking.state in (State.waiting, State.offered)


def is_timeless(booking: Booking) -> bool:
    """Tell whether the booking never had a time: it waits, or waited until its end."""
    span = (booking.starts_at, booking.ends_at)
    return any((t.kind, t.starts_at, t.ends_at) == ("wait", *span) for t in booking.times)


def waits_for(catalog: Catalog, service: Service, booking: Booking, language: str) -> str:
    """Name the day that somebody waits for, or say that any day is good."""
    span = next(time for time in booking.times if time.kind == "wait")
    event = service.event_at(span.starts_at)
    if event is not None:
        when = formats.japan_time(span.starts_at, language)
        return f"{event.called(language)}, {when}"
    if span.ends_at == ANY_DAY:
        return catalog.say("wait-any-day", language)
    return formats.day(span.starts_at.astimezone(service.zone).date(), language)


def span_of(service: Service, day: str, now: datetime) -> tuple[datetime, datetime]:
    """Turn a day ("any" for every day) into the stretch for which somebody waits."""
    if day == "any":
        return now, ANY_DAY
    on = datetime.combine(datetime.fromisoformat(day).date(), time(), service.zone)
    after = datetime.combine(on.date() + timedelta(days=1), time(), service.zone)
    return on.astimezone(UTC), after.astimezone(UTC)


def ask_leave(turn: Turn, booking: Booking) -> Reply:
    """Ask before a place is given up."""
    turn.draft["about"] = booking.id
    options = (
        Option(turn.say("wait-leave-label"), f"leave.yes:{booking.id}", style="danger"),
        turn.button("wait-stay-label", "leave.no"),
    )
    return say(Choice(turn.say("wait-leave-ask"), options), state="leave")
