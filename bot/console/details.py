"""What is known of a booking's caller, as staff read it: titles, values, in which language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.console.page import Page
from bot.store.store import Store
from handlers import questions
from handlers.fields import phone
from handlers.turn import Booking
from locales import formats

# Details with fixed answers.
CODED = frozenset({"who", "whom", "where", "mailbox", "companion", "reason"})
FIRST = ("name", "birthdate", "email", "phone")  # shown first, in this order


def rows(page: Page, store: Store, booking: Booking) -> list[tuple[str, str, str]]:
    """List what the caller told and in which apps they are: title, value, its language."""
    return [*_told(page, booking), *_apps(page, store, booking)]


def _told(page: Page, booking: Booking) -> list[tuple[str, str, str]]:
    told = []
    names = [*(n for n in FIRST if n in booking.details)]
    names += [n for n in booking.details if n not in FIRST and n != "zone"]
    for name in names:
        shown, language = _shown(page, booking, name, booking.details[name])
        if shown:
            told.append((_title(page, name), shown, language))
    return told


def some(page: Page, booking: Booking, names: Iterable[str]) -> list[tuple[str, str, str]]:
    """List some of what the caller told, in this order: title, value, its language."""
    told = []
    for name in names:
        if name in booking.details:
            shown, language = _shown(page, booking, name, booking.details[name])
            told.append((_title(page, name), shown, language))
    return told


def _title(page: Page, name: str) -> str:
    if name.startswith(questions.PREFIX) and page.catalog.has(f"{name}-label", page.language):
        return page.say(f"{name}-label")
    return page.say_code("console-detail", name)


def _shown(page: Page, booking: Booking, name: str, kept: Any) -> tuple[str, str]:
    text = str(kept)
    answer = f"{name}-{text}-label"
    if name.startswith(questions.PREFIX) and page.catalog.has(answer, page.language):
        return page.say(answer), page.language
    if name in CODED:
        return page.say_code(f"console-{name}", text), page.language
    if name == "birthdate":
        try:
            return formats.birthdate(date.fromisoformat(text), page.language), page.language
        except ValueError:
            return text, page.language
    if name == "phone":
        return phone.written(text), ""
    return text, booking.language if name == "name" else ""


def _apps(page: Page, store: Store, booking: Booking) -> Iterator[tuple[str, str, str]]:
    caller = store.load(booking.caller_id) if booking.caller_id else None
    if caller is not None:
        used = page.apps(store, caller, booking.service_id)
        yield page.say("console-column-channel"), used, ""
        reached = page.is_reached(store, caller, booking.service_id)
        if not reached and caller.channel != "phone":
            yield page.say("console-task-unreachable"), page.say("console-no-chat"), ""


def own_zone(booking: Booking) -> ZoneInfo | None:
    """Give the clock that the caller told; None where there is none that is known."""
    try:
        return ZoneInfo(str(booking.details.get("zone") or ""))
    except (ZoneInfoNotFoundError, ValueError):
        return None
