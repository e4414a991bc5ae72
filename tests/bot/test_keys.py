"""Moving to another secret: while serving, cut short anywhere, and never with the wrong one."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot import keys
from bot.config import Settings
from bot.keys import confirm, fingerprint, read_secret, rotate
from bot.store import schema
from bot.store.engine import Database
from bot.store.facts import HOUSE_KEY
from bot.store.vault import Vault, WrongKey, key_id
from schedules.problem import Problems
from tests.bot.store.calls import somebody, sql
from tests.conftest import NOW, SECRET

NEW = b"the secret that comes after, 32!"


def settings(address: str, secret: bytes = SECRET, old: bytes = b"") -> Settings:
    return Settings(database_url=address, secret_key=secret, old_secret_key=old)


def some_callers(database: Database, count: int) -> list[str]:
    with database.transaction() as store:
        ids = []
        for number in range(count):
            caller = somebody(store, f"U{number}")
            caller.draft = {"name": f"number {number}"}
            store.save(caller)
            ids.append(caller.id)
        return ids


def drafts(address: str, ids: list[str], *secrets: bytes) -> list[object]:
    database = Database(address, Vault(*secrets))
    try:
        with database.transaction() as store:
            store.check_key()
            found = [store.load(each) for each in ids]
    finally:
        database.writer.dispose()
    return [caller and caller.draft["name"] for caller in found]


async def test_rotation_changes_keys_and_no_other_row(
    database: Database, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "BATCH", 2)
    ids = some_callers(database, 5)
    with database.transaction() as store:
        before = sql(store, "SELECT * FROM callers ORDER BY id")
    done: list[int] = []

    told = rotate(settings(address), NEW, after_batch=done.append)

    assert done == [0, 2, 4, 5]
    assert told[0] == "5 callers' keys are wrapped by the new secret now, none by another"
    assert drafts(address, ids, NEW) == [f"number {n}" for n in range(5)]
    with database.transaction() as store:
        assert sql(store, "SELECT * FROM callers ORDER BY id") == before
        assert sql(store, "SELECT DISTINCT key_id FROM caller_keys") == [(key_id(NEW),)]
    with pytest.raises(WrongKey, match="expected that one"):
        drafts(address, ids, SECRET)
    assert rotate(settings(address, NEW, SECRET), NEW)[0].startswith("0 callers' keys")


async def test_desk_with_both_secrets_serves_throughout(
    database: Database, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "BATCH", 3)
    ids = some_callers(database, 7)
    serving = Database(address, Vault(NEW, SECRET), clock=lambda: NOW)
    with serving.transaction() as store:
        ids.append(somebody(store, "before").id)

    def meanwhile(done: int) -> None:
        with serving.transaction() as store:
            ids.append(somebody(store, f"after {done}").id)
            assert [store.load(each) is not None for each in ids] == [True] * len(ids)
            kept = sql(store, "SELECT key_id FROM caller_keys WHERE caller_id = ?", ids[-1])
            assert kept == [(key_id(NEW),)]
            found = somebody(store, "U0")  # by its keyed hash, as before
            assert found.id == ids[0]

    rotate(settings(address, NEW, SECRET), NEW, after_batch=meanwhile)

    assert await serving.look(lambda store: len(sql(store, "SELECT 1 FROM caller_keys"))) == len(
        ids
    )
    await serving.close()
    with database.transaction() as store:
        assert sql(store, "SELECT DISTINCT key_id FROM caller_keys") == [(key_id(NEW),)]


@pytest.mark.parametrize("stop_after", [0, 2, 4, 5])
async def test_rotation_cut_short_after_any_batch_goes_on(
    database: Database, address: str, monkeypatch: pytest.MonkeyPatch, stop_after: int
) -> None:
    monkeypatch.setattr(keys, "BATCH", 2)
    ids = some_callers(database, 5)

    def killed(done: int) -> None:
        if done == stop_after:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotate(settings(address), NEW, after_batch=killed)
    assert drafts(address, ids, NEW, SECRET) == [f"number {n}" for n in range(5)]
    if stop_after < 5:
        with pytest.raises(WrongKey, match="SODAN_SECRET_KEY_OLD"):
            drafts(address, ids, NEW)

    told = rotate(settings(address), NEW)

    assert told[0].startswith(f"{5 - stop_after} callers' keys")
    assert drafts(address, ids, NEW) == [f"number {n}" for n in range(5)]


async def test_old_desk_seals_nobody_under_a_key_that_is_gone(
    database: Database, address: str
) -> None:
    some_callers(database, 1)
    rotate(settings(address), NEW)

    with pytest.raises(WrongKey, match="another SODAN_SECRET_KEY"), database.transaction() as store:
        somebody(store, "somebody new")

    with database.transaction() as store:
        assert len(sql(store, "SELECT id FROM callers")) == 1


async def test_damaged_key_does_not_stop_the_others(database: Database, address: str) -> None:
    ids = some_callers(database, 3)
    with database.transaction() as store:
        sql(store, "UPDATE caller_keys SET wrapped = ? WHERE caller_id = ?", b"x" * 61, ids[1])

    told = rotate(settings(address), NEW)

    assert told[0].startswith("2 callers' keys")
    assert told[-1] == "1 keys open with neither secret: what they sealed is lost"
    assert drafts(address, [ids[0], ids[2]], NEW) == ["number 0", "number 2"]


async def test_rotation_with_wrong_secrets_changes_nothing(
    database: Database, address: str
) -> None:
    ids = some_callers(database, 2)

    with pytest.raises(WrongKey, match="expected that one"):
        rotate(settings(address, b"quite another secret, of 32 bytes"), NEW)

    assert drafts(address, ids, SECRET) == ["number 0", "number 1"]


async def test_rotation_keeps_away_from_a_schema_that_older_releases_would_damage(
    database: Database, address: str
) -> None:
    with database.transaction() as store:
        before = store.fact(HOUSE_KEY)
        store.put_fact(schema.BREAKING, "9999")
        sql(store, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(Problems, match="which older releases would damage"):
        rotate(settings(address), NEW)

    with database.transaction() as store:
        assert store.fact(HOUSE_KEY) == before


async def test_copy_is_confirmed_by_its_fingerprint(
    database: Database, address: str, tmp_path: Path
) -> None:
    (tmp_path / "copy").write_bytes(SECRET + b"\n")
    (tmp_path / "other").write_bytes(NEW)
    told = fingerprint(tmp_path / "copy")

    with pytest.raises(Problems, match="is not the fingerprint"):
        await asyncio.to_thread(confirm, settings(address), fingerprint(tmp_path / "other"), NOW)
    await asyncio.to_thread(confirm, settings(address), f" {told.upper()}\n", NOW)

    with database.transaction() as store:
        assert store.fact("key_copy_confirmed") == f"{key_id(SECRET)} {NOW.isoformat()}"


@pytest.mark.parametrize("content", [None, b"too short", b"\xff" * 40])
def test_file_without_a_secret_is_refused(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "key").write_bytes(content)

    with pytest.raises(Problems, match="holds no secret key, expected a file with 32"):
        read_secret(tmp_path / "key")
