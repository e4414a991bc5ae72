"""Naming several times that suit: added, changed, removed, and lost to others."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.messages import Card
from locales import formats
from schedules.booking import State
from tests.talk import TO_REVIEW, Office, Talk, said


async def review_of(caller: Talk, times: int, language: str = "vi") -> list[str]:
    """Go to the review with so many times; give them as the review lists them."""
    await caller.start(language)
    await caller.walk(*TO_REVIEW)
    for _ in range(times - 1):
        await caller.walk("review.add", "day.on", "time.at")
    return listed(caller)


def listed(caller: Talk) -> list[str]:
    card = caller.read[-1]
    assert isinstance(card, Card)
    titles = (said("when-title"), *(said("wish-title", rank=str(n)) for n in range(1, 5)))
    titles += tuple(said("wish-title", "vi", rank=str(n)) for n in range(1, 5))
    titles += (said("when-title", "vi"),)
    return [right for left, right in card.rows if left in titles]


async def test_one_time_is_one_tap_from_being_sent(caller: Talk) -> None:
    await review_of(caller, 1)

    assert caller.tokens[:2] == ["review.send", "review.add"]
    assert said("review-more", "vi", most="3") in caller.words
    await caller.press("review.send")
    [booking] = await caller.bookings()
    assert [(t.kind, t.rank) for t in booking.times] == [("wish", 1)]


async def test_three_wishes_are_kept_in_their_order_and_only_the_first_is_held(
    caller: Talk, office: Office
) -> None:
    shown = await review_of(caller, 3)
    assert len(shown) == len(set(shown)) == 3
    assert "review.add" not in caller.tokens
    assert said("review-more", "vi", most="3") not in caller.words

    await caller.press("review.send")

    [booking] = await caller.bookings()
    wishes = [formats.japan_time(t.starts_at, "vi") for t in booking.times]
    assert wishes == shown
    assert all(f"{n}. {at}" in caller.words for n, at in enumerate(shown, 1))
    assert booking.starts_at == booking.times[0].starts_at
    other = office.caller("other")
    await other.start("vi")
    await other.walk(*TO_REVIEW)
    assert shown[1] in other.words  # nobody holds the second one


async def test_wishes_may_lie_on_different_days(caller: Talk) -> None:
    await caller.start("vi")
    await caller.walk(*TO_REVIEW, "review.add")
    later = [token for token in caller.tokens if token.startswith("day.on:")][3]
    await caller.walk(later, "time.at", "review.send")

    [booking] = await caller.bookings()
    days = {t.starts_at.date() for t in booking.times}
    assert len(days) == 2


async def test_time_named_already_is_not_offered_again(caller: Talk) -> None:
    await caller.start("vi")
    await caller.walk(*TO_REVIEW)
    first = (await caller.caller()).draft["times"][0]

    await caller.walk("review.add", "day.on")

    assert f"time.at:{first}" not in caller.tokens
    await caller.do("press", press=f"time.at:{first}")
    assert await caller.state() == "time"
    assert (await caller.caller()).draft["times"] == [first]


async def test_wish_is_changed_and_another_removed(caller: Talk) -> None:
    shown = await review_of(caller, 3)
    await caller.walk("review.change", "change.to:time")
    assert await caller.state() == "wishes"
    assert all(f"{n}. {at}" in caller.words for n, at in enumerate(shown, 1))

    await caller.walk("wishes.edit:2", "day.on", "time.at")
    changed = listed(caller)
    await caller.walk("review.change", "change.to:time", "wishes.drop:1")

    assert (changed[0], changed[2]) == (shown[0], shown[2])
    assert changed[1] not in shown
    assert listed(caller) == changed[1:]


async def test_last_wish_cannot_be_removed(caller: Talk) -> None:
    await review_of(caller, 2)
    await caller.walk("review.change", "change.to:time", "wishes.drop:2")
    caller_row = await caller.caller()
    assert len(caller_row.draft["times"]) == 1

    await caller.walk("review.change", "change.to:time")

    assert await caller.state() == "day"  # one time is changed at once


@pytest.mark.parametrize("token", ["wishes.edit:9", "wishes.drop:x", "wishes.edit:²", "wishes.up"])
async def test_garbage_among_the_wishes_is_an_old_button(caller: Talk, token: str) -> None:
    shown = await review_of(caller, 2)
    await caller.walk("review.change", "change.to:time")

    await caller.do("press", press=token)

    assert said("old-button", "vi") in caller.words
    await caller.press("wishes.none")
    assert listed(caller) == shown


@pytest.mark.parametrize("way", ["review.add", "day.on"])
async def test_back_from_a_further_time_brings_the_review_back(caller: Talk, way: str) -> None:
    shown = await review_of(caller, 2)
    await caller.press("review.add")
    if way == "day.on":
        await caller.press(way)

    await caller.press("go.back")

    assert await caller.state() == "review"
    assert listed(caller) == shown


async def test_back_undoes_one_wish_after_the_other(caller: Talk) -> None:
    shown = await review_of(caller, 2)
    states = []
    for _ in range(6):
        await caller.press("go.back")
        states.append(await caller.state())
        if states[-1] == "review":
            assert listed(caller) == shown[:1]

    assert states == ["time", "day", "review", "time", "day", "companion"]


@pytest.mark.parametrize("word", ["menu", "language", "help", "person", "cancel", "back"])
async def test_commands_work_among_the_wishes(caller: Talk, word: str) -> None:
    await review_of(caller, 2, "en")
    await caller.walk("review.change", "change.to:time")

    await caller.say(word)

    assert caller.tokens
    assert said("use-buttons") not in caller.words
    assert len((await caller.caller()).draft["times"]) == 2


async def test_first_wish_that_somebody_took_is_told_and_the_others_stay(office: Office) -> None:
    one, two = office.caller("one"), office.caller("two")
    shown = await review_of(one, 3)
    await review_of(two, 1)
    await two.press("review.send")

    await one.press("review.send")

    assert said("wish-gone", "vi", when=shown[0]) in one.words
    assert listed(one) == shown[1:]
    await one.press("review.send")
    [booking] = await one.bookings()
    assert formats.japan_time(booking.starts_at, "vi") == shown[1]


async def test_wish_that_is_too_near_by_now_is_told_so_and_the_others_stay(
    caller: Talk, office: Office
) -> None:
    shown = await review_of(caller, 2)
    office.clock.pass_time(minutes=1)  # the first one is less than an hour away

    await caller.press("review.send")

    assert said("wish-past", "vi", when=shown[0]) in caller.words
    assert listed(caller) == shown[1:]


async def test_only_wish_that_is_too_near_by_now_was_not_taken_by_somebody_else(
    caller: Talk, office: Office
) -> None:
    await review_of(caller, 1)
    office.clock.pass_time(minutes=1)

    await caller.press("review.send")

    day = formats.day(office.clock().date(), "vi")
    assert said("time-past", "vi", day=day) in caller.words
    assert await caller.state() == "time"


async def test_request_for_the_soonest_time_lives_until_shortly_before_it(
    caller: Talk, office: Office
) -> None:
    await review_of(caller, 1)
    await caller.press("review.send")
    [booking] = await caller.bookings()
    assert booking.starts_at - office.clock() == timedelta(hours=1)

    office.clock.pass_time(minutes=40)
    await office.desk.lapse_due()
    [booking] = await caller.bookings()
    assert booking.state is State.requested
    office.clock.pass_time(minutes=5)
    await office.desk.lapse_due()

    assert await caller.bookings() == []


async def test_day_that_is_too_near_by_now_is_answered_with_the_next_chance(office: Office) -> None:
    caller = office.caller()
    await caller.start("my")
    await caller.walk(*TO_REVIEW[:-2])
    today = next(token for token in caller.tokens if token.startswith("day.on:"))
    office.clock.pass_time(hours=6, minutes=30)  # half past six: the last time is too near

    await caller.do("press", press=today)

    assert said("day-past", "my") in caller.words
    chance = said("next-chance", "my", when="").strip()
    assert chance.split(":")[0] in caller.words
    assert await caller.state() == "day"
