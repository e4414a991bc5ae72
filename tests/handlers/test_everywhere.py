"""Nobody is ever stuck: from every place, whatever comes in, in every language.

SIZE=full tries everything in every language and then presses each button that the answer shows.
The small run tries in every language what depends on it, and the rest in three of the nine, which
change from place to place.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator

import pytest

from bot.store.engine import Database
from handlers import routes
from handlers.turn import Caller
from tests.handlers.everywhere import ANSWERS, LANGUAGES, Answer, House, Person
from tests.handlers.places import PLACES, Spot, enter
from tests.handlers.things import Thing, things
from tests.talk import said

FULL = os.environ.get("SIZE", "small") == "full"
BOOKING = (
    "terms",
    "who",
    "where",
    "whom",
    "mailbox",
    "proof",
    "companion",
    "day",
    "time",
    "review",
)
FIELDS = ("f-name", "f-birthdate", "f-email")
KNOWN = {"start", *routes.RESUME, *BOOKING, *FIELDS}
ALIKE = {"old", "garbage", "cancelled", "date", "aside"}  # the same whatever the language is
# What is said in a language of its own: the names of languages, goodbye to a group.
NAMES = {"choose-language", "language-name", "no-groups"}
THROWS_AWAY = (
    *(
        "stop.yes",
        "unfinished.new",
        "erase.yes",
        "terms.refuse",
        "review.send",
        "wait.on",
        "my.move",
        "go.back",
    ),
    *("change.to", "wishes.drop", "wishes.edit", "time.at", "day.on", "review.add", "terms.agree"),
)
OWN = {  # the answers that a place is about
    "who": {"who", "where", "whom"},
    "where": {"where"},
    "whom": {"whom"},
    "f-name": {"name"},
    "f-birthdate": {"birthdate"},
    "f-email": {"email", "mailbox"},
    "mailbox": {"mailbox"},
    "proof": {"mailbox"},
    "companion": {"companion"},
}
SCRIPTS = {
    "zh-Hans": ("\u4e00", "\u9fff"),
    "th": ("\u0e00", "\u0e7f"),
    "km": ("\u1780", "\u17ff"),
    "my": ("\u1000", "\u109f"),
    "ja": ("\u3040", "\u30ff"),
}


@pytest.fixture
def house(database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Open one transaction; all that happens in it is undone."""
    with database.transaction() as store:
        yield House(database, store, monkeypatch)


class Walk:
    """Tries everything and notes what went wrong."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.tried = 0
        self.problems: Counter[str] = Counter()
        self._resumed: set[tuple[str, ...]] = set()
        self._spot = PLACES[0]
        self._language = ""
        self._thing: Thing | None = None

    def note(self, problem: str) -> None:
        """Keep a problem, by where and what it was."""
        thing = self._thing
        what = f"{thing.sort} {thing.text[:20]!r} {thing.press[:30]}" if thing else "entering"
        self.problems[f"{problem}: {self._spot.name} ({self._language}): {what}"] += 1

    def buttons(self) -> list[str]:
        """Gather a button of each kind from every place."""
        seen: dict[str, str] = {}
        for spot in PLACES:
            with self.house.undone():
                person, _ = enter(self.house, spot, "en", "line")
                for press in person.answer.presses if person.answer else ():
                    seen.setdefault(press.partition(":")[0], press)
        return sorted(seen.values())

    def place(self, number: int, spot: Spot, language: str, others: list[str]) -> None:
        """Try everything at one place in one language."""
        self._spot, self._language, self._thing = spot, language, None
        turn = LANGUAGES.index(language) + number
        channel = ("line", "telegram")[turn % 2]
        with self.house.undone():
            person, old = enter(self.house, spot, language, channel)
            shown = person.answer
            before = person.row()
            if before.state != spot.state:
                self.note(f"is in state {before.state}, not {spot.state}")
                return
            bookings = self.house.bookings(before)
            for thing in things(shown, language, old, others):
                if not FULL and thing.sort in ALIKE and turn % 3:
                    continue
                self._thing = thing
                with self.house.undone():
                    self.tried += 1
                    self.try_one(person, thing, before, bookings, shown)

    def try_one(
        self,
        person: Person,
        thing: Thing,
        before: Caller,
        bookings: list[tuple[object, ...]],
        shown: Answer | None,
    ) -> None:
        """Do one thing and judge the answer."""
        heard = self.house.catalog.heard
        heard.clear()
        self.house.catalog.borrowed = False
        try:
            answer = person.do(thing.kind, text=thing.text, press=thing.press)
            if thing.sort == "twice":
                first = self.house.bookings(person.row())
                answer = person.do(thing.kind, text=thing.text, press=thing.press)
                stand = self.house.bookings(person.row())
                if len(stand) > len(first):
                    self.note("a second press books once more")
        except Exception as error:
            self.note(f"{type(error).__name__} {str(error)[:60]}")
            return
        after = answer.caller
        spoken = {before.language or "en", after.language or "en"}
        said_so = {key for key, tag in heard if tag not in spoken}
        strange = {key for key in said_so - NAMES if not key.startswith("lang-")}
        if strange:
            self.note(f"speaks another language in {sorted(strange)[:3]}")
        if thing.sort == "quiet":
            if answer.reply.messages:
                self.note("answers what is to stay unanswered")
            return
        self.way_on(person, answer)
        if after.state not in KNOWN:
            self.note(f"ends in unknown state {after.state}")
        check = getattr(self, thing.sort.partition(" ")[0], None)
        if check is not None and before.language:
            check(thing, before, answer)
        elif thing.sort.startswith("always") and (thing.press or thing.text[:1] == "/"):
            self.unspoken(answer)
        self.kept(thing, before, answer, shown, bookings)

    def way_on(self, person: Person, answer: Answer) -> None:
        """Demand something to read in the caller's language, and something to do."""
        after = answer.caller
        if not answer.reply.messages:
            self.note("says nothing")
            return
        if answer.reply.state in ("erased", "left"):
            return  # a word of farewell; whatever is written next begins anew
        asks = after.state in routes.TEXTS or after.state in FIELDS
        if not answer.options and not asks:
            self.note("leaves no way on")
        for press in answer.presses:
            if len(press) > 60 or not press.isascii():
                self.note(f"draws a button that is too long, {press}")
        low, high = SCRIPTS.get(after.language, ("", "\uffff"))
        own = self.house.catalog.borrowed or any(low <= letter <= high for letter in answer.words)
        if not own:
            self.note("speaks without a letter of the language")
        known = (after.state, after.language, *sorted(after.draft))
        if known not in self._resumed or FULL:
            self._resumed.add(known)
            with self.house.undone():
                again = person.do("other")
                if not again.options and again.caller.state not in (*routes.TEXTS, *FIELDS):
                    self.note("leaves no way on after a sticker")
        if FULL:
            for press in answer.presses:
                with self.house.undone():
                    further = person.do("press", press=press)
                    if not further.reply.messages:
                        self.note(f"shows a dead button {press}")
                    if said("old-button", after.language or "en") in further.words:
                        self.note(f"shows a button that is old at once, {press}")

    # what is expected of each sort of thing, by its first word

    def always(self, thing: Thing, before: Caller, answer: Answer) -> None:
        after, name = answer.caller, thing.sort.partition(" ")[2]
        fits = True
        if name == "menu":
            fits = after.state == "menu" and "go.book" in answer.presses
        elif name == "language":
            fits = after.state == "language" and f"language.set:{before.language}" in answer.presses
        elif name == "help":
            fits = after.state == before.state and {"go.danger", "go.person"} <= {*answer.presses}
        elif name == "person":
            fits = after.state == "person" and self.house.has_task("person", after)
        elif before.draft.get("booking"):
            fits = after.state == "stop"
        else:
            fits = after.state in ("cancel", "leave", "menu")
        if not fits:
            self.note(f"leads to {after.state}")

    def unspoken(self, answer: Answer) -> None:
        """Before a language is chosen, it is asked for."""
        if answer.caller.state != "language":
            self.note(f"leads to {answer.caller.state}")

    def danger(self, thing: Thing, before: Caller, answer: Answer) -> None:
        if not ("110" in answer.words and "119" in answer.words):
            self.note("gives no number for help")
        if answer.caller.state != before.state:
            self.note(f"leads to {answer.caller.state}")

    violence = danger

    def other(self, thing: Thing, before: Caller, answer: Answer) -> None:
        if said("only-text", before.language) not in answer.words:
            self.note("does not say that only words are read")
        if answer.caller.state != before.state:
            self.note(f"leads to {answer.caller.state}")

    def old(self, thing: Thing, before: Caller, answer: Answer) -> None:
        after = answer.caller
        sentences = [said("old-button", before.language)]
        if thing.press.startswith("review.send"):  # pressed twice: the request is there
            status = said("status-requested", before.language)
            sentences.append(said("already-over", before.language, status=status))
        told = [getattr(m, "text", "") for m in answer.reply.messages]
        if sum(map(told.count, sentences)) != 1:
            self.note("does not say once that the button is old")
        if after.state != before.state:
            self.note(f"leads to {after.state}")

    def garbage(self, thing: Thing, before: Caller, answer: Answer) -> None:
        self.old(thing, before, answer)

    def former(self, thing: Thing, before: Caller, answer: Answer) -> None:
        if said("terms-changed", before.language) not in answer.words:
            self.note("does not say that the terms have changed")

    def cancelled(self, thing: Thing, before: Caller, answer: Answer) -> None:
        if answer.caller.state != before.state:
            self.note(f"leads to {answer.caller.state}")
        if len(answer.reply.messages) > 3:
            self.note("says more than a sentence and a card")

    def kept(
        self,
        thing: Thing,
        before: Caller,
        answer: Answer,
        shown: Answer | None,
        bookings: list[tuple[object, ...]],
    ) -> None:
        """Demand that what was given is kept, but for what the caller is just answering."""
        after = answer.caller
        had = {key: before.draft[key] for key in ANSWERS if key in before.draft}
        has = {key: after.draft.get(key) for key in had}
        lost = {key for key in had if had[key] != has[key]}
        if thing.sort == "back":
            if len(lost - {"where", "whom", "mailbox"}) > 1:
                self.note(f"forgets {sorted(lost)}")
            return
        meant = self.meant(thing, before, shown)
        if meant is None or meant.startswith(THROWS_AWAY):
            return
        if lost - OWN.get(before.state, set()):
            self.note(f"forgets {sorted(lost)}")
        if meant.startswith(("my.", "cancel.", "leave.", "erase.")) and thing.sort != "old":
            return
        if self.house.bookings(after) != bookings and before.state != "person":
            self.note("moves a booking")

    def meant(self, thing: Thing, before: Caller, shown: Answer | None) -> str | None:
        """Name the button that a thing presses; "" for none, None where that cannot be told."""
        if thing.sort in ("button", "twice"):
            return thing.press
        options = [option for option in (shown.options if shown else ()) if option.press]
        if thing.sort == "label":
            return next(option.press for option in options if option.label == thing.text)
        if thing.sort == "number" and before.state not in (*FIELDS, *routes.TEXTS):
            return options[int(thing.text) - 1].press
        return None if thing.sort in ("words", "number", "nonsense") else ""


@pytest.mark.timeout(3600 if FULL else 600)
def test_nobody_is_stuck_whatever_comes_in(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    walk = Walk(house)
    others = walk.buttons()

    for number, spot in enumerate(PLACES):
        for language in LANGUAGES:
            walk.place(number, spot, language, others)

    with capsys.disabled():
        states = len({spot.state for spot in PLACES})
        print(
            f"\n{len(PLACES)} places in {states} states x {len(LANGUAGES)} languages: "
            f"{walk.tried} things tried, {sum(walk.problems.values())} problems"
        )
    assert sorted(walk.problems) == []
    assert {spot.state for spot in PLACES} == KNOWN
