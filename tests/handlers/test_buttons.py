"""What a button sends back: a name from the code and an opaque argument, in every language alike.

LINE and Telegram keep it, and it comes back from whoever presses: nothing personal may stand in it,
and no word that was translated.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels import telegram_shapes
from bot.store.engine import Database
from handlers.messages import Card, Choice, DatePrompt, Message
from locales.languages import CALLERS
from tests.conftest import NOW
from tests.handlers.conftest import database_kind
from tests.talk import PERSONAL, TO_REVIEW, Clock, Office, Talk

__all__ = ["database_kind"]

HANDLERS = Path(__file__).parents[2] / "handlers"
MAKERS = {"Option": 1, "button": 1, "DatePrompt": 2}  # which argument is the token
TOKEN = re.compile(r"[a-z-]+\.[a-z-]+(:[A-Za-z0-9.-]*:[0-9a-f]{8}|:[A-Za-z0-9.-]+)?")
# What code may put into a token: names from code or from the service file, numbers and days that
# are offered to everybody, and our own random ids.
OPAQUE = {
    *("STATE", "state", "step.state", "name", "tag", "about", "one", "press"),
    *(
        "booking.id",
        "done.id",
        "one.chat",
        "shown_hash(turn, state)",
        "service.id",
        "before.document",
    ),
    *("key", "answer"),  # of a question in the service file
    "code",  # of another app, good for one use and ten minutes
    *("rank", "time.rank", "minutes", "n + 1", "n - 1", "minutes(f.slot.starts_at)"),
    *("minutes(each.starts_at)", "minutes(_starts(turn, after[0]))"),  # of an event
    *("day.isoformat()", "found[DAYS][0].isoformat()"),
}
# Fixed words, given by who calls; or what `marked` has made.
BY_VARIABLE = {
    *(("ready.py", "press"), ("turn.py", "press"), ("wishes.py", "token")),
    ("wording.py", "press"),
    *(("my_bookings.py", "yes"), ("notices.py", "no")),
    *(("intake.py", name) for name in ("keep", "other", "own", "shared", "press")),
}


def tokens_in_code() -> Iterator[tuple[str, ast.expr]]:
    """Give each expression that becomes a button's token, with the file it stands in."""
    for path in sorted(HANDLERS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Call):
                continue
            if _is_marked(node):  # a hash is put behind the token, salted with an id of ours
                yield path.name, node.args[0]
                continue
            named = node.func.attr if isinstance(node.func, ast.Attribute) else node.func
            maker = named.id if isinstance(named, ast.Name) else named
            place = MAKERS.get(maker) if isinstance(maker, str) else None
            if place is not None and len(node.args) > place:
                if not _is_marked(node.args[place]):  # that call comes by itself
                    yield path.name, node.args[place]
            elif place is not None:
                yield from ((path.name, k.value) for k in node.keywords if k.arg == "press")


def _is_marked(token: ast.expr) -> bool:
    return isinstance(token, ast.Call) and ast.unparse(token.func) == "marks.marked"


def test_code_puts_only_opaque_things_into_a_token() -> None:
    found = list(tokens_in_code())
    parts = {
        ast.unparse(part.value)
        for _, expression in found
        if isinstance(expression, ast.JoinedStr)
        for part in expression.values
        if isinstance(part, ast.FormattedValue)
    }
    others = {
        (name, ast.unparse(expression))
        for name, expression in found
        if not isinstance(expression, ast.JoinedStr | ast.Constant)
    }

    assert len(found) > 100
    assert parts == OPAQUE
    assert others == BY_VARIABLE


def sent_back(message: Message) -> Iterator[str]:
    """Give what Telegram would send back of each of its buttons, and the token of a date picker."""
    rows = telegram_shapes.draw(message).get("reply_markup", {"inline_keyboard": []})[
        "inline_keyboard"
    ]
    yield from (button["callback_data"] for row in rows for button in row if "url" not in button)
    if isinstance(message, DatePrompt):
        yield message.press


class Reading(Talk):
    """A caller who notes what every button that they see would send."""

    def __init__(self, office: Office, name: str) -> None:
        super().__init__(office, name, "web")
        self.seen: set[str] = set()

    async def look(self) -> list[Message]:
        messages = await super().look()
        for message in messages:
            if isinstance(message, Choice | Card | DatePrompt):
                self.seen.update(sent_back(message))
        return messages


ASIDES = ("go.help", "go.danger", "go.about", "go.person", "go.language", "go.privacy", "go.delete")


async def read_through(caller: Reading, language: str) -> None:
    """Walk through a whole booking and everything beside it, up to a call that is cancelled."""
    await caller.start(language)
    for aside in ASIDES:
        await caller.do("press", press="go.menu")
        await caller.do("press", press=aside)
    await caller.do("press", press="go.menu")
    for way in TO_REVIEW:
        await caller.walk(way)
        for aside in ("go.cancel", "stop.no"):  # as if it were to be given up, and then not
            await caller.do("press", press=aside)
    await caller.press("review.change")
    await caller.do("press", press="go.back")
    await caller.press("review.send")
    [booking] = await caller.bookings()
    desk = caller.office.desk
    await desk.confirm(booking.id, staff_id="s1", access={"join_url": "https://z.example/j/1"})
    await caller.look()
    for press in ("my.check", "my.point-help", "my.point-yes"):
        await caller.press(press)
    for press in ("my.here", "my.late", "my.stuck", "my.move", "my.cancel"):
        await caller.do("press", press=f"{press}:{booking.id}")
    await caller.press("cancel.yes")


@pytest.fixture
def sure_clock() -> Clock:
    return Clock(NOW)


async def test_buttons_say_the_same_in_every_language_and_nothing_of_the_caller(
    database: Database,
) -> None:
    office = Office(database, Clock(NOW))
    words: dict[str, set[str]] = {}
    every: set[str] = set()

    for language in CALLERS:
        caller = Reading(office, f"person-{language}")
        await read_through(caller, language)
        words[language] = {token.partition(":")[0] for token in caller.seen}
        every |= caller.seen
    office.close()

    assert [token for token in every if not TOKEN.fullmatch(token)] == []
    more = {"day.more"}  # where a language is spoken on few days, there are more of them
    assert {language: (found ^ words["en"]) - more for language, found in words.items()} == {
        language: set() for language in CALLERS
    }
    own = ("nguyen", "1998", "12-25", "example", "person-")  # of what was typed, and by whom
    assert all(value in "".join((*PERSONAL, "1998-12-25 person-")).lower() for value in own)
    assert [token for token in every if any(value in token.lower() for value in own)] == []
    assert len(words["en"]) > 40
