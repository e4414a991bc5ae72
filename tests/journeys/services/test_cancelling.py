"""Every way to cancel, on the day before and on the day, where it is open and where it is not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

import pytest

from bot.store.store import Store
from handlers.turn import Booking
from handlers.word_lists import ANSWERS
from locales import formats
from schedules.booking import Actor, State
from tests.journeys.services.conftest import MINUTE, House
from tests.journeys.services.expected import STATED, japan
from tests.journeys.services.people import Person
from tests.talk import said

Try = Callable[[House, Person, Booking], Awaitable[str]]  # answers with what the caller reads


async def by_chat(house: House, person: Person, booking: Booking) -> str:
    await person.press("my.cancel")
    if person.offered("cancel.yes"):
        await person.press("cancel.yes")
    return person.chat.words


async def by_mail(house: House, person: Person, booking: Booking) -> str:
    word = ANSWERS[person.language.partition("-")[0]]["cancel"].split("|")[0]
    assert await house.answer(house.letters()[-1], word)
    body = house.letters()[-1].get_body(("plain",))
    assert body is not None
    return str(body.get_content())


async def by_page(house: House, person: Person, booking: Booking) -> str:
    await house.pages.post(f"{await house.page_of(booking)}/cancel")
    return await house.read_page(booking)


async def by_phone(house: House, person: Person, booking: Booking) -> str:
    await house.office.desk.cancel(booking.id, staff_id="hana", reason="asked")
    await person.chat.look()
    return person.chat.words


WAYS: dict[str, Try] = {"chat": by_chat, "mail": by_mail, "page": by_page, "phone": by_phone}
DAYS = {"before": -MINUTE, "same": MINUTE}  # around midnight in Japan


def cases(*, allowed: bool) -> Iterator[tuple[str, str, str, str]]:
    """List (service, language, way, day), the languages of a service in turns."""
    for service_id, stated in STATED.items():
        languages, number = stated.languages.split(), 0
        for day, ways in (("before", stated.cancels), ("same", stated.on_the_day)):
            for way in WAYS:
                # Whoever telephones is helped; whom we cannot write to cannot answer.
                may = not ways or way in ways.split() or way == "phone"
                writes = way != "mail" or "email" in stated.asks
                if may is allowed and writes:
                    yield service_id, languages[number % len(languages)], way, day
                number += 1


async def on_the(day: str, house: House, service_id: str, language: str) -> tuple[Person, Booking]:
    """Have a call confirmed, and wait for the last minute before its day, or the first one."""
    person, booking = await house.confirmed(service_id, language)
    midnight = japan(STATED[service_id].call[:10] + " 00:00")
    await house.wait_until(midnight + DAYS[day])
    await person.chat.look()  # the reminder of the evening before
    return person, booking


@pytest.mark.parametrize(("service_id", "language", "way", "day"), list(cases(allowed=True)))
async def test_call_is_cancelled_by_a_way_that_is_open(
    house: House, service_id: str, language: str, way: str, day: str
) -> None:
    person, booking = await on_the(day, house, service_id, language)

    read = await WAYS[way](house, person, booking)

    done = await house.booking(booking.id)
    assert (done.state, done.cancelled_by) == (State.cancelled, Actor.caller)
    assert said("cancel-not-here", language) not in read
    assert await house.office.ask(_claims) == 0  # the time is free again


def _claims(store: Store) -> int:
    [found] = store.cursor.execute("SELECT count(*) FROM claims").fetchone()
    return int(found)


@pytest.mark.parametrize(("service_id", "language", "way", "day"), list(cases(allowed=False)))
async def test_call_stands_where_a_way_is_closed_and_the_article_is_named(
    house: House, service_id: str, language: str, way: str, day: str
) -> None:
    person, booking = await on_the(day, house, service_id, language)

    read = await WAYS[way](house, person, booking)

    assert (await house.booking(booking.id)).state is State.confirmed
    article = formats.articles(STATED[service_id].article, language)
    rule = said("cancel-article", language, article=article)
    assert " ".join(rule.split()) in " ".join(read.split())
