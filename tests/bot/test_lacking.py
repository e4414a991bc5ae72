"""What a service names: whatever one line of a shipped file is changed to, nothing breaks."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import lacking
from locales.catalog import Catalog
from locales.catalog import shipped as shipped_locales
from schedules.contradictions import judge
from schedules.service_file import look_over, shipped

FILES = sorted(shipped().glob("*.toml"))
VALUES = ['""', '"x"', "-1", "0", "1.5", "40320", "true", "[]", '["a", "b"]', '["a", []]', "{}", "{ a = 1 }", "nan", "07:30:00", "2026-12-01", "2026-12-01T07:30:00", "[[", '"staff"', '"lottery"', '"mail"']  # fmt: skip
CATALOG = Catalog.load(shipped_locales())


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
@settings(max_examples=150, deadline=None)
@given(st.data())
def test_one_line_that_is_gone_or_changed_breaks_nothing(path: Path, data: st.DataObject) -> None:
    rows = path.read_text("utf-8").splitlines()
    keys = [n for n, row in enumerate(rows) if "=" in row and not row.startswith("#")]
    number = data.draw(st.sampled_from(keys))
    value = data.draw(st.sampled_from([None, *VALUES]))
    rows[number : number + 1] = [] if value is None else [f"{rows[number].split('=')[0]}= {value}"]

    with patch("schedules.service_file.key_lines", lambda _: {}):  # slow, and tested by itself
        reading = look_over("\n".join(rows), "a.toml")
    if reading.service is not None:
        whole = lacking.Whole(CATALOG, reading.service, alone=False)
        faults = list(judge(lacking.RULES, whole, whole=reading.whole))
        assert all(fault.what and fault.right for fault in faults)

    assert all(problem.what and problem.right for problem in reading.problems)
    assert reading.whole or reading.problems


def test_files_are_those_that_are_shipped() -> None:
    assert len(FILES) >= 7
