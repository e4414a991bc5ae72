"""What we say unasked: offered, confirmed, cancelled, lapsed; and the card of a booking.

The first line of each is harmless on a lock screen that an employer reads (threat-model N1, N3):
a time at most, never what it is about. Links and steps stand below it, in a card.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from handlers import call_language, events, marks, places, wording
from handlers.apps import app_name
from handlers.messages import Card, Message, Option
from handlers.rules import around
from handlers.turn import Booking, Time
from locales import formats
from locales.catalog import Catalog
from schedules.booking import OPEN, State
from schedules.service import Service

# Nothing else is asked for there. "access": confirmed already, with another way in than before.
ANSWERED_BY_A_TAP = ("confirmed", "access", "changed", "cancelled", "called-off")
WITH_A_PAGE = ("confirmed", "access", "changed")  # a file for the calendar
# What leads on is the phone, and asking again.
OVER = ("cancelled", "called-off", "called-off-waiting", "lapsed", "expired", "receipt")


def _rows(catalog: Catalog, booking: Booking, language: str) -> list[tuple[str, str]]:
    def say(key: str) -> str:
        return catalog.say(key, language)

    rows = [(say("status-title"), say(f"status-{booking.state.value}"))]
    own = str(booking.details.get("zone") or "")
    if own and not places.is_timeless(booking):
        there = formats.when(booking.starts_at, language, ZoneInfo(own))
        rows.append((say("own-time-title"), there))
    wanted = [_numbered(time, language) for time in booking.times if time.kind == "change"]
    if wanted and booking.state is State.confirmed:
        rows.append((say("wanted-title"), "\n".join(wanted)))
    rows.append((say("code-title"), booking.code))
    return rows


def card(catalog: Catalog, service: Service, booking: Booking, language: str) -> Card:
    """Draw a booking as it stands, with what its caller can do about it."""
    rows = _rows(catalog, booking, language)
    on_list = places.is_listed(booking)
    if on_list:
        day = places.waits_for(catalog, service, booking, language)
        rows.insert(1, (catalog.say("wait-for-title", language), day))
        rows[2:2] = events.waited(catalog, service, booking.starts_at, language)
    else:
        rows += events.rows(catalog, service, booking.starts_at, language)
    options: list[Option] = []
    text = ""
    if booking.state is State.confirmed:
        text, joins = _access(catalog, service, booking, language)
        held_in = call_language.said(catalog, service, language)
        text = f"{held_in}\n{text}" if held_in else text
        manners = around.conduct(catalog, service, language)
        text = f"{text}\n\n{manners}" if manners else text
        options += joins
        if booking.room is not None and booking.room.meeting_id and not booking.room.join_url:
            rows.append((catalog.say("meeting-id-title", language), booking.room.meeting_id))
        if booking.room is not None and booking.room.passcode:
            key = f"{service.meeting.key_name}-title"
            rows.append((catalog.say(key, language), booking.room.passcode))
    offered = _offered(booking)
    if offered:  # beside a confirmed call, too: it stands until another time is taken
        asked = catalog.say("offer-text", language)
        if booking.offer_until is not None:
            until = formats.japan_time(booking.offer_until, language)
            asked = f"{asked}\n{catalog.say('offer-until', language, when=until)}"
        if "replying" in service.terms.deemed_by:
            asked = f"{asked}\n{catalog.say('offer-agree', language)}"
        listed = [_numbered(time, language) for time in offered]
        text = "\n\n".join(part for part in ("\n".join(listed), asked, text) if part)
        options = [*_offers(catalog, booking, offered, language), *options]
        if "replying" in service.terms.deemed_by:
            options.append(Option(catalog.say("read-terms-label", language), "go.read"))
    if booking.state is State.confirmed and _moves_here(service):
        move = catalog.say(wording.key(catalog, service, "move-label", language), language)
        options.append(Option(move, f"my.move:{booking.id}"))
    if booking.state is State.confirmed and service.environment.checks:
        options.append(Option(catalog.say("check-label", language), f"my.check:{booking.id}"))
    if on_list:
        options.append(Option(catalog.say("wait-leave-label", language), f"my.leave:{booking.id}"))
    elif booking.state in OPEN:
        options.append(Option(catalog.say("cancel-label", language), f"my.cancel:{booking.id}"))
    title = formats.japan_time(booking.starts_at, language)
    if places.is_timeless(booking):
        title = catalog.say("message-alt", language)
    protected = booking.state is State.confirmed
    return Card(title, tuple(rows), title, text, tuple(options), protected)


def _access(
    catalog: Catalog, service: Service, booking: Booking, language: str
) -> tuple[str, list[Option]]:
    """Say how to join: three short steps and the camera-off hint, or that the link follows."""
    if booking.room is None or booking.room.state != "made":
        return catalog.say(wording.key(catalog, service, "link-follows", language), language), []
    room = booking.room
    label = catalog.say(wording.key(catalog, service, "join-label", language), language)
    if room.join_url:
        steps = [catalog.say("join-steps", language, label=label)]
    else:
        key = "join-by-id-passkey" if service.meeting.key_name == "passkey" else "join-by-id"
        steps = [catalog.say(key, language, app=app_name(room.app))]
    if service.meeting.media == "audio":
        steps.append(catalog.say("camera-off", language))
    if not room.join_url:
        return "\n".join(steps), []
    steps.append(room.join_url)
    join = Option(label, url=booking.room.join_url, style="main")
    return "\n".join(steps), [join]


def _moves_here(service: Service) -> bool:
    """Tell whether another time may be asked for here; at once, it is a way to cancel."""
    at_once = service.booking.confirmation in ("instant", "lottery")
    return not at_once or not service.cancel.by or "chat" in service.cancel.by


def _offered(booking: Booking) -> list[Time]:
    return [time for time in booking.times if time.kind == "offer"]


def _numbered(time: Time, language: str) -> str:
    return f"{time.rank}. {formats.japan_time(time.starts_at, language)}"


def _offers(catalog: Catalog, booking: Booking, offered: list[Time], language: str) -> list[Option]:
    offers = [
        Option(
            catalog.say("offer-accept-label", language, rank=str(time.rank)),
            marks.marked(f"my.accept:{booking.id}.{time.rank}", *marks.offered(booking)),
        )
        for time in offered
    ]
    no = marks.marked(f"my.decline:{booking.id}", *marks.offered(booking))
    offers.append(Option(catalog.say("decline-label", language), no))
    return offers


def notice(
    kind: str,
    catalog: Catalog,
    service: Service,
    booking: Booking,
    language: str,
    *,
    page: str = "",
) -> tuple[Message, ...]:
    """Say one thing about a booking: offered, answer, confirmed, changed, kept, cancelled …

    `page` is the address of its own page, where the channel can open it.
    """
    base = card(catalog, service, booking, language)
    parts = [_first(kind, catalog, service, booking, language)]
    if base.text:
        parts.append(base.text)
    if kind == "receipt":
        parts.append(catalog.say("undo-hint", language))
    elif kind in OVER and service.contact.phone:
        parts.append(catalog.say("phone-instead", language, phone=service.contact.phone))
    options = base.options
    if kind in OVER:
        again = wording.key(catalog, service, "book-again-label", language)
        options = (Option(catalog.say(again, language), "go.book"),)
    if kind == "receipt":
        undo = Option(catalog.say("undo-label", language), f"my.undo:{booking.id}")
        options = (undo, *options)
    if kind in ANSWERED_BY_A_TAP:
        options = (*options, Option(catalog.say("seen-label", language), f"my.seen:{booking.id}"))
    if page and kind in WITH_A_PAGE:
        options = (*options, Option(catalog.say("page-label", language), url=page))
    title, rows = base.title, base.rows
    if kind in ("offered", "answer", "unwritten") or kind in OVER:
        # On a lock screen the bare time of a call that will not be would read as one that will.
        title = catalog.say("message-alt", language)
        if not places.is_timeless(booking):
            rows = ((catalog.say("when-title", language), base.title), *rows)
    return (Card(title, rows, title, "\n\n".join(parts), options, base.protected),)


def _first(kind: str, catalog: Catalog, service: Service, booking: Booking, language: str) -> str:
    """Say what it is about; a rule with where it stands."""
    if kind == "unwritten":
        phone = service.contact.phone or catalog.say("phone-of-office", language)
        text = catalog.say("unwritten-notice-text", language, phone=phone)
        article = service.article("office.writes_within_working_days")
        if not article:
            return text
        written = formats.articles(article, language)
        return f"{text} {catalog.say('cancel-article', language, article=written)}"
    beside = kind == "offered" and booking.state is State.confirmed
    name = f"{'offered-beside' if beside else kind}-notice-text"
    return catalog.say(wording.key(catalog, service, name, language), language)


def staff_words(catalog: Catalog, language: str, words: str) -> Card:
    """Show what staff wrote; on a lock screen, only that there is something."""
    alt = catalog.say("message-alt", language)
    options = (
        Option(catalog.say("answer-label", language), "go.write"),
        Option(catalog.say("menu-label", language), "go.menu"),
    )
    return Card(alt, (), alt, words, options)
