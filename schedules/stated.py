"""What a source states beside the booking: its terms, manners, records, costs and notices.

The desk does what these sections say where there is something to do, and tells callers and staff
the rest, each with its article. A name in a list is a sentence of the locales.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StrictBool

from schedules.kinds import Name, Names, Rules, distinct

Deed = Literal["applying", "replying", "using", "viewing"]
Road = Literal["chat", "mail", "phone", "member-page"]
Recording = Literal["audio", "video", "photo", "streaming"]


class Terms(Rules):
    """Documents to agree to, in the order shown, and how agreeing is done.

    `deemed_by`: what the source counts as agreeing, whatever this desk asks for. `app_terms`: how
    the terms of the call's app are agreed to. `change`: whether a change of the terms holds
    without a word, or has to be announced. `court`: the sentence `court-<name>`.
    """

    documents: Names = Field((), description='documents, each once, such as ["terms", "zoom"]')
    consent: Literal["explicit", "deemed"] = Field(description='"explicit" or "deemed"')
    deemed_by: Annotated[tuple[Deed, ...], AfterValidator(distinct)] = Field(
        (), description='deeds, each once, out of "applying", "replying", "using", "viewing"'
    )
    app_terms: Literal["applying", "using", "separate"] | None = Field(
        None, description='"applying" (and using), "using" (alone), or "separate"'
    )
    change: Literal["free", "announced"] | None = Field(
        None, description='"free" (using on is agreeing) or "announced"'
    )
    court: Name | None = Field(None, description='the name of a court, such as "office"')


class Conduct(Rules):
    """What callers may not do, and what may follow.

    `recording`: what they may not record. `organiser_records`: the organiser may. `designated`:
    only those functions of the app may be used that the organiser names. `forbidden`: the
    sentences `conduct-<name>`. `suspension`: who may end one caller's use.
    """

    recording: Annotated[tuple[Recording, ...], AfterValidator(distinct)] = Field(
        (), description='kinds, each once, out of "audio", "video", "photo", "streaming"'
    )
    organiser_records: StrictBool = Field(False, description="true or false")
    designated: StrictBool = Field(False, description="true or false")
    forbidden: Names = Field((), description='deeds, each once, such as ["threats", "abuse"]')
    suspension: Literal["human"] | None = Field(
        None, description='"human": a person decides (without suspensions, leave the line out)'
    )


class Records(Rules):
    """What is recorded of the use, the sentences `record-<name>`; whether figures are made of it.

    Figures are of many callers at once, so that nobody can be told from them.
    """

    kept: Names = Field((), description='things, each once, such as ["times", "devices"]')
    statistics: StrictBool = Field(False, description="true or false")


class Costs(Rules):
    """What a call costs; None and empty where the source is silent."""

    free: StrictBool = Field(False, description="true or false")
    own: Annotated[tuple[Literal["device", "data"], ...], AfterValidator(distinct)] = Field(
        (), description='what callers pay themselves, each once, out of "device", "data"'
    )


class Notices(Rules):
    """By which roads the office says when and where a call takes place; empty: it does not say.

    The chat in which a caller asked is answered whatever stands here. What goes by telephone or
    onto a member's page is work for a person.
    """

    by: Annotated[tuple[Road, ...], AfterValidator(distinct)] = Field(
        (), description='roads, each once, out of "chat", "mail", "phone", "member-page"'
    )
