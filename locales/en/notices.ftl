### What the bot says unasked. The first line of each message is a time alone, since a lock screen
### shows it; these texts stand below it. No word here may name the service, its work or the caller.

# What a lock screen shows in place of a card without a time. Harmless.
message-alt = You have a new message
# Staff offers other times; the numbered list of times follows.
offered-notice-text = The time you asked for is not possible. We can offer:
# The same, while a confirmed call stands; the numbered list of times follows.
offered-beside-notice-text = We can offer another time. Your confirmed time stays until you choose a new one:
# The caller's answer is what confirms; the numbered list of times follows.
answer-notice-text = This is possible. It is not confirmed yet: please answer to confirm it.
# The call has another time now, which stands above.
changed-notice-text = Your call has a new time.
# The caller asked for another time, which is not possible; the time of the call stands above.
kept-notice-text = Another time is not possible. Your call stays as it was.
# The call is confirmed; how to join follows.
confirmed-notice-text = Your call is confirmed.
# A call or a place is confirmed already; its link, or its number and passcode, are others now. They follow.
access-notice-text = The way to join has changed. Please use only what is in this message.
# Staff cancelled it.
cancelled-notice-text = We are sorry. We had to cancel this. Please choose another time.
# Nobody could answer the request in time.
lapsed-notice-text = We are sorry. We could not answer in time, so this request has ended. Please choose another time.
# The request was not answered in time; our answer may have been lost. $phone: a phone number, or "the office's phone number".
unwritten-notice-text = You have no answer from us yet. Our answer may not have reached you. Please call us and ask: { $phone }
# The offered times were not answered in time and are free again.
expired-notice-text = The offered times are no longer kept for you. Please choose another time.
# From the waiting list: one time is free now and is kept for this caller; it follows, with until when.
freed-notice-text = A time is free now. It is kept for you for a short time:
# The offered time was not taken and goes to the next in line.
passed-notice-text = We got no answer in time, so the next person gets this time. You are still on the waiting list, at the end of the line.
# The day that the caller waited for is over, or too near.
unserved-notice-text = We are sorry. No time became free on that day. You are no longer on the waiting list. Please choose another time.
# Lots were drawn for an event, and this caller has no place; there is no waiting list.
not-drawn-notice-text = The places were given by lot. We are sorry, you did not get one this time.
# The same, where those who have no place wait for one that is given up.
not-drawn-waits-notice-text = The places were given by lot. We are sorry, you did not get one this time. You are on the waiting list now: when a place becomes free, we ask you here.
# A time that was offered from the waiting list is not possible any more.
withdrawn-notice-text = We are sorry. The time that we offered is not possible any more. You keep your place on the waiting list.
# The caller has a confirmed call now, so that waiting has ended.
served-notice-text = You have a confirmed call, so you are no longer on the waiting list.

# Cancelled by the caller: on the page, by email or by phone.
receipt-notice-text = This is cancelled, as you asked.

## Because time passed

# The evening before the call, below its time; how to join follows.
day-before-notice-text = This is a reminder of your call.
# Shortly before the call, below its time; four buttons and how to join follow.
ready-notice-text = Are you ready for your call? Please press a button. If you cannot come now, tell us with a button too.
# In a confirmation that comes shortly before the call; the same four buttons follow.
confirmed-soon-notice-text = Your call begins soon. Are you ready? Please press a button.
# Some hours before offered times are given up; the numbered list of times follows. $until: date and time, Japan time.
offer-ends-notice-text = We keep these times for you until { $until }. Please choose one, or say that none is possible.
# The caller did not come. No reproach. A button to book again follows.
missed-notice-text = We did not meet. Do you want to choose another time?
# Staff refused further bookings for a term; below it stand the sentences refused-until and so on.
refused-notice-text = There is a message about your bookings.
