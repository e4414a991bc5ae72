"""What time brings to a booking: reminders, lapses, the ten-minute rule, closing what stayed open.

Pure: an agenda is told how a booking stands and what was said already, and answers what is due
when, and until when it still helps. The service file says which of it happens at all.

A reminder belongs to the appointment, not to the revision of the booking: an offer made beside a
confirmed call moves the revision, and the evening before comes once all the same.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from schedules import working_days
from schedules.booking import Outcome, State
from schedules.service import Service

TOGETHER = timedelta(minutes=15)  # what is due within so long of one another is said at once
LATE = timedelta(minutes=15)  # later than this nobody can tell who tried to reach us in time
MAKING = timedelta(minutes=4)  # a room takes seconds; while its maker is away, nobody waits longer
RISES = time(8)  # nobody is woken to be told to telephone
EARLY = timedelta(hours=3)  # a knock at the room this long before the start still waits there


class Due(StrEnum):
    """One thing that time brings."""

    unanswered = "unanswered"  # staff: a request waits for long
    unwritten = "unwritten"  # staff: the office did not answer within its working days
    please_phone = "please-phone"  # and its caller, in the morning of the next working day
    lapse = "lapse"  # a request or an offer ends; beside a confirmed call the offer is declined
    offer_ends = "offer-ends"
    day_before = "day-before"
    ready = "ready"
    miss = "miss"  # the ten-minute rule
    unclosed = "unclosed"  # staff: how did it end?
    close = "close"  # nobody said how it ended
    tidy = "tidy"  # the room of a missed call is given back


OF_REVISION = frozenset({Due.unanswered, Due.offer_ends})  # each new request or offer has its own


@dataclass(frozen=True, slots=True)
class Standing:
    """How a booking stands. All moments are UTC.

    `asked_at` is when the call was first asked for, and `answered` whether the office ever offered
    a time since. `lapses_at` is when a request ends, as the rules of the day on which it was made
    say.
    `told_at` is when the caller last read that this very call is confirmed. `room_by` is until
    when it is worth waiting for a room that is being made: with it the caller is told.
    `contact`: there was a sign of life in time. `link`: the caller was given a way to join.
    `said` holds what of the agenda is done: `mark` names it.
    """

    state: State
    revision: int
    starts_at: datetime
    ends_at: datetime
    changed_at: datetime
    lapses_at: datetime | None = None
    offer_until: datetime | None = None
    told_at: datetime | None = None
    room_by: datetime | None = None
    contact: bool = False
    link: bool = True
    outcome: str | None = None
    said: Collection[str] = ()
    asked_at: datetime | None = None
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """Something due at a moment; from `until` on it is pointless (None: it never is)."""

    due: Due
    at: datetime
    until: datetime | None = None

    def helps(self, now: datetime) -> bool:
        """Tell whether it still does any good."""
        return self.until is None or now < self.until


def mark(due: Due, starts_at: datetime) -> str:
    """Name a step of one appointment, for the row by which it is done once."""
    return f"{due} {int(starts_at.timestamp()) // 60}"


def contact_window(service: Service, starts_at: datetime) -> tuple[datetime, datetime]:
    """Tell from when until when a sign of life counts as contact; both ends belong to it.

    It opens with the ready-check. Where the source has no such rule, it is open for as long as
    the source's sisters give.
    """
    ready = service.reminders.ready or timedelta(minutes=30)
    return starts_at - ready, starts_at + (service.absence.grace or timedelta(minutes=10))


def written_by(service: Service, asked_at: datetime) -> datetime | None:
    """Tell by when the office answers a request: the end of its last working day for that.

    The day of the request does not count. None where the rules say no such thing.
    """
    days = service.office.writes_within_working_days
    if days is None:
        return None
    last_on = working_days.add(asked_at.astimezone(service.zone).date(), days)
    midnight = datetime.combine(last_on + timedelta(days=1), time(), service.zone)
    return midnight.astimezone(asked_at.tzinfo)


def steps(service: Service, stands: Standing) -> list[Step]:
    """List what is still to come for a booking, earliest first.

    What was done is left out; what came too late to help is in it, for the caller of this to
    drop when its moment comes.
    """
    found: list[Step] = []
    if stands.state in (State.waiting, State.requested):
        found += _of_request(service, stands)
    if stands.offer_until is not None and stands.state in (State.offered, State.confirmed):
        found += _of_offer(service, stands, stands.offer_until)
    if stands.state is State.confirmed:
        found += _of_call(service, stands)
    if stands.state is State.done and stands.outcome == Outcome.missed:
        found.append(Step(Due.tidy, stands.ends_at))
    left = [step for step in found if not _done(step, stands)]
    return sorted(left, key=lambda step: (step.at, list(Due).index(step.due)))


def together(service: Service, starts_at: datetime, now: datetime) -> list[Due]:
    """List the reminders that a confirmation sent now says as well, since they are due so soon."""
    moments = {
        Due.day_before: day_before(service, starts_at),
        Due.ready: _ready(service, starts_at),
    }
    soon = now + TOGETHER
    return [due for due, at in moments.items() if at is not None and at <= soon < starts_at + LATE]


def day_before(service: Service, starts_at: datetime) -> datetime | None:
    """Tell when the evening before is, on the service's clock; None where it is not spent so."""
    at = service.reminders.day_before_at
    if at is None:
        return None
    day = starts_at.astimezone(service.zone).date() - timedelta(days=1)
    return datetime.combine(day, at, service.zone).astimezone(starts_at.tzinfo)


def _ready(service: Service, starts_at: datetime) -> datetime | None:
    before = service.reminders.ready
    return None if before is None else starts_at - before


def _of_request(service: Service, stands: Standing) -> list[Step]:
    found = []
    since, lapses_at = stands.changed_at, stands.lapses_at
    if service.office.unanswered is not None and stands.state is State.requested:
        at = since + service.office.unanswered
        if lapses_at is not None:  # early enough to be of use
            at = min(at, since + (lapses_at - since) / 2)
        found.append(Step(Due.unanswered, max(at, since), lapses_at))
    if stands.state is State.requested and stands.asked_at is not None and not stands.answered:
        until = written_by(service, stands.asked_at)
        if until is not None and (lapses_at is None or until < lapses_at):
            found.append(Step(Due.unwritten, until, lapses_at))
            # Somebody has to be there who takes the call.
            day = working_days.add(until.astimezone(service.zone).date() - timedelta(days=1), 1)
            morning = datetime.combine(day, RISES, service.zone).astimezone(until.tzinfo)
            if lapses_at is None or morning < lapses_at:
                found.append(Step(Due.please_phone, morning, lapses_at))
    if lapses_at is not None:
        found.append(Step(Due.lapse, lapses_at))
    return found


def _of_offer(service: Service, stands: Standing, until: datetime) -> list[Step]:
    found = [Step(Due.lapse, until)]
    before = service.reminders.offer_ends
    if before is not None and until - before >= stands.changed_at + before:
        # An offer made for a few hours alone has just said so itself.
        found.append(Step(Due.offer_ends, until - before, until - TOGETHER))
    return found


def _of_call(service: Service, stands: Standing) -> list[Step]:
    found = []
    starts_at, ends_at = stands.starts_at, stands.ends_at
    _, ends_grace = contact_window(service, starts_at)
    ready, evening = _ready(service, starts_at), day_before(service, starts_at)
    if evening is not None and not _just_told(stands, evening):
        until = starts_at if ready is None else ready - TOGETHER
        found.append(Step(Due.day_before, _with_link(stands, evening), until))
    if ready is not None and not stands.contact:
        # While half of the time to come is left, an answer can still be given.
        at = _with_link(stands, ready)
        found.append(Step(Due.ready, at, starts_at + (ends_grace - starts_at) / 2))
    # Who enters a room for many is told to nobody: only who was asked can have kept silent.
    asked = service.events is None or ready is not None
    if service.absence.grace is not None and not stands.contact and stands.link and asked:
        found.append(Step(Due.miss, ends_grace, ends_grace + LATE))
    if service.office.unclosed is not None:
        found.append(Step(Due.unclosed, ends_at + service.office.unclosed))
    if service.office.close is not None:
        found.append(Step(Due.close, ends_at + service.office.close))
    return found


def _with_link(stands: Standing, at: datetime) -> datetime:
    """Put a reminder off for the minutes in which the room is being made."""
    return at if stands.room_by is None else max(at, stands.room_by)


def _just_told(stands: Standing, at: datetime) -> bool:
    """Tell whether the caller read of this call after a moment, or within minutes before it."""
    return stands.told_at is not None and at <= stands.told_at + TOGETHER


def _done(step: Step, stands: Standing) -> bool:
    if step.due in OF_REVISION:
        return f"{step.due} {stands.revision}" in stands.said
    return mark(step.due, stands.starts_at) in stands.said
