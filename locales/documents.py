"""A terms text as a caller reads it, article by article, out of <tag>/terms/<document>.md.

The file begins with front matter, TOML between two lines of +++ : title, version, effective
(left out where the source has no date), status, kind (retold, or linked: only who issues it
and where it stands) and official = { title, date, link }, the text that decides; only a linked
text may go without the link, where no address is known for sure. Then level-2 headings
`## <number> · <title>`; the number is a word for what has none (notice, preamble), and
`## summary` comes first. Bodies are plain paragraphs and lists.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from locales.files import Source
from schedules.problem import Problem, Problems

STATUSES = ("reference translation", "reference retelling", "official")
KINDS = ("retold", "linked")
SUMMARY = "summary"
_FENCE = "+++"
_HEADING = re.compile(r"## (?P<number>[0-9]+(?:-[0-9]+)*|[A-Za-z-]+)(?: · (?P<title>\S.*))?")
_MARKUP = re.compile(r"#|>|\||```|.*(\*\*|__|\]\(|</?[a-z])")
_TOML_LINE = re.compile(r"at line (\d+)")


@dataclass(frozen=True)
class Official:
    """The text that decides, in the language of its issuer; `date` is None where it has none.

    `link` is "" where a linked text names no address.
    """

    title: str
    date: date | None
    link: str


@dataclass(frozen=True)
class Article:
    """One section; `number` is "6", or a word such as "notice" for what has no number."""

    number: str
    title: str
    body: str
    line: int = 0

    @property
    def heading(self) -> str:
        """Return "6 · Booking"; a section without a number shows its title alone."""
        return f"{self.number} · {self.title}" if self.number[0].isdigit() else self.title

    @property
    def text(self) -> str:
        return "\n\n".join(filter(None, (self.heading, self.body)))


@dataclass(frozen=True)
class Document:
    """One version of one terms text in one language."""

    name: str
    language: str
    title: str
    version: str
    effective: date | None
    status: str
    official: Official
    summary: tuple[str, ...]
    articles: tuple[Article, ...]
    kind: str
    summary_title: str = ""
    sections: tuple[Article, ...] = ()  # the summary and the articles, as they stand in the file

    @cached_property
    def text(self) -> str:
        """Return the exact whole text shown, to be kept beside a consent."""
        bullets = "\n".join(f"- {line}" for line in self.summary)
        when = f" ({self.official.date.isoformat()})" if self.official.date else ""
        official = f"{self.official.title}{when}\n{self.official.link}".rstrip()
        sections = (article.text for article in self.articles)
        parts = (self.title, self.summary_title, bullets, *sections, official)
        return "\n\n".join(filter(None, parts)) + "\n"

    @cached_property
    def hash(self) -> str:
        """Return the SHA-256 of the text: what the *I agree* button carries."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def parse(source: Source) -> Document:
    """Read one terms file; raises Problems with everything that is wrong in it."""
    lines = source.read().split("\n")
    front, body_from, problems = _front_matter(lines, source.shown)
    if not front:
        raise Problems(problems)
    articles, more = _articles(lines, body_from, source.shown)
    problems += more
    if problems:
        raise Problems(problems)
    summary = next((a for a in articles if a.number == SUMMARY), None)
    official = front["official"]
    return Document(
        name=source.path.stem,
        language=source.language,
        title=front["title"],
        version=str(front["version"]),
        effective=_day(front.get("effective")),
        status=front["status"],
        official=Official(official["title"], _day(official.get("date")), official.get("link", "")),
        summary=tuple(_bullets(summary)),
        articles=tuple(a for a in articles if a is not summary),
        kind=front["kind"],
        summary_title=summary.title if summary else "",
        sections=tuple(articles),
    )


def _front_matter(lines: list[str], file: str) -> tuple[dict[str, Any], int, list[Problem]]:
    """Return the front matter, the number of lines it fills, and what is wrong with it."""
    if lines[0].strip() != _FENCE or _FENCE not in (line.strip() for line in lines[1:]):
        what = "the front matter is missing"
        return {}, 0, [Problem(file, 1, what, f"begin with TOML between two lines of {_FENCE}")]
    end = [line.strip() for line in lines].index(_FENCE, 1)
    try:
        front = tomllib.loads("\n".join(lines[1:end]))
    except tomllib.TOMLDecodeError as error:
        at = _TOML_LINE.search(str(error))
        line = int(at[1]) + 1 if at else end
        return {}, end + 1, [Problem(file, line, f"broken TOML: {error}", "mend the front matter")]
    return front, end + 1, list(_front_problems(front, lines[:end], file))


def _front_problems(front: dict[str, Any], lines: list[str], file: str) -> list[Problem]:
    official = front.get("official")
    official = official if isinstance(official, dict) else {}
    version = front.get("version")
    rules = [
        ("title", _filled(front.get("title")), 'title = "…" in this language'),
        (
            "version",
            isinstance(version, int) or (_filled(version) and not re.search(r"\s", str(version))),
            'version = "2023-04-12" or the like, without spaces',
        ),
        ("effective", _dated(front.get("effective")), "effective = 2023-04-12, or leave it out"),
        ("status", front.get("status") in STATUSES, f"status = one of {', '.join(STATUSES)}"),
        ("kind", front.get("kind") in KINDS, f"kind = one of {', '.join(KINDS)}"),
        (
            "official",
            _filled(official.get("title"))
            and _found(official, front.get("kind"))
            and _dated(official.get("date")),
            'official = { title = "…", date = 2023-04-12 (or left out), link = "https://…" }',
        ),
    ]
    return [
        Problem(file, _line_of(key, lines), f"{key} is missing or wrong", right)
        for key, fine, right in rules
        if not fine
    ]


def _line_of(key: str, lines: list[str]) -> int:
    found = (n for n, line in enumerate(lines, 1) if re.match(rf"\[?{key}\b", line))
    return next(found, 1)


def _filled(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _found(official: dict[str, Any], kind: object) -> bool:
    if "link" not in official:
        return kind == "linked"
    return str(official["link"]).startswith("https://")


def _dated(value: object) -> bool:
    try:
        _day(value)
    except (TypeError, ValueError):
        return False
    return True


def _day(value: Any) -> date | None:
    return value if value is None or isinstance(value, date) else date.fromisoformat(value)


def _articles(lines: list[str], begin: int, file: str) -> tuple[list[Article], list[Problem]]:
    articles: list[Article] = []
    problems: list[Problem] = []
    heads = [n for n in range(begin, len(lines)) if lines[n].startswith("## ")]
    for n in range(begin, heads[0] if heads else len(lines)):
        if lines[n].strip():
            right = "put it under a heading such as `## 1 · Purpose`"
            problems.append(Problem(file, n + 1, "text stands before the first heading", right))
            break
    for head, end in zip(heads, [*heads, len(lines)][1:], strict=True):
        match = _HEADING.fullmatch(lines[head].rstrip())
        if not match:
            right = "write `## 6 · Booking`, with the number in 0–9 and a middle dot"
            problems.append(Problem(file, head + 1, "the heading has no number", right))
            continue
        number = match["number"].lower()
        if number in (a.number for a in articles):
            what = f"article {number} stands here twice"
            problems.append(Problem(file, head + 1, what, "give each article its own number"))
        body = "\n".join(line.rstrip() for line in lines[head + 1 : end]).strip("\n")
        articles.append(Article(number, match["title"] or "", body, head + 1))
        problems += _body_problems(lines, head, end, file, number == SUMMARY)
    if not articles:
        right = "write at least one, such as `## 1 · Purpose`"
        problems.append(Problem(file, len(lines), "the text has no article", right))
    return articles, problems


def _body_problems(
    lines: list[str], head: int, end: int, file: str, is_summary: bool
) -> list[Problem]:
    problems = []
    body = [(n + 1, lines[n].strip()) for n in range(head + 1, end) if lines[n].strip()]
    if not body:
        problems.append(Problem(file, head + 1, "the article is empty", "write its text"))
    for line, text in body:
        if is_summary and not text.startswith("- "):
            what = "a line of the summary does not begin with `- `"
            problems.append(Problem(file, line, what, "one point a line, each after `- `"))
        elif _MARKUP.match(text):
            right = "plain paragraphs, `- ` and `1. ` lists, addresses as they are"
            problems.append(Problem(file, line, "the text has markup", right))
    return problems


def _bullets(summary: Article | None) -> list[str]:
    lines = summary.body.split("\n") if summary else []
    return [line.removeprefix("- ").strip() for line in lines if line.strip()]
