"""What a service asks first: who may ask, what must be so, who sits in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bot.store.engine import Database
from schedules.sections import Intake, Question
from schedules.service import Service
from tests.bot.store.calls import otit
from tests.talk import Clock, Office, Talk, said

Opens = Callable[..., Talk]


def asking(*questions: dict[str, Any], phone: bool = True, **intake: Any) -> Service:
    """Give the shipped service with other questions, that asks for the name alone."""
    service = otit()
    rules = Intake.model_validate({"fields": ["name"], **intake})
    found = tuple(map(Question.model_validate, questions))
    contact = service.contact if phone else service.contact.model_copy(update={"phone": None})
    return service.model_copy(update={"intake": rules, "questions": found, "contact": contact})


CAMERA = {"ask": "camera", "go": ["yes"], "stop": ["no"]}
RESIDENCE = {"ask": "residence", "go": ["yes", "special", "no", "unsure"]}


@pytest.fixture
def opens(database: Database, clock: Clock) -> Iterator[Opens]:
    """Open desks of such services, each with a caller."""
    offices = []

    def opened(service: Service) -> Talk:
        offices.append(Office(database, clock, service=service))
        return offices[-1].caller()

    yield opened
    for office in offices:
        office.close()


async def test_service_without_roles_and_companion_asks_for_neither(opens: Opens) -> None:
    caller = opens(asking())
    await caller.start()
    await caller.walk("go.book", "terms.agree", "NGUYEN VAN AN", "day.on", "time.at")

    assert await caller.state() == "review"
    assert said("companion-title") not in caller.words
    await caller.press("review.change")
    assert [t for t in caller.tokens if t.startswith("change.to")] == [
        "change.to:f-name",
        "change.to:time",
    ]
    await caller.walk("change.none", "review.send")
    [booking] = await caller.bookings()
    assert booking.details == {"name": "NGUYEN VAN AN", "zone": ""}


async def test_only_the_roles_of_the_service_are_offered(opens: Opens) -> None:
    caller = opens(asking(who=["former", "supporter"]))
    await caller.start()
    await caller.walk("go.book", "terms.agree")

    shown = [token for token in caller.tokens if token.startswith("who.")]
    assert shown == ["who.is:former", "who.is:supporter"]
    await caller.do("press", press="who.is:trainee")
    assert await caller.state() == "who"
    await caller.do("press", press="who.is:former")
    assert await caller.state() == "where"
    await caller.press("where.is:vn")
    assert await caller.state() == "f-name"


async def test_role_that_another_service_was_told_is_asked_where_it_does_not_fit(
    opens: Opens, database: Database
) -> None:
    caller = opens(asking(who=["former"]))
    await caller.start()
    row = await caller.caller()
    row.profile = {"who": "trainee", "name": "AN"}
    await caller.office.ask(lambda store: store.save(row))

    await caller.walk("go.book", "terms.agree")

    assert await caller.state() == "who"


async def test_question_comes_after_the_terms_and_before_the_fields(opens: Opens) -> None:
    caller = opens(asking(CAMERA, who=["trainee"]))
    await caller.start("vi")
    await caller.walk("go.book", "terms.agree")

    assert said("ask-camera", "vi") in caller.words
    labels = [option.label for option in caller.options]
    assert labels[:2] == [said("ask-camera-yes-label", "vi"), said("ask-camera-no-label", "vi")]
    await caller.press("ask-camera.is:yes")
    assert await caller.state() == "who"


@pytest.mark.parametrize("phone", [True, False])
async def test_answer_that_stops_says_what_is_needed_and_books_nothing(
    opens: Opens, phone: bool
) -> None:
    service = asking(CAMERA, phone=phone)
    caller = opens(service)
    await caller.start()
    await caller.walk("go.book", "terms.agree", "ask-camera.is:no")

    told = said("phone-instead", phone=str(service.contact.phone))
    assert said("ask-camera-no-why") in caller.words
    assert (told in caller.words) is phone
    assert caller.tokens == ["go.back", "go.help", "go.menu"]
    assert await caller.bookings() == []
    await caller.do("press", press="go.book")
    assert said("ask-camera-no-why") in caller.words
    await caller.say("a tablet")
    assert said("ask-camera-no-why") in caller.words
    await caller.do("press", press="ask-camera.is:maybe")
    assert await caller.state() == "ask-camera"


async def test_back_from_an_answer_that_stops_asks_again(opens: Opens) -> None:
    caller = opens(asking(CAMERA))
    await caller.start()
    await caller.walk("go.book", "terms.agree", "ask-camera.is:no", "go.back")

    assert said("ask-camera") in caller.words
    await caller.press("ask-camera.is:yes")
    assert await caller.state() == "f-name"
    await caller.press("go.back")
    assert await caller.state() == "ask-camera"
    await caller.press("go.back")
    assert await caller.state() == "menu"


async def test_answer_with_something_to_say_of_it_says_it_once_and_goes_on(opens: Opens) -> None:
    caller = opens(asking(RESIDENCE))
    await caller.start()
    await caller.walk("go.book", "terms.agree", "ask-residence.is:no")

    assert said("ask-residence-no-why") in caller.words
    assert await caller.state() == "f-name"
    await caller.do("press", press="go.resume")
    assert said("ask-residence-no-why") not in caller.words


async def test_answer_that_another_service_explains_says_nothing_here(opens: Opens) -> None:
    caller = opens(asking({"ask": "registered", "go": ["online"], "stop": ["no"]}))
    await caller.start()
    await caller.walk("go.book", "terms.agree", "ask-registered.is:online")

    assert len(caller.read) == 1
    assert await caller.state() == "f-name"


@pytest.mark.parametrize(("typed", "state"), [("yes", "f-name"), ("no", "ask-camera")])
async def test_typed_yes_and_no_are_answers(opens: Opens, typed: str, state: str) -> None:
    caller = opens(asking(CAMERA))
    await caller.start("vi")
    await caller.walk("go.book", "terms.agree")
    await caller.say({"yes": "vâng", "no": "không"}[typed])

    assert await caller.state() == state
    assert (await caller.caller()).draft["ask-camera"] == typed


async def test_answers_are_kept_with_the_booking_and_for_the_next_time(opens: Opens) -> None:
    caller = opens(asking(CAMERA, RESIDENCE))
    await caller.start()
    await caller.walk("go.book", "terms.agree", "ask-camera.is:yes", "ask-residence.is:special")
    await caller.walk("NGUYEN VAN AN", "day.on", "time.at")
    assert f"{said('ask-camera-label')}: {said('ask-camera-yes-label')}" in caller.words
    await caller.press("review.send")

    [booking] = await caller.bookings()
    kept = {"ask-camera": "yes", "ask-residence": "special", "name": "NGUYEN VAN AN"}
    assert booking.details == {**kept, "zone": ""}
    await caller.office.desk.cancel(booking.id, staff_id="s1", reason="")
    await caller.do("press", press="go.menu")
    await caller.walk("go.book", "day.on", "time.at")
    assert f"{said('ask-camera-label')}: {said('as-before')}" in caller.words


async def test_answer_is_changed_in_the_review_and_back_brings_it_back(opens: Opens) -> None:
    caller = opens(asking(CAMERA, RESIDENCE))
    await caller.start()
    await caller.walk("go.book", "terms.agree", "ask-camera.is:yes", "ask-residence.is:yes")
    await caller.walk("AN BINH", "day.on", "time.at", "review.change", "change.to:ask-residence")
    assert await caller.state() == "ask-residence"
    await caller.press("ask-residence.is:unsure")
    assert await caller.state() == "review"
    assert (await caller.caller()).draft["ask-residence"] == "unsure"

    await caller.walk("review.change", "change.to:ask-camera", "ask-camera.is:no", "go.back")

    assert await caller.state() == "review"
    assert (await caller.caller()).draft["ask-camera"] == "yes"


async def test_answers_to_another_service_stay_known(opens: Opens) -> None:
    caller = opens(asking(CAMERA))
    await caller.start()
    row = await caller.caller()
    row.profile = {"who": "former", "where": "vn", "birthdate": "1999-02-03"}
    await caller.office.ask(lambda store: store.save(row))
    await caller.walk("go.book", "terms.agree", "ask-camera.is:yes", "AN BINH")
    await caller.walk("day.on", "time.at", "review.send")

    [booking] = await caller.bookings()
    assert booking.details == {"ask-camera": "yes", "name": "AN BINH", "zone": ""}
    profile = (await caller.caller()).profile
    assert profile == {**row.profile, "ask-camera": "yes", "name": "AN BINH"}
