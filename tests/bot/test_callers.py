"""Somebody asks what is kept of them, or to be erased: by the booking code."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot import callers
from bot.config import Settings, read
from bot.store.engine import Database
from bot.store.vault import Vault
from schedules.problem import Problems
from schedules.service import Service
from tests.conftest import NOW, SECRET
from tests.handlers.fields.asking import ANSWERS, FIELDS, KEPT, asking, to_review
from tests.talk import TO_REVIEW, Clock, Office


async def booked(
    path: Path, service: Service | None = None, ways: tuple[str, ...] = TO_REVIEW
) -> tuple[Settings, str]:
    """Have somebody ask for a call; give the settings and the booking's code."""
    url = f"sqlite:///{path}"
    database = Database(url, Vault(SECRET))
    office = Office(database, Clock(NOW), service=service)
    caller = office.caller()
    await caller.start("vi")
    await caller.walk(*ways, "review.send")
    [booking] = await caller.bookings()
    office.close()
    await database.close()
    environment = {"SODAN_DATABASE_URL": url, "SODAN_SECRET_KEY": SECRET.decode()}
    return read(environment), booking.code


async def test_export_holds_all_that_was_said(database_path: Path) -> None:
    settings, code = await booked(database_path)

    kept = json.loads(callers.export(settings, code))

    assert kept["caller"]["profile"]["name"] == "NGUYEN VAN AN"
    assert kept["bookings"][0]["details"]["email"] == "an.nguyen@example.com"
    assert len(kept["agreed_to"]) == 2


async def test_export_and_erasure_cover_the_fields_of_every_service(database_path: Path) -> None:
    settings, code = await booked(database_path, asking(*FIELDS), to_review(*ANSWERS))

    kept = json.loads(callers.export(settings, code))
    callers.erase(settings, code)

    for found in (kept["caller"]["profile"], kept["bookings"][0]["details"]):
        assert {name: found[name] for name in FIELDS} == dict(zip(FIELDS, KEPT, strict=True))
    with pytest.raises(Problems, match="no caller has this booking code"):
        callers.export(settings, code)
    left = await asyncio.to_thread(database_path.read_bytes)
    assert not [value for value in KEPT if value.encode() in left]


async def test_export_names_every_app(database_path: Path) -> None:
    settings, code = await booked(database_path)
    database = Database(settings.database_url, Vault(SECRET), clock=lambda: NOW)
    with database.transaction() as store:
        booking = store.by_code(code)
        assert booking is not None
        known = store.load(str(booking.caller_id))
        assert known is not None
        store.link(store.new_link_code(known), store.find_or_make("line", "", "U1", NOW))
    await database.close()

    kept = json.loads(callers.export(settings, code))

    assert (kept["caller"]["channel"], kept["caller"]["person"]) == ("line", "U1")
    assert kept["other_apps"] == [{"channel": "web", "account": "", "person": "somebody"}]


async def test_erase_leaves_nobody_to_be_found(database_path: Path) -> None:
    settings, code = await booked(database_path)

    callers.erase(settings, code)

    with pytest.raises(Problems, match="no caller has this booking code"):
        callers.export(settings, code)
    assert b"NGUYEN" not in await asyncio.to_thread(database_path.read_bytes)


async def test_unknown_code_is_said_so(database_path: Path) -> None:
    settings, _ = await booked(database_path)

    with pytest.raises(Problems, match="expected one such as K7P-2QX"):
        callers.erase(settings, "ABC-DEF")


async def test_export_holds_every_decision_and_notice(database_path: Path) -> None:
    settings, code = await booked(database_path)
    database = Database(settings.database_url, Vault(SECRET), clock=lambda: NOW)
    with database.transaction() as store:
        booking = store.by_code(code)
        assert booking is not None
        who = str(booking.caller_id)
        store.refuse(who, "otit", NOW + timedelta(days=9), "not yet", "s1")
        store.suspend(who, "otit", "profit", "for money", "s1")
        store.end_suspension(who, "otit", "s1")
        store.add_delivery(booking.id, 1, "confirmed", "phone")
    await database.close()

    kept = json.loads(callers.export(settings, code))

    assert [(one["ground"], one["reason"]) for one in kept["refused"]] == [
        (None, "not yet"),
        ("profit", "for money"),
    ]
    notices = kept["around_calls"][code]["notices"]
    assert ("confirmed", "phone") in [(one["notice"], one["road"]) for one in notices]
