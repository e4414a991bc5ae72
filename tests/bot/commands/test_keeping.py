"""The commands that keep data: backup, restore, keys, doctor, as an operator runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot import cli, lockbox
from bot.store.engine import Database
from tests.bot.store.calls import somebody
from tests.conftest import SECRET

NEW = "the secret that comes after, 32!"


class Shell:
    """Runs `sodan` with an environment; gives exit code and what was written."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def run(self, *words: str, **environment: str) -> tuple[int, str]:
        for name, value in environment.items():
            self._monkeypatch.setenv(name, value)
        self._monkeypatch.setattr("sys.argv", ["sodan", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        written = self._capsys.readouterr()
        return int(ended.value.code or 0), written.out + written.err


@pytest.fixture
def shell(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    database_path: Path,
) -> Shell:
    monkeypatch.setenv("SODAN_DATABASE_URL", f"sqlite:///{database_path}")
    monkeypatch.setenv("SODAN_SECRET_KEY", SECRET.decode())
    monkeypatch.setenv("SODAN_PORT", "9")
    return Shell(monkeypatch, capsys)


@pytest.fixture
def database_kind() -> str:
    """Choose SQLite: these tests are of the words."""
    return "sqlite"


def test_operator_backs_up_and_restores(shell: Shell, database: Database, tmp_path: Path) -> None:
    with database.transaction() as store:
        somebody(store)
    private, folder, bare = (str(tmp_path / name) for name in ("private", "b", "bare.db"))
    assert shell.run("db", "backup", folder) == (
        1,
        "SODAN_BACKUP_KEY:0: is not set, "
        "expected the public key that `sodan db backup-key` printed\n",
    )
    code, public = shell.run("db", "backup-key", private)
    assert (code, lockbox.is_public(public)) == (0, True)

    code, said = shell.run("db", "backup", folder, SODAN_BACKUP_KEY=public.strip())
    assert (code, "1 keys apart" in said) == (0, True)
    restored = ("db", "restore", folder, "--private-key", private)
    code, said = shell.run(*restored)
    assert (code, "names a database in use" in said) == (1, True)
    code, said = shell.run(*restored, "--at", "2100-01-01", SODAN_DATABASE_URL=f"sqlite:///{bare}")

    assert (code, "read back and the same" in said) == (0, True)
    assert Path(bare).stat().st_size > 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--private-key", "none"), "none cannot be read"),
        (("--private-key", "none", "--at", "noon"), "'noon' is not a moment"),
    ],
)
def test_restore_used_wrongly_says_how(
    words: tuple[str, ...], said: str, shell: Shell, tmp_path: Path
) -> None:
    code, told = shell.run("db", "restore", str(tmp_path), *words)

    assert (code, said in told) == (2, True)


def test_operator_moves_to_another_secret(shell: Shell, database: Database, tmp_path: Path) -> None:
    with database.transaction() as store:
        somebody(store)
    copy = tmp_path / "new"
    copy.write_text(NEW)

    code, said = shell.run("keys", "rotate", "--new-key-file", str(copy))
    assert (code, said.startswith("1 callers' keys")) == (0, True)
    code, said = shell.run("queue")
    assert (code, said) == (
        1,
        "SODAN_SECRET_KEY:0: does not fit the database: SODAN_SECRET_KEY is not the one that "
        "this database was made with, expected that one\n",
    )

    code, told = shell.run("keys", "fingerprint", str(copy), SODAN_SECRET_KEY=NEW)
    code, said = shell.run("keys", "confirm", "--fingerprint", told.strip())
    assert (code, said) == (0, "noted: there is a copy of the key\n")
    assert shell.run("keys", "confirm", "--fingerprint", "0" * 16)[0] == 1


def test_doctor_ends_with_one_where_there_is_a_problem(shell: Shell, database: Database) -> None:
    with database.transaction() as store:
        somebody(store)

    code, said = shell.run("doctor")
    as_json = shell.run("doctor", "--json")

    assert code == as_json[0] == 1  # nobody serves
    assert "problem  public address: http://127.0.0.1:9/healthz cannot be reached" in said
    assert {"subject": "schema", "state": "ok", "says": "0001, the newest"} in json.loads(
        as_json[1]
    )
