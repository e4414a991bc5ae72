"""Everything that can come in from a caller, wherever they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers import word_lists
from handlers.messages import Kind
from handlers.turn import Booking
from tests.handlers.everywhere import Answer
from tests.talk import PERSONAL

ALWAYS = ("menu", "language", "help", "person", "cancel")
NONSENSE = (
    "asdf qwer", "ฟหกด สวย", "ក្ដាប់ ក្ដា", "ကခဂ ဃငစ", "漢字かな", "кириллица", "🙂🙃", "12345", "99",
    "1/2/3", "؟", "\u200b", "", "   \n", "x" * 5000, "ကောင်း " * 700, "<b>&amp;{ $name }", "a@b",
    "\u202eabc\u0000", "/nothing", "-", "０", "²",
)  # fmt: skip
GARBAGE = (
    "", ".", "go.", "go.nothing", "nowhere.at:all", "day.on:yesterday", "day.more:x", "time.at:soon",
    "my.cancel:x", "my.accept:x.1", "who.is:nobody", "change.to:x", "x" * 5000, "wishes.drop:²",
    "go.read:otit." + "9" * 5000, "language.set:tlh", "my.", "language.set:", "::::",
)  # fmt: skip
OF_A_BOOKING = (
    "cancel", "leave", "move", "undo", "seen", "here", "late", "stuck", "check", "decline",
)  # fmt: skip


@dataclass(frozen=True)
class Thing:
    """One thing that a caller does. `sort` tells what is expected of it."""

    sort: str  # always | danger | back | button | label | old | words | nonsense | other | quiet …
    kind: Kind
    text: str = ""
    press: str = ""


def _first(words: str) -> str:
    return next(word for word in words.split("|") if word)


def things(
    answer: Answer | None, language: str, old: Booking, others: Sequence[str]
) -> list[Thing]:
    """List what can come in where the caller reads `answer`; `others` are buttons seen elsewhere."""
    commands = word_lists.COMMANDS[language]
    answers = word_lists.ANSWERS[language]
    found = []
    for name in ALWAYS:
        typed = commands.get(name) or answers.get(name) or ""
        found.append(Thing(f"always {name}", "text", text=_first(typed)))
        found.append(Thing(f"always {name}", "text", text=f"/{name}"))
        found.append(Thing(f"always {name}", "press", press=f"go.{name}"))
    for words in (_first(commands["danger"]), "110", "救命"):
        found.append(Thing("danger", "text", text=words))
    found.append(Thing("danger", "press", press="go.danger"))
    found.append(Thing("violence", "text", text=f"... {_first(word_lists.VIOLENCE[language])} ..."))
    found.append(Thing("back", "text", text=_first(answers["back"])))
    found += [Thing("back", "press", press="go.back")]
    asides = ("timetable", "about", "read", "bookings", "book", "resume", "delete", "write", "link")
    found += [Thing("aside", "press", press=f"go.{name}") for name in asides]
    shown = [] if answer is None else [o for o in answer.options if o.press]
    found += [Thing("button", "press", press=option.press) for option in shown]
    found += [Thing("twice", "press", press=option.press) for option in shown]
    found += [Thing("label", "text", text=option.label) for option in shown]
    found += [Thing("number", "text", text=str(n + 1)) for n in range(len(shown))][:3]
    found += [Thing("words", "text", text=_first(answers[name])) for name in ("yes", "no")]
    found += [Thing("words", "text", text=text) for text in (*PERSONAL, "31/12/1998", "VIP")]
    mine = {option.press for option in shown}
    state = "start" if answer is None else answer.caller.state
    for press in others:
        if press not in mine and not press.startswith(("go.", f"{state}.")):
            if press == "my.answer" and state == "refused":
                continue
            theirs = press.startswith("my.") and press != "my.answer"
            found.append(Thing("cancelled" if theirs else "old", "press", press=press))
    if state != "terms":
        found.append(Thing("old", "press", press="terms.agree:0123456789abcdef"))
    else:
        found.append(Thing("former terms", "press", press="terms.agree:0123456789abcdef"))
    found += [Thing("cancelled", "press", press=f"my.{name}:{old.id}") for name in OF_A_BOOKING]
    found += [
        Thing("cancelled", "press", press=f"my.{name}")
        for name in (
            f"accept:{old.id}.1", f"late-by:{old.id}.5", f"point-yes:{old.id}.wifi",
            f"point-no:{old.id}.wifi", f"point-help:{old.id}.wifi",
        )
    ]  # fmt: skip
    if state != "cancel":
        found.append(Thing("old", "press", press=f"cancel.yes:{old.id}"))
    found += [Thing("nonsense", "text", text=text) for text in NONSENSE]
    found += [Thing("garbage", "press", press=press) for press in GARBAGE]
    found += [Thing("date", "date", press="f-birthdate.date", text=day) for day in DAYS]
    found.append(Thing("date", "date", press="day.on:2026-11-26", text="2026-11-26"))
    found.append(Thing("other", "other"))
    found += [Thing("quiet", kind) for kind in ("unsend", "block", "join")]
    found.append(Thing("start", "start"))
    return found


DAYS = ("1998-12-25", "2026-11-25", "0001-01-01", "1998-13-45", "")
