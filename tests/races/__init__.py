"""Many at the desk at once: one of them is first, and everybody else is told the truth."""
