### The rules and figures of a service in the console: for staff alone.

## For the office

# Heading on the staff's page: what the office itself has to do.
rules-group-office = For the office
# $count is a number.
rule-seats =
    { $count ->
        [1] While no counsellor is listed: { $count } call at a time in each language.
       *[other] While no counsellor is listed: { $count } calls at a time in each language.
    }
# $minutes is a number.
rule-buffer = After each call { $minutes } minutes stay free.
# $hours is a number.
rule-unanswered =
    { $hours ->
        [1] A request is shown as late after { $hours } hour.
       *[other] A request is shown as late after { $hours } hours.
    }
# $hours is a number.
rule-unclosed =
    { $hours ->
        [1] A call without a result is shown as late after { $hours } hour.
       *[other] A call without a result is shown as late after { $hours } hours.
    }
# $hours is a number.
rule-unread =
    { $hours ->
        [1] A message without a reaction is shown as late after { $hours } hour.
       *[other] A message without a reaction is shown as late after { $hours } hours.
    }
# $days is a number.
rule-close =
    { $days ->
        [1] A call without a result is closed after { $days } day.
       *[other] A call without a result is closed after { $days } days.
    }
# $time is a clock such as 08:30.
rule-today = The calls of the day are sent to staff at { $time }.

## Staff: the rules of a service

# Link in the menu of the console, and heading of the page.
console-rules-title = Service
# Column: the line of the service file, such as booking.session_minutes.
console-rules-key = Key
# Column: what stands there.
console-rules-value = Value
# Column: the sentence that callers read.
console-rules-sentence = What callers read
# Column: the article in which it stands.
console-rules-place = Where it stands
# In that column: it stands in no terms; whoever runs this desk chose it.
console-rules-operator = chosen here
# In that column: in the office's announcement.
console-rules-notice = announcement
# In that column: in the first lines of the terms, above article 1.
console-rules-preamble = beginning of the terms
# In that column: in the last lines of the terms.
console-rules-closing = end of the terms
# In that column: the file names no place.
console-rules-nowhere = not named
# Mark on a rule that callers do not read.
console-rules-staff = staff only

## Staff: figures

# Link in the menu of the console, and heading of the page.
console-figures-title = Figures
# Below the heading.
console-figures-how = Counts of bookings in whole months that are over, without names, codes or ages. A count below 5 is shown as <5. A dash (–) stands for a count that is not shown, so that nobody can work out a small one.
# Above two fields for months.
console-figures-from = From
console-figures-to = To
console-figures-show-button = Show
# Heading of the column of counts.
console-figures-count = Bookings
console-figures-total = All
# Headings of the tables.
console-figures-month = By month
console-figures-language = By language
console-figures-weekday = By weekday
console-figures-hour = By hour
console-figures-outcome = By result
console-figures-channel = By channel
# Minutes from the request to the confirmation, in the middle. $time is a length such as 3 h 20 min.
console-figures-wait = Half of the callers had their confirmation within { $time }.
# Too few bookings to say it.
console-figures-wait-none = Too few bookings to say how long callers wait.
# $hours and $minutes are numbers.
console-figures-length = { $hours } h { $minutes } min
# Results of a booking in the table.
console-figures-outcome-open = Open
console-figures-outcome-cancelled = Cancelled
console-figures-outcome-lapsed = Not confirmed in time
# Channels in the table.
console-figures-channel-gone = Deleted since
