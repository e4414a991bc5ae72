### Events: seminars, visits and evenings for many people. A service has events or calls, not both.
### A sentence here that begins with "event-" stands in place of the one of the same name without it.

## The menu and the list of events

# Button of the menu, in place of "Book a call".
event-book-label = Book a place
# Button below a notice, in place of "Book again".
event-book-again-label = Other events
# Button of the menu, in place of "Days and hours".
event-timetable-label = Events
# Heading of the list of all events.
event-list-title = Events
# There is nothing to book: no event, none soon enough, or it is too late for all of them.
event-none = There is no event to book at present. Please look again later.
# Above the list of events; each is a button below.
event-ask = Which event do you want to attend? All times are Japan time.
# Above the list, when no event has a place left.
event-all-full = All events are full at present.
# Behind an event in the list. $places is how many places are left, more than 3.
event-left = { $places } places left
# The same, 1 to 3 places.
event-few-left =
    { $places ->
        [1] Only 1 place left
       *[other] Only { $places } places left
    }
# Behind an event in the list: no place is left.
event-full = Full
# The same, where one can wait for a place.
event-full-wait = Full (waiting list)
# Behind an event in the list: the caller has a place there.
event-mine = You have a place
# Behind an event in the list: the caller waits for a place there.
event-waited-for = You are on the waiting list
# Button: the next page of the list.
event-later-label = Later events
# Button: the first page of the list.
event-first-label = First events
# Somebody else was faster. The list of events follows.
event-taken = Somebody else has just taken the last place. Your answers are kept.
# The chosen event is too near, or off. The list of events follows.
event-past = That event cannot be booked any more. Your answers are kept.
# A full event was chosen. $event is its title with date and time. The waiting list may be offered below.
event-is-full = This event is full: { $event }
# An event was chosen at which the caller has a place. $event as above.
event-is-mine = You have a place at this event: { $event }
# What the waiting list is.
event-wait-offer = You can join the waiting list. When a place becomes free, we offer it to one person at a time, in the order in which they joined.
# The only event is the one that the caller has chosen already.
event-no-other-time = There is no other event.

## The request

# Before an event is chosen and on a booking, where events are in another language than the caller's. $spoken is its name.
event-call-language = The event is in { $spoken }.
# Behind it.
event-call-interpreter = An interpreter may sit in. Please tell us before the event.
# Left of the title of the event.
event-title = Event
# Left of the length of the event.
event-length-title = Length
# How long the event is.
event-length = { $minutes } minutes
# Button under the check of the answers: the place is booked at once.
event-book-now-label = Book my place
# What do you want to change? The event.
change-event-label = Event
# The place is booked. $event is the title, $when a date and time in Japan time.
event-booked-now = You have a place: { $event }, { $when }.
# The caller has as many places as they may.
event-one-at-a-time = You have as many places as one person can have. You can book again after an event, or cancel one first.
# The way in comes later.
event-link-follows = How to join comes here before the event.

## Another event in place of a booked one

# Button on a booking, in place of "Change time".
event-move-label = Other event
# Above the list of events. $event is the title, $when a date and time in Japan time.
event-move-keeps = You keep your place until you have another one: { $event }, { $when }.
# Heading of the check.
event-move-title = Please check the new event
# It is done. $event is the title of the new event, $when its date and time in Japan time.
event-moved-now = You have a place at another event now: { $event }, { $when }.
# It is asked for. $event and $when are of the event at which the caller has a place.
event-move-sent = We have received your request for another event. You keep your place until we confirm another one: { $event }, { $when }.

## The waiting list

# After joining. $event is the title with date and time.
event-wait-joined = You are on the waiting list: { $event }
# The place in line, on the list of one event. $number: 1 is the first.
event-wait-number = You are number { $number } in line now. This is an estimate: people ahead of you may leave.
# What happens next. $minutes is how long an offered place is kept.
event-wait-how = When a place becomes free for you, you get a message. Please answer within { $minutes } minutes. Without an answer, the next person gets that place, and you go to the end of the line.
# Somebody who waits for one event wants to wait for another.
event-wait-already = You are on the waiting list of another event. To wait for this one, please leave that list first.
# There is a place by now.
event-wait-not-needed = There is a free place now. You do not need to wait.

## What the bot says unasked. The first line of each message is a time alone; these texts stand below it.

# The place is confirmed; how to join follows.
event-confirmed-notice-text = Your place is confirmed.
# The place is at another event now; how to join follows.
event-changed-notice-text = Your place is at another event now.
# Another event was asked for.
event-kept-notice-text = The other event is not possible. You keep the place that you have.
# Staff cancelled this one place.
event-cancelled-notice-text = We are sorry. We had to cancel your place. You can choose another event.
# The whole event is cancelled.
called-off-notice-text = We are sorry. This event does not take place. Your place is cancelled.
# The same, for those who wait for a place.
called-off-waiting-notice-text = We are sorry. This event does not take place. You are no longer on the waiting list.
# From the waiting list: a place is free and is kept for this caller; until when follows.
event-freed-notice-text = A place is free now. It is kept for you for a short time:
# The offered place was not taken.
event-passed-notice-text = We got no answer in time, so the next person gets this place. You are still on the waiting list, at the end of the line.
# No place became free.
event-unserved-notice-text = We are sorry. No place became free. You are no longer on the waiting list.
# A place that was offered from the waiting list is not possible any more.
event-withdrawn-notice-text = We are sorry. The place that we offered is not possible any more. You stay on the waiting list.
# The caller has a place at that event now.
event-served-notice-text = You have a place now, so you are no longer on the waiting list.
# The evening before.
event-day-before-notice-text = This is a reminder: you have a place tomorrow.
# Shortly before; buttons and how to join follow.
event-ready-notice-text = Are you ready? Please press a button. If you cannot come, tell us with a button too.
# In a confirmation that comes shortly before; the same buttons follow.
event-confirmed-soon-notice-text = It begins soon. Are you ready? Please press a button.
# The caller did not come. No reproach. A button with other events follows.
event-missed-notice-text = We did not meet. Do you want to choose another event?

## The page with the hours, to read or to print

# Heading.
page-events-title = Events
# Column: the title of an event.
page-events-event = Event
# There is none.
page-events-none = There is no event at present. Please look again later.

## How early, how often

# Above the events, where places are booked until some days before. $days is that number of days.
event-book-days-before =
    { $days ->
        [1] You can book a place until the end of the day before.
       *[other] You can book a place until the end of the day that is { $days } days before.
    }
# The same, where working days of public offices have to lie between. $days is how many of them.
event-book-working-days-before =
    { $days ->
        [1] One working day must lie between today and the day of the event.
       *[other] { $days } working days must lie between today and the day of the event.
    } Saturdays, Sundays, public holidays and 29 December to 3 January are not working days.
# Where the caller has as many places on a day as are allowed. $calls is that number.
event-book-per-day =
    { $calls ->
        [1] You can have one place on one day.
       *[other] You can have { $calls } places on one day.
    } Days that are already full for you are not shown.

## On the way

# In place of "Will somebody be with you during the call?", of an event.
event-companion-ask = Will somebody be with you during the event, for example an interpreter? Please tell us before the event.
# Whoever does not agree to the terms.
event-disagreed = That is all right. Nothing was sent or kept. Without agreeing you cannot book a place here.
# Button with the link.
event-join-label = Join the event
# Points before the event, $points of them: questions answered with "Yes" or "Not yet", and what stands around them.
event-check-intro = { $points } short questions, so that the event works for you. You can stop at any time.
event-check-quiet-ask = Can you be alone, in a quiet place, at the time of the event?
event-check-no-file-sharing-ask = Are you sure that your device has no file-sharing software, and will you close apps that you do not need during the event?
event-check-announce-ask = Did you tell us who will be with you during the event, for example an interpreter, a carer or family? If you will be alone, answer "Yes".
event-check-all-ready = Thank you. You are ready for the event.
event-check-open-reminder = Please look at these points before the event:
event-check-app-title = The app for the event

## The rules

# Heading: the event itself, its app and its language.
event-rules-group-call = The event
# Heading: what must be looked at before the event.
event-rules-group-before = Before the event
# Heading: what is not allowed, and what may follow.
event-rules-group-conduct = During the event
# $app is the name of an app such as Zoom.
event-rule-app = The event is held in { $app }.
# Above a list of apps.
event-rule-apps = The event is held in one of these apps
# $app is the name of an app.
event-rule-app-designated = The event is held in { $app }, or in another app that the organiser names.
event-rule-media-video = It is held by video.
# $spoken is the name of a language.
event-rule-language = The event is in { $spoken }.
# Above a list of ways in.
event-rule-access = To join the event you get
# $minutes is a number.
event-rule-notice-minutes =
    { $minutes ->
        [1] Book at least { $minutes } minute before the event.
       *[other] Book at least { $minutes } minutes before the event.
    }
# $hours is a number.
event-rule-notice-hours =
    { $hours ->
        [1] Book at least { $hours } hour before the event.
       *[other] Book at least { $hours } hours before the event.
    }
# $days is a number.
event-rule-working-days-before =
    { $days ->
        [1] There must be { $days } working day between the booking and the event.
       *[other] There must be { $days } working days between the booking and the event.
    }
# $calls is a number of places.
event-rule-per-day =
    { $calls ->
        [1] You can have { $calls } place on one day.
       *[other] You can have { $calls } places on one day.
    }
# $minutes is a number.
event-rule-waiting = There is a waiting list. A place that becomes free is kept for you for { $minutes } minutes.
# $time is a clock such as 18:00.
event-rule-reminder-day-before = We remind you at { $time } on the day before the event.
# $minutes is a number.
event-rule-reminder-ready = We write to you { $minutes } minutes before the event.
# Above a list such as "Name", "Address".
event-rule-identity = At the beginning of the event we check who you are. We ask for your
# Above a list of ways that are left on the day of the event.
event-rule-cancel-same-day = On the day of the event you can cancel only
# $minutes is a number.
event-rule-absence = If you do not come and we hear nothing from you for { $minutes } minutes after the start, your place is cancelled.
# How long staff see a missed event beside the caller's next bookings. $days is a number.
event-rule-absence-counted =
    { $days ->
        [1] Staff see for { $days } day that you missed an event.
       *[other] Staff see for { $days } days that you missed an event.
    }
# Above a list such as "A quiet place, alone".
event-rule-checks = Please look at these points before the event
# Above a list such as "sound", "photos".
event-rule-recording = It is forbidden to record the event in any way
# $days is a number.
event-rule-keeping =
    { $days ->
        [1] Your data are deleted { $days } day after your last event and your last message.
       *[other] Your data are deleted { $days } days after your last event and your last message.
    }
# With a place at an event and with "are you ready?". $kinds is a list such as sound and video.
event-call-no-recording = Please do not record this event in any way ({ $kinds }).
