### status: reference translation


## Everywhere

console-name = ទំព័របុគ្គលិក
console-skip = ទៅកាន់ខ្លឹមសារ
console-nav = ម៉ឺនុយមេ
console-nav-queue = សំណើ និងការហៅ
console-nav-tasks = ការងារត្រូវធ្វើ
console-nav-timetable = កាលវិភាគ
console-nav-account = គណនីរបស់ខ្ញុំ
console-logout = ចាកចេញ
console-none = គ្មានអ្វីនៅទីនេះទេ។
console-choose = សូមជ្រើសរើស
# $minutes: whole minutes, a number.
console-minutes = { $minutes } នាទី
# $hours: whole hours, a number.
console-hours = { $hours } ម៉ោង
# $days: whole days, a number.
console-days = { $days } ថ្ងៃ

## Pages that say why there is nothing to see

console-problem-title = មិនអាចបង្ហាញទំព័រនេះបានទេ
console-to-start = ទៅទំព័រដំបូង
console-not-found = គ្មានអ្វីនៅទីនេះទេ ឬវាមិនស្ថិតក្នុងភាសារបស់អ្នក។
console-not-for-role = គណនីរបស់អ្នកមិនមានសិទ្ធិបើកទំព័រនេះទេ។
console-form-old = ទម្រង់នេះចាស់ពេកហើយ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមបើកទំព័រម្តងទៀត ហើយធ្វើឡើងវិញ។
console-form-wrong = មិនអាចអានទម្រង់នេះបានទេ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមបើកទំព័រម្តងទៀត ហើយធ្វើឡើងវិញ។

## Login

console-login-title = ចូលគណនី
console-login-name = ឈ្មោះចូលគណនី
console-password = ពាក្យសម្ងាត់
console-login-button = ចូលគណនី
console-login-wrong = ឈ្មោះចូលគណនី ឬពាក្យសម្ងាត់មិនត្រឹមត្រូវ ឬគណនីត្រូវបានចាក់សោ។ បើវាយពាក្យសម្ងាត់ខុស 5 ដង គណនីត្រូវចាក់សោ 15 នាទី។
console-told-password = ពាក្យសម្ងាត់របស់អ្នកត្រូវបានកំណត់ហើយ។ សូមចូលគណនី។
console-link-spent = តំណនេះបានប្រើរួចហើយ ឬចាស់ពេក។ សូមសុំតំណថ្មីពីអ្នកគ្រប់គ្រងប្រព័ន្ធ។
console-link-title = កំណត់ពាក្យសម្ងាត់របស់អ្នក
console-link-for = សម្រាប់
console-new-password = ពាក្យសម្ងាត់ថ្មី
console-password-rule = យ៉ាងតិច { $least } តួអក្សរ។ ប្រើពាក្យពីរបីដែលមានតែអ្នកដឹង គឺល្អ។
console-password-again = ពាក្យសម្ងាត់ដដែលម្តងទៀត
console-password-button = កំណត់ពាក្យសម្ងាត់
console-password-short = ពាក្យសម្ងាត់នេះខ្លីពេក។ ត្រូវមានយ៉ាងតិច { $least } តួអក្សរ។
console-password-long = ពាក្យសម្ងាត់នេះវែងពេក។ អាចមានច្រើនបំផុត 200 តួអក្សរ។
console-password-simple = ពាក្យសម្ងាត់នេះប្រើតួអក្សរដដែលៗ។ សូមប្រើតួអក្សរផ្សេងៗគ្នាឱ្យច្រើនជាងនេះ។
console-password-login = ពាក្យសម្ងាត់មិនត្រូវមានឈ្មោះចូលគណនីរបស់អ្នកទេ។
console-password-differs = ពាក្យសម្ងាត់ទាំងពីរមិនដូចគ្នាទេ។ សូមវាយទាំងពីរម្តងទៀត។

## Requests and calls

console-languages = ភាសា
console-no-languages = គណនីរបស់អ្នកមិនទាន់មានភាសាទេ។ សូមសួរអ្នកគ្រប់គ្រងប្រព័ន្ធ។
# $waiting: requests that wait for an answer; $open: all open bookings; both numbers.
console-count-title = កំពុងរង់ចាំចម្លើយ៖ { $waiting }។ មិនទាន់ចប់ទាំងអស់៖ { $open }។
console-find = លេខកូដការណាត់
console-find-button = ស្វែងរក
console-told-no-such-code = ក្នុងភាសារបស់អ្នក គ្មានការណាត់ណាមានលេខកូដនេះទេ។
console-part-requested = សំណើថ្មី
console-part-changes = សុំប្តូរម៉ោង
console-part-offered = កំពុងរង់ចាំអ្នកហៅ
console-part-today = ថ្ងៃនេះ ឬមិនទាន់មានលទ្ធផល
console-part-confirmed = ការហៅថ្ងៃក្រោយ
console-column-code = លេខកូដ
console-column-time = ពេលវេលា
console-column-name = ឈ្មោះ
console-column-waited = រង់ចាំរយៈពេល
console-column-until = ត្រូវឆ្លើយមុន
console-column-language = ភាសា
console-call-language = ភាសានៃការហៅ
console-column-service = សេវា
console-column-at = ពេលណា
console-column-who = នរណា
console-column-what = អ្វី
console-column-note = កំណត់ចំណាំ
console-column-booking = ការណាត់
console-column-calls = ការហៅនៅថ្ងៃនោះ
console-urgent = ជិតដល់ពេល
console-moving = បានស្នើម៉ោងផ្សេង
console-room-failed = មិនទាន់មានតំណទេ
# $clock: when it was made.
console-as-of = គិតត្រឹមម៉ោង { $clock }។ បញ្ជីនេះធ្វើបច្ចុប្បន្នភាពដោយខ្លួនឯង។
console-erased = បានលុបហើយ
console-erased-why = អ្នកហៅបានឱ្យលុបទិន្នន័យផ្ទាល់ខ្លួនទាំងអស់។

## One booking

console-back-to-queue = ត្រឡប់ទៅបញ្ជី
console-about = អំពីការណាត់នេះ
console-details = ព័ត៌មានលម្អិត
console-own-time = ម៉ោងនៅកន្លែងអ្នកហៅ៖
console-asked-at = បានស្នើសុំនៅ
console-offer-until = ម៉ោងដែលស្នើ ទុកដល់
console-outcome = លទ្ធផល
console-room = តំណចូលរួមការហៅ
console-room-wanted = កំពុងបង្កើត
console-room-waits = មិនទាន់បានបង្កើតទេ។ កំពុងព្យាយាមម្តងទៀត។
console-meeting-id = លេខសម្គាល់ការប្រជុំ
console-app = កម្មវិធីហៅ
console-room-overruled = Zoom មិនបានទទួលការកំណត់ទាំងនេះទេ៖ { $settings }។ សូមប្រាប់អ្នកគ្រប់គ្រងប្រព័ន្ធ។
console-link-instead = ប្រើតំណផ្សេង
console-link-instead-why = ការប្រជុំដែលបានបង្កើតមុន ត្រូវលុប។ អ្នកហៅទទួលបានតំណថ្មី។
console-state-waiting = ក្នុងបញ្ជីរង់ចាំ
console-state-requested = បានស្នើសុំ
console-state-offered = បានស្នើម៉ោងផ្សេង
console-state-confirmed = បានបញ្ជាក់ហើយ
console-state-done = ចប់ហើយ
console-state-cancelled = បានបោះបង់ហើយ
console-state-lapsed = ហួសពេលហើយ
console-detail-name = ឈ្មោះ
console-detail-birthdate = ថ្ងៃខែឆ្នាំកំណើត
console-detail-email = អ៊ីមែល
console-detail-phone = ទូរសព្ទ
console-detail-address = អាសយដ្ឋាន
console-detail-jobseeker-number = លេខអ្នកស្វែងរកការងារ
console-detail-who = អ្នកស្នើសុំ
console-detail-where = ប្រទេស
console-detail-whom = ដើម្បីជួយនរណា
console-detail-mailbox = ប្រអប់អ៊ីមែល
console-detail-companion = អ្នកចូលរួមជាមួយ
console-detail-reason = មូលហេតុ
console-who-trainee = អ្នកហាត់ការ
console-who-former = អតីតអ្នកហាត់ការ
console-who-representative = អ្នកតំណាង
console-who-supporter = អ្នកជួយគាំទ្រ
console-whom-trainee = អ្នកហាត់ការ
console-whom-former = អតីតអ្នកហាត់ការ
console-mailbox-own = មានតែអ្នកហៅអាន
console-mailbox-shared = អ្នកផ្សេងក៏អានដែរ៖ មិនផ្ញើអ៊ីមែលទេ
console-companion-none = គ្មាននរណាទេ
console-companion-interpreter = អ្នកបកប្រែ
console-companion-companion = មនុស្សផ្សេង
console-where-jp = ជប៉ុន
console-where-vn = វៀតណាម
console-where-cn = ចិន
console-where-id-west = ឥណ្ឌូណេស៊ី (ខាងលិច)
console-where-id-central = ឥណ្ឌូណេស៊ី (កណ្តាល)
console-where-id-east = ឥណ្ឌូណេស៊ី (ខាងកើត)
console-where-ph = ហ្វីលីពីន
console-where-th = ថៃ
console-where-kh = កម្ពុជា
console-where-mm = មីយ៉ាន់ម៉ា
console-where-other = ប្រទេសផ្សេង
console-confirm-title = បញ្ជាក់
console-wishes = ម៉ោងដែលបានស្នើសុំ
# $rank: 1 is the first choice.
console-wish = { $rank }.
console-taken = មានគេយកហើយ
console-past = ហួសហើយ
console-cover-free = នរណាទំនេរ
console-cover-calls = ការហៅផ្សេងក្នុងម៉ោងនោះ
console-cover-room = បន្ទប់
console-cover-nobody = គ្មាននរណាទេ
console-cover-load = { $name } (ការហៅ { $calls } នៅថ្ងៃនោះ)
console-cover-seat = កន្លែងទី { $number }
console-cover-held = ទុកសម្រាប់អ្នកហៅនេះ
console-cover-rooms = ទំនេរ { $free }
console-cover-room-any = ទំនេរ
console-cover-room-by-hand = វាយតំណដោយដៃ
console-send-back-title = ផ្ញើម៉ោងទៅវិញ
console-send-back-why = អ្នកហៅត្រូវឆ្លើយ។ ការហៅត្រូវបានបញ្ជាក់តែពេលនោះប៉ុណ្ណោះ។
console-send-back-button = ផ្ញើម៉ោងនេះទៅអ្នកហៅ
console-change-title = អ្នកហៅចង់ប្តូរម៉ោង
console-move-button = ប្តូរការហៅទៅម៉ោងនេះ
console-keep-button = ទុកការហៅនៅដដែល
console-told-moved = ការហៅបានប្តូរម៉ោងហើយ។ យើងនឹងប្រាប់អ្នកហៅ។
console-told-kept = ការហៅនៅដដែល។ យើងនឹងប្រាប់អ្នកហៅ។
console-answered-elsewhere = បើអ្នកហៅបានឆ្លើយតាមទូរសព្ទ ឬអ៊ីមែល សូមកត់ត្រានៅទីនេះ។
console-accept-button = បញ្ជាក់ជំនួសអ្នកហៅ
console-decline-button = អ្នកហៅមិនយកម៉ោងណាទេ
console-told-accepted = បានបញ្ជាក់ជំនួសអ្នកហៅហើយ។
console-told-declined = បានបដិសេធជំនួសអ្នកហៅហើយ។
console-join-url = តំណចូលរួមការហៅ (https://...)
console-passcode = លេខកូដសម្ងាត់
console-link-later = បើមិនទាន់មានតំណ សូមទុកឱ្យនៅទំនេរទាំងពីរ។ អ្នកហៅនឹងអានឃើញថា តំណនឹងមកតាមក្រោយ។
console-link-or-id = ដាក់តំណ ឬលេខសម្គាល់ការប្រជុំ ជាមួយលេខកូដសម្ងាត់របស់វា។
console-link-missing = ដាក់តំណ
console-link-button = ផ្ញើតំណ
console-told-linked = តំណត្រូវបានរក្សាទុកហើយ។ យើងនឹងប្រាប់អ្នកហៅ។
console-confirm-button = បញ្ជាក់ម៉ោងនេះ
console-finish-title = ក្រោយការហៅ
# $clock: from when "did not come" can be chosen.
console-missed-from = “មិនបានមក” អាចជ្រើសរើសបានចាប់ពីម៉ោង { $clock }។
console-finish-button = រក្សាទុកលទ្ធផល
console-outcome-talked = បាននិយាយគ្នា
console-outcome-missed = មិនបានមក
console-outcome-technical = បញ្ហាបច្ចេកទេស
console-outcome-staff-absent = បុគ្គលិកមិនបានមក
console-cancel-title = បោះបង់
console-reason = មូលហេតុ
console-reason-closed = យើងឈប់សម្រាក
console-reason-ill = អ្នកផ្តល់ប្រឹក្សាមិនអាចមកបាន
console-reason-asked = អ្នកហៅបានសុំ
console-reason-twice = សំណើដដែលមកពីរដង
console-reason-other = មូលហេតុផ្សេង
console-cancel-button = បោះបង់ការណាត់នេះ
console-offered-title = ម៉ោងដែលបានស្នើ
console-offer-title = ស្នើម៉ោងផ្សេង
# $most: how many times may be ticked, a number.
console-offer-how = គូសម៉ោងទំនេរមិនឱ្យលើសពី { $most }។ ម៉ោងទាំងនោះទុកជូនរហូតដល់អ្នកហៅឆ្លើយ។
console-weeks = សប្តាហ៍
console-week-earlier = សប្តាហ៍មុន
console-week-later = សប្តាហ៍ក្រោយ
console-week-empty = សប្តាហ៍នេះ គ្មាននរណានៅសម្រាប់ភាសានេះទេ។
console-offer-button = ស្នើម៉ោងទាំងនេះ
console-trail = ប្រវត្តិ
console-link-wrong = តំណចូលរួមការហៅ ត្រូវចាប់ផ្តើមដោយ https://។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-link-or-id-wrong = សូមដាក់តំណដែលចាប់ផ្តើមដោយ https:// ឬលេខសម្គាល់ការប្រជុំ ជាមួយលេខកូដសម្ងាត់របស់វា។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-choose-wish = សូមជ្រើសរើសម៉ោងមួយក្នុងម៉ោងដែលបានស្នើសុំ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
# $most: how many may be ticked, a number.
console-choose-times = សូមគូសម៉ោងទំនេរពីមួយដល់ { $most }។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-choose-reason = សូមជ្រើសរើសមូលហេតុ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-choose-outcome = សូមជ្រើសរើសលទ្ធផល។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
# $clock: from when it can be chosen.
console-too-early = លទ្ធផលនេះអាចជ្រើសរើសបានចាប់ពីម៉ោង { $clock }។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-slot-taken = ការហៅផ្សេងទើបតែយកម៉ោងនេះ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសម៉ោងផ្សេង។
console-no-host = នៅម៉ោងនេះ គ្មានគណនី Zoom ណាទំនេរទេ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសម៉ោងផ្សេង។
# $name: of the colleague; $state: the booking's state now.
console-late-staff = { $name } បានធ្វើមុន។ ស្ថានភាពការណាត់ឥឡូវនេះ៖ { $state }។ ការផ្លាស់ប្តូររបស់អ្នកមិនបានធ្វើទេ។
# $state: the booking's state now.
console-late-caller = អ្នកហៅបានធ្វើមុន។ ស្ថានភាពការណាត់ឥឡូវនេះ៖ { $state }។ ការផ្លាស់ប្តូររបស់អ្នកមិនបានធ្វើទេ។
# $state: the booking's state now.
console-late-service = ពេលវេលាបានផុតមុន។ ស្ថានភាពការណាត់ឥឡូវនេះ៖ { $state }។ ការផ្លាស់ប្តូររបស់អ្នកមិនបានធ្វើទេ។
# $state: the booking's state now.
console-late-self = អ្នកបានធ្វើវារួចហើយ។ ស្ថានភាពការណាត់ឥឡូវនេះ៖ { $state }។
console-told-confirmed = បានបញ្ជាក់ហើយ។ យើងនឹងប្រាប់អ្នកហៅ។
console-told-offered = បានស្នើម៉ោងហើយ។ យើងនឹងប្រាប់អ្នកហៅ។
console-told-cancelled = បានបោះបង់ហើយ។ យើងនឹងប្រាប់អ្នកហៅ។
console-told-finished = លទ្ធផលត្រូវបានរក្សាទុកហើយ។
console-next-link = កក់ការហៅបន្ទាប់
console-next-title = ការហៅបន្ទាប់របស់អ្នកហៅដដែល
console-new-title = ការណាត់ថ្មីតាមទូរសព្ទ
console-show-button = បង្ហាញម៉ោងទំនេរ
console-optional = (បើមាន)
console-new-caller = អ្នកហៅ
console-consent-title = លក្ខខណ្ឌប្រើប្រាស់
console-consent-read = ខ្ញុំបានអានចំណុចសំខាន់បំផុតឱ្យស្តាប់។ អ្នកហៅយល់ព្រម។
console-consent-referred = ខ្ញុំបានប្រាប់អ្នកហៅពីកន្លែងអានលក្ខខណ្ឌ។ អ្នកហៅយល់ព្រម។
console-word = ពាក្យសម្ងាត់សម្រាប់ឆាតលើអ៊ីនធឺណិត
console-word-why = អ្នកហៅអាចបើកការណាត់ក្នុងឆាតលើអ៊ីនធឺណិត ដោយប្រើលេខកូដការណាត់ និងពាក្យសម្ងាត់នេះ។ អក្សរពី 4 ដល់ 60។
console-free-times = ម៉ោងទំនេរ
console-book-button = កក់ និងបញ្ជាក់
console-told-booked = បានកក់ និងបញ្ជាក់ហើយ។ សូមអានលេខកូដការណាត់ឱ្យអ្នកហៅស្តាប់។
console-told-booked-next = បានកក់ និងបញ្ជាក់ហើយ។ យើងនឹងប្រាប់អ្នកហៅ។
console-field-wrong = { $field }៖ សូមពិនិត្យព័ត៌មាននេះ។ មិនទាន់បានកក់អ្វីទេ។
console-consent-missing = សូមជ្រើសរើសថា អ្នកហៅបានយល់ព្រមនឹងលក្ខខណ្ឌប្រើប្រាស់ដោយរបៀបណា។ មិនទាន់បានកក់អ្វីទេ។
console-phone-again = មនុស្សនេះប្រហែលជាមានការណាត់រួចហើយ៖ { $code }, { $when }។ មិនទាន់បានកក់អ្វីទេ។ បើចង់កក់មួយទៀត សូមចុចប៊ូតុងម្តងទៀត។
console-choose-time = សូមជ្រើសរើសម៉ោងទំនេរមួយ។ មិនទាន់បានកក់អ្វីទេ។
console-actor-caller = អ្នកហៅ
console-actor-staff = បុគ្គលិក
console-actor-service = កម្មវិធី
console-action-request = បានស្នើសុំការហៅ
console-action-confirm = បានបញ្ជាក់
console-action-offer = បានស្នើម៉ោងផ្សេង
console-action-accept = បានជ្រើសរើសម៉ោងដែលស្នើ
console-action-decline = បានបដិសេធម៉ោងដែលស្នើ
console-action-cancel = បានបោះបង់
console-action-lapse = ហួសពេលដោយគ្មានចម្លើយ
console-action-finish = បានរក្សាទុកលទ្ធផល
console-action-room = បានដាក់តំណ
console-action-wish = បានសុំប្តូរម៉ោង
console-action-move = បានប្តូរទៅម៉ោងផ្សេង
console-action-keep = បានទុកម៉ោងដដែល
console-action-book-next = បានកក់ជាការហៅបន្ទាប់
console-action-book-phone-read = បានកក់តាមទូរសព្ទ ដោយអានលក្ខខណ្ឌឱ្យស្តាប់
console-action-book-phone-referred = បានកក់តាមទូរសព្ទ ដោយប្រាប់កន្លែងអានលក្ខខណ្ឌ
console-action-staff-words = បានសរសេរទៅអ្នកហៅ
console-action-task-done = បានបញ្ចប់ការងារមួយ

## To do

console-no-tasks = គ្មានអ្វីត្រូវធ្វើទេ។
console-task-person = មានគេសុំនិយាយជាមួយមនុស្ស
console-task-danger = អាចមានមនុស្សជួបគ្រោះថ្នាក់
console-task-send-failed = មានសារមួយផ្ញើមិនបាន
console-task-room = ខ្វះតំណចូលរួមការហៅ
console-task-in-room = អ្នកហៅកំពុងរង់ចាំក្នុងការប្រជុំ
console-task-mail = មានអ៊ីមែលមួយត្រូវឆ្លើយ
console-task-waiting = មានសំណើមួយកំពុងរង់ចាំចម្លើយ
console-task-failed-turn = មានសារមួយឆ្លើយមិនបាន
console-task-lapsed = មានសំណើមួយហួសពេលដោយគ្មានចម្លើយ
console-task-expired = ម៉ោងដែលស្នើ ផុតកំណត់ហើយ
console-task-unreachable = ទាក់ទងអ្នកហៅក្នុងឆាតមិនបាន
console-task-change = អ្នកហៅម្នាក់ចង់ប្តូរម៉ោង
console-task-call-back = សូមប្រាប់អ្នកហៅតាមទូរសព្ទ
console-column-channel = មធ្យោបាយ
console-channel-line = LINE
console-channel-telegram = Telegram
console-channel-web = ឆាតលើអ៊ីនធឺណិត
console-channel-phone = ទូរសព្ទ
console-back-to-tasks = ត្រឡប់ទៅបញ្ជី
console-thread = សារ
console-thread-none = មិនទាន់មានសារទេ។
console-reply = សាររបស់អ្នកទៅអ្នកហៅ
console-reply-how = សូមសរសេរជា{ $spoken }។ អ្នកហៅអានវាក្នុងឆាត ដូចដែលអ្នកសរសេរ។ ចម្លើយមកដល់ទីនេះ ក្នុងរយៈពេល 24 ម៉ោង។
console-reply-button = ផ្ញើសារ
console-told-replied = សាររបស់អ្នកកំពុងត្រូវបានផ្ញើ។
console-reply-wrong = សូមសរសេរសារមិនឱ្យលើសពី { $most } តួអក្សរ។ មិនបានផ្ញើអ្វីទេ។
console-no-chat = មិនអាចទាក់ទងអ្នកហៅនេះក្នុងឆាតបានទេ។ សូមទូរសព្ទ ឬសរសេរអ៊ីមែល។
console-messages = សារ { $count }
console-open-booking = បើក
console-done-button = រួចរាល់
console-told-task-done = ការងារនេះត្រូវបានបញ្ចប់ហើយ។
console-told-task-gone = អ្នកផ្សេងបានបញ្ចប់ការងារនេះរួចហើយ។

## Timetable

console-regular-hours = ម៉ោងធម្មតា
console-exceptions = ថ្ងៃបិទ ថ្ងៃសុំច្បាប់ និងថ្ងៃបន្ថែម
console-all-languages = គ្រប់ភាសា
console-day = ថ្ងៃ
console-hours-title = ម៉ោង
console-closed = ថ្ងៃឈប់សម្រាក
# $calls: a number.
console-calls-there = មានការណាត់ { $calls }៖ សូមពិនិត្យមើល
console-add-exception = បន្ថែមថ្ងៃបិទ ថ្ងៃសុំច្បាប់ ឬថ្ងៃបន្ថែម
console-kind = មានអ្វីនៅថ្ងៃនោះ
console-kind-closed = បិទ ឬសុំច្បាប់
console-kind-hours = ម៉ោងផ្សេង ឬថ្ងៃបន្ថែម
console-opens = ពី
console-closes = ដល់
console-add-button = បន្ថែម
console-remove-button = ដកចេញ
console-day-wrong = សូមជ្រើសរើសថ្ងៃចាប់ពីថ្ងៃនេះទៅ ក្នុងរយៈពេលមួយឆ្នាំ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-hours-wrong = សូមដាក់ម៉ោងទាំងពីរ ម៉ោងមុននៅខាងដើម គិតជាប្រាំនាទីម្តង។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-told-exception-added = បានបន្ថែមហើយ។ បើមានការណាត់នៅថ្ងៃនោះ សូមពិនិត្យមើល។
console-told-exception-removed = បានដកចេញហើយ។

## My account

console-settings = ការកំណត់
console-speaks = ភាសានៃទំព័រទាំងនេះ
console-mail-on = ផ្ញើអ៊ីមែលមកខ្ញុំ ពេលមានអ្វីថ្មីក្នុងភាសារបស់ខ្ញុំ
console-save-button = រក្សាទុក
console-told-saved = បានរក្សាទុកហើយ។
console-sessions = កន្លែងដែលអ្នកកំពុងចូលគណនី
console-sessions-why = ការចូលគណនីបញ្ចប់ក្រោយមិនប្រើ 30 នាទី និងក្រោយ 12 ម៉ោង។ សូមបញ្ចប់ការចូលដែលអ្នកមិនស្គាល់ រួចសុំពាក្យសម្ងាត់ថ្មី។
console-session-began = បានចូល
console-session-seen = ប្រើចុងក្រោយ
console-session-which = មួយណា
console-session-this = កម្មវិធីរុករកអ៊ីនធឺណិតនេះ
console-session-other = កម្មវិធីរុករកអ៊ីនធឺណិតផ្សេង
console-end-button = បញ្ចប់
console-told-ended = ការចូលគណនីនេះត្រូវបានបញ្ចប់ហើយ។
console-end-all-button = បញ្ចប់ទាំងអស់ រួមទាំងការចូលនេះផង

## Counsellors

console-nav-roster = អ្នកផ្តល់ប្រឹក្សា
console-roster-none = មិនទាន់មានអ្នកផ្តល់ប្រឹក្សាក្នុងបញ្ជីទេ។ ភាសាដែលគ្មានអ្នកផ្តល់ប្រឹក្សា ទទួលការហៅក្នុងពេលតែមួយ តាមចំនួនដែលមានក្នុងឯកសារសេវា។
console-roster-off = ឈប់ទទួលការហៅ
console-roster-add = បន្ថែមអ្នកផ្តល់ប្រឹក្សា
console-roster-name = ឈ្មោះ (អ្នកហៅមើលមិនឃើញទេ)
console-roster-login = គណនី
console-roster-no-login = គ្មានគណនី
console-roster-speaks = ភាសា
console-roster-name-wrong = សូមវាយឈ្មោះ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-roster-language-wrong = សូមគូសភាសាយ៉ាងតិចមួយ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-roster-hours = ម៉ោងប្រចាំសប្តាហ៍
console-roster-hours-how = សូមសរសេរម៉ោងដូចនេះ៖ 09:00-12:00 13:00-17:00 គិតជាប្រាំនាទីម្តង។ ថ្ងៃដែលគ្មានម៉ោង ជាថ្ងៃឈប់។ បើគ្មានម៉ោងនៅថ្ងៃណាសោះ អ្នកនេះនៅរាល់ពេលដែលសេវាបើក។
console-roster-hours-wrong = មិនអាចអានម៉ោងនៃ{ $day }បានទេ។ សូមសរសេរដូចនេះ៖ 09:00-12:00 13:00-17:00។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-roster-always = រាល់ពេលដែលសេវាបើក
console-roster-picture = ពណ៌ចាស់៖ នៅ។ ពណ៌ខ្ចី៖ សេវាបើក តែអ្នកនេះមិននៅ។
console-roster-picture-of = សប្តាហ៍របស់ { $name }
console-roster-load = ការហៅក្នុងសប្តាហ៍នេះ
console-roster-calls = ការហៅ { $calls }
console-roster-leave = ថ្ងៃសុំច្បាប់ និងម៉ោងបន្ថែម
console-roster-add-leave = បន្ថែមថ្ងៃសុំច្បាប់ ឬម៉ោងបន្ថែម
console-roster-kind-away = មិននៅ
console-roster-kind-there = នៅ ក្រៅពីម៉ោងប្រចាំសប្តាហ៍
console-roster-first-day = ថ្ងៃដំបូង
console-roster-last-day = ថ្ងៃចុងក្រោយ
console-roster-leave-how = បើមិននៅពេញមួយថ្ងៃ សូមកុំសរសេរម៉ោង។
console-roster-whole-day = ពេញមួយថ្ងៃ
console-roster-days-wrong = សូមជ្រើសរើសថ្ងៃចាប់ពីថ្ងៃនេះទៅ ថ្ងៃមុននៅខាងដើម ក្នុងរយៈពេលមួយឆ្នាំ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-roster-off-button = ឱ្យឈប់ទទួលការហៅ
console-roster-on-button = ឱ្យទទួលការហៅវិញ
console-told-roster-saved = អ្នកផ្តល់ប្រឹក្សាត្រូវបានរក្សាទុកហើយ។
console-told-roster-hours = ម៉ោងប្រចាំសប្តាហ៍ត្រូវបានរក្សាទុកហើយ។
console-told-leave-added = បានបន្ថែមហើយ។
console-told-leave-removed = បានដកចេញហើយ។ ម៉ោងដែលឥឡូវនេះទំនេរ ត្រូវបានស្នើជូនអ្នកក្នុងបញ្ជីរង់ចាំ។
console-told-off-duty = ចាប់ពីឥឡូវនេះ អ្នកផ្តល់ប្រឹក្សានេះមិនទទួលការហៅទេ។
console-told-on-duty = អ្នកផ្តល់ប្រឹក្សានេះទទួលការហៅវិញហើយ។
console-touched-title = ការណាត់ដែលនឹងគ្មានអ្នកទទួល
console-touched-why = មិនទាន់បានរក្សាទុកអ្វីទេ។ បើអ្នករក្សាទុក ការណាត់ទាំងនេះនៅដដែល យើងមិនប្រាប់អ្នកហៅទេ ហើយអ្នករកឃើញការណាត់នីមួយៗក្នុង “ការណាត់គ្មានអ្នកទទួល”។
console-touched-button = នៅតែរក្សាទុក
console-touched-back = មិនរក្សាទុក

## Conflicts

console-nav-conflicts = ការណាត់គ្មានអ្នកទទួល
console-conflicts-why = លែងមាននរណាទទួលការណាត់ទាំងនេះ នៅម៉ោងដែលបានណាត់។ អ្នកហៅមិនទាន់ដឹងទេ។ ពេលមានដំណោះស្រាយ ការណាត់នោះចេញពីបញ្ជីនេះភ្លាម។
console-no-conflicts = ការណាត់ទាំងអស់មានអ្នកទទួល។
console-column-why = មូលហេតុ
console-conflict-closed = បិទនៅម៉ោងនេះ
console-conflict-away = អ្នកផ្តល់ប្រឹក្សាមិននៅ
console-conflict-gone = អ្នកផ្តល់ប្រឹក្សាលែងទទួលការហៅជាភាសានេះហើយ
console-conflict-nobody = ការហៅនេះមិនទាន់មានអ្នកផ្តល់ប្រឹក្សាទេ
console-conflict-offer = នេះអំពីម៉ោងដែលកំពុងស្នើ
console-conflict-pending = បានស្នើម៉ោងផ្សេងហើយ។ អ្នកហៅមិនទាន់បានឆ្លើយទេ។
console-give-title = ម៉ោងដដែល អ្នកផ្តល់ប្រឹក្សាផ្សេង
console-give-to = អ្នកផ្តល់ប្រឹក្សា
console-give-button = ប្រគល់ឱ្យ
console-give-none = ម៉ោងនោះ គ្មានអ្នកផ្សេងទំនេរទេ។
console-nearest-title = ម៉ោងផ្សេង
console-nearest-none = ប៉ុន្មានសប្តាហ៍ខាងមុខនេះ គ្មានម៉ោងទំនេរទេ។
console-withdraw-button = ដកម៉ោងដែលស្នើវិញ
console-keep-title = ទុកវានៅដដែល
console-keep-anyway-button = ទុក
console-keep-comes = អ្នកផ្តល់ប្រឹក្សានឹងមកសម្រាប់ការហៅនេះ
console-keep-other = អ្នកផ្សេងទទួលការហៅនេះ
console-keep-agreed = បានព្រមព្រៀងជាមួយអ្នកហៅហើយ
console-told-given = បានប្រគល់ហើយ។ ម៉ោងនៅដដែល ដូច្នេះយើងមិនប្រាប់អ្នកហៅទេ។
console-told-kept-anyway = បានទុកហើយ។
console-told-withdrawn = បានដកម៉ោងដែលស្នើវិញហើយ។ យើងនឹងប្រាប់អ្នកហៅ។
console-told-solved = ការណាត់នេះមានដំណោះស្រាយរួចហើយ។
console-action-give = បានប្រគល់ឱ្យអ្នកផ្តល់ប្រឹក្សាផ្សេង
console-action-keep-anyway = បានទុក ទោះបីគ្មានអ្នកទទួល
console-task-conflict = មានការណាត់មួយលែងមានអ្នកទទួល

## Waiting list

console-nav-waiting = បញ្ជីរង់ចាំ
console-waiting-why = ម៉ោងណាដែលទំនេរឡើងវិញ ត្រូវស្នើជូនអ្នកដំបូងក្នុងបញ្ជីដែលអាចយកបាន ហើយទុកមួយរយៈ។ អ្នកដែលមិនឆ្លើយ ទៅនៅចុងបញ្ជី។
console-waiting-none = គ្មាននរណារង់ចាំទេ។
console-column-number = លំដាប់
console-column-day = រង់ចាំថ្ងៃ
console-waiting-any = ថ្ងៃណាក៏បាន
console-column-passed = ចំនួនម៉ោងដែលមិនបានយក
console-column-offer = កំពុងស្នើ
console-waiting-until = ទុកដល់ { $until }
console-first-button = ដាក់នៅលំដាប់ទីមួយ
console-first-urgent = រឿងបន្ទាន់
console-first-mistake = យើងបានធ្វើខុស
console-first-other = មូលហេតុផ្សេង
console-told-put-first = បានដាក់នៅលំដាប់ទីមួយហើយ។ រឿងនេះត្រូវបានកត់ក្នុងប្រវត្តិ។
console-told-waits-no-more = អ្នកហៅនេះលែងរង់ចាំហើយ។
console-action-join = បានចូលបញ្ជីរង់ចាំ
console-action-pass = មិនបានយកម៉ោងដែលស្នើ
console-action-withdraw = បានដកម៉ោងដែលស្នើវិញ
console-action-put-first = បានដាក់នៅលំដាប់ទីមួយក្នុងបញ្ជីរង់ចាំ

## What was sent, on the page of a booking

console-sent-title = អ្វីដែលបានផ្ញើ
console-sent-note = “បានប្រគល់” មានន័យថា កម្មវិធីឆាត ឬម៉ាស៊ីនមេអ៊ីមែលបានទទួលសារនោះ។ វាមិនមានន័យថា មានគេបានអានវាទេ។
console-sent-what = សារ
console-sent-road = ផ្ញើតាម
console-sent-state = ស្ថានភាព
console-road-chat = ឆាត
console-road-mail = អ៊ីមែល
console-sent-queued = កំពុងរង់ចាំ
console-sent-accepted = បានប្រគល់
console-sent-failed = ផ្ញើមិនបាន
console-sent-acknowledged = បានឆ្លើយ
console-notice-offered = បានស្នើម៉ោងផ្សេង
console-notice-confirmed = បានបញ្ជាក់
console-notice-changed = ម៉ោងថ្មី
console-notice-cancelled = បានបោះបង់
console-notice-receipt = បានបោះបង់តាមសំណើ
console-notice-requested = បានទទួលសំណើ
console-notice-lapsed = សំណើបានចប់
console-notice-expired = ម៉ោងដែលស្នើ ផុតកំណត់
console-notice-still = មិនបានបោះបង់
console-task-unanswered = អ្នកហៅម្នាក់មិនបានឆ្លើយតបនឹងសារ
console-task-bounced = អ៊ីមែលទៅអ្នកហៅម្នាក់ ត្រឡប់មកវិញ
console-mailbox-unproven = មិនទាន់បានផ្ទៀងផ្ទាត់៖ មិនផ្ញើអ៊ីមែលទេ
console-outcome-unknown = មិនដឹង
console-task-unclosed = តើការហៅនេះបានចប់យ៉ាងណា?
console-task-late = អ្នកហៅម្នាក់នឹងចូលយឺត
console-task-cannot-join = អ្នកហៅម្នាក់ចូលមិនបាន
console-task-refusal-answer = ចម្លើយអំពីការបដិសេធមិនឱ្យកក់ម៉ោង
console-task-mailbox-away = ចូលប្រអប់អ៊ីមែលមិនបាន។ ចម្លើយតាមអ៊ីមែលមិនត្រូវបានអានទេ
console-action-rule = បានអនុវត្តវិធានមួយរបស់សេវា
console-action-contact = អ្នកហៅបានទាក់ទងមក
console-action-resume = មិនរាប់ជាមិនបានមកទេ៖ បានទាក់ទងមកទាន់ពេល
console-ready = ការត្រៀមខ្លួន
console-ready-yes = រួចហើយ
console-ready-no = មិនទាន់
console-ready-unasked = គ្មានចម្លើយ
console-contacts = ការទាក់ទងនៅជិតពេលហៅ
console-how-chat = ក្នុងឆាត
console-how-zoom = នៅការប្រជុំ
console-absence = ការមិនបានមក និងការបដិសេធ
console-strikes = ចំនួនដងមិនបានមក ដែលត្រូវរាប់៖ { $count }
console-strikes-term = ការមិនបានមកម្តង ត្រូវរាប់ក្នុងរយៈពេល { $days } ថ្ងៃ។
console-refuse-why = មានតែបុគ្គលិក មិនមែនកម្មវិធីទេ ដែលអាចបដិសេធការកក់ម៉ោងតទៅ។ អ្នកហៅអានមូលហេតុ អាចឆ្លើយតប ហើយអាចទទួលជំនួយពេលមានគ្រោះថ្នាក់ និងទូរសព្ទមកបានជានិច្ច។
console-refuse-title = បដិសេធការកក់ម៉ោងតទៅ
console-refuse-until = រហូតដល់ថ្ងៃ (រាប់បញ្ចូលថ្ងៃនោះ)
console-refuse-reason = មូលហេតុ ជាភាសារបស់អ្នកហៅ ({ $spoken })
console-refuse-sure = ខ្ញុំបានមើលការហៅខាងលើហើយ ហើយនេះជាការសម្រេចរបស់ខ្ញុំ។
console-refuse-button = បដិសេធការកក់ម៉ោង
console-refused-until = ការកក់ម៉ោងត្រូវបានបដិសេធរហូតដល់ { $until } ({ $name })។
console-lift-button = អនុញ្ញាតឱ្យកក់ម៉ោងវិញ
console-refuse-form-wrong = សូមជ្រើសរើសថ្ងៃចាប់ពីថ្ងៃស្អែកទៅ ក្នុងរយៈពេលមួយឆ្នាំ សរសេរមូលហេតុ ហើយគូសក្នុងប្រអប់។
console-no-refusal = សេវានេះមិនបដិសេធអ្នកហៅទេ។
console-told-refused = បានរក្សាទុកហើយ។ យើងនឹងប្រាប់អ្នកហៅ។
console-told-lifted = បានអនុញ្ញាតឱ្យកក់ម៉ោងវិញហើយ។ យើងនឹងប្រាប់អ្នកហៅ។
console-hear = ផ្ញើអ៊ីមែលមកខ្ញុំអំពី
console-hear-new = សំណើថ្មី និងការផ្លាស់ប្តូរ
console-hear-unanswered = សំណើដែលរង់ចាំយូរ
console-hear-room = អ្នកហៅដែលរង់ចាំក្នុងការប្រជុំ ចូលយឺត ឬចូលមិនបាន
console-hear-unclosed = ការហៅដែលគ្មានលទ្ធផល
console-hear-failed = សារដែលផ្ញើមិនបាន
console-hear-today = ការហៅនៅថ្ងៃនេះ រៀងរាល់ព្រឹក

## What LINE costs

console-pushes = { $line }៖ ខែនេះ បានប្រើសារបង់ប្រាក់អស់ { $used } ក្នុងចំណោម { $most }។
console-pushes-each = សម្រាប់ការហៅមួយៗដែលចប់ហើយ៖ { $each }។
console-pushes-near = { $line }៖ { $percent } % នៃសារសម្រាប់ខែនេះ ត្រូវបានប្រើហើយ។ សារចុងក្រោយទុកសម្រាប់ការបញ្ជាក់ និងតំណ។ ការជូនដំណឹងផ្សេងទៀត ផ្ញើតាមអ៊ីមែល ឬក្លាយជាការងារត្រូវធ្វើ។
console-pushes-over = ខែនេះ { $line } លែងទទួលការជូនដំណឹងពីយើងហើយ។ ការជូនដំណឹងផ្ញើតាមអ៊ីមែល ឬក្លាយជាការងារត្រូវធ្វើ។ ចម្លើយទៅអ្នកហៅ នៅតែផ្ញើបាន។
