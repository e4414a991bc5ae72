"""Times in which nothing can be booked: told some days before, and kindly while they last.

Only booking rests. Calls that are booked take place, and can be seen and cancelled; a person can
be asked for. Which times are free does not matter to it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.messages import Choice, Reply, say
from handlers.turn import Turn
from locales import formats
from locales.catalog import Catalog
from schedules.service import Service

AHEAD = timedelta(days=7)  # so long before it is told


def over_at(service: Service, now: datetime) -> datetime | None:
    """Tell when what goes on now is over, in UTC; None while all can be booked.

    A stretch that begins as another ends goes on with it.
    """
    found: datetime | None = None
    for begins_at, ends_at in _spans(service):
        if begins_at <= (found or now) < ends_at:
            found = ends_at
    return found


def ahead(service: Service, now: datetime) -> list[tuple[datetime, datetime]]:
    """List the stretches, in UTC, that begin within the next days, earliest first."""
    return [span for span in _spans(service) if now < span[0] <= now + AHEAD]


def _spans(service: Service) -> list[tuple[datetime, datetime]]:
    return sorted(each.span(service.zone) for each in service.maintenance)


def told(catalog: Catalog, service: Service, language: str, now: datetime) -> list[str]:
    """Say what goes on, or comes within days; empty mostly."""
    until = over_at(service, now)
    if until is not None:
        when = formats.japan_time(until, language)
        return [catalog.say("maintenance-until", language, to=when)]
    said = []
    for span in ahead(service, now):
        begins, ends = (formats.japan_time(moment, language) for moment in span)
        said.append(catalog.say("maintenance-ahead", language, **{"from": begins, "to": ends}))
    return said


def lines(turn: Turn) -> list[str]:
    """Say it in the menu, and as a request begins."""
    return told(turn.catalog, turn.service, turn.language, turn.now)


def stopped(turn: Turn) -> Reply | None:
    """Say that nothing can be booked now, when it is over, and whom to phone; None while it can.

    What was answered so far stays.
    """
    until = over_at(turn.service, turn.now)
    if until is None:
        return None
    parts = [turn.say("maintenance-now", to=formats.japan_time(until, turn.language))]
    phone = turn.service.contact.phone
    if phone:
        parts.append(turn.say("phone-instead", phone=phone))
    options = (
        turn.button("bookings-label", "go.bookings"),
        turn.button("person-label", "go.person"),
        turn.button("menu-label", "go.menu"),
    )
    return say(Choice("\n\n".join(parts), options), state="menu")
