"""`sodan db check`: is the database whole, and does it say one thing only?

Looks and changes nothing, beside a desk that serves. What is found is told by table, id and place,
never by content.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.config import Settings
from bot.store import schema
from bot.store.engine import Database
from bot.store.hosts import is_host
from bot.store.prepared import Prepared
from bot.store.store import Store
from bot.store.tables import (
    bookings,
    caller_keys,
    callers,
    chats,
    claims,
    events,
    failed_turns,
    metadata,
    outbox,
    tasks,
    times,
    web_messages,
)
from bot.store.vault import Vault, WrongKey
from schedules.booking import HOLDING, cells

SAMPLE = 200  # rows of each kind, the newest
Cells = dict[str, set[tuple[str, datetime]]]

_IS_HELD = sa.or_(*(bookings.c.state == state.value for state in sorted(HOLDING)))
_HELD = Prepared(
    sa.select(
        bookings.c.id,
        bookings.c.resource_id,
        bookings.c.starts_at,
        bookings.c.ends_at,
        bookings.c.caller_id,
        caller_keys.c.wrapped,
        bookings.c.details_sealed,
    )
    .select_from(bookings.outerjoin(caller_keys, caller_keys.c.caller_id == bookings.c.caller_id))
    .where(_IS_HELD)
)
_OFFERED = Prepared(
    sa.select(times.c.booking_id, times.c.resource_id, times.c.starts_at, times.c.ends_at)
    .select_from(times.join(bookings, bookings.c.id == times.c.booking_id))
    .where(times.c.kind == "offer", _IS_HELD)
)
_CLAIMED = Prepared(sa.select(claims.c.booking_id, claims.c.resource_id, claims.c.cell_at))


def _newest(column: Any, order: Any) -> Prepared:
    return Prepared(sa.select(column).order_by(order.desc()).limit(bindparam("limit")))


def _chats(store: Store, owner: str) -> object:
    caller = store.load(owner)
    return caller and store.chats(caller)


# What is sealed, the newest rows of it, and how one is opened.
_SEALED: tuple[tuple[str, Prepared, Callable[[Store, Any], object]], ...] = (
    ("callers", _newest(callers.c.id, callers.c.seen_at), lambda s, key: s.load(key)),
    ("chats", _newest(chats.c.caller_id, chats.c.seen_at), _chats),
    ("bookings", _newest(bookings.c.id, bookings.c.changed_at), lambda s, key: s.booking(key)),
    ("rooms", _newest(bookings.c.id, bookings.c.changed_at), lambda s, key: s.room_of(key)),
    ("outbox", _newest(outbox.c.id, outbox.c.id), lambda s, key: s.open_parcel(key)),
    (
        "web_messages",
        _newest(web_messages.c.caller_id, web_messages.c.id),
        lambda s, key: s.since(key),
    ),
    (
        "failed_turns",
        _newest(failed_turns.c.id, failed_turns.c.failed_at),
        lambda s, key: s.failed_turn(key),
    ),
    (
        "events",
        _newest(events.c.service_id + " " + events.c.name, events.c.changed_at),
        lambda s, key: s.event(*key.split(" ")),
    ),
    ("tasks", _newest(tasks.c.service_id, tasks.c.opened_at), lambda s, _: s.every_open_task()),
)


def check(settings: Settings) -> list[str]:
    """List everything that is wrong; empty when nothing is."""
    have, newest = schema.current(settings.database_url), schema.newest()
    if have != newest:
        return [f"schema: the database has {have or 'none'}, expected {newest}"]
    return asyncio.run(_check(settings))


async def _check(settings: Settings) -> list[str]:
    vault = Vault(settings.secret_key, settings.old_secret_key)
    database = Database(settings.database_url, vault)
    try:
        return await database.look(problems)
    finally:
        await database.close()


def problems(store: Store) -> list[str]:
    """List everything that is wrong, in one reading transaction."""
    whole = _file if store.dialect.name == "sqlite" else _tables
    found = list(whole(store))
    if found:
        return found  # what cannot be read in full tells nothing more
    try:
        return [*_claims(store), *_sealed(store)]
    except WrongKey as error:
        return [f"keys: {error}"]


def _file(store: Store) -> Iterator[str]:
    for (said,) in _rows(store, "PRAGMA integrity_check"):
        if said != "ok":
            yield f"file: {said}"
    for table, row, parent, _ in _rows(store, "PRAGMA foreign_key_check"):
        yield f"{table}: row {row} refers to a row of {parent} that is not there"


def _tables(store: Store) -> Iterator[str]:
    """Read every table from end to end, by itself, and see whether its keys hold."""
    for (index,) in _rows(
        store,
        "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
        "WHERE NOT i.indisvalid",
    ):
        yield f"index {index}: is not valid, expected REINDEX INDEX {index}"
    for kind in ("indexscan", "indexonlyscan", "bitmapscan"):
        store.cursor.execute(f"SET LOCAL enable_{kind} = off")  # a damaged index agrees with itself
    for table in metadata.sorted_tables:
        key = ", ".join(column.name for column in table.primary_key)
        twice = f"SELECT {key} FROM {table.name} GROUP BY {key} HAVING count(*) > 1"  # noqa: S608 our own names
        for row in _rows(store, twice):
            yield f"{table.name}: {'/'.join(map(str, row))} is there more than once"
        for link in table.foreign_keys:
            parent = link.column.table.name
            orphans = (
                f"SELECT count(*) FROM {table.name} c LEFT JOIN {parent} p "  # noqa: S608 likewise
                f"ON p.{link.column.name} = c.{link.parent.name} "
                f"WHERE c.{link.parent.name} IS NOT NULL AND p.{link.column.name} IS NULL"
            )
            ((count,),) = _rows(store, orphans)
            if count:
                yield f"{table.name}: {count} rows refer to rows of {parent} that are not there"


def _claims(store: Store) -> Iterator[str]:
    """Compare the cells that bookings need with the cells that are claimed."""
    needed: Cells = defaultdict(set)
    buffers = {}
    for booking_id, resource_id, starts_at, ends_at, caller_id, wrapped, sealed in store.all(_HELD):
        place = f"bookings.details.{booking_id}"
        details = store.unsealed_json(caller_id, wrapped, place, sealed)
        minutes = details.get("rules", {}).get("buffer_minutes", 0)
        buffers[booking_id] = timedelta(minutes=minutes)
        if resource_id is not None:
            grid = cells(starts_at, ends_at, buffers[booking_id])
            needed[booking_id] |= {(resource_id, cell) for cell in grid}
    for booking_id, resource_id, starts_at, ends_at in store.all(_OFFERED):
        grid = cells(starts_at, ends_at, buffers[booking_id])
        needed[booking_id] |= {(resource_id, cell) for cell in grid}
    claimed: Cells = defaultdict(set)
    hosted: Cells = defaultdict(set)
    for booking_id, resource_id, cell in store.all(_CLAIMED):
        kept = hosted if is_host(resource_id) else claimed
        kept[booking_id].add((resource_id, cell))
    for booking_id, held in sorted(hosted.items()):
        # A host is held for some of the booking's own times, and for each of its cells.
        own = {cell for _, cell in needed[booking_id]}
        beside = sum(cell not in own for _, cell in held)
        if beside:
            yield f"claims: booking {booking_id} holds a host for {beside} cells of other times"
    for booking_id in sorted(needed.keys() | claimed.keys()):
        missing = len(needed[booking_id] - claimed[booking_id])
        extra = len(claimed[booking_id] - needed[booking_id])
        if missing or extra:
            yield f"claims: booking {booking_id} lacks {missing} cells and has {extra} too many"


def _sealed(store: Store) -> Iterator[str]:
    """Open the newest rows of every kind."""
    store.look_for_house_key()
    for table, newest, opened in _SEALED:
        for key in dict.fromkeys(row[0] for row in store.all(newest, limit=SAMPLE)):
            try:
                opened(store, key)
            except WrongKey as error:
                yield f"{table}: {key} does not open: {error}"


def _rows(store: Store, sql: str) -> list[tuple[Any, ...]]:
    store.cursor.execute(sql)
    return list(store.cursor.fetchall())
