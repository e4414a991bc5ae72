"""The places at which a desk under test can be made to die, and how it is brought to die there.

One line each. A line of COMMITS names what a transaction writes and gives two points: all of it is
written but not committed; it is committed and nobody knows yet. A line of CALLS names a call to the
outside, or what takes long, and gives two points as well: just before it, just after it. What is
in between two such points changes nothing, neither in the database nor outside.

The code itself knows nothing of this: `arm` wraps what the lines name, from outside.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial, wraps
from importlib import import_module
from inspect import getattr_static, iscoroutinefunction
from pathlib import Path
from typing import Any, NamedTuple


class Commit(NamedTuple):
    """What a transaction writes: a method of the store that did something."""

    name: str
    target: str  # module:Class.method


class Call(NamedTuple):
    """A call to the outside; `only` chooses among the calls of one callable by its arguments."""

    name: str
    target: str
    only: Callable[..., bool] = lambda *_, **__: True


COMMITS = (
    Commit("update", "bot.store.inbox:Inbox.first_seen"),
    Commit("failed turn", "bot.store.inbox:Inbox.keep_failed"),
    Commit("replayed turn", "bot.store.inbox:Inbox.close_failed"),
    Commit("consent", "bot.store.consents:Consents.consent"),
    Commit("request", "bot.store.asking:Asking.request"),
    Commit("confirmation", "bot.store.bookings:Bookings.confirm"),
    Commit("offer", "bot.store.bookings:Bookings.offer"),
    Commit("acceptance", "bot.store.bookings:Bookings.accept"),
    Commit("refusal of an offer", "bot.store.bookings:Bookings.decline"),
    Commit("cancellation", "bot.store.bookings:Bookings.cancel"),
    Commit("lapse", "bot.store.bookings:Bookings.lapse"),
    Commit("end of a call", "bot.store.bookings:Bookings.finish"),
    Commit("notice", "bot.store.bookings:Bookings.notice_once"),
    Commit("road of a notice", "bot.store.deliveries:Deliveries.add_delivery"),
    Commit("road taken", "bot.store.deliveries:Deliveries.delivery_accepted"),
    Commit("road failed", "bot.store.deliveries:Deliveries.delivery_failed"),
    Commit("plan of a call", "bot.store.contacts:Contacts.plan"),
    Commit("task", "bot.store.tasks:Tasks.add_task"),
    Commit("parcel", "bot.store.outbox:Outbox.queue_parcel"),
    Commit("parcel taken over", "bot.store.outbox:Outbox.take_parcels"),
    Commit("parcel accepted", "bot.store.outbox:Outbox.parcel_accepted"),
    Commit("parcel put off", "bot.store.outbox:Outbox.parcel_later"),
    Commit("parcel given up", "bot.store.outbox:Outbox.parcel_failed"),
    Commit("parcels let go", "bot.store.outbox:Outbox.release_all_parcels"),
    Commit("room wanted", "bot.store.rooms:Rooms.want_room"),
    Commit("room taken", "bot.store.rooms:Rooms.take_room"),
    Commit("room made", "bot.store.rooms:Rooms.room_made"),
    Commit("room failed", "bot.store.rooms:Rooms.room_failed"),
    Commit("room unwanted", "bot.store.rooms:Rooms.room_unwanted"),
    Commit("room gone", "bot.store.rooms:Rooms.room_gone"),
    Commit("word in the web chat", "bot.store.web_messages:WebMessages.show"),
    Commit("erasure", "bot.store.erasure:Erasure.erase"),
    Commit("forgotten drafts", "bot.store.callers:Callers.expire_drafts"),
)
EVENTS = (  # died at in test_event_points.py; no event is in the day of the others
    Commit("draw", "bot.store.lots:Lots.keep_lots"),
    Commit("place by lot", "bot.store.lots:Lots.win"),
    Commit("lot told", "bot.store.bookings:Bookings.notice_once"),
    Commit("lots settled", "bot.store.lots:Lots.settle_lots"),
    Commit("way in given", "bot.store.events:Events.give_way_in"),
    Commit("way in told", "bot.store.rooms:Rooms.room_made"),
    Commit("event told", "bot.store.events:Events.event_told"),
    Commit("event called off", "bot.store.events:Events.call_off"),
    Commit("participant cancelled", "bot.store.bookings:Bookings.cancel"),
    Commit("unwritten", "bot.store.tasks:Tasks.add_task"),
)
CALLS = (
    Call("reply to LINE", "bot.channels.line:Line._post", lambda _, path, *__: "reply" in path),
    Call("push to LINE", "bot.channels.line:Line._post", lambda _, path, *__: "push" in path),
    Call("leaving a group", "bot.channels.line:Line.leave"),
    Call("message to Telegram", "bot.channels.telegram:Telegram._call", lambda _, m, *__: m[:4] == "send"),
    Call("edit on Telegram", "bot.channels.telegram:Telegram._call", lambda _, m, *__: m[:4] == "edit"),
    Call("greeting the mail server", "bot.mail.smtp:Smtp._greet"),
    Call("letter", "bot.mail.smtp:Smtp._hand_over"),
    Call("opening a room", "tests.faults.host:FarRooms.open"),
    Call("closing a room", "tests.faults.host:FarRooms.close"),
    Call("taking an update", "bot.desk.desk:Desk.take"),
    Call("emptying the log of writes", "bot.store.engine:Database.checkpoint"),
    Call("stopping", "bot.app:App.stop"),
)  # fmt: skip
ENDINGS = {Commit: ("written", "committed"), Call: ("before", "after")}
LINES: tuple[Commit | Call, ...] = (*COMMITS, *CALLS)
POINTS = tuple(f"{line.name}, {ending}" for line in LINES for ending in ENDINGS[type(line)])
OF_EVENTS = tuple(f"{line.name}, {ending}" for line in EVENTS for ending in ENDINGS[Commit])

_doing = threading.local()  # what the transaction of this thread has written


def arm(names: set[str], report: Path, commits: Sequence[Commit] = COMMITS) -> None:
    """Die at whichever of these points is reached first, after its name was written down."""

    def reach(*here: str) -> None:
        # What one transaction writes is reached, and died at, in one moment.
        found = [name for name in here if name in names]
        if found:
            with report.open("a") as file:
                file.writelines(f"{name}\n" for name in found)
            os.kill(os.getpid(), signal.SIGKILL)

    for commit in commits:
        _wrap(commit.target, partial(_noting, name=commit.name))
    _wrap("bot.store.engine:Database.transaction", partial(_committing, reach=reach))
    for call in CALLS:
        if {f"{call.name}, {ending}" for ending in ENDINGS[Call]} & names:
            _wrap(call.target, partial(_calling, call=call, reach=reach))


def find(target: str) -> tuple[Any, str]:
    """Give the class, or module, and the name of the attribute that a target names."""
    module, _, path = target.partition(":")
    holder: Any = import_module(module)
    *outer, name = path.split(".")
    for each in outer:
        holder = getattr(holder, each)
    return holder, name


def _wrap(target: str, around: Callable[[Any], Any]) -> None:
    holder, name = find(target)
    wrapped = around(getattr(holder, name))
    if isinstance(getattr_static(holder, name), staticmethod):
        wrapped = staticmethod(wrapped)
    setattr(holder, name, wrapped)


def _noting(real: Any, name: str) -> Any:
    @wraps(real)
    def noting(*given: Any, **more: Any) -> Any:
        result = real(*given, **more)
        # A method that answers False, 0 or [] has changed nothing.
        if result is None or result:
            names: set[str] = getattr(_doing, "names", set())
            names.add(name)
        return result

    return noting


def _committing(real: Any, reach: Callable[..., None]) -> Any:
    @contextmanager
    def transaction(*given: Any, **more: Any) -> Iterator[Any]:
        names = _doing.names = set()
        with real(*given, **more) as store:
            yield store
            reach(*(f"{name}, written" for name in sorted(names)))
        reach(*(f"{name}, committed" for name in sorted(names)))

    return transaction


def _calling(real: Any, call: Call, reach: Callable[..., None]) -> Any:
    if iscoroutinefunction(real):

        @wraps(real)
        async def calling(*given: Any, **more: Any) -> Any:
            if not call.only(*given, **more):
                return await real(*given, **more)
            reach(f"{call.name}, before")
            result = await real(*given, **more)
            reach(f"{call.name}, after")
            return result

    else:

        @wraps(real)
        def calling(*given: Any, **more: Any) -> Any:
            reach(f"{call.name}, before")
            result = real(*given, **more)
            reach(f"{call.name}, after")
            return result

    return calling
