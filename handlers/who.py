"""Who is asking, from where, for whom, and who sits beside them during the call."""

from __future__ import annotations

from handlers import wording
from handlers.flow import question
from handlers.messages import Option, Reply
from handlers.turn import Turn

WHOM = ("trainee", "former")
COMPANIONS = ("none", "interpreter", "companion")

# Where former trainees live, and the clock there; "other" is shown Japan time alone.
ZONES = {
    "jp": "",
    "vn": "Asia/Ho_Chi_Minh",
    "cn": "Asia/Shanghai",
    "id-west": "Asia/Jakarta",
    "id-central": "Asia/Makassar",
    "id-east": "Asia/Jayapura",
    "ph": "Asia/Manila",
    "th": "Asia/Bangkok",
    "kh": "Asia/Phnom_Penh",
    "mm": "Asia/Yangon",
    "other": "",
}


def _buttons(turn: Turn, state: str, names: tuple[str, ...]) -> tuple[Option, ...]:
    return tuple(turn.button(f"{state}-{name}-label", f"{state}.is:{name}") for name in names)


def _take(turn: Turn, state: str, names: tuple[str, ...]) -> bool:
    if turn.pressed not in names:
        return False
    turn.draft[state] = turn.pressed
    return True


def ask_who(turn: Turn) -> Reply:
    """Ask which of the people who may ask the caller is."""
    return question(turn, "who", "who-ask", *_buttons(turn, "who", turn.service.intake.who))


def told_who(turn: Turn) -> bool:
    """Tell whether the draft names one of the people who may ask here."""
    return turn.draft.get("who") in turn.service.intake.who


def take_who(turn: Turn) -> bool:
    """Take the answer; the questions that hang on it are asked anew when it changes."""
    before = turn.draft.get("who")
    if not _take(turn, "who", turn.service.intake.who):
        return False
    if before != turn.pressed:
        turn.draft.pop("where", None)
        turn.draft.pop("whom", None)
    return True


def ask_where(turn: Turn) -> Reply:
    """Ask a former trainee for the country they are in now, for the clock there."""
    return question(turn, "where", "where-ask", *_buttons(turn, "where", tuple(ZONES)), grid=True)


def take_where(turn: Turn) -> bool:
    """Take the country."""
    return _take(turn, "where", tuple(ZONES))


def ask_whom(turn: Turn) -> Reply:
    """Ask a representative or supporter for whom they call."""
    return question(turn, "whom", "whom-ask", *_buttons(turn, "whom", WHOM))


def take_whom(turn: Turn) -> bool:
    """Take for whom."""
    return _take(turn, "whom", WHOM)


def ask_companion(turn: Turn) -> Reply:
    """Ask whether an interpreter or somebody else will sit in, to be told beforehand (12-2)."""
    name = wording.key(turn.catalog, turn.service, "companion-ask", turn.language)
    return question(turn, "companion", name, *_buttons(turn, "companion", COMPANIONS))


def take_companion(turn: Turn) -> bool:
    """Take who sits in."""
    return _take(turn, "companion", COMPANIONS)


def zone(draft: dict[str, object]) -> str:
    """Give the caller's own time zone abroad, "" in Japan or where it is not known."""
    return ZONES.get(str(draft.get("where", "jp")), "")
