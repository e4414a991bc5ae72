"""Edited files: a good edit is taken whole, a bad one is refused and told with file and line."""

from __future__ import annotations

import asyncio
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot.files import Files
from locales.catalog import shipped as shipped_locales
from schedules.problem import Problems
from schedules.service_file import shipped as shipped_services
from tests.schedules.example import in_japanese_text

CHAT = (shipped_locales() / "en" / "chat.ftl").read_text()
OTIT = (shipped_services() / "otit.toml").read_text()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "locales" / "en").mkdir(parents=True)
    (tmp_path / "schedules").mkdir()
    return tmp_path


def edit_chat(site: Path, text: str) -> None:
    (site / "locales" / "en" / "chat.ftl").write_text(text)


def edit_otit(site: Path, text: str) -> None:
    (site / "schedules" / "otit.toml").write_text(text)


def session_minutes(files: Files) -> int:
    return files.services()["otit"].booking.session // timedelta(minutes=1)


SHORTER = OTIT.replace("session_minutes = 30", "session_minutes = 20")


def test_sites_files_replace_the_shipped_ones(site: Path) -> None:
    edit_chat(site, CHAT + "\nhouse-greeting = Good day\n")
    edit_otit(site, SHORTER)

    files = Files(("otit",), site)

    assert files.catalog().say("house-greeting", "vi") == "Good day"
    assert session_minutes(files) == 20
    assert session_minutes(Files(("otit",))) == 30


def test_site_without_schedules_uses_the_shipped_ones(tmp_path: Path) -> None:
    assert session_minutes(Files(("otit",), tmp_path)) == 30


def test_good_edit_is_taken_and_a_turn_keeps_what_it_began_with(site: Path) -> None:
    files = Files(("otit",), site)
    catalog, services = files.catalog(), files.services()

    edit_chat(site, CHAT + "\nhouse-greeting = Good day\n")
    edit_otit(site, SHORTER)
    assert files.reload()

    assert session_minutes(files) == 20
    assert files.catalog().has("house-greeting", "en")
    assert files.catalog().hash != catalog.hash
    assert not catalog.has("house-greeting", "en")
    assert services["otit"].booking.session == timedelta(minutes=30)


def test_hash_tells_of_sentences_and_of_services(site: Path) -> None:
    files = Files(("otit",), site)
    shipped = files.hash
    edit_otit(site, SHORTER)
    assert files.hash == shipped  # what is served, not what lies in the folder
    assert files.reload()
    shorter = files.hash
    edit_chat(site, CHAT + "\nhouse-greeting = Good day\n")
    assert files.reload()

    assert len({shipped, shorter, files.hash}) == 3
    assert Files(("otit",), site).hash == files.hash


def test_bad_edit_is_refused_with_file_and_line_and_the_last_good_stays(site: Path) -> None:
    edit_otit(site, SHORTER)
    files = Files(("otit",), site)
    before = files.catalog()
    edit_chat(site, "first = fine\nsecond = {\n")
    edit_otit(site, SHORTER.replace("session_minutes = 20", 'session_minutes = "long"'))

    assert not files.reload()

    assert files.catalog() is before
    assert session_minutes(files) == 20
    told = {(Path(p.file).name, p.line > 0) for p in files.problems}
    assert told == {("chat.ftl", True), ("otit.toml", True)}

    edit_chat(site, CHAT)
    edit_otit(site, OTIT)
    assert files.reload()
    assert files.problems == []
    assert session_minutes(files) == 30


@pytest.mark.parametrize(
    ("file", "content", "line"),
    [
        ("locales/en/chat.ftl", b"first = fine\nsecond = {\n", 3),
        ("locales/en/chat.ftl", b"first = \xff\xff\n", 1),
        ("schedules/otit.toml", b'id = "otit"\ntimezone = \n', 2),
        ("schedules/otit.toml", b'id = "otit"\n# \xff\n', 2),
    ],
    ids=["sentence", "sentence bytes", "service", "service bytes"],
)
def test_broken_file_at_the_start_is_named_with_its_line(
    site: Path, file: str, content: bytes, line: int
) -> None:
    (site / file).write_bytes(content)

    with pytest.raises(Problems) as found:
        Files(("otit",), site)

    places = [(p.file.endswith(file.rpartition("/")[2]), p.line) for p in found.value.problems]
    assert (True, line) in places


def test_service_that_is_not_there_is_named() -> None:
    with pytest.raises(Problems, match=r"'nowhere'|\"nowhere\""):
        Files(("otit", "nowhere"))


def test_language_without_sentences_is_named(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = tmp_path / "few"
    shutil.copytree(shipped_locales() / "en", few / "en")
    (few / "en" / "terms" / "zoom.md").unlink(missing_ok=True)
    monkeypatch.setattr("bot.files.shipped_locales", lambda: few)

    with pytest.raises(Problems) as found:
        Files(("otit",), site)

    told = [p.what for p in found.value.problems]
    assert "the language 'vi' has no folder in locales" in told
    assert "the language 'en' has no folder in locales" not in told
    lines = OTIT.split("\n")
    for problem in found.value.problems:
        assert problem.file == str(shipped_services() / "otit.toml")
        name = problem.what.split("'")[1]
        assert name in lines[problem.line - 1]


@pytest.mark.parametrize("name", ["birthday", "cleaning"])  # no file, and a file without a field
def test_field_that_cannot_be_asked_is_named_with_its_line(site: Path, name: str) -> None:
    edit_otit(site, OTIT.replace('"birthdate", "email"]', f'"{name}", "email"]'))

    with pytest.raises(Problems) as found:
        Files(("otit",), site)

    [problem] = found.value.problems
    assert (problem.file, problem.what) == (
        str(site / "schedules" / "otit.toml"),
        f"the field {name!r} cannot be asked",
    )
    assert OTIT.split("\n")[problem.line - 1].startswith("fields =")


async def test_edits_are_taken_by_themselves_once_they_are_quiet(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.files.POLL_SECONDS", 0.01)
    files = Files(("otit",), site)
    taken = asyncio.Event()
    take = files._take

    def take_and_tell(whole: object) -> bool:
        done = take(whole)  # type: ignore[arg-type]  # handed through
        taken.set()
        return done

    monkeypatch.setattr(files, "_take", take_and_tell)
    files.start()
    edit_otit(site, OTIT.replace("session_minutes = 30", "session_minutes = "))
    await asyncio.wait_for(taken.wait(), 20)
    assert files.problems
    assert session_minutes(files) == 30

    taken.clear()
    edit_otit(site, SHORTER)
    await asyncio.wait_for(taken.wait(), 20)
    await files.stop()

    assert files.problems == []
    assert session_minutes(files) == 20


@pytest.mark.parametrize("error", [OSError("gone"), ValueError("a fault of ours")])
async def test_looking_goes_on_after_trouble(
    site: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setattr("bot.files.POLL_SECONDS", 0.01)
    files = Files(("otit",), site)
    errors, right, taken = [error], files._try, asyncio.Event()

    def breaks_once() -> object:
        if errors:
            raise errors.pop()
        return right()

    def take(whole: object) -> bool:
        taken.set()
        return True

    monkeypatch.setattr(files, "_try", breaks_once)
    monkeypatch.setattr(files, "_take", take)
    files.start()
    edit_otit(site, SHORTER)
    async with asyncio.timeout(20):
        while errors:
            await asyncio.sleep(0.01)
    edit_otit(site, OTIT + "\n# again\n")

    await asyncio.wait_for(taken.wait(), 20)
    await files.stop()


async def test_stop_before_start_is_fine(site: Path) -> None:
    await Files(("otit",), site).stop()


def asking(question: str, name: str) -> str:
    """Give the shipped service with one question more."""
    return OTIT.replace("[meeting]", f"{question}\n[meeting]", 1) + f'"question.{name}" = "2"\n'


def test_question_without_sentences_is_named_with_its_line(site: Path) -> None:
    edit_otit(site, asking('[[question]]\nask = "shoes"\ngo = ["on"]\nstop = ["off"]', "shoes"))

    with pytest.raises(Problems) as found:
        Files(("otit",), site)

    path = site / "schedules" / "otit.toml"
    line = path.read_text().split("\n").index('ask = "shoes"') + 1
    told = [(p.line - line, p.what) for p in found.value.problems]
    assert told == [
        (0, "the question 'shoes' has no sentence ask-shoes"),
        (0, "the question 'shoes' has no sentence ask-shoes-label"),
        (1, "the answer 'on' has no sentence ask-shoes-on-label"),
        (2, "the answer 'off' has no sentence ask-shoes-off-label"),
        (2, "the answer 'off' has no sentence ask-shoes-off-why"),
    ]
    assert {p.file for p in found.value.problems} == {str(path)}
    assert "write ask-shoes-off-why in locales/en" in str(found.value)


def test_answer_that_stops_needs_a_word_of_why(site: Path) -> None:
    edit_otit(site, asking('[[question]]\nask = "camera"\ngo = ["no"]\nstop = ["yes"]', "camera"))

    with pytest.raises(Problems) as found:
        Files(("otit",), site)

    [problem] = found.value.problems
    assert problem.what == "the answer 'yes' has no sentence ask-camera-yes-why"


def test_name_of_a_rule_without_its_sentence_is_named_with_its_line(site: Path) -> None:
    edit_otit(site, OTIT.replace('court = "tokyo"', 'court = "atlantis"'))

    with pytest.raises(Problems) as found:
        Files(("otit",), site)

    [problem] = found.value.problems
    lines = (site / "schedules" / "otit.toml").read_text().split("\n")
    assert lines[problem.line - 1].startswith('court = "atlantis"')
    assert problem.what == "the name 'atlantis' has no sentence court-atlantis"


def test_one_of_several_services_needs_a_name_to_be_chosen_by(site: Path) -> None:
    own = OTIT.replace('id = "otit"', 'id = "harbour"')
    (site / "schedules" / "harbour.toml").write_text(own)

    assert Files(("harbour",), site).services()["harbour"].id == "harbour"
    with pytest.raises(Problems) as found:
        Files(("otit", "harbour"), site)

    [line] = [n for n, text in enumerate(own.split("\n"), 1) if text.startswith('id = "harbour"')]
    assert [(p.line, p.what.rpartition(" sentence ")[2]) for p in found.value.problems] == [
        (line, "service-harbour-label, to be chosen by"),
        (line, "service-harbour-about, to be chosen by"),
    ]


def test_languages_of_callers_need_a_folder_and_easy_japanese_has_that_of_japanese(
    site: Path,
) -> None:
    text = in_japanese_text(('languages = ["ja", "ja-x-easy",', 'languages = ["ja-x-easy", "pt",'))
    (site / "schedules" / "example.toml").write_text(text)

    with pytest.raises(Problems) as found:
        Files(("example",), site)

    [problem] = found.value.problems
    assert problem.what == "the language 'pt' has no folder in locales"
    line = next(n for n, line in enumerate(text.split("\n"), 1) if "ja-x-easy" in line)
    assert problem.line == line
