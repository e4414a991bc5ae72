"""Letters in the outbox: kept as what they tell, written when they are sent."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage
from typing import Any, Self

import msgspec

from bot.mail.letters import (
    Call,
    Cover,
    Kind,
    account_letter,
    call_letter,
    proof_letter,
    staff_letter,
)
from handlers.apps import app_name
from handlers.turn import Booking
from locales.catalog import Catalog


class Letter(msgspec.Struct, kw_only=True):
    """One letter to be written: to whom, in which language, and about which call, if any."""

    to: str
    language: str
    kind: Kind | None = None  # None: to staff, that something waits
    call: Call | None = None
    code: str = ""  # six digits that prove whose mailbox it is: nothing else is told then
    account: str = ""  # full | page | unused: about an account; `told` is the link, or the day
    told: str = ""
    times: tuple[datetime, ...] = ()  # to staff in the morning: when the calls of today are

    @classmethod
    def about(
        cls,
        booking: Booking,
        kind: str,
        *,
        to: str,
        language: str,
        **more: Any,
    ) -> Self:
        """Prepare a letter about a booking as it stands; `more` are further parts of `Call`."""
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
            meeting_id=booking.room.meeting_id if made and booking.room else "",
            app=app_name(booking.room.app) if made and booking.room else "",
        )
        told_as = msgspec.convert(kind, Kind)
        return cls(to=to, language=language, kind=told_as, call=replace(call, **more))

    @classmethod
    def to_staff(cls, *, to: str, language: str, times: Iterable[datetime] = ()) -> Self:
        """Prepare a letter to one member of staff; `times` are those of today's calls."""
        return cls(to=to, language=language, times=tuple(times))

    @classmethod
    def proof(cls, code: str, *, to: str, language: str) -> Self:
        """Prepare a letter with the code that is to be typed in the chat."""
        return cls(to=to, language=language, code=code)

    @classmethod
    def of_account(cls, about: str, told: str, *, to: str, language: str) -> Self:
        """Prepare a letter about an account."""
        return cls(to=to, language=language, account=about, told=told)

    def key(self) -> str:
        """Name the mailbox without telling it: letters to one mailbox keep their order."""
        return hashlib.sha256(self.to.encode()).hexdigest()[:16]

    def write(
        self, catalog: Callable[[], Catalog], sender: str, key: str, now: datetime, console: str
    ) -> EmailMessage:
        """Write it out; `key` makes a second try recognisable as the same letter."""
        cover = Cover(self.to, self.language, catalog(), sender, key, now)
        if self.code:
            return proof_letter(self.code, cover)
        if self.account:
            return account_letter(self.account, self.told, cover)
        if self.kind is None or self.call is None:
            return staff_letter(cover, console_url=console, times=self.times)
        return call_letter(self.kind, self.call, cover)
