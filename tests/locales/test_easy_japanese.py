"""Easy Japanese: short and plain, every hard word with one reading, the words of the glossary."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from pathlib import Path

from locales.catalog import Catalog, shipped
from locales.files import find
from locales.sentences import Reader, Sentence, parse

EASY = "ja-x-easy"
GLOSSARY = Path(__file__).parents[1] / "vectors" / "glossary.csv"
LONGEST = 60  # letters of Japanese in one sentence, without what stands in brackets
KANJI = "々\u4e00-\u9fff"
# 予約（よやく） or 規約（きやく：ルール）: what stands in brackets behind a word of kanji.
READING = re.compile(r"（([ぁ-んァ-ヶー]+)(：[^（）]*)?）")
READ = re.compile(rf"(?P<word>[{KANJI}]+)（(?P<reading>[ぁ-んァ-ヶー]+)[：）](?P<next>[ぁ-ん]?)")
IN_BRACKETS = re.compile("（[^（）]*）")
LETTER = re.compile(f"[ぁ-んァ-ヶー{KANJI}]")
POLITE = re.compile(rf"[ごお][{KANJI}]|いたし|いただ|申し訳|ございま|おります|でしょう")
MAY_BE_POLITE = re.compile("ありがとうございます|お金|「お知らせ」")  # the last is on a button
TWICE_NO = re.compile(r"(ないと|ないで|なければ)[^。、]*(ません|ない)")
MUST = re.compile("なければなりません|なければならない")


def spoken(language: str) -> dict[str, Sentence]:
    found: dict[str, Sentence] = {}
    for source in find(shipped()):
        if source.is_sentences() and source.language == language:
            found |= {sentence.key: sentence for sentence in parse(source, source.read())[0]}
    return found


CATALOG = Catalog.load(shipped())
EVERY = spoken(EASY)
READER = Reader(EVERY)
TERMS = sorted((shipped() / EASY / "terms").glob("*.md"))


def whole(key: str, reader: Reader = READER) -> str:
    return "\n".join(reader.texts(key))


def plain(text: str) -> str:
    return READING.sub("", text)


def body(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("+++", 2)[2]


ALL_TEXTS = {**{key: whole(key) for key in EVERY}, **{path.name: body(path) for path in TERMS}}


def test_what_callers_read_is_there() -> None:
    assert len(EVERY) > 500
    assert len(TERMS) == 11


def test_every_sentence_can_be_filled_in() -> None:
    for key in EVERY:
        for number in (1, 2):
            values: dict[str, str | int] = dict.fromkeys(READER.use(key).ever, number)
            said = CATALOG.say(key, EASY, **values)
            assert said.strip()
            assert "{" not in said


def test_every_text_is_plain() -> None:
    doubts: dict[str, list[str]] = {}
    for name, text in ALL_TEXTS.items():
        bare = MAY_BE_POLITE.sub("", IN_BRACKETS.sub("", text))
        long = [s for s in re.split(r"[。：\n]", bare) if len(LETTER.findall(s)) > LONGEST]
        twice_no = [found.group() for found in TWICE_NO.finditer(MUST.sub("", bare))]
        doubts[name] = POLITE.findall(bare) + twice_no + long

    assert {name: found for name, found in doubts.items() if found} == {}


def test_word_has_one_reading_everywhere() -> None:
    readings: dict[tuple[str, str], set[str]] = defaultdict(set)
    for text in ALL_TEXTS.values():
        for found in READ.finditer(text):
            readings[found["word"], found["next"]].add(found["reading"])

    assert len(readings) > 200
    assert {word: read for word, read in readings.items() if len(read) > 1} == {}


def test_glossary_is_kept() -> None:
    """Where Japanese says a word of the glossary, easy Japanese says its word for it."""
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        rows = [(row["ja"], row[EASY].split("|")) for row in csv.DictReader(file)]
    japanese = Reader(spoken("ja"))

    strayed = [
        (key, word, easy)
        for key in EVERY
        for word, easy in rows
        if word in whole(key, japanese) and not any(one in plain(whole(key)) for one in easy)
    ]

    assert strayed == []
