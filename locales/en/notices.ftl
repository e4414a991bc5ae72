### What the bot says unasked. The first line of each message is a time alone, since a lock screen
### shows it; these texts stand below it. No word here may name the service, its work or the caller.

# What a lock screen shows in place of a card without a time. Harmless.
message-alt = You have a new message
# Staff offers other times; the numbered list of times follows.
offered-notice-text = The time you asked for is not possible. We can offer:
# The call is confirmed; how to join follows.
confirmed-notice-text = Your call is confirmed.
# Staff cancelled it.
cancelled-notice-text = We are sorry. We had to cancel this. Please choose another time.
# Nobody could answer the request in time.
lapsed-notice-text = We are sorry. We could not answer in time, so this request has ended. Please choose another time.
# The offered times were not answered in time and are free again.
expired-notice-text = The offered times are no longer kept for you. Please choose another time.
