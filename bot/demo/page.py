"""Drawing the demo's own pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from locales.catalog import Catalog

_pages = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
)


def render(name: str, catalog: Catalog, **values: Any) -> str:
    """Draw a page in English."""
    return _pages.get_template(name).render(say=lambda key: catalog.say(key, "en"), **values)
