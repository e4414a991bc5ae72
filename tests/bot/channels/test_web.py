"""The web chat as a channel: forms into Updates, waking who waits."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime

import pytest

from bot.channels.channel import Malformed
from bot.channels.web import TooLong, Web
from handlers.messages import Update

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
SESSION = "s" * 22


def form(**fields: str) -> dict[str, str]:
    return {"id": "a-form-id", **fields}


def read(**fields: str) -> Update | None:
    return Web().read_form(SESSION, form(**fields), NOW)


def test_start_carries_the_hints_and_is_one_update_a_session() -> None:
    web = Web()

    start = web.start(SESSION, NOW, hint="vi", service="otit")
    other = web.start("t" * 22, NOW)

    assert (start.kind, start.person, start.hint, start.service) == ("start", SESSION, "vi", "otit")
    assert (start.at, start.received_at) == (NOW, NOW)
    assert start.id == web.start(SESSION, NOW).id != other.id
    assert SESSION not in start.id


def test_form_ids_of_two_sessions_never_meet() -> None:
    web = Web()

    one, two = (web.read_form(session, form(text="a"), NOW) for session in (SESSION, "t" * 22))

    assert one is not None
    assert two is not None
    assert one.id != two.id
    assert len(web.start(SESSION, NOW).id) <= 64


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"text": " hello "}, ("text", "hello", "")),
        ({"press": "go.menu"}, ("press", "", "go.menu")),
        ({"press": "go.menu", "text": "left over"}, ("press", "", "go.menu")),
        (
            {"press": "f-birthdate.on", "date": "1999-02-03"},
            ("date", "1999-02-03", "f-birthdate.on"),
        ),
        ({"press": "f-birthdate.on", "date": "3 Feb 1999"}, ("text", "3 Feb 1999", "")),
        ({"date": "1999-02-03", "text": "hello"}, ("text", "hello", "")),
    ],
)
def test_form_becomes_an_update(fields: dict[str, str], expected: tuple[str, str, str]) -> None:
    update = read(**fields)

    assert update is not None
    assert (update.kind, update.text, update.press) == expected
    assert (update.channel, update.person, update.at) == ("web", SESSION, NOW)


def test_date_is_the_same_however_iso_is_written() -> None:
    update = read(press="f-birthdate.on", date="19990203")

    assert update is not None
    assert update.text == date(1999, 2, 3).isoformat()


@pytest.mark.parametrize("fields", [{}, {"text": "  "}, {"press": "f-birthdate.on", "date": ""}])
def test_form_with_nothing_in_it_is_no_update(fields: dict[str, str]) -> None:
    assert read(**fields) is None


@pytest.mark.parametrize(
    "fields",
    [{"id": ""}, {"id": "seven77"}, {"id": "a" * 41}, {"press": "two words"}, {"press": "ü"}],
)
def test_form_that_we_never_made_is_malformed(fields: dict[str, str]) -> None:
    with pytest.raises(Malformed):
        read(**fields)


def test_text_is_counted_as_the_browser_counts() -> None:
    assert read(text="😀" * 2000) is not None
    with pytest.raises(TooLong):
        read(text="😀" * 2001)


async def test_wake_ends_the_wait_of_its_caller_alone() -> None:
    web = Web()
    with web.listening("one") as one, web.listening("two") as two:
        web.wake("one")

        async with asyncio.timeout(5):
            await one.wait(60)

        waits = asyncio.create_task(two.wait(60))
        await asyncio.sleep(0)
        assert not waits.done()
        await asyncio.to_thread(web.wake, "two")
        async with asyncio.timeout(5):
            await waits


async def test_wait_ends_by_itself_in_time() -> None:
    web = Web()
    with web.listening("one") as listener:
        async with asyncio.timeout(5):
            await listener.wait(0.01)


async def test_close_wakes_everybody_and_nobody_is_remembered() -> None:
    web = Web()
    with web.listening("one") as first, web.listening("one") as second:
        await web.close()

        async with asyncio.timeout(5):
            await first.wait(60)
            await second.wait(60)

    assert not web.is_open
    web.wake("one")  # nobody listens any more: nothing happens
