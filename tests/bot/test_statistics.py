"""Figures from which nobody can be told: what is shown, hidden, and what an onlooker can work out."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.statistics import FEW, HIDDEN, LEAST, Use, figures, hidden, months_between

TOKYO = ZoneInfo("Asia/Tokyo")


def use(language: str = "vi", month: int = 10, day: int = 5, **other: object) -> Use:
    starts_at = datetime(2026, month, day, 3, tzinfo=UTC)
    asked = starts_at - timedelta(days=2)
    values = {"outcome": "talked", "channel": "line", "confirmed_at": asked + timedelta(hours=3)}
    return Use(language, starts_at=starts_at, created_at=asked, **{**values, **other})  # type: ignore[arg-type] # of the fields


def possible(counts: dict[str, int], unseen: frozenset[str]) -> dict[str, set[int]]:
    """Give for each small count every number that an onlooker cannot rule out."""
    small = [name for name in counts if counts[name] < LEAST]
    large = [name for name in unseen if counts[name] >= LEAST]
    whole = sum(counts[name] for name in unseen)
    found: dict[str, set[int]] = {name: set() for name in small}
    for guess in product(range(LEAST), repeat=len(small)):
        rest = whole - sum(guess)
        if (rest >= LEAST * len(large)) if large else rest == 0:
            for name, number in zip(small, guess, strict=True):
                found[name].add(number)
    return found


@settings(max_examples=300, deadline=None)
@given(st.lists(st.integers(0, 12), min_size=2, max_size=6))
def test_no_small_count_can_be_worked_out_from_the_whole(numbers: list[int]) -> None:
    counts = {f"c{n}": number for n, number in enumerate(numbers)}
    unseen = hidden(counts)

    assert all(name in unseen for name, number in counts.items() if number < LEAST)
    told = [name for name, numbers in possible(counts, unseen).items() if len(numbers) < 2]
    assert told == [] or unseen == set(counts)  # then the whole table is left out


def test_second_count_is_hidden_where_one_small_one_would_be_told() -> None:
    assert hidden({"vi": 40, "th": 7, "km": 2}) == {"km", "th"}
    assert hidden({"vi": 40, "th": 3, "km": 2}) == {"km", "th"}
    assert hidden({"vi": 40, "th": 0, "km": 0}) == {"km", "th", "vi"}
    assert hidden({"vi": 40, "th": 7}) == frozenset()


def test_figures_show_counts_and_two_signs() -> None:
    uses = [use("vi")] * 20 + [use("th")] * 7 + [use("km")] * 2

    found = figures(uses, ["2026-10"], TOKYO, {"language": ["vi", "th", "km"]})

    assert found.months == {"2026-10": 29}
    assert found.total == 29
    assert found.tables["language"] == {"vi": 20, "th": HIDDEN, "km": FEW}
    assert found.tables["channel"] == {"line": 29}
    assert found.waited == timedelta(hours=3)


def test_month_of_few_shows_nothing_and_is_in_no_sum() -> None:
    uses = [use(month=9)] * 4 + [use(month=10)] * 6

    found = figures(uses, ["2026-09", "2026-10"], TOKYO, {})

    assert found.months == {"2026-09": FEW, "2026-10": 6}
    assert found.total == 6
    assert found.tables["language"] == {"vi": 6}


def test_longer_span_shows_no_more_than_its_months() -> None:
    october = [use("vi")] * 20 + [use("th")] * 7 + [use("km")] * 2
    september = [use("vi", month=9)] * 9 + [use("th", month=9)] * 8 + [use("my", month=9)] * 6
    known = {"language": ["vi", "th", "km", "my"]}

    def shown(*months: str) -> dict[str, int | str]:
        return dict(figures(october + september, months, TOKYO, known).tables["language"])

    alone = [shown("2026-09"), shown("2026-10")]
    together = shown("2026-09", "2026-10")
    for name, count in together.items():
        if isinstance(count, int):
            parts = [each[name] for each in alone]
            assert all(isinstance(part, int) for part in parts)
            assert count == sum(part for part in parts if isinstance(part, int))
    assert together["km"] == FEW


def test_waiting_time_needs_five_confirmations() -> None:
    few = [use()] * 4 + [use(confirmed_at=None)] * 3

    assert figures(few, ["2026-10"], TOKYO, {}).waited is None


def test_moments_are_counted_on_the_clock_of_the_service() -> None:
    late = datetime(2026, 10, 31, 15, 30, tzinfo=UTC)  # 0:30 on Sunday, 1 November in Tokyo
    uses = [Use("vi", "talked", "web", late, late, None)] * 5

    found = figures(uses, ["2026-10", "2026-11"], TOKYO, {})

    assert found.months == {"2026-10": FEW, "2026-11": 5}
    assert found.tables["weekday"] == {"6": 5}
    assert found.tables["hour"] == {"00": 5}


def test_only_months_that_are_over_are_counted() -> None:
    today = date(2026, 11, 24)

    assert months_between(date(2026, 9, 30), today, today) == ["2026-09", "2026-10"]
    assert months_between(date(2025, 12, 1), date(2026, 1, 15), today) == ["2025-12", "2026-01"]
    assert months_between(today, today, today) == []


def test_counter_of_nothing_is_few() -> None:
    found = figures([], ["2026-10"], TOKYO, {"language": ["vi"]})

    assert (found.total, Counter(found.months.values())) == (FEW, Counter({FEW: 1}))
    assert found.as_json()["language"] == {"vi": FEW}
