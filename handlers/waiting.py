"""Waiting for a freed time: choosing a day, joining the list, leaving it.

A caller comes here from the days, so that everything that a booking needs is answered by then;
whoever is offered a time later has nothing left to do but to take it.
"""

from __future__ import annotations

from datetime import date, timedelta

from handlers import book, events, openings, per_day, places, receipts, when, wording
from handlers.flow import Step, footer
from handlers.messages import Choice, Option, Reply, Text, say
from handlers.start import onward
from handlers.turn import TooManyOpen, Turn
from locales import formats
from schedules.booking import Actor, MoveRefused

DAYS = 8


def ask(turn: Turn) -> Reply:
    """Ask for which of the full days, or for any day."""
    mine = per_day.full(turn)
    days = openings.full_days(turn.store, turn.service, turn.language, turn.now)
    full = [day for day in days if day not in mine]
    if turn.service.waiting.hold is None or not full:
        again = when.ask_day(turn)
        return say(Text(turn.say("wait-not-needed")), *again.messages, state=again.state)
    options = (
        turn.button("wait-any-label", "wait.on:any"),
        *(
            Option(formats.short_day(day, turn.language), f"wait.on:{day.isoformat()}")
            for day in full[:DAYS]
        ),
        *footer(turn),
    )
    text = f"{turn.say('wait-offer')}\n\n{turn.say('wait-ask')}"
    return say(Choice(text, options, grid=True), state="wait")


def join(turn: Turn) -> Reply | None:
    """Put the caller on the list; None for a day that cannot be waited for."""
    named = turn.pressed
    if turn.service.waiting.hold is None:
        return when.ask_day(turn)
    if named != "any":
        day = _day(turn, named)
        if day is None:
            return None
        if openings.free_slots(turn.store, turn.service, turn.language, day, turn.now):
            # Somebody has cancelled meanwhile: whoever asks now need not wait.
            turn.draft["day"] = named
            asked = when.ask_time(turn)
            return say(Text(turn.say("wait-not-needed")), *asked.messages, state=asked.state)
    if any(not step.answered(turn) for step in _before(turn)):
        return book.go_on(turn)
    span = places.span_of(turn.service, named, turn.now)
    details = book.answers(turn)
    try:
        booking = turn.store.join(
            turn.caller, turn.service, turn.language, span, details, ends=named != "any"
        )
    except TooManyOpen:
        return book.start(turn)
    book.remember(turn, details)
    return receipts.joined(turn, booking)


def join_event(turn: Turn) -> Reply | None:
    """Put the caller on the list for the full event of the pressed button."""
    event = events.pressed(turn)
    if event is None:
        return None
    hindrance = events.hindrance(turn, event)
    if hindrance is None:  # somebody has cancelled meanwhile: whoever asks now need not wait
        chosen = book.take_event(turn)
        messages = chosen.messages if chosen is not None else ()
        return say(
            Text(turn.say("event-wait-not-needed")),
            *messages,
            state=chosen.state if chosen is not None else None,
        )
    if not events.can_wait(turn, event):
        return hindrance
    if any(not step.answered(turn) for step in _before(turn)):
        return book.go_on(turn)
    details = book.answers(turn)
    try:
        booking = turn.store.join(
            turn.caller,
            turn.service,
            turn.language,
            events.span(turn.service, event),
            details,
            ends=True,
        )
    except TooManyOpen:
        return events.waits_elsewhere(turn)
    book.remember(turn, details)
    return receipts.joined(turn, booking)


def _before(turn: Turn) -> list[Step]:
    """List the steps that come before the choice of a day."""
    found = []
    for step in book.steps(turn):
        if step.state in ("day", events.STATE):
            break
        if step.applies(turn):
            found.append(step)
    return found


def ask_leave(turn: Turn) -> Reply | None:
    """Ask before the place of a pressed button is given up; a place that is gone is none."""
    booking = turn.store.booking(turn.pressed)
    if booking is None or booking.caller_id != turn.caller.id or not places.is_listed(booking):
        return None
    return places.ask_leave(turn, booking)


def ask_leave_again(turn: Turn) -> Reply:
    """Ask again about the place that was asked about."""
    booking = turn.store.booking(str(turn.draft.get("about")))
    if booking is None or booking.caller_id != turn.caller.id or not places.is_listed(booking):
        return say(Choice(turn.say("wait-left"), onward(turn)), state="menu")
    return places.ask_leave(turn, booking)


def leave(turn: Turn) -> Reply | None:
    """Give the place up; a time that was offered goes to the next in line."""
    booking = turn.store.booking(turn.pressed)
    if booking is None or booking.caller_id != turn.caller.id or not places.is_listed(booking):
        return None
    try:
        turn.store.cancel(booking, Actor.caller, way="chat")
    except MoveRefused:
        return None
    options = (wording.button(turn, "book-label", "go.book"), turn.button("menu-label", "go.menu"))
    return say(Choice(turn.say("wait-left"), options), state="menu")


def _day(turn: Turn, named: str) -> date | None:
    try:
        day = date.fromisoformat(named)
    except ValueError:
        return None
    today = turn.now.astimezone(turn.service.zone).date()
    last = today + timedelta(days=turn.service.booking.horizon_days)
    return day if today <= day <= last else None
