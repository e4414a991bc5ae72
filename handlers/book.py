"""Asking for a call: the steps in their order, the review, and the request itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

from handlers import (
    account,
    consent,
    events,
    flow,
    intake,
    lots,
    maintenance,
    marks,
    moving,
    places,
    proof,
    questions,
    refused,
    services,
    when,
    who,
    wishes,
    wording,
)
from handlers.fields.field import field
from handlers.flow import Step, footer, in_draft
from handlers.messages import Card, Choice, Option, Reply, Text, say
from handlers.my_bookings import is_over
from handlers.turn import Turn
from schedules.sections import Intake, Question
from schedules.service import Service


def steps(turn: Turn) -> tuple[Step, ...]:
    """List the steps of this service's booking dialogue, in order.

    Another time for a call that is confirmed needs no more than the time.
    """
    service = turn.service
    return _times(service.events is not None) if moving.about(turn) else _of(service)


def _of(service: Service) -> tuple[Step, ...]:
    return _steps(service.intake, service.questions, service.events is not None)


@cache
def _steps(rules: Intake, asked_first: tuple[Question, ...], of_events: bool) -> tuple[Step, ...]:
    fields = rules.fields
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
        proven = Step(
            "proof", proof.ask, proof.is_proven, ("proof", "proven"), proof.applies, False
        )
        asked[at:at] = [mailbox, proven]
    if rules.account:
        # Nothing is to be left unsaid of what an account keeps; more is asked once it stands.
        at = max(n for n, step in enumerate(asked, 1) if step.state in _OF_ACCOUNT)
        asked.insert(at, Step("account", account.ask, account.is_full, changeable=False))
    with_you = Step("companion", who.ask_companion, in_draft("companion"), ("companion",))
    return (
        Step(consent.STATE, consent.ask, consent.agreed, changeable=False),
        Step(
            consent.APART,
            consent.ask_apart,
            consent.agreed_apart,
            applies=consent.is_apart,
            changeable=False,
        ),
        *questions.steps(asked_first),
        *(_people() if rules.who else ()),
        *asked,
        *((with_you,) if rules.companion else ()),
        *_times(of_events),
    )


_OF_ACCOUNT = frozenset({"f-name", "f-address", "f-email", "mailbox", "proof"})


def _people() -> tuple[Step, ...]:
    return (
        Step("who", who.ask_who, who.told_who, ("who", "where", "whom")),
        Step("where", who.ask_where, in_draft("where"), ("where",), _is("former")),
        Step("whom", who.ask_whom, in_draft("whom"), ("whom",), _is("representative", "supporter")),
    )


@cache
def _times(of_events: bool) -> tuple[Step, ...]:
    if of_events:
        chosen = ("times", "at", "day")
        return (
            Step(events.STATE, events.ask, wishes.chosen, chosen),
            Step("review", review, lambda turn: False, changeable=False),
        )
    return (
        Step("day", when.ask_day, in_draft("day"), ("day", "times", "at"), changeable=False),
        Step("time", when.ask_time, wishes.chosen, ("times", "at")),
        Step("review", review, lambda turn: False, changeable=False),
    )


def _is(*roles: str) -> Callable[[Turn], bool]:
    return lambda turn: turn.draft.get("who") in roles


def start(turn: Turn) -> Reply:
    """Begin a request, or go on with an unfinished one; what is known is not asked again."""
    if services.is_left(turn):
        return services.ask_unfinished(turn)
    resting = maintenance.stopped(turn)
    if resting is not None:
        return resting
    if moving.about(turn):
        return go_on(turn)
    full = enough(turn)
    if full is not None:
        return full
    stopped = refused.stopped(turn)
    if stopped is not None:
        return stopped
    if events.is_none(turn):  # nothing is asked in vain
        return events.none(turn)
    begun = bool(turn.draft.get("booking"))
    if not begun:
        turn.caller.draft = {"booking": True, "service": turn.service.id, **_known(turn)}
    reply = flow.go_on(turn, steps(turn))
    coming = [] if begun else maintenance.lines(turn)
    if coming:
        return say(Text("\n".join(coming)), *reply.messages, state=reply.state)
    return reply


def enough(turn: Turn) -> Reply | None:
    """Say that the caller has as many bookings as one may have; None where they have fewer."""
    mine = turn.store.bookings_of(turn.caller.id)
    here = [b for b in mine if b.service_id == turn.service.id and not is_over(b, turn.now)]
    if len(here) >= turn.service.booking.per_caller:
        options = (
            turn.button("bookings-label", "go.bookings"),
            turn.button("menu-label", "go.menu"),
        )
        waits = any(places.is_listed(booking) for booking in here)
        waits = waits and turn.service.events is None
        text = wording.said(turn, "wait-already" if waits else "one-at-a-time")
        return say(Choice(text, options), state="menu")
    return None


def _known(turn: Turn) -> dict[str, Any]:
    profile = turn.caller.profile
    return {name: profile[name] for name in _kept(turn.service) if name in profile}


@cache
def _kept_by(rules: Intake, asked_first: tuple[Question, ...]) -> tuple[str, ...]:
    return (
        *(("who", "where", "whom") if rules.who else ()),
        *(("mailbox",) if "email" in rules.fields else ()),
        *(("companion",) if rules.companion else ()),
        *map(questions.key_of, asked_first),
        *rules.fields,
    )


def _kept(service: Service) -> tuple[str, ...]:
    """Name the answers that a booking keeps, and that are known the next time."""
    return _kept_by(service.intake, service.questions)


def go_on(turn: Turn) -> Reply:
    """Ask what is not answered yet."""
    return flow.go_on(turn, steps(turn))


def back(turn: Turn) -> Reply | None:
    """Go one step back; None where there is none. From an answer to be changed: as it was."""
    before = turn.draft.get("before")
    if before is not None and "doubt" not in turn.draft:
        turn.draft.update(before)
        turn.draft.pop("at", None)
        return review(turn)
    if questions.back(turn):
        return go_on(turn)
    if turn.caller.state == "day" and turn.draft.get("times"):
        turn.draft.pop("at", None)
        return review(turn)
    return wishes.back(turn) or flow.go_back(turn, steps(turn))


def ask_again(turn: Turn, state: str) -> Reply:
    """Ask one step again as it stands."""
    return flow.ask(turn, steps(turn), state)


def states(turn: Turn) -> frozenset[str]:
    """Name all states of this dialogue."""
    return frozenset(step.state for step in steps(turn)) | {"change", "wishes"}


def review(turn: Turn) -> Reply:
    """Show what will be sent, masked, before it is sent."""
    turn.draft.pop("before", None)
    times = when.chosen(turn)
    turn.draft["day"] = times[-1].astimezone(turn.service.zone).date().isoformat()
    if moving.about(turn):
        title, rows = wording.said(turn, "move-title"), moving.rows(turn)
    else:
        title, rows = turn.say("review-title"), [*_answers(turn), *wishes.rows(turn)]
    most = wishes.most(turn)
    more = len(times) < most
    parts = [] if moving.about(turn) else [turn.say("review-text")]
    by_lot = lots.awaited(turn)
    if by_lot is not None:
        parts.append(turn.say("lots-how", when=lots.when(turn, by_lot)))
    if more:
        parts.append(turn.say("review-more", most=str(most)))
    send = "book-now-label" if wishes.at_once(turn) else "send-label"
    send = "lots-enter-label" if by_lot is not None else send
    options = (
        Option(
            wording.said(turn, send), marks.marked("review.send", *reviewed(turn)), style="main"
        ),
        *((turn.button("add-time-label", "review.add"),) if more else ()),
        turn.button("change-label", "review.change"),
        *footer(turn),
    )
    text = "\n\n".join(parts)
    return say(Card(title, tuple(rows), turn.say("message-alt"), text, options), state="review")


def reviewed(turn: Turn) -> tuple[object, ...]:
    """Give what the button below the review sends."""
    asked = sorted(answers(turn).items())
    return turn.caller.id, turn.draft.get("moving"), asked, when.chosen(turn)


def _answers(turn: Turn) -> list[tuple[str, str]]:
    rows = questions.rows(turn)
    for name in turn.service.intake.fields:
        shown = field(name).show(str(turn.draft[name]), turn.language)
        # A date of birth is spelled out once, so that a slip is seen; later it stays unsaid.
        if turn.caller.profile.get(name) == turn.draft[name]:
            shown = turn.say("as-before")
        rows.append((turn.say(f"{field(name).key}-title"), shown))
    if turn.service.intake.companion:
        with_you = turn.say(f"companion-{turn.draft['companion']}-label")
        rows.append((turn.say("companion-title"), with_you))
    return rows


def ask_change(turn: Turn) -> Reply:
    """Ask which answer is to be changed; where there are only times, which of them."""
    if moving.about(turn):
        return _change_time(turn)
    options = tuple(
        turn.button(_change_key(step.state), f"change.to:{step.state}")
        for step in steps(turn)
        if step.changeable and step.applies(turn)
    )
    keep = turn.button("keep-all-label", "change.none")
    return say(Choice(turn.say("change-ask"), (*options, keep, *footer(turn))), state="change")


def _change_key(state: str) -> str:
    if state.startswith(questions.PREFIX):
        return f"{state}-label"
    name = state.removeprefix(intake.PREFIX).replace("_", "-")
    return f"change-{name}-label"


def change_to(turn: Turn) -> Reply | None:
    """Forget one answer and ask for it anew; everything else stays, and *back* brings it back."""
    found = [s for s in steps(turn) if s.state == turn.pressed and s.changeable]
    if not found:
        return None
    if turn.pressed in ("time", events.STATE):
        return _change_time(turn)
    forgotten = found[0].forget
    turn.draft["before"] = {key: turn.draft[key] for key in forgotten if key in turn.draft}
    return flow.anew(turn, found[0])


def _change_time(turn: Turn) -> Reply:
    return wishes.ask(turn) if len(turn.draft["times"]) > 1 else _choose(turn, 0)


def _choose(turn: Turn, at: int) -> Reply:
    """Ask for a time at this place of the list, or say that there is no other."""
    asked = wishes.choose(turn, at)
    if asked is not None:
        return asked
    again = review(turn)
    return say(Text(wording.said(turn, "no-other-time")), *again.messages, state=again.state)


def add_time(turn: Turn) -> Reply:
    """Ask for one more time that suits."""
    at = len(turn.draft["times"])
    return _choose(turn, at) if at < wishes.most(turn) else review(turn)


def edit_wish(turn: Turn) -> Reply | None:
    """Ask for another time in place of one of several."""
    at = wishes.place(turn)
    return None if at is None else _choose(turn, at)


def drop_wish(turn: Turn) -> Reply | None:
    """Take one of several times off the list."""
    return review(turn) if wishes.drop(turn) else None


def take_time(turn: Turn) -> Reply | None:
    """Take a time if it is still free; None for a token that names no moment."""
    starts_at = when.moment(turn.pressed)
    if starts_at is None:
        return None
    day = starts_at.astimezone(turn.service.zone).date()
    free = when.free_on(turn, day)
    turn.draft["day"] = day.isoformat()
    if starts_at in when.chosen(turn):
        return when.ask_time(turn)
    if starts_at not in [f.slot.starts_at for f in free]:
        return when.ask_again(turn, starts_at)
    wishes.take(turn, starts_at)
    return go_on(turn)


def take_event(turn: Turn) -> Reply | None:
    """Take an event that has a place left; None for a token that names none of this service."""
    event = events.pressed(turn)
    if event is None:
        return None
    hindrance = events.hindrance(turn, event)
    if hindrance is not None:
        return hindrance
    if turn.draft.get("times"):
        turn.draft["at"] = 0  # in place of the one that was chosen before
    wishes.take(turn, event.span(turn.service.zone)[0])
    return go_on(turn)


def answers(turn: Turn) -> dict[str, Any]:
    """Give what was answered, as a booking keeps it."""
    found = {name: turn.draft[name] for name in _kept(turn.service) if name in turn.draft}
    return {**found, "zone": who.zone(turn.draft)}


def remember(turn: Turn, details: Mapping[str, Any]) -> None:
    """Keep the answers for the next time, beside those to other services; this dialogue is over."""
    asked = _kept(turn.service)
    others = {n: told for n, told in turn.caller.profile.items() if n not in asked}
    turn.caller.profile = {**others, **{n: turn.draft[n] for n in details if n in turn.draft}}
    turn.caller.draft = {}


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
    options = (turn.button("menu-label", "go.menu"), wording.button(turn, "book-label", "go.book"))
    return say(Choice(turn.say("stopped"), options), state="menu")
