"""Hosts: one call each at a time, claimed with the call, and seen in what is free."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web

from bot import dbcheck
from bot.store.engine import Database
from bot.store.hosts import NoHost, host_id
from bot.store.store import Store
from bot.store.vault import Vault
from handlers import openings
from handlers.turn import Booking
from schedules.booking import Actor, State
from tests.bot.desk.test_desk import rows
from tests.bot.meetings.zoom_office import ZoomOffice, zoom_office
from tests.bot.store.calls import at, half_hour, otit
from tests.conftest import NOW
from tests.standins.zoom import ADA, BOB
from tests.talk import Office

TEN = at(5)


@pytest.fixture
async def one(database: Database) -> AsyncIterator[ZoomOffice]:
    async with zoom_office(database) as made:
        yield made


@pytest.fixture
async def two(database: Database) -> AsyncIterator[ZoomOffice]:
    async with zoom_office(database, ADA, BOB) as made:
        yield made


async def held(place: ZoomOffice, booking: Booking) -> dict[Any, str]:
    def work(store: Store) -> dict[Any, str]:
        assert dbcheck.problems(store) == []
        return store.held_hosts(booking.id)

    found: dict[Any, str] = await place.office.ask(work)
    return found


def cells(start: Any, user: str = ADA) -> dict[Any, str]:
    return {start + n * timedelta(minutes=5): host_id(user) for n in range(6)}


async def test_confirmed_call_has_a_host_and_a_request_none(one: ZoomOffice) -> None:
    asked = await one.requested(TEN, "U1", "anna")
    assert await held(one, asked) == {}

    await one.desk.confirm(asked.id, staff_id="s1")

    assert await held(one, asked) == cells(TEN)


async def test_second_call_at_one_time_is_refused_and_the_request_stands(one: ZoomOffice) -> None:
    await one.confirmed(TEN)
    other = await one.requested(TEN, "U2", "ben")

    with pytest.raises(NoHost):
        await one.desk.confirm(other.id, staff_id="s1")

    found = await one.office.ask(lambda store: store.booking(other.id))
    assert (found.state, found.revision) == (State.requested, 1)
    assert await held(one, other) == {}


async def test_fifty_confirmations_on_one_host_have_one_winner(one: ZoomOffice) -> None:
    asked = [await one.requested(TEN, f"U{n}", f"counsellor {n}") for n in range(50)]

    results = await asyncio.gather(
        *(one.desk.confirm(each.id, staff_id="s1") for each in asked), return_exceptions=True
    )

    won = [result for result in results if isinstance(result, Booking)]
    assert len(won) == 1
    assert [type(r) for r in results if not isinstance(r, Booking)] == [NoHost] * 49
    assert await held(one, won[0]) == cells(TEN)


async def test_call_that_is_off_lets_its_host_go(one: ZoomOffice) -> None:
    booking = await one.confirmed(TEN)
    await one.desk.cancel(booking.id, staff_id="s1", reason="ill")

    other = await one.confirmed(TEN, "U2")

    assert await held(one, booking) == {}
    assert await held(one, other) == cells(TEN)


async def test_confirmed_call_keeps_its_host_while_another_time_is_offered(
    two: ZoomOffice,
) -> None:
    booking = await two.confirmed(TEN)
    (user,) = set((await held(two, booking)).values())

    def offer(store: Store) -> Booking:
        now = store.booking(booking.id)
        assert now is not None
        return store.offer(now, [half_hour(at(7))], NOW + timedelta(hours=1), "s1")

    offered = await two.office.ask(offer)
    both = await held(two, booking)
    assert set(both) == {*cells(TEN), *cells(at(7))}
    assert set(both.values()) == {user}  # the one it has, so that its meeting need not be remade

    await two.office.ask(lambda store: store.decline(offered, actor=Actor.service))
    assert set(await held(two, booking)) == set(cells(TEN))


async def test_offered_time_has_a_host_for_it(one: ZoomOffice) -> None:
    asked = await one.requested(TEN, "U1", "anna")

    def offer(store: Store) -> Booking:
        now = store.booking(asked.id)
        assert now is not None
        return store.offer(now, [half_hour(at(7))], NOW + timedelta(hours=1), "s1")

    offered = await one.office.ask(offer)
    with pytest.raises(NoHost):
        await one.confirmed(at(7), "U2")
    await one.office.ask(lambda store: store.accept(offered, 1, otit()))

    assert await held(one, asked) == cells(at(7))


async def test_moved_call_takes_another_host_where_its_own_is_taken(two: ZoomOffice) -> None:
    first = await two.confirmed(TEN)
    own = (await held(two, first))[TEN]
    second = await two.confirmed(at(7), "U2")
    if (await held(two, second))[at(7)] != own:
        await two.desk.cancel(second.id, staff_id="s1", reason="ill")
        third = await two.confirmed(at(7), "U3")
        assert await held(two, third)

    moved = await two.move(first, at(7), "anna")

    assert set(await held(two, moved)) == set(cells(at(7)))


async def test_times_at_which_every_host_is_taken_are_not_offered(one: ZoomOffice) -> None:
    service = one.office.services["otit"]

    def free(store: Store) -> tuple[set[Any], int, set[Any]]:
        day = TEN.date()
        shown = openings.free_slots(store, service, "vi", day, store.now)
        days = dict(openings.free_days(store, service, "vi", store.now))
        unhosted = openings.free_slots(store, service, "vi", day, store.now, hosted=False)
        return (
            {slot.slot.starts_at for slot in shown},
            days[day],
            {slot.slot.starts_at for slot in unhosted},
        )

    before, count_before, _ = await one.office.ask(free)
    assert TEN in before
    await one.confirmed(TEN)
    after, count_after, unhosted = await one.office.ask(free)

    assert before - after == {TEN}
    assert count_after == count_before - 1
    assert unhosted == before  # the counsellors of Vietnamese are all free


async def test_link_typed_by_hand_needs_no_host(one: ZoomOffice) -> None:
    await one.confirmed(TEN)
    other = await one.requested(TEN, "U2", "ben")

    done = await one.desk.confirm(
        other.id, staff_id="s1", access={"join_url": "https://teams.example/1"}
    )

    assert done.state is State.confirmed
    assert await held(one, other) == {}


async def test_service_of_another_app_needs_no_host(one: ZoomOffice) -> None:
    service = one.office.services["otit"]
    teams = service.meeting.model_copy(update={"apps": ("teams",)})
    one.office.services["otit"] = service.model_copy(update={"meeting": teams})
    await one.office.ask(one.sweep.set_hosts)

    first, second = await one.confirmed(TEN), await one.confirmed(TEN, "U2")

    assert (await held(one, first), await held(one, second)) == ({}, {})
    room = await one.room(first)
    assert room is None  # staff type it


async def test_host_who_left_the_settings_gets_no_new_call(two: ZoomOffice) -> None:
    await two.office.ask(lambda store: store.set_hosts([BOB], ["otit"]))

    booking = await two.confirmed(TEN)

    assert await held(two, booking) == cells(TEN, BOB)
    await two.office.ask(lambda store: store.set_hosts([ADA, BOB], ["otit"]))
    assert len(await two.office.ask(lambda store: store.hosts_of("otit"))) == 2


async def test_host_that_is_kept_for_a_service_serves_no_other(two: ZoomOffice) -> None:
    def hosts(store: Store) -> list[list[str]]:
        store.set_hosts([ADA, BOB], ["otit", "gunma"], {BOB: ["gunma"]})
        return [sorted(store.hosts_of(name)) for name in ("otit", "gunma")]

    assert await two.office.ask(hosts) == [[host_id(ADA)], sorted([host_id(ADA), host_id(BOB)])]


async def test_host_with_the_least_used_day_comes_first(two: ZoomOffice) -> None:
    ada, bob = host_id(ADA), host_id(BOB)

    def spend(host: str) -> Any:
        return two.office.ask(lambda store: store.spend(host, 3))

    first = [await two.office.ask(lambda store: store.hosts_of("otit"))]
    await spend(first[0][0])
    second = await two.office.ask(lambda store: store.hosts_of("otit"))

    assert set(second) == {ada, bob}
    assert second == first[0][::-1]
    assert [await spend(ada) for _ in range(4)].count(True) in (2, 3)
    assert await two.office.ask(lambda store: store.used_today(ada)) == 3


async def test_confirmations_of_two_processes_have_one_winner(
    one: ZoomOffice, address: str, vault: Vault
) -> None:
    asked = [await one.requested(TEN, f"U{n}", f"counsellor {n}") for n in range(50)]
    beside = Database(address, vault, one.clock)
    other = Office(beside, one.clock, room_provider="zoom", mail=False)

    results = await asyncio.gather(
        *(
            (one.desk, other.desk)[n % 2].confirm(each.id, staff_id="s1")
            for n, each in enumerate(asked)
        ),
        return_exceptions=True,
    )

    won = [result for result in results if isinstance(result, Booking)]
    assert len(won) == 1
    assert {type(r) for r in results if not isinstance(r, Booking)} == {NoHost}
    assert await held(one, won[0]) == cells(TEN)
    await asyncio.to_thread(other.close)
    await beside.close()


async def test_call_without_a_host_is_told_to_staff_at_once_and_gets_one_that_is_freed(
    one: ZoomOffice,
) -> None:
    by_hand = await one.confirmed(TEN)
    await one.desk.set_room(by_hand.id, staff_id="s1", access={"join_url": "https://teams.example"})
    other = await one.confirmed(at(7), "U2")
    await one.move(by_hand, at(7), "ben")

    await one.work()

    asked = "SELECT booking_id, kind FROM tasks WHERE done_at IS NULL"
    assert await rows(one.office, asked) == [(by_hand.id, "room")]
    await one.desk.cancel(other.id, staff_id="s1", reason="ill")
    await one.settle()
    assert (await one.room(by_hand)).state == "made"
    assert await held(one, by_hand) == cells(at(7))
    assert await rows(one.office, asked) == []


async def test_meeting_deleted_by_somebody_while_it_is_made_is_made_anew(one: ZoomOffice) -> None:
    booking = await one.confirmed(TEN)

    def somebody_deletes_it(request: web.Request) -> None:
        if request.method == "GET" and request.path.rpartition("/")[2].isdigit():
            one.far.meetings.clear()
            one.far.wrong = lambda request: None

    one.far.wrong = somebody_deletes_it
    await one.work()
    assert (await one.room(booking)).state == "wanted"

    await one.settle()

    assert (await one.room(booking)).state == "made"
    assert len(one.far.meetings) == 1
