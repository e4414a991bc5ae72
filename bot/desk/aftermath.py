"""What follows from a move, kept in its transaction: words, letters, a room, work for people.

Nothing of it is done here. Words and letters become rows of the outbox, or of the web chat; a room
is wanted; a task is opened. `After` gathers what the desk then lets happen, once all is durable.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from bot.channels.channel import Body, Channel
from bot.mail.post import Letter
from bot.metrics import Metrics
from bot.store.outbox import Parcel
from bot.store.store import Store
from handlers import notices
from handlers.messages import Message, Text, Update
from handlers.turn import Booking, Caller
from locales.catalog import Catalog
from schedules.service import Service


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

    holder: str  # this process, in leases
    catalog: Callable[[], Catalog]
    services: Callable[[], Mapping[str, Service]]
    clock: Callable[[], datetime]
    channels: Mapping[tuple[str, str], Channel]
    room_provider: str  # "" where staff type the link
    mail: bool  # whether letters can be sent
    public_url: str
    metrics: Metrics = field(default_factory=Metrics)


class Aftermath:
    """Writes what follows, within the transaction of the move."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def leave(self, store: Store, update: Update, catalog: Catalog, after: After) -> None:
        """Say goodbye to a group, where others would read along; the outbox then leaves it."""
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
        language = caller.language or booking.language
        messages = notices.notice(kind, after.catalog, service, booking, language)
        if caller.reachable:
            self.say(store, caller, messages, after, kind=kind, booking_id=booking.id)
        else:
            store.add_task(
                "unreachable", service.id, language, caller_id=caller.id, booking_id=booking.id
            )
        letter = {"lapsed": "cancelled", "expired": "cancelled"}.get(kind, kind)
        self.mail(store, booking, letter, after, language)

    def want_room(
        self,
        store: Store,
        booking: Booking,
        after: After,
        *,
        known: bool = False,
        moved: bool = False,
    ) -> None:
        """Have a room made; the caller is told when it is there, or at once if none can be made.

        `known`: the caller confirmed it themselves just now and has read so already. `moved`: a
        room made before was for another time; a provider's is made anew, of a link that was
        typed by hand staff judge whether it still serves.
        """
        room, provider = booking.room, self._place.room_provider
        made = room is not None and room.state == "made"
        if made and not (moved and provider and room and room.provider == provider):
            if moved:
                store.add_task("room", booking.service_id, booking.language, booking_id=booking.id)
            self.notify(store, booking, "confirmed", after)
        elif provider:
            store.want_room(booking, provider)
            after.rooms = True
        else:
            store.add_task("room", booking.service_id, booking.language, booking_id=booking.id)
            if not known:
                self.notify(store, booking, "confirmed", after)

    def say(
        self,
        store: Store,
        caller: Caller,
        messages: Iterable[Message],
        after: After,
        *,
        update: Update | None = None,
        kind: str = "reply",
        booking_id: str | None = None,
    ) -> None:
        """Keep messages for a caller, to be sent after the commit."""
        if caller.channel == "web":
            for message in messages:
                store.show(caller.id, msgspec.json.encode(message))
            after.wakes.add(caller.id)
            return
        channel = self._place.channels.get((caller.channel, caller.account))
        whole = tuple(messages)
        if not whole:
            return
        parts = [whole] if channel is None else channel.parcels(whole)
        for n, part in enumerate(parts):
            first = update if n == 0 else None
            body = Body(
                person=caller.person,
                language=caller.language or "en",
                messages=part,
                reply_token=first.reply_token if first else "",  # good for one call
                edit_ref=first.message_ref if first else "",
                update_at=(update.received_at or update.at) if update else None,
            )
            parcel = store.queue_parcel(
                caller_id=caller.id,
                lane=caller.id,
                channel=caller.channel,
                account=caller.account,
                kind=kind,
                body=msgspec.json.encode(body),
                holder=self._place.holder,
                must_arrive=kind != "reply",
                booking_id=booking_id,
            )
            after.parcels.append(parcel)

    def mail(
        self, store: Store, booking: Booking, kind: str, after: After, language: str = ""
    ) -> None:
        """Keep a letter to the caller, if the mailbox is theirs alone."""
        details = booking.details
        address = str(details.get("email") or "")
        if not (self._place.mail and address and details.get("mailbox") == "own"):
            return
        # What was confirmed once is in a calendar, with or without a link.
        moves = {entry.action for entry in store.trail(booking.id)} if kind == "cancelled" else ()
        letter = Letter.about(
            booking,
            kind,
            to=address,
            language=language or booking.language,
            in_calendar=bool({"confirm", "accept"} & set(moves)),
            camera_off=after.services[booking.service_id].meeting.media == "audio",
        )
        self._post(store, letter, after, booking.caller_id, kind, booking.id)

    def tell_staff(self, store: Store, language: str, after: After) -> None:
        """Keep a neutral letter to everybody on duty for a language."""
        if not self._place.mail:
            return
        for member in store.on_duty(language):
            if member.mail:
                letter = Letter.to_staff(to=member.mail, language=member.speaks)
                self._post(store, letter, after, None, "staff", None)

    def _post(
        self,
        store: Store,
        letter: Letter,
        after: After,
        caller_id: str | None,
        kind: str,
        booking_id: str | None,
    ) -> None:
        parcel = store.queue_parcel(
            caller_id=caller_id,
            lane=f"mail:{caller_id or letter.key()}",
            channel="mail",
            account="",
            kind=kind,
            body=msgspec.json.encode(letter),
            holder=self._place.holder,
            must_arrive=kind not in ("staff", "requested"),
            booking_id=booking_id,
        )
        after.parcels.append(parcel)


def _once(kind: str, booking: Booking) -> str:
    """Name a notice within its revision: with a link, it is another one than without."""
    if kind != "confirmed" or booking.room is None or booking.room.state != "made":
        return kind
    access = f"{booking.room.join_url} {booking.room.passcode}"
    return f"confirmed {hashlib.sha256(access.encode()).hexdigest()[:16]}"
