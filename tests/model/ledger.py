"""A second, tiny desk: plain dicts, the rules of docs and design written down once more.

Shares no code with the application. It cannot say which counsellor the desk chooses, only who could
be chosen; so a move is first judged (`may_…`), then entered with what the desk chose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

TOKYO = ZoneInfo("Asia/Tokyo")
HALF = timedelta(minutes=30)
CELL = timedelta(minutes=5)
# The languages of the test's callers: weekdays on which somebody speaks them, Monday is 0.
SPOKEN = {"vi": {0, 1, 2, 3, 4, 5}, "en": {1, 3, 5}, "fil": {1, 3, 5}}
OPEN = ("waiting", "requested", "offered", "confirmed")
OVER = ("done", "cancelled", "lapsed")
ANSWER = timedelta(minutes=15)  # before a call nobody can confirm or accept it any more
READY, GRACE, LATE = timedelta(minutes=30), timedelta(minutes=10), timedelta(minutes=15)
FORGOTTEN = timedelta(days=7)  # after its end a call is closed, if nobody did

# Who may move what: state -> move -> actors. What is not here is refused and changes nothing.
GRAPH: dict[str, dict[str, str]] = {
    "waiting": {
        "request": "caller staff",
        "offer": "staff service",
        "cancel": "caller staff service",
        "lapse": "service",
    },
    "requested": {
        "confirm": "staff service",
        "offer": "staff service",
        "give": "staff",
        "cancel": "caller staff service",
        "lapse": "service",
    },
    "offered": {
        "accept": "caller staff",
        "decline": "caller staff service",
        "pass": "caller staff service",  # of a freed time, back to the waiting list
        "withdraw": "staff",
        "cancel": "caller staff service",
        "lapse": "service",
    },
    "confirmed": {
        "offer": "staff service",
        "accept": "caller staff",  # where a time is being offered beside it
        "decline": "caller staff service",
        "cancel": "caller staff service",
        "finish": "staff service",
        "give": "staff",
        "wish": "caller staff",
        "move": "caller staff",
        "keep": "staff",
    },
    "done": {"resume": "service"},  # of a miss alone
    "cancelled": {},
    "lapsed": {},
}
BESIDE = ("accept", "decline")  # of a confirmed call only while something is being offered

Hold = tuple[str, datetime]  # who, from when


@dataclass
class Line:
    """One booking."""

    caller: str
    language: str
    wishes: list[datetime]
    own: Hold  # what it holds by itself
    state: str = "requested"
    offers: list[Hold] = field(default_factory=list)
    until: datetime | None = None
    changes: list[datetime] = field(default_factory=list)  # asked for in place of a fixed time
    outcome: str | None = None
    by: str | None = None
    told: list[str] = field(default_factory=list)  # kinds of notices that follow from moves
    moves: int = 1
    by_rule: bool = False  # whether time closed it, and not a person
    linked: bool = False  # whether the caller was given a way to join
    alive_at: set[datetime] = field(default_factory=set)  # starts of calls with a sign of life
    let_pass: set[datetime] = field(default_factory=set)  # starts whose miss came too late to say

    @property
    def holds(self) -> list[Hold]:
        """List what is kept free for it."""
        return (
            [self.own, *self.offers] if self.state in ("requested", "offered", "confirmed") else []
        )


@dataclass
class Rules:
    """What the service says."""

    buffer: timedelta = timedelta(0)
    per_caller: int = 1
    notice: timedelta = timedelta(minutes=60)
    horizon_days: int = 28
    offer: timedelta = timedelta(hours=24)


class Ledger:
    """All bookings as they should stand."""

    def __init__(self, rules: Rules, speakers: dict[str, list[str]], now: datetime) -> None:
        self.rules = rules
        self.speakers = speakers  # language -> who could serve
        self.now = now
        self.lines: dict[str, Line] = {}
        self.closed: set[tuple[date, str | None]] = set()  # leave of a language, or of all

    # what is free

    def slots(self, language: str, day: date) -> list[datetime]:
        """List the starts of a day; none where it was closed."""
        return [] if {(day, language), (day, None)} & self.closed else self.regular(language, day)

    def regular(self, language: str, day: date) -> list[datetime]:
        """List the starts of a day, as the office's clock has them in an ordinary week."""
        if day.weekday() not in SPOKEN[language]:
            return []
        opens, closes = (9, 17) if day.weekday() >= 5 else (11, 19)
        found, at = [], datetime.combine(day, time(opens), TOKYO)
        while at + HALF <= datetime.combine(day, time(closes), TOKYO):
            found.append(at.astimezone(UTC))
            at += HALF + self.rules.buffer
        return found

    def cells(self, start: datetime) -> list[datetime]:
        """List the cells that a call takes, with what is kept free after it."""
        return [start + n * CELL for n in range((HALF + self.rules.buffer) // CELL)]

    def for_staff(self, line: Line, start: datetime) -> set[str]:
        """Tell who could serve it for staff, who need no notice; else who holds it for the call."""
        mine = {who for who, held in line.holds if held == start}
        return self.able(line.language, start, timedelta(0)) or mine

    def taken(self) -> dict[tuple[str, datetime], str]:
        """Tell which booking holds each cell."""
        return {
            (who, cell): name
            for name, line in self.lines.items()
            for who, start in line.holds
            for cell in self.cells(start)
        }

    def able(self, language: str, start: datetime, notice: timedelta | None = None) -> set[str]:
        """Tell who could serve a call that starts then, if it can be booked at all."""
        notice = self.rules.notice if notice is None else notice
        day = start.astimezone(TOKYO).date()
        last = self.now.astimezone(TOKYO).date() + timedelta(days=self.rules.horizon_days)
        if start not in self.slots(language, day):
            return set()
        if day > last or start < self.now + notice or start <= self.now:
            return set()
        taken = self.taken()
        return {
            who
            for who in self.speakers[language]
            if not any((who, cell) in taken for cell in self.cells(start))
        }

    # what may be done

    def may(self, name: str, move: str, actor: str) -> bool:
        """Tell whether the graph has this move."""
        line = self.lines[name]
        if move in BESIDE and line.state == "confirmed" and not line.offers:
            return False
        return actor in GRAPH[line.state].get(move, "").split()

    def open_of(self, caller: str) -> list[str]:
        """List a caller's open bookings; a call that is over keeps nobody from the next."""
        return [
            n
            for n, line in self.lines.items()
            if line.caller == caller and line.state in OPEN and not self.is_over(line)
        ]

    def is_over(self, line: Line) -> bool:
        """Tell whether a confirmed call lies behind, closed or not."""
        return line.state == "confirmed" and line.own[1] + HALF <= self.now

    def may_confirm(self, name: str, rank: int) -> set[str] | None:
        """Tell who could hold the call at this wish; None where the move is refused."""
        line = self.lines[name]
        if not self.may(name, "confirm", "staff") or rank > len(line.wishes):
            return None
        start = line.wishes[rank - 1]
        if start <= self.now:
            return set()  # nobody can be called in the past
        if rank == 1:
            return {line.own[0]}
        return self.for_staff(line, start)

    def may_offer(self, name: str, starts: Sequence[datetime]) -> list[set[str]] | None:
        """Tell for each time who could serve it; None where the move is refused."""
        if not self.may(name, "offer", "staff"):
            return None
        line = self.lines[name]
        return [self.for_staff(line, start) for start in starts]

    def until(self, starts: Iterable[datetime]) -> datetime:
        """Tell how long an offer of these times stands."""
        return min(self.now + self.rules.offer, min(starts) - min(ANSWER, self.rules.notice))

    def may_accept(self, name: str, rank: int) -> bool:
        """Tell whether an offered time can be taken now."""
        line = self.lines[name]
        if not self.may(name, "accept", "caller") or rank > len(line.offers):
            return False
        return line.offers[rank - 1][1] > self.now

    # what is done

    def alive(self, caller: str) -> None:
        """Enter that a caller did something: around a call it is a sign of life."""
        for line in self.lines.values():
            start = line.own[1]
            if line.caller != caller or not start - READY <= self.now <= start + GRACE:
                continue
            if line.state == "done" and line.outcome == "missed" and line.by_rule:
                # Written down in this very minute, and in time all the same.
                line.state, line.outcome, line.moves = "confirmed", None, line.moves + 1
            if line.state == "confirmed":
                line.alive_at.add(start)

    def request(self, name: str, line: Line) -> None:
        """Enter a new booking."""
        self.lines[name] = line

    def confirm(self, name: str, rank: int, who: str) -> None:
        """Enter that staff confirmed a wish."""
        line = self._moved(name, "confirmed")
        line.own = (who, line.wishes[rank - 1])

    def offer(self, name: str, offers: list[Hold]) -> None:
        """Enter that times are offered; a confirmed call stays so."""
        line = self.lines[name]
        self._moved(name, "confirmed" if line.state == "confirmed" else "offered", "offered")
        self._no_offer(line)
        line.offers = offers
        line.until = self.until(start for _, start in offers)

    def accept(self, name: str, rank: int) -> None:
        """Enter that the caller took an offered time."""
        line = self.lines[name]
        line.own = line.offers[rank - 1]
        self._moved(name, "confirmed")
        self._no_offer(line)

    def wish(self, name: str, starts: list[datetime]) -> None:
        """Enter that the caller of a fixed call would rather have these times; none is held."""
        self._no_offer(self._moved(name, "confirmed"))
        self.lines[name].changes = starts

    def may_move(self, name: str, rank: int) -> set[str] | None:
        """Tell who could serve the call at the asked time; None where the move is refused."""
        line = self.lines[name]
        if not self.may(name, "move", "staff") or rank > len(line.changes):
            return None
        return self.for_staff(line, line.changes[rank - 1])

    def move(self, name: str, rank: int, who: str) -> None:
        """Enter that the call is at the asked time now."""
        line = self._moved(name, "confirmed")
        line.own = (who, line.changes[rank - 1])
        self._no_offer(line)

    def may_give(self, name: str, who: str) -> bool:
        """Tell whether another could serve it at its time, which may have begun already."""
        line = self.lines[name]
        start = line.own[1]
        if not self.may(name, "give", "staff") or who == line.own[0]:
            return False
        if start not in self.slots(line.language, start.astimezone(TOKYO).date()):
            return False  # closed since: nobody is there
        taken = self.taken()
        return not any((who, cell) in taken for cell in self.cells(start))

    def give(self, name: str, who: str) -> None:
        """Enter that another counsellor serves it; what is asked and offered beside it stays."""
        line = self._moved(name, self.lines[name].state)
        line.own = (who, line.own[1])

    def keep(self, name: str) -> None:
        """Enter that the call stays where it is, whatever was asked or offered."""
        self._no_offer(self._moved(name, "confirmed", "kept"))

    def decline(self, name: str) -> None:
        """Enter that no offered time was taken."""
        line = self.lines[name]
        self._moved(name, "confirmed" if line.state == "confirmed" else "requested")
        self._no_offer(line)

    def end(self, name: str, state: str, told: str = "", **how: str) -> None:
        """Enter that it is over."""
        line = self._moved(name, state, told)
        line.outcome, line.by = how.get("outcome"), how.get("by")
        self._no_offer(line)

    def due(self) -> Iterator[tuple[str, str]]:
        """List what time itself moves by now: booking and what becomes of it."""
        for name, line in self.lines.items():
            last = max(line.wishes) - min(ANSWER, self.rules.notice)
            if line.state == "requested" and last <= self.now:
                yield name, "lapsed"
            if line.state == "offered" and line.until is not None and line.until <= self.now:
                yield name, "expired"
            if line.state == "confirmed" and line.until is not None and line.until <= self.now:
                yield name, "declined"
            if line.state == "confirmed" and line.until is None:
                start = line.own[1]
                passed = self.now - (start + GRACE)
                if passed >= timedelta(0) and line.linked and start not in line.alive_at:
                    if passed < LATE and start not in line.let_pass:
                        yield name, "missed"
                        continue
                    line.let_pass.add(start)
                if self.now >= start + HALF + FORGOTTEN:
                    yield name, "unknown"

    def timers(self) -> None:
        """Let time move what is due."""
        for name, what in list(self.due()):
            if what == "declined":
                self.decline(name)
            elif what in ("missed", "unknown"):
                self.end(name, "done", what, outcome=what)
                self.lines[name].by_rule = True
            else:
                self.end(name, "lapsed", what)

    def _moved(self, name: str, state: str, told: str = "") -> Line:
        line = self.lines[name]
        line.state, line.moves = state, line.moves + 1
        if told:
            line.told.append(told)
        return line

    @staticmethod
    def _no_offer(line: Line) -> None:
        line.offers, line.until, line.changes = [], None, []
