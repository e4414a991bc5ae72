"""Looks at a database file and at what the platforms saw, and lists whatever broke a promise.

Shares no code with the application: plain sqlite3, the rules written down once more. Overlaps are
found from the hours in the bookings, not from the claims that are to prevent them.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

HOLDING = ("requested", "offered", "confirmed")
OPEN = ("waiting", *HOLDING)
CELL = 5 * 60 * 1000  # milliseconds
# state, move -> state; a booking begins in no state
MOVES = {
    ("", "request"): "requested",
    ("waiting", "request"): "requested",
    ("requested", "confirm"): "confirmed",
    ("waiting", "offer"): "offered",
    ("requested", "offer"): "offered",
    ("confirmed", "offer"): "confirmed",
    ("offered", "accept"): "confirmed",
    ("confirmed", "accept"): "confirmed",
    ("offered", "decline"): "requested",
    ("confirmed", "decline"): "confirmed",
    **{(state, "cancel"): "cancelled" for state in OPEN},
    **{(state, "lapse"): "lapsed" for state in ("waiting", "requested", "offered")},
    ("confirmed", "finish"): "done",
}


@dataclass(frozen=True)
class Outside:
    """What the world around the desk saw."""

    acknowledged: Collection[tuple[str, str]]  # channel and id of every update answered 200
    line: Mapping[str, int]  # callers.lookup -> how many requests with messages LINE took
    telegram: Mapping[str, int]  # callers.lookup -> how many messages of ours the chat holds
    kills: int = 0


@dataclass(frozen=True)
class Figures:
    """How much was looked at, so that a check of nothing is seen as such."""

    acknowledged: int
    bookings: int
    confirmed: int
    cancelled: int
    parcels: int
    line_doubles: int
    telegram_doubles: int


@dataclass(frozen=True)
class Held:
    """One stretch of a resource's time, with what is kept free after it."""

    starts: int
    ends: int
    booking: str


class Checker:
    """One look at a file. `problems` lists what is wrong, empty when all promises were kept."""

    def __init__(
        self,
        path: Path,
        outside: Outside,
        *,
        per_caller: int = 1,
        buffers: Mapping[str, int] | None = None,
    ) -> None:
        """`buffers`: minutes kept free after a call, by service; none where it is not named."""
        self._path = path
        self._outside = outside
        self._per_caller = per_caller
        self._buffers = buffers or {}

    def problems(self) -> list[str]:
        """List every broken promise as "rule: whom it hit"."""
        with closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True)) as database:
            database.row_factory = sqlite3.Row
            return [
                *self._lost_updates(database),
                *self._overlaps(database),
                *self._claims(database),
                *self._too_many(database),
                *self._trails(database),
                *self._notices(database),
                *self._parcels(database),
                *self._answers(database),
                *self._sent(database),
            ]

    def figures(self) -> Figures:
        """Count what was there to be checked."""
        with closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True)) as database:
            states = Counter(row[0] for row in database.execute("SELECT state FROM bookings"))
            return Figures(
                acknowledged=len(self._outside.acknowledged),
                bookings=states.total(),
                confirmed=states["confirmed"],
                cancelled=states["cancelled"],
                parcels=_count(database, "outbox", "1"),
                line_doubles=sum(more for _, more in self._more(database, "line")),
                telegram_doubles=sum(more for _, more in self._more(database, "telegram")),
            )

    def _lost_updates(self, database: sqlite3.Connection) -> Iterator[str]:
        kept = {tuple(row) for row in database.execute("SELECT channel, update_id FROM updates")}
        for channel, update in sorted(set(self._outside.acknowledged) - kept):
            yield f"acknowledged but lost: {channel} {update}"
        for row in database.execute("SELECT id FROM failed_turns WHERE state = 'failed'"):
            yield f"turn failed: {row['id']}"

    def _held(self, database: sqlite3.Connection) -> dict[str, list[Held]]:
        """Gather from bookings and offers who is taken when."""
        held = defaultdict(list)
        marks = ",".join("?" * len(HOLDING))
        for row in database.execute(
            f"""SELECT b.id, b.service_id, b.resource_id, b.starts_at, b.ends_at FROM bookings b
                WHERE b.state IN ({marks}) AND b.resource_id IS NOT NULL
                UNION
                SELECT b.id, b.service_id, t.resource_id, t.starts_at, t.ends_at
                FROM times t JOIN bookings b ON b.id = t.booking_id
                WHERE b.state IN ({marks}) AND t.kind = 'offer'""",
            [*HOLDING, *HOLDING],
        ):
            after = self._buffers.get(row["service_id"], 0) * 60 * 1000
            held[row["resource_id"]].append(
                Held(row["starts_at"], row["ends_at"] + after, row["id"])
            )
        return held

    def _overlaps(self, database: sqlite3.Connection) -> Iterator[str]:
        for resource, stretches in sorted(self._held(database).items()):
            latest: Held | None = None
            for held in sorted(stretches, key=lambda h: (h.starts, h.ends)):
                if latest and held.starts < latest.ends and held.booking != latest.booking:
                    yield f"two calls at once: {resource} by {latest.booking} and {held.booking}"
                if latest is None or held.ends > latest.ends:
                    latest = held

    def _claims(self, database: sqlite3.Connection) -> Iterator[str]:
        due = Counter(
            {
                (resource, cell, held.booking)
                for resource, stretches in self._held(database).items()
                for held in stretches
                for cell in range(held.starts, held.ends, CELL)
            }
        )
        rows = database.execute("SELECT resource_id, cell_at, booking_id FROM claims")
        found = Counter(tuple(row) for row in rows)
        for resource, cell, booking in sorted(due - found):
            yield f"cell not claimed: {resource} {cell} for {booking}"
        for resource, cell, booking in sorted(found - due):
            yield f"cell claimed for nothing: {resource} {cell} by {booking}"

    def _too_many(self, database: sqlite3.Connection) -> Iterator[str]:
        marks = ",".join("?" * len(OPEN))
        for row in database.execute(
            f"""SELECT caller_id, count(*) AS n FROM bookings
                WHERE state IN ({marks}) AND caller_id IS NOT NULL
                GROUP BY caller_id, service_id HAVING n > ?""",
            [*OPEN, self._per_caller],
        ):
            yield f"too many open bookings: {row['n']} of caller {row['caller_id']}"

    def _trails(self, database: sqlite3.Connection) -> Iterator[str]:
        trails: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for row in database.execute(
            "SELECT booking_id, action, detail FROM audit WHERE detail LIKE 'revision %'"
        ):
            number = int(row["detail"].removeprefix("revision "))
            trails[row["booking_id"]].append((number, row["action"]))
        for row in database.execute("SELECT id, state, revision FROM bookings"):
            moves = sorted(trails.pop(row["id"], []))
            state = ""
            for _, action in moves:
                state = MOVES.get((state, action), f"no {action} from {state or 'nothing'}")
            numbers = [number for number, _ in moves]
            if numbers != list(range(1, row["revision"] + 1)) or state != row["state"]:
                told = " ".join(action for _, action in moves)
                yield f"trail does not lead to {row['state']}: {row['id']} by {told or 'nothing'}"
        for booking in sorted(trails):
            yield f"trail of no booking: {booking}"

    def _notices(self, database: sqlite3.Connection) -> Iterator[str]:
        for row in database.execute(
            """SELECT booking_id, revision, kind, count(*) AS n FROM notices
               GROUP BY booking_id, revision, kind HAVING n > 1"""
        ):
            yield f"notice made {row['n']} times: {row['kind']} of {row['booking_id']}"
        # A notice is one message in the chat; its kind may be followed by what it tells of.
        for row in database.execute(
            """SELECT o.booking_id, o.kind, count(*) AS n,
                      (SELECT count(*) FROM notices k
                       WHERE k.booking_id = o.booking_id
                       AND (k.kind = o.kind OR k.kind LIKE o.kind || ' %')) AS due
               FROM outbox o WHERE o.channel = 'line' AND o.kind NOT IN ('reply', 'leave')
               GROUP BY o.booking_id, o.kind HAVING n > due"""
        ):
            yield f"notice sent {row['n']} times: {row['kind']} of {row['booking_id']}"

    def _parcels(self, database: sqlite3.Connection) -> Iterator[str]:
        ids = [row[0] for row in database.execute("SELECT id FROM outbox ORDER BY id")]
        for before, after in pairwise(ids):
            if after != before + 1:
                yield f"parcel gone: after {before} comes {after}"
        for row in database.execute("SELECT * FROM outbox WHERE state != 'accepted'"):
            if row["state"] == "queued":
                yield f"parcel never sent: {row['id']} {row['channel']} {row['kind']}"
            elif not self._has_task(database, row):
                yield f"parcel {row['state']} and nobody told: {row['id']} {row['error']}"

    @staticmethod
    def _has_task(database: sqlite3.Connection, parcel: sqlite3.Row) -> bool:
        return bool(
            database.execute(
                """SELECT count(*) FROM tasks WHERE kind = 'send-failed'
                   AND (booking_id = ? OR caller_id = ?)""",
                [parcel["booking_id"], parcel["caller_id"]],
            ).fetchone()[0]
        )

    @staticmethod
    def _answers(database: sqlite3.Connection) -> Iterator[str]:
        """Compare updates with answers: on LINE one answer is one parcel, elsewhere one or more."""
        for channel in ("line", "telegram"):
            taken = _count(database, "updates", "channel = ?", channel)
            answers = _count(database, "outbox", "kind = 'reply' AND channel = ?", channel)
            if answers < taken:
                yield f"updates without an answer: {taken - answers} on {channel}"
            if channel == "line" and answers > taken:
                yield f"updates answered twice: {answers - taken} on {channel}"

    def _sent(self, database: sqlite3.Connection) -> Iterator[str]:
        """Compare what was noted as sent with what the platforms were sent, caller by caller.

        Telegram knows no key against doubles: of each caller's messages the one that was on its
        way when a kill came may arrive once more.
        """
        for channel, allowed in (("line", 0), ("telegram", self._outside.kills)):
            for caller, more in self._more(database, channel):
                if more > allowed:
                    yield f"arrived twice: {more} on {channel} for {caller}"
                if more < 0:
                    yield f"noted as sent and never arrived: {-more} on {channel} for {caller}"

    def _more(self, database: sqlite3.Connection, channel: str) -> Iterator[tuple[str, int]]:
        """Tell for each caller how much more arrived than was noted.

        An edit that Telegram repeats shows nothing twice, so only new messages count there.
        """
        roads = ("send",) if channel == "telegram" else ("reply", "push")
        arrived = self._outside.line if channel == "line" else self._outside.telegram
        noted = Counter(
            dict(
                database.execute(
                    f"""SELECT c.lookup, count(*) FROM outbox o JOIN callers c ON c.id = o.lane
                        WHERE o.channel = ? AND o.state = 'accepted'
                        AND o.road IN ({",".join("?" * len(roads))}) GROUP BY c.lookup""",
                    [channel, *roads],
                ).fetchall()
            )
        )
        for caller in sorted({*arrived, *noted}):
            yield caller, arrived.get(caller, 0) - noted[caller]


def _count(database: sqlite3.Connection, table: str, condition: str, *values: str) -> int:
    found = database.execute(f"SELECT count(*) FROM {table} WHERE {condition}", values)
    return int(found.fetchone()[0])
