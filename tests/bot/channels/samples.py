"""Messages that both apps are asked to draw."""

from __future__ import annotations

from datetime import date

from handlers.messages import Choice, DatePrompt, Option

YES, NO = Option("Yes", "s.yes"), Option("No", "s.no")
MENU = Option("Menu", "go.menu")
PICKER = DatePrompt(
    "When were you born?",
    "Choose the date",
    "birthdate.pick",
    date(1920, 1, 1),
    date(2010, 1, 1),
    date(2000, 1, 1),
    (MENU,),
)
GRID = Choice("Choose a time", tuple(Option(f"{h}:00", f"t.at:{h}") for h in range(8, 19)), True)
