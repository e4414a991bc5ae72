"""The working days of Japanese public offices: adding, taking away, counting.

Not one is a Saturday, a Sunday, a national holiday (substitute holidays and the day between two
holidays among them), nor a day from 29 December to 3 January. Which holidays there are, the law
and the government's announcements say; the library knows them year by year.
Source: Act on Holidays of Administrative Organs, article 1; Act on National Holidays, article 3.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

DAY = timedelta(days=1)
SATURDAY = 5


def is_working_day(day: date) -> bool:
    """Tell whether public offices work on a day."""
    return day.weekday() < SATURDAY and not _is_years_end(day) and not _is_holiday(day)


def add(day: date, working_days: int) -> date:
    """Give the working day that comes as the n-th after a day, which itself never counts.

    With 0 the day itself, whatever it is; with a number below 0 those before it are counted.
    """
    step = DAY if working_days > 0 else -DAY
    left = abs(working_days)
    while left:
        day += step
        left -= is_working_day(day)
    return day


def between(first: date, last: date) -> int:
    """Count the working days after the first day and before the last, neither of which counts."""
    days = (last - first).days
    return sum(is_working_day(first + n * DAY) for n in range(1, days))


def _is_years_end(day: date) -> bool:
    return (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3)


@cache
def _is_holiday(day: date) -> bool:
    import jpholiday  # noqa: PLC0415 only services that count working days need it

    return bool(jpholiday.is_holiday(day))
