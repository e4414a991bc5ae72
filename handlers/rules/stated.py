"""Rules that a source states beside the booking: surroundings, conduct, records, costs, terms."""

from __future__ import annotations

from handlers.rules.rule import Telling, placed


def before(told: Telling) -> None:
    """Tell what is to be looked at before the call."""
    told.group("before")
    checks = told.service.environment.checks
    if checks:
        points = [(point, told.say(f"check-{point}-title")) for point in checks]
        told.each("environment.checks", points, "rule-checks")


def conduct(told: Telling) -> None:
    """Tell what is not allowed, and what may follow."""
    told.group("conduct")
    rules = told.service.conduct
    if rules.recording:
        kinds = [(kind, told.say(f"recording-{kind}")) for kind in rules.recording]
        told.each("conduct.recording", kinds, "rule-recording")
    if rules.organiser_records:
        told.one("conduct.organiser_records", True, "rule-organiser-records")
    if rules.designated:
        told.one("conduct.designated", True, "rule-designated")
    if rules.forbidden:
        deeds = [(deed, told.say(f"conduct-{deed}")) for deed in rules.forbidden]
        told.each("conduct.forbidden", deeds, "rule-forbidden")
    if rules.suspension:
        told.one("conduct.suspension", rules.suspension, "rule-suspension")


def records(told: Telling) -> None:
    """Tell what is recorded, whether figures are made of it, and how long data are kept."""
    told.group("records")
    service = told.service
    if service.records.kept:
        kept = [(name, told.say(f"record-{name}")) for name in service.records.kept]
        told.each("records.kept", kept, "rule-records")
    if service.records.statistics:
        told.one("records.statistics", True, "rule-statistics")
    if "keeping" in service.model_fields_set:
        days = service.keeping.after.days
        told.one("keeping.days", days, "rule-keeping", days=days)


def costs(told: Telling) -> None:
    """Tell what it costs."""
    told.group("costs")
    rules = told.service.costs
    if rules.free:
        told.one("costs.free", True, "rule-free")
    if rules.own:
        own = [(thing, told.say(f"rule-own-{thing}")) for thing in rules.own]
        told.each("costs.own", own, "rule-own")


def terms(told: Telling) -> None:
    """Tell which texts are agreed to, how, how they change, and who judges."""
    told.group("terms")
    rules = told.service.terms
    if rules.documents:
        titles = [
            (name, told.catalog.document(name, told.language).title) for name in rules.documents
        ]
        told.each("terms.documents", titles, "rule-documents")
    _agreeing(told)
    if rules.app_terms:
        told.one("terms.app_terms", rules.app_terms, f"rule-app-terms-{rules.app_terms}")
    if rules.change:
        told.one("terms.change", rules.change, f"rule-change-{rules.change}")
    if rules.court:
        told.one("terms.court", rules.court, f"court-{rules.court}")


def _agreeing(told: Telling) -> None:
    """Tell how one agrees: with the button, or by what counts as agreeing."""
    service, key = told.service, "terms.deemed_by"
    consent, deeds = service.terms.consent, service.terms.deemed_by
    if consent == "explicit":
        told.one("terms.consent", consent, "rule-consent-explicit")
        for deed in deeds:
            told.one(f"{key}.{deed}", deed, f"rule-deemed-{deed}")
        return
    lines = [
        placed(
            told.catalog,
            told.say(f"rule-deemed-{deed}"),
            service.stated_in(f"{key}.{deed}"),
            told.language,
        )
        for deed in deeds or ("applying",)
    ]
    told.one("terms.consent", consent, "rule-consent-deemed", items=lines)
