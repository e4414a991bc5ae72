"""Which words a notice is made of, with what is due within minutes of it: one push for both."""

from __future__ import annotations

from bot.store.store import Store
from handlers import by_person, ready, terms_change
from handlers.by_person import Telling
from handlers.messages import Message
from handlers.terms_change import Agreed
from handlers.turn import Booking
from locales.catalog import Catalog
from schedules import agenda
from schedules.agenda import Due
from schedules.service import Service


def words(
    store: Store,
    kind: str,
    booking: Booking,
    catalog: Catalog,
    service: Service,
    language: str,
    page: str,
) -> tuple[Message, ...]:
    """Say a notice; a confirmation that comes shortly before the call is the ready-check too.

    What it says as well is marked as said, so that time does not bring it again.
    """
    if kind == terms_change.KIND:
        changed = changed_for(store, catalog, service, booking.caller_id or "")
        return (terms_change.card(catalog, service, language, changed, store.now),)
    soon = False
    if kind in ("confirmed", "changed", "access"):
        for due in agenda.together(service, booking.starts_at, store.now):
            said = store.notice_once(booking.id, 0, agenda.mark(due, booking.starts_at))
            soon |= said and due is Due.ready
    return ready.words(
        kind,
        catalog,
        service,
        booking,
        language,
        points=store.points(booking.id) if kind in ready.ABOUT_CALLS else {},
        soon=soon,
        page=page,
    )


def is_new_way_in(store: Store, booking: Booking, once: str) -> bool:
    """Tell whether a confirmation gives another way in than an earlier one did."""
    name, _, access = once.partition(" ")
    if name != "confirmed" or not access:
        return False
    earlier = [one.kind for one in store.said(booking.id) if one.kind != once]
    return any(kind.startswith("confirmed ") for kind in earlier)


def changed_for(store: Store, catalog: Catalog, service: Service, caller_id: str) -> list[Agreed]:
    """List the texts that a caller agreed to and that are others now."""
    caller = store.load(caller_id)
    if caller is None:
        return []
    given = store.consents(caller)
    found = []
    for name in service.terms.documents:
        if given.isdisjoint(catalog.hashes_of(name)):
            before = store.agreed_text(caller_id, name)
            found += [before] if before is not None else []
    return found


def left_to_tell(store: Store, service: Service, booking: Booking) -> Telling | None:
    """Say what a person still has to tell about a booking."""
    if not by_person.roads(service):
        return None
    told = [one.notice for one in store.deliveries(booking.id) if one.road in by_person.ROADS]
    return by_person.to_tell(service, booking, told, store.now)
