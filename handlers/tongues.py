"""Noticing that a caller writes in another language of the service, and offering to switch to it.

Only what is no answer to the question gets here. The question stays as it is, so nothing that was
given is lost; each language is offered once, until the caller changes theirs.
"""

from __future__ import annotations

from handlers import start, words
from handlers.messages import Choice, Option, Reply, say
from handlers.turn import Turn
from locales.languages import ALL, base, endonym
from locales.scripts import has_kana, is_mostly, is_vietnamese

OFFERED = "offered"  # in the draft: which languages were offered
WAITS = "switch"  # in the draft: the offer that is to be answered
_LATIN = ("vi", "id", "fil", "en")


def offer(turn: Turn, text: str, *, reads_well: bool = False) -> Reply | None:
    """Offer the language that a text is written in; None where there is none to be offered.

    `reads_well`: it can be an answer, such as a name, in whatever letters; then only what is
    nothing but a command counts.
    """
    tag = _command_in(turn, text, sure=True) if reads_well else heard(turn, text)
    known = list(turn.draft.get(OFFERED, ()))
    if not tag or (tag in known and start.spoken(turn, text) != tag):
        return None
    turn.draft[OFFERED] = [*known, tag] if tag not in known else known
    turn.draft[WAITS] = tag
    own = turn.language
    prompts = (turn.catalog.say("choose-language", each) for each in (tag, own))
    options = (
        Option(endonym(tag), f"go.speak:{tag}", style="main"),
        Option(endonym(own), "go.resume"),
    )
    return say(Choice("🌐 " + " · ".join(prompts), options))


def answered(turn: Turn, text: str) -> str:
    """Read a typed answer to an offer that waits: the press it stands for, or "" for none.

    Whatever comes, the offer waits no more.
    """
    tag = str(turn.draft.pop(WAITS, ""))
    if not tag:
        return ""
    yes, no = f"go.speak:{tag}", "go.resume"
    typed = text.strip().casefold()
    told = {"1": yes, "2": no, endonym(tag).casefold(): yes, endonym(turn.language).casefold(): no}
    if typed in told:
        return told[typed]
    meant = {words.read(text, each).outcome for each in (tag, turn.language)}
    return yes if "yes" in meant else no if "no" in meant else ""


def heard(turn: Turn, text: str) -> str:
    """Name the other language of the service that a text is in; "" where nothing tells."""
    own = turn.language
    others = [tag for tag in start.languages(turn) if tag != own]
    called = start.spoken(turn, text)
    if called is not None and called != own:
        return called
    for tag in others:
        if _is_written_in(text, base(tag)) and not _is_written_in(text, base(own)):
            return tag
    return _command_in(turn, text)


def _is_written_in(text: str, tag: str) -> bool:
    """Tell a language by its letters, where it has letters of its own."""
    if tag == "vi":
        return is_vietnamese(text)
    if tag in _LATIN or tag not in ALL:
        return False
    if tag in ("ja", "zh-Hans") and has_kana(text) != (tag == "ja"):
        return False
    return is_mostly(text, tag)


def _command_in(turn: Turn, text: str, *, sure: bool = False) -> str:
    """Name the one other language in which a text is a command or an answer; "" else."""
    own = turn.language
    if words.always(text, own) is not None or words.read(text, own).outcome != "none":
        return ""
    found = [
        tag for tag in start.languages(turn) if tag != own and _is_command(text, tag, sure=sure)
    ]
    # Who writes "はい" is offered Japanese, not asked in which of its two forms.
    return found[0] if len({base(tag) for tag in found}) == 1 else ""


def _is_command(text: str, tag: str, *, sure: bool) -> bool:
    command = words.always(text, tag)
    if sure:  # people are called Huy, Tao and ရဲ
        return tag not in _LATIN and command not in (None, "danger")
    return command is not None or words.read(text, tag).outcome in ("yes", "no")
