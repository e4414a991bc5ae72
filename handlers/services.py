"""Which service a caller wants, where one desk has several, and a request left with another.

A link or an account may have chosen already. A service is known here by its id alone; its name and
the line about it are sentences (service-<id>-label, service-<id>-about).
"""

from __future__ import annotations

from handlers.flow import footer
from handlers.messages import Choice, Option, Reply, Text, say
from handlers.turn import Turn

STATE, UNFINISHED = "service", "unfinished"


def are_several(turn: Turn) -> bool:
    """Tell whether there is a choice."""
    return len(turn.services) > 1 and not turn.alone


def is_due(turn: Turn) -> bool:
    """Tell whether nobody and nothing has chosen one for this caller yet."""
    return are_several(turn) and turn.caller.service not in turn.services


def name(turn: Turn, service_id: str) -> str:
    """Give a service's short name."""
    return turn.say(f"service-{service_id}-label")


def ask(turn: Turn) -> Reply | None:
    """Show the services, those that answer in the caller's language first; None for only one."""
    if not are_several(turn):
        return None
    ids = sorted(turn.services, key=lambda each: not _answers(turn, each))
    told = (f"• {name(turn, each)}: {turn.say(f'service-{each}-about')}" for each in ids)
    mine = "" if is_due(turn) else turn.service.id
    options = tuple(
        Option(name(turn, one), f"service.set:{one}", style="main" if one == mine else "plain")
        for one in ids
    )
    text = "\n".join((turn.say("service-ask"), "", *told))
    below = footer(turn, back=not is_due(turn))
    # Without a service there is no menu to lead to.
    ways = [o for o in below if o.press != "go.menu" or not is_due(turn)]
    language = turn.button("language-label", "go.language")
    return say(Choice(text, (*options, language, *ways)), state=STATE)


def _answers(turn: Turn, service_id: str) -> bool:
    service = turn.services[service_id]
    today = turn.now.astimezone(service.zone).date()
    return turn.language in service.answered(today)


def choose(turn: Turn) -> bool:
    """Take the service of the pressed button; False where it is not there."""
    if turn.pressed not in turn.services or turn.alone:
        return False
    turn.go_to(turn.services[turn.pressed])
    return True


def speaks(turn: Turn) -> bool:
    """Tell whether the service that was chosen answers in the caller's language."""
    return _answers(turn, turn.service.id)


def other_language(turn: Turn) -> Choice:
    """Say, in the language chosen so far, that this service speaks others; the way to the rest."""
    text = turn.say("service-other-languages", service=name(turn, turn.service.id))
    return Choice(text, (turn.button("service-other-label", "go.service"),))


def is_left(turn: Turn) -> bool:
    """Tell whether an unfinished request is with another service than the chosen one."""
    with_whom = turn.draft.get("service", turn.service.id)
    return bool(turn.draft.get("booking")) and with_whom != turn.service.id


def ask_unfinished(turn: Turn) -> Reply:
    """Ask what is to become of such a request."""
    left = turn.services.get(str(turn.draft["service"]))
    if left is None:  # closed meanwhile: there is nobody to send it to
        turn.caller.draft = {}
        return say(Text(turn.say("stopped")), state="menu")
    options = (
        Option(turn.say("continue-label"), "unfinished.keep", style="main"),
        turn.button("unfinished-new-label", "unfinished.new"),
        *footer(turn, back=False),
    )
    text = turn.say("unfinished-ask", service=name(turn, left.id))
    return say(Choice(text, options), state=UNFINISHED)


def keep(turn: Turn) -> bool:
    """Go back to the service of the unfinished request."""
    left = turn.services.get(str(turn.draft.get("service")))
    if left is None:
        return False
    turn.go_to(left)
    return True
