"""What a change would do to bookings, shown before it is made.

The change is tried in the transaction that would keep it. If bookings would have nobody any more,
it is undone, and the page lists them with the same form once more and a button that means it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from starlette.responses import Response

from bot.console.page import Page
from bot.store.store import Store
from schedules.conflicts import Conflict

SHOWN = 100
Work = Callable[[Store], None]


class _Touches(Exception):
    """The change would leave bookings without anybody; it is not made."""

    def __init__(self, found: Sequence[Conflict]) -> None:
        super().__init__(f"{len(found)} bookings would have nobody")
        self.found = found


@dataclass(frozen=True, slots=True)
class Line:
    """One booking that a change would touch; `code` is "" for who may not see cases."""

    conflict: Conflict
    zone: ZoneInfo
    code: str


async def change(page: Page, work: Work, done: str, back: str) -> Response:
    """Make a change and go to `done`; or show first whom it would leave without anybody.

    `back` is where the page leads that does not change anything.
    """
    sure = page.typed("sure", 3) == "yes"

    def try_out(store: Store) -> None:
        before = {each.key for each in store.conflicts(page.services)}
        work(store)
        found = [each for each in store.conflicts(page.services) if each.key not in before]
        if found and not sure:
            raise _Touches(found)

    try:
        await page.parts.desk.act(try_out)
    except _Touches as touches:
        return await _draw(page, touches.found, back)
    return page.go(done)


async def _draw(page: Page, found: Sequence[Conflict], back: str) -> Response:
    def lines(store: Store) -> list[Line]:
        return [_line(page, store, each) for each in found[:SHOWN]]

    sent = [(k, v) for k, v in page.form.multi_items() if isinstance(v, str) and k != "csrf"]
    return page.draw(
        "touched.html",
        200,
        lines=await page.parts.database.look(lines),
        number=len(found),
        sent=sent,
        here_path=page.request.url.path,
        back=page.root + back,
    )


def _line(page: Page, store: Store, conflict: Conflict) -> Line:
    held = conflict.held
    booking = page.booking(store, held.booking_id) if page.member.role == "counsellor" else None
    code = booking.code if booking is not None else ""
    return Line(conflict, page.services[held.service_id].zone, code)
