"""Bookings at the real desk live as the ledger says, on both databases, step by step."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import seed as seeded
from hypothesis.stateful import run_state_machine_as_test

from tests.model.machine import Lives


def live(machine: type[Lives], seed: int, lives: int, steps: int, *, shrink: bool = True) -> None:
    """Live so many lives of so many steps; a divergence is made small, and raised."""
    phases = (Phase.generate, Phase.shrink) if shrink else (Phase.generate,)
    seeded(seed)(machine)
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=lives,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            phases=phases,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.slow
@pytest.mark.timeout(4 * 3600)
def test_bookings_live_as_the_ledger_says(
    lives: type[Lives], database_kind: str, full: bool, seed: int, tell: Callable[[str], None]
) -> None:
    number = int(os.environ.get("LIVES") or (200 if full else 10))
    steps = 100 if full else 30

    live(lives, seed, number, steps)

    done = sum(n for step, n in lives.went.items() if not step.endswith("refused"))
    refused = lives.went.total() - done
    tell(
        f"model: {database_kind}, seed {seed}, {number} lives of up to {steps} steps: "
        f"{done} steps done, {refused} refused, no divergence\n  {dict(sorted(lives.went.items()))}"
    )
    assert done > number  # a check of nothing is seen as such
    assert refused > number
