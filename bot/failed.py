"""What `sodan failed` does: turns that could not be answered, replayed or dropped.

Works beside a running desk: what a replay says is only kept here, and the desk sends it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.app import App
from bot.config import Settings
from bot.desk.callers import FailedAgain
from bot.desk.desk import Desk
from bot.hours import opened
from bot.store.outbox import Parcel
from schedules.problem import Problem, Problems


class _Kept:
    """Stands where the sender stands, and leaves what was kept to the desk that runs."""

    def push(self, parcels: Sequence[Parcel]) -> None:
        """Leave it."""


def listed(settings: Settings) -> list[dict[str, Any]]:
    """List what waits, oldest first: ids, moments, and class and place of the error."""
    with opened(settings) as database, database.transaction() as store:
        return [
            {"id": turn.id, "failed_at": turn.failed_at.isoformat(), "error": turn.error}
            for turn in store.failed_turns()
        ]


def drop(settings: Settings, turn_id: str) -> str:
    """Close one without an answer; what the caller sent is erased. Raises Problems."""
    with opened(settings) as database, database.transaction() as store:
        if not store.close_failed(turn_id, "dropped"):
            raise _unknown(turn_id)
    return f"{turn_id} is dropped."


def replay(settings: Settings, turn_id: str) -> tuple[list[str], bool]:
    """Take one once more, or "" for all, oldest first; tell of each, and whether all went well.

    Raises Problems for one that does not wait.
    """
    waiting = [row["id"] for row in listed(settings)]
    if turn_id and turn_id not in waiting:
        raise _unknown(turn_id)
    return asyncio.run(_replay(settings, [turn_id] if turn_id else waiting))


async def _replay(settings: Settings, turn_ids: Sequence[str]) -> tuple[list[str], bool]:
    app = App(settings)
    # Held by nobody: what a process that is gone had held may have been sent, and this never was.
    place = replace(app.desk.place, holder=None)
    desk = Desk(place, app.database, app.writer, _Kept(), app.web, app.rooms)
    lines, well = [], True
    try:
        for turn_id in turn_ids:
            try:
                done = await desk.replay(turn_id)
            except FailedAgain as again:
                lines.append(f"{turn_id} failed again: {again}")
                well = False
            else:
                lines.append(f"{turn_id} is {'replayed' if done else 'closed already'}.")
    finally:
        await app.stop()
    return lines, well


def _unknown(turn_id: str) -> Problems:
    right = "expected one that `sodan failed list` shows"
    return Problems([Problem("ID", 0, f"no failed turn {turn_id!r} waits", right)])
