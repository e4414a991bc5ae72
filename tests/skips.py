"""Counts the tests that were skipped, by reason, and knows which reasons are no surprise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

LISTED = Path(__file__).with_name("skips.txt")


def listed(text: str) -> list[tuple[str, str]]:
    """Read the list: (pattern of test ids, part of the reason)."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [
        (tests.strip(), why.strip()) for tests, _, why in (line.partition("|") for line in lines)
    ]


def skipped(reports: Iterable[pytest.TestReport]) -> list[tuple[str, str]]:
    """List what was skipped: (test id, reason)."""
    found = []
    for report in reports:
        told = report.longrepr
        reason = str(told[2] if isinstance(told, tuple) else told)
        found.append((report.nodeid, reason.removeprefix("Skipped: ")))
    return found


def unexpected(
    skips: Iterable[tuple[str, str]], known: Iterable[tuple[str, str]]
) -> list[tuple[str, str]]:
    """List the skips that no line names."""
    lines = list(known)
    return [
        (test, reason)
        for test, reason in skips
        if not any(fnmatchcase(test, tests) and why in reason for tests, why in lines)
    ]


def summary(skips: Iterable[tuple[str, str]]) -> list[str]:
    """Say how many were skipped for which reason."""
    counted = Counter(reason for _, reason in skips)
    return [f"{number} skipped: {reason}" for reason, number in counted.most_common()]
