"""What time brings at the desk: each thing once, in time, whoever else is at work."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from handlers import marks
from handlers.messages import Card
from handlers.turn import Booking
from schedules.booking import Outcome, State
from tests.bot.desk.test_desk import ACCESS, chats, letters, requested, rows, stands, update
from tests.bot.store.calls import at, half_hour
from tests.conftest import NOW
from tests.talk import Clock, Office, said

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
SECOND = timedelta(seconds=1)
START = at(5, day=26)  # a Thursday, 14:00 in Tokyo
EVENING = at(9)  # the day before, 18:00


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW))
    yield made
    await asyncio.to_thread(made.close)


async def confirmed(
    office: Office, start: datetime = START, *, link: bool = True, person: str = "U1"
) -> Booking:
    """Give a call that was confirmed just now; nothing is left to be read."""
    booking = await requested(office, start, person=person)
    await office.desk.confirm(booking.id, staff_id="s1")
    if link:
        await office.desk.room_made(booking.id, 2, ACCESS)
    await office.desk.lapse_due()
    office.kept.parcels.clear()
    return await stands(office, booking)


async def until(office: Office, moment: datetime) -> list[tuple[str, Card]]:
    """Let time pass and say what came of it."""
    office.clock.now = moment
    office.kept.parcels.clear()
    while await office.desk.lapse_due():
        pass
    return chats(office)


def kinds(told: list[tuple[str, Card]]) -> list[str]:
    return [kind for kind, _ in told]


async def tasks(office: Office) -> list[str]:
    found: list[str] = await rows(office, "SELECT kind FROM tasks WHERE done_at IS NULL ORDER BY 1")
    return found


async def trail(office: Office, booking: Booking) -> list[tuple[str, str, str | None]]:
    entries = await office.ask(lambda store: store.trail(booking.id))
    return [(e.actor, e.action, e.detail) for e in entries]


# reminders


async def test_evening_before_reminds_once_with_the_way_to_join(office: Office) -> None:
    booking = await confirmed(office)
    assert await until(office, EVENING - SECOND) == []

    [(kind, card)] = await until(office, EVENING)

    assert kind == "day-before"
    assert card.alt == card.title  # a time alone: harmless on a lock screen
    assert said("day-before-notice-text", "vi") in card.text
    assert said("join-steps", "vi", label=said("join-label", "vi")) in card.text
    assert said("camera-off", "vi") in card.text
    assert ACCESS["join_url"] in [option.url for option in card.options]
    assert f"my.check:{booking.id}" in [option.press for option in card.options]
    assert [k for k, _, _ in letters(office)] == ["confirmed"]
    assert await until(office, EVENING + MINUTE) == []


async def test_reminder_without_a_link_says_that_it_follows(office: Office) -> None:
    await confirmed(office, link=False)

    [(_, card)] = await until(office, EVENING)

    assert said("link-follows", "vi") in card.text


async def test_reminder_asks_again_for_what_is_not_ready_yet(office: Office) -> None:
    booking = await confirmed(office)
    await office.ask(lambda s: s.set_point(booking.id, "app", True))
    await office.ask(lambda s: s.set_point(booking.id, "wifi", False))

    [(_, card)] = await until(office, EVENING)

    assert said("check-open-reminder", "vi") in card.text
    assert said("check-wifi-title", "vi") in card.text
    assert said("check-quiet-title", "vi") in card.text
    assert said("check-app-title", "vi") not in card.text


async def test_reminder_shows_the_time_abroad_too(office: Office) -> None:
    booking = await requested(office, START)
    await office.ask(lambda s: set_zone(s, booking, "Asia/Ho_Chi_Minh"))
    await office.desk.confirm(booking.id, staff_id="s1")

    [(_, card)] = await until(office, EVENING)

    own = dict(card.rows)[said("own-time-title", "vi")]
    assert "12:00" in own


def set_zone(store: Store, booking: Booking, zone: str) -> None:
    details = {**store._sealed_details(booking.id), "zone": zone}
    sealed = store._seal(booking.caller_id or "", booking.id, details)
    mark = "?" if store.dialect.name == "sqlite" else "%s"
    store.cursor.execute(
        f"UPDATE bookings SET details_sealed = {mark} WHERE id = {mark}", (sealed, booking.id)
    )


async def test_offer_beside_the_call_repeats_no_reminder(office: Office) -> None:
    booking = await confirmed(office)
    assert kinds(await until(office, EVENING)) == ["day-before"]
    await office.desk.offer(booking.id, [at(6, day=27)], staff_id="s1")

    assert kinds(await until(office, EVENING + HOUR)) == []
    assert (await stands(office, booking)).revision > booking.revision


async def test_call_at_another_time_has_reminders_of_its_own(office: Office) -> None:
    booking = await confirmed(office)
    await until(office, EVENING)
    await office.desk.offer(booking.id, [at(6, day=28)], staff_id="s1")
    await office.desk.take(update(1, "press", press=f"my.accept:{booking.id}.1", at=EVENING))
    await until(office, at(8, 59, day=27))

    assert kinds(await until(office, at(9, day=27))) == ["day-before"]


async def test_reminder_that_comes_after_a_long_sleep_is_dropped_with_the_call_begun(
    office: Office,
) -> None:
    await confirmed(office)

    assert kinds(await until(office, START + MINUTE)) == ["ready"]  # while it still helps
    assert await rows(office, "SELECT count(*) FROM notices WHERE kind LIKE 'day-before%'") == [1]


async def test_late_evening_and_ready_check_are_one_push(office: Office) -> None:
    await confirmed(office)

    assert kinds(await until(office, START - 40 * MINUTE)) == []
    assert kinds(await until(office, START - 30 * MINUTE)) == ["ready"]


async def test_ready_check_has_four_answers_and_the_way_in(office: Office) -> None:
    booking = await confirmed(office)
    await until(office, EVENING)

    [(kind, card)] = await until(office, START - 30 * MINUTE)

    assert kind == "ready"
    presses = [option.press.partition(":")[0] for option in card.options]
    assert presses[:4] == ["", "my.here", "my.late", "my.stuck"]
    assert f"my.cancel:{booking.id}" in [option.press for option in card.options]


async def test_confirmation_at_short_notice_is_the_ready_check_too(office: Office) -> None:
    start = NOW + 60 * MINUTE
    booking = await requested(office, start)
    office.clock.now = start - 40 * MINUTE
    await office.desk.confirm(booking.id, staff_id="s1")
    office.kept.parcels.clear()

    await office.desk.room_made(booking.id, 2, ACCESS)

    [(kind, card)] = chats(office)
    assert kind == "confirmed"
    assert said("confirmed-soon-notice-text", "vi") in card.text
    assert f"my.here:{booking.id}" in [marks.parted(option.press)[0] for option in card.options]
    assert await until(office, start - 30 * MINUTE) == []


async def test_two_workers_remind_once(office: Office) -> None:
    await confirmed(office)
    office.clock.now = EVENING

    await asyncio.gather(*(office.desk.lapse_due() for _ in range(6)))

    assert kinds(chats(office)) == ["day-before"]


async def test_cancelled_call_is_not_reminded_of(office: Office) -> None:
    booking = await confirmed(office)
    await office.desk.cancel(booking.id, staff_id="s1", reason="ill")

    assert await until(office, EVENING) == []


async def test_offer_says_when_it_ends(office: Office) -> None:
    booking = await requested(office, at(5, day=28))
    await office.desk.offer(booking.id, [at(6, day=28)], staff_id="s1")
    assert await until(office, NOW + 21 * HOUR - SECOND) == []

    [(kind, card)] = await until(office, NOW + 21 * HOUR)

    assert (kind, card.alt) == ("offer-ends", said("message-alt", "vi"))
    assert f"my.accept:{booking.id}.1" in [marks.parted(o.press)[0] for o in card.options]
    assert await until(office, NOW + 22 * HOUR) == []
    assert kinds(await until(office, NOW + 24 * HOUR)) == ["expired"]


async def test_request_that_waits_is_told_to_staff_once(office: Office) -> None:
    await office.ask(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["vi"], "hana@example.com")
    )
    await requested(office, START)
    await until(office, NOW + 4 * HOUR - SECOND)
    assert await tasks(office) == []

    await until(office, NOW + 4 * HOUR)

    assert await tasks(office) == ["waiting"]
    assert [(k, to) for k, to, _ in letters(office)] == [("staff", "hana@example.com")]
    await until(office, NOW + 5 * HOUR)
    assert letters(office) == []


# the ten-minute rule


async def test_caller_without_a_word_is_missed_at_ten_minutes_and_kindly_told(
    office: Office,
) -> None:
    booking = await confirmed(office)
    await until(office, START + 9 * MINUTE + 59 * SECOND)
    assert (await stands(office, booking)).state is State.confirmed

    [(kind, card)] = await until(office, START + 10 * MINUTE)

    now = await stands(office, booking)
    assert (now.state, now.outcome) == (State.done, Outcome.missed)
    assert (kind, card.alt) == ("missed", said("message-alt", "vi"))
    assert said("missed-notice-text", "vi") in card.text
    assert [option.press for option in card.options] == ["go.book"]
    done = await trail(office, booking)
    assert ("service", "rule", "absence.grace_minutes 6-3") in done
    assert ("service", "finish", "revision 3") in done
    assert await until(office, START + 10 * MINUTE + SECOND) == []


async def test_restart_in_between_comes_out_the_same(office: Office) -> None:
    booking = await confirmed(office)
    await until(office, START - 30 * MINUTE)

    assert kinds(await until(office, START + 11 * MINUTE)) == ["missed"]
    assert (await stands(office, booking)).outcome == Outcome.missed


@pytest.mark.parametrize(
    ("seconds", "state"),
    [
        (-30 * 60 - 1, State.done),  # before the ready-check: about something else
        (-30 * 60, State.confirmed),
        (9 * 60 + 59, State.confirmed),
        (10 * 60, State.confirmed),
        (10 * 60 + 1, State.done),
    ],
)
async def test_any_word_from_the_ready_check_to_ten_minutes_is_contact(
    office: Office, seconds: int, state: State
) -> None:
    booking = await confirmed(office)
    spoken = START + timedelta(seconds=seconds)
    office.clock.now = spoken
    if spoken > START + 10 * MINUTE:
        await until(office, spoken)
    await office.desk.take(update(1, "text", text="xin chào", at=spoken, received_at=spoken))

    await until(office, START + 10 * MINUTE + 2 * SECOND)

    assert (await stands(office, booking)).state is state


async def test_knock_heard_of_too_late_takes_the_miss_back(office: Office) -> None:
    booking = await confirmed(office)
    await until(office, START + 10 * MINUTE)
    assert (await stands(office, booking)).state is State.done
    office.clock.now = START + 28 * MINUTE

    await office.desk.came(booking.id, "zoom", START - 10 * MINUTE)

    now = await stands(office, booking)
    assert (now.state, now.outcome) == (State.confirmed, None)
    assert ("service", "resume", "revision 4") in await trail(office, booking)
    assert await rows(office, "SELECT count(*) FROM claims") == [6]
    await until(office, START + 29 * MINUTE)
    assert (await stands(office, booking)).state is State.confirmed
    assert await office.ask(lambda s: s.missed(booking.caller_id, "otit")) == []


async def test_press_that_the_platform_delivers_late_takes_the_miss_back(office: Office) -> None:
    booking = await confirmed(office)
    await until(office, START + 10 * MINUTE)
    pressed, came = START + 9 * MINUTE, START + 20 * MINUTE
    office.clock.now = came

    await office.desk.take(
        update(1, "press", press=f"my.here:{booking.id}", at=pressed, received_at=came)
    )

    assert (await stands(office, booking)).state is State.confirmed


async def test_knock_after_the_time_to_come_changes_no_miss(office: Office) -> None:
    booking = await confirmed(office)
    await until(office, START + 10 * MINUTE)
    office.clock.now = START + 12 * MINUTE

    await office.desk.came(booking.id, "zoom", START + 10 * MINUTE + SECOND)

    assert (await stands(office, booking)).outcome == Outcome.missed


async def test_miss_that_staff_wrote_down_is_not_taken_back(office: Office) -> None:
    booking = await confirmed(office)
    office.clock.now = START + 11 * MINUTE
    await office.desk.finish(booking.id, Outcome.missed, staff_id="s1")

    await office.desk.came(booking.id, "zoom", START)

    assert (await stands(office, booking)).outcome == Outcome.missed


async def test_miss_whose_time_somebody_else_has_by_now_counts_no_more(office: Office) -> None:
    booking = await confirmed(office)
    await until(office, START + 10 * MINUTE)
    taken = half_hour(START, str(booking.resource_id))

    def take(store: Store) -> None:
        other = store.find_or_make("line", "", "U2", store.now)
        store.request(other, office.services["otit"], "vi", [taken], {"name": "B"})

    await office.ask(take)

    await office.desk.came(booking.id, "zoom", START)

    now = await stands(office, booking)
    assert (now.state, now.outcome) == (State.done, Outcome.unknown)
    assert await office.ask(lambda s: s.missed(booking.caller_id, "otit")) == []


async def test_staff_who_closed_the_call_first_are_not_overruled(office: Office) -> None:
    booking = await confirmed(office)
    office.clock.now = START + 9 * MINUTE
    await office.desk.finish(booking.id, Outcome.technical, staff_id="s1")

    assert await until(office, START + 10 * MINUTE) == []
    assert (await stands(office, booking)).outcome == Outcome.technical


async def test_caller_who_was_given_no_link_is_not_missed(office: Office) -> None:
    booking = await confirmed(office, link=False)

    await until(office, START + 10 * MINUTE)

    assert (await stands(office, booking)).state is State.confirmed


async def test_after_a_long_sleep_nobody_is_missed_and_staff_are_asked(office: Office) -> None:
    booking = await confirmed(office)

    assert kinds(await until(office, START + 3 * HOUR)) == []

    assert (await stands(office, booking)).state is State.confirmed
    assert await tasks(office) == ["unclosed"]


async def test_clock_that_jumps_ahead_and_back_misses_nobody_who_is_there(office: Office) -> None:
    booking = await confirmed(office)
    await until(office, START - 20 * MINUTE)
    office.clock.now = START + 11 * MINUTE  # half an hour ahead, and a rule applied
    await until(office, office.clock.now)
    assert (await stands(office, booking)).state is State.done

    spoken = START + 2 * MINUTE
    office.clock.now = spoken  # set right again
    await office.desk.take(update(1, "text", text="xin chào", at=spoken, received_at=spoken))

    await until(office, START + 11 * MINUTE)
    assert (await stands(office, booking)).state is State.confirmed


async def test_clock_that_jumps_back_repeats_nothing(office: Office) -> None:
    booking = await confirmed(office)
    assert kinds(await until(office, EVENING)) == ["day-before"]
    assert await until(office, EVENING - 2 * HOUR) == []
    assert await until(office, EVENING + MINUTE) == []
    assert kinds(await until(office, START - 30 * MINUTE)) == ["ready"]
    assert await until(office, START - 50 * MINUTE) == []
    assert await until(office, START - 29 * MINUTE) == []
    assert (await stands(office, booking)).state is State.confirmed


async def test_service_without_the_rule_misses_nobody(office: Office) -> None:
    otit = office.services["otit"]
    silent = otit.absence.model_copy(update={"grace": None})
    office.services["otit"] = otit.model_copy(update={"absence": silent})
    booking = await confirmed(office)

    await until(office, START + HOUR)

    assert (await stands(office, booking)).state is State.confirmed


# a caller at the door


async def test_knock_is_told_to_staff_once_and_closed_with_the_call(office: Office) -> None:
    await office.ask(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["vi"], "hana@example.com")
    )
    booking = await confirmed(office)
    office.clock.now = START - 5 * MINUTE

    await office.desk.came(booking.id, "zoom", office.clock.now)
    await office.desk.came(booking.id, "zoom", office.clock.now)

    assert await tasks(office) == ["in-room"]
    assert len(letters(office)) == 1
    await office.desk.finish(booking.id, Outcome.talked, staff_id="s1")
    assert await tasks(office) == []


async def test_muted_kind_of_mail_is_not_sent(office: Office) -> None:
    member = await office.ask(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["vi"], "hana@example.com")
    )
    await office.ask(lambda s: s.set_muted(member.id, ["room"]))
    booking = await confirmed(office)
    office.clock.now = START - 5 * MINUTE

    await office.desk.came(booking.id, "zoom", office.clock.now)

    assert await tasks(office) == ["in-room"]
    assert letters(office) == []


@pytest.mark.parametrize("when", [START - 4 * HOUR, START + 31 * MINUTE])
async def test_knock_long_before_or_after_the_call_is_no_news(
    office: Office, when: datetime
) -> None:
    booking = await confirmed(office)
    office.clock.now = when

    await office.desk.came(booking.id, "zoom", when)

    assert await tasks(office) == []


# what nobody closed


async def test_call_that_nobody_closed_is_a_task_and_then_closed_without_a_result(
    office: Office,
) -> None:
    booking = await confirmed(office)
    office.clock.now = START
    await office.desk.came(booking.id, "zoom", START)
    ended = START + 30 * MINUTE
    await until(office, ended + 2 * HOUR)
    assert "unclosed" in await tasks(office)
    assert (await stands(office, booking)).state is State.confirmed

    assert await until(office, ended + timedelta(days=7)) == []

    now = await stands(office, booking)
    assert (now.state, now.outcome) == (State.done, Outcome.unknown)
    assert await office.ask(lambda s: s.missed(booking.caller_id, "otit")) == []
    assert ("service", "rule", "office.close_days operator") in await trail(office, booking)


async def test_missed_calls_room_is_given_back_at_the_end(office: Office) -> None:
    await confirmed(office)
    await until(office, START + 10 * MINUTE)
    assert await rows(office, "SELECT state FROM rooms") == ["made"]

    await until(office, START + 30 * MINUTE)

    assert await rows(office, "SELECT state FROM rooms") == ["unwanted"]


async def test_call_that_is_over_and_not_closed_blocks_no_other(office: Office) -> None:
    booking = await confirmed(office)
    office.clock.now = START + HOUR

    again = await requested(office, at(5, day=27))

    assert again.state is State.requested
    assert (await stands(office, booking)).state is State.confirmed


# the morning


async def test_staff_get_the_times_of_today_each_morning_once(office: Office) -> None:
    for login, language in (("hana", "vi"), ("mika", "th")):
        mail = f"{login}@example.com"
        await office.ask(
            lambda s, login=login, language=language, mail=mail: s.add_staff(
                login, login, "counsellor", [language], mail
            )
        )
    await confirmed(office)
    office.clock.now = at(23, 29, day=25)  # 08:29 in Tokyo
    await office.desk.tell_today()
    assert letters(office) == []

    office.clock.now = at(23, 30, day=25)
    await asyncio.gather(*(office.desk.tell_today() for _ in range(3)))

    [(_, to, letter)] = letters(office)
    assert (to, letter.times) == ("hana@example.com", (START,))
    await office.desk.tell_today()
    assert len(letters(office)) == 1


async def test_morning_that_was_slept_through_is_not_made_up_for_in_the_afternoon(
    office: Office,
) -> None:
    await office.ask(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["vi"], "hana@example.com")
    )
    await confirmed(office)
    office.clock.now = at(3, 30, day=26)

    await office.desk.tell_today()

    assert letters(office) == []


async def test_one_that_cannot_be_taken_up_starves_no_other(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck = [await requested(office, START, person=f"U{n}") for n in range(1)]
    await office.ask(lambda s: s.cursor.execute("UPDATE bookings SET service_id = 'closed down'"))
    other = await requested(office, at(5, day=27), person="other")

    await office.desk.lapse_due(limit=1)
    await office.desk.lapse_due(limit=1)

    due: Any = await office.ask(lambda s: s.bookings_due(s.now, 10))
    assert due == []
    assert {booking.id for booking in stuck} & {other.id} == set()
