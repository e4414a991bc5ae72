"""The hours and slots of a day: the published table, dated tables, exceptions, clock changes."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedules.service import Service
from schedules.timetable import (
    DatedException,
    Opening,
    Slot,
    UnknownLanguage,
    openings,
    slots,
)
from schedules.working_days import is_working_day
from tests.schedules.example import TUESDAY, example, otit, utc

PUBLISHED = Path(__file__).parent.parent / "vectors" / "timetable.csv"
LANGUAGES = ("vi", "zh-Hans", "id", "fil", "en", "th", "km", "my")
HALF_HOUR = timedelta(minutes=30)
BERLIN = (("Asia/Tokyo", "Europe/Berlin"), ('mon-fri = "11:00', 'sun = "01:00'), ('"mon-fri"', '"sun"'), ('"tue"', '"sun"'))  # fmt: skip


@cache
def published() -> dict[tuple[str, int], list[tuple[time, time]]]:
    with PUBLISHED.open(encoding="utf-8", newline="") as rows:
        return {
            (row["lang"], int(row["iso_weekday"])): [
                (time.fromisoformat(row["start"]), time.fromisoformat(row["end"]))
            ]
            if row["open"] == "1"
            else []
            for row in csv.DictReader(rows)
        }


OTIT = otit()


def closed(day: date, language: str | None = None) -> DatedException:
    return DatedException(day, language, None, None)


def open_from(day: date, language: str | None, opens: int, closes: int) -> DatedException:
    return DatedException(day, language, time(opens), time(closes))


def hours(service: Service, language: str, *exceptions: DatedException) -> list[tuple[int, int]]:
    """Give the whole hours of the Tuesday of these tests."""
    found = openings(service, language, TUESDAY, exceptions)
    return [(opening.opens.hour, opening.closes.hour) for opening in found]


def test_otit_is_open_in_the_22_published_cells_of_a_week_and_no_other() -> None:
    monday = date(2026, 11, 23)

    week = {
        (language, day.isoweekday()): [(o.opens, o.closes) for o in openings(OTIT, language, day)]
        for language in LANGUAGES
        for day in (monday + timedelta(days=n) for n in range(7))
    }

    assert week == published()
    assert sum(map(len, week.values())) == 22


@given(
    day=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    language=st.sampled_from(LANGUAGES),
)
def test_otit_slots_fill_the_published_hours_of_any_day(day: date, language: str) -> None:
    expected = [
        Slot(start, start + HALF_HOUR)
        for opens, closes in published()[language, day.isoweekday()]
        for start in (
            # Tokyo is nine hours ahead of UTC, all year.
            datetime.combine(day, opens, UTC) - timedelta(hours=9) + n * HALF_HOUR
            for n in range((closes.hour - opens.hour) * 2)
        )
    ]

    assert slots(OTIT, language, day) == expected


def test_otit_slots_stay_inside_the_table_on_every_day_of_three_years() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    count = 0
    for n in range(3 * 365 + 1):
        day = date(2026, 1, 1) + timedelta(days=n)
        for language in LANGUAGES:
            table = published()[language, day.isoweekday()]
            for slot in slots(OTIT, language, day):
                local = slot.starts_at.astimezone(tokyo), slot.ends_at.astimezone(tokyo)
                assert [local[0].date(), local[1].date()] == [day, day]
                assert any(o <= local[0].time() and local[1].time() <= c for o, c in table)
                count += 1

    # Sixteen slots a cell, 22 cells a week, and 1096 days are 156 weeks and four days.
    assert count == 22 * 16 * 156 + sum(
        16 * len(published()[language, weekday])
        for language in LANGUAGES
        for weekday in (4, 5, 6, 7)
    )


def test_slots_are_utc_and_leave_out_the_stub_before_closing() -> None:
    starts = [slot.starts_at for slot in slots(example(), "id", TUESDAY)]

    # 11:00 in Tokyo is 02:00 UTC; 12:30-12:45 is too short to book.
    assert starts == [utc(2, 0), utc(2, 30), utc(3, 0)]
    assert {start.tzinfo for start in starts} == {UTC}


def test_slots_leave_the_buffer_free_between_calls() -> None:
    service = example(("seats = 2", "seats = 2\nbuffer_minutes = 5"), ('"meeting.apps"', '"booking.buffer_minutes" = "operator"\n"meeting.apps"'))  # fmt: skip

    found = [(slot.starts_at, slot.ends_at) for slot in slots(service, "id", TUESDAY)]

    # The last one ends with the hours; only its buffer runs on.
    assert found == [
        (utc(2, 0), utc(2, 30)),
        (utc(2, 35), utc(3, 5)),
        (utc(3, 10), utc(3, 40)),
    ]


def test_slots_keep_out_of_a_break() -> None:
    service = example(('"11:00-12:45"', '"11:00-11:45 12:00-13:00"'))

    starts = [slot.starts_at for slot in slots(service, "id", TUESDAY)]

    assert starts == [utc(2, 0), utc(3, 0), utc(3, 30)]


def test_slots_given_out_can_be_changed_without_changing_the_next_ones() -> None:
    slots(OTIT, "vi", TUESDAY).clear()

    assert len(slots(OTIT, "vi", TUESDAY)) == 16


@pytest.mark.parametrize("ask", [openings, slots])
def test_language_outside_every_table_is_unknown_and_the_known_ones_are_told(ask: object) -> None:
    assert callable(ask)

    with pytest.raises(UnknownLanguage, match="no hours for 'ne', only for vi, id"):
        ask(example(), "ne", TUESDAY)


def test_later_table_replaces_the_earlier_one_from_its_day_on() -> None:
    later = '[[timetable]]\nfrom = 2026-12-01\nhours = { tue = "14:00-16:00" }\ndays = { my = "tue", id = "tue" }\n'
    service = example(("[booking]\n", later + "[booking]\n"))
    last, first = date(2026, 11, 24), date(2026, 12, 1)

    assert openings(service, "id", last) == [Opening(last, time(11), time(12, 45))]
    assert openings(service, "id", first) == [Opening(first, time(14), time(16))]
    assert openings(service, "vi", last) != []
    assert openings(service, "vi", first) == []
    assert openings(service, "my", last) == []
    assert openings(service, "my", first) != []


def test_nobody_is_there_before_the_first_table() -> None:
    assert openings(OTIT, "vi", date(2023, 4, 11)) == []
    assert openings(OTIT, "vi", date(2023, 4, 12)) != []


def test_exception_closes_one_language_or_all_on_its_day_alone() -> None:
    assert hours(OTIT, "vi") == [(11, 19)]
    assert hours(OTIT, "vi", closed(TUESDAY)) == []
    assert hours(OTIT, "vi", closed(TUESDAY, "vi")) == []
    assert hours(OTIT, "vi", closed(TUESDAY, "id")) == [(11, 19)]
    assert hours(OTIT, "vi", closed(TUESDAY + timedelta(days=1))) == [(11, 19)]


def test_exception_replaces_the_regular_hours_and_opens_a_closed_day() -> None:
    assert hours(OTIT, "vi", open_from(TUESDAY, "vi", 13, 15)) == [(13, 15)]
    assert hours(OTIT, "km") == []
    assert hours(OTIT, "km", open_from(TUESDAY, "km", 13, 15)) == [(13, 15)]
    assert hours(OTIT, "km", open_from(TUESDAY, None, 13, 15)) == [(13, 15)]


def test_exception_for_one_language_outweighs_the_one_for_all() -> None:
    holiday, yet_vi = closed(TUESDAY), open_from(TUESDAY, "vi", 13, 15)

    assert hours(OTIT, "vi", holiday, yet_vi) == [(13, 15)]
    assert hours(OTIT, "id", holiday, yet_vi) == []
    assert hours(OTIT, "vi", open_from(TUESDAY, None, 9, 10), closed(TUESDAY, "vi")) == []


def test_exceptions_of_one_weight_add_up_unless_one_is_a_closure() -> None:
    late, early, across, last = (
        open_from(TUESDAY, "vi", opens, closes)
        for opens, closes in ((13, 15), (9, 10), (14, 16), (16, 17))
    )

    assert hours(OTIT, "vi", late, early) == [(9, 10), (13, 15)]
    assert hours(OTIT, "vi", late, early, across, last) == [(9, 10), (13, 17)]
    assert hours(OTIT, "vi", open_from(TUESDAY, "vi", 9, 20), late) == [(9, 20)]
    assert hours(OTIT, "vi", late, closed(TUESDAY, "vi")) == []


def test_exception_for_all_opens_no_language_that_its_table_does_not_list() -> None:
    before = date(2023, 4, 11)

    assert openings(OTIT, "vi", before, [open_from(before, None, 9, 10)]) == []
    assert openings(OTIT, "vi", before, [open_from(before, "vi", 9, 10)]) != []


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        (time(9), None),
        (None, time(9)),
        (time(9), time(9)),
        (time(10), time(9)),
        (time(9, 1), time(10)),
        (time(9), time(10, 0, 30)),
        (time(9), time(10, 0, 0, 1)),
    ],
)
def test_exception_with_impossible_hours_cannot_be_made(
    opens: time | None, closes: time | None
) -> None:
    with pytest.raises(ValueError, match="exception"):
        DatedException(TUESDAY, None, opens, closes)


@pytest.mark.parametrize(
    ("day", "first_utc", "last_utc", "count"),
    [
        # 01:00-12:45 is 11 hours and 45 minutes on most days: 23 sessions and a stub.
        (date(2026, 3, 22), 0, 11, 23),
        (date(2026, 3, 29), 0, 10, 21),  # clocks skip 02:00-03:00
        (date(2026, 10, 25), -1, 11, 25),  # clocks repeat 02:00-03:00
    ],
)
def test_slots_of_a_clock_change_are_as_many_as_the_day_has_hours(
    day: date, first_utc: int, last_utc: int, count: int
) -> None:
    found = slots(example(*BERLIN), "vi", day)

    midnight = utc(0, day=day)
    assert len(found) == count
    assert found[0].starts_at == midnight + timedelta(hours=first_utc)
    assert found[-1].starts_at == midnight + timedelta(hours=last_utc)
    assert all(a.ends_at == b.starts_at for a, b in pairwise(found))


def test_opening_inside_a_skipped_hour_has_no_slot() -> None:
    day = date(2026, 3, 29)
    skipped = DatedException(day, "vi", time(2), time(3))

    assert slots(example(*BERLIN), "vi", day, [skipped]) == []
    assert len(slots(example(*BERLIN), "vi", day - timedelta(7), [DatedException(day - timedelta(7), "vi", time(2), time(3))])) == 2  # fmt: skip


@given(
    opens=st.integers(0, 287),
    length=st.integers(1, 287),
    day=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
)
def test_slots_in_a_zone_with_clock_changes_keep_to_the_grid_and_the_hours(
    opens: int, length: int, day: date
) -> None:
    clocks = [time(*divmod(5 * n, 60)) for n in (opens, min(opens + length, 287))]
    if clocks[0] == clocks[1]:
        return
    berlin, changed = ZoneInfo("Europe/Berlin"), DatedException(day, "vi", *clocks)

    found = slots(example(*BERLIN), "vi", day, [changed])

    opens_at, closes_at = (datetime.combine(day, clock, berlin).astimezone(UTC) for clock in clocks)
    whole = max(0, (closes_at - opens_at) // HALF_HOUR)
    assert found == [
        Slot(opens_at + n * HALF_HOUR, opens_at + (n + 1) * HALF_HOUR) for n in range(whole)
    ]
    assert all(slot.starts_at.minute % 5 == 0 for slot in found)


def test_slots_overlap_when_they_share_a_moment_and_sort_by_their_start() -> None:
    one, next_one, across = Slot(utc(2), utc(3)), Slot(utc(3), utc(4)), Slot(utc(2, 30), utc(3, 30))

    assert not one.overlaps(next_one)
    assert not next_one.overlaps(one)
    assert one.overlaps(across)
    assert across.overlaps(next_one)
    assert one.overlaps(one)
    assert sorted([next_one, across, one]) == [one, across, next_one]


def test_hours_of_working_days_leave_out_holidays_and_years_end_and_exceptions_outweigh_that() -> (
    None
):
    service = example()
    [table] = service.timetables
    office = service.model_copy(
        update={"timetables": (table.model_copy(update={"working_days": True}),)}
    )
    tag = next(iter(table.days))
    weekday = min(table.days[tag])
    monday_holiday = date(2026, 11, 23)  # Labour Thanksgiving Day
    days = [monday_holiday + timedelta(days=n) for n in range(45)]
    regular = [day for day in days if day.weekday() in table.days[tag]]

    left = [day for day in regular if openings(office, tag, day)]

    assert left == [day for day in regular if openings(service, tag, day) and is_working_day(day)]
    assert weekday in {day.weekday() for day in left}
    closed = next(day for day in regular if not is_working_day(day))
    extra = DatedException(closed, None, time(10), time(12))
    assert [o.opens for o in openings(office, tag, closed, [extra])] == [time(10)]
