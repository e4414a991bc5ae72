"""Which files hold the sentences: the shipped ones, each replaced by a site's of the same path."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from locales.languages import ALL
from schedules.problem import Problem

_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
UNSAFE_WORDS = "unsafe-words.txt"


@dataclass(frozen=True, slots=True)
class Source:
    """One file of one language; `shown` is how problems name it, such as locales/vi/chat.ftl."""

    path: Path
    language: str
    shown: str
    from_site: bool

    @property
    def name(self) -> str:
        return self.path.name

    def is_terms(self) -> bool:
        return self.path.suffix == ".md"

    def is_sentences(self) -> bool:
        return self.path.suffix == ".ftl"

    def read(self) -> str:
        """Return the text, with line ends as \\n and without the mark that Notepad puts first.

        Raises NotText, which carries the problem, for bytes that are not UTF-8.
        """
        try:
            return self.path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            line = self.path.read_bytes()[: error.start].count(b"\n") + 1
            raise NotText(
                Problem(self.shown, line, "the text is not UTF-8", "save the file as UTF-8")
            ) from None


class NotText(ValueError):
    """A file's bytes are not UTF-8; `problem` says where."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def find(shipped: Path, site: Path | None = None) -> list[Source]:
    """List every file served, by language in timetable order, then by path.

    Both folders hold language folders: <tag>/*.ftl, <tag>/terms/*.md, <tag>/unsafe-words.txt.
    """
    found: dict[Path, Source] = {}
    for root in filter(None, (shipped, site)):
        for pattern in ("*/*.ftl", "*/terms/*.md", f"*/{UNSAFE_WORDS}"):
            for path in root.glob(pattern):
                inside = path.relative_to(root)
                if _TAG.fullmatch(inside.parts[0]):
                    shown = f"{shipped.name}/{inside.as_posix()}"
                    from_site = root != shipped
                    found[inside] = Source(path, inside.parts[0], shown, from_site)
    return sorted(found.values(), key=lambda s: (order(s.language), s.shown))


def order(language: str) -> tuple[int, str]:
    """Sort languages as the timetable does, those that a site added behind."""
    return (ALL.index(language) if language in ALL else len(ALL), language)
