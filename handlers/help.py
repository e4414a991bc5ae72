"""Danger first, then a person, then what can be done here: from every state, before any consent."""

from __future__ import annotations

from handlers import openings, talking
from handlers.messages import Choice, Option, Reply, say
from handlers.start import onward
from handlers.turn import Turn
from locales import formats


def danger(turn: Turn) -> Reply:
    """Give the numbers for help at once, and what to say in Japanese."""
    parts = [turn.say("danger"), turn.say("danger-say")]
    if turn.service.contact.phone:
        parts.append(turn.say("danger-phone", phone=turn.service.contact.phone))
    options = onward(turn)
    if turn.caller.language:
        options = (turn.button("person-label", "go.person"), *options)
    else:
        options = (Option("🌐", "go.language"),)
    return say(Choice("\n\n".join(parts), options))


def person(turn: Turn) -> Reply:
    """Ask for a person: one staff task, when somebody is next there, and the phone."""
    whose = turn.service.id
    new = turn.store.add_task("person", whose, turn.language, caller_id=turn.caller.id)
    if new:
        turn.events.append(("person", f"{turn.caller.id} {whose}"))
    parts = [turn.say("person-asked" if new else "person-asked-already")]
    found = openings.next_opening(turn.store, turn.service, turn.language, turn.now)
    if found is not None:
        starts, _ = found
        if starts <= turn.now:
            parts.append(turn.say("person-now"))
        else:
            at = formats.japan_time(starts, turn.language)
            parts.append(turn.say("person-next", when=at))
    if turn.service.contact.phone:
        parts.append(turn.say("phone-instead", phone=turn.service.contact.phone))
    parts.append(turn.say("person-write"))
    turn.draft["said_at"], turn.draft["said_to"] = turn.now.isoformat(), whose
    return say(Choice("\n\n".join(parts), talking.ways(turn)), state=talking.STATE)


def show(turn: Turn) -> Reply:
    """List what works from everywhere."""
    options = (
        Option(turn.say("danger-label"), "go.danger", style="danger"),
        turn.button("person-label", "go.person"),
        turn.button("language-label", "go.language"),
        turn.button("timetable-label", "go.timetable"),
        turn.button("bookings-label", "go.bookings"),
        turn.button("terms-label", "go.read"),
        turn.button("rules-label", "go.rules"),
        turn.button("cancel-label", "go.cancel"),
        turn.button("link-label", "go.link"),
        turn.button("delete-label", "go.delete"),
        *onward(turn),
    )
    return say(Choice(turn.say("help"), options))
