"""The platforms' own specifications as test oracles, where they are on this machine.

They are found through PLATFORM_SPECS, else in `../shared/specs` beside the checkout. Without them the
stand-ins check by their own rules alone, and tests marked `needs_specs` skip with one reason.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

_FILES = {
    "line": "line/messaging-api.schema.json",
    "line-webhook": "line/webhook.schema.json",
    "telegram": "telegram/bot-api.schema.json",
    "zoom-meetings": "zoom/meeting-requests.schema.json",
    "zoom-webhooks": "zoom/meeting-webhooks.schema.json",
}


def folder() -> Path | None:
    """Find the folder of specifications, None where there is none."""
    named = os.environ.get("PLATFORM_SPECS")
    beside = Path(__file__).parents[2].parent / "shared" / "specs"
    place = Path(named) if named else beside
    return place if (place / _FILES["line"]).is_file() else None


needs_specs = pytest.mark.skipif(
    folder() is None, reason="no platform specifications (PLATFORM_SPECS or ../shared/specs)"
)


def problems(spec: str, definition: str, body: Any) -> list[str]:
    """List what is wrong with a body by the specification; empty without one.

    `spec` is a key of the files above, `definition` a name under its `$defs`. One fault causes
    errors on every level above it, so the deepest come first.
    """
    validator = _validator(spec, definition)
    if validator is None:
        return []
    errors = sorted(validator.iter_errors(body), key=_depth, reverse=True)
    return [f"{'.'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in errors]


def knows(spec: str, definition: str) -> bool:
    """Tell whether the specification is there and has the definition."""
    return _validator(spec, definition) is not None


def _depth(error: Any) -> int:
    return max((_depth(inner) for inner in error.context or ()), default=0) + len(
        error.absolute_path
    )


@cache
def _schema(spec: str) -> dict[str, Any] | None:
    place = folder()
    if place is None:
        return None
    loaded: dict[str, Any] = json.loads((place / _FILES[spec]).read_text("utf-8"))
    return loaded


@cache
def _validator(spec: str, definition: str) -> Any:
    schema = _schema(spec)
    if schema is None or definition not in schema["$defs"]:
        return None
    return Draft202012Validator({"$ref": f"#/$defs/{definition}", "$defs": schema["$defs"]})
