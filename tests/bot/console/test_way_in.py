"""What staff are asked for to get into a call: as the rules of each service name it."""

from __future__ import annotations

import re

import msgspec
import pytest

from bot.mail.post import Letter
from schedules.booking import State
from schedules.service import Service
from tests.bot.console.desk import House
from tests.bot.console.test_bookings import told
from tests.bot.store.calls import otit
from tests.conftest import NOW
from tests.talk import CATALOG, said

NUMBER = {"meeting_id": "987 6543 2100", "passcode": "aB3dE"}


def with_access(*access: str) -> Service:
    service = otit()
    meeting = service.meeting.model_copy(update={"access": access})
    return service.model_copy(update={"meeting": meeting})


def ruled(house: House, *access: str) -> None:
    services = house.parts.services()
    assert isinstance(services, dict)
    services["otit"] = with_access(*access)


def asked_for(page: str) -> list[str]:
    return re.findall(r'<input id="(join_url|meeting_id|passcode)"', page)


@pytest.mark.parametrize(
    ("access", "fields", "word"),
    [
        ((), ["join_url", "meeting_id", "passcode"], "Passcode"),
        (("url",), ["join_url", "passcode"], "Passcode"),
        (("id-passcode",), ["meeting_id", "passcode"], "Passcode"),
        (("id-passkey",), ["meeting_id", "passcode"], "Passkey"),
        (("id-passcode", "url"), ["join_url", "meeting_id", "passcode"], "Passcode"),
        (("id-passkey", "url"), ["join_url", "meeting_id", "passcode"], "Passkey"),
    ],
)
async def test_form_asks_for_what_the_rules_name(
    house: House, access: tuple[str, ...], fields: list[str], word: str
) -> None:
    ruled(house, *access)
    booking = await house.asked(3)
    browser = await house.signed_in()

    page = (await browser.get(f"/bookings/{booking.id}")).text

    assert asked_for(page) == fields
    assert f'<label for="passcode">{word}</label>' in page


async def test_number_without_its_passkey_changes_nothing(house: House) -> None:
    ruled(house, "id-passkey")
    booking = await house.asked(3)
    browser = await house.signed_in()

    answer = await browser.send(f"/bookings/{booking.id}/confirm", rank="1", meeting_id="987654")

    assert answer.status_code == 422
    assert told(answer.text) == "Please give a meeting ID and its Passkey. Nothing was changed."
    assert (await house.stands(booking)).state is State.requested


async def test_passkey_is_called_so_wherever_it_is_told(house: House) -> None:
    ruled(house, "id-passkey")
    booking = await house.asked(3, email="lan@example.com", mailbox="own")
    browser = await house.signed_in()

    await browser.send(f"/bookings/{booking.id}/confirm", rank="1", **NUMBER)
    page = (await browser.get(f"/bookings/{booking.id}")).text

    assert "Passkey: <bdi><code>aB3dE" in page
    assert "Passcode" not in page
    [parcel] = [p for p in house.sent.parcels if p.kind == "confirmed" and p.channel == "mail"]
    letter = msgspec.json.decode(parcel.body, type=Letter)
    mail = letter.write(lambda: CATALOG, "desk@example.jp", "k", NOW, "")
    body = mail.get_body(("plain",))
    assert body is not None
    assert said("mail-passkey", "vi", passkey="aB3dE") in body.get_content()
    [chat] = [p for p in house.sent.parcels if p.kind == "confirmed" and p.channel == "line"]
    assert said("passkey-title", "vi") in chat.body.decode()
    assert said("passcode-title", "vi") not in chat.body.decode()
