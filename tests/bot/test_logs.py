"""Logs: no token, name, address or platform id in any of them, at any level."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
import structlog

from bot import logs
from bot.app import App
from bot.channels.accounts import look_at_line, look_at_telegram
from bot.channels.setup import SetupFailed, line_setup
from bot.channels.telegram_setup import telegram_setup
from bot.config import read
from tests.conftest import SECRET
from tests.journeys.conftest import Letters
from tests.standins.line import LineStandIn
from tests.standins.telegram import CHAT, TelegramStandIn

NAME, MAIL, PERSON = "THUY CANARY", "canary@example.com", "U" + "7" * 32
LIBRARIES = ("", "httpx", "httpcore", "telegram", "aiohttp", "linebot", "sqlalchemy", "aiosqlite")


@contextmanager
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[io.StringIO]:
    """Log all that can be logged, ours as well, whatever was said of levels before."""
    logs.quieten()
    before = {name: logging.getLogger(name).level for name in LIBRARIES}
    ours = io.StringIO()
    kept = structlog.get_config()
    structlog.configure(
        logger_factory=structlog.PrintLoggerFactory(ours),
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG),
        cache_logger_on_first_use=False,
    )
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(logging.DEBUG)
    try:
        with caplog.at_level(logging.DEBUG):
            yield ours
    finally:
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)
        structlog.configure(**kept)


async def test_setup_and_doctor_log_no_token(caplog: pytest.LogCaptureFixture) -> None:
    wrong = "4242:another" + "-bots-token-of-some-length"
    with everything_logged(caplog):
        async with LineStandIn() as line, TelegramStandIn() as telegram:
            await line_setup(line.token, line.url, "https://desk.example")
            await look_at_line(line.token, line.url)
            for secret in (telegram.secret, ""):
                await telegram_setup(
                    telegram.token, telegram.url, "https://desk.example", secret, {}
                )
            await look_at_telegram(telegram.token, telegram.url)
            with pytest.raises(SetupFailed):
                await look_at_telegram(wrong, telegram.url)
            telegram.fail("drop", path="getMe")
            with pytest.raises(SetupFailed):
                await look_at_telegram(telegram.token, telegram.url)
            assert len(telegram.calls) > 5

    assert any(record.name == "httpx" for record in caplog.records)  # there was something to hide
    for token in (line.token, telegram.token, telegram.secret, wrong):
        assert token not in caplog.text


async def test_conversations_log_nobody(  # the whole desk: webhook, polling, sends, mail
    caplog: pytest.LogCaptureFixture, database_path: object
) -> None:
    letters = Letters()
    letters.start()
    with everything_logged(caplog) as ours:
        async with (
            LineStandIn(started_at=datetime.now(UTC)) as line,
            TelegramStandIn(started_at=datetime.now(UTC)) as telegram,
        ):
            app = App(
                read(
                    {
                        "SODAN_DATABASE_URL": f"sqlite:///{database_path}",
                        "SODAN_SECRET_KEY": SECRET.decode(),
                        "SODAN_LINE_CHANNEL_SECRET": line.secret,
                        "SODAN_LINE_CHANNEL_TOKEN": line.token,
                        "SODAN_LINE_API_URL": line.url,
                        "SODAN_TELEGRAM_TOKEN": telegram.token,
                        "SODAN_TELEGRAM_API_URL": telegram.url,
                        "SODAN_SMTP_URL": letters.url,
                        "SODAN_MAIL_FROM": "desk@example.com",
                    }
                )
            )
            telegram.fail("500", path="sendMessage")
            telegram.fail("drop", path="getUpdates")
            await app.start()
            for words in ("/start", NAME, MAIL):
                telegram.enqueue(telegram.update_text(CHAT, words))
            async with aiohttp.ClientSession() as session:
                await _say(session, app, line, (NAME, MAIL))
            await asyncio.wait_for(line.called(1), 20)
            await asyncio.wait_for(telegram.called(4), 20)
            await app.stop()
    letters.stop()

    said = caplog.text + ours.getvalue()
    assert "httpx" in said
    for hidden in (
        line.token,
        line.secret,
        telegram.token,
        NAME,
        MAIL,
        PERSON,
        str(CHAT),
        SECRET.decode(),
    ):
        assert hidden not in said


async def _say(
    session: aiohttp.ClientSession, app: App, line: LineStandIn, words: tuple[str, ...]
) -> None:
    import httpx

    transport = httpx.ASGITransport(app.asgi)
    async with httpx.AsyncClient(transport=transport, base_url="http://desk") as client:
        for each in words:
            raw, headers = line.event_text(PERSON, each)
            answer = await client.post("/webhooks/line", content=raw, headers=headers)
            assert answer.status_code == 200


def test_warning_of_a_library_is_told_without_token_and_exception(
    caplog: pytest.LogCaptureFixture,
) -> None:
    logs.quieten()
    logs.quieten()
    logger = logging.getLogger("telegram.ext")
    try:
        line = inspect.currentframe().f_lineno + 1  # type: ignore[union-attr]  # CPython has one
        raise LookupError("/bot4242:a-token-of-some-length/getMe")
    except LookupError:
        logger.exception("no answer from %s", "/bot4242:a-token-of-some-length/getMe")
    logger.setLevel(logging.DEBUG)
    logger.debug("an update: %s", NAME)
    logger.setLevel(logging.NOTSET)
    logging.getLogger("bot").warning("ours: %s", "a code")

    assert [record.getMessage() for record in caplog.records if record.name != "asyncio"] == [
        f"no answer from /bot…/getMe (LookupError at {Path(__file__).name}:{line})",
        *(["(not shown: it may be personal)"] if len(caplog.records) == 3 else []),
        "ours: a code",
    ]
    assert "a-token-of-some-length" not in caplog.text


@pytest.mark.parametrize("kind", ["json", "text"])
def test_set_up_writes_our_lines_for_machines_or_people(
    kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = structlog.get_config()
    try:
        logs.set_up(kind)
        structlog.get_logger("new").info("serving", url="http://x")
        line = capsys.readouterr().err
    finally:
        structlog.configure(**kept)

    assert "serving" in line
    if kind == "json":
        assert json.loads(line)["url"] == "http://x"


@pytest.fixture
def as_it_was() -> Iterator[None]:
    """Put back what `set_up` changes."""
    kept, root = structlog.get_config(), logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    structlog.configure(**kept)
    logging.captureWarnings(False)
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.parametrize("kind", ["json", "text"])
@pytest.mark.parametrize("library", ["uvicorn.error", "asyncio", "somebody.else", "telegram.ext"])
def test_library_is_written_as_we_are_without_the_text_of_its_exceptions(
    as_it_was: None, kind: str, library: str, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up(kind)
    logger = logging.getLogger(library)
    try:
        raise ValueError(f"it broke over {NAME}")
    except ValueError as error:
        logger.exception("Exception in ASGI application\n")
        logger.error("it said: %s", error)
        logger.error(error)
    lines = capsys.readouterr().err.splitlines()

    assert len(lines) == 3
    assert NAME not in "".join(lines)
    assert "ValueError at test_logs.py:" in lines[0]
    assert all("ValueError" in line for line in lines)
    if kind == "json":
        for line in lines:
            read = json.loads(line)
            assert (read["level"], read["logger"]) == ("error", library)
            assert read["timestamp"]


@pytest.mark.parametrize("kind", ["json", "text"])
def test_words_begin_no_line_of_their_own_and_colour_nothing(
    as_it_was: None, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    evil = "a\nerror: forged\r\x1b[31m\x00\x9b\u2028\u202e"

    logs.set_up(kind)
    structlog.get_logger("fresh").info("event", reason=evil)
    logging.getLogger("somebody").warning("words: %s", evil)
    said = capsys.readouterr().err

    assert len(said.splitlines()) == 2
    assert not set("\r\x1b\x00\x9b\u2028\u202e") & set(said)
