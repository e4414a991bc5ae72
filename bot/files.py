"""The edited files as one whole: every sentence, every service; swapped whole, or not at all.

A turn keeps the catalog it began with. A bad edit never takes the desk down: what was good stays
in force, and the problems are told with file and line.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from pathlib import Path

import structlog

from bot import lacking
from locales.catalog import Catalog
from locales.catalog import shipped as shipped_locales
from schedules.contradictions import judge
from schedules.problem import Problem, Problems
from schedules.service import Service
from schedules.service_file import look_up, tell
from schedules.service_file import shipped as shipped_services

POLL_SECONDS = 2.0
log = structlog.get_logger()


Whole = tuple[Catalog, dict[str, Service], str]


class Files:
    """The catalog and the services in force. Raises Problems when built from bad files.

    `hash` tells which files all of it was made from.
    """

    def __init__(self, services: tuple[str, ...], site: Path | None = None) -> None:
        self._names = services
        self._site = site
        self._seen = self._stamp()  # before reading: what changes meanwhile is read again
        self._catalog, self._services, self.hash = self._read()
        self.problems: list[Problem] = []  # of the last edit that was not taken
        self._task: asyncio.Task[None] | None = None

    def catalog(self) -> Catalog:
        """Give the sentences in force."""
        return self._catalog

    def services(self) -> Mapping[str, Service]:
        """Give the services in force, in the order of SODAN_SERVICES."""
        return self._services

    def _read(self) -> Whole:
        problems: list[Problem] = []
        catalog: Catalog | None = None
        services: dict[str, Service] = {}
        site = self._site
        try:
            catalog = Catalog.load(shipped_locales(), site / "locales" if site else None)
        except Problems as found:
            problems += found.problems
        for name in self._names:
            reading = look_up(self._path(name).parent, name)
            problems += reading.problems
            if reading.service is None:
                continue
            services[name] = reading.service
            if catalog is not None:
                alone = len(self._names) == 1
                whole = lacking.Whole(catalog, reading.service, alone=alone)
                faults = judge(lacking.RULES, whole, whole=reading.whole)
                path = self._path(name)
                problems += tell(path.read_text("utf-8"), str(path), faults)
        if problems or catalog is None:
            raise Problems(problems)
        return catalog, services, self._digest(catalog)

    def _digest(self, catalog: Catalog) -> str:
        digest = hashlib.sha256(catalog.hash.encode())
        for name in self._names:
            digest.update(f"\0{name}\0".encode() + self._path(name).read_bytes())
        return digest.hexdigest()

    def _path(self, name: str) -> Path:
        """Name the file of a service: a site's own, else the shipped one."""
        own = self._site / "schedules" / f"{name}.toml" if self._site else None
        return own if own and own.exists() else shipped_services() / f"{name}.toml"

    def _stamp(self) -> tuple[tuple[str, int, int], ...]:
        """Tell when each file was last changed; the shipped ones too, in a checkout."""
        folders = [shipped_locales(), shipped_services()]
        if self._site is not None:
            folders.append(self._site)
        found = []
        for folder in folders:
            for path in sorted(folder.rglob("*")):
                if path.suffix in (".ftl", ".md", ".toml", ".txt"):
                    status = path.stat()
                    found.append((str(path), status.st_mtime_ns, status.st_size))
        return tuple(found)

    def start(self) -> None:
        """Begin to look for edits."""
        self._task = asyncio.get_running_loop().create_task(self._poll(), name="files")

    async def stop(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _poll(self) -> None:
        before = now = self._seen
        while True:
            await asyncio.sleep(POLL_SECONDS)
            try:
                now = await asyncio.to_thread(self._stamp)
                # Only once it is quiet: an editor, or a copy of many files, may still be writing.
                if now not in (self._seen, before):
                    before = now
                    continue
                before = now
                if now != self._seen:
                    whole = await asyncio.to_thread(self._try)
                    self._seen = now
                    self._take(whole)  # here, not in the thread: nobody sees half a swap
            except OSError as error:
                log.warning("files-unreadable", error=type(error).__name__)
            except Exception as error:
                # A fault of ours with one edit must not end the looking for the next.
                self._seen = now
                log.error("files-broke", error=type(error).__name__)

    def reload(self) -> bool:
        """Read everything anew and take it if all of it is good; else say what is wrong."""
        return self._take(self._try())

    def _try(self) -> Whole | list[Problem]:
        try:
            return self._read()
        except Problems as found:
            return found.problems

    def _take(self, whole: Whole | list[Problem]) -> bool:
        if isinstance(whole, list):
            self.problems = whole
            for problem in whole:
                log.error("file-refused", problem=str(problem))
            return False
        self._catalog, self._services, self.hash = whole
        self.problems = []
        log.info("files-taken", hash=self.hash)
        return True
