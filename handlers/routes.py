"""One table: where the dialogue is and what came in → who answers.

What came in is judged by `answering.py`, which looks up here who takes it. The small handlers above
the tables join two subjects, such as an answer and the question after it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from handlers import (
    account,
    book,
    cancelling,
    consent,
    events,
    help,
    intake,
    linking,
    moving,
    my_bookings,
    privacy,
    proof,
    questions,
    ready,
    refused,
    return_web,
    send,
    services,
    start,
    talking,
    tongues,
    waiting,
    when,
    who,
    wishes,
)
from handlers.flow import Ask
from handlers.messages import Reply, Text, say
from handlers.rules import shown as rules
from handlers.turn import Turn

Handler = Callable[[Turn], Reply | None]


def _then_on(take: Callable[[Turn], bool]) -> Handler:
    """Take an answer and ask the next question; None when the answer was none."""

    def handler(turn: Turn) -> Reply | None:
        return book.go_on(turn) if take(turn) else None

    return handler


def _mailbox(kind: str) -> Handler:
    def handler(turn: Turn) -> Reply | None:
        turn.draft["mailbox"] = kind
        after = book.go_on(turn)
        shared = "account-shared-kept" if account.applies(turn) else "mailbox-shared-kept"
        hint = Text(turn.say(shared if kind == "shared" else "typed-traces"))
        return say(hint, *after.messages, state=after.state)

    return handler


def _unproven(turn: Turn) -> Reply | None:
    proof.skip(turn)
    after = book.go_on(turn)
    return say(Text(turn.say("proof-skipped")), *after.messages, state=after.state)


def _proof(turn: Turn, text: str) -> Reply:
    again = tongues.offer(turn, text) or proof.take(turn, text)
    if again is not None:
        return again
    after = book.go_on(turn)
    return say(Text(turn.say("proof-right")), *after.messages, state=after.state)


def _registered(turn: Turn) -> Reply | None:
    return book.go_on(turn) if account.is_full(turn) else account.not_yet(turn)


def _other_address(turn: Turn) -> Reply | None:
    account.forget_address(turn)
    return book.go_on(turn)


def _agree(turn: Turn) -> Reply | None:
    return book.go_on(turn) if consent.agree(turn) else consent.changed(turn)


def take_language(turn: Turn) -> Reply | None:
    """Take a chosen language, and go on where the caller was; None where it is none of ours."""
    known = turn.caller.language
    reply = start.set_language(turn)
    if reply is None and turn.pressed in start.languages(turn):
        return _asked(turn) if known else _menu(turn)
    return reply


def _speak(turn: Turn) -> Reply | None:
    """Take an offered language, and ask again what was asked."""
    if turn.pressed not in start.languages(turn):
        return None
    first = start.set_language(turn)
    return first or (_asked(turn) if turn.caller.state == "language" else resume(turn))


def _ask_language(turn: Turn) -> Reply:
    """Show the languages; the question that was open is asked again in the one chosen."""
    if turn.caller.state != "language":
        turn.draft["asked"] = turn.caller.state
    return start.ask_language(turn)


def _asked(turn: Turn) -> Reply:
    turn.caller.state = str(turn.draft.pop("asked", "menu"))
    return resume(turn)


def _aside(state: str, ask: Handler) -> Handler:
    """Ask something in between; the state to return to waits in the draft."""

    def handler(turn: Turn) -> Reply | None:
        if turn.caller.state in (state, *ASIDES):
            return ask(turn)
        before = turn.draft.get("return")
        turn.draft["return"] = turn.caller.state
        reply = ask(turn)
        if reply is None or reply.state is None:  # nothing is asked: all stays as it was
            turn.draft["return"] = before
            if before is None:
                del turn.draft["return"]
        return reply

    return handler


def of_service(handler: Callable[[Turn], Reply]) -> Callable[[Turn], Reply]:
    """Ask for a service first, where there are several and none is chosen."""

    def chosen_first(turn: Turn) -> Reply:
        asked = services.ask(turn) if services.is_due(turn) else None
        return asked or handler(turn)

    return chosen_first


_menu = of_service(start.menu)


def _service(turn: Turn) -> Reply | None:
    """Take the service; one that does not answer in the caller's language asks for another."""
    first, before = services.is_due(turn), turn.service.id
    if not services.choose(turn):
        return None
    turn.draft.pop("asked", None)
    if not services.speaks(turn):
        turn.draft.pop("return", None)
        asked = start.ask_language(turn)
        return say(services.other_language(turn), *asked.messages, state=asked.state)
    if turn.service.id == before and not first:
        return _return(turn)
    turn.draft.pop("return", None)
    menu = start.menu(turn)
    return say(Text(start.about(turn)), *menu.messages, state=menu.state)


def _begin_anew(turn: Turn) -> Reply:
    turn.caller.draft = {}
    return book.start(turn)


def _return(turn: Turn) -> Reply | None:
    turn.caller.state = str(turn.draft.pop("return", "menu"))
    return resume(turn)


def _cancel(turn: Turn) -> Reply | None:
    """Answer *cancel*: an unfinished request first, else a booking, else the menu."""
    if turn.draft.get("booking"):
        return _aside("stop", book.stop_ask)(turn)
    return _aside("cancel", my_bookings.cancel_word)(turn) or _menu(turn)


def _back(turn: Turn) -> Reply | None:
    state = turn.caller.state
    if state == "language":
        return _asked(turn)
    if state in ASIDES:
        return _return(turn)
    if state in ("change", "wishes"):
        return book.review(turn)
    if state == "wait":
        return when.ask_day(turn)
    if state in book.states(turn):
        return book.back(turn) or start.menu(turn)
    return _menu(turn)


def resume(turn: Turn) -> Reply:
    """Ask again what the caller was last asked."""
    state = turn.caller.state
    if not turn.caller.language and state not in ("code", "word", linking.STATE):
        return start.ask_language(turn)
    if state in RESUME:
        return RESUME[state](turn)
    if state in book.states(turn) and turn.draft.get("booking"):
        return book.go_on(turn)
    return _menu(turn)


# From every state. The first word after "go." of a token, or a typed command.
ALWAYS: Mapping[str, Handler] = {
    "danger": help.danger,
    "menu": _menu,
    "language": _ask_language,
    "service": _aside(services.STATE, services.ask),
    "speak": _speak,
    "help": help.show,
    "person": _aside(talking.STATE, help.person),
    "write": _aside(talking.STATE, talking.go_on),
    "cancel": _cancel,
    "back": _back,
    "timetable": of_service(when.weekly),
    "about": of_service(start.show_about),
    "read": lambda turn: services.ask(turn) if services.is_due(turn) else consent.read(turn),
    "rules": rules.show,
    "bookings": my_bookings.show,
    "book": of_service(book.start),
    "resume": resume,
    "delete": _aside("erase", privacy.ask),
    "word": return_web.ask_new_word,
    "return": return_web.ask_code,
    "link": _aside(linking.STATE, linking.ask),
    "unlink": linking.remove,
}


# Buttons of a booking: they live in old messages and are judged by the booking itself.
MINE: Mapping[str, Handler] = {
    "cancel": _aside("cancel", my_bookings.ask_cancel),
    "accept": my_bookings.accept,
    "decline": my_bookings.decline,
    "leave": _aside("leave", waiting.ask_leave),
    "move": moving.ask,
    "undo": cancelling.take_back,
    "seen": cancelling.seen,
    "here": ready.here,
    "late": ready.late,
    "late-by": ready.late_by,
    "stuck": ready.stuck,
    "check": _aside("check", ready.check),
    "point-yes": _aside("check", ready.point_yes),
    "point-no": _aside("check", ready.point_no),
    "point-help": _aside("check", ready.point_help),
    "answer": _aside("refused", refused.ask_answer),
}


# (state, action) → who takes the button.
PRESSES: Mapping[tuple[str, str], Handler] = {
    ("language", "set"): take_language,
    ("service", "set"): _service,
    ("unfinished", "keep"): _then_on(services.keep),
    ("unfinished", "new"): _begin_anew,
    ("terms", "agree"): _agree,
    ("terms", "refuse"): consent.refuse,
    (consent.APART, "agree"): _agree,
    (consent.APART, "refuse"): consent.refuse,
    ("who", "is"): _then_on(who.take_who),
    ("where", "is"): _then_on(who.take_where),
    ("whom", "is"): _then_on(who.take_whom),
    ("companion", "is"): _then_on(who.take_companion),
    ("mailbox", "own"): _mailbox("own"),
    ("mailbox", "shared"): _mailbox("shared"),
    ("proof", "again"): proof.send,
    ("proof", "skip"): _unproven,
    ("account", "go"): _registered,
    ("account", "again"): account.again,
    ("account", "change"): _other_address,
    ("day", "on"): when.choose_day,
    ("day", "more"): when.more_days,
    ("day", "wait"): waiting.ask,
    ("wait", "on"): waiting.join,
    ("leave", "yes"): waiting.leave,
    ("leave", "no"): _return,
    ("time", "at"): book.take_time,
    ("event", "at"): book.take_event,
    ("event", "more"): events.more,
    ("event", "wait"): waiting.join_event,
    ("review", "send"): send.send,
    ("review", "add"): book.add_time,
    ("review", "change"): book.ask_change,
    ("wishes", "edit"): book.edit_wish,
    ("wishes", "drop"): book.drop_wish,
    ("wishes", "none"): book.review,
    ("person", "end"): _return,
    ("change", "to"): book.change_to,
    ("change", "none"): book.review,
    ("cancel", "yes"): my_bookings.cancel,
    ("cancel", "no"): _return,
    ("erase", "yes"): privacy.erase,
    ("erase", "no"): _return,
    ("erase", "see"): account.see,
    ("link", "get"): linking.show_code,
    ("link", "take"): linking.confirm,
    ("stop", "yes"): book.stop,
    ("stop", "no"): _return,
}

# Every intake field has the same buttons: f-<name>.keep, .other, .change.
FIELD_PRESSES: Mapping[str, Handler] = {
    "keep": _then_on(intake.keep),
    "other": _then_on(intake.other),
    "change": intake.change,
}

# Every question of a service has the same button: ask-<ask>.is.
QUESTION_PRESSES: Mapping[str, Handler] = {
    "is": lambda turn: questions.answered(turn, book.go_on),
}

# States that are asked in between; *back* and a refusal lead to where the caller was.
ASIDES = (
    *("cancel", "leave", "erase", "stop", "language", talking.STATE, "check", "refused", "link"),
    services.STATE,
)

# How a state outside the booking's steps is asked again.
RESUME: Mapping[str, Ask] = {
    "language": start.ask_language,
    services.STATE: lambda turn: services.ask(turn) or start.menu(turn),
    services.UNFINISHED: of_service(book.start),
    "menu": _menu,
    "change": book.ask_change,
    "wishes": wishes.ask,
    talking.STATE: talking.go_on,
    "cancel": my_bookings.ask_cancel_again,
    "leave": waiting.ask_leave_again,
    "wait": waiting.ask,
    "erase": privacy.ask,
    "stop": book.stop_ask,
    "check": ready.check_again,
    "refused": refused.ask_again,
    linking.STATE: linking.ask_again,
    "new-word": return_web.ask_new_word,
    "code": return_web.ask_code,
    "word": return_web.ask_word,
}

# Who reads typed words, where words are asked for.
TEXTS: Mapping[str, Callable[[Turn, str], Reply]] = {
    "proof": _proof,
    linking.STATE: linking.take,
    "new-word": return_web.take_new_word,
    "code": return_web.take_code,
    "word": return_web.take_word,
    talking.STATE: talking.take,
    "refused": refused.take_answer,
}

# Where a code is asked for: no code is a label or a number, so those are the buttons here too.
CODES = ("proof", linking.STATE)

# The button that a typed *yes* or *no* presses, where it stands on the screen.
YES = (
    *(".keep", "mailbox.own", "review.send", "erase.yes", "stop.yes", "cancel.yes"),
    *("leave.yes", ".point-yes", "account.go"),
)
NO = (
    *(".change", "mailbox.shared", "review.change", "erase.no", "stop.no", "cancel.no"),
    *("leave.no", ".point-no"),
)
