"""Findings: one line each, and a clock that is off is told before calls go wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.finding import Finding, clock_compared


def test_finding_reads_as_one_line() -> None:
    found = Finding("disk", "ok", "5000 MB are free")

    assert str(found) == "ok       disk: 5000 MB are free"


def test_clock_that_is_off_is_told() -> None:
    off = [clock_compared("x", datetime.now(UTC) - timedelta(seconds=s)) for s in (0, 20, 100)]

    assert [each.state for each in off] == ["ok", "warning", "problem"]
