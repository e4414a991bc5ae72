"""The rules of a service: what callers read, the key and value of the file, and the article."""

from __future__ import annotations

from starlette.responses import Response

from bot.console.page import Page
from handlers.rules.listed import every_rule, grouped
from handlers.rules.rule import TOGETHER, Rule, heading


async def show(page: Page) -> Response:
    """Show the rules of the service that is asked for, else of the first."""
    asked = page.request.query_params.get("service") or next(iter(page.services))
    service = page.services.get(asked)
    if service is None:
        return page.problem(404, "console-not-found")
    rules = every_rule(page.catalog, service, page.language, page.now)
    return page.draw(
        "service.html",
        service=service,
        name=page.service_name,
        groups=grouped(rules),
        heading=lambda group: heading(page.catalog, service, group, page.language),
        stands=lambda rule: _stands(page, rule),
    )


def _stands(page: Page, rule: Rule) -> str:
    """Name the place of a rule, or those of its lines."""
    places = rule.places or (rule.place,)
    return TOGETHER.join(_place(page, place) for place in places)


def _place(page: Page, place: str) -> str:
    if not place:
        return page.say("console-rules-nowhere")
    return page.article(place) if place[0].isdigit() else page.say(f"console-rules-{place}")
