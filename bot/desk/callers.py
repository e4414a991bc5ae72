"""What callers do: an update is answered in one transaction, and once only.

Dedupe, the caller's state, the booking, what was said about it, what is to be sent and which room
is wanted are saved together.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from time import monotonic

import msgspec
import structlog

from bot.desk.base import only_one, where
from bot.desk.place import After
from bot.desk.results import Results
from bot.store.chats import WEB_IDLE
from bot.store.store import Store
from bot.watchdog import TooLong
from bot.writer import Busy
from handlers import answering, linking
from handlers.messages import Reply, Text, Update
from handlers.turn import Caller, Turn
from schedules.service import Service

PATIENCE = 1.5  # seconds: LINE counts a webhook that takes 2 s as failed
TRIES = 3
TURN_SECONDS = 1.0  # a handler needs a thousandth; one that loops is ended
log = structlog.get_logger()


class FailedAgain(Exception):
    """A failed turn could not be answered this time either; says class and place."""


class Callers(Results):
    """Takes updates."""

    def heard(self, store: Store, caller_id: str, at: datetime, after: After) -> None:
        """Take that a caller did something at a moment; see passing.py."""
        raise NotImplementedError

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
            store.keep_failed(update, caller.id, where(error))
            chosen = self._chosen(services, caller, update)
            whose = chosen.id if chosen else only_one(services)
            store.add_task("failed-turn", whose, caller.language)
            log.error("turn-failed", error=where(error))
            sorry = Text(catalog.say("trouble", caller.language or "en"))
            self._then.say(store, caller, (sorry,), after, update=update)
            return after

        def at_least(store: Store) -> After:
            # Not even the caller can be read: it must not hold up what others sent after it.
            if store.first_seen(update):
                store.add_task("failed-turn", only_one(services), "")
            return After(catalog, services, outcome="failed")

        begun, outcome = monotonic(), "busy"
        try:
            try:
                after = await self._writer.do(
                    work,
                    tries=TRIES,
                    otherwise=otherwise,
                    patience=PATIENCE,
                    limit=TURN_SECONDS,
                    late=self._follow,  # it was kept all the same: its answer need not wait
                )
            except Busy:
                raise
            except Exception as error:
                log.error("turn-lost", channel=update.channel, error=where(error))
                after = await self._writer.do(at_least, patience=PATIENCE)
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
        chosen = self._chosen(after.services, caller, update)
        service = chosen or next(iter(after.services.values()))
        alone = self._alone(after.services, update) is not None
        if alone and caller.service not in ("", service.id):
            caller.state, caller.draft = "menu", {}  # what was begun with another is not shown here
        caller.service = chosen.id if chosen else ""
        # Before the answer, which then speaks of a call that stands.
        self.heard(store, caller.id, min(update.at, store.now), after)
        spoken, reached = caller.language, caller.reachable
        turn = Turn(
            update, caller, service, after.services, store, after.catalog, store.now, alone=alone
        )
        reply = answering.answer(turn)
        self._save(store, turn, reply, after)
        if turn.caller is caller and reached and not caller.reachable:
            self.blocked(store, caller, after)
        elif turn.caller is caller and caller.reachable and not reached:
            self.came_back(store, caller)
        language = turn.caller.language
        if reply.state == "erased":
            self._then.unspeak(store, turn.caller, after)
        elif language and language != spoken:
            for chat in store.chats(turn.caller):
                self._then.speak(store, chat, after)
        elif language and update.kind == "start":
            # Who blocked us and came back may see nothing any more.
            self._then.speak(store, turn.caller, after)
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
                message_ref=kept.message_ref if kept.kind in ("unsend", "text") else "",
                received_at=store.now,
            )
            return self._turn(store, update, After(catalog, services), store.now)

        try:
            after = await self._writer.do(work, limit=TURN_SECONDS)
        except Busy:
            raise
        except Exception as error:
            raise FailedAgain(where(error)) from None
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
        elif reply.state == linking.LEFT:
            caller = store.find_or_make(
                update.channel, update.account, update.person, update.received_at or store.now
            )
        else:
            if reply.state is not None:
                caller.state = reply.state
            caller.updated_at = max(caller.updated_at or update.at, update.at)
            store.save(caller)
            if not caller.reachable:
                store.leave_chat(caller)
        self._then.say(
            store,
            caller,
            reply.messages,
            after,
            update=update,
            below=reply.below,
            news=bool(turn.events),
        )
        for event, subject in turn.events:
            self._event(store, event, subject, after)

    def _event(self, store: Store, event: str, subject: str, after: After) -> None:
        """Do what follows from something that a caller did."""
        if event == "person":
            caller_id, _, service_id = subject.partition(" ")
            caller = store.load(caller_id)
            if caller is not None:
                self._then.tell_staff(store, service_id, caller.language, after)
            return
        if event == "linked":
            caller_id, _, told = subject.partition(" ")
            caller = store.load(caller_id)
            new, *others = store.chats(caller) if caller is not None else [None]
            before = next((one for one in others if one and one.chat == told), None)
            if new is not None and before is not None:
                words = linking.added(after.catalog, new.language or "en", new)
                self._then.say(store, before, (words,), after, kind="linked")
            return
        if event == "account":
            caller_id, kind, token = subject.split(" ")
            caller = store.load(caller_id)
            if caller is not None:
                self._then.account_link(store, caller, kind, token, after)
            return
        if event == "prove":
            caller = store.load(subject)
            if caller is not None:
                proof = caller.draft["proof"]
                self._then.prove(store, caller, proof["to"], proof["code"], after)
            return
        booking = store.booking(subject)
        if booking is None or booking.caller_id is None:
            after.rooms = True  # an erased caller's rooms are to be closed
            return
        if event == "around":
            self._then.tell_staff_of(store, booking, after, "room")
        if event in ("requested", "declined"):
            self._then.tell_staff_of(store, booking, after)
        if event == "requested":
            self._then.mail(store, booking, "requested", after)
        if event == "booked":
            self._then.want_room(store, booking, after, known=True)
            self._then.tell_staff_of(store, booking, after)
        if event == "moved":
            self._then.want_room(store, booking, after, known=True, moved=True, kind="changed")
            self._then.tell_staff_of(store, booking, after)
        if event == "wished":
            service_id = booking.service_id
            store.add_task("change", service_id, booking.language, booking_id=booking.id)
            self._then.tell_staff_of(store, booking, after)
        if event == "accepted":
            self._then.want_room(store, booking, after, known=True, moved=True)
        if event == "cancelled":
            self._then.cancelled(store, booking, after, told=True)

    def _alone(self, services: Mapping[str, Service], update: Update) -> Service | None:
        """Give the service that the account or the page is kept for; None where it is for all."""
        kept = self.place.kept.get((update.channel, update.account), update.only)
        return services.get(kept)

    def _chosen(
        self, services: Mapping[str, Service], caller: Caller, update: Update
    ) -> Service | None:
        """Tell which service is chosen: by a link, by the caller, or by the account's name.

        What an account is kept for goes first. None where there are several, and the caller is to
        be asked.
        """
        alone = self._alone(services, update)
        if alone is not None:
            return alone
        for name in (update.service, caller.service, update.account.replace("_", "-")):
            if name in services:
                return services[name]
        return next(iter(services.values())) if len(services) == 1 else None

    async def web_caller(self, session: str, now: datetime) -> str | None:
        """Give the caller of a web session that was used within 30 minutes; None for another."""
        since = now - WEB_IDLE
        return await self._database.look(lambda store: store.seen_since("web", "", session, since))
