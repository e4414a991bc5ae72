"""Where the schema of a database is brought up to date, and compared with what we expect.

Alembic is imported when there is something to migrate: a start that finds the newest schema needs
neither its memory nor its time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import inspect, select, text
from sqlalchemy.engine import Connection
from sqlalchemy.pool import NullPool

from bot.store.engine import is_sqlite, open_writer, sync_url
from bot.store.tables import Moment, facts, metadata

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations" / "versions"  # NUMBER_what.py, by revision
BREAKING = "schema_breaking"  # a fact: the last revision with which older releases cannot work
LOCK = 0x50DA  # PostgreSQL's advisory lock while one process migrates


class BrokenReference(Exception):
    """A migration left rows that refer to rows that are not there; it was rolled back."""


def upgrade(address: str, revision: str = "head") -> None:
    """Bring the database to the newest schema, all or nothing; makes the file if there is none.

    `revision` stops at that one: a backup of an older release is restored as it was, then upgraded.

    Raises BrokenReference.
    """
    from alembic import command  # noqa: PLC0415 see above

    with _opened(address) as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # A table that is copied and renamed must not pull at what refers to it.
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            if not sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
            command.upgrade(_config(connection), revision)
            if sqlite:
                check_references(connection)


def check_references(connection: Connection) -> None:
    """Raise BrokenReference where a row of SQLite refers to one that is not there."""
    broken = {row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}
    if broken:
        raise BrokenReference(
            f"rows of {', '.join(sorted(broken))} refer to rows that are not there, "
            "expected every reference to be kept"
        )


def current(address: str) -> str | None:
    """Tell the revision of the database; None when it has no schema yet."""
    with _opened(address) as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found


def newest() -> str:
    """Tell the newest revision that this release knows."""
    return max(_revisions())


def knows(revision: str) -> bool:
    """Tell whether this release has the migration that made a schema."""
    return revision in _revisions()


def _revisions() -> set[str]:
    return {path.stem.partition("_")[0] for path in MIGRATIONS.glob("[0-9]*.py")}


def breaking(address: str) -> str | None:
    """Tell from which revision on older releases must keep away; None: from none."""
    with _opened(address) as connection:
        asked = select(facts.c.value).where(facts.c.name == BREAKING)
        found: str | None = connection.scalar(asked)
        return found


def is_current(address: str) -> bool:
    """Tell whether the database has the newest schema."""
    return current(address) == newest()


def differences(address: str) -> list[Any]:
    """List how the database differs from tables.py; empty when the migrations say it all."""
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415 see above
    from alembic.migration import MigrationContext  # noqa: PLC0415 see above

    with _opened(address) as connection:
        found: list[Any] = compare_metadata(
            MigrationContext.configure(connection, opts=options()), metadata
        )
        return found


def options() -> dict[str, Any]:
    """Give Alembic's options, the same for migrating, comparing and writing a new migration."""
    return {
        "target_metadata": metadata,
        "render_as_batch": True,
        "render_item": render_item,
        "compare_type": True,
    }


def render_item(kind: str, item: Any, autogen_context: Any) -> str | Literal[False]:
    """Write our own types as what they are in the database: a migration outlives our classes."""
    return "sa.BigInteger()" if kind == "type" and isinstance(item, Moment) else False


def _config(connection: Connection | None) -> Config:
    from alembic.config import Config  # noqa: PLC0415 see above

    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    config.attributes["connection"] = connection
    return config


@contextmanager
def _opened(address: str) -> Iterator[Connection]:
    if is_sqlite(address):
        # Made before SQLite would, which lets everybody on the machine read it. A folder that is
        # not there is told by whoever opens the file.
        with suppress(OSError):
            Path(str(sync_url(address).database)).touch(mode=0o600, exist_ok=False)
    # Without a pool the connection is closed for good when it is given back.
    with open_writer(address, poolclass=NullPool).connect() as connection:
        yield connection
