"""Whether a marked button still means what it meant when it was drawn; see marks.py.

What leads back is marked here: a second press would lead back twice, and forget two answers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from handlers import book, intake, marks, my_bookings, wishes
from handlers.messages import Message, Option, Reply, Text
from handlers.turn import Turn


def _here(turn: Turn) -> tuple[object, ...]:
    """Give the question that is open."""
    return turn.caller.state, *intake.doubted(turn)


# What the button is about, as it is now. Those of an intake field are about its doubt.
MARKED: Mapping[tuple[str, str], Callable[[Turn], tuple[object, ...] | None]] = {
    ("go", "back"): _here,
    ("mailbox", "own"): intake.mailbox,
    ("mailbox", "shared"): intake.mailbox,
    ("review", "send"): book.reviewed,
    ("wishes", "edit"): wishes.listed,
    ("wishes", "drop"): wishes.listed,
    ("cancel", "yes"): my_bookings.time_of,
    ("my", "accept"): my_bookings.offer_of,
    ("my", "decline"): my_bookings.offer_of,
    ("my", "here"): my_bookings.time_of,
    ("my", "late"): my_bookings.time_of,
    ("my", "late-by"): my_bookings.time_of,
    ("my", "stuck"): my_bookings.time_of,
}


def is_of_now(turn: Turn, state: str, action: str, mark: str) -> bool:
    """Tell whether what the button is about is still the same."""
    about = intake.doubted if state.startswith(intake.PREFIX) else MARKED.get((state, action))
    now = None if about is None else about(turn)
    return now is not None and marks.of(*now) == mark


def with_back_marked(turn: Turn, reply: Reply) -> Reply:
    """Mark the buttons that lead back from the question which a reply asks."""
    if not any(option.press == "go.back" for message in reply.messages for option in _of(message)):
        return reply
    state = turn.caller.state if reply.state is None else reply.state
    press = marks.marked("go.back", state, *intake.doubted(turn))
    messages = tuple(_marked(message, press) for message in reply.messages)
    return msgspec.structs.replace(reply, messages=messages)


def _of(message: Message) -> tuple[Option, ...]:
    return () if isinstance(message, Text) else message.options


def _marked(message: Message, press: str) -> Message:
    if isinstance(message, Text):
        return message
    options = tuple(
        msgspec.structs.replace(option, press=press) if option.press == "go.back" else option
        for option in message.options
    )
    return msgspec.structs.replace(message, options=options)
