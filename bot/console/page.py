"""One request for a console page: who asks, in which language, and how an answer is drawn."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.console.parts import Parts
from bot.store.pushes import Month
from bot.store.staff import Session, StaffMember
from bot.store.store import Store
from handlers import maintenance
from handlers.turn import Booking, Caller
from locales import formats
from locales.catalog import Catalog
from locales.languages import ALL, babel_locale, endonym
from schedules.service import Service

HERE = Path(__file__).parent
JOINERS = "\u17d2\u1039"  # Khmer and Burmese signs that hang on to the next consonant


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def mask(name: str) -> str:
    """Show of each word of a name its first letter alone, with the signs that belong to it."""
    return " ".join(_first_letter(word) + "＊＊" for word in name.split())


def _first_letter(word: str) -> str:
    end = 1
    while end < len(word) and unicodedata.category(word[end]).startswith("M"):
        end += 1
    return word[:end].rstrip(JOINERS)


class Page:
    """One request of one member of staff, or of a stranger at the login page.

    `form` is empty for a GET. `catalog` and `services` stay the same while the page is made.

    `services` are those that the member may see, and nothing of another one is shown or changed:
    what is asked of the store goes by them, and single rows come from here (`booking`, `by_code`,
    `staff` …). tests/house/test_apart.py lists what else a page may ask.
    """

    def __init__(
        self,
        parts: Parts,
        request: Request,
        member: StaffMember | None = None,
        session: Session | None = None,
    ) -> None:
        self.parts = parts
        self.request = request
        self.now = parts.clock()
        self.catalog: Catalog = parts.catalog()
        self.services: Mapping[str, Service] = {
            name: service
            for name, service in parts.services().items()
            if member is not None and member.serves(name)
        }
        self.form: FormData = FormData()
        self.conflicts = 0  # bookings of these languages that nobody is there for
        self.months: Sequence[Month] = ()  # what LINE bills, for admins
        self.pushes_each: float | None = None
        self._member = member
        self._session = session

    @property
    def member(self) -> StaffMember:
        """Who asks; only for pages that strangers do not reach."""
        assert self._member is not None
        return self._member

    @property
    def session(self) -> Session:
        """The browser's session; only for pages that strangers do not reach."""
        assert self._session is not None
        return self._session

    @property
    def language(self) -> str:
        """The language of this page."""
        if self._member is not None:
            return self._member.speaks
        asked = self.request.query_params.get("speak", "")
        return asked if asked in ALL else "ja"

    @property
    def root(self) -> str:
        """Where the console is mounted."""
        return str(self.request.scope.get("root_path", ""))

    def typed(self, name: str, limit: int = 500) -> str:
        """Give one field of the form, trimmed and cut."""
        value = self.form.get(name, "")
        return value.strip()[:limit] if isinstance(value, str) else ""

    def ticked(self, name: str) -> list[str]:
        """Give every value of a field that may be sent several times."""
        return [value for value in self.form.getlist(name) if isinstance(value, str)]

    def say(self, key: str, **values: str | int) -> str:
        """Say a sentence of the catalog in the language of the page."""
        return self.catalog.say(key, self.language, **values)

    def say_code(self, prefix: str, code: str) -> str:
        """Say the sentence for a code; the code itself where there is none for it yet."""
        key = f"{prefix}-{code.replace('_', '-')}"
        return self.say(key) if self.catalog.has(key, self.language) else code

    def service_name(self, service_id: str) -> str:
        """Name a service as callers read it; its id where it has no name."""
        key = f"service-{service_id}-label"
        return self.say(key) if self.catalog.has(key, self.language) else service_id

    def language_name(self, tag: str) -> str:
        """Name a language in the language of the page."""
        if not tag:
            return "–"
        key = f"lang-{tag.lower()}"
        if self.catalog.has(key, self.language):
            return self.say(key)
        name = babel_locale(tag).get_display_name(babel_locale(self.language))
        return name or endonym(tag)

    def spoken(self, service_id: str, language: str) -> str:
        """Give the language in which a caller of this language has their call."""
        service = self.services.get(service_id)
        return language if service is None else service.spoken(language)

    def serves(self, service_id: str, language: str) -> bool:
        """Tell whether calls of a caller of this language are for who looks at the page."""
        known = service_id in self.services
        return known and self.spoken(service_id, language) in self.member.languages

    @property
    def is_whole(self) -> bool:
        """Tell whether who looks works for the whole installation."""
        return not self.member.services

    def booking(self, store: Store, booking_id: str) -> Booking | None:
        """Give a booking; one of another service or language is as good as not there."""
        return self._mine(store.booking(booking_id))

    def by_code(self, store: Store, code: str) -> Booking | None:
        """Give the booking of a code, as `booking` does."""
        return self._mine(store.by_code(code))

    def bookings_of(self, store: Store, caller_id: str) -> list[Booking]:
        """List a caller's open bookings that are for who looks at the page."""
        return [each for each in store.bookings_of(caller_id) if self._mine(each)]

    def _mine(self, booking: Booking | None) -> Booking | None:
        here = booking is not None and self.serves(booking.service_id, booking.language)
        return booking if here else None

    def staff(self, store: Store) -> list[StaffMember]:
        """List the accounts that work for a service of who looks, by login."""
        return store.staff_of(self.services)

    def staff_names(self, store: Store) -> dict[str, str]:
        """Name those accounts, by id."""
        return {member.id: member.name for member in self.staff(store)}

    def apps(self, store: Store, caller: Caller, service_id: str) -> str:
        """Name the apps in which a service speaks to a caller, the one used last first."""
        elsewhere = self.parts.elsewhere(service_id)
        chats = [c for c in store.chats(caller) if (c.channel, c.account) not in elsewhere]
        used = dict.fromkeys(one.channel for one in chats)
        return ", ".join(self.say_code("console-channel", channel) for channel in used)

    def is_reached(self, store: Store, caller: Caller, service_id: str) -> bool:
        """Tell whether a chat of this service reaches a caller."""
        elsewhere = self.parts.elsewhere(service_id)
        return store.at_hand(caller, elsewhere=elsewhere) is not None

    @property
    def resting(self) -> list[str]:
        """Say for each service from when to when its callers can book nothing; empty mostly."""
        said = []
        for service in self.services.values() if self._member is not None else ():
            name = self.say_code("service", f"{service.id}-label")
            name = service.id if name == f"{service.id}-label" else name
            until = maintenance.over_at(service, self.now)
            if until is not None:
                when = self.when(until, service.zone)
                said.append(self.say("console-maintenance-now", service=name, to=when))
                continue
            for span in maintenance.ahead(service, self.now):
                begins, ends = (self.when(moment, service.zone) for moment in span)
                values = {"service": name, "from": begins, "to": ends}
                said.append(self.say("console-maintenance-ahead", **values))
        return said

    def when(self, at: datetime, zone: ZoneInfo) -> str:
        """Write a moment on a service's clock."""
        return formats.when(at, self.language, zone)

    def article(self, place: str) -> str:
        """Write the article in which a rule stands, as this member's language does."""
        return formats.articles(place, self.language)

    def short(self, at: datetime, zone: ZoneInfo = formats.JAPAN) -> str:
        """Write a moment of these weeks shortly: day and clock."""
        local = at.astimezone(zone)
        day = formats.short_day(local.date(), self.language)
        return f"{day} {formats.clock(local.time(), self.language)}"

    def in_japan(self, at: datetime, zone: ZoneInfo) -> str:
        """Write the same moment on Japan's clock; "" where the service's clock agrees with it."""
        if at.astimezone(zone).utcoffset() == at.astimezone(formats.JAPAN).utcoffset():
            return ""
        return formats.japan_time(at, self.language)

    def length(self, span: timedelta) -> str:
        """Write a length of time in the two largest units that matter."""
        minutes = max(0, int(span.total_seconds()) // 60)
        if minutes < 60:
            return self.say("console-minutes", minutes=minutes)
        if minutes < 48 * 60:
            return self.say("console-hours", hours=minutes // 60)
        return self.say("console-days", days=minutes // (24 * 60))

    def draw(self, template: str, status: int = 200, **values: Any) -> Response:
        """Draw a page."""
        html = (
            _templates()
            .get_template(template)
            .render(
                page=self,
                say=self.say,
                root=self.root,
                lang=self.language,
                languages=ALL,
                endonym=endonym,
                member=self._member,
                csrf=self._session.csrf if self._session else "",
                told=self.request.query_params.get("told", ""),
                **values,
            )
        )
        return HTMLResponse(html, status)

    def go(self, path: str) -> Response:
        """Send the browser to another page of the console."""
        return RedirectResponse(self.root + path, 303)

    def problem(self, status: int, key: str) -> Response:
        """Draw the page that says why there is nothing to see."""
        return self.draw("problem.html", status, sentence=self.say(key))
