"""Letters that follow from a move, kept in its transaction as rows of the outbox.

To callers whose mailbox is theirs alone, and neutral ones to staff.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

import msgspec

from bot.desk import telling
from bot.desk.place import After, Place
from bot.mail.post import Letter
from bot.store.outbox import Parcel
from bot.store.staff import StaffMember
from bot.store.store import Store
from handlers import cancelling, events
from handlers.rules import around
from handlers.turn import Booking, Caller
from locales import formats
from locales.catalog import Catalog
from schedules.service import Service

# By which letter a notice goes by mail; what is not named here is said in the chat alone.
LETTERS: Mapping[str, str] = {
    "offered": "offered",
    "freed": "offered",
    "offer-ends": "offered",
    "day-before": "confirmed",
    "ready": "confirmed",
    "answer": "offered",
    "unwritten": "unwritten",
    "confirmed": "confirmed",
    "changed": "changed",
    "cancelled": "cancelled",
    "called-off": "cancelled",
    "lapsed": "cancelled",
    "expired": "cancelled",
    "receipt": "receipt",
}


def _agreeing(catalog: Catalog, service: Service, language: str) -> list[str]:
    """Say that taking a time agrees to the terms, which are attached, and where that stands."""
    article = service.article("terms.deemed_by.replying") or service.article("terms.deemed_by")
    said = [catalog.say("mail-terms-attached", language)]
    if article:
        written = formats.articles(article, language)
        said.append(catalog.say("cancel-article", language, article=written))
    return said


class Letters:
    """Keeps letters, within the transaction of the move."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def by_mail(
        self,
        store: Store,
        caller: Caller,
        booking: Booking,
        once: str,
        after: After,
        due_at: datetime | None,
    ) -> bool:
        """Send a notice by mail, and note so; False where there is no letter or no mailbox."""
        letter = LETTERS.get(once.partition(" ")[0])
        if letter is None:
            return False
        language = caller.language or booking.language
        new = telling.is_new_way_in(store, booking, once)
        notes = [after.catalog.say("access-notice-text", language)] if new else []
        return self.mail(
            store, booking, letter, after, language, once=once, due_at=due_at, notes=notes
        )

    def page_of(self, store: Store, booking: Booking) -> str:
        """Give the address of the booking's own page."""
        return f"{self._place.public_url}/p/b/{store.page_token(booking.id)}"

    def mail(
        self,
        store: Store,
        booking: Booking,
        kind: str,
        after: After,
        language: str = "",
        *,
        once: str = "",
        due_at: datetime | None = None,
        notes: Sequence[str] = (),
    ) -> bool:
        """Keep a letter to the caller, if the mailbox is theirs alone; False if it is not."""
        details = booking.details
        address = str(details.get("email") or "")
        if not (self._place.mail and address and details.get("mailbox") == "own"):
            return False
        place, service = self._place, after.services[booking.service_id]
        over = kind in ("cancelled", "receipt")
        # What was confirmed once is in a calendar, with or without a link.
        moves = {entry.action for entry in store.trail(booking.id)} if over else ()
        by_mail = place.answers and cancelling.may(service, booking, "mail", store.now)
        same_day = service.cancel.same_day_by
        told_in = language or booking.language
        texts = store.offered_texts(booking) if kind == "offered" else []
        terms = [(text.language, text.text) for text in texts]
        if terms:
            notes = [*notes, *_agreeing(after.catalog, service, told_in)]
        manners = around.conduct(after.catalog, service, told_in)
        if manners and kind in ("confirmed", "changed"):
            notes = [*notes, manners]
        letter = Letter.about(
            booking,
            kind,
            to=address,
            language=told_in,
            in_calendar=bool({"confirm", "accept"} & set(moves)),
            key_name=service.meeting.key_name,
            event=events.title(service, booking.starts_at, language or booking.language),
            camera_off=service.meeting.media == "audio",
            page_url=self.page_of(store, booking),
            answer_cancels=by_mail,
            answer_accepts=place.answers and service.booking.confirmation == "reply",
            answer_to=store.answer_token(booking.id) if place.answers and place.plus else "",
            uid=store.answer_token(booking.id),
            undo=kind == "receipt",
            phone=service.contact.phone or after.catalog.say("phone-of-office", told_in),
            same_day_phone=(service.contact.phone or "") if same_day == ("phone",) else "",
            notes=notes,
            terms=terms,
        )
        parcel = self._post(store, letter, after, booking.caller_id, kind, booking.id)
        store.add_delivery(
            booking.id,
            booking.revision,
            once or kind,
            "mail",
            parcel_id=parcel.id,
            letter_key=parcel.retry_key,
            due_at=due_at,
        )
        return True

    def prove(self, store: Store, caller: Caller, address: str, code: str, after: After) -> None:
        """Keep the letter with the code by which a caller shows that a mailbox is theirs."""
        if self._place.mail:
            letter = Letter.proof(code, to=address, language=caller.language or "en")
            self._post(store, letter, after, caller.id, "proof", None)

    def account_link(
        self, store: Store, caller: Caller, kind: str, token: str, after: After
    ) -> None:
        """Keep the letter with a link to register, or to the page with what is kept."""
        link = store.account_link(token)
        if not self._place.mail or link is None:
            return
        to = link.kept["told"]["email"] if kind == "full" else store.account_address(caller.id)
        url = f"{self._place.public_url}/p/account/{token}"
        letter = Letter.of_account(kind, url, to=to, language=caller.language or "en")
        self._post(store, letter, after, caller.id, "account", None)

    def account_unused(self, store: Store, caller: Caller, day: date, after: After) -> bool:
        """Keep the letter that says on which day an account is erased; False without a mailbox."""
        to = store.account_address(caller.id)
        if not (self._place.mail and to and caller.profile.get("mailbox") == "own"):
            return False
        language = caller.language or "en"
        told = formats.birthdate(day, language)  # with its year
        letter = Letter.of_account("unused", told, to=to, language=language)
        self._post(store, letter, after, caller.id, "account", None)
        return True

    def tell_staff_of(
        self, store: Store, booking: Booking, after: After, about: str = "new"
    ) -> None:
        """Keep such a letter to everybody on duty for a booking's caller."""
        self.tell_staff(store, booking.service_id, booking.language, after, about)

    def tell_staff(
        self, store: Store, service_id: str, language: str, after: After, about: str = "new"
    ) -> None:
        """Keep a neutral letter to everybody on duty for a caller who wants to hear `about`.

        On duty is who works for the service and speaks the language of the call; without a
        language everybody of the service is.
        """
        service = after.services.get(service_id)
        if service is not None and language:
            language = service.spoken(language)
        if not self._place.mail:
            return
        for member in store.on_duty(language, about, service_id=service_id):
            if member.mail:
                letter = Letter.to_staff(to=member.mail, language=member.speaks)
                self._post(store, letter, after, None, "staff", None)

    def tell_admins(self, store: Store, after: After, service_id: str = "") -> None:
        """Keep a neutral letter to every admin of a service; "": to those of every service.

        What it is about stands in their console.
        """
        if not self._place.mail:
            return
        for member in store.all_staff():
            told = member.mail_on and member.serves(service_id)
            if member.role == "admin" and member.mail and told:
                letter = Letter.to_staff(to=member.mail, language=member.speaks)
                self._post(store, letter, after, None, "staff", None)

    def tell_times(
        self, store: Store, member: StaffMember, times: Sequence[datetime], after: After
    ) -> None:
        """Keep a letter to one member of staff with the times of today's calls."""
        if self._place.mail and member.mail:
            letter = Letter.to_staff(to=member.mail, language=member.speaks, times=times)
            self._post(store, letter, after, None, "staff", None)

    def _post(
        self,
        store: Store,
        letter: Letter,
        after: After,
        caller_id: str | None,
        kind: str,
        booking_id: str | None,
    ) -> Parcel:
        parcel = store.queue_parcel(
            caller_id=caller_id,
            lane=f"mail:{caller_id or letter.key()}",
            channel="mail",
            account="",
            kind=kind,
            body=msgspec.json.encode(letter),
            holder=self._place.holder,
            must_arrive=kind not in ("staff", "requested", "proof", "account"),
            booking_id=booking_id,
        )
        after.parcels.append(parcel)
        return parcel
