"""`sodan demo`: everything on this machine, with sample staff and bookings, and no account."""

from bot.demo.run import demo

__all__ = ["demo"]
