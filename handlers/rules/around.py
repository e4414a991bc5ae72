"""What the rules say with a confirmed call and before it, and of what it costs."""

from __future__ import annotations

from handlers import wording
from handlers.rules.rule import placed
from locales import formats
from locales.catalog import Catalog
from schedules.service import Service


def conduct(catalog: Catalog, service: Service, language: str) -> str:
    """Say what may not be recorded, that the organiser may, and which functions are to be used."""
    rules = service.conduct
    told = []
    if rules.recording:
        kinds = [catalog.say(f"recording-{kind}", language) for kind in rules.recording]
        listed = formats.list_of(kinds, language)
        sentence = catalog.say(
            wording.key(catalog, service, "call-no-recording", language), language, kinds=listed
        )
        told.append(("conduct.recording", sentence))
    for name in ("organiser_records", "designated"):
        if getattr(rules, name):
            sentence = catalog.say(f"call-{name.replace('_', '-')}", language)
            told.append((f"conduct.{name}", sentence))
    return "\n".join(
        placed(catalog, sentence, service.article(key), language) for key, sentence in told
    )


def costs(catalog: Catalog, service: Service, language: str, *, free: bool) -> list[str]:
    """Say what a call costs, and which connection to use; `free`: also that it is free."""
    told = ["about-free"] if free and service.costs.free else []
    data, wifi = "data" in service.costs.own, "wifi" in service.environment.checks
    if data and wifi:
        told.append("about-costs")
    else:
        told += ["about-data"] * data + ["about-wifi"] * wifi
    return [catalog.say(key, language) for key in told]
