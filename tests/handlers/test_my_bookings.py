"""A caller's own bookings: the card, cancelling, and answering an offer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.store.store import Store
from handlers.messages import Card, Choice
from locales import formats
from schedules.booking import Actor, Outcome, State
from tests.talk import TO_REVIEW, Office, Talk, said

LATER = datetime(2026, 12, 1, 3, 0, tzinfo=UTC)  # noon of the next Tuesday in Tokyo


async def requested(caller: Talk, language: str = "my") -> str:
    """Have the caller ask for a call; give the booking's id."""
    await caller.start(language)
    await caller.walk(*TO_REVIEW, "review.send")
    [booking] = await caller.bookings()
    return booking.id


async def test_no_booking_says_so_and_offers_to_book(caller: Talk) -> None:
    await caller.start()
    await caller.press("go.bookings")

    assert caller.words == said("no-bookings")
    assert "go.book" in caller.tokens


async def test_card_shows_time_status_and_code(caller: Talk) -> None:
    await requested(caller)
    [booking] = await caller.bookings()
    await caller.press("go.bookings")

    [card] = caller.read
    assert isinstance(card, Card)
    assert "13:00" in card.title
    rows = dict(card.rows)
    assert rows[said("status-title", "my")] == said("status-requested", "my")
    assert rows[said("code-title", "my")] == booking.code
    assert card.alt == card.title


async def test_cancel_asks_first(caller: Talk) -> None:
    booking_id = await requested(caller)
    await caller.press("go.bookings")
    await caller.press("my.cancel")

    assert await caller.state() == "cancel"
    await caller.press("cancel.no")
    assert [b.id for b in await caller.bookings()] == [booking_id]


async def test_cancel_frees_the_time_for_somebody_else(caller: Talk, office: Office) -> None:
    booking_id = await requested(caller)
    await caller.press("go.bookings")
    await caller.walk("my.cancel", "cancel.yes")

    assert await caller.bookings() == []
    [booking] = await caller.bookings(all_of_them=True)
    assert (booking.id, booking.state, booking.cancelled_by) == (
        booking_id,
        State.cancelled,
        "caller",
    )
    await requested(office.caller("somebody else"))


async def test_cancel_typed_asks_about_the_one_open_booking(caller: Talk) -> None:
    booking_id = await requested(caller)

    await caller.say("cancel")
    assert f"cancel.yes:{booking_id}" in caller.tokens
    await caller.say("help")
    await caller.press("go.resume")
    assert f"cancel.yes:{booking_id}" in caller.tokens
    await caller.say("yes")

    assert await caller.bookings() == []


async def test_old_cancel_button_of_a_cancelled_booking_says_how_it_stands(
    caller: Talk, office: Office
) -> None:
    booking_id = await requested(caller)
    await office.desk.cancel(booking_id, staff_id="somebody", reason="")

    await caller.do("press", press=f"my.cancel:{booking_id}")

    status = said("status-cancelled", "my")
    assert said("already-over", "my", status=status) in caller.words


async def test_cancelling_what_staff_cancel_at_the_same_time_is_one_cancellation(
    caller: Talk, office: Office
) -> None:
    booking_id = await requested(caller)
    await caller.do("press", press=f"my.cancel:{booking_id}")
    await office.desk.cancel(booking_id, staff_id="somebody", reason="")

    await caller.do("press", press=f"cancel.yes:{booking_id}")

    [booking] = await caller.bookings(all_of_them=True)
    assert booking.cancelled_by == "staff"
    assert booking.revision == 2


async def test_somebody_elses_booking_is_out_of_reach(caller: Talk, office: Office) -> None:
    booking_id = await requested(caller)
    thief = office.caller("thief")
    await thief.start()

    for press in (
        f"my.cancel:{booking_id}",
        f"my.accept:{booking_id}.1",
        f"my.decline:{booking_id}",
    ):
        await thief.do("press", press=press)
        assert said("old-button") in thief.words
    thief_row = await thief.caller()
    assert thief_row.id

    [booking] = await caller.bookings()
    assert booking.state is State.requested


async def test_offer_is_accepted_with_one_tap(caller: Talk, office: Office) -> None:
    booking_id = await requested(caller)
    await office.desk.offer(booking_id, [LATER, LATER + timedelta(hours=1)], staff_id="somebody")
    await caller.look()
    assert "12:00" in caller.words
    assert "13:00" in caller.words

    await caller.press(f"my.accept:{booking_id}.2")

    [booking] = await caller.bookings()
    assert booking.state is State.confirmed
    assert booking.starts_at == LATER + timedelta(hours=1)


async def test_offered_times_are_seen_again_under_my_booking(caller: Talk, office: Office) -> None:
    booking_id = await requested(caller)
    await office.desk.offer(booking_id, [LATER, LATER + timedelta(hours=1)], staff_id="somebody")

    await caller.do("press", press="go.bookings")

    for rank, starts_at in enumerate((LATER, LATER + timedelta(hours=1)), 1):
        assert f"{rank}. {formats.japan_time(starts_at, 'my')}" in caller.words
        assert f"my.accept:{booking_id}.{rank}" in caller.tokens


async def test_other_time_offered_beside_a_confirmed_call_can_be_taken(
    caller: Talk, office: Office
) -> None:
    booking_id = await requested(caller)
    await office.desk.confirm(booking_id, staff_id="somebody")
    await office.desk.offer(booking_id, [LATER], staff_id="somebody")
    await caller.look()

    assert f"my.decline:{booking_id}" in caller.tokens
    await caller.press(f"my.accept:{booking_id}.1")

    [booking] = await caller.bookings()
    assert (booking.state, booking.starts_at) == (State.confirmed, LATER)


async def test_offer_accepted_twice_is_accepted_once(caller: Talk, office: Office) -> None:
    booking_id = await requested(caller)
    await office.desk.offer(booking_id, [LATER], staff_id="somebody")
    await caller.look()
    await caller.press(f"my.accept:{booking_id}.1")

    await caller.do("press", press=f"my.accept:{booking_id}.1")

    status = said("status-confirmed", "my")
    assert said("already-over", "my", status=status) in caller.words


async def test_offer_declined_goes_back_to_staff(caller: Talk, office: Office) -> None:
    booking_id = await requested(caller)
    await office.desk.offer(booking_id, [LATER], staff_id="somebody")
    await caller.look()

    await caller.press("my.decline")

    assert said("offer-declined", "my") in caller.words
    [booking] = await caller.bookings()
    assert booking.state is State.requested
    await caller.do("press", press=f"my.decline:{booking_id}")
    assert said("already-over", "my", status=said("status-requested", "my")) in caller.words


async def test_garbage_after_a_booking_is_an_old_button(caller: Talk) -> None:
    booking_id = await requested(caller)

    for rank in ("x", "9", "²", ""):
        await caller.do("press", press=f"my.accept:{booking_id}.{rank}")
        assert said("old-button", "my") in caller.words or rank == "9"
    [booking] = await caller.bookings()
    assert booking.state is State.requested


async def test_finished_call_lets_the_caller_book_again(caller: Talk, office: Office) -> None:
    booking_id = await requested(caller)
    await office.desk.confirm(booking_id, staff_id="somebody")
    await office.desk.finish(booking_id, Outcome.talked, staff_id="somebody")

    await caller.do("press", press="go.book")

    assert await caller.state() == "day"


async def test_several_bookings_are_all_shown(caller: Talk, office: Office) -> None:
    await requested(caller)
    row = await caller.caller()
    service = office.services["otit"].model_copy(
        update={"booking": office.services["otit"].booking.model_copy(update={"per_caller": 2})}
    )

    def second(store: Store) -> None:
        end = LATER + timedelta(minutes=30)
        store.request(row, service, "my", [(LATER, end, ["seat:otit:my:1"])], {})

    await office.ask(second)
    await caller.say("cancel")

    assert len([m for m in caller.read if isinstance(m, Card)]) == 2
    assert isinstance(caller.read[-1], Card | Choice)


async def test_service_whose_bookings_are_cancelled_by_phone_says_so(
    caller: Talk, office: Office
) -> None:
    booking_id = await requested(caller)
    service = office.services["otit"]
    office.services["otit"] = service.model_copy(
        update={"cancel": service.cancel.model_copy(update={"by": ("phone",)})}
    )

    await caller.do("press", press=f"my.cancel:{booking_id}")

    assert caller.words == said("cancel-by-phone", "my", phone="03-6712-1965")
    assert Actor.caller not in {b.cancelled_by for b in await caller.bookings()}
