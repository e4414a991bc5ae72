"""The terms: what is shown, what is kept, and the way on for those who do not agree."""

from __future__ import annotations

import pytest

from handlers import consent
from tests.talk import CATALOG, Office, Talk, said


async def pages(caller: Talk) -> str:
    """Turn every page of a document; give all that was read."""
    seen = [caller.words]
    while True:
        onward = [o.press for o in caller.options if o.label == said("next-page-label")]
        if not onward:
            return "\n".join(seen)
        await caller.press(onward[0])
        seen.append(caller.words)


async def test_summary_comes_first_and_names_the_binding_original(caller: Talk) -> None:
    await caller.start()
    await caller.press("go.book")

    document = CATALOG.document("otit", "en")
    for line in document.summary:
        assert line in caller.words
    assert "オンライン通話による母国語相談利用規約" in caller.words
    assert any(token.startswith("terms.agree:") for token in caller.tokens)
    assert "terms.refuse" in caller.tokens


@pytest.mark.parametrize("app", ["teams", "skype", "teleoffice", "etumo"])
async def test_terms_of_another_app_are_asked_for_by_its_name(
    caller: Talk, office: Office, app: str
) -> None:
    otit = office.services["otit"]
    other = otit.terms.model_copy(update={"documents": ("otit", app)})
    office.services["otit"] = otit.model_copy(update={"terms": other})
    await caller.start()
    await caller.press("go.book")

    document = CATALOG.document(app, "en")
    labels = {option.press: option.label for option in caller.options}
    assert labels[f"go.read:{app}.0"] == said(f"read-{app}-label")
    assert said("terms-ask-all") in caller.words
    assert said("terms-ask") not in caller.words
    await caller.press(f"go.read:{app}.0")
    assert "\n".join(document.summary) in caller.words
    binding = said("terms-binding", title=document.official.title, link=document.official.link)
    assert f"{binding.strip()}\n" in caller.words


async def test_terms_of_zoom_are_asked_for_as_before(caller: Talk) -> None:
    await caller.start()
    await caller.press("go.book")

    labels = {option.press: option.label for option in caller.options}
    assert labels["go.read:zoom.0"] == said("read-zoom-label")
    assert said("terms-ask") in caller.words


def with_terms(office: Office, **terms: object) -> None:
    """Give the service other rules of agreeing."""
    otit = office.services["otit"]
    changed = otit.terms.model_copy(update=terms)
    office.services["otit"] = otit.model_copy(update={"terms": changed})


async def test_terms_of_the_app_are_agreed_to_apart_where_the_rules_ask_for_it(
    caller: Talk, office: Office
) -> None:
    with_terms(office, app_terms="separate")
    await caller.start()
    await caller.press("go.book")
    assert said("terms-ask-own") in caller.words
    zoom = CATALOG.document("zoom", "en")
    assert zoom.summary[0] not in caller.words
    assert "go.read:zoom.0" not in caller.tokens
    await caller.press("terms.agree")

    assert await caller.state() == "app-terms"
    assert f"{said('app-terms-intro')} (article 4)" in caller.words
    assert all(line in caller.words for line in zoom.summary)
    assert said("app-terms-ask") in caller.words
    row = await caller.caller()
    own = {CATALOG.document("otit", "en").hash}
    assert await office.ask(lambda store: store.consents(row)) == own
    await caller.press("go.read:zoom.0")
    await caller.press("app-terms.agree")

    assert await caller.state() == "who"
    assert await office.ask(lambda store: store.consents(row)) == own | {zoom.hash}


async def test_refusing_the_app_alone_keeps_the_caller_from_booking(
    caller: Talk, office: Office
) -> None:
    with_terms(office, app_terms="separate")
    await caller.start()
    await caller.walk("go.book", "terms.agree", "app-terms.refuse")
    assert said("disagreed") in caller.words

    await caller.press("go.book")
    assert await caller.state() == "app-terms"


async def test_several_apps_are_asked_about_together(caller: Talk, office: Office) -> None:
    otit = office.services["otit"]
    meeting = otit.meeting.model_copy(update={"apps": ("teams", "skype")})
    office.services["otit"] = otit.model_copy(update={"meeting": meeting})
    documents = ("otit", "etumo", "teams", "skype")
    with_terms(office, app_terms="separate", documents=documents)
    await caller.start()
    await caller.press("go.book")
    assert said("terms-ask-all") in caller.words  # the service's own, and those of no call's app
    await caller.press("terms.agree")

    assert said("app-terms-ask-several") in caller.words
    readers = [token for token in caller.tokens if token.startswith("go.read:")]
    assert readers == ["go.read:teams.0", "go.read:skype.0"]


@pytest.mark.parametrize(("how", "told"), [("applying", True), ("using", True), (None, False)])
async def test_deed_that_agrees_to_the_apps_terms_is_told(
    caller: Talk, office: Office, how: str | None, told: bool
) -> None:
    with_terms(office, app_terms=how)
    await caller.start()
    await caller.press("go.book")

    sentence = f"{said('rule-app-terms-' + (how or 'using'))} (article 4)"
    assert (sentence in caller.words) is told
    await caller.press("terms.agree")
    assert await caller.state() == "who"


async def test_all_articles_can_be_read_page_by_page(caller: Talk) -> None:
    await caller.start()
    await caller.press("go.book")
    await caller.press("go.read:otit.0")

    read = await pages(caller)

    for number in range(1, 15):
        article = next(
            a for a in CATALOG.document("otit", "en").articles if a.number == str(number)
        )
        assert article.heading in read
        assert article.body in read
    assert any(token.startswith("terms.agree:") for token in caller.tokens)


async def test_pages_turn_back_too(caller: Talk) -> None:
    await caller.start()
    await caller.press("go.read")
    first = caller.words
    await caller.press("go.read:otit.1")

    await caller.press("go.read:otit.0")

    assert caller.words == first


@pytest.mark.parametrize("press", ["go.read:nothing.0", "go.read:otit.x", "go.read:otit."])
async def test_page_that_is_none_is_an_old_button(caller: Talk, press: str) -> None:
    await caller.start()

    await caller.do("press", press=press)

    assert said("old-button") in caller.words


async def test_page_beyond_the_last_is_the_last(caller: Talk) -> None:
    await caller.start()

    await caller.do("press", press="go.read:otit.99")

    assert said("terms-version", version=CATALOG.document("otit", "en").version) in caller.words


async def test_agreeing_keeps_the_exact_texts(caller: Talk, office: Office) -> None:
    await caller.start("vi")
    await caller.walk("go.book", "terms.agree")

    row = await caller.caller()
    hashes = await office.ask(lambda store: store.consents(row))
    shown = [CATALOG.document(name, "vi") for name in ("otit", "zoom")]
    assert hashes == {document.hash for document in shown}
    kept = await office.ask(lambda store: store.kept_text(shown[0].hash))
    assert kept.text == shown[0].text


async def test_agreeing_in_one_language_counts_in_every_language(caller: Talk) -> None:
    await caller.start("vi")
    await caller.walk("go.book", "terms.agree")
    await caller.do("press", press="go.language")
    await caller.press("language.set:en")

    await caller.do("press", press="go.book")

    assert await caller.state() == "who"


async def test_button_of_another_text_shows_the_terms_anew(caller: Talk, office: Office) -> None:
    await caller.start()
    await caller.press("go.book")

    await caller.do("press", press="terms.agree:0123456789abcdef")

    assert said("terms-changed") in caller.words
    row = await caller.caller()
    assert await office.ask(lambda store: store.consents(row)) == set()


async def test_refusing_keeps_nothing_and_names_the_phone(caller: Talk) -> None:
    await caller.start()
    await caller.walk("go.book", "terms.refuse")

    assert said("disagreed") in caller.words
    assert "03-6712-1965" in caller.words
    assert (await caller.caller()).draft == {}


async def test_typed_yes_is_no_consent(caller: Talk, office: Office) -> None:
    await caller.start()
    await caller.press("go.book")

    await caller.say("yes")

    row = await caller.caller()
    assert await office.ask(lambda store: store.consents(row)) == set()
    assert await caller.state() == "terms"


def test_pages_fit_a_chat() -> None:
    for tag in CATALOG.languages:
        for page in consent.pages_of(CATALOG.document("otit", tag)):
            assert len(page) < 3500, tag
