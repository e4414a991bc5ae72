"""LINE's menus: made once, moved over when their words change, and told apart from others'."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import pytest
from aiohttp import ClientResponseError
from linebot.v3.messaging import AsyncApiClient, AsyncMessagingApi, Configuration

from bot.channels.line_menus import Menu, Pictures, differences, menu_ids, set_menus
from bot.platforms import menus as shipped_menus
from locales.catalog import Catalog, shipped
from tests.standins.line import USER, LineStandIn

LIMIT = {"_request_timeout": 10}


def all_menus() -> dict[str, Menu]:
    return shipped_menus(Catalog.load(shipped()), None)


async def run(
    standin: LineStandIn, menus: dict[str, Menu], ids: dict[str, str] | None = None
) -> list[str]:
    kept = {} if ids is None else ids
    settings = Configuration(host=standin.url, access_token=standin.token)
    async with AsyncApiClient(settings) as client:
        pictures = Pictures(standin.token, standin.url)

        def keep(ids: Mapping[str, str], there: Collection[str]) -> None:
            kept.update(ids)

        steps = set_menus(AsyncMessagingApi(client), pictures, menus, LIMIT, keep)
        return [step async for step in steps]


async def listed(standin: LineStandIn) -> list[str]:
    settings = Configuration(host=standin.url, access_token=standin.token)
    async with AsyncApiClient(settings) as client:
        return list(await menu_ids(AsyncMessagingApi(client), LIMIT))


def other_words(menu: Menu) -> Menu:
    return Menu(menu.language, menu.picture, ("Dat lich", *menu.labels[1:]), menu.tab)


async def test_second_run_changes_nothing() -> None:
    menus = all_menus()
    async with LineStandIn() as standin:
        first = await run(standin, menus)
        changes = standin.menus.changes
        second = await run(standin, menus)

        assert first == [f"menu in {tag}: made" for tag in menus] + ["default menu: the one in en"]
        assert second == [f"menu in {tag}: as it was" for tag in menus]
        assert standin.menus.changes == changes
        assert differences(menus, await listed(standin)) == []


async def test_ids_are_told_by_language_and_english_is_the_default() -> None:
    menus = all_menus()
    ids: dict[str, str] = {}
    async with LineStandIn() as standin:
        await run(standin, menus, ids)

        assert {i: menu["name"] for i, menu in standin.menus.made.items()} == {
            ids[tag]: menus[tag].name for tag in menus
        }
        assert standin.menus.shown_to("anybody") == menus["en"].name


async def test_default_menu_of_another_maker_is_replaced() -> None:
    menus = all_menus()
    async with LineStandIn() as standin:
        standin.menus.hold(menus)
        standin.menus.first = "richmenu-vi"

        said = await run(standin, menus)

        assert "default menu: the one in en" in said
        assert standin.menus.first == "richmenu-en"


async def test_menus_are_in_the_eight_languages_of_callers() -> None:
    assert list(all_menus()) == ["vi", "zh-Hans", "id", "fil", "en", "th", "km", "my"]


async def test_caller_is_moved_to_the_new_menu_before_the_old_one_goes() -> None:
    menus = all_menus()
    async with LineStandIn() as standin:
        await run(standin, menus)
        old = next(i for i, menu in standin.menus.made.items() if " vi " in menu["name"])
        standin.menus.linked[USER] = old
        menus["vi"] = other_words(menus["vi"])

        said = await run(standin, menus)

        assert "menu in vi: made" in said
        assert said[-1] == "menu in vi: the old one is deleted"
        assert standin.menus.shown_to(USER) == menus["vi"].name
        assert old not in standin.menus.made


async def test_old_menu_stays_while_callers_are_still_being_moved(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.channels.line_menus.BATCH_SECONDS", 0)
    menus = all_menus()
    async with LineStandIn() as standin:
        await run(standin, menus)
        menus["km"] = other_words(menus["km"])
        standin.menus.busy = 1000

        said = await run(standin, menus)

        assert said[-1].startswith("callers are still being moved")
        assert len(standin.menus.made) == len(menus) + 1
        assert differences(menus, await listed(standin)) == ["old menus still there: km"]


async def test_run_that_broke_off_is_finished_by_the_next() -> None:
    menus = all_menus()
    async with LineStandIn() as standin:
        standin.fail("500", path="/content")
        with pytest.raises(ClientResponseError):
            await run(standin, menus)

        await run(standin, menus)

        assert differences(menus, await listed(standin)) == []
        assert {standin.menus.pictures[i] for i in standin.menus.made} == {
            menu.picture for menu in menus.values()
        }


async def test_second_copy_of_a_menu_goes_and_its_callers_are_moved() -> None:
    menus = all_menus()
    async with LineStandIn() as standin:
        standin.menus.hold(menus)
        standin.menus.made = {
            "richmenu-copy": menus["vi"].request(),
            **standin.menus.made,
            "richmenu-other": menus["vi"].request(),
        }
        standin.menus.pictures["richmenu-other"] = menus["vi"].picture
        standin.menus.linked[USER] = "richmenu-other"

        await run(standin, menus)

        assert [menu["name"] for menu in standin.menus.made.values()] == [
            menu.name for menu in menus.values()
        ]
        assert standin.menus.shown_to(USER) == menus["vi"].name


async def test_picture_that_line_gives_back_in_other_bytes_changes_nothing() -> None:
    menus = all_menus()
    async with LineStandIn() as standin:
        await run(standin, menus)
        changes = standin.menus.changes
        for menu_id in standin.menus.made:
            standin.menus.pictures[menu_id] += b"of LINE's own"

        assert await run(standin, menus) == [f"menu in {tag}: as it was" for tag in menus]

        assert standin.menus.changes == changes


async def test_menu_of_another_maker_is_left_alone() -> None:
    menus = all_menus()
    theirs = {**menus["en"].request(), "name": "Spring campaign"}
    async with LineStandIn() as standin:
        standin.menus.made["richmenu-theirs"] = theirs

        await run(standin, menus)

        assert standin.menus.made["richmenu-theirs"] == theirs
        assert differences(menus, await listed(standin)) == []


async def test_what_was_changed_behind_our_back_is_named() -> None:
    menus = all_menus()
    async with LineStandIn() as standin:
        await run(standin, menus)
        gone = next(i for i, menu in standin.menus.made.items() if " th " in menu["name"])
        del standin.menus.made[gone]

        assert differences(menus, await listed(standin)) == ["menus missing or out of date: th"]
