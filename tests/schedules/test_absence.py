"""Missed calls: which count, and until when a person may refuse."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedules.absence import TermRefused, can_refuse, strikes, term_ends
from tests.schedules.example import example, otit, utc

NOW = utc(3)
DAY = timedelta(days=1)


def test_strike_counts_for_its_term_and_not_a_moment_longer() -> None:
    at = [NOW - 181 * DAY, NOW - 180 * DAY, NOW - 180 * DAY + timedelta(minutes=1), NOW - DAY]

    assert strikes(otit(), at, NOW) == at[2:]


def test_nothing_counts_where_no_rule_says_for_how_long() -> None:
    assert strikes(example(), [NOW - DAY], NOW) == []


@given(st.lists(st.integers(-400, 400)), st.integers(0, 400))
def test_strikes_only_fade(days: list[int], later: int) -> None:
    at = [NOW + day * DAY for day in days]

    now, then = strikes(otit(), at, NOW), strikes(otit(), at, NOW + later * DAY)

    assert [one for one in then if one <= NOW] == now[
        len(now) - len([x for x in then if x <= NOW]) :
    ]


def test_only_a_service_with_the_rule_lets_a_person_refuse() -> None:
    assert (can_refuse(otit()), can_refuse(example())) == (True, False)


def test_refusal_lasts_until_the_end_of_its_last_day_in_the_services_zone() -> None:
    assert term_ends(otit(), date(2026, 12, 1), NOW) == datetime(2026, 12, 1, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize("days", [-1, 0, 367])
def test_refusal_ends_within_a_year_from_tomorrow_on(days: int) -> None:
    with pytest.raises(TermRefused, match="expected one from tomorrow on"):
        term_ends(otit(), NOW.date() + days * DAY, NOW)
