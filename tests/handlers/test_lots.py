"""Places by lot as a caller meets them: putting one's name down, waiting, hearing, and after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking, Caller
from schedules.booking import Actor, State
from schedules.service import Service
from tests.handlers.test_events import visits
from tests.talk import Clock, Office, Talk, said

DRAWS = datetime(2026, 12, 14, 12)  # Tokyo
DRAWS_AT = datetime(2026, 12, 14, 3, tzinfo=UTC)
WHEN = "Monday, 14 December 2026, 12:00 PM (12:00) (Japan time)"


def by_lot(capacity: int = 1, **waiting: Any) -> Service:
    service = visits(capacity)
    events = tuple(e.model_copy(update={"draws": DRAWS}) for e in service.events or ())
    booking = service.booking.model_copy(update={"confirmation": "lottery"})
    rules = service.waiting.model_copy(update=waiting)
    asked = service.intake.model_copy(update={"companion": False})
    return service.model_copy(
        update={"events": events, "booking": booking, "waiting": rules, "intake": asked}
    )


@pytest.fixture
def service() -> Service:
    return by_lot()


@pytest.fixture
def office(database: Database, clock: Clock, service: Service) -> Iterator[Office]:
    opened = Office(database, clock, service=service)
    yield opened
    opened.close()


async def entered(office: Office, name: str) -> Talk:
    talk = office.caller(name)
    await talk.start("en")
    await talk.walk("go.book", "terms.agree", "event.at", "review.send")
    return talk


async def draw(office: Office) -> None:
    office.clock.now = DRAWS_AT
    await office.desk.draw_lots()


async def test_caller_reads_before_sending_that_it_is_by_lot_and_when(caller: Talk) -> None:
    await caller.start("en")
    await caller.walk("go.book", "terms.agree")
    assert said("lots-state", until=WHEN) in caller.words

    await caller.press("event.at")

    assert said("lots-how", when=WHEN) in caller.words
    assert "Enter the draw" in [option.label for option in caller.options]


async def test_name_is_down_and_nothing_is_promised(caller: Talk, office: Office) -> None:
    await caller.start("en")
    await caller.walk("go.book", "terms.agree", "event.at", "review.send")

    [booking] = await caller.bookings()
    assert booking.state is State.waiting
    assert "It is not a place yet" in caller.words
    await caller.press("go.bookings")
    assert f"Draw: {WHEN}" in caller.words


async def test_as_many_as_want_can_enter_whatever_the_room_holds(office: Office) -> None:
    talks = [await entered(office, f"P{n}") for n in range(3)]

    for talk in talks:
        [booking] = await talk.bookings()
        assert booking.state is State.waiting


async def test_list_tells_whose_name_is_down_and_offers_no_second_lot(office: Office) -> None:
    talk = await entered(office, "P")
    [booking] = await talk.bookings()

    await talk.walk("go.menu", "go.book")

    assert said("lots-state-in", when=WHEN) in talk.words
    first = booking.starts_at.timestamp() // 60
    assert f"event.at:{first:.0f}" not in talk.tokens


async def test_while_lots_are_being_drawn_nobody_gets_in_and_everybody_reads_why(
    office: Office, caller: Talk
) -> None:
    await caller.start("en")
    await caller.walk("go.book", "terms.agree", "event.at")
    office.clock.now = DRAWS_AT + timedelta(seconds=1)

    await caller.press("review.send")

    assert said("lots-drawing") in caller.words
    assert await caller.bookings() == []


async def test_after_the_draw_what_is_left_is_booked_at_once(office: Office) -> None:
    await draw(office)
    talk = await entered(office, "late")

    [booking] = await talk.bookings()
    assert booking.state is State.confirmed


async def test_after_the_draw_a_full_event_is_waited_for_like_any_other(office: Office) -> None:
    await entered(office, "early")
    await draw(office)
    talk = office.caller("late")
    await talk.start("en")

    await talk.walk("go.book", "terms.agree", "event.at", "event.wait")

    [booking] = await talk.bookings()
    assert booking.state is State.waiting
    assert booking.times[0].kind == "wait"


async def test_name_can_be_taken_back_before_the_draw(office: Office) -> None:
    first, second = await entered(office, "A"), await entered(office, "B")
    [booking] = await first.bookings()
    await first.walk("go.bookings", "my.leave", "leave.yes")

    await draw(office)

    assert await first.bookings() == []
    [mine] = await second.bookings()
    assert mine.state is State.confirmed
    assert booking.id != mine.id


# beside the ways that are meant


async def test_drawn_stays_drawn_when_the_clock_is_set_back(office: Office) -> None:
    await entered(office, "early")
    await draw(office)
    office.clock.now = DRAWS_AT - timedelta(hours=1)

    late = office.caller("late")
    await late.start("en")
    await late.walk("go.book", "terms.agree")

    assert said("event-full-wait") in late.words


async def test_name_cannot_be_put_down_by_taking_back_that_one_left(office: Office) -> None:
    """Taking back would give a place before the draw."""
    talk = await entered(office, "A")
    [booking] = await talk.bookings()
    await office.ask(lambda store: store.cancel(store.booking(booking.id), Actor.caller))

    await talk.do("press", press=f"my.undo:{booking.id}")

    assert await talk.bookings() == []
    assert await office.desk.page_undo(await page_of(office, booking)) == "too-late"
    assert await talk.bookings() == []


async def page_of(office: Office, booking: Booking) -> str:
    token: str = await office.ask(lambda store: store.page_token(booking.id))
    return token


async def test_cancelled_place_that_nobody_waits_for_is_taken_back_as_it_was(
    office: Office,
) -> None:
    talk = await entered(office, "A")
    await draw(office)
    await talk.do("press", press="go.bookings")
    await talk.press("my.cancel")
    await talk.press("cancel.yes")

    await talk.press("my.undo")

    [booking] = await talk.bookings()
    assert booking.state is State.confirmed


async def test_cancelled_place_is_not_taken_back_while_it_is_offered_to_the_next(
    office: Office,
) -> None:
    talks = [await entered(office, name) for name in "AB"]
    await draw(office)
    [winner] = [t for t in talks if (await t.bookings())[0].state is State.confirmed]
    await winner.do("press", press="go.bookings")
    await winner.press("my.cancel")
    await winner.press("cancel.yes")
    await office.desk.serve_waiting()

    await winner.press("my.undo")

    assert await winner.bookings() == []
    assert said("undo-too-late") in winner.words


async def test_place_cannot_be_changed_for_a_name_in_a_draw(office: Office) -> None:
    """One would be without the place, and perhaps without the other: the place stays."""
    service = by_lot()
    assert service.events
    now, later = service.events
    later = later.model_copy(update={"draws": DRAWS + timedelta(hours=12)})
    office.services[service.id] = service.model_copy(update={"events": (now, later)})
    talk = await entered(office, "A")
    await draw(office)
    await talk.do("press", press="go.bookings")
    await talk.press("my.move")
    assert [token for token in talk.tokens if token.startswith("event.at")] == []

    starts_at, _ = later.span(service.zone)
    await talk.do("press", press=f"event.at:{int(starts_at.timestamp()) // 60}")

    assert said("lots-no-change") in talk.words
    [booking] = await talk.bookings()
    assert booking.state is State.confirmed


async def test_second_name_where_one_waits_already_is_refused_in_words(office: Office) -> None:
    service = by_lot()
    two = service.booking.model_copy(update={"per_caller": 2})
    office.services[service.id] = service.model_copy(update={"booking": two})
    talk = await entered(office, "A")
    await talk.do("press", press="go.book")
    await talk.walk("event.at", "review.send")

    assert said("event-wait-already") in talk.words
    assert len(await talk.bookings()) == 1


async def test_name_that_comes_when_another_process_has_drawn_is_not_left_unheard(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    join = Store.join

    def late(store: Store, caller: Caller, service: Service, *about: Any, **more: Any) -> Booking:
        assert service.events
        store.keep_lots(service, service.events[0], [], store.now)
        store.settle_lots(service, service.events[0])
        return join(store, caller, service, *about, **more)

    monkeypatch.setattr(Store, "join", late)
    talk = await entered(office, "A")

    assert await talk.bookings() == []
    assert await talk.state() == "review"
    assert said("event-book-now-label") in [option.label for option in talk.options]
