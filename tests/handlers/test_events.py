"""Choosing an event: one step, what is said, what is full, what is moved, what is waited for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.channels import line_shapes, telegram_shapes
from bot.store.engine import Database
from handlers.messages import Choice
from schedules.booking import State
from schedules.service import Service
from schedules.service_file import read_services, shipped
from tests.talk import Clock, Office, Talk, said

TITLE = "Company visit (example)"


def visits(capacity: int = 20, events: int = 2) -> Service:
    """Give the shipped service that asks nothing, with as many events of one week."""
    service = read_services(shipped(), ["gunma-seminars"])["gunma-seminars"]
    [first, *_] = service.events or ()
    listed = tuple(
        first.model_copy(
            update={
                "name": f"visit-{n}",
                "title": {"en": TITLE if n == 0 else f"Visit number {n}", "ja": "会社見学会(例)"},
                "starts": first.starts + timedelta(days=n),
                "capacity": capacity,
            }
        )
        for n in range(events)
    )
    return service.model_copy(update={"events": listed})


@pytest.fixture
def service() -> Service:
    return visits()


@pytest.fixture
def office(database: Database, clock: Clock, service: Service) -> Iterator[Office]:
    opened = Office(database, clock, service=service)
    yield opened
    opened.close()


async def booked(office: Office, name: str = "somebody", token: str = "event.at") -> Talk:
    talk = office.caller(name)
    await talk.start("en")
    await talk.walk("go.book", "terms.agree", token, "review.send")
    return talk


async def test_nothing_but_the_event_is_asked_where_the_source_is_silent(
    caller: Talk, office: Office
) -> None:
    """The whole dialogue: terms, the event, the check of it, and the place is theirs."""
    states = []
    await caller.start("en")
    for token in ("go.book", "terms.agree", "event.at", "review.send"):
        await caller.press(token)
        states.append(await caller.state())

    assert states == ["terms", "event", "review", "menu"]
    [booking] = await caller.bookings()
    assert booking.state is State.confirmed
    assert {name: told for name, told in booking.details.items() if told} == {}
    assert (await caller.caller()).profile == {}
    when = "Friday, 18 December 2026, 1:30 PM (13:30) (Japan time)"
    assert said("event-booked-now", event=TITLE, when=when) in caller.words


CALL = re.compile(r"(?<!video )\bcalls?\b", re.IGNORECASE)


async def test_way_of_a_seminar_speaks_of_events_alone(caller: Talk, office: Office) -> None:
    """The questions, the place, the points to look at and the reminders name no call."""
    service = read_services(shipped(), ["sannomiya-seminars"])["sannomiya-seminars"]
    office.services.clear()
    office.services[service.id] = service
    told = []
    await caller.start("en")
    for step in ("go.book", "terms.agree", "ask-registered.is:here", "ask-camera.is:yes"):
        await caller.press(step)
        told.append(caller.words)
    for text in ("MARIA SANTOS", "13010-12345678"):
        await caller.say(text)
        told.append(caller.words)
    for step in ("companion.is:none", "event.at", "review.send"):
        await caller.press(step)
        told.append(caller.words)
    [booking] = await caller.bookings()
    await caller.press("my.check")
    for _ in service.environment.checks:
        told.append(caller.words)
        await caller.press("my.point-yes")
    told.append(caller.words)
    for moment in (timedelta(hours=20), timedelta(minutes=30)):
        office.clock.now = booking.starts_at - moment
        await office.desk.lapse_due()
        await caller.look()
        told.append(caller.words)

    assert said("event-companion-ask") in told
    assert said("event-check-all-ready") in told[-3]
    assert said("event-ready-notice-text") in told[-1]
    terms = told.pop(0)  # in its own words
    assert terms
    assert [words for words in told if CALL.search(words)] == []


async def test_other_event_is_not_offered_where_places_are_given_up_by_phone_alone(
    caller: Talk, office: Office
) -> None:
    await caller.start("en")
    await caller.walk("go.book", "terms.agree", "event.at", "review.send")
    assert [o for o in caller.options if o.press.startswith("my.move")]
    service = office.services["gunma-seminars"]
    by_phone = service.cancel.model_copy(update={"by": ("phone",)})
    office.services["gunma-seminars"] = service.model_copy(update={"cancel": by_phone})

    await caller.say("my bookings")

    assert not [o for o in caller.options if o.press.startswith("my.move")]
    assert [o for o in caller.options if o.press.startswith("my.cancel")]


async def test_events_are_told_in_full_and_chosen_by_short_buttons(caller: Talk) -> None:
    await caller.start("en")
    await caller.walk("go.book", "terms.agree")

    assert f"1. Fri, 18 December 13:30–15:00\n{TITLE}\n20 places left" in caller.words
    buttons = [o for o in caller.options if o.press.startswith("event.at")]
    assert [o.label for o in buttons] == ["Dec 18 Company visi…", "Dec 19 Visit number…"]


@pytest.mark.parametrize(
    "language", ["ja", "ja-x-easy", "vi", "zh-Hans", "id", "fil", "th", "km", "my"]
)
async def test_every_platform_can_draw_the_events_in_every_language(
    caller: Talk, language: str, office: Office
) -> None:
    office.services["gunma-seminars"] = visits(events=15)
    await caller.start(language)
    await caller.walk("go.book", "terms.agree")
    [*_, choice] = caller.read

    assert isinstance(choice, Choice)
    assert len([o for o in choice.options if o.press.startswith("event.at")]) == 6
    assert line_shapes.draw([choice])
    assert telegram_shapes.draw(choice)


async def test_pages_of_events_lead_on_and_back(caller: Talk, office: Office) -> None:
    office.services["gunma-seminars"] = visits(events=15)
    await caller.start("en")
    await caller.walk("go.book", "terms.agree", "event.more")
    assert "7. Thu, 24 December" in caller.words

    await caller.press("event.more")
    assert "13. Wed, 30 December" in caller.words
    assert [token for token in caller.tokens if token.startswith("event.more")] == ["event.more"]

    await caller.press("event.more")
    assert "1. Fri, 18 December" in caller.words


async def test_two_events_of_a_day_with_alike_titles_have_buttons_of_their_own(
    caller: Talk, office: Office
) -> None:
    service = visits(events=1)
    [first] = service.events or ()
    later = first.model_copy(update={"name": "later", "starts": first.starts + timedelta(hours=2)})
    office.services["gunma-seminars"] = service.model_copy(update={"events": (first, later)})
    await caller.start("en")
    await caller.walk("go.book", "terms.agree")

    labels = [o.label for o in caller.options if o.press.startswith("event.at")]

    assert labels == ["Dec 18 13:30 Compan…", "Dec 18 15:30 Compan…"]


async def test_review_shows_title_time_and_length(caller: Talk) -> None:
    await caller.start("en")
    await caller.walk("go.book", "terms.agree", "event.at")

    assert f"{said('event-title')}: {TITLE}" in caller.words
    assert f"{said('event-length-title')}: 90 minutes" in caller.words
    assert "18 December 2026, 1:30 PM (13:30)" in caller.words
    assert said("event-book-now-label") in [option.label for option in caller.options]
    assert "review.add" not in caller.tokens


async def test_other_event_can_be_chosen_before_it_is_sent(caller: Talk) -> None:
    await caller.start("en")
    await caller.walk("go.book", "terms.agree", "event.at", "review.change")
    await caller.press("change.to:event")
    second = [t for t in caller.tokens if t.startswith("event.at")][1]
    await caller.press(second)

    assert "Visit number 1" in caller.words
    assert TITLE not in caller.words
    await caller.press("review.send")
    [booking] = await caller.bookings()
    assert booking.starts_at.day == 19


async def test_menu_and_list_speak_of_events(caller: Talk) -> None:
    await caller.start("en")
    labels = [option.label for option in caller.options]
    assert said("event-book-label") in labels
    assert said("book-label") not in labels

    await caller.press("go.timetable")
    assert f"Fri, 18 December 13:30–15:00: {TITLE}\n20 places left" in caller.words


async def test_no_event_is_said_kindly_before_anything_is_asked(
    caller: Talk, office: Office
) -> None:
    office.services["gunma-seminars"] = visits(events=0)
    await caller.start("en")
    await caller.press("go.book")

    assert said("event-none") in caller.words
    assert "go.person" in caller.tokens
    assert await caller.state() == "menu"
    await caller.do("press", press="go.timetable")
    assert said("event-none") in caller.words


async def test_few_places_are_said_and_who_has_one_cannot_take_another(office: Office) -> None:
    office.services["gunma-seminars"] = visits(capacity=3)
    first = await booked(office, "first")
    second = office.caller("second")
    await second.start("en")
    await second.walk("go.book", "terms.agree")
    assert said("event-few-left", places=2) in second.words

    await first.press("go.menu")
    await first.press("go.book")
    assert said("event-mine") in first.words
    old = "event.at:" + str(int((await first.bookings())[0].starts_at.timestamp()) // 60)
    assert old not in first.tokens
    await first.do("press", press=old)
    assert said("event-is-mine", event="").strip() in first.words
    assert len(await first.bookings()) == 1


async def test_full_event_offers_the_waiting_list_and_a_freed_place_comes_to_it(
    office: Office, clock: Clock
) -> None:
    office.services["gunma-seminars"] = visits(capacity=1, events=1)
    first = await booked(office, "first")
    second = office.caller("second")
    await second.start("en")
    await second.walk("go.book", "terms.agree")
    assert said("event-all-full") in second.words
    await second.press("event.at")
    assert "This event is full" in second.words
    await second.press("event.wait")
    assert said("event-wait-joined", event="").strip() in second.words
    assert said("event-wait-number", number=1) in second.words  # nobody waits for another day
    assert TITLE in second.words
    [waiting] = await second.bookings()
    assert waiting.state is State.waiting

    await first.do("press", press="go.bookings")
    await first.press("my.cancel")
    await first.press("cancel.yes")
    assert await office.desk.serve_waiting() == 1
    await second.look()
    assert said("event-freed-notice-text") in second.words
    await second.press("my.accept")
    [mine] = await second.bookings()
    assert mine.state is State.confirmed


async def test_waiting_for_one_event_does_not_end_with_a_place_at_another(office: Office) -> None:
    office.services["gunma-seminars"] = visits(capacity=1)
    await booked(office, "first")
    second = office.caller("second")
    await second.start("en")
    await second.walk("go.book", "terms.agree", "event.at", "event.wait")
    await second.press("go.menu")
    await second.press("go.book")
    assert said("event-waited-for") in second.words
    await second.press("event.at")
    await second.press("review.send")

    await office.desk.serve_waiting()

    assert {b.state for b in await second.bookings()} == {State.waiting, State.confirmed}


async def test_place_that_has_just_gone_leads_back_to_the_events(office: Office) -> None:
    office.services["gunma-seminars"] = visits(capacity=1)
    late = office.caller("late")
    await late.start("en")
    await late.walk("go.book", "terms.agree", "event.at")
    await booked(office, "first")

    await late.press("review.send")

    assert said("event-taken") in late.words
    assert await late.state() == "event"
    assert await late.bookings() == []


async def test_another_event_takes_the_place_of_the_first_at_once(office: Office) -> None:
    caller = await booked(office)
    await caller.do("press", press="go.bookings")
    await caller.press("my.move")
    assert said("event-move-keeps", event=TITLE, when="").strip(" .,")[:20] in caller.words
    [other] = [t for t in caller.tokens if t.startswith("event.at")]
    await caller.press(other)
    assert said("event-move-title") in caller.words
    await caller.press("review.send")

    assert "Visit number 1" in caller.words
    [booking] = await caller.bookings()
    assert (booking.starts_at.day, booking.state) == (19, State.confirmed)


async def test_card_carries_the_title_below_what_a_lock_screen_shows(office: Office) -> None:
    caller = await booked(office)
    await caller.do("press", press="go.bookings")
    [card, *_] = caller.read

    assert TITLE not in card.title  # type: ignore[union-attr]  # a booking is a card
    assert TITLE not in card.alt  # type: ignore[union-attr]  # a booking is a card
    assert (said("event-title"), TITLE) in card.rows  # type: ignore[union-attr]  # a booking is a card
