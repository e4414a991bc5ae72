### Mails: to callers about one booked time, and to staff about new work.
### A caller's mail may be seen by other people. Say only a time: no word of advice, work, law,
### authority, language or employer, and no name. The first line and the subject show on a lock
### screen. `$day`, `$clock` and `$when` are written as people of the language write them.

# Subject of the mail after a request. $day: weekday, day, month; $clock: hours and minutes.
mail-requested-subject = { $day }, { $clock } (Japan time): not fixed yet
# Subject of the mail that offers other times.
mail-offered-subject = Please choose a time
# Subject of the mail with a fixed time. $day: weekday, day, month; $clock: hours and minutes.
mail-confirmed-subject = { $day }, { $clock } (Japan time)
# Subject of the mail with a new fixed time. $day: weekday, day, month; $clock: hours and minutes.
mail-changed-subject = New time: { $day }, { $clock } (Japan time)
# Subject of the mail after a cancellation. $day: weekday, day, month; $clock: hours and minutes.
mail-cancelled-subject = Cancelled: { $day }, { $clock } (Japan time)

# Title of the entry in the caller's calendar. Must mean nothing to others.
mail-calendar-subject = Call
# Title of the meeting in the call app. Must mean nothing to others.
room-subject = Call

# Mail after a request, below the times asked for.
mail-requested = This time is not fixed yet. We will write to you again.
# Mail with other times, below the list of times.
mail-offered = Please choose one of these times. Answer in the chat.
# Mail with a fixed time, below the time.
mail-confirmed = This time is fixed.
# Mail with other times, where answering it takes one of them, below the numbered list of times.
mail-offered-reply = Please choose one of these times. Answer this mail, or answer in the chat.
# The same mail: the full terms are attached. Taking a time counts as agreeing to them.
mail-terms-attached = The terms are attached to this mail. When you take a time, you agree to them.
# Mail about a request that got no answer in time. $phone: a phone number, or "the office's phone number".
mail-unwritten = You have no answer from us yet. Our answer may not have reached you. Please call us and ask: { $phone }
# Mail with a new fixed time, below the time.
mail-changed = This is the new time. The old time no longer counts.
# Mail after a cancellation, below the time.
mail-cancelled = This time is cancelled. You do not need to do anything.

# Mail: a caller abroad sees the same moment on the clock of their own place, below Japan time.
# $when: the moment on that clock; $place: the name of that time zone's city.
mail-own-time = On the clock in { $place }: { $when }
# Mail with a fixed time: the link by which to join, on a line of its own. $link: an address.
mail-join = To join, open this link: { $link }
# Mail with a fixed time: what to type when asked. $passcode: letters and digits.
mail-passcode = Passcode: { $passcode }
# The same, where the office calls it a passkey. $passkey: letters and digits.
mail-passkey = Passkey: { $passkey }
# Mail with a fixed time: how to join where there is no link. $app: name of an app; $number: digits.
mail-join-by-id = To join, open { $app } and enter this meeting ID: { $number }
# Mail with a fixed time when the link follows in another mail or in the chat.
mail-link-later = You will get the link before this time.
# Mail: the page on which the caller sees or changes the time. $link: an address.
mail-page = To see or change this time, open: { $link }
# Mail: the code of the booking, for questions by telephone. $code: letters and digits.
mail-code = Code: { $code }
# Mail, where a service lets callers cancel by mail. The word must be one that the language's
# list of words for "cancel" knows.
mail-answer-cancels = If you cannot come, answer this mail with one word: cancel
# Last line of each mail to a caller: nobody has to answer.
mail-automatic = This mail was sent automatically.

# Subject of the mail to staff. Says nothing about whom or what.
mail-staff-subject = There is something new
# Mail to staff, sent when a request or a task waits for them.
mail-staff = There is something new in the desk.
# Mail to staff: the address of the console. $link: an address.
mail-staff-link = Open the desk: { $link }

# Subject of the mail with a code that proves whose mailbox it is.
mail-proof-subject = Your code
# Mail with a code. $code: six digits.
mail-proof = Type this code in the chat: { $code }
# Mail with a code, below it.
mail-proof-why = It works for 10 minutes. If you did not ask for it, you do not need to do anything.
# Subject of the mail that says why a time was not cancelled. $day: weekday, day, month; $clock: hours and minutes.
mail-still-subject = { $day }, { $clock } (Japan time): not cancelled
# Mail that answers the word "cancel" where it cannot be cancelled by mail; the reason and the ways follow.
mail-still = This time is not cancelled.
# Mail after the caller cancelled, below the time.
mail-receipt = This time is cancelled, as you asked. You do not need to do anything.
# The same mail: the page on which the same time can be asked for again. $link: an address.
mail-undo = Was this a mistake? You can ask for this time again, if it is still free: { $link }
# Mail with one offered time, where the answer confirms it. The word must be one that the language's list of words for "yes" knows.
mail-answer-accepts = To take this time, answer this mail with one word: yes
# Mail with several offered times, numbered, where the answer confirms one of them.
mail-answer-number = To take one of these times, answer this mail with its number, for example: 1
# The same mail. The word must be one that the language's list of words for "no" knows.
mail-answer-none = If none of these times is possible, answer this mail with one word: no
# Mail, where on the day itself only the phone counts. $phone: the service's phone number.
mail-same-day = On the day itself, please cancel by phone: { $phone }

# Subject of the mail to staff each morning. $count: how many times there are today.
mail-today-subject = Today: { $count }
# Mail to staff each morning, above the list of times.
mail-today = Times today (Japan time):
