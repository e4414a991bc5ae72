"""Look into a built wheel: what the program needs travels in it, tests do not.

Run as `python -m tests.wheel FILE`; exits 1 and says what is missing.
"""

from __future__ import annotations

import sys
import zipfile

NEEDED = (
    "bot/store/migrations/versions/",
    "bot/store/migrations/script.py.mako",
    "bot/console/templates/",
    "bot/console/static/",
    "bot/pages/templates/",
    "bot/pages/static/",
    "bot/demo/templates/",
    "locales/en/chat.ftl",
    "locales/my/chat.ftl",
    "locales/vi/terms/otit.md",
    "locales/terms.sha256",
    "locales/my/menu.png",
    "schedules/otit.toml",
    "schedules/default.txt",
    "schedules/service.schema.json",
)


def faults(names: list[str]) -> list[str]:
    """List what is missing from a wheel, or should not be in it."""
    missing = [
        f"{need} is missing" for need in NEEDED if not any(n.startswith(need) for n in names)
    ]
    return missing + [f"{name} should stay out" for name in names if name.startswith("tests/")]


if __name__ == "__main__":
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        found = faults(wheel.namelist())
    print("\n".join(found) or "The wheel holds what it needs.")
    sys.exit(bool(found))
