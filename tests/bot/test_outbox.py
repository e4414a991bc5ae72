"""The outbox over LINE's and Telegram's stand-ins and a real mail server: what arrives, and when."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import msgspec
import pytest
from aiohttp import web

from bot.channels.channel import Body
from bot.channels.line import Line
from bot.channels.telegram import Telegram
from bot.channels.web import Web
from bot.channels.wire import Wire
from bot.desk.desk import Desk
from bot.desk.place import Place
from bot.mail.post import Letter
from bot.mail.smtp import Smtp
from bot.outbox import GIVE_UP, Outbox
from bot.store.engine import Database
from bot.store.outbox import LEASE, Parcel
from bot.store.store import Store
from bot.writer import Busy, Writer
from handlers.messages import Card, Text
from schedules.service_file import read_services, shipped
from tests.bot.mail.test_smtp import Server, free_port
from tests.conftest import NOW
from tests.standins.line import LineStandIn, rate_limited
from tests.standins.telegram import TelegramStandIn, too_many
from tests.talk import CATALOG, Clock, Kept

ANN, BEN = "U" + "a" * 32, "U" + "b" * 32
CHAT = 700


class Yard:
    """An outbox with everything around it; `state` and `sent` tell what became of it."""

    def __init__(
        self,
        database: Database,
        line: LineStandIn,
        telegram: TelegramStandIn,
        session: Wire,
        mail_port: int,
    ) -> None:
        self.clock = Clock(NOW)
        database.clock = self.clock
        self.database, self.line, self.telegram = database, line, telegram
        self.writer = Writer(database)
        self.channels: dict[tuple[str, str], Any] = {
            ("line", ""): Line("", line.secret, line.token, line.url, session),
            ("telegram", ""): Telegram("", telegram.token, telegram.url, "secret", session),
        }
        self.smtp: Smtp | None = Smtp(f"smtp://127.0.0.1:{mail_port}", "calls@example.com")
        self.outbox = self.process("this process")

    def process(self, holder: str) -> Outbox:
        """Start another process's outbox over the same database."""
        outbox = Outbox(
            writer=self.writer,
            holder=holder,
            channels=self.channels,
            smtp=self.smtp,
            sender="calls@example.com",
            catalog=lambda: CATALOG,
            clock=self.clock,
            console_url="https://desk.example/console",
        )
        services = read_services(shipped(), ["otit"])
        place = Place(
            holder=holder,
            catalog=lambda: CATALOG,
            services=lambda: services,
            clock=self.clock,
            channels=self.channels,
            room_provider="",
            mail=True,
            public_url="https://desk.example",
        )
        outbox.troubles = Desk(place, self.database, self.writer, outbox, Web(), Kept())
        return outbox

    async def keep(
        self,
        text: str,
        person: str = ANN,
        *,
        channel: str = "line",
        must_arrive: bool = False,
        token: str = "",
        update_at: datetime | None = None,
        holder: str = "this process",
        kind: str = "reply",
        edit: str = "",
        card: bool = False,
        news: bool = False,
    ) -> Parcel:
        """Keep one message to a caller, as the desk does; `card`: one that is protected."""
        body = Body(
            person=person,
            language="en",
            messages=(Card(text, (), "alt", protected=True) if card else Text(text),),
            edit_ref=edit,
            news=news,
            reply_token=token,
            update_at=update_at,
        )

        def work(store: Store) -> Parcel:
            caller = store.find_or_make(channel, "", person, store.now)
            return store.queue_parcel(
                caller_id=caller.id,
                lane=caller.id,
                channel=channel,
                account="",
                kind=kind,
                body=msgspec.json.encode(body),
                holder=holder,
                must_arrive=must_arrive,
            )

        return await self.writer.do(work)

    async def keep_letter(
        self, to: str = "hana@example.com", *, must_arrive: bool = True
    ) -> Parcel:
        letter = Letter.to_staff(to=to, language="ja")

        def work(store: Store) -> Parcel:
            return store.queue_parcel(
                caller_id=None,
                lane=f"mail:{letter.key()}",
                channel="mail",
                account="",
                kind="staff",
                body=msgspec.json.encode(letter),
                holder="this process",
                must_arrive=must_arrive,
            )

        return await self.writer.do(work)

    async def send(self, *parcels: Parcel) -> None:
        self.outbox.push(parcels)
        await self.outbox.drained()

    async def rows(self, question: str) -> list[Any]:
        found = await self.writer.do(lambda s: s.cursor.execute(question).fetchall())
        return [row[0] if len(row) == 1 else tuple(row) for row in found]

    async def states(self) -> list[Any]:
        return await self.rows("SELECT state FROM outbox ORDER BY id")

    async def until(self, states: list[str]) -> None:
        """Wait until the parcels stand so."""
        async with asyncio.timeout(10):
            while await self.states() != states:
                await asyncio.sleep(0.01)

    def token(self, person: str = ANN) -> str:
        """Have LINE give a reply token."""
        return str(self.line.event("message", person)["replyToken"])

    def knows(self, *people: str) -> None:
        for person in people:
            self.line.event("follow", person)


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def mail_port(server: Server) -> Iterator[int]:
    from aiosmtpd.controller import Controller

    controller = Controller(server, hostname="127.0.0.1", port=free_port())
    controller.start()
    yield int(controller.port)
    controller.stop()


@pytest.fixture
async def yard(
    database: Database, mail_port: int, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Yard]:
    monkeypatch.setattr("bot.outbox.POLL_SECONDS", 0.01)
    async with (
        LineStandIn() as line,
        TelegramStandIn() as telegram,
        Wire() as session,
    ):
        made = Yard(database, line, telegram, session, mail_port)
        made.knows(ANN, BEN)
        telegram.update_text(CHAT, "hello")
        yield made
        await asyncio.to_thread(made.writer.close)


async def test_lane_keeps_its_order(yard: Yard) -> None:
    parcels = [await yard.keep(f"{n}") for n in range(8)]

    await yard.send(*parcels)

    assert yard.line.texts(ANN) == [f"{n}" for n in range(8)]
    assert set(await yard.rows("SELECT state, body_sealed FROM outbox")) == {("accepted", b"")}


async def test_what_is_taken_at_the_same_time_is_noted_together(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [f"U{n:032d}" for n in range(6)]
    yard.knows(*people)
    parcels = [
        await yard.keep("hello", person, token=yard.token(person), update_at=NOW)
        for person in people
    ]
    monkeypatch.setattr("bot.writer.LAZY_SECONDS", 0.5)
    asked: list[Any] = []
    do = yard.writer.do

    async def counted(work: Any, **options: Any) -> Any:
        asked.append(work)
        return await do(work, **options)

    monkeypatch.setattr(yard.writer, "do", counted)
    await yard.send(*parcels)

    assert set(await yard.states()) == {"accepted"}
    assert len(asked) < len(people)


async def test_lanes_do_not_wait_for_each_other(yard: Yard) -> None:
    yard.line.fail("hang")
    stuck, free = await yard.keep("stuck"), await yard.keep("free", BEN)

    yard.outbox.push([stuck])
    async with asyncio.timeout(10):
        while not yard.line.texts(ANN):
            await asyncio.sleep(0.01)
    yard.outbox.push([free])
    await yard.until(["queued", "accepted"])

    assert yard.line.texts(BEN) == ["free"]
    yard.line._over.set()
    await yard.outbox.drained()


async def test_channel_that_hangs_holds_up_no_other(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbox.LANES", 2)
    people = [f"U{n:032x}" for n in range(4)]
    yard.knows(*people)
    yard.line.fail("hang", times=4)
    slow = [await yard.keep("slow", person) for person in people]
    free = await yard.keep("free", str(CHAT), channel="telegram")

    yard.outbox.push([*slow, free])
    await yard.until(["queued"] * 4 + ["accepted"])

    assert [shown.text for shown in yard.telegram.sent(CHAT)] == ["free"]
    assert len(yard.line.calls) == 2
    yard.line._over.set()
    await yard.outbox.drained()


@pytest.mark.parametrize("back", [timedelta(hours=2), timedelta(days=1)])
async def test_clock_that_is_set_back_lets_nothing_wait(yard: Yard, back: timedelta) -> None:
    yard.line.fail("500", times=1)
    await yard.send(await yard.keep("tried before"))
    await yard.keep("held before", BEN, holder="a process that died")

    yard.clock.now -= back
    yard.outbox.start()
    await yard.until(["accepted", "accepted"])
    await yard.outbox.stop()

    assert (yard.line.texts(ANN), yard.line.texts(BEN)) == (["tried before"], ["held before"])


async def test_clock_that_is_set_back_doubles_nothing_that_is_under_way(yard: Yard) -> None:
    yard.line.fail("hang")
    yard.outbox.push([await yard.keep("hello")])
    await yard.line.called(1)

    yard.clock.now -= timedelta(days=1)
    yard.outbox.start()
    await asyncio.sleep(0.1)

    assert len(yard.line.calls) == 1
    await yard.outbox.stop()


async def test_wait_that_a_platform_asks_for_is_an_hour_at_most(yard: Yard) -> None:
    more = {"retry_after": 86_400}
    busy = {"ok": False, "error_code": 429, "description": "x", "parameters": more}
    yard.telegram.fail(web.json_response(busy, status=429))

    await yard.send(await yard.keep("hello", str(CHAT), channel="telegram"))

    assert await due_in(yard) == 3600


async def test_what_is_taken_while_its_lane_is_still_busy_is_sent(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The second one's turn comes with the commit of the first, before the lane is seen to be free.
    first = await yard.keep("first", holder="this process")
    await yard.keep("second", holder="another process")
    yard.outbox.push([first])
    accepted: Callable[..., Any] = Store.parcel_accepted
    loop = asyncio.get_running_loop()

    def accept(store: Store, parcel_id: int, road: str) -> Any:
        done = accepted(store, parcel_id, road)
        if parcel_id == first.id:
            loop.call_soon_threadsafe(yard.outbox._take_up, store.take_parcels("this process", 10))
        return done

    monkeypatch.setattr(Store, "parcel_accepted", accept)
    await yard.outbox.drained()

    assert yard.line.texts(ANN) == ["first", "second"]


async def test_what_comes_while_a_lane_is_busy_is_sent_after_it(yard: Yard) -> None:
    first, second = await yard.keep("first"), await yard.keep("second")

    yard.outbox.push([first])
    yard.outbox.push([second])
    await yard.outbox.drained()

    assert yard.line.texts(ANN) == ["first", "second"]


async def due_in(yard: Yard) -> float:
    [due_at] = await yard.rows("SELECT due_at FROM outbox WHERE state = 'queued' LIMIT 1")
    return float(due_at) / 1000 - yard.clock().timestamp()


async def test_busy_platform_is_asked_again_ever_later(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: 1.0)
    yard.line.fail("500", times=100)
    await yard.send(await yard.keep("hello"))
    waits = [await due_in(yard)]
    yard.outbox.start()

    for tries in range(2, 12):
        yard.clock.pass_time(seconds=waits[-1])
        async with asyncio.timeout(10):
            while await yard.rows("SELECT attempts FROM outbox") != [tries]:
                await asyncio.sleep(0.01)
        waits.append(await due_in(yard))
    await yard.outbox.stop()

    assert waits[:4] == [2, 4, 8, 16]
    assert max(waits) == waits[-1] == 600


async def test_platforms_own_word_on_when_to_try_again_counts(yard: Yard) -> None:
    busy = {"ok": False, "error_code": 429, "description": "x", "parameters": {"retry_after": 37}}
    yard.telegram.fail(web.json_response(busy, status=429))

    await yard.send(await yard.keep("hello", str(CHAT), channel="telegram"))

    assert await due_in(yard) == 37
    yard.outbox.start()
    yard.clock.pass_time(seconds=36)
    await asyncio.sleep(0.05)
    assert await yard.states() == ["queued"]
    yard.clock.pass_time(seconds=1)
    await yard.until(["accepted"])
    await yard.outbox.stop()
    assert [shown.text for shown in yard.telegram.sent(CHAT)] == ["hello"]


async def test_rest_of_a_lane_waits_behind_its_oldest_and_then_follows_at_once(
    yard: Yard,
) -> None:
    yard.line.fail(rate_limited())
    first, second = await yard.keep("first"), await yard.keep("second")
    await yard.send(first, second)
    assert yard.line.texts(ANN) == []
    # Said while the lane waits: it must not overtake.
    await yard.send(await yard.keep("third"))
    assert yard.line.texts(ANN) == []
    yard.outbox.start()

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted"] * 3)

    assert yard.line.texts(ANN) == ["first", "second", "third"]
    await yard.send(await yard.keep("fourth"))
    assert yard.line.texts(ANN)[-1] == "fourth"
    await yard.outbox.stop()


async def test_message_that_is_not_taken_for_a_day_is_given_up(yard: Yard) -> None:
    parcel = await yard.keep("hello", must_arrive=True)
    yard.line.fail(rate_limited())
    yard.clock.now += GIVE_UP + timedelta(seconds=1)

    await yard.send(parcel)

    assert await yard.rows("SELECT state, error FROM outbox") == [("failed", "TryLater")]
    assert await yard.rows("SELECT kind FROM tasks") == ["send-failed"]


@pytest.mark.parametrize("must_arrive", [True, False])
async def test_refused_message_is_a_task_when_it_had_to_arrive(
    yard: Yard, must_arrive: bool
) -> None:
    yard.line.fail(web.json_response({"message": "wrong"}, status=400), path="push")

    await yard.send(await yard.keep("wrong", must_arrive=must_arrive))
    await yard.send(await yard.keep("right"))

    assert await yard.rows("SELECT state, error FROM outbox ORDER BY id") == [
        ("failed", "Refused"),
        ("accepted", None),
    ]
    assert await yard.rows("SELECT kind FROM tasks") == ["send-failed"] * must_arrive
    assert yard.line.texts(ANN) == ["right"]


@pytest.mark.parametrize("must_arrive", [True, False])
async def test_blocked_caller_is_a_task_when_it_had_to_arrive(
    yard: Yard, must_arrive: bool
) -> None:
    yard.telegram.update_member(CHAT, "kicked")

    await yard.send(
        await yard.keep("hello", str(CHAT), channel="telegram", must_arrive=must_arrive)
    )

    assert await yard.rows("SELECT state, error FROM outbox") == [("failed", "Unreachable")]
    assert await yard.rows("SELECT kind FROM tasks") == ["send-failed"] * must_arrive
    assert len(yard.telegram.calls) == 1


async def test_chat_that_takes_nothing_is_not_written_to_until_its_caller_is_heard_of(
    yard: Yard,
) -> None:
    parcel = await yard.keep("hello", str(CHAT), channel="telegram")
    yard.telegram.update_member(CHAT, "kicked")
    heard = "UPDATE callers SET updated_at = {}"
    late = round((NOW + timedelta(seconds=1)).timestamp() * 1000)

    await yard.writer.do(lambda s: s.cursor.execute(heard.format(late)))
    await yard.send(parcel)
    assert await yard.rows("SELECT reachable FROM callers") == [1]  # they came back meanwhile
    await yard.writer.do(lambda s: s.cursor.execute(heard.format("NULL")))
    await yard.send(await yard.keep("hello", str(CHAT), channel="telegram"))

    assert await yard.rows("SELECT reachable FROM callers") == [0]


async def test_edit_is_left_out_when_a_later_one_of_the_same_message_waits(yard: Yard) -> None:
    await yard.send(await yard.keep("card", str(CHAT), channel="telegram"))
    [card] = yard.telegram.sent(CHAT)
    said = partial(yard.keep, person=str(CHAT), channel="telegram", edit=str(card.message_id))
    new = partial(yard.keep, person=str(CHAT), channel="telegram")

    parcels = [
        await said("one"),
        await new("notice", kind="confirmed"),
        await said("two", card=True),  # cannot be edited in: it is a new message
        await said("three"),
    ]
    await yard.send(*parcels)

    assert [shown.text for shown in yard.telegram.sent(CHAT)] == ["three", "notice", "two"]
    assert card.edits == 1
    assert await yard.rows("SELECT state, error, body_sealed FROM outbox WHERE id = 2") == [
        ("dropped", "Overtaken", b"")
    ]


async def test_word_of_what_was_done_is_never_left_out(yard: Yard) -> None:
    await yard.send(await yard.keep("review", str(CHAT), channel="telegram"))
    [card] = yard.telegram.sent(CHAT)
    said = partial(yard.keep, person=str(CHAT), channel="telegram", edit=str(card.message_id))

    await yard.send(await said("request sent", news=True), await said("menu"))

    assert [shown.text for shown in yard.telegram.sent(CHAT)] == ["menu", "request sent"]
    await yard.send(await said("cancelled", news=True))
    assert [shown.text for shown in yard.telegram.sent(CHAT)] == ["cancelled", "request sent"]


async def test_edit_that_waits_in_the_database_is_left_out_too(yard: Yard) -> None:
    await yard.send(await yard.keep("card", str(CHAT), channel="telegram"))
    [card] = yard.telegram.sent(CHAT)
    said = partial(yard.keep, person=str(CHAT), channel="telegram", edit=str(card.message_id))
    yard.telegram.fail("500")
    await yard.send(await said("one"))
    for text in ("two", "three"):
        await yard.send(await said(text))
    yard.outbox.start()

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted", "dropped", "dropped", "accepted"])
    await yard.outbox.stop()

    assert (card.text, card.edits) == ("three", 1)


async def test_busy_database_makes_no_edit_be_given_up(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    await yard.keep("one", str(CHAT), channel="telegram", edit="11", holder="gone")
    await yard.keep("two", str(CHAT), channel="telegram", edit="11", holder="gone")

    def busy(store: Store, parcel: Parcel) -> Any:
        raise Busy

    with monkeypatch.context() as patched:
        patched.setattr(Store, "parcels_behind", busy)
        yard.clock.now = NOW + LEASE
        yard.outbox._take_up(await yard.writer.do(lambda s: s.take_parcels("this process", 9)))
        await yard.outbox.drained()

    assert await yard.states() == ["queued", "queued"]


async def test_bot_that_is_held_back_tries_no_further_chat(yard: Yard) -> None:
    chats = [CHAT, CHAT + 1, CHAT + 2, CHAT + 3]
    for chat in chats:
        yard.telegram.update_text(chat, "hello")
    for _ in range(3):
        yard.telegram.fail(too_many(60))

    for chat in chats:
        await yard.send(await yard.keep("hello", str(chat), channel="telegram"))

    assert len(yard.telegram.calls) == 3
    waits = await yard.rows("SELECT due_at FROM outbox WHERE state = 'queued' ORDER BY id")
    left = [float(due) / 1000 - yard.clock().timestamp() for due in waits]
    assert left[:3] == [60, 60, 60]
    assert 0 < left[3] <= 60


async def test_fresh_answer_goes_by_the_free_reply(yard: Yard) -> None:
    await yard.send(await yard.keep("hello", token=yard.token(), update_at=NOW))

    assert [road for road, _, _ in yard.line.requests] == ["reply"]
    assert await yard.rows("SELECT road FROM outbox") == ["reply"]


async def test_answer_after_fifty_seconds_goes_by_push(yard: Yard) -> None:
    parcel = await yard.keep("hello", token=yard.token(), update_at=NOW)
    yard.clock.pass_time(seconds=50)

    await yard.send(parcel)

    assert [road for road, _, _ in yard.line.requests] == ["push"]
    assert await yard.rows("SELECT road FROM outbox") == ["push"]


@pytest.mark.parametrize("fault", ["drop", "drop-before", "500-after", "500"])
async def test_uncertain_reply_is_repeated_with_its_token_and_arrives_once(
    yard: Yard, fault: Any
) -> None:
    yard.line.fail(fault)
    await yard.send(await yard.keep("hello", token=yard.token(), update_at=NOW))
    assert await yard.states() == ["queued"]
    yard.outbox.start()

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted"])
    await yard.outbox.stop()

    assert yard.line.texts(ANN) == ["hello"]
    bodies = [msgspec.json.decode(call.body) for call in yard.line.calls]
    assert len({body["replyToken"] for body in bodies}) == 1
    assert len(bodies) == 2


async def test_uncertain_push_is_repeated_with_its_key_and_arrives_once(yard: Yard) -> None:
    yard.line.fail("drop")
    await yard.send(await yard.keep("hello"))
    yard.outbox.start()

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted"])
    await yard.outbox.stop()

    assert yard.line.texts(ANN) == ["hello"]
    keys = [call.headers["x-line-retry-key"] for call in yard.line.calls]
    assert len(keys) == 2
    assert len(set(keys)) == 1


async def test_parcel_of_a_dead_process_is_taken_over_after_its_lease(yard: Yard) -> None:
    await yard.keep("hello", holder="a process that died")
    yard.outbox.start()
    yard.clock.now = NOW + LEASE - timedelta(seconds=1)
    await asyncio.sleep(0.05)
    assert await yard.states() == ["queued"]

    yard.clock.now = NOW + LEASE
    await yard.until(["accepted"])
    await yard.outbox.stop()

    assert yard.line.texts(ANN) == ["hello"]


async def test_reply_of_a_process_that_died_after_sending_arrives_once(yard: Yard) -> None:
    token = yard.token()
    parcel = await yard.keep("hello", token=token, update_at=NOW, holder="a process that died")
    body = msgspec.json.decode(parcel.body, type=Body)
    other = yard.process("a process that died")
    await other._sending.send(parcel, uncertain=False)  # and it died before it could note that
    assert body.reply_token == token

    yard.clock.now = NOW + LEASE
    yard.outbox.start()
    await yard.until(["accepted"])
    await yard.outbox.stop()

    assert yard.line.texts(ANN) == ["hello"]


async def test_stop_lets_go_of_what_is_not_sent(yard: Yard) -> None:
    yard.line.fail("hang-before", times=2)
    first, second = await yard.keep("first"), await yard.keep("second")
    yard.outbox.push([first, second])
    await yard.line.called(1)

    await yard.outbox.stop()

    assert await yard.rows("SELECT state, leased_until FROM outbox") == [
        ("queued", None),
        ("merged", None),
    ]
    yard.line._faults.clear()
    after = yard.process("the next process")
    after.start()
    await yard.until(["accepted", "accepted"])
    await after.stop()
    assert yard.line.texts(ANN) == ["first", "second"]


async def test_group_is_told_goodbye_and_left(yard: Yard) -> None:
    token = str(yard.line.event("join", "C7")["replyToken"])

    await yard.send(await yard.keep("bye", "C7", kind="leave", token=token, update_at=NOW))

    assert yard.line.texts("C7") == ["bye"]
    assert yard.line.left == ["C7"]
    assert await yard.rows("SELECT state, road FROM outbox") == [("accepted", "leave")]


async def test_group_where_we_may_not_speak_is_left_all_the_same(yard: Yard) -> None:
    group = "-100500"  # Telegram's stand-in knows no such chat

    await yard.send(await yard.keep("bye", group, channel="telegram", kind="leave"))

    assert yard.telegram.left == [int(group)]
    assert await yard.states() == ["accepted"]


async def test_group_that_could_not_be_left_is_left_later_without_another_goodbye(
    yard: Yard,
) -> None:
    yard.line.fail("500", path="leave")
    yard.outbox.start()
    token = str(yard.line.event("join", "C7")["replyToken"])
    await yard.send(await yard.keep("bye", "C7", kind="leave", token=token, update_at=NOW))
    assert yard.line.left == []

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted"])
    await yard.outbox.stop()

    assert (yard.line.left, yard.line.texts("C7")) == (["C7"], ["bye"])


async def test_channel_that_is_off_refuses(yard: Yard) -> None:
    parcel = await yard.keep("hello", must_arrive=True)
    yard.channels.clear()

    await yard.send(parcel)

    assert await yard.rows("SELECT state, error FROM outbox") == [("failed", "Refused")]
    assert await yard.rows("SELECT kind FROM tasks") == ["send-failed"]


async def test_fault_of_ours_keeps_the_message_for_a_person_and_the_lane_goes_on(
    yard: Yard,
) -> None:
    broken = (await yard.keep("x", must_arrive=True))._replace(body=b"not a body")

    await yard.send(broken, await yard.keep("next"))

    assert await yard.rows("SELECT state, error FROM outbox ORDER BY id") == [
        ("failed", "DecodeError"),
        ("accepted", None),
    ]
    assert yard.line.texts(ANN) == ["next"]


# mail


async def test_letter_is_handed_over(yard: Yard, server: Server) -> None:
    await yard.send(await yard.keep_letter())

    [envelope] = server.taken
    assert envelope.rcpt_tos == ["hana@example.com"]
    assert await yard.rows("SELECT state, road, body_sealed FROM outbox") == [
        ("accepted", "mail", b"")
    ]


async def test_letter_that_is_refused_is_a_task(yard: Yard, server: Server) -> None:
    server.rcpt = "550 no such mailbox"

    await yard.send(await yard.keep_letter())

    assert await yard.rows("SELECT state, error, body_sealed FROM outbox") == [
        ("failed", "Refused", b"")
    ]
    assert await yard.rows("SELECT kind FROM tasks") == ["send-failed"]


async def test_letter_that_is_to_come_later_comes_later(yard: Yard, server: Server) -> None:
    server.rcpt = "451 greylisted"
    await yard.send(await yard.keep_letter())
    assert await yard.states() == ["queued"]
    server.rcpt = ""
    yard.outbox.start()

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted"])
    await yard.outbox.stop()

    assert len(server.taken) == 1


async def test_letter_where_mail_is_off_is_refused(yard: Yard) -> None:
    yard.smtp = None
    yard.outbox = yard.process("this process")

    await yard.send(await yard.keep_letter())

    assert await yard.rows("SELECT state, error FROM outbox") == [("failed", "Refused")]


# the database


async def test_database_that_takes_nothing_ends_neither_lanes_nor_looking(
    yard: Yard, capsys: pytest.CaptureFixture[str]
) -> None:
    parcel = await yard.keep("hello")
    await asyncio.to_thread(yard.writer.close)

    await yard.send(parcel)
    yard.outbox.start()
    async with asyncio.timeout(10):
        while capsys.readouterr().out.count("outbox-waits") < 2:
            await asyncio.sleep(0.02)
    await yard.outbox.stop()

    assert yard.outbox._lanes == {}


async def test_what_cannot_be_read_does_not_end_the_looking(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    take: Callable[..., Any] = Store.take_parcels
    broken = [ValueError("a fault of ours")]

    def take_or_break(store: Store, holder: str, limit: int) -> Any:
        if broken:
            raise broken.pop()
        return take(store, holder, limit)

    monkeypatch.setattr(Store, "take_parcels", take_or_break)
    await yard.keep("hello", holder="gone")
    yard.clock.now = NOW + LEASE

    yard.outbox.start()
    await yard.until(["accepted"])
    await yard.outbox.stop()
