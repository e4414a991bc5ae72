"""Deleting everything: three taps, and nothing stays."""

from __future__ import annotations

from schedules.booking import State
from tests.talk import TO_REVIEW, Office, Talk, said


async def test_delete_takes_three_taps_and_cancels_what_is_open(
    caller: Talk, office: Office
) -> None:
    await caller.start("vi")
    await caller.walk(*TO_REVIEW, "review.send")
    row = await caller.caller()
    [booking] = await caller.bookings()

    caller.last_id = 0
    await caller.walk("go.menu", "go.delete", "erase.yes")

    assert await office.ask(lambda store: store.load(row.id)) is None
    gone = await office.ask(lambda store: store.booking(booking.id))
    assert gone.state is State.cancelled
    assert gone.caller_id is None
    assert not gone.details
    assert said("deleted", "vi") in caller.words


async def test_delete_asks_once_and_can_be_left(caller: Talk) -> None:
    await caller.start()
    await caller.walk("go.book", "terms.agree", "who.is:trainee")
    await caller.say("delete my data")
    assert await caller.state() == "erase"

    await caller.press("erase.no")

    assert await caller.state() == "f-name"
    assert (await caller.caller()).draft["who"] == "trainee"


async def test_deleted_caller_can_begin_anew(caller: Talk) -> None:
    await caller.start("vi")
    await caller.walk("go.delete", "erase.yes")

    await caller.do("start")

    assert await caller.state() == "language"
    assert (await caller.caller()).profile == {}


async def test_consent_survives_without_the_caller(caller: Talk, office: Office) -> None:
    await caller.start("vi")
    await caller.walk("go.book", "terms.agree")
    await caller.say("menu")
    await caller.walk("go.delete", "erase.yes")

    def consents(store: object) -> list[tuple[object, ...]]:
        cursor = store.cursor  # type: ignore[attr-defined] # a look past the store's questions
        cursor.execute("SELECT caller_id, language, agreed_at, agreed_month FROM consents")
        return list(cursor.fetchall())

    assert set(await office.ask(consents)) == {(None, "vi", None, "2026-11")}
