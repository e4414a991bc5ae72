"""Several wishes, another time, an answer that confirms, and a talk with staff, by real JSON."""

from __future__ import annotations

import pytest

from handlers.turn import Booking
from locales import formats
from schedules.booking import State
from tests.bot.store.calls import otit
from tests.journeys.conftest import World
from tests.journeys.phones import Phone, opened, settled
from tests.journeys.test_first_booking import ADDRESS, phone_of
from tests.talk import said

CHANNELS = pytest.mark.parametrize("channel", ["line", "telegram"])


async def to_review(phone: Phone, language: str = "vi") -> None:
    """Go from hello to the review."""
    await phone.start()
    await phone.press(f"language.set:{language}")
    for token in ("go.book", "terms.agree", "who.is:trainee"):
        await phone.press(token)
    for text in ("NGUYEN VAN AN", "25/12/1998", ADDRESS):
        await phone.say(text)
    for token in ("mailbox.own", "companion.is:none", "day.on", "time.at"):
        await phone.press(token)


async def the_one(world: World, language: str = "vi") -> Booking:
    states = (State.requested, State.confirmed)
    [booking] = await world.app.desk.act(lambda s: s.queue(["otit"], [language], states))
    return booking


def confirms_by(world: World, confirmation: str) -> None:
    world.app.files._services = {"otit": otit(confirmation=confirmation)}


@CHANNELS
async def test_third_of_three_wishes_is_confirmed(world: World, channel: str) -> None:
    phone = phone_of(world, channel)
    await to_review(phone)
    for _ in range(2):
        for token in ("review.add", "day.on", "time.at"):
            await phone.press(token)
    await phone.press("review.send")
    asked = await the_one(world)
    assert [t.rank for t in asked.times] == [1, 2, 3]

    await world.app.desk.confirm(asked.id, staff_id="somebody", rank=3)
    await opened(world.app, asked.id)

    done = await the_one(world)
    assert done.starts_at == asked.times[2].starts_at
    assert formats.japan_time(done.starts_at, "vi") in await phone.words()
    assert await phone.link()


@CHANNELS
async def test_instant_booking_ends_in_the_link_without_staff(world: World, channel: str) -> None:
    confirms_by(world, "instant")
    phone = phone_of(world, channel)
    await to_review(phone)

    await phone.press("review.send")
    booking = await the_one(world)
    await opened(world.app, booking.id)

    assert booking.state is State.confirmed
    at = formats.japan_time(booking.starts_at, "vi")
    assert said("booked-now", "vi", when=at) in await phone.words()
    assert await phone.link()
    assert world.letters.to(ADDRESS)


@CHANNELS
async def test_answer_to_the_time_sent_back_confirms(world: World, channel: str) -> None:
    confirms_by(world, "reply")
    phone = phone_of(world, channel)
    await to_review(phone)
    await phone.press("review.send")
    asked = await the_one(world)

    await world.app.desk.offer(asked.id, [asked.starts_at], staff_id="somebody")
    await settled(world.app)
    assert said("answer-notice-text", "vi") in await phone.words()
    await phone.press(f"my.accept:{asked.id}.1")

    await opened(world.app, asked.id)
    assert (await the_one(world)).state is State.confirmed
    assert await phone.link()


@CHANNELS
async def test_caller_asks_for_another_time_and_staff_move_the_call(
    world: World, channel: str
) -> None:
    phone = phone_of(world, channel)
    await to_review(phone)
    await phone.press("review.send")
    before = await the_one(world)
    await world.app.desk.confirm(before.id, staff_id="somebody")
    await opened(world.app, before.id)

    for token in ("my.move", "day.on", "time.at", "review.send"):
        await phone.press(token)
    asked = await the_one(world)
    assert asked.starts_at == before.starts_at
    await world.app.desk.move_call(asked.id, staff_id="somebody", rank=1)
    await opened(world.app, asked.id)

    after = await the_one(world)
    assert after.starts_at == asked.times[1].starts_at
    words = await phone.words()
    assert said("changed-notice-text", "vi") in words
    assert formats.japan_time(after.starts_at, "vi") in words


@CHANNELS
async def test_instant_call_is_moved_by_its_caller(world: World, channel: str) -> None:
    confirms_by(world, "instant")
    phone = phone_of(world, channel)
    await to_review(phone)
    await phone.press("review.send")
    before = await the_one(world)
    await opened(world.app, before.id)

    for token in ("my.move", "day.on", "time.at", "review.send"):
        await phone.press(token)
    await opened(world.app, before.id)

    after = await the_one(world)
    assert after.starts_at != before.starts_at
    at = formats.japan_time(after.starts_at, "vi")
    assert said("moved-now", "vi", when=at) in await phone.words()


@CHANNELS
async def test_caller_and_staff_write_to_each_other(world: World, channel: str) -> None:
    phone = phone_of(world, channel)
    await phone.start()
    await phone.press("language.set:vi")
    await phone.press("go.person")
    await phone.say("Tôi có một câu hỏi")
    [task] = await world.app.desk.act(lambda s: s.open_tasks(world.app.files.services(), ["vi"]))
    assert task.caller_id is not None

    caller_id = task.caller_id
    await world.app.desk.write(
        caller_id, "Mời bạn nói.", service_id="otit", staff_id="hana", task_id=task.id
    )
    await settled(world.app)
    words = await phone.words()
    assert "Mời bạn nói." in words
    assert said("message-alt", "vi") in words or channel == "line"
    await phone.press("go.write")
    await phone.say("Về tiền lương")

    talk = await world.app.desk.act(lambda s: s.talk(caller_id, "otit"))
    assert [one.words for one in talk] == ["Tôi có một câu hỏi", "Mời bạn nói.", "Về tiền lương"]


async def test_next_call_that_staff_book_reaches_the_chat(world: World) -> None:
    phone = phone_of(world, "line")
    await to_review(phone)
    await phone.press("review.send")
    first = await the_one(world)
    await world.app.desk.confirm(first.id, staff_id="somebody")
    await opened(world.app, first.id)
    free = first.ends_at

    made = await world.app.desk.book_next(first.id, free, staff_id="somebody", language="vi")
    await opened(world.app, made.id)

    words = await phone.words()
    assert made.code in words
    assert formats.japan_time(free, "vi") in words
