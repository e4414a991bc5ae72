"""compose.yaml hands every setting on: what it leaves out could not be set in a container."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.config import _CHANNEL, _KNOWN, read
from tests.image.compose_as_processes import Processes

ROOT = Path(__file__).parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
IMAGE = {"SODAN_HOST", "SODAN_PORT", "SODAN_LOG", "SODAN_SITE"}  # the Dockerfile sets these
STAND_INS = ("_API_URL", "_OAUTH_URL")  # for tests


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Make the secrets, twice: as after an update, which leaves alone what is there."""
    shutil.copytree(ROOT / "deploy", tmp_path / "deploy")
    for _ in range(2):
        subprocess.run(["sh", "deploy/make-secrets"], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.parametrize("service", ["upgrade", "serve", "work"])
def test_every_setting_reaches_the_containers(service: str) -> None:
    channels = {f"SODAN_{p}_{name}" for p, names in _CHANNEL.items() for name in names}
    settings = {name for name in _KNOWN | channels if not name.endswith(STAND_INS)}

    given = {one.removesuffix("_FILE") for one in COMPOSE["services"][service]["environment"]}

    assert given | IMAGE == settings


def test_secrets_that_are_made_are_those_that_are_read(home: Path) -> None:
    serve = COMPOSE["services"]["serve"]
    made = {path.name for path in (home / "secrets").iterdir()}
    files = {path for name, path in serve["environment"].items() if name.endswith("_FILE")}

    assert made == set(COMPOSE["secrets"]) == {"database_password", *serve["secrets"]}
    assert files == {f"/run/secrets/{name}" for name in serve["secrets"]}


def test_what_nobody_has_filled_yet_is_off(home: Path) -> None:
    settings = read(Processes(home, {}).environment(COMPOSE["services"]["serve"]))

    assert (settings.line, settings.telegram, settings.zoom) == ((), (), None)
    assert settings.metrics_token == settings.smtp_url == settings.imap_url == ""
    assert settings.services == ("otit",)
