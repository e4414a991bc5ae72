"""The times that a caller wishes for: one is enough, up to `booking.wishes` can be named.

They stand in the draft as `times`, first choice first. `at` is the place of the one that is being
chosen; while it is there, a day and a time are asked for. `before` brings them back on *back*.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers import events, lots, marks, when, who
from handlers.flow import footer
from handlers.messages import Choice, Reply, Text, say
from handlers.turn import Turn
from locales import formats
from schedules.resources import FreeSlot


def most(turn: Turn) -> int:
    """Tell how many times may be named; one, where it is confirmed at once."""
    return 1 if at_once(turn) else turn.service.booking.wishes


def at_once(turn: Turn) -> bool:
    """Tell whether a time that is asked for is confirmed at once."""
    confirmation = turn.service.booking.confirmation
    return confirmation == "instant" or (confirmation == "lottery" and not lots.awaited(turn))


def chosen(turn: Turn) -> bool:
    """Tell whether there is a time, and none is being chosen."""
    return bool(turn.draft.get("times")) and "at" not in turn.draft


def rows(turn: Turn, title: str = "when-title") -> list[tuple[str, str]]:
    """List the times for the review, with the clock where the caller is."""
    own = who.zone(turn.draft)
    found = []
    times = when.chosen(turn)
    for rank, starts_at in enumerate(times, 1):
        found += events.rows(turn.catalog, turn.service, starts_at, turn.language)
        left = turn.say("wish-title", rank=str(rank)) if len(times) > 1 else turn.say(title)
        found.append((left, formats.japan_time(starts_at, turn.language)))
        if own:
            there = formats.when(starts_at, turn.language, ZoneInfo(own))
            found.append((turn.say("own-time-title"), there))
    return found


def numbered(times: list[datetime], language: str) -> str:
    """Write some times below each other, with their numbers."""
    return "\n".join(
        f"{rank}. {formats.japan_time(starts_at, language)}"
        for rank, starts_at in enumerate(times, 1)
    )


def choose(turn: Turn, at: int) -> Reply | None:
    """Ask for a time at this place of the list; None when no day has another one."""
    before = {"times": list(turn.draft["times"]), "day": turn.draft.get("day")}
    turn.draft.pop("day", None)
    days = when.days(turn)
    if days is None:
        turn.draft.update(before)
        return None
    turn.draft["before"] = before
    turn.draft["at"] = at
    return days


def ask(turn: Turn) -> Reply:
    """Ask which of several times is to be changed or removed."""
    times = when.chosen(turn)
    text = f"{turn.say('wishes-ask')}\n\n{numbered(times, turn.language)}"
    options = []
    for rank in range(1, len(times) + 1):
        for key, press in (("change", "wishes.edit"), ("drop", "wishes.drop")):
            token = marks.marked(f"{press}:{rank}", *times)
            options.append(turn.button(f"wish-{key}-label", token, rank=str(rank)))
    options.append(turn.button("keep-all-label", "wishes.none"))
    return say(Choice(text, (*options, *footer(turn))), state="wishes")


def listed(turn: Turn) -> tuple[object, ...]:
    """Give what the buttons of that question are about."""
    return tuple(when.chosen(turn))


def place(turn: Turn) -> int | None:
    """Read which time a button means; None for one that is not there."""
    number = turn.pressed
    if not (number.isascii() and number.isdigit() and len(number) < 3):
        return None
    at = int(number) - 1
    return at if 0 <= at < len(turn.draft.get("times", ())) else None


def drop(turn: Turn) -> bool:
    """Remove one of several times; the last one stays."""
    at = place(turn)
    if at is None or len(turn.draft["times"]) < 2:
        return False
    del turn.draft["times"][at]
    return True


def take(turn: Turn, starts_at: datetime) -> None:
    """Keep a time at the place that was asked for."""
    times = turn.draft.setdefault("times", [])
    at = turn.draft.pop("at", len(times))
    times[at : at + 1] = [when.minutes(starts_at)]


def back(turn: Turn) -> Reply | None:
    """Undo the choosing of the latest of several times, step by step; None for anything else."""
    state, times = turn.caller.state, turn.draft.get("times", [])
    if state == "review" and len(times) > 1:
        last = when.chosen(turn)[-1]
        times.pop()
        turn.draft["at"] = len(times)
        turn.draft["day"] = last.astimezone(turn.service.zone).date().isoformat()
        return when.ask_time(turn)
    if state == "time" and times:
        turn.draft.pop("day", None)
        return when.ask_day(turn)
    return None


def slots(turn: Turn) -> tuple[list[FreeSlot], list[datetime]]:
    """Find the wished times among those that are free by now; and which are not."""
    found, gone = [], []
    for starts_at in when.chosen(turn):
        day = starts_at.astimezone(turn.service.zone).date()
        free = when.free_on(turn, day)
        slot = next((each for each in free if each.slot.starts_at == starts_at), None)
        if slot is None:
            gone.append(starts_at)
        else:
            found.append(slot)
    return found, gone


def lose(turn: Turn, gone: list[datetime]) -> Text | None:
    """Take times off the list that cannot be had any more; None when no time is left."""
    turn.draft["times"] = [n for n in turn.draft["times"] if when.moment(str(n)) not in gone]
    if not turn.draft["times"]:
        turn.draft.pop("times")
        turn.draft["day"] = gone[0].astimezone(turn.service.zone).date().isoformat()
        return None
    sentences = (
        turn.say(
            "wish-past" if when.is_past(turn, starts_at) else "wish-gone",
            when=formats.japan_time(starts_at, turn.language),
        )
        for starts_at in gone
    )
    return Text("\n".join(sentences))
