"""Looks at the tables after a race, by plain SQL, and says what broke the word that was given."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

from bot.store.engine import is_sqlite, listener_address
from tests.faults.asking import Row, Where, ask, place
from tests.faults.checker import Checker, Outside

NOBODY = Outside(frozenset(), {}, {})


def where(address: str) -> Where:
    """Turn an address into where to ask."""
    return place(address) if is_sqlite(address) else listener_address(address)


def bookings(address: str) -> dict[str, Row]:
    """Give every booking by its id."""
    return {row["id"]: row for row in ask(where(address), "SELECT * FROM bookings")}


def trails(address: str) -> dict[str, list[tuple[str, str]]]:
    """Give what was done to each booking, in order: who, and what."""
    found = defaultdict(list)
    rows = ask(where(address), "SELECT * FROM audit WHERE detail LIKE 'revision %'")
    for row in sorted(rows, key=lambda r: int(r["detail"].removeprefix("revision "))):
        found[row["booking_id"]].append((row["actor"], row["action"]))
    return found


def notices(address: str) -> dict[str, list[str]]:
    """Give the kinds of notices made for each booking, in order of its revisions."""
    found = defaultdict(list)
    for row in ask(where(address), "SELECT * FROM notices ORDER BY revision, kind"):
        found[row["booking_id"]].append(row["kind"].partition(" ")[0])
    return found


def overlaps(address: str) -> list[tuple[str, str]]:
    """List the pairs of bookings that one counsellor or seat has at the same moment."""
    held = defaultdict(list)
    for row in bookings(address).values():
        if row["state"] in ("requested", "offered", "confirmed"):
            held[row["resource_id"]].append(row)
    return [
        (one["id"], other["id"])
        for rows in held.values()
        for one, other in combinations(rows, 2)
        if one["starts_at"] < other["ends_at"] and other["starts_at"] < one["ends_at"]
    ]


def problems(address: str, *, per_caller: int = 1) -> list[str]:
    """List every broken promise that the tables show."""
    return Checker(where(address), NOBODY, per_caller=per_caller).problems(settled=False)
