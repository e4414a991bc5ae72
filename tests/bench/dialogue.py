"""The conversation that every server in the benchmark holds: 18 updates, 18 answers, one booking.

Ours answers with its own screens; the peers, from the table below, with a short sentence and as
many buttons. The tokens on the buttons are ours everywhere, so that one caller can walk them all.
"""

from __future__ import annotations

from typing import NamedTuple


class Step(NamedTuple):
    """What a caller does, and the button that tells that the answer has come ("": any answer)."""

    kind: str  # start | press | text
    what: str
    then: str = ""


FIRST_BOOKING = (
    Step("start", "", "language.set"),
    Step("press", "language.set", "go.book"),
    Step("press", "go.book", "terms.agree"),
    Step("press", "terms.agree", "who.is"),
    Step("press", "who.is:trainee"),
    Step("text", "NGUYEN VAN AN"),
    Step("text", "25/12/1998"),
    Step("text", "an.nguyen@example.com", "mailbox.own"),
    Step("press", "mailbox.own", "companion.is"),
    Step("press", "companion.is:none", "day.on"),
    Step("press", "day.on", "time.at"),
    Step("press", "time.at", "review.send"),
    Step("press", "review.send", "go.bookings"),
    Step("press", "go.menu", "go.help"),
    Step("press", "go.help"),
    Step("press", "go.bookings", "my.cancel"),
    Step("press", "my.cancel", "cancel.yes"),
    Step("press", "cancel.yes"),
)
# Who has booked before is asked for a day and a time alone.
NEXT_BOOKING = (
    Step("press", "go.book", "day.on"),
    *FIRST_BOOKING[10:13],
    Step("press", "go.bookings", "my.cancel"),
    *FIRST_BOOKING[16:],
)
TAKE_ANOTHER = "time.at"  # what is pressed again where somebody else was faster

FOOTER = ("go.back", "go.help", "go.menu")
DAYS = tuple(f"day.on:2026-12-{day:02d}" for day in range(1, 9))
TIMES = tuple(f"time.at:{29_000_000 + 30 * n}" for n in range(16))
LANGUAGES = tuple(
    f"language.set:{tag}" for tag in ("vi", "zh-Hans", "id", "fil", "en", "th", "km", "my")
)
MENU = ("go.book", "go.bookings", "go.timetable", "go.help", "go.person", "go.language")


class Screen(NamedTuple):
    """One state of a peer's dialogue: what it says, its buttons, what it takes, what is next."""

    name: str
    says: str
    buttons: tuple[str, ...]
    takes: str  # the button's token before its colon, or "text"
    next: str


SCREENS = (
    Screen("language", "Please choose your language.", LANGUAGES, "language.set", "hello"),
    Screen("hello", "This is free, by voice alone.", MENU, "go.book", "terms"),
    Screen(
        "terms", "Do you agree?", ("terms.agree", "terms.refuse", *FOOTER), "terms.agree", "who"
    ),
    Screen("who", "Which are you?", ("who.is:trainee", "who.is:other", *FOOTER), "who.is", "name"),
    Screen("name", "What is your name?", FOOTER, "text", "birth"),
    Screen("birth", "When were you born?", FOOTER, "text", "mail"),
    Screen("mail", "What is your mail address?", FOOTER, "text", "mailbox"),
    Screen(
        "mailbox", "Is it yours?", ("mailbox.own", "mailbox.shared"), "mailbox.own", "companion"
    ),
    Screen("companion", "Who else?", ("companion.is:none", *FOOTER), "companion.is", "day"),
    Screen("day", "Which day?", (*DAYS, *FOOTER), "day.on", "time"),
    Screen("time", "What time?", (*TIMES, *FOOTER), "time.at", "review"),
    Screen("review", "Is all of this right?", ("review.send", *FOOTER), "review.send", "sent"),
    Screen("sent", "Sent. Your number is K7P-2QX.", ("go.bookings", "go.menu"), "go.menu", "menu"),
    Screen("menu", "What would you like to do?", MENU, "go.help", "help"),
    Screen("help", "Call 03-6712-1965.", ("go.bookings", "go.menu"), "go.bookings", "mine"),
    Screen("mine", "Tuesday, 10:30.", ("my.cancel:K7P", "go.menu"), "my.cancel", "cancel"),
    Screen("cancel", "Really?", ("cancel.yes", "cancel.no"), "cancel.yes", "over"),
    Screen("over", "Cancelled.", ("go.menu",), "start", "language"),
)
BY_NAME = {screen.name: screen for screen in SCREENS}


def label(token: str) -> str:
    """Name a peer's button."""
    return token.rpartition(":")[2][:20]
