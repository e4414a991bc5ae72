### status: reference translation


## The menu and the list of events

event-book-label = កក់កន្លែង
event-book-again-label = ព្រឹត្តិការណ៍ផ្សេង
event-timetable-label = ព្រឹត្តិការណ៍
event-list-title = ព្រឹត្តិការណ៍
event-none = ពេលនេះ គ្មានព្រឹត្តិការណ៍ណាអាចកក់បានទេ។ សូមមើលម្តងទៀតនៅពេលក្រោយ។
event-ask = តើអ្នកចង់ចូលរួមព្រឹត្តិការណ៍ណា? ម៉ោងទាំងអស់ជាម៉ោងនៅជប៉ុន។
event-all-full = ពេលនេះ ព្រឹត្តិការណ៍ទាំងអស់ពេញហើយ។
event-left = នៅសល់ { $places } កន្លែង
event-few-left =
    { $places ->
        [1] នៅសល់តែ 1 កន្លែងប៉ុណ្ណោះ
       *[other] នៅសល់តែ { $places } កន្លែងប៉ុណ្ណោះ
    }
event-full = ពេញហើយ
event-full-wait = ពេញហើយ (មានបញ្ជីរង់ចាំ)
event-mine = អ្នកមានកន្លែងហើយ
event-waited-for = អ្នកនៅក្នុងបញ្ជីរង់ចាំ
event-later-label = ព្រឹត្តិការណ៍ក្រោយ
event-first-label = ព្រឹត្តិការណ៍ដំបូង
event-taken = មានអ្នកផ្សេងទើបតែយកកន្លែងចុងក្រោយ។ ចម្លើយរបស់អ្នកនៅតែមាន។
event-past = ព្រឹត្តិការណ៍នោះលែងអាចកក់បានហើយ។ ចម្លើយរបស់អ្នកនៅតែមាន។
event-is-full = ព្រឹត្តិការណ៍នេះពេញហើយ៖ { $event }
event-is-mine = អ្នកមានកន្លែងក្នុងព្រឹត្តិការណ៍នេះហើយ៖ { $event }
event-wait-offer = អ្នកអាចចូលបញ្ជីរង់ចាំបាន។ ពេលមានកន្លែងទំនេរ យើងសួរមនុស្សម្តងម្នាក់ៗ អ្នកណាចូលបញ្ជីមុន ត្រូវបានសួរមុន។
event-no-other-time = គ្មានព្រឹត្តិការណ៍ផ្សេងទេ។

## The request

event-call-language = ព្រឹត្តិការណ៍នេះនិយាយជា{ $spoken }។
event-call-interpreter = អ្នកបកប្រែអាចចូលរួមជាមួយអ្នកបាន។ សូមប្រាប់យើងមុនព្រឹត្តិការណ៍។
event-title = ព្រឹត្តិការណ៍
event-length-title = រយៈពេល
event-length = { $minutes } នាទី
event-book-now-label = កក់កន្លែងនេះ
change-event-label = ព្រឹត្តិការណ៍
event-booked-now = អ្នកមានកន្លែងហើយ៖ { $event }, { $when }។
event-one-at-a-time = អ្នកមានកន្លែងគ្រប់ចំនួន ដែលម្នាក់អាចមានបានហើយ។ អ្នកអាចកក់ម្តងទៀតក្រោយព្រឹត្តិការណ៍មួយ ឬបោះបង់កន្លែងមួយជាមុនសិន។
event-link-follows = របៀបចូលរួម នឹងមកទីនេះមុនព្រឹត្តិការណ៍។

## Another event in place of a booked one

event-move-label = ប្តូរព្រឹត្តិការណ៍
event-move-keeps = កន្លែងរបស់អ្នកនៅដដែល រហូតដល់អ្នកមានកន្លែងផ្សេង៖ { $event }, { $when }។
event-move-title = សូមពិនិត្យព្រឹត្តិការណ៍ថ្មី
event-moved-now = ឥឡូវនេះ អ្នកមានកន្លែងក្នុងព្រឹត្តិការណ៍ផ្សេង៖ { $event }, { $when }។
event-move-sent = យើងបានទទួលសំណើសុំប្តូរព្រឹត្តិការណ៍របស់អ្នកហើយ។ កន្លែងនេះរបស់អ្នកនៅដដែល រហូតដល់យើងបញ្ជាក់កន្លែងផ្សេង៖ { $event }, { $when }។

## The waiting list

event-wait-joined = អ្នកបានចូលបញ្ជីរង់ចាំហើយ៖ { $event }
event-wait-how = ពេលមានកន្លែងទំនេរសម្រាប់អ្នក អ្នកនឹងទទួលបានសារ។ សូមឆ្លើយក្នុងរយៈពេល { $minutes } នាទី។ បើអ្នកមិនឆ្លើយ យើងឱ្យកន្លែងនោះទៅអ្នកបន្ទាប់ ហើយអ្នកទៅនៅចុងបញ្ជី។
event-wait-already = អ្នកនៅក្នុងបញ្ជីរង់ចាំនៃព្រឹត្តិការណ៍ផ្សេង។ បើចង់រង់ចាំព្រឹត្តិការណ៍នេះ សូមចេញពីបញ្ជីនោះជាមុនសិន។
event-wait-not-needed = ឥឡូវនេះ មានកន្លែងទំនេរហើយ។ អ្នកមិនបាច់រង់ចាំទេ។

## What the bot says unasked. The first line of each message is a time alone; these texts stand below it.

event-confirmed-notice-text = កន្លែងរបស់អ្នកត្រូវបានបញ្ជាក់ហើយ។
event-changed-notice-text = ឥឡូវនេះ អ្នកមានកន្លែងក្នុងព្រឹត្តិការណ៍ផ្សេង។
event-kept-notice-text = មិនអាចប្តូរទៅព្រឹត្តិការណ៍ផ្សេងបានទេ។ កន្លែងដែលអ្នកមាន នៅដដែល។
event-cancelled-notice-text = សូមអភ័យទោស។ យើងចាំបាច់ត្រូវបោះបង់កន្លែងរបស់អ្នក។ អ្នកអាចជ្រើសរើសព្រឹត្តិការណ៍ផ្សេង។
called-off-notice-text = សូមអភ័យទោស។ ព្រឹត្តិការណ៍នេះមិនធ្វើទេ។ កន្លែងរបស់អ្នកត្រូវបានបោះបង់ហើយ។
called-off-waiting-notice-text = សូមអភ័យទោស។ ព្រឹត្តិការណ៍នេះមិនធ្វើទេ។ អ្នកលែងនៅក្នុងបញ្ជីរង់ចាំហើយ។
event-freed-notice-text = ឥឡូវនេះ មានកន្លែងទំនេរមួយ។ កន្លែងនេះទុកជូនអ្នកក្នុងរយៈពេលខ្លី៖
event-passed-notice-text = យើងមិនបានទទួលចម្លើយទាន់ពេលទេ ដូច្នេះយើងឱ្យកន្លែងនេះទៅអ្នកបន្ទាប់។ អ្នកនៅក្នុងបញ្ជីរង់ចាំដដែល តែនៅចុងបញ្ជី។
event-unserved-notice-text = សូមអភ័យទោស។ គ្មានកន្លែងទំនេរទេ។ អ្នកលែងនៅក្នុងបញ្ជីរង់ចាំហើយ។
event-withdrawn-notice-text = សូមអភ័យទោស។ កន្លែងដែលយើងបានស្នើ លែងអាចយកបានហើយ។ អ្នកនៅក្នុងបញ្ជីរង់ចាំដដែល។
event-served-notice-text = ឥឡូវនេះ អ្នកមានកន្លែងហើយ ដូច្នេះអ្នកលែងនៅក្នុងបញ្ជីរង់ចាំទៀតហើយ។
event-day-before-notice-text = នេះជាការរំលឹក៖ អ្នកមានកន្លែងនៅថ្ងៃស្អែក។
event-ready-notice-text = តើអ្នកត្រៀមខ្លួនរួចហើយឬនៅ? សូមចុចប៊ូតុងមួយ។ បើអ្នកមកមិនបាន ក៏សូមចុចប៊ូតុងមួយ ដើម្បីប្រាប់យើងដែរ។
event-confirmed-soon-notice-text = ជិតចាប់ផ្តើមហើយ។ តើអ្នកត្រៀមខ្លួនរួចហើយឬនៅ? សូមចុចប៊ូតុងមួយ។
event-missed-notice-text = យើងមិនបានជួបគ្នាទេ។ តើអ្នកចង់ជ្រើសរើសព្រឹត្តិការណ៍ផ្សេងឬទេ?

## The page with the hours, to read or to print

page-events-title = ព្រឹត្តិការណ៍
page-events-event = ព្រឹត្តិការណ៍
page-events-none = ពេលនេះ គ្មានព្រឹត្តិការណ៍ទេ។ សូមមើលម្តងទៀតនៅពេលក្រោយ។

## How early, how often

event-book-days-before =
    { $days ->
        [1] អ្នកអាចកក់កន្លែងបានរហូតដល់ចុងថ្ងៃមុន។
       *[other] អ្នកអាចកក់កន្លែងបានរហូតដល់ចុងថ្ងៃ { $days } ថ្ងៃមុន។
    }
event-book-working-days-before =
    { $days ->
        [1] រវាងថ្ងៃនេះ និងថ្ងៃព្រឹត្តិការណ៍ ត្រូវមានថ្ងៃធ្វើការមួយថ្ងៃ។
       *[other] រវាងថ្ងៃនេះ និងថ្ងៃព្រឹត្តិការណ៍ ត្រូវមានថ្ងៃធ្វើការ { $days } ថ្ងៃ។
    } ថ្ងៃសៅរ៍ ថ្ងៃអាទិត្យ ថ្ងៃបុណ្យជាតិ និងថ្ងៃទី29 ខែធ្នូ ដល់ថ្ងៃទី3 ខែមករា មិនមែនជាថ្ងៃធ្វើការទេ។
event-book-per-day =
    { $calls ->
        [1] មួយថ្ងៃអ្នកអាចមានកន្លែងមួយ។
       *[other] មួយថ្ងៃអ្នកអាចមាន { $calls } កន្លែង។
    } ថ្ងៃដែលអ្នកកក់ពេញហើយ មិនបង្ហាញទេ។

## The rules

event-rules-group-call = ព្រឹត្តិការណ៍
event-rules-group-before = មុនព្រឹត្តិការណ៍
event-rules-group-conduct = ក្នុងពេលព្រឹត្តិការណ៍
event-rule-app = ព្រឹត្តិការណ៍ធ្វើក្នុង { $app }។
event-rule-apps = ព្រឹត្តិការណ៍ធ្វើក្នុងកម្មវិធីមួយក្នុងចំណោមកម្មវិធីទាំងនេះ
event-rule-app-designated = ព្រឹត្តិការណ៍ធ្វើក្នុង { $app } ឬក្នុងកម្មវិធីផ្សេងដែលអ្នករៀបចំប្រាប់។
event-rule-media-video = ព្រឹត្តិការណ៍ធ្វើតាមវីដេអូ។
event-rule-language = ព្រឹត្តិការណ៍និយាយជា{ $spoken }។
event-rule-access = ដើម្បីចូលរួមព្រឹត្តិការណ៍ អ្នកនឹងទទួលបាន
event-rule-notice-minutes = សូមកក់យ៉ាងតិច { $minutes } នាទីមុនព្រឹត្តិការណ៍។
event-rule-notice-hours = សូមកក់យ៉ាងតិច { $hours } ម៉ោងមុនព្រឹត្តិការណ៍។
event-rule-working-days-before = រវាងថ្ងៃកក់ និងថ្ងៃព្រឹត្តិការណ៍ ត្រូវមានថ្ងៃធ្វើការ { $days } ថ្ងៃ។
event-rule-per-day = មួយថ្ងៃ អ្នកអាចមាន { $calls } កន្លែង។
event-rule-waiting = មានបញ្ជីរង់ចាំ។ កន្លែងដែលទំនេរឡើងវិញ ទុកជូនអ្នក { $minutes } នាទី។
event-rule-reminder-day-before = យើងរំលឹកអ្នកនៅថ្ងៃមុនថ្ងៃព្រឹត្តិការណ៍ ម៉ោង { $time }។
event-rule-reminder-ready = យើងសរសេរមកអ្នក { $minutes } នាទីមុនព្រឹត្តិការណ៍។
event-rule-identity = នៅដើមព្រឹត្តិការណ៍ យើងពិនិត្យថាអ្នកជានរណា។ យើងសួរព័ត៌មានទាំងនេះរបស់អ្នក
event-rule-cancel-same-day = នៅថ្ងៃព្រឹត្តិការណ៍ផ្ទាល់ អ្នកអាចបោះបង់បានតែ
event-rule-absence = បើហួសម៉ោងចាប់ផ្តើម { $minutes } នាទី ហើយអ្នកមិនបានមក និងមិនបានទាក់ទងមក កន្លែងរបស់អ្នកត្រូវបោះបង់។
event-rule-absence-counted = ក្នុងរយៈពេល { $days } ថ្ងៃ បុគ្គលិកឃើញថាអ្នកមិនបានមកព្រឹត្តិការណ៍។
event-rule-checks = សូមពិនិត្យចំណុចទាំងនេះមុនព្រឹត្តិការណ៍
event-rule-recording = ហាមថតព្រឹត្តិការណ៍ តាមរបៀបណាក៏ដោយ
event-rule-keeping = ទិន្នន័យរបស់អ្នកត្រូវលុប ក្រោយ { $days } ថ្ងៃ គិតពីព្រឹត្តិការណ៍ចុងក្រោយ និងសារចុងក្រោយរបស់អ្នក។
event-call-no-recording = សូមកុំថតព្រឹត្តិការណ៍នេះ តាមរបៀបណាក៏ដោយ ({ $kinds })។
