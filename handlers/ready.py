"""Around a call: reminders, the ready-check with its buttons, and getting ready in taps.

What is said unasked shows a time alone in its first line (threat-model N3). The points of getting
ready are those of the service file, each of which names its article there.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from handlers import marks, notices, wording
from handlers.apps import app_name
from handlers.messages import Card, Choice, Message, Option, Reply, say
from handlers.turn import Booking, Turn
from locales import formats
from locales.catalog import Catalog
from schedules.booking import State
from schedules.service import Service

LATE_MINUTES = (5, 10, 15)
ABOUT_CALLS = frozenset({"day-before", "ready"})
OF_ZOOM = frozenset({"test-call", "camera-off"})  # points whose help speaks of Zoom's own buttons
CHECKING = "checking"  # in the draft: which point of which booking is being asked


# what is said unasked


def words(
    kind: str,
    catalog: Catalog,
    service: Service,
    booking: Booking,
    language: str,
    *,
    points: Mapping[str, bool],
    soon: bool = False,
    page: str = "",
) -> tuple[Message, ...]:
    """Say what time brings, or another notice; `soon`: with it we ask whether they are ready.

    `page` is the address of the booking's own page. `points` are those of getting ready that
    were answered; the open ones are asked again.
    """

    def say_of(name: str) -> str:
        return catalog.say(wording.key(catalog, service, name, language), language)

    if kind == "offer-ends":
        return (_offer_ends(catalog, service, booking, language),)
    if kind == "missed":
        return (_missed(catalog, service, booking, language),)
    if kind not in ABOUT_CALLS:
        told = notices.notice(kind, catalog, service, booking, language, page=page)
        if not soon or not isinstance(told[-1], Card):
            return told
        asked = say_of("confirmed-soon-notice-text")
        card = msgspec.structs.replace(told[-1], text=f"{asked}\n\n{told[-1].text}")
        return (*told[:-1], _with_buttons(card, catalog, booking, language))
    base = notices.card(catalog, service, booking, language)
    parts = [say_of(f"{kind}-notice-text")]
    left = open_points(service, points)
    if left and kind == "day-before":
        parts.append(say_of("check-open-reminder"))
        parts[-1] += "".join(f"\n– {_title(catalog, service, point, language)}" for point in left)
    card = msgspec.structs.replace(base, text="\n\n".join((*parts, base.text)).strip())
    if kind == "ready":
        return (_with_buttons(card, catalog, booking, language),)
    return (card,)


def _with_buttons(card: Card, catalog: Catalog, booking: Booking, language: str) -> Card:
    """Put the three buttons of the ready-check behind the one that joins."""
    asked = [
        Option(catalog.say(f"{key}-label", language), marks.marked(press, booking.starts_at))
        for key, press in (
            ("ready", f"my.here:{booking.id}"),
            ("late", f"my.late:{booking.id}"),
            ("cannot-join", f"my.stuck:{booking.id}"),
        )
    ]
    joins = [option for option in card.options if option.url]
    rest = [o for o in card.options if not o.url and not o.press.startswith("my.check:")]
    return msgspec.structs.replace(card, options=(*joins, *asked, *rest))


def _offer_ends(catalog: Catalog, service: Service, booking: Booking, language: str) -> Card:
    base = notices.card(catalog, service, booking, language)
    until = formats.japan_time(booking.offer_until or booking.starts_at, language)
    text = catalog.say("offer-ends-notice-text", language, until=until)
    title = catalog.say("message-alt", language)
    rows = ((catalog.say("when-title", language), base.title), *base.rows)
    return Card(title, rows, title, f"{text}\n\n{base.text}", base.options, base.protected)


def _missed(catalog: Catalog, service: Service, booking: Booking, language: str) -> Card:
    def say_of(name: str) -> str:
        return catalog.say(wording.key(catalog, service, name, language), language)

    title = catalog.say("message-alt", language)
    when = formats.japan_time(booking.starts_at, language)
    rows = ((catalog.say("when-title", language), when),)
    again = Option(say_of("book-again-label"), "go.book")
    return Card(title, rows, title, say_of("missed-notice-text"), (again,))


def open_points(service: Service, points: Mapping[str, bool]) -> list[str]:
    """List the points that are not ready yet, in the order of the service."""
    return [point for point in service.environment.checks if not points.get(point)]


def _title(catalog: Catalog, service: Service, point: str, language: str) -> str:
    return catalog.say(wording.key(catalog, service, f"check-{point}-title", language), language)


# the buttons of the ready-check; that any of them was pressed is kept as contact by the desk


def here(turn: Turn) -> Reply | None:
    """Take that the caller is ready."""
    booking = _call(turn, turn.pressed)
    if booking is None:
        return _not_now(turn)
    return say(_joining(turn, booking, turn.say("ready-thanks")))


def late(turn: Turn) -> Reply | None:
    """Ask how late they will be."""
    booking = _call(turn, turn.pressed)
    if booking is None:
        return _not_now(turn)
    options = tuple(
        turn.button(
            "late-by-label",
            marks.marked(f"my.late-by:{booking.id}.{minutes}", booking.starts_at),
            minutes=str(minutes),
        )
        for minutes in LATE_MINUTES
    )
    return say(Choice(turn.say("late-ask"), options))


def late_by(turn: Turn) -> Reply | None:
    """Tell staff how late the caller will be."""
    named, _, minutes = turn.pressed.rpartition(".")
    booking = _call(turn, named)
    if minutes not in {str(length) for length in LATE_MINUTES}:
        return None
    if booking is None:
        return _not_now(turn)
    turn.store.room_tasks_over(booking.id, "late")  # what they said last is what counts
    turn.store.add_task(
        "late", booking.service_id, booking.language, booking_id=booking.id, note=minutes
    )
    turn.events.append(("around", booking.id))
    return say(_joining(turn, booking, turn.say("late-thanks")))


def stuck(turn: Turn) -> Reply | None:
    """Help somebody who cannot connect, and tell staff; it never counts against them."""
    booking = _call(turn, turn.pressed)
    if booking is None:
        return _not_now(turn)
    turn.store.add_task("cannot-join", booking.service_id, booking.language, booking_id=booking.id)
    turn.events.append(("around", booking.id))
    parts = [turn.say("cannot-join-help")]
    service = turn.services[booking.service_id]
    if service.contact.phone:
        parts.append(turn.say("phone-instead", phone=service.contact.phone))
    return say(_joining(turn, booking, "\n\n".join(parts)))


def _joining(turn: Turn, booking: Booking, text: str) -> Choice:
    options = []
    if booking.room is not None and booking.room.state == "made" and booking.room.join_url:
        options.append(
            Option(wording.said(turn, "join-label"), url=booking.room.join_url, style="main")
        )
    return Choice(text, (*options, turn.button("menu-label", "go.menu")))


def _call(turn: Turn, named: str) -> Booking | None:
    """Find the caller's own confirmed call that is not over."""
    booking = turn.store.booking(named)
    if booking is None or booking.caller_id != turn.caller.id:
        return None
    return booking if booking.state is State.confirmed and turn.now < booking.ends_at else None


def _not_now(turn: Turn) -> Reply:
    options = (turn.button("bookings-label", "go.bookings"), turn.button("menu-label", "go.menu"))
    return say(Choice(turn.say("ready-not-now"), options))


# getting ready


def check(turn: Turn) -> Reply:
    """Begin the check of a call, at its first point."""
    booking = _call(turn, turn.pressed)
    points = turn.services[booking.service_id].environment.checks if booking else ()
    if booking is None or not points:
        return _not_now(turn)
    intro = wording.said(turn, "check-intro", points=str(len(points)))
    return _ask(turn, booking, points[0], intro)


def check_again(turn: Turn) -> Reply:
    """Ask again about the point that was asked about."""
    named, _, point = str(turn.draft.get(CHECKING, "")).rpartition(".")
    booking = _call(turn, named)
    if booking is None or point not in turn.services[booking.service_id].environment.checks:
        return _end(turn, Choice(turn.say("ready-not-now"), ()))
    return _ask(turn, booking, point)


def point_yes(turn: Turn) -> Reply | None:
    """Keep that a point is ready, and ask for the next."""
    return _answered(turn, ready=True)


def point_no(turn: Turn) -> Reply | None:
    """Keep that a point is open, and ask for the next."""
    return _answered(turn, ready=False)


def point_help(turn: Turn) -> Reply | None:
    """Say how to get a point ready, and ask for it again."""
    booking, point = _pointed(turn)
    if booking is None:
        return _not_now(turn)
    app = _app(turn, booking)
    other = point in OF_ZOOM and app != app_name("zoom")
    key = f"check-{point}-other-help" if other else f"check-{point}-help"
    return _ask(turn, booking, point, turn.say(key, app=app))


def _answered(turn: Turn, *, ready: bool) -> Reply | None:
    booking, point = _pointed(turn)
    if booking is None:
        return _not_now(turn)
    turn.store.set_point(booking.id, point, ready)
    checks = turn.services[booking.service_id].environment.checks
    after = checks[checks.index(point) + 1 :]
    if after:
        return _ask(turn, booking, after[0])
    service = turn.services[booking.service_id]
    left = open_points(service, turn.store.points(booking.id))
    text = wording.said(turn, "check-all-ready")
    if left:
        titles = (f"– {_title(turn.catalog, service, point, turn.language)}" for point in left)
        text = "\n".join((turn.say("check-open"), *titles))
    return _end(turn, Choice(text, ()))


def _pointed(turn: Turn) -> tuple[Booking | None, str]:
    named, _, point = turn.pressed.rpartition(".")
    booking = _call(turn, named)
    if booking is None or point not in turn.services[booking.service_id].environment.checks:
        return None, ""
    return booking, point


def _ask(turn: Turn, booking: Booking, point: str, before: str = "") -> Reply:
    checks = turn.services[booking.service_id].environment.checks
    about = f"{booking.id}.{point}"
    turn.draft[CHECKING] = about
    number = turn.say("check-number", number=str(checks.index(point) + 1), points=str(len(checks)))
    question = wording.said(turn, f"check-{point}-ask", app=_app(turn, booking))
    options = (
        turn.button("yes-label", f"my.point-yes:{about}"),
        turn.button("check-not-yet-label", f"my.point-no:{about}"),
        turn.button("help-label", f"my.point-help:{about}"),
        turn.button("menu-label", "go.menu"),
    )
    parts = [part for part in (before, f"{number}\n{question}") if part]
    return say(Choice("\n\n".join(parts), options), state="check")


def _end(turn: Turn, choice: Choice) -> Reply:
    turn.draft.pop(CHECKING, None)
    options = (turn.button("bookings-label", "go.bookings"), turn.button("menu-label", "go.menu"))
    ended = msgspec.structs.replace(choice, options=options)
    return say(ended, state=str(turn.draft.pop("return", "menu")))


def _app(turn: Turn, booking: Booking) -> str:
    """Name the app of this very call; before there is a room, the service's first."""
    typed = booking.room.app if booking.room is not None else ""
    return app_name(typed or turn.services[booking.service_id].meeting.apps[0])
