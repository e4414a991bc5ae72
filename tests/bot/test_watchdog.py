"""The watchdog: work that takes too long is ended inside, and nothing is ever raised outside."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from bot import watchdog as module
from bot.watchdog import TooLong, Watchdog

SOON = 0.1


@pytest.fixture
def stuck() -> threading.Event:
    """Tell when the watchdog gave the thread up."""
    return threading.Event()


@pytest.fixture
def untraced() -> Iterator[None]:
    """Measure no coverage of threads that start meanwhile.

    While an exception waits for one thread, CPython 3.11 lets every other one that is traced spin
    at its next call: the watchdog would see nothing before the struck thread has come back.
    """
    trace = threading.gettrace()
    threading.settrace(None)
    yield
    threading.settrace(trace)


@pytest.fixture
def watchdog(stuck: threading.Event, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watchdog]:
    monkeypatch.setattr(module, "AGAIN_SECONDS", 0.1)
    monkeypatch.setattr(module, "STUCK_SECONDS", 0.4)
    made = Watchdog(stuck.set)
    yield made
    made.close()


def loop() -> None:
    while True:
        len("")


def spin(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        len("")


def stubborn_loop(seconds: float) -> str:
    """Loop as a handler would that catches all it can name, until it is tired."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            while time.monotonic() < end:
                len("")
        except Exception:
            continue
    return "never ended"


def test_work_in_time_gives_its_answer_or_its_own_error(watchdog: Watchdog) -> None:
    assert watchdog.run(lambda: 42, 1) == 42
    with pytest.raises(ValueError):
        watchdog.run(lambda: int("none"), 1)
    assert watchdog.ended == 0


def test_loop_is_ended_at_its_limit_and_the_place_is_told(watchdog: Watchdog) -> None:
    begun = time.monotonic()

    with pytest.raises(TooLong) as caught:
        watchdog.run(loop, SOON)

    assert time.monotonic() - begun >= SOON
    assert caught.traceback[-1].name == "loop"
    assert watchdog.ended == 1
    assert not watchdog.stuck


def test_loop_that_catches_every_exception_is_ended_as_well(watchdog: Watchdog) -> None:
    with pytest.raises(TooLong):
        watchdog.run(lambda: stubborn_loop(5), SOON)


def test_strike_that_is_swallowed_is_followed_by_another(watchdog: Watchdog) -> None:
    swallowed = []

    def swallow_once() -> None:
        try:
            loop()
        except BaseException:
            swallowed.append(1)
        loop()

    with pytest.raises(TooLong):
        watchdog.run(swallow_once, SOON)

    assert swallowed == [1]


def test_sleep_in_c_is_ended_when_it_comes_back(watchdog: Watchdog, stuck: threading.Event) -> None:
    with pytest.raises(TooLong):
        watchdog.run(lambda: time.sleep(0.6), SOON)

    assert not stuck.is_set()
    assert watchdog.run(lambda: "next", 1) == "next"


def test_work_that_only_waits_a_little_is_left_alone(watchdog: Watchdog) -> None:
    """On a busy machine, or behind a slow disk, good work takes long by the clock."""

    def wait() -> str:
        time.sleep(2 * SOON)
        return "done"

    assert watchdog.run(wait, SOON) == "done"
    assert watchdog.ended == 0


def test_thread_that_does_not_come_back_is_told_stuck_once(
    untraced: None, watchdog: Watchdog, stuck: threading.Event
) -> None:
    told = []
    watchdog._on_stuck = lambda: told.append(1)

    with pytest.raises(TooLong):
        watchdog.run(lambda: time.sleep(2), SOON)

    assert watchdog.stuck
    assert told == [1]


def test_nothing_is_raised_after_the_work_however_late_it_was(watchdog: Watchdog) -> None:
    """Work that ends just as it is struck: the strike must land inside it, or nowhere."""
    answers = {"done": 0, "ended": 0}
    for n in range(60):
        length = module.LOOK_SECONDS + (n % 20) * 0.0005
        try:
            watchdog.run(partial(spin, length), 0.02)
            answers["done"] += 1
        except TooLong:
            answers["ended"] += 1
        for _ in range(2000):
            len("")  # where a late one would land

    assert sum(answers.values()) == 60
    assert answers["ended"] == watchdog.ended


def test_strike_that_lands_at_the_door_does_not_undo_what_is_done(watchdog: Watchdog) -> None:
    class Door:
        """The lock, with a strike that lands just before it is taken."""

        lock = watchdog._guard
        landed = False

        def __enter__(self) -> None:
            if not self.landed and threading.current_thread() is threading.main_thread():
                self.landed = True
                watchdog._struck = True
                raise module.Ended
            self.lock.acquire()

        def __exit__(self, *error: Any) -> None:
            self.lock.release()

    watchdog._guard = Door()  # type: ignore[assignment]  # behaves as one

    assert watchdog.run(lambda: "answer", 5) == "answer"

    assert watchdog.ended == 0
    assert not watchdog._struck
