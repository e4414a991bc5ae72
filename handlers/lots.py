"""Places at an event by lot: how far the draw is, and what is said of it.

Until the draw callers put their names down, which is a place on the event's waiting list. When
everybody has heard how their lot fell, the event is booked and waited for like any other.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handlers.moments import chosen
from handlers.turn import Turn
from locales import formats
from schedules.dated import Event
from schedules.service import Service

SETTLED = "settled"  # lots were drawn, and everybody has heard


class Stage(StrEnum):
    """How far the lots of an event are."""

    none = "none"  # there are none, or everybody has heard
    ahead = "ahead"
    drawing = "drawing"


def is_due(service: Service, event: Event, now: datetime) -> bool:
    """Tell whether the moment of an event's draw has come."""
    draws_at = event.draws_at(service.zone)
    return draws_at is not None and draws_at <= now


def stage(turn: Turn, event: Event) -> Stage:
    """Tell how far the lots of an event are."""
    draws_at = event.draws_at(turn.service.zone)
    if draws_at is None:
        return Stage.none
    # What was drawn stays so, whatever the clock and the file say afterwards.
    drawn = turn.store.lots(turn.service, event)
    if drawn:
        return Stage.none if drawn == SETTLED else Stage.drawing
    return Stage.ahead if turn.now < draws_at else Stage.drawing


def awaited(turn: Turn) -> Event | None:
    """Give the chosen event while its lots are not settled; None where there is nothing to draw."""
    event = next(map(turn.service.event_at, chosen(turn)), None)
    return None if event is None or stage(turn, event) is Stage.none else event


def when(turn: Turn, event: Event) -> str:
    """Say when the lots of an event are drawn."""
    draws_at = event.draws_at(turn.service.zone)
    return "" if draws_at is None else formats.japan_time(draws_at, turn.language)


def state(turn: Turn, event: Event, *, entered: bool) -> str:
    """Say below an event in the list how far its lots are; "" where there are none."""
    at = stage(turn, event)
    if at is Stage.none:
        return ""
    if at is Stage.drawing:
        return turn.say("lots-state-drawing")
    if entered:
        return turn.say("lots-state-in", when=when(turn, event))
    return turn.say("lots-state", until=when(turn, event))
