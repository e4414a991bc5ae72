"""LINE's rich menus as LINE keeps them: created, then given a picture once, linked to callers.

Source: LINE Messaging API reference, "Rich menu", and line-openapi messaging-api.yml.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.channels.line_menus import Menu
from tests.standins import specs

MEGABYTE = 1_000_000


def _problem(status: int, message: str) -> web.Response:
    return web.json_response({"message": message}, status=status)


@dataclass
class Menus:
    """All menus of a channel. `linked` tells each caller's; a batch is done after `busy` looks."""

    made: dict[str, dict[str, Any]] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    linked: dict[str, str] = field(default_factory=dict)
    first: str = ""  # the id of the default menu
    busy: int = 0
    changes: int = 0  # requests that changed something

    def act(self, request: web.Request, body: bytes, known: Collection[str]) -> web.Response:
        """Answer by the path; `known` are the people whom a menu can be linked to."""
        parts = request.path.removeprefix("/v2/bot").strip("/").split("/")
        self.changes += request.method in ("POST", "DELETE")
        match request.method, parts:
            case "GET", ["richmenu", "list"]:
                return web.json_response(
                    {"richmenus": [{"richMenuId": i, **menu} for i, menu in self.made.items()]}
                )
            case "POST", ["richmenu"]:
                return self._create(json.loads(body))
            case "POST", ["richmenu", "batch"]:
                return self._batch(json.loads(body))
            case "GET", ["richmenu", "progress", "batch"]:
                self.busy -= 1
                phase = "ongoing" if self.busy >= 0 else "succeeded"
                accepted = {"acceptedTime": "2026-11-24T03:00:00.000Z"}
                return web.json_response({"phase": phase, **accepted})
            case "GET", ["richmenu", menu, "content"] if menu in self.pictures:
                return web.Response(body=self.pictures[menu], content_type="image/png")
            case "POST", ["richmenu", menu, "content"] if menu in self.made:
                return self._picture(menu, request.content_type, body)
            case "DELETE", ["richmenu", menu] if menu in self.made:
                del self.made[menu]
                self.pictures.pop(menu, None)
                self.first = "" if self.first == menu else self.first
                self.linked = {user: i for user, i in self.linked.items() if i != menu}
                return web.json_response({})
            case "GET", ["user", "all", "richmenu"] if self.first:
                return web.json_response({"richMenuId": self.first})
            case "POST", ["user", "all", "richmenu", menu] if menu in self.pictures:
                self.first = menu
                return web.json_response({})
            case "POST", ["user", user, "richmenu", menu] if menu in self.pictures:
                if user not in known:
                    return _problem(400, "The user ID is invalid")
                self.linked[user] = menu
                return web.json_response({})
            case "POST", ["richmenu", "bulk", "unlink"]:
                return self._unlink(json.loads(body))
        return _problem(404, "Not found")

    def hold(self, menus: Mapping[str, Menu]) -> None:
        """Have these menus, as after a set-up."""
        for tag, menu in menus.items():
            self.made[f"richmenu-{tag}"] = menu.request()
            self.pictures[f"richmenu-{tag}"] = menu.picture
        self.first = "richmenu-en" if "en" in menus else ""

    def shown_to(self, user: str) -> str:
        """Tell the name of the menu that a caller sees; "" for none."""
        menu = self.linked.get(user, self.first)
        return str(self.made[menu]["name"]) if menu else ""

    def _create(self, menu: dict[str, Any]) -> web.Response:
        found = specs.problems("line", "RichMenuRequest", menu)
        size = menu["size"]
        if not (800 <= size["width"] <= 2500 and size["height"] >= 250):
            found.append("size: outside the limits")
        if size["width"] / size["height"] < 1.45 or len(menu["areas"]) > 20:
            found.append("size: too high, or too many areas")
        if len(menu["chatBarText"]) > 14 or len(menu["name"]) > 300:
            found.append("chatBarText or name: too long")
        for area in menu["areas"]:
            bounds = area["bounds"]
            inside = bounds["x"] + bounds["width"] <= size["width"]
            if not inside or bounds["y"] + bounds["height"] > size["height"]:
                found.append("bounds: outside the picture")
        if found:
            return _problem(400, "; ".join(found))
        menu_id = f"richmenu-{len(self.made) + self.changes:032x}"
        self.made[menu_id] = menu
        return web.json_response({"richMenuId": menu_id})

    def _picture(self, menu: str, kind: str, body: bytes) -> web.Response:
        if kind != "image/png" or not body.startswith(b"\x89PNG") or len(body) > MEGABYTE:
            return _problem(400, "The image is invalid")
        if menu in self.pictures:
            return _problem(400, "An image has already been uploaded to the richmenu")
        self.pictures[menu] = body
        return web.json_response({})

    def _unlink(self, asked: dict[str, Any]) -> web.Response:
        found = specs.problems("line", "RichMenuBulkUnlinkRequest", asked)
        if found or not 1 <= len(asked["userIds"]) <= 500:
            return _problem(400, "; ".join(found) or "userIds: Size must be between 1 and 500")
        for user in asked["userIds"]:
            self.linked.pop(user, None)
        return web.json_response({}, status=202)

    def _batch(self, asked: dict[str, Any]) -> web.Response:
        for operation in asked["operations"]:
            if operation["type"] != "link" or operation["to"] not in self.pictures:
                return _problem(400, "The operation is invalid")
            for user, menu in self.linked.items():
                if menu == operation["from"]:
                    self.linked[user] = operation["to"]
        return web.json_response({}, status=202, headers={"x-line-request-id": "batch-1"})
