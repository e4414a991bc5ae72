"""What a caller reads once they have asked: what happens now, and what it is not yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from handlers import events, lots, moving, my_bookings, places, wishes, wording
from handlers.messages import Choice, Reply, Text, say
from handlers.turn import Booking, Turn
from locales import formats
from schedules.dated import Event

MINUTE = timedelta(minutes=1)


def sent(turn: Turn, code: str, times: Sequence[tuple[datetime, datetime, Sequence[str]]]) -> Reply:
    """Say of a request that it is not a booking yet, who answers, where the answer comes."""
    starts = [starts_at for starts_at, _, _ in times]
    if len(starts) > 1:
        listed = wishes.numbered(starts, turn.language)
        parts = [f"{turn.say('request-sent-several')}\n{listed}", turn.say("request-wait")]
    else:
        parts = [turn.say("request-sent", when=formats.japan_time(starts[0], turn.language))]
    if turn.service.booking.confirmation == "reply":
        parts.append(turn.say("request-reply"))
    parts.append(turn.say("request-code", code=code))
    rules = turn.service.intake
    own_mail = "email" in rules.fields and turn.caller.profile.get("mailbox") == "own"
    parts.append(turn.say("request-answer-mail" if own_mail else "request-answer-chat"))
    return _closed(turn, parts)


def booked(turn: Turn, booking: Booking) -> Reply:
    """Say that the call is confirmed already, and show it."""
    told = moving.told(turn, booking, "booked-now")
    card = my_bookings.card(turn, booking, turn.button("menu-label", "go.menu"))
    if turn.caller.channel == "web":
        word = turn.button("return-word-label", "go.word")
        why = Choice(turn.say("return-word-why"), (word,))
        return say(Text(told), why, card, state="menu")
    return say(Text(told), card, state="menu")


def joined(turn: Turn, booking: Booking) -> Reply:
    """Say of a place on the waiting list which number it is, and how a freed time comes."""
    hold = turn.service.waiting.hold or timedelta()
    day = places.waits_for(turn.catalog, turn.service, booking, turn.language)
    parts = [
        turn.say("wait-joined", day=day)
        if turn.service.events is None
        else turn.say("event-wait-joined", event=day),
        wording.said(turn, "wait-number", number=turn.store.number_in_line(booking)),
        wording.said(turn, "wait-how", minutes=hold // MINUTE),
        turn.say("request-code", code=booking.code),
    ]
    return _closed(turn, parts)


def entered(turn: Turn, event: Event, booking: Booking) -> Reply:
    """Say of a name that is down that it is no place yet, and when lots are drawn."""
    named = events.named(turn.service, event, turn.language)
    parts = [
        turn.say("lots-entered", event=named, when=lots.when(turn, event)),
        turn.say("request-code", code=booking.code),
    ]
    return _closed(turn, parts)


def _closed(turn: Turn, parts: Iterable[str]) -> Reply:
    """Say last how else to reach somebody, and how a guest of the web page comes back."""
    said = list(parts)
    if turn.service.contact.phone:
        said.append(turn.say("phone-instead", phone=turn.service.contact.phone))
    options = [turn.button("bookings-label", "go.bookings"), turn.button("menu-label", "go.menu")]
    if turn.caller.channel == "web":
        said.append(turn.say("return-word-why"))
        options.insert(0, turn.button("return-word-label", "go.word"))
    return say(Choice("\n\n".join(said), tuple(options)), state="menu")
