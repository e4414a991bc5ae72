"""Settings: read from the environment or from files, every problem told at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot import config
from bot.config import LINE_API, TELEGRAM_API, LineAccount, TelegramBot, read
from schedules.problem import Problems

KEY = {"SODAN_SECRET_KEY": "k" * 32}
README = Path(__file__).parents[2] / "README.md"


def wrong(environment: dict[str, str]) -> list[str]:
    """List the settings that are named as wrong."""
    with pytest.raises(Problems) as found:
        read(environment)
    return sorted(problem.file for problem in found.value.problems)


def test_key_alone_is_enough_and_the_rest_is_as_the_readme_says() -> None:
    settings = read(KEY)

    assert settings == config.Settings(secret_key=b"k" * 32, off=settings.off)
    assert [reason.partition(":")[0] for reason in settings.off] == [
        "LINE is off",
        "Telegram is off",
        "Zoom is off, staff type the links",
        "mail is off",
    ]


def test_every_wrong_setting_is_listed_at_once() -> None:
    environment = {
        "SODAN_SECRET_KEY": "short",
        "SODAN_PORT": "80 80",
        "SODAN_SITE": "/nowhere/at/all",
        "SODAN_LOG": "loud",
        "SODAN_SERVICES": " , ",
        "SODAN_PUBLIC_URL": "desk.example",
        "SODAN_DATABASE_URL": "mysql://x/y",
        "SODAN_SMTP_URL": "http://mail.example",
        "SODAN_LINE_CHANNEL_SECRET": "s",
        "SODAN_LINE_CHANNEL_TOKEN": "t",
        "SODAN_LINE_API_URL": "ftp://x",
        "SODAN_LINE_COLOUR": "green",
        "SODAN_LINE_RESERVE": "101",
        "SODAN_LINE_REPEAT_REPLIES": "maybe",
        "SODAN_TELEGRAM_TOKEN": "t",
        "SODAN_TELEGRAM_API_URL": "http://x:port",
        "SODAN_TELEGRAM_WEBHOOK_SECRET": "with spaces",
        "SODAN_TELEGRAM_PER_SECOND": "fast",
        "SODAN_PROT": "8080",
    }

    assert wrong(environment) == sorted(
        {*environment, "SODAN_MAIL_FROM"}
        - {
            "SODAN_LINE_CHANNEL_SECRET",
            "SODAN_LINE_CHANNEL_TOKEN",
            "SODAN_TELEGRAM_TOKEN",
        }
    )


def test_no_problem_repeats_a_secret() -> None:
    environment = {
        "SODAN_SECRET_KEY": "canary-key",
        "SODAN_DATABASE_URL": "mysql://user:canary@host/x",
        "SODAN_SMTP_URL": "smtp://user:canary@host:port",
        "SODAN_TELEGRAM_TOKEN": "t",
        "SODAN_TELEGRAM_WEBHOOK_SECRET": "canary secret",
    }

    with pytest.raises(Problems) as found:
        read(environment)

    assert len(found.value.problems) == 5
    assert "canary" not in str(found.value)


def test_missing_key_is_said_so_and_the_demo_makes_one() -> None:
    with pytest.raises(Problems, match=r"SODAN_SECRET_KEY:0: is missing, expected 32 random"):
        read({})
    assert len(read({}, demo=True).secret_key) >= 32


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http", "８０"])
def test_port_that_is_none_is_wrong(port: str) -> None:
    found = wrong({**KEY, "SODAN_PORT": port})

    assert found == ["SODAN_PORT"]


@pytest.mark.parametrize(
    "url", ["smtp://host:25", "smtp+starttls://user:pass@host:587", "smtps://user:pass@host"]
)
def test_every_kind_of_mail_server_is_taken(url: str) -> None:
    settings = read({**KEY, "SODAN_SMTP_URL": url, "SODAN_MAIL_FROM": "calls@example.jp"})

    assert settings.smtp_url == url
    assert not any("mail" in reason for reason in settings.off)


@pytest.mark.parametrize(
    ("url", "right"),
    [
        ("sqlite:///sodan.db", True),
        ("sqlite:////var/lib/sodan.db", True),
        ("postgresql://user@host/name", True),
        ("sqlite://", False),
        ("sqlite:///", False),
        ("postgresql:name", False),
        ("postgresql://host:0/name", False),
        ("http://host", False),
    ],
)
def test_database_address_is_checked(url: str, right: bool) -> None:
    environment = {**KEY, "SODAN_DATABASE_URL": url}

    if right:
        assert read(environment).database_url == url
    else:
        assert wrong(environment) == ["SODAN_DATABASE_URL"]


def test_setting_can_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("f" * 40 + "\n")
    (tmp_path / "token").write_text("42:abc")

    settings = read(
        {
            "SODAN_SECRET_KEY_FILE": str(tmp_path / "key"),
            "SODAN_TELEGRAM_TOKEN_FILE": str(tmp_path / "token"),
        }
    )

    assert settings.secret_key == b"f" * 40
    assert settings.telegram == (TelegramBot("", "42:abc"),)


@pytest.mark.parametrize("first", ["file", "plain"])
def test_file_wins_whatever_comes_first(tmp_path: Path, first: str) -> None:
    (tmp_path / "key").write_text("f" * 40)
    pairs = [("SODAN_SECRET_KEY_FILE", str(tmp_path / "key")), ("SODAN_SECRET_KEY", "k" * 32)]

    settings = read(dict(pairs if first == "file" else pairs[::-1]))

    assert settings.secret_key == b"f" * 40


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"], ids=["missing", "not text"])
def test_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "key").write_bytes(content)

    found = wrong({**KEY, "SODAN_LOG_FILE": str(tmp_path / "key")})

    assert found == ["SODAN_LOG_FILE"]


def test_several_accounts_and_bots_are_read_by_name() -> None:
    settings = read(
        {
            **KEY,
            "SODAN_LINE_CHANNEL_SECRET": "s0",
            "SODAN_LINE_CHANNEL_TOKEN": "t0",
            "SODAN_LINE_GUNMA_CHANNEL_SECRET": "s1",
            "SODAN_LINE_GUNMA_CHANNEL_TOKEN": "t1",
            "SODAN_LINE_GUNMA_API_URL": "http://127.0.0.1:9/",
            "SODAN_LINE_GUNMA_RESERVE": "0",
            "SODAN_LINE_GUNMA_REPEAT_REPLIES": "no",
            "SODAN_TELEGRAM_IZUMO_TOKEN": "t2",
            "SODAN_TELEGRAM_IZUMO_WEBHOOK_SECRET": "w2",
            "SODAN_TELEGRAM_IZUMO_PER_SECOND": "0",
        }
    )

    assert settings.line == (
        LineAccount("", "s0", "t0", LINE_API, 10, repeat_replies=True),
        LineAccount("gunma", "s1", "t1", "http://127.0.0.1:9", 0, repeat_replies=False),
    )
    assert settings.telegram == (TelegramBot("izumo", "t2", "w2", TELEGRAM_API, 0),)


def test_account_without_its_secrets_is_off_and_says_why() -> None:
    settings = read(
        {
            **KEY,
            "SODAN_LINE_GUNMA_CHANNEL_SECRET": "s1",
            "SODAN_TELEGRAM_WEBHOOK_SECRET": "w2",
        }
    )

    assert (settings.line, settings.telegram) == ((), ())
    assert "LINE gunma is off: CHANNEL_TOKEN not set" in settings.off
    assert "Telegram bot is off: TOKEN not set" in settings.off


@pytest.mark.parametrize("proxy", ["proxy", "10.0.0.256", "172.30.77.1/24", "10.0.0.1 10.0.0.2"])
def test_proxy_that_nobody_could_come_from_is_wrong(proxy: str) -> None:
    assert wrong(KEY | {"SODAN_TRUSTED_PROXY": proxy}) == ["SODAN_TRUSTED_PROXY"]


@pytest.mark.parametrize("proxy", ["127.0.0.1", "::1, 10.0.0.0/8", "172.30.77.0/24"])
def test_proxy_is_an_address_or_a_network(proxy: str) -> None:
    assert read(KEY | {"SODAN_TRUSTED_PROXY": proxy}).trusted_proxy == proxy


def test_services_are_a_list_without_repeats() -> None:
    settings = read({**KEY, "SODAN_SERVICES": "otit, izumo otit"})

    assert settings.services == ("otit", "izumo")


def test_other_peoples_variables_are_no_matter() -> None:
    assert read({**KEY, "PATH": "/bin", "SODAN": "x"}).port == 8080


def names() -> set[str]:
    """List every setting that the code knows."""
    found = set(config._KNOWN)
    for platform, settings in config._CHANNEL.items():
        found |= {f"SODAN_{platform}_{setting}" for setting in settings}
    return found


def test_readme_lists_every_setting_and_no_other() -> None:
    table = [line for line in README.read_text().splitlines() if line.startswith("| `SODAN_")]

    listed = set(re.findall(r"`(SODAN_[A-Z_]+)`", "".join(row.split("|")[1] for row in table)))

    assert listed == names()


LINE = {"SODAN_LINE_CHANNEL_SECRET": "s", "SODAN_LINE_CHANNEL_TOKEN": "t"}
ZOOM = {
    "SODAN_ZOOM_ACCOUNT_ID": "acct",
    "SODAN_ZOOM_CLIENT_ID": "client",
    "SODAN_ZOOM_CLIENT_SECRET": "hush",
    "SODAN_ZOOM_HOSTS": "ada@desk.example, bob@desk.example,ada@desk.example",
}

ZOOM_KEYS = {name: value for name, value in ZOOM.items() if not name.endswith("HOSTS")}


def test_zoom_is_read_whole(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("from a file\n")
    settings = read({**KEY, **ZOOM, "SODAN_ZOOM_CLIENT_SECRET_FILE": str(secret)})

    assert settings.zoom == config.ZoomAccount(
        "acct", "client", "from a file", ("ada@desk.example", "bob@desk.example")
    )


@pytest.mark.parametrize("missing", ZOOM)
def test_zoom_with_something_missing_is_off_and_says_what(missing: str) -> None:
    settings = read({**KEY, **{name: value for name, value in ZOOM.items() if name != missing}})

    assert settings.zoom is None
    assert f"Zoom is off, staff type the links: {missing} not set" in settings.off


def test_wrong_settings_of_zoom_are_listed() -> None:
    more = {"SODAN_ZOOM_HOSTS": "h" * 201, "SODAN_ZOOM_API_URL": "ftp://zoom.example"}

    assert wrong({**KEY, **ZOOM, **more}) == ["SODAN_ZOOM_API_URL", "SODAN_ZOOM_HOSTS"]


TWO = {"SODAN_SERVICES": "otit kushiro-administrative"}


def test_hosts_and_accounts_are_kept_for_a_service() -> None:
    hosts = "ada@x.jp otit=bob@x.jp, otit=carl@x.jp kushiro-administrative=carl@x.jp"
    accounts = {**LINE, "SODAN_LINE_SERVICE": "otit", "SODAN_TELEGRAM_K_TOKEN": "1:a"}
    accounts |= {"SODAN_TELEGRAM_K_SERVICE": "kushiro-administrative"}

    settings = read({**KEY, **ZOOM, **TWO, **accounts, "SODAN_ZOOM_HOSTS": hosts})

    assert settings.zoom is not None
    assert settings.zoom.hosts == ("ada@x.jp", "bob@x.jp", "carl@x.jp")
    assert settings.zoom.kept == {
        "bob@x.jp": ("otit",),
        "carl@x.jp": ("otit", "kushiro-administrative"),
    }
    assert [one.service for one in settings.line] == ["otit"]
    assert [one.service for one in settings.telegram] == ["kushiro-administrative"]


@pytest.mark.parametrize(
    "given",
    [
        {"SODAN_ZOOM_HOSTS": "gunma=bob@x.jp", **ZOOM_KEYS},
        {"SODAN_ZOOM_HOSTS": "otit=", **ZOOM_KEYS},
        {**LINE, "SODAN_LINE_SERVICE": "gunma"},
        {"SODAN_TELEGRAM_TOKEN": "1:a", "SODAN_TELEGRAM_SERVICE": "gunma"},
    ],
    ids=lambda given: next(iter(given)),
)
def test_what_is_kept_for_a_service_that_does_not_run_here_is_told(given: dict[str, str]) -> None:
    found = wrong({**KEY, **TWO, **given})

    assert len(set(found)) == 1
    assert found[0].endswith(("HOSTS", "SERVICE"))


MAIL = {"SODAN_SMTP_URL": "smtp://mail.example.jp", "SODAN_MAIL_FROM": "desk@example.jp"}


def test_mailbox_is_read_from_its_address() -> None:
    url = "imaps://desk%40example.jp:p%40ss@imap.example.jp/Answers"

    settings = read({**KEY, **MAIL, "SODAN_IMAP_URL": url, "SODAN_MAIL_PLUS": "no"})

    assert (settings.imap_url, settings.mail_plus) == (url, False)
    assert (read(KEY).imap_url, read(KEY).mail_plus) == ("", True)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"SODAN_IMAP_URL": "imaps://u:canary@h"}, "SODAN_IMAP_URL: is set, and no mail is sent"),
        ({**MAIL, "SODAN_IMAP_URL": "http://u:canary@h"}, "not an address of the right kind"),
        ({**MAIL, "SODAN_IMAP_URL": "imaps://h"}, "names no user with a password"),
        ({**MAIL, "SODAN_IMAP_URL": "imap://u:canary@mail.jp"}, "sends a password in the open"),
        ({**MAIL, "SODAN_MAIL_PLUS": "maybe"}, "SODAN_MAIL_PLUS: is 'maybe'"),
    ],
)
def test_mailbox_that_cannot_be_read_is_said_without_its_password(
    given: dict[str, str], told: str
) -> None:
    with pytest.raises(Problems) as raised:
        read({**KEY, **given})

    said = "\n".join(map(str, raised.value.problems))
    assert told.replace(": ", ":0: ", 1) in said or told in said
    assert "canary" not in said
