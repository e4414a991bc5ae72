"""What the wheel must hold is really in the tree, and the check of it finds what is missing."""

from __future__ import annotations

from pathlib import Path

from tests.wheel import NEEDED, faults

ROOT = Path(__file__).parents[2]


def test_wheel_check_finds_what_is_missing_and_what_should_stay_out() -> None:
    found = faults(["tests/conftest.py", *NEEDED[1:]])

    assert found == [f"{NEEDED[0]} is missing", "tests/conftest.py should stay out"]


def test_everything_the_wheel_needs_is_in_the_tree() -> None:
    assert [need for need in NEEDED if not (ROOT / need).exists()] == []
