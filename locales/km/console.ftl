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
# $least: how many letters it needs, a number.
console-password-rule = យ៉ាងតិច { $least } អក្សរ។ ប្រើពាក្យពីរបីដែលមានតែអ្នកដឹង គឺល្អ។
console-password-again = ពាក្យសម្ងាត់ដដែលម្តងទៀត
console-password-button = កំណត់ពាក្យសម្ងាត់
# $least: how many letters it needs, a number.
console-password-short = ពាក្យសម្ងាត់នេះខ្លីពេក។ ត្រូវមានយ៉ាងតិច { $least } អក្សរ។
console-password-long = ពាក្យសម្ងាត់នេះវែងពេក។ អាចមានច្រើនបំផុត 200 អក្សរ។
console-password-simple = ពាក្យសម្ងាត់នេះប្រើអក្សរដដែលៗ។ សូមប្រើអក្សរផ្សេងៗគ្នាឱ្យច្រើនជាងនេះ។
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
console-part-offered = កំពុងរង់ចាំអ្នកហៅ
console-part-today = ថ្ងៃនេះ ឬមិនទាន់មានលទ្ធផល
console-part-confirmed = ការហៅថ្ងៃក្រោយ
console-column-code = លេខកូដ
console-column-time = ពេលវេលា
console-column-name = ឈ្មោះ
console-column-waited = រង់ចាំរយៈពេល
console-column-until = ត្រូវឆ្លើយមុន
console-column-language = ភាសា
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
console-join-url = តំណចូលរួមការហៅ (https://...)
console-passcode = លេខកូដសម្ងាត់
console-link-later = បើមិនទាន់មានតំណ សូមទុកឱ្យនៅទំនេរទាំងពីរ។ អ្នកហៅនឹងអានឃើញថា តំណនឹងមកតាមក្រោយ។
console-link-missing = ដាក់តំណ
console-link-button = ផ្ញើតំណ
console-told-linked = តំណត្រូវបានរក្សាទុកហើយ។ យើងប្រាប់អ្នកហៅហើយ។
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
console-choose-wish = សូមជ្រើសរើសម៉ោងមួយក្នុងម៉ោងដែលបានស្នើសុំ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
# $most: how many may be ticked, a number.
console-choose-times = សូមគូសម៉ោងទំនេរពីមួយដល់ { $most }។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-choose-reason = សូមជ្រើសរើសមូលហេតុ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-choose-outcome = សូមជ្រើសរើសលទ្ធផល។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
# $clock: from when it can be chosen.
console-too-early = លទ្ធផលនេះអាចជ្រើសរើសបានចាប់ពីម៉ោង { $clock }។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
console-slot-taken = ការហៅផ្សេងទើបតែយកម៉ោងនេះ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសម៉ោងផ្សេង។
# $name: of the colleague; $state: the booking's state now.
console-late-staff = { $name } បានធ្វើមុន។ ស្ថានភាពការណាត់ឥឡូវនេះ៖ { $state }។ ការផ្លាស់ប្តូររបស់អ្នកមិនបានធ្វើទេ។
# $state: the booking's state now.
console-late-caller = អ្នកហៅបានធ្វើមុន។ ស្ថានភាពការណាត់ឥឡូវនេះ៖ { $state }។ ការផ្លាស់ប្តូររបស់អ្នកមិនបានធ្វើទេ។
# $state: the booking's state now.
console-late-service = ពេលវេលាបានផុតមុន។ ស្ថានភាពការណាត់ឥឡូវនេះ៖ { $state }។ ការផ្លាស់ប្តូររបស់អ្នកមិនបានធ្វើទេ។
# $state: the booking's state now.
console-late-self = អ្នកបានធ្វើវារួចហើយ។ ស្ថានភាពការណាត់ឥឡូវនេះ៖ { $state }។
console-told-confirmed = បានបញ្ជាក់ហើយ។ យើងប្រាប់អ្នកហៅហើយ។
console-told-offered = បានស្នើម៉ោងហើយ។ យើងប្រាប់អ្នកហៅហើយ។
console-told-cancelled = បានបោះបង់ហើយ។ យើងប្រាប់អ្នកហៅហើយ។
console-told-finished = លទ្ធផលត្រូវបានរក្សាទុកហើយ។

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
console-action-task-done = បានបញ្ចប់ការងារមួយ

## To do

console-no-tasks = គ្មានអ្វីត្រូវធ្វើទេ។
console-task-person = មានគេសុំនិយាយជាមួយមនុស្ស
console-task-danger = អាចមានមនុស្សជួបគ្រោះថ្នាក់
console-task-send-failed = មានសារមួយផ្ញើមិនបាន
console-task-room = ខ្វះតំណចូលរួមការហៅ
console-task-mail = មានអ៊ីមែលមួយត្រូវឆ្លើយ
console-task-waiting = មានសំណើមួយកំពុងរង់ចាំចម្លើយ
console-task-failed-turn = មានសារមួយឆ្លើយមិនបាន
console-task-lapsed = មានសំណើមួយហួសពេលដោយគ្មានចម្លើយ
console-task-expired = ម៉ោងដែលស្នើ ផុតកំណត់ហើយ
console-task-unreachable = ទាក់ទងអ្នកហៅក្នុងឆាតមិនបាន
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
