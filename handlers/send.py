"""Sending what was reviewed: the request, a booking at once, or a name for the lots of an event."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handlers import book, events, lots, maintenance, moving, receipts, refused, when, wishes
from handlers.messages import Reply, say
from handlers.turn import SlotTaken, TooManyOpen, Turn
from schedules.booking import Actor
from schedules.dated import Event


def send(turn: Turn) -> Reply:
    """Make the request; when a time has just gone, offer what is left and keep the answers."""
    missing = [s for s in book.steps(turn) if s.applies(turn) and not s.answered(turn)]
    if missing[0].state != "review":
        return missing[0].ask(turn)
    resting = maintenance.stopped(turn)  # it began while the request was being made
    if resting is not None:
        return resting
    stopped = refused.stopped(turn)  # decided while the request was being made
    if stopped is not None and (not moving.about(turn) or refused.is_ended(turn)):
        return stopped
    event = events.chosen_already(turn)
    if event is not None:  # a place of the waiting list was taken meanwhile
        turn.draft.pop("times")
        return event
    by_lot = lots.awaited(turn)
    if by_lot is not None:
        return _enter(turn, by_lot)
    slots, gone = wishes.slots(turn)
    if gone:
        return _lost(turn, gone)
    times = [(each.slot.starts_at, each.slot.ends_at, each.resources) for each in slots]
    try:
        return moving.send(turn, times) if moving.about(turn) else _request(turn, times)
    except SlotTaken:
        # Two callers can press the same time within a second: the store says who was first.
        return _lost(turn, [times[0][0]])
    except TooManyOpen:
        return book.start(turn)


def _lost(turn: Turn, gone: list[datetime]) -> Reply:
    """Go on without the times that somebody else has taken, or that are too near by now."""
    kept = wishes.lose(turn, gone)
    if kept is None:
        return when.ask_again(turn, gone[0])
    again = book.review(turn)
    return say(kept, *again.messages, state=again.state)


def _request(turn: Turn, times: Sequence[tuple[datetime, datetime, Sequence[str]]]) -> Reply:
    details = book.answers(turn)
    at_once = wishes.at_once(turn)
    ask = turn.store.book_at_once if at_once else turn.store.request
    booking = ask(turn.caller, turn.service, turn.language, times, details)
    book.remember(turn, details)
    turn.events.append(("booked" if at_once else "requested", booking.id))
    return receipts.booked(turn, booking) if at_once else receipts.sent(turn, booking.code, times)


def _enter(turn: Turn, event: Event) -> Reply:
    """Put the caller's name down for the lots of an event; those are being drawn once it is due."""
    hindrance = events.hindrance(turn, event)
    if hindrance is not None:
        return hindrance
    details = book.answers(turn)
    span = events.span(turn.service, event)
    try:
        booking = turn.store.join(
            turn.caller, turn.service, turn.language, span, details, ends=True
        )
    except TooManyOpen:
        return book.enough(turn) or events.waits_elsewhere(turn)
    if lots.stage(turn, event) is lots.Stage.none:  # another process drew since we looked
        turn.store.cancel(booking, Actor.service, way="")
        return book.start(turn)
    book.remember(turn, details)
    return receipts.entered(turn, event, booking)
