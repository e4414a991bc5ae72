"""Rooms: wanted once, made for the revision that asked, closed when the call is off."""

from __future__ import annotations

from datetime import timedelta

from bot.store.rooms import RoomWork
from bot.store.store import Store
from handlers.turn import Booking, Room
from schedules.booking import State
from tests.bot.store.calls import at, brought_to, half_hour, otit, somebody
from tests.conftest import NOW

ACCESS = {"join_url": "https://rooms.example/1", "passcode": "314", "meeting_id": "99"}
MADE = Room("made", "zoom", "https://rooms.example/1", "314", "99")
LATER = NOW + timedelta(minutes=5)


def shown(store: Store, booking: Booking) -> Room | None:
    found = store.booking(booking.id)
    assert found is not None
    return found.room


def test_room_is_wanted_then_made_and_shown_with_the_booking(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    assert (store.room_of(booking.id), shown(store, booking)) == (None, None)
    store.want_room(booking, "zoom")

    assert shown(store, booking) == Room("wanted", "zoom")
    assert store.rooms_wanted(NOW - timedelta(seconds=1), 10) == []
    assert store.rooms_wanted(NOW, 10) == [
        RoomWork(booking.id, booking.revision, "zoom", "wanted", 0)
    ]
    assert store.room_made(booking.id, booking.revision, ACCESS)

    assert shown(store, booking) == store.room_of(booking.id) == MADE
    assert store.rooms_wanted(NOW, 10) == []


def test_room_work_is_taken_by_one(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")
    (work,) = store.rooms_wanted(NOW, 10)

    assert [store.take_room(work, LATER) for _ in range(2)] == [True, False]

    assert store.rooms_wanted(NOW, 10) == []
    assert [each.attempts for each in store.rooms_wanted(LATER, 10)] == [1]


def test_room_of_an_older_revision_does_not_count(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")
    assert store.room_made(booking.id, booking.revision, ACCESS)
    moved = store.accept(store.offer(booking, [half_hour(at(15))], LATER), 1, otit())
    store.want_room(moved, "zoom")

    assert not store.room_made(booking.id, booking.revision, {"join_url": "old"})

    # The one who changes the room still knows which it was; the caller is not shown it.
    assert store.rooms_wanted(NOW, 10) == [RoomWork(booking.id, 4, "zoom", "wanted", 0, ACCESS)]
    assert shown(store, booking) == Room("wanted", "zoom")


def test_room_failed_is_tried_again_then_given_up(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")

    store.room_failed(booking.id, LATER)
    assert store.rooms_wanted(NOW, 10) == []
    assert [each.state for each in store.rooms_wanted(LATER, 10)] == ["wanted"]

    store.room_failed(booking.id, None)
    assert shown(store, booking) == Room("failed", "zoom")
    assert store.rooms_wanted(LATER, 10) == []
    assert not store.room_made(booking.id, booking.revision, ACCESS)
    store.room_failed("nobody", None)


def test_room_that_was_made_is_closed_at_the_provider(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")
    store.room_made(booking.id, booking.revision, ACCESS)

    store.room_unwanted(booking)
    assert shown(store, booking) is None
    store.room_failed(booking.id, None)
    assert store.rooms_wanted(LATER, 10) == []  # nobody can close it: it stays as it is
    store.room_unwanted(booking)
    (work,) = store.rooms_wanted(NOW, 10)
    assert (work.state, work.access) == ("unwanted", ACCESS)
    store.room_gone(booking.id)

    assert store.rooms_wanted(LATER, 10) == []
    assert store.room_of(booking.id) == Room("gone", "zoom")


def test_room_that_was_never_made_is_gone_at_once(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")

    store.room_unwanted(booking)

    assert store.rooms_wanted(LATER, 10) == []
    assert store.room_of(booking.id) == Room("gone", "zoom")
    assert not store.room_made(booking.id, booking.revision, ACCESS)


def test_room_of_an_erased_caller_is_not_kept(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")
    store.cursor.execute("UPDATE bookings SET caller_id = NULL")

    assert not store.room_made(booking.id, booking.revision, ACCESS)
    assert not store.room_made("nobody", 1, ACCESS)


def test_room_of_an_erased_caller_can_still_be_closed(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")
    store.room_made(booking.id, booking.revision, ACCESS)

    store.erase(somebody(store))

    (work,) = store.rooms_wanted(NOW, 10)
    assert (work.state, work.access) == ("unwanted", {"meeting_id": "99"})
    assert shown(store, booking) is None


def test_room_of_another_provider_is_left_to_be_closed_there(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")
    store.room_made(booking.id, booking.revision, ACCESS)

    store.want_room(booking, "hand")
    store.room_made(booking.id, booking.revision, {"join_url": "https://teams.example/1"})

    (left,) = store.left_rooms(NOW, 10)
    assert (left.provider, left.meeting_id) == ("zoom", "99")
    assert [store.take_left_room(left, LATER) for _ in range(2)] == [True, False]
    assert store.left_rooms(NOW, 10) == []
    store.left_room_later(left, NOW)
    assert [each.attempts for each in store.left_rooms(NOW, 10)] == [1]
    store.left_room_gone(left)
    assert store.left_rooms(LATER, 10) == []


def test_link_typed_by_hand_is_nothing_to_close(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "hand")
    store.room_made(booking.id, booking.revision, {"meeting_id": "1", "passcode": "2"})

    store.want_room(booking, "zoom")

    assert store.left_rooms(NOW, 10) == []
    assert [work.access for work in store.rooms_wanted(NOW, 10)] == [{}]


def test_room_is_found_by_the_number_of_its_meeting_while_it_is_used(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")
    assert store.booking_in("99") is None
    store.room_made(booking.id, booking.revision, ACCESS)
    assert (store.booking_in("99"), store.booking_in("98")) == (booking.id, None)

    store.room_unwanted(booking)

    assert store.booking_in("99") is None


def test_rooms_of_calls_long_over_and_those_nobody_could_close_are_closed_again(
    store: Store,
) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")
    store.room_made(booking.id, booking.revision, ACCESS)

    store.close_rooms_again(booking.ends_at)
    assert store.rooms_wanted(LATER, 10) == []
    store.close_rooms_again(booking.ends_at + timedelta(seconds=1))
    assert [work.state for work in store.rooms_wanted(LATER, 10)] == ["unwanted"]
    store.room_failed(booking.id, None)
    assert store.rooms_wanted(LATER, 10) == []
    store.close_rooms_again(NOW)
    assert [work.state for work in store.rooms_wanted(LATER, 10)] == ["unwanted"]


def test_task_about_a_missing_room_is_over_once_it_is_made(store: Store) -> None:
    booking = brought_to(store, State.confirmed)
    store.want_room(booking, "zoom")
    store.add_task("room", "otit", "vi", booking_id=booking.id)
    store.add_task("person", "otit", "vi", booking_id=booking.id)

    store.room_made(booking.id, booking.revision, ACCESS)

    assert [task.kind for task in store.every_open_task()] == ["person"]


def test_event_is_taken_once(store: Store) -> None:
    assert not store.heard("zoom", "e" * 64)
    store.note_heard("zoom", "e" * 64)
    store.note_heard("zoom", "e" * 64)
    assert store.heard("zoom", "e" * 64)
