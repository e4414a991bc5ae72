"""Every place of the dialogue, and how callers get there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import count

from handlers import openings
from handlers.messages import Kind
from handlers.turn import Booking
from schedules.booking import Outcome
from schedules.timetable import DatedException
from tests.handlers.everywhere import TO_TIMES, House, Person, now
from tests.talk import PERSONAL

_numbers = count(1_000_000)
OTHER = "kushiro-administrative"
_At = Callable[[Person], None]


def _ways(*ways: str) -> _At:
    return lambda person: person.walk(*ways)


def _upto(way: str, *more: str) -> _At:
    return _ways(*TO_TIMES[: TO_TIMES.index(way)], *more)


def _fill(person: Person) -> None:
    """Have others take every time of the first open day."""
    house, language = person.house, person.language
    ((day, _), *_) = openings.free_days(
        house.store, house.service, language, house.clock.now, limit=1
    )
    for free in openings.free_slots(house.store, house.service, language, day, house.clock.now):
        other = house.store.find_or_make("line", "", f"U{next(_numbers):032x}", house.store.now)
        time = (free.slot.starts_at, free.slot.ends_at, free.resources)
        house.store.request(other, house.service, language, [time], {"mailbox": "shared"})


def _close(person: Person) -> None:
    """Close every day."""
    house = person.house
    today = house.clock.now.astimezone(house.service.zone).date()
    for n in range(house.service.booking.horizon_days + 2):
        house.store.add_exception(
            "otit", DatedException(today + timedelta(days=n), None, None, None)
        )


def _nothing_free(person: Person) -> None:
    _close(person)
    person.walk(*TO_TIMES[: TO_TIMES.index("day.on")])


def _wait(person: Person) -> None:
    _fill(person)
    person.walk(*TO_TIMES[: TO_TIMES.index("day.on")], "day.wait")


def _waiting(person: Person) -> None:
    _wait(person)
    person.walk("wait.on:any")


def _leave(person: Person) -> None:
    _waiting(person)
    person.walk("go.bookings", "my.leave")


def _requested(person: Person) -> None:
    person.book()


def _confirmed(*ways: str) -> _At:
    def walk(person: Person) -> None:
        person.book(confirmed=True)
        person.do("press", press="go.bookings")
        person.walk(*ways)

    return walk


def _offered(person: Person) -> None:
    booking = person.book()
    house = person.house
    free = openings.nearest(
        house.store, house.service, person.language, booking.starts_at, house.clock.now
    )
    starts = [each.slot.starts_at for each in free[:2]]
    now(house.desk.offer(booking.id, starts, staff_id="s1"))
    person.do("press", press="go.bookings")


def _ready(*ways: str) -> _At:
    """Bring a call near, whose caller is asked whether they are ready."""

    def walk(person: Person) -> None:
        booking = person.book(confirmed=True)
        house = person.house
        begins = booking.starts_at - timedelta(minutes=20) - house.clock.now
        house.pass_time(seconds=begins.total_seconds())
        due = house.store.bookings_due(house.clock.now, 50)
        for each in due:
            now(house.desk._move(partial(house.desk._take_up, seen=each)))
        person.do("press", press="go.bookings")
        for way in ways:
            person.do("press", press=f"{way}:{booking.id}")

    return walk


def _over(person: Person) -> None:
    """Let a call be over that staff have not closed yet."""
    booking = person.book(confirmed=True)
    length = booking.ends_at + timedelta(minutes=1) - person.house.clock.now
    person.house.pass_time(seconds=length.total_seconds())
    person.do("press", press="go.bookings")


def _refused(*ways: str) -> _At:
    def walk(person: Person) -> None:
        booking = person.book(confirmed=True)
        house = person.house
        now(house.desk.finish(booking.id, Outcome.missed, staff_id="s1"))
        until = house.clock.now + timedelta(days=30)
        now(house.desk.refuse(booking.id, until, "Three calls.", staff_id="s1"))
        person.do("press", press="go.book")
        person.walk(*ways)

    return walk


def _from_review(*presses: str) -> _At:
    def walk(person: Person) -> None:
        person.walk(*TO_TIMES)
        for press in presses:
            person.do("press", press=press)

    return walk


def _three(person: Person) -> None:
    person.walk(*TO_TIMES, "review.add", "day.on", "time.at", "review.add", "day.on", "time.at")


def _wishes(person: Person) -> None:
    _three(person)
    person.walk("review.change", "change.to:time")


def _written(person: Person) -> None:
    """Have staff write to somebody who went back to the menu."""
    person.walk("go.person")
    person.do("text", text="xin chào 你好")
    now(
        person.house.desk.write(
            person.row().id, "Hello", service_id="otit", staff_id="s1", task_id="t1"
        )
    )
    person.do("press", press="go.menu")


def _other_service(person: Person) -> None:
    """Have the desk serve another one as well, and ask which."""
    other = person.house.service.model_copy(update={"id": OTHER})
    person.house.services = {"otit": person.house.service, OTHER: other}
    person.do("press", press="go.service")


def _unfinished(person: Person) -> None:
    """Leave a request unfinished and begin one with another service."""
    person.walk(*TO_TIMES[: TO_TIMES.index(PERSONAL[1])])
    _other_service(person)
    person.walk(f"service.set:{OTHER}", "go.book")


def _return(person: Person, *texts: str) -> None:
    person.do("start")
    person.do("press", press="go.return")
    for text in texts:
        person.do("text", text=text)


@dataclass(frozen=True)
class Spot:
    """A place of the dialogue: its state, how a caller gets there, on which channel."""

    name: str
    state: str
    enter: _At
    chosen: bool = True  # whether the language was chosen before
    channel: str = ""


def _do(person: Person, kind: Kind, press: str = "") -> None:
    person.do(kind, press=press)


def _link_code(person: Person) -> None:
    person.do("press", press="go.link")
    person.walk("link.get")


def _nothing(person: Person) -> None:
    """Stay at the menu."""


PLACES = (
    Spot("nothing said yet", "start", _nothing, chosen=False),
    Spot("first screen", "language", lambda p: _do(p, "start"), chosen=False),
    Spot("menu", "menu", _nothing),
    Spot("menu, blocked before", "menu", lambda p: _do(p, "block")),
    Spot("language at the menu", "language", _ways("go.language")),
    Spot("erase", "erase", _ways("go.delete")),
    Spot("person", "person", _ways("go.person")),
    Spot("link", "link", lambda p: _do(p, "press", "go.link")),
    Spot("link code shown", "menu", _link_code),
    Spot("other service", "service", _other_service),
    Spot("unfinished elsewhere", "unfinished", _unfinished),
    Spot("menu, staff wrote", "menu", _written),
    Spot("terms", "terms", _upto("terms.agree")),
    Spot("terms refused", "menu", _upto("terms.agree", "terms.refuse")),
    Spot("who", "who", _upto("who.is:trainee")),
    Spot("where", "where", _upto("who.is:trainee", "who.is:former")),
    Spot("whom", "whom", _upto("who.is:trainee", "who.is:supporter")),
    Spot("name", "f-name", _upto(PERSONAL[0])),
    Spot("name in doubt", "f-name", _upto(PERSONAL[0], "X")),
    Spot("birth date", "f-birthdate", _upto(PERSONAL[1])),
    Spot("birth date, one of two", "f-birthdate", _upto(PERSONAL[1], "3/4/1998")),
    Spot("mail", "f-email", _upto(PERSONAL[2])),
    Spot("mail in doubt", "f-email", _upto(PERSONAL[2], "lan@gmial.com")),
    Spot("mailbox", "mailbox", _upto("mailbox.shared")),
    Spot("proof", "proof", _upto("mailbox.shared", "mailbox.own")),
    Spot("proof, wrong code", "proof", _upto("mailbox.shared", "mailbox.own", "000 000")),
    Spot("companion", "companion", _upto("companion.is:none")),
    Spot("day", "day", _upto("day.on")),
    Spot("nothing free", "day", _nothing_free),
    Spot("time", "time", _upto("time.at")),
    Spot("review", "review", _from_review()),
    Spot("review of three", "review", _three),
    Spot("one more time, day", "day", _from_review("review.add")),
    Spot("change", "change", _from_review("review.change")),
    Spot("change the name", "f-name", _from_review("review.change", "change.to:f-name")),
    Spot("change the time", "day", _from_review("review.change", "change.to:time")),
    Spot("wishes", "wishes", _wishes),
    Spot("stop", "stop", _from_review("go.cancel")),
    Spot("language in between", "language", _from_review("go.language")),
    Spot("person in between", "person", _from_review("go.person")),
    Spot("erase in between", "erase", _from_review("go.delete")),
    Spot("menu, unfinished", "menu", _from_review("go.menu")),
    Spot("wait", "wait", _wait),
    Spot("on the list", "menu", _waiting),
    Spot("leave the list", "leave", _leave),
    Spot("requested", "menu", _requested),
    Spot("offered", "menu", _offered),
    Spot("confirmed", "menu", _confirmed()),
    Spot("cancel", "cancel", _confirmed("my.cancel")),
    Spot("cancelled", "menu", _confirmed("my.cancel", "cancel.yes")),
    Spot("another time, day", "day", _confirmed("my.move")),
    Spot("another time, review", "review", _confirmed("my.move", "day.on", "time.at")),
    Spot("getting ready", "check", _confirmed("my.check")),
    Spot("getting ready, third point", "check", _confirmed("my.check", "my.point-yes", "my.point-no")),
    Spot("ready?", "menu", _ready()),
    Spot("how late?", "menu", _ready("my.late")),
    Spot("over, not closed", "menu", _over),
    Spot("refused", "menu", _refused()),
    Spot("answer to a refusal", "refused", _refused("my.answer")),
    Spot("erased", "start", _ways("go.delete", "erase.yes")),
    Spot("new word", "new-word", _from_review("go.word"), channel="web"),
    Spot("code", "code", _return, chosen=False, channel="web"),
    Spot("word", "word", lambda p: _return(p, "ABCD2345"), chosen=False, channel="web"),
    Spot("code, language known", "code", lambda p: _do(p, "press", "go.return"), channel="web"),
)  # fmt: skip


def enter(house: House, spot: Spot, language: str, channel: str) -> tuple[Person, Booking]:
    """Bring a new caller to a place; give them, and a call of theirs that was cancelled."""
    person = Person(house, language, spot.channel or channel)
    old = person.cancelled()
    if spot.chosen:
        person.begin()
    spot.enter(person)
    return person, old
