"""Looks at a database and at what the platforms saw, and lists whatever broke a promise.

Shares no code with the application: plain drivers, the rules written down once more. Overlaps are
found from the hours in the bookings, not from the claims that are to prevent them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from tests.faults.asking import Ask, Row, Where, asking, is_file

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
    # outbox.retry_key -> how often a letter with it came; None where nobody looked at the mail
    letters: Mapping[str, int] | None = None
    # what the provider holds open: "booking revision"; None where there is no provider
    rooms: Collection[str] | None = None


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
    letter_doubles: int = 0


@dataclass(frozen=True)
class Held:
    """One stretch of a resource's time, with what is kept free after it."""

    starts: int
    ends: int
    booking: str


class Checker:
    """One look at a database. `problems` lists what is wrong, empty when all promises were kept."""

    def __init__(
        self,
        where: Where,
        outside: Outside,
        *,
        per_caller: int = 1,
        buffers: Mapping[str, int] | None = None,
    ) -> None:
        """`buffers`: minutes kept free after a call, by service; none where it is not named."""
        self._where = where
        self._outside = outside
        self._per_caller = per_caller
        self._buffers = buffers or {}

    def problems(self, *, settled: bool = True) -> list[str]:
        """List every broken promise as "rule: whom it hit".

        `settled` False: the desk was stopped in the middle of its work, so that what is still to
        be sent is no fault, and what was sent may not have been noted.
        """
        with asking(self._where) as ask:
            found = [
                *self._lost_updates(ask),
                *self._overlaps(ask),
                *self._claims(ask),
                *self._too_many(ask),
                *self._trails(ask),
                *self._notices(ask),
                *self._answers(ask),
            ]
            if settled:
                found += [*self._parcels(ask), *self._sent(ask), *self._mailed(ask)]
                found += self._rooms(ask)
            return found

    def figures(self) -> Figures:
        """Count what was there to be checked."""
        with asking(self._where) as ask:
            states = Counter(row["state"] for row in ask("SELECT state FROM bookings"))
            return Figures(
                acknowledged=len(self._outside.acknowledged),
                bookings=states.total(),
                confirmed=states["confirmed"],
                cancelled=states["cancelled"],
                parcels=_count(ask, "outbox", "1 = 1"),
                line_doubles=sum(max(0, more) for _, more in self._more(ask, "line")),
                telegram_doubles=sum(max(0, more) for _, more in self._more(ask, "telegram")),
                letter_doubles=sum(n - 1 for n in (self._outside.letters or {}).values()),
            )

    def _lost_updates(self, ask: Ask) -> Iterator[str]:
        rows = ask("SELECT channel, update_id FROM updates")
        kept = {(row["channel"], row["update_id"]) for row in rows}
        for channel, update in sorted(set(self._outside.acknowledged) - kept):
            yield f"acknowledged but lost: {channel} {update}"
        for row in ask("SELECT id FROM failed_turns WHERE state = 'failed'"):
            yield f"turn failed: {row['id']}"

    def _held(self, ask: Ask) -> dict[str, list[Held]]:
        """Gather from bookings and offers who is taken when."""
        held = defaultdict(list)
        marks = ",".join("?" * len(HOLDING))
        for row in ask(
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

    def _overlaps(self, ask: Ask) -> Iterator[str]:
        for resource, stretches in sorted(self._held(ask).items()):
            latest: Held | None = None
            for held in sorted(stretches, key=lambda h: (h.starts, h.ends)):
                if latest and held.starts < latest.ends and held.booking != latest.booking:
                    yield f"two calls at once: {resource} by {latest.booking} and {held.booking}"
                if latest is None or held.ends > latest.ends:
                    latest = held

    def _claims(self, ask: Ask) -> Iterator[str]:
        due = Counter(
            {
                (resource, cell, held.booking)
                for resource, stretches in self._held(ask).items()
                for held in stretches
                for cell in range(held.starts, held.ends, CELL)
            }
        )
        rows = ask("SELECT resource_id, cell_at, booking_id FROM claims")
        found = Counter((row["resource_id"], row["cell_at"], row["booking_id"]) for row in rows)
        for resource, cell, booking in sorted(due - found):
            yield f"cell not claimed: {resource} {cell} for {booking}"
        for resource, cell, booking in sorted(found - due):
            yield f"cell claimed for nothing: {resource} {cell} by {booking}"

    def _too_many(self, ask: Ask) -> Iterator[str]:
        marks = ",".join("?" * len(OPEN))
        for row in ask(
            f"""SELECT caller_id, count(*) AS n FROM bookings
                WHERE state IN ({marks}) AND caller_id IS NOT NULL
                GROUP BY caller_id, service_id HAVING count(*) > ?""",
            [*OPEN, self._per_caller],
        ):
            yield f"too many open bookings: {row['n']} of caller {row['caller_id']}"

    def _trails(self, ask: Ask) -> Iterator[str]:
        trails: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for row in ask(
            "SELECT booking_id, action, detail FROM audit WHERE detail LIKE 'revision %'"
        ):
            number = int(row["detail"].removeprefix("revision "))
            trails[row["booking_id"]].append((number, row["action"]))
        for row in ask("SELECT id, state, revision FROM bookings"):
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

    def _notices(self, ask: Ask) -> Iterator[str]:
        for row in ask(
            """SELECT booking_id, revision, kind, count(*) AS n FROM notices
               GROUP BY booking_id, revision, kind HAVING count(*) > 1"""
        ):
            yield f"notice made {row['n']} times: {row['kind']} of {row['booking_id']}"
        # A notice is one message in the chat; its kind may be followed by what it tells of.
        for row in ask(
            """SELECT o.booking_id, o.kind, count(*) AS n FROM outbox o
               WHERE o.channel = 'line' AND o.kind NOT IN ('reply', 'leave')
               GROUP BY o.booking_id, o.kind HAVING count(*) > (
                   SELECT count(*) FROM notices k WHERE k.booking_id = o.booking_id
                   AND (k.kind = o.kind OR k.kind LIKE o.kind || ' %'))"""
        ):
            yield f"notice sent {row['n']} times: {row['kind']} of {row['booking_id']}"

    def _parcels(self, ask: Ask) -> Iterator[str]:
        ids = [row["id"] for row in ask("SELECT id FROM outbox ORDER BY id")]
        for before, after in pairwise(ids):
            # A sequence of PostgreSQL counts on where a transaction was undone.
            if is_file(self._where) and after != before + 1:
                yield f"parcel gone: after {before} comes {after}"
        for row in ask("SELECT * FROM outbox WHERE state != 'accepted'"):
            if row["state"] == "queued":
                yield f"parcel never sent: {row['id']} {row['channel']} {row['kind']}"
            elif row["state"] == "dropped" and not _count(ask, "callers", "id = ?", row["lane"]):
                continue  # the caller had everything deleted
            elif row["error"] == "Overtaken":
                continue  # a later message stands in its place
            elif not self._has_task(ask, row):
                yield f"parcel {row['state']} and nobody told: {row['id']} {row['error']}"

    @staticmethod
    def _has_task(ask: Ask, parcel: Row) -> bool:
        """Tell whether people were asked, or the same notice went by another road, or is past."""
        kinds = "kind IN ('send-failed', 'unanswered') AND (booking_id = ? OR caller_id = ?)"
        if _count(ask, "tasks", kinds, parcel["booking_id"], parcel["caller_id"]):
            return True
        other = ask(
            """SELECT count(*) AS n FROM deliveries d
               JOIN bookings b ON b.id = d.booking_id
               LEFT JOIN deliveries o ON o.booking_id = d.booking_id AND o.id != d.id
                   AND o.revision = d.revision AND o.notice = d.notice AND o.state != 'failed'
               WHERE d.parcel_id = ? AND (o.id IS NOT NULL OR b.revision != d.revision)""",
            [parcel["id"]],
        )
        return bool(other[0]["n"])

    @staticmethod
    def _answers(ask: Ask) -> Iterator[str]:
        """Compare updates with answers: on LINE one answer is one parcel, elsewhere one or more."""
        for channel in ("line", "telegram"):
            taken = _count(ask, "updates", "channel = ?", channel)
            answers = _count(ask, "outbox", "kind IN ('reply', 'leave') AND channel = ?", channel)
            if answers < taken:
                yield f"updates without an answer: {taken - answers} on {channel}"
            if channel == "line" and answers > taken:
                yield f"updates answered twice: {answers - taken} on {channel}"

    def _sent(self, ask: Ask) -> Iterator[str]:
        """Compare what was noted as sent with what the platforms were sent, caller by caller.

        Telegram knows no key against doubles: of each caller's messages the one that was on its
        way when a kill came may arrive once more.
        """
        for channel, allowed in (("line", 0), ("telegram", self._outside.kills)):
            for caller, more in self._more(ask, channel):
                if more > allowed:
                    yield f"arrived twice: {more} on {channel} for {caller}"
                if more < 0:
                    yield f"noted as sent and never arrived: {-more} on {channel} for {caller}"

    def _mailed(self, ask: Ask) -> Iterator[str]:
        """Compare letters with what was noted. A mailbox knows a repeat by its Message-ID."""
        came = self._outside.letters
        if came is None:
            return
        rows = ask("SELECT retry_key, state FROM outbox WHERE channel = 'mail'")
        noted = {row["retry_key"] for row in rows if row["state"] == "accepted"}
        for key in sorted(noted - set(came)):
            yield f"letter noted as sent that never came: {key}"
        for key in sorted(set(came) - {row["retry_key"] for row in rows}):
            yield f"letter that nobody wrote: {key}"
        for key, times in sorted(came.items()):
            if times - 1 > self._outside.kills:
                yield f"letter came {times} times in {self._outside.kills} kills: {key}"

    def _rooms(self, ask: Ask) -> Iterator[str]:
        """Compare what the provider holds open with the calls that stand."""
        if self._outside.rooms is None:
            return
        rows = ask(
            """SELECT r.booking_id, r.revision, r.state, b.state AS call
               FROM rooms r JOIN bookings b ON b.id = r.booking_id WHERE r.provider != 'hand'"""
        )
        due = {f"{r['booking_id']} {r['revision']}" for r in rows if r["state"] == "made"}
        for room in sorted(due - set(self._outside.rooms)):
            yield f"room told and not open: {room}"
        for room in sorted(set(self._outside.rooms) - due):
            yield f"room open for nobody: {room}"
        for row in rows:
            if row["state"] in ("wanted", "unwanted"):
                yield f"room left {row['state']}: {row['booking_id']}"
            if row["state"] == "made" and row["call"] != "confirmed":
                yield f"room made for a call that is {row['call']}: {row['booking_id']}"

    def _more(self, ask: Ask, channel: str) -> Iterator[tuple[str, int]]:
        """Tell for each caller how much more arrived than was noted.

        An edit that Telegram repeats shows nothing twice, so only new messages count there.
        """
        roads = ("send",) if channel == "telegram" else ("reply", "push")
        arrived = self._outside.line if channel == "line" else self._outside.telegram
        rows = ask(
            f"""SELECT c.lookup, count(*) AS n FROM outbox o JOIN callers c ON c.id = o.lane
                WHERE o.channel = ? AND o.state = 'accepted'
                AND o.road IN ({",".join("?" * len(roads))}) GROUP BY c.lookup""",
            [channel, *roads],
        )
        noted = Counter({row["lookup"]: int(row["n"]) for row in rows})
        known = {row["lookup"] for row in ask("SELECT lookup FROM callers")}  # others were erased
        for caller in sorted({*arrived, *noted} & known):
            yield caller, arrived.get(caller, 0) - noted[caller]


def _count(ask: Ask, table: str, condition: str, *values: str | None) -> int:
    return int(ask(f"SELECT count(*) AS n FROM {table} WHERE {condition}", values)[0]["n"])
