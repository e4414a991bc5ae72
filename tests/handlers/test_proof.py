"""Proving a mailbox: a mailed code is typed back; whoever cannot goes on without mail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import msgspec
import pytest

from bot.mail.post import Letter
from bot.store.engine import Database
from handlers.messages import Choice
from tests.bot.store.calls import otit
from tests.conftest import NOW
from tests.talk import TO_REVIEW, Clock, Office, Talk, said

UNTIL_MAILBOX = TO_REVIEW[: TO_REVIEW.index("mailbox.own") + 1]
AFTER = TO_REVIEW[len(UNTIL_MAILBOX) :]


@pytest.fixture
async def proving(database: Database) -> AsyncIterator[Office]:
    service = otit()
    intake = service.intake.model_copy(update={"prove_email": True})
    made = Office(database, Clock(NOW), service=service.model_copy(update={"intake": intake}))
    yield made
    await asyncio.to_thread(made.close)


def codes(office: Office) -> list[str]:
    """List the codes that were mailed, and to nobody else."""
    letters = [msgspec.json.decode(p.body, type=Letter) for p in office.kept.parcels]
    sent = [letter for letter in letters if letter.code]
    assert {letter.to for letter in sent} <= {"an.nguyen@example.com"}
    return [letter.code for letter in sent]


async def at_the_code(office: Office) -> Talk:
    caller = office.caller()
    await caller.start()
    await caller.walk(*UNTIL_MAILBOX)
    assert await caller.state() == "proof"
    return caller


async def test_right_code_goes_on_and_letters_are_written(proving: Office) -> None:
    caller = await at_the_code(proving)
    [code] = codes(proving)
    assert code not in caller.words

    await caller.say(f" {code[:3]} {code[3:]} ")
    assert said("proof-right") in caller.words
    await caller.walk(*AFTER, "review.send")

    [booking] = await caller.bookings()
    assert booking.details["mailbox"] == "own"
    assert [p.kind for p in proving.kept.parcels if p.booking_id] == ["requested"]


async def test_who_goes_on_without_gets_no_mail(proving: Office) -> None:
    caller = await at_the_code(proving)

    await caller.press("proof.skip")
    assert said("proof-skipped") in caller.words
    await caller.walk(*AFTER, "review.send")

    [booking] = await caller.bookings()
    assert booking.details["mailbox"] == "unproven"
    await proving.desk.confirm(booking.id, staff_id="s1")
    assert [p.kind for p in proving.kept.parcels if p.booking_id and p.channel == "mail"] == []


async def test_label_of_a_button_is_no_wrong_code(proving: Office) -> None:
    caller = await at_the_code(proving)

    await caller.say(said("proof-skip-label"))

    assert said("proof-skipped") in caller.words


async def test_fifth_wrong_code_ends_it_even_for_the_right_one(proving: Office) -> None:
    caller = await at_the_code(proving)
    [code] = codes(proving)
    wrong = f"{(int(code) + 1) % 10**6:06}"

    for left in (4, 3, 2, 1):
        await caller.say(wrong)
        assert said("proof-wrong", left=str(left)) in caller.words
    await caller.say(wrong)
    assert caller.words == said("proof-over")
    await caller.say(code)

    assert await caller.state() == "proof"
    assert caller.words == said("proof-over")
    await caller.press("proof.again")
    new = codes(proving)[-1]
    await caller.say(new)
    assert await caller.state() == "companion"


async def test_code_works_for_ten_minutes(proving: Office) -> None:
    caller = await at_the_code(proving)
    [code] = codes(proving)

    proving.clock.pass_time(minutes=10)
    await caller.say(code)

    assert caller.words == said("proof-over")


async def test_nobodys_mailbox_is_filled_with_codes(proving: Office) -> None:
    caller = await at_the_code(proving)
    for _ in range(9):
        await caller.press("proof.again")

    assert len(codes(proving)) == 5
    assert isinstance(caller.read[-1], Choice)
    assert caller.words == said("proof-over")
    proving.clock.pass_time(hours=13)
    await caller.press("proof.again")
    assert len(codes(proving)) == 6


async def test_asking_again_sends_no_second_code(proving: Office) -> None:
    caller = await at_the_code(proving)

    await caller.press("go.help")
    await caller.say("hello?")
    await caller.do("other")

    assert len(codes(proving)) == 1


async def test_address_proven_before_is_not_asked_again(
    proving: Office,
) -> None:
    caller = await at_the_code(proving)
    await caller.say(codes(proving)[-1])
    await caller.walk(*AFTER, "review.send")
    [booking] = await caller.bookings()
    await proving.desk.cancel(booking.id, staff_id="s1", reason="ill")

    await caller.do("press", press="go.book")
    assert await caller.state() != "proof"
    assert len(codes(proving)) == 1


async def test_other_letters_in_place_of_the_code_are_offered_their_language(
    proving: Office,
) -> None:
    caller = await at_the_code(proving)
    [code] = codes(proving)

    await caller.say("ខ្ញុំមិនឃើញលេខកូដ")
    await caller.press("go.speak:km")
    assert ((await caller.caller()).language, await caller.state()) == ("km", "proof")
    await caller.say(code)

    assert said("proof-right", "km") in caller.words
