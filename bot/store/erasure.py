"""Forgetting a caller: what is cancelled, cut, emptied and destroyed, in one transaction.

Bookings, consents and the audit trail stay as rows without a person. Destroying the key makes
everything else unreadable, in older backups too; what is deleted here as well is deleted so that
not even its length stays.
"""

from __future__ import annotations

import json
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot import beside
from bot.store.bookings import Bookings
from bot.store.callers import Callers
from bot.store.deliveries import Deliveries
from bot.store.facts import Facts
from bot.store.outbox import Outbox
from bot.store.prepared import Prepared
from bot.store.rooms import Rooms
from bot.store.tables import (
    account_links,
    accounts,
    bookings,
    caller_keys,
    callers,
    chats,
    consents,
    contacts,
    failed_turns,
    identity_checks,
    link_codes,
    link_tries,
    name_words,
    outbox,
    points,
    refusals,
    rooms,
    talk,
    tasks,
    web_messages,
)
from handlers.turn import Caller
from schedules.booking import OPEN, Actor

_ROOMS = Prepared(
    sa.select(rooms.c.booking_id, rooms.c.access_sealed)
    .join_from(rooms, bookings, bookings.c.id == rooms.c.booking_id)
    .where(bookings.c.caller_id == bindparam("erased"), rooms.c.access_sealed.is_not(None))
)
_RESEAL_ROOM = Prepared(
    sa.update(rooms)
    .where(rooms.c.booking_id == bindparam("booking"))
    .values(access_sealed=bindparam("sealed"))
)
_DROP_WORDS = Prepared(
    sa.delete(name_words).where(
        name_words.c.booking_id.in_(
            sa.select(bookings.c.id).where(bookings.c.caller_id == bindparam("erased"))
        )
    )
)
_DROP_AROUND = tuple(  # how ready they were, when they gave a sign of life, who they proved to be
    Prepared(
        sa.delete(table).where(
            table.c.booking_id.in_(
                sa.select(bookings.c.id).where(bookings.c.caller_id == bindparam("erased"))
            )
        )
    )
    for table in (contacts, points, identity_checks)
)
_DROP_REFUSALS = Prepared(sa.delete(refusals).where(refusals.c.caller_id == bindparam("erased")))
_CUT_BOOKINGS = Prepared(
    sa.update(bookings)
    .where(bookings.c.caller_id == bindparam("erased"))
    .values(caller_id=None, details_sealed=None)
)
_CUT_CONSENTS = Prepared(
    sa.update(consents)
    .where(consents.c.caller_id == bindparam("erased"))
    .values(caller_id=None, agreed_at=None)
)
# What waits is not sent any more. A task about no booking has nobody left whom it is about.
_DROP_PARCELS = Prepared(
    sa.update(outbox)
    .where(outbox.c.caller_id == bindparam("erased"))
    .values(
        state=sa.case(
            (sa.or_(outbox.c.state == "queued", outbox.c.state == "merged"), "dropped"),
            else_=outbox.c.state,
        ),
        body_sealed=b"",
        due_at=None,
        leased_by=None,
        leased_until=None,
    )
)
_CLOSE_TASKS = Prepared(
    sa.update(tasks)
    .where(
        tasks.c.caller_id == bindparam("erased"),
        tasks.c.booking_id.is_(None),
        tasks.c.done_at.is_(None),
    )
    .values(done_at=bindparam("now", type_=tasks.c.done_at.type), unique_while_open=None)
)
_CUT_TASKS = Prepared(
    sa.update(tasks)
    .where(tasks.c.caller_id == bindparam("erased"))
    .values(caller_id=None, note_sealed=None)
)
_DROP_MESSAGES = Prepared(
    sa.delete(web_messages).where(web_messages.c.caller_id == bindparam("erased"))
)
_DROP_TALK = Prepared(sa.delete(talk).where(talk.c.caller_id == bindparam("erased")))
_DROP_TURNS = Prepared(
    sa.delete(failed_turns).where(failed_turns.c.caller_id == bindparam("erased"))
)
_DROP_CHATS = Prepared(sa.delete(chats).where(chats.c.caller_id == bindparam("erased")))
_DROP_CODES = Prepared(sa.delete(link_codes).where(link_codes.c.caller_id == bindparam("erased")))
# Wrong codes still count among all, so that who erases themselves gains no tries.
_theirs = (
    sa.select(callers.c.lookup)
    .where(callers.c.id == bindparam("erased"))
    .union_all(sa.select(chats.c.lookup).where(chats.c.caller_id == bindparam("erased")))
)
_CUT_TRIES = Prepared(
    sa.update(link_tries).where(link_tries.c.lookup.in_(_theirs)).values(lookup=None)
)
_DROP_ACCOUNT = tuple(
    Prepared(sa.delete(table).where(table.c.caller_id == bindparam("erased")))
    for table in (accounts, account_links)
)
_idle = callers.alias("idle")
_kept_for = sa.exists().where(
    bookings.c.caller_id == _idle.c.id,
    sa.or_(
        bookings.c.ends_at >= bindparam("before", type_=bookings.c.ends_at.type),
        *(bookings.c.state == state.value for state in sorted(OPEN)),
    ),
)
_refused = sa.exists().where(
    refusals.c.caller_id == _idle.c.id,
    refusals.c.lifted_at.is_(None),
    sa.or_(
        refusals.c.until_at.is_(None),
        refusals.c.until_at > bindparam("now", type_=refusals.c.until_at.type),
    ),
)
_SERVICES = Prepared(sa.select(callers.c.service_id).distinct())
_IDLE = Prepared(
    sa.select(_idle.c.id)
    .where(
        _idle.c.service_id == bindparam("service"),
        ~_refused,
        sa.or_(
            sa.and_(_idle.c.seen_at < bindparam("before"), ~_kept_for),
            # A web chat that ended can be opened again by a booking's code alone; who registered
            # sees what is kept on a page of their own.
            sa.and_(
                _idle.c.channel == "web",
                _idle.c.seen_at < bindparam("web_before"),
                ~sa.exists().where(bookings.c.caller_id == _idle.c.id),
                ~sa.exists().where(chats.c.caller_id == _idle.c.id),
                ~sa.exists().where(accounts.c.caller_id == _idle.c.id),
            ),
        ),
    )
    .limit(bindparam("limit"))
)
_DROP_CALLER = Prepared(sa.delete(callers).where(callers.c.id == bindparam("erased")))
_DROP_KEY = Prepared(sa.delete(caller_keys).where(caller_keys.c.caller_id == bindparam("erased")))


class Erasure(Callers, Bookings, Rooms, Deliveries, Outbox, Facts):
    """Forgetting callers."""

    def erase(self, caller: Caller) -> None:
        """Forget the caller: bookings cancelled, key destroyed, consent cut to hash and month.

        Rooms of their calls are closed afterwards; what is said to them last is sealed under the
        house key (`queue_parcel`), and so is what takes away the menu beside their chat
        (`beside.take_away`). A `save` that follows keeps nothing. Erasing twice is harmless.
        """
        others = self.chats(caller)[1:]
        for booking in self.bookings_of(caller.id, open_only=False):
            if booking.state in OPEN:
                self.cancel(booking, Actor.caller)
            self.room_unwanted(booking)
        self._hand_over_rooms(caller.id)
        self.run(_DROP_WORDS, erased=caller.id)
        for drop in _DROP_AROUND:
            self.run(drop, erased=caller.id)
        self.cut_deliveries(caller.id)
        self.run(_CUT_BOOKINGS, erased=caller.id)
        self.run(_CUT_CONSENTS, erased=caller.id)
        self.run(_CUT_TRIES, erased=caller.id)
        self.forget_caller(caller.id)
        for other in others:
            beside.take_away(self, other)
        self.audit(Actor.caller, caller.id, "erase", None, caller.id)

    def services_of_callers(self) -> list[str]:
        """List the services that callers were at last; "" for those who chose none."""
        return [row[0] for row in self.all(_SERVICES)]

    def forget_idle(
        self, before: datetime, web_before: datetime, limit: int, service_id: str = ""
    ) -> int:
        """Erase a service's callers whose last word and call lie before a moment; answer how many.

        Whom a person refused stays until that is over, lest it be undone by forgetting. A web
        chat without any booking goes at `web_before`: nobody can come back to it.
        """
        idle = self.all(
            _IDLE,
            before=before,
            web_before=web_before,
            limit=limit,
            service=service_id,
            now=self.now,
        )
        for (caller_id,) in idle:
            caller = self.load(caller_id)
            if caller is not None:
                self.erase(caller)
                beside.take_away(self, caller)
        return len(idle)

    def forget_caller(self, caller_id: str) -> None:
        """Delete the caller and the key; bookings and consents must be cut or moved by then."""
        self.run(_DROP_PARCELS, erased=caller_id)
        self.run(_CLOSE_TASKS, erased=caller_id, now=self.now)
        self.run(_CUT_TASKS, erased=caller_id)
        self.run(_DROP_MESSAGES, erased=caller_id)
        self.run(_DROP_TALK, erased=caller_id)
        self.run(_DROP_TURNS, erased=caller_id)
        self.run(_DROP_REFUSALS, erased=caller_id)
        for drop in _DROP_ACCOUNT:
            self.run(drop, erased=caller_id)
        self.run(_DROP_CODES, erased=caller_id)
        self.run(_DROP_CHATS, erased=caller_id)
        self.run(_DROP_CALLER, erased=caller_id)
        self.run(_DROP_KEY, erased=caller_id)
        self._opened.pop(caller_id, None)
        self.vault.forget(caller_id)

    def _hand_over_rooms(self, caller_id: str) -> None:
        """Keep of each room what closes it, under the house key; `room_gone` drops it."""
        for booking_id, sealed in self.all(_ROOMS, erased=caller_id):
            place = f"rooms.access.{booking_id}"
            opened = self.open_for(caller_id, place, sealed)
            if opened is None:
                # Erased before, in a database that came back from a backup: nothing can be read.
                self.room_gone(booking_id)
                continue
            access = {"meeting_id": json.loads(opened).get("meeting_id", "")}
            house = self.vault.seal_house(place, json.dumps(access))
            self.run(_RESEAL_ROOM, booking=booking_id, sealed=house)
