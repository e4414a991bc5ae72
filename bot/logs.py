"""Logs: event codes and random ids only; never a name, a text, an address, a token."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, MutableMapping
from pathlib import Path
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


_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class _Quiet:
    """Makes log records: of noisy libraries only warnings have words, and none a token.

    Of an exception only class and place are told, whichever library logs it: its text may quote an
    address, a statement or what a caller said. Levels alone would not do: whoever looks for a fault
    sets them, and writes out what callers said. A record without words reaches no handler with
    them, wherever it is attached.
    """

    def __init__(self, make: Callable[..., logging.LogRecord]) -> None:
        self._make = make

    def __call__(self, *given: Any, **more: Any) -> logging.LogRecord:
        """Make one record, as logging asks for it."""
        record = self._make(*given, **more)
        if not record.name:
            return record  # an empty one, about to become a copy of one that came through here
        noisy = any(record.name == name or record.name.startswith(f"{name}.") for name in NOISY)
        if noisy and record.levelno < logging.WARNING:
            record.msg, record.args = "(not shown: it may be personal)", None
            return record
        # asyncio and uvicorn give an exception as an argument, or format it into the words.
        if isinstance(record.args, tuple):
            record.args = tuple(
                type(each).__name__ if isinstance(each, BaseException) else each
                for each in record.args
            )
        words = record.getMessage()
        if record.exc_info and record.exc_info[1] is not None:
            # No more than the first line: asyncio and others repeat the exception's text below.
            words = f"{words.partition(chr(10))[0]} ({_place(record.exc_info[1])})"
        elif isinstance(record.msg, BaseException):
            words = type(record.msg).__name__
        elif not noisy:
            return record
        record.msg, record.args, record.exc_info = _TOKEN.sub("…", words), None, None
        return record


def _place(error: BaseException) -> str:
    """Tell an exception's class and where it was raised; never its text."""
    trace = error.__traceback__
    if trace is None:
        return type(error).__name__
    while trace.tb_next is not None:
        trace = trace.tb_next
    code = trace.tb_frame.f_code
    return f"{type(error).__name__} at {Path(code.co_filename).name}:{trace.tb_lineno}"


def quieten() -> None:
    """Let noisy libraries say warnings alone, at any level that somebody may set."""
    make = logging.getLogRecordFactory()
    if not isinstance(make, _Quiet):
        logging.setLogRecordFactory(_Quiet(make))
    for name in NOISY:
        logger = logging.getLogger(name)
        if logger.level == logging.NOTSET:
            logger.setLevel(logging.WARNING)


def visible(words: str) -> str:
    """Write control characters so that they can be seen: no words begin a line of their own."""
    return _CONTROLS.sub(lambda found: found[0].encode("unicode_escape").decode(), words)


def _escaped(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {
        key: visible(value) if isinstance(value, str) else value for key, value in event.items()
    }


def set_up(kind: str) -> None:
    """Write logs as "json" lines or as "text" for people; libraries' as our own."""
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if kind == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    stamped: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*stamped, _escaped, renderer],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*stamped, structlog.stdlib.add_logger_name],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _escaped,
                renderer,
            ],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.captureWarnings(True)
    quieten()
