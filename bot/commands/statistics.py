"""`sodan statistics`: how a service is used, in figures from which nobody can be told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from bot.commands.common import day_of, wrong_use
from bot.hours import opened
from bot.statistics import Figures
from bot.store.uses import counted as count
from schedules.week import WEEKDAYS

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.files import Files


def counted(
    settings: Settings, files: Files, service: str, from_month: str, to_month: str
) -> list[tuple[str, Figures]]:
    """Count one service, or each of the settings; without months, the twelve that ended last."""
    services = files.services()
    if service and service not in services:
        wrong_use(f"{service!r} is no service here, expected one of {', '.join(services)}")
    first, last = _month(from_month), _month(to_month)
    with opened(settings) as database, database.transaction() as store:
        return [
            (name, count(store, each, first, last))
            for name, each in services.items()
            if service in ("", name)
        ]


def _month(text: str) -> date | None:
    """Read a month, or a day of it; None where none is named. Ends as wrong use."""
    if not text:
        return None
    return day_of(f"{text}-01" if len(text) == len("2026-11") else text)


def lines(found: Sequence[tuple[str, Figures]]) -> list[str]:
    """Write figures for people."""
    told = []
    for name, figures in found:
        told += [f"{name}: {figures.total}", "", "month"]
        told += [f"  {month}  {shown}" for month, shown in figures.months.items()]
        for kind, table in figures.tables.items():
            names = {str(n): day for n, day in enumerate(WEEKDAYS)} if kind == "weekday" else {}
            told += ["", kind]
            told += [f"  {names.get(row, row).ljust(12)}  {shown}" for row, shown in table.items()]
        waited = figures.waited
        minutes = "too few" if waited is None else f"{int(waited.total_seconds()) // 60} minutes"
        told += ["", f"half had their confirmation within: {minutes}", ""]
    return told
