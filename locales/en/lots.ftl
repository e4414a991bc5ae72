### Places at an event by lot: what callers read until the lots are drawn, and after.

# Below an event in the list. $until is a date and time in Japan time.
lots-state = By lot. You can put your name down until { $until }.
# The same, where the caller has put their name down.
lots-state-in = By lot. Your name is down. The lots are drawn on { $when }.
# The same, in the minutes in which lots are drawn.
lots-state-drawing = The lots are being drawn now.
# Above the summary, before it is sent: how it goes. $when is a date and time in Japan time.
lots-how = The places are given by lot. The lots are drawn on { $when }. Everybody has the same chance, also who asks later. You read the result here in any case.
# Button below the summary: the name is put down.
lots-enter-label = Enter the draw
# The name is down. $event is the title with day and hours, $when a date and time in Japan time.
lots-entered = Your name is down: { $event }. It is not a place yet. The lots are drawn on { $when }. You read the result here in any case.
# Somebody chooses an event in the minutes in which its lots are drawn.
lots-drawing = The lots for this event are being drawn now. Please come back in a few minutes.
# Somebody who has a place at another event wants to change it for this one.
lots-no-change = The places at this event are given by lot. You cannot change your place for one there. Your place stays as it is.
# In "my bookings" and on its page, left of the date and time at which lots are drawn.
lots-title = Draw
# For staff, on the page of an event: before the draw and after it. $names is a number of people.
console-lots-ahead = By lot on { $when }. Names so far: { $names }.
console-lots-drawn = The lots were drawn on { $when }.
