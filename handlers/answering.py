"""What a caller sent, judged: who answers it, out of the table in `routes.py`.

Order of judgement: words and buttons of danger first; then what works everywhere; then the state's
own buttons and texts. A button of another state, or with the mark of something that has changed
since, is old: it is answered kindly, and the caller is shown where they are. A typed text that
equals a button's label, or its number, is that button.
"""

from __future__ import annotations

import hashlib
import unicodedata

import msgspec

from handlers import (
    arrivals,
    book,
    former,
    help,
    intake,
    linking,
    marks,
    my_bookings,
    questions,
    routes,
    start,
    talking,
    tongues,
    words,
)
from handlers.fields import cleaning
from handlers.messages import Card, Choice, DatePrompt, Option, Reply, Text, Update, say
from handlers.turn import Turn


def answer(turn: Turn) -> Reply:
    """Answer one update. Always leaves the caller with a way on."""
    caller, language = turn.caller, turn.caller.language
    offered = turn.draft.get(tongues.OFFERED)
    reply = _answer(turn)
    if turn.caller is caller and offered and reply.state != "erased":
        # What was offered and not taken is not offered again, whatever else begins or ends.
        if caller.language == language:
            turn.draft.setdefault(tongues.OFFERED, offered)
        else:
            turn.draft.pop(tongues.OFFERED, None)
    return former.with_back_marked(turn, reply)


def _answer(turn: Turn) -> Reply:
    update, caller = turn.update, turn.caller
    # Deliveries may change their order: what happened last tells whether they read us.
    overtaken = caller.updated_at is not None and update.at < caller.updated_at
    if update.kind == "block":
        caller.reachable = caller.reachable and overtaken
        return say()
    if update.kind == "unsend":
        turn.store.take_back(caller, update)
        return say()
    caller.reachable = caller.reachable or not overtaken
    if update.kind == "start":
        if linking.read(update.service):  # opened by a link that carries a code
            return linking.sure(turn, linking.read(update.service))
        opened = arrivals.by_link(turn)
        if opened is not None:
            return opened
        if not turn.caller.language:
            return start.ask_language(turn)
        return routes.of_service(start.welcome_back)(turn)
    if update.kind == "text":
        return _text(turn, update.text)
    if update.kind in ("press", "date"):
        return _press(turn)
    after = routes.resume(turn)
    return say(Text(turn.say("only-text")), *after.messages, state=after.state)


def _press(turn: Turn) -> Reply:
    press, mark = marks.parted(turn.update.press)
    turn.update = msgspec.structs.replace(turn.update, press=press)
    update, caller = turn.update, turn.caller
    turn.draft.pop(tongues.WAITS, None)
    state, _, rest = press.partition(".")
    action = rest.partition(":")[0]
    if state == "go" and action in routes.ALWAYS:
        if not caller.language and action not in ("danger", "language", "return"):
            return start.ask_language(turn)
        if mark and not former.is_of_now(turn, state, action, mark):
            return _old(turn)
        return routes.ALWAYS[action](turn) or _old(turn)
    if state == "my" and mark and not former.is_of_now(turn, state, action, mark):
        return my_bookings.outdated(turn) or _old(turn)
    if state == "my" and action in routes.MINE:
        return routes.MINE[action](turn) or _old(turn)
    if (state, action, caller.state) == ("review", "send", "menu"):
        return my_bookings.sent_already(turn) or _old(turn)
    if caller.updated_at is not None and update.at < caller.updated_at:
        return _old(turn)
    if state != caller.state or (mark and not former.is_of_now(turn, state, action, mark)):
        return _old(turn)
    if update.kind == "date" and state.startswith(intake.PREFIX):
        return intake.take_date(turn, update.text) or book.go_on(turn)
    handler = routes.PRESSES.get((state, action))
    if handler is None and state.startswith(intake.PREFIX):
        handler = routes.FIELD_PRESSES.get(action)
    if handler is None and state.startswith(questions.PREFIX):
        handler = routes.QUESTION_PRESSES.get(action)
    return (handler(turn) if handler is not None else None) or _old(turn)


def _old(turn: Turn) -> Reply:
    """Answer a button of an earlier step: nothing was changed, and here is where we are."""
    after = routes.resume(turn)
    return say(Text(turn.say("old-button")), *after.messages, state=after.state, below=True)


def _text(turn: Turn, text: str) -> Reply:
    command = words.always(text, turn.language)
    state = turn.caller.state
    if command == "danger" or _alarms(turn, text):
        if state == talking.STATE and command is None:
            talking.hear(turn, text)  # the numbers come first, and nothing is lost
        return help.danger(turn)
    switch = tongues.answered(turn, text)
    if switch:
        turn.update = _pressed(turn.update, switch)
        return _press(turn)
    if not turn.caller.language and state not in routes.TEXTS:
        tag = start.spoken(turn, text)
        if tag is None:
            return start.ask_language(turn, tongues.heard(turn, text))
        turn.update = _pressed(turn.update, f"language.set:{tag}")
        return routes.take_language(turn) or start.ask_language(turn)
    typed_field = state.startswith(intake.PREFIX) and turn.draft.get("booking")
    if command == "cancel" and typed_field and intake.is_answer(turn, text):
        command = None  # people are called Huy; "hủy" is to cancel
    if command == "menu" and state == talking.STATE and talking.greets(turn, text):
        command = None
    if command is not None:
        if not turn.caller.language and command != "language":
            return start.ask_language(turn)
        return routes.ALWAYS[command](turn) or routes.resume(turn)
    if turn.caller.moved and state not in ("menu", talking.STATE):
        return routes.resume(turn)  # what was asked in one app is not answered in another, unseen
    if state in routes.TEXTS:
        meant = _meant(turn, text) if state in routes.CODES else ""
        if not meant:
            return routes.TEXTS[state](turn, text)
        turn.update = _pressed(turn.update, meant)
        return _press(turn)
    if typed_field and "doubt" not in turn.draft:
        return _field(turn, text)
    meant = _meant(turn, text)
    if meant:
        turn.update = _pressed(turn.update, meant)
        return _press(turn)
    if typed_field:
        return _field(turn, text)
    if talking.is_awaited(turn):
        return talking.take(turn, text)
    offered = tongues.offer(turn, text)
    if offered is not None:
        return offered
    after = routes.resume(turn)
    return say(Text(turn.say("use-buttons")), *after.messages, state=after.state)


def _field(turn: Turn, text: str) -> Reply:
    """Take a typed answer; what is none may be a word of another language."""
    offered = tongues.offer(turn, text, reads_well=intake.reads_well(turn, text))
    return offered or intake.take_text(turn, text) or book.go_on(turn)


def _alarms(turn: Turn, text: str) -> bool:
    """Tell whether somebody writes of violence, at whatever question; said again, it is an answer.

    What was written is not kept, only by which it is known again.
    """
    if not words.alarming(text):
        return False
    mark = hashlib.sha256(f"{turn.caller.id} {text}".encode()).hexdigest()[:16]
    known = turn.draft.get("alarmed") == mark
    turn.draft["alarmed"] = mark
    return not known


def _pressed(update: Update, press: str) -> Update:
    return msgspec.structs.replace(update, kind="press", press=press)


def _meant(turn: Turn, text: str) -> str:
    """Find the button that a typed text stands for: its label, its number, or yes and no."""
    shown = [o for o in _options(routes.resume(turn)) if o.press]
    typed = _plain(text)
    for option in shown:
        if _plain(option.label) == typed:
            return option.press
    if typed.isdecimal() and len(typed) < 3 and 1 <= int(typed) <= len(shown):
        return shown[int(typed) - 1].press
    if turn.caller.language in start.languages(turn) and turn.caller.state == "language":
        tag = start.spoken(turn, text)
        if tag is not None:
            return f"language.set:{tag}"
    heard = words.read(text, turn.language).outcome
    wanted = {"yes": routes.YES, "no": routes.NO}.get(heard, ())
    presses = (o.press for o in shown if o.press.partition(":")[0].endswith(wanted))
    asked = (o.press for o in shown if o.press == f"{turn.caller.state}.is:{heard}")
    return next(presses, "") or next(asked, "") if wanted else ""


def _options(reply: Reply) -> list[Option]:
    last = reply.messages[-1]
    return list(last.options) if isinstance(last, Choice | Card | DatePrompt) else []


def _plain(text: str) -> str:
    read = cleaning.without_readings(unicodedata.normalize("NFC", text))
    return " ".join(read.casefold().split())
