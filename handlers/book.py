"""Asking for a call: the steps in their order, the review, and the request itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from handlers import consent, flow, intake, openings, when, who
from handlers.fields.field import field
from handlers.flow import Step, footer, in_draft
from handlers.messages import Card, Choice, Option, Reply, say
from handlers.turn import SlotTaken, TooManyOpen, Turn
from locales import formats

KEPT = ("who", "where", "whom", "mailbox", "companion")  # with the fields: for the next time


def steps(turn: Turn) -> tuple[Step, ...]:
    """List the steps of this service's booking dialogue, in order."""
    fields = turn.service.intake.fields
    asked = [
        Step(
            intake.state_of(name),
            partial(intake.ask, name=name),
            in_draft(name),
            (name, "doubt", *(("mailbox",) if name == "email" else ())),
        )
        for name in fields
    ]
    if "email" in fields:
        at = fields.index("email") + 1
        mailbox = Step("mailbox", intake.ask_mailbox, in_draft("mailbox"), ("mailbox",))
        asked.insert(at, mailbox)
    return (
        Step("terms", consent.ask, consent.agreed, changeable=False),
        Step("who", who.ask_who, in_draft("who"), ("who", "where", "whom")),
        Step("where", who.ask_where, in_draft("where"), ("where",), _is("former")),
        Step("whom", who.ask_whom, in_draft("whom"), ("whom",), _is("representative", "supporter")),
        *asked,
        Step("companion", who.ask_companion, in_draft("companion"), ("companion",)),
        Step("day", when.ask_day, in_draft("day"), ("day", "time"), changeable=False),
        Step("time", when.ask_time, in_draft("time"), ("time",)),
        Step("review", review, lambda turn: False, changeable=False),
    )


def _is(*roles: str) -> Callable[[Turn], bool]:
    return lambda turn: turn.draft.get("who") in roles


def start(turn: Turn) -> Reply:
    """Begin a request, or go on with an unfinished one; what is known is not asked again."""
    mine = turn.store.bookings_of(turn.caller.id)
    here = [b for b in mine if b.service_id == turn.service.id]
    if len(here) >= turn.service.booking.per_caller:
        options = (
            turn.button("bookings-label", "go.bookings"),
            turn.button("menu-label", "go.menu"),
        )
        return say(Choice(turn.say("one-at-a-time"), options), state="menu")
    if not turn.draft.get("booking"):
        turn.caller.draft = {"booking": True, **_known(turn)}
    return flow.go_on(turn, steps(turn))


def _known(turn: Turn) -> dict[str, Any]:
    names = (*KEPT, *turn.service.intake.fields)
    return {name: turn.caller.profile[name] for name in names if name in turn.caller.profile}


def go_on(turn: Turn) -> Reply:
    """Ask what is not answered yet."""
    return flow.go_on(turn, steps(turn))


def back(turn: Turn) -> Reply | None:
    """Go one step back; None where there is none. From an answer to be changed: as it was."""
    before = turn.draft.get("before")
    if before is not None and "doubt" not in turn.draft:
        turn.draft.update(before)
        return review(turn)
    return flow.go_back(turn, steps(turn))


def ask_again(turn: Turn, state: str) -> Reply:
    """Ask one step again as it stands."""
    return flow.ask(turn, steps(turn), state)


def states(turn: Turn) -> frozenset[str]:
    """Name all states of this dialogue."""
    return frozenset(step.state for step in steps(turn)) | {"change"}


def review(turn: Turn) -> Reply:
    """Show what will be sent, masked, before it is sent."""
    turn.draft.pop("before", None)
    rows = []
    for name in turn.service.intake.fields:
        shown = field(name).show(str(turn.draft[name]), turn.language)
        # A date of birth is spelled out once, so that a slip is seen; later it stays unsaid.
        if turn.caller.profile.get(name) == turn.draft[name]:
            shown = turn.say("as-before")
        rows.append((turn.say(f"{name}-title"), shown))
    rows.append(
        (turn.say("companion-title"), turn.say(f"companion-{turn.draft['companion']}-label"))
    )
    starts_at = when.moment(str(turn.draft["time"]))
    assert starts_at is not None  # only `take_time` writes it
    at = formats.japan_time(starts_at, turn.language)
    rows.append((turn.say("when-title"), at))
    rows += _own_clock(turn, starts_at)
    options = (
        Option(turn.say("send-label"), "review.send", style="main"),
        turn.button("change-label", "review.change"),
        *footer(turn),
    )
    title = turn.say("review-title")
    text = turn.say("review-text")
    return say(Card(title, tuple(rows), turn.say("message-alt"), text, options), state="review")


def _own_clock(turn: Turn, starts_at: datetime) -> list[tuple[str, str]]:
    own = who.zone(turn.draft)
    if not own:
        return []
    return [(turn.say("own-time-title"), formats.when(starts_at, turn.language, ZoneInfo(own)))]


def ask_change(turn: Turn) -> Reply:
    """Ask which answer is to be changed."""
    options = tuple(
        turn.button(_change_key(step.state), f"change.to:{step.state}")
        for step in steps(turn)
        if step.changeable and step.applies(turn)
    )
    keep = turn.button("keep-all-label", "change.none")
    return say(Choice(turn.say("change-ask"), (*options, keep, *footer(turn))), state="change")


def _change_key(state: str) -> str:
    return f"change-{state.removeprefix(intake.PREFIX)}-label"


def change_to(turn: Turn) -> Reply | None:
    """Forget one answer and ask for it anew; everything else stays, and *back* brings it back."""
    found = [s for s in steps(turn) if s.state == turn.pressed and s.changeable]
    if not found:
        return None
    forgotten = ("day", "time") if turn.pressed == "time" else found[0].forget
    turn.draft["before"] = {key: turn.draft[key] for key in forgotten if key in turn.draft}
    if turn.pressed == "time":
        turn.draft.pop("day", None)  # another time may be on another day
        turn.draft.pop("time", None)
        return when.ask_day(turn)
    return flow.anew(turn, found[0])


def take_time(turn: Turn) -> Reply | None:
    """Take a time if it is still free; None for a token that names no moment."""
    starts_at = when.moment(turn.pressed)
    if starts_at is None:
        return None
    day = starts_at.astimezone(turn.service.zone).date()
    free = openings.free_slots(turn.store, turn.service, turn.language, day, turn.now)
    turn.draft["day"] = day.isoformat()
    if starts_at not in [f.slot.starts_at for f in free]:
        turn.draft.pop("time", None)
        return when.ask_time(turn, "time-taken")
    turn.draft["time"] = when.minutes(starts_at)
    return go_on(turn)


def send(turn: Turn) -> Reply:
    """Make the request; when the time has just gone, offer what is left and keep the answers."""
    missing = [s for s in steps(turn) if s.applies(turn) and not s.answered(turn)]
    if missing[0].state != "review":
        return missing[0].ask(turn)
    starts_at = when.moment(str(turn.draft["time"]))
    assert starts_at is not None  # only `take_time` writes it
    day = starts_at.astimezone(turn.service.zone).date()
    free = openings.free_slots(turn.store, turn.service, turn.language, day, turn.now)
    slot = next((f for f in free if f.slot.starts_at == starts_at), None)
    details = {n: turn.draft[n] for n in (*KEPT, *turn.service.intake.fields) if n in turn.draft}
    details["zone"] = who.zone(turn.draft)
    try:
        if slot is None:
            raise SlotTaken
        wish = (slot.slot.starts_at, slot.slot.ends_at, slot.resources)
        booking = turn.store.request(turn.caller, turn.service, turn.language, [wish], details)
    except SlotTaken:
        # Two callers can press the same time within a second: the store says who was first.
        turn.draft.pop("time", None)
        return when.ask_time(turn, "time-taken")
    except TooManyOpen:
        return start(turn)
    turn.caller.profile = {n: turn.draft[n] for n in details if n in turn.draft}
    turn.caller.draft = {}
    turn.events.append(("requested", booking.id))
    return _sent(turn, booking.code, starts_at)


def _sent(turn: Turn, code: str, starts_at: datetime) -> Reply:
    """Say what happens now: it is not a booking yet, who answers, where the answer comes."""
    at = formats.japan_time(starts_at, turn.language)
    parts = [turn.say("request-sent", when=at), turn.say("request-code", code=code)]
    own_mail = turn.caller.profile.get("mailbox") == "own"
    parts.append(turn.say("request-answer-mail" if own_mail else "request-answer-chat"))
    if turn.service.contact.phone:
        parts.append(turn.say("phone-instead", phone=turn.service.contact.phone))
    options = [turn.button("bookings-label", "go.bookings"), turn.button("menu-label", "go.menu")]
    if turn.caller.channel == "web":
        parts.append(turn.say("return-word-why"))
        options.insert(0, turn.button("return-word-label", "go.word"))
    return say(Choice("\n\n".join(parts), tuple(options)), state="menu")


def stop_ask(turn: Turn) -> Reply:
    """Ask before an unfinished request is thrown away."""
    options = (
        turn.button("stop-yes-label", "stop.yes"),
        Option(turn.say("continue-label"), "stop.no", style="main"),
    )
    return say(Choice(turn.say("stop-ask"), options), state="stop")


def stop(turn: Turn) -> Reply:
    """Throw the unfinished request away."""
    turn.caller.draft = {}
    options = (turn.button("menu-label", "go.menu"), turn.button("book-label", "go.book"))
    return say(Choice(turn.say("stopped"), options), state="menu")
