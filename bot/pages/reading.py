"""Pages that only show: a terms text, the rules, the weekly hours, a clock."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from bot.pages.paper import asked_language, face, page
from bot.pages.parts import Parts
from handlers import call_language, maintenance
from handlers.rules.listed import grouped, rules
from handlers.rules.rule import heading, stands
from handlers.rules.shown import title
from locales import formats
from locales.catalog import Catalog
from locales.languages import endonym
from schedules.service import Service
from schedules.timetable import day_slots


class Reading:
    """The pages that change nothing and know nobody."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts

    async def terms(self, request: Request) -> Response:
        """Show all articles of a terms text, and which text decides."""
        catalog, name = self.parts.catalog(), request.path_params["document"]
        language = asked_language(request, catalog)
        if name not in catalog.documents:
            return _nothing(catalog, language)
        document = catalog.document(name, language)
        return page(
            "terms.html",
            catalog,
            language,
            document=document,
            tags=catalog.languages,
            endonym=endonym,
        )

    async def rules(self, request: Request) -> Response:
        """Show all rules of a service, with the place where each stands."""
        catalog, services = self.parts.catalog(), self.parts.services()
        language = asked_language(request, catalog)
        service = services.get(request.path_params.get("service") or next(iter(services)))
        if service is None:
            return _nothing(catalog, language)
        listed = grouped(rules(catalog, service, language, self.parts.now()))
        return page(
            "rules.html",
            catalog,
            language,
            title=title(catalog, service, language),
            service=service,
            groups=listed,
            heading=lambda group: heading(catalog, service, group, language),
            stands=lambda rule: stands(catalog, rule, language),
            # Who comes by one service's own address is not shown that there are others.
            others=[]
            if "service" in request.path_params
            else [(one, title(catalog, one, language)) for one in services.values()],
            documents=[catalog.document(name, language) for name in service.terms.documents],
            tags=catalog.languages,
            endonym=endonym,
        )

    async def timetable(self, request: Request) -> Response:
        """Show the regular week of a service, to read or to print."""
        catalog, services = self.parts.catalog(), self.parts.services()
        language = asked_language(request, catalog)
        service = services.get(request.query_params.get("service") or next(iter(services)))
        if service is None:
            return _nothing(catalog, language)
        return page(
            "timetable.html",
            catalog,
            language,
            service=service,
            days=self._week(service, language),
            events=await self._events(service, language),
            held_in=call_language.said(catalog, service, language),
            resting=maintenance.told(catalog, service, language, self.parts.now()),
            tags=catalog.languages,
            endonym=endonym,
        )

    async def _events(self, service: Service, language: str) -> list[dict[str, str]]:
        """List the events to come that take place, earliest first."""
        now = self.parts.now()
        today = now.astimezone(service.zone).date()
        last = max((event.starts.date() for event in service.events or ()), default=today)
        if last < today or not service.events:
            return []
        dated = await self.parts.database.look(
            lambda store: store.exceptions(service.id, today, last)
        )
        tag = next(iter(service.every_language()))
        days = sorted({event.starts.date() for event in service.events})
        held = (slot for day in days for slot in day_slots(service, tag, day, dated))
        coming = (service.event_at(slot.starts_at) for slot in held if slot.starts_at > now)
        return [
            {
                "day": formats.day(event.starts.date(), language),
                "hours": formats.span(
                    event.starts.time(), (event.starts + event.lasts).time(), language
                ),
                "title": event.called(language),
            }
            for event in coming
            if event is not None
        ]

    def _week(self, service: Service, language: str) -> list[dict[str, object]]:
        table = service.table(self.parts.now().astimezone(service.zone).date())
        hours = table.hours if table else {}
        days = table.days if table else {}
        return [
            {
                "name": formats.weekday(weekday, language),
                "hours": formats.list_of(
                    (formats.span(*stretch, language) for stretch in hours.get(weekday, ())),
                    language,
                ),
                "languages": [tag for tag, spoken in days.items() if weekday in spoken],
            }
            for weekday in range(7)
        ]

    async def clock(self, request: Request) -> Response:
        """Show what time it is in Japan: a page that says nothing about who opened it."""
        catalog = self.parts.catalog()
        language = asked_language(request, catalog)
        return page("clock.html", catalog, language, **face(self.parts.now(), language))


def _nothing(catalog: Catalog, language: str) -> Response:
    sentence = catalog.say("page-nothing-here", language)
    return page("notice.html", catalog, language, 404, sentence=sentence, back=False)
