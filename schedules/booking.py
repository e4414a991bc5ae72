"""The life of a booking: its states, and who may move it. What time brings is agenda.py.

The rules are pure. That of two moves only the first takes effect is the work of whoever
writes the booking, under the condition that it is still in the state it was read in.

A request holds its first wish, an offer each offered time, and neither lets go of what the
booking held before: a declined offer leaves the request as it was, and a confirmed call
stays confirmed while another time is being asked for or offered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from random import Random
from types import MappingProxyType

CELL = timedelta(minutes=5)
ANSWER_BEFORE = timedelta(minutes=15)  # a call is confirmed this long before it starts, or never
CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # without 0 O, 1 I L: they look alike


class State(StrEnum):
    """Where a booking stands."""

    waiting = "waiting"  # on the list for a freed time
    requested = "requested"  # staff's turn
    offered = "offered"  # the caller's turn
    confirmed = "confirmed"
    done = "done"  # with an Outcome
    cancelled = "cancelled"  # with the Actor who did
    lapsed = "lapsed"  # nobody answered in time


class Actor(StrEnum):
    """Who moves a booking; the service moves it when time has passed or a rule says so."""

    caller = "caller"
    staff = "staff"
    service = "service"


class Outcome(StrEnum):
    """How a call ended; only `missed` counts against the caller.

    `unknown`: nobody wrote it down, and the service closed it in the end.
    """

    talked = "talked"
    missed = "missed"
    technical = "technical"
    staff_absent = "staff_absent"
    unknown = "unknown"


HOLDING = frozenset({State.requested, State.offered, State.confirmed})  # cells are claimed
OPEN = HOLDING | {State.waiting}  # counts towards a caller's bookings, can be cancelled


@dataclass(frozen=True, slots=True)
class Move:
    """From where to where a booking may be moved, by whom, and on which rule of its service.

    A booking in one of the states of `keeps` stays there: the move is about the other time
    that is being offered beside it. `rule` is a key of the service file.
    """

    from_states: frozenset[State]
    to: State
    actors: frozenset[Actor]
    keeps: frozenset[State] = frozenset()
    rule: str = "booking.confirmation"


class MoveRefused(Exception):
    """The booking is not, or no longer, where this actor could move it; `state` is where it is."""

    def __init__(self, state: State, name: str, actor: Actor) -> None:
        super().__init__(f"{actor} cannot {name} a booking that is {state}")
        self.state = state
        self.name = name
        self.actor = actor


def _move(
    from_states: str,
    to: State,
    actors: str,
    keeps: str = "",
    rule: str = "booking.confirmation",
) -> Move:
    return Move(
        frozenset(map(State, from_states.split())),
        to,
        frozenset(map(Actor, actors.split())),
        frozenset(map(State, keeps.split())),
        rule,
    )


# A new booking starts as `requested` or `waiting`; `request` is also how a waiting one names
# times. An offer beside a confirmed call that nobody answers is declined by the service, so
# that nothing can let a confirmed call lapse.
MOVES: Mapping[str, Move] = MappingProxyType(
    {
        "request": _move("waiting", State.requested, "caller staff", rule="intake.fields"),
        "confirm": _move("requested", State.confirmed, "staff service"),
        "offer": _move(
            "waiting requested confirmed", State.offered, "staff service", keeps="confirmed"
        ),
        "accept": _move("offered confirmed", State.confirmed, "caller staff", keeps="confirmed"),
        "decline": _move(
            "offered confirmed", State.requested, "caller staff service", keeps="confirmed"
        ),
        "cancel": _move(
            "waiting requested offered confirmed",
            State.cancelled,
            "caller staff service",
            rule="cancel.by",
        ),
        "lapse": _move(
            "waiting requested offered", State.lapsed, "service", rule="booking.notice_minutes"
        ),
        "finish": _move("confirmed", State.done, "staff service", rule="absence.grace_minutes"),
        # A sign of life that was given in time and heard of too late takes a miss back.
        "resume": _move("done", State.confirmed, "service", rule="absence.grace_minutes"),
        # From the waiting list: the offered time was not taken, or is not possible any more.
        "pass": _move(
            "offered", State.waiting, "caller staff service", rule="waiting.hold_minutes"
        ),
        "withdraw": _move("offered", State.waiting, "staff"),
        # By lot, for an event; who waits put their name down and need not be asked again.
        "draw": _move("waiting", State.confirmed, "service"),
        # Another counsellor takes it at the same time.
        "give": _move("requested confirmed", State.confirmed, "staff", keeps="requested confirmed"),
        # About another time for a confirmed call: asked for, given, refused.
        "wish": _move("confirmed", State.confirmed, "caller staff", keeps="confirmed"),
        "move": _move("confirmed", State.confirmed, "caller staff", keeps="confirmed"),
        "keep": _move("confirmed", State.confirmed, "staff", keeps="confirmed"),
    }
)


def move(state: State, name: str, actor: Actor) -> State:
    """Tell the state after a move; raises MoveRefused where it is not allowed.

    A name outside MOVES is a KeyError.
    """
    rule = MOVES[name]
    if state not in rule.from_states or actor not in rule.actors:
        raise MoveRefused(state, name, actor)
    return state if state in rule.keeps else rule.to


def cells(
    starts_at: datetime, ends_at: datetime, buffer: timedelta = timedelta(0)
) -> list[datetime]:
    """List the starts, in UTC, of the five-minute cells that a call and its buffer take.

    Raises ValueError unless all are on the five-minute grid and the call has a length.
    """
    for moment in (starts_at, ends_at):
        if moment.tzinfo is None:
            raise ValueError("a moment of a call has no time zone, expected one such as UTC")
        if moment.microsecond or int(moment.timestamp()) % 300:
            raise ValueError("a moment of a call is off the five-minute grid, expected 10:05:00")
    if starts_at >= ends_at:
        raise ValueError("a call ends before it starts, expected the earlier moment first")
    if buffer < timedelta(0) or buffer % CELL:
        raise ValueError("a buffer is off the five-minute grid, expected minutes such as 10")
    first, last = starts_at.astimezone(UTC), ends_at.astimezone(UTC) + buffer
    return [first + n * CELL for n in range((last - first) // CELL)]


def new_code(rng: Random) -> str:
    """Draw a booking code such as "K7P-2QX"; give it a SystemRandom, so that none is guessed."""
    letters = "".join(rng.choice(CODE_LETTERS) for _ in range(6))
    return f"{letters[:3]}-{letters[3:]}"


def answer_until(starts_at: datetime, notice: timedelta) -> datetime:
    """Tell until when a time can be confirmed, by staff or by the caller who was offered it.

    That is `ANSWER_BEFORE` its start, or sooner where the service books at shorter notice. The
    notice time itself would be too early: of a request for the soonest slot it begins almost at
    once, and nobody could answer it.
    """
    return starts_at - min(notice, ANSWER_BEFORE)
