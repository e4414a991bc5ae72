"""Logs: event codes and random ids only; never a name, a text, an address, a token."""

from __future__ import annotations

import logging
import sys

import structlog

NOISY = ("httpx", "httpcore", "telegram", "aiohttp.access", "uvicorn.access", "aiosqlite")


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
    # These log whole addresses and values, and Telegram's address holds the bot's token.
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
