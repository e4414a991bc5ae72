"""The rooms' worker with Zoom: the day's share, moves between hosts, links by hand, the night."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.desk.base import known
from bot.meetings import rooms
from bot.meetings.rooms import EARLY, LAST, NEAR
from bot.meetings.sweep import KEPT
from bot.store.engine import Database
from bot.store.hosts import Host, host_id
from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import Outcome
from tests.bot.desk.test_desk import chats, rows
from tests.bot.meetings.zoom_office import ZoomOffice, zoom_office
from tests.bot.store.calls import at, half_hour
from tests.conftest import NOW
from tests.standins.zoom import ADA, BOB, DAILY
from tests.talk import said

FAR = at(5, day=28)  # four days ahead
OPEN_TASKS = "SELECT kind FROM tasks WHERE done_at IS NULL"


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


@pytest.fixture
async def place(database: Database) -> AsyncIterator[ZoomOffice]:
    async with zoom_office(database) as made:
        yield made


async def spent(place: ZoomOffice, times: int, user: str = ADA) -> None:
    host = host_id(user)
    await place.office.ask(
        lambda store: [store.spend(host, DAILY) for _ in range(times - store.used_today(host))]
    )


async def test_confirmed_call_has_its_link_at_once(place: ZoomOffice) -> None:
    booking = await place.confirmed(at(5))

    await place.work()

    room = await place.room(booking)
    assert room.state == "made"
    assert room.overruled == ()
    [(kind, card)] = chats(place.office)
    assert kind == "confirmed"
    assert room.join_url in card.text


async def test_what_the_account_overrides_is_kept_with_the_room(place: ZoomOffice) -> None:
    place.far.locked = {"auto_recording": "cloud"}
    booking = await place.confirmed(at(5))

    await place.work()

    assert (await place.room(booking)).overruled == ("auto_recording",)


async def test_moved_call_keeps_its_link_and_is_told_so(place: ZoomOffice) -> None:
    booking = await place.confirmed(at(5))
    await place.work()
    before = await place.room(booking)
    await place.move(booking, at(7), "anna")

    await place.work()

    assert await place.room(booking) == before
    assert place.far.at() == ["2026-11-25T07:00:00Z"]


async def test_call_that_moved_to_another_host_leaves_no_meeting_behind(
    database: Database,
) -> None:
    async with zoom_office(database, ADA, BOB) as place:
        first, second = await place.confirmed(at(5)), await place.confirmed(at(7), "U2")
        await place.work()
        assert len({m["user"] for m in place.far.meetings.values()}) == 1
        before = await place.room(first)
        await place.move(first, at(7), "anna")  # at which its own host has the other call

        await place.settle()

        assert {m["user"] for m in place.far.meetings.values()} == {ADA, BOB}
        assert len(place.far.meetings) == 2
        assert place.far.overlaps() == []
        assert (await place.room(first)).join_url != before.join_url
        assert (await place.room(second)).state == "made"


async def test_late_in_its_day_a_host_leaves_far_calls_for_tomorrow(place: ZoomOffice) -> None:
    await spent(place, EARLY)
    far, near = await place.confirmed(FAR), await place.confirmed(at(5), "U2")
    assert at(5) - NOW < NEAR < FAR - NOW

    await place.work()

    assert (await place.room(near)).state == "made"
    assert (await place.room(far)).state == "wanted"
    told = dict(chats(place.office))
    assert list(told) == ["confirmed"]
    assert any(said("link-follows", "vi") in card.text for _, card in chats(place.office))
    assert await rows(place.office, OPEN_TASKS) == []  # all is in order

    await place.work(days=1)
    assert (await place.room(far)).state == "made"


async def test_near_call_beyond_the_day_waits_for_midnight_and_staff_hear_if_that_is_too_late(
    place: ZoomOffice,
) -> None:
    await spent(place, LAST)
    tomorrow, today = await place.confirmed(at(5)), await place.confirmed(at(8, day=24), "U2")

    await place.work()

    assert (await place.room(tomorrow)).state == "wanted"
    assert (await place.room(today)).state == "failed"
    assert await rows(place.office, OPEN_TASKS) == ["room"]
    await place.work(days=1)
    assert (await place.room(tomorrow)).state == "made"
    assert place.far.broken == []


async def test_link_always_comes_more_than_a_day_before_the_call(place: ZoomOffice) -> None:
    await spent(place, EARLY)
    calls = [await place.confirmed(FAR + timedelta(hours=n), f"U{n}") for n in range(6)]

    await place.work()
    place.clock.now = NOW.replace(hour=0) + timedelta(days=1, minutes=1)
    await place.work()

    for call in calls:
        assert (await place.room(call)).state == "made"
        assert call.starts_at - place.clock.now > timedelta(days=1)


async def test_day_that_zoom_calls_spent_is_kept_as_spent(place: ZoomOffice) -> None:
    place.far.used[ADA, NOW.date().isoformat()] = DAILY  # somebody plans by hand
    booking = await place.confirmed(at(5))

    await place.work()

    asked = len(place.far.calls)
    assert await place.office.ask(lambda s: s.used_today(host_id(ADA))) == DAILY
    await place.work(hours=1)
    assert len(place.far.calls) == asked
    await place.work(days=1)
    assert (await place.room(booking)).state == "made"


async def test_zoom_that_is_down_leaves_the_call_confirmed_and_comes_back(
    place: ZoomOffice,
) -> None:
    place.far.wrong = lambda request: "500"
    booking = await place.confirmed(at(5))

    for _ in range(8):
        await place.work(minutes=10)

    assert await rows(place.office, OPEN_TASKS) == ["room"]
    assert [said("link-follows", "vi") in c.text for _, c in chats(place.office)] == [True]
    place.far.wrong = lambda request: None
    await place.work(minutes=20)
    room = await place.room(booking)
    assert room.join_url in chats(place.office)[-1][1].text
    assert await rows(place.office, OPEN_TASKS) == []


async def test_room_replaced_by_a_typed_link_is_closed_at_zoom(place: ZoomOffice) -> None:
    booking = await place.confirmed(at(5))
    await place.work()
    assert len(place.far.meetings) == 1

    await place.desk.set_room(
        booking.id, staff_id="s1", access={"join_url": "https://teams.example/1"}
    )
    await place.work()

    assert place.far.meetings == {}
    assert await rows(place.office, "SELECT id FROM left_rooms") == []
    assert (await place.room(booking)).join_url == "https://teams.example/1"
    other = await place.confirmed(at(5), "U2")  # its host is free for another
    await place.work()
    assert (await place.room(other)).state == "made"


async def test_replaced_room_that_cannot_be_closed_yet_is_closed_later(place: ZoomOffice) -> None:
    booking = await place.confirmed(at(5))
    await place.work()
    place.far.live = set(place.far.meetings)
    await place.desk.set_room(
        booking.id, staff_id="s1", access={"join_url": "https://teams.example/1"}
    )

    await place.work()
    assert len(place.far.meetings) == 1
    place.far.live.clear()
    await place.work(hours=2)

    assert place.far.meetings == {}


@pytest.mark.parametrize("how", ["cancel", "finish"])
async def test_meeting_of_a_call_that_is_over_is_deleted(place: ZoomOffice, how: str) -> None:
    booking = await place.confirmed(at(5))
    await place.work()
    if how == "cancel":
        await place.desk.cancel(booking.id, staff_id="s1", reason="ill")
    else:
        await place.desk.finish(booking.id, Outcome.talked, staff_id="s1")

    await place.work()

    assert place.far.meetings == {}


async def test_night_deletes_what_was_forgotten_and_nothing_else(place: ZoomOffice) -> None:
    booking = await place.confirmed(at(5))
    await place.work()
    [(kept, meeting)] = place.far.meetings.items()
    place.far.meetings[1] = {**meeting, "id": 1}  # a double
    place.far.meetings[2] = {**meeting, "id": 2, "agenda": place.zoom.mark("c" * 20)}
    place.far.meetings[3] = {**meeting, "id": 3, "agenda": "Staff meeting"}

    assert await place.sweep.sweep() == 2

    assert set(place.far.meetings) == {kept, 3}
    assert (await place.room(booking)).meeting_id == str(kept)


async def test_night_closes_rooms_of_calls_that_nobody_finished(place: ZoomOffice) -> None:
    booking = await place.confirmed(at(5))
    await place.work()

    place.clock.now = booking.ends_at + KEPT - timedelta(minutes=1)
    await place.sweep.sweep()
    await place.work()
    assert len(place.far.meetings) == 1
    place.clock.pass_time(minutes=2)
    await place.sweep.sweep()
    await place.work()

    assert place.far.meetings == {}


async def test_night_comes_once_a_day(place: ZoomOffice) -> None:
    def asked() -> int:
        return sum("/meetings" in call.path for call in place.far.calls)

    await place.sweep.tick()
    assert asked() == 0  # noon
    place.clock.now = NOW.replace(hour=17)
    await place.sweep.tick()
    await place.sweep.tick()
    assert asked() == 1
    place.clock.pass_time(days=1)
    await place.sweep.tick()
    assert asked() > 1


async def test_room_made_for_a_time_that_moved_meanwhile_is_used_and_not_doubled(
    place: ZoomOffice,
) -> None:
    booking = await place.confirmed(at(5))
    opens = place.zoom.open_on

    async def slowly(asked: Booking, *more: Any) -> Any:
        access = await opens(asked, *more)
        await place.move(booking, at(7), "anna")
        return access

    place.zoom.open_on = slowly  # type: ignore[method-assign, assignment]  # of this one
    await place.work()
    place.zoom.open_on = opens  # type: ignore[method-assign]  # of this one
    await place.settle()

    assert place.far.at() == ["2026-11-25T07:00:00Z"]
    assert [kind for kind, _ in place.far.bodies] == ["meetingCreate", "meetingUpdate"]


async def test_caller_who_asks_for_another_time_meanwhile_gets_the_room_all_the_same(
    place: ZoomOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    booking = await place.confirmed(at(5))
    choose = rooms._host
    asked: list[Booking] = []

    def host(store: Store, *, booking: Booking) -> Host:
        if not asked:  # between the look at the call and the choice of its host
            asked.append(store.wish(known(store, booking.id), [half_hour(at(7))]))
        return choose(store, booking=booking)

    monkeypatch.setattr(rooms, "_host", host)
    await place.work()
    await place.settle()

    assert (await place.room(booking)).state == "made"
    assert await rows(place.office, OPEN_TASKS) == []
