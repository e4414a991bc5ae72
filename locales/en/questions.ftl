### What a service asks before anything else, by the names of its [[question]] sections. For each
### question: itself (ask-<ask>), what it is about (-label), its answers (-<answer>-label), and what is
### said of an answer (-<answer>-why; a service's own words end in its id).

## Registered as a job seeker

# The question. Its answers are the next buttons; a service offers some of them.
ask-registered = Are you registered as a job seeker at Hello Work?
# What the question is about: in the review, on the list of answers to change, and for staff.
ask-registered-label = Registration
# At the very office that offers the service.
ask-registered-here-label = Yes, at this office
# Only on the Hello Work website.
ask-registered-online-label = Yes, online only
# At another Hello Work office.
ask-registered-elsewhere-label = At another office
# Not registered, but about to.
ask-registered-about-label = Not yet, but soon
# Not registered, but an office of Hello Work lets them use the service.
ask-registered-admitted-label = An office allowed it
# Not registered at all.
ask-registered-no-label = No
# Said once after "Yes, online only", at a service whose office changes such a registration.
ask-registered-online-why-hellowork-izumo = You can go on. The office will change your online registration: you become a registered user of Hello Work.
# The same, at another such service.
ask-registered-online-why-sannomiya-consultation = You can go on. The office will change your online registration: you become a registered user of Hello Work.
# After "At another office", where that is not enough: nothing can be booked yet.
ask-registered-elsewhere-why = This service is only for people who are registered at this office. Please ask your own Hello Work office, or register at this office first.
# After "No": nothing can be booked yet.
ask-registered-no-why = For this service you must be registered as a job seeker at Hello Work. Please register first, then come back.

## A job-seeker page

# The question.
ask-mypage = Do you have a job-seeker page on the Hello Work website, or will you open one?
# What it is about.
ask-mypage-label = Job-seeker page
# Button.
ask-mypage-yes-label = Yes, I have one
# Button.
ask-mypage-will-label = I will open one
# Button.
ask-mypage-no-label = No
# After "No": nothing can be booked yet.
ask-mypage-no-why = For this service you need a job-seeker page on the Hello Work website. Please open one first, or decide to open one.

## A device with a camera

# The question.
ask-camera = Do you have your own device with a camera, such as a smartphone, and internet for a video call?
# What it is about.
ask-camera-label = Device with camera
# Button.
ask-camera-yes-label = Yes
# Button.
ask-camera-no-label = No
# After "No": nothing can be booked yet.
ask-camera-no-why = This is a video call. You need your own device with a camera, and an internet connection. Please come back when you have them.

## Where the counsellors serve

# The question. Kushiro, Nemuro and Tokachi are areas of eastern Hokkaido.
ask-area = Are you in one of these areas of Hokkaido: Kushiro, Nemuro, Tokachi?
# What it is about.
ask-area-label = Area
# Button.
ask-area-yes-label = Yes
# Button.
ask-area-no-label = No
# After "No": nothing can be booked.
ask-area-no-why = The counsellors of this service serve three areas of Hokkaido: Kushiro, Nemuro and Tokachi.

## Residence status: only whether it is registered, never what it is

# The question.
ask-residence = Are your residence status and period of stay registered at Hello Work or on your job-seeker page? Do not tell us what they are. Japanese nationals and special permanent residents need not register them.
# What it is about.
ask-residence-label = Residence status
# Button.
ask-residence-yes-label = Yes, registered
# A special permanent resident, who need not register it.
ask-residence-special-label = Special permanent
# A special permanent resident, or somebody with Japanese nationality: need not register it.
ask-residence-exempt-label = Not needed for me
# Button.
ask-residence-no-label = No
# Button.
ask-residence-unsure-label = I am not sure
# Said once after "No".
ask-residence-no-why = You can go on. But your use of this service may be suspended while they are not registered. Please register them at Hello Work.
