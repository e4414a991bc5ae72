"""Where the database is opened: one writer, some readers, and how each connection behaves.

The writer is an engine of one connection, used by one thread at a time; readers have threads of
their own and cannot write. Without the two listeners the driver runs a SELECT outside the
transaction, and of two "read, then change" turns one is lost without an error.
Source: SQLAlchemy, "SQLite: Serializable isolation / Savepoints / Transactional DDL".
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Engine
from sqlalchemy.pool import NullPool

from bot.store.store import Store
from bot.store.vault import Vault

T = TypeVar("T")

READERS = 4
WAIT_SECONDS = 5  # for SQLite's lock, then "database is locked"
POOL_SECONDS = 10  # for a free connection
CLOSE_SECONDS = 0.5  # for those who still look when all is closed

# secure_delete overwrites what is deleted; FULL because NORMAL loses the last commits with power.
_BOTH = ("secure_delete=ON", "foreign_keys=ON", f"busy_timeout={WAIT_SECONDS * 1000}")
_WRITER = ("journal_mode=WAL", "synchronous=FULL", *_BOTH)
# SQLite up to 3.51.2 can damage a file when several connections checkpoint: readers never do.
_READER = ("query_only=ON", "wal_autocheckpoint=0", *_BOTH)
# A process or a network that dies in the middle must not hold up the others. Two that wait for
# each other are parted by the first of these, since the server itself looks only after a second.
_PATIENT = "-c lock_timeout=600 -c idle_in_transaction_session_timeout=30000"
_ALIVE = {
    "connect_timeout": WAIT_SECONDS,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


class UnknownDatabase(ValueError):
    """The address names a database that is neither SQLite nor PostgreSQL, or no file."""


def out_of_reach(error: Exception) -> str:
    """Tell in a word why a database cannot be used just now; "" for any other error.

    PostgreSQL's own words name host and user, so of them only the class is told.
    """
    cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    if isinstance(cause, sqlite3.OperationalError) or type(cause) is sqlite3.DatabaseError:
        return str(cause)
    named = next((k for k in type(cause).__mro__ if k.__name__ == "OperationalError"), None)
    return type(cause).__name__ if named else ""


def utc_now() -> datetime:
    """Tell the moment, in UTC."""
    return datetime.now(UTC)


def sync_url(address: str) -> URL:
    """Turn SODAN_DATABASE_URL into the writer's address. Raises UnknownDatabase."""
    return _url(address, {"sqlite": "sqlite+pysqlite", "postgresql": "postgresql+psycopg"})


def listener_address(address: str) -> str:
    """Turn SODAN_DATABASE_URL of a PostgreSQL into the driver's own address."""
    return sync_url(address).set(drivername="postgresql").render_as_string(hide_password=False)


def is_sqlite(address: str) -> bool:
    """Tell whether SODAN_DATABASE_URL names a file. Raises UnknownDatabase."""
    return sync_url(address).get_backend_name() == "sqlite"


def _url(address: str, drivers: dict[str, str]) -> URL:
    right = "expected sqlite:///sodan.db or postgresql://user@host/name"
    try:
        url = sa.make_url(address)
    except sa.exc.ArgumentError:
        # The address may hold a password, so it is not repeated.
        raise UnknownDatabase(f"the database address cannot be read, {right}") from None
    kind = url.get_backend_name()
    if kind not in drivers:
        raise UnknownDatabase(f"the database address begins with {kind!r}, {right}")
    if kind == "sqlite" and url.database in {None, "", ":memory:"}:
        raise UnknownDatabase(f"the database address names no file, {right}")
    return url.set(drivername=drivers[kind])


def open_writer(address: str, **options: Any) -> Engine:
    """Open the writing engine; `options` are those of create_engine, one pooled connection else."""
    url = sync_url(address)
    pool = options or {"pool_size": 1, "max_overflow": 0, "pool_timeout": POOL_SECONDS}
    if url.get_backend_name() != "sqlite":
        # A migration, which brings its own options, waits for the one before it.
        limits = {} if options else {"options": f"{url.query.get('options', '')} {_PATIENT}"}
        # Tried before each transaction: the server may have been started anew in between.
        return sa.create_engine(url, connect_args=_ALIVE | limits, pool_pre_ping=True, **pool)
    engine = sa.create_engine(
        url, connect_args={"timeout": WAIT_SECONDS, "check_same_thread": False}, **pool
    )
    _listen(engine, _WRITER, "BEGIN IMMEDIATE")
    return engine


def open_readers(address: str) -> Engine:
    """Open the engine of those that only look; a write through it is an error."""
    url = sync_url(address)
    pool: dict[str, Any] = {
        "pool_size": READERS,
        "max_overflow": 0,
        "pool_timeout": POOL_SECONDS,
    }
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(
            url,
            execution_options={"postgresql_readonly": True},
            connect_args=_ALIVE,
            pool_pre_ping=True,
            **pool,
        )
    # One thread opens a connection, another one may use it later; never two at once.
    engine = sa.create_engine(
        url, connect_args={"timeout": WAIT_SECONDS, "check_same_thread": False}, **pool
    )
    _listen(engine, _READER, "BEGIN")
    return engine


def open_snapshot(address: str) -> Engine:
    """Open the engine of one that reads a single moment at length; a write is an error."""
    url = sync_url(address)
    if url.get_backend_name() != "sqlite":
        options = {"postgresql_readonly": True, "isolation_level": "REPEATABLE READ"}
        return sa.create_engine(url, execution_options=options, poolclass=NullPool)
    engine = sa.create_engine(url, connect_args={"timeout": WAIT_SECONDS}, poolclass=NullPool)
    _listen(engine, _READER, "BEGIN")
    return engine


def _listen(engine: Engine, pragmas: tuple[str, ...], begin: str) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: Any, record: Any) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself: we do, below
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)


class Database:
    """The opened database: `transaction` to write, `look` to read.

    `clock` tells `now` where the caller of a method gives none.
    """

    def __init__(self, address: str, vault: Vault, clock: Callable[[], datetime] = utc_now) -> None:
        self.vault = vault
        self.clock = clock
        self.stated_in: Callable[[str, str], str] = Store.stated_in  # the desk sets it
        self.writer = open_writer(address)
        self.readers = open_readers(address)
        # Threads of our own, and not SQLAlchemy's asyncio: that brings the ORM along, which is
        # 8 MB and a tenth of a second of every start.
        self._threads = ThreadPoolExecutor(READERS, "reader")
        self._looks: set[Future[Any]] = set()  # those under way, also where nobody waits any more

    def store(self, connection: Connection, now: datetime | None = None) -> Store:
        """Make a Store over a connection whose transaction has begun."""
        cursor = connection.connection.cursor()
        made = Store(cursor, connection.dialect, self.vault, now or self.clock())
        made.stated_in = self.stated_in
        return made

    @contextmanager
    def transaction(self, now: datetime | None = None) -> Iterator[Store]:
        """Open one writing transaction: committed at the end, rolled back by an exception.

        Never open a second one inside: there is one connection, and it would wait for itself.
        Raises store.vault.WrongKey, before anything is written, where the secret does not fit.
        """
        if not self.vault.ready:
            self._unlock()
        with self.writer.begin() as connection:
            store = self.store(connection, now)
            try:
                yield store
            finally:
                store.cursor.close()

    def _unlock(self) -> None:
        # In a transaction of its own: what is sealed next must not outlive a key rolled back.
        with self.writer.begin() as connection:
            store = self.store(connection)
            try:
                store.unlock()
            finally:
                store.cursor.close()

    async def look(self, ask: Callable[[Store], T], now: datetime | None = None) -> T:
        """Ask the store something in one reading transaction, in a thread of the readers."""
        asked = self._threads.submit(self._look, ask, now)
        self._looks.add(asked)
        asked.add_done_callback(self._looks.discard)
        return await asyncio.wrap_future(asked)

    def _look(self, ask: Callable[[Store], T], now: datetime | None) -> T:
        with self.readers.connect() as connection, connection.begin():
            store = self.store(connection, now)
            try:
                if not self.vault.ready:
                    store.look_for_house_key()
                return ask(store)
            finally:
                store.cursor.close()

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file and empty it, so that erased text is gone.

        Does nothing on PostgreSQL. Not for inside a transaction.
        """
        if self.writer.dialect.name != "sqlite":
            return
        connection = self.writer.raw_connection()
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.close()

    async def close(self) -> None:
        """Close every connection: readers first, so that the writer makes the last checkpoint."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        # A connection in use cannot be closed; one that hangs must not hold up the end.
        await asyncio.to_thread(wait, tuple(self._looks), CLOSE_SECONDS)
        self.readers.dispose()
        self.writer.dispose()
