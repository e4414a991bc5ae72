"""Figures from which nobody can be told: what is shown, hidden, and what an onlooker can work out."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from bot.statistics import FEW, HIDDEN, LEAST, Use, figures, hidden, months_between

TOKYO = ZoneInfo("Asia/Tokyo")


def use(language: str = "vi", month: int = 10, day: int = 5, **other: object) -> Use:
    starts_at = datetime(2026, month, day, 3, tzinfo=UTC)
    asked = starts_at - timedelta(days=2)
    values = {"outcome": "talked", "channel": "line", "confirmed_at": asked + timedelta(hours=3)}
    return Use(language, starts_at=starts_at, created_at=asked, **{**values, **other})  # type: ignore[arg-type] # of the fields


def seen(counts: dict[str, int]) -> dict[str, int | str]:
    """Give what an onlooker sees of one month."""
    uses = [use(name) for name, count in counts.items() for _ in range(count)]
    return dict(figures(uses, ["2026-10"], TOKYO, {"language": [*counts]}).tables["language"])


@cache
def looks(names: int, total: int) -> dict[tuple[int | str, ...], list[tuple[int, ...]]]:
    """List all counts with this sum by how they look: what an onlooker who knows the rule can."""
    found: dict[tuple[int | str, ...], list[tuple[int, ...]]] = {}
    for numbers in product(range(total + 1), repeat=names):
        if sum(numbers) == total:
            look = seen({f"c{n}": number for n, number in enumerate(numbers)})
            found.setdefault(tuple(look.values()), []).append(numbers)
    return found


@pytest.mark.parametrize(("names", "most"), [(2, 30), (3, 24), (4, 14)])
def test_no_small_count_can_be_worked_out_by_who_knows_the_rule(names: int, most: int) -> None:
    told = [
        (look, place)
        for total in range(LEAST, most + 1)
        for look, able in looks(names, total).items()
        for place in range(names)
        if len({numbers[place] for numbers in able}) == 1 and able[0][place] < LEAST
    ]

    assert told == []


def test_smallest_of_the_others_is_hidden_beside_a_small_one() -> None:
    assert hidden({"vi": 40, "th": 7, "km": 2}) == {"km", "th"}
    assert hidden({"vi": 40, "th": 3, "km": 2}) == {"km", "th", "vi"}
    assert hidden({"vi": 40, "en": 5, "th": 5, "km": 4}) == {"km", "th", "en"}
    assert hidden({"vi": 40, "th": 7}) == frozenset()


def test_figures_show_counts_and_two_signs() -> None:
    uses = [use("vi")] * 20 + [use("th")] * 7 + [use("km")] * 2

    found = figures(uses, ["2026-10"], TOKYO, {"language": ["vi", "th", "km"]})

    assert found.months == {"2026-10": 29}
    assert found.total == 29
    assert found.tables["language"] == {"vi": 20, "th": HIDDEN, "km": HIDDEN}
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
    assert together["km"] == HIDDEN


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
