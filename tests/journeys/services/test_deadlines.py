"""Every deadline of every service, a minute before it and a minute after."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.turn import Booking
from locales import formats
from schedules.booking import State
from tests.conftest import NOW
from tests.journeys.services.conftest import MINUTE, SERVICES, House, says, service_of, talk_of
from tests.journeys.services.expected import JAPAN, STATED, japan, rows
from tests.journeys.services.people import SENT, Person
from tests.talk import said

ALL = pytest.mark.parametrize(("service_id", "language"), rows())
WEEK = timedelta(days=7)
ASKED = pytest.mark.parametrize(("service_id", "language"), rows("staff", "reply"))


async def asks(house: House, service_id: str, language: str, minutes: int) -> Person:
    """Give somebody who is about to send the first request that is possible so near the deadline."""
    await house.wait_until(japan(service_of(service_id)[1].closes) + minutes * MINUTE)
    person = await house.person(service_id, language)
    await person.ask_for_a_call(until=SENT, first=False)
    return person


async def requested(house: House, service_id: str, language: str) -> tuple[Person, Booking]:
    """Ask for the call of the table, just before that is too late."""
    person = await asks(house, service_id, language, -1)
    await person.press(SENT)
    [booking] = await talk_of(person).bookings()
    return person, booking


async def offered(house: House, service_id: str, language: str) -> tuple[Person, Booking]:
    """Have staff offer another time, a week after the one that was asked for."""
    person = await house.person(service_id, language)
    await person.ask_for_a_call()
    [booking] = await talk_of(person).bookings()
    later = japan(service_of(service_id)[1].call) + WEEK
    return person, await house.office.desk.offer(booking.id, [later], staff_id="hana")


@ALL
async def test_call_can_be_booked_until_its_deadline(
    house: House, service_id: str, language: str
) -> None:
    _, stated = service_of(service_id)

    _person, booking = await requested(house, service_id, language)

    assert booking.starts_at == japan(stated.call)
    at_once = stated.confirms == "instant"
    assert booking.state is (State.confirmed if at_once else State.requested)


@ALL
async def test_call_is_not_shown_after_its_deadline(
    house: House, service_id: str, language: str
) -> None:
    _, stated = service_of(service_id)

    person = await asks(house, service_id, language, +1)
    await person.press(SENT)

    [booking] = await talk_of(person).bookings()
    assert booking.starts_at > japan(stated.call)


@ALL
async def test_call_cannot_be_sent_for_after_its_deadline(
    house: House, service_id: str, language: str
) -> None:
    _, stated = service_of(service_id)
    person = await asks(house, service_id, language, -1)

    await house.wait_until(japan(stated.closes) + MINUTE)
    await person.press(SENT)

    assert await talk_of(person).bookings() == []
    day = formats.day(japan(stated.call).astimezone(JAPAN).date(), language)
    late = {said("time-past", language, day=day), said("day-past", language)}
    late.add(said("event-past", language))
    assert any(sentence in person.chat.words for sentence in late)
    assert any(map(person.offered, ("time.at", "day.on", "event.", "go.person")))


@ASKED
async def test_unanswered_request_lapses_with_a_word(
    house: House, service_id: str, language: str
) -> None:
    _, stated = service_of(service_id)
    person, booking = await requested(house, service_id, language)

    await house.wait_until(japan(stated.lapses) - MINUTE)
    assert (await house.booking(booking.id)).state is State.requested
    await house.wait_until(japan(stated.lapses) + MINUTE)

    assert (await house.booking(booking.id)).state is State.lapsed
    await talk_of(person).look()
    assert says(service_id, "lapsed-notice-text", language) in person.chat.words
    assert person.offered("go.book")


@ASKED
async def test_offer_is_taken_until_it_ends(house: House, service_id: str, language: str) -> None:
    _, _stated = service_of(service_id)
    person, booking = await offered(house, service_id, language)
    assert booking.offer_until == NOW + timedelta(hours=service_of(service_id)[1].offer)

    await house.wait_until(booking.offer_until - MINUTE)
    await talk_of(person).look()
    await person.press(f"my.accept:{booking.id}.1")

    assert (await house.booking(booking.id)).state is State.confirmed


@ASKED
async def test_offer_lapses_when_its_time_is_over(
    house: House, service_id: str, language: str
) -> None:
    person, booking = await offered(house, service_id, language)
    await talk_of(person).look()
    buttons = person.offered(f"my.accept:{booking.id}.1")
    assert booking.offer_until is not None

    await house.wait_until(booking.offer_until + MINUTE)
    await person.chat.tap(buttons[0])

    assert (await house.booking(booking.id)).state is State.lapsed


SILENCES = [
    (service_id, stated.languages.split()[n], *pair.split(" 20", 1))
    for service_id, stated in STATED.items()
    for n, pair in enumerate(filter(None, stated.silence.split(", ")))
]
RATIONED = [row for row in rows() if STATED[row[0]].per_day]


@pytest.mark.parametrize(("service_id", "language", "asked", "phones"), SILENCES)
async def test_caller_is_to_phone_when_the_office_was_silent_for_its_working_days(
    house: House, service_id: str, language: str, asked: str, phones: str
) -> None:
    over = japan(f"20{phones}")
    await house.wait_until(japan(asked))
    person, booking = await on_the_last_day_shown(house, service_id, language)
    phone = SERVICES[service_id].contact.phone or said("phone-of-office", language)
    words = said("unwritten-notice-text", language, phone=phone)

    await house.wait_until(over - MINUTE)
    await talk_of(person).look()
    assert words not in person.chat.words
    await house.wait_until(over + MINUTE)

    await talk_of(person).look()
    assert words in person.chat.words
    assert (await house.booking(booking.id)).state is State.requested


async def on_the_last_day_shown(
    house: House, service_id: str, language: str
) -> tuple[Person, Booking]:
    """Ask for a call as late as the first page of days goes."""
    person = await house.person(service_id, language)
    await person.ask_for_a_call(until="day.on", first=False)
    await person.chat.tap(person.offered("day.on")[-1])
    await person.ask_for_a_call()
    [booking] = await talk_of(person).bookings()
    return person, booking


@pytest.mark.parametrize(("service_id", "language"), RATIONED)
async def test_day_on_which_a_caller_has_calls_enough_is_shown_no_more(
    house: House, service_id: str, language: str
) -> None:
    person, booking = await house.confirmed(service_id, language)
    day = f"day.on:{booking.starts_at.astimezone(JAPAN).date()}"

    await talk_of(person).do("text", text="/menu")
    await person.press("go.book")
    await person.ask_for_a_call(until="day.on", first=False)

    assert person.offered("day.on")
    assert person.offered(day) == []
    assert said("book-per-day", language, calls=1) in person.chat.words
