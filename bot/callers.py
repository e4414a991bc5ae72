"""What `sodan caller` does: somebody asked what is kept of them, or to be erased."""

from __future__ import annotations

import json

import msgspec

from bot import beside
from bot.config import Settings
from bot.hours import opened
from bot.store.store import Store
from handlers.turn import Caller
from schedules.problem import Problem, Problems


def _caller(store: Store, code: str) -> Caller:
    booking = store.by_code(code)
    caller = None if booking is None or booking.caller_id is None else store.load(booking.caller_id)
    if caller is None:
        what = "no caller has this booking code"
        raise Problems([Problem("code", 0, what, "expected one such as K7P-2QX")])
    return caller


def export(settings: Settings, code: str) -> str:
    """Give all that is kept of a caller, as JSON; the look is noted in the audit trail."""
    with opened(settings) as database, database.transaction() as store:
        store.check_key()
        caller = _caller(store, code)
        store.audit("staff", None, "export", caller_id=caller.id)
        bookings = store.bookings_of(caller.id, open_only=False)
        kept = {
            "caller": msgspec.to_builtins(caller),
            "other_apps": [
                {"channel": one.channel, "account": one.account, "person": one.person}
                for one in store.chats(caller)[1:]
            ],
            "bookings": [msgspec.to_builtins(booking) for booking in bookings],
            "agreed_to": sorted(store.consents(caller)),
            "around_calls": {
                booking.code: {
                    "ready": dict(store.points(booking.id)),
                    "contact": [msgspec.to_builtins(one) for one in store.contacts(booking)],
                    "notices": [msgspec.to_builtins(one) for one in store.deliveries(booking.id)],
                }
                for booking in bookings
            },
            "refused": [msgspec.to_builtins(refusal) for refusal in store.refusals_of(caller.id)],
            "account": msgspec.to_builtins(store.account(caller.id)),
            "identity": {
                booking.code: msgspec.to_builtins(store.identity(booking.id))
                for booking in bookings
            },
            "messages": [msgspec.to_builtins(said) for said in store.all_talk(caller.id)],
        }
        return json.dumps(kept, ensure_ascii=False, indent=1)


def erase(settings: Settings, code: str) -> str:
    """Erase a caller for good; what stays names nobody."""
    with opened(settings) as database:
        with database.transaction() as store:
            store.check_key()
            caller = _caller(store, code)
            store.erase(caller)
            beside.take_away(store, caller)
        database.checkpoint()
    return "Erased. What stays: which terms were agreed to, in which language and month."
