"""One thing that is wrong in a file, said so that an admin can mend it."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """What is wrong and what would be right; `line` counts from 1, 0 is the file as a whole."""

    file: str
    line: int
    what: str
    right: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}, {self.right}"


class Problems(ValueError):
    """A file, or several, cannot be used; `problems` lists every reason at once."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
