"""The table of services and dimensions: what each source states, and what the desk does.

EXPECTED is written by hand from the sources ("by the desk": the source is silent, and the shipped
file's operator chose). Each cell of the other side is what a caller reads or is asked, what a
booking becomes, or what staff see; none is read from a service file. `-s` prints the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher, profiles
from starlette.applications import Starlette

from bot.console import addresses
from bot.console import parts as console
from bot.console.passwords import Passwords
from handlers.rules.rule import TOGETHER
from handlers.turn import Booking
from locales import formats
from locales.catalog import Catalog
from locales.catalog import shipped as locale_files
from schedules.booking import Outcome, State
from tests import talk
from tests.bot.console.desk import PASSWORD, Browser
from tests.conftest import NOW
from tests.journeys.services.conftest import ACCESS, MINUTE, House, confirm, talk_of
from tests.journeys.services.expected import JAPAN, STATED
from tests.journeys.services.people import SENT, AtTheDesk, Mailbox, Person
from tests.talk import CATALOG, said

LANGUAGE = "en"
DIMENSIONS = (
    *("apps", "app terms", "media", "schedule", "length", "deadline", "frequency", "fields"),
    *("confirmation", "access", "notices", "cancel", "on the day", "no-show", "again in a call"),
    *("recording", "consent", "terms change", "court", "free"),
)
DAY_BEFORE = "the day before"
SILENT = "–"
TOKYO = "Tokyo District Court"


def _row(*cells: str) -> dict[str, str]:
    return dict(zip(DIMENSIONS, cells, strict=True))


EXPECTED = {
    "otit": _row(
        "Zoom",  # 4
        "apply and use",  # 4
        "audio",  # notice
        "each language its own days",  # notice
        "30 by the desk",
        "1 hour by the desk",
        SILENT,
        "name birthdate email time",  # 6-1
        "staff",  # 6-2
        "url",  # 6-2
        SILENT,
        "chat page mail",  # 6-3: mail; the others by the desk
        "chat page mail",
        "10 minutes",  # 6-3
        "yes",  # 6-1
        SILENT,
        "applying",  # preamble
        "free",  # 13
        "Tokyo",  # 14
        "yes",  # 3
    ),
    "hellowork-izumo": _row(
        "Zoom",  # 4
        "apply and use",  # 4
        "video",  # 2
        "fixed 09:30 11:00 13:30 15:00",  # 6-1
        "30",  # 6-1
        DAY_BEFORE,  # 6-1
        SILENT,
        "name jobseeker_number email phone time",  # 6-1
        "offer and reply",  # 6-2
        "id-passcode url",  # 6-2
        "mail",  # 6-2
        "mail phone",  # 6-5
        "phone",  # 6-5
        "10 minutes",  # 6-5
        "yes",  # 6-1
        "sound video",  # 12-2
        "applying replying",  # preamble, 6-2
        "announced",  # 13
        "Matsue",  # 14
        "yes",  # 3
    ),
    "sannomiya-consultation": _row(
        "Zoom TeleOffice",  # 4
        "apply and use",  # 4
        "video",  # 2
        "weekdays by the desk",
        "30",  # 6-1
        DAY_BEFORE,  # 6-1
        SILENT,
        "name jobseeker_number time",  # 6-2
        "staff",  # 6-3
        "id-passkey",  # 6-3
        "phone member-page",  # 6-3
        "phone",  # 6-5
        "phone",
        "10 minutes",  # 6-5
        "yes",  # 6-2
        "sound video",  # 12-2
        "applying",  # preamble
        "announced",  # 13
        "Kobe",  # 14
        "yes",  # 3
    ),
    "sannomiya-seminars": _row(
        "Zoom TeleOffice",  # 4
        "use",  # 4
        "video",  # 3
        "events",  # 6-1
        "its own",
        DAY_BEFORE,  # 6-1
        SILENT,
        "name jobseeker_number event",  # 6-1
        "at once",  # 6-1
        "id-passkey",  # 6-2
        "phone member-page",  # 6-2
        "phone",  # 6-3
        "phone",
        "10 minutes",  # 6-3
        SILENT,
        "sound video, organiser may, named functions",  # 7-3, 7-5
        "using",  # 1
        "announced",  # 14
        "Kobe",  # 15
        "yes",  # 2
    ),
    "online-hellowork": _row(
        "Zoom, books in e-TUMO",  # 4
        "apart",  # 4
        "video",  # 3
        "weekdays by the desk",  # 12-2-1: office hours, and not which these are
        "at most 30",  # 12-2-1
        "1 hour by the desk",
        "1 a day",  # 12-2-1
        "name address email jobseeker_number time",  # 5, 12-2-3
        "at once",  # 12-2-6: in the system
        SILENT,
        "phone mail member-page",  # 12-2-2
        "chat page phone",  # 12-2-6
        "chat page phone",
        "10 minutes",  # 12-2-6
        SILENT,
        "sound video",  # 14 (11th)
        "using viewing",  # 2
        "free",  # 22
        "of the office",  # 21
        "yes",  # 9
    ),
    "gunma-seminars": _row(
        "Zoom or the like",  # 4-3
        "use",  # 4-3
        "video",
        "events",
        "its own",
        "its beginning by the desk",
        SILENT,
        "event",  # the source asks for nothing
        "at once by the desk",
        SILENT,
        SILENT,
        SILENT,
        SILENT,
        SILENT,
        SILENT,
        "sound video, organiser may, named functions",  # 4-4, 4-5
        "using",  # 1
        "announced",  # 9
        "Maebashi",  # 12
        "yes",  # 2
    ),
    "kushiro-administrative": _row(
        "Microsoft Teams Skype for Business",  # 3
        "apart",  # 3
        "video",  # 2
        "weekdays by the desk",  # 4-1: weekdays, the hours left blank
        "at most 30",  # 4-1
        "24 hours by the desk",
        SILENT,
        "name address phone email time",  # 4-1
        "staff",  # 4-2
        "url",  # 4-2
        SILENT,
        "mail phone",  # 4-3
        "phone",  # 4-3
        "10 minutes",  # 4-3
        SILENT,
        "video photos streaming",  # 10-2, which does not name sound
        "applying",  # preamble
        "free",  # 11
        "of the office",  # 12
        SILENT,  # only the data charges are stated: 10-5
    ),
}
COURTS = {
    "court-tokyo": "Tokyo",
    "court-matsue": "Matsue",
    "court-kobe": "Kobe",
    "court-maebashi": "Maebashi",
    "court-office": "of the office",
}
INTAKE = ("name", "birthdate", "address", "phone", "email", "jobseeker_number", "event")
WAYS = ("chat", "mail", "page", "phone")
BY_DESK = said("rule-stands-operator", rule="").strip()
PLACE = re.compile(rf" (\(articles? [^()]*\)|{re.escape(BY_DESK)})$")


class Told:
    """The rules as the bot told them: sentences with their place, and the lines below each."""

    def __init__(self, words: str) -> None:
        self.words = words
        self._lines = words.split("\n")

    def line(self, key: str, **values: str | int) -> str:
        """Give the line that begins with a sentence; "" where it is not said."""
        sentences = _ways_to_say(key, **values)
        found = (line for line in self._lines if line.removeprefix("• ").startswith(sentences))
        return next(found, "")

    def items(self, key: str) -> list[str]:
        """List what stands below a sentence, wherever it is said."""
        sentences, found, below = _ways_to_say(key), [], False
        for line in self._lines:
            if not line.startswith("– "):
                below = line.removeprefix("• ").startswith(sentences)
            elif below:
                found += PLACE.sub("", line.removeprefix("– ")).split(TOGETHER)
        return found

    def named(self, key: str, prefix: str, names: tuple[str, ...]) -> str:
        """Name the entries of a list by the names of their sentences, in the order told."""
        by_word = {said(f"{prefix}-{name}"): name for name in names}
        return " ".join(by_word[item] for item in self.items(key)) or SILENT

    def with_desk(self, shown: str, line: str) -> str:
        """Say so where the line's rule is the operator's choice."""
        return f"{shown} by the desk" if BY_DESK in line else shown


def _ways_to_say(key: str, **values: str | int) -> tuple[str, ...]:
    """Say a sentence as services with calls do, and as those with events do where they differ."""
    names = (name for name in (key, f"event-{key}") if CATALOG.has(name, LANGUAGE))
    return tuple(CATALOG.say(name, LANGUAGE, **values) for name in names)


async def read_rules(person: Person, service_id: str) -> Told:
    """Turn every page of the rules in the chat."""
    chat = talk_of(person)
    await chat.do("press", press=f"go.rules:{service_id}.0")
    words = chat.words
    while chat.options[0].label == said("next-page-label"):
        await chat.press(chat.options[0].press)
        words += "\n" + chat.words
    await chat.press("go.resume")
    return Told(words)


@pytest.fixture(scope="module")
def table() -> Iterator[dict[str, dict[str, str]]]:
    """Gather the rows, and print them at the end."""
    rows: dict[str, dict[str, str]] = {}
    yield rows
    print()
    for dimension in DIMENSIONS:
        print(f"\n{dimension}")
        for service_id in (each for each in EXPECTED if each in rows):
            cell = rows[service_id].get(dimension, "not come to")
            right = EXPECTED[service_id][dimension]
            print(f"  {service_id:24}{cell}{'' if cell == right else f'   EXPECTED {right}'}")
    wrong = sum(EXPECTED[s][d] != cell for s, row in rows.items() for d, cell in row.items())
    print(f"\n{len(rows)} services, {sum(map(len, rows.values()))} cells, {wrong} wrong")


@pytest.mark.parametrize("service_id", EXPECTED)
async def test_service_does_what_its_source_states(
    house: House,
    table: dict[str, dict[str, str]],
    service_id: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = table[service_id] = {}
    person = await house.person(service_id, LANGUAGE)
    await person.ask_for_a_call(until="terms.agree", first=False)
    agreeing = person.chat.words
    told = await read_rules(person, service_id)
    _stated(told, row)
    _deemed(agreeing, row)
    await _asked(house, person, service_id, told, row)
    [booking] = await talk_of(person).bookings()
    row["again in a call"] = "yes" if await _offers_next(house, booking) else SILENT
    await _confirmed(house, person, booking, told, row)
    row["frequency"] = await _second(person, booking, told)
    row["terms change"] = await _changes(house, service_id, tmp_path, monkeypatch)
    for moment in (_midnight(booking) - MINUTE, _midnight(booking) + MINUTE):
        await house.wait_until(moment)
        await _cancelling(house, person, booking, told, row)
    row["no-show"] = await _absence(house, booking, told)
    row["deadline"] = await _deadline(house, booking, told)

    assert {dimension: row[dimension] for dimension in DIMENSIONS} == EXPECTED[service_id]


def _stated(told: Told, row: dict[str, str]) -> None:
    """Read from the rules what has no deed of the desk behind it."""
    apps = " ".join(told.items("rule-apps"))
    for name in ("Zoom",):
        apps = name if told.line("rule-app", app=name) else apps
        apps = f"{name} or the like" if told.line("rule-app-designated", app=name) else apps
    books = told.line("rule-booking-app", app="e-TUMO")
    row["apps"] = f"{apps}, books in e-TUMO" if books else apps
    row["media"] = "audio" if told.line("rule-media-audio") else "video"
    deeds = ("applying", "replying", "using", "viewing")
    row["consent"] = " ".join(d for d in deeds if told.line(f"rule-deemed-{d}"))
    row["court"] = " ".join(name for key, name in COURTS.items() if told.line(key))
    row["access"] = told.named("rule-access", "rule-access", ("url", "id-passcode", "id-passkey"))
    row["free"] = "yes" if told.line("rule-free") else SILENT


def _deemed(words: str, row: dict[str, str]) -> None:
    """Read below the terms what agrees to those of the app."""
    row["app terms"] = SILENT
    for key, deed in (("applying", "apply and use"), ("using", "use")):
        if said(f"rule-app-terms-{key}") in words:
            row["app terms"] = deed


async def _asked(
    house: House, person: Person, service_id: str, told: Told, row: dict[str, str]
) -> None:
    """Ask for the call, and read what is asked on the way."""
    chat = talk_of(person)
    await person.ask_for_a_call(until=SENT, first=False)
    asked = [name.removeprefix("ask-").partition(".")[0] for name in person.asked]
    if "app-terms" in asked:
        row["app terms"] = "apart"
    events = "event" in asked
    fields = [name for name in asked if name in INTAKE]
    row["fields"] = " ".join([*fields, *([] if events else ["time"])])
    row["schedule"] = "events" if events else await _schedule(house, service_id, told)
    await person.press(SENT)
    [booking] = await chat.bookings()
    how = told.line("rule-confirmation-instant") or told.line("rule-confirmation-staff")
    if booking.state is State.confirmed:
        row["confirmation"] = "at once"
        if events:  # of hours, the source speaks of bookings in the system: 12-2-6
            row["confirmation"] = told.with_desk("at once", how)
    else:
        reply = said("request-reply") in chat.words
        row["confirmation"] = "offer and reply" if reply else "staff"
    minutes = (booking.ends_at - booking.starts_at) // MINUTE
    most = told.line("rule-session-most", minutes=minutes)
    length = told.line("rule-session", minutes=minutes)
    row["length"] = "its own" if events else told.with_desk(str(minutes), length)
    row["length"] = f"at most {minutes}" if most else row["length"]


async def _schedule(house: House, service_id: str, told: Told) -> str:
    """Look at which days and times are offered: to two languages, and on one day."""
    days = {}
    for language in STATED[service_id].languages.split()[:2]:
        other = await house.person(service_id, language)
        await other.ask_for_a_call(until="day.on", first=False)
        days[language] = [data.partition("@")[0] for data in other.offered("day.on")]
        await other.ask_for_a_call(until="time.at", first=False)
        labels = [o.label for o in talk_of(other).options if o.press.startswith("time.at")]
    if len({tuple(found) for found in days.values()}) > 1:
        return "each language its own days"
    dates = {
        datetime.fromisoformat(d.partition(":")[2][:10]).weekday() for f in days.values() for d in f
    }
    assert dates <= {0, 1, 2, 3, 4}
    if len(labels) <= 4:
        return f"fixed {' '.join(label.split()[-1].strip('()') for label in labels)}"
    return told.with_desk("weekdays", told.line("rule-hours"))


async def _offers_next(house: House, booking: Booking) -> bool:
    """Open the booking in the console, and look for the next call of the same caller."""
    office = house.office
    parts = console.Parts(
        database=office.database,
        desk=office.desk,
        services=lambda: office.services,
        catalog=lambda: CATALOG,
        clock=office.clock,
        public_url="https://desk.test",
        makes_rooms=False,
        passwords=Passwords(PasswordHasher.from_parameters(profiles.CHEAPEST)),
    )
    hashed = await parts.passwords.hash(PASSWORD)

    def account(store: object) -> None:
        member = store.add_staff(  # type: ignore[attr-defined] # the store
            "hana", "Hana", "counsellor", ["ja", "en"], "hana@example.com", speaks="en"
        )
        store.use_link(store.make_link(member.id), hashed)  # type: ignore[attr-defined] # the store

    await office.ask(account)
    browser = Browser(Starlette(routes=[addresses.routes(parts)]))
    await browser.post("/login", {"login": "hana", "password": PASSWORD})
    page = await browser.get(f"/bookings/{booking.id}")
    assert page.status_code == 200
    await browser.http.aclose()
    return f"/bookings/{booking.id}/next" in page.text


async def _confirmed(
    house: House, person: Person, booking: Booking, told: Told, row: dict[str, str]
) -> None:
    """Confirm the call with a way in; read what the caller is told, and by which roads."""
    chat, desk = talk_of(person), house.office.desk
    service = house.office.services[booking.service_id]
    await confirm(desk, person, booking)
    access = {**ACCESS[STATED[booking.service_id].way_in], "app": service.meeting.apps[0]}
    await desk.set_room(booking.id, staff_id="hana", access=access)
    await chat.look()
    kinds = ("audio", "video", "photo", "streaming")
    ban = next(
        (each for each in chat.words.split("\n") if each.startswith("Please do not record")), ""
    )
    found = [" ".join(said(f"recording-{k}") for k in kinds if said(f"recording-{k}") in ban)]
    found += ["organiser may"] * (said("call-organiser-records") in chat.words)
    found += ["named functions"] * (said("call-designated") in chat.words)
    row["recording"] = ", ".join(each for each in found if each) or SILENT
    roads = told.named("rule-notices", "rule-road", ("chat", "mail", "phone", "member-page"))
    tasks = await house.office.ask(
        lambda store: store.open_tasks(house.office.services, ["ja", "en"])
    )
    by_person = {"phone", "member-page"}.intersection(roads.split())
    assert any(task.kind == "tell" for task in tasks) is bool(by_person)
    row["notices"] = roads


async def _second(person: Person, booking: Booking, told: Told) -> str:
    """Ask for a second call on the same day, where another may be open at all."""
    stated = told.line("rule-per-day", calls=1)
    chat = talk_of(person)
    await chat.do("press", press="go.book")
    day = f"day.on:{booking.starts_at.astimezone(JAPAN).date()}"
    if person.offered("day.on"):
        assert bool(stated) is not bool(person.offered(day))
    await chat.do("press", press="go.menu")
    return "1 a day" if stated else SILENT


async def _changes(
    house: House, service_id: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """Change a sentence of the terms, from a month on, and see whether callers are told."""
    place = locale_files() / LANGUAGE / "terms" / f"{service_id}.md"
    lines = [line for line in place.read_text().split("\n") if not line.startswith("effective")]
    later = (NOW + timedelta(days=30)).date().isoformat()
    edited = folder / LANGUAGE / "terms" / place.name
    edited.parent.mkdir(parents=True)
    edited.write_text("\n".join([lines[0], f"effective = {later}", *lines[1:], "One more.", ""]))
    await house.office.desk.announce_terms()
    with monkeypatch.context() as bent:
        bent.setattr(talk, "CATALOG", Catalog.load(locale_files(), folder))
        return "announced" if await house.office.desk.announce_terms() else "free"


async def _deadline(house: House, booking: Booking, told: Told) -> str:
    """Come nearer and nearer to a later call, and see until when others can still ask for it."""
    events = house.office.services[booking.service_id].events
    starts = booking.starts_at + timedelta(days=7)
    if events:
        starts = events[-1].span(JAPAN)[0]
    midnight = starts.astimezone(JAPAN).replace(hour=0, minute=0)
    steps = (
        (starts - timedelta(days=1), "24 hours"),
        (midnight, DAY_BEFORE),
        (starts - timedelta(hours=1), "1 hour"),
        (starts, "its beginning"),
    )
    for number, (moment, name) in enumerate(sorted(steps)):
        await house.wait_until(moment + MINUTE)
        chat = AtTheDesk(house.office.caller(f"late {number}"))
        mailbox = Mailbox(house.letters, house.pages)
        other = Person(chat, LANGUAGE, booking.service_id, starts, mailbox)
        await chat.hello()
        if not await _reaches(other, starts):
            desk = not told.line("rule-days-before", days=1)
            return f"{name} by the desk" if desk else name
    raise AssertionError("it can be asked for whenever")


async def _reaches(person: Person, starts: datetime) -> bool:
    """Go on to where the call could be sent for; tell whether it is the one that starts then."""
    try:
        await person.ask_for_a_call(until=SENT, first=False)
    except (AssertionError, KeyError):  # nothing at all is left to choose
        return False
    return formats.japan_time(starts, LANGUAGE) in person.chat.words


async def _cancelling(
    house: House, person: Person, booking: Booking, told: Told, row: dict[str, str]
) -> None:
    """Press the button that cancels, a minute before the day of the call or after its beginning."""
    listed = told.named("rule-cancel", "rule-way", WAYS)
    on_the_day = told.named("rule-cancel-same-day", "rule-way", WAYS)
    row["cancel"], row["on the day"] = listed, listed if on_the_day == SILENT else on_the_day
    chat = talk_of(person)
    await chat.do("press", press="go.bookings")
    await person.press(f"my.cancel:{booking.id}")
    may = bool(person.offered("cancel.yes"))
    ways = row["on the day" if house.office.clock.now >= _midnight(booking) else "cancel"]
    assert may is (ways == SILENT or "chat" in ways.split())
    await chat.do("press", press="go.menu")


def _midnight(booking: Booking) -> datetime:
    return booking.starts_at.astimezone(JAPAN).replace(hour=0, minute=0)


async def _absence(house: House, booking: Booking, told: Told) -> str:
    """Let the start pass without a word."""
    rule = told.line("rule-absence", minutes=10)
    await house.wait_until(max(house.office.clock.now, booking.starts_at + 11 * MINUTE))
    missed = (await house.booking(booking.id)).outcome == Outcome.missed
    if missed:
        assert rule
        return "10 minutes"
    return SILENT
