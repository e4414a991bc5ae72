"""What staff do about an event, and what comes to each participant of it, once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial

import msgspec
import pytest

from bot.desk.place import After
from bot.mail.post import Letter
from bot.store.engine import Database
from bot.store.store import Store
from handlers.messages import Card
from handlers.turn import Booking
from schedules.booking import Actor, Outcome, State
from schedules.service import Service
from schedules.timetable import DatedException
from tests.conftest import NOW
from tests.handlers.test_events import TITLE, visits
from tests.talk import CATALOG, Clock, Office, Talk, said

SERVICE, EVENT = "gunma-seminars", "visit-0"
STARTS_AT = datetime(2026, 12, 18, 4, 30, tzinfo=UTC)
LINK = {"join_url": "https://zoom.example/j/987", "passcode": "abc", "app": "zoom"}
OTHER = {"meeting_id": "987 654 3210", "passcode": "xyz", "app": "zoom"}


@pytest.fixture
def service() -> Service:
    return visits(capacity=4)


@pytest.fixture
async def office(database: Database, service: Service) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=service)  # with a provider, which must not be used
    yield made
    await asyncio.to_thread(made.close)


async def takes_part(office: Office, name: str, *, number: int = 0) -> Talk:
    talk = office.caller(name)
    await talk.start("en")
    await talk.walk("go.book", "terms.agree")
    await talk.press([t for t in talk.tokens if t.startswith("event.at")][number])
    await talk.press("review.send")
    return talk


async def waits(office: Office, name: str) -> Talk:
    talk = office.caller(name)
    await talk.start("en")
    await talk.walk("go.book", "terms.agree", "event.at", "event.wait")
    return talk


async def notices(office: Office, booking: Booking) -> Counter[str]:
    said_of = await office.ask(lambda store: store.said(booking.id))
    return Counter(one.kind.partition(" ")[0] for one in said_of)


async def tasks(office: Office) -> list[str]:
    found = await office.ask(lambda store: store.every_open_task())
    return [task.kind for task in found]


async def room_of(talk: Talk) -> tuple[str, str, str] | None:
    [booking] = await talk.bookings()
    room = booking.room
    return (
        None
        if room is None or room.state != "made"
        else (room.join_url, room.meeting_id, room.passcode)
    )


async def test_no_room_is_made_and_no_task_opened_for_each_participant(office: Office) -> None:
    talk = await takes_part(office, "a")

    assert said("event-link-follows") in talk.words
    assert await room_of(talk) is None
    assert await tasks(office) == []
    assert await office.ask(lambda store: store.rooms_wanted(NOW, 9)) == []


async def test_way_in_is_given_once_and_comes_to_everybody_also_who_books_later(
    office: Office,
) -> None:
    early = [await takes_part(office, name) for name in "ab"]
    elsewhere = await takes_part(office, "c", number=1)

    await office.desk.give_way_in(SERVICE, EVENT, LINK, staff_id="s1")
    late = await takes_part(office, "d")

    for talk in early:
        await talk.look()
        assert LINK["join_url"] in talk.words
        assert said("event-confirmed-notice-text") in talk.words
    assert LINK["join_url"] in late.words
    assert {await room_of(talk) for talk in (*early, late)} == {(LINK["join_url"], "", "abc")}
    assert await room_of(elsewhere) is None


async def test_changed_way_in_is_told_again_and_the_same_is_not(office: Office) -> None:
    talk = await takes_part(office, "a")
    [booking] = await talk.bookings()
    for access in (LINK, LINK, OTHER):
        await office.desk.give_way_in(SERVICE, EVENT, access, staff_id="s1")

    await talk.look()

    cards = [message for message in talk.read if isinstance(message, Card)]
    assert len(cards) == 2
    assert ("Meeting ID", OTHER["meeting_id"]) in cards[-1].rows
    assert (await notices(office, booking))["confirmed"] == 2


async def test_telling_that_was_broken_off_goes_on_with_time(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that ends in the middle leaves it to the next look; nobody is told twice."""
    talks = [await takes_part(office, name) for name in "abc"]

    class Killed(Exception):
        pass

    async def killed(*about: str) -> None:
        raise Killed

    monkeypatch.setattr(office.desk, "_tell_all", killed)
    with pytest.raises(Killed):
        await office.desk.give_way_in(SERVICE, EVENT, LINK, staff_id="s1")
    tell = partial(office.desk._tell_next, service_id=SERVICE, name=EVENT, staff_id="s1")
    await office.desk._move(partial(tell, at_once=1))
    assert [await room_of(talk) is not None for talk in talks].count(True) == 1
    monkeypatch.undo()

    await office.desk.look_after_events()
    await office.desk.look_after_events()

    assert [await room_of(talk) is not None for talk in talks] == [True] * 3
    for talk in talks:
        [booking] = await talk.bookings()
        assert (await notices(office, booking))["confirmed"] == 1


async def test_moving_to_another_event_changes_the_way_in(office: Office) -> None:
    await office.desk.give_way_in(SERVICE, EVENT, LINK, staff_id="s1")
    talk = await takes_part(office, "a")
    await talk.do("press", press="go.bookings")
    await talk.press("my.move")
    await talk.press("event.at")
    await talk.press("review.send")
    assert await room_of(talk) is None
    assert LINK["join_url"] not in talk.words

    await office.desk.give_way_in(SERVICE, "visit-1", OTHER, staff_id="s1")
    assert await room_of(talk) == ("", OTHER["meeting_id"], "xyz")


async def test_event_that_is_called_off_is_told_once_to_everybody_and_booked_by_nobody(
    office: Office,
) -> None:
    talks = [await takes_part(office, name) for name in "abcd"]
    waiting, elsewhere = await waits(office, "e"), await takes_part(office, "f", number=1)
    for _ in range(2):
        await office.desk.call_off(SERVICE, EVENT, staff_id="s1")
        await office.desk.look_after_events()

    for talk in talks:
        await talk.look()
        assert talk.words.count(said("called-off-notice-text")) == 1
        assert await talk.bookings() == []
        [booking] = await talk.bookings(all_of_them=True)
        assert (booking.state, booking.cancelled_by) == (State.cancelled, Actor.staff)
    await waiting.look()
    assert waiting.words.count(said("called-off-waiting-notice-text")) == 1
    assert len(await elsewhere.bookings()) == 1
    newcomer = office.caller("g")
    await newcomer.start("en")
    await newcomer.walk("go.book", "terms.agree")
    assert TITLE not in newcomer.words
    assert await office.desk.serve_waiting() == 0


async def test_closure_of_the_day_is_a_conflict_for_staff(office: Office) -> None:
    talk = await takes_part(office, "a")
    [booking] = await talk.bookings()
    day = DatedException(STARTS_AT.date(), None, None, None)
    await office.ask(lambda store: store.add_exception(SERVICE, day))

    await office.desk.look_for_conflicts()

    found = await office.ask(lambda store: store.conflicts(office.services))
    assert [each.held.booking_id for each in found] == [booking.id]
    assert await tasks(office) == ["conflict"]


async def test_staff_are_asked_once_for_a_way_in_that_is_missing_a_day_before(
    office: Office,
) -> None:
    await office.desk.look_after_events()
    assert await tasks(office) == []
    await takes_part(office, "a")

    office.clock.now = STARTS_AT - timedelta(hours=25)
    await office.desk.look_after_events()
    assert await tasks(office) == []

    office.clock.now = STARTS_AT - timedelta(hours=24)
    for _ in range(2):
        await office.desk.look_after_events()
    assert await tasks(office) == ["event-access"]

    await office.desk.give_way_in(SERVICE, EVENT, LINK, staff_id="s1")
    assert await tasks(office) == []


async def test_nobody_is_asked_for_the_way_in_of_an_event_without_participants(
    office: Office,
) -> None:
    office.clock.now = STARTS_AT - timedelta(hours=3)

    await office.desk.look_after_events()

    assert await tasks(office) == []


async def test_after_the_event_the_rest_is_closed_at_once(office: Office) -> None:
    talks = [await takes_part(office, name) for name in "abc"]
    await office.desk.give_way_in(SERVICE, EVENT, LINK, staff_id="s1")
    assert await office.desk.all_done(SERVICE, EVENT, staff_id="s1") == 0  # it is not over yet
    office.clock.now = STARTS_AT + timedelta(hours=2)
    [missed] = await talks[0].bookings()
    await office.desk.finish(missed.id, Outcome.missed, staff_id="s1")

    assert await office.desk.all_done(SERVICE, EVENT, staff_id="s1") == 2

    ended = [(await talk.bookings(all_of_them=True))[0].outcome for talk in talks]
    assert ended == ["missed", "talked", "talked"]


async def test_nobody_is_written_down_as_absent_by_a_machine_that_asked_nobody(
    office: Office, service: Service
) -> None:
    """The source gives ten minutes; who sat in a room for many, only staff saw."""
    grace = service.absence.model_copy(update={"grace": timedelta(minutes=10)})
    office.services[SERVICE] = service.model_copy(update={"absence": grace})
    talk = await takes_part(office, "a")
    await office.desk.give_way_in(SERVICE, EVENT, LINK, staff_id="s1")

    for minutes in (9, 11, 20):
        office.clock.now = STARTS_AT + timedelta(minutes=minutes)
        await office.desk.lapse_due()

    [booking] = await talk.bookings()
    assert booking.state is State.confirmed


async def test_how_it_ended_is_asked_of_the_event_and_not_of_each(office: Office) -> None:
    for name in "abc":
        await takes_part(office, name)
    await office.desk.give_way_in(SERVICE, EVENT, LINK, staff_id="s1")
    office.clock.now = STARTS_AT + timedelta(hours=4)

    for _ in range(3):
        await office.desk.lapse_due()

    assert await tasks(office) == ["event-unclosed"]
    await office.desk.all_done(SERVICE, EVENT, staff_id="s1")
    assert await tasks(office) == []


async def test_question_how_it_ended_stays_while_another_event_is_open(office: Office) -> None:
    await takes_part(office, "a")
    await takes_part(office, "b", number=1)
    office.clock.now = STARTS_AT + timedelta(days=1, hours=4)
    for _ in range(3):
        await office.desk.lapse_due()

    await office.desk.all_done(SERVICE, "visit-1", staff_id="s1")
    assert await tasks(office) == ["event-unclosed"]

    await office.desk.all_done(SERVICE, EVENT, staff_id="s1")
    assert await tasks(office) == []


async def test_letter_carries_the_title_below_its_first_lines_and_the_calendar_does_not(
    office: Office, service: Service
) -> None:
    intake = service.intake.model_copy(update={"fields": ("name", "email")})
    office.services[SERVICE] = service.model_copy(update={"intake": intake})
    talk = office.caller("a")
    await talk.start("en")
    await talk.walk("go.book", "terms.agree", "NGUYEN VAN AN", "an.nguyen@example.com")
    await talk.press("mailbox.own")
    await talk.walk("event.at", "review.send")
    await office.desk.give_way_in(SERVICE, EVENT, LINK, staff_id="s1")
    [parcel] = [p for p in office.kept.parcels if p.channel == "mail" and p.kind == "confirmed"]
    letter = await office.ask(lambda store: letter_of(store, parcel.id))

    subject, text, entry = letter
    assert TITLE in text
    assert TITLE not in subject
    assert TITLE not in text.replace("\r\n", "\n").partition("\n\n")[0]
    assert TITLE not in entry


def letter_of(store: Store, parcel_id: int) -> tuple[str, str, str]:
    parcel = store.open_parcel(parcel_id)
    assert parcel is not None
    letter = msgspec.json.decode(parcel.body, type=Letter)
    message = letter.write(lambda: CATALOG, "desk@example.jp", "key", NOW, "")
    parts = {part.get_content_type(): part for part in message.walk()}
    calendar = parts["text/calendar"].get_payload(decode=True)
    assert isinstance(calendar, bytes)
    return str(message["Subject"]), parts["text/plain"].get_content(), calendar.decode()


async def test_one_whom_nothing_can_be_told_holds_up_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = [await takes_part(office, name) for name in "abc"]
    [damaged] = await talks[0].bookings()
    notify = office.desk._then.notify

    def breaks(store: Store, booking: Booking, kind: str, after: After) -> None:
        if booking.id == damaged.id:
            raise RuntimeError("its row is damaged")
        notify(store, booking, kind, after)

    monkeypatch.setattr(office.desk._then, "notify", breaks)
    await office.desk.give_way_in(SERVICE, EVENT, LINK, staff_id="s1")
    assert [await room_of(talk) is not None for talk in talks] == [False, True, True]
    monkeypatch.undo()

    await office.desk.look_after_events()

    assert [await room_of(talk) is not None for talk in talks] == [True] * 3
    [booking] = await talks[1].bookings()
    assert (await notices(office, booking))["confirmed"] == 1


async def test_who_waits_keeps_no_participant_from_the_way_in(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long the waiting list is."""
    monkeypatch.setattr("bot.store.events.MOST", 3)
    talks = [await takes_part(office, name) for name in "abcd"]
    for name in "efgh":
        await waits(office, name)

    await office.desk.give_way_in(SERVICE, EVENT, LINK, staff_id="s1")

    assert [await room_of(talk) is not None for talk in talks] == [True] * 4
