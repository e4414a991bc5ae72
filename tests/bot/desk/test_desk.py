"""The desk: each thing that happens is one transaction, with everything that follows from it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from bot.channels.channel import Body, in_group
from bot.mail.post import Letter
from bot.store.engine import Database
from bot.store.outbox import Parcel
from bot.store.store import Store
from bot.writer import Busy
from handlers import marks, routes
from handlers.messages import Card, Kind, Text, Update
from handlers.turn import Booking, SlotTaken, Turn
from locales import formats
from schedules.booking import Actor, MoveRefused, Outcome, State
from tests.bot.store.calls import at, half_hour
from tests.conftest import NOW
from tests.talk import CATALOG, TO_REVIEW, Clock, Office, said

ACCESS = {"join_url": "https://meet.example/abc", "passcode": "314159", "meeting_id": "99"}
MAIL = "an.nguyen@example.com"


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW))
    yield made
    await asyncio.to_thread(made.close)


@pytest.fixture
async def by_hand(database: Database) -> AsyncIterator[Office]:
    """Give an office where nothing makes rooms."""
    made = Office(database, Clock(NOW), room_provider="")
    yield made
    await asyncio.to_thread(made.close)


async def requested(
    office: Office,
    *starts: datetime,
    person: str = "U1",
    channel: str = "line",
    mailbox: str = "own",
    email: str = MAIL,
) -> Booking:
    """Have somebody ask for a call, at two o'clock tomorrow in Tokyo unless told otherwise."""
    wishes = [half_hour(start) for start in starts or (at(5),)]
    details = {"name": "Nguyen Van An", "email": email, "mailbox": mailbox}

    def work(store: Store) -> Booking:
        caller = store.find_or_make(channel, "", person, store.now)
        caller.language = "vi"
        store.save(caller)
        return store.request(caller, office.services["otit"], "vi", wishes, details)

    booking: Booking = await office.ask(work)
    return booking


async def rows(office: Office, question: str) -> list[Any]:
    """Ask the tables themselves."""
    found: list[Any] = await office.ask(lambda store: store.cursor.execute(question).fetchall())
    return [row[0] if len(row) == 1 else tuple(row) for row in found]


async def stands(office: Office, booking: Booking) -> Booking:
    found: Booking = await office.ask(lambda store: store.booking(booking.id))
    return found


def chats(office: Office) -> list[tuple[str, Card]]:
    """List what was said unasked in chats: kind and card."""
    return [
        (p.kind, msgspec.json.decode(p.body, type=Body).messages[0])  # type: ignore[misc]  # cards
        for p in office.kept.parcels
        if p.channel == "line"
    ]


def letters(office: Office) -> list[tuple[str, str, Letter]]:
    """List the letters kept: kind, to whom, and the letter."""
    found = [(p, msgspec.json.decode(p.body, type=Letter)) for p in posted(office)]
    return [(p.kind, letter.to, letter) for p, letter in found]


def posted(office: Office) -> list[Parcel]:
    return [p for p in office.kept.parcels if p.channel == "mail"]


def update(number: int, kind: Kind = "start", *, channel: str = "line", **more: Any) -> Update:
    given: dict[str, Any] = {"person": "U1", "at": NOW, "received_at": NOW, **more}
    return Update(channel=channel, account="", id=f"event-{number}", kind=kind, **given)


# what callers do


async def test_same_update_at_the_same_moment_is_answered_once(office: Office) -> None:
    same = update(1)

    await asyncio.gather(*(office.desk.take(same) for _ in range(20)))
    await office.desk.take(same)

    assert len(office.kept.parcels) == 1
    assert await rows(office, "SELECT count(*) FROM outbox") == [1]
    assert await rows(office, "SELECT count(*) FROM callers") == [1]


async def test_other_update_with_the_same_id_of_another_account_is_answered(
    office: Office,
) -> None:
    await office.desk.take(update(1))
    await office.desk.take(update(1, channel="telegram", person="7"))

    assert len(office.kept.parcels) == 2


async def test_answer_carries_what_its_channel_needs_once(office: Office) -> None:
    office.desk.place.channels["line", ""] = TwoParts()  # type: ignore[index]  # a dict it is

    await office.desk.take(update(1, reply_token="token", message_ref="55"))

    first, second = (msgspec.json.decode(p.body, type=Body) for p in office.kept.parcels)
    assert (first.reply_token, first.edit_ref, first.update_at) == ("token", "55", NOW)
    assert (second.reply_token, second.edit_ref, second.update_at) == ("", "", NOW)
    assert {p.lane for p in office.kept.parcels} == {p.caller_id for p in office.kept.parcels}


async def test_answer_that_tells_of_a_deed_is_news_and_a_screen_is_not(office: Office) -> None:
    await office.desk.take(update(0))
    for number, button in enumerate(("language.set:vi", "go.menu", "go.person"), 1):
        await office.desk.take(update(number, kind="press", press=button))

    bodies = [msgspec.json.decode(p.body, type=Body) for p in office.kept.parcels]
    assert [b.news for b in bodies if b.messages] == [False, False, False, True]


class TwoParts:
    """A channel that needs two calls for every reply."""

    def parcels(self, messages: Any) -> list[Any]:
        return [tuple(messages), (Text("and more"),)]


@pytest.fixture
def broken_menu(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Let the handler of the menu write something and fail, until told otherwise."""
    left = {"failures": 100, "tries": 0}
    right = routes.ALWAYS["menu"]

    def menu(turn: Turn) -> Any:
        left["tries"] += 1
        if left["failures"] > 0:
            left["failures"] -= 1
            turn.store.add_task("half-done", "otit", "en")
            raise RuntimeError(f"no menu for {turn.update.text or 'canary-words'}")
        return right(turn)

    monkeypatch.setitem(routes.ALWAYS, "menu", menu)
    return left


async def test_failed_turn_is_kept_and_the_caller_reads_an_apology(
    office: Office, broken_menu: dict[str, int], capsys: pytest.CaptureFixture[str]
) -> None:
    talk = office.caller()
    await talk.start("vi")

    await talk.do("press", press="go.menu")

    assert talk.words == said("trouble", "vi")
    assert broken_menu["tries"] == 3
    kept: list[Update] = await office.ask(
        lambda store: [store.failed_turn(t.id) for t in store.failed_turns()]
    )
    assert [u.press for u in kept] == ["go.menu"]
    errors: list[str] = await office.ask(lambda s: [t.error for t in s.failed_turns()])
    assert errors[0].startswith("RuntimeError in menu, line")
    assert await rows(office, "SELECT kind FROM tasks") == ["failed-turn"]
    assert "turn-failed" in (logged := capsys.readouterr().out)
    assert "canary" not in logged


async def test_next_update_after_a_failed_turn_works(
    office: Office, broken_menu: dict[str, int]
) -> None:
    talk = office.caller()
    await talk.start("vi")
    await talk.do("press", press="go.menu")

    broken_menu["failures"] = 0
    await talk.do("press", press="go.menu")

    assert said("menu-ask", "vi") in talk.words
    assert len(await rows(office, "SELECT id FROM failed_turns")) == 1


async def test_turn_that_fails_twice_and_then_works_is_answered(
    office: Office, broken_menu: dict[str, int]
) -> None:
    talk = office.caller()
    await talk.start("vi")
    broken_menu["failures"] = 2

    await talk.do("press", press="go.menu")

    assert said("menu-ask", "vi") in talk.words
    assert await rows(office, "SELECT kind FROM tasks") == []


async def test_repeat_of_a_failed_turn_does_nothing(
    office: Office, broken_menu: dict[str, int]
) -> None:
    talk = office.caller("U1", channel="line")
    await talk.take(update(1, "text", text="vi"))
    await talk.take(update(2, "press", press="go.menu", text="canary-words"))
    before = len(office.kept.parcels)

    await talk.take(update(2, "press", press="go.menu"))

    assert broken_menu["tries"] == 3
    assert len(office.kept.parcels) == before


async def test_database_that_takes_nothing_answers_nothing(office: Office) -> None:
    await asyncio.to_thread(office.close)

    with pytest.raises(Busy):
        await office.desk.take(update(1))

    assert office.kept.parcels == []


async def test_group_is_left_with_a_goodbye(office: Office) -> None:
    await office.desk.take(update(1, "join", person="C5", reply_token="token"))

    [parcel] = office.kept.parcels
    body = msgspec.json.decode(parcel.body, type=Body)
    assert (parcel.kind, parcel.caller_id, parcel.must_arrive) == ("leave", None, False)
    assert (body.person, body.reply_token) == ("C5", "token")
    assert body.messages == (Text(said("no-groups")),)
    assert await rows(office, "SELECT count(*) FROM callers") == [0]


async def test_group_that_was_told_goodbye_is_not_answered_again(office: Office) -> None:
    def put_into(number: int, group: str) -> Update:
        return update(number, "join", person=group, channel="telegram")

    word = msgspec.structs.replace(put_into(0, "-5"), id=in_group("-5"))
    elsewhere = msgspec.structs.replace(put_into(0, "-6"), id=in_group("-6"))

    for said_there in (put_into(1, "-5"), word, word, elsewhere, elsewhere):
        await office.desk.take(said_there)

    told = [msgspec.json.decode(p.body, type=Body).person for p in office.kept.parcels]
    assert told == ["-5", "-6"]


async def test_service_that_a_link_asks_for_is_kept(office: Office) -> None:
    office.services["other"] = office.services["otit"].model_copy(update={"id": "other"})
    talk = office.caller()

    await talk.do("start", service="other")
    await talk.press("language.set:en")

    assert (await talk.caller()).service == "other"


async def test_web_caller_is_gone_after_half_an_hour(office: Office) -> None:
    talk = office.caller("session")
    await talk.start("vi")
    caller_id = (await talk.caller()).id

    assert await office.desk.web_caller("session", NOW + timedelta(minutes=30)) == caller_id
    assert await office.desk.web_caller("session", NOW + timedelta(minutes=30, seconds=1)) is None
    assert await office.desk.web_caller("another", NOW) is None


async def test_request_tells_the_caller_by_mail_and_staff_on_duty(office: Office) -> None:
    await office.ask(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["en"], "hana@example.com")
    )
    await office.ask(lambda s: s.add_staff("ken", "Ken", "counsellor", ["th"], "ken@example.com"))
    await office.ask(lambda s: s.add_staff("yui", "Yui", "counsellor", ["en"], None))
    talk = office.caller()
    await talk.start("en")
    await talk.walk(*TO_REVIEW)

    await talk.press("review.send")

    assert [(kind, to) for kind, to, _ in letters(office)] == [
        ("staff", "hana@example.com"),
        ("requested", MAIL),
    ]
    assert [p.must_arrive for p in posted(office)] == [False, False]


async def test_caller_who_wants_a_person_is_told_to_staff(office: Office) -> None:
    await office.ask(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["en"], "hana@example.com")
    )
    talk = office.caller()
    await talk.start("en")

    await talk.do("press", press="go.person")

    assert [(kind, to) for kind, to, _ in letters(office)] == [("staff", "hana@example.com")]


async def test_erased_callers_last_word_goes_out_and_nothing_personal_stays(
    office: Office,
) -> None:
    booking = await requested(office)
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.desk.room_made(booking.id, 2, ACCESS)
    talk = office.caller("U1", channel="line")
    await talk.take(update(1, "press", press="go.delete"))
    kicks = office.kept.kicks

    await office.desk.take(update(2, "press", press="erase.yes"))

    last = office.kept.parcels[-1]
    assert last.caller_id is None
    [farewell] = msgspec.json.decode(last.body, type=Body).messages
    assert said("deleted", "vi") in getattr(farewell, "text", "")
    opened = await office.ask(lambda store: store.open_parcel(last.id))
    assert opened.body == last.body  # another process could still send it
    assert await rows(office, "SELECT count(*) FROM callers") == [0]
    assert await rows(office, "SELECT count(*) FROM caller_keys") == [0]
    assert await rows(office, "SELECT caller_id, details_sealed FROM bookings") == [(None, None)]
    assert await rows(office, "SELECT state FROM rooms") == ["unwanted"]
    assert office.kept.kicks > kicks
    others = f"SELECT body_sealed FROM outbox WHERE id <> {last.id}"
    assert set(map(bytes, await rows(office, others))) == {b""}


async def test_erased_web_caller_reads_the_last_word(office: Office) -> None:
    talk = office.caller("session")
    await talk.start("vi")
    before = (await talk.caller()).id
    await talk.do("press", press="go.delete")
    talk.last_id = 0

    await talk.do("press", press="erase.yes")

    assert said("deleted", "vi") in talk.words
    assert (await talk.caller()).id != before


async def test_turn_keeps_the_files_it_began_with(
    by_hand: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    booking = await requested(by_hand)
    await by_hand.desk.confirm(booking.id, staff_id="s1", access=ACCESS)
    await by_hand.desk.offer(booking.id, [at(8)], staff_id="s1")
    by_hand.kept.parcels.clear()
    files: dict[str, Any] = {"catalog": CATALOG, "services": by_hand.services}
    by_hand.desk.place = replace(
        by_hand.desk.place, catalog=lambda: files["catalog"], services=lambda: files["services"]
    )
    accept = routes.MINE["accept"]

    def swapped(turn: Turn) -> Any:
        files.update(catalog=None, services={})  # an edit is taken in the middle of the turn
        return accept(turn)

    monkeypatch.setitem(routes.MINE, "accept", swapped)
    await by_hand.desk.take(update(1, "press", press=f"my.accept:{booking.id}.1"))

    assert [kind for kind, _ in chats(by_hand)] == ["reply", "confirmed"]


# what staff do


async def test_confirm_without_a_provider_says_that_the_link_follows(by_hand: Office) -> None:
    booking = await requested(by_hand)

    done = await by_hand.desk.confirm(booking.id, staff_id="s1")

    assert (done.state, done.revision) == (State.confirmed, 2)
    [(kind, card)] = chats(by_hand)
    assert kind == "confirmed"
    assert said("link-follows", "vi") in card.text
    assert [(k, to) for k, to, _ in letters(by_hand)] == [("confirmed", MAIL)]
    assert [p.must_arrive for p in by_hand.kept.parcels] == [True, True]
    assert await rows(by_hand, "SELECT kind, booking_id FROM tasks") == [("room", booking.id)]


async def test_set_room_after_that_tells_the_link(by_hand: Office) -> None:
    booking = await requested(by_hand)
    await by_hand.desk.confirm(booking.id, staff_id="s1")

    done = await by_hand.desk.set_room(booking.id, staff_id="s1", access=ACCESS)

    assert done.room is not None
    assert done.room.join_url == ACCESS["join_url"]
    assert len(chats(by_hand)) == 2
    assert ACCESS["join_url"] in chats(by_hand)[-1][1].text
    *_, (kind, to, letter) = letters(by_hand)
    assert (kind, to) == ("confirmed", MAIL)
    assert letter.call is not None
    assert letter.call.join_url == ACCESS["join_url"]


async def test_link_is_told_once_and_a_mended_link_again(by_hand: Office) -> None:
    booking = await requested(by_hand)
    await by_hand.desk.confirm(booking.id, staff_id="s1", access=ACCESS)
    assert len(chats(by_hand)) == 1
    assert await rows(by_hand, "SELECT kind FROM tasks") == []

    await by_hand.desk.set_room(booking.id, staff_id="s1", access=ACCESS)
    assert len(chats(by_hand)) == 1

    mended = {**ACCESS, "join_url": "https://meet.example/xyz"}
    await by_hand.desk.set_room(booking.id, staff_id="s1", access=mended)
    assert len(chats(by_hand)) == 2
    assert "https://meet.example/xyz" in chats(by_hand)[-1][1].text


async def test_mended_link_is_told_as_a_new_way_in_and_not_as_a_new_call(by_hand: Office) -> None:
    booking = await requested(by_hand)
    await by_hand.desk.confirm(booking.id, staff_id="s1", access=ACCESS)
    mended = {**ACCESS, "join_url": "https://meet.example/xyz"}

    await by_hand.desk.set_room(booking.id, staff_id="s1", access=mended)

    new = said("access-notice-text", "vi")
    first, second = (card.text for _, card in chats(by_hand))
    assert (first.count(new), second.count(new)) == (0, 1)
    assert said("confirmed-notice-text", "vi") not in second
    notes = [letter.call.notes for _, _, letter in letters(by_hand) if letter.call is not None]
    assert [list(each).count(new) for each in notes] == [0, 1]


async def test_confirm_with_a_provider_waits_for_the_room(office: Office) -> None:
    booking = await requested(office)

    done = await office.desk.confirm(booking.id, staff_id="s1")

    assert done.room is not None
    assert done.room.state == "wanted"
    assert office.kept.kicks == 1
    assert office.kept.parcels == []
    assert [await office.desk.room_made(booking.id, 2, ACCESS) for _ in range(2)] == [True, False]
    assert [kind for kind, _ in chats(office)] == ["confirmed"]


async def test_confirm_takes_another_wish(office: Office) -> None:
    booking = await requested(office, at(5), at(7))

    done = await office.desk.confirm(booking.id, staff_id="s1", rank=2)

    assert (done.starts_at, done.ends_at) == (at(7), at(7, 30))
    assert done.resource_id != booking.resource_id


async def test_confirm_of_a_wish_that_is_taken_writes_nothing(office: Office) -> None:
    office.services["otit"] = office.services["otit"].model_copy(
        update={"booking": office.services["otit"].booking.model_copy(update={"seats": 1})}
    )
    first = await requested(office, at(5), at(7))
    other = await requested(office, at(6), at(7), person="U2")
    await office.desk.confirm(other.id, staff_id="s1", rank=2)
    before = await rows(office, "SELECT count(*) FROM audit")

    with pytest.raises(SlotTaken):
        await office.desk.confirm(first.id, staff_id="s1", rank=2)

    assert await stands(office, first) == first
    assert await rows(office, "SELECT count(*) FROM audit") == before


@pytest.mark.parametrize("rank", [0, 2, 99])
async def test_confirm_of_an_unknown_wish_is_an_error(office: Office, rank: int) -> None:
    booking = await requested(office)

    with pytest.raises(LookupError):
        await office.desk.confirm(booking.id, staff_id="s1", rank=rank)

    assert await stands(office, booking) == booking


async def test_unknown_booking_is_an_error(office: Office) -> None:
    with pytest.raises(LookupError):
        await office.desk.confirm("nothing", staff_id="s1")


async def moved_twice(office: Office, booking: Booking, name: str) -> None:
    desk = office.desk
    if name == "confirm":
        await desk.confirm(booking.id, staff_id="s2")
    if name == "set_room":
        await desk.set_room(booking.id, staff_id="s2", access=ACCESS)
    if name == "offer":
        await desk.offer(booking.id, [at(8)], staff_id="s2")
    if name == "cancel":
        await desk.cancel(booking.id, staff_id="s2", reason="ill")
    if name == "finish":
        await desk.finish(booking.id, Outcome.talked, staff_id="s2")


@pytest.mark.parametrize("name", ["confirm", "set_room", "offer", "cancel", "finish"])
async def test_move_of_a_cancelled_booking_is_refused_and_writes_nothing(
    office: Office, name: str
) -> None:
    booking = await requested(office)
    await office.desk.cancel(booking.id, staff_id="s1", reason="")
    office.kept.parcels.clear()
    tables = "audit", "outbox", "tasks", "notices", "rooms", "claims"
    before = [await rows(office, f"SELECT * FROM {table}") for table in tables]

    with pytest.raises(MoveRefused):
        await moved_twice(office, booking, name)

    assert [await rows(office, f"SELECT * FROM {table}") for table in tables] == before
    assert office.kept.parcels == []


async def test_offer_holds_all_times_and_is_told_in_chat_and_by_mail(office: Office) -> None:
    booking = await requested(office)

    done = await office.desk.offer(booking.id, [at(6), at(7)], staff_id="s1")

    assert done.state is State.offered
    assert [t.starts_at for t in done.times if t.kind == "offer"] == [at(6), at(7)]
    # Until a day has passed, or one hour of notice before the first of the times.
    assert done.offer_until == NOW + timedelta(hours=24)
    [(kind, card)] = chats(office)
    assert kind == "offered"
    presses = [marks.parted(option.press)[0] for option in card.options]
    assert f"my.accept:{booking.id}.2" in presses
    assert [(k, to) for k, to, _ in letters(office)] == [("offered", MAIL)]


async def test_offer_ends_shortly_before_its_first_time(office: Office) -> None:
    booking = await requested(office, at(5, day=26))

    done = await office.desk.offer(booking.id, [at(8), at(2)], staff_id="s1")

    assert done.offer_until == at(1, 45)


async def test_offer_of_the_bookings_own_time_is_possible(office: Office) -> None:
    booking = await requested(office)

    done = await office.desk.offer(booking.id, [at(5), at(6)], staff_id="s1")

    assert [t.starts_at for t in done.times if t.kind == "offer"] == [at(5), at(6)]


@pytest.mark.parametrize(
    "start", [at(1), at(5, day=29), at(6, 10)], ids=["closed", "sunday", "off"]
)
async def test_offer_of_a_time_that_is_not_free_writes_nothing(
    office: Office, start: datetime
) -> None:
    booking = await requested(office)

    with pytest.raises(SlotTaken):
        await office.desk.offer(booking.id, [at(6), start], staff_id="s1")

    assert await stands(office, booking) == booking
    assert office.kept.parcels == []


async def test_offer_that_nobody_could_answer_in_time_is_refused(office: Office) -> None:
    booking = await requested(office)
    office.clock.now = at(4, 45)  # the own time is still held, but it begins in a moment

    with pytest.raises(SlotTaken):
        await office.desk.offer(booking.id, [at(5)], staff_id="s1")

    assert await stands(office, booking) == booking


async def test_cancel_tells_the_caller_without_the_reason(office: Office) -> None:
    booking = await requested(office)
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.desk.room_made(booking.id, 2, ACCESS)
    office.kept.parcels.clear()
    kicks = office.kept.kicks

    done = await office.desk.cancel(booking.id, staff_id="s1", reason="a private canary")

    assert (done.state, done.cancelled_by) == (State.cancelled, "staff")
    assert [kind for kind, _ in chats(office)] == ["cancelled"]
    assert [(k, to) for k, to, _ in letters(office)] == [("cancelled", MAIL)]
    assert not any(b"canary" in parcel.body for parcel in office.kept.parcels)
    assert done.details["reason"] == "a private canary"
    assert await rows(office, "SELECT state FROM rooms") == ["unwanted"]
    assert office.kept.kicks == kicks + 1


async def test_finish_closes_the_room_and_says_nothing(office: Office) -> None:
    booking = await requested(office)
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.desk.room_made(booking.id, 2, ACCESS)
    office.kept.parcels.clear()

    done = await office.desk.finish(booking.id, Outcome.missed, staff_id="s1")

    assert (done.state, done.outcome) == (State.done, "missed")
    assert office.kept.parcels == []
    assert await rows(office, "SELECT state FROM rooms") == ["unwanted"]


@pytest.mark.parametrize(
    ("changes", "mailed"),
    [
        ({}, True),
        ({"mailbox": "shared"}, False),
        ({"mailbox": ""}, False),
        ({"email": ""}, False),
    ],
    ids=["own", "shared", "unknown", "none"],
)
async def test_mail_goes_to_an_own_mailbox_alone(
    by_hand: Office, changes: Mapping[str, str], mailed: bool
) -> None:
    booking = await requested(by_hand, **changes)

    await by_hand.desk.confirm(booking.id, staff_id="s1")

    assert len(chats(by_hand)) == 1
    assert bool(posted(by_hand)) is mailed


async def test_nothing_is_mailed_where_mail_is_off(database: Database) -> None:
    office = Office(database, Clock(NOW), room_provider="", mail=False)
    await office.ask(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["vi"], "hana@example.com")
    )
    booking = await requested(office)

    await office.desk.confirm(booking.id, staff_id="s1")
    await office.caller("U1", channel="line").take(
        update(1, "press", press=f"my.cancel:{booking.id}")
    )
    await office.desk.take(update(2, "press", press=f"cancel.yes:{booking.id}"))

    assert (await stands(office, booking)).state is State.cancelled
    assert posted(office) == []
    await asyncio.to_thread(office.close)


async def test_caller_who_cannot_be_reached_becomes_a_task(by_hand: Office) -> None:
    booking = await requested(by_hand)
    await by_hand.desk.take(update(1, "block"))

    await by_hand.desk.confirm(booking.id, staff_id="s1", access=ACCESS)

    assert chats(by_hand) == []
    assert await rows(by_hand, "SELECT kind, booking_id FROM tasks") == [
        ("unreachable", booking.id)
    ]
    assert [(k, to) for k, to, _ in letters(by_hand)] == [("confirmed", MAIL)]


async def test_accepted_offer_has_its_room_made_and_nothing_said_twice(office: Office) -> None:
    booking = await requested(office)
    await office.desk.offer(booking.id, [at(7)], staff_id="s1")
    office.kept.parcels.clear()

    await office.desk.take(update(1, "press", press=f"my.accept:{booking.id}.1"))

    done = await stands(office, booking)
    assert (done.state, done.starts_at) == (State.confirmed, at(7))
    assert done.room is not None
    assert done.room.state == "wanted"
    assert [p.kind for p in office.kept.parcels] == ["reply"]


async def test_accepted_offer_without_a_provider_is_a_task_and_no_notice(by_hand: Office) -> None:
    booking = await requested(by_hand)
    await by_hand.desk.offer(booking.id, [at(7)], staff_id="s1")
    by_hand.kept.parcels.clear()

    await by_hand.desk.take(update(1, "press", press=f"my.accept:{booking.id}.1"))

    assert [p.kind for p in by_hand.kept.parcels] == ["reply"]
    assert await rows(by_hand, "SELECT kind FROM tasks") == ["room"]


async def test_moved_call_wants_its_room_anew(office: Office) -> None:
    booking = await requested(office)
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.desk.room_made(booking.id, 2, ACCESS)
    await office.desk.offer(booking.id, [at(8)], staff_id="s1")

    await office.desk.take(update(1, "press", press=f"my.accept:{booking.id}.1"))

    done = await stands(office, booking)
    assert (done.starts_at, done.revision) == (at(8), 4)
    [work] = await office.ask(lambda store: store.rooms_wanted(NOW, 9))
    assert (work.state, work.revision) == ("wanted", 4)
    assert work.access == ACCESS  # of the old room, which is still to be closed


async def test_moved_call_with_a_typed_link_keeps_it_and_staff_are_asked(by_hand: Office) -> None:
    booking = await requested(by_hand)
    await by_hand.desk.confirm(booking.id, staff_id="s1", access=ACCESS)
    await by_hand.desk.offer(booking.id, [at(8)], staff_id="s1")
    by_hand.kept.parcels.clear()

    await by_hand.desk.take(update(1, "press", press=f"my.accept:{booking.id}.1"))

    assert [kind for kind, _ in chats(by_hand)] == ["reply", "confirmed"]
    assert ACCESS["join_url"] in chats(by_hand)[-1][1].text
    assert await rows(by_hand, "SELECT kind FROM tasks") == ["room"]


async def test_declined_offer_is_told_to_staff(office: Office) -> None:
    await office.ask(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["vi"], "hana@example.com")
    )
    booking = await requested(office)
    await office.desk.offer(booking.id, [at(7)], staff_id="s1")
    office.kept.parcels.clear()

    await office.desk.take(update(1, "press", press=f"my.decline:{booking.id}"))

    assert (await stands(office, booking)).state is State.requested
    assert [(k, to) for k, to, _ in letters(office)] == [("staff", "hana@example.com")]


@pytest.mark.parametrize("confirmed", [True, False])
async def test_cancelled_call_leaves_the_calendar_that_it_entered_without_a_link(
    by_hand: Office, confirmed: bool
) -> None:
    booking = await requested(by_hand)
    if confirmed:
        await by_hand.desk.confirm(booking.id, staff_id="s1")
    by_hand.kept.parcels.clear()

    await by_hand.desk.cancel(booking.id, staff_id="s1", reason="ill")

    [(kind, _, letter)] = letters(by_hand)
    assert (kind, letter.call and letter.call.in_calendar) == ("cancelled", confirmed)


async def test_callers_cancellation_closes_the_room_and_is_told(office: Office) -> None:
    await office.ask(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["vi"], "hana@example.com")
    )
    booking = await requested(office)
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.desk.room_made(booking.id, 2, ACCESS)
    await office.desk.take(update(1, "press", press=f"my.cancel:{booking.id}"))
    office.kept.parcels.clear()

    await office.desk.take(update(2, "press", press=f"cancel.yes:{booking.id}"))

    assert (await stands(office, booking)).state is State.cancelled
    assert sorted((k, to) for k, to, _ in letters(office)) == [
        ("receipt", MAIL),
        ("staff", "hana@example.com"),
    ]
    assert await rows(office, "SELECT state FROM rooms") == ["unwanted"]


# what time does


async def test_request_lapses_shortly_before_it_could_be_kept(office: Office) -> None:
    booking = await requested(office)
    office.clock.now = at(4, 44)
    await office.desk.lapse_due()
    assert (await stands(office, booking)).state is State.requested

    office.clock.now = at(4, 45)
    assert await office.desk.lapse_due() == 1
    assert await office.desk.lapse_due() == 0

    assert (await stands(office, booking)).state is State.lapsed
    tasks = await rows(office, "SELECT kind, booking_id FROM tasks ORDER BY opened_at, kind DESC")
    assert tasks == [("waiting", booking.id), ("lapsed", booking.id)]
    [(kind, card)] = chats(office)
    assert kind == "lapsed"
    assert "03-6712-1965" in card.text
    assert [(k, to) for k, to, _ in letters(office)] == [("cancelled", MAIL)]


async def test_offer_out_of_time_expires(office: Office) -> None:
    booking = await requested(office, at(5, day=27))
    await office.desk.offer(booking.id, [at(6, day=27)], staff_id="s1")
    office.kept.parcels.clear()
    office.clock.pass_time(hours=24)

    assert await office.desk.lapse_due() == 1

    assert (await stands(office, booking)).state is State.lapsed
    assert await rows(office, "SELECT kind FROM tasks") == ["expired"]
    [(kind, card)] = chats(office)
    assert (kind, [option.press for option in card.options]) == ("expired", ["go.book"])
    assert "03-6712-1965" in card.text


async def test_offer_beside_a_confirmed_call_expires_and_the_call_stays(office: Office) -> None:
    booking = await requested(office, at(5, day=27))
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.desk.offer(booking.id, [at(6, day=27)], staff_id="s1")
    office.kept.parcels.clear()
    office.clock.pass_time(hours=24)

    assert await office.desk.lapse_due() == 1
    assert await office.desk.lapse_due() == 0

    done = await stands(office, booking)
    assert (done.state, done.starts_at, done.offer_until) == (State.confirmed, at(5, day=27), None)
    [(kind, card)] = chats(office)
    assert (kind, card.title) == ("confirmed", formats.japan_time(at(5, day=27), "vi"))
    assert said("expired-notice-text", "vi") not in card.text  # it asks to choose another time
    [(kind, to, letter)] = letters(office)
    assert (kind, to, letter.kind) == ("confirmed", MAIL, "confirmed")  # never "cancelled"
    assert await rows(office, "SELECT kind FROM tasks") == []


async def test_booking_that_cannot_be_moved_holds_up_no_other(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    stuck = await requested(office, at(4))
    await office.ask(lambda s: s.cursor.execute("UPDATE bookings SET service_id = 'closed down'"))
    other = await requested(office, at(5), person="U2")
    office.clock.now = at(6)

    assert await office.desk.lapse_due() == 1

    assert (await stands(office, other)).state is State.lapsed
    assert (await stands(office, stuck)).state is State.requested
    logged = capsys.readouterr().out
    assert "lapse-failed" in logged
    assert stuck.id in logged


async def test_booking_moved_in_the_last_moment_does_not_lapse(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    booking = await requested(office)
    office.clock.now = at(4)
    look = office.database.look

    async def looks_and_loses(ask: Any, now: Any = None) -> Any:
        found = await look(ask, now)
        if (await stands(office, booking)).state is State.requested:
            await office.ask(lambda store: store.cancel(booking, Actor.caller))
        return found

    monkeypatch.setattr(office.database, "look", looks_and_loses)
    assert await office.desk.lapse_due() == 0

    assert (await stands(office, booking)).state is State.cancelled
    assert chats(office) == []


async def test_lapsing_waits_for_a_database_that_takes_nothing(office: Office) -> None:
    await requested(office)
    office.clock.now = at(4)
    await asyncio.to_thread(office.writer.close)

    with pytest.raises(Busy):
        await office.desk.lapse_due()


# rooms and sending


async def test_room_given_up_is_a_task_and_the_link_follows(office: Office) -> None:
    booking = await requested(office)
    await office.desk.confirm(booking.id, staff_id="s1")

    await office.desk.room_failed(booking.id, 2, NOW + timedelta(minutes=1))
    assert office.kept.parcels == []
    await office.desk.room_failed(booking.id, 2, None)

    [(kind, card)] = chats(office)
    assert kind == "confirmed"
    assert said("link-follows", "vi") in card.text
    assert await rows(office, "SELECT kind FROM tasks") == ["room"]


async def test_late_failure_of_an_old_revision_touches_nothing(office: Office) -> None:
    booking = await requested(office)
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.desk.offer(booking.id, [at(8)], staff_id="s1")
    await office.desk.take(update(1, "press", press=f"my.accept:{booking.id}.1"))
    office.kept.parcels.clear()

    await office.desk.room_failed(booking.id, 2, None)

    assert await rows(office, "SELECT state, revision FROM rooms") == [("wanted", 4)]
    assert office.kept.parcels == []
    assert await rows(office, "SELECT kind FROM tasks") == []


async def test_room_that_cannot_be_closed_is_a_task_and_says_nothing(office: Office) -> None:
    booking = await requested(office)
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.desk.room_made(booking.id, 2, ACCESS)
    await office.desk.cancel(booking.id, staff_id="s1", reason="")
    office.kept.parcels.clear()

    await office.desk.room_failed(booking.id, 2, None)

    assert await rows(office, "SELECT kind FROM tasks") == ["room"]
    assert office.kept.parcels == []


async def test_message_that_had_to_arrive_becomes_a_task(by_hand: Office) -> None:
    booking = await requested(by_hand, mailbox="shared")  # there is no other road
    await by_hand.desk.confirm(booking.id, staff_id="s1", access=ACCESS)
    [parcel] = [p for p in by_hand.kept.parcels if p.channel == "line"]

    await by_hand.desk.send_failed(parcel, "Refused")
    await by_hand.desk.send_failed(parcel, "Refused")

    assert await rows(by_hand, "SELECT kind, language, booking_id FROM tasks") == [
        ("send-failed", "vi", booking.id)
    ]
    assert await rows(by_hand, "SELECT state, error FROM outbox WHERE channel = 'line'") == [
        ("failed", "Refused")
    ]


async def test_menu_that_was_lost_is_no_task(office: Office) -> None:
    await office.desk.take(update(1))
    [parcel] = office.kept.parcels

    await office.desk.send_failed(parcel, "Refused")
    await office.desk.send_failed(parcel._replace(must_arrive=True), "Refused")  # over before

    assert await rows(office, "SELECT kind FROM tasks") == []


async def test_lost_word_about_no_booking_is_a_task_of_the_first_service(office: Office) -> None:
    await office.desk.take(update(1))
    [parcel] = office.kept.parcels

    await office.desk.send_failed(parcel._replace(must_arrive=True), "Refused")

    assert await rows(office, "SELECT kind, service_id, language FROM tasks") == [
        ("send-failed", "otit", "")
    ]


async def test_erased_callers_booking_is_told_to_nobody(office: Office) -> None:
    booking = await requested(office)
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.ask(lambda s: s.erase(s.find_or_make("line", "", "U1", s.now)))
    office.kept.parcels.clear()

    await office.desk.room_failed(booking.id, 2, None)
    made = await office.desk.room_made(booking.id, 2, ACCESS)

    assert made is False
    assert office.kept.parcels == []
