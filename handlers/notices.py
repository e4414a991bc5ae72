"""What we say unasked: offered, confirmed, cancelled, lapsed; and the card of a booking.

The first line of each is harmless on a lock screen that an employer reads (threat-model N1, N3):
a time at most, never what it is about. Links and steps stand below it, in a card.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from handlers.messages import Card, Message, Option
from handlers.turn import Booking, Time
from locales import formats
from locales.catalog import Catalog
from schedules.booking import OPEN, State
from schedules.service import Service

OVER = ("cancelled", "lapsed", "expired")  # what leads on is the phone, and asking again


def _rows(catalog: Catalog, booking: Booking, language: str) -> list[tuple[str, str]]:
    def say(key: str) -> str:
        return catalog.say(key, language)

    rows = [(say("status-title"), say(f"status-{booking.state.value}"))]
    own = str(booking.details.get("zone") or "")
    if own:
        there = formats.when(booking.starts_at, language, ZoneInfo(own))
        rows.append((say("own-time-title"), there))
    rows.append((say("code-title"), booking.code))
    return rows


def card(catalog: Catalog, service: Service, booking: Booking, language: str) -> Card:
    """Draw a booking as it stands, with what its caller can do about it."""
    rows = _rows(catalog, booking, language)
    options: list[Option] = []
    text = ""
    if booking.state is State.confirmed:
        text, joins = _access(catalog, service, booking, language)
        options += joins
        if booking.room is not None and booking.room.passcode:
            rows.append((catalog.say("passcode-title", language), booking.room.passcode))
    offered = _offered(booking)
    if offered:  # beside a confirmed call, too: it stands until another time is taken
        asked = catalog.say("offer-text", language)
        listed = [_numbered(time, language) for time in offered]
        text = "\n\n".join(part for part in ("\n".join(listed), asked, text) if part)
        options = [*_offers(catalog, booking, offered, language), *options]
    if booking.state in OPEN:
        options.append(Option(catalog.say("cancel-label", language), f"my.cancel:{booking.id}"))
    title = formats.japan_time(booking.starts_at, language)
    protected = booking.state is State.confirmed
    return Card(title, tuple(rows), title, text, tuple(options), protected)


def _access(
    catalog: Catalog, service: Service, booking: Booking, language: str
) -> tuple[str, list[Option]]:
    """Say how to join: three short steps and the camera-off hint, or that the link follows."""
    if booking.room is None or booking.room.state != "made":
        return catalog.say("link-follows", language), []
    steps = [catalog.say("join-steps", language)]
    if service.meeting.media == "audio":
        steps.append(catalog.say("camera-off", language))
    steps.append(booking.room.join_url)
    join = Option(catalog.say("join-label", language), url=booking.room.join_url, style="main")
    return "\n".join(steps), [join]


def _offered(booking: Booking) -> list[Time]:
    return [time for time in booking.times if time.kind == "offer"]


def _numbered(time: Time, language: str) -> str:
    return f"{time.rank}. {formats.japan_time(time.starts_at, language)}"


def _offers(catalog: Catalog, booking: Booking, offered: list[Time], language: str) -> list[Option]:
    offers = [
        Option(
            catalog.say("offer-accept-label", language, rank=str(time.rank)),
            f"my.accept:{booking.id}.{time.rank}",
        )
        for time in offered
    ]
    offers.append(Option(catalog.say("decline-label", language), f"my.decline:{booking.id}"))
    return offers


def notice(
    kind: str, catalog: Catalog, service: Service, booking: Booking, language: str
) -> tuple[Message, ...]:
    """Say one thing about a booking: offered, confirmed, changed, cancelled, lapsed."""
    base = card(catalog, service, booking, language)
    parts = [catalog.say(f"{kind}-notice-text", language)]
    if base.text:
        parts.append(base.text)
    if kind in OVER and service.contact.phone:
        parts.append(catalog.say("phone-instead", language, phone=service.contact.phone))
    options = base.options
    if kind in OVER:
        options = (Option(catalog.say("book-again-label", language), "go.book"),)
    title, rows = base.title, base.rows
    if kind == "offered" or kind in OVER:
        # On a lock screen the bare time of a call that will not be would read as one that will.
        title = catalog.say("message-alt", language)
        rows = ((catalog.say("when-title", language), base.title), *rows)
    return (Card(title, rows, title, "\n\n".join(parts), options, base.protected),)
