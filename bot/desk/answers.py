"""What comes back by mail: a letter that bounced, a calendar's answer, a caller's own words.

A mail is matched by what only the letter's reader knows, never by its sender. Each is taken once:
how far the mailbox was read is kept in the same transaction, and a mail read again is known by its
Message-ID. What cannot be understood becomes work for a person, with the words; to automatic mail
nothing is ever answered, and to a person's only by a notice, which is made once.
"""

from __future__ import annotations

from functools import partial

import structlog

from bot.desk.base import known, only_one, where
from bot.desk.cancelling import Cancelling
from bot.desk.place import After
from bot.desk.roads import Roads
from bot.mail.inbox import Mail
from bot.store.store import Store
from bot.store.tasks import ANY
from bot.writer import Busy
from handlers import cancelling, choosing, words
from handlers.messages import Update
from handlers.turn import Booking
from locales.languages import ALL
from schedules.booking import MoveRefused, State

AWAY = "mailbox-away"  # the task
MAILBOX = "mailbox read"  # the fact that keeps how far it was read
log = structlog.get_logger()


class Answers(Cancelling, Roads):
    """Takes mails."""

    async def answered(self, mail: Mail | None, mark: str) -> bool:
        """Act on one mail; True where it was understood. None: there is only the mark to keep.

        Raises writer.Busy; then nothing was done and the mail is read again.
        """
        try:
            return await self._move(partial(self._answered, mail=mail, mark=mark))
        except Busy:
            raise
        except Exception as error:
            # One mail that breaks must not hold up all that come after it.
            log.error("mail-failed", error=where(error))
            return await self._move(partial(self._left, mail=mail, mark=mark))

    async def mailbox(self, *, away: bool) -> None:
        """Ask a person to look after a mailbox that is away, until it is back."""

        def work(store: Store, after: After) -> None:
            if not away:
                store.tasks_over(AWAY)
            elif store.add_task(AWAY, only_one(after.services), ""):
                self._then.tell_staff(store, "", "", after, "failed")

        await self._move(work)

    def _left(self, store: Store, after: After, *, mail: Mail | None, mark: str) -> bool:
        store.put_fact(MAILBOX, mark)
        self._ask_person(store, None, mail.words if mail else "", after)
        return False

    def _answered(self, store: Store, after: After, *, mail: Mail | None, mark: str) -> bool:
        store.put_fact(MAILBOX, mark)
        if mail is None:
            return True
        update = Update("mail", "", "", mail.id[:64], "other", store.now)
        if not store.first_seen(update):
            return True
        if mail.kind == "bounce":
            return self._bounced(store, mail, after)
        if mail.kind == "automatic":
            return True
        booking = self._about(store, mail)
        if booking is None or booking.caller_id is None:
            # Nobody we know, or nobody any more: it stays in the mailbox for a person.
            self._ask_person(store, None, "", after)
            return False
        self._showed_life(store, booking, after)
        booking = known(store, booking.id)  # a sign of life may have taken a miss back
        if not self._understood(store, booking, mail, after):
            self._ask_person(store, booking, mail.words, after)
            return False
        return True

    def _about(self, store: Store, mail: Mail) -> Booking | None:
        """Find the booking by what nobody can guess."""
        tokens = (mail.token, mail.uid.partition("@")[0])
        for found in map(store.answer_booking, tokens):
            if found is not None:
                return store.booking(found)
        for letter in reversed(mail.letters):
            delivery = store.delivery_of_letter(letter)
            if delivery is not None:
                return store.booking(delivery.booking_id)
        return None

    def _bounced(self, store: Store, mail: Mail, after: After) -> bool:
        """Take a letter that came back: this road has failed."""
        known = filter(None, map(store.delivery_of_letter, mail.letters))
        booking_id = store.answer_booking(mail.token)
        rows = (
            list(known)
            or [
                one
                for one in (store.deliveries(booking_id) if booking_id else [])
                if one.road == "mail" and one.state in ("queued", "accepted")
            ][-1:]
        )
        for one in rows:
            self._failed(store, one, "bounced", after)
        return bool(rows)

    def _understood(self, store: Store, booking: Booking, mail: Mail, after: After) -> bool:
        if mail.kind == "calendar":
            meant = {"ACCEPTED": "yes", "DECLINED": "cancel", "TENTATIVE": "read"}.get(mail.answer)
        else:
            meant = _meant(mail.words, booking.language)
        if meant == "cancel" and mail.starts_at not in (None, booking.starts_at):
            return False  # the entry of a time before the call was moved: a person asks
        if meant == "cancel":
            self._cancel_or_explain(store, booking, after)
            return True
        offered = [time for time in booking.times if time.kind == "offer"]
        service = after.services[booking.service_id]
        by_answer = service.booking.confirmation == "reply" and bool(offered)
        by_answer = by_answer and not _is_of_before(store, booking, mail)
        rank = _taken(meant or "", mail, booking.language, len(offered)) if by_answer else 0
        if rank:
            try:
                done = store.accept(booking, rank, service)
            except MoveRefused:
                return True
            store.agree_by_taking(booking, "mail")
            self._then.want_room(store, done, after, moved=True)
            return True
        if meant == "no" and by_answer and booking.state is State.offered:
            try:
                store.decline(booking)
            except MoveRefused:
                return True
            self._then.tell_staff_of(store, booking, after)
            return True
        # A calendar's press is no question; a "yes" to a time that stands is an answer to it.
        standing = booking.state in (State.confirmed, State.requested) and meant == "yes"
        return mail.kind == "calendar" or standing

    def _cancel_or_explain(self, store: Store, booking: Booking, after: After) -> None:
        """Cancel by mail; where that way is closed, say in a letter which are open, once."""
        if self._cancel(store, booking, "mail", after) != "refused":
            return
        if store.notice_once(booking.id, booking.revision, "still"):
            service = after.services[booking.service_id]
            language, now = booking.language, store.now
            notes = cancelling.explain(after.catalog, service, booking, language, now)
            self._then.mail(store, booking, "still", after, notes=notes)

    def _ask_person(self, store: Store, booking: Booking | None, text: str, after: After) -> None:
        """Open a task with the words; where one waits already, they join the caller's thread."""
        if booking is None:
            # Of whose words nobody knows the service, staff of one read none.
            service_id = only_one(after.services, ANY if text else "")
            if store.add_task("mail", service_id, "", note=text):
                self._then.tell_staff(store, service_id, "", after)
            return
        service_id, language = booking.service_id, booking.language
        if store.add_task("mail", service_id, language, booking_id=booking.id, note=text):
            self._then.tell_staff(store, service_id, language, after)
            return
        caller = store.load(booking.caller_id) if booking.caller_id else None
        if caller is not None and text:
            store.say_to_staff(caller, service_id, language, text)


def _is_of_before(store: Store, booking: Booking, mail: Mail) -> bool:
    """Tell whether a mail answers a letter from before the booking came to stand as it does."""
    for letter in reversed(mail.letters):
        delivery = store.delivery_of_letter(letter)
        if delivery is not None and delivery.booking_id == booking.id:
            return delivery.revision != booking.revision
    return False


def _taken(meant: str, mail: Mail, language: str, offered: int) -> int:
    """Tell which of the offered times a mail takes; 0 for none, or where nobody could tell."""
    # First: "hai" is two in Vietnamese, and yes in Japanese.
    number = choosing.number(mail.words, language) if mail.kind == "words" else 0
    if number:
        return number if number <= offered else 0
    return 1 if meant == "yes" and offered == 1 else 0


def _meant(text: str, language: str) -> str:
    """Read a mail that is one word: cancel, yes or no; "" for anything else.

    Callers may write in another language than the one they chose; that counts where every
    language that knows the word agrees on it.
    """
    own = words.read(text, language).outcome
    if own in ("cancel", "yes", "no"):
        return own
    heard = {words.read(text, tag).outcome for tag in ALL} - {"none"}
    return heard.pop() if len(heard) == 1 and heard <= {"cancel", "yes", "no"} else ""
