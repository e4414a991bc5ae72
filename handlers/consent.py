"""The terms: a summary, every article by pages, and *I agree* or not.

The button carries a hash of the exact texts that were shown; with another hash the texts have
changed since, and they are shown anew. The texts themselves are kept once, for good.
"""

from __future__ import annotations

import hashlib

from handlers.flow import footer
from handlers.messages import Choice, Option, Reply, Text, say
from handlers.start import onward
from handlers.turn import Turn
from locales.catalog import Document

PAGE = 1200  # characters of articles on one page


def documents(turn: Turn) -> list[Document]:
    """Give the service's terms in the caller's language, in the service's order."""
    return [turn.catalog.document(n, turn.language) for n in turn.service.terms.documents]


def shown_hash(turn: Turn) -> str:
    """Name the exact texts of all documents in the caller's language: 16 hexadecimal digits."""
    joined = "".join(document.hash for document in documents(turn))
    return hashlib.sha256(joined.encode()).hexdigest()[:16]


def agreed(turn: Turn) -> bool:
    """Tell whether the caller agreed to each document as it stands, in whatever language."""
    given = turn.store.consents(turn.caller)
    return all(
        not given.isdisjoint(turn.catalog.hashes_of(name)) for name in turn.service.terms.documents
    )


def ask(turn: Turn) -> Reply:
    """Show what matters, name the binding original, and ask."""
    main, *others = documents(turn)
    intro = turn.say("terms-intro")
    summary = "\n".join(f"• {line}" for line in main.summary)
    parts = [intro, summary, _binding(turn, main)]
    parts += [f"{other.title}\n" + "\n".join(other.summary) for other in others]
    rules = turn.button("rules-label", "go.rules")
    options = (*_decide(turn), *_readers(turn), rules, *footer(turn))
    return say(Text("\n\n".join(parts)), Choice(turn.say(_question(turn)), options), state="terms")


def _question(turn: Turn) -> str:
    terms = turn.service.terms
    if terms.consent == "deemed":
        return "terms-ask-deemed"
    return "terms-ask" if terms.documents[1:] == ("zoom",) else "terms-ask-all"


def _binding(turn: Turn, document: Document) -> str:
    """Name the text that decides; a linked one may have no address."""
    official = document.official
    return turn.say("terms-binding", title=official.title, link=official.link).rstrip()


def _decide(turn: Turn) -> tuple[Option, ...]:
    agree = Option(turn.say("agree-label"), f"terms.agree:{shown_hash(turn)}", style="main")
    return (agree, turn.button("disagree-label", "terms.refuse"))


def _readers(turn: Turn) -> tuple[Option, ...]:
    return tuple(
        Option(turn.say("read-terms-label" if n == 0 else _label(turn, name)), f"go.read:{name}.0")
        for n, name in enumerate(turn.service.terms.documents)
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
    if name not in turn.service.terms.documents or not _is_number(page):
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
    if turn.caller.state == "terms":
        options += [*_decide(turn)]
    else:
        options += [o for o in _readers(turn) if not o.press.startswith(f"go.read:{name}.")]
    return say(Choice("\n\n".join(parts), (*options, *onward(turn))))


def agree(turn: Turn) -> bool:
    """Keep the texts and the consent; False when these are not the texts that were shown."""
    if turn.pressed != shown_hash(turn):
        return False
    hashes = [turn.store.keep_text(d.name, d.version, d.language, d.text) for d in documents(turn)]
    turn.store.consent(turn.caller, hashes)
    return True


def changed(turn: Turn) -> Reply:
    """Show the texts again, since they changed after the button was drawn."""
    again = ask(turn)
    return say(Text(turn.say("terms-changed")), *again.messages, state=again.state)


def refuse(turn: Turn) -> Reply:
    """Show the way on for those who do not agree: nothing was kept, the phone, a person."""
    turn.caller.draft = {}
    contact = turn.service.contact
    parts = [turn.say("disagreed")]
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
