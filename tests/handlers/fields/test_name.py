"""Names: the vectors, what is refused and why, and that nothing typed breaks the reading."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.fields import name
from tests.handlers.fields.vectors import row_id, rows


@pytest.mark.parametrize("row", rows("names.csv"), ids=row_id)
def test_read_understands_the_vector(row: dict[str, str]) -> None:
    reading = name.read(row["input"], row["lang"])

    normalised = json.loads(row["normalised"]) if row["normalised"] else None
    assert (reading.outcome, reading.value) == (row["expected"], normalised)
    assert bool(reading.key) is (reading.outcome in ("reject", "confirm"))


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "name-empty"),
        ("...", "name-no-letters"),
        ("An 2", "name-digits"),
        ("090-1234-5678", "name-phone"),
        ("an@gmail.com", "name-email"),
        ("t.me/an", "name-link"),
        ("An 🙂", "name-emoji"),
        ("An & Binh", "name-symbols"),
        ("{{name}}", "name-symbols"),
        ("𝓛𝓪𝓷", "name-symbols"),
        ("Ma`ruf", "name-symbols"),
        ("\ue000An", "name-hidden"),
        ("An\x1cBinh", "name-hidden"),
        ("\ud800An", "name-hidden"),
        ("e\u0301\u0301\u0301\u0301", "name-marks"),
        ("A" * 101, "name-too-long"),
    ],
)
def test_read_says_why_a_name_is_refused(typed: str, key: str) -> None:
    reading = name.read(typed, "en")

    assert (reading.outcome, reading.value, reading.key) == ("reject", None, key)


@pytest.mark.parametrize(
    ("language", "typed", "outcome", "value"),
    [
        ("vi", "Huy", "accept", "Huy"),  # a name, though "hủy" is to cancel
        ("vi", "Cửu", "accept", "Cửu"),
        ("vi", "Hủy", "command", None),
        ("en", "An\nBinh", "accept", "An Binh"),
        ("en", "a\u200db", "accept", "ab"),
        ("en", "A" * 100, "accept", "A" * 100),
        ("my", "မိ", "accept", "မိ"),
        ("ja", "葛\U000e0100城", "accept", "葛\U000e0100城"),
        ("ja", "山田（太郎）", "confirm", "山田(太郎)"),
        ("en", "An/Binh", "confirm", "An/Binh"),
        ("en", "B.", "confirm", "B."),
        ("en", "Pαul", "confirm", "Pαul"),
        ("zh-Hans", "⼭⽥", "accept", "山田"),
        ("en", "/anything", "command", None),
    ],
)
def test_read_takes_names_as_they_are(
    language: str, typed: str, outcome: str, value: str | None
) -> None:
    reading = name.read(typed, language)

    assert (reading.outcome, reading.value) == (outcome, value)


@settings(max_examples=400)
@given(
    text=st.one_of(
        st.text(max_size=120),
        st.text(st.characters(min_codepoint=0x1000, max_codepoint=0x109F), max_size=20),
    ),
    language=st.sampled_from(["vi", "my", "th", "xx"]),
)
def test_read_never_raises_and_what_is_stored_is_stored_again_unchanged(
    text: str, language: str
) -> None:
    reading = name.read(text, language)

    if reading.outcome == "accept":
        assert reading.value
        assert name.read(reading.value, language) == reading
