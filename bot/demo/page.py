"""Drawing the demo's own pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.pages.paper import linked
from locales.catalog import Catalog

HERE = Path(__file__).parent
STATIC = HERE / "static"
_pages = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
)
_pages.filters["linked"] = linked


def render(name: str, catalog: Catalog, **values: Any) -> str:
    """Draw a page in English."""
    return _pages.get_template(name).render(say=lambda key: catalog.say(key, "en"), **values)
