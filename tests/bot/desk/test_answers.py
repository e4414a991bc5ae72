"""What comes back by mail: cancelling, accepting, bouncing; read once, never answered in a loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest

from bot.mail.inbox import Mail
from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import State
from tests.bot.desk.test_cancelling import (
    answer,
    as_in_izumo,
    confirmed,
    letters,
    rows,
    stands,
)
from tests.bot.store.calls import at, half_hour, otit
from tests.conftest import NOW
from tests.talk import Clock, Office

WORDS = {
    "en": "Cancel!",
    "vi": "Hủy lịch",
    "zh-Hans": "取消预约",
    "id": "batalkan",
    "fil": "kanselahin",
    "th": "ขอยกเลิก",
    "km": "បោះបង់",
    "my": "ပယ်ဖျက်",
}


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), answers=True)
    yield made
    await asyncio.to_thread(made.close)


@pytest.fixture
async def replying(database: Database) -> AsyncIterator[Office]:
    """Give a desk whose service is confirmed by answering."""
    made = Office(database, Clock(NOW), service=otit(confirmation="reply"), answers=True)
    yield made
    await asyncio.to_thread(made.close)


async def offered(office: Office, *starts: Any) -> Booking:
    booking = await _requested(office)
    await office.desk.offer(booking.id, starts or (at(6),), staff_id="s1")
    office.kept.parcels.clear()
    return await stands(office, booking.id)


async def _requested(office: Office) -> Booking:
    details = {"name": "An", "email": "an@example.com", "mailbox": "own"}

    def work(store: Store) -> Booking:
        caller = store.find_or_make("line", "", "U1", store.now)
        caller.language = "vi"
        store.save(caller)
        return store.request(caller, office.services["otit"], "vi", [half_hour(at(5))], details)

    made: Booking = await office.ask(work)
    return made


async def tasks(office: Office) -> list[tuple[str, str]]:
    found = await office.ask(lambda store: store.every_open_task())
    return [(task.kind, task.note) for task in found if task.kind == "mail"]


@pytest.mark.parametrize("language", sorted(WORDS))
async def test_word_for_cancel_in_any_language_cancels(office: Office, language: str) -> None:
    booking = await confirmed(office)  # its caller chose Vietnamese

    understood = await office.desk.answered(await answer(office, booking, WORDS[language]), "1 7")

    assert understood
    assert (await stands(office, booking.id)).state is State.cancelled
    assert letters(office) == ["receipt"]


async def test_declined_calendar_entry_cancels_by_its_name_alone(office: Office) -> None:
    booking = await confirmed(office)
    uid = await office.ask(lambda store: store.answer_token(booking.id))

    await office.desk.answered(
        Mail("m", "calendar", uid=f"{uid}@example.jp", answer="DECLINED"), "1 7"
    )

    assert (await stands(office, booking.id)).state is State.cancelled


async def test_answer_is_matched_by_the_message_id_of_our_letter(office: Office) -> None:
    booking = await confirmed(office)
    [key] = await rows(
        office, "SELECT letter_key FROM deliveries WHERE notice LIKE 'confirmed%' AND road = 'mail'"
    )

    await office.desk.answered(Mail("m", "words", letters=("x", key), words="hủy"), "1 7")

    assert (await stands(office, booking.id)).state is State.cancelled


@pytest.mark.parametrize("token", ["", "a" * 20, "0" * 40])
async def test_mail_without_what_only_our_letter_knows_moves_nothing(
    office: Office, token: str
) -> None:
    booking = await confirmed(office)
    # Whoever saw the booking's id in a log knows the first half of the token.
    mail = Mail("m", "words", booking.id + token, (booking.id,), "hủy", uid=booking.id + token)

    understood = await office.desk.answered(mail, "1 7")

    assert not understood
    assert (await stands(office, booking.id)).state is State.confirmed
    assert [kind for kind, _ in await tasks(office)] == ["mail"]


async def test_unreadable_answers_become_a_task_and_none_is_lost(office: Office) -> None:
    booking = await confirmed(office)
    first, second = "I am ill, can I come on Friday?", "Hello? It is me again."

    assert not await office.desk.answered(await answer(office, booking, first), "1 7")
    assert not await office.desk.answered(await answer(office, booking, second), "1 8")

    assert await tasks(office) == [("mail", first)]
    talk = await office.ask(lambda store: store.talk(booking.caller_id, "otit"))
    assert [said.words for said in talk] == [second]
    assert (await stands(office, booking.id)).state is State.confirmed
    assert letters(office) == []
    kept = b"".join(bytes(r) for r in await rows(office, "SELECT note_sealed FROM tasks") if r)
    assert first.encode() not in kept


async def test_same_mail_read_again_does_nothing(office: Office) -> None:
    booking = await confirmed(office)
    mail = await answer(office, booking, "What?")

    await asyncio.gather(*(office.desk.answered(mail, f"1 {n}") for n in range(7, 12)))

    assert await tasks(office) == [("mail", "What?")]
    assert await office.ask(lambda store: store.talk(booking.caller_id, "otit")) == []


async def test_mark_is_kept_with_what_was_done(office: Office) -> None:
    booking = await confirmed(office)

    await office.desk.answered(None, "4 11")
    assert await office.ask(lambda store: store.fact("mailbox read")) == "4 11"
    await office.desk.answered(await answer(office, booking, "hủy"), "4 12")

    assert await office.ask(lambda store: store.fact("mailbox read")) == "4 12"


async def test_mail_that_breaks_is_left_to_a_person_and_holds_up_no_other(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    booking = await confirmed(office)

    def broken(*_: Any) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(type(office.desk), "_understood", broken)
    assert not await office.desk.answered(await answer(office, booking, "hủy"), "1 7")

    assert await office.ask(lambda store: store.fact("mailbox read")) == "1 7"
    assert [kind for kind, _ in await tasks(office)] == ["mail"]


async def test_automatic_mail_is_never_answered(office: Office) -> None:
    booking = await confirmed(office)
    token = await office.ask(lambda store: store.answer_token(booking.id))

    for n in range(5):
        assert await office.desk.answered(
            Mail(f"m{n}", "automatic", token, words="hủy"), f"1 {n + 7}"
        )

    assert (await stands(office, booking.id)).state is State.confirmed
    assert office.kept.parcels == []
    assert await tasks(office) == []


async def test_two_machines_that_ask_to_cancel_in_turn_get_one_letter(database: Database) -> None:
    office = Office(database, Clock(NOW), service=as_in_izumo(), answers=True)
    booking = await confirmed(office, at(6, day=24))  # today: only the phone counts

    for n in range(10):
        mail = await answer(office, booking, "cancel" if n % 2 else "hủy")
        await office.desk.answered(
            Mail(f"{mail.id} {n}", "words", mail.token, words=mail.words), f"1 {n}"
        )

    assert letters(office) == ["still"]
    await asyncio.to_thread(office.close)


async def test_bounce_fails_the_road_and_asks_a_person_where_there_is_no_other(
    office: Office,
) -> None:
    booking = await confirmed(office)
    found = await office.ask(lambda store: store.deliveries(booking.id))
    [key] = await rows(
        office, "SELECT letter_key FROM deliveries WHERE notice LIKE 'confirmed%' AND road = 'mail'"
    )

    await office.desk.answered(Mail("m1", "bounce", letters=(key,)), "1 7")
    states = {one.road: one.state for one in await _of(office, booking) if one.kind == "confirmed"}
    assert states == {"chat": "queued", "mail": "failed"}
    assert await rows(office, "SELECT kind FROM tasks") == []  # the chat is on its way

    chat = next(one for one in found if one.kind == "confirmed" and one.road == "chat")
    await office.ask(lambda store: store.delivery_failed(chat.id))
    await office.ask(
        lambda s: s.cursor.execute("UPDATE deliveries SET state = 'accepted' WHERE road = 'mail'")
    )
    await office.desk.answered(Mail("m2", "bounce", letters=(key,)), "1 8")
    assert await rows(office, "SELECT kind FROM tasks") == ["bounced"]


async def _of(office: Office, booking: Booking) -> list[Any]:
    found: list[Any] = await office.ask(lambda store: store.deliveries(booking.id))
    return found


# confirming by answering


@pytest.mark.parametrize("calendar", [False, True])
async def test_answer_takes_the_one_offered_time_where_answers_confirm(
    replying: Office, calendar: bool
) -> None:
    booking = await offered(replying)
    more = {"uid": "", "answer": "ACCEPTED"} if calendar else {}

    await replying.desk.answered(
        await answer(replying, booking, "" if calendar else "đồng ý", **more), "1 7"
    )

    now = await stands(replying, booking.id)
    assert (now.state, now.starts_at) == (State.confirmed, at(6))
    assert await rows(replying, "SELECT state FROM rooms") == ["wanted"]


@pytest.mark.parametrize(
    ("written", "taken"), [("2", at(7)), ("số 3", at(8)), ("①", at(6)), ("hai", at(7))]
)
async def test_number_takes_one_of_several_offered_times(
    replying: Office, written: str, taken: datetime
) -> None:
    booking = await offered(replying, at(6), at(7), at(8))

    assert await replying.desk.answered(await answer(replying, booking, written), "1 7")

    now = await stands(replying, booking.id)
    assert (now.state, now.starts_at) == (State.confirmed, taken)
    assert await rows(replying, "SELECT kind FROM times WHERE kind = 'offer'") == []
    assert await tasks(replying) == []
    # Once it is taken another number moves nothing.
    await replying.desk.answered(await answer(replying, booking, "1"), "1 8")
    assert (await stands(replying, booking.id)).starts_at == taken


async def test_no_turns_several_offered_times_down(replying: Office) -> None:
    booking = await offered(replying, at(6), at(7))

    assert await replying.desk.answered(await answer(replying, booking, "không"), "1 7")

    assert (await stands(replying, booking.id)).state is State.requested


@pytest.mark.parametrize("written", ["4", "0", "12", "1 or 2", "2?", "no 2"])
async def test_number_of_no_offered_time_is_left_to_a_person(
    replying: Office, written: str
) -> None:
    booking = await offered(replying, at(6), at(7), at(8))

    assert not await replying.desk.answered(await answer(replying, booking, written), "1 7")

    assert (await stands(replying, booking.id)).state is State.offered
    assert await tasks(replying) == [("mail", written)]


async def test_number_after_the_offer_has_lapsed_takes_nothing(replying: Office) -> None:
    booking = await offered(replying, at(6), at(7))
    assert booking.offer_until is not None
    replying.clock.now = booking.offer_until
    await replying.desk.lapse_due()
    assert letters(replying) == ["cancelled"]  # with a word, by mail as well

    assert not await replying.desk.answered(await answer(replying, booking, "1"), "1 7")

    assert (await stands(replying, booking.id)).state is State.lapsed


async def test_yes_to_several_times_is_left_to_a_person(replying: Office) -> None:
    booking = await offered(replying, at(6), at(7))

    assert not await replying.desk.answered(await answer(replying, booking, "yes"), "1 7")

    assert (await stands(replying, booking.id)).state is State.offered
    assert await tasks(replying) == [("mail", "yes")]


async def test_yes_confirms_nothing_where_staff_do(office: Office) -> None:
    booking = await offered(office)

    assert not await office.desk.answered(await answer(office, booking, "yes"), "1 7")

    assert (await stands(office, booking.id)).state is State.offered


async def test_yes_to_a_time_that_stands_shows_that_it_was_read(office: Office) -> None:
    booking = await confirmed(office)
    for one in await _of(office, booking):
        await office.ask(
            lambda s, n=one.id: s.cursor.execute(
                f"UPDATE deliveries SET state = 'accepted', accepted_at = queued_at WHERE id = '{n}'"
            )
        )

    assert await office.desk.answered(await answer(office, booking, "ok"), "1 7")

    assert {one.state for one in await _of(office, booking)} == {"acknowledged"}
    assert (await stands(office, booking.id)).state is State.confirmed


@pytest.mark.parametrize("written", ["1", "no"])
async def test_answer_to_an_offer_of_before_takes_none_of_the_new_times(
    replying: Office, written: str
) -> None:
    booking = await offered(replying, at(6), at(7))
    before = await rows(replying, "SELECT letter_key FROM deliveries WHERE road = 'mail'")
    await replying.desk.answered(Mail("m1", "words", letters=(*before,), words="no"), "1 7")
    await replying.desk.offer(booking.id, (at(7, 30), at(8)), staff_id="s1")
    new = await rows(
        replying, "SELECT letter_key FROM deliveries WHERE road = 'mail' ORDER BY revision DESC"
    )

    late = Mail("m2", "words", letters=(*before,), words=written)
    assert not await replying.desk.answered(late, "1 8")

    assert (await stands(replying, booking.id)).state is State.offered
    assert await tasks(replying) == [("mail", written)]
    await replying.desk.answered(Mail("m3", "words", letters=(*before, new[0]), words="1"), "1 9")
    assert (await stands(replying, booking.id)).starts_at == at(7, 30)
