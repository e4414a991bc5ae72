"""What callers open in a browser: the web chat, a terms text, the weekly hours."""

from bot.pages.addresses import routes
from bot.pages.parts import Parts

__all__ = ["Parts", "routes"]
