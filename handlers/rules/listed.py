"""All rules of a service, in the order in which people read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from handlers.rules import booking, call, stated
from handlers.rules.rule import Rule, Telling
from locales.catalog import Catalog
from locales.languages import SOURCE
from schedules.service import Service

_PARTS = (
    *(call.who, call.call, booking.booking, booking.asked, booking.cancel, stated.before),
    *(stated.conduct, stated.records, stated.costs, stated.terms),
)


def rules(catalog: Catalog, service: Service, language: str, now: datetime) -> list[Rule]:
    """List the rules that callers read; what the file does not set is left out."""
    told = Telling(catalog, service, language, now)
    for part in _PARTS:
        part(told)
    return told.rules


def every_rule(catalog: Catalog, service: Service, language: str, now: datetime) -> list[Rule]:
    """List the rules that staff read: those of callers, and those of the office."""
    told = Telling(catalog, service, language, now)
    for part in (*_PARTS, booking.office):
        part(told)
    return told.rules


def grouped(listed: list[Rule]) -> dict[str, list[Rule]]:
    """Sort rules by their group, in order."""
    found: dict[str, list[Rule]] = {}
    for rule in listed:
        found.setdefault(rule.group, []).append(rule)
    return found


def missing(catalog: Catalog, service: Service) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Find names that no sentence tells: where they stand in the file, the name, the sentence."""
    named: list[tuple[tuple[str | int, ...], str, str]] = []
    if service.terms.court:
        named.append((("terms", "court"), service.terms.court, f"court-{service.terms.court}"))
    for section, key, names, kind in (
        ("conduct", "forbidden", service.conduct.forbidden, "conduct"),
        ("records", "kept", service.records.kept, "record"),
    ):
        named += [((section, key, n), name, f"{kind}-{name}") for n, name in enumerate(names)]
    yield from (each for each in named if not catalog.has(each[2], SOURCE))
