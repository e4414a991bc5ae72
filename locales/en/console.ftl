### The pages that staff work with. Plain words; a page is read many times a day.
### Times and names are put in by the program.

## Everywhere

# Name of the staff's pages, in the title of each page and at its top.
console-name = Desk
# First link on each page, seen only by people who use a keyboard or a screen reader.
console-skip = Go to the content
# Name of the main menu, for screen readers.
console-nav = Main menu
# Main menu: the list of requests and calls.
console-nav-queue = Requests and calls
# Main menu: work that waits for a person.
console-nav-tasks = To do
# Main menu: opening hours, closures, leave.
console-nav-timetable = Timetable
# Main menu and heading, for administrators: who works for which service.
console-nav-staff = Staff
# Main menu: own settings and sessions.
console-nav-account = My account
# Button at the top: end this session.
console-logout = Log out
# A list that has nothing in it.
console-none = Nothing here.
# First line of a list from which one thing has to be chosen.
console-choose = Please choose
# A short length of time. $minutes: whole minutes, a number.
console-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# A length of time. $hours: whole hours, a number.
console-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
# A long length of time. $days: whole days, a number.
console-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}

## Pages that say why there is nothing to see

# Heading of a page that could not be shown.
console-problem-title = This page cannot be shown
# Link below the reason: back to the first page.
console-to-start = To the first page
# There is no such page or booking, or it belongs to a language of other staff.
console-not-found = There is nothing here, or it is not one of your languages.
# The account's role may not open this page.
console-not-for-role = Your account is not allowed to open this page.
# No service that the account works for is running here any more.
console-no-services = None of your services is running here now. Please ask an administrator.
# A form came from an older page, so nothing was done.
console-form-old = This form is too old. Nothing was changed. Please open the page again and repeat.
# A form held something that is not on its page.
console-form-wrong = This form cannot be read. Nothing was changed. Please open the page again and repeat.

## Login

# Heading of the login page.
console-login-title = Log in
# Login page: field for the account's name.
console-login-name = Login name
# Login page: field for the password.
console-password = Password
# Login page: button.
console-login-button = Log in
# Login page: it did not work. Does not tell which of the two was wrong.
console-login-wrong = The login name or the password is wrong, or the account is locked. After 5 wrong passwords it stays locked for 15 minutes.
# Login page, after a new password was set.
console-told-password = Your password is set. Please log in.
# Page of a one-time link: it no longer works.
console-link-spent = This link was already used or is too old. Please ask your administrator for a new one.
# Heading of the page on which a new password is set.
console-link-title = Set your password
# Above the form for a new password; the name of the account follows.
console-link-for = For
# Field for the new password.
console-new-password = New password
# Below the field for the new password. $least: how many letters it needs, a number.
console-password-rule = At least { $least } characters. A few words that only you know are good.
# Field for the same password again.
console-password-again = The same password again
# Button that sets the password.
console-password-button = Set password
# The new password is too short. $least: how many letters it needs, a number.
console-password-short = This password is too short. It needs at least { $least } characters.
# The new password is too long.
console-password-long = This password is too long. It may have 200 characters.
# The new password repeats the same few letters.
console-password-simple = This password repeats the same characters. Please use more different ones.
# The new password contains the login name.
console-password-login = The password must not contain your login name.
# The two fields differ.
console-password-differs = The two passwords are not the same. Please type both again.

## Requests and calls

# Name of the row of languages, for screen readers.
console-languages = Languages
# The account has no languages, so there is nothing to list.
console-no-languages = Your account has no languages. Please ask your administrator.
# Shown when the mouse rests on the two numbers beside a language. $waiting: requests that wait for an answer; $open: all open bookings; both numbers.
console-count-title = Waiting for an answer: { $waiting }. All open: { $open }.
# Field for a booking code, such as K7P-2QX.
console-find = Booking code
# Button beside the field for a booking code.
console-find-button = Find
# No booking has the code that was typed.
console-told-no-such-code = No booking in your languages has this code.
# Part of the list: nobody has answered yet.
console-part-requested = New requests
# Part of the list: a confirmed call whose caller asked for another time.
console-part-changes = Another time is wanted
# Part of the list: other times were offered, the caller's answer is missing.
console-part-offered = Waiting for the caller
# Part of the list: calls of today, and older ones without a result.
console-part-today = Today, or without a result
# Part of the list: calls of later days.
console-part-confirmed = Later calls
# Column: the booking's code.
console-column-code = Code
# Column: when the call is.
console-column-time = Time
# Column: the caller's name, of which only first letters are shown.
console-column-name = Name
# Column: how long ago it was asked for.
console-column-waited = Waiting for
# Column: until when somebody must answer.
console-column-until = Answer until
# Column: the language of the caller, or of the queue.
console-column-language = Language
# On a booking, where the call is held in another language than the caller's.
console-call-language = Language of the call
# Column: which helpline.
console-column-service = Service
# Column: when something was done.
console-column-at = When
# Column: who did it.
console-column-who = Who
# Column: what was done or is to be done.
console-column-what = What
# Column: a note that belongs to a task.
console-column-note = Note
# Column: link to a booking.
console-column-booking = Booking
# Column of the list of closures: calls that lie on that day.
console-column-calls = Calls on that day
# Beside a time: an answer is needed soon.
console-urgent = Soon
# Below the time of a fixed call while other times are offered beside it.
console-moving = Another time is offered
# Below the time: the link for the call could not be made.
console-room-failed = There is no link yet
# Below the list. $clock: when it was made.
console-as-of = As of { $clock }. This list renews itself.
# In place of the code of a booking whose caller had everything deleted.
console-erased = Deleted
# In place of the details of such a booking.
console-erased-why = The caller had all personal data deleted.

## One booking

# Link above a booking: back to the list.
console-back-to-queue = Back to the list
# Heading: what is known about the booking.
console-about = About this booking
# In place of missing details.
console-details = Details
# Before the moment on the clock of a caller who lives in another country.
console-own-time = Caller's clock:
# When the caller asked for the call.
console-asked-at = Asked for on
# Until when the caller can choose one of the offered times.
console-offer-until = Offer ends
# How the call ended.
console-outcome = Result
# Where the call takes place.
console-room = Link for the call
# The link for the call is being made.
console-room-wanted = Being made
# The link for the call could not be made, and is tried again.
console-room-waits = Not made yet. It is tried again.
# Beside the link: the number of the meeting in its app, where there is no link or besides it.
console-meeting-id = Meeting ID
# Choice: the app in which the meeting was made.
console-app = App
# Below the link: the account of Zoom changed what we had asked for. $settings: names of Zoom's settings.
console-room-overruled = Zoom did not take these settings: { $settings }. Please tell your administrator.
# Link that opens a form: a link typed by hand in place of the one that was made.
console-link-instead = Use another link
# Below that form.
console-link-instead-why = The meeting made before is deleted. The caller gets the new link.
# State of a booking: on the list for a free time.
console-state-waiting = On the waiting list
# State of a booking: nobody answered yet.
console-state-requested = Requested
# State of a booking: other times are offered.
console-state-offered = Other times offered
# State of a booking: the time is fixed.
console-state-confirmed = Confirmed
# State of a booking: the call is over.
console-state-done = Over
# State of a booking: cancelled.
console-state-cancelled = Cancelled
# State of a booking: nobody answered in time.
console-state-lapsed = Lapsed

# Detail of a caller: name.
console-detail-name = Name
# Detail of a caller: birth date.
console-detail-birthdate = Birth date
# Detail of a caller: mail address.
console-detail-email = Mail address
# Detail of a caller: telephone number.
console-detail-phone = Telephone
# Detail of a caller: postal address.
console-detail-address = Address
# Detail of a caller: number at the job centre.
console-detail-jobseeker-number = Job seeker number
# Detail of a caller: who asks.
console-detail-who = Who asks
# Detail of a caller: in which country they are.
console-detail-where = Country
# Detail of a caller: for whom they ask.
console-detail-whom = For whom
# Detail of a caller: who else reads the mailbox.
console-detail-mailbox = Mailbox
# Detail of a caller: who sits in.
console-detail-companion = Sits in
# Detail of a cancelled booking: the reason.
console-detail-reason = Reason
# Who asks: a technical intern trainee.
console-who-trainee = Trainee
# Who asks: a former trainee.
console-who-former = Former trainee
# Who asks: a legal representative.
console-who-representative = Representative
# Who asks: somebody who helps a trainee.
console-who-supporter = Supporter
# For whom: a trainee.
console-whom-trainee = Trainee
# For whom: a former trainee.
console-whom-former = Former trainee
# Mailbox: only the caller reads it.
console-mailbox-own = Only the caller reads it
# Mailbox: others read it too, so we send no mail.
console-mailbox-shared = Others read it too: no mail is sent
# Sits in: nobody.
console-companion-none = Nobody
# Sits in: an interpreter.
console-companion-interpreter = An interpreter
# Sits in: somebody else.
console-companion-companion = Somebody else
# Country.
console-where-jp = Japan
# Country.
console-where-vn = Vietnam
# Country.
console-where-cn = China
# Country, western part.
console-where-id-west = Indonesia (west)
# Country, central part.
console-where-id-central = Indonesia (central)
# Country, eastern part.
console-where-id-east = Indonesia (east)
# Country.
console-where-ph = Philippines
# Country.
console-where-th = Thailand
# Country.
console-where-kh = Cambodia
# Country.
console-where-mm = Myanmar
# Country: another one.
console-where-other = Another country

# Heading: fix one of the times that the caller asked for.
console-confirm-title = Confirm
# Above the times that the caller asked for.
console-wishes = Times asked for
# Before one of the times asked for. $rank: 1 is the first choice.
console-wish = { $rank }.
# A time that another call has taken.
console-taken = Taken
# A time that has passed.
console-past = Over
# Column of the times asked for: who could take the call.
console-cover-free = Who is free
# Column of the times asked for: how many other calls begin in the same hour, in any language of the service.
console-cover-calls = Other calls that hour
# Column of the times asked for: whether a room is free.
console-cover-room = Room
# Nobody of this language is free at that time.
console-cover-nobody = Nobody
# Somebody who is free, with how many calls they have on that day. $name: who; $calls: a number.
console-cover-load = { $name } ({ $calls ->
    [one] { $calls } call that day
   *[other] { $calls } calls that day
})
# In place of a name where no counsellor is listed. $number: 1, 2 …
console-cover-seat = Place { $number }
# The time is held for this request.
console-cover-held = Kept for this caller
# Rooms: how many are free. $free: a number.
console-cover-rooms = { $free } free
# Rooms: each call gets its own.
console-cover-room-any = Free
# Rooms: staff type the link.
console-cover-room-by-hand = Link by hand
# Heading: the caller's answer confirms, so the time is sent back first.
console-send-back-title = Send the time back
# Below that heading.
console-send-back-why = The caller must answer. The call is confirmed only then.
# Button: send the chosen time to the caller, who has to answer.
console-send-back-button = Send this time to the caller
# Heading: a confirmed call whose caller asked for another time.
console-change-title = The caller wants another time
# Button: move the call to the chosen time.
console-move-button = Move the call to this time
# Button: leave the call where it is.
console-keep-button = Keep the call as it is
# After a call was moved.
console-told-moved = The call has moved. The caller is told.
# After a call was left where it is.
console-told-kept = The call stays as it is. The caller is told.
# Above the offered times: the caller has answered in another way than the chat.
console-answered-elsewhere = If the caller answered by telephone or mail, write it down here.
# Button: take the chosen offered time for the caller.
console-accept-button = Confirm for the caller
# Button: the caller wants none of the offered times.
console-decline-button = The caller wants none
# After an offered time was taken for the caller.
console-told-accepted = Confirmed for the caller.
# After the offered times were turned down for the caller.
console-told-declined = Turned down for the caller.
# Field: the address at which the call takes place.
console-join-url = Link for the call (https://…)
# Field: what the caller types to join.
console-passcode = Passcode
# The same, where the rules call it a passkey.
console-passkey = Passkey
# Below the fields for link and passcode.
console-link-later = Without a link yet: leave both empty. The caller reads that the link follows.
# Below the fields for link, meeting ID and passcode.
console-link-or-id = Give a link, or a meeting ID and its passcode.
# The same, where callers join by a number and a passkey.
console-link-or-id-passkey = Give a meeting ID and its passkey, or a link.
# Where callers join by a link alone.
console-link-only = Give a link.
# Where callers join by a number alone. $secret: the word for passcode or passkey.
console-id-only = Give a meeting ID and its { $secret }.
# Heading: a confirmed call has no link yet.
console-link-missing = Give the link
# Button: keep the link and tell the caller.
console-link-button = Send the link
# After a link was given.
console-told-linked = The link is saved. The caller is told.
# Button: confirm the chosen time.
console-confirm-button = Confirm this time
# Heading: note how the call ended.
console-finish-title = After the call
# Below the results. $clock: from when "did not come" can be chosen.
console-missed-from = “Did not come” can be chosen from { $clock }.
# Button: keep the result.
console-finish-button = Save result
# Result of a call: it took place.
console-outcome-talked = We talked
# Result of a call: the caller did not come.
console-outcome-missed = Did not come
# Result of a call: it failed for technical reasons.
console-outcome-technical = Technical trouble
# Result of a call: nobody of the staff was there.
console-outcome-staff-absent = Staff was absent
# Heading: cancel the booking.
console-cancel-title = Cancel
# Field: why it is cancelled.
console-reason = Reason
# Reason to cancel: closed on that day.
console-reason-closed = We are closed
# Reason to cancel: the counsellor cannot come.
console-reason-ill = The counsellor cannot come
# Reason to cancel: the caller asked for it, for example by telephone.
console-reason-asked = The caller asked for it
# Reason to cancel: the same request came twice.
console-reason-twice = The same request twice
# Reason to cancel: something else.
console-reason-other = Another reason
# Button: cancel the booking.
console-cancel-button = Cancel this booking
# Heading above the times that were offered.
console-offered-title = Offered times
# Heading: offer the caller other times.
console-offer-title = Offer other times
# Above the week. $most: how many times may be ticked, a number.
console-offer-how = Tick up to { $most } free times. They are kept free until the caller answers.
# Name of the links to other weeks, for screen readers.
console-weeks = Weeks
# Link to the week before.
console-week-earlier = Week before
# Link to the week after.
console-week-later = Next week
# The week has no hours in this language.
console-week-empty = Nobody is there for this language in this week.
# Button: offer the ticked times.
console-offer-button = Offer these times
# Heading: who did what to this booking.
console-trail = History

# At the top, some days before. $service: short name; $from and $to: dates and times.
console-maintenance-ahead = { $service }: from { $from } to { $to } callers can book nothing (maintenance).
# At the top, while it goes on.
console-maintenance-now = { $service }: until { $to } callers can book nothing (maintenance).
# The link that was typed is not a web address.
console-link-wrong = The link must begin with https://. Nothing was changed.
# There is no number with what belongs to it. $secret: the word for passcode or passkey.
console-id-wrong = Please give a meeting ID and its { $secret }. Nothing was changed.
# What was typed is neither a web address nor the number of a meeting with its passcode.
console-link-or-id-wrong = Please give a link that begins with https://, or a meeting ID and its passcode. Nothing was changed.
# No time was chosen.
console-choose-wish = Please choose one of the times asked for. Nothing was changed.
# None or too many times were ticked. $most: how many may be ticked, a number.
console-choose-times = Please tick one to { $most } free times. Nothing was changed.
# No reason was chosen.
console-choose-reason = Please choose a reason. Nothing was changed.
# No result was chosen.
console-choose-outcome = Please choose a result. Nothing was changed.
# The result was chosen too early. $clock: from when it can be chosen.
console-too-early = This result can be chosen from { $clock }. Nothing was changed.
# Another call took the time in the meantime.
console-slot-taken = This time was taken by another call in the meantime. Nothing was changed. Please choose another time.
# Every Zoom host has another call at that time.
console-no-host = No Zoom host is free at this time. Nothing was changed. Please choose another time.
# A colleague changed the booking first. $name: of the colleague; $state: the booking's state now.
console-late-staff = { $name } was first. The booking is now: { $state }. Your change was not made.
# The caller changed the booking first. $state: the booking's state now.
console-late-caller = The caller was first. The booking is now: { $state }. Your change was not made.
# The program changed the booking first, because time ran out. $state: the booking's state now.
console-late-service = The time ran out first. The booking is now: { $state }. Your change was not made.
# The same person did it before, for example in another window. $state: the booking's state now.
console-late-self = You have done this already. The booking is now: { $state }.
# After a booking was confirmed.
console-told-confirmed = Confirmed. The caller is told.
# After other times were offered.
console-told-offered = Offered. The caller is told.
# After a booking was cancelled.
console-told-cancelled = Cancelled. The caller is told.
# After the result of a call was kept.
console-told-finished = The result is saved.
# Link on a booking: book a further call for the same caller.
console-next-link = Book the next call
# Heading of that page.
console-next-title = Next call of the same caller
# Link above the list, and heading of its page: book for somebody who has telephoned.
console-new-title = New booking by telephone
# Button: show the free times of the chosen service and language.
console-show-button = Show free times
# Beside a field that may stay empty.
console-optional = (if there is one)
# Heading: who has telephoned.
console-new-caller = Caller
# Heading: how the caller agreed to the terms of use.
console-consent-title = Terms of use
# How the caller agreed: the points were read aloud on the telephone.
console-consent-read = I read the most important points aloud. The caller agrees.
# How the caller agreed: the caller was told where the terms are.
console-consent-referred = I told the caller where to read the terms. The caller agrees.
# Field: a word by which the caller opens the booking in the web chat.
console-word = Word for the web chat
# Below that field.
console-word-why = With the booking code and this word the caller can open the booking in the web chat. 4 to 60 letters.
# Heading above the free times.
console-free-times = Free times
# Button: book the chosen time and confirm it.
console-book-button = Book and confirm
# After a call was booked by telephone.
console-told-booked = Booked and confirmed. Please read the booking code to the caller.
# After the next call was booked.
console-told-booked-next = Booked and confirmed. The caller is told.
# A field is empty or cannot be right. $field: its name on the page.
console-field-wrong = { $field }: please check this entry. Nothing was booked.
# It was not chosen how the caller agreed.
console-consent-missing = Please choose how the caller agreed to the terms of use. Nothing was booked.
# Booking for a caller who phoned: the same person seems to have a booking already. $code: its code. $when: its time.
console-phone-again = This person may have a booking already: { $code }, { $when }. Nothing was booked. To book one more, press the button again.
# No time was chosen.
console-choose-time = Please choose a free time. Nothing was booked.

# Who did something: the caller.
console-actor-caller = Caller
# Who did something: staff whose account is gone.
console-actor-staff = Staff
# Who did something: the program, because time passed.
console-actor-service = Program
# History: the call was asked for.
console-action-request = Asked for a call
# History: the time was fixed.
console-action-confirm = Confirmed
# History: other times were offered.
console-action-offer = Offered other times
# History: an offered time was chosen.
console-action-accept = Chose an offered time
# History: the offered times were turned down.
console-action-decline = Turned the offered times down
# History: the booking was cancelled.
console-action-cancel = Cancelled
# History: nobody answered in time.
console-action-lapse = Lapsed without an answer
# History: the result was kept.
console-action-finish = Saved the result
# History: the link for the call was typed.
console-action-room = Gave the link
# History: the caller asked for another time.
console-action-wish = Asked for another time
# History: the call moved to another time.
console-action-move = Moved to another time
# History: another time was refused, the call stays.
console-action-keep = Kept the time
# History: the call was booked by staff during or after another call.
console-action-book-next = Booked as the next call
# History: the call was booked by staff for somebody on the telephone, who agreed to what was read aloud.
console-action-book-phone-read = Booked by telephone, terms read aloud
# History: the same, but the caller was told where the terms are.
console-action-book-phone-referred = Booked by telephone, told where the terms are
# History: staff wrote to the caller.
console-action-staff-words = Wrote to the caller
# History: a task about this booking was closed.
console-action-task-done = Closed a task

## To do

# There is no task.
console-no-tasks = There is nothing to do.
# Task: a caller wants to talk to a person.
console-task-person = Somebody asks for a person
# Task: a caller may be in danger.
console-task-danger = Somebody may be in danger
# Task: a message could not be sent.
console-task-send-failed = A message could not be sent
# Task: the link for a call could not be made.
console-task-room = The link for a call is missing
# Task: the caller has opened the meeting and nobody has let them in yet.
console-task-in-room = The caller is waiting in the meeting
# Task: a mail came that the program did not understand.
console-task-mail = A mail needs an answer
# Task: a request waits for long.
console-task-waiting = A request waits for an answer
# Task: the program failed at a caller's message.
console-task-failed-turn = A message could not be answered
# Task: nobody answered a request in time.
console-task-lapsed = A request lapsed without an answer
# Task: the caller did not choose one of the offered times.
console-task-expired = Offered times ran out
# Task: the caller has blocked the account, or is gone.
console-task-unreachable = A caller cannot be reached in the chat
# Task: a caller wants another time for a confirmed call.
console-task-change = A caller wants another time
# Task: a caller has neither chat nor mail.
console-task-call-back = Please tell the caller by telephone
# Task: a request was not answered within the working days of the rules; its caller was told to phone.
console-task-unwritten = No answer in time: the caller was told to phone
# Mark on a request in the list, for the same.
console-unwritten = No answer in time, told to phone
# Task: date, number and passkey of a call are to be told by a person.
console-task-tell = Tell the caller about the call
# Column: in which app the caller writes.
console-column-channel = Channel
# App of a caller.
console-channel-line = LINE
# App of a caller.
console-channel-telegram = Telegram
# App of a caller: the web chat.
console-channel-web = Web chat
# A caller who telephoned and has no chat.
console-channel-phone = Telephone
# Link above a task: back to the list.
console-back-to-tasks = Back to the list
# Heading: what the caller and staff wrote to each other.
console-thread = Messages
# In place of messages.
console-thread-none = Nothing has been written yet.
# Field: what staff write to the caller.
console-reply = Your message to the caller
# Below that field. $spoken: the caller's language.
console-reply-how = Please write in { $spoken }. The caller reads it in the chat as you write it. Answers come here for 24 hours.
# Button: send the message.
console-reply-button = Send message
# After a message was sent.
console-told-replied = Your message is on its way.
# The message is empty or too long. $most: how many characters it may have, a number.
console-reply-wrong = Please write a message of at most { $most } characters. Nothing was sent.
# A caller who cannot be written to.
console-no-chat = This caller cannot be reached in a chat. Please telephone or write a mail.
# Column: how many messages a caller has written. $count: a number.
console-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
# Link to the booking that a task is about.
console-open-booking = Open
# Button: the task is done.
console-done-button = Done
# After a task was closed.
console-told-task-done = The task is closed.
# A colleague closed the task first.
console-told-task-gone = This task was already closed by somebody else.

## Timetable

# Above the table of weekly hours.
console-regular-hours = Regular hours
# Heading: single days on which the hours differ.
console-exceptions = Closures, leave and extra days
# Every language of the service.
console-all-languages = All languages
# Field and column: which day.
console-day = Day
# Column: the hours on that day.
console-hours-title = Hours
# Nobody is there on that day.
console-closed = Closed
# How many bookings lie on a day that has changed. $calls: a number.
console-calls-there = { $calls ->
    [one] { $calls } booking: please look at it
   *[other] { $calls } bookings: please look at them
}
# Opens the form for a new closure, leave or extra day.
console-add-exception = Add a closure, leave or an extra day
# Above the two kinds below.
console-kind = What happens on that day
# Kind: nobody is there.
console-kind-closed = Closed or on leave
# Kind: other hours than usual, or an extra day.
console-kind-hours = Other hours, or an extra day
# Field: from which hour.
console-opens = From
# Field: to which hour.
console-closes = To
# Button: add it.
console-add-button = Add
# Button: take it back.
console-remove-button = Remove
# The day is missing, past, or more than a year away.
console-day-wrong = Please choose a day from today on, within one year. Nothing was changed.
# The hours are missing, the wrong way round, or not on five minutes.
console-hours-wrong = Please give both hours, the earlier one first, in steps of five minutes. Nothing was changed.
# After a closure, leave or extra day was added.
console-told-exception-added = Added. If there are bookings on that day, please look at them.
# After it was taken back.
console-told-exception-removed = Removed.

## My account

# On the staff page: what the table is about.
console-staff-why = Everybody sees the bookings, callers and hours of their own services, and nothing of any other.
# Staff page, column and field: the services that an account works for.
console-staff-services = Services
# Staff page: an account that works for every service that runs here.
console-staff-all = All
# Staff page: the account was shut.
console-staff-off = Shut
# Staff page: every tick was taken away, so nothing was changed.
console-staff-one = Keep at least one service. To shut an account, ask who runs this installation.
# Heading: settings.
console-settings = Settings
# Field: the language of these pages.
console-speaks = Language of these pages
# Tick: get mail about new requests.
console-mail-on = Send me a mail when something new comes in my languages
# Button: keep the settings.
console-save-button = Save
# After the settings were kept.
console-told-saved = Saved.
# Heading: browsers in which this account is logged in.
console-sessions = Where you are logged in
# Below that heading.
console-sessions-why = A session ends after 30 minutes without use, and after 12 hours. End each one that you do not know, and then ask for a new password.
# Column: when the login was.
console-session-began = Logged in
# Column: when it was last used.
console-session-seen = Last used
# Column: which browser.
console-session-which = Which
# This browser.
console-session-this = This browser
# Another browser.
console-session-other = Another browser
# Button: end this session.
console-end-button = End
# After a session was ended.
console-told-ended = The session is ended.
# Button: end all sessions.
console-end-all-button = End all, this one too

## Counsellors

# Main menu: who answers calls, their hours and leave.
console-nav-roster = Counsellors
# There is nobody on the list of counsellors.
console-roster-none = No counsellor is listed yet. A language without counsellors takes as many calls at once as its service file says.
# Heading: counsellors who take no calls any more.
console-roster-off = Off duty
# Heading and button: add somebody.
console-roster-add = Add a counsellor
# Column and field: the counsellor's name.
console-roster-name = Name (callers do not see it)
# Field: the account that this counsellor logs in with.
console-roster-login = Account
# First line of the list of accounts: this counsellor has none.
console-roster-no-login = No account
# Above the ticks for languages; the name of the service follows.
console-roster-speaks = Languages
# The name is missing.
console-roster-name-wrong = Please type a name. Nothing was changed.
# No language was ticked.
console-roster-language-wrong = Please tick at least one language. Nothing was changed.
# Heading: on which hours of the week the counsellor is there.
console-roster-hours = Weekly hours
# Below that heading.
console-roster-hours-how = Write hours such as 09:00-12:00 13:00-17:00, in steps of five minutes. A day without hours is a free day. If every day is empty, this person is there whenever the service is open.
# The hours of a weekday cannot be read. $day: the weekday.
console-roster-hours-wrong = The hours of { $day } cannot be read. Please write them such as 09:00-12:00 13:00-17:00. Nothing was changed.
# In place of weekly hours: no own hours are set.
console-roster-always = Whenever the service is open
# Below the picture of a week.
console-roster-picture = Dark: there. Light: the service is open without this person.
# Name of the picture of a week, for screen readers. $name: of the counsellor.
console-roster-picture-of = Week of { $name }
# Heading: how many calls each counsellor has this week.
console-roster-load = Calls this week
# How many calls somebody has. $calls: a number.
console-roster-calls = { $calls ->
    [one] { $calls } call
   *[other] { $calls } calls
}
# Heading: single days on which somebody is away, or there at other hours.
console-roster-leave = Leave and extra hours
# Opens the form for leave or extra hours.
console-roster-add-leave = Add leave or extra hours
# Kind: the counsellor is not there.
console-roster-kind-away = Away
# Kind: the counsellor is there in addition to the weekly hours.
console-roster-kind-there = There, besides the weekly hours
# Field: first day.
console-roster-first-day = First day
# Field: last day.
console-roster-last-day = Last day
# Below the fields for hours.
console-roster-leave-how = For a whole day away, leave the hours empty.
# In place of hours: the whole day.
console-roster-whole-day = The whole day
# The days are missing, past, the wrong way round, or too far away.
console-roster-days-wrong = Please choose the days from today on, the earlier one first, within one year. Nothing was changed.
# Button: the counsellor takes no calls from now on.
console-roster-off-button = Take off duty
# Button: the counsellor takes calls again.
console-roster-on-button = Put on duty again
# After the counsellor was added or changed.
console-told-roster-saved = The counsellor is saved.
# After the weekly hours were changed.
console-told-roster-hours = The weekly hours are saved.
# After leave or extra hours were added.
console-told-leave-added = Added.
# After leave or extra hours were taken back.
console-told-leave-removed = Removed. Times that are free now are offered to the waiting list.
# After somebody was taken off duty.
console-told-off-duty = This counsellor takes no calls from now on.
# After somebody was put on duty again.
console-told-on-duty = This counsellor takes calls again.

# Heading of the page that comes before a change with consequences.
console-touched-title = Bookings that would have nobody
# Below that heading.
console-touched-why = Nothing is saved yet. If you save, these bookings stay as they are, callers are not told, and you find each booking under “Conflicts”.
# Button: save in spite of these bookings.
console-touched-button = Save all the same
# Link: back without saving.
console-touched-back = Do not save

## Conflicts

# Main menu: bookings that nobody can serve any more; their number follows.
console-nav-conflicts = Conflicts
# Below the heading.
console-conflicts-why = Nobody is there any more for the time of these bookings. The callers do not know it yet. A booking leaves this list as soon as it has a solution.
# There is none.
console-no-conflicts = Every booking has somebody who is there.
# Column: why nobody can serve the booking.
console-column-why = Why
# Why: the service, or this language, is closed at that time.
console-conflict-closed = Closed at this time
# Why: the counsellor has leave, or other weekly hours.
console-conflict-away = The counsellor is not there
# Why: the counsellor is off duty, or has this language no more.
console-conflict-gone = The counsellor does not take calls in this language any more
# Why: it was booked before counsellors were listed.
console-conflict-nobody = No counsellor has this call yet
# Below the reason: one of the offered times is meant, not the time of the booking.
console-conflict-offer = This is about a time that is being offered
# Other times are offered already.
console-conflict-pending = Other times are offered. The caller has not answered yet.
# First way: another counsellor at the same time.
console-give-title = Same time, another counsellor
# Field: the counsellors who are free at that time.
console-give-to = Counsellor
# Button: give the call to that counsellor.
console-give-button = Give
# Nobody else is free at that time.
console-give-none = Nobody else is free then.
# Second way: the nearest free times, which are ticked already.
console-nearest-title = Other times
# There is no free time at all.
console-nearest-none = There is no free time in the next weeks.
# Button, where the time that was offered from the waiting list is taken back.
console-withdraw-button = Take the offer back
# Third way: leave it as it is.
console-keep-title = Keep it anyway
# Button: keep it as it is.
console-keep-anyway-button = Keep
# Reason to keep: the counsellor will be there for it.
console-keep-comes = The counsellor comes for this call
# Reason to keep: somebody who is not listed takes it.
console-keep-other = Somebody else takes this call
# Reason to keep: caller and counsellor have agreed on it.
console-keep-agreed = It is agreed with the caller
# After a call was given to another counsellor.
console-told-given = Given. The time stays the same, so the caller is not told.
# After it was kept as it is.
console-told-kept-anyway = Kept.
# After an offered time was taken back.
console-told-withdrawn = The offer is taken back. The caller is told.
# The booking has a solution by now.
console-told-solved = This booking has a solution already.
# History: the call was given to another counsellor.
console-action-give = Gave it to another counsellor
# History: kept although nobody is planned.
console-action-keep-anyway = Kept although nobody was there
# Task: nobody is there for a booking any more.
console-task-conflict = Nobody is there for a booking any more

## Waiting list

# Main menu: callers who wait for a free time.
console-nav-waiting = Waiting list
# Below the heading.
console-waiting-why = A time that becomes free is offered to the first person in line who can use it, and is kept for a while. Whoever does not answer goes to the end of the line.
# Nobody waits.
console-waiting-none = Nobody waits.
# Column: place in line.
console-column-number = Number
# Column: for which day somebody waits.
console-column-day = Waits for
# Somebody waits for any day.
console-waiting-any = Any day
# Column: how many offered times somebody did not take.
console-column-passed = Times not taken
# Column: what is offered now.
console-column-offer = Offered now
# A time is offered now. $until: until when it is kept.
console-waiting-until = kept until { $until }
# Field and button: change the order.
console-first-button = Put first
# Reason to change the order: urgent.
console-first-urgent = It is urgent
# Reason to change the order: our mistake.
console-first-mistake = We made a mistake
# Reason to change the order: something else.
console-first-other = Another reason
# After somebody was put first.
console-told-put-first = Put first. This is written in the history.
# Somebody does not wait any more.
console-told-waits-no-more = This caller does not wait any more.
# History: joined the waiting list.
console-action-join = Joined the waiting list
# History: an offered time was not taken.
console-action-pass = Did not take an offered time
# History: an offered time was taken back.
console-action-withdraw = Took an offered time back
# History: staff changed the order of the waiting list.
console-action-put-first = Put first on the waiting list

## What was sent, on the page of a booking

# Heading of the list of messages to the caller.
console-sent-title = What was sent
# Below that heading.
console-sent-note = “Handed over” means that the chat app or the mail server took the message. It does not mean that somebody has read it.
# Column: which message.
console-sent-what = Message
# Column: chat or email.
console-sent-road = Way
# Column: what became of it, and when.
console-sent-state = State
# A message went through the chat.
console-road-chat = Chat
# A message went by email.
console-road-mail = Email
# A person told it by telephone.
console-road-phone = Telephone
# A person put it onto the caller's own page of the office (the page for members).
console-road-member-page = Member page
# State of a message: not sent yet.
console-sent-queued = Waiting
# State of a message: taken by the chat app or the mail server.
console-sent-accepted = Handed over
# State of a message: it will not be sent, or it came back.
console-sent-failed = Failed
# State of a message: the caller wrote or pressed something after it.
console-sent-acknowledged = Answered
# A message to the caller: other times are offered.
console-notice-offered = Other times offered
# A message to the caller: the call is confirmed.
console-notice-confirmed = Confirmed
# A message to the caller: the call has another time.
console-notice-changed = New time
# A message to the caller: the service cancelled.
console-notice-cancelled = Cancelled
# A message to the caller: cancelled as they asked.
console-notice-receipt = Cancelled as asked
# A message to the caller: the request was received.
console-notice-requested = Request received
# A message to the caller: nobody answered the request in time.
console-notice-lapsed = Request ended
# A message to the caller: the offered times ran out.
console-notice-expired = Offer ended
# What a person told the caller: the way to join is new.
console-notice-access = New way to join
# A message to the caller: no answer came in time, please phone.
console-notice-unwritten = Asked to phone
# A message to the caller: why a time was not cancelled.
console-notice-still = Not cancelled
# Heading on a booking: a person has to tell the caller.
console-tell-title = Tell the caller
# Below it. $what: what is to be told, one of the next four lines.
console-tell-why = The terms say that the office tells this itself: { $what }. Then write down how you told it.
# What is to be told: a call is confirmed.
console-tell-confirmed = the call is confirmed
# What is to be told: the call has another time.
console-tell-changed = the call has a new time
# What is to be told: the way to join is new.
console-tell-access = the way to join has changed
# What is to be told: the call was cancelled.
console-tell-cancelled = the call is cancelled
# Where the rule stands. $article is a number such as 6-3.
console-article = (article { $article } of the terms)
# Button: it was told by telephone.
console-tell-phone-button = Told by telephone
# Button: it was put onto the caller's own page of the office.
console-tell-member-page-button = Put on the member page
# After one of these buttons.
console-told-told = Saved: the caller is told.
# It was told before, or there is something newer to tell.
console-told-not-told = Nothing was saved: this was told already, or there is something newer to tell.
# History: a person told it by telephone.
console-action-tell-phone = Told the caller by telephone
# History: a person put it onto the caller's own page of the office.
console-action-tell-member-page = Put it on the member page
# Task: nobody knows whether the caller has read an important message.
console-task-unanswered = A caller has not reacted to a message
# Task: a mail to a caller came back.
console-task-bounced = A mail to a caller came back
# Detail of a caller's mailbox: the code was not typed.
console-mailbox-unproven = Not proven: no mail is sent

### Absence, getting ready, and what staff hear

# Result of a call: nobody wrote it down in time.
console-outcome-unknown = Not known
# Task: a call is over and its result is missing.
console-task-unclosed = How did this call end?
# Task: a caller said that they come later. The note says by how many minutes.
console-task-late = A caller is late
# Task: a caller cannot join the call.
console-task-cannot-join = A caller cannot connect
# Task: a caller whose bookings are refused has answered. The note holds the answer.
console-task-refusal-answer = Answer about refused bookings
# Task: the mailbox that callers answer to has been out of reach for an hour.
console-task-mailbox-away = The mailbox cannot be reached. Answers by mail are not read
# History: a rule of the service moved the booking.
console-action-rule = A rule of the service applied
# History: the caller gave a sign of life around the call.
console-action-contact = The caller was in contact
# History: a call counted as missed was opened again, since the caller was in contact in time.
console-action-resume = Not missed: in contact in time
# Heading on a booking: how ready the caller is.
console-ready = Getting ready
# A point is ready, is not, or was not answered.
console-ready-yes = ready
console-ready-no = not yet
console-ready-unasked = no answer
# Heading on a booking: signs of life around the call.
console-contacts = Contact around the call
# How: by chat, or at the door of the meeting.
console-how-chat = in the chat
console-how-zoom = at the meeting
# Heading and link of the page about missed calls.
console-absence = Missed calls and refusal
# How many missed calls count now. $count: a number.
console-strikes = Missed calls that count: { $count }
# Below it. $days: a number.
console-strikes-term = A missed call counts for { $days } days.
# Nothing is decided by the program.
console-refuse-why = Only a person can refuse further bookings. The caller reads the reason, can answer it, and can always get help in danger and call by phone.
console-refuse-title = Refuse further bookings
# Field: the last day.
console-refuse-until = Until this day (included)
# Field: the reason. $spoken: the name of the caller's language.
console-refuse-reason = Reason, in the caller's language ({ $spoken })
# Tick before sending.
console-refuse-sure = I have looked at the calls above, and this is my decision.
console-refuse-button = Refuse bookings
# A refusal is in force. $until: a date and time. $name: who decided.
console-refused-until = Bookings are refused until { $until } ({ $name }).
console-lift-button = Allow bookings again
# The form was not complete.
console-refuse-form-wrong = Please choose a day from tomorrow on, within one year, write a reason, and tick the box.
# This service has no rule for refusing.
console-no-refusal = This service does not refuse callers.
# After it was saved.
console-told-refused = Saved. The caller is told.
console-told-lifted = Bookings are allowed again. The caller is told.
# Ticks in one's own settings: which mails one gets.
console-hear = Send me a mail about
console-hear-new = new requests and changes
console-hear-unanswered = requests that wait for long
console-hear-room = callers who wait in the meeting, are late or cannot connect
console-hear-unclosed = calls without a result
console-hear-failed = messages that could not be sent
console-hear-today = today's calls, each morning

## What LINE costs

# At the top of an administrator's pages. $line: LINE, or LINE with the account's name. $used and $most: numbers of messages; $most is – where there is no limit.
console-pushes = { $line }: { $used } of { $most } paid messages used this month.
# Behind it. $each: a number such as 2.8.
console-pushes-each = For each finished call: { $each }.
# A warning above all else. $line as above. $percent: a number.
console-pushes-near = { $line }: { $percent } % of this month's messages are used. The last ones are kept for confirmations and links. Other notices then go by mail, or become a task.
# Nothing is left. $line as above.
console-pushes-over = { $line } takes no more notices from us this month. They go by mail, or become a task. Answers to callers still go.

### Identity check, and the end of one caller's use

# Heading on a booking's page: for the beginning of the call.
console-identity = Identity check
# Below that heading. Staff ask for what the list below shows.
console-identity-how = At the beginning of the call, ask for this and compare:
# Button: what the caller said was right.
console-identity-checked-button = Identity checked
# Button: it could not be checked.
console-identity-unchecked-button = Could not be checked
# How it was decided. $name: who; $at: a date and time.
console-identity-checked = Identity checked ({ $name }, { $at })
# It could not be checked. $name: who; $at: a date and time.
console-identity-unchecked = Identity could not be checked ({ $name }, { $at })
# After one of these buttons.
console-told-identity = Saved.
# History: identity was checked.
console-action-identity-checked = Identity checked
# History: identity could not be checked.
console-action-identity-unchecked = Identity could not be checked
# Heading: a person ends one caller's use of this service.
console-suspend-title = End the use of this service
# Below that heading.
console-suspend-why = Only a person can end one caller's use, and only a person can lift it. It has no last day. The caller reads the ground and your reason, can answer, and can always get help in danger and call by phone.
# Left of a list of grounds.
console-suspend-ground = Ground
# Beside a box to tick.
console-suspend-sure = This is my decision. No machine made it.
# Button.
console-suspend-button = End the use
# It is in force. $ground: a ground; $name: who decided; $at: a date and time.
console-suspended = The use is ended since { $at } ({ $name }). The ground: { $ground }
# Button.
console-suspend-lift-button = Lift it
# The form was not complete.
console-suspend-form-wrong = Please choose a ground, write a reason, and tick the box.
# Above a list of the caller's open bookings; each is a link.
console-suspend-open = Open bookings of this caller. Please decide about each, and cancel it if needed:
# After that button.
console-told-suspended = Saved. The caller is told.
# History: a person ended the caller's use.
console-action-suspend = Ended the caller's use
# History: a person lifted that.
console-action-unsuspend = Lifted the end of use

## Events: seminars, visits and evenings for many people

# Main menu, and heading of the list of events.
console-nav-events = Events
# There is no event of a service.
console-events-none = There is no event at present. Events stand in the file of the service.
# Column: the title of an event.
console-column-event = Event
# Column: how many places are booked, and how many there are.
console-column-places = Booked / places
# Column, and a heading: how many wait for a place.
console-column-waiting = Waiting
# Column: whether the link, or number and passkey, is there.
console-column-way-in = Access data
# Column: how a booking stands.
console-column-state = State
# In that column.
console-way-in-there = Entered
# In that column: nobody has entered it yet.
console-way-in-missing = Missing
# Mark of an event: it was cancelled as a whole.
console-event-called-off = Cancelled
# Mark of an event: staff closed its day.
console-event-closed = Closed day
# How long an event is. $minutes: a number.
console-event-length = { $minutes } minutes
# Heading above the people who have a place, with their number behind it.
console-participants = Participants
# Heading of the form for the link, or number and passkey.
console-way-in-title = Access data for everybody
# Below that heading.
console-way-in-why = You enter this once. Everybody with a place is told now, and who books later gets it at once. If you change it, everybody is told again.
# Button.
console-way-in-button = Save and tell everybody
# After that button.
console-told-way-in = The access data is saved. All participants are told.
# Heading: cancel the whole event.
console-call-off-title = Cancel this event
# Below that heading.
console-call-off-why = Everybody with a place, and everybody who waits for one, is told once. Nobody can book it any more. This cannot be undone.
# Beside a box to tick.
console-call-off-sure = Yes, cancel the whole event.
# Button.
console-call-off-button = Cancel the event
# After that button.
console-told-called-off = The event is cancelled. Everybody is told.
# The box was not ticked.
console-call-off-unsure = Please tick the box first.
# Heading: after the event, close every place that is still open.
console-all-done-title = After the event
# Below that heading.
console-all-done-why = First write down who did not come, on the page of each booking. Then close all the others at once.
# Button.
console-all-done-button = All the others were there
# After that button.
console-told-all-done = The event is closed.
# The event was to be closed before it began.
console-event-too-early = This is possible once the event has begun. Nothing was changed.
# Task: an event begins soon, and nobody has entered how it is joined.
console-task-event-access = The access data of an event is missing
# Task: after an event, nobody has written down who came.
console-task-event-unclosed = Who came to the event?
# History: staff entered how an event is joined.
console-action-event-access = Entered the access data of an event
# History: staff cancelled an event.
console-action-call-off = Cancelled an event
