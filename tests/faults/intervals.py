"""Says whether anybody was ever promised twice, from what the contenders wrote down.

Shares no code with the application. Each promise has hours (from, to) and a life (from when it was
confirmed to be kept, to when it was let go). Two promises of one resource whose lives and hours
both overlap break the word that was given.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

FOR_EVER = 2**63


@dataclass(frozen=True)
class Promise:
    """One resource's time, in ms, promised to a booking for a stretch of the clock, in ns."""

    resource: str
    booking: str
    starts: int
    ends: int
    got_at: int
    let_go_at: int = FOR_EVER


def broken(promises: Iterable[Promise]) -> list[str]:
    """List every pair that was promised the same time at the same moment."""
    found: list[str] = []
    events: list[tuple[int, int, Promise]] = []
    for promise in promises:
        events.append((promise.got_at, 1, promise))
        events.append((promise.let_go_at, 0, promise))  # at one moment, first let go
    standing: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for _, gets, promise in sorted(events, key=lambda event: event[:2]):
        row = standing[promise.resource]
        mine = (promise.starts, promise.ends, promise.booking)
        if not gets:
            row.remove(mine)
            continue
        at = bisect_left(row, mine)
        for starts, ends, booking in row[max(0, at - 1) : at + 1]:
            if starts < promise.ends and promise.starts < ends:
                found.append(f"{promise.resource}: {booking} and {promise.booking} at once")
        insort(row, mine)
    return found
