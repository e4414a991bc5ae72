"""Logs: event codes and random ids only; never a name, a text, an address, a token."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable
from typing import Any

import structlog

# These log whole addresses, headers, statements and updates below WARNING, whatever level the root
# has: Telegram's address holds the bot's token, updates and statements hold what callers said.
NOISY = (
    "aiohttp",
    "aiosqlite",
    "httpcore",
    "httpx",
    "linebot",
    "multipart",
    "psycopg",
    "python_multipart",
    "sqlalchemy",
    "telegram",
    "urllib3",
    "uvicorn.access",
)
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]{15,}")  # a bot's


class _Quiet:
    """Makes log records: of noisy libraries only warnings have words, and none a token.

    Levels alone would not do: whoever looks for a fault sets them, and writes out what callers
    said. A record without words reaches no handler with them, wherever it is attached.
    """

    def __init__(self, make: Callable[..., logging.LogRecord]) -> None:
        self._make = make

    def __call__(self, *given: Any, **more: Any) -> logging.LogRecord:
        """Make one record, as logging asks for it."""
        record = self._make(*given, **more)
        if not any(record.name == name or record.name.startswith(f"{name}.") for name in NOISY):
            return record
        if record.levelno < logging.WARNING:
            record.msg, record.args = "(not shown: it may be personal)", None
            return record
        words = _TOKEN.sub("…", record.getMessage())
        if record.exc_info and record.exc_info[0]:
            words = f"{words} ({record.exc_info[0].__name__})"  # its text may quote an address
        record.msg, record.args, record.exc_info = words, None, None
        return record


def quieten() -> None:
    """Let noisy libraries say warnings alone, at any level that somebody may set."""
    make = logging.getLogRecordFactory()
    if not isinstance(make, _Quiet):
        logging.setLogRecordFactory(_Quiet(make))
    for name in NOISY:
        logger = logging.getLogger(name)
        if logger.level == logging.NOTSET:
            logger.setLevel(logging.WARNING)


def set_up(kind: str) -> None:
    """Write logs as "json" lines or as "text" for people."""
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if kind == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    quieten()
