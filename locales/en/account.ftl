### Registering by a link in a mail, the page with one's own data, what letters can be written, and
### the end of one caller's use. Mails and titles are neutral: somebody else may see the screen.

## Registering

# A mail with a link was sent. The buttons account-go-label, account-again-label and account-change-label follow.
account-ask =
    We sent a mail to { $address }. Please open the link in it and press the button on that page. Then come back here and press “Continue”.
    If no mail arrives, look in the folder for unwanted mail. The link works for 24 hours. Your answers stay here.
# Button: the link was opened, go on.
account-go-label = Continue
# Button: send the mail once more.
account-again-label = Send again
# Button: give another mail address.
account-change-label = Other address
# After "Continue", when the button on the page was not pressed yet.
account-not-yet = The link was not used yet. Please open it and press the button on that page.
# After "Send again".
account-sent-again = We sent a new mail. Only the link in the newest mail works.
# Too many mails were asked for. The same buttons follow.
account-limit = We cannot send more mails to this address today. Please use the link in the newest mail, try again tomorrow, or ask a person for help.
# In the chat, once the button on the page was pressed. The button account-go-label follows.
account-done = You are registered now. You do not have to register again.
# The same, where who is registered changed the address.
account-changed = Your new email address is confirmed.
# The line before account-done, all that a lock screen shows.
account-done-notice = You can go on now.
# After "Others can read it", where a caller must register by mail.
account-shared-kept = We send only one link to this address, because you must register with it. The mail does not say what it is for. Later we write only here in the chat.
# Button below the question whether to delete everything: shows what is kept.
account-see-label = See my data
# After that button: a mail with a link to the page was sent.
account-see-sent = We sent a mail with a link to your page. The link works for one hour.
# After that button, when nobody has registered in this chat yet.
account-see-none = You have not registered here yet, so there is no page. You can delete what we keep with the button here.

## The mails

# Subject of the mail with a link. Neutral.
mail-link-subject = The link you asked for
# Mail with a link to register. $link: an address.
mail-link-full = Please open this link and press the button on the page: { $link }
# Mail with a link to the page with the caller's own data. $link: an address.
mail-link-page = Your page: { $link }
# Below the link to register.
mail-link-full-why = It works for 24 hours. If you did not ask for it, you do not need to do anything.
# Below the link to the page.
mail-link-page-why = It works for one hour. If you did not ask for it, you do not need to do anything.
# Subject of the mail that says that data will be deleted soon. Neutral.
mail-unused-subject = Please read: a date comes soon
# Mail: nobody used the account for long. $day: a date.
mail-unused = You have not written to us for a long time. On { $day } we will delete what we keep about you. If you want to stay registered, write to us before that day. Otherwise you do not need to do anything.

## The pages behind the links

# Title and heading of the pages. Neutral.
page-account-title = Your page
# On the page that the link to register opens. The button page-account-confirm-label follows.
page-account-confirm = Did you just give this mail address in our chat? Then press the button. If not, close this page: nothing happens.
# The address that is to be confirmed stands beside it, with most letters hidden.
page-account-address = Mail address
# Button.
page-account-confirm-label = Yes, that was me
# After the button.
page-account-confirmed = Thank you. This address is confirmed. You can close this page and go on in the chat.
# Link to the web chat.
page-account-chat-label = Open the chat
# A link that is too old, was used, or never was one.
page-account-old = This link does not work any more. In the chat you can ask for a new one, or here:
# Link below it, to the page where one types the address.
page-account-ask-label = Ask for a link
# On the page where one types the address.
page-account-ask = Please type the mail address with which you registered. We send a link to your page there.
# The answer, whether the address is known or not.
page-account-asked = If you registered with this address, a mail with a link is on its way. Please look in your mailbox.
# The same was asked for too often.
page-account-too-often = That was too often. Please wait some minutes and try again.
# What was typed is no mail address.
page-account-no-address = This is not a mail address. Please check it.
# Button below the field.
page-account-ask-button-label = Send me a link
# Heading above what is kept.
page-account-kept = What we keep about you
# Below the heading: why letters are hidden.
page-account-masked = Some letters are hidden, because others could see this screen.
# Left of the moment of the last use.
page-account-used = Last used
# Left of the day on which everything is erased if nobody uses it.
page-account-erased-on = Deleted if not used before
# In place of that day, while there is an open booking.
page-account-erased-open = Not while you have an open booking
# Left of the number of bookings.
page-account-bookings = Bookings
# Heading above the field for another address.
page-account-new = Change the mail address
# Below that heading.
page-account-new-how = We send a link to the new address. It counts once you open that link and press the button.
# Label of the field.
page-account-new-address = New mail address
# Button below the field.
page-account-new-label = Send the link
# After that button.
page-account-new-sent = We sent a link to the new address. Until you use it, the old address stays.
# Too many mails today.
page-account-limit = We cannot send more mails today. Please try again tomorrow.
# Heading above the button that deletes everything.
page-account-delete = Delete everything
# Below that heading.
page-account-delete-why = Open bookings are cancelled. This cannot be undone.
# Beside a box to tick.
page-account-delete-sure = Yes, I want to delete everything.
# Button.
page-account-delete-label = Delete everything
# The box was not ticked.
page-account-delete-tick = Please tick the box first. Nothing was deleted.
# After everything was deleted.
page-account-deleted = Everything we kept about you is deleted.

## Which letters can be written

# Some letters cannot be kept by the office. $letters: those letters. $suggestion: the same without marks, in capitals.
letters-suggest = The office’s system cannot keep these letters: { $letters }. Can we write it like this: { $suggestion }?
# Some letters cannot be kept by the office, and there is no suggestion. $letters: some of those letters.
letters-other = The office’s system cannot keep these letters: { $letters }. Please write it in Latin capitals, as on your residence card or passport (example: NGUYEN VAN AN), or in katakana. Your other answers stay.

## When a person has ended the use of a service

# Staff ended a caller's use of the service. It has no last day.
suspended = You cannot use this service for now, until a person lifts this.
# The ground. $ground is one of the sentences conduct-…, such as "threats", or suspended-ground-….
suspended-ground = The ground: { $ground }
# The ground with the article of the terms in which it stands. $article: a number such as 14.
suspended-ground-article = The ground: { $ground } (terms, article { $article })
# A ground: residence status and period are not registered at the office.
suspended-ground-registration = your residence status and period of stay are not registered
# A ground: something else in the terms was not kept.
suspended-ground-breach = the terms of use were not kept
# Staff took it back.
suspended-lifted = You can use this service again.
