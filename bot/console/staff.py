"""Who works for which service. An administrator gives and takes their own services alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.page import Page
from bot.store.staff import StaffMember
from bot.store.store import Store


@dataclass(frozen=True, slots=True)
class Line:
    """One account; `services` are those of who looks. `can_set`: whether they may be changed."""

    who: StaffMember
    services: Sequence[str]
    can_set: bool


async def show(page: Page) -> Response:
    """List the accounts that work for the services of who looks."""
    return await _draw(page)


async def settle(page: Page) -> Response:
    """Set for which of these services somebody works; what they do for others stays."""
    staff_id, member = page.request.path_params["staff_id"], page.member
    wanted = [name for name in page.ticked("services") if name in page.services]

    def work(store: Store) -> str:
        who = next((each for each in page.staff(store) if each.id == staff_id), None)
        if who is None or not _can_set(page, who):
            return "console-not-found"
        others = [name for name in who.services if name not in page.services]
        if not wanted and not others:
            return "console-staff-one"  # without any it would be an account of them all
        store.set_services(who.id, sorted({*wanted, *others}))
        store.audit("staff", member.id, "staff-services", detail=who.id)
        return ""

    fault = await page.parts.desk.act(work)
    if fault == "console-not-found":
        return page.problem(404, fault)
    return await _draw(page, 422, page.say(fault)) if fault else page.go("/staff?told=saved")


def _can_set(page: Page, who: StaffMember) -> bool:
    """Tell whether who looks may: nobody changes their own, or those of who may do more."""
    return who.id != page.member.id and (page.is_whole or bool(who.services))


async def _draw(page: Page, status: int = 200, fault: str = "") -> Response:
    found = await page.parts.database.look(page.staff)
    lines = [
        Line(who, [name for name in who.services if name in page.services], _can_set(page, who))
        for who in found
    ]
    return page.draw("staff.html", status, lines=lines, fault=fault)
