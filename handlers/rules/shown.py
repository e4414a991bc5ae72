"""The rules in the chat, page by page; of which service is asked first where there are several."""

from __future__ import annotations

from handlers import services
from handlers.messages import Choice, Option, Reply, say
from handlers.rules.listed import grouped, rules
from handlers.rules.rule import heading, whole
from handlers.start import onward
from handlers.turn import Turn
from locales.catalog import Catalog
from schedules.service import Service

PAGE = 1200  # characters of rules on one page


def show(turn: Turn) -> Reply | None:
    """Show one page of the rules, or ask of which service; None where there is no such page."""
    if not turn.pressed:
        return _ask(turn) if services.are_several(turn) else _page(turn, turn.service, 0)
    service_id, _, page = turn.pressed.rpartition(".")
    here = {turn.service.id: turn.service} if turn.alone else turn.services
    service = here.get(service_id)
    if service is None or not (page.isascii() and page.isdigit() and len(page) < 4):
        return None
    return _page(turn, service, int(page))


def _ask(turn: Turn) -> Reply:
    mine = turn.caller.service
    options = tuple(
        Option(
            services.name(turn, one), f"go.rules:{one}.0", style="main" if one == mine else "plain"
        )
        for one in turn.services
    )
    return say(Choice(turn.say("rules-ask"), (*options, *onward(turn))))


def _page(turn: Turn, service: Service, asked: int) -> Reply:
    pages = _cut(turn, service)
    n = min(asked, len(pages) - 1)
    label, place = f"service-{service.id}-label", {"page": str(n + 1), "pages": str(len(pages))}
    if turn.catalog.has(label, turn.language):
        head = turn.say("rules-page", service=turn.say(label), **place)
    else:
        head = turn.say("rules-page-alone", **place)
    options = []
    if n + 1 < len(pages):
        options.append(turn.button("next-page-label", f"go.rules:{service.id}.{n + 1}"))
    if n > 0:
        options.append(turn.button("previous-page-label", f"go.rules:{service.id}.{n - 1}"))
    if services.are_several(turn):
        options.append(turn.button("rules-others-label", "go.rules"))
    return say(Choice(f"{head}\n\n{pages[n]}", (*options, *onward(turn))))


def _cut(turn: Turn, service: Service) -> list[str]:
    """Cut the rules into pages; a heading stands with the first of its rules."""
    pages = [""]
    listed = grouped(rules(turn.catalog, service, turn.language, turn.now))
    for group, members in listed.items():
        head = f"— {heading(turn.catalog, service, group, turn.language)} —"
        for n, rule in enumerate(members):
            text = f"• {whole(turn.catalog, rule, turn.language)}"
            text = f"{head}\n{text}" if n == 0 else text
            between = "\n" if n else "\n\n"
            if pages[-1] and len(pages[-1]) + len(text) > PAGE:
                pages.append(text)
            else:
                pages[-1] += (between if pages[-1] else "") + text
    return pages


def title(catalog: Catalog, service: Service, language: str) -> str:
    """Give the heading of the page with all rules of a service."""
    label = f"service-{service.id}-label"
    if not catalog.has(label, language):
        return catalog.say("page-rules-title-alone", language)
    return catalog.say("page-rules-title", language, service=catalog.say(label, language))
