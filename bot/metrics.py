"""What the desk says of itself to Prometheus: counts, lengths and ages, and never a person.

Label values come from the fixed sets below; anything else is "other".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.store.figures import Figures
from schedules.booking import State

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
CHANNELS = frozenset({"line", "telegram", "web", "mail"})
TURNS = frozenset({"answered", "repeated", "left", "failed", "ended", "busy"})
SENDS = frozenset({"accepted", "later", "unreachable", "quota", "refused", "broke"})
ROADS = frozenset({"reply", "push", "send", "edit", "leave", "beside", "mail", "none"})
_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2)


@dataclass(frozen=True, slots=True)
class Process:
    """How this process stands."""

    writer_alive: bool
    ended: int  # pieces of work that ran too long
    files: str  # the hash of the edited files in force
    services: tuple[str, ...] = ()  # that run here


class Metrics:
    """The counters of one process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._turns = Counter(
            "sodan_turns", "Updates taken", ["channel", "outcome"], registry=self.registry
        )
        self._lengths = Histogram(
            "sodan_turn_seconds",
            "From an update to its durable answer",
            ["channel"],
            buckets=_SECONDS,
            registry=self.registry,
        )
        self._sends = Counter(
            "sodan_sends",
            "Tries to send a message",
            ["channel", "outcome", "road"],
            registry=self.registry,
        )
        self._pushes = Counter(
            "sodan_line_pushes_billed", "Pushes that LINE took and counts", registry=self.registry
        )

    def turn(self, channel: str, outcome: str, seconds: float) -> None:
        """Count one update."""
        channel = _one_of(CHANNELS, channel)
        self._turns.labels(channel, _one_of(TURNS, outcome)).inc()
        self._lengths.labels(channel).observe(seconds)

    def send(self, channel: str, outcome: str, road: str = "none") -> None:
        """Count one try to send."""
        channel, road = _one_of(CHANNELS, channel), _one_of(ROADS, road)
        self._sends.labels(channel, _one_of(SENDS, outcome), road).inc()
        if (channel, outcome, road) == ("line", "accepted", "push"):
            self._pushes.inc()

    def text(self, process: Process, figures: Figures | None) -> bytes:
        """Write everything; without `figures` the database did not answer."""
        now = CollectorRegistry()
        now.register(_Now(process, figures))
        return generate_latest(self.registry) + generate_latest(now)


class _Now(Collector):
    """What is true at this moment."""

    def __init__(self, process: Process, figures: Figures | None) -> None:
        self._process = process
        self._figures = figures

    def collect(self) -> Iterator[Metric]:
        """Give the process's figures, then those of the database."""
        process, figures = self._process, self._figures
        yield _gauge("sodan_writer_alive", "1 while the writer works", process.writer_alive)
        yield CounterMetricFamily("sodan_turns_ended", "Work that ran too long", process.ended)
        files = GaugeMetricFamily("sodan_files_info", "The files in force", labels=["hash"])
        files.add_metric([process.files], 1)
        yield files
        yield _gauge("sodan_database_up", "1 while the database answers", figures is not None)
        if figures is None:
            return
        yield _gauge("sodan_outbox_queued", "Messages to be sent", figures.queued)
        ages = GaugeMetricFamily(
            "sodan_oldest_seconds",
            "Age of the oldest that waits; 0: none",
            labels=["queue", "service"],
        )
        ages.add_metric(["outbox", ""], figures.oldest_queued)
        for queue, oldest in (
            ("requests", figures.oldest_requests),
            ("tasks", figures.oldest_tasks),
        ):
            for service in sorted({*process.services, *oldest}):
                ages.add_metric([queue, service], oldest.get(service, 0))
        yield ages
        yield _gauge("sodan_failed_turns", "Failed turns that wait for a person", figures.failed)
        bookings = GaugeMetricFamily(
            "sodan_bookings", "Bookings by state", labels=["service", "state"]
        )
        for service in sorted({*process.services, *(each for each, _ in figures.bookings)}):
            for state in State:
                count = figures.bookings.get((service, state.value), 0)
                bookings.add_metric([service, state.value], count)
        yield bookings
        yield from _billed(figures)


def _billed(figures: Figures) -> Iterator[Metric]:
    """Give what LINE bills this month; figures that are not known are missing."""
    names = {
        "used": "Messages that count for this month at LINE",
        "most": "Messages that this month may have at LINE",
        "stopped": "1 while LINE takes no more pushes this month",
    }
    for name, what in names.items():
        found = GaugeMetricFamily(f"sodan_line_month_{name}", what, labels=["account"])
        for month in figures.months:
            value = month.stopped_at is not None if name == "stopped" else getattr(month, name)
            if value is not None:
                found.add_metric([month.account], value)
        yield found
    if figures.pushes_each is not None:
        what = "Billed pushes of this month for each finished booking on LINE"
        yield _gauge("sodan_billed_pushes_per_finished_booking", what, figures.pushes_each)


def _gauge(name: str, what: str, value: float) -> Metric:
    return GaugeMetricFamily(name, what, float(value))


def _one_of(known: frozenset[str], value: str) -> str:
    return value if value in known else "other"
