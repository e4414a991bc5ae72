"""On which days somebody speaks the caller's language, and choosing a day and a time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from handlers import openings
from handlers.flow import footer
from handlers.messages import Card, Choice, Option, Reply, Text, say
from handlers.start import languages, onward
from handlers.turn import Turn
from locales import formats
from locales.languages import ENDONYMS

DAYS = 8  # on one page of the days to choose from


def weekly(turn: Turn) -> Reply:
    """Show the regular week of every language, the caller's own first sentence by sentence."""
    today = turn.now.astimezone(turn.service.zone).date()
    table = turn.service.table(today)
    rows = []
    for tag in languages(turn):
        days = set() if table is None else set(table.days[tag])
        rows.append((ENDONYMS[tag], formats.weekdays(days, turn.language)))
    hours: dict[str, set[int]] = {}
    for weekday, stretches in () if table is None else table.hours.items():
        spans = [formats.span(opens, closes, turn.language) for opens, closes in stretches]
        hours.setdefault(formats.list_of(spans, turn.language), set()).add(weekday)
    lines = [
        turn.say("timetable-hours", days=formats.weekdays(days, turn.language), hours=spans)
        for spans, days in hours.items()
    ]
    lines.append(turn.say("timetable-japan-time"))
    if turn.caller.language:
        lines.append(chance(turn))
    title = turn.say("timetable-title")
    card = Card(title, tuple(rows), title, "\n".join(lines), onward(turn))
    return say(card)


def chance(turn: Turn) -> str:
    """Say the next time that can be booked in the caller's language."""
    free = openings.next_chance(turn.store, turn.service, turn.language, turn.now)
    if free is None:
        return turn.say("no-free-time")
    return turn.say("next-chance", when=formats.japan_time(free.slot.starts_at, turn.language))


def ask_day(turn: Turn, first: date | None = None) -> Reply:
    """Offer the next days that still have a time in the caller's language."""
    found = openings.free_days(
        turn.store, turn.service, turn.language, turn.now, first=first, limit=DAYS + 1
    )
    if not found:
        return nothing_free(turn)
    days = [
        Option(formats.short_day(day, turn.language), f"day.on:{day.isoformat()}")
        for day, _ in found[:DAYS]
    ]
    if len(found) > DAYS:
        days.append(turn.button("later-days-label", f"day.more:{found[DAYS][0].isoformat()}"))
    if first is not None:
        days.append(turn.button("first-days-label", "day.more:"))
    options = (*days, *footer(turn))
    return say(Choice(turn.say("day-ask"), options, grid=True), state="day")


def nothing_free(turn: Turn) -> Reply:
    """Say that every time is taken, and what can be done instead."""
    parts = [turn.say("no-free-time")]
    if turn.service.contact.phone:
        parts.append(turn.say("phone-instead", phone=turn.service.contact.phone))
    options = (turn.button("person-label", "go.person"), *footer(turn))
    return say(Choice("\n\n".join(parts), options), state="day")


def more_days(turn: Turn) -> Reply | None:
    """Show the days from a date on."""
    if not turn.pressed:
        return ask_day(turn)
    first = _day(turn.pressed)
    return None if first is None else ask_day(turn, first)


def choose_day(turn: Turn) -> Reply | None:
    """Take a day and offer its times; a day that is full by now leads back to the days."""
    day = _day(turn.pressed)
    if day is None:
        return None
    turn.draft["day"] = day.isoformat()
    return ask_time(turn)


def ask_time(turn: Turn, key: str = "time-ask") -> Reply:
    """Offer what is free on the chosen day."""
    day = date.fromisoformat(turn.draft["day"])
    free = openings.free_slots(turn.store, turn.service, turn.language, day, turn.now)
    if not free:
        turn.draft.pop("day")
        days = ask_day(turn)
        return say(Text(turn.say("day-full")), *days.messages, state=days.state)
    times = [
        Option(
            formats.clock(f.slot.starts_at.astimezone(turn.service.zone).time(), turn.language),
            f"time.at:{minutes(f.slot.starts_at)}",
        )
        for f in free
    ]
    text = turn.say(key, day=formats.day(day, turn.language))
    return say(Choice(text, (*times, *footer(turn)), grid=True), state="time")


def minutes(moment: datetime) -> int:
    """Name a moment in a button: whole minutes since 1970, UTC."""
    return int(moment.timestamp()) // 60


def moment(named: str) -> datetime | None:
    """Read what `minutes` named; None for anything else."""
    if not named.isascii() or not named.isdigit() or len(named) > 9:
        return None
    return datetime.fromtimestamp(0, UTC) + timedelta(minutes=int(named))


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if 1 < day.year < 9999 else None  # a step beyond must stay on the calendar
