"""`sodan check`: every problem of services, sentences, documents and settings at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot import config
from bot.files import Files
from locales import check as locales_check
from locales.catalog import Catalog, MissingDocument, shipped
from locales.languages import SOURCE, base
from schedules.problem import Problem, Problems
from schedules.service_file import default


def check(environment: Mapping[str, str]) -> list[Problem]:
    """Find all problems. Settings count only when some are given: a checkout has none."""
    given = _one(environment, "SODAN_SITE")
    site = Path(given) if given else None
    problems = locales_check.check(shipped(), site / "locales" if site else None)
    problems += _of_settings(environment)
    names = config.listed(_one(environment, "SODAN_SERVICES", default()))
    try:
        files = Files(names, site)
    except Problems as found:
        return problems + [p for p in found.problems if p not in problems]
    lacking = _untranslated(files, site)
    return problems + [p for p in lacking if (p.file, p.line) not in {p[:2] for p in problems}]


def _untranslated(files: Files, site: Path | None) -> list[Problem]:
    """Find terms texts that the callers of a service would read in another language."""
    catalog = files.catalog()
    pairs = dict.fromkeys(
        (name, base(tag))
        for service in files.services().values()
        for name in service.terms.documents
        for tag in (*service.callers.languages, *service.every_language())
    )
    where = "" if site is None else f"{site}/"
    return [
        Problem(f"{where}locales/{tag}/terms/{name}.md", 0, "the file is missing", right)
        for name, tag in pairs
        if not _has(catalog, name, tag)
        for right in (f"translate locales/{SOURCE}/terms/{name}.md",)
    ]


def _one(environment: Mapping[str, str], name: str, default: str = "") -> str:
    try:
        return config.one(environment, name, default)
    except Problems:
        return default  # a file that cannot be read is told among the settings


def _of_settings(environment: Mapping[str, str]) -> list[Problem]:
    given = {name.removesuffix("_FILE") for name in environment if name.startswith("SODAN_")}
    if not given:
        return []
    try:
        config.read(environment)
    except Problems as found:
        # With these alone, somebody looks at edited files, where nothing is served.
        files = ("SODAN_SITE", "SODAN_SERVICES")
        own = given <= set(files)
        return [p for p in found.problems if not own or p.file.startswith(files)]
    return []


def _has(catalog: Catalog, name: str, tag: str) -> bool:
    try:
        return catalog.document(name, tag).language == tag
    except MissingDocument:
        return False
