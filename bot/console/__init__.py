"""What staff open in a browser: requests and calls, tasks, the timetable, their own account."""

from bot.console.addresses import routes
from bot.console.parts import Parts

__all__ = ["Parts", "routes"]
