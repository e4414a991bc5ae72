"""Pushes of LINE cost money: notices share one, and the last of a month are kept for what counts."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from aiohttp import web

from bot.channels.channel import Body
from bot.pushing import Quota, billed
from bot.store.outbox import LEASE, Parcel
from bot.store.pushes import Month, month_of
from bot.store.store import Store
from handlers.messages import Card, Choice, Option, Text
from tests.bot.test_outbox import (
    ANN,
    BEN,
    Yard,
    database_kind,
    mail_port,
    server,
    yard,
)
from tests.conftest import NOW
from tests.standins.line import over_quota, rate_limited

__all__ = ["database_kind", "mail_port", "server", "yard"]
OUTBOX = "SELECT state, road FROM outbox ORDER BY id"


def roads(yard: Yard) -> list[str]:
    """List how LINE was called and took it."""
    return [road for road, _, _ in yard.line.requests]


async def waiting(yard: Yard, *texts: str, person: str = ANN, **more: Any) -> list[Parcel]:
    """Keep notices for a person, none of which is on its way yet."""
    return [await yard.keep(text, person, must_arrive=True, **more) for text in texts]


async def month(yard: Yard) -> Month:
    return await yard.writer.do(lambda store: store.line_month(""))


async def ask_line(yard: Yard) -> None:
    await Quota(billed(yard.channels), yard.writer).read()


def of_the_month(yard: Yard, most: int, used: int, reserve: int = 0) -> None:
    yard.line.monthly_limit, yard.line.pushes = most, used
    yard.channels["line", ""].reserve = reserve


# one push for several


async def test_notices_that_wait_together_share_one_push(yard: Yard) -> None:
    parcels = await waiting(yard, "one", "two", "three")

    await yard.send(*parcels)

    assert roads(yard) == ["push"]
    assert yard.line.texts(ANN) == ["one", "two", "three"]
    assert await yard.rows(OUTBOX) == [("accepted", "push")] + [("accepted", "shared")] * 2
    assert set(await yard.rows("SELECT body_sealed FROM outbox")) == {b""}
    assert (await month(yard)).sent == yard.line.pushes == 1


async def test_push_holds_five_and_the_rest_follows_in_order(yard: Yard) -> None:
    words = [f"{n}" for n in range(7)]

    await yard.send(*await waiting(yard, *words))

    assert [len(objects) for _, _, objects in yard.line.requests] == [5, 2]
    assert yard.line.texts(ANN) == words
    assert (await month(yard)).sent == 2


async def test_notices_of_two_people_are_two_pushes(yard: Yard) -> None:
    one, two = await waiting(yard, "one"), await waiting(yard, "two", person=BEN)

    await yard.send(*one, *two)

    assert (yard.line.texts(ANN), yard.line.texts(BEN)) == (["one"], ["two"])
    assert roads(yard) == ["push", "push"]


async def test_buttons_stay_where_another_message_follows(yard: Yard) -> None:
    choice = Choice("First?", (Option("Yes", "s.yes"),))
    first, second = await waiting(yard, "first", "second")
    body = msgspec.json.decode(first.body, type=Body)
    body.messages = (choice,)

    def change(store: Store) -> None:
        place = f"outbox.body_sealed.{first.retry_key}"
        sealed = store.seal_for(first.caller_id, place, msgspec.json.encode(body))
        store.cursor.execute("UPDATE outbox SET body_sealed = ? WHERE id = ?", (sealed, first.id))

    await yard.writer.do(change)
    await yard.send(first._replace(body=msgspec.json.encode(body)), second)

    assert roads(yard) == ["push"]
    assert yard.line.buttons(ANN).keys() == {"Yes"}


async def test_what_is_too_much_for_one_push_goes_by_itself(yard: Yard) -> None:
    rows = tuple((f"Day {n}", "ថ្ងៃ" * 30) for n in range(20))
    heavy = Card("Title", rows, "alt", "text")
    channel = yard.channels["line", ""]

    assert channel.together([heavy, Text("a")]) is not None
    assert channel.together([heavy] * 6) is None
    assert channel.together([Text("ក" * 5001)] * 3) is None  # six once they are split


async def test_notice_that_comes_while_the_first_waits_goes_along_with_it(yard: Yard) -> None:
    yard.line.fail(rate_limited())
    [first] = await waiting(yard, "first")
    await yard.send(first)
    await yard.send(*await waiting(yard, "second"))
    yard.outbox.start()

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted"] * 2)
    await yard.outbox.stop()

    assert roads(yard) == ["push"]
    assert yard.line.texts(ANN) == ["first", "second"]
    keys = [call.headers["x-line-retry-key"] for call in yard.line.calls]
    assert len(set(keys)) == len(keys) == 2  # the whole is another message than the first alone


async def test_nothing_is_added_to_a_push_that_may_have_arrived(yard: Yard) -> None:
    yard.line.fail("drop")
    await yard.send(*await waiting(yard, "first"))
    await yard.send(*await waiting(yard, "second", "third"))
    yard.outbox.start()

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted"] * 3)
    await yard.outbox.stop()

    assert yard.line.texts(ANN) == ["first", "second", "third"]
    assert [len(objects) for _, _, objects in yard.line.requests] == [1, 2]


@pytest.mark.parametrize("fault", ["drop", "drop-before", "500", "500-after"])
async def test_shared_push_is_repeated_with_its_key_and_arrives_once(
    yard: Yard, fault: Any
) -> None:
    yard.line.fail(fault)
    await yard.send(*await waiting(yard, "one", "two"))
    assert await yard.states() == ["queued", "merged"]
    await yard.send(*await waiting(yard, "three"))
    yard.outbox.start()

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted"] * 3)
    await yard.outbox.stop()

    assert yard.line.texts(ANN) == ["one", "two", "three"]
    keys = [call.headers["x-line-retry-key"] for call in yard.line.calls]
    assert keys[0] == keys[1] != keys[2]
    assert (await month(yard)).sent == yard.line.pushes == 2


@pytest.mark.parametrize("arrived", [True, False])
async def test_process_that_dies_at_a_shared_push_neither_loses_nor_doubles_one(
    yard: Yard, arrived: bool
) -> None:
    dead = yard.process("a process that died")
    first, _ = await waiting(yard, "one", "two", holder="a process that died")
    yard.line.fail("drop" if arrived else "drop-before")
    with pytest.raises(Exception, match="no answer"):
        # Merged, committed, sent: and it died before it could note more.
        await dead._sending.send(first, uncertain=False)
    assert await yard.states() == ["queued", "merged"]

    yard.clock.now = NOW + LEASE
    yard.outbox.start()
    await yard.until(["accepted"] * 2)
    await yard.outbox.stop()

    assert yard.line.texts(ANN) == ["one", "two"]
    assert yard.line.pushes == 1


async def test_free_answer_waits_behind_a_notice_and_stays_free(yard: Yard) -> None:
    yard.line.fail("drop-before")
    await yard.send(*await waiting(yard, "notice"))
    await yard.keep("answer", token=yard.token(), update_at=NOW)
    yard.outbox.start()

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted"] * 2)
    await yard.outbox.stop()

    assert yard.line.texts(ANN) == ["notice", "answer"]
    assert roads(yard) == ["push", "reply"]


async def test_one_that_line_refuses_does_not_take_the_others_with_it(yard: Yard) -> None:
    for _ in range(2):
        yard.line.fail(web.json_response({"message": "wrong"}, status=400), path="push")
    yard.outbox.start()

    await yard.send(*await waiting(yard, "wrong", "right", "right too"))
    await yard.until(["failed", "accepted", "accepted"])
    await yard.outbox.stop()

    assert yard.line.texts(ANN) == ["right", "right too"]
    assert await yard.rows("SELECT kind FROM tasks") == ["send-failed"]


async def test_what_another_process_took_is_not_sent_from_here(yard: Yard) -> None:
    [parcel] = await waiting(yard, "hello", holder="another process")

    await yard.send(parcel)

    assert yard.line.calls == []
    assert await yard.states() == ["queued"]


async def test_what_was_erased_meanwhile_is_not_sent(yard: Yard) -> None:
    [parcel] = await waiting(yard, "hello")

    def erase(store: Store) -> None:
        caller = store.load(parcel.caller_id or "")
        assert caller is not None
        store.erase(caller)

    await yard.writer.do(erase)
    await yard.send(parcel)

    assert yard.line.texts(ANN) == []
    assert (await yard.states())[0] == "dropped"


# the key that tells a repeat


async def test_key_that_line_has_forgotten_is_not_used_again(yard: Yard) -> None:
    yard.line.fail("drop")
    await yard.send(*await waiting(yard, "hello"))
    for passes in (yard.clock, yard.line):
        passes.pass_time(seconds=24 * 3600)
    yard.outbox.start()

    await yard.until(["failed"])
    await yard.outbox.stop()

    assert yard.line.texts(ANN) == ["hello"]
    assert await yard.rows("SELECT kind FROM tasks") == ["send-failed"]


# how much is left


def test_month_turns_at_midnight_in_japan() -> None:
    assert month_of(datetime(2026, 11, 30, 14, 59, tzinfo=UTC)) == "2026-11"
    assert month_of(datetime(2026, 11, 30, 15, 0, tzinfo=UTC)) == "2026-12"


async def test_lines_own_figures_count_with_what_was_sent_since(yard: Yard) -> None:
    of_the_month(yard, most=200, used=140)
    await ask_line(yard)
    await yard.send(*await waiting(yard, "one"))

    assert await month(yard) == Month("", "2026-11", 200, 141, 1)

    yard.line.pushes += 9  # from LINE's own manager
    await ask_line(yard)
    assert await month(yard) == Month("", "2026-11", 200, 150, 1)


async def test_push_counted_while_line_is_asked_is_not_forgotten(yard: Yard) -> None:
    before = await month(yard)
    await yard.writer.do(lambda store: store.push_billed(""))
    asked_at = yard.clock()

    await yard.writer.do(lambda store: store.pushes_read(before, 40, 200, asked_at))

    assert (await month(yard)).used == 41


async def test_line_that_does_not_answer_the_question_changes_nothing(yard: Yard) -> None:
    of_the_month(yard, most=200, used=40)
    await ask_line(yard)
    yard.line.fail("500", path="quota")
    yard.line.fail(web.json_response({"what": "else"}), path="consumption")
    yard.line.pushes = 90

    await ask_line(yard)
    await ask_line(yard)

    assert (await month(yard)).used == 40


async def test_account_without_a_limit_keeps_nothing_back(yard: Yard) -> None:
    yard.channels["line", ""].reserve = 100
    yard.line.pushes = 10_000
    await ask_line(yard)

    await yard.send(*await waiting(yard, "one"))

    assert yard.line.texts(ANN) == ["one"]
    assert (await month(yard)).percent == 0


# the reserve


async def test_in_the_reserve_only_what_brings_callers_into_their_call_is_pushed(
    yard: Yard,
) -> None:
    of_the_month(yard, most=200, used=179, reserve=10)
    await ask_line(yard)

    await yard.send(*await waiting(yard, "last", kind="day-before"))
    [late] = await waiting(yard, "too late", kind="ready")
    [call] = await waiting(yard, "link", person=BEN, kind="confirmed")
    await yard.send(late, call)

    assert (yard.line.texts(ANN), yard.line.texts(BEN)) == (["last"], ["link"])
    assert await yard.rows("SELECT state, error FROM outbox ORDER BY id") == [
        ("accepted", None),
        ("failed", "OverQuota"),
        ("accepted", None),
    ]
    assert await yard.rows("SELECT kind FROM tasks") == ["send-failed"]
    assert len(yard.line.calls) == 2


async def test_in_the_reserve_others_go_along_with_a_confirmation(yard: Yard) -> None:
    of_the_month(yard, most=200, used=190, reserve=10)
    await ask_line(yard)

    await yard.send(
        *await waiting(yard, "reminder", kind="day-before"),
        *await waiting(yard, "link", kind="confirmed"),
    )

    assert yard.line.texts(ANN) == ["reminder", "link"]
    assert roads(yard) == ["push"]


async def test_in_the_reserve_a_late_answer_is_not_pushed_and_a_fresh_one_goes(yard: Yard) -> None:
    of_the_month(yard, most=200, used=200, reserve=10)
    await ask_line(yard)
    old = await yard.keep("old", token=yard.token(), update_at=NOW - timedelta(minutes=5))
    fresh = await yard.keep("fresh", token=yard.token(), update_at=NOW)

    await yard.send(old, fresh)

    assert yard.line.texts(ANN) == ["fresh"]
    assert await yard.rows("SELECT kind FROM tasks") == []


# the end of the month


async def test_month_that_is_used_up_stops_pushes_without_asking_line_for_each(
    yard: Yard,
) -> None:
    of_the_month(yard, most=5, used=5)

    await yard.send(*await waiting(yard, "one", kind="confirmed"))
    await yard.send(*await waiting(yard, "two", kind="confirmed"))
    await yard.send(*await waiting(yard, "three", person=BEN))

    assert len(yard.line.calls) == 1
    assert await yard.rows("SELECT state, error FROM outbox") == [("failed", "OverQuota")] * 3
    assert await yard.rows("SELECT kind FROM tasks") == ["send-failed"] * 2  # one a caller


async def test_stop_holds_for_every_process_and_after_a_restart(yard: Yard) -> None:
    of_the_month(yard, most=5, used=5)
    await yard.send(*await waiting(yard, "one"))
    other = yard.process("another process")

    [parcel] = await waiting(yard, "two", holder="another process")
    other.push([parcel])
    await other.drained()

    assert len(yard.line.calls) == 1
    assert await yard.states() == ["failed", "failed"]


async def test_answers_go_on_when_the_month_is_used_up(yard: Yard) -> None:
    of_the_month(yard, most=5, used=5)
    await yard.send(*await waiting(yard, "one"))

    await yard.send(await yard.keep("answer", token=yard.token(), update_at=NOW))

    assert yard.line.texts(ANN) == ["answer"]
    assert roads(yard) == ["reply"]


async def test_pushes_go_again_when_the_month_turns(yard: Yard) -> None:
    of_the_month(yard, most=5, used=5)
    await yard.send(*await waiting(yard, "one"))
    turn = datetime(2026, 11, 30, 15, tzinfo=UTC) - NOW

    for passes in (yard.clock, yard.line):
        passes.pass_time(seconds=turn.total_seconds() - 1)
    await yard.send(*await waiting(yard, "two"))
    assert yard.line.texts(ANN) == []
    for passes in (yard.clock, yard.line):
        passes.pass_time(seconds=1)
    await yard.send(*await waiting(yard, "three"))

    assert yard.line.texts(ANN) == ["three"]


@pytest.mark.parametrize("most", [5, 10, None])
async def test_pushes_go_again_when_lines_figures_show_room(yard: Yard, most: int | None) -> None:
    of_the_month(yard, most=5, used=5)
    await yard.send(*await waiting(yard, "one"))
    yard.clock.pass_time(seconds=1)
    yard.line.monthly_limit = most

    await ask_line(yard)
    await yard.send(*await waiting(yard, "two"))

    assert yard.line.texts(ANN) == ([] if most == 5 else ["two"])


async def test_figures_from_before_the_stop_do_not_undo_it(yard: Yard) -> None:
    before, asked_at = await month(yard), yard.clock()
    yard.clock.pass_time(seconds=1)
    yard.line.fail(over_quota(), path="push")
    await yard.send(*await waiting(yard, "one"))

    await yard.writer.do(lambda store: store.pushes_read(before, 4, 5, asked_at))

    assert (await month(yard)).stopped_at == yard.clock()


async def test_rate_of_calls_is_no_end_of_the_month(yard: Yard) -> None:
    yard.line.fail(rate_limited())

    await yard.send(*await waiting(yard, "one"))

    assert (await month(yard)).stopped_at is None
    assert await yard.states() == ["queued"]


async def test_push_that_may_have_arrived_is_settled_though_the_month_is_used_up(
    yard: Yard,
) -> None:
    of_the_month(yard, most=5, used=4)
    yard.line.fail("drop")
    await yard.send(*await waiting(yard, "one"))
    await yard.send(*await waiting(yard, "two", person=BEN))
    yard.outbox.start()

    yard.clock.pass_time(seconds=3)
    await yard.until(["accepted", "failed"])
    await yard.outbox.stop()

    assert (yard.line.texts(ANN), yard.line.texts(BEN)) == (["one"], [])


async def test_several_processes_count_the_same_month(yard: Yard) -> None:
    other = yard.process("another process")
    for person, outbox, holder in (
        (ANN, yard.outbox, "this process"),
        (BEN, other, "another process"),
    ):
        outbox.push(await waiting(yard, "hello", person=person, holder=holder))
    await asyncio.gather(yard.outbox.drained(), other.drained())

    assert (await month(yard)).used == (await month(yard)).sent == 2
