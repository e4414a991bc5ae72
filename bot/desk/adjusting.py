"""What staff do about another time, for a caller who phoned, and in writing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex
from typing import Any

from bot.desk.base import known
from bot.desk.place import After
from bot.desk.staff import Staff, free_at, ranked
from bot.store.store import Store
from handlers import notices
from handlers.turn import Booking
from schedules.booking import Actor

PHONE = "phone"  # the channel of a caller who has no chat
CONSENTS = ("read", "referred")  # how the terms came to somebody on the telephone


@dataclass(frozen=True, slots=True)
class Phoned:
    """Somebody who telephoned: what they told, and how they agreed to the terms.

    `details` as in Booking. `word`: by which they open the booking in the web chat, or "".
    """

    service_id: str
    language: str
    details: Mapping[str, Any]
    consent: str
    word: str = ""


class Adjusting(Staff):
    """Takes what staff adjust."""

    async def move_call(self, booking_id: str, *, staff_id: str, rank: int) -> Booking:
        """Move a confirmed call to the time that its caller asked for, of this rank.

        Raises MoveRefused, SlotTaken, and LookupError for a rank that was not asked for.
        """

        def work(store: Store, after: After) -> Booking:
            booking = known(store, booking_id)
            time = self._who_can(store, booking, ranked(booking, "change", rank).starts_at)
            done = store.move_to(booking, time, actor=Actor.staff, actor_id=staff_id)
            store.close_tasks("change", booking_id, staff_id)
            self._then.want_room(store, done, after, moved=True, kind="changed")
            return known(store, booking_id)

        return await self._move(work)

    async def keep_call(self, booking_id: str, *, staff_id: str) -> Booking:
        """Leave a confirmed call where it is; its caller, who asked for another time, is told."""

        def work(store: Store, after: After) -> Booking:
            done = store.keep_time(known(store, booking_id), staff_id)
            store.close_tasks("change", booking_id, staff_id)
            self._then.notify(store, done, "kept", after)
            return done

        return await self._move(work)

    async def accept_for(self, booking_id: str, *, staff_id: str, rank: int) -> Booking:
        """Take an offered time for a caller who answered by telephone or mail."""

        def work(store: Store, after: After) -> Booking:
            booking = known(store, booking_id)
            service = after.services[booking.service_id]
            done = store.accept(booking, rank, service, actor=Actor.staff, actor_id=staff_id)
            self._then.want_room(store, done, after, moved=True)
            return known(store, booking_id)

        return await self._move(work)

    async def decline_for(self, booking_id: str, *, staff_id: str) -> Booking:
        """Turn the offered times down for a caller who said so by telephone or mail."""

        def work(store: Store, after: After) -> Booking:
            return store.decline(known(store, booking_id), actor=Actor.staff, actor_id=staff_id)

        return await self._move(work)

    async def book_next(
        self, booking_id: str, start: datetime, *, staff_id: str, language: str
    ) -> Booking:
        """Book and confirm the next call of a booking's caller, as they agreed in this one.

        Raises SlotTaken, and LookupError for a caller who was erased.
        """

        def work(store: Store, after: After) -> Booking:
            before = known(store, booking_id)
            caller = store.hold(before.caller_id) if before.caller_id else None
            if caller is None:
                raise LookupError("the caller was erased")
            service = after.services[before.service_id]
            details = {key: told for key, told in before.details.items() if key != "reason"}
            time = free_at(store, service, language, start)
            done = store.book_for(
                caller, service, language, time, details, staff_id=staff_id, why="book-next"
            )
            self._then.want_room(store, done, after)
            return known(store, done.id)

        return await self._move(work)

    async def book_phone(self, phoned: Phoned, start: datetime, *, staff_id: str) -> Booking:
        """Book and confirm a call for somebody on the telephone, who has no chat.

        The terms in force are kept with the consent, and how it was given. What is to be told
        goes by mail, if the mailbox is theirs alone; else staff get a task to phone.
        Raises SlotTaken.
        """

        def work(store: Store, after: After) -> Booking:
            service = after.services[phoned.service_id]
            time = free_at(store, service, phoned.language, start)
            caller = store.find_or_make(PHONE, "", token_hex(16), store.now)
            caller.language, caller.service = phoned.language, service.id
            caller.state, caller.reachable = "menu", False
            caller.profile = {key: told for key, told in phoned.details.items() if key != "zone"}
            store.save(caller)
            texts = [after.catalog.document(n, phoned.language) for n in service.terms.documents]
            hashes = [store.keep_text(t.name, t.version, t.language, t.text) for t in texts]
            store.consent(caller, hashes, how=f"{PHONE}-{phoned.consent}")
            if phoned.word:
                store.set_return_word(caller, phoned.word)
            why = f"book-phone-{phoned.consent}"
            done = store.book_for(
                caller,
                service,
                phoned.language,
                time,
                phoned.details,
                staff_id=staff_id,
                why=why,
            )
            self._then.want_room(store, done, after)
            return known(store, done.id)

        return await self._move(work)

    async def write(
        self, caller_id: str, words: str, *, service_id: str, staff_id: str, task_id: str
    ) -> bool:
        """Send a caller what staff of a service wrote; False for one whom no chat of it reaches."""

        def work(store: Store, after: After) -> bool:
            caller = store.hold(caller_id)
            elsewhere = self.place.elsewhere(service_id)
            chat = None if caller is None else store.at_hand(caller, elsewhere=elsewhere)
            if caller is None or chat is None:
                return False
            store.say_to_caller(caller.id, service_id, staff_id, words)
            store.audit(Actor.staff, staff_id, "staff-words", None, caller.id, task_id)
            message = notices.staff_words(after.catalog, caller.language or "en", words)
            self._then.say(store, chat, (message,), after, kind="staff-words")
            return True

        return await self._move(work)
