"""Power that goes away: what a disk would hold at any moment, from the notes of power.c.

What was synced is there. Of what was written since, all, nothing, or any part may be there, whole
sectors at a time, whatever came first. Making, cutting and removing a file are such writes too.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import NamedTuple

WRITE, SYNC, TRUNCATE, UNLINK, TOLD = 1, 2, 3, 4, 5
DATABASE = 1
ENDINGS = {1: "", 2: "-wal", 3: "-journal"}
HEAD = struct.Struct("=IIIIq")
SECTOR = 512
SOURCE = Path(__file__).with_name("power.c")
COMPILERS = ("cc", "gcc", "clang")


class Note(NamedTuple):
    """One thing that was done, in the order in which it was done."""

    what: int
    file: int
    offset: int
    data: bytes


def compiler() -> str | None:
    """Find a C compiler."""
    return next((found for name in COMPILERS if (found := shutil.which(name))), None)


def build(folder: Path) -> Path:
    """Compile what takes the notes."""
    found = compiler()
    assert found is not None
    made = folder / "power.so"
    subprocess.run(
        [found, "-shared", "-fPIC", "-O1", "-o", str(made), str(SOURCE), "-ldl", "-lpthread"],
        check=True,
    )
    return made


def tell(log: int, words: str) -> None:
    """Note among what was done that somebody outside was told something."""
    data = words.encode()
    os.write(log, HEAD.pack(TOLD, 0, len(data), 0, 0) + data)


def read(path: Path) -> list[Note]:
    """Read the notes."""
    raw, at, found = path.read_bytes(), 0, []
    while at < len(raw):
        what, file, length, _, offset = HEAD.unpack_from(raw, at)
        at += HEAD.size
        found.append(Note(what, file, offset, raw[at : at + length]))
        at += length
    return found


class Disk:
    """What is surely on the disk, and what may be."""

    def __init__(self, database: bytes) -> None:
        self._sure: dict[int, bytearray | None] = {DATABASE: bytearray(database)}
        self._perhaps: dict[int, list[Note]] = {}

    def take(self, note: Note) -> None:
        """Let one thing be done."""
        if note.what == SYNC:
            for each in self._perhaps.pop(note.file, []):
                self._sure[note.file] = _done(self._sure.get(note.file), each)
        elif note.what != TOLD:
            self._perhaps.setdefault(note.file, []).append(note)

    def after(self, rng: Random, kept: float) -> dict[int, bytearray]:
        """Give the files after the power went, when so many of 1.0 unsynced sectors had arrived."""
        found = {}
        for file in self._sure.keys() | self._perhaps.keys():
            sure = self._sure.get(file)
            held = None if sure is None else bytearray(sure)
            for note in self._perhaps.get(file, ()):
                for part in _parts(note):
                    if kept >= 1 or rng.random() < kept:
                        held = _done(held, part)
            if held is not None:
                found[file] = held
        return found


def _parts(note: Note) -> Iterator[Note]:
    if note.what != WRITE:
        yield note
        return
    for start in range(0, len(note.data), SECTOR):
        yield note._replace(offset=note.offset + start, data=note.data[start : start + SECTOR])


def _done(held: bytearray | None, note: Note) -> bytearray | None:
    if note.what == UNLINK:
        return None
    held = bytearray() if held is None else held
    end = note.offset + len(note.data)
    if note.what == TRUNCATE:
        del held[note.offset :]
    if len(held) < end:
        held.extend(bytes(end - len(held)))
    held[note.offset : end] = note.data
    return held


def put(files: dict[int, bytearray], path: Path) -> None:
    """Put the files where SQLite will look for them."""
    for file, ending in ENDINGS.items():
        place = path.with_name(path.name + ending)
        place.unlink(missing_ok=True)
        if file in files:
            place.write_bytes(files[file])
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def damage(path: Path) -> list[str]:
    """Open it as the next process would, and list what SQLite finds wrong with it."""
    with closing(sqlite3.connect(path)) as database:
        try:
            said = [row[0] for row in database.execute("PRAGMA integrity_check")]
            said += [f"reference: {row}" for row in database.execute("PRAGMA foreign_key_check")]
        except sqlite3.DatabaseError as error:
            return [str(error)]
    return [line for line in said if line != "ok"]


def moments(notes: Sequence[Note]) -> list[int]:
    """List the moments worth looking at: just before and just after each sync, and telling."""
    found = {n + after for n, note in enumerate(notes) if note.what == SYNC for after in (0, 1)}
    return sorted(found | {n + 1 for n, note in enumerate(notes) if note.what == TOLD})
