"""The terms: a summary, every article by pages, and *I agree* or not.

The button carries a hash of the exact texts that were shown; with another hash the texts have
changed since, and they are shown anew. The texts themselves are kept once, for good. Where the
rules ask for it, the terms of the call's app are a step of their own, after those of the service.
"""

from __future__ import annotations

import hashlib

from handlers import terms_change, wording
from handlers.flow import footer
from handlers.messages import Choice, Option, Reply, Text, say
from handlers.rules.rule import placed
from handlers.start import onward
from handlers.turn import Turn
from locales import formats
from locales.catalog import Document
from schedules.service import Service

PAGE = 1200  # characters of articles on one page


STATE, APART = "terms", "app-terms"


def apart(service: Service) -> tuple[str, ...]:
    """Name the terms of the call's apps, where they are agreed to apart from the service's own."""
    if service.terms.app_terms != "separate":
        return ()
    return tuple(name for name in service.terms.documents if name in service.meeting.apps)


def _names(turn: Turn, state: str) -> tuple[str, ...]:
    apps = apart(turn.service)
    own = tuple(name for name in turn.service.terms.documents if name not in apps)
    return apps if state == APART else own


def documents(turn: Turn, state: str = STATE) -> list[Document]:
    """Give the terms that a step asks about, in the caller's language and the service's order."""
    return [turn.catalog.document(name, turn.language) for name in _names(turn, state)]


def shown_hash(turn: Turn, state: str = STATE) -> str:
    """Name the exact texts of these documents in the caller's language: 16 hexadecimal digits."""
    joined = "".join(document.hash for document in documents(turn, state))
    return hashlib.sha256(joined.encode()).hexdigest()[:16]


def agreed(turn: Turn) -> bool:
    """Tell whether the caller agreed to the service's terms as they count, in whatever language."""
    return _agreed(turn, STATE)


def is_apart(turn: Turn) -> bool:
    """Tell whether the terms of the call's apps are a step of their own."""
    return bool(apart(turn.service))


def agreed_apart(turn: Turn) -> bool:
    """Tell whether the caller agreed to the terms of the call's apps."""
    return _agreed(turn, APART)


def _agreed(turn: Turn, state: str) -> bool:
    given = turn.store.consents(turn.caller)
    return all(
        not given.isdisjoint(turn.catalog.hashes_of(name)) or _still_counts(turn, name)
        for name in _names(turn, state)
    )


def _still_counts(turn: Turn, name: str) -> bool:
    """Tell whether the text agreed to before still counts, since the change is to come."""
    if turn.service.terms.change != "announced":
        return False
    document = turn.catalog.document(name, turn.language)
    to_come = terms_change.is_to_come(document, turn.service, turn.now)
    return to_come and turn.store.agreed_text(turn.caller.id, name) is not None


def ask(turn: Turn) -> Reply:
    """Show what matters, name the binding original, and ask."""
    main, *others = documents(turn)
    parts = [turn.say("terms-intro"), _points(main), _binding(turn, main)]
    parts += [f"{other.title}\n" + "\n".join(other.summary) for other in others]
    parts += [*_deemed(turn), *_to_come(turn, STATE)]
    return _asked(turn, STATE, parts, turn.say(_question(turn)))


def ask_apart(turn: Turn) -> Reply:
    """Show whose terms those of the call's apps are, and ask about them alone."""
    apps = documents(turn, APART)
    several = "-several" if len(apps) > 1 else ""
    intro = turn.say(f"app-terms-intro{several}")
    parts = [placed(turn.catalog, intro, _article(turn), turn.language)]
    parts += [f"{app.title}\n{_points(app)}" for app in apps]
    parts += _to_come(turn, APART)
    return _asked(turn, APART, parts, turn.say(f"app-terms-ask{several}"))


def _asked(turn: Turn, state: str, parts: list[str], question: str) -> Reply:
    rules = turn.button("rules-label", "go.rules")
    options = (*_decide(turn, state), *_readers(turn, state), rules, *footer(turn))
    return say(Text("\n\n".join(parts)), Choice(question, options), state=state)


def _points(document: Document) -> str:
    return "\n".join(f"• {line}" for line in document.summary)


def _article(turn: Turn) -> str:
    return turn.service.article("terms.app_terms")


def _deemed(turn: Turn) -> list[str]:
    """Say what agrees to the app's terms, where the rules count a deed as agreeing."""
    how = turn.service.terms.app_terms
    if how is None or how == "separate":
        return []
    sentence = turn.say(f"rule-app-terms-{how}")
    return [placed(turn.catalog, sentence, _article(turn), turn.language)]


def _to_come(turn: Turn, state: str) -> list[str]:
    """Say from when a text counts that does not count yet."""
    return [
        turn.say("terms-counts-from", day=formats.day(document.effective, turn.language))
        for document in documents(turn, state)
        if document.effective is not None
        and terms_change.is_to_come(document, turn.service, turn.now)
    ]


def _question(turn: Turn) -> str:
    asked = _names(turn, STATE)
    if turn.service.terms.consent == "deemed":
        return "terms-ask-deemed"
    if asked[1:] == ("zoom",):
        return "terms-ask"
    return "terms-ask-all" if asked[1:] else "terms-ask-own"


def _binding(turn: Turn, document: Document) -> str:
    """Name the text that decides; a linked one may have no address."""
    official = document.official
    return turn.say("terms-binding", title=official.title, link=official.link).rstrip()


def _decide(turn: Turn, state: str) -> tuple[Option, ...]:
    label = turn.say("agree-label")
    return (
        Option(label, f"{state}.agree:{shown_hash(turn, state)}", style="main"),
        turn.button("disagree-label", f"{state}.refuse"),
    )


def _readers(turn: Turn, state: str = "") -> tuple[Option, ...]:
    names = _names(turn, state) if state else turn.service.terms.documents
    main = turn.service.terms.documents[:1]
    return tuple(
        Option(
            turn.say("read-terms-label" if name in main else _label(turn, name)),
            f"go.read:{name}.0",
        )
        for name in names
    )


def _label(turn: Turn, name: str) -> str:
    """Give the key of a further document's button; a site's own one has none of its own."""
    key = f"read-{name}-label"
    return key if turn.catalog.has(key, turn.language) else "read-terms-label"


def pages_of(document: Document) -> list[str]:
    """Cut a document into pages at its articles."""
    pages: list[str] = []
    for article in document.articles:
        text = f"{article.heading}\n{article.body}"
        if pages and len(pages[-1]) + len(text) < PAGE:
            pages[-1] += "\n\n" + text
        else:
            pages.append(text)
    return pages or ["\n".join(document.summary)]


def read(turn: Turn) -> Reply | None:
    """Show one page of a document; from the menu or on the way to *I agree*."""
    name, _, page = (turn.pressed or f"{turn.service.terms.documents[0]}.0").rpartition(".")
    mine = (turn.service,) if turn.alone else turn.services.values()
    here = {name for each in mine for name in each.terms.documents}
    if name not in here or not _is_number(page):
        return None
    document = turn.catalog.document(name, turn.language)
    pages = pages_of(document)
    n = min(int(page), len(pages) - 1)
    head = turn.say("terms-page", title=document.title, page=str(n + 1), pages=str(len(pages)))
    parts = [head, pages[n]]
    if n == len(pages) - 1:
        parts.append(_binding(turn, document))
        parts.append(turn.say("terms-version", version=document.version))
    options = []
    if n + 1 < len(pages):
        options.append(turn.button("next-page-label", f"go.read:{name}.{n + 1}"))
    if n > 0:
        options.append(turn.button("previous-page-label", f"go.read:{name}.{n - 1}"))
    if turn.caller.state in (STATE, APART):
        options += [*_decide(turn, turn.caller.state)]
    else:
        options += [o for o in _readers(turn) if not o.press.startswith(f"go.read:{name}.")]
    return say(Choice("\n\n".join(parts), (*options, *onward(turn))))


def agree(turn: Turn) -> bool:
    """Keep the texts and the consent; False when these are not the texts that were shown."""
    state = turn.caller.state
    if turn.pressed != shown_hash(turn, state):
        return False
    asked = documents(turn, state)
    hashes = [turn.store.keep_text(d.name, d.version, d.language, d.text) for d in asked]
    turn.store.consent(turn.caller, hashes)
    return True


def changed(turn: Turn) -> Reply:
    """Show the texts again, since they changed after the button was drawn."""
    again = ask_apart(turn) if turn.caller.state == APART else ask(turn)
    return say(Text(turn.say("terms-changed")), *again.messages, state=again.state)


def refuse(turn: Turn) -> Reply:
    """Show the way on for those who do not agree: nothing was kept, the phone, a person."""
    turn.caller.draft = {}
    contact = turn.service.contact
    parts = [wording.said(turn, "disagreed")]
    if contact.phone:
        parts.append(turn.say("phone-instead", phone=contact.phone))
    options = (
        turn.button("read-again-label", "go.book"),
        turn.button("timetable-label", "go.timetable"),
        turn.button("menu-label", "go.menu"),
    )
    return say(Choice("\n\n".join(parts), options), state="menu")


def _is_number(page: str) -> bool:
    return page.isascii() and page.isdigit() and len(page) < 4
