### status: reference translation

## The first screen

choose-language = សូមជ្រើសរើសភាសា
language-name = ភាសាខ្មែរ
lang-vi = ភាសាវៀតណាម
lang-zh-hans = ភាសាចិន
lang-id = ភាសាឥណ្ឌូណេស៊ី
lang-fil = ភាសាហ្វីលីពីន
lang-en = ភាសាអង់គ្លេស
lang-th = ភាសាថៃ
lang-km = ភាសាខ្មែរ
lang-my = ភាសាមីយ៉ាន់ម៉ា
return-short = ខ្ញុំមានលេខកូដ
about =
    នៅទីនេះ អ្នកអាចស្នើសុំការហៅ ដើម្បីនិយាយជាមួយមនុស្សដែលចេះភាសារបស់អ្នក។ ការហៅនេះឥតគិតថ្លៃ។
    អ្នកមិនចាំបាច់មានលេខទូរសព្ទទេ។
about-audio = អ្នកនិយាយដោយប្រើតែសំឡេងប៉ុណ្ណោះ។ កាមេរ៉ាបិទ ដូច្នេះគ្មាននរណាឃើញមុខអ្នកទេ។
about-needs = អ្នកត្រូវមាន៖ ស្មាតហ្វូន ថេប្លេត ឬកុំព្យូទ័រ ព្រមទាំងកម្មវិធី Zoom និងអ៊ីមែល។
about-costs =
    ថ្លៃអ៊ីនធឺណិតជាបន្ទុករបស់អ្នក។ សូមប្រើអ៊ីនធឺណិតរបស់អ្នកផ្ទាល់ ឬ Wi-Fi ដែលអ្នកស្គាល់ និងទុកចិត្ត។
    សូមកុំប្រើ Wi-Fi ឥតគិតថ្លៃ ដែលមិនដឹងថាមានសុវត្ថិភាពឬអត់។
# $phone is the service's phone number.
about-other-ways =
    អ្នកក៏អាចសួរតាមទូរសព្ទ ({ $phone }) ឬតាមអ៊ីមែលបាន ដូចពីមុនដែរ។
    ការហៅតាម Facebook Messenger បានបញ្ចប់ហើយ។
about-traces =
    អ្វីដែលអ្នកសរសេរនៅទីនេះ នៅជាប់ក្នុងឆាតនេះលើទូរសព្ទរបស់អ្នក។ អ្នកដែលប្រើទូរសព្ទរបស់អ្នក អាចអានវាបាន។
    បើមាននរណាឆែកមើលទូរសព្ទរបស់អ្នក សូមប្រើទូរសព្ទផ្សេង បើអាច។

## The menu and the buttons that are always there

menu-ask = តើអ្នកចង់ធ្វើអ្វី?
menu-unfinished = អ្នកបានចាប់ផ្តើមសំណើមួយ តែមិនទាន់បានផ្ញើទេ។ អ្នកអាចបន្ត ឬធ្វើអ្វីផ្សេង។
book-label = កក់ម៉ោង
bookings-label = ការណាត់របស់ខ្ញុំ
timetable-label = ថ្ងៃ និងម៉ោងសេវា
about-label = នេះជាអ្វី?
terms-label = លក្ខខណ្ឌប្រើប្រាស់
person-label = ទាក់ទងបុគ្គលិក
language-label = ប្តូរភាសា
help-label = ជំនួយ
delete-label = លុបទិន្នន័យខ្ញុំ
danger-label = ខ្ញុំមានគ្រោះថ្នាក់
menu-label = ម៉ឺនុយ
back-label = ត្រឡប់ក្រោយ
continue-label = បន្ត
yes-label = បាទ/ចាស
change-label = កែ
help =
    អ្នកអាចវាយពាក្យទាំងនេះបានគ្រប់ពេល៖ ម៉ឺនុយ, ត្រឡប់ក្រោយ, ភាសា, ជំនួយ, បុគ្គលិក, បោះបង់។
    ចម្លើយដែលអ្នកបានឆ្លើយរួច នៅតែមាន។ គ្មានអ្វីត្រូវបានផ្ញើទេ មុនពេលអ្នកចុច “ផ្ញើសំណើ”។
old-button = ប៊ូតុងនោះជារបស់ជំហានមុន។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមបន្តនៅទីនេះ៖
use-buttons = សូមចុចប៊ូតុងណាមួយ ឬវាយលេខរបស់វា។
only-text = ខ្ញុំអានបានតែអក្សរដែលវាយ និងប៊ូតុងប៉ុណ្ណោះ។ ខ្ញុំមិនបានរក្សាទុកអ្វីដែលអ្នកផ្ញើមកទេ។
no-groups = ខ្ញុំអាចនិយាយជាមួយមនុស្សតែម្នាក់ក្នុងមួយពេល។ សូមសរសេរមកខ្ញុំដោយផ្ទាល់។ ខ្ញុំចាកចេញពីក្រុមនេះហើយ។
trouble = មានបញ្ហាខាងយើង។ ចម្លើយរបស់អ្នកនៅតែមាន។ សូមចាំបន្តិច រួចព្យាយាមម្តងទៀត។
# $phone is the service's phone number.
phone-instead = អ្នកក៏អាចទូរសព្ទមកយើងបានដែរ៖ { $phone }

## Danger

danger =
    បើអ្នកមានគ្រោះថ្នាក់ សូមទូរសព្ទឥឡូវនេះ។ ទូរសព្ទទៅលេខទាំងនេះ ឥតគិតថ្លៃ។
    ប៉ូលិស៖ 110
    រថយន្តសង្គ្រោះ អគ្គិភ័យ៖ 119
danger-say =
    អ្នកអាចនិយាយជាភាសាជប៉ុនថា៖
    「助けてください」 (Tasukete kudasai)៖ “សូមជួយខ្ញុំផង។”
    「警察を呼んでください」 (Keisatsu o yonde kudasai)៖ “សូមហៅប៉ូលិសឱ្យផង។”
    「日本語がわかりません」 (Nihongo ga wakarimasen)៖ “ខ្ញុំមិនចេះភាសាជប៉ុនទេ។”
# $phone is the service's phone number.
danger-phone = ក្នុងម៉ោងបម្រើសេវា អ្នកក៏អាចទូរសព្ទមកសេវានេះបានដែរ៖ { $phone }

## A person

person-asked = យើងបានប្រាប់បុគ្គលិកហើយថា អ្នកចង់និយាយជាមួយមនុស្ស។
person-asked-already = បុគ្គលិកដឹងរួចហើយថា អ្នកចង់និយាយជាមួយមនុស្ស។
person-now = ឥឡូវនេះ មានអ្នកចេះភាសារបស់អ្នកនៅទីនេះ។
# $when is a date and time in Japan time.
person-next = អ្នកដែលចេះភាសារបស់អ្នក នឹងមកទីនេះលើកក្រោយនៅ { $when }។

## Days and hours

timetable-title = ថ្ងៃ និងម៉ោងសម្រាប់ភាសានីមួយៗ
# $days is a list of weekdays, $hours a span such as 11:00–19:00.
timetable-hours = { $days }៖ { $hours }
timetable-japan-time = ម៉ោងទាំងអស់ជាម៉ោងនៅជប៉ុន។
# $when is a date and time in Japan time.
next-chance = ម៉ោងទំនេរបន្ទាប់សម្រាប់ភាសារបស់អ្នក៖ { $when }
no-free-time = ប៉ុន្មានសប្តាហ៍ខាងមុខនេះ គ្មានម៉ោងទំនេរសម្រាប់ភាសារបស់អ្នកទេ។

## The terms

terms-intro = មុនពេលកក់ម៉ោង សូមអានអត្ថបទនេះ។ នេះជាចំណុចសំខាន់បំផុតនៃលក្ខខណ្ឌប្រើប្រាស់៖
# $title is the Japanese title of the official text, $link its address.
terms-binding = នេះជាអត្ថបទបកប្រែ ដើម្បីជួយឱ្យអ្នកយល់។ អត្ថបទដែលមានសុពលភាព គឺអត្ថបទផ្លូវការជាភាសាជប៉ុន៖ { $title } { $link }
# $version is the version of the document.
terms-version = កំណែ៖ { $version }
terms-ask = តើអ្នកយល់ព្រមនឹងលក្ខខណ្ឌប្រើប្រាស់ និងលក្ខខណ្ឌរបស់ Zoom ឬទេ?
terms-ask-deemed = បើអ្នកបន្ត ហើយដាក់សំណើ នោះចាត់ទុកថាអ្នកយល់ព្រមនឹងលក្ខខណ្ឌទាំងនេះ។
agree-label = ខ្ញុំយល់ព្រម
disagree-label = ខ្ញុំមិនយល់ព្រម
read-terms-label = អានលក្ខខណ្ឌទាំងអស់
read-zoom-label = លក្ខខណ្ឌ Zoom
next-page-label = ទំព័របន្ទាប់
previous-page-label = ទំព័រមុន
# $title is the document's title, $page and $pages are numbers.
terms-page = { $title } ({ $page }/{ $pages })
terms-changed = លក្ខខណ្ឌទើបតែបានផ្លាស់ប្តូរ។ សូមអានម្តងទៀត។
disagreed = មិនអីទេ។ យើងមិនបានផ្ញើ ឬរក្សាទុកអ្វីទេ។ បើមិនយល់ព្រម អ្នកមិនអាចកក់ម៉ោងហៅនៅទីនេះបានទេ។
read-again-label = អានម្តងទៀត

## Who is asking

who-ask = តើអ្នកជានរណា?
who-trainee-label = អ្នកហាត់ការនៅជប៉ុន
who-former-label = អតីតអ្នកហាត់ការ
who-representative-label = អ្នកតំណាង
who-supporter-label = អ្នកជួយគាំទ្រ
where-ask = ឥឡូវនេះអ្នកនៅឯណា? យើងសួរ ដើម្បីបង្ហាញម៉ោងនៅកន្លែងរបស់អ្នក។
where-jp-label = ជប៉ុន
where-vn-label = វៀតណាម
where-cn-label = ចិន
# The three clocks of Indonesia.
where-id-west-label = ឥណ្ឌូណេស៊ី (WIB)
where-id-central-label = ឥណ្ឌូណេស៊ី (WITA)
where-id-east-label = ឥណ្ឌូណេស៊ី (WIT)
where-ph-label = ហ្វីលីពីន
where-th-label = ថៃ
where-kh-label = កម្ពុជា
where-mm-label = មីយ៉ាន់ម៉ា
where-other-label = ប្រទេសផ្សេង
whom-ask = តើអ្នកចង់និយាយជាមួយយើង ដើម្បីជួយនរណា? អ្នកមិនបាច់ប្រាប់ឈ្មោះគេទេ។
whom-trainee-label = អ្នកហាត់ការ
whom-former-label = អតីតអ្នកហាត់ការ

## What is asked

name-title = ឈ្មោះ
birthdate-title = ថ្ងៃខែឆ្នាំកំណើត
email-title = អ៊ីមែល
companion-title = អ្នកចូលរួមជាមួយ
when-title = ថ្ងៃ និងម៉ោង
pick-date-label = ជ្រើសរើសថ្ងៃ
suggested-label = យកតាមការណែនាំ
as-typed-label = ទុកដូចដែលខ្ញុំវាយ
mailbox-ask =
    តើអ៊ីមែលនេះជារបស់អ្នកម្នាក់ឯងមែនទេ? តើគ្មានអ្នកផ្សេងអានវាបានមែនទេ?
    បើអ្នកផ្សេងអាចអានបាន យើងនឹងមិនផ្ញើអ៊ីមែលទៅទីនោះទេ។
mailbox-own-label = មានតែខ្ញុំអាន
mailbox-shared-label = អ្នកផ្សេងអាចអានបាន
mailbox-shared-kept = យើងរក្សាទុកអ៊ីមែលនេះ ព្រោះលក្ខខណ្ឌតម្រូវឱ្យមាន តែយើងនឹងមិនផ្ញើអ្វីទៅអ៊ីមែលនេះឡើយ។ យើងឆ្លើយតែក្នុងឆាតនេះប៉ុណ្ណោះ។
typed-traces = ឥឡូវនេះ អ្នកអាចលុបសាររបស់អ្នក ដែលមានឈ្មោះ និងថ្ងៃខែឆ្នាំកំណើត ចេញពីឆាតនេះបាន។ យើងបានរក្សាទុកវាដោយសុវត្ថិភាពហើយ។
companion-ask = ពេលហៅ តើមាននរណានៅជាមួយអ្នកឬទេ ឧទាហរណ៍ អ្នកបកប្រែ? សូមប្រាប់យើងមុនពេលហៅ។
companion-none-label = ទេ ខ្ញុំនៅម្នាក់ឯង
companion-interpreter-label = អ្នកបកប្រែ
companion-companion-label = មនុស្សផ្សេង

## Day and time

day-ask = តើអ្នកចង់និយាយនៅថ្ងៃណា? អ្នកឃើញតែថ្ងៃដែលមានម៉ោងទំនេរសម្រាប់ភាសារបស់អ្នក។
later-days-label = ថ្ងៃក្រោយទៀត
first-days-label = ថ្ងៃដំបូង
day-full = ឥឡូវនេះ ថ្ងៃនោះពេញហើយ។ សូមជ្រើសរើសថ្ងៃផ្សេង។
# $day is a day with its weekday.
time-ask = { $day }៖ តើយកម៉ោងប៉ុន្មាន (ម៉ោងនៅជប៉ុន)?
# $day is a day with its weekday.
time-taken = មានអ្នកផ្សេងទើបតែយកម៉ោងនោះ។ ចម្លើយរបស់អ្នកនៅតែមាន។ { $day }៖ ម៉ោងទាំងនេះនៅទំនេរ (ម៉ោងនៅជប៉ុន)។

## Review and request

review-title = សូមពិនិត្យសំណើរបស់អ្នក
review-text = តើត្រឹមត្រូវទាំងអស់ឬទេ? យើងចេតនាលាក់ឈ្មោះ និងអ៊ីមែលរបស់អ្នកមួយផ្នែក។
as-before = ដូចមុន
send-label = ផ្ញើសំណើ
change-ask = តើអ្នកចង់កែអ្វី?
change-who-label = ខ្ញុំជានរណា
change-where-label = ខ្ញុំនៅឯណា
change-whom-label = ដើម្បីជួយនរណា
change-name-label = ឈ្មោះ
change-birthdate-label = ថ្ងៃខែឆ្នាំកំណើត
change-email-label = អ៊ីមែល
change-mailbox-label = ប្រអប់អ៊ីមែល
change-companion-label = នរណានៅជាមួយខ្ញុំ
change-time-label = ថ្ងៃ និងម៉ោង
keep-all-label = ទុកទាំងអស់ដដែល
# $when is a date and time in Japan time.
request-sent =
    យើងបានទទួលសំណើរបស់អ្នកសម្រាប់ { $when } ហើយ។
    ម៉ោងនេះមិនទាន់ត្រូវបានបញ្ជាក់ទេ។ សូមរង់ចាំចម្លើយពីយើង។
# $code is the booking code.
request-code = លេខកូដការណាត់របស់អ្នក៖ { $code }
request-answer-chat = ចម្លើយរបស់យើងនឹងមកក្នុងឆាតនេះ។
request-answer-mail = ចម្លើយរបស់យើងនឹងមកក្នុងឆាតនេះ និងតាមអ៊ីមែល។
one-at-a-time = អ្នកមានការណាត់មួយរួចហើយ។ អ្នកអាចកក់ម្តងទៀតក្រោយការហៅនោះ ឬបោះបង់ការណាត់នោះជាមុនសិន។
stop-ask = តើអ្នកចង់ឈប់ឬទេ? ចម្លើយរបស់អ្នកនឹងត្រូវលុប។ មិនទាន់បានផ្ញើអ្វីទេ។
stop-yes-label = បាទ/ចាស ឈប់
stopped = ចម្លើយរបស់អ្នកត្រូវបានលុបហើយ។ យើងមិនបានផ្ញើអ្វីទេ។

## My booking

no-bookings = ពេលនេះ អ្នកមិនមានការណាត់ទេ។
status-title = ស្ថានភាព
status-waiting = ក្នុងបញ្ជីរង់ចាំ
status-requested = កំពុងរង់ចាំការបញ្ជាក់
status-offered = សូមជ្រើសរើសម៉ោង
status-confirmed = បានបញ្ជាក់ហើយ
status-done = ចប់ហើយ
status-cancelled = បានបោះបង់ហើយ
status-lapsed = មិនបានបញ្ជាក់ទាន់ពេល
own-time-title = ម៉ោងនៅកន្លែងរបស់អ្នក
code-title = លេខកូដការណាត់
passcode-title = លេខកូដសម្ងាត់
join-label = ចូលរួមការហៅ
join-steps =
    1. ប៉ុន្មាននាទីមុនម៉ោង សូមចុច “ចូលរួមការហៅ”។
    2. វាយឈ្មោះអ្វីក៏បាន តាមចិត្តអ្នក។ មិនចាំបាច់ជាឈ្មោះពិតទេ។
    3. រង់ចាំរហូតដល់យើងឱ្យអ្នកចូល។
camera-off = សូមបិទកាមេរ៉ា។ យើងនិយាយគ្នាដោយប្រើតែសំឡេងប៉ុណ្ណោះ។
link-follows = តំណចូលរួមការហៅ នឹងមកទីនេះមុនពេលហៅ។
offer-text = សូមជ្រើសរើសម៉ោងមួយក្នុងម៉ោងទាំងនេះ ឬប្រាប់ថាគ្មានម៉ោងណាបានទេ។
# $rank is the number of the time in the list above.
offer-accept-label = យកម៉ោងលេខ { $rank }
decline-label = គ្មានម៉ោងណាបានទេ
# $when is a date and time in Japan time.
offer-accepted = សូមអរគុណ។ ការហៅរបស់អ្នកគឺនៅ { $when }។
offer-declined = សូមអរគុណ។ បុគ្គលិករបស់យើងនឹងរកម៉ោងផ្សេង ហើយសរសេរមកអ្នកនៅទីនេះ។ អ្នកក៏អាចបោះបង់ ហើយស្នើសុំម៉ោងដោយខ្លួនឯងបានដែរ។
offer-declined-kept = សូមអរគុណ។ ការហៅរបស់អ្នកនៅដូចដើមដដែល។
# $when is a date and time in Japan time.
cancel-ask = តើអ្នកចង់បោះបង់ការណាត់នៅ { $when } ឬទេ?
cancel-label = បោះបង់ការណាត់
keep-booking-label = រក្សាការណាត់
# $when is a date and time in Japan time.
cancelled-by-you = ការណាត់នៅ { $when } ត្រូវបានបោះបង់ហើយ។ អ្នកមិនបាច់ធ្វើអ្វីទៀតទេ។
# $phone is the service's phone number.
cancel-by-phone = ការណាត់នេះអាចបោះបង់បានតែតាមទូរសព្ទប៉ុណ្ណោះ៖ { $phone }
# $status is one of the status words above.
already-over = គ្មានអ្វីផ្លាស់ប្តូរទេ។ ស្ថានភាពនៃការណាត់នេះ៖ { $status }
book-again-label = កក់ម៉ោងផ្សេង

## Deleting

delete-ask =
    តើអ្នកចង់លុបអ្វីៗទាំងអស់ដែលយើងរក្សាទុកអំពីអ្នកឬទេ? ការណាត់ដែលមិនទាន់ចប់ នឹងត្រូវបោះបង់។ លុបហើយ មិនអាចយកមកវិញបានទេ។
    អ្វីដែលអ្នកឃើញក្នុងឆាតនេះ នៅតែមានលើទូរសព្ទរបស់អ្នក និងក្នុងកម្មវិធីឆាត រហូតដល់អ្នកលុបវានៅទីនោះ។
    កំណត់ត្រាដែលគ្មានឈ្មោះអ្នក នៅតែមាន៖ បានយល់ព្រមនឹងលក្ខខណ្ឌណា ជាភាសាអ្វី និងក្នុងខែណា។
delete-yes-label = បាទ/ចាស លុប
delete-no-label = ទេ រក្សាទុក
deleted = អ្វីៗទាំងអស់ដែលយើងរក្សាទុកអំពីអ្នក ត្រូវបានលុបហើយ។ ឥឡូវនេះ អ្នកអាចលុបឆាតនេះលើទូរសព្ទរបស់អ្នកបាន។ អ្នកអាចសរសេរមកយើងម្តងទៀតបានគ្រប់ពេល។

## Coming back to the web chat

return-word-label = ជ្រើសពាក្យសម្ងាត់
return-word-why = បើអ្នកបិទទំព័រនេះ អ្នកអាចត្រឡប់មកវិញបាន ដោយប្រើលេខកូដការណាត់ និងពាក្យសម្ងាត់ដែលអ្នកជ្រើសរើស។
return-word-ask = សូមជ្រើសរើសពាក្យសម្ងាត់មួយ ដែលមានតែអ្នកដឹង រួចវាយនៅទីនេះ។ ត្រូវមានអក្សរ 4 ឬច្រើនជាងនេះ។ សូមកុំប្រើឈ្មោះ ឬថ្ងៃខែឆ្នាំកំណើតរបស់អ្នក។
return-word-length = សូមប្រើពាក្យសម្ងាត់ដែលមានអក្សរពី 4 ដល់ 60។
return-word-kept = សូមអរគុណ។ សូមចាំពាក្យសម្ងាត់ និងលេខកូដការណាត់របស់អ្នក។
return-code-ask = សូមវាយលេខកូដការណាត់របស់អ្នក ឧទាហរណ៍ K7P-2QX។
return-known-word-ask = សូមវាយពាក្យសម្ងាត់ដែលអ្នកបានជ្រើសរើស។
return-failed = លេខកូដ និងពាក្យសម្ងាត់មិនត្រូវគ្នាទេ។ សូមព្យាយាមម្តងទៀត។ បើវាយពាក្យសម្ងាត់ខុសប្រាំដង អ្នកត្រូវរង់ចាំមួយម៉ោង។
