"""What the commands share: options, what settings name, and how lines and rows are printed."""

from __future__ import annotations

import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.files import Files

ServiceName = Annotated[
    str, typer.Option("--service", help="Which service; else the first of the settings.")
]
LanguageTag = Annotated[str, typer.Option("--language", help="A language tag such as vi.")]
FromDay = Annotated[str, typer.Option("--from", help="The first day, YYYY-MM-DD.")]
Days = Annotated[int, typer.Option(min=1, max=3660, help="How many days.")]
AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]


def wrong_use(line: str) -> NoReturn:
    """Say what was wrong, and end with 2."""
    print(line, file=sys.stderr)
    raise SystemExit(2)


def day_of(text: str) -> date:
    """Read a day, or end as wrong use."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.max
    if not 1 < day.year < 9000:
        wrong_use(f"{text!r} is not a day, expected one such as 2026-11-24")
    return day


def settings() -> Settings:
    """Read the settings. Raises Problems."""
    from bot.config import read  # noqa: PLC0415

    return read(os.environ)


def setting(name: str, default: str = "") -> str:
    """Read one setting alone, for commands that need no others."""
    from bot.config import one  # noqa: PLC0415

    return one(os.environ, name, default)


def files_of(service: str = "") -> Files:
    """Open the files of one service, or of those of the settings."""
    from bot.files import Files  # noqa: PLC0415

    return Files((service,) if service else services(), site_folder())


def site_folder() -> Path | None:
    """Tell the operator's own folder; None where there is none."""
    given = setting("SODAN_SITE")
    return Path(given) if given else None


def services() -> tuple[str, ...]:
    """Name the services of the settings."""
    from bot.config import listed  # noqa: PLC0415
    from schedules.service_file import default  # noqa: PLC0415

    return listed(setting("SODAN_SERVICES")) or (default(),)


def service_named(named: str) -> str:
    """Give the service that an option names, else the first of the settings."""
    return named or services()[0]


def print_json(rows: list[dict[str, Any]]) -> None:
    """Print rows for programs."""
    print(json.dumps(rows, ensure_ascii=False, indent=1))


def say(lines: list[str]) -> None:
    """Print lines for people."""
    for line in lines:
        print(line)
