"""What follows from a move, kept in its transaction: words, letters, a room, work for people.

Nothing of it is done here. Words and letters become rows of the outbox, or of the web chat; a room
is wanted; a task is opened. `After` gathers what the desk then lets happen, once all is durable.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import msgspec

from bot import beside
from bot.channels.channel import Body, in_group
from bot.desk import telling
from bot.desk.letters import Letters
from bot.desk.place import After
from bot.store.outbox import Parcel
from bot.store.rooms import BY_HAND
from bot.store.store import Store
from handlers import by_person
from handlers.messages import Message, Text, Update
from handlers.turn import Booking, Caller, Room
from locales.catalog import Catalog
from schedules.booking import Actor
from schedules.service import Service

# What a caller has to know: where nobody shows that it was read, staff are told in the end.
TO_BE_READ = frozenset(
    {"offered", "answer", "confirmed", "changed", "cancelled", "lapsed", "called-off"}
)
OFFERS = frozenset({"offered", "answer", "freed"})  # a time can be taken
SOONEST = timedelta(minutes=15)  # nobody is asked about earlier


class Aftermath(Letters):
    """Writes what follows, within the transaction of the move."""

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
        if kind in by_person.ABOUT and telling.left_to_tell(store, service, booking):
            store.add_task(by_person.TASK, service.id, booking.language, booking_id=booking.id)
        due_at = None
        if kind in OFFERS and "replying" in service.terms.deemed_by:
            self._offer_texts(store, caller, booking, after)
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

    def _offer_texts(self, store: Store, caller: Caller, booking: Booking, after: After) -> None:
        """Keep the exact terms to which taking one of the offered times agrees."""
        language = caller.language or booking.language
        names = after.services[booking.service_id].terms.documents
        texts = [after.catalog.document(name, language) for name in names]
        hashes = [store.keep_text(t.name, t.version, t.language, t.text) for t in texts]
        store.offer_texts(booking, hashes)

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
        elsewhere = self._place.elsewhere(booking.service_id)
        chat = store.at_hand(caller, told, elsewhere=elsewhere)
        if chat is None:
            return False
        kind, service = once.partition(" ")[0], after.services[booking.service_id]
        language = caller.language or booking.language
        page = self.page_of(store, booking)
        page = page if urlsplit(page).scheme == "https" else ""  # a phone opens no other
        said = "access" if telling.is_new_way_in(store, booking, once) else kind
        messages = telling.words(store, said, booking, after.catalog, service, language, page)
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

    def cancelled(self, store: Store, done: Booking, after: After, *, told: bool = False) -> None:
        """Do what follows from a caller's own cancellation, whichever road it came by.

        `told`: the caller has just read so in the chat; then a letter alone is the receipt.
        """
        after.rooms |= store.room_unwanted(done)
        self.settled(store, done)
        if told and store.notice_once(done.id, done.revision, "receipt"):
            self.mail(store, done, "receipt", after, once="receipt")
        else:
            self.notify(store, done, "receipt", after)
        self.tell_staff_of(store, done, after)

    def settled(self, store: Store, booking: Booking) -> None:
        """Close what a person was to tell, or to answer, about a booking that is over."""
        for kind in (by_person.TASK, "unwritten", "unanswered", "room"):
            store.room_tasks_over(booking.id, kind)

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
        if after.services[booking.service_id].events is not None:
            self._want_way_in(store, booking, after, known=known, moved=moved, kind=kind)
            return
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

    def _want_way_in(
        self,
        store: Store,
        booking: Booking,
        after: After,
        *,
        known: bool,
        moved: bool,
        kind: str,
    ) -> None:
        """Give a participant the way in that all have; while there is none, say that it follows."""
        service = after.services[booking.service_id]
        event = service.event_at(booking.starts_at)
        access = store.event(service.id, event.name).access if event else {}
        if booking.room is not None and moved and not access:
            store.room_unwanted(booking)  # that of the other event
            booking = store.booking(booking.id) or booking
        if access and self.enter(store, booking, access, kind, after):
            return
        if not known:
            self.notify(store, booking, kind, after)

    def enter(
        self, store: Store, booking: Booking, access: Mapping[str, str], kind: str, after: After
    ) -> bool:
        """Give a confirmed booking the way in that staff typed, and tell its caller.

        False, and nobody is told, where it is the one that they have.
        """
        room = booking.room
        if room is not None and (room.state, _way_in(room)) == ("made", dict(access)):
            return False
        store.want_room(booking, BY_HAND)
        store.release_hosts(booking.id)
        store.room_made(booking.id, booking.revision, access)
        after.rooms = True  # one that a provider had made is to be closed
        self.notify(store, store.booking(booking.id) or booking, kind, after)
        return True

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


def ask_at(service: Service, booking: Booking, now: datetime) -> datetime | None:
    """Tell when somebody asks whether a notice was read: in time before the call, if it can be."""
    unread = service.office.unread
    if unread is None:
        return None
    latest = booking.starts_at - service.booking.notice
    return max(now + SOONEST, min(now + unread, latest))


def _way_in(room: Room) -> dict[str, str]:
    typed = {
        "join_url": room.join_url,
        "meeting_id": room.meeting_id,
        "passcode": room.passcode,
        "app": room.app,
    }
    return {name: value for name, value in typed.items() if value}


def _once(kind: str, booking: Booking) -> str:
    """Name a notice within its revision: with a link, it is another one than without."""
    if kind != "confirmed" or booking.room is None or booking.room.state != "made":
        return kind
    access = f"{booking.room.join_url or booking.room.meeting_id} {booking.room.passcode}"
    return f"confirmed {hashlib.sha256(access.encode()).hexdigest()[:16]}"
