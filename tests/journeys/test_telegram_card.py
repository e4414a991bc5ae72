"""On Telegram a booking reads as one card: what buttons ask for stays in place, notices are new."""

from __future__ import annotations

from tests.faults.inside import Repeating, book
from tests.journeys.conftest import PUBLIC, World
from tests.journeys.phones import TelegramPhone, settled
from tests.standins.telegram import Shown

LINK = {"join_url": "https://zoom.example/j/1", "passcode": "123456"}
TYPED = 4  # /start, name, birth date, email


def shown(world: World, phone: TelegramPhone) -> list[Shown]:
    return world.telegram.sent(phone.chat)


async def booked(world: World) -> TelegramPhone:
    phone = TelegramPhone(world.app, Repeating(world.app, PUBLIC), world.telegram, 1)
    await book(phone)
    return phone


async def test_buttons_of_a_booking_change_one_message_in_place(world: World) -> None:
    phone = await booked(world)

    conversation = world.telegram.conversation(phone.chat)
    last = shown(world, phone)[-1]
    assert [one.by for one in conversation].count("caller") == TYPED
    assert len(shown(world, phone)) <= 2 * TYPED
    assert last.edits >= 4  # mailbox, who sits in, day, time: each in the place of the one before
    assert {b["callback_data"] for row in last.buttons for b in row} == {"go.bookings", "go.menu"}


async def test_notice_is_new_and_its_card_stays_one_protected_message(world: World) -> None:
    phone = await booked(world)
    before = len(shown(world, phone))
    [(booking,)] = await world.app.desk.act(
        lambda store: store.cursor.execute("SELECT id FROM bookings").fetchall()
    )
    await world.app.desk.confirm(booking, staff_id="s1", access=LINK)
    await settled(world.app)
    first = shown(world, phone)[-1]
    told = first.text
    assert LINK["join_url"] in told

    for press in ("my.cancel", "cancel.no", "go.bookings", "my.check", "my.point-yes"):
        await phone.press(press)

    assert len(shown(world, phone)) == before + 1
    assert shown(world, phone)[-1] is first
    assert (first.protected, first.edits) == (True, 5)
    await phone.press("go.menu")
    await phone.press("go.bookings")
    assert LINK["join_url"] in first.text
