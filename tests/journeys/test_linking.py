"""A caller goes on in another app, from a platform's real JSON to the message that left."""

from __future__ import annotations

import re

import pytest

from bot.store.store import Store
from schedules.booking import State
from tests.journeys.conftest import World
from tests.journeys.phones import LinePhone, Phone, TelegramPhone, WebPhone, opened
from tests.journeys.test_first_booking import ask_for_a_call, phone_of
from tests.talk import said


async def code_of(phone: Phone) -> str:
    """Have a caller get a code, by the help."""
    await phone.say("help")
    for token in ("go.link", "link.get"):
        await phone.press(token)
    return str(re.findall(r"\d{3} \d{3} \d{3}", await phone.words())[-1])


@pytest.mark.parametrize("database_kind", ["sqlite", "postgresql"], indirect=True)
async def test_caller_goes_from_line_to_telegram_to_the_web_and_back(world: World) -> None:
    line, telegram, web = (phone_of(world, name) for name in ("line", "telegram", "web"))
    assert isinstance(line, LinePhone)
    assert isinstance(telegram, TelegramPhone)
    assert isinstance(web, WebPhone)
    desk = world.app.desk
    await ask_for_a_call(line, "vi")
    [booking] = await desk.act(lambda store: store.queue(["otit"], ["vi"]))

    # On Telegram, by a link that carries the code, before a language is chosen.
    code = (await code_of(line)).replace(" ", "")
    await telegram.say(f"/start {code}")
    await telegram.press("link.take")
    assert said("link-done", "vi", app="LINE") in await telegram.words()
    assert said("link-added-notice", "vi", app="Telegram") in await line.words()
    assert code not in "".join(str(shown["altText"]) for shown in _cards(world, line))

    # What is told now is told there alone.
    await desk.confirm(booking.id, staff_id="somebody")
    await opened(world.app, booking.id)
    made = await desk.act(lambda store: store.booking(booking.id))
    assert made is not None
    assert made.room is not None
    assert await telegram.link() == made.room.join_url
    assert made.room.passcode not in await line.words()

    # In a browser, by typing it where the web chat asks for a code.
    code = await code_of(telegram)
    await web.start()
    await web.press("go.return")
    await web.say(code)
    assert said("link-done", "vi", app="Telegram") in await web.words()
    web_chat = said("console-channel-web", "vi")
    assert said("link-added-notice", "vi", app=web_chat) in await telegram.words()
    await web.press("go.bookings")
    assert booking.code in await web.words()

    # Telegram takes the browser out, and LINE takes Telegram out; each by one tap.
    await telegram.press("go.unlink")
    await line.press("go.unlink")
    assert said("link-removed", "vi", app="Telegram") in await line.words()
    before = len(await telegram.words())
    await telegram.say("menu")
    assert booking.code not in (await telegram.words())[before:]
    await line.press("go.bookings")
    assert booking.code in await line.words()

    await line.press("go.help")
    await line.press("go.delete")
    await line.press("erase.yes")

    def left(store: Store) -> list[int]:
        tables = ("chats", "link_codes", "name_words")
        counts = [f"SELECT count(*) FROM {table}" for table in tables]
        return [store.cursor.execute(count).fetchone()[0] for count in counts]

    assert await desk.act(left) == [0, 0, 0]
    over = await desk.act(lambda store: store.booking(booking.id))
    assert over is not None
    assert (over.state, over.caller_id) == (State.cancelled, None)


def _cards(world: World, phone: LinePhone) -> list[dict[str, object]]:
    return [shown for shown in world.line.sent(phone.user) if "altText" in shown]
