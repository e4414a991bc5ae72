"""A real Chromium over the real demo; what is missing for it is said once.

Every page that a test opens is watched: an error in its console, a request that fails, an answer
without the strict policy, or one that a shared cache may keep, fails the test at its end.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

from tests.browser.watch import Watched
from tests.demo import Demo, free_port

SCREENS = Path(__file__).parent.parent / ".screens"
ARGUMENTS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
FONTS = (
    "NotoSans-",
    "NotoSansThai",
    "NotoSansKhmer",
    "NotoSansMyanmar",
    "NotoSansCJK",
    "ColorEmoji",
)


def missing() -> list[str]:
    """List what these tests need and this machine lacks."""
    lacks = [] if shutil.which("chromium") else ["Chromium (Debian: apt-get install chromium)"]
    listed = ""
    if shutil.which("fc-list"):
        listed = subprocess.run(
            ["fc-list", ":", "file"], capture_output=True, text=True, check=True
        ).stdout
    fonts = [name.rstrip("-") for name in FONTS if name not in listed]
    if fonts:
        packages = "fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"
        lacks.append(f"the fonts {', '.join(fonts)} (Debian: apt-get install {packages})")
    return lacks


def arguments() -> list[str]:
    """List what Chromium is started with."""
    return [*ARGUMENTS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """Start Chromium once; without it, or its fonts, skip, but fail where CI runs."""
    if lacks := missing():
        reason = f"browser tests need {' and '.join(lacks)}"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=arguments()
        )
        yield browser
        await browser.close()


@pytest.fixture(scope="session")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Demo]:
    """Start the real demo once."""
    made = Demo(tmp_path_factory.mktemp("demo") / "data", free_port())
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def watched(chromium: Browser, demo: Demo) -> AsyncIterator[Watched]:
    """Give windows of Chromium on the demo; at the end nothing may have gone wrong in them."""
    SCREENS.mkdir(exist_ok=True)
    made = Watched(chromium, demo.url, SCREENS)
    yield made
    await made.close()
    assert not made.problems, "\n".join(dict.fromkeys(made.problems))
