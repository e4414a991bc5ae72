"""What a button belongs to: eight digits behind its token, `review.send::0a1b2c3d`.

Buttons live on in old messages. One that means "what stands above" carries a mark of it, so that
it is never taken for what stands there later; `former.py` compares. A mark is a hash, and where it
is of what the caller gave, with the caller's id of ours: nobody outside can try out what it was.
"""

from __future__ import annotations

import hashlib

from handlers.turn import Booking


def marked(press: str, *about: object) -> str:
    """Put the mark of something behind a token."""
    return f"{press}{'' if ':' in press else ':'}:{of(*about)}"


def parted(press: str) -> tuple[str, str]:
    """Part a token from its mark, "" where it has none."""
    head, colon, rest = press.partition(":")
    argument, _, mark = rest.partition(":")
    return (f"{head}{colon}{argument}" if argument else head), mark


def of(*about: object) -> str:
    """Make the mark of something."""
    return hashlib.sha256(repr(about).encode("utf-8", "replace")).hexdigest()[:8]


def offered(booking: Booking) -> tuple[object, ...]:
    """Give what an offer is known by: all its times."""
    return tuple((t.rank, t.starts_at) for t in booking.times if t.kind == "offer")
