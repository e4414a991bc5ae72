"""`sodan check`: every problem of services, sentences, documents and settings at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot import config
from bot.files import Files
from locales import check as locales_check
from locales.catalog import shipped
from schedules.problem import Problem, Problems
from schedules.service_file import default


def check(environment: Mapping[str, str]) -> list[Problem]:
    """Find all problems. Settings count only when some are given: a checkout has none."""
    given = environment.get("SODAN_SITE")
    site = Path(given) if given else None
    problems = locales_check.check(shipped(), site / "locales" if site else None)
    if any(name.startswith("SODAN_") and name != "SODAN_SITE" for name in environment):
        try:
            config.read(environment)
        except Problems as found:
            problems += found.problems
    names = environment.get("SODAN_SERVICES", default()).replace(",", " ").split()
    try:
        Files(tuple(names), site)
    except Problems as found:
        problems += [p for p in found.problems if p not in problems]
    return problems
