"""What the passing of time does, and what a sign of life around a call changes.

A booking that is due is taken up in a transaction of its own: what its agenda (schedules/agenda.py)
says is done, each thing once, and the booking is due again at the next. Its row is held from the
start, so that of two workers the second finds nothing left, and so that a sign of life and the
ten-minute rule come one after the other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import structlog

from bot.desk.base import Moves, where
from bot.desk.place import After
from bot.store.store import Store
from bot.writer import Busy
from handlers.turn import Booking
from schedules import agenda
from schedules.agenda import Due, Standing, Step
from schedules.booking import OPEN, Actor, MoveRefused, Outcome, State
from schedules.service import Service

AGAIN = timedelta(minutes=10)  # one that cannot be taken up lets the others pass
NEARBY = timedelta(minutes=5)  # within so long what one person is told goes together
WAIT = timedelta(seconds=30)  # until one that waits for another is looked at again
MORNING = timedelta(hours=4)  # a mail about today's calls is of use for so long
TELLING = frozenset({"confirmed", "changed"})  # after these a caller knows of the call
NEAR = timedelta(days=1)  # no ready-check and no time to come is longer
RULES = {  # which key of the service file moves a booking
    Due.miss: "absence.grace_minutes",
    Due.close: "office.close_days",
    Due.unwritten: "office.writes_within_working_days",
    "lapsed": "booking.notice_minutes",
    "expired": "booking.offer_hours",
}
log = structlog.get_logger()


@dataclass(slots=True)
class _Case:
    """One booking being taken up."""

    store: Store
    after: After
    booking: Booking
    service: Service


class Passing(Moves):
    """Takes what time itself moves, and what shows that a caller is there."""

    # signs of life

    async def came(self, booking_id: str, how: str, at: datetime) -> None:
        """Take that the caller knocked at the room at a moment, however late we hear of it.

        In time it counts as contact, and takes back a miss that a rule wrote down; staff who
        wrote one down are not overruled. Staff are told while the call is open.
        """
        await self._move(partial(self._came, booking_id=booking_id, how=how, at=at))

    def _came(self, store: Store, after: After, *, booking_id: str, how: str, at: datetime) -> None:
        booking = store.booking(booking_id)
        if booking is None or booking.caller_id is None:
            return
        service = after.services.get(booking.service_id)
        at = min(at, store.now)  # a clock that is ahead makes nobody late
        if service is None or at < booking.starts_at - agenda.EARLY:
            return
        first = self._alive(_Case(store, after, booking, service), how, at)
        if first and booking.state is State.confirmed and booking.ends_at > store.now:
            self._task(_Case(store, after, booking, service), "in-room", "room")

    def heard(self, store: Store, caller_id: str, at: datetime, after: After) -> None:
        """Take that a caller did something at a moment: around a call, that is contact."""
        for booking_id in store.calls_near(caller_id, at - NEAR, at + NEAR):
            booking = store.booking(booking_id)
            service = after.services.get(booking.service_id) if booking else None
            if booking is None or service is None:
                continue
            opens, _ = agenda.contact_window(service, booking.starts_at)
            if at >= opens:
                self._alive(_Case(store, after, booking, service), "chat", at)

    def _alive(self, case: _Case, how: str, at: datetime) -> bool:
        """Keep a sign of life; False when this kind of it was known, or it came too late."""
        store, booking = case.store, case.booking
        _, closes = agenda.contact_window(case.service, booking.starts_at)
        if at > closes:
            return how != "chat"  # a knock after the time to come is still somebody at the door
        with store.undone_if_it_fails():  # holds off whoever moves bookings, see `_take_up`
            if not store.add_contact(booking, how, at):
                return False
            who = booking.caller_id
            rule, service_id = "absence.grace_minutes", booking.service_id
            store.audit(
                Actor.caller, who, "contact", booking.id, who, how, rule=rule, service_id=service_id
            )
            store.wake(booking.id)
            now = store.booking(booking.id) or booking
        missed = now.state is State.done and now.outcome == Outcome.missed
        if missed and store.closed_by_service(booking.id):
            self._rule(case, "absence.grace_minutes")
            store.resume(now)
        return True

    # time

    async def lapse_due(self, limit: int = 50) -> int:
        """Do for each booking what is due for it by now.

        Each in a transaction of its own, so that one that cannot be taken up holds up no other.
        What was kept is sent at the end, so that what one person is told goes in one push; for
        that an evening-before reminder comes, or waits, for minutes with another call's notice.
        Answers for how many something was done.
        """
        now = self.place.clock()
        due = await self._database.look(lambda s: s.bookings_due(now, limit), now)
        if not due:
            return 0
        ids, people = {one.id for one in due}, {one.caller_id for one in due} - {None}
        soon = await self._database.look(lambda s: s.bookings_due(now + NEARBY, 2 * limit), now)
        near = [one for one in soon if one.id not in ids and one.caller_id in people]
        kept: list[After] = []
        moved = 0
        expected: set[str | None] = set()  # whose other call brings something within minutes
        try:
            for booking in near:
                early = await self._try(
                    partial(self._take_up, seen=booking, early=NEARBY), booking, kept
                )
                if not early:
                    expected.add(booking.caller_id)
            for booking in due:
                waits = NEARBY if booking.caller_id in expected else timedelta()
                moved += await self._try(
                    partial(self._take_up, seen=booking, waits=waits), booking, kept
                )
        finally:
            for after in kept:
                self._follow(after)
        return moved

    async def _try(
        self, work: Callable[[Store, After], bool], booking: Booking, kept: list[After]
    ) -> bool:
        """Take one booking up; one that cannot be is looked at later."""
        try:
            done, after = await self._keep(work)
        except Busy:
            raise
        except MoveRefused:
            return False  # the caller or staff were first
        except Exception as error:
            log.error("lapse-failed", booking=booking.id, error=where(error))
            await self.act_later(booking, self.place.clock() + AGAIN)
            return False
        kept.append(after)
        return done

    async def tell_today(self) -> None:
        """Each morning tell staff the times of their calls today; too late in the day, no more."""
        services, now = self.place.services(), self.place.clock()
        for service in services.values():
            local = now.astimezone(service.zone)
            at = service.office.today_at
            if at is not None and timedelta() <= _since(at, local) < MORNING:
                await self._move(partial(self._today, service=service, day=local.date()))

    def _today(self, store: Store, after: After, *, service: Service, day: date) -> None:
        if not store.first_today(f"today {service.id}", day):
            return
        begins, ends = (
            datetime.combine(day + timedelta(days=n), time(), service.zone).astimezone(UTC)
            for n in (0, 1)
        )
        for member in store.on_duty("", "today", service_id=service.id):
            calls = store.queue_of(
                {service.id: service},
                member.languages,
                [State.confirmed],
                from_at=begins,
                to_at=ends,
            )
            if calls:
                self._then.tell_times(store, member, [call.starts_at for call in calls], after)

    async def act_later(self, booking: Booking, at: datetime) -> None:
        """Look at a booking again at a moment, since nothing can be done now."""
        await self._writer.do(lambda store: store.plan(booking, at))

    def _take_up(
        self,
        store: Store,
        after: After,
        *,
        seen: Booking,
        early: timedelta = timedelta(),
        waits: timedelta = timedelta(),
    ) -> bool:
        """Do what is due for one booking, and say when it is due again.

        An evening-before reminder may come so `early`, and `waits` so long for another's company.
        """
        service = after.services[seen.service_id]
        with store.undone_if_it_fails():
            # Taken first: whoever comes second waits here, and then finds it done.
            if not store.plan(seen, None):
                return False
            booking = store.booking(seen.id)
            assert booking is not None
            case = _Case(store, after, booking, service)
            done, held = 0, None
            for step in self._steps(case):
                evening = step.due is Due.day_before
                if step.at > store.now + (early if evening else timedelta()):
                    break
                if (
                    evening
                    and step.at <= store.now < step.at + waits
                    and step.helps(step.at + waits)
                ):
                    held = store.now + WAIT
                    continue
                done += self._do(case, step)
                if case.booking.revision != booking.revision:
                    break
            # A move ends the round; what else is due by now has its turn in the next.
            next_at = min((step.at for step in self._steps(case)), default=None)
            store.plan(case.booking, held if held is not None and done == 0 else next_at)
        return done > 0

    def _steps(self, case: _Case) -> list[Step]:
        store, booking = case.store, case.booking
        if booking.state not in OPEN and booking.outcome != Outcome.missed:
            return []
        said = store.said(booking.id)
        _, closes_at = agenda.contact_window(case.service, booking.starts_at)
        told = [one.made_at for one in said if one.kind.partition(" ")[0] in TELLING]
        writes = case.service.office.writes_within_working_days is not None
        making = booking.room is not None and booking.room.state == "wanted"
        standing = Standing(
            state=booking.state,
            revision=booking.revision,
            starts_at=booking.starts_at,
            ends_at=booking.ends_at,
            changed_at=booking.changed_at,
            lapses_at=store.lapses_at(booking) if booking.state is not State.confirmed else None,
            offer_until=booking.offer_until,
            told_at=max(told, default=None),
            contact=any(one.at <= closes_at for one in store.contacts(booking)),
            room_by=booking.changed_at + agenda.MAKING if making else None,
            link=booking.room is not None and booking.room.state == "made",
            outcome=booking.outcome,
            asked_at=booking.created_at,
            answered=writes and any(e.action == "offer" for e in store.trail(booking.id)),
            said=frozenset(
                one.kind if one.revision == 0 else f"{one.kind} {one.revision}" for one in said
            ),
        )
        return agenda.steps(case.service, standing)

    def _do(self, case: _Case, step: Step) -> bool:
        """Do one thing; False when it was done before, or is of no use any more."""
        store, booking = case.store, case.booking
        if not step.helps(store.now):
            self._once(case, step.due)  # so that a clock set back does not bring it again
            return False
        if step.due is Due.lapse:
            self._lapse(case)
            return True
        if step.due is Due.offer_ends:
            self._then.notify(store, booking, step.due.value, case.after)
            return True
        if step.due is Due.unanswered:
            if not self._once(case, step.due):
                return False
            self._task(case, "waiting", "unanswered")
            return True
        if not self._once(case, step.due):
            return False
        if step.due in (Due.day_before, Due.ready):
            self._then.notify(store, booking, step.due.value, case.after)
        elif step.due is Due.miss:
            self._miss(case)
        elif step.due is Due.unwritten:
            self._rule(case, RULES[Due.unwritten])
            self._task(case, "unwritten", "unanswered")
        elif step.due is Due.please_phone:
            self._then.notify(store, booking, "unwritten", case.after)
        elif step.due is Due.unclosed:
            self._unclosed(case)
        elif step.due is Due.close:
            self._rule(case, RULES[Due.close])
            case.booking = store.finish(booking, Outcome.unknown, actor=Actor.service)
            self._then.settled(store, booking)
            case.after.rooms |= store.room_unwanted(case.booking)
        elif step.due is Due.tidy:
            case.after.rooms |= store.room_unwanted(booking)
        return True

    def _once(self, case: _Case, due: Due) -> bool:
        """Claim one step: of the appointment, whatever the revision, or of this very offer."""
        booking = case.booking
        if due in agenda.OF_REVISION:
            return case.store.notice_once(booking.id, booking.revision, due.value)
        return case.store.notice_once(booking.id, 0, agenda.mark(due, booking.starts_at))

    def _task(self, case: _Case, kind: str, about: str) -> None:
        """Give staff something to do, and let those hear who want to."""
        booking = case.booking
        if case.store.add_task(kind, booking.service_id, booking.language, booking_id=booking.id):
            self._then.tell_staff_of(case.store, booking, case.after, about)

    def _unclosed(self, case: _Case) -> None:
        """Ask how it ended; of an event once, and not for each participant."""
        service, booking = case.service, case.booking
        if service.events is None:
            self._task(case, "unclosed", "unclosed")
        elif case.store.add_task("event-unclosed", service.id, service.spoken(booking.language)):
            self._then.tell_staff_of(case.store, booking, case.after, "unclosed")

    def _miss(self, case: _Case) -> None:
        """Write down that the caller did not come, kindly; the room stays until the call's end."""
        self._rule(case, RULES[Due.miss])
        case.booking = case.store.finish(case.booking, Outcome.missed, actor=Actor.service)
        self._then.settled(case.store, case.booking)
        self._then.notify(case.store, case.booking, "missed", case.after)

    def _lapse(self, case: _Case) -> None:
        store, booking = case.store, case.booking
        if booking.state is State.confirmed:
            # Nobody took the other time: the call stands, and that is what its caller reads.
            self._rule(case, RULES["expired"])
            case.booking = store.decline(booking, actor=Actor.service)
            self._then.notify(store, case.booking, "confirmed", case.after)
            return
        kind = "expired" if booking.state is State.offered else "lapsed"
        self._rule(case, RULES[kind])
        case.booking = done = store.lapse(booking)
        self._then.settled(store, done)
        store.add_task(kind, done.service_id, done.language, booking_id=done.id)
        self._then.notify(store, done, kind, case.after)

    def _rule(self, case: _Case, key: str) -> None:
        """Write down which rule moves the booking, and where it stands."""
        booking, service = case.booking, case.service
        article = service.stated_in(key)
        case.store.audit(
            Actor.service,
            None,
            "rule",
            booking.id,
            booking.caller_id,
            f"{key} {article}",
            rule=key,
            service_id=service.id,
        )


def _since(at: time, local: datetime) -> timedelta:
    """Tell how long ago a time of day was on this day; negative while it is to come."""
    return local - datetime.combine(local.date(), at, local.tzinfo)
