"""Tags, languages' own names, and what a chat app's code preselects."""

from __future__ import annotations

import pytest

from locales.languages import ALL, CALLERS, ENDONYMS, babel_locale, chain, endonym, guess


def test_endonyms_are_shown_in_timetable_order() -> None:
    picker = " · ".join(ENDONYMS[language] for language in CALLERS)

    assert picker == (
        "Tiếng Việt · 中文（简体） · Bahasa Indonesia · Filipino · English"
        " · ภาษาไทย · ភាសាខ្មែរ · မြန်မာဘာသာ"
    )


@pytest.mark.parametrize(
    ("language", "codes"),
    [
        ("vi", "vi vi-vn vie VI_VN"),
        ("zh-Hans", "zh zh-cn zh-sg zh-my zh-hans zh-hans-cn cmn"),
        ("zh-Hans", "zh-tw zh-hk zh-mo zh-hant zh-hant-tw yue"),
        ("id", "id id-id in in_ID ind jv su"),
        ("fil", "fil fil-ph tl tl-ph tgl ceb ilo"),
        ("th", "th th-th tha"),
        ("km", "km km-kh khm"),
        ("my", "my my-mm mya bur my-zg shn kar"),
        ("en", "en en-GB eng en-US-posix"),
        (None, "ja ja-jp jpn ms lo ne mn mm ph x-vi - vietnamese"),
    ],
)
def test_guess_reads_what_chat_apps_report(language: str | None, codes: str) -> None:
    guesses = {code: guess(code) for code in codes.split()}

    assert guesses == dict.fromkeys(codes.split(), language)


def test_guess_of_nothing_is_none() -> None:
    assert guess("") is None
    assert guess("  ") is None


def test_chain_never_passes_through_another_callers_language() -> None:
    assert {language: chain(language) for language in (*ALL, "ja-x-easy")} == {
        **{language: (language, "en") for language in ALL if language != "en"},
        "en": ("en",),
        "ja-x-easy": ("ja-x-easy", "ja", "en"),
    }


def test_babel_knows_every_language_by_its_own_identifier() -> None:
    identifiers = [str(babel_locale(language)) for language in (*ALL, "ja-x-easy")]

    assert identifiers == ["vi", "zh_Hans", "id", "fil", "en", "th", "km", "my", "ja", "ja"]


def test_endonym_of_a_language_that_a_site_added_is_cldrs() -> None:
    assert endonym("ne") == "नेपाली"
    assert endonym("vi") == "Tiếng Việt"
