"""Places at an event by lot: putting one's name down until the draw, and what comes after it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from schedules.dated import Event
from schedules.service import Service


def drawn_by(service: Service, now: datetime) -> Iterator[Event]:
    """Yield the events whose moment of drawing has come."""
    for event in service.events or ():
        draws_at = event.draws_at(service.zone)
        if draws_at is not None and draws_at <= now:
            yield event
