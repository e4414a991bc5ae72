### What the bot says in the chat. English is the source; every other language says the same.
### Labels (-label) stand on buttons: 20 UTF-16 units at most in every language.

## The first screen

# Prompt of the first screen, shown in all languages at once: very short.
choose-language = Please choose your language
# This language's own English-independent name, as a caller may type it.
language-name = English
# Names of the languages, in this file's language.
lang-vi = Vietnamese
lang-zh-hans = Chinese
lang-id = Indonesian
lang-fil = Filipino
lang-en = English
lang-th = Thai
lang-km = Khmer (Cambodian)
lang-my = Burmese (Myanmar)
lang-ja = Japanese
lang-ja-x-easy = Easy Japanese
# Button of the web chat's first screen for somebody who has a booking code. At most 17 units.
return-short = I have a code
# What this service is. Shown once after the language is chosen, and under "What is this?".
about =
    Here you can ask for a call with a person who speaks your language. The call is free of charge.
    You do not need a phone number.
# Shown after `about` where calls are by voice alone.
about-audio = You talk by voice only. The camera stays off, so nobody sees your face.
# What is needed for a call.
about-needs = You need: a smartphone, a tablet or a computer, the Zoom app, and an email address.
# What a call costs, and which connection to use.
about-costs =
    You pay your own data charges. Use your own connection or a Wi-Fi that you know and trust.
    Do not use free Wi-Fi of unknown safety.
# $phone is the service's phone number.
about-other-ways =
    Consultation by phone ({ $phone }) and by email goes on as before.
    Calls by Facebook Messenger have ended.
# Honest warning about traces on the phone.
about-traces =
    What you write here stays in this chat on your phone. Somebody who uses your phone can read it.
    If somebody checks your phone, use another one if you can.

# Telegram's profile page of the bot, and what is shown with a shared link to it: at most 120 letters
# in every language; strangers read it.
telegram-short = Ask here for a free call with a person who speaks your language.

## The menu and the buttons that are always there

menu-ask = What would you like to do?
# The menu, when a request was begun and not sent.
menu-unfinished = You have started a request. It is not sent yet. You can continue or do something else.
book-label = Book a call
bookings-label = My booking
timetable-label = Days and hours
about-label = What is this?
terms-label = Terms of use
person-label = Contact staff
language-label = Change language
help-label = Help
delete-label = Delete my data
danger-label = I am in danger
menu-label = Menu
back-label = Back
continue-label = Continue
yes-label = Yes
change-label = Change
# Shown under "Help".
help =
    You can always type one of these words: menu, back, language, help, person, cancel.
    What you have already answered is kept. Nothing is sent before you press "Send request".
# An old button was pressed.
old-button = That button belongs to an earlier step. Nothing was changed. Please go on here:
# Words were typed where only buttons are understood.
use-buttons = Please press one of the buttons, or type its number.
# A sticker, a picture, a voice message or a file came in. Nothing of it is kept.
only-text = I can read only typed words and buttons. I did not keep what you sent.
# The bot was added to a group.
no-groups = I can only talk with one person at a time. Please write to me directly. I am leaving this group.
# Something went wrong on our side. The caller's answers are safe.
trouble = Something went wrong on our side. Your answers are kept. Please try again in a moment.
# $phone is the service's phone number.
phone-instead = You can also call us by phone: { $phone }

## Danger

# First lines for somebody in danger. Numbers exactly as they are.
danger =
    If you are in danger, call now. These calls are free.
    Police: 110
    Ambulance, fire: 119
# What to say in Japanese: keep the Japanese words and their reading, say what they mean in this language.
danger-say =
    You can say in Japanese:
    「助けてください」 (Tasukete kudasai): "Please help me."
    「警察を呼んでください」 (Keisatsu o yonde kudasai): "Please call the police."
    「日本語がわかりません」 (Nihongo ga wakarimasen): "I do not understand Japanese."
# $phone is the service's phone number; it is answered in opening hours only.
danger-phone = In opening hours you can also call this service: { $phone }

## A person

# After "Contact staff": one task was made for the staff.
person-asked = We have told our staff that you want to talk to a person. They will write to you here.
# Pressed again while the first wish is still open.
person-asked-already = Our staff already know that you want to talk to a person. They will write to you here.
# Below the two sentences above, and after "Answer" below a message of the staff.
person-write =
    You are writing with a person. You can write here now.
    For 24 hours, what you write goes to our staff. Press "Menu" to end this.
# After the caller has written something to the staff.
person-got = Our staff have your message. They will answer here.
# Button below a message of the staff: write back.
answer-label = Answer
# Somebody of this language is in the office now.
person-now = Somebody who speaks your language is here now.
# $when is a date and time in Japan time.
person-next = Somebody who speaks your language will be here next on { $when }.

## Days and hours

timetable-title = Days and hours of each language
# $days is a list of weekdays, $hours a span such as 11:00–19:00.
timetable-hours = { $days }: { $hours }
timetable-japan-time = All times are Japan time.
# Before a day is chosen, in the weekly table and on a booking, where calls are in another language
# than the caller's. $spoken is its name, such as Japanese.
call-language = The call is in { $spoken }.
# Below `call-language` in the weekly table.
call-interpreter = An interpreter may sit in. Please tell us before the call.
# $when is a date and time in Japan time.
next-chance = Next free time in your language: { $when }
no-free-time = There is no free time in your language in the next weeks.

## The terms

# Above the summary of the terms.
terms-intro = Before you book, please read this. These are the most important points of the terms of use:
# $title is the Japanese title of the official text, $link its address.
terms-binding = This is a translation to help you understand. The official Japanese text is binding: { $title } { $link }
# $version is the version of the document.
terms-version = Version: { $version }
terms-ask = Do you agree to the terms of use and to Zoom's terms?
# The same where the service has terms of other apps than Zoom.
terms-ask-all = Do you agree to all of these terms?
# Where the service counts applying as agreeing.
terms-ask-deemed = If you go on and apply, that counts as agreeing to these terms.
agree-label = I agree
disagree-label = I do not agree
read-terms-label = Read all terms
read-zoom-label = Zoom terms
# The same for the terms of another app.
read-teams-label = Teams terms
read-skype-label = Skype terms
read-teleoffice-label = TeleOffice terms
read-etumo-label = e-TUMO terms
next-page-label = Next page
previous-page-label = Previous page
# Above a page of the terms. $title is the document's title, $page and $pages are numbers.
terms-page = { $title } ({ $page }/{ $pages })
# The text changed after the button was shown.
terms-changed = The terms have changed in the meantime. Please read them again.
# After "I do not agree".
disagreed = That is all right. Nothing was sent or kept. Without agreeing you cannot book a call here.
read-again-label = Read again

## Who is asking

who-ask = Which of these are you?
who-trainee-label = Trainee in Japan
who-former-label = Former trainee
who-representative-label = Representative
who-supporter-label = Supporter
where-ask = Where are you now? We ask so that we can show your local time.
where-jp-label = Japan
where-vn-label = Vietnam
where-cn-label = China
# The three clocks of Indonesia.
where-id-west-label = Indonesia (WIB)
where-id-central-label = Indonesia (WITA)
where-id-east-label = Indonesia (WIT)
where-ph-label = Philippines
where-th-label = Thailand
where-kh-label = Cambodia
where-mm-label = Myanmar
where-other-label = Another country
whom-ask = For whom do you want to talk to us? You do not need to give a name.
whom-trainee-label = A trainee
whom-former-label = A former trainee

## What is asked

# Titles of the answers in the review.
name-title = Name
birthdate-title = Date of birth
email-title = Email
companion-title = With you
when-title = Date and time
# Button that opens the phone's date picker.
pick-date-label = Choose the date
# The email address was suggested with another spelling.
suggested-label = Use the suggestion
as-typed-label = Keep what I typed
# After the email address.
mailbox-ask =
    Is this mailbox only yours? Can nobody else read it?
    If somebody else can read it, we will not send any mail there.
mailbox-own-label = Only I read it
mailbox-shared-label = Others can read it
# After "Others can read it".
mailbox-shared-kept = We keep the address because the terms ask for it, but we will never write to it. We answer only here in the chat.
# After the personal questions: how to remove what was typed.
typed-traces = You can delete your own messages with your name and date of birth from this chat now. We have them safely.
companion-ask = Will somebody be with you during the call, for example an interpreter? Please tell us before the call.
companion-none-label = No, I am alone
companion-interpreter-label = An interpreter
companion-companion-label = Another person

## Day and time

day-ask = On which day do you want to talk? You see only days with a free time in your language.
later-days-label = Later days
first-days-label = First days
day-full = That day is full now. Please choose another one.
# Every free time of that day is too near to be booked.
day-past = It is too late to book that day now. Please choose another one.
# A further time is asked for, and there is none.
no-other-time = There is no other free time in the next weeks.
# $day is a day with its weekday.
time-ask = { $day }: at what time (Japan time)?
# The chosen time is taken. $day is a day with its weekday.
time-taken = Somebody else has just taken that time. Your answers are kept. { $day }: these times are still free (Japan time).
# The chosen time is too near to be booked by now. $day is a day with its weekday.
time-past = It is too late to book that time now. Your answers are kept. { $day }: these times are still free (Japan time).

## Review and request

review-title = Please check your request
# Below the list of answers.
review-text = Is everything right? Parts of your answers are hidden on purpose.
# Instead of a value that we know from an earlier request.
as-before = as before
send-label = Send request
# Below the list of answers, while further times may be named. $most is a number. The buttons below are "Send request" and "Add another time".
review-more = Add another time that suits you? One is enough. You can name up to { $most }, and we confirm one of them.
add-time-label = Add another time
# Left of one of several wished times. $rank is its number.
wish-title = Time { $rank }
# Which of the wished times is to be changed or removed; the numbered list of times follows.
wishes-ask = Which time do you want to change or remove?
# $rank is the number of the wished time in the list above.
wish-change-label = Change time { $rank }
# $rank is the number of the wished time in the list above.
wish-drop-label = Remove time { $rank }
# One of several wished times is gone. $when is a date and time in Japan time.
wish-gone = Somebody else has just taken { $when }. Your other times are kept.
# One of several wished times is too near to be booked by now. $when is a date and time in Japan time.
wish-past = It is too late to book { $when } now. Your other times are kept.
# Button in place of "Send request", where a time is confirmed at once.
book-now-label = Book this time
change-ask = What do you want to change?
change-who-label = Who I am
change-where-label = Where I am
change-whom-label = For whom
change-name-label = Name
change-birthdate-label = Date of birth
change-email-label = Email
change-mailbox-label = Mailbox
change-companion-label = Who is with me
change-time-label = Day and time
keep-all-label = Keep everything
# $when is a date and time in Japan time.
request-sent =
    We have received your request for { $when }.
    It is not confirmed yet. Please wait for our answer.
# The same, when several times were wished for; the numbered list of times follows.
request-sent-several = We have received your request. We will try to confirm one of these times:
# Below that list of times.
request-wait = Nothing is confirmed yet. Please wait for our answer.
# Where a call is confirmed by the caller's answer.
request-reply = We will write to you whether the time is possible. The call is confirmed only when you answer that message.
# The time was booked and confirmed at once. $when is a date and time in Japan time.
booked-now = Your call is confirmed: { $when }.
# $code is the booking code.
request-code = Your booking code: { $code }
# Where the answer comes.
request-answer-chat = Our answer comes here in the chat.
request-answer-mail = Our answer comes here in the chat and by email.
# The caller has as many open bookings as they may.
one-at-a-time = You already have a booking. You can book again after that call, or cancel it first.
stop-ask = Do you want to stop? Your answers will be deleted. Nothing was sent yet.
stop-yes-label = Yes, stop
stopped = Your answers were deleted. Nothing was sent.

## My booking

no-bookings = You have no open booking.
status-title = Status
status-waiting = Waiting list
status-requested = Waiting for confirmation
status-offered = Please choose a time
status-confirmed = Confirmed
status-done = Finished
status-cancelled = Cancelled
status-lapsed = Not confirmed in time
own-time-title = Your local time
code-title = Booking code
passcode-title = Passcode
# The same, where the office calls it a passkey.
passkey-title = Passkey
# Before the number of the meeting, where the caller joins without a link.
meeting-id-title = Meeting ID
join-label = Join the call
# Three short steps to join. $label is the words of the button below, for a call or an event.
join-steps =
    1. A few minutes before, press "{ $label }".
    2. Type any name you like. You do not need your real name.
    3. Wait until we let you in.
camera-off = Please keep your camera off. We talk by voice only.
link-follows = The link for the call comes here before the call.
# Steps to join where there is no link, only a number. $app: the name of an app such as Microsoft Teams.
join-by-id =
    1. Open { $app }.
    2. Choose to join a meeting.
    3. Enter the meeting ID and the passcode from this message.
# The same, where there is a passkey in place of a passcode.
join-by-id-passkey =
    1. Open { $app }.
    2. Choose to join a meeting.
    3. Enter the meeting ID and the passkey from this message.
# Below the offered times, where taking one counts as agreeing; a button opens the terms, a mail has them attached.
offer-agree = When you take a time, you agree to the terms.
# Below the offered times.
offer-text = Please choose one of these times, or say that none of them is possible.
# Below the offered times. $when is a date and time in Japan time.
offer-until = Please answer by { $when }. After that, we cannot keep the times for you.
# $rank is the number of the time in the list above.
offer-accept-label = Take time { $rank }
decline-label = None is possible
# $when is a date and time in Japan time.
offer-accepted = Thank you. Your call is on { $when }.
offer-declined = Thank you. Our staff will look for another time and write to you here. You can also cancel and ask for a time yourself.
# The offers are refused but the confirmed call stays.
offer-declined-kept = Thank you. Your call stays as it was.
# $when is a date and time in Japan time.
cancel-ask = Do you want to cancel { $when }?
cancel-label = Cancel booking
keep-booking-label = Keep my booking
# $when is a date and time in Japan time.
cancelled-by-you = { $when } is cancelled. You do not need to do anything else.
# $phone is the service's phone number.
cancel-by-phone = This booking can only be cancelled by phone: { $phone }
# Stands in place of a phone number where the operator has given none.
phone-of-office = the office's phone number
# $status is one of the status words above.
already-over = Nothing was changed. This booking is: { $status }
book-again-label = Book another time
# Button on a confirmed call: ask for another time.
move-label = Change time
# Above the days, when another time is wanted for a confirmed call. $when is the call's date and time in Japan time.
move-keeps = Your call on { $when } stays until another time is confirmed.
move-title = Please check the new time
# Left of the time that the call has now.
old-time-title = Time until now
# Left of the new time.
new-time-title = New time
# Left of a time that the caller has asked for instead of the confirmed one.
wanted-title = You asked for
# After asking for another time. $when is the call's date and time in Japan time, which still holds.
move-sent = We have received your request for another time. Your call on { $when } stays until we confirm another time.
# The call was moved at once. $when is the new date and time in Japan time.
moved-now = Your call has moved. The new time is { $when }.

## Deleting

delete-ask =
    Delete everything we keep about you? Open bookings are cancelled. This cannot be undone.
    What you see in this chat stays on your phone and at the chat app until you delete it there.
    A record without your name stays: which terms were agreed to, in which language and month.
delete-yes-label = Yes, delete
delete-no-label = No, keep it
deleted = Everything we kept about you is deleted. You can now delete this chat on your phone. Write to us again at any time.

## Coming back to the web chat

return-word-label = Choose a word
return-word-why = If you close this page, you can come back with your booking code and a word that you choose.
return-word-ask = Please type a word that only you know, 4 letters or more. Do not use your name or your date of birth.
return-word-length = Please use a word of 4 to 60 letters.
return-word-kept = Thank you. Please remember the word and your booking code.
return-code-ask = Please type your booking code, for example K7P-2QX.
return-known-word-ask = Please type the word that you chose.
return-failed = The code and the word do not belong together. Please try again. After five wrong words you must wait one hour.

## One caller in several apps

# Button under "Help", and the heading of the code: use the same bookings in another app. Harmless.
link-label = Use another app
# After that button. The button link-get-label follows; a code may be typed instead.
link-ask =
    You can see the same bookings in another chat app or in the web chat.
    If your other app gave you a code, type it here. If not, press "Get a code".
    Never type a code that another person gave you: that person would see your bookings.
# Button: show a code to type in the other app.
link-get-label = Get a code
# Below the code, nine digits. The button link-label stands under "Help".
link-code = In the other app open "Help", press "Use another app" and type this code. It works once, for 10 minutes. Show it to nobody.
# Before two apps become one, where a link carried the code or this app has bookings of its own. The
# buttons yes-label and menu-label follow.
link-sure = Did you get this code yourself, in another app of yours? If another person gave it to you, that person would see your bookings.
# The code was right. $app is the name of the other app, such as LINE.
link-done = Done. You now see the same bookings here and in { $app }.
# After link-done, when there are more open bookings now than one caller may ask for. $count is how many.
link-many = You now have { $count } open bookings. All of them stay. You can ask for a new one when you have fewer.
# Whatever was wrong with the typed code; never say what.
link-failed = This code does not work. A code works once, for 10 minutes. Please get a new code in your other app.
# Told in the app where the code was made; may stand on a lock screen. $app is the name of the app
# that was added. One of the buttons link-remove-line-label and so on follows.
link-added-notice = { $app } was added. If you did not do this, press the button below.
# Buttons: this app shall no longer show the same bookings.
link-remove-line-label = Remove LINE
link-remove-telegram-label = Remove Telegram
link-remove-web-label = Remove web chat
# An app was removed, this one or another. $app is its name.
link-removed = { $app } was removed. It no longer shows your bookings. They stay in your other app.

## Waiting list

# Below "That day is full" and "There is no free time": what the waiting list is.
wait-offer = You can also join the waiting list. When a time becomes free, we offer it to one person at a time, in the order in which they joined.
# Button that leads to the waiting list.
wait-label = Waiting list
# Before joining the waiting list; below are days that are full, and "Any day".
wait-ask = For which day do you want to wait?
# Button: any day is good.
wait-any-label = Any day
# In place of a day, for somebody who waits for any day.
wait-any-day = Any day
# Left of the day that the caller waits for, or "Any day".
wait-for-title = You wait for
# After joining. $day is a day with its weekday, or "Any day".
wait-joined = You are on the waiting list. Day: { $day }
# $number is the caller's place in line now, 1 is the first.
wait-number = You are number { $number } in line now. This is an estimate: people ahead of you may wait for other days, or may leave.
# What happens next. $minutes is how long an offered time is kept.
wait-how = When a time becomes free for you, you get a message. Please answer within { $minutes } minutes. Without an answer, the next person gets that time, and you go to the end of the line.
# Button on the card of a waiting list place.
wait-leave-label = Leave the list
# Before a place on the waiting list is given up.
wait-leave-ask = Do you want to leave the waiting list? Your place in line will be gone.
# Button: keep the place on the waiting list.
wait-stay-label = Stay on the list
# After leaving the waiting list.
wait-left = You are no longer on the waiting list.
# Somebody on the waiting list wants to book.
wait-already = You are on the waiting list. To book another time, please leave the list first.
# The time that was offered from the waiting list was turned down.
wait-passed = Thank you. The next person gets this time. You are still on the waiting list, at the end of the line.
# There is a free time by now on the day that the caller wanted to wait for.
wait-not-needed = There is a free time now. You do not need to wait.

## Cancelling: ways and rules

# On the day of the call, where the rules allow cancelling by phone alone. $phone is the service's phone number.
cancel-same-day = On the day itself, this can only be cancelled by phone: { $phone }
# After a rule about cancelling: where it stands. $article is a number such as 6-5.
cancel-article = This rule stands in the terms, article { $article }.
# Above the list of ways, where this way is not one of them.
cancel-not-here = This cannot be cancelled here. You can cancel it in these ways:
# One way to cancel.
cancel-way-chat = In the chat: press “Cancel booking”.
# One way to cancel.
cancel-way-page = On the page of this time. The link to it is in our messages.
# One way to cancel. "cancel" must be a word that the language's list of words for it knows.
cancel-way-mail = By email: answer our email with one word: cancel
# One way to cancel. $phone is the service's phone number.
cancel-way-phone = By phone: { $phone }
# Below the words that a time was cancelled by its caller; the button undo-label follows.
undo-hint = Was this a mistake? If nobody else has taken the time, you can ask for it again.
# Button: ask for the cancelled time again.
undo-label = Ask for it again
# The cancelled time was asked for again. $when is a date and time in Japan time.
undone = Your request for { $when } was sent again. It is not confirmed yet. Please wait for our answer.
# The cancelled time cannot be had again.
undo-too-late = This time is no longer free. Please choose another time.
# Button below what must be read: the caller has read it.
seen-label = I have read this
# Answer to that button.
seen-thanks = Thank you. Now we know that you have read it.
# Button: opens the page of one time, with a file for the phone's calendar.
page-label = Page and calendar

## Proving the email address

# A code was sent by email to the address that was typed just before.
proof-ask =
    We sent a code of six digits to your mailbox. Please type it here within 10 minutes.
    If no mail arrives, look in the folder for unwanted mail, or go on without mail.
# The typed code is wrong. $left is a number.
proof-wrong = That is not the code. Tries left: { $left }
# Too late, or too many wrong codes.
proof-over = That code does not work any more. You can ask for a new one, or go on without mail.
# The typed code is right.
proof-right = Thank you. The code is right.
# After "Go on without mail" (same words as proof-skip-label).
proof-skipped = We will not write to this address. We answer only here in the chat.
# Button: the answers come in the chat alone.
proof-skip-label = Go on without mail
# Button: sends a new code by email.
proof-again-label = Send a new code

## Shortly before the call

# Button: I am there.
ready-label = I am ready
# Button: I come later.
late-label = I will be late
# Button: the link, the sound or the app does not work.
cannot-join-label = I cannot connect
# After "I am ready".
ready-thanks = Thank you. Please join a few minutes before the time, and wait until we let you in.
# After "I will be late". Three buttons follow.
late-ask = How many minutes late will you be?
# Button. $minutes: 5, 10 or 15.
late-by-label = { $minutes } minutes
# After one of these buttons.
late-thanks = Thank you for telling us. We will wait. Please join as soon as you can.
# After "I cannot connect": what to try.
cannot-join-help =
    Please try this:
    1. Close the app and press "Join the call" again.
    2. Use another internet connection, for example mobile data in place of Wi-Fi.
    3. Start your phone again.
    We have told our staff. This does not count against you.
# One of the buttons above was pressed when the call was over, or not yet near.
ready-not-now = Nothing needs to be done for this call now.

## Getting ready for the call

# Button on a booking: look at what is needed for the call. At most 20 units.
check-label = Get ready
# Above the first point. $points: how many points there are.
check-intro = { $points } short questions, so that your call works. You can stop at any time.
# Button: this point is not ready.
check-not-yet-label = Not yet
# Before each question. $number and $points: numbers.
check-number = { $number } of { $points }
# The points. $app: name of the app for the call, such as Zoom.
check-app-ask = Is { $app } on this phone, and is it up to date?
check-app-help = Open the app store of your phone, search for { $app }, and press "Install" or "Update".
check-test-call-ask = Did you make a test call with { $app }? Could you hear and speak?
check-test-call-help = Open zoom.us/test on this phone, or test the sound in the settings of { $app }. Put the volume up.
# The same for an app that is not Zoom.
check-test-call-other-help = Test the sound in the settings of { $app }. Put the volume up.
check-up-to-date-ask = Are your phone and your browser up to date?
check-up-to-date-help = Open the settings of your phone, look for "Update", and install what is there. Use Wi-Fi for this if you can.
check-safe-device-ask = Is this phone safe: only you control it, and it has no virus?
check-safe-device-help = If somebody else put apps on this phone or knows its password, please use another phone if you can.
check-wifi-ask = Will you use mobile data, or Wi-Fi that you know and that is protected by a password?
check-wifi-help = Please do not use free Wi-Fi that you do not know. Mobile data is fine. A call of 30 minutes by voice needs about 30 MB.
check-quiet-ask = Can you be alone, in a quiet place, at the time of the call?
check-quiet-help = Choose a place where nobody hears you: outside, in a car, in a room with a closed door. Earphones help.
check-camera-off-ask = Do you know how to keep the camera off? We talk by voice only.
check-camera-off-help = Before you join, turn "Video" off. If you see yourself, press "Stop Video".
# The same for an app that is not Zoom.
check-camera-off-other-help = Turn the camera off in { $app } before you join.
# Points that services list which ask more of a device, or of who sits in.
check-firewall-ask = Is the firewall of your device on? On a phone there is nothing to do: answer "Yes".
check-firewall-help = On a computer, open the settings, search for "firewall", and turn it on. On a phone there is nothing to do.
check-no-file-sharing-ask = Are you sure that your device has no file-sharing software, and will you close apps that you do not need during the call?
check-no-file-sharing-help = With file-sharing software, such as Winny, strangers can copy files from your device. Please remove it. Before the call, close apps that you do not need.
check-antivirus-ask = Does your device have antivirus software of the same grade as a paid version, and is it up to date?
check-antivirus-help = Open your antivirus software and update it. Free software is accepted only if it is of the same grade as a paid version. If you are not sure, please ask us before the call.
check-supported-os-ask = Is the operating system of your device (such as Android or Windows) still supported, and does it have the newest security patches?
check-supported-os-help = Open the settings, look for "Update", and install what is there. If there are no more security updates for this device, please use another device.
check-announce-ask = Did you tell us who will be with you during the call, for example an interpreter, a carer or family? If you will be alone, answer "Yes".
check-announce-help = If somebody will be with you, please tell our staff before the call who it is. If you will be alone, there is nothing to do.
# At the end, when every point is ready.
check-all-ready = Thank you. You are ready for the call.
# At the end, when points are open; their short names follow, one in a line.
check-open = These points are still open:
# In a reminder, above the same list of short names.
check-open-reminder = Please look at these points before the call:
# Short names of the points, in lists.
check-app-title = The app for the call
check-test-call-title = Test call
check-up-to-date-title = Phone and browser up to date
check-safe-device-title = A safe phone
check-wifi-title = Own or known internet
check-quiet-title = A quiet place, alone
check-camera-off-title = Camera off
check-firewall-title = Firewall on
check-no-file-sharing-title = No file-sharing software
check-antivirus-title = Antivirus software up to date
check-supported-os-title = An operating system that is still supported
check-announce-title = Tell us beforehand who is with you

## When bookings are refused for a time

# First sentence. $until: date and time, Japan time.
refused-until = You cannot book a call here before { $until }.
# $reason: what staff wrote for this caller, in the caller's language.
refused-reason = The reason: { $reason }
# How to answer. A button follows.
refused-answer = If this is wrong, or if you want to explain something, please answer. A person will read it.
# Button: write an answer.
refused-answer-label = Write an answer
# After that button.
refused-answer-ask = Please type your answer now, in one message.
# After the answer was typed.
refused-answer-kept = Thank you. Our staff will read your answer and write to you here.
# An earlier answer was not read yet: this one was not kept.
refused-answer-already = Our staff already have an answer from you. They will read it first. This message was not kept.
# Staff took the refusal back.
refused-lifted = You can book a call again.
