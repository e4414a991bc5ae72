### What callers read in a browser: the web chat and the pages around it.
### Titles and notices are neutral: somebody else may look at the screen.

## The web chat

# Title of the browser's tab and heading of the chat. Neutral.
page-chat-title = Chat
# Button at the top: shows a harmless page at once.
chat-hide-label = Hide
# Small line below the top: what "Hide" (same word as chat-hide-label) can do and cannot do.
chat-hide-note = “Hide” shows another page at once. Your browser may still remember that you opened this page.
# Behind chat-hide-note, in the same line (same word as chat-hide-label).
chat-hide-ends = “Hide” also ends this chat.
# Below that line, where the helpline has LINE or Telegram; links with those names follow.
chat-apps = You can also write to us here:
# For screen readers: the name of the list of messages.
chat-log = Messages
# Inside the empty text field, and its name for screen readers.
chat-words = Your message
# Button beside the text field.
chat-send-label = Send
# Link for browsers without JavaScript.
chat-refresh = Show new messages
# Button on a page that says that something did not work.
chat-again-label = Open the chat
# Above the first message of a new chat, when the old one ended because nobody used it.
chat-ended = Your earlier chat has ended, because it was not used for 30 minutes. This is a new chat. If you have a booking code and a word, you can go on there.
# In place of the messages, on a page that stayed open unused.
chat-idle = The chat has ended, because it was not used for 30 minutes.
# Too many messages within a minute.
chat-too-fast = That was a little too fast. Please wait one minute, then try again. Nothing is lost.
# The typed text is too long.
chat-too-long = That message is too long. Please send it in shorter parts.
# The server cannot take anything at the moment.
chat-busy = We could not take your message just now. Please try again in a moment.
# The browser has no connection.
chat-offline = No connection. Please check your internet and try again. What you typed is still here.
# The browser refuses cookies.
chat-no-cookies = This chat needs cookies for this one visit. Please allow cookies in your browser, then open the chat again.
# A form came in that does not belong to this chat (for example an old page).
chat-form-old = This page is old. Nothing was sent. Please open the chat again.

## Views for demonstrations, never shown to callers

# For screen readers: the name of the row of views.
chat-demo-looks = How the chat looks in
# Link to this chat's own view.
chat-demo-web-label = Web page
# Link to the view that looks like LINE. [same in all languages]
chat-demo-line-label = LINE
# Link to the view that looks like Telegram. [same in all languages]
chat-demo-telegram-label = Telegram
# Above what a locked phone shows of the newest message.
chat-demo-lock = On the locked screen
# In place of a message that the chat app would not accept.
chat-demo-refused = The chat app would refuse this message.

## Pages that only show

# For screen readers: the name of the row of languages.
page-languages = Language
# A page that does not exist.
page-nothing-here = There is nothing here.
# Above a terms text that is a translation; the official title and its link follow.
page-terms-binding = This is a translation to help you understand. Only the official Japanese text is binding:
# Above a terms text that is the official one; its title and link follow.
page-terms-official = This is the official text. You can also read it here:
# $version is the version of the document.
page-terms-version = Version: { $version }
# Title of the page with the weekly hours.
page-timetable-title = Days and hours of each language
# Heading of the column of weekdays.
page-timetable-day = Day
# Heading of the column of opening hours.
page-timetable-hours = Hours
# Heading of the column of languages.
page-timetable-languages = Languages
# A weekday without hours.
page-timetable-closed = Closed
# Below the weekly hours.
page-timetable-japan-time = All times are Japan time.
# Below the weekly hours.
page-timetable-regular = These are the regular hours. On some days, such as holidays, they can be different.
# $phone is the service's phone number.
page-timetable-phone = Phone: { $phone }
# Title and heading of the harmless page behind "Hide": a clock.
page-clock-title = Time in Japan

## The page of one time, opened by a link in a mail or in the chat

# Title of the browser's tab, and heading. Neutral.
page-booking-title = Your time
# Link to a file for the phone's calendar.
page-booking-calendar = Save in your calendar
# Other times were offered.
page-booking-offered = We have offered other times. Please answer in the chat.
# Above the button that cancels (same word as cancel-label).
page-booking-reason = You do not need to give a reason.
# Nothing could be saved at the moment.
page-booking-busy = We could not do this just now. Please try again in a moment.
