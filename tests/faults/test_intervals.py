"""The judge of intervals: sees what overlaps in hours and in life, and nothing else."""

from __future__ import annotations

import pytest

from tests.faults.intervals import Promise, broken

FIRST = Promise("anna", "one", 100, 200, got_at=10, let_go_at=20)


@pytest.mark.parametrize(
    ("second", "seen"),
    [
        (Promise("anna", "two", 150, 250, 15), True),
        (Promise("anna", "two", 50, 101, 15), True),
        (Promise("anna", "two", 120, 130, 15, 16), True),
        (Promise("anna", "two", 50, 250, 5), True),
        (Promise("anna", "two", 200, 300, 15), False),
        (Promise("anna", "two", 0, 100, 15), False),
        (Promise("anna", "two", 150, 250, 20), False),
        (Promise("anna", "two", 150, 250, 5, 10), False),
        (Promise("ben", "two", 150, 250, 15), False),
    ],
)
def test_two_promises_collide_in_hours_and_life(second: Promise, seen: bool) -> None:
    assert bool(broken([FIRST, second])) is seen
    assert bool(broken([second, FIRST])) is seen
