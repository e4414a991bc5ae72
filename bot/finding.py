"""What the doctor found: one thing that was looked at, and one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from locales.catalog import shipped
from locales.files import UNSAFE_WORDS
from locales.scripts import whole_word

State = Literal["ok", "warning", "problem", "skipped"]

CLOCK_SECONDS, CLOCK_FAR = 5, 60


class Finding(NamedTuple):
    """One thing that was looked at, and one sentence: how it stands, or what to do."""

    subject: str
    state: State
    says: str

    def __str__(self) -> str:
        return f"{self.state:8} {self.subject}: {self.says}"


def name_shown(subject: str, name: str) -> Iterator[Finding]:
    """Tell whether a name that a lock screen shows is neutral."""
    word = _unsafe(name)
    if word:
        what = f"a lock screen shows the name “{name}”, which says “{word}”: choose a neutral one"
        yield Finding(subject, "warning", what)
    else:
        yield Finding(subject, "ok", f"a lock screen shows the name “{name}”")


def clock_compared(by: str, theirs: datetime) -> Finding:
    """Tell whether the clock of this machine goes as another does."""
    off = abs((datetime.now(UTC) - theirs).total_seconds())
    said = f"{off:.0f} seconds from that of the {by}"
    if off > CLOCK_FAR:
        return Finding("clock", "problem", f"{said}: turn on time synchronisation now")
    if off > CLOCK_SECONDS:
        return Finding("clock", "warning", f"{said}: turn on time synchronisation")
    return Finding("clock", "ok", said)


def _unsafe(text: str) -> str:
    """Find a word that a lock screen must not show; "" when there is none."""
    for path in sorted(shipped().glob(f"*/{UNSAFE_WORDS}")):
        for line in path.read_text("utf-8").splitlines():
            word = line.partition("#")[0].strip().casefold()
            if word and whole_word(word).search(text.casefold()):
                return word
    return ""
