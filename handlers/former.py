"""Whether a marked button still means what it meant when it was drawn; see marks.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from handlers import book, intake, marks, my_bookings, wishes
from handlers.turn import Turn

# What the button is about, as it is now. Those of an intake field are about its doubt.
MARKED: Mapping[tuple[str, str], Callable[[Turn], tuple[object, ...] | None]] = {
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
