"""Every sentence that a reading names is in the English catalog, and no other one is."""

import re
from pathlib import Path

from handlers.fields.field import field, known

ROOT = Path(__file__).parents[3]
FIELDS = {name: field(name).key for name in known()}
KEY = re.compile(rf"(?<![\w-])(?:{'|'.join(FIELDS.values())})-[a-z-]+(?![\w-])")
BESIDE = {"birthdate-confirm", "birthdate-choose"}  # put together where they are said


def test_fields_and_catalog_name_the_same_sentences() -> None:
    written = re.findall(r"^([a-z-]+) =", (ROOT / "locales/en/fields.ftl").read_text("utf-8"), re.M)
    used = {f"{key}-ask" for key in FIELDS.values()} | BESIDE
    for name in FIELDS:
        source = (ROOT / f"handlers/fields/{name}.py").read_text("utf-8")
        used |= {key for key in KEY.findall(source) if key != "email-validator"}

    said = {key for key in written if KEY.fullmatch(key) and not key.endswith("-title")}
    assert said == used - {"birthdate-"}


def test_every_field_has_a_title_and_can_be_changed() -> None:
    every = "".join(path.read_text("utf-8") for path in (ROOT / "locales/en").glob("*.ftl"))
    written = set(re.findall(r"^([a-z-]+) =", every, re.M))

    for key in FIELDS.values():
        assert {f"{key}-title", f"change-{key}-label", f"console-detail-{key}"} <= written


def test_known_fields_are_the_files_that_have_one() -> None:
    assert set(FIELDS) == {"name", "birthdate", "email", "phone", "address", "jobseeker_number"}
