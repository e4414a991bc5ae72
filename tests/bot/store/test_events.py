"""What is kept of events: the way in, calling one off, who takes part, and which places are taken."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.store.store import Store
from handlers import openings
from handlers.turn import Booking, SlotTaken
from schedules.booking import Actor, State
from schedules.dated import Event
from schedules.service import Service
from schedules.service_file import read_services, shipped
from schedules.timetable import DatedException
from tests.conftest import NOW

DAY = date(2026, 12, 18)
STARTS_AT = datetime(2026, 12, 18, 4, 30, tzinfo=UTC)
ACCESS = {"meeting_id": "987 6543 2100", "passcode": "secret", "app": "zoom"}


def visits(capacity: int = 20) -> Service:
    service = read_services(shipped(), ["gunma-seminars"])["gunma-seminars"]
    events = tuple(e.model_copy(update={"capacity": capacity}) for e in service.events or ())
    return service.model_copy(update={"events": events})


def first(service: Service) -> Event:
    return (service.events or ())[0]


def book(store: Store, service: Service, person: str, language: str = "vi") -> Booking:
    [free] = openings.free_slots(store, service, language, DAY, store.now)
    caller = store.find_or_make("web", "", person, store.now)
    time = (free.slot.starts_at, free.slot.ends_at, free.resources)
    return store.book_at_once(caller, service, language, [time], {})


def test_places_left_are_counted_as_they_are_taken_and_given_back(store: Store) -> None:
    service = visits(3)
    assert openings.left(store, service, first(service)) == 3

    one, _ = book(store, service, "a"), book(store, service, "b", "km")
    assert openings.left(store, service, first(service)) == 1

    store.cancel(one, Actor.caller)
    assert openings.left(store, service, first(service)) == 2
    assert one.resource_id == "event:gunma-seminars:company-2026-12:1"


def test_full_event_is_neither_free_nor_the_next_chance(store: Store) -> None:
    service = visits(1)
    book(store, service, "a")

    assert openings.free_slots(store, service, "vi", DAY, NOW) == []
    assert openings.full_days(store, service, "vi", NOW) == [DAY]
    chance = openings.next_chance(store, service, "vi", NOW)
    assert chance is not None
    assert chance.slot.starts_at > STARTS_AT


def test_place_is_judged_by_its_claim(store: Store) -> None:
    service = visits(1)
    [free] = openings.free_slots(store, service, "vi", DAY, store.now)
    book(store, service, "a")
    late = store.find_or_make("web", "", "b", store.now)

    with pytest.raises(SlotTaken):
        store.book_at_once(
            late, service, "vi", [(free.slot.starts_at, free.slot.ends_at, free.resources)], {}
        )


def test_taken_places_of_a_large_event_are_asked_for_at_once(store: Store) -> None:
    """Two hundred places are one question of the database and not four hundred."""
    service = visits(200)
    for n in range(5):
        book(store, service, f"caller {n}")
    asked = Counter[str]()
    run = store.all

    def counted(*given: object, **values: object) -> list[tuple[object, ...]]:
        asked["questions"] += 1
        return run(*given, **values)  # type: ignore[arg-type]  # handed on as they came

    store.all = counted  # type: ignore[method-assign]  # counts, and does the same

    assert openings.left(store, service, first(service)) == 195
    assert asked["questions"] == 1


def test_a_counsellor_on_the_roster_does_not_limit_an_event(store: Store) -> None:
    service = visits(3)
    store.add_counsellor("Hana", None, [(service.id, "ja")])

    assert openings.left(store, service, first(service)) == 3
    [free] = openings.free_slots(store, service, "vi", DAY, NOW)
    assert len(free.resources) == 3


def test_way_in_is_sealed_and_comes_back(store: Store) -> None:
    store.give_way_in("gunma-seminars", "company-2026-12", ACCESS, "s1")

    kept = store.event("gunma-seminars", "company-2026-12")
    store.cursor.execute("SELECT access_sealed FROM events")
    [(sealed,)] = store.cursor.fetchall()
    assert (kept.access, kept.untold) == (ACCESS, True)
    assert b"987" not in bytes(sealed)
    assert store.event("gunma-seminars", "another").access == {}
    assert store.untold_events() == [("gunma-seminars", "company-2026-12", "s1")]

    store.event_told("gunma-seminars", "company-2026-12")
    assert store.untold_events() == []


def test_event_that_is_called_off_is_an_exception_of_its_day(store: Store) -> None:
    service = visits()

    store.call_off(service, first(service), "s1")

    assert store.exceptions(service.id, DAY, DAY) == [
        DatedException(DAY, None, None, None, event="company-2026-12")
    ]
    assert openings.free_slots(store, service, "vi", DAY, NOW) == []
    assert store.exceptions(service.id, DAY + timedelta(days=1), date.max) == []
    assert store.event(service.id, "company-2026-12").is_off(first(service))


def test_participants_come_in_the_order_in_which_they_booked(store: Store) -> None:
    service = visits()
    made = [book(store, service, f"caller {n}", tag) for n, tag in enumerate(("vi", "km", "vi"))]
    waits = store.find_or_make("web", "", "waits", store.now)
    span = (STARTS_AT, STARTS_AT + timedelta(minutes=5))
    listed = store.join(waits, service, "en", span, {}, ends=True)

    found = store.bookings_at(service.id, STARTS_AT, [State.confirmed])

    assert {booking.id for booking in found} == {booking.id for booking in made}
    assert [b.id for b in store.bookings_at(service.id, STARTS_AT, [State.waiting])] == [listed.id]
