"""The desk: takes what happened, saves it with all that follows from it, then lets it be sent.

An update, a member of staff and the passing of time all move bookings here, each in one
transaction: dedupe, the caller's state, the booking, what was said about it, what is to be sent,
which room is wanted. Nothing is sent before the commit, and nothing committed is forgotten, since
whatever is needed later is a row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from time import monotonic
from typing import Any, Protocol, TypeVar

import msgspec
import structlog

from bot.aftermath import After, Aftermath, Place
from bot.store.engine import Database
from bot.store.outbox import Parcel
from bot.store.store import Store
from bot.watchdog import TooLong
from bot.writer import Busy, Writer
from handlers import openings, routes
from handlers.messages import Reply, Text, Update
from handlers.turn import Booking, Caller, SlotTaken, Time, Turn
from schedules.booking import Actor, MoveRefused, Outcome, State
from schedules.service import Service

T = TypeVar("T")
PATIENCE = 1.5  # seconds: LINE counts a webhook that takes 2 s as failed
TRIES = 3
TURN_SECONDS = 1.0  # a handler needs a thousandth; one that loops is ended
WEB_IDLE = timedelta(minutes=30)
log = structlog.get_logger()


class FailedAgain(Exception):
    """A failed turn could not be answered this time either; says class and place."""


class Sender(Protocol):
    """Who sends what was committed."""

    def push(self, parcels: Sequence[Parcel]) -> None: ...


class Wakes(Protocol):
    """Who tells an open web chat that there is something new."""

    def wake(self, caller_id: str) -> None: ...


class Kick(Protocol):
    """Who makes rooms."""

    def kick(self) -> None: ...


class Desk:
    """Takes updates, staff's actions and the passing of time."""

    def __init__(
        self,
        place: Place,
        database: Database,
        writer: Writer,
        sender: Sender,
        web: Wakes,
        rooms: Kick,
    ) -> None:
        self.place = place
        self._then = Aftermath(place)
        self._database = database
        self._writer = writer
        self._sender = sender
        self._web = web
        self._rooms = rooms

    # what callers do

    async def take(self, update: Update) -> None:
        """Answer one update; returns once update and answer are durable. A repeat does nothing.

        Raises writer.Busy when it could not be committed in time: the platform sends it again.
        """
        place = self.place
        catalog, services = place.catalog(), place.services()
        received = update.received_at or place.clock()

        def work(store: Store) -> After:
            return self._turn(store, update, After(catalog, services), received)

        def otherwise(store: Store, error: Exception) -> After:
            # The update is kept for a person to look at; the caller is told, and loses nothing.
            outcome = "ended" if isinstance(error, TooLong) else "failed"
            after = After(catalog, services, outcome=outcome)
            store.first_seen(update)
            caller = store.find_or_make(update.channel, update.account, update.person, received)
            store.keep_failed(update, caller.id, _where(error))
            store.add_task("failed-turn", _service(services, caller, update).id, caller.language)
            log.error("turn-failed", error=_where(error))
            sorry = Text(catalog.say("trouble", caller.language or "en"))
            self._then.say(store, caller, (sorry,), after, update=update)
            return after

        begun, outcome = monotonic(), "busy"
        try:
            after = await self._writer.do(
                work,
                tries=TRIES,
                otherwise=otherwise,
                patience=PATIENCE,
                limit=TURN_SECONDS,
                late=self._follow,  # it was kept all the same: its answer need not wait
            )
            outcome = after.outcome
        finally:
            place.metrics.turn(update.channel, outcome, monotonic() - begun)
        self._follow(after)

    def _turn(self, store: Store, update: Update, after: After, received: datetime) -> After:
        """Answer one update inside the transaction; a repeat changes nothing."""
        if not store.first_seen(update):
            after.outcome = "repeated"
            return after
        if update.kind == "join":
            after.outcome = "left"
            self._then.leave(store, update, after.catalog, after)
            return after
        caller = store.find_or_make(update.channel, update.account, update.person, received)
        service = _service(after.services, caller, update)
        turn = Turn(update, caller, service, after.services, store, after.catalog, store.now)
        reply = routes.answer(turn)
        self._save(store, turn, reply, after)
        return after

    async def replay(self, turn_id: str) -> bool:
        """Take a failed turn's update once more; False when there is none that waits.

        It is an update of its own, so that the first one's mark does not stop it. What can only
        be used at once (a reply token, the pressed message) is left out. An error comes out as
        FailedAgain, and the turn stays as it was.
        """
        place = self.place
        catalog, services = place.catalog(), place.services()

        def work(store: Store) -> After | None:
            kept = store.failed_turn(turn_id)
            if kept is None or not store.close_failed(turn_id, "replayed"):
                return None
            update = msgspec.structs.replace(
                kept,
                id=f"replay-{turn_id}",
                reply_token="",
                callback_ref="",
                message_ref=kept.message_ref if kept.kind == "unsend" else "",
                received_at=store.now,
            )
            return self._turn(store, update, After(catalog, services), store.now)

        try:
            after = await self._writer.do(work, limit=TURN_SECONDS)
        except Busy:
            raise
        except Exception as error:
            raise FailedAgain(_where(error)) from None
        if after is None:
            return False
        self._follow(after)
        return True

    def _save(self, store: Store, turn: Turn, reply: Reply, after: After) -> None:
        caller, update = turn.caller, turn.update
        if reply.state == "erased":
            # The last word goes out, and nothing of the caller stays.
            if caller.channel == "web":
                caller = store.find_or_make(
                    caller.channel, caller.account, caller.person, store.now
                )
        else:
            if reply.state is not None:
                caller.state = reply.state
            caller.updated_at = max(caller.updated_at or update.at, update.at)
            caller.service = turn.service.id
            store.save(caller)
        self._then.say(store, caller, reply.messages, after, update=update)
        for event, subject in turn.events:
            self._event(store, event, subject, after)

    def _event(self, store: Store, event: str, subject: str, after: After) -> None:
        """Do what follows from something that a caller did."""
        if event == "person":
            caller = store.load(subject)
            if caller is not None:
                self._then.tell_staff(store, caller.language, after)
            return
        booking = store.booking(subject)
        if booking is None or booking.caller_id is None:
            after.rooms = True  # an erased caller's rooms are to be closed
            return
        if event in ("requested", "declined"):
            self._then.tell_staff(store, booking.language, after)
        if event == "requested":
            self._then.mail(store, booking, "requested", after)
        if event == "accepted":
            self._then.want_room(store, booking, after, known=True, moved=True)
        if event == "cancelled":
            after.rooms |= store.room_unwanted(booking)
            self._then.mail(store, booking, "cancelled", after)
            self._then.tell_staff(store, booking.language, after)

    async def web_caller(self, session: str, now: datetime) -> str | None:
        """Give the caller of a web session that was used within 30 minutes; None for another."""
        since = now - WEB_IDLE
        return await self._database.look(lambda store: store.seen_since("web", "", session, since))

    # what staff do

    async def act(self, work: Callable[[Store], T]) -> T:
        """Run some work in the writer's transaction; its exception undoes it and comes out."""
        return await self._writer.do(work)

    async def confirm(
        self,
        booking_id: str,
        *,
        staff_id: str,
        rank: int = 1,
        access: Mapping[str, str] | None = None,
    ) -> Booking:
        """Confirm a request at one of its wishes.

        `access` (join_url, passcode) is what staff typed where no room provider is there; without
        either, the caller reads that the link follows. Raises MoveRefused, SlotTaken, and
        LookupError for a rank that was not wished for.
        """

        def work(store: Store, after: After) -> Booking:
            booking = _known(store, booking_id)
            wish = _wish(booking, rank)
            ids = [] if rank == 1 else self._who_can(store, booking, wish.starts_at)[2]
            done = store.confirm(booking, staff_id, rank=rank, resource_ids=ids)
            if access:
                store.want_room(done, "hand")
                store.room_made(done.id, done.revision, access)
                done = _known(store, booking_id)
            self._then.want_room(store, done, after)
            return _known(store, booking_id)

        return await self._move(work)

    async def set_room(
        self, booking_id: str, *, staff_id: str, access: Mapping[str, str]
    ) -> Booking:
        """Give a confirmed call the room that staff made by hand, and tell the caller."""

        def work(store: Store, after: After) -> Booking:
            booking = _known(store, booking_id)
            if booking.state is not State.confirmed:
                raise MoveRefused(booking.state, "confirm", Actor.staff)
            store.want_room(booking, "hand")
            store.room_made(booking.id, booking.revision, access)
            store.audit(Actor.staff, staff_id, "room", booking.id)
            self._then.notify(store, _known(store, booking_id), "confirmed", after)
            return _known(store, booking_id)

        return await self._move(work)

    async def offer(self, booking_id: str, starts: Sequence[datetime], *, staff_id: str) -> Booking:
        """Offer other times; all are held until the caller answers or time runs out.

        Raises MoveRefused, and SlotTaken for a time that is gone or too near to be answered.
        """

        def work(store: Store, after: After) -> Booking:
            booking = _known(store, booking_id)
            service = after.services[booking.service_id]
            times = [self._who_can(store, booking, start) for start in starts]
            earliest = min(start for start, _, _ in times) - service.booking.notice
            until = min(store.now + service.booking.offer, earliest)
            if until <= store.now:
                raise SlotTaken
            done = store.offer(booking, times, until, staff_id)
            self._then.notify(store, done, "offered", after)
            return done

        return await self._move(work)

    async def cancel(self, booking_id: str, *, staff_id: str, reason: str) -> Booking:
        """Cancel for the service; the caller is told, kindly and without the reason."""

        def work(store: Store, after: After) -> Booking:
            done = store.cancel(_known(store, booking_id), Actor.staff, reason, staff_id)
            after.rooms |= store.room_unwanted(done)
            self._then.notify(store, done, "cancelled", after)
            return done

        return await self._move(work)

    async def finish(self, booking_id: str, outcome: Outcome, *, staff_id: str) -> Booking:
        """Close a call with how it ended."""

        def work(store: Store, after: After) -> Booking:
            done = store.finish(_known(store, booking_id), outcome, staff_id)
            after.rooms |= store.room_unwanted(done)
            return done

        return await self._move(work)

    # what time does

    async def lapse_due(self, limit: int = 50) -> int:
        """Move what time itself moves: requests and offers that nobody answered.

        Each in a transaction of its own, so that one that cannot be moved holds up no other.
        Answers how many were moved.
        """
        now = self.place.clock()
        moved = 0
        for booking in await self._database.look(lambda s: s.bookings_due(now, limit), now):
            try:
                await self._move(partial(self._lapse, booking=booking))
                moved += 1
            except Busy:
                raise
            except MoveRefused:
                continue  # the caller or staff were first
            except Exception as error:
                log.error("lapse-failed", booking=booking.id, error=_where(error))
        return moved

    def _lapse(self, store: Store, after: After, *, booking: Booking) -> None:
        if booking.state is State.confirmed:
            # Nobody took the other time: the call stands, and that is what its caller reads.
            self._then.notify(
                store, store.decline(booking, actor=Actor.service), "confirmed", after
            )
            return
        kind = "expired" if booking.state is State.offered else "lapsed"
        done = store.lapse(booking)
        store.add_task(kind, done.service_id, done.language, booking_id=done.id)
        self._then.notify(store, done, kind, after)

    async def room_made(self, booking_id: str, revision: int, access: Mapping[str, str]) -> bool:
        """Keep a room that a provider made, and tell the caller; False: it is wanted no more."""

        def work(store: Store, after: After) -> bool:
            if not store.room_made(booking_id, revision, access):
                return False
            self._then.notify(store, _known(store, booking_id), "confirmed", after)
            return True

        return await self._move(work)

    async def room_failed(self, booking_id: str, revision: int, due_at: datetime | None) -> None:
        """Note that no room could be made, or closed, for this revision of the room.

        Without another try staff are told, and the caller of a call that stands reads that the
        link follows. What comes too late for a room that is wanted anew changes nothing.
        """

        def work(store: Store, after: After) -> None:
            if not store.room_failed(booking_id, due_at, revision) or due_at is not None:
                return
            booking = _known(store, booking_id)
            store.add_task("room", booking.service_id, booking.language, booking_id=booking.id)
            if booking.state is State.confirmed:
                self._then.notify(store, booking, "confirmed", after)

        await self._move(work)

    async def send_failed(self, parcel: Parcel, error: str) -> None:
        """Note that a message cannot be sent; what had to arrive becomes a staff task."""

        def work(store: Store, after: After) -> None:
            if not store.parcel_failed(parcel.id, error) or not parcel.must_arrive:
                return
            booking = store.booking(parcel.booking_id) if parcel.booking_id else None
            service_id = booking.service_id if booking else next(iter(self.place.services()))
            language = booking.language if booking else ""
            store.add_task(
                "send-failed",
                service_id,
                language,
                caller_id=parcel.caller_id,
                booking_id=parcel.booking_id,
            )

        await self._move(work)

    def _who_can(self, store: Store, booking: Booking, start: datetime) -> tuple[Any, Any, Any]:
        """Find who could serve a call at this time. Raises SlotTaken."""
        service = self.place.services()[booking.service_id]
        day = start.astimezone(service.zone).date()
        free = openings.free_slots(store, service, booking.language, day, store.now)
        for slot in free:
            if slot.slot.starts_at == start:
                return slot.slot.starts_at, slot.slot.ends_at, slot.resources
        held = [t for t in booking.times if t.starts_at == start and t.resource_id]
        if held:
            return held[0].starts_at, held[0].ends_at, (held[0].resource_id,)
        raise SlotTaken

    async def _move(self, work: Callable[[Store, After], T]) -> T:
        catalog, services = self.place.catalog(), self.place.services()

        def run(store: Store) -> tuple[T, After]:
            after = After(catalog, services)  # made here: the writer may have to do it again
            return work(store, after), after

        result, after = await self._writer.do(run)
        self._follow(after)
        return result

    def _follow(self, after: After) -> None:
        if after.parcels:
            self._sender.push(after.parcels)
        for caller_id in after.wakes:
            self._web.wake(caller_id)
        if after.rooms:
            self._rooms.kick()


def _service(services: Mapping[str, Service], caller: Caller, update: Update) -> Service:
    """Choose the service: what the update asks for, else what the caller was at, else the first."""
    for name in (update.service, caller.service):
        if name in services:
            return services[name]
    return next(iter(services.values()))


def _known(store: Store, booking_id: str) -> Booking:
    booking = store.booking(booking_id)
    if booking is None:
        raise LookupError("no such booking")
    return booking


def _wish(booking: Booking, rank: int) -> Time:
    for time in booking.times:
        if (time.kind, time.rank) == ("wish", rank):
            return time
    raise LookupError(f"the booking has no wish of rank {rank}")


def _where(error: Exception) -> str:
    """Name an error by class and place; its text could repeat what a caller wrote."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = ""
    if trace is not None:
        code = trace.tb_frame.f_code
        place = f" in {code.co_name}, line {trace.tb_lineno}"
    return f"{type(error).__name__}{place}"
