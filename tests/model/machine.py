"""Random lives of bookings: each step is done at the real desk and judged by the ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import product
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from bot.store.store import Store
from handlers.turn import Booking, SlotTaken, TooManyOpen
from schedules.booking import Actor, MoveRefused, Outcome
from schedules.timetable import DatedException
from tests.conftest import NOW
from tests.model.house import ACCESS, PEOPLE, House, moment, service
from tests.model.ledger import GRAPH, HALF, OPEN, SPOKEN, TOKYO, Hold, Ledger, Line, Rules
from tests.talk import said

WHO = st.sampled_from(sorted(PEOPLE))
DAYS = st.integers(0, 3)  # which of the coming days, of those on which a language is spoken
PLACES = st.integers(0, 4)  # which of a day's times: few, so that many want the same
SPOTS = st.lists(st.tuples(DAYS, PLACES), min_size=1, max_size=3, unique=True)
RANKS = st.sampled_from([1, 1, 1, 2, 3])
ACTORS = st.sampled_from(["caller", "staff", "service"])
MOVES = sorted({move for moves in GRAPH.values() for move in moves})
STAGES = st.sampled_from(["requested", "offered", "confirmed", "beside", "wished", "done"])
OUTCOMES = st.sampled_from(["talked", "missed", "technical", "staff_absent"])
STRETCHES = st.sampled_from([5, 5, 30, 60, 180, 24 * 60])  # minutes that pass
REFUSED = (MoveRefused, SlotTaken, TooManyOpen, LookupError)
Opened = Callable[[Rules], House]


class Lives(RuleBasedStateMachine):
    """One house, some callers, and a ledger beside it."""

    opened: ClassVar[Opened]
    went: ClassVar[Counter[str]]  # how often which step was done or refused

    def __init__(self) -> None:
        super().__init__()
        self.house: House | None = None

    @initialize(
        buffer=st.sampled_from([0, 0, 10]),
        per_caller=st.sampled_from([1, 2]),
        spots=st.lists(st.tuples(WHO, DAYS, PLACES, STAGES), min_size=2, max_size=8),
    )
    def open(self, buffer: int, per_caller: int, spots: list[tuple[str, int, int, str]]) -> None:
        """Open the desk, and begin with some bookings that have come some way."""
        rules = Rules(timedelta(minutes=buffer), per_caller)
        self.desk = self.house = type(self).opened(rules)
        self.ledger = Ledger(rules, self.desk.speakers, NOW)
        self.old: list[Booking] = []  # as somebody saw them some time ago
        for who, day, place, stage in spots:
            self._wish(who, [(day, place), (day + 1, place)])
            self._bring(list(self.ledger.lines)[-1:], stage, (day, place + 1))

    def teardown(self) -> None:
        if self.house is not None:
            self.house.close()

    # what callers do

    @rule(who=WHO, day=DAYS, place=PLACES)
    def ask(self, who: str, day: int, place: int) -> None:
        """Ask for one time, through the dialogue."""
        start = self._slot(PEOPLE[who], day, place)
        full = len(self.ledger.open_of(who)) >= self.ledger.rules.per_caller
        able = self.ledger.able(PEOPLE[who], start)
        if full or not able:
            before = self.desk.stands()
        self.ledger.alive(who)
        talk = self.desk.to_times(who)
        if full:
            assert talk.words == said("one-at-a-time", PEOPLE[who])
            assert self.desk.stands() == before
            return self._went("ask", done=False)
        local = start.astimezone(TOKYO).date().isoformat()
        self.desk.do(talk.do("press", press=f"day.on:{local}"))
        self.desk.do(talk.do("press", press=f"time.at:{_minutes(start)}"))
        if not able:
            self._alternatives(talk.tokens, PEOPLE[who], start)
            self.desk.give_up(who)
            assert self.desk.stands() == before
            return self._went("ask", done=False)
        self.desk.do(talk.press("review.send"))
        self._enter(who, [start], able)
        return self._went("ask")

    @rule(who=WHO, spots=SPOTS)
    def wish(self, who: str, spots: list[tuple[int, int]]) -> None:
        """Ask for one to three times at once."""
        self._wish(who, spots)

    def _wish(self, who: str, spots: list[tuple[int, int]]) -> None:
        starts = [self._slot(PEOPLE[who], *spot) for spot in spots]
        full = len(self.ledger.open_of(who)) >= self.ledger.rules.per_caller
        able = self.ledger.able(PEOPLE[who], starts[0])
        self.ledger.alive(who)
        self.desk.ready(who)
        if self._same(not full and bool(able), lambda: self.desk.wish(who, starts), "wish"):
            self._enter(who, starts, able)

    @precondition(lambda self: self._any())
    @rule(data=st.data(), rank=RANKS)
    def accept(self, data: Any, rank: int) -> None:
        """Press an offered time, through the dialogue."""
        name = self._choose(data, "offered", beside=True)
        may = self.ledger.may_accept(name, rank)
        if self._pressed(name, f"my.accept:{name}.{rank}", may, "accept"):
            self.ledger.accept(name, rank)

    @precondition(lambda self: self._any())
    @rule(data=st.data())
    def decline(self, data: Any) -> None:
        """Press that no offered time fits."""
        name = self._choose(data, "offered", beside=True)
        may = self.ledger.may(name, "decline", "caller")
        if self._pressed(name, f"my.decline:{name}", may, "decline"):
            self.ledger.decline(name)

    @precondition(lambda self: self._any())
    @rule(data=st.data())
    def cancel(self, data: Any) -> None:
        """Cancel by the two buttons."""
        name = self._choose(data, *OPEN)
        may = self.ledger.may(name, "cancel", "caller")
        may = may and not self.ledger.is_over(self.ledger.lines[name])
        if not may:
            self._pressed(name, f"my.cancel:{name}", may, "cancel")
            return
        caller = self.ledger.lines[name].caller
        self.ledger.alive(caller)
        talk = self.desk.callers[caller]
        self.desk.do(talk.do("press", press=f"my.cancel:{name}"))
        self.desk.do(talk.press("cancel.yes"))
        self._went("cancel")
        self.ledger.end(name, "cancelled", by="caller")

    @precondition(lambda self: self._any())
    @rule(data=st.data(), move=st.sampled_from(["cancel", "accept", "decline", "yes"]))
    def press_of_another(self, data: Any, move: str) -> None:
        """Press a button that belongs to somebody else's booking."""
        name = self._choose(data, *OPEN)
        others = sorted(set(PEOPLE) - {self.ledger.lines[name].caller})
        other = data.draw(st.sampled_from(others))
        self.ledger.alive(other)
        talk = self.desk.ready(other)
        token = {"accept": f"my.accept:{name}.1", "yes": f"cancel.yes:{name}"}.get(
            move, f"my.{move}:{name}"
        )
        before = self.desk.stands()
        if move == "yes":
            self.desk.do(talk.do("press", press=f"my.cancel:{name}"))
        self.desk.do(talk.do("press", press=token))
        assert self.desk.stands() == before
        self._went("press_of_another", done=False)

    # what staff do

    @precondition(lambda self: self._any())
    @rule(data=st.data(), rank=RANKS, typed=st.booleans())
    def confirm(self, data: Any, rank: int, typed: bool) -> None:
        name = self._choose(data, "requested")
        able = self.ledger.may_confirm(name, rank)
        access = ACCESS if typed else None
        if self._same(
            bool(able), lambda: self._staff("confirm", name, rank=rank, access=access), "confirm"
        ):
            who = self._row(name)[5]
            assert who in (able or ()), "somebody serves who could not"
            self.ledger.confirm(name, rank, who)
            self.ledger.lines[name].linked = typed

    @precondition(lambda self: self._any())
    @rule(data=st.data(), spots=SPOTS)
    def offer(self, data: Any, spots: list[tuple[int, int]]) -> None:
        self._offer(self._choose(data, "requested", "confirmed"), spots)

    def _offer(self, name: str, spots: list[tuple[int, int]]) -> None:
        language = self.ledger.lines[name].language
        starts = [self._slot(language, *spot) for spot in spots]
        able = self.ledger.may_offer(name, starts)
        may = able is not None and all(able) and self.ledger.until(starts) > self.ledger.now
        if self._same(may, lambda: self._staff_offer(name, starts), "offer"):
            times = self._offers(name)
            assert [start for _, start in times] == starts
            assert all(who in could for (who, _), could in zip(times, able or (), strict=True))
            self.ledger.offer(name, times)

    @precondition(lambda self: self._any())
    @rule(data=st.data(), spots=SPOTS)
    def wish_for_another(self, data: Any, spots: list[tuple[int, int]]) -> None:
        """Ask for other times in place of a fixed one, as the dialogue's last step does."""
        self._wish_for_another(self._choose(data, "confirmed"), spots)

    def _wish_for_another(self, name: str, spots: list[tuple[int, int]]) -> None:
        starts = [self._slot(self.ledger.lines[name].language, *spot) for spot in spots]
        may = self.ledger.may(name, "wish", "caller")
        if self._same(may, lambda: self.desk.store(_wish(name, starts)), "wish_for_another"):
            self.ledger.wish(name, starts)

    @precondition(lambda self: self._any())
    @rule(data=st.data(), rank=RANKS)
    def staff_move(self, data: Any, rank: int) -> None:
        name = self._choose(data, beside=True)
        able = self.ledger.may_move(name, rank)
        if self._same(bool(able), lambda: self._staff("move_call", name, rank=rank), "staff_move"):
            who = self._row(name)[5]
            assert who in (able or ()), "somebody serves who could not"
            self.ledger.move(name, rank, who)

    @precondition(lambda self: self._any())
    @rule(data=st.data())
    def staff_keep(self, data: Any) -> None:
        name = self._choose(data, "confirmed")
        may = self.ledger.may(name, "keep", "staff")
        if self._same(may, lambda: self._staff("keep_call", name), "staff_keep"):
            self.ledger.keep(name)

    @precondition(lambda self: self._any())
    @rule(data=st.data())
    def staff_give(self, data: Any) -> None:
        """Give it to another counsellor, or seat, at the same time."""
        name = self._choose(data, "requested", "confirmed")
        who = data.draw(st.sampled_from(self.desk.speakers[self.ledger.lines[name].language]))
        may = self.ledger.may_give(name, who)
        if self._same(may, lambda: self._staff("give", name, who), "staff_give"):
            self.ledger.give(name, who)

    @precondition(lambda self: self._any())
    @rule(data=st.data())
    def staff_cancel(self, data: Any) -> None:
        name = self._choose(data, *OPEN)
        may = self.ledger.may(name, "cancel", "staff")
        if self._same(may, lambda: self._staff("cancel", name, reason="closed"), "staff_cancel"):
            self.ledger.end(name, "cancelled", "cancelled", by="staff")

    @precondition(lambda self: self._any())
    @rule(data=st.data(), outcome=OUTCOMES)
    def finish(self, data: Any, outcome: str) -> None:
        name = self._choose(data, "confirmed")
        may = self.ledger.may(name, "finish", "staff")
        if self._same(may, lambda: self._staff_finish(name, outcome), "finish"):
            self.ledger.end(name, "done", outcome=outcome)

    @precondition(lambda self: self.house is not None and len(self.ledger.closed) < 3)
    @rule(day=DAYS, language=st.sampled_from([None, "vi", "en", "fil"]))
    def close_a_day(self, day: int, language: str | None) -> None:
        """Make a leave of one language, or a closure of all; what is booked stays."""
        on = self._day(language or "vi", day)
        closed = DatedException(on, language, None, None)
        self.desk.store(lambda store: store.add_exception("otit", closed))
        self.ledger.closed.add((on, language))
        self._went("close_a_day")

    # what nobody may

    @precondition(lambda self: self._any())
    @rule(data=st.data())
    def forbidden(self, data: Any) -> None:
        """Try every move that the graph has not, below the desk, where only the rules say no."""
        name = self._choose(data)
        before = self.desk.stands()
        booking = self.desk.store(lambda store: store.booking(name))
        assert booking is not None
        for move, actor in product(MOVES, ("caller", "staff", "service")):
            if not self.ledger.may(name, move, actor):
                done = self.desk.store(_refused(booking, move, actor))
                assert not done, f"{actor} could {move} a booking that is {booking.state}"
        assert self.desk.stands() == before
        self._went("forbidden", done=False)

    @precondition(lambda self: self.house is not None and bool(self.old))
    @rule(data=st.data(), move=st.sampled_from(MOVES), actor=ACTORS)
    def too_late(self, data: Any, move: str, actor: str) -> None:
        """Move a booking as somebody saw it before another one moved it."""
        booking = data.draw(st.sampled_from(self.old))
        line = self.ledger.lines[booking.id]
        if booking.revision == line.moves:
            return
        self._same(False, lambda: self.desk.store(_below(booking, move, actor)), "too_late")

    # time

    @rule(minutes=STRETCHES)
    def time_passes(self, minutes: int) -> None:
        self._pass(minutes)
        self.desk.do(self.desk.timers.tick())
        self.ledger.timers()
        # A declined offer may leave a request whose own time is over as well.
        self.desk.do(self.desk.timers.tick())
        self.ledger.timers()
        self._went("time_passes")

    @rule(minutes=st.sampled_from([5, 90, 26 * 60]))
    def time_passes_unseen(self, minutes: int) -> None:
        """Let time pass while nobody looks at what is due."""
        self._pass(minutes)
        self._went("time_passes_unseen")

    # what must be the same

    @invariant()
    def same(self) -> None:
        if self.house is None:
            return
        stands = self.desk.stands()
        bookings = {row[0]: row for row in stands["bookings"]}
        assert {n: row[1] for n, row in bookings.items()} == {
            n: line.state for n, line in self.ledger.lines.items()
        }
        for name, line in self.ledger.lines.items():
            _, _, revision, starts, _, who, until, outcome, by = bookings[name]
            assert revision == line.moves
            assert (who, moment(starts)) == line.own
            assert moment(until) == line.until
            assert (outcome, by) == (line.outcome, line.by)
            assert self._offers(name) == line.offers
            assert [at for _, at in self._offers(name, "change")] == line.changes
        found = {(who, moment(cell)): name for who, cell, name in stands["claims"]}
        assert found == self.ledger.taken()
        assert len(found) == len(stands["claims"])
        told = Counter((name, kind) for name, _, kind in stands["notices"])
        for name, line in self.ledger.lines.items():
            for kind in ("offered", "cancelled", "lapsed", "expired", "missed", "kept"):
                assert told[name, kind] == line.told.count(kind), kind

    # helpers

    def _bring(self, names: list[str], stage: str, spot: tuple[int, int]) -> None:
        """Bring a new request some way on, as staff and its caller would."""
        for name in names:
            if self.ledger.lines[name].moves > 1:
                return  # it is of an earlier one: nobody got this time
            if stage in ("confirmed", "beside", "wished", "done") and self.ledger.may_confirm(
                name, 1
            ):
                self._staff("confirm", name, rank=1)
                self.ledger.confirm(name, 1, self._row(name)[5])
            if stage in ("offered", "beside"):
                self._offer(name, [spot])
            if stage == "wished":
                self._wish_for_another(name, [spot])
            if stage == "done":
                self._staff_finish(name, "talked")
                self.ledger.end(name, "done", outcome="talked")

    def _same(self, may: bool, do: Callable[[], object], name: str) -> bool:
        """Do it; tell whether it was done. Who may not is refused, and nothing is changed."""
        before = None if may else self.desk.stands()
        try:
            do()
        except REFUSED as refused:
            if isinstance(refused, KeyError | IndexError):
                raise  # a slip, not a refusal
            assert not may, f"{name} was refused: {refused}"
            assert self.desk.stands() == before, f"{name} was refused and changed something"
            self._went(name, done=False)
            return False
        assert may, f"{name} was done and should have been refused"
        self._went(name)
        return True

    def _pressed(self, name: str, token: str, may: bool, step: str) -> bool:
        """Press a button of one's own booking; who is refused reads how things stand."""
        line = self.ledger.lines[name]
        talk = self.desk.callers[line.caller]
        self.ledger.alive(line.caller)
        before = self.desk.stands()
        self.desk.do(talk.look())  # what was said unasked
        self.desk.do(talk.do("press", press=token))
        now = self.desk.stands()
        if may:
            assert now != before, f"{step} did nothing"
        else:
            assert now == before, f"{step} should have done nothing"
            state = "done" if self.ledger.is_over(line) else line.state
            status = said(f"status-{state}", line.language)
            assert talk.words == said("already-over", line.language, status=status)
        self._went(step, done=may)
        return may

    def _alternatives(self, tokens: list[str], language: str, wanted: datetime) -> None:
        """Whoever was too late is shown what is really free."""
        shown = [int(token.partition(":")[2]) for token in tokens if token.startswith("time.at:")]
        assert _minutes(wanted) not in shown
        day = wanted.astimezone(TOKYO).date()
        free = [s for s in self.ledger.slots(language, day) if self.ledger.able(language, s)]
        assert shown == [_minutes(s) for s in free]

    def _enter(self, who: str, starts: list[datetime], able: set[str]) -> None:
        [name] = {row[0] for row in self.desk.stands()["bookings"]} - set(self.ledger.lines)
        row = self._row(name)
        assert row[5] in able, "somebody serves who could not"
        self.ledger.request(name, Line(who, PEOPLE[who], starts, (row[5], starts[0])))

    def _staff(self, what: str, name: str, *to: str, **given: Any) -> Booking:
        self._remember(name)
        done: Booking = self.desk.do(
            getattr(self.desk.office.desk, what)(name, *to, staff_id="s1", **given)
        )
        return done

    def _staff_offer(self, name: str, starts: list[datetime]) -> Booking:
        self._remember(name)
        return self.desk.do(self.desk.office.desk.offer(name, starts, staff_id="s1"))

    def _staff_finish(self, name: str, outcome: str) -> Booking:
        self._remember(name)
        return self.desk.do(self.desk.office.desk.finish(name, Outcome(outcome), staff_id="s1"))

    def _remember(self, name: str) -> None:
        seen = self.desk.store(lambda store: store.booking(name))
        if seen is not None:
            self.old.append(seen)

    def _row(self, name: str) -> tuple[Any, ...]:
        return next(row for row in self.desk.stands()["bookings"] if row[0] == name)

    def _offers(self, name: str, kind: str = "offer") -> list[Hold]:
        found = self.desk.rows(
            f"""SELECT resource_id, starts_at, booking_id FROM times
                WHERE kind = '{kind}' ORDER BY rank"""
        )
        return [(who, at) for who, ms, of in found if of == name and (at := moment(ms))]

    def _any(self) -> bool:
        return self.house is not None and bool(self.ledger.lines)

    def _choose(self, data: Any, *states: str, beside: bool = False) -> str:
        """Choose a booking, mostly one in these states, or with an offer `beside` its call."""
        lines = self.ledger.lines
        names = list(lines)
        fitting = [
            n
            for n in names
            if (not states and not beside)
            or lines[n].state in states
            or (beside and (lines[n].offers or lines[n].changes))
        ]
        if fitting and data.draw(st.integers(0, 4)) < 4:
            names = fitting
        chosen: int = data.draw(st.integers(0, len(names) - 1))
        return names[chosen]

    def _day(self, language: str, which: int) -> date:
        today = self.ledger.now.astimezone(TOKYO).date()
        days = [today + timedelta(days=n) for n in range(14)]
        return [day for day in days if day.weekday() in SPOKEN[language]][which]

    def _slot(self, language: str, day: int, place: int) -> datetime:
        """Name a time; some are over, too near, or closed since, and the desk must say no."""
        return self.ledger.regular(language, self._day(language, day))[place * 3 % 10]

    def _pass(self, minutes: int) -> None:
        self.desk.clock.pass_time(minutes=minutes)
        self.ledger.now = self.desk.clock.now

    def _went(self, step: str, *, done: bool = True) -> None:
        type(self).went[step if done else f"{step} refused"] += 1


def _minutes(moment_: datetime) -> int:
    return int(moment_.timestamp()) // 60


def _wish(name: str, starts: list[datetime]) -> Callable[[Store], Booking]:
    def work(store: Store) -> Booking:
        booking = store.booking(name)
        assert booking is not None
        return store.wish(booking, [(start, start + HALF, []) for start in starts])

    return work


def _refused(booking: Booking, move: str, actor: str) -> Callable[[Store], bool]:
    """Tell whether the store did what it should have refused."""
    do = _below(booking, move, actor)

    def work(store: Store) -> bool:
        try:
            do(store)
        except REFUSED as refused:
            if isinstance(refused, KeyError | IndexError):
                raise
            return False
        return True

    return work


def _below(booking: Booking, move: str, actor: str) -> Callable[[Store], object]:
    """Give the store's own function for a move."""
    by = Actor(actor)
    start = booking.starts_at + timedelta(days=7)
    stretch = (start, booking.ends_at + timedelta(days=7), ["nobody else"])

    def work(store: Store) -> object:
        if move == "confirm":
            return store.confirm(booking, actor=by)
        if move == "offer":
            return store.offer(booking, [stretch], start, actor=by)
        if move == "decline":
            return store.decline(booking, actor=by)
        if move == "cancel":
            return store.cancel(booking, by)
        if move == "lapse" and actor == "service":
            return store.lapse(booking)
        if move == "finish":
            return store.finish(booking, Outcome.missed, actor=by)
        if move == "accept":
            return store.accept(booking, 1, service(Rules()), actor=by)
        if move not in ("request", "lapse"):
            store._move(booking, move, by, None)
            return None
        raise MoveRefused(booking.state, move, by)

    return work
