"""The translation gate for sentences: each kind of mistake, planted, is found at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from locales.catalog import shipped
from locales.check import check
from locales.languages import CALLERS
from schedules.problem import Problem
from tests.locales.tree import append, everywhere, found, plant, problems, swap, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return plant(tmp_path)


def test_clean_tree_has_no_problem(folder: Path) -> None:
    assert check(folder) == []


def test_problem_says_what_would_be_right(folder: Path) -> None:
    append(folder / "vi" / "chat.ftl", "farewell = Tạm biệt\n")

    assert problems(folder) == [
        Problem(
            "locales/vi/chat.ftl",
            10,
            "farewell is not in English",
            "delete it, or write it in locales/en/chat.ftl",
        )
    ]


def test_sentence_that_says_nothing_is_found(folder: Path) -> None:
    swap(folder / "vi" / "mail.ftl", "call-alt = Hôm nay", 'call-alt = { "" }')

    assert found(folder) == [("locales/vi/mail.ftl", 3, "call-alt says nothing")]


def test_missing_key_is_reported_where_it_should_stand(folder: Path) -> None:
    swap(folder / "en" / "chat.ftl", "ask =", "early = Hi\nask =")
    swap(folder / "en" / "mail.ftl", "mail-subject", "first = Hi\nmail-subject")
    for language in (*CALLERS, "ja"):
        if language not in ("km", "en"):
            write_missing = folder / language / "chat.ftl"
            append(write_missing, "early = OK\nfirst = OK\n")

    assert found(folder) == [
        ("locales/km/chat.ftl", 2, "early is missing"),
        ("locales/km/mail.ftl", 1, "first is missing"),
    ]


def test_missing_file_and_missing_language_are_reported_as_a_whole(folder: Path) -> None:
    (folder / "my" / "mail.ftl").unlink()
    for name in ("chat.ftl", "mail.ftl", "terms/otit.md", "unsafe-words.txt"):
        (folder / "th" / name).unlink()

    assert found(folder) == [
        ("locales/my/mail.ftl", 0, "the file is missing"),
        ("locales/th", 0, "no sentences"),
    ]


def test_staff_pages_need_no_callers_language_but_are_whole_where_they_have_one(
    folder: Path,
) -> None:
    write(folder / "en" / "console.ftl", "queue = Queue\nlog-in = Log in\n")
    assert found(folder) == [("locales/ja/console.ftl", 0, "the file is missing")]

    write(folder / "ja" / "console.ftl", "queue = 待ち\nlog-in = 入る\n")
    write(folder / "vi" / "console.ftl", "queue = Đợi\n")
    assert found(folder) == [("locales/vi/console.ftl", 1, "log-in is missing")]


def test_variant_of_a_language_may_say_less_but_nothing_else(folder: Path) -> None:
    write(folder / "ja-x-easy" / "chat.ftl", "agree-label = 同意します\nmore = もっと\n")

    assert found(folder) == [("locales/ja-x-easy/chat.ftl", 2, "more is not in English")]


def test_variant_of_a_language_is_held_to_placeholders_limits_and_unsafe_words(
    folder: Path,
) -> None:
    write(folder / "ja" / "unsafe-words.txt", "相談\n")
    write(folder / "ja-x-easy" / "chat.ftl", f"agree-label = {'い' * 21}\nask = {'{ -app }'}\n")
    write(folder / "ja-x-easy" / "mail.ftl", "mail-subject = 今日\ncall-alt = 相談です\n")

    assert found(folder) == [
        ("locales/ja-x-easy/chat.ftl", 1, "agree-label is 21 UTF-16 units long"),
        ("locales/ja-x-easy/chat.ftl", 2, "ask refers to -app, which is not there"),
        ("locales/ja-x-easy/chat.ftl", 2, "ask says nothing"),
        ("locales/ja-x-easy/mail.ftl", 1, "mail-subject lacks $when"),
        ("locales/ja-x-easy/mail.ftl", 2, "call-alt says “相談” on a lock screen"),
    ]


def test_duplicate_is_found_in_a_file_and_across_files(folder: Path) -> None:
    append(folder / "vi" / "chat.ftl", "agree-label = Có\n-app = Zoom\n")
    append(folder / "vi" / "mail.ftl", "agree-label = Có\n")

    assert found(folder) == [
        ("locales/vi/chat.ftl", 10, "agree-label stands twice, first at locales/vi/chat.ftl:2"),
        ("locales/vi/chat.ftl", 11, "-app stands twice, first at locales/vi/chat.ftl:9"),
        ("locales/vi/mail.ftl", 4, "agree-label stands twice, first at locales/vi/chat.ftl:2"),
    ]


def test_broken_syntax_is_found_and_the_rest_still_checked(folder: Path) -> None:
    append(folder / "vi" / "mail.ftl", "half = { $when\n")
    swap(folder / "vi" / "chat.ftl", "agree-label = Tôi đồng ý", "agree-label Tôi đồng ý")

    assert found(folder) == [
        ("locales/vi/chat.ftl", 1, "agree-label is missing"),
        ("locales/vi/chat.ftl", 2, 'broken syntax: Expected token: "="'),
        ("locales/vi/mail.ftl", 5, 'broken syntax: Expected token: "}"'),
    ]


def test_text_that_is_not_utf8_is_found(folder: Path) -> None:
    (folder / "vi" / "unsafe-words.txt").write_bytes(b"a\nb\xff\n")

    assert found(folder) == [("locales/vi/unsafe-words.txt", 2, "the text is not UTF-8")]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("{ $when }", "{ $wen }", ["has $wen, which English has not", "lacks $when"]),
        ("{ $when }", "", ["lacks $when"]),
    ],
)
def test_differing_placeholder_is_found(folder: Path, old: str, new: str, what: list[str]) -> None:
    swap(folder / "vi" / "mail.ftl", f"subject = Hôm nay, {old}", f"subject = Hôm nay, {new}")

    assert found(folder) == [("locales/vi/mail.ftl", 1, f"mail-subject {w}") for w in what]


def test_differing_placeholder_is_found_inside_a_selector(folder: Path) -> None:
    swap(folder / "vi" / "chat.ftl", "[1] Tôi đồng ý: { $when }", "[1] Tôi đồng ý")
    swap(folder / "th" / "chat.ftl", "{ $count ->", "{ $number ->")
    # No plural in Chinese, so no selector: nothing is lost.
    path = folder / "zh-Hans" / "chat.ftl"
    text = path.read_text(encoding="utf-8")
    write(path, text[: text.index("times")] + "times = { $count }: { $when }\n-app = Zoom\n")

    assert found(folder) == [
        ("locales/th/chat.ftl", 4, "times has $number, which English has not"),
        ("locales/vi/chat.ftl", 4, "times lacks $when in some variant"),
    ]


def test_placeholders_are_followed_through_references(folder: Path) -> None:
    everywhere(folder, "place = { $where }\nwhole = { place } { $where }\n")
    swap(folder / "vi" / "chat.ftl", "whole = { place } { $where }", "whole = { place }")
    swap(folder / "th" / "chat.ftl", "whole = { place } { $where }", "whole = { agree-label }")

    assert found(folder) == [("locales/th/chat.ftl", 11, "whole lacks $where")]


def test_reference_or_function_that_nobody_has_is_found(folder: Path) -> None:
    everywhere(
        folder,
        "a = { b }{ -c }{ DATETIME($d) }{ NUMBER($n) }\n"
        "    { -app.gender ->\n       *[x] 5\n    }\n"
        "    .tip = { a }\n",
    )
    expected = [
        "a has .tip, which nothing shows",
        "a refers to -app.gender, which is not there",
        "a refers to -c, which is not there",
        "a refers to b, which is not there",
        "a uses the unknown function DATETIME",
    ]

    assert [p for p in found(folder) if p[0] == "locales/vi/chat.ftl"] == [
        ("locales/vi/chat.ftl", 10, what) for what in expected
    ]


def test_term_must_be_given_what_it_shows(folder: Path) -> None:
    everywhere(
        folder,
        "-room = { $app }\n    .kind = small\nx = { -room(app: 1) }\n"
        "y =\n    { -room.kind(app: 1) ->\n       *[small] 5\n    }\n",
    )
    assert found(folder) == []

    append(folder / "vi" / "chat.ftl", "-other = { -room }\n")
    assert found(folder) == [("locales/vi/chat.ftl", 17, "-other does not give -room its $app")]


@pytest.mark.parametrize(("ending", "limit"), [("-label", 20), ("-subject", 60), ("-alt", 100)])
def test_text_over_its_endings_limit_is_found(folder: Path, ending: str, limit: int) -> None:
    everywhere(folder, f"x{ending} = {'8' * limit}\n")
    assert found(folder) == []

    everywhere(
        folder,
        "place = 8\n"
        f'y{ending} = {"8" * (limit - 6)}{{ "12" }}{{ place }}{{ $n ->\n'
        "        [1] 1\n       *[other] 😀3\n    }\n",
    )

    assert found(folder) == []
    swap(folder / "vi" / "chat.ftl", "place = 8", "place = 88")
    assert found(folder) == [
        ("locales/vi/chat.ftl", 12, f"y{ending} is {limit + 1} UTF-16 units long")
    ]


def test_invisible_mark_is_found_written_or_escaped(folder: Path) -> None:
    swap(folder / "km" / "chat.ftl", "agree-label = ", "agree-label = \u200b")
    swap(folder / "vi" / "mail.ftl", "call-alt = ", 'call-alt = { "\\u2068" }')
    swap(folder / "th" / "terms" / "otit.md", "## 1 ·", "## 1 ·\u2069")
    everywhere(folder, "family = 👩\u200d👩 ❤️\n")

    assert found(folder) == [
        ("locales/km/chat.ftl", 2, "invisible mark U+200B"),
        ("locales/th/terms/otit.md", 18, "invisible mark U+2069"),
        ("locales/th/terms/otit.md", 18, "the heading has no number"),
        ("locales/vi/mail.ftl", 3, "call-alt has the invisible mark U+2068"),
    ]


def test_sentence_left_in_another_language_is_found(folder: Path) -> None:
    everywhere(folder, "bye = OK\n")
    swap(folder / "en" / "chat.ftl", "bye = OK", "bye = Thank you. You can close Zoom now.")
    swap(folder / "id" / "chat.ftl", "bye = OK", "bye = Terima kasih. You can close LINE now.")
    swap(folder / "fil" / "chat.ftl", "bye = OK", "bye = Salamat.\n    1. You can close  it")
    swap(folder / "ja" / "chat.ftl", "bye = OK", "bye = 今年新規予約受付終了")
    swap(folder / "zh-Hans" / "chat.ftl", "bye = OK", "bye = 今年新規予約受付終了")

    # Three words, or a brand name alone, may be alike; here "you can close now" is not.
    assert found(folder) == [
        ("locales/id/chat.ftl", 10, "bye has a sentence that is the same in en"),
        ("locales/ja/chat.ftl", 10, "bye has a sentence that is the same in zh-Hans"),
    ]


def test_sentence_marked_the_same_in_all_languages_may_be(folder: Path) -> None:
    picker = "pick = Choose your language now · Chọn ngôn ngữ\n"
    for language in (*CALLERS, "ja"):
        comment = "# Above the picker [same in all languages].\n" if language == "en" else ""
        append(folder / language / "chat.ftl", comment + picker)

    assert found(folder) == []


@pytest.mark.parametrize(
    ("language", "text", "share"),
    [
        ("th", "Please tap the button", "0%"),
        ("km", "សូម tap the button", "20%"),
        ("my", "Zoom tap ကို", "50%"),
        ("zh-Hans", "もう一度", "50%"),
        ("ja", "Zoomをclose", "17%"),
        ("vi", "同意します", "0%"),
    ],
)
def test_text_in_another_script_is_found(
    folder: Path, language: str, text: str, share: str
) -> None:
    everywhere(folder, "tap = OK\n")
    swap(folder / language / "chat.ftl", "tap = OK", f"tap = {text}")

    what = f"tap has {share} of its letters in the script of {language}"
    assert found(folder) == [(f"locales/{language}/chat.ftl", 10, what)]


def test_names_addresses_and_abbreviations_may_stay_latin(folder: Path) -> None:
    everywhere(folder, "zoom = OK\n")
    swap(folder / "ja" / "chat.ftl", "zoom = OK", "zoom = ZoomかLINEでhttps://a.example/bへ。OTIT")
    swap(folder / "th" / "chat.ftl", "zoom = OK", "zoom = อีเมล otit@example.jp Wi-Fi { $when }")
    swap(folder / "my" / "chat.ftl", "zoom = OK", "zoom = Tiếng Việt · 中文（简体）")
    swap(folder / "en" / "chat.ftl", "zoom = OK", "zoom = /start")
    swap(
        folder / "vi" / "chat.ftl", "zoom = OK", "zoom = 「助けてください」 (Tasukete kudasai): cứu"
    )

    assert found(folder) == [("locales/th/chat.ftl", 10, "zoom has $when, which English has not")]


def test_vietnamese_without_its_marks_is_found(folder: Path) -> None:
    everywhere(folder, "wait = OK\nshort = OK\n")
    swap(folder / "vi" / "chat.ftl", "wait = OK", "wait = Xin cho mot chut trong Zoom")
    swap(folder / "vi" / "chat.ftl", "short = OK", "short = Xin cho")

    assert found(folder) == [("locales/vi/chat.ftl", 10, "wait has no diacritics")]


def test_word_that_a_lock_screen_would_betray_is_found(folder: Path) -> None:
    write(folder / "en" / "unsafe-words.txt", "# who\nOTIT  # the operator\nlaw\n\n")
    write(folder / "th" / "unsafe-words.txt", "กฎหมาย\n")
    everywhere(folder, "a-notice = 5\nb-alt = 5\nc-subject = 5\nd-label = 5\n-law = Law\n")
    everywhere(folder, "e-notice-text = 5\n")
    swap(folder / "en" / "chat.ftl", "a-notice = 5", "a-notice = the lawn")
    swap(folder / "vi" / "chat.ftl", "a-notice = 5", "a-notice = OTIT")
    swap(folder / "zh-Hans" / "chat.ftl", "b-alt = 5", "b-alt = 请联系OTIT的工作人员")
    swap(folder / "th" / "chat.ftl", "c-subject = 5", "c-subject = ตามกฎหมายนี้")
    swap(folder / "id" / "chat.ftl", "c-subject = 5", "c-subject = 5 { -law }")
    swap(folder / "id" / "chat.ftl", "d-label = 5", "d-label = OTIT")
    swap(folder / "km" / "chat.ftl", "e-notice-text = 5", "e-notice-text = OTIT")

    assert found(folder) == [
        ("locales/id/chat.ftl", 12, "c-subject says “law” on a lock screen"),
        ("locales/km/chat.ftl", 15, "e-notice-text says “OTIT” on a lock screen"),
        ("locales/th/chat.ftl", 12, "c-subject says “กฎหมาย” on a lock screen"),
        ("locales/vi/chat.ftl", 10, "a-notice says “OTIT” on a lock screen"),
        ("locales/zh-Hans/chat.ftl", 11, "b-alt says “OTIT” on a lock screen"),
    ]


def test_missing_list_of_unsafe_words_is_found(folder: Path) -> None:
    (folder / "vi" / "unsafe-words.txt").unlink()

    assert found(folder) == [("locales/vi/unsafe-words.txt", 0, "the file is missing")]


def test_site_file_is_checked_in_place_of_the_shipped_one(folder: Path, tmp_path: Path) -> None:
    site = tmp_path / "site" / "locales"
    write(site / "vi" / "mail.ftl", "call-alt = Hôm nay\n")
    assert found(folder) == []

    assert found(folder, site) == [
        ("locales/vi/mail.ftl", 1, "call-notice is missing"),
        ("locales/vi/mail.ftl", 1, "mail-subject is missing"),
    ]


def test_sentence_that_refers_to_itself_does_not_hang_the_gate(folder: Path) -> None:
    everywhere(folder, "loop-label = { loop-label }{ $n }{ -loop }\n-loop = { -loop }\n")

    assert found(folder) == []


def test_gate_reads_the_shipped_tree() -> None:
    assert all(isinstance(problem, Problem) for problem in check(shipped()))
