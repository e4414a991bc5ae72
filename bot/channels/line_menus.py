"""LINE's rich menus, one a language: set up so that a second run changes nothing.

A menu's name holds the hash of all that it is made of, so a changed picture or label is another
menu: callers are moved over from the old one, which is then deleted. Menus of other names, made
in LINE's manager, are left alone. Who has chosen no language yet sees the one in English.
Source: LINE Messaging API "Rich menu", "Set default rich menu", "Replace or unlink the linked rich
menus in batches".
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp

from locales import menu_picture
from locales.languages import SOURCE

if TYPE_CHECKING:
    from linebot.v3.messaging import AsyncMessagingApi

API, DATA_API = "https://api.line.me", "https://api-data.line.me"
SECONDS = 20
OURS = "sodan "
BATCH_SECONDS, BATCH_LOOKS = 1.0, 30
# Is given the ids of our menus by language, and the ids of all that LINE had before.
Keep = Callable[[Mapping[str, str], Collection[str]], None]


@dataclass(frozen=True, slots=True)
class Menu:
    """What one language's menu shows: its picture, its buttons' labels, the words of its tab."""

    language: str
    picture: bytes
    labels: tuple[str, ...]
    tab: str  # at most 14 letters

    @property
    def name(self) -> str:
        """Name the menu by what it is made of."""
        made_of = json.dumps([self.labels, self.tab, menu_picture.TOKENS, menu_picture.areas()])
        whole = hashlib.sha256(self.picture + made_of.encode()).hexdigest()
        return f"{OURS}{self.language} {whole[:16]}"

    def request(self) -> dict[str, Any]:
        """Describe the menu as LINE takes it; the label is what a screen reader says."""
        return {
            "size": {"width": menu_picture.WIDTH, "height": menu_picture.HEIGHT},
            "selected": False,
            "name": self.name,
            "chatBarText": self.tab,
            "areas": [
                {
                    "bounds": area._asdict(),
                    "action": {"type": "postback", "data": token, "label": label},
                }
                for area, token, label in zip(
                    menu_picture.areas(), menu_picture.TOKENS, self.labels, strict=True
                )
            ],
        }


class Pictures:
    """Reads and writes the pictures of menus.

    LINE keeps them at a host of their own, and the SDK knows no other than that one: with it,
    nothing of this could be tried on a stand-in.
    """

    def __init__(self, token: str, api_url: str) -> None:
        base = DATA_API if api_url.rstrip("/") == API else api_url.rstrip("/")
        self._base = f"{base}/v2/bot/richmenu"
        self._headers = {"Authorization": f"Bearer {token}"}

    async def read(self, menu_id: str) -> bytes | None:
        """Fetch a menu's picture; None where its upload never came to an end."""
        async with (
            self._session() as session,
            session.get(f"{self._base}/{menu_id}/content") as answer,
        ):
            if answer.status == 404:
                return None
            answer.raise_for_status()
            return await answer.read()

    async def write(self, menu_id: str, picture: bytes) -> None:
        """Give a menu its picture; LINE takes one only once."""
        kind = {"Content-Type": "image/png"}
        async with (
            self._session() as session,
            session.post(f"{self._base}/{menu_id}/content", data=picture, headers=kind) as answer,
        ):
            answer.raise_for_status()

    def _session(self) -> aiohttp.ClientSession:
        timeout = aiohttp.ClientTimeout(total=SECONDS)
        return aiohttp.ClientSession(headers=self._headers, timeout=timeout)


def language_of(name: str) -> str:
    """Tell a menu's language by its name; "" for one that is not ours."""
    return name.split()[1] if name.startswith(OURS) and name.count(" ") == 2 else ""


def differences(menus: Mapping[str, Menu], names: list[str]) -> list[str]:
    """Compare the menus that LINE has, by their names, with those that it should have."""
    wanted = {menu.name: tag for tag, menu in menus.items()}
    missing = [tag for name, tag in wanted.items() if name not in names]
    old = sorted({tag for name in names if name not in wanted and (tag := language_of(name))})
    said = [f"menus missing or out of date: {', '.join(missing)}"] if missing else []
    left = [tag for tag in old if tag not in missing]
    return said + ([f"old menus still there: {', '.join(left)}"] if left else [])


async def set_menus(
    api: AsyncMessagingApi,
    pictures: Pictures,
    menus: Mapping[str, Menu],
    limit: Mapping[str, Any],
    keep: Keep,
) -> AsyncIterator[str]:
    """Bring LINE's menus into line with ours, saying each step.

    `keep` is called once all are there, before any old one is deleted. Lets the SDK's and aiohttp's
    errors out; what was done until then stands, and the next run goes on from there.
    """
    from linebot.v3.messaging import RichMenuRequest  # noqa: PLC0415 heavy, on first use

    there = await _names(api, limit)
    ids: dict[str, str] = {}
    for tag, menu in menus.items():
        same = [menu_id for menu_id, name in there.items() if name == menu.name]
        menu_id = await _first_whole(pictures, same)
        if menu_id is not None:
            ids[tag] = menu_id
            yield f"menu in {tag}: as it was"
            continue
        menu_id = next(iter(same), None)
        if menu_id is None:
            made = await api.create_rich_menu(RichMenuRequest.from_dict(menu.request()), **limit)
            menu_id = made.rich_menu_id
        await pictures.write(menu_id, menu.picture)
        ids[tag] = menu_id
        yield f"menu in {tag}: made"
    keep(ids, there)
    first = ids.get(SOURCE)
    if first is not None and await default_menu(api, limit) != first:
        await api.set_default_rich_menu(first, **limit)
        yield f"default menu: the one in {SOURCE}"
    kept = set(ids.values())
    old = {i: tag for i, name in there.items() if i not in kept and (tag := language_of(name))}
    if old and not await _moved(api, old, ids, limit):
        yield "callers are still being moved to the new menus: run this again in some minutes"
        return
    for menu_id, tag in old.items():
        await api.delete_rich_menu(menu_id, **limit)
        yield f"menu in {tag}: the old one is deleted"


async def remove_menus(api: AsyncMessagingApi, limit: Mapping[str, Any]) -> AsyncIterator[str]:
    """Delete our menus, saying each; with them go their links to callers. Errors as `set_menus`."""
    for menu_id, name in (await _names(api, limit)).items():
        if language_of(name):
            await api.delete_rich_menu(menu_id, **limit)
            yield f"menu in {language_of(name)}: deleted"


async def menu_ids(api: AsyncMessagingApi, limit: Mapping[str, Any]) -> dict[str, str]:
    """Give the ids of the menus that LINE has, by their names."""
    return {name: menu_id for menu_id, name in (await _names(api, limit)).items()}


async def _names(api: AsyncMessagingApi, limit: Mapping[str, Any]) -> dict[str, str]:
    """Give the names of the menus that LINE has by their ids: two may have the same one."""
    listed = (await api.get_rich_menu_list(**limit)).richmenus
    return {menu.rich_menu_id: menu.name for menu in listed}


async def _first_whole(pictures: Pictures, menu_ids: Sequence[str]) -> str | None:
    """Find the first menu that has its picture; which one is told by the hash in its name.

    The bytes are not compared: LINE does not promise to give back those that it was given, and a
    menu that is made anew for that loses its callers.
    """
    for menu_id in menu_ids:
        if await pictures.read(menu_id) is not None:
            return menu_id
    return None


async def default_menu(api: AsyncMessagingApi, limit: Mapping[str, Any]) -> str:
    """Give the id of the menu that is shown to whom none is linked; "" where none was set."""
    from linebot.v3.messaging import ApiException  # noqa: PLC0415 heavy, on first use

    try:
        return str((await api.get_default_rich_menu_id(**limit)).rich_menu_id)
    except ApiException as error:
        if error.status != 404:
            raise
        return ""


async def _moved(
    api: AsyncMessagingApi, old: Mapping[str, str], new: Mapping[str, str], limit: Mapping[str, Any]
) -> bool:
    """Link everybody who has an old menu to the new one of its language; tell whether it is done.

    LINE takes three such requests an hour, so all languages go in one.
    """
    from linebot.v3.messaging import RichMenuBatchRequest  # noqa: PLC0415 heavy, on first use

    operations = [
        {"type": "link", "from": menu_id, "to": new[tag]}
        for menu_id, tag in old.items()
        if tag in new
    ]
    if not operations:
        return True
    answer = await api.rich_menu_batch_with_http_info(
        RichMenuBatchRequest.from_dict({"operations": operations}), **limit
    )
    request_id = (answer.headers or {}).get("x-line-request-id", "")
    for _ in range(BATCH_LOOKS):
        progress = await api.get_rich_menu_batch_progress(request_id, **limit)
        if progress.phase == "succeeded":
            return True
        if progress.phase == "failed":
            return False
        await asyncio.sleep(BATCH_SECONDS)
    return False
