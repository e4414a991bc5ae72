"""Backup and restore: what comes back, what never does, and every file that is refused."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from bot import backup, lockbox
from bot.backup import back_up, file_name, files
from bot.config import Settings
from bot.restore import restore
from bot.store import portable, schema
from bot.store.engine import Database, open_writer
from bot.store.store import Store
from bot.store.tables import metadata
from bot.store.vault import Vault
from handlers.turn import Caller
from schedules.problem import Problems
from tests.bot.store.calls import DETAILS, ask, half_hour, otit, somebody
from tests.bot.store.calls import at as moment
from tests.conftest import NOW, SECRET
from tests.postgres import Postgres

PUBLIC, PRIVATE = lockbox.new_pair()
DAY = timedelta(days=1)
LOOPS = 20 if os.environ.get("SIZE") == "full" else 3
CANARIES = (*DETAILS.values(), "THUY CANARY", "canary@example.com", "U-platform-id-canary")
PASSING = {"caller_keys", "facts", *portable.STAY_BEHIND}


def settings(address: str, **more: object) -> Settings:
    return Settings(
        database_url=address,
        secret_key=SECRET,
        backup_key=PUBLIC,
        **more,  # type: ignore[arg-type] # named
    )


@pytest.fixture
def empty_address(
    database_kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[str]:
    """Give the address of a database in which nothing is, not even a schema."""
    if database_kind == "sqlite":
        yield f"sqlite:///{tmp_path}/bare.db"
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    made = postgres.database(empty=True)
    yield made
    postgres.drop(made)


def fill(database: Database) -> Caller:
    """Let a caller book and be written to; answer the caller."""
    with database.transaction() as store:
        caller = somebody(store, "U-platform-id-canary")
        caller.draft, caller.profile = {"name": "THUY CANARY"}, {"email": "canary@example.com"}
        store.save(caller)
        booking = ask(store, person="U-platform-id-canary")
        booking = store.confirm(booking, "s1")
        store.want_room(booking, "sandbox")
        assert store.room_made(booking.id, booking.revision, {"meeting_id": "1", "join_url": "x"})
        ask(store, half_hour(moment(14)), person="U2")
        store.show(caller.id, b"words on the web")
        parcel(store, caller.id)
        member = store.add_staff("hana", "Hana", "counsellor", ["vi"], None)
        store.begin_session(member.id)
        store.make_link(member.id)
    return caller


def parcel(store: Store, caller_id: str) -> int:
    return store.queue_parcel(
        caller_id=caller_id,
        lane=caller_id,
        channel="line",
        account="",
        kind="reply",
        body=b"words",
        holder="gone",
    ).id


def rows(address: str, *, without: set[str] = PASSING) -> dict[str, list[tuple[object, ...]]]:
    """Read every row of every table but some, in the order of their keys."""
    with open_writer(address, poolclass=NullPool).connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(sa.select(table))), key=str)
            for table in metadata.sorted_tables
            if table.name not in without
        }


def opened(address: str) -> Database:
    return Database(address, Vault(SECRET), clock=lambda: NOW)


async def test_what_was_backed_up_comes_back_and_can_be_read(
    database: Database, address: str, empty_address: str, tmp_path: Path
) -> None:
    caller = fill(database)
    before = rows(address)
    told = back_up(settings(address), tmp_path / "b", NOW)

    said = restore(settings(empty_address), tmp_path / "b", PRIVATE, None, NOW + DAY)

    assert rows(empty_address) == before
    assert "2 keys apart" in told[0]
    assert "4 sealed rows opened as a sample" in said
    assert "0 people were erased since then, and are again" in said
    again = opened(empty_address)
    with again.transaction() as store:
        found = store.find_or_make("line", "", "U-platform-id-canary", NOW)
        assert (found.id, found.draft) == (caller.id, {"name": "THUY CANARY"})
        assert store.bookings_of(caller.id)[0].details == DETAILS
        assert store.fact("restored_at") == (NOW + DAY).isoformat()
        # Numbers go on: a browser that waits for the next must not be given an old one.
        assert store.show(caller.id, b"more") is not None
        assert parcel(store, caller.id) == max(int(str(row[0])) for row in before["outbox"]) + 1
    await again.close()
    assert rows(empty_address, without=set(metadata.tables) - {"sessions", "staff_links"}) == {
        "sessions": [],
        "staff_links": [],
    }


async def test_backup_of_one_database_restores_on_the_other(
    database: Database, address: str, database_kind: str, tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    fill(database)
    back_up(settings(address), tmp_path / "b", NOW)
    if database_kind == "postgresql":
        other = f"sqlite:///{tmp_path}/other.db"
        restore(settings(other), tmp_path / "b", PRIVATE, None, NOW)
        assert rows(other) == rows(address)
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    other = postgres.database(empty=True)
    restore(settings(other), tmp_path / "b", PRIVATE, None, NOW)
    assert rows(other) == rows(address)
    postgres.drop(other)


async def test_erased_person_is_unreadable_in_yesterdays_data_with_todays_keys(
    database: Database, address: str, empty_address: str, tmp_path: Path
) -> None:
    caller = fill(database)
    folder = tmp_path / "b"
    back_up(settings(address), folder, NOW)
    with database.transaction() as store:
        found = store.load(caller.id)
        assert found is not None  # there is somebody to erase
        store.erase(found)
        somebody(store, "U-who-came-later")
    back_up(settings(address), folder, NOW + DAY)
    assert len(files(folder, "keys")) == 1

    said = restore(settings(empty_address), folder, PRIVATE, NOW + DAY / 2, NOW + DAY)

    assert "1 people were erased since then, and are again" in said
    assert "1 keys of people who came later were dropped" in said
    again = opened(empty_address)
    with again.transaction() as store:
        assert store.load(caller.id) is None
        # Whoever comes back is somebody new.
        assert store.find_or_make("line", "", "U-platform-id-canary", NOW).id != caller.id
    await again.close()
    yesterday = plain(files(folder, "data")[0], "data")
    keys = plain(files(folder, "keys")[0], "keys")
    assert caller.id.encode() in yesterday  # the row is in the backup, without its key
    assert caller.id.encode() not in keys


async def test_data_and_keys_are_of_one_moment(
    database: Database,
    address: str,
    empty_address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill(database)
    whole = portable.write_data

    def later(
        put: portable.Put, connection: sa.Connection, head: dict[str, object]
    ) -> portable.Contents:
        with database.transaction() as store:
            somebody(store, "U-between-the-files")
        return whole(put, connection, head)

    monkeypatch.setattr(portable, "write_data", later)
    back_up(settings(address), tmp_path / "b", NOW)

    said = restore(settings(empty_address), tmp_path / "b", PRIVATE, None, NOW)

    # Had the data been read later than the keys, that caller would look erased.
    assert "0 people were erased since then, and are again" in said
    assert len(rows(address)["callers"]) == len(rows(empty_address)["callers"]) + 1


def plain(path: Path, kind: str) -> bytes:
    with path.open("rb") as file:
        return b"".join(lockbox.unseal(file, PRIVATE, kind))


async def test_nobody_can_be_read_in_the_files_or_the_logs(
    database: Database, address: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    fill(database)

    told = back_up(settings(address), tmp_path / "b", NOW)

    raw = b"".join(path.read_bytes() for path in (tmp_path / "b").iterdir())
    inside = plain(files(tmp_path / "b", "data")[0], "data")
    inside += plain(files(tmp_path / "b", "keys")[0], "keys")
    assert b"hana" in inside  # what is kept in plain is there to be found
    for canary in (*CANARIES, SECRET.decode()):
        assert canary.encode() not in raw + inside
        assert canary not in caplog.text + str(told)
    assert b"hana" not in raw


async def test_loops_of_backup_wipe_restore_under_load_lose_nothing(
    database: Database, address: str, database_kind: str, tmp_path: Path
) -> None:
    stop = threading.Event()
    written: list[str] = []

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            with database.transaction() as store:
                person = f"U{number}"
                caller = somebody(store, person)
                caller.draft = {"name": person}
                store.save(caller)
                if number % 3 == 0:
                    store.request(
                        caller,
                        otit(per_caller=99),
                        "vi",
                        [half_hour(moment(1) + timedelta(minutes=30 * number), "anna")],
                        {"name": person},
                    )
                if number % 5 == 0:
                    store.erase(somebody(store, f"U{number - 4}"))
            written.append(person)
            stop.wait(0.002)  # as a desk does between two batches

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for loop in range(LOOPS):
            while len(written) < 10 * (loop + 1):
                thread.join(0.01)
                assert thread.is_alive()
            certain = len(written)  # committed before the backup began
            back_up(settings(address), tmp_path / "b", NOW + loop * timedelta(minutes=1))
            bare = tmp_path / f"bare{loop}.db"
            restore(settings(f"sqlite:///{bare}"), tmp_path / "b", PRIVATE, None, NOW)
            again = opened(f"sqlite:///{bare}")
            with again.transaction() as store:
                for person in written[:certain]:
                    if int(person[1:]) % 5 == 1:
                        continue  # erased, or about to be
                    assert store.seen_since("line", "", person, NOW), person
                    assert somebody(store, person).draft == {"name": person}
            await again.close()
            bare.unlink()
            assert schema.differences(address) == []
    finally:
        stop.set()
        thread.join()
    assert len(files(tmp_path / "b", "data")) == LOOPS
    assert len(files(tmp_path / "b", "keys")) == 1


@pytest.mark.parametrize("kind", ["data", "keys"])
@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda raw: raw[: len(raw) // 2], "ends too early"),
        (lambda raw: raw[:-1], "ends too early"),
        (lambda raw: raw[:-40] + b"x" + raw[-39:], "damaged"),
        (lambda raw: b"", "is not a sealed file"),
    ],
)
def test_damaged_or_cut_file_is_refused_and_nothing_is_made(
    kind: str, damage: Callable[[bytes], bytes], said: str, database_path: Path, tmp_path: Path
) -> None:
    folder = filled(database_path, tmp_path)
    path = files(folder, kind)[0]
    path.write_bytes(damage(path.read_bytes()))

    with pytest.raises(Problems, match=f"{path.name}:0: .*{said}.*, expected the file"):
        restore(settings(f"sqlite:///{tmp_path}/bare.db"), folder, PRIVATE, None, NOW)

    assert list(tmp_path.glob("bare.db*")) == []


def filled(database_path: Path, tmp_path: Path, now: datetime = NOW) -> Path:
    """Make a backup of a database with a caller; answer its folder."""
    database = opened(f"sqlite:///{database_path}")
    fill(database)
    database.writer.dispose()
    back_up(settings(f"sqlite:///{database_path}"), tmp_path / "b", now)
    return tmp_path / "b"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"private": lockbox.new_pair()[1]}, "sealed to another key"),
        ({"private": PUBLIC}, "is not a private key"),
        ({"at": NOW - DAY}, "holds no backup written by 2026-11-23"),
        ({"secret_key": b"quite another secret, of 32 bytes"}, "SODAN_SECRET_KEY:0: does not open"),
    ],
    ids=["another key", "public key", "too early", "another secret"],
)
def test_restore_that_cannot_be_is_refused(
    change: dict[str, object], said: str, database_path: Path, tmp_path: Path
) -> None:
    folder = filled(database_path, tmp_path)
    private, at = str(change.pop("private", PRIVATE)), change.pop("at", None)
    assert at is None or isinstance(at, datetime)
    given = Settings(
        database_url=f"sqlite:///{tmp_path}/bare.db",
        **{"secret_key": SECRET, **change},  # type: ignore[arg-type] # named
    )

    with pytest.raises(Problems, match=said):
        restore(given, folder, private, at, NOW)

    assert list(tmp_path.glob("bare.db*")) == []


async def test_database_in_use_is_never_overwritten(
    database: Database, address: str, tmp_path: Path
) -> None:
    fill(database)
    before = rows(address)
    back_up(settings(address), tmp_path / "b", NOW)

    with pytest.raises(Problems, match="names a database in use"):
        restore(settings(address), tmp_path / "b", PRIVATE, None, NOW)

    assert rows(address) == before


async def test_restore_that_fails_leaves_the_database_as_empty_as_it_was(
    database: Database, address: str, empty_address: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    fill(database)
    back_up(settings(address), tmp_path / "b", NOW)
    whole = portable.insert

    def careless(
        connection: sa.Connection, table: str, columns: list[str], some: list[list[object]]
    ) -> None:
        whole(connection, table, columns, some[:-1] if table == "audit" else some)

    monkeypatch.setattr(portable, "insert", careless)
    with pytest.raises(Problems, match="was not read back the same: audit"):
        restore(settings(empty_address), tmp_path / "b", PRIVATE, None, NOW)
    monkeypatch.undo()

    restore(settings(empty_address), tmp_path / "b", PRIVATE, None, NOW)
    assert rows(empty_address) == rows(address)


def test_keys_older_than_the_data_are_refused(database_path: Path, tmp_path: Path) -> None:
    folder = filled(database_path, tmp_path)
    old = shutil.copy(files(folder, "keys")[0], tmp_path / "old")
    back_up(settings(f"sqlite:///{database_path}"), folder, NOW + DAY)
    files(folder, "keys")[0].unlink()
    shutil.copy(old, folder / file_name("keys", NOW))

    with pytest.raises(Problems, match="is older than the data"):
        restore(settings(f"sqlite:///{tmp_path}/bare.db"), folder, PRIVATE, None, NOW)


def test_backup_of_a_newer_release_is_refused(database_path: Path, tmp_path: Path) -> None:
    filled(database_path, tmp_path / "old")
    with sqlite3.connect(database_path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    back_up(settings(f"sqlite:///{database_path}"), tmp_path / "b", NOW)

    with pytest.raises(Problems, match="has schema 9999, which this release does not know"):
        restore(settings(f"sqlite:///{tmp_path}/bare.db"), tmp_path / "b", PRIVATE, None, NOW)


def test_broken_streams_are_refused(database_path: Path, tmp_path: Path) -> None:
    whole = plain(files(filled(database_path, tmp_path), "data")[0], "data")
    read = portable.read

    assert read([whole], "data").rows > 5
    assert read([whole[:100], b"", whole[100:]], "data").rows > 5
    for pieces, said in [
        ([whole[:-3]], "ends too early"),
        ([whole, b"x"], "tables that it names"),
        ([b"\xff\xff\xff\xff"], "too long"),
        ([b"\0\0\0\2\xc1\xc1"], "cannot be read"),
        ([frame({"format": 2})], "newer release"),
        ([frame({"format": 1, "kind": "keys"})], "holds keys, not data"),
        ([frame([1])], "another shape"),
        ([whole.replace(b"Hana", b"Hoho")], "does not hold the rows of staff"),
    ]:
        with pytest.raises(portable.BrokenStream, match=said):
            read(pieces, "data")


def frame(content: object) -> bytes:
    made = bytearray()
    portable._frame(made.extend, content)
    return bytes(made)


def test_only_the_newest_keys_and_thirty_days_of_data_are_kept(
    database_path: Path, tmp_path: Path
) -> None:
    folder = filled(database_path, tmp_path, NOW - timedelta(days=31))
    (folder / f"{file_name('keys', NOW - DAY)}.part").write_bytes(b"cut short")
    for day in (30, 1, 0):
        back_up(settings(f"sqlite:///{database_path}"), folder, NOW - timedelta(days=day))

    kept = sorted(path.name for path in folder.iterdir())
    assert kept == sorted(
        [
            ".lock",
            file_name("keys", NOW),
            *(file_name("data", NOW - timedelta(days=day)) for day in (30, 1, 0)),
        ]
    )
    assert {path.stat().st_mode & 0o077 for path in folder.glob("*.sealed")} == {0}
    database = opened(f"sqlite:///{database_path}")
    with database.transaction() as store:
        assert store.fact("backup_at") == NOW.isoformat()
    database.writer.dispose()


def test_backup_that_cannot_be_says_why(database_path: Path, tmp_path: Path) -> None:
    good = settings(f"sqlite:///{database_path}")
    with pytest.raises(Problems, match="SODAN_BACKUP_KEY:0: is not set"):
        back_up(Settings(database_url=good.database_url), tmp_path / "b", NOW)
    with pytest.raises(Problems, match="names an empty database"):
        back_up(good, tmp_path / "b", NOW)
    with pytest.raises(Problems, match="names no database yet"):
        back_up(settings(f"sqlite:///{tmp_path}/none.db"), tmp_path / "b", NOW)
    with backup._alone_in(tmp_path / "b"), pytest.raises(Problems, match="another backup"):
        back_up(good, tmp_path / "b", NOW)
    with pytest.raises(Problems, match="holds no backup, expected the folder"):
        restore(good, tmp_path / "b", PRIVATE, None, NOW)
    (tmp_path / "b" / "sodan-data-words.sealed").touch()
    with pytest.raises(Problems, match="holds no backup written by"):
        restore(good, tmp_path / "b", PRIVATE, NOW, NOW)


def test_private_key_is_written_once_for_our_eyes_alone(tmp_path: Path) -> None:
    public = backup.new_pair(tmp_path / "private")

    assert lockbox.is_public(public)
    assert (tmp_path / "private").stat().st_mode & 0o777 == 0o600
    with pytest.raises(Problems, match="never overwritten"):
        backup.new_pair(tmp_path / "private")


def test_file_names_tell_their_moment() -> None:
    later = NOW.replace(microsecond=7)

    assert file_name("data", NOW) == "sodan-data-20261124T030000.000000Z.sealed"
    assert backup.made_at(Path(file_name("keys", later))) == later.astimezone(UTC)
