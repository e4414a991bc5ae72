"""Events: when they can be booked, how many places they have, and how fast many of them are."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from schedules.availability import coming, free_days, free_slots, next_chance
from schedules.booking import State
from schedules.conflicts import Held, Why, find
from schedules.diaries import Diary
from schedules.problem import Problems
from schedules.resources import Busy, seats
from schedules.service import Service
from schedules.service_file import read_service, read_services, shipped
from schedules.timetable import DatedException, Opening, Slot, openings, slots

DAY = date(2026, 12, 17)
STARTS_AT = datetime(2026, 12, 17, 5, tzinfo=UTC)  # 14:00 in Tokyo
ENDS_AT = STARTS_AT + timedelta(minutes=90)
CLOSED = DatedException(DAY, None, None, None)


def seminars(**changes: object) -> Service:
    """Give the shipped seminars, with some keys of [booking] changed."""
    service = read_services(shipped(), ["sannomiya-seminars"])["sannomiya-seminars"]
    return service.model_copy(update={"booking": service.booking.model_copy(update=changes)})


def many(events: int, capacity: int) -> Service:
    service = seminars()
    [first, *_] = service.events or ()
    listed = tuple(
        first.model_copy(
            update={
                "name": f"event-{n}",
                "starts": first.starts + timedelta(days=n),
                "capacity": capacity,
            }
        )
        for n in range(events)
    )
    return service.model_copy(update={"events": listed})


def taken(*numbers: int) -> list[Busy]:
    called = "event:sannomiya-seminars:interviews-2026-12"
    return [Busy(f"{called}:{n}", STARTS_AT, ENDS_AT) for n in numbers]


def free(now: datetime, busy: list[Busy], *exceptions: DatedException) -> list[tuple[Slot, int]]:
    service = seminars()
    found = free_slots(
        service,
        "ja",
        DAY,
        now=now,
        resources=seats(service, "ja"),
        busy=busy,
        exceptions=exceptions,
    )
    return [(each.slot, len(each.resources)) for each in found]


NOON = datetime(2026, 11, 24, 3, tzinfo=UTC)


def test_event_is_a_slot_with_as_many_places_as_its_capacity() -> None:
    assert free(NOON, []) == [(Slot(STARTS_AT, ENDS_AT), 20)]
    assert free(NOON, taken(1, 2, 20)) == [(Slot(STARTS_AT, ENDS_AT), 17)]


def test_full_event_is_not_free() -> None:
    assert free(NOON, taken(*range(1, 21))) == []


def test_places_of_a_day_are_those_of_its_events_alone() -> None:
    service = many(3, 4)

    found = seats(service, "ja", DAY)

    assert [each.id for each in found] == [
        f"event:sannomiya-seminars:event-0:{n}" for n in (1, 2, 3, 4)
    ]
    assert len(seats(service, "ja")) == 12
    assert seats(service, "ja", DAY + timedelta(days=9)) == ()


def test_closure_of_the_day_takes_every_event_of_it() -> None:
    service = seminars()

    assert slots(service, "ja", DAY) == [Slot(STARTS_AT, ENDS_AT)]
    assert slots(service, "ja", DAY, [CLOSED]) == []
    assert openings(service, "ja", DAY, [CLOSED]) == []


def test_closure_of_another_language_takes_none() -> None:
    other = DatedException(DAY, "vi", None, None)

    assert slots(seminars(), "ja", DAY, [other]) == [Slot(STARTS_AT, ENDS_AT)]


def test_cancelled_event_leaves_the_others_of_its_day() -> None:
    service = seminars()
    [first, second] = service.events or ()
    later = second.model_copy(update={"starts": first.starts + timedelta(hours=3)})
    service = service.model_copy(update={"events": (first, later)})
    off = DatedException(DAY, None, None, None, event=first.name)

    assert len(slots(service, "ja", DAY)) == 2
    assert slots(service, "ja", DAY, [off]) == [Slot(*later.span(service.zone))]


def test_event_is_an_opening_on_the_services_clock() -> None:
    [opening] = openings(seminars(), "ja", DAY)

    assert isinstance(opening, Opening)
    assert (opening.day, f"{opening.opens:%H:%M}", f"{opening.closes:%H:%M}") == (
        DAY,
        "14:00",
        "15:30",
    )


@pytest.mark.parametrize(
    ("days_before", "now", "names"),
    [
        # The day before ends at midnight in Tokyo, 15:00 UTC.
        (1, datetime(2026, 12, 16, 14, 59, tzinfo=UTC), ["interviews-2026-12"]),
        (1, datetime(2026, 12, 16, 15, 0, tzinfo=UTC), []),
        (None, datetime(2026, 12, 17, 4, 59, tzinfo=UTC), ["interviews-2026-12"]),
        (None, datetime(2026, 12, 17, 5, 1, tzinfo=UTC), []),
    ],
)
def test_event_can_be_booked_until_its_deadline(
    days_before: int | None, now: datetime, names: list[str]
) -> None:
    service = seminars(days_before=days_before, horizon_days=20)

    assert [event.name for event in coming(service, "ja", now=now)] == names


def test_event_beyond_the_horizon_is_not_to_be_booked_yet() -> None:
    named = [event.name for event in coming(seminars(horizon_days=30), "ja", now=NOON)]

    assert named == ["interviews-2026-12"]
    assert len(coming(seminars(horizon_days=60), "ja", now=NOON)) == 2


def test_coming_events_leave_out_closed_days() -> None:
    found = coming(seminars(), "ja", now=NOON, exceptions=[CLOSED])

    assert [event.name for event in found] == ["applications-2027-01"]


def test_no_event_at_present_is_a_service_all_the_same() -> None:
    service = seminars().model_copy(update={"events": ()})

    assert coming(service, "ja", now=NOON) == []
    assert seats(service, "ja") == ()
    assert openings(service, "ja", DAY) == []
    assert service.languages(DAY) == ("ja",)


def test_closure_of_the_day_is_a_conflict_of_each_participant() -> None:
    service = seminars()
    held = [
        Held(f"b{n}", service.id, "vi", State.confirmed, STARTS_AT, ENDS_AT, place.id)
        for n, place in enumerate(seats(service, "ja", DAY)[:3])
    ]

    assert find(service, "vi", held, seats(service, "ja", DAY), []) == []
    found = find(service, "vi", held, seats(service, "ja", DAY), [CLOSED])
    assert [(each.held.booking_id, each.why) for each in found] == [
        ("b0", Why.closed),
        ("b1", Why.closed),
        ("b2", Why.closed),
    ]


def test_name_that_makes_too_long_a_place_is_refused() -> None:
    """Names of places stand in a column of the database that holds 64 letters."""
    file = shipped() / "sannomiya-seminars.toml"
    long = file.read_text("utf-8").replace("interviews-2026-12", "interviews-" + "x" * 30)

    with pytest.raises(Problems, match="too long"):
        read_service(long, file.name)


def test_thirty_events_of_two_hundred_places_are_each_looked_at_on_their_own_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Six thousand places: the work grows with the places, not with events times places."""
    service = many(30, 200)
    everything = seats(service, "ja")
    busy = [Busy(each.id, *each.only) for each in everything if each.only][:5990]
    asked, has_room = Counter[str](), Diary.has_room

    def counted(diary: Diary, slot: Slot, day: date) -> bool:
        asked[diary.resource_id] += 1
        return has_room(diary, slot, day)

    monkeypatch.setattr(Diary, "has_room", counted)

    days = free_days(service, "ja", now=NOON, resources=everything, busy=busy, limit=40)
    chance = next_chance(service, "ja", now=NOON, resources=everything, busy=busy)

    assert days == [(date(2027, 1, 15), 1)]
    assert chance is not None
    assert len(chance.resources) == 10
    assert max(asked.values()) == 2  # once by each question
