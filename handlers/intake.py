"""Asking for one field after another, whatever the fields are.

A doubtful answer waits in the draft (`doubt`) until the caller settles it; a wrong one is answered
with what was wrong and what would be right, and everything given before stays.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from handlers import help, marks
from handlers.fields import characters
from handlers.fields.field import Field, field
from handlers.fields.reading import Reading
from handlers.flow import footer
from handlers.messages import Choice, Option, Reply, Text, say
from handlers.turn import Turn
from locales import formats

PREFIX = "f-"  # the state of the field `name` is "f-name"


def state_of(name: str) -> str:
    """Name the state in which a field is asked."""
    return PREFIX + name


def _field(turn: Turn) -> Field:
    return field(turn.caller.state.removeprefix(PREFIX))


def ask(turn: Turn, name: str) -> Reply:
    """Ask for a field, or for the settling of a doubt about it."""
    doubt = turn.draft.get("doubt")
    if doubt is not None and doubt["field"] == name:
        return _settle(turn, name, doubt)
    return say(field(name).ask(turn, footer(turn)), state=state_of(name))


def _settle(turn: Turn, name: str, doubt: dict[str, Any]) -> Reply:
    """Ask which reading is right: yes or change, or one of two."""
    state = state_of(name)
    keep, other = (marks.marked(f"{state}.{one}", *doubted(turn)) for one in ("keep", "other"))
    text = turn.say(doubt["key"], **formats.spelled(doubt["values"], turn.language))
    if doubt["outcome"] == "choose":
        options = [
            Option(formats.birthdate_label(date.fromisoformat(doubt[one]), turn.language), press)
            for one, press in (("value", keep), ("other", other))
        ]
        options.append(turn.button("change-label", f"{state}.change"))
    elif doubt["outcome"] == "suggest":
        options = [turn.button("suggested-label", other)]
        if doubt["key"] == "email-suggest":
            options.append(turn.button("as-typed-label", keep))
        options.append(turn.button("change-label", f"{state}.change"))
    else:
        options = [
            turn.button("yes-label", keep),
            turn.button("change-label", f"{state}.change"),
        ]
    return say(Choice(text, (*options, *footer(turn))), state=state)


def take_text(turn: Turn, text: str) -> Reply | None:
    """Read what was typed. None: the field is answered, the dialogue goes on."""
    return _taken(turn, _field(turn), _read(turn, text))


def _read(turn: Turn, text: str) -> Reading:
    return characters.fitted(turn.service.intake.characters, _read_freely(turn, text))


def _read_freely(turn: Turn, text: str) -> Reading:
    """Read it whatever the office's system can keep."""
    today = turn.now.astimezone(turn.service.zone).date()
    return _field(turn).read(text, turn.language, today)


def is_answer(turn: Turn, text: str) -> bool:
    """Tell whether a typed text answers the field that is asked, whatever else it could mean."""
    return "doubt" not in turn.draft and _read(turn, text).outcome == "accept"


def reads_well(turn: Turn, text: str) -> bool:
    """Tell whether the field that is asked can make something of a text, be it with a doubt."""
    return _read_freely(turn, text).outcome in ("accept", "confirm", "choose", "suggest")


def _taken(turn: Turn, here: Field, reading: Reading) -> Reply | None:
    turn.draft.pop("doubt", None)
    if reading.outcome == "accept":
        turn.draft[here.name] = reading.value
        return None
    if reading.outcome in ("confirm", "choose", "suggest"):
        turn.draft["doubt"] = {
            "field": here.name,
            "outcome": reading.outcome,
            # What was typed may be kept beside a suggestion, where it is a valid address.
            "value": reading.value or reading.values.get("address"),
            "other": reading.other,
            "key": reading.key,
            "values": dict(reading.values),
        }
        return ask(turn, here.name)
    if reading.outcome == "command":
        return help.show(turn)
    wrong = turn.say(reading.key, **formats.spelled(reading.values, turn.language))
    again = here.ask(turn, footer(turn))
    return say(Text(wrong), again, state=state_of(here.name))


def take_date(turn: Turn, iso: str) -> Reply | None:
    """Take a date from the platform's own picker; it is read like a typed one."""
    return take_text(turn, iso)


def keep(turn: Turn) -> bool:
    """Settle a doubt for the first reading; False when there is none."""
    return _decide(turn, "value")


def other(turn: Turn) -> bool:
    """Settle a doubt for the other reading, or for what was suggested."""
    return _decide(turn, "other")


def _decide(turn: Turn, which: str) -> bool:
    doubt = turn.draft.get("doubt")
    if doubt is None or not doubt.get(which) or state_of(doubt["field"]) != turn.caller.state:
        return False
    turn.draft[doubt["field"]] = doubt[which]
    turn.draft.pop("doubt")
    return True


def doubted(turn: Turn) -> tuple[object, ...]:
    """Give what the buttons below a doubt are about."""
    doubt = turn.draft.get("doubt") or {}
    return turn.caller.id, doubt.get("value"), doubt.get("other")


def change(turn: Turn) -> Reply:
    """Ask for the field anew."""
    turn.draft.pop("doubt", None)
    return ask(turn, _field(turn).name)


def ask_mailbox(turn: Turn) -> Reply:
    """Ask whether the mailbox is the caller's alone; a shared one is never written to (§5.4)."""
    own, shared = (marks.marked(f"mailbox.{one}", *mailbox(turn)) for one in ("own", "shared"))
    options = (
        turn.button("mailbox-own-label", own),
        turn.button("mailbox-shared-label", shared),
        *footer(turn),
    )
    return say(Choice(turn.say("mailbox-ask"), options), state="mailbox")


def mailbox(turn: Turn) -> tuple[object, ...]:
    """Give what the buttons of that question are about."""
    return turn.caller.id, turn.draft.get("email")
