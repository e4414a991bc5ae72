"""Consent: the text is kept once and for good, and agreeing is kept with it."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.store.consents import KeptText
from bot.store.engine import Database
from bot.store.prepared import Prepared
from bot.store.store import Store
from bot.store.tables import consents, texts
from tests.conftest import NOW

TEXT = "Điều 1. Cuộc gọi là miễn phí."
ROWS = Prepared(
    sa.select(
        consents.c.caller_id,
        consents.c.text_hash,
        consents.c.language,
        consents.c.channel,
        consents.c.agreed_at,
        consents.c.agreed_month,
    ).order_by(consents.c.agreed_at)
)


def test_text_is_kept_once(store: Store) -> None:
    hashed = store.keep_text("otit", "2026-04", "vi", TEXT)

    assert hashed == hashlib.sha256(TEXT.encode()).hexdigest()
    assert store.keep_text("otit", "2026-05", "vi", TEXT) == hashed
    assert store.kept_text(hashed) == KeptText("otit", "2026-04", "vi", TEXT)
    assert store.all(Prepared(sa.select(sa.func.count()).select_from(texts))) == [(1,)]
    assert store.kept_text("0" * 64) is None


def test_consent_keeps_who_agreed_to_what_and_when(database: Database) -> None:
    with database.transaction() as store:
        caller = store.find_or_make("line", "", "U1", NOW)
        caller.language = "vi"
        one, two = (store.keep_text(name, "1", "vi", name) for name in ("otit", "zoom"))
        assert not store.consented(caller, [one])
        store.consent(caller, [one, one])

    with database.transaction(NOW + timedelta(days=31)) as store:
        store.consent(caller, [one, two])

        assert store.all(ROWS) == [
            (caller.id, one, "vi", "line", NOW, "2026-11"),
            (caller.id, two, "vi", "line", NOW + timedelta(days=31), "2026-12"),
        ]
        assert store.consents(caller) == {one, two}
        assert store.consented(caller, [two, one])
        assert store.consented(caller, [])
        stranger = store.find_or_make("line", "", "U2", NOW)
        assert not store.consented(stranger, [one])


def test_consent_to_a_text_never_shown_is_refused(database: Database) -> None:
    refused = database.writer.dialect.dbapi.IntegrityError  # type: ignore[union-attr]  # it is loaded
    with pytest.raises(refused), database.transaction() as store:
        store.consent(store.find_or_make("line", "", "U1", NOW), ["0" * 64])
