"""A PostgreSQL server of the tests' own: on a socket in a temporary folder, gone afterwards.

Programs are looked for on PATH and in Debian's folders. SODAN_TEST_POSTGRES names a server that is
there already, such as postgresql://postgres@/postgres?host=/run/postgresql.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def programs() -> Path | None:
    """Find the folder of initdb and pg_ctl; None where PostgreSQL is not installed."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    on_path = [Path(found).resolve().parent] if (found := shutil.which("initdb")) else []
    return next((folder for folder in on_path + debian if (folder / "pg_ctl").exists()), None)


@contextmanager
def server() -> Iterator[str | None]:
    """Run a server while the block runs; give its address, None where there is none."""
    given, folder = os.environ.get("SODAN_TEST_POSTGRES"), programs()
    if given or folder is None:
        yield given
        return
    home = Path(tempfile.mkdtemp(prefix="sodan-pg-"))
    user: list[str] = []
    if os.getuid() == 0:  # the server refuses to run as root
        shutil.chown(home, "nobody", "nogroup")
        user = ["setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups"]

    def run(program: str, *arguments: str) -> None:
        # The server inherits what it is given, and a pipe would never end.
        subprocess.run(
            [*user, str(folder / program), "-D", str(home / "data"), *arguments],
            check=True,
            cwd=home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    try:
        make = ("-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        run("initdb", *make)
        options = f"-k {home} -c listen_addresses= -c fsync=off -c synchronous_commit=off"
        run("pg_ctl", "-w", "-o", options, "-l", str(home / "log"), "start")
        try:
            yield f"postgresql://postgres@/postgres?host={home}"
        finally:
            run("pg_ctl", "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home)
