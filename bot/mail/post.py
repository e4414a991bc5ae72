"""Letters in the outbox: kept as what they tell, written when they are sent."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from typing import Self

import msgspec

from bot.mail.letters import Call, Kind, call_letter, staff_letter
from handlers.turn import Booking
from locales.catalog import Catalog


class Letter(msgspec.Struct, kw_only=True):
    """One letter to be written: to whom, in which language, and about which call, if any."""

    to: str
    language: str
    kind: Kind | None = None  # None: to staff, that something waits
    call: Call | None = None

    @classmethod
    def about(
        cls,
        booking: Booking,
        kind: str,
        *,
        to: str,
        language: str,
        in_calendar: bool = False,
        camera_off: bool = False,
    ) -> Self:
        """Prepare a letter about a booking as it stands; the rest as in `Call`."""
        made = booking.room is not None and booking.room.state == "made"
        told = "offer" if kind == "offered" else "wish"
        call = Call(
            booking_id=booking.id,
            code=booking.code,
            revision=booking.revision,
            starts_at=booking.starts_at,
            ends_at=booking.ends_at,
            times=[time.starts_at for time in booking.times if time.kind == told],
            zone=str(booking.details.get("zone") or ""),
            join_url=booking.room.join_url if made and booking.room else "",
            passcode=booking.room.passcode if made and booking.room else "",
            in_calendar=in_calendar,
            camera_off=camera_off,
        )
        return cls(to=to, language=language, kind=msgspec.convert(kind, Kind), call=call)

    @classmethod
    def to_staff(cls, *, to: str, language: str) -> Self:
        """Prepare a letter to one member of staff."""
        return cls(to=to, language=language)

    def key(self) -> str:
        """Name the mailbox without telling it: letters to one mailbox keep their order."""
        return hashlib.sha256(self.to.encode()).hexdigest()[:16]

    def write(
        self, catalog: Callable[[], Catalog], sender: str, key: str, now: datetime, console: str
    ) -> EmailMessage:
        """Write it out; `key` makes a second try recognisable as the same letter."""
        words = catalog()
        if self.kind is None or self.call is None:
            return staff_letter(
                to=self.to,
                language=self.language,
                catalog=words,
                sender=sender,
                key=key,
                now=now,
                console_url=console,
            )
        return call_letter(
            self.kind,
            self.call,
            to=self.to,
            language=self.language,
            catalog=words,
            sender=sender,
            key=key,
            now=now,
        )
