### The rules of a service, in one list: in the chat, on a page and for staff. Each sentence is said only
### where the service's file has the rule. A sentence above a short list gets its colon from
### `rule-with-list`.

## Around the list

# Button that leads to the list.
rules-label = Rules
# Button below the list, where there are several services.
rules-others-label = Other rules
# Heading of the list. $service is the short name of the service, $page and $pages are numbers.
rules-page = Rules: { $service } ({ $page }/{ $pages })
# The same where the service has no name.
rules-page-alone = Rules of this service ({ $page }/{ $pages })
# Heading of the page with the list, and title of the browser window. $service is the short name.
page-rules-title = Rules: { $service }
# The same where the service has no name.
page-rules-title-alone = Rules of this service
# Above the list of services, where there are several.
rules-ask = The rules of which service do you want to read?
# After a rule: where it stands in the terms. $rule is the rule, $article a number such as 6-3; in
# Japanese and Chinese it comes with its word, such as 第6条(3).
rule-stands-article = { $rule } (article { $article })
# The same for a rule that stands in several articles. $articles is a list such as 6-1 and 6-2.
rule-stands-articles = { $rule } (articles { $articles })
# The same for a rule in the office's announcement.
rule-stands-notice = { $rule } (announcement)
# The same for a rule in the first lines of the terms, above article 1.
rule-stands-preamble = { $rule } (beginning of the terms)
# The same for a rule in the last lines of the terms.
rule-stands-closing = { $rule } (end of the terms)
# The same for what stands in no terms: whoever runs this desk chose it.
rule-stands-operator = { $rule } (chosen by this desk)

# A rule above a short list, with the place where it stands. $rule is all of that.
rule-with-list = { $rule }:

## Headings

# Heading: for whom the service is.
rules-group-who = Who can use it
# Heading: the call itself, its app and its language.
rules-group-call = The call
# Heading: how to book.
rules-group-booking = Booking
# Heading: what is asked.
rules-group-asked = What we ask
# Heading: cancelling, and what follows when somebody does not come.
rules-group-cancel = Cancelling and absence
# Heading: what must be looked at before the call.
rules-group-before = Before the call
# Heading: what is not allowed, and what may follow.
rules-group-conduct = During the call
# Heading: what is recorded and how long data are kept.
rules-group-records = Records
# Heading: what it costs.
rules-group-costs = Costs
# Heading: the terms of use.
rules-group-terms = Terms of use

## Who can use it

# Above a list of the people who may ask, such as "Former trainee".
rule-who = This service is for
# $question is a question with its question mark. Above a list of the answers with which one can book.
rule-question = We ask: { $question } You can book with the answer
# $languages is a list of languages.
rule-callers = We answer you in: { $languages }.

## The call

# $app is the name of an app such as Zoom.
rule-app = The call is held in { $app }.
# Above a list of apps.
rule-apps = The call is held in one of these apps
# $app is the name of an app.
rule-app-designated = The call is held in { $app }, or in another app that the organiser names.
# $app is the name of the app in which the office keeps its own bookings.
rule-booking-app = The office keeps its bookings in { $app }.
rule-media-audio = You talk by voice only. The camera stays off.
rule-media-video = It is a video call.
# $spoken is the name of a language.
rule-language = The call is in { $spoken }.
# Above a list of languages, each with its weekdays.
rule-languages = The call is in one of these languages
# One language with its days. $spoken is its name, $days a list of weekdays.
rule-language-days = { $spoken }: { $days }
# Above a list of weekdays with hours, in Japan time.
rule-hours = Hours (Japan time)
# One line of the hours. $days is a list of weekdays, $hours a list of spans such as 11:00–19:00.
rule-hours-days = { $days }: { $hours }
# Of seminars and visits.
rule-events = Each event has its own date and time.
# One event of that list. $title is the organiser's own title, $when a date and time in Japan time.
rule-event = { $title }: { $when }
# Above a list of times of maintenance.
rule-maintenance = At these times nothing can be booked
# One of them. $begins and $ends are dates and times in Japan time.
rule-maintenance-span = { $begins } – { $ends }
# $minutes is a number.
rule-session = A call takes { $minutes } minutes.
# $minutes is a number: a call may be shorter.
rule-session-most = A call takes up to { $minutes } minutes.
# Above a list of ways in.
rule-access = To join the call you get
rule-access-url = a link
rule-access-id-passcode = a meeting ID and a passcode
rule-access-id-passkey = an ID and a passkey

## Booking

# $minutes is a number.
rule-notice-minutes =
    { $minutes ->
        [1] Book at least { $minutes } minute before the call.
       *[other] Book at least { $minutes } minutes before the call.
    }
# $hours is a number.
rule-notice-hours =
    { $hours ->
        [1] Book at least { $hours } hour before the call.
       *[other] Book at least { $hours } hours before the call.
    }
# $days is a number.
rule-days-before =
    { $days ->
        [1] Book by the end of the day before.
       *[other] Book by the end of the day that is { $days } days before.
    }
# $days is a number. Working days are the days on which public offices are open.
rule-working-days-before =
    { $days ->
        [1] There must be { $days } working day between the booking and the call.
       *[other] There must be { $days } working days between the booking and the call.
    }
# Below a rule with working days: which days they are not.
rule-working-days = Saturdays, Sundays, public holidays and 29 December to 3 January are not working days.
# $days is a number.
rule-horizon =
    { $days ->
        [1] You can book up to { $days } day ahead.
       *[other] You can book up to { $days } days ahead.
    }
# $times is a number, two or more.
rule-wishes = You can name up to { $times } times that suit you.
# $count is a number.
rule-per-caller =
    { $count ->
        [1] You can have { $count } open booking at a time.
       *[other] You can have { $count } open bookings at a time.
    }
# $calls is a number.
rule-per-day =
    { $calls ->
        [1] You can have { $calls } call a day.
       *[other] You can have { $calls } calls a day.
    }
rule-confirmation-staff = A person looks at your request and confirms it. A request alone is not a booking.
rule-confirmation-instant = Your booking is confirmed at once.
rule-confirmation-reply = The office offers you times. Your answer confirms the booking.
rule-confirmation-lottery = Places are drawn by lot. We tell you the result.
# $hours is a number.
rule-offer =
    { $hours ->
        [1] A time that we offer you is kept for { $hours } hour.
       *[other] A time that we offer you is kept for { $hours } hours.
    }
rule-in-call = During a call you can book your next call.
# Where a waiting list is kept. $minutes is a number.
rule-waiting = There is a waiting list. A time that becomes free is kept for you for { $minutes } minutes.
# Above a list of roads by which the office tells when and where the call is.
rule-notices = We tell you the date and how to join
rule-road-chat = here in the chat
rule-road-mail = by email
rule-road-phone = by phone
rule-road-member-page = on your job-seeker page
# $days is a number. Working days are the days on which public offices are open.
rule-writes-within =
    { $days ->
        [1] If you hear nothing for { $days } working day after your request, please phone us.
       *[other] If you hear nothing for { $days } working days after your request, please phone us.
    }
# $time is a clock such as 18:00.
rule-reminder-day-before = We remind you at { $time } on the day before the call.
# $minutes is a number.
rule-reminder-ready = We write to you { $minutes } minutes before the call.
# $hours is a number.
rule-reminder-offer-ends =
    { $hours ->
        [1] We remind you { $hours } hour before offered times are given up.
       *[other] We remind you { $hours } hours before offered times are given up.
    }

## What we ask

# Above a list such as "Name", "Email".
rule-fields = We ask for your
rule-companion = Tell us beforehand if somebody will be with you, for example an interpreter.
rule-private-form = We ask for personal data only on our own page, not in the chat.
rule-prove-email = We check your email address with a code.
rule-account = You register once, with a link that we send by email.
rule-characters-jis = Write your answers with Japanese characters or Latin letters without marks. The office's system cannot keep other letters.
# Above a list such as "Name", "Address".
rule-identity = At the beginning of the call we check who you are. We ask for your

## Cancelling and absence

# Above a list of ways.
rule-cancel = You can cancel
# Above a list of ways that are left on the day of the call.
rule-cancel-same-day = On the day of the call you can cancel only
rule-way-chat = here in the chat
rule-way-mail = by email
rule-way-page = on the page of your booking
rule-way-phone = by phone
# $minutes is a number.
rule-absence = If you do not come and we hear nothing from you for { $minutes } minutes after the start, the call is cancelled.
rule-absence-refusal = If you stay away without a word, a person may decide that you cannot book for some time.
# How long staff see a missed call beside the caller's next bookings. $days is a number.
rule-absence-counted =
    { $days ->
        [1] Staff see for { $days } day that you missed a call.
       *[other] Staff see for { $days } days that you missed a call.
    }

## Before the call

# Above a list such as "Test call", "A quiet place, alone".
rule-checks = Please look at these points before the call

## During the call: what is not allowed

# Above a list such as "sound", "photos".
rule-recording = It is forbidden to record the call in any way
recording-audio = sound
recording-video = video
recording-photo = photos
recording-streaming = streaming
rule-organiser-records = The organiser may record the event and use the recording again. The people who made it and who speak in it must agree.
rule-designated = Use only the functions of the app that the organiser names.
# Above a list of what is not allowed, as conduct-threats. The call may be ended.
rule-forbidden = These things are not allowed
# What is not allowed: threats against the counsellor or others.
conduct-threats = threats
# Insults, rough words, violence in words.
conduct-abuse = insults and abuse
# Using the service for another purpose than its own.
conduct-other-purposes = using the service for another purpose
# Copyright, trade marks and the like.
conduct-property = using works of others against their rights, for example copying them
# Of other people who use the service.
conduct-annoyance = annoying other users
# Insult or harm to somebody's honour, private life, picture.
conduct-honour = harming the honour, the private life or the picture rights of others
conduct-disturbance = disturbing the service
conduct-law = breaking the law or public order
conduct-harm = doing harm to others
conduct-unauthorised-access = getting into the system without permission
conduct-malware = sending viruses
# User IDs and passwords.
conduct-others-ids = using the ID or password of another person
conduct-false-registration = registering with false data
conduct-profit = using the service to make money
# Antivirus software, operating system or browser that are not up to date.
conduct-outdated-protection = using a device whose protection is not up to date
rule-suspension = If somebody breaks these rules, a person may end or stop their use of the service.

## Records

# Above a list such as "when you use the service".
rule-records = These things may be recorded
record-times = when you use the service
record-access = the access history
record-devices = the numbers that identify your device
rule-statistics = Figures are made of how the service is used. Nobody can be recognised in them.
# $days is a number.
rule-keeping =
    { $days ->
        [1] Your data are deleted { $days } day after your last call and your last message.
       *[other] Your data are deleted { $days } days after your last call and your last message.
    }

## Costs

rule-free = The service is free of charge.
# Above a list: what callers pay themselves.
rule-own = You pay yourself for
rule-own-device = your device
rule-own-data = data and connection

## Terms of use

# Above a list of titles of terms texts.
rule-documents = You need to agree to
rule-consent-explicit = You agree with the button “I agree”.
# Above a list of what counts as agreeing, as rule-deemed-applying.
rule-consent-deemed = There is no button: you agree by what you do.
rule-deemed-applying = Who applies has agreed to the terms.
rule-deemed-replying = Who answers the office's message has agreed to the terms.
rule-deemed-using = Who uses the service has agreed to the terms.
rule-deemed-viewing = Who looks at the service has agreed to the terms.
rule-app-terms-applying = Who applies and uses the app has also agreed to the app's own terms.
rule-app-terms-using = Who uses the app has also agreed to the app's own terms.
rule-app-terms-separate = The app has terms of its own. You agree to them separately.
rule-change-free = The terms may change without your consent. Who goes on using the service has agreed to the new terms.
rule-change-announced = The terms may change without your consent only if it is good for users, or if it is reasonable and fits their purpose. What changes, and from when, is announced before.
court-tokyo = Japanese law applies. Only the Tokyo District Court decides disputes in the first instance.
court-matsue = Japanese law applies. Only the court in Matsue decides disputes in the first instance.
court-kobe = Japanese law applies. Only the Kobe District Court decides disputes.
court-maebashi = Japanese law applies. Only the Maebashi District Court decides disputes.
# The court depends on where the office is.
court-office = Japanese law applies. Only the district court for the place of the office decides disputes in the first instance.

## Said around a call

# With a confirmed call and with "are you ready?". $kinds is a list such as sound and video.
call-no-recording = Please do not record this call in any way ({ $kinds }).
# The same, of seminars and visits that the organiser may record.
call-organiser-records = The organiser may record it.
# The same, of seminars and visits.
call-designated = Please use only the functions of the app that the organiser names.
# What the service is, where nothing says that it is free; else `about` is said.
about-call =
    Here you can ask for a call with a person who speaks your language.
    You do not need a phone number.
# What the service is, where its own sentence was said just before.
about-free = It is free of charge.
# What a call costs.
about-data = You pay your own data charges.
# Which connection to use; `about-costs` says this and `about-data` together.
about-wifi =
    Use your own connection or a Wi-Fi that you know and trust.
    Do not use free Wi-Fi of unknown safety.
# Telegram's profile page of the bot, where a service is not free of charge: at most 120 letters.
telegram-short-call = Ask here for a call with a person who can help you.

## Agreeing to the terms of an app, apart from those of the service

# After agreeing to the service's terms. Above the points of the app's terms.
app-terms-intro = The app for the call has terms of its own. The service asks you to agree to them separately:
# The same for one of several apps.
app-terms-intro-several = The apps for the call have terms of their own. The service asks you to agree to them separately:
# In place of `terms-ask`, where the terms of the app follow apart.
terms-ask-own = Do you agree to the terms of use?
app-terms-ask = Do you agree to the terms of the app?
# The same for one of several apps.
app-terms-ask-several = Do you agree to the terms of these apps?

## When the terms change

# To callers with an open booking. $day is the day from which the new text counts.
terms-change-notice-text = A text that you agreed to changes on { $day }. Until then the old text counts.
# The same where the new text names no day, or the day has come.
terms-change-now-notice-text = A text that you agreed to has changed.
# Above a list of headings of articles, such as "6 · Booking".
terms-change-what = These parts change:
# Where it cannot be told which parts.
terms-change-read = Please read the new text.
# Above a terms text that does not count yet. $day is the day from which it counts.
terms-counts-from = This text counts from { $day }.
