"""What was erased is nowhere in the files any more: not in free pages, not in the log of writes."""

from __future__ import annotations

from pathlib import Path

from bot.store.store import Store
from tests.faults.inside import Repeating, book, phone_on, rows
from tests.faults.load import LineScreen
from tests.journeys.conftest import PUBLIC, World
from tests.journeys.phones import settled


def files(path: Path) -> bytes:
    """Read the database and all that lies beside it."""
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob(f"{path.name}*")))


async def test_key_of_an_erased_caller_is_in_no_file(world: World, database_path: Path) -> None:
    client = Repeating(world.app, PUBLIC)
    await book(phone_on("line", world, client))
    await book(phone_on("line", world, client, 2))  # whose row stays beside the gap
    keys = dict(rows(database_path, "SELECT caller_id, wrapped FROM caller_keys"))
    [(caller,)] = rows(database_path, "SELECT caller_id FROM bookings ORDER BY created_at LIMIT 1")
    assert keys[caller] in files(database_path)

    def erase(store: Store) -> None:
        found = store.load(caller)
        assert found is not None
        store.erase(found)

    await world.app.desk.act(erase)
    await settled(world.app)
    world.app.database.checkpoint()

    assert keys.pop(caller) not in files(database_path)
    assert all(key in files(database_path) for key in keys.values())


async def test_log_of_writes_is_emptied_after_an_erasure(world: World, database_path: Path) -> None:
    client = Repeating(world.app, PUBLIC)
    await client.deliver(LineScreen(world.line, 1).start())
    await settled(world.app)

    world.app.database.checkpoint()

    log = database_path.with_name(f"{database_path.name}-wal")
    assert log.stat().st_size == 0
