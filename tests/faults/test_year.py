"""A simulated year of calls: every notice once, whatever sleeps, restarts and worker counts.

SIZE=small plays thirty days, SIZE=full a year, in eight languages. Seen red with reminders kept
by revision in place of by appointment (an offer beside the call repeated them), with signs of life
not looked at, and with the ready-check not folded into a confirmation at short notice.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from handlers.messages import Update
from handlers.turn import Booking, SlotTaken
from schedules.booking import Outcome, State
from tests.conftest import NOW
from tests.talk import Clock, Office

SEED = 20261124
LANGUAGES = ("vi", "zh-Hans", "id", "fil", "en", "th", "km", "my")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ACCESS = {"join_url": "https://meet.example/abc", "passcode": "1", "meeting_id": "9"}


@dataclass
class Script:
    """What is to happen to one booking. `confirm_at` None: nobody answers."""

    number: int
    language: str
    ask_at: datetime
    start: datetime
    confirm_at: datetime | None
    offer_at: datetime | None = None  # another time beside the call, which is not taken
    word_at: datetime | None = None  # a sign of life
    close: bool = True
    id: str = ""


@dataclass
class Log:
    """What came of it: pushes by booking, and the spans in which nobody was at work."""

    pushes: Counter[tuple[str, str]] = field(default_factory=Counter)
    sleeps: list[tuple[datetime, datetime]] = field(default_factory=list)
    counted: int = 0


def scripts(rng: Random, days: int, count: int) -> list[Script]:
    """Draw what happens to each booking."""
    found = []
    for number in range(count):
        ask_at = NOW + rng.random() * (days - 8) * DAY
        lead = rng.choice([70 * MINUTE, 3 * HOUR, 1 * DAY, 2 * DAY, 5 * DAY])
        lead *= 1 + rng.random() / 2
        start = ask_at + lead
        start -= timedelta(
            minutes=start.minute % 30, seconds=start.second, microseconds=start.microsecond
        )
        waits = min(rng.random() * 6 * HOUR, (start - ask_at) * 0.6)
        answered = rng.random() < 0.9
        one = Script(number, LANGUAGES[number % 8], ask_at, start, None)
        if answered:
            one.confirm_at = ask_at + waits
            if rng.random() < 0.2 and start - one.confirm_at > 2 * HOUR:
                one.offer_at = one.confirm_at + rng.random() * (start - one.confirm_at - HOUR)
            if rng.random() < 0.7:
                word_at = start + timedelta(minutes=rng.randint(-29, 9))
                one.word_at = max(word_at, one.confirm_at + MINUTE)
            one.close = rng.random() < 0.8
        found.append(one)
    return found


def ask(store: Store, office: Office, script: Script) -> str:
    caller = store.find_or_make("line", "", f"U{script.number}", store.now)
    caller.language = script.language
    store.save(caller)
    wish = (script.start, script.start + 30 * MINUTE, [f"r{script.number}"])
    details = {"name": "A", "mailbox": "shared"}
    return store.request(caller, office.services["otit"], script.language, [wish], details).id


async def act(office: Office, script: Script, what: str) -> None:
    """Play one event of a script."""
    desk = office.desk
    if what == "ask":
        script.id = await office.ask(lambda store: ask(store, office, script))
        return
    booking: Booking = await office.ask(lambda store: store.booking(script.id))
    if what == "confirm" and booking.state is State.requested:
        try:
            done = await desk.confirm(script.id, staff_id="s")
        except SlotTaken:
            return  # staff slept through it
        await desk.room_made(script.id, done.revision, ACCESS)
    elif what == "offer" and booking.state is State.confirmed:
        other = script.start + DAY
        times = [(other, other + 30 * MINUTE, [f"r{script.number}"])]
        until = min(office.clock() + 24 * HOUR, script.start)
        await office.ask(lambda store: store.offer(booking, times, until, "s"))
    elif what == "word":
        now = office.clock()
        number = f"w{script.number}"
        at = script.word_at or now
        person = f"U{script.number}"
        await desk.take(Update("line", "", person, number, "text", at, text="x", received_at=now))
    elif what == "close" and booking.state is State.confirmed:
        await desk.finish(script.id, Outcome.talked, staff_id="s")


def events(played: list[Script]) -> list[tuple[datetime, int, str]]:
    """List what people do, in order."""
    found = []
    for script in played:
        moments = {
            "ask": script.ask_at,
            "confirm": script.confirm_at,
            "offer": script.offer_at,
            "word": script.word_at,
            "close": script.start + 25 * MINUTE if script.close and script.word_at else None,
        }
        found += [(at, script.number, what) for what, at in moments.items() if at is not None]
    return sorted(found)


async def due_next(office: Office) -> datetime | None:
    def look(store: Store) -> Any:
        store.cursor.execute("SELECT min(next_due_at) FROM bookings")
        return store.cursor.fetchone()[0]

    found = await office.ask(look)
    return None if found is None else datetime.fromtimestamp(found / 1000, NOW.tzinfo)


async def work(office: Office, log: Log) -> None:
    """Have three workers do what is due, and note what was pushed."""
    while sum(await asyncio.gather(*(office.desk.lapse_due() for _ in range(3)))):
        pass
    for parcel in office.kept.parcels:
        if parcel.channel == "line" and parcel.kind != "reply":
            log.pushes[str(parcel.booking_id), parcel.kind] += 1
    office.kept.parcels.clear()


async def play(database: Database, rng: Random, days: int, played: list[Script]) -> Log:
    """Play everything, with sleeps of hours and restarts in between."""
    clock, log = Clock(NOW), Log()
    office = Office(database, clock)
    todo = events(played)
    end = NOW + days * DAY
    next_sleep = NOW + rng.random() * 4 * DAY
    while clock.now < end:
        due = await due_next(office)
        moment = min(m for m in (due, todo[0][0] if todo else None, next_sleep, end) if m)
        clock.now = max(clock.now, moment + rng.random() * 5 * timedelta(seconds=1))
        if moment == next_sleep:
            awake = clock.now + rng.random() * 5 * HOUR
            log.sleeps.append((clock.now, awake))
            await asyncio.to_thread(office.close)
            clock.now, next_sleep = awake, awake + rng.random() * 8 * DAY
            office = Office(database, clock)
        while todo and todo[0][0] <= clock.now:
            _, number, what = todo.pop(0)
            await act(office, played[number], what)
        await work(office, log)
    await asyncio.to_thread(office.close)
    return log


def asleep(log: Log, first: datetime, last: datetime) -> bool:
    return any(begin <= last and first <= awake for begin, awake in log.sleeps)


@pytest.mark.parametrize("database_kind", ["sqlite"])
async def test_year_of_calls_says_each_thing_once(
    database: Database, full: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    rng = Random(SEED)
    days, count = (365, 1000) if full else (30, 48)
    played = scripts(rng, days, count)

    log = await play(database, rng, days, played)

    office = Office(database, Clock(NOW + days * DAY))
    ends: dict[str, Booking] = {}
    for script in played:
        ends[script.id] = await office.ask(lambda s, named=script.id: s.booking(named))
    office.close()
    counts: Counter[int] = Counter()
    wrong: list[str] = []
    for script in played:
        told = {kind: n for (named, kind), n in log.pushes.items() if named == script.id}
        wrong += check(script, told, ends[script.id], log)
        if script.confirm_at and not script.offer_at and script.word_at and script.close:
            counts[sum(told.values())] += 1
    with capsys.disabled():
        shown = ", ".join(f"{n} pushes: {calls} calls" for n, calls in sorted(counts.items()))
        print(f"\n{days} days, {count} bookings, seed {SEED}; undisturbed: {shown}")
    assert wrong == [], "\n".join(wrong)
    assert max(counts) <= 3
    assert sum(counts.values()) >= count // 4


def check(script: Script, told: dict[str, int], end: Booking, log: Log) -> list[str]:
    """Say what is wrong with one booking's pushes and end; nothing, if nothing is."""
    wrong = []
    again = {"confirmed"} if script.offer_at else set()  # the call stands: said after the offer
    if any(n > 1 for kind, n in told.items() if kind not in again):
        wrong.append(f"{script.number}: told twice: {told}")
    missed = end.outcome == Outcome.missed
    if missed and script.word_at:
        wrong.append(f"{script.number}: missed, and was in contact")
    rule = script.start + 10 * MINUTE
    if missed and any(begin <= rule and rule + 15 * MINUTE <= up for begin, up in log.sleeps):
        wrong.append(f"{script.number}: missed, and nobody was there to hear")
    if asleep(log, script.ask_at - HOUR, script.start + 8 * HOUR):
        return wrong  # what must not be doubled was looked at; what may be dropped may
    if script.confirm_at is None:
        if set(told) != {"lapsed"} or end.state is not State.lapsed:
            wrong.append(f"{script.number}: nobody answered: {told}, {end.state}")
        return wrong
    evening = _evening(script.start)
    expected = {"confirmed"}
    if evening > script.confirm_at + 15 * MINUTE:
        expected.add("day-before")
    merged = script.confirm_at >= script.start - 45 * MINUTE
    if not merged:
        expected.add("ready")
    if script.word_at is None:
        expected.add("missed")
    if set(told) - {"offer-ends"} != expected:
        wrong.append(f"{script.number}: told {sorted(told)}, expected {sorted(expected)}")
    ended = Outcome.missed if script.word_at is None else Outcome.talked
    if script.word_at and not script.close:
        ended = Outcome.unknown
    state = State.done if script.close or not script.word_at else end.state
    if end.state is not state or end.outcome not in (ended, None):
        wrong.append(f"{script.number}: ended {end.outcome}, expected {ended}")
    return wrong


def _evening(start: datetime) -> datetime:
    """Tell six in the evening, in Japan, of the day before."""
    local = start + 9 * HOUR
    day = local.replace(hour=18, minute=0) - DAY
    return day - 9 * HOUR
