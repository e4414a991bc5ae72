"""Moments as buttons name them, and the times that the draft holds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from handlers.turn import Turn


def minutes(moment: datetime) -> int:
    """Name a moment in a button: whole minutes since 1970, UTC."""
    return int(moment.timestamp()) // 60


def moment(named: str) -> datetime | None:
    """Read what `minutes` named; None for anything else."""
    if not named.isascii() or not named.isdigit() or len(named) > 9:
        return None
    return datetime.fromtimestamp(0, UTC) + timedelta(minutes=int(named))


def chosen(turn: Turn) -> list[datetime]:
    """List the times that the caller has chosen so far."""
    found = (moment(str(each)) for each in turn.draft.get("times", ()))
    return [each for each in found if each is not None]
