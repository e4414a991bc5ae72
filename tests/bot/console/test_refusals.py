"""The page of a caller's absences: what it shows, and that only a person refuses."""

from __future__ import annotations

import pytest

from handlers.turn import Booking
from schedules.booking import Actor, Outcome, State
from tests.bot.console.desk import House
from tests.bot.console.test_new_booking import FORM as PHONED

FORM = {"until": "2026-12-24", "reason": "Xin lỗi.", "sure": "yes"}


async def missed(house: House) -> Booking:
    booking = await house.asked(3)

    def work(store: object) -> None:
        confirmed = store.confirm(booking, "s1")  # type: ignore[attr-defined]  # a store
        store.set_point(booking.id, "wifi", False)  # type: ignore[attr-defined]  # the same
        store.finish(confirmed, Outcome.missed, actor=Actor.staff)  # type: ignore[attr-defined]  # the same

    await house.desk.act(work)
    return booking


async def test_page_shows_points_and_decides_nothing_by_itself(house: House) -> None:
    booking = await missed(house)
    browser = await house.signed_in()

    page = (await browser.get(f"/bookings/{booking.id}/absence")).text

    assert "Own or known internet" in page
    assert "not yet" in page
    assert "Refuse further bookings" in page
    refusal = await house.database.look(
        lambda store: store.refusal(booking.caller_id or "", "otit")
    )
    assert refusal is None


async def test_refusal_is_kept_sealed_audited_and_lifted(house: House) -> None:
    booking = await missed(house)
    browser = await house.signed_in()

    answer = await browser.send(f"/bookings/{booking.id}/refuse", **FORM)

    assert answer.headers["location"].endswith("/absence?told=refused")
    page = (await browser.get(f"/bookings/{booking.id}/absence")).text
    assert "Xin lỗi." in page
    assert "Hana" in page or "hana" in page
    assert not (await house.database.look(lambda s: b"Xin" in _sealed(s)))
    await browser.send(f"/bookings/{booking.id}/lift")
    assert (
        await house.database.look(lambda store: store.refusal(booking.caller_id or "", "otit"))
        is None
    )
    actions = await house.database.look(_actions)
    assert [action for action in actions if action in ("refuse", "lift")] == ["refuse", "lift"]


async def test_caller_whom_no_chat_reaches_is_to_be_told_by_telephone(house: House) -> None:
    browser = await house.signed_in()
    await browser.send("/new?service=otit&language=vi", **PHONED)
    [booking] = await house.database.look(lambda s: s.queue(["otit"], ["vi"], [State.confirmed]))
    for task in await house.database.look(lambda s: s.every_open_task()):
        await browser.send(f"/tasks/{task.id}/done")

    answer = await browser.send(f"/bookings/{booking.id}/refuse", **FORM)

    assert answer.headers["location"].endswith("/absence?told=saved")
    page = (await browser.get(f"/bookings/{booking.id}/absence?told=saved")).text
    assert "Please tell the caller by telephone" in page
    assert "The caller is told" not in page
    tasks = await house.database.look(lambda s: s.every_open_task())
    assert [task.kind for task in tasks] == ["call-back"]
    assert house.sent.parcels == []
    answer = await browser.send(f"/bookings/{booking.id}/lift")
    assert answer.headers["location"].endswith("/absence?told=saved")


def _sealed(store: object) -> bytes:
    store.cursor.execute("SELECT reason_sealed FROM refusals")  # type: ignore[attr-defined]  # a store
    return bytes(store.cursor.fetchone()[0])  # type: ignore[attr-defined]  # the same


def _actions(store: object) -> list[str]:
    store.cursor.execute("SELECT action FROM audit ORDER BY at, id")  # type: ignore[attr-defined]  # a store
    return [row[0] for row in store.cursor.fetchall()]  # type: ignore[attr-defined]  # the same


@pytest.mark.parametrize(
    "lacks",
    [{"sure": ""}, {"reason": "  "}, {"until": "2026-11-24"}, {"until": "2028-01-01"}],
)
async def test_form_that_lacks_something_refuses_nobody(
    house: House, lacks: dict[str, str]
) -> None:
    booking = await missed(house)
    browser = await house.signed_in()

    answer = await browser.send(f"/bookings/{booking.id}/refuse", **{**FORM, **lacks})

    assert answer.status_code == 422
    assert (
        await house.database.look(lambda store: store.refusal(booking.caller_id or "", "otit"))
        is None
    )


async def test_kinds_of_mail_are_switched_one_by_one(house: House) -> None:
    browser = await house.signed_in()
    member = await house.database.look(lambda store: store.by_login("hana"))
    assert member is not None
    assert member.muted == ()

    await browser.send("/account", speaks="en", mail_on="yes", hear=["new", "today"])

    member = await house.database.look(lambda store: store.by_login("hana"))
    assert member is not None
    assert member.muted == ("unanswered", "room", "unclosed", "failed")
