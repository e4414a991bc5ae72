"""When and what: services, hours, bookings. Pure: no clock, no I/O but reading its own files."""
