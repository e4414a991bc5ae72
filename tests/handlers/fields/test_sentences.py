"""Every sentence that a reading names is in the English catalog, and no other one is."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
KEY = re.compile(r"(?<![\w-])(?:name|birthdate|email)-[a-z-]+(?![\w-])")
QUESTIONS = {"name-ask", "birthdate-ask", "email-ask"}


def test_fields_and_catalog_name_the_same_sentences() -> None:
    written = re.findall(r"^([a-z-]+) =", (ROOT / "locales/en/fields.ftl").read_text("utf-8"), re.M)
    used = set(QUESTIONS) | {"birthdate-confirm", "birthdate-choose"}
    for field in ("name", "birthdate", "email"):
        source = (ROOT / f"handlers/fields/{field}.py").read_text("utf-8")
        used |= {key for key in KEY.findall(source) if key != "email-validator"}

    assert {key for key in written if KEY.fullmatch(key)} == used - {"birthdate-"}
