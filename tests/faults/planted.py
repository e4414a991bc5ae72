"""Bugs that are planted from outside, each to be found by a fault test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

Set = Callable[[Any, str, Any], None]  # setattr, or monkeypatch's


class Bug(NamedTuple):
    """What goes wrong, how it is brought about, and the test that must turn red."""

    what: str
    plant: Callable[[Set], None]
    test: str


BUGS: dict[str, Bug] = {}
