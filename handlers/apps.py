"""Names of the apps in which calls are held, as their makers write them in every language."""

from __future__ import annotations

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "etumo": "e-TUMO",
    "meet": "Google Meet",
    "skype": "Skype for Business",
    "teams": "Microsoft Teams",
    "teleoffice": "TeleOffice",
    "webex": "Webex",
    "zoom": "Zoom",
}


def app_name(app: str) -> str:
    """Give an app's name; a word of a service file that is not known here stays as it is."""
    return NAMES.get(app, app)
