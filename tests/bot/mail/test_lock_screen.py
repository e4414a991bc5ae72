"""What a lock screen or somebody else's calendar shows of every notice, in every language.

The gate reads sentences as they are written; here they are said, with their values, and sent.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import replace
from functools import cache
from typing import get_args

import pytest
from icalendar import Calendar

from bot.mail.letters import Cover, Kind, proof_letter, staff_letter
from handlers import notices
from handlers.messages import Card
from handlers.turn import Booking
from locales.catalog import shipped
from locales.files import UNSAFE_WORDS
from locales.languages import ALL
from locales.scripts import whole_word
from schedules.booking import State
from tests.bot.mail.test_letters import CALL, CATALOG, calendars, sent, text
from tests.bot.store.calls import at, otit
from tests.conftest import NOW

KINDS: tuple[Kind, ...] = get_args(Kind)
PREHEADER = 140  # letters that mailboxes show beside the subject, at most
TAGS = [*ALL, "ja"] if "ja" not in ALL else list(ALL)
PERSONAL = ("NGUYEN", "lan@example.com", "OTIT", "otit", "Sodan", "相談", "b0123456789")


@cache
def unsafe(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """List the words that must not be seen: the language's own, and the English ones."""
    found = []
    for tag in dict.fromkeys((language, "en")):
        path = shipped() / tag / UNSAFE_WORDS
        for line in path.read_text("utf-8").splitlines() if path.exists() else ():
            word = line.partition("#")[0].strip()
            if word:
                found.append((word, whole_word(folded(word))))
    return tuple(found)


def folded(words: str) -> str:
    return unicodedata.normalize("NFKC", words).casefold()


def betrays(words: str, language: str) -> list[str]:
    found = [word for word, pattern in unsafe(language) if pattern.search(folded(words))]
    return found + [word for word in PERSONAL if word in words]


def test_lists_of_words_would_find_what_they_are_for() -> None:
    assert all(len(unsafe(tag)) > 3 for tag in TAGS)
    word = unsafe("en")[0][0]
    assert betrays(f"Your {word} is at 18:00", "en") == [word]
    assert betrays("NGUYEN 18:00", "vi") == ["NGUYEN"]


@pytest.mark.parametrize("language", TAGS)
@pytest.mark.parametrize("kind", KINDS)
def test_subject_preheader_and_calendar_title_betray_nothing(kind: Kind, language: str) -> None:
    call = replace(CALL, in_calendar=True, undo=True, answer_cancels=True, answer_accepts=True)
    message = sent(kind, call, language)
    seen = [message["Subject"], text(message)[:PREHEADER], str(message["From"])]
    for entry in calendars(message):
        event = Calendar.from_ical(entry).walk("VEVENT")[0]
        assert not {"DESCRIPTION", "LOCATION", "COMMENT", "URL"} & event.keys()
        seen.append(str(event["SUMMARY"]))

    assert [betrays(words, language) for words in seen] == [[] for _ in seen]


@pytest.mark.parametrize("language", TAGS)
def test_mail_with_a_code_and_mail_to_staff_betray_nothing(language: str) -> None:
    cover = Cover("lan@example.com", language, CATALOG, "desk@example.jp", "k", NOW)
    proof, staff = proof_letter("123456", cover), staff_letter(cover)

    for words in (proof["Subject"], text(proof)[:PREHEADER], staff["Subject"]):
        assert betrays(words, language) == []
    assert "123456" not in proof["Subject"]  # what proves a mailbox is inside it


@pytest.mark.parametrize("language", TAGS)
def test_first_line_of_every_notice_in_the_chat_betrays_nothing(language: str) -> None:
    kinds = ("offered", "confirmed", "cancelled", "lapsed", "expired", "receipt")
    for kind, state in itertools.product(kinds, (State.confirmed, State.cancelled)):
        booking = Booking(
            "b" * 20, "K7P-2QX", "c", "otit", "vi", state, 2, at(5), at(6), None, NOW, NOW,
            {"name": "NGUYEN", "email": "lan@example.com"},
        )  # fmt: skip
        [card] = notices.notice(kind, CATALOG, otit(), booking, language)
        assert isinstance(card, Card)
        for words in (card.alt, card.title):
            assert betrays(words, language) == []
