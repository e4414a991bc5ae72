"""One update being answered: what a handler knows, and what it may ask the store.

`Store` lists the questions a handler may ask; it is answered inside the one transaction that
also writes the caller's state and the replies (bot/desk/). All moments are UTC.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, NamedTuple, Protocol

from handlers.messages import Option, Update
from handlers.terms_change import Agreed
from locales.catalog import Catalog
from schedules.booking import Actor, State
from schedules.dated import Event
from schedules.resources import Busy, Hosts, Resource
from schedules.service import Service
from schedules.timetable import DatedException


class SlotTaken(Exception):
    """Somebody else took the time first: no resource was left whose cells could be claimed."""


class TooManyOpen(Exception):
    """The caller has as many open bookings as the service allows."""


@dataclass(slots=True)
class Caller:
    """A person, and the chat they used last.

    `profile` and `draft` are personal and stored encrypted.
    `profile` is what a former request taught us (name, birthdate, email, mailbox, who, where …);
    `draft` what the unfinished dialogue has gathered so far, erased after 24 hours.
    `language` is "" until it is chosen, and so is `service` where there are several.
    """

    id: str
    channel: str
    account: str
    person: str
    language: str = ""
    service: str = ""
    state: str = "start"
    draft: dict[str, Any] = field(default_factory=dict)
    profile: dict[str, Any] = field(default_factory=dict)
    reachable: bool = True
    updated_at: datetime | None = None  # of the last update, by the platform's clock
    chat: str = field(default="", compare=False)  # the id of the chat; several are one caller's
    moved: bool = field(default=False, compare=False)  # the update before came from another chat


class Joined(NamedTuple):
    """Two callers became one, who must be loaded: its id, and the chat where to say so."""

    caller_id: str
    told: str


@dataclass(frozen=True, slots=True)
class Time:
    """A time asked for (wish), offered (offer), or asked for in place of a confirmed one (change).

    `rank` counts from 1.
    """

    kind: str  # "wish" | "offer" | "change"
    rank: int
    starts_at: datetime
    ends_at: datetime
    resource_id: str | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """Where a confirmed call meets. `state`: wanted · made · failed.

    One made by hand may have no link, only a number, a passcode and the app they are for.
    """

    state: str
    provider: str
    join_url: str = ""
    passcode: str = ""
    meeting_id: str = ""
    app: str = ""  # of a room made by hand: what its number is entered in
    overruled: tuple[str, ...] = ()  # settings of the meeting that the account did not take


@dataclass(frozen=True, slots=True)
class Booking:
    """One booking as it stands. `details` is personal: the intake as it was when asked for.

    `details` holds the field values by name (name, birthdate, email …), `mailbox` ("own" or
    "shared"), `who`, `for_whom`, `companion`, and `zone`, the caller's own time zone abroad ("" in
    Japan). `starts_at` is the confirmed time, or the first wish while it is only requested.
    """

    id: str
    code: str
    caller_id: str | None  # None: the caller was erased
    service_id: str
    language: str
    state: State
    revision: int
    starts_at: datetime
    ends_at: datetime
    resource_id: str | None
    created_at: datetime
    changed_at: datetime
    details: Mapping[str, Any]
    times: tuple[Time, ...] = ()
    room: Room | None = None
    offer_until: datetime | None = None
    cancelled_by: str | None = None
    outcome: str | None = None


class Refused(Protocol):
    """A person's decision, as its caller reads it."""

    @property
    def until_at(self) -> datetime | None:
        """Tell when it is over; None: the use was ended, until a person lifts that."""

    @property
    def ground(self) -> str | None: ...
    @property
    def reason(self) -> str: ...


class Store(Protocol):
    """What a handler may ask and tell the store within its turn."""

    # who could serve, and when they are taken
    def resources(self, service_id: str, language: str) -> list[Resource]: ...
    def busy(
        self, resource_ids: Sequence[str], from_at: datetime, to_at: datetime
    ) -> list[Busy]: ...
    def exceptions(self, service_id: str, from_day: date, to_day: date) -> list[DatedException]: ...
    def hosts(self, service_id: str, from_at: datetime, to_at: datetime) -> Hosts | None: ...

    # bookings; every move raises schedules.booking.MoveRefused for the loser of a race
    def request(
        self,
        caller: Caller,
        service: Service,
        language: str,
        times: Sequence[tuple[datetime, datetime, Sequence[str]]],
        details: Mapping[str, Any],
    ) -> Booking:
        """Book the first of `times` (start, end, ids of resources, fairest first).

        Raises SlotTaken, TooManyOpen.
        """

    def book_at_once(
        self,
        caller: Caller,
        service: Service,
        language: str,
        times: Sequence[tuple[datetime, datetime, Sequence[str]]],
        details: Mapping[str, Any],
    ) -> Booking:
        """Book the first of `times` and confirm it. Raises SlotTaken, TooManyOpen."""

    def wish(
        self, booking: Booking, times: Sequence[tuple[datetime, datetime, Sequence[str]]]
    ) -> Booking:
        """Keep which times the caller of a confirmed call would rather have."""

    def move_to(self, booking: Booking, time: tuple[datetime, datetime, Sequence[str]]) -> Booking:
        """Move a confirmed call. Raises SlotTaken."""

    def booking(self, booking_id: str) -> Booking | None: ...
    def bookings_of(self, caller_id: str, *, open_only: bool = True) -> list[Booking]: ...
    def cancel(self, booking: Booking, actor: Actor, reason: str = "", *, way: str) -> Booking:
        """Cancel by a way of the service file: chat, mail, page, phone."""

    def accept(self, booking: Booking, rank: int, service: Service) -> Booking: ...
    def decline(self, booking: Booking) -> Booking: ...

    # the waiting list
    def join(
        self,
        caller: Caller,
        service: Service,
        language: str,
        span: tuple[datetime, datetime],
        details: Mapping[str, Any],
        *,
        ends: bool,
    ) -> Booking:
        """Put the caller on the list for times within a span. Raises TooManyOpen."""

    def number_in_line(self, booking: Booking) -> int: ...
    def lots(self, service: Service, event: Event) -> str:
        """Tell how far an event's lots are; "" not drawn, see lots.py for the end."""

    # around a call
    def points(self, booking_id: str) -> Mapping[str, bool]:
        """Give the answered points of getting ready, and whether each is ready."""

    def set_point(self, booking_id: str, point: str, ready: bool) -> None: ...
    def refusal(self, caller_id: str, service_id: str) -> Refused | None:
        """Give a person's decision that this caller may not book now."""

    # consent
    def keep_text(self, document: str, version: str, language: str, text: str) -> str:
        """Keep the exact text shown, once; answer its hash (sha256, hex)."""

    # accounts
    def is_registered(self, caller_id: str, address: str) -> bool:
        """Tell whether a caller proved just this address by a link."""

    def account_address(self, caller_id: str) -> str:
        """Give the address that a caller proved; "" for who is not registered."""

    def new_account_link(
        self, caller_id: str, kind: Literal["full", "page"], address: str, kept: Mapping[str, Any]
    ) -> str:
        """Make a link that is to be mailed to an address; "" once there were too many today."""

    def consent(self, caller: Caller, hashes: Sequence[str]) -> None: ...
    def agree_by_taking(self, booking: Booking, way: str) -> None:
        """Keep that taking an offered time agreed to the texts that were offered with it."""

    def consents(self, caller: Caller) -> set[str]:
        """Give the hashes of all texts that the caller agreed to."""

    def agreed_text(self, caller_id: str, document: str) -> Agreed | None:
        """Give the text of a document that the caller agreed to last; None for none."""

    # work for people, and the rest
    def room_tasks_over(self, booking_id: str, kind: str) -> None: ...
    def add_task(
        self,
        kind: str,
        service_id: str,
        language: str,
        *,
        caller_id: str | None = None,
        booking_id: str | None = None,
        note: str = "",
        message: str | None = None,
    ) -> bool:
        """Open a staff task; False when the same one (kind, caller, booking) is open already."""

    def say_to_staff(
        self,
        caller: Caller,
        service_id: str,
        language: str,
        words: str,
        message: str | None = None,
    ) -> bool:
        """Keep what the caller wrote to staff, with a task; tell whether staff are to be told."""

    def message_key(self, update: Update) -> str | None:
        """Give the key by which what is kept of a message can be taken back."""

    def is_taken_back(self, update: Update) -> bool: ...
    def take_back(self, caller: Caller, update: Update) -> None:
        """Delete what is kept of the message that the update takes back."""

    def staff_wrote_since(self, caller_id: str, since: datetime) -> str | None:
        """Name the service whose staff wrote last, at or after a moment."""

    def erase(self, caller: Caller) -> None:
        """Forget the caller: bookings cancelled, key destroyed, consent cut to hash and month."""

    def load(self, caller_id: str) -> Caller | None: ...
    def set_return_word(self, caller: Caller, word: str) -> None: ...
    def come_back(self, code: str, word: str, caller: Caller) -> Joined | None:
        """Make the web caller one with who has the booking of `code`, if `word` is right."""

    # several apps
    def chats(self, caller: Caller) -> list[Caller]:
        """Give the caller at each of their chats, the one used last first."""

    def new_link_code(self, caller: Caller) -> str: ...
    def link(self, code: str, caller: Caller) -> Joined | None:
        """Make the caller one with who made the code; None where it opens nothing."""

    def unlink(self, caller: Caller, chat: str) -> bool:
        """Make a chat a stranger again; False for the only one, or none of the caller's."""


@dataclass(slots=True)
class Turn:
    """One update being answered. Handlers change `caller` and answer a Reply; the desk saves both.

    `now` is the desk's clock, UTC. `notes` are things that must happen after the commit and are
    rows by then (for example ("new-request", booking id)).
    """

    update: Update
    caller: Caller
    service: Service
    services: Mapping[str, Service]
    store: Store
    catalog: Catalog
    now: datetime
    events: list[tuple[str, str]] = field(default_factory=list)
    alone: bool = False  # the account or the page is for one service: others are not named there

    @property
    def language(self) -> str:
        """The chosen language; English until one is chosen."""
        return self.caller.language or "en"

    def go_to(self, service: Service) -> None:
        """Turn to another service, now and from now on."""
        self.service = service
        self.caller.service = service.id

    @property
    def draft(self) -> dict[str, Any]:
        """What the unfinished dialogue has gathered so far."""
        return self.caller.draft

    @property
    def pressed(self) -> str:
        """The argument of the pressed button's token: what stands after the first colon."""
        return self.update.press.partition(":")[2]

    def say(self, key: str, **values: str | int) -> str:
        """Say one sentence of the catalog in the caller's language."""
        return self.catalog.say(key, self.language, **values)

    def button(self, key: str, press: str, **values: str | int) -> Option:
        """Make a button from a `-label` sentence and a token."""
        return Option(self.say(key, **values), press)
