"""A changed text of the terms is told to those with an open booking, where the rules have it so.

The catalog is looked at once a minute. Whether its texts are those of the last look is a fact, kept
when everybody was told, some at a time: a process that is killed in between leaves the rest to the
next look, and nobody is told twice, whatever became of the booking by which they were told.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial

import structlog

from bot.desk.base import Moves, where
from bot.desk.place import After
from bot.desk.telling import changed_for
from bot.store.store import Store
from bot.writer import Busy
from handlers import terms_change
from handlers.turn import Booking
from locales.catalog import Catalog
from schedules.booking import OPEN
from schedules.service import Service

AT_ONCE = 25  # callers of one transaction: others have to be answered meanwhile
log = structlog.get_logger()


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
            if known == mark:
                continue
            look = partial(Store.callers_with_open, service_id=service.id)
            callers = await self._database.look(look, self.place.clock())
            failed = 0
            for n in range(0, len(callers), AT_ONCE):
                heard, not_told = await self._announce(service, mark, callers[n : n + AT_ONCE])
                told, failed = told + heard, failed + not_told
            if not failed:
                await self._writer.do(partial(Store.put_fact, name=fact, value=mark))
        return told

    async def _announce(
        self, service: Service, mark: str, callers: Sequence[str]
    ) -> tuple[int, int]:
        """Tell these; answer how many were told, and how many could not be, at the next look anew.

        These keep it from nobody.
        """
        try:
            work = partial(self._announce_to, service=service, mark=mark, callers=callers)
            return await self._move(work), 0
        except Busy:
            raise
        except Exception as error:
            log.error("terms-failed", service=service.id, error=where(error))
        if len(callers) == 1:
            return 0, 1
        each = [await self._announce(service, mark, [one]) for one in callers]
        return sum(told for told, _ in each), sum(failed for _, failed in each)

    def _announce_to(
        self, store: Store, after: After, *, service: Service, mark: str, callers: Sequence[str]
    ) -> int:
        told, kind = 0, f"{terms_change.KIND} {mark}"
        for caller_id in callers:
            if store.hold(caller_id) is None:  # another process waits here, and then finds it done
                continue
            every = store.bookings_of(caller_id, open_only=False)
            mine = [each for each in every if _is_ahead(store, service, each)]
            if not mine or any(one.kind == kind for each in every for one in store.said(each.id)):
                continue
            if changed_for(store, after.catalog, service, caller_id):
                self._then.notify(store, mine[0], kind, after)
                told += 1
        return told


def _is_ahead(store: Store, service: Service, booking: Booking) -> bool:
    there = booking.state in OPEN and booking.ends_at > store.now
    return there and booking.service_id == service.id


def texts_mark(catalog: Catalog, service: Service) -> str:
    """Name all texts of a service's terms as they stand: 16 hexadecimal digits."""
    hashes = (h for name in service.terms.documents for h in sorted(catalog.hashes_of(name)))
    return hashlib.sha256("".join(hashes).encode()).hexdigest()[:16]
