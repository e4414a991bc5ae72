"""How far the clock of a desk under test is ahead: a number in a file, read at each look."""

from __future__ import annotations

from pathlib import Path


class Ahead:
    """The file; written as a whole, since others read it at any moment."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def seconds(self) -> float:
        """Read it."""
        return float(self.path.read_text())

    def set(self, seconds: float) -> None:
        """Write it."""
        new = self.path.with_suffix(".new")
        new.write_text(str(seconds))
        new.replace(self.path)

    def pass_time(self, seconds: float) -> None:
        """Move on."""
        self.set(self.seconds + seconds)
