"""The sections of a service file that stand on the calendar: events, and times of maintenance."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field, StrictInt, StringConstraints

from schedules.kinds import MINUTE, Moment, Name, Rules, Tag, length

Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]


class Event(Rules):
    """One seminar, visit or evening for many: when, how long, and for how many.

    Its title is the organiser's own, in as many languages as they have it. `draws`: until when
    one can put one's name down where lots are drawn; then they are.
    """

    name: Name = Field(description='a name of its own, such as "interviews-2026-12"')
    title: Annotated[Mapping[Tag, Title], Field(min_length=1)] = Field(
        description='titles by language such as { ja = "...", en = "..." }, at most 80 letters'
    )
    starts: Moment = Field(
        description="a moment such as 2026-12-10T14:00:00, unquoted, minutes a multiple of 5"
    )
    lasts: Annotated[timedelta, length(MINUTE, least=5, most=480, step=5)] = Field(
        alias="minutes", description="minutes from 5 to 480, a multiple of 5, such as 90"
    )
    capacity: Annotated[StrictInt, Field(ge=1, le=1000)] = Field(
        description="a whole number from 1 to 1000, such as 20"
    )
    draws: Moment | None = Field(
        None, description="a moment such as 2026-12-05T12:00:00 before the event, unquoted"
    )

    def span(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Give start and end in UTC, on the clock of `zone`."""
        starts_at = self.starts.replace(tzinfo=zone).astimezone(UTC)
        return starts_at, starts_at + self.lasts

    def draws_at(self, zone: ZoneInfo) -> datetime | None:
        """Tell in UTC when lots are drawn; None where none are."""
        return None if self.draws is None else self.draws.replace(tzinfo=zone).astimezone(UTC)

    def called(self, language: str) -> str:
        """Give the title in a language, else in English, else as the organiser named it first."""
        base = language.partition("-")[0]
        tags = (language, base, "en", next(iter(self.title)))
        return next(self.title[tag] for tag in tags if tag in self.title)


class Maintenance(Rules):
    """A stretch in which nothing can be booked, told beforehand."""

    begins: Moment = Field(
        alias="from", description="a moment such as 2026-12-28T22:00:00, unquoted"
    )
    ends: Moment = Field(alias="to", description="a later moment such as 2026-12-29T06:00:00")

    def span(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Give begin and end in UTC, on the clock of `zone`."""
        begins, ends = (each.replace(tzinfo=zone) for each in (self.begins, self.ends))
        return begins.astimezone(UTC), ends.astimezone(UTC)
