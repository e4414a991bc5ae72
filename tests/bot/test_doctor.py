"""The doctor: what it finds, inside and outside, and what it tells to do."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import uvicorn

from bot import doctor, lockbox, serve
from bot.backup import back_up
from bot.config import read
from bot.doctor import examine
from bot.files import Files
from bot.finding import Finding
from bot.keys import confirm, rotate
from bot.platforms import setup_line, setup_telegram
from bot.store import schema
from bot.store.engine import Database
from bot.store.vault import key_id
from tests.bot.store.calls import somebody, sql
from tests.bot.test_outside_doctor import certificate, healthy
from tests.conftest import NOW, SECRET
from tests.journeys.conftest import Letters
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn
from tests.standins.zoom import ZoomStandIn

SHORT = "SODAN_SECRET_KEY"
PUBLIC = lockbox.new_pair()[0]


def of(findings: list[Finding], subject: str) -> list[tuple[str, str]]:
    return [(found.state, found.says) for found in findings if found.subject == subject]


def states(findings: list[Finding], subject: str) -> list[str]:
    return [state for state, _ in of(findings, subject)]


def environment(address: str, **more: str) -> dict[str, str]:
    return {"SODAN_DATABASE_URL": address, SHORT: SECRET.decode(), "SODAN_PORT": "9", **more}


async def test_all_that_stands_well_is_told(
    database: Database, address: str, tmp_path: Path
) -> None:
    letters = Letters()
    letters.start()
    tls, trust = certificate(tmp_path, 60)
    settings = read(environment(address, SODAN_BACKUP_KEY=PUBLIC))
    await asyncio.to_thread(confirm, settings, key_id(SECRET), NOW)
    back_up(settings, tmp_path / "b", NOW)
    async with (
        LineStandIn() as line,
        TelegramStandIn() as telegram,
        ZoomStandIn() as zoom,
        healthy(tls=tls) as url,
    ):
        surroundings = environment(
            address,
            SODAN_BACKUP_KEY=PUBLIC,
            SODAN_PUBLIC_URL=url,
            SODAN_TRUSTED_PROXY="127.0.0.1, 10.0.0.0/8",
            SODAN_LINE_CHANNEL_SECRET=line.secret,
            SODAN_LINE_CHANNEL_TOKEN=line.token,
            SODAN_LINE_API_URL=line.url,
            SODAN_TELEGRAM_TOKEN=telegram.token,
            SODAN_TELEGRAM_API_URL=telegram.url,
            SODAN_TELEGRAM_WEBHOOK_SECRET=telegram.secret,
            SODAN_ZOOM_ACCOUNT_ID="acct",
            SODAN_ZOOM_CLIENT_ID="client",
            SODAN_ZOOM_CLIENT_SECRET="client-secret",
            SODAN_ZOOM_WEBHOOK_SECRET="zoom-webhook-secret",
            SODAN_ZOOM_HOSTS=",".join(zoom.users),
            SODAN_ZOOM_API_URL=f"{zoom.url}/v2",
            SODAN_ZOOM_OAUTH_URL=f"{zoom.url}/oauth/token",
            SODAN_SMTP_URL=letters.url,
            SODAN_MAIL_FROM="Desk <desk@example.com>",
        )
        settings = read(surroundings)
        files = Files(settings.services, None)
        await asyncio.to_thread(setup_line, settings, files)
        await asyncio.to_thread(setup_telegram, settings, files)
        line.calls.clear()
        findings = await examine(surroundings, now=NOW + timedelta(hours=1), trust=trust)
        asked = {call.method for call in line.calls}
    letters.stop()

    assert asked == {"GET"}
    left = [found for found in findings if found.state != "ok" and found.subject != "SQLite"]
    # Nobody reads answers to letters there, and the guideline of 2021 is always named.
    assert [found.subject for found in left] == ["mailbox", "public bodies"]
    assert "guideline of 2021" in left[1].says
    assert "private_form" not in left[1].says  # `sodan check` refuses it: there is no form yet
    said = {found.subject for found in findings if found.state == "ok"}
    assert {"schema", "keys", "copy of the key", "backup", "proxy", "disk", "clock"} <= said
    assert of(findings, "certificate") == [("ok", "60 days left")]
    assert of(findings, "mail") == [("ok", "the mail server greets us")]
    assert [state for state, _ in of(findings, "Zoom")] == ["ok", "ok"]
    assert ("ok", "subject “24 November, 18:00 (Japan time)”") in of(
        findings, "mail on a lock screen"
    )
    for secret in (line.token, line.secret, telegram.token, "client-secret", SECRET.decode()):
        assert secret not in str(findings)


async def test_what_is_off_or_not_there_is_said(tmp_path: Path) -> None:
    findings = await examine(environment(f"sqlite:///{tmp_path}/none.db"))

    assert [state for state, _ in of(findings, "settings")] == ["ok", *["skipped"] * 4]
    assert of(findings, "database") == [
        ("warning", f"{tmp_path}/none.db is not there yet: `sodan serve` makes it")
    ]
    assert states(findings, "public address") == ["problem"]
    assert states(findings, "certificate") == ["skipped"]
    assert not (tmp_path / "none.db").exists()


async def test_wrong_settings_are_all_that_is_told() -> None:
    assert [found.state for found in await examine({"SODAN_PORT": "x"})] == ["problem"] * 2


async def test_schema_that_is_old_is_told(
    database: Database, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "newest", lambda: "0009")

    ((state, says),) = of(await examine(environment(address)), "schema")

    if address.startswith("sqlite:"):
        assert (state, "`sodan serve` brings it" in says) == ("warning", True)
    else:
        assert (state, "run `sodan db upgrade`" in says) == ("problem", True)


async def test_database_out_of_reach_is_told(tmp_path: Path) -> None:
    (tmp_path / "words.db").write_text("these are words and no database at all" * 200)
    lite = await examine(environment(f"sqlite:///{tmp_path}/words.db"))
    away = await examine(environment("postgresql://nobody@127.0.0.1:9/none"))
    lost = await examine(environment(f"sqlite:///{tmp_path}/no/folder.db"))

    assert states(lite, "database") == states(away, "database") == ["problem"]
    assert states(lost, "disk") == ["problem"]


def test_database_that_cannot_do_what_we_need_is_told(tmp_path: Path) -> None:
    import sqlalchemy as sa

    engine = sa.create_engine(f"sqlite:///{tmp_path}/other.db")
    with engine.connect() as connection:
        (found,) = doctor._state_of(connection)
    engine.dispose()

    assert found.state == "problem"
    assert "journal_mode delete" in found.says


async def test_keys_are_looked_at(database: Database, address: str) -> None:
    fresh = await examine(environment(address))
    assert states(fresh, "keys") == ["ok"]
    assert states(fresh, "copy of the key") == states(fresh, "backup") == ["warning"]

    other = "another secret of thirty-two letters"
    wrong = await examine(environment(address) | {SHORT: other})
    assert of(wrong, "keys") == [
        (
            "problem",
            "SODAN_SECRET_KEY does not open this database: set the one that it was made with",
        )
    ]

    with database.transaction() as store:
        caller = somebody(store)
    rotate(read(environment(address)), other.encode())
    both = environment(address) | {SHORT: other, "SODAN_SECRET_KEY_OLD": SECRET.decode()}
    assert states(await examine(both), "keys") == ["ok", "warning"]
    with database.transaction() as store:
        sql(store, "UPDATE caller_keys SET key_id = 'old' WHERE caller_id = ?", caller.id)
    ((state, says),) = of(await examine(environment(address) | {SHORT: other}), "keys")
    assert (state, "SODAN_SECRET_KEY_OLD" in says) == ("problem", True)


@pytest.mark.parametrize(
    ("broke", "state", "words"),
    [("0001", "warning", "newer than this release"), ("9999", "problem", "would damage")],
)
async def test_schema_of_a_newer_release_is_told(
    database: Database, address: str, broke: str, state: str, words: str
) -> None:
    with database.transaction() as store:
        store.put_fact(schema.BREAKING, broke)
        sql(store, "UPDATE alembic_version SET version_num = '9999'")

    ((found, says),) = of(await examine(environment(address)), "schema")

    assert found == state
    assert words in says
    assert "brings it up to date" not in says


async def test_schema_without_a_key_yet_is_no_fault(database_path: Path) -> None:
    findings = await examine(environment(f"sqlite:///{database_path}"))

    assert states(findings, "keys") == ["ok"]


@pytest.mark.parametrize(
    ("key", "made", "state", "says"),
    [
        ("", None, "warning", "SODAN_BACKUP_KEY is not set"),
        (PUBLIC, None, "warning", "there was none yet"),
        (PUBLIC, NOW - timedelta(hours=26), "warning", "every night"),
        (PUBLIC, NOW - timedelta(hours=24), "ok", "the last one"),
    ],
    ids=["no key", "none", "old", "new"],
)
def test_backup_has_to_be_of_last_night(
    key: str, made: datetime | None, state: str, says: str
) -> None:
    settings = read(environment("sqlite:///x.db", **({"SODAN_BACKUP_KEY": key} if key else {})))

    found = doctor._backup(settings, made.isoformat() if made else None, NOW)

    assert (found.state, says in found.says) == (state, True)


@pytest.mark.parametrize(
    ("version", "state"), [((3, 51, 2), "warning"), ((3, 40, 1), "warning"), ((3, 51, 3), "ok")]
)
def test_sqlite_that_can_damage_a_file_is_named(version: tuple[int, ...], state: str) -> None:
    found = doctor._sqlite_library(version)

    assert (found.state, ".".join(map(str, version)) in found.says) == (state, True)


@pytest.mark.parametrize(
    ("proxy", "url", "state"),
    [
        ("*", "https://desk.example", "problem"),
        ("0.0.0.0/0", "https://desk.example", "problem"),
        ("10.0.0.1", "https://desk.example", "ok"),
        ("", "https://desk.example", "warning"),
        ("", "http://127.0.0.1:8080", "ok"),
    ],
)
def test_proxy_is_trusted_by_its_address_alone(proxy: str, url: str, state: str) -> None:
    settings = read(environment("sqlite:///x.db", SODAN_TRUSTED_PROXY=proxy, SODAN_PUBLIC_URL=url))

    (found,) = doctor._proxy(settings)

    assert found.state == state


@pytest.mark.parametrize(
    ("trusted", "seen"), [("", "127.0.0.1"), ("10.0.0.9", "127.0.0.1"), ("127.0.0.1", "192.0.2.7")]
)
async def test_forwarded_headers_are_believed_from_the_proxy_alone(trusted: str, seen: str) -> None:
    import aiohttp

    async def tell(scope, receive, send) -> None:  # type: ignore[no-untyped-def] # ASGI
        body = scope["client"][0].encode()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})

    server: uvicorn.Server = serve.server(tell, "127.0.0.1", 0, trusted)
    server.config.lifespan = "off"
    running = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/", headers={"X-Forwarded-For": "192.0.2.7"}) as found,
    ):
        assert await found.text() == seen
    server.should_exit = True
    await running


def test_disk_that_fills_is_told() -> None:
    found = [doctor._free(mb * 1024 * 1024) for mb in (100, 1000, 5000)]

    assert [each.state for each in found] == ["problem", "warning", "ok"]


@pytest.mark.parametrize(
    ("service", "without", "told"),
    [
        ("hellowork-izumo", "SODAN_SMTP_URL", ("mail", "warning", "date and way in by mail")),
        ("hellowork-izumo", "SODAN_IMAP_URL", ("mailbox", "warning", "confirm by answering")),
        ("online-hellowork", "SODAN_SMTP_URL", ("mail", "problem", "by a link in a mail")),
        ("online-hellowork", "SODAN_SMTP_URL", ("mail", "warning", "date and way in by mail")),
    ],
)
def test_service_that_speaks_of_mail_needs_it(
    service: str, without: str, told: tuple[str, str, str]
) -> None:
    mail = {
        "SODAN_SMTP_URL": "smtp://127.0.0.1:25",
        "SODAN_MAIL_FROM": "desk@example.jp",
        "SODAN_IMAP_URL": "imap://desk:secret@127.0.0.1",
    }
    subject, state, says = told
    files = Files((service,))
    gone = ("SODAN_SMTP_URL", "SODAN_IMAP_URL") if "SMTP" in without else (without,)
    less = {name: value for name, value in mail.items() if name not in gone}

    def found(settings: dict[str, str]) -> list[str]:
        read_settings = read(environment("sqlite:///a.db", **settings))
        letters = doctor._letters(read_settings, files)
        return [f.says for f in letters if (f.subject, f.state) == (subject, state)]

    assert any(says in line and without in line for line in found(less))
    assert not any(says in line for line in found(mail))
