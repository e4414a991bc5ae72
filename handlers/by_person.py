"""What a person has to tell a caller: by telephone, or on the page that the office has for members.

Some terms say that the office tells date, number and passkey by these roads. Whatever the chat has
said, staff then do so too, and write down by which road. What is new is judged by what was told
last in this way: the time, the way in, or that the call was cancelled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.turn import Booking
from schedules.booking import Actor, State
from schedules.service import Service

ROADS = ("phone", "member-page")
TASK = "tell"
# Notices after which something is new.
ABOUT = frozenset({"confirmed", "changed", "cancelled", "called-off"})


@dataclass(frozen=True, slots=True)
class Telling:
    """What is to be told: confirmed, changed, access or cancelled.

    `notice` names it in the ledger, with marks of the time and the way in.
    """

    what: str
    notice: str
    roads: tuple[str, ...]


def roads(service: Service) -> tuple[str, ...]:
    """List the roads on which a person tells, in the order of the rules; empty: none does."""
    return tuple(road for road in service.notices.by if road in ROADS)


def to_tell(
    service: Service, booking: Booking, told: Sequence[str], now: datetime
) -> Telling | None:
    """Say what a person has to tell now; None where there is nothing, or nobody, to tell.

    `told`: how what was told so far is named in the ledger, earliest first.
    """
    ways = roads(service)
    if not ways or booking.caller_id is None or booking.ends_at <= now:
        return None
    last = told[-1].split() if told else []
    if booking.state is State.cancelled:
        by_office = booking.cancelled_by in (Actor.staff, Actor.service)
        if not by_office or last[:1] == ["cancelled"]:
            return None
        return Telling("cancelled", "cancelled", ways)
    if booking.state is not State.confirmed:
        return None
    time, access = _mark(booking.starts_at.isoformat()), _mark(_access(booking))
    if last[1:] == [time, access]:
        return None
    what = "confirmed"
    if len(last) == 3:
        what = "access" if last[1] == time else "changed"
    return Telling(what, f"{what} {time} {access}", ways)


def _access(booking: Booking) -> str:
    room = booking.room
    if room is None or room.state != "made":
        return ""
    return f"{room.join_url or room.meeting_id} {room.passcode}"


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]
