"""What callers answer by mail where the answer confirms, and whom a service does not speak with."""

from __future__ import annotations

import pytest

from handlers.word_lists import ANSWERS
from schedules.booking import State
from tests.journeys.services.conftest import SERVICES, House, talk_of
from tests.journeys.services.expected import STATED, japan, rows
from tests.talk import said

CASE = ("service_id", "language")
STRANGERS = [
    (service_id, language)
    for service_id, service in SERVICES.items()
    for language in ("ja", "ja-x-easy")
    if language not in service.answered(japan(STATED[service_id].call).date())
]


@pytest.mark.parametrize(("answer", "becomes"), [("yes", "confirmed"), ("no", "requested")])
@pytest.mark.parametrize(CASE, rows("reply"))
async def test_times_of_the_office_are_answered_by_mail(
    house: House, service_id: str, language: str, answer: str, becomes: str
) -> None:
    person = await house.person(service_id, language)
    await person.ask_for_a_call()
    [booking] = await talk_of(person).bookings()
    await house.office.desk.offer(booking.id, [booking.starts_at], staff_id="hana")

    word = ANSWERS[language]["yes" if answer == "yes" else "no"].split("|")[0]
    assert await house.answer(house.letters()[-1], word)

    done = await house.booking(booking.id)
    assert done.state is State(becomes)
    assert done.starts_at == japan(STATED[service_id].call)


@pytest.mark.parametrize(CASE, STRANGERS)
async def test_caller_whose_language_a_service_does_not_speak_can_choose_another(
    house: House, service_id: str, language: str
) -> None:
    person = await house.person(service_id, language)
    await person.ask_for_a_call(until="service.set")

    name = said(f"service-{service_id}-label", language)
    assert said("service-other-languages", language, service=name) in person.chat.words
    assert person.offered(f"language.set:{language}") == []
    for spoken in STATED[service_id].languages.split():
        assert person.offered(f"language.set:{spoken}")
    await person.press_old("go.service")
    assert len(person.offered("service.set")) == len(SERVICES)
