"""Telegram's pace: bursts, one a second in a chat, thirty a second in all, and what is held back."""

from __future__ import annotations

import asyncio
import heapq
import itertools

import pytest

from bot.channels import pace
from bot.channels.channel import TryLater
from bot.channels.pace import BURST, CHATS_HELD, Pace

ANN, BEN = 1, 2


class Time:
    """A clock that goes on when everybody sleeps, to whoever wakes first."""

    def __init__(self) -> None:
        self.now = 100.0
        self._numbers = itertools.count()
        self._sleeping: list[tuple[float, int, asyncio.Event]] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        heapq.heappush(self._sleeping, (self.now + seconds, next(self._numbers), woken))
        await woken.wait()

    async def run(self, paced: Pace, chats: list[int]) -> list[float]:
        """Let all of them ask for a turn at once; answer after how many seconds each had it."""
        begun, had = self.now, []

        async def one(chat: int) -> None:
            await paced.turn(chat)
            had.append(round(self.now - begun, 6))

        tasks = [asyncio.create_task(one(chat)) for chat in chats]
        while not all(task.done() for task in tasks):
            for _ in range(5):
                await asyncio.sleep(0)
            if self._sleeping:
                self.now, _, woken = heapq.heappop(self._sleeping)
                woken.set()
        await asyncio.gather(*tasks)
        return had


@pytest.fixture
def time() -> Time:
    return Time()


async def test_chat_takes_a_short_burst_and_then_one_a_second(time: Time) -> None:
    paced = Pace(30, clock=time, sleep=time.sleep)

    had = await time.run(paced, [ANN] * (BURST + 3))

    assert had == [0.0] * BURST + [1.0, 2.0, 3.0]


async def test_quiet_chat_takes_a_burst_again(time: Time) -> None:
    paced = Pace(30, clock=time, sleep=time.sleep)
    await time.run(paced, [ANN] * BURST)
    time.now += 2

    assert await time.run(paced, [ANN] * 3) == [0.0, 0.0, 1.0]


async def test_thirty_a_second_go_whatever_their_chat(time: Time) -> None:
    had = await time.run(Pace(30, clock=time, sleep=time.sleep), list(range(95)))

    assert had == [0.0] * 30 + [1.0] * 30 + [2.0] * 30 + [3.0] * 5


async def test_no_second_holds_more_than_thirty(time: Time) -> None:
    paced = Pace(30, clock=time, sleep=time.sleep)
    moments: list[float] = []
    for chat in range(0, 105, 7):
        begun = time.now
        moments += [begun + at for at in await time.run(paced, list(range(chat, chat + 7)))]
        time.now += 0.125

    assert moments[-1] - moments[0] >= 3  # seven an eighth of a second would be 56 a second
    assert all(later - early >= 1 for early, later in zip(moments, moments[30:], strict=False))


async def test_chat_that_waits_for_itself_holds_up_no_other(time: Time) -> None:
    paced = Pace(30, clock=time, sleep=time.sleep)

    had = await time.run(paced, [ANN] * (BURST + 1) + [BEN])

    assert had == [0.0] * (BURST + 1) + [1.0]


async def test_several_chats_held_back_at_once_hold_back_the_bot(time: Time) -> None:
    paced = Pace(30, clock=time, sleep=time.sleep)
    for chat in range(10, 10 + CHATS_HELD):
        await paced.turn(BEN)  # not yet
        paced.hold(chat, 7)
    time.now += 2

    with pytest.raises(TryLater) as held:
        await paced.turn(BEN)
    time.now += 5
    await paced.turn(BEN)

    assert (held.value.after_seconds, held.value.uncertain) == (5, False)


async def test_chats_held_back_one_after_another_do_not_hold_back_the_bot(time: Time) -> None:
    paced = Pace(30, clock=time, sleep=time.sleep)

    for chat in range(10, 20):
        paced.hold(chat, 1)
        time.now += 1

    await paced.turn(BEN)


async def test_chats_held_back_while_others_are_served_do_not_hold_back_the_bot(
    time: Time,
) -> None:
    paced = Pace(30, clock=time, sleep=time.sleep)

    for chat in range(10, 10 + 2 * CHATS_HELD):
        paced.hold(chat, 3600)
        time.now += 1
        paced.served()

    await paced.turn(BEN)


async def test_who_waits_for_a_turn_is_held_back_with_the_others(time: Time) -> None:
    paced = Pace(30, clock=time, sleep=time.sleep)
    await time.run(paced, [ANN] * BURST)
    waits = asyncio.create_task(paced.turn(ANN))
    await asyncio.sleep(0)
    paced.hold_all(9)

    with pytest.raises(TryLater):
        await time.run(paced, [])
        time._sleeping[0][2].set()
        await waits


async def test_pace_of_none_still_heeds_what_telegram_says(time: Time) -> None:
    paced = Pace(0, clock=time, sleep=time.sleep)

    assert await time.run(paced, [ANN] * 500) == [0.0] * 500
    paced.hold_all(7)
    with pytest.raises(TryLater):
        await paced.turn(ANN)


async def test_quiet_chats_are_forgotten(time: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "CHATS_MOST", 3)
    paced = Pace(30, clock=time, sleep=time.sleep)

    for chat in range(20):
        await paced.turn(chat)
        time.now += 10

    assert len(paced._quiet_at) <= 4
