"""Working days of public offices, against days that calendars of these years show."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from schedules.working_days import add, between, is_working_day

# (first day off, last day off): the days on either side of each stretch are working days.
CLOSED = [
    (date(2018, 12, 29), date(2019, 1, 3)),  # a Saturday to a Thursday
    (date(2019, 4, 27), date(2019, 5, 6)),  # ten days: the accession, and two days between
    (date(2019, 8, 10), date(2019, 8, 12)),  # a substitute for Sunday, 11 August
    (date(2019, 10, 22), date(2019, 10, 22)),  # the enthronement, that year alone
    (date(2020, 7, 23), date(2020, 7, 26)),  # moved for the games
    (date(2021, 7, 22), date(2021, 7, 25)),  # and once more
    (date(2021, 8, 7), date(2021, 8, 9)),  # Mountain Day moved to a Sunday, and its substitute
    (date(2023, 12, 29), date(2024, 1, 3)),  # a Friday to a Wednesday
    (date(2024, 2, 10), date(2024, 2, 12)),
    (date(2024, 12, 28), date(2025, 1, 5)),  # with a weekend at either end
    (date(2025, 5, 3), date(2025, 5, 6)),  # a substitute on the third day after its Sunday
    (date(2026, 5, 2), date(2026, 5, 6)),
    (date(2026, 9, 19), date(2026, 9, 23)),  # Tuesday lies between two holidays
    (date(2026, 11, 21), date(2026, 11, 23)),
    (date(2026, 12, 29), date(2027, 1, 3)),
    (date(2027, 3, 20), date(2027, 3, 22)),  # the equinox on a Sunday
]
WORKED = [
    date(2019, 12, 23),  # the former emperor's birthday is none any more
    date(2020, 7, 20),  # where the sea had its day until it was moved
    date(2024, 12, 27),
    date(2025, 12, 26),
    date(2026, 12, 28),
    date(2027, 1, 4),
]


@pytest.mark.parametrize(("first", "last"), CLOSED, ids=str)
def test_offices_close_from_the_first_to_the_last_of_these_days(first: date, last: date) -> None:
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]

    assert [day for day in days if is_working_day(day)] == []
    assert is_working_day(first - timedelta(days=1))
    assert is_working_day(last + timedelta(days=1))
    assert between(first - timedelta(days=1), last + timedelta(days=1)) == 0


@pytest.mark.parametrize("day", WORKED, ids=str)
def test_offices_work_on_these_days(day: date) -> None:
    assert is_working_day(day)


@pytest.mark.parametrize(
    ("day", "working_days", "found"),
    [
        (date(2026, 11, 24), 3, date(2026, 11, 27)),  # Tuesday to Friday
        (date(2026, 11, 20), 3, date(2026, 11, 26)),  # over a weekend and a Monday off
        (date(2026, 11, 22), 1, date(2026, 11, 24)),  # from a Sunday
        (date(2026, 12, 28), 1, date(2027, 1, 4)),
        (date(2026, 12, 31), 3, date(2027, 1, 6)),
        (date(2019, 4, 26), 2, date(2019, 5, 8)),
        (date(2027, 1, 4), -1, date(2026, 12, 28)),
        (date(2026, 11, 26), -3, date(2026, 11, 20)),  # it ends as it begins: on a working day
        (date(2026, 11, 22), 0, date(2026, 11, 22)),
    ],
)
def test_days_off_are_stepped_over(day: date, working_days: int, found: date) -> None:
    assert add(day, working_days) == found


@pytest.mark.parametrize(
    ("first", "last", "working_days"),
    [
        (date(2026, 11, 24), date(2026, 11, 24), 0),
        (date(2026, 11, 24), date(2026, 11, 25), 0),  # neither end counts
        (date(2026, 11, 24), date(2026, 11, 26), 1),
        (date(2026, 11, 20), date(2026, 11, 24), 0),
        (date(2026, 12, 25), date(2027, 1, 5), 2),  # 28 December and 4 January
        (date(2026, 11, 26), date(2026, 11, 24), 0),
    ],
)
def test_working_days_between_two_days_are_counted(
    first: date, last: date, working_days: int
) -> None:
    assert between(first, last) == working_days


def test_what_is_added_lies_between_a_day_and_the_day_after() -> None:
    for n in range(3 * 365):
        day = date(2024, 1, 1) + timedelta(days=n)
        for working_days in (1, 2, 3, 5):
            reached = add(day, working_days)
            assert is_working_day(reached)
            assert between(day, reached + timedelta(days=1)) == working_days
            assert between(day, reached) == working_days - 1
