"""The shipped services whose calls are in Japanese, from the first words to the request."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.store.engine import Database
from schedules.service_file import read_services, shipped
from tests.talk import Clock, Office, Talk, said

IDS = ("hellowork-izumo", "sannomiya-consultation", "kushiro-administrative")
ANSWERS = {
    "name": "NGUYEN VAN AN",
    "jobseeker_number": "12345-67890123",
    "email": "an.nguyen@example.com",
    "phone": "090-1234-5678",
    "address": "北海道釧路市幸町10-3",
}


@pytest.fixture(params=IDS)
def service_id(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def office(database: Database, clock: Clock, service_id: str) -> Iterator[Office]:
    opened = Office(database, clock, service=read_services(shipped(), [service_id])[service_id])
    yield opened
    opened.close()


@pytest.mark.parametrize("language", ["ja", "vi", "my"])
async def test_request_is_made_from_the_file_alone(
    caller: Talk, office: Office, service_id: str, language: str
) -> None:
    service = office.services[service_id]
    await caller.start(language)
    assert said(f"service-{service_id}-about", language) in caller.words
    assert said("about", language) not in caller.words

    await caller.press("go.book")
    await caller.press("terms.agree")
    if service.terms.app_terms == "separate":
        await caller.press("app-terms.agree")
    for question in service.questions:
        await caller.press(f"ask-{question.ask}.is:{question.go[0]}")
    for field in service.intake.fields:
        await caller.say(ANSWERS[field])
        if field == "email":
            await caller.press("mailbox.own")
    await caller.press("companion.is:interpreter")
    await caller.press("day.on")
    await caller.press("time.at")
    await caller.press("review.send")
    assert said("request-reply", language) in caller.words or service_id != IDS[0]

    [booking] = await caller.bookings()
    assert (booking.service_id, booking.language) == (service_id, language)
    assert booking.details["companion"] == "interpreter"
    assert all(booking.details[name] for name in service.intake.fields)
