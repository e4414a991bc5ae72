"""How a service is used: counts of months that are over, for administrators."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from starlette.responses import Response

from bot.console.page import Page
from bot.statistics import Shown
from bot.store.uses import counted
from locales import formats

BAR = 320  # pixels of the longest bar


@dataclass(frozen=True, slots=True)
class Line:
    """One count: what of, how it is shown, and how long its bar is; 0 where it is not shown."""

    name: str
    shown: Shown
    bar: int


async def show(page: Page) -> Response:
    """Show the figures of the service that is asked for, else of the first."""
    asked = page.request.query_params
    service = page.services.get(asked.get("service") or next(iter(page.services)))
    if service is None:
        return page.problem(404, "console-not-found")
    first, last = _month(asked.get("from", "")), _month(asked.get("to", ""))
    found = await page.parts.database.look(lambda store: counted(store, service, first, last))
    tables = {
        kind: _lines(page, kind, table)
        for kind, table in (("month", found.months), *found.tables.items())
    }
    months = list(found.months)
    return page.draw(
        "figures.html",
        service=service,
        name=page.service_name,
        figures=found,
        tables=tables,
        first=months[0] if months else "",
        last=months[-1] if months else "",
        waited=_length(page, found.waited),
        width=BAR,
    )


def _month(text: str) -> date | None:
    try:
        return date.fromisoformat(f"{text[:7]}-01")
    except ValueError:
        return None


def _lines(page: Page, kind: str, table: Mapping[str, Shown]) -> Sequence[Line]:
    longest = max((count for count in table.values() if isinstance(count, int)), default=1)
    return [
        Line(
            _called(page, kind, name),
            count,
            round(count * BAR / longest) if isinstance(count, int) else 0,
        )
        for name, count in table.items()
    ]


def _called(page: Page, kind: str, name: str) -> str:
    if kind == "language":
        return page.language_name(name)
    if kind == "weekday":
        return formats.weekday(int(name), page.language)
    if kind == "hour":
        return formats.clock(time(int(name)), page.language)
    if kind in ("outcome", "channel"):
        own = f"console-figures-{kind}-{name}"
        return page.say(own) if page.catalog.has(own, page.language) else _known(page, kind, name)
    return name


def _known(page: Page, kind: str, name: str) -> str:
    return page.say_code(f"console-{kind}", name)


def _length(page: Page, waited: timedelta | None) -> str:
    if waited is None:
        return ""
    minutes = int(waited.total_seconds()) // 60
    values = {"hours": str(minutes // 60), "minutes": str(minutes % 60)}
    return page.say("console-figures-length", **values)
