"""What becomes of a reply and of a notice under each fault of LINE and of Telegram, one row each.

What must arrive arrives, or goes by the next road, or stands as a staff task. On LINE nothing comes
twice. Telegram knows no key against doubles: there a call without an answer may double one message.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from aiohttp import web

from bot import outbox, timers
from bot.channels.line import Line
from bot.channels.telegram import Telegram
from bot.channels.wire import Timeouts
from tests.faults.checker import Checker
from tests.faults.inside import Repeating, outside, phone_on, rows
from tests.faults.load import queued, until
from tests.journeys.conftest import PUBLIC, World
from tests.journeys.phones import LinePhone, Phone, TelegramPhone
from tests.standins.line import rate_limited
from tests.standins.server import Fault
from tests.standins.telegram import too_many
from tests.talk import TO_REVIEW

LINK = {"join_url": "https://zoom.example/j/1", "passcode": "123456"}
# Of each lane the oldest goes first, and the others wait for it.
DUE = """SELECT count(*) FROM outbox o WHERE state = 'queued' AND due_at <= ? AND NOT EXISTS (
    SELECT 1 FROM outbox b WHERE b.lane = o.lane AND b.state = 'queued' AND b.id < o.id)"""
NOWHERE = "http://127.0.0.1:9"
QUICK = Timeouts(total=0.5)  # for the one call that hangs
TO_CALL: dict[str, Fault] = {
    "5xx": "500",
    "5xx after it was taken": "500-after",
    "time-out": "hang-before",
    "time-out after it was taken": "hang",
    "connection dropped before": "drop-before",
    "connection dropped after": "drop",
}
BOTH = ("no connection", *TO_CALL, "429 rate", "403", "400")
ROWS = [
    *(("line", f) for f in (*BOTH, "429 quota", "409", "dead token, then dropped before")),
    ("line", "200 for a blocker"),
    *(("telegram", fault) for fault in (*BOTH, "400 chat not found")),
]
# No repeat helps: a reply is lost with its chat, or with a fault of ours.
VAIN = {"403", "400", "400 chat not found"}
UNHEARD = {"5xx after it was taken", "time-out after it was taken", "connection dropped after"}


class Cell(NamedTuple):
    """What came of one message: how often it arrived, and by what other road it went."""

    arrived: int
    instead: str = ""

    def __str__(self) -> str:
        return f"arrived {self.arrived}" + (f", {self.instead}" if self.instead else "")


class Trial:
    """One row: a platform, and what goes wrong there."""

    def __init__(self, world: World, path: Path, platform: str, fault: str) -> None:
        self.world, self.path, self.platform, self.fault = world, path, platform, fault
        self.client = Repeating(world.app, PUBLIC)
        channel = world.app.channels[platform, ""]
        assert isinstance(channel, Line | Telegram)
        self.channel = channel

    def lead(self, address: str) -> None:
        """Have the channel look for its platform at this address; "" where it really is."""
        if isinstance(self.channel, Line):
            self.channel._api_url = address or self.world.line.url
        else:
            telegram = self.world.telegram
            self.channel._base = f"{address or telegram.url}/bot{telegram.token}/"

    def caller(self, number: int) -> Phone:
        return phone_on(self.platform, self.world, self.client, number)

    def arrived(self, phone: Phone) -> int:
        """Count what this caller was shown: of LINE's calls those that it took and delivered."""
        if isinstance(phone, LinePhone):
            line = self.world.line
            shown = phone.user not in line.blocked
            return shown * sum(user == phone.user for _, user, _ in line.requests)
        assert isinstance(phone, TelegramPhone)
        return len(self.world.telegram.sent(phone.chat))

    def go_wrong(self, phone: Phone, *, notice: bool) -> None:
        """Let the next call about this caller go wrong."""
        line, telegram = self.world.line, self.world.telegram
        push = "push" if notice else "reply"
        here, path = (line, push) if self.platform == "line" else (telegram, "sendMessage")
        match self.fault, phone:
            case "429 rate", LinePhone():
                line.fail(rate_limited(), path=path)
            case "429 rate", _:
                telegram.fail(too_many(5), path=path)
            case "no connection", _:
                self.lead(NOWHERE)
            case "429 quota", _:
                line.monthly_limit = 0
            case "409", _:
                if not notice:
                    line.pass_time(61)  # the token is dead: what answers goes by push
                line.fail("drop", path="push")
            case "dead token, then dropped before", _:
                line.pass_time(0 if notice else 61)
                line.fail("drop-before", path="push")
            case (("403" | "200 for a blocker"), LinePhone(user=user)):
                if self.fault == "403":
                    line.fail(web.json_response({"message": "Forbidden"}, status=403), path=path)
                else:
                    line.blocked.add(user)
            case "403", TelegramPhone(chat=chat):
                telegram.blocked.add(chat)
            case "400", _:
                said = {"message": "Bad Request", "description": "Bad Request"}
                here.fail(web.json_response(said, status=400), path=path)
            case "400 chat not found", TelegramPhone(chat=chat):
                said = {"description": "Bad Request: chat not found"}
                telegram.fail(web.json_response(said, status=400), path=path)
            case _:
                here.fail(TO_CALL[self.fault], path=path)

    async def tried_again(self) -> None:
        """Let what hangs end, and time pass until nothing waits any more."""
        await self.world.app.outbox.drained()
        self.channel._timeouts = Timeouts()
        self.lead("")
        for seconds in (*[5] * 8, *[60] * 5):
            assert await until(self.nothing_due, 60)
            if not queued(self.path):
                break
            self.world.clock.pass_time(seconds=seconds)
        await self.world.app.outbox.drained()
        assert queued(self.path) == 0

    def hurry(self) -> None:
        """Wait only shortly for the answer that never comes."""
        if self.fault.startswith("time-out"):
            self.channel._timeouts = QUICK

    async def reply(self) -> Cell:
        """Have a caller say something, whose answer meets the fault."""
        phone = self.caller(1)
        await phone.start()
        await phone.press("language.set:vi")
        before = self.arrived(phone)
        words = (
            self.world.line.event_text(phone.user, "?")
            if isinstance(phone, LinePhone)
            else self.world.telegram.update_text(phone.chat, "?")  # type: ignore[attr-defined]  # the other phone
        )
        self.go_wrong(phone, notice=False)
        self.hurry()
        await self.client.deliver(words)
        await self.tried_again()
        arrived = max(0, self.arrived(phone) - before)
        if self.fault in VAIN - {"403"}:  # no later one waits behind it
            await phone.say("?")
            assert self.arrived(phone) == before + 1
        return Cell(arrived)

    async def notice(self) -> Cell:
        """Have staff confirm a call whose caller has no mailbox of their own."""
        phone = self.caller(2)
        await phone.start()
        await phone.press("language.set:vi")
        for way in (*TO_REVIEW, "review.send"):
            step = "mailbox.shared" if way == "mailbox.own" else way
            is_press = "." in step and "@" not in step and " " not in step
            await (phone.press(step) if is_press else phone.say(step))
        [(booking,)] = rows(self.path, "SELECT id FROM bookings")
        before = self.arrived(phone)
        self.go_wrong(phone, notice=True)
        self.hurry()
        await self.world.app.desk.confirm(booking, staff_id="s1", access=LINK)
        await self.tried_again()
        arrived = max(0, self.arrived(phone) - before)
        if self.fault == "200 for a blocker":
            self.world.clock.pass_time(minutes=20)  # too near to the call to wait for longer
            assert await until(lambda: bool(self.tasks(booking)), 60)
        return Cell(arrived, ", ".join(f"staff task {kind}" for kind in self.tasks(booking)))

    def nothing_due(self) -> bool:
        """Tell whether all was tried that is due by now."""
        now = round(self.world.clock().timestamp() * 1000)
        return rows(self.path, DUE, [now]) == [(0,)]

    def tasks(self, booking: str) -> list[str]:
        """List what staff are asked to do about this booking."""
        found = rows(self.path, "SELECT kind FROM tasks WHERE booking_id = ?", [booking])
        return sorted(kind for (kind,) in found if kind in ("send-failed", "unanswered"))


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look for what is due all the time."""
    monkeypatch.setattr(outbox, "POLL_SECONDS", 0.01)
    monkeypatch.setattr(timers, "TICK_SECONDS", 0.05)


@pytest.mark.parametrize(("platform", "fault"), ROWS)
async def test_fault(
    world: World, database_path: Path, platform: str, fault: str, tell: Callable[[str], None]
) -> None:
    world.line.by_schema = False
    trial = Trial(world, database_path, platform, fault)
    unheard = fault in UNHEARD and platform == "telegram"

    reply, notice = await trial.reply(), await trial.notice()

    tell(f"{platform:8} | {fault:31} | reply: {reply} | notice: {notice}")
    most = 2 if unheard else 1
    assert reply.arrived <= most
    assert notice.arrived <= most
    assert reply.arrived or fault in (*VAIN, "200 for a blocker")
    assert notice.arrived or notice.instead
    if fault not in VAIN:
        found = Checker(database_path, outside(world, trial.client, kills=unheard)).problems()
        assert found == []
