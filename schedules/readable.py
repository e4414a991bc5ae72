"""What can still be judged of a service file of which not every line can be read.

An admin is told of everything at once: a number that is none hides no contradiction elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from schedules.service import Service
from schedules.toml_lines import Key
from schedules.week import Fault

# In place of what a service cannot be without; it is taken away again.
_FILL: Mapping[str, Any] = {
    "id": "service",
    "timezone": "UTC",
    "booking": {
        "notice_minutes": 0,
        "horizon_days": 28,
        "wishes": 1,
        "per_caller": 1,
        "offer_hours": 1,
        "seats": 1,
        "confirmation": "staff",
    },
    "meeting": {"apps": ["app"], "media": "audio"},
    "terms": {"consent": "explicit"},
    "articles": {},
}


def readable(raw: Mapping[str, Any], unread: Iterable[Key]) -> Service | None:
    """Read the rest of a file. Whoever asks for a key that is not read gets an AttributeError."""
    gone = {_part(raw, key) for key in unread if key}
    left = {name: dict(held) if type(held) is dict else held for name, held in raw.items()}
    for section, *below in gone:
        if not below:
            left.pop(section, None)
        elif type(left.get(section)) is dict:
            left[section].pop(below[0], None)
    for section, fill in _FILL.items():
        left[section] = (
            {**fill, **left.get(section, {})} if type(fill) is dict else left.get(section, fill)
        )
    try:
        service = Service.model_validate(left)
    except ValidationError:
        return None
    for section, *below in sorted(gone, key=len, reverse=True):
        if below and section in raw:
            _forget(vars(service).get(_name(Service, section)), below[0])
        elif not below:
            _forget(service, section)
    return service


def in_file(raw: Mapping[str, Any], faults: Iterable[Fault]) -> Iterator[Fault]:
    """Give each timetable its place in the file, in place of that in the order of its days."""
    tables = raw.get("timetable")
    tables = [each for each in tables if type(each) is dict] if type(tables) is list else []
    order = sorted(range(len(tables)), key=lambda n: str(tables[n].get("from")))
    for key, what, right in faults:
        section, *below = key
        if section == "timetable" and below:
            key = (section, order[int(below[0])], *below[1:])  # noqa: PLW2901 the same key
        yield Fault(key, what, right)


def _part(raw: Mapping[str, Any], key: Key) -> tuple[str, ...]:
    """Name what is left out where a key cannot be read: a key of a section, or all of a list."""
    section = str(key[0])
    if len(key) > 1 and type(raw.get(section)) is dict:
        return (section, str(key[1]))
    return (section,)


def _name(model: type[BaseModel], key: str) -> str:
    """Name the attribute that holds a key of the file; "" where there is none."""
    return next((n for n, f in model.model_fields.items() if key == (f.alias or n)), "")


def _forget(held: object, key: str) -> None:
    if isinstance(held, BaseModel):
        vars(held).pop(_name(type(held), key), None)
