"""What the desk works with, and what a transaction leaves to be done once it is durable."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.channels.channel import Channel
from bot.metrics import Metrics
from bot.store.outbox import Parcel
from locales.catalog import Catalog
from schedules.service import Service


@dataclass(slots=True)
class After:
    """What is to be done once the transaction is durable, and the files it began with."""

    catalog: Catalog
    services: Mapping[str, Service]
    parcels: list[Parcel] = field(default_factory=list)
    wakes: set[str] = field(default_factory=set)
    rooms: bool = False
    outcome: str = "answered"


@dataclass(frozen=True, slots=True)
class Place:
    """What the desk works with; built once by app.py. `services` and `catalog` may be swapped."""

    holder: str | None  # this process, in leases; None: whoever is free sends
    catalog: Callable[[], Catalog]
    services: Callable[[], Mapping[str, Service]]
    clock: Callable[[], datetime]
    channels: Mapping[tuple[str, str], Channel]
    room_provider: str  # "" where staff type the link; see provider_for
    mail: bool  # whether letters can be sent
    public_url: str
    answers: bool = False  # whether answers to letters are read
    plus: bool = True  # whether the mailbox takes addresses with a plus
    metrics: Metrics = field(default_factory=Metrics)
    room_app: str = ""  # the one app in which that provider makes rooms; "": it serves every call
    # (channel, account) -> the one service that the account is kept for
    kept: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def elsewhere(self, service_id: str) -> frozenset[tuple[str, str]]:
        """Name the accounts that are kept for other services: nothing of this one is said there."""
        return frozenset(account for account, mine in self.kept.items() if mine != service_id)

    def provider_for(self, service: Service) -> str:
        """Tell who makes the rooms of a service; "" where staff type the link.

        An event has one way in for everybody, which staff give.
        """
        if service.events is not None:
            return ""
        serves = not self.room_app or self.room_app in service.meeting.apps
        return self.room_provider if serves else ""
