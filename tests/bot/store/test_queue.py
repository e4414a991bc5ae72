"""The queue: what waits for staff, how much of it, and the calls ahead."""

from __future__ import annotations

from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import Actor, State
from tests.bot.store.calls import at, half_hour, otit, somebody


def call(store: Store, hour: int, language: str, service: str = "otit", name: str = "") -> Booking:
    rules = otit().model_copy(update={"id": service})
    time = half_hour(at(hour), name or f"{language}-{service}")
    caller = somebody(store, f"U{hour}{language}{service}")
    return store.request(caller, rules, language, [time], {"name": "Lan"})


def test_queue_is_of_the_services_languages_and_states_by_start(store: Store) -> None:
    late = call(store, 12, "vi")
    early = call(store, 10, "id")
    other = call(store, 11, "vi", "other")
    call(store, 11, "km")
    confirmed = store.confirm(call(store, 9, "vi"))

    assert store.queue(["otit"], ["vi", "id"]) == [early, late]
    assert store.queue(["otit", "other"], ["vi"]) == [other, late]
    both = (State.requested, State.confirmed)
    assert store.queue(["otit"], ["vi"], both) == [confirmed, late]
    assert store.queue(["otit"], ["vi"], both, from_at=at(9), to_at=at(12)) == [confirmed]
    assert store.queue(["otit"], ["vi", "id"], limit=1) == [early]
    assert store.queue([], ["vi"]) == []


def test_counts_are_by_service_language_and_state(store: Store) -> None:
    call(store, 9, "vi")
    call(store, 10, "vi")
    store.confirm(call(store, 11, "vi"))
    store.cancel(call(store, 12, "id"), Actor.caller)
    call(store, 9, "th", "other")

    assert store.counts(["otit"]) == {
        ("otit", "vi", State.requested): 2,
        ("otit", "vi", State.confirmed): 1,
    }
    assert store.counts(["otit", "other"], [State.requested, State.cancelled]) == {
        ("otit", "vi", State.requested): 2,
        ("otit", "id", State.cancelled): 1,
        ("other", "th", State.requested): 1,
    }
    assert store.counts(["unknown"]) == {}


def test_upcoming_are_the_confirmed_calls_of_a_resource(store: Store) -> None:
    late = store.confirm(call(store, 12, "vi", name="anna"))
    early = store.confirm(call(store, 10, "id", "other", name="anna"))
    middle = store.confirm(call(store, 11, "id", name="ben"))
    call(store, 9, "vi", name="anna")

    assert store.upcoming(["anna"], at(0), at(23)) == [early, late]
    assert store.upcoming(["anna", "ben"], at(0), at(12)) == [early, middle]
    assert store.upcoming(["anna"], at(0, day=26), at(23, day=26)) == []
