### Which service, where one desk has several: a short name and one line for each, by the service's id.
### Also what a service's rules on booking mean for callers.

## Choosing a service, where one desk has several

# Above the list of the services, one a line, with buttons of their short names.
service-ask = Which service do you want to use?
# Button of the menu that leads to that list.
service-other-label = Other service
# A service was chosen that does not answer in the caller's language. $service: its name. The languages that it speaks follow.
service-other-languages = { $service }: this service does not speak the language that you chose. Please choose another language below, or another service.
# "Book a call" was pressed, and a request with another service is not finished. $service is that one's short name.
unfinished-ask = You have started a request with another service: { $service }. It is not sent yet. Do you want to continue it? If you begin a new one, those answers are deleted.
# The button that throws the old request away and begins another.
unfinished-new-label = Begin a new one

## How early, how often

# Below the hours of a service, and among its rules: on which days nobody is there.
closed-on-holidays = Closed on Saturdays, Sundays and public holidays, and from 29 December to 3 January.
# Above the days, where calls are booked until some days before. $days is that number of days.
book-days-before =
    { $days ->
        [1] You can book a call until the end of the day before.
       *[other] You can book a call until the end of the day that is { $days } days before.
    }
# The same, where working days of public offices have to lie between. $days is how many of them.
book-working-days-before =
    { $days ->
        [1] One working day must lie between today and the day of the call.
       *[other] { $days } working days must lie between today and the day of the call.
    } Saturdays, Sundays, public holidays and 29 December to 3 January are not working days.
# Above the days, where the caller has as many calls on a day as are allowed. $calls is that number.
book-per-day =
    { $calls ->
        [1] You can have one call on one day.
       *[other] You can have { $calls } calls on one day.
    } Days that are already full for you are not shown.

## When nothing can be booked because something is being repaired

# In the menu and above the first question, some days before. $from and $to are dates and times in Japan time.
maintenance-ahead = From { $from } to { $to } nothing can be booked because of maintenance.
# Somebody wants to book while it goes on; the phone number may follow. $to is a date and time in Japan time.
maintenance-now = Nothing can be booked now because of maintenance. You can book again from { $to }. Calls that are booked stay as they are. You can still see them, cancel them and ask for a person.
# On the page with the timetable while it goes on. $to is a date and time in Japan time.
maintenance-until = Nothing can be booked now because of maintenance. You can book again from { $to }.

## The services: a short name for a button, and one line about each

# Short name on a button.
service-otit-label = For trainees (OTIT)
# One line about that service.
service-otit-about = For technical intern trainees and former trainees: a call with a person who speaks your language.
# Short name on a button.
service-hellowork-izumo-label = Hello Work Izumo
# One line about that service.
service-hellowork-izumo-about = For job seekers registered at Hello Work Izumo (Shimane): job counselling by video.
# Short name on a button.
service-sannomiya-consultation-label = Sannomiya: advice
# One line about that service.
service-sannomiya-consultation-about = Hello Work Nada, Sannomiya branch (Kobe): job counselling by video.
# Short name on a button.
service-sannomiya-seminars-label = Sannomiya: seminars
# One line about that service.
service-sannomiya-seminars-about = Hello Work Nada, Sannomiya branch (Kobe): online seminars and company visits.
# Short name on a button.
service-online-hellowork-label = Online Hello Work
# One line about that service.
service-online-hellowork-about = For job seekers registered with Hello Work: job counselling in the Online Hello Work System.
# Short name on a button.
service-gunma-seminars-label = Gunma: seminars
# One line about that service.
service-gunma-seminars-about = Gunma Labour Bureau and Hello Work: online seminars and company visits.
# Short name on a button.
service-kushiro-administrative-label = Kushiro counselling
# One line about that service.
service-kushiro-administrative-about = Administrative counselling in Kushiro, Nemuro and Tokachi (Hokkaido): talk by video about the work of public offices.
