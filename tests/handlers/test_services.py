"""Several services at one desk: choosing one, changing it, and what is left with another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.store.engine import Database
from handlers.messages import Update
from schedules.sections import Intake
from schedules.service import Service
from tests.bot.store.calls import otit
from tests.conftest import NOW
from tests.talk import TO_REVIEW, Clock, Office, Talk, said

FIRST, SECOND = "otit", "kushiro-administrative"
TO_NAME = TO_REVIEW[: TO_REVIEW.index("who.is:trainee") + 1]


def second() -> Service:
    """Give a small service that answers in two languages, one of which the first has not."""
    service = otit()
    table = service.timetables[0]
    spoken = (table.model_copy(update={"days": {"vi": table.days["vi"], "ja": table.days["vi"]}}),)
    intake = Intake.model_validate({"fields": ["name"]})
    changed = {"id": SECOND, "timetables": spoken, "intake": intake}
    return service.model_copy(update=changed)


@pytest.fixture
def office(database: Database, clock: Clock) -> Iterator[Office]:
    """Open a desk of two services."""
    opened = Office(database, clock, service=otit(), others=[second()])
    yield opened
    opened.close()


def services(caller: Talk) -> list[str]:
    return [token for token in caller.tokens if token.startswith("service.set")]


async def test_service_is_asked_for_after_the_language(caller: Talk) -> None:
    await caller.do("start")
    # Languages of both, each once.
    asked = [token.partition(":")[2] for token in caller.tokens if "language.set" in token]
    assert asked == ["vi", "zh-Hans", "id", "fil", "en", "th", "km", "my", "ja"]
    await caller.press("language.set:vi")

    assert await caller.state() == "service"
    assert services(caller) == [f"service.set:{FIRST}", f"service.set:{SECOND}"]
    assert [o.label for o in caller.options][:2] == [
        said(f"service-{name}-label", "vi") for name in (FIRST, SECOND)
    ]
    assert said(f"service-{SECOND}-about", "vi") in caller.words
    await caller.press(f"service.set:{SECOND}")
    assert await caller.state() == "menu"
    assert (await caller.caller()).service == SECOND
    assert said(f"service-{SECOND}-about", "vi") in caller.words
    await caller.walk("go.book", "terms.agree", "NGUYEN VAN AN", "day.on", "time.at", "review.send")
    [booking] = await caller.bookings()
    assert booking.service_id == SECOND


async def test_services_of_ones_language_come_first(caller: Talk) -> None:
    await caller.start("ja")

    assert services(caller) == [f"service.set:{SECOND}", f"service.set:{FIRST}"]


@pytest.mark.parametrize(
    "press", ["go.menu", "go.book", "go.timetable", "go.about", "go.read", "go.resume", "go.back"]
)
async def test_nothing_of_a_service_is_shown_before_one_is_chosen(caller: Talk, press: str) -> None:
    await caller.start("vi")

    await caller.do("press", press=press)

    assert await caller.state() == "service"
    assert services(caller) != []
    assert "go.menu" not in caller.tokens


@pytest.mark.parametrize("text", ["menu", "hello there", "book"])
async def test_typed_words_do_not_pass_the_question(caller: Talk, text: str) -> None:
    await caller.start("en")
    await caller.say(text)

    assert await caller.state() == "service"


async def test_service_can_be_typed(caller: Talk) -> None:
    await caller.start("vi")
    await caller.say(said(f"service-{SECOND}-label", "vi"))

    assert (await caller.caller()).service == SECOND


async def test_danger_and_a_person_need_no_service(caller: Talk) -> None:
    await caller.start("vi")
    await caller.do("press", press="go.danger")
    assert "110" in caller.words
    await caller.do("press", press="go.person")
    assert await caller.state() == "person"


async def test_link_chooses_the_service(caller: Talk) -> None:
    await caller.do("start", service=SECOND)

    asked = [token.partition(":")[2] for token in caller.tokens if "language.set" in token]
    assert asked == ["vi", "ja"]
    await caller.press("language.set:vi")
    assert await caller.state() == "menu"
    assert (await caller.caller()).service == SECOND


async def test_link_to_another_service_leads_there(caller: Talk) -> None:
    await caller.do("start", service=FIRST)
    await caller.press("language.set:vi")
    await caller.do("start", service=SECOND)

    assert (await caller.caller()).service == SECOND
    assert said(f"service-{SECOND}-label", "vi") in caller.words


async def test_account_named_like_a_service_chooses_it(office: Office) -> None:
    name = "U" + "a" * 32
    begin = Update("line", "kushiro_administrative", name, "update-account-1", "start", NOW)
    await office.desk.take(begin)

    caller = await office.ask(
        lambda store: store.find_or_make("line", "kushiro_administrative", name, store.now)
    )
    assert caller.service == SECOND


async def test_link_to_book_in_a_language_asks_for_the_service_first(caller: Talk) -> None:
    await caller.do("start", service="book-vi")

    assert await caller.state() == "service"
    await caller.press(f"service.set:{FIRST}")
    assert await caller.state() == "menu"


async def test_service_is_changed_from_the_menu(caller: Talk) -> None:
    await caller.start("vi")
    await caller.press(f"service.set:{FIRST}")
    await caller.walk("go.service", "go.back")
    assert (await caller.state(), (await caller.caller()).service) == ("menu", FIRST)
    await caller.walk("go.service", f"service.set:{FIRST}")
    assert (await caller.state(), (await caller.caller()).service) == ("menu", FIRST)

    await caller.walk("go.service", f"service.set:{SECOND}")

    assert (await caller.state(), (await caller.caller()).service) == ("menu", SECOND)


async def test_service_without_the_callers_language_asks_for_another(caller: Talk) -> None:
    await caller.start("km")
    await caller.press(f"service.set:{SECOND}")

    assert await caller.state() == "language"
    await caller.press("language.set:ja")
    assert await caller.state() == "menu"
    assert ((await caller.caller()).language, (await caller.caller()).service) == ("ja", SECOND)


async def test_unfinished_request_of_another_service_is_asked_about_and_kept(
    caller: Talk,
) -> None:
    await caller.start("vi")
    await caller.walk(f"service.set:{FIRST}", *TO_NAME, "go.menu")
    await caller.walk("go.service", f"service.set:{SECOND}")
    assert said("menu-unfinished", "vi") in caller.words
    await caller.press("go.book")
    other = said(f"service-{FIRST}-label", "vi")
    assert said("unfinished-ask", "vi", service=other) in caller.words
    await caller.say("bánh mì")
    assert await caller.state() == "unfinished"

    await caller.press("unfinished.keep")

    row = await caller.caller()
    assert (row.state, row.service, row.draft["who"]) == ("f-name", FIRST, "trainee")


async def test_unfinished_request_is_thrown_away_where_a_new_one_is_begun(caller: Talk) -> None:
    await caller.start("vi")
    await caller.walk(f"service.set:{FIRST}", *TO_NAME, "go.menu")
    await caller.walk("go.service", f"service.set:{SECOND}", "go.book", "unfinished.new")

    row = await caller.caller()
    assert (row.state, row.service) == ("f-name", SECOND)
    assert "who" not in row.draft


async def test_unfinished_request_with_a_service_that_closed_is_over(
    caller: Talk, office: Office
) -> None:
    third = second().model_copy(update={"id": "gunma-seminars"})
    office.services[third.id] = third
    await caller.start("vi")
    await caller.walk("service.set:gunma-seminars", "go.book", "go.menu")
    del office.services[third.id]

    await caller.do("press", press="go.menu")
    assert await caller.state() == "service"
    await caller.walk(f"service.set:{SECOND}", "go.book")

    assert said("stopped", "vi") in caller.words
    assert await caller.state() == "menu"


async def test_bookings_of_all_services_are_shown_with_their_names(caller: Talk) -> None:
    await caller.start("vi")
    await caller.walk(f"service.set:{SECOND}", "go.book", "terms.agree", "NGUYEN VAN AN")
    await caller.walk("day.on", "time.at", "review.send", "go.menu", "go.service")
    await caller.walk(f"service.set:{FIRST}", "go.book", "who.is:trainee", "25/12/1998")
    await caller.walk("an@example.com", "mailbox.own", "companion.is:none", "day.on", "time.at")
    await caller.walk("review.send", "go.bookings")

    assert {b.service_id for b in await caller.bookings()} == {FIRST, SECOND}
    for name in (FIRST, SECOND):
        assert said(f"service-{name}-label", "vi") in caller.words


async def test_moving_a_call_of_another_service_goes_on_with_that_one(
    caller: Talk, office: Office
) -> None:
    await caller.start("vi")
    await caller.walk(f"service.set:{SECOND}", "go.book", "terms.agree", "NGUYEN VAN AN")
    await caller.walk("day.on", "time.at", "review.send")
    [booking] = await caller.bookings()
    await office.desk.confirm(booking.id, staff_id="s1")
    await caller.do("press", press="go.menu")
    await caller.walk("go.service", f"service.set:{FIRST}")
    await caller.do("press", press=f"my.move:{booking.id}")
    await caller.walk("day.on", "time.at", "review.send")

    [booking] = await caller.bookings()
    assert [time.kind for time in booking.times if time.kind == "change"] == ["change"]


async def test_one_service_alone_asks_for_none(database: Database, clock: Clock) -> None:
    office = Office(database, clock)
    try:
        caller = office.caller()
        await caller.start("vi")
        assert await caller.state() == "menu"
        assert "go.service" not in caller.tokens
        await caller.do("press", press="go.service")
        assert said("old-button", "vi") in caller.words
    finally:
        office.close()
