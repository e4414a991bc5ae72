"""Each fault test is seen red: on a bug that is planted for it, and nowhere else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.faults.planted import BUGS
from tests.faults.process import ROOT

LEAST = 12


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_every_planted_bug_turns_its_fault_test_red(
    tmp_path: Path, seed: int, tell: Callable[[str], None]
) -> None:
    report = tmp_path / "report.xml"
    tests = sorted({f"tests/faults/{bug.test}" for bug in BUGS.values()})

    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "--tb=line", f"--junitxml={report}"),
            *("-p", "no:cacheprovider", f"--basetemp={tmp_path / 'inner'}", *tests),
        ],
        cwd=ROOT,
        env={**os.environ, "PLANTED": "all", "SIZE": "small", "SEED": str(seed), "FUZZ": "2000"},
        capture_output=True,
        text=True,
        check=False,
    )

    went: dict[str, set[str]] = defaultdict(set)
    for case in ElementTree.parse(report).iter("testcase"):
        told = [child.tag for child in case if child.tag in ("failure", "error", "skipped")]
        found = re.search(r"\[(.*)\]$", case.attrib["name"])
        assert found is not None
        (name,) = [bug for bug in BUGS if found[1].startswith(bug)]
        went[name].add(*(told or ["passed"]))
    tell(f"planted bugs: seed {seed}, {len(BUGS)}")
    for name, bug in BUGS.items():
        tell(f"  {name}: {bug.what}; {bug.test}: {', '.join(sorted(went[name]))}")
    assert len(BUGS) >= LEAST
    # Where there is no PostgreSQL, the same test on SQLite is red alone.
    assert {name: went[name] - {"skipped"} for name in BUGS} == {
        name: {"failure"} for name in BUGS
    }, done.stdout[-4000:]
