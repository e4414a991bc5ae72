"""What time brings to a booking, when, and until when it helps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedules.agenda import (
    LATE,
    OF_REVISION,
    TOGETHER,
    Due,
    Standing,
    contact_window,
    mark,
    steps,
    together,
)
from schedules.booking import Outcome, State
from schedules.service import Service
from tests.schedules.example import example, otit

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
START = datetime(2026, 11, 26, 5, 0, tzinfo=UTC)  # a Thursday, 14:00 in Tokyo
MADE = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
CALL = Standing(State.confirmed, 2, START, START + 30 * MINUTE, MADE, told_at=MADE)
REQUEST = Standing(
    State.requested, 1, START, START + 30 * MINUTE, MADE, lapses_at=START - 15 * MINUTE
)


def plan(stands: Standing, service: Service | None = None) -> list[tuple[Due, datetime]]:
    return [(step.due, step.at) for step in steps(service or otit(), stands)]


def changed(**sections: dict[str, object]) -> Service:
    """Give the shipped service with some of its rules changed."""
    service = otit()
    update = {
        name: getattr(service, name).model_copy(update=rules) for name, rules in sections.items()
    }
    return service.model_copy(update=update)


def test_confirmed_call_has_its_evening_its_ready_check_its_rule_and_its_end() -> None:
    assert plan(CALL) == [
        (Due.day_before, datetime(2026, 11, 25, 9, 0, tzinfo=UTC)),  # 18:00 in Tokyo
        (Due.ready, START - 30 * MINUTE),
        (Due.miss, START + 10 * MINUTE),
        (Due.unclosed, START + 30 * MINUTE + 2 * HOUR),
        (Due.close, START + 30 * MINUTE + 7 * DAY),
    ]


def test_silent_service_brings_nothing_to_a_call() -> None:
    assert plan(CALL, example()) == []


def test_without_grace_no_call_is_missed_by_itself() -> None:
    assert Due.miss not in dict(plan(CALL, changed(absence={"grace": None})))


@pytest.mark.parametrize(
    ("known", "gone"),
    [({"contact": True}, {Due.miss, Due.ready}), ({"link": False}, {Due.miss})],
)
def test_who_was_in_contact_or_had_no_link_is_not_missed(
    known: dict[str, Any], gone: set[Due]
) -> None:
    assert dict(plan(CALL)).keys() - dict(plan(replace(CALL, **known))).keys() == gone


@pytest.mark.parametrize(
    ("told_at", "comes"),
    [
        (datetime(2026, 11, 25, 8, 44, tzinfo=UTC), True),
        (datetime(2026, 11, 25, 8, 45, tzinfo=UTC), False),
        (datetime(2026, 11, 25, 10, 0, tzinfo=UTC), False),
    ],
)
def test_evening_before_says_nothing_that_was_said_minutes_ago(
    told_at: datetime, comes: bool
) -> None:
    assert (Due.day_before in dict(plan(replace(CALL, told_at=told_at)))) is comes


def test_what_came_too_late_helps_no_more() -> None:
    found = {step.due: step for step in steps(otit(), CALL)}

    assert found[Due.day_before].until == START - 45 * MINUTE
    assert found[Due.ready].until == START + 5 * MINUTE
    assert found[Due.miss].until == START + 10 * MINUTE + LATE
    assert not found[Due.ready].helps(START + 5 * MINUTE)
    assert found[Due.ready].helps(START + 5 * MINUTE - timedelta(milliseconds=1))
    assert found[Due.close].helps(START + 3650 * DAY)


def test_request_alarms_staff_and_lapses() -> None:
    assert plan(REQUEST) == [
        (Due.unanswered, MADE + 4 * HOUR),
        (Due.lapse, START - 15 * MINUTE),
    ]


def test_request_at_short_notice_alarms_staff_at_half_its_life() -> None:
    short = replace(REQUEST, lapses_at=MADE + HOUR)

    assert plan(short) == [(Due.unanswered, MADE + 30 * MINUTE), (Due.lapse, MADE + HOUR)]


def test_list_entry_without_a_wish_waits_on() -> None:
    assert plan(replace(REQUEST, state=State.waiting, lapses_at=None)) == []


@pytest.mark.parametrize("state", [State.offered, State.confirmed])
def test_offer_says_when_it_ends_and_ends(state: State) -> None:
    until = MADE + 24 * HOUR
    found = plan(replace(CALL, state=state, offer_until=until))

    assert [one for one in found if one[0] in (Due.offer_ends, Due.lapse)] == [
        (Due.offer_ends, until - 3 * HOUR),
        (Due.lapse, until),
    ]


def test_offer_of_a_few_hours_says_its_end_only_once() -> None:
    short = replace(CALL, state=State.offered, offer_until=MADE + 5 * HOUR)

    assert plan(short) == [(Due.lapse, MADE + 5 * HOUR)]


def test_reminder_belongs_to_the_appointment_and_not_to_the_revision() -> None:
    said = {mark(Due.day_before, START), mark(Due.ready, START)}
    offered_beside = replace(CALL, revision=7, said=said)
    moved = replace(offered_beside, starts_at=START + DAY, ends_at=START + DAY + 30 * MINUTE)

    assert not {Due.day_before, Due.ready} & dict(plan(offered_beside)).keys()
    assert {Due.day_before, Due.ready} <= dict(plan(moved)).keys()


def test_missed_call_gives_its_room_back_at_its_end() -> None:
    missed = replace(CALL, state=State.done, outcome=Outcome.missed)

    assert plan(missed) == [(Due.tidy, START + 30 * MINUTE)]
    assert plan(replace(missed, outcome=Outcome.talked)) == []


@pytest.mark.parametrize(
    ("minutes_before", "said"),
    [
        (120, []),
        (46, []),
        (45, [Due.ready]),
        (20, [Due.ready]),
    ],
)
def test_confirmation_shortly_before_the_call_is_the_ready_check_too(
    minutes_before: int, said: list[Due]
) -> None:
    now = START - minutes_before * MINUTE

    assert [due for due in together(otit(), START, now) if due is Due.ready] == said


def test_contact_counts_from_the_ready_check_until_the_time_to_come_is_over() -> None:
    assert contact_window(otit(), START) == (START - 30 * MINUTE, START + 10 * MINUTE)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York"])
def test_evening_before_keeps_the_clock_of_the_service_when_clocks_change(zone: str) -> None:
    service = otit().model_copy(update={"zone": ZoneInfo(zone)})
    for day in range(366):
        starts_at = START + day * DAY
        stands = replace(CALL, starts_at=starts_at, told_at=None)
        local = dict(plan(stands, service))[Due.day_before].astimezone(service.zone)
        assert (local.hour, local.minute) == (18, 0)
        assert local.date() == starts_at.astimezone(service.zone).date() - DAY


moments = st.integers(0, 60 * 24 * 40).map(lambda minutes: MADE + minutes * MINUTE)
standings = st.builds(
    Standing,
    state=st.sampled_from(State),
    revision=st.integers(1, 9),
    starts_at=moments,
    ends_at=st.just(START),
    changed_at=moments,
    lapses_at=st.none() | moments,
    offer_until=st.none() | moments,
    told_at=st.none() | moments,
    contact=st.booleans(),
    link=st.booleans(),
    outcome=st.none() | st.sampled_from(Outcome),
).map(lambda stands: replace(stands, ends_at=stands.starts_at + 30 * MINUTE))


@given(standings)
def test_steps_are_in_order_and_each_is_there_once_and_done_for_good(stands: Standing) -> None:
    found = steps(otit(), stands)
    marks = {
        f"{step.due} {stands.revision}"
        if step.due in OF_REVISION
        else mark(step.due, stands.starts_at)
        for step in found
    }

    assert [step.at for step in found] == sorted(step.at for step in found)
    assert len({step.due for step in found}) == len(found)
    assert {step.due for step in steps(otit(), replace(stands, said=marks))} <= {Due.lapse}


@given(standings)
def test_nobody_in_contact_is_missed_and_what_is_over_brings_no_word(stands: Standing) -> None:
    dues = {step.due for step in steps(otit(), stands)}

    assert not (stands.contact and Due.miss in dues)
    if stands.state in (State.cancelled, State.lapsed):
        assert dues == set()
    if stands.state is State.done:
        assert dues <= {Due.tidy}


@given(standings, st.integers(0, 60))
def test_reminders_within_minutes_of_the_last_word_are_one_push(
    stands: Standing, minutes: int
) -> None:
    """No evening reminder follows a confirmation within minutes, whenever that was."""
    for step in steps(otit(), replace(stands, state=State.confirmed)):
        if step.due is Due.day_before and stands.told_at is not None:
            assert step.at > stands.told_at + TOGETHER


# the office's own time to answer


def jst(month: int, day: int, hour: int, minute: int = 0, *, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo("Asia/Tokyo")).astimezone(UTC)


@pytest.mark.parametrize(
    ("asked_at", "told_at", "morning"),
    [
        # Tuesday: Wednesday, Thursday, Friday; on Saturday nobody would answer the telephone.
        (jst(11, 24, 0), jst(11, 28, 0), jst(11, 30, 8)),
        (jst(11, 24, 23, 59), jst(11, 28, 0), jst(11, 30, 8)),
        # Wednesday, over the weekend: until the end of Monday.
        (jst(11, 25, 0), jst(12, 1, 0), jst(12, 1, 8)),
        # Over a weekend and the holiday of 23 November; asked for on a Saturday.
        (jst(11, 20, 10), jst(11, 27, 0), jst(11, 27, 8)),
        (jst(11, 21, 10), jst(11, 27, 0), jst(11, 27, 8)),
        # Over New Year: 4, 5 and 6 January; and until its eve, told in January.
        (jst(12, 28, 10), jst(1, 7, 0, year=2027), jst(1, 7, 8, year=2027)),
        (jst(12, 31, 10), jst(1, 7, 0, year=2027), jst(1, 7, 8, year=2027)),
        (jst(12, 23, 10), jst(12, 29, 0), jst(1, 4, 8, year=2027)),
    ],
)
def test_staff_see_that_the_last_working_day_to_answer_is_over_and_callers_in_the_morning(
    asked_at: datetime, told_at: datetime, morning: datetime
) -> None:
    service = changed(office={"writes_within_working_days": 3, "unanswered": None})
    ends = morning + 5 * DAY
    request = replace(REQUEST, starts_at=ends, asked_at=asked_at, lapses_at=ends)
    alone = [(Due.lapse, ends)]
    both = [(Due.unwritten, told_at), (Due.please_phone, morning)]

    assert plan(request, service) == both + alone
    assert plan(replace(request, answered=True), service) == alone
    assert plan(replace(request, lapses_at=told_at), service) == [(Due.lapse, told_at)]
    early = replace(request, lapses_at=morning)  # that it ended is told then
    assert plan(early, service) == [both[0], (Due.lapse, morning)]
    assert plan(replace(request, state=State.waiting), service) == alone
    said = {mark(due, ends) for due, _ in both}
    assert plan(replace(request, said=said), service) == alone
    assert Due.unwritten not in dict(plan(request))  # no such rule
