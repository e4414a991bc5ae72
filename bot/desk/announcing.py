"""A changed text of the terms is told to those with an open booking, where the rules have it so.

The catalog is looked at once a minute. Whether its texts are those of the last look is a fact, kept
in the transaction that tells everybody: a process that is killed tells nobody twice, and nobody is
left out.
"""

from __future__ import annotations

import hashlib
from functools import partial

from bot.desk.base import Moves
from bot.desk.place import After
from bot.desk.telling import changed_for
from bot.store.store import Store
from handlers import terms_change
from locales.catalog import Catalog
from schedules.service import Service


class Announcing(Moves):
    """Takes that the edited files have another text of the terms."""

    async def announce_terms(self) -> int:
        """Tell callers what changes in their terms, and from when; answer how many were told."""
        catalog, services = self.place.catalog(), self.place.services()
        told = 0
        for service in services.values():
            if service.terms.change != "announced":
                continue
            mark, fact = texts_mark(catalog, service), f"terms {service.id}"
            known = await self._database.look(partial(Store.fact, name=fact))
            if known != mark:
                told += await self._move(
                    partial(self._announce, service=service, fact=fact, mark=mark)
                )
        return told

    def _announce(
        self, store: Store, after: After, *, service: Service, fact: str, mark: str
    ) -> int:
        if store.fact(fact) == mark:  # another process was first
            return 0
        told: set[str] = set()
        for booking in store.open_of(service.id):
            caller_id = booking.caller_id
            if caller_id is None or caller_id in told:
                continue
            if changed_for(store, after.catalog, service, caller_id):
                told.add(caller_id)
                self._then.notify(store, booking, f"{terms_change.KIND} {mark}", after)
        store.put_fact(fact, mark)
        return len(told)


def texts_mark(catalog: Catalog, service: Service) -> str:
    """Name all texts of a service's terms as they stand: 16 hexadecimal digits."""
    hashes = (h for name in service.terms.documents for h in sorted(catalog.hashes_of(name)))
    return hashlib.sha256("".join(hashes).encode()).hexdigest()[:16]
