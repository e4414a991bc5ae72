"""Two hundred callers, one scarce language, sixty days: nobody starves, and the order holds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from bot.store.waiting import Entry
from handlers import openings, places
from handlers.turn import Booking, TooManyOpen
from schedules.booking import Actor, State
from schedules.service import Service
from tests.bot.store.calls import DETAILS, otit
from tests.conftest import NOW
from tests.talk import Clock, Office

KHMER = "km"  # on Thursdays alone
CALLERS = 200
DAYS = 60
STEP = timedelta(hours=2)
SEEDS = (1, 7)


@pytest.fixture
def database_kind() -> str:
    """Ask SQLite alone: it is about the order, and each seed takes a while."""
    return "sqlite"


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=scarce())
    yield made
    await asyncio.to_thread(made.close)


def scarce() -> Service:
    """Give the shipped service with calls of an hour, so that Khmer has eight a week."""
    return otit(session=timedelta(hours=1), horizon_days=14)


@dataclass
class Day:
    """What the sixty days brought."""

    rng: Random
    joined: dict[str, datetime] = field(default_factory=dict)  # booking -> when
    turn: dict[str, datetime] = field(default_factory=dict)  # our own book of the places in line
    served: dict[str, timedelta] = field(default_factory=dict)
    left: int = 0
    direct: int = 0
    offers: int = 0


def arrive(store: Store, day: Day, number: int, service: Service) -> None:
    """Have somebody take the first free time, or else join the list."""
    caller = store.find_or_make("line", "", f"U{number}", store.now)
    free = openings.next_chance(store, service, KHMER, store.now)
    if free is not None:
        time = (free.slot.starts_at, free.slot.ends_at, free.resources)
        store.confirm(store.request(caller, service, KHMER, [time], DETAILS), "s1")
        day.direct += 1
        return
    full = openings.full_days(store, service, KHMER, store.now)
    one = str(day.rng.choice(full)) if full and day.rng.random() < 0.3 else "any"
    span = places.span_of(service, one, store.now)
    try:
        made = store.join(caller, service, KHMER, span, DETAILS, ends=one != "any")
    except TooManyOpen:
        return
    day.joined[made.id] = day.turn[made.id] = store.now


def behave(store: Store, day: Day, service: Service) -> None:
    """Have callers answer offers, cancel calls and leave the list, as people do."""
    for entry in store.line(service.id, KHMER):
        booking = store.booking(entry.booking_id)
        assert booking is not None
        chance = day.rng.random()
        begun = any(t.kind == "offer" and t.starts_at <= store.now for t in booking.times)
        if begun:
            continue  # its time to answer ran out in these two hours
        if entry.state is State.offered and chance < 0.6:
            store.accept(booking, 1, service)
            day.served[booking.id] = store.now - day.joined[booking.id]
        elif entry.state is State.offered and chance < 0.7:
            store.decline(booking)
        elif entry.state is State.waiting and chance < 0.0005:
            store.cancel(booking, Actor.caller)
            day.left += 1
    for booking in store.queue([service.id], [KHMER], (State.confirmed,), from_at=store.now):
        if day.rng.random() < 0.003:
            store.cancel(booking, Actor.caller)


def out_of_order(day: Day, before: list[Entry], offered: list[Booking]) -> list[str]:
    """List the offers that somebody further ahead, by our own book, could have used instead."""
    wrong = []
    got = {booking.id for booking in offered}
    for booking in offered:
        [time] = [each.starts_at for each in booking.times if each.kind == "offer"]
        ahead = [
            entry
            for entry in before
            if entry.state is State.waiting
            and entry.booking_id not in got
            and entry.suits(time)
            and day.turn[entry.booking_id] < day.turn[booking.id]
        ]
        wrong += [f"{entry.booking_id} before {booking.id}" for entry in ahead]
    return wrong


@pytest.mark.parametrize("seed", SEEDS)
async def test_everybody_is_served_or_leaves_and_the_order_holds(office: Office, seed: int) -> None:
    day, service = Day(Random(seed)), office.services["otit"]
    arrivals = sorted(day.rng.uniform(0, DAYS) for _ in range(CALLERS))
    number, wrong, lapsed = 0, [], 0
    end = NOW + timedelta(days=DAYS)

    while office.clock.now < end or await _waiting(office):
        office.clock.now += STEP
        assert office.clock.now < end + timedelta(days=180), "somebody waits for ever"
        passed = (office.clock.now - NOW) / timedelta(days=1)
        while number < CALLERS and arrivals[number] <= passed:
            await office.ask(lambda store, n=number: arrive(store, day, n, service))
            number += 1
        line = await office.ask(lambda store: store.line(service.id, KHMER))
        await office.ask(lambda store: behave(store, day, service))
        await office.desk.lapse_due(limit=500)
        before = await office.ask(lambda store: store.line(service.id, KHMER))
        had = {entry.booking_id for entry in line if entry.state is State.offered}
        back = [e for e in before if e.booking_id in had and e.state is State.waiting]
        day.turn |= {entry.booking_id: office.clock.now for entry in back}
        day.offers += await office.desk.serve_waiting()
        wrong += out_of_order(day, before, await _offered_since(office, before))

    ended: list[Any] = await office.ask(
        lambda store: [store.booking(name).state for name in day.joined]
    )
    lapsed = ended.count(State.lapsed)
    print(
        f"seed {seed}: {CALLERS} callers, {day.direct} at once, {len(day.joined)} joined the list, "
        f"{len(day.served)} served by {day.offers} offers, {day.left} left, "
        f"{lapsed} waited for one day alone that stayed full; "
        f"longest wait {max(day.served.values()).days} days"
    )
    assert number == CALLERS
    assert wrong == []
    assert len(day.served) > 20
    assert len(day.served) + day.left + lapsed == len(day.joined)
    assert State.waiting not in ended


async def _waiting(office: Office) -> bool:
    return bool(await office.ask(lambda store: store.line("otit", KHMER)))


async def _offered_since(office: Office, before: list[Entry]) -> list[Booking]:
    waited = [entry.booking_id for entry in before if entry.state is State.waiting]
    now = await office.ask(lambda store: [store.booking(name) for name in waited])
    return [booking for booking in now if booking.state is State.offered]
