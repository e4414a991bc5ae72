"""What follows from a move, kept in its transaction: words, letters, a room, work for people.

Nothing of it is done here. Words and letters become rows of the outbox, or of the web chat; a room
is wanted; a task is opened. `After` gathers what the desk then lets happen, once all is durable.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import msgspec

from bot import beside
from bot.channels.channel import Body, Channel, in_group
from bot.desk import telling
from bot.mail.post import Letter
from bot.metrics import Metrics
from bot.store.outbox import Parcel
from bot.store.staff import StaffMember
from bot.store.store import Store
from handlers import cancelling
from handlers.messages import Message, Text, Update
from handlers.turn import Booking, Caller
from locales.catalog import Catalog
from schedules.booking import Actor
from schedules.service import Service

# By which letter a notice goes by mail; what is not named here is said in the chat alone.
LETTERS: Mapping[str, str] = {
    "offered": "offered",
    "freed": "offered",
    "offer-ends": "offered",
    "day-before": "confirmed",
    "ready": "confirmed",
    "answer": "offered",
    "confirmed": "confirmed",
    "changed": "changed",
    "cancelled": "cancelled",
    "lapsed": "cancelled",
    "expired": "cancelled",
    "receipt": "receipt",
}
# What a caller has to know: where nobody shows that it was read, staff are told in the end.
TO_BE_READ = frozenset({"offered", "answer", "confirmed", "changed", "cancelled", "lapsed"})
SOONEST = timedelta(minutes=15)  # nobody is asked about earlier


@dataclass(slots=True)
class After:
    """What is to be done once the transaction is durable, and the files it began with."""

    catalog: Catalog
    services: Mapping[str, Service]
    parcels: list[Parcel] = field(default_factory=list)
    wakes: set[str] = field(default_factory=set)
    rooms: bool = False
    outcome: str = "answered"


@dataclass(frozen=True, slots=True)
class Place:
    """What the desk works with; built once by app.py. `services` and `catalog` may be swapped."""

    holder: str | None  # this process, in leases; None: whoever is free sends
    catalog: Callable[[], Catalog]
    services: Callable[[], Mapping[str, Service]]
    clock: Callable[[], datetime]
    channels: Mapping[tuple[str, str], Channel]
    room_provider: str  # "" where staff type the link; see provider_for
    mail: bool  # whether letters can be sent
    public_url: str
    answers: bool = False  # whether answers to letters are read
    plus: bool = True  # whether the mailbox takes addresses with a plus
    metrics: Metrics = field(default_factory=Metrics)
    room_app: str = ""  # the one app in which that provider makes rooms; "": it serves every call

    def provider_for(self, service: Service) -> str:
        """Tell who makes the rooms of a service; "" where staff type the link."""
        serves = not self.room_app or self.room_app in service.meeting.apps
        return self.room_provider if serves else ""


class Aftermath:
    """Writes what follows, within the transaction of the move."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def leave(self, store: Store, update: Update, catalog: Catalog, after: After) -> None:
        """Say goodbye to a group, where others would read along; the outbox then leaves it.

        What is said there afterwards is not answered.
        """
        if update.channel == "telegram":  # LINE hands over nothing that is said in groups
            store.first_seen(msgspec.structs.replace(update, id=in_group(update.person)))
        goodbye = Text(catalog.say("no-groups", "en"))
        body = Body(
            person=update.person,
            language="en",
            messages=(goodbye,),
            reply_token=update.reply_token,
            update_at=update.received_at or update.at,
        )
        parcel = store.queue_parcel(
            caller_id=None,
            lane=f"group:{update.id}",
            channel=update.channel,
            account=update.account,
            kind="leave",
            body=msgspec.json.encode(body),
            holder=self._place.holder,
        )
        after.parcels.append(parcel)

    def notify(self, store: Store, booking: Booking, kind: str, after: After) -> None:
        """Say one thing about a booking, once per revision: in the chat, and by mail if it is
        the caller's own. A link that came, or changed, after the first word is told as well."""
        once = _once(kind, booking)
        if booking.caller_id is None or not store.notice_once(booking.id, booking.revision, once):
            return
        caller = store.load(booking.caller_id)
        if caller is None:
            return
        service = after.services[booking.service_id]
        due_at = None
        if kind in TO_BE_READ:
            store.settle_deliveries(booking.id)  # what was said before counts no more
            due_at = ask_at(service, booking, store.now)
        said = self.by_chat(store, caller, booking, once, after, due_at)
        mailed = self.by_mail(store, caller, booking, once, after, due_at)
        # Who telephoned has no chat: a letter is enough, and without one somebody has to phone.
        phoned = caller.channel == "phone"
        if not said and not (phoned and mailed):
            task, language = "call-back" if phoned else "unreachable", caller.language
            store.add_task(
                task,
                service.id,
                language or booking.language,
                caller_id=caller.id,
                booking_id=booking.id,
            )

    def by_chat(
        self,
        store: Store,
        caller: Caller,
        booking: Booking,
        once: str,
        after: After,
        due_at: datetime | None,
    ) -> bool:
        """Say a notice in the chat used last, or else in another one, and note so.

        False where no chat is left that reaches its caller and was not told it.
        """
        told = store.chats_told(booking.id, booking.revision, once)
        chat = store.at_hand(caller, told)
        if chat is None:
            return False
        kind, service = once.partition(" ")[0], after.services[booking.service_id]
        language = caller.language or booking.language
        page = self.page_of(store, booking)
        page = page if urlsplit(page).scheme == "https" else ""  # a phone opens no other
        messages = telling.words(store, kind, booking, after.catalog, service, language, page)
        parcel = self.say(store, chat, messages, after, kind=kind, booking_id=booking.id)
        store.add_delivery(
            booking.id,
            booking.revision,
            once,
            "chat",
            parcel_id=parcel.id if parcel else None,
            due_at=due_at,
        )
        return True

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
        return self.mail(store, booking, letter, after, language, once=once, due_at=due_at)

    def page_of(self, store: Store, booking: Booking) -> str:
        """Give the address of the booking's own page."""
        return f"{self._place.public_url}/p/b/{store.page_token(booking.id)}"

    def cancelled(self, store: Store, done: Booking, after: After, *, told: bool = False) -> None:
        """Do what follows from a caller's own cancellation, whichever road it came by.

        `told`: the caller has just read so in the chat; then a letter alone is the receipt.
        """
        after.rooms |= store.room_unwanted(done)
        if told and store.notice_once(done.id, done.revision, "receipt"):
            self.mail(store, done, "receipt", after, once="receipt")
        else:
            self.notify(store, done, "receipt", after)
        self.tell_staff_of(store, done, after)

    def want_room(
        self,
        store: Store,
        booking: Booking,
        after: After,
        *,
        known: bool = False,
        moved: bool = False,
        kind: str = "confirmed",
    ) -> None:
        """Have a room made; the caller is told when it is there, or at once if none can be made.

        `known`: the caller confirmed it themselves just now and has read so already. `moved`: a
        room made before was for another time; a provider's is made anew, of a link that was
        typed by hand staff judge whether it still serves. `kind` is what the caller is told.
        """
        room = booking.room
        provider = self._place.provider_for(after.services[booking.service_id])
        made = room is not None and room.state == "made"
        if made and not (moved and provider and room and room.provider == provider):
            if moved:
                store.add_task("room", booking.service_id, booking.language, booking_id=booking.id)
            self.notify(store, booking, kind, after)
        elif provider:
            store.want_room(booking, provider)
            after.rooms = True  # with its link the caller is told, see `tell_call`
        else:
            store.add_task("room", booking.service_id, booking.language, booking_id=booking.id)
            if not known:
                self.notify(store, booking, kind, after)

    def tell_call(self, store: Store, booking: Booking, after: After) -> None:
        """Tell how a call stands now that its room was made, or that its link follows.

        Where staff have moved it since and its caller has not read so, that is what they read.
        """
        times = [e for e in store.trail(booking.id) if e.action in ("confirm", "accept", "move")]
        moved = bool(times) and (times[-1].action, times[-1].actor) == ("move", Actor.staff)
        if moved:
            revision = int((times[-1].detail or "").rpartition(" ")[2])
            said = store.said(booking.id)
            moved = all(one.kind != "changed" or one.revision < revision for one in said)
        self.notify(store, booking, "changed" if moved else "confirmed", after)

    def say(
        self,
        store: Store,
        caller: Caller,
        messages: Iterable[Message],
        after: After,
        *,
        update: Update | None = None,
        below: bool = False,
        news: bool = False,
        kind: str = "reply",
        booking_id: str | None = None,
    ) -> Parcel | None:
        """Keep messages for a caller, to be sent after the commit; answer the last parcel.

        What answers an `update` takes the place of the message whose button it was, where the app
        can do so, but not with `below`. `news` is sent even when more was said since.
        """
        if caller.channel == "web":
            for message in messages:
                store.show(caller.id, msgspec.json.encode(message))
            after.wakes.add(caller.id)
            return None
        channel = self._place.channels.get((caller.channel, caller.account))
        whole = tuple(messages)
        if not whole:
            return None
        parts = [whole] if channel is None else channel.parcels(whole)
        for n, part in enumerate(parts):
            first = update if n == 0 else None
            body = Body(
                person=caller.person,
                language=caller.language or "en",
                messages=part,
                reply_token=first.reply_token if first else "",  # good for one call
                edit_ref=first.message_ref if first and not below else "",
                news=news,
                update_at=(update.received_at or update.at) if update else None,
            )
            parcel = store.queue_parcel(
                caller_id=caller.id,
                lane=caller.chat,
                channel=caller.channel,
                account=caller.account,
                kind=kind,
                body=msgspec.json.encode(body),
                holder=self._place.holder,
                must_arrive=kind != "reply",
                booking_id=booking_id,
            )
            after.parcels.append(parcel)
        return parcel

    def speak(self, store: Store, caller: Caller, after: After) -> None:
        """Have the caller's language shown beside their chat as well."""
        shown = beside.wanted(store, after.catalog, caller)
        if shown is not None:
            after.parcels.append(beside.queue(store, caller, shown, self._place.holder))

    def unspeak(self, store: Store, caller: Caller, after: After) -> None:
        """Take away what was shown beside the chat of a caller who was just erased."""
        parcel = beside.take_away(store, caller, self._place.holder)
        if parcel is not None:
            after.parcels.append(parcel)

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
        letter = Letter.about(
            booking,
            kind,
            to=address,
            language=language or booking.language,
            in_calendar=bool({"confirm", "accept"} & set(moves)),
            camera_off=service.meeting.media == "audio",
            page_url=self.page_of(store, booking),
            answer_cancels=by_mail,
            answer_accepts=place.answers and service.booking.confirmation == "reply",
            answer_to=store.answer_token(booking.id) if place.answers and place.plus else "",
            uid=store.answer_token(booking.id),
            undo=kind == "receipt",
            same_day_phone=(service.contact.phone or "") if same_day == ("phone",) else "",
            notes=notes,
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

    def tell_staff_of(
        self, store: Store, booking: Booking, after: After, about: str = "new"
    ) -> None:
        """Keep such a letter to everybody on duty for a booking's caller."""
        self.tell_staff(store, booking.service_id, booking.language, after, about)

    def tell_staff(
        self, store: Store, service_id: str, language: str, after: After, about: str = "new"
    ) -> None:
        """Keep a neutral letter to everybody on duty for a caller who wants to hear `about`.

        On duty is who speaks the language of the call; without a language everybody is.
        """
        service = after.services.get(service_id)
        if service is not None and language:
            language = service.spoken(language)
        if not self._place.mail:
            return
        for member in store.on_duty(language, about):
            if member.mail:
                letter = Letter.to_staff(to=member.mail, language=member.speaks)
                self._post(store, letter, after, None, "staff", None)

    def tell_admins(self, store: Store, after: After) -> None:
        """Keep a neutral letter to every admin; what it is about stands in their console."""
        if not self._place.mail:
            return
        for member in store.all_staff():
            if member.role == "admin" and member.mail and member.mail_on:
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
            must_arrive=kind not in ("staff", "requested", "proof"),
            booking_id=booking_id,
        )
        after.parcels.append(parcel)
        return parcel


def ask_at(service: Service, booking: Booking, now: datetime) -> datetime | None:
    """Tell when somebody asks whether a notice was read: in time before the call, if it can be."""
    unread = service.office.unread
    if unread is None:
        return None
    latest = booking.starts_at - service.booking.notice
    return max(now + SOONEST, min(now + unread, latest))


def _once(kind: str, booking: Booking) -> str:
    """Name a notice within its revision: with a link, it is another one than without."""
    if kind != "confirmed" or booking.room is None or booking.room.state != "made":
        return kind
    access = f"{booking.room.join_url or booking.room.meeting_id} {booking.room.passcode}"
    return f"confirmed {hashlib.sha256(access.encode()).hexdigest()[:16]}"
