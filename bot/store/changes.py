"""Another time for a confirmed call, and calls that staff book for a caller.

What a caller would rather have are rows of `times` ("change") that claim nothing: the confirmed
call keeps its claim until it is moved, by one conditional UPDATE like every other move.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.store.bookings import DROP_OTHERS, Bookings, held
from bot.store.claims import Stretch
from handlers.turn import Booking, Caller
from schedules.booking import Actor
from schedules.service import Service


class Changes(Bookings):
    """Moving confirmed calls, and booking for others."""

    def wish(
        self,
        booking: Booking,
        times: Sequence[Stretch],
        *,
        actor: Actor = Actor.caller,
        actor_id: str | None = None,
    ) -> Booking:
        """Keep which times the caller of a confirmed call would rather have.

        They replace what was asked for, and what was offered, before. Raises MoveRefused.
        """
        with self.undone_if_it_fails():
            self._move(booking, "wish", actor, actor_id)
            self._hold(booking, held(booking))
            self.run(DROP_OTHERS, booking=booking.id)
            for rank, stretch in enumerate(times, 1):
                self._add_time(booking.id, "change", rank, stretch, None)
        return self._read(booking.id)

    def move_to(
        self,
        booking: Booking,
        time: Stretch,
        *,
        actor: Actor = Actor.caller,
        actor_id: str | None = None,
    ) -> Booking:
        """Move a confirmed call; its old time is free at once, and nothing else is held.

        Raises SlotTaken, MoveRefused; then the call is where it was.
        """
        with self.undone_if_it_fails():
            self._move(booking, "move", actor, actor_id, time=time)
            self._hold(booking, [time], moved=True)
            self.run(DROP_OTHERS, booking=booking.id)
        return self._read(booking.id)

    def keep_time(self, booking: Booking, actor_id: str | None = None) -> Booking:
        """Leave a confirmed call where it is: no other time is asked for or offered any more."""
        with self.undone_if_it_fails():
            self._move(booking, "keep", Actor.staff, actor_id)
            self._hold(booking, held(booking))
            self.run(DROP_OTHERS, booking=booking.id)
        return self._read(booking.id)

    def book_at_once(
        self,
        caller: Caller,
        service: Service,
        language: str,
        times: Sequence[Stretch],
        details: Mapping[str, Any],
    ) -> Booking:
        """Book the first of `times` and confirm it, where no person does.

        Raises SlotTaken, TooManyOpen; then nothing was written.
        """
        with self.undone_if_it_fails():
            booking = self.request(caller, service, language, times[:1], details)
            return self.confirm(booking, actor=Actor.service)

    def book_for(
        self,
        caller: Caller,
        service: Service,
        language: str,
        time: Stretch,
        details: Mapping[str, Any],
        *,
        staff_id: str,
        why: str,
    ) -> Booking:
        """Book and confirm a call for a caller, however many the caller has open.

        `why` is a code for the audit trail. Raises SlotTaken; then nothing was written.
        """
        with self.undone_if_it_fails():
            booking = self._new_booking(caller, service, language, [time], details)
            self._audit_new(Actor.staff, staff_id, why, booking, caller.id, service)
            return self.confirm(self._read(booking), staff_id)
