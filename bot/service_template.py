"""The words of a first service file: each key with what it means, for calls and for events."""

from __future__ import annotations

EVENT = """\
# [[event]]
# name = "interviews-2026-12"  # a name of its own
# title = {{ ja = "...", en = "..." }}  # as the organiser calls it
# starts = 2026-12-10T14:00:00
# minutes = 90  # how long it lasts; a multiple of 5
# capacity = 20  # for how many it is
# draws = 2026-12-05T12:00:00  # with confirmation = "lottery": when lots are drawn
"""
OF_CALLS = {
    "none_yet": "",
    "length": """\
session_minutes = {length}  # length of a call; a multiple of 5
# session_at_most = true  # a call may well be shorter
""",
    "timetable": """\
# One [[timetable]] holds until the next one's first day. When hours change, leave this one
# as it is, copy it below itself, and change `from` and the hours in the copy.
# Single days off and extra days do not belong here: staff enter them in the console.
[[timetable]]
from = {starts_on}  # the first day on which these hours hold
# working_days = true  # not on Saturdays, Sundays, public holidays and 29 December to 3 January
# A day without hours is closed. Several stretches a day: "09:00-12:00 13:00-17:00".
hours = {hours}

[timetable.days]  # which language on which days; callers see this order
{days}

# For seminars and other events for many, [[event]] sections take the place of [[timetable]] and
# of session_minutes; `event = []` above all sections while there is none:
"""
    + EVENT,
}
OF_EVENTS = {
    "none_yet": "event = []  # no events yet: take this line away with the first [[event]]\n",
    "length": "",
    "timetable": """\
# Each seminar, visit or evening for many is an [[event]]; take `event = []` above away then.
"""
    + EVENT,
}
BODY = """\
{heading}
# Say here what this service offers, and where its rules stand. Change a line, save, and run
# `sodan check`. A line that begins with # is not set: take the # away to set it, and give the
# key its line under [articles].

id = {id}  # the name of this file without .toml
timezone = {timezone}  # every hour in this file is the clock of this place
{none_yet}
[contact]  # other ways to you, shown to callers
{phone}  # cancelling by phone needs it
# mail = "desk@example.jp"  # an address for callers
# line = "@123abcde"  # the basic ID of your LINE account
# telegram = "example_bot"  # the name of your Telegram bot

{timetable}
# While something is being repaired nothing can be booked; callers are told before:
# [[maintenance]]
# from = 2026-12-28T22:00:00
# to = 2026-12-29T06:00:00

[booking]
{length}notice_minutes = 60  # a call is booked at least this long before it starts
# days_before = 1  # and at least so many days; 1: until the end of the day before
# working_days_before = 2  # or so many working days of public offices in between, in its place
horizon_days = 28  # and at most this many days ahead
wishes = {wishes}  # times that a caller may name in one request
per_caller = 1  # bookings that a caller may have open at once
# per_day = 1  # calls that a caller may have on one day
offer_hours = 24  # how long an offered time waits for the caller's answer
seats = 1  # calls at once in each language while no counsellor is listed
confirmation = {confirmation}  # staff, instant, reply (by answering), lottery
buffer_minutes = 0  # kept free after each call; a multiple of 5
# in_call = true  # the next call can be booked during a call

[intake]  # what a caller is asked, in this order
# who = ["trainee", "former", "representative", "supporter"]  # who may ask
# Known: {known_fields}.
fields = {fields}
companion = false  # true: will somebody sit in during the call?
private_form = false  # true: asked on our own page only, never in the chat
prove_email = false  # true: a mailed code is typed back; without it no mail is sent
# account = true  # registered for good once the link in a mail was opened
# characters = "jis"  # only what is in JIS levels 1 to 4 can be entered
# identity = ["name"]  # by which fields staff make sure who it is

# What decides whether somebody may use the service, asked first; docs/admin.md tells which there
# are and how to add one. As many [[question]] as you need:
# [[question]]
# ask = "camera"  # its name
# go = ["yes"]  # answers with which it goes on
# stop = ["no"]  # answers with which it does not

[meeting]
# Known: {known_apps}. Of several, one is agreed on.
apps = {apps}
# designated = true  # or an app like it, as the organiser names it
# booking_app = "etumo"  # where the office keeps its own bookings
# access = ["url"]  # by what a caller gets in: url, id-passcode, id-passkey
media = "audio"  # audio: cameras stay off; video
{language}  # the language of all calls; left out: the caller's own

# With a `language` of all calls: in which languages callers are answered, in the order shown.
[callers]
{callers}

# Ways in which a caller may cancel: chat, mail, page (the link in letters and chat), phone. Where
# fewer are left on the day of the call itself, name them in the second line.
[cancel]
by = {by}
# same_day_by = ["phone"]  # without it: on that day as before

[absence]
grace_minutes = {grace}  # without a word for so long after the start: not held
refusal = "human"  # only a person may refuse a caller later
strike_days = 180  # a call that was missed longer ago does not count any more

[reminders]  # leave a line out and that reminder is not sent
day_before_at = "18:00"  # the evening before the call
ready_minutes = 30  # shortly before the call: are you ready?
offer_ends_hours = 3  # before offered times are given up

[environment]
# What callers are asked to look at before the call, in this order.
checks = ["app", "test-call", "up-to-date", "safe-device", "wifi", "quiet", "camera-off"]

[office]  # what staff are told; leave a line out and they are not
unanswered_hours = 4  # a request has waited for so long
unclosed_hours = 2  # a call is over and nobody wrote down how it ended
unread_hours = 12  # a message that has to be read has had no reaction for so long
close_days = 7  # then it is closed without a result
today_at = "08:30"  # each morning: today's calls
# writes_within_working_days = 3  # else callers are told to phone, and staff see it

[keeping]
days = 30  # after the last call and the last word a caller is forgotten

[waiting]  # who finds every time taken can wait; without it there is no list
hold_minutes = 60  # how long a freed time is kept for the first in line

# By which roads date and way in are told beside the chat; phone and member-page are tasks of staff.
[notices]
# by = ["phone", "member-page"]  # chat, mail, phone, member-page

[terms]
documents = {documents}  # shown before the first booking
consent = "explicit"  # explicit: a button; deemed: applying counts as agreeing
# deemed_by = ["applying"]  # what the source counts so: applying, replying, using, viewing
# app_terms = "separate"  # the app's terms: applying (and using), using (alone), separate
# change = "announced"  # free: who goes on agrees to changed terms; announced
# court = "office"  # the sentence court-<name>

[conduct]
# recording = ["audio", "video"]  # forbidden to callers: audio, video, photo, streaming
# organiser_records = true  # the organiser may record
# designated = true  # only functions of the app that the organiser names
# forbidden = ["threats", "abuse"]  # the sentences conduct-<name>
# suspension = "human"  # a person may end one caller's use

[records]
# kept = ["times", "access", "devices"]  # the sentences record-<name>
# statistics = true  # figures of many callers at once

[costs]
# free = true  # no charge
# own = ["device", "data"]  # what callers pay themselves

# Where each rule stands: an article of the terms ("6-2"), "notice", "preamble", "closing", or
# "operator" where no source states it and this desk chose. Every key above has its line;
# in a list, each entry may have its own.
[articles]
"""
