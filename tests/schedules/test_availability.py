"""What is free, soon or later, against a model that looks at every slot and every booking."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.availability import free_days, free_slots, next_chance, next_opening
from schedules.presence import Leave, Shift
from schedules.resources import Busy, FreeSlot, Resource, seats
from schedules.service import Service
from schedules.timetable import DatedException, Slot, UnknownLanguage, slots
from tests.schedules.example import TUESDAY, example, otit, utc

OTIT = otit()
TOKYO = ZoneInfo("Asia/Tokyo")
EARLY = utc(0)  # nine in the morning in Tokyo, two hours before the first slot
ANN, BO = Resource("ann", frozenset({"vi", "id"})), Resource("bo", frozenset({"vi"}))
BUFFERED = example(("seats = 2", "seats = 2\nbuffer_minutes = 10"), ('"meeting.apps"', '"booking.buffer_minutes" = "operator"\n"meeting.apps"'))  # fmt: skip

NEPAL = example(('"Asia/Tokyo"', '"Asia/Kathmandu"'))  # a quarter of an hour off, no clock change


def starts(found: list[FreeSlot]) -> list[datetime]:
    return [free.slot.starts_at for free in found]


def test_seats_are_as_many_as_the_service_has_for_each_language() -> None:
    assert seats(example(), "vi") == (
        Resource("seat:example:vi:1", frozenset({"vi"})),
        Resource("seat:example:vi:2", frozenset({"vi"})),
    )


def test_booked_slot_is_free_only_with_who_is_not_booked() -> None:
    busy = [Busy("ann", utc(2), utc(2, 30)), Busy("ann", utc(3), utc(3, 30)), Busy("bo", utc(3), utc(3, 30))]  # fmt: skip

    found = free_slots(example(), "vi", TUESDAY, now=EARLY, resources=[ANN, BO], busy=busy)

    # Bo has less to do that day and comes first where both are free.
    assert found == [
        FreeSlot(Slot(utc(2), utc(2, 30)), ("bo",)),
        FreeSlot(Slot(utc(2, 30), utc(3)), ("bo", "ann")),
    ]


def test_resources_equally_busy_come_by_id_and_other_weeks_do_not_count() -> None:
    busy = [Busy("ann", utc(2, day=date(2026, 12, 1)), utc(9, day=date(2026, 12, 1)))]

    found = free_slots(example(), "vi", TUESDAY, now=EARLY, resources=[BO, ANN], busy=busy)

    assert {free.resources for free in found} == {("ann", "bo")}


def test_resources_equally_busy_on_the_day_come_by_what_the_week_holds() -> None:
    sunday = date(2026, 11, 29)
    busy = [Busy("ann", utc(2, day=sunday), utc(2, 30, day=sunday))]

    found = free_slots(example(), "vi", TUESDAY, now=EARLY, resources=[ANN, BO], busy=busy)

    assert {free.resources for free in found} == {("bo", "ann")}


def test_resource_serves_only_its_languages_and_strangers_bookings_do_not_matter() -> None:
    busy = [Busy("somebody else", utc(2), utc(3, 30))]

    found = free_slots(example(), "id", TUESDAY, now=EARLY, resources=[ANN, BO], busy=busy)

    assert [free.resources for free in found] == [("ann",)] * 3
    assert free_slots(example(), "id", TUESDAY, now=EARLY, resources=[BO], busy=[]) == []


def test_slot_is_free_up_to_its_notice_time_and_not_a_second_longer() -> None:
    last_call, too_late = utc(1, 30), utc(1, 30) + timedelta(seconds=1)

    on_time = free_slots(example(), "vi", TUESDAY, now=last_call, resources=[BO], busy=[])
    late = free_slots(example(), "vi", TUESDAY, now=too_late, resources=[BO], busy=[])

    assert starts(on_time) == [utc(2, 30), utc(3)]
    assert starts(late) == [utc(3)]


@pytest.mark.parametrize(
    ("now", "free"),
    [
        (datetime(2026, 11, 23, 14, 59, 59, tzinfo=UTC), True),  # Monday, a second to midnight
        (datetime(2026, 11, 23, 15, 0, tzinfo=UTC), False),  # Tuesday begins in Tokyo
        (utc(0), False),
    ],
)
def test_day_is_free_until_the_end_of_the_day_before(now: datetime, free: bool) -> None:
    service = example(
        ("seats = 2", "seats = 2\ndays_before = 1"),
        ('"meeting.apps"', '"booking.days_before" = "6-1"\n"meeting.apps"'),
    )
    resources = seats(service, "vi")

    found = free_slots(service, "vi", TUESDAY, now=now, resources=resources, busy=[])
    days = free_days(service, "vi", now=now, resources=resources, busy=[])

    assert (found != []) is free
    assert (TUESDAY in dict(days)) is free


MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("working_days_before", "day", "last_on"),
    [
        (2, date(2026, 11, 26), date(2026, 11, 23)),  # Tuesday and Wednesday lie between
        (1, date(2026, 11, 26), date(2026, 11, 24)),
        (2, date(2026, 11, 25), date(2026, 11, 19)),  # a weekend and a Monday off are stepped over
        (2, date(2026, 11, 30), date(2026, 11, 25)),  # Monday: Thursday and Friday lie between
        (3, date(2027, 1, 6), date(2026, 12, 27)),  # 28 December, 4 and 5 January
        (1, date(2027, 1, 4), date(2026, 12, 27)),  # a Sunday: offices are closed, booking is not
    ],
)
def test_day_is_free_while_so_many_working_days_lie_between(
    working_days_before: int, day: date, last_on: date
) -> None:
    service = example(
        ("seats = 2", f"seats = 2\nworking_days_before = {working_days_before}"),
        ('"meeting.apps"', '"booking.working_days_before" = "6-1"\n"meeting.apps"'),
    )
    resources = seats(service, "vi")
    midnight = datetime(last_on.year, last_on.month, last_on.day, tzinfo=service.zone)
    midnight += timedelta(days=1)

    def free(now: datetime) -> tuple[bool, bool]:
        slots = free_slots(service, "vi", day, now=now, resources=resources, busy=[])
        days = free_days(service, "vi", now=now, resources=resources, busy=[], limit=99)
        return slots != [], day in dict(days)

    assert free(midnight - MINUTE) == (True, True)
    assert free(midnight) == (False, False)
    assert free(midnight + MINUTE) == (False, False)


def test_day_is_free_up_to_the_horizon_and_not_a_day_longer() -> None:
    last, beyond = TUESDAY + timedelta(days=28), TUESDAY + timedelta(days=29)

    assert len(free_slots(example(), "vi", last, now=EARLY, resources=[BO], busy=[])) == 3
    assert free_slots(example(), "vi", beyond, now=EARLY, resources=[BO], busy=[]) == []
    found = free_days(example(), "vi", now=EARLY, resources=[BO], busy=[], limit=99)
    assert (found[0], found[-1], len(found)) == ((TUESDAY, 3), (last, 3), 21)


def test_today_is_the_day_of_the_service_not_of_utc() -> None:
    night = datetime(2026, 11, 23, 16, tzinfo=UTC)  # 01:00 on Tuesday in Tokyo

    found = free_days(example(), "vi", now=night.astimezone(ZoneInfo("America/Lima")), resources=[BO], busy=[], limit=99)  # fmt: skip

    assert (found[0][0], found[-1][0]) == (TUESDAY, TUESDAY + timedelta(days=28))


def test_buffer_stays_free_on_both_sides_of_a_booking() -> None:
    # Slots are 2:00-2:30, 2:40-3:10 and 3:20-3:50, each with ten minutes after it.
    def free(start: datetime, end: datetime) -> list[datetime]:
        busy = [Busy("bo", start, end)]
        return starts(free_slots(BUFFERED, "vi", TUESDAY, now=EARLY, resources=[BO], busy=busy))

    assert free(utc(5), utc(6)) == [utc(2), utc(2, 40)]
    assert free(utc(2), utc(2, 30)) == [utc(2, 40)]
    assert free(utc(2), utc(2, 35)) == []
    assert free(utc(2, 35), utc(2, 40)) == []
    assert free(utc(3, 15), utc(3, 20)) == [utc(2)]
    assert free(utc(3, 20), utc(3, 25)) == [utc(2), utc(2, 40)]


def test_bookings_that_overlap_or_touch_take_their_time_together() -> None:
    busy = [Busy("bo", utc(2, 45), utc(3)), Busy("bo", utc(1), utc(2, 50)), Busy("bo", utc(1, 30), utc(2))]  # fmt: skip

    found = free_slots(example(), "vi", TUESDAY, now=EARLY, resources=[BO], busy=busy)

    assert starts(found) == [utc(3)]


def test_free_days_count_each_slot_once_and_leave_out_full_days() -> None:
    busy = [
        *(Busy(name, utc(2), utc(3, 30)) for name in ("ann", "bo")),
        Busy("bo", utc(2, day=date(2026, 11, 25)), utc(3, day=date(2026, 11, 25))),
        Busy("ann", utc(2, day=date(2026, 11, 25)), utc(2, 30, day=date(2026, 11, 25))),
    ]

    found = free_days(example(), "vi", now=EARLY, resources=[ANN, BO], busy=busy, limit=3)

    assert found == [(date(2026, 11, 25), 2), (date(2026, 11, 26), 3), (date(2026, 11, 27), 3)]


def test_free_days_start_where_they_are_asked_to_but_never_in_the_past() -> None:
    def first_of(first: date) -> date:
        return free_days(example(), "vi", now=EARLY, resources=[BO], busy=[], first=first)[0][0]

    assert first_of(date(2026, 12, 5)) == date(2026, 12, 7)
    assert first_of(date(2020, 1, 1)) == TUESDAY


def test_free_days_are_eight_unless_asked_otherwise() -> None:
    assert len(free_days(example(), "vi", now=EARLY, resources=[BO], busy=[])) == 8
    assert free_days(example(), "vi", now=EARLY, resources=[BO], busy=[], limit=0) == []
    assert free_days(example(), "vi", now=EARLY, resources=[], busy=[]) == []


def test_next_opening_is_now_while_somebody_is_there_and_later_otherwise() -> None:
    wednesday = date(2026, 11, 25)

    assert next_opening(OTIT, "vi", now=utc(1)) == (utc(2), utc(10))
    assert next_opening(OTIT, "vi", now=utc(2)) == (utc(2), utc(10))
    assert next_opening(OTIT, "vi", now=utc(9, 59)) == (utc(9, 59), utc(10))
    assert next_opening(OTIT, "vi", now=utc(10)) == (utc(2, day=wednesday), utc(10, day=wednesday))
    assert next_opening(OTIT, "th", now=utc(1)) == (
        utc(2, day=date(2026, 11, 26)),
        utc(10, day=date(2026, 11, 26)),
    )


def test_next_opening_is_in_utc_whatever_the_zone_of_now() -> None:
    found = next_opening(OTIT, "vi", now=utc(3).astimezone(TOKYO))

    assert found == (utc(3), utc(10))
    assert found is not None
    assert found[0].tzinfo is UTC


def test_next_opening_passes_over_closures_and_takes_extra_days() -> None:
    tuesdays = [TUESDAY + timedelta(days=7 * n) for n in range(60)]
    saturday = date(2026, 11, 28)
    closures = [DatedException(day, None, None, None) for day in tuesdays]
    extra = DatedException(saturday, "id", time(9), time(10))

    assert next_opening(example(), "id", now=EARLY, exceptions=closures[:1]) == (
        utc(2, day=tuesdays[1]),
        utc(3, 45, day=tuesdays[1]),
    )
    assert next_opening(example(), "id", now=EARLY, exceptions=closures) is None
    assert next_opening(example(), "id", now=EARLY, exceptions=[*closures, extra]) == (
        utc(0, day=saturday),
        utc(1, day=saturday),
    )


def test_next_chance_is_the_first_free_slot_of_the_language() -> None:
    busy = [Busy("ann", utc(2), utc(3, 30))]

    chance = next_chance(example(), "id", now=EARLY, resources=[ANN, BO], busy=busy)

    following = date(2026, 12, 1)
    assert chance == FreeSlot(Slot(utc(2, day=following), utc(2, 30, day=following)), ("ann",))


def test_next_chance_is_none_where_the_whole_horizon_is_taken() -> None:
    busy = [Busy("ann", utc(0), utc(0) + timedelta(days=40))]

    assert next_chance(example(), "id", now=EARLY, resources=[ANN], busy=busy) is None
    assert next_chance(example(), "id", now=EARLY, resources=[], busy=[]) is None


def test_language_that_nobody_lists_is_unknown_here_too() -> None:
    with pytest.raises(UnknownLanguage):
        free_slots(example(), "ne", TUESDAY, now=EARLY, resources=[], busy=[])
    with pytest.raises(UnknownLanguage):
        free_days(example(), "ne", now=EARLY, resources=[], busy=[])
    with pytest.raises(UnknownLanguage):
        next_opening(example(), "ne", now=EARLY)


def test_now_without_a_time_zone_is_refused_rather_than_guessed() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        next_opening(example(), "vi", now=datetime(2026, 11, 24))
    with pytest.raises(ValueError, match="no time zone"):
        free_days(example(), "vi", now=datetime(2026, 11, 24), resources=[BO], busy=[])


def model(
    service: Service,
    day: date,
    now: datetime,
    *,
    resources: list[Resource],
    busy: list[Busy],
    exceptions: list[DatedException],
) -> list[FreeSlot]:
    """Find the free slots of vi the long way, five minutes by five minutes."""
    gap = service.booking.buffer
    today = now.astimezone(service.zone).date()
    midnight = datetime.combine(day, time(), service.zone).astimezone(UTC)
    monday = midnight - timedelta(days=day.weekday())
    found = []
    for slot in slots(service, "vi", day, exceptions):
        if slot.starts_at - now < service.booking.notice:
            continue
        if (day - today).days > service.booking.horizon_days:
            continue
        able = []
        for resource in resources:
            own = [each for each in busy if each.resource_id == resource.id]
            clash = any(
                slot.starts_at < each.ends_at + gap and each.starts_at < slot.ends_at + gap
                for each in own
            )
            on_day, in_week = (
                sum(
                    each.starts_at <= begin + timedelta(minutes=n) < each.ends_at
                    for each in own
                    for n in range(0, days * 24 * 60, 5)
                )
                for begin, days in ((midnight, 1), (monday, 7))
            )
            if "vi" in resource.languages and not clash and is_there(service, resource, slot):
                able.append((on_day, in_week, resource.id))
        if able:
            found.append(FreeSlot(slot, tuple(name for _, _, name in sorted(able))))
    return found


def is_there(service: Service, resource: Resource, slot: Slot) -> bool:
    """Look at every five minutes of a slot by itself."""
    minutes = int((slot.ends_at - slot.starts_at) / timedelta(minutes=1))
    for n in range(0, minutes, 5):
        local = (slot.starts_at + timedelta(minutes=n)).astimezone(service.zone)
        there = not resource.shifts or any(
            s.weekday == local.weekday() and s.opens <= local.time() < s.closes
            for s in resource.shifts
        )
        for leave in (one for one in resource.leaves if one.there):
            there = there or is_meant(leave, local)
        if not there or any(is_meant(one, local) for one in resource.leaves if not one.there):
            return False
    return True


def is_meant(leave: Leave, local: datetime) -> bool:
    if not leave.first_on <= local.date() <= leave.last_on:
        return False
    if leave.opens is None or leave.closes is None:
        return True
    return leave.opens <= local.time() < leave.closes


CLOCKS = st.integers(0, 23 * 12 + 10).map(lambda n: time(n // 12, n % 12 * 5))


@st.composite
def hours(draw: st.DrawFn) -> tuple[time, time]:
    first, second = sorted(draw(st.lists(CLOCKS, min_size=2, max_size=2, unique=True)))
    return first, second


@st.composite
def shifts(draw: st.DrawFn) -> Shift:
    return Shift(draw(st.integers(0, 6)), *draw(hours()))


@st.composite
def leaves(draw: st.DrawFn) -> Leave:
    first = TUESDAY + timedelta(days=draw(st.integers(-2, 5)))
    last = first + timedelta(days=draw(st.integers(0, 2)))
    opens, closes = draw(st.one_of(st.just((None, None)), hours()))
    return Leave(first, last, opens, closes, there=draw(st.booleans()))


@st.composite
def people(draw: st.DrawFn, who: Resource) -> Resource:
    """Give somebody weekly hours, leave and extra hours, or none of them."""
    return replace(
        who,
        shifts=tuple(draw(st.lists(shifts(), max_size=4))),
        leaves=tuple(draw(st.lists(leaves(), max_size=3))),
    )


@st.composite
def stretches(draw: st.DrawFn) -> Busy:
    start = utc(0) + timedelta(minutes=5 * draw(st.integers(-300, 1200)))
    length = timedelta(minutes=5 * draw(st.integers(1, 24)))
    return Busy(draw(st.sampled_from(["ann", "bo", "cy", "di"])), start, start + length)


@settings(max_examples=60, deadline=None)
@given(
    service=st.sampled_from([OTIT, example(), BUFFERED, NEPAL]),
    now=st.integers(-1440, 2880).map(lambda minutes: utc(0) + timedelta(minutes=minutes)),
    busy=st.lists(stretches(), max_size=30),
    closed=st.lists(st.integers(0, 5), max_size=2),
    bo=people(BO),
    ann=people(ANN),
)
def test_free_times_are_those_of_the_naive_model(
    service: Service,
    now: datetime,
    busy: list[Busy],
    closed: list[int],
    bo: Resource,
    ann: Resource,
) -> None:
    resources = [Resource("cy", frozenset({"th"})), bo, ann]
    off = [DatedException(TUESDAY + timedelta(days=n), None, None, None) for n in closed]
    days = [TUESDAY + timedelta(days=n) for n in range(-2, 6)]

    expected = {
        day: model(service, day, now, resources=resources, busy=busy, exceptions=off)
        for day in days
    }

    for day in days:
        found = free_slots(
            service, "vi", day, now=now, resources=resources, busy=busy, exceptions=off
        )
        assert found == expected[day]
    counted = free_days(
        service, "vi", now=now, resources=resources, busy=busy, exceptions=off, limit=30
    )
    assert [(day, count) for day, count in counted if day in expected] == [
        (day, len(free)) for day, free in expected.items() if free
    ]
    first = next((free for day in days for free in expected[day]), None)
    if first:
        assert (
            next_chance(service, "vi", now=now, resources=resources, busy=busy, exceptions=off)
            == first
        )
