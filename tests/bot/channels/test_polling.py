"""Long polling: a batch is confirmed only after it was taken, and outages end by themselves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from bot.channels.channel import Refused
from bot.channels.polling import _seconds, poll
from bot.channels.telegram import Telegram
from bot.channels.wire import Wire
from handlers.messages import Update
from tests.standins.telegram import CHAT, TelegramStandIn, too_many

NOW = datetime(2026, 11, 24, 3, 0, 1, tzinfo=UTC)


@pytest.fixture
async def standin() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as server:
        yield server


class Pauses:
    """Count the pauses instead of making them."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


@pytest.fixture
async def channel(standin: TelegramStandIn) -> AsyncIterator[Telegram]:
    async with Wire() as session:
        yield Telegram("", standin.token, standin.url, "", session)


def polling(
    standin: TelegramStandIn, channel: Telegram, pause: Pauses, token: str = ""
) -> AsyncGenerator[list[Update], None]:
    return poll(
        channel, token or standin.token, standin.url, lambda: NOW, wait_seconds=1, pause=pause
    )


async def test_a_batch_is_confirmed_when_the_next_is_asked_for(
    standin: TelegramStandIn, channel: Telegram
) -> None:
    standin.enqueue(standin.update_text(CHAT, "one"))
    standin.enqueue(standin.update_press(CHAT, "s.yes", 11))
    standin.enqueue(standin.delivery({"poll_answer": {"poll_id": "1", "option_ids": []}}))

    async def first_of(pause: Pauses) -> list[Update]:
        batches = polling(standin, channel, pause)
        taken = await anext(batches)
        await batches.aclose()
        return taken

    # The consumer dies before it comes back: everything is given again.
    lost = await first_of(Pauses())
    batches = polling(standin, channel, Pauses())
    again = await anext(batches)
    standin.enqueue(standin.update_text(CHAT, "two"))
    after = await anext(batches)
    await batches.aclose()

    assert [(u.kind, u.text, u.press) for u in lost] == [
        ("text", "one", ""),
        ("press", "", "s.yes"),
    ]
    assert again == lost
    assert [u.text for u in after] == ["two"]


async def test_the_sdk_changes_nothing_in_what_we_read(
    standin: TelegramStandIn, channel: Telegram
) -> None:
    deliveries = [standin.update_text(CHAT, "/start otit"), standin.update_contact(CHAT)]
    for delivery in deliveries:
        standin.enqueue(delivery)

    batches = polling(standin, channel, Pauses())
    taken = await anext(batches)
    await batches.aclose()

    assert taken == [u for raw, _ in deliveries for u in channel.read_polled(raw, NOW)]


async def test_outages_and_another_poller_are_waited_out(
    standin: TelegramStandIn, channel: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    pause = Pauses()
    standin.enqueue(standin.update_text(CHAT, "one"))
    conflict = {"ok": False, "description": "Conflict: terminated by other getUpdates request"}
    standin.fail("500")
    standin.fail("drop")
    standin.fail(web.json_response(conflict, status=409))
    standin.fail(too_many(7))

    batches = polling(standin, channel, pause)
    taken = await anext(batches)
    await batches.aclose()

    assert [u.text for u in taken] == ["one"]
    assert pause.seconds == [1, 2, 5, 7]
    assert "Conflict" in caplog.text and standin.token not in caplog.text


async def test_an_update_that_cannot_be_read_does_not_stop_the_others(
    standin: TelegramStandIn, channel: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    # What the SDK's types would refuse, and what we would refuse; neither blocks what follows.
    standin.enqueue(standin.delivery({"poll": {"id": "words of a caller"}}))
    standin.enqueue(standin.delivery({"message": "words of a caller"}))
    standin.enqueue(standin.update_text(CHAT, "whole"))

    batches = polling(standin, channel, Pauses())
    taken = await anext(batches)
    await batches.aclose()

    assert [u.text for u in taken] == ["whole"]
    assert "cannot be read" in caplog.text
    assert "words of a caller" not in caplog.text and standin.token not in caplog.text


async def test_an_update_that_is_no_json_of_ours_does_not_stop_the_others(
    standin: TelegramStandIn, channel: Telegram
) -> None:
    for strange in ("\ud800", 2**80):
        standin.enqueue(standin.delivery({"poll": {}}))
        standin._queue[-1]["poll"]["id"] = strange
    standin.enqueue(standin.update_text(CHAT, "whole"))

    batches = polling(standin, channel, Pauses())
    taken = await anext(batches)
    await batches.aclose()

    assert [u.text for u in taken] == ["whole"]


async def test_numbers_may_begin_anywhere_after_a_quiet_time(
    standin: TelegramStandIn, channel: Telegram
) -> None:
    standin.enqueue(standin.update_text(CHAT, "one"))
    batches = poll(channel, standin.token, standin.url, lambda: NOW, wait_seconds=0)
    await anext(batches)
    later = asyncio.create_task(anext(batches))
    await standin.called(4)  # nothing new
    raw, headers = standin.update_text(CHAT, "a week later")
    standin.enqueue((raw.replace(b'"update_id": 9', b'"update_id": 1'), headers))

    taken = await later
    await batches.aclose()

    assert [u.text for u in taken] == ["a week later"]


async def test_a_wrong_token_ends_polling_and_is_not_shown(
    standin: TelegramStandIn, channel: Telegram
) -> None:
    with pytest.raises(Refused, match="refused the bot's token") as refused:
        await anext(polling(standin, channel, Pauses(), token="77:not-the-token"))

    assert "not-the-token" not in str(refused.value)
    assert refused.value.__context__ is None


async def test_nothing_new_is_asked_for_again(standin: TelegramStandIn, channel: Telegram) -> None:
    batches = poll(channel, standin.token, standin.url, lambda: NOW, wait_seconds=0)

    first = asyncio.create_task(anext(batches))
    await standin.called(2)
    standin.enqueue(standin.update_text(CHAT, "late"))
    taken = await first
    await batches.aclose()

    assert [u.text for u in taken] == ["late"]


def test_the_sdk_may_name_seconds_in_two_ways() -> None:
    assert _seconds(7) == _seconds(timedelta(seconds=7)) == 7.0
