"""One call, cancelled by any road or by five at once: one cancellation, one receipt, one way back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from bot.channels.channel import Body
from bot.mail.inbox import Mail
from bot.mail.post import Letter
from bot.store.engine import Database
from bot.store.store import Store
from handlers import marks
from handlers.messages import Card, Choice, Update
from handlers.turn import Booking
from locales import formats
from schedules.booking import Actor, MoveRefused, State
from schedules.sections import Cancel
from schedules.service import Service
from tests.bot.store.calls import at, half_hour, otit
from tests.conftest import NOW
from tests.talk import Clock, Office, said

MAIL = "an.nguyen@example.com"
ACCESS = {"join_url": "https://meet.example/abc", "passcode": "314159", "meeting_id": "99"}
PHONE = "03-6712-1965"


def ruled(by: tuple[str, ...], articles: dict[str, str], *same_day_by: str) -> Service:
    """Give the shipped service with other ways to cancel."""
    service = otit()
    rules = Cancel.model_validate({"by": by, "same_day_by": same_day_by})
    places = {k: v for k, v in service.articles.items() if not k.startswith("cancel.")}
    return service.model_copy(update={"cancel": rules, "articles": {**places, **articles}})


def as_in_izumo() -> Service:
    return ruled(
        ("chat", "mail", "page", "phone"),
        {"cancel.by": "6-5", "cancel.same_day_by": "6-5"},
        "phone",
    )


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), answers=True)
    yield made
    await asyncio.to_thread(made.close)


@pytest.fixture
async def izumo(database: Database) -> AsyncIterator[Office]:
    """Give a desk where only the phone counts on the day itself."""
    made = Office(database, Clock(NOW), service=as_in_izumo(), answers=True)
    yield made
    await asyncio.to_thread(made.close)


async def confirmed(
    office: Office, start: datetime | None = None, *, mailbox: str = "own"
) -> Booking:
    """Have somebody's call confirmed, with its room; what was sent so far is put aside."""
    details = {"name": "Nguyen Van An", "email": MAIL, "mailbox": mailbox}

    def work(store: Store) -> Booking:
        caller = store.find_or_make("line", "", "U1", store.now)
        caller.language = "vi"
        store.save(caller)
        service = office.services["otit"]
        return store.request(caller, service, "vi", [half_hour(start or at(5))], details)

    booking = await office.ask(work)
    await office.desk.confirm(booking.id, staff_id="s1")
    made = await stands(office, booking.id)
    assert await office.desk.room_made(made.id, made.revision, ACCESS)
    office.kept.parcels.clear()
    return await stands(office, booking.id)


async def stands(office: Office, booking_id: str) -> Booking:
    found: Booking = await office.ask(lambda store: store.booking(booking_id))
    return found


async def rows(office: Office, question: str) -> list[Any]:
    found: list[Any] = await office.ask(lambda store: store.cursor.execute(question).fetchall())
    return [row[0] if len(row) == 1 else tuple(row) for row in found]


async def token(office: Office, booking: Booking) -> str:
    found: str = await office.ask(lambda store: store.page_token(booking.id))
    return found


async def answer(office: Office, booking: Booking, words: str = "", **more: str) -> Mail:
    """Write the mail that somebody answers our letter with."""
    address = await office.ask(lambda store: store.answer_token(booking.id))
    kind = "calendar" if more else "words"
    return Mail(f"mail {words} {more}", kind, address, words=words, **more)  # type: ignore[arg-type]


def press(token: str, number: int = 1) -> Update:
    now = NOW + timedelta(seconds=number)
    return Update("line", "", "U1", f"event-{number}", "press", now, press=token, received_at=now)


def letters(office: Office) -> list[str]:
    return [p.kind for p in office.kept.parcels if p.channel == "mail" and p.kind != "staff"]


def notices(office: Office) -> list[str]:
    kinds = [p.kind for p in office.kept.parcels if p.channel == "line"]
    return [kind for kind in kinds if kind != "reply"]


def last_reply(office: Office) -> Choice | Card:
    parcels = [p for p in office.kept.parcels if p.channel == "line"]
    message = msgspec.json.decode(parcels[-1].body, type=Body).messages[-1]
    assert isinstance(message, Choice | Card)
    return message


# five at once


async def test_five_roads_at_once_cancel_once_and_give_one_receipt(office: Office) -> None:
    booking = await confirmed(office)
    await office.desk.take(press(f"my.cancel:{booking.id}"))
    office.kept.parcels.clear()
    page = await token(office, booking)

    async def by_staff() -> None:
        try:
            await office.desk.cancel(booking.id, staff_id="s1", reason="asked")
        except MoveRefused:
            return

    declined = await answer(office, booking, uid="", answer="DECLINED")
    typed = await answer(office, booking, "hủy")
    await asyncio.gather(
        office.desk.take(press(f"cancel.yes:{booking.id}", 2)),
        office.desk.page_cancel(page),
        by_staff(),
        office.desk.answered(typed, "1 7"),
        office.desk.answered(declined, "1 8"),
    )

    assert (await stands(office, booking.id)).state is State.cancelled
    assert await rows(office, "SELECT count(*) FROM audit WHERE action = 'cancel'") == [1]
    assert await rows(office, "SELECT count(*) FROM claims") == [0]
    assert await rows(office, "SELECT state FROM rooms") == ["unwanted"]
    assert letters(office) == ["receipt"]
    told = [card for card in replies(office) if card.startswith(said_cancelled(booking))]
    assert len(told) + len(notices(office)) == 1
    assert await rows(office, "SELECT kind FROM tasks") == []


def replies(office: Office) -> list[str]:
    found = []
    for parcel in office.kept.parcels:
        if parcel.channel == "line" and parcel.kind == "reply":
            for message in msgspec.json.decode(parcel.body, type=Body).messages:
                found += [message.text] if isinstance(message, Choice) else []
    return found


def said_cancelled(booking: Booking) -> str:
    return said("cancelled-by-you", "vi", when=formats.japan_time(booking.starts_at, "vi"))


# one road after another


async def test_page_cancels_once_and_says_so_in_the_chat_and_by_mail(office: Office) -> None:
    booking = await confirmed(office)
    page = await token(office, booking)

    assert [await office.desk.page_cancel(page) for _ in range(3)] == ["cancelled", "over", "over"]

    assert (notices(office), letters(office)) == (["receipt"], ["receipt"])
    card = last_reply(office)
    assert f"my.undo:{booking.id}" in [option.press for option in card.options]
    cancelled = await stands(office, booking.id)
    assert (cancelled.state, cancelled.cancelled_by) == (State.cancelled, Actor.caller)


async def test_page_of_a_wrong_or_erased_address_does_nothing(office: Office) -> None:
    booking = await confirmed(office)
    page = await token(office, booking)

    for wrong in (page[:-1] + ("A" if page[-1] != "A" else "B"), booking.id, "", page + "A"):
        assert await office.desk.page_cancel(wrong) == "nothing"
    await office.ask(lambda s: s.erase(s.find_or_make("line", "", "U1", s.now)))

    assert await office.desk.page_cancel(page) == "nothing"
    assert await office.desk.page_undo(page) == "nothing"
    assert await office.desk.page_seen(page) == "nothing"


async def test_call_cancelled_by_staff_after_a_telephone_call_is_the_callers_own(
    office: Office,
) -> None:
    booking = await confirmed(office)

    await office.desk.cancel(booking.id, staff_id="s1", reason="asked")

    done = await stands(office, booking.id)
    assert (done.state, done.cancelled_by) == (State.cancelled, Actor.caller)
    assert (notices(office), letters(office)) == (["receipt"], ["receipt"])
    trail = await rows(office, "SELECT actor, actor_id FROM audit WHERE action = 'cancel'")
    assert trail == [("staff", "s1")]


async def test_call_cancelled_by_the_service_is_no_receipt_and_cannot_be_taken_back(
    office: Office,
) -> None:
    booking = await confirmed(office)
    page = await token(office, booking)

    await office.desk.cancel(booking.id, staff_id="s1", reason="ill")

    assert notices(office) == ["cancelled"]
    assert await office.desk.page_undo(page) == "too-late"


# taking it back


async def test_undo_asks_for_the_same_time_again_once(office: Office) -> None:
    booking = await confirmed(office)
    page = await token(office, booking)
    await office.desk.page_cancel(page)
    office.kept.parcels.clear()

    assert [await office.desk.page_undo(page) for _ in range(2)] == ["undone", "undone"]
    await office.desk.take(press(f"my.undo:{booking.id}"))

    caller_id = booking.caller_id
    mine = await office.ask(lambda store: store.bookings_of(caller_id))
    assert [(b.state, b.starts_at, b.details["email"]) for b in mine] == [
        (State.requested, booking.starts_at, MAIL)
    ]
    assert mine[0].code != booking.code
    assert letters(office) == ["requested"]
    when = formats.japan_time(booking.starts_at, "vi")
    assert last_reply(office).text == said("undone", "vi", when=when)


async def test_undo_in_the_chat_is_refused_kindly_once_somebody_else_has_the_time(
    office: Office,
) -> None:
    booking = await confirmed(office)
    await office.desk.page_cancel(await token(office, booking))

    def faster(store: Store) -> None:
        other = store.find_or_make("line", "", "U2", store.now)
        time = (booking.starts_at, booking.ends_at, ["otit.vi.1", booking.resource_id or ""])
        for resource in sorted({r.id for r in people(store)} | {booking.resource_id or ""}):
            time = (booking.starts_at, booking.ends_at, [resource])
            store.request(other, otit(per_caller=9), "vi", [time], {"name": "B"})

    def people(store: Store) -> Any:
        from handlers import openings

        return openings.people(store, otit(), "vi")

    await office.ask(faster)
    await office.desk.take(press(f"my.undo:{booking.id}"))

    assert last_reply(office).text == said("undo-too-late", "vi")


async def test_undo_of_another_callers_booking_is_nothing(office: Office) -> None:
    booking = await confirmed(office)
    await office.desk.page_cancel(await token(office, booking))
    stranger = msgspec.structs.replace(press(f"my.undo:{booking.id}"), person="U9")

    await office.desk.take(stranger)

    assert await rows(office, "SELECT count(*) FROM bookings") == [1]


# the day itself


async def test_on_the_day_only_the_phone_counts_by_every_road(izumo: Office) -> None:
    booking = await confirmed(izumo, at(5))  # 14:00 in Tokyo, tomorrow
    izumo.clock.now = at(14, 59, day=24)  # 23:59 of the day before
    await izumo.desk.take(press(f"my.cancel:{booking.id}"))
    assert f"cancel.yes:{booking.id}" in [
        marks.parted(o.press)[0] for o in last_reply(izumo).options
    ]
    izumo.kept.parcels.clear()
    izumo.clock.now = at(15, 0, day=24)  # midnight in Tokyo: the day has come

    await izumo.desk.take(press(f"cancel.yes:{booking.id}", 2))
    page = await izumo.desk.page_cancel(await token(izumo, booking))
    await izumo.desk.answered(await answer(izumo, booking, "hủy"), "1 7")
    await izumo.desk.answered(await answer(izumo, booking, "cancel"), "1 8")

    assert (await stands(izumo, booking.id)).state is State.confirmed
    assert page == "refused"
    lines = [
        said("cancel-same-day", "vi", phone=PHONE),
        said("cancel-article", "vi", article="6-5"),
    ]
    assert last_reply(izumo).text == "\n".join(lines)
    assert letters(izumo) == ["still"]  # the second answer says nothing new
    [letter] = [p for p in izumo.kept.parcels if p.kind == "still"]
    call = msgspec.json.decode(letter.body, type=Letter).call
    assert call is not None
    assert list(call.notes) == lines
    await izumo.desk.cancel(booking.id, staff_id="s1", reason="asked")
    assert (await stands(izumo, booking.id)).state is State.cancelled


async def test_phone_alone_is_told_with_its_article_on_any_day(database: Database) -> None:
    service = ruled(("phone",), {"cancel.by.phone": "6-3"})
    office = Office(database, Clock(NOW), service=service, answers=True)
    booking = await confirmed(office)

    await office.desk.take(press(f"my.cancel:{booking.id}"))

    assert last_reply(office).text == "\n".join(
        [
            said("cancel-by-phone", "vi", phone=PHONE),
            said("cancel-article", "vi", article="6-3"),
        ]
    )
    await asyncio.to_thread(office.close)


async def test_other_ways_are_listed_where_the_chat_is_none(database: Database) -> None:
    service = ruled(("mail", "phone"), {"cancel.by": "operator"})
    office = Office(database, Clock(NOW), service=service, answers=True)
    booking = await confirmed(office)

    await office.desk.take(press(f"my.cancel:{booking.id}"))

    assert last_reply(office).text == "\n".join(
        [
            said("cancel-not-here", "vi"),
            said("cancel-way-mail", "vi"),
            said("cancel-way-phone", "vi", phone=PHONE),
        ]
    )
    await asyncio.to_thread(office.close)
