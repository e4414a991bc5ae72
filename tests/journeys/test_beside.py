"""What LINE and Telegram show beside a chat follows the caller's language, and no reply waits."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest
from aiohttp import web

from bot.beside import menu_fact
from bot.channels.channel import Beside
from bot.channels.line_menus import Menu
from bot.platforms import menus, setup_line
from tests.journeys.conftest import World
from tests.journeys.phones import LinePhone, TelegramPhone, settled
from tests.standins import specs

NUMBER = 9
CHAT = 5009  # of that phone


@pytest.fixture
async def shown(world: World) -> dict[str, Menu]:
    """Have LINE's menus, and the desk know them, as after a set-up."""
    found = menus(world.app.files.catalog(), None)
    world.line.menus.hold(found)

    def know(store: Any) -> None:
        for tag in found:
            store.put_fact(menu_fact("", tag), f"richmenu-{tag}")

    await world.app.writer.do(know)
    return found


def line_phone(world: World) -> LinePhone:
    return LinePhone(world.app, world.client, world.line, NUMBER)


def telegram_phone(world: World) -> TelegramPhone:
    return TelegramPhone(world.app, world.client, world.telegram, NUMBER)


def said_to(world: World) -> list[str]:
    """List what Telegram's own commands are called in this one chat."""
    return [each["description"] for each in world.telegram.commands.get(CHAT, [])]


async def rows(world: World) -> list[tuple[Any, ...]]:
    """List what the outbox keeps of what stands beside chats: state, body's length, must arrive."""

    def ask(store: Any) -> list[tuple[Any, ...]]:
        store.cursor.execute(
            "SELECT state, length(body_sealed), must_arrive FROM outbox WHERE kind = 'beside'"
            " ORDER BY id"
        )
        return [tuple(row) for row in store.cursor.fetchall()]

    found: list[tuple[Any, ...]] = await world.app.writer.do(ask)
    return found


async def test_line_menu_follows_the_language(world: World, shown: dict[str, Menu]) -> None:
    phone = line_phone(world)
    await phone.start()
    assert world.line.menus.shown_to(phone.user) == shown["en"].name  # the default

    await phone.press("language.set:km")
    assert world.line.menus.shown_to(phone.user) == shown["km"].name
    await phone.press("go.language")
    await phone.press("language.set:th")
    assert world.line.menus.shown_to(phone.user) == shown["th"].name
    before = world.line.menus.changes
    await phone.press("go.language")
    await phone.press("language.set:th")  # the same one again
    assert world.line.menus.changes == before


async def test_who_chose_a_language_before_there_were_menus_gets_theirs(world: World) -> None:
    phone = line_phone(world)
    await phone.start()
    await phone.press("language.set:km")
    files, settings = world.app.files, world.app.settings

    await asyncio.to_thread(setup_line, settings, files)
    async with asyncio.timeout(60):  # until whoever is free looks
        while phone.user not in world.line.menus.linked:
            await asyncio.sleep(0.05)

    assert world.line.menus.shown_to(phone.user) == menus(files.catalog(), None)["km"].name
    before = world.line.menus.changes
    await asyncio.to_thread(setup_line, settings, files)
    await settled(world.app)
    assert world.line.menus.changes == before


async def test_menu_that_was_deleted_behind_our_back_comes_back_to_its_callers(
    world: World,
) -> None:
    files, settings = world.app.files, world.app.settings
    await asyncio.to_thread(setup_line, settings, files)
    phone = line_phone(world)
    await phone.start()
    await phone.press("language.set:km")
    standin = world.line.menus
    gone = standin.linked.pop(phone.user)
    del standin.made[gone], standin.pictures[gone]

    await asyncio.to_thread(setup_line, settings, files)
    async with asyncio.timeout(60):  # until whoever is free looks
        while phone.user not in standin.linked:
            await asyncio.sleep(0.05)

    assert standin.shown_to(phone.user) == menus(files.catalog(), None)["km"].name


async def test_line_menu_is_linked_again_after_an_unblock(
    world: World, shown: dict[str, Menu]
) -> None:
    phone = line_phone(world)
    await phone.start()
    await phone.press("language.set:km")
    world.line.menus.linked.clear()

    await phone.start()

    assert world.line.menus.shown_to(phone.user) == shown["km"].name


async def test_line_menu_of_another_language_does_not_stay_where_there_is_none(
    world: World, shown: dict[str, Menu]
) -> None:
    await world.app.desk.act(lambda store: store.put_fact(menu_fact("", "km"), ""))
    phone = line_phone(world)
    await phone.start()
    await phone.press("language.set:th")
    assert world.line.menus.shown_to(phone.user) == shown["th"].name

    await phone.press("go.language")
    await phone.press("language.set:km")

    assert world.line.menus.shown_to(phone.user) == shown["en"].name  # the default


async def test_line_menu_goes_with_the_caller(world: World, shown: dict[str, Menu]) -> None:
    phone = line_phone(world)
    await phone.start()
    await phone.press("language.set:km")

    await phone.press("go.delete")
    await phone.press("erase.yes")
    await settled(world.app)

    assert phone.user not in world.line.menus.linked
    assert [(state, length) for state, length, _ in await rows(world)][-1] == ("accepted", 0)


async def test_line_without_menus_is_asked_for_nothing(world: World) -> None:
    phone = line_phone(world)
    await phone.start()
    await phone.press("language.set:km")
    await phone.press("go.delete")
    await phone.press("erase.yes")

    assert await rows(world) == []
    assert world.line.menus.changes == 0


async def test_reply_does_not_wait_for_the_menu_which_is_tried_again(
    world: World, shown: dict[str, Menu]
) -> None:
    phone = line_phone(world)
    await phone.start()
    world.line.fail("500", path="richmenu")

    raw, headers = world.line.event_press(phone.user, "language.set:km")
    await world.client.post("/webhooks/line", content=raw, headers=headers)
    await world.app.outbox.drained()

    assert "តើអ្នកចង់ធ្វើអ្វី?" in str(world.line.sent(phone.user)[-1])
    assert phone.user not in world.line.menus.linked
    assert [state for state, _, _ in await rows(world)] == ["queued"]
    said = len(world.line.sent(phone.user))
    raw, headers = world.line.event_text(phone.user, "ម៉ឺនុយ")  # and the next word is answered at once
    await world.client.post("/webhooks/line", content=raw, headers=headers)
    await world.app.outbox.drained()
    assert len(world.line.sent(phone.user)) > said
    world.clock.pass_time(minutes=5)
    async with asyncio.timeout(60):
        while phone.user not in world.line.menus.linked:
            await asyncio.sleep(0.05)
    assert world.line.menus.shown_to(phone.user) == shown["km"].name


async def test_menu_that_line_refuses_for_good_is_no_work_for_staff(
    world: World, shown: dict[str, Menu]
) -> None:
    phone = line_phone(world)
    await phone.start()
    world.line.fail(web.json_response({"message": "Not found"}, status=404), path="richmenu")

    await phone.press("language.set:km")

    def tasks(store: Any) -> int:
        store.cursor.execute("SELECT count(*) FROM tasks")
        return int(store.cursor.fetchone()[0])

    assert await world.app.writer.do(tasks) == 0
    assert [(state, must) for state, _, must in await rows(world)] == [("failed", 0)]


async def test_link_carries_no_retry_key_and_unlinking_is_what_line_takes(
    world: World, shown: dict[str, Menu]
) -> None:
    phone = line_phone(world)
    await phone.start()
    await phone.press("language.set:km")
    line = world.app.channels["line", ""]

    await line.show(phone.user, Beside())

    calls = [call for call in world.line.calls if "richmenu" in call.path]
    assert [call.method for call in calls] == ["POST", "POST"]
    assert not any("x-line-retry-key" in map(str.lower, call.headers) for call in calls)
    assert specs.problems("line", "RichMenuBulkUnlinkRequest", {"userIds": [phone.user]}) == []


async def test_telegram_commands_of_the_chat_follow_the_language(world: World) -> None:
    catalog = world.app.files.catalog()
    phone = telegram_phone(world)
    await phone.start()
    assert said_to(world) == []

    for tag in ("km", "vi"):
        if tag == "vi":
            await phone.press("go.language")
        await phone.press(f"language.set:{tag}")
        names = ("menu", "language", "help", "person", "cancel")
        assert said_to(world) == [catalog.say(f"{name}-label", tag) for name in names]


async def test_telegram_commands_go_with_the_caller(world: World) -> None:
    phone = telegram_phone(world)
    await phone.start()
    await phone.press("language.set:km")

    await phone.press("go.delete")
    await phone.press("erase.yes")
    await settled(world.app)

    assert CHAT not in world.telegram.commands
    assert "deleteMyCommands" in [method for method, _ in world.telegram.requests]


async def test_caller_whom_time_or_staff_erase_loses_them_as_well(
    world: World, shown: dict[str, Menu]
) -> None:
    phone, other = line_phone(world), telegram_phone(world)
    for each in (phone, other):
        await each.start()
        await each.press("language.set:km")

    def forget(store: Any) -> int:
        later = store.now.replace(year=store.now.year + 1)
        return int(store.forget_idle(later, later, 10, "otit"))

    assert await world.app.writer.do(forget) == 2
    async with asyncio.timeout(60):  # until whoever is free looks
        while phone.user in world.line.menus.linked or CHAT in world.telegram.commands:
            await asyncio.sleep(0.05)

    assert phone.user not in world.line.menus.linked
    assert CHAT not in world.telegram.commands


async def test_every_app_of_a_caller_follows_and_every_app_loses_it(
    world: World, shown: dict[str, Menu]
) -> None:
    catalog = world.app.files.catalog()
    phone, other = line_phone(world), telegram_phone(world)
    await phone.start()
    await phone.press("language.set:km")
    for token in ("go.help", "go.link", "link.get"):
        await phone.press(token)
    (code,) = re.findall(r"\d{3} \d{3} \d{3}", await phone.words())
    await other.say(f"/start {code.replace(' ', '')}")
    await other.press("link.take")
    assert said_to(world)[0] == catalog.say("menu-label", "km")

    await other.press("go.language")
    await other.press("language.set:vi")

    assert said_to(world)[0] == catalog.say("menu-label", "vi")
    assert world.line.menus.shown_to(phone.user) == shown["vi"].name
    await other.press("go.delete")
    await other.press("erase.yes")
    async with asyncio.timeout(60):  # until whoever is free looks
        while phone.user in world.line.menus.linked or CHAT in world.telegram.commands:
            await asyncio.sleep(0.05)
