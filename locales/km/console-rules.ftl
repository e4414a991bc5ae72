### status: reference translation


## For the office

rules-group-office = សម្រាប់ការិយាល័យ
rule-seats = ពេលមិនទាន់មានអ្នកផ្តល់ប្រឹក្សាក្នុងបញ្ជី៖ ភាសានីមួយៗ ទទួលការហៅបាន { $count } ក្នុងពេលតែមួយ។
rule-buffer = ក្រោយការហៅនីមួយៗ ទុកចន្លោះទំនេរ { $minutes } នាទី។
rule-unanswered = សំណើបង្ហាញថាយឺត ក្រោយ { $hours } ម៉ោង។
rule-unclosed = ការហៅដែលគ្មានលទ្ធផល បង្ហាញថាយឺត ក្រោយ { $hours } ម៉ោង។
rule-unread = សារដែលគ្មានការឆ្លើយតប បង្ហាញថាយឺត ក្រោយ { $hours } ម៉ោង។
rule-close = ការហៅដែលគ្មានលទ្ធផល ត្រូវបិទ ក្រោយ { $days } ថ្ងៃ។
rule-today = បញ្ជីការហៅនៅថ្ងៃនោះ ផ្ញើទៅបុគ្គលិកនៅម៉ោង { $time }។

## Staff: the rules of a service

console-rules-title = សេវា
console-rules-key = បន្ទាត់ក្នុងឯកសារ
console-rules-value = តម្លៃ
console-rules-sentence = អ្វីដែលអ្នកហៅអាន
console-rules-place = មានក្នុង
console-rules-operator = កំណត់នៅទីនេះ
console-rules-notice = សេចក្តីជូនដំណឹង
console-rules-preamble = ដើមលក្ខខណ្ឌប្រើប្រាស់
console-rules-closing = ចុងលក្ខខណ្ឌប្រើប្រាស់
console-rules-nowhere = មិនបានបញ្ជាក់
console-rules-staff = សម្រាប់តែបុគ្គលិក

## Staff: figures

console-figures-title = តួលេខ
console-figures-how = ចំនួនការណាត់ក្នុងខែដែលចប់ពេញហើយ ដោយគ្មានឈ្មោះ លេខកូដ ឬអាយុ។ ចំនួនតិចជាង 5 បង្ហាញជា <5។ សញ្ញា (–) ជំនួសចំនួនដែលមិនបង្ហាញ ដើម្បីកុំឱ្យនរណាគណនារកចំនួនតូចបាន។
console-figures-from = ពី
console-figures-to = ដល់
console-figures-show-button = បង្ហាញ
console-figures-count = ការណាត់
console-figures-total = សរុប
console-figures-month = តាមខែ
console-figures-language = តាមភាសា
console-figures-weekday = តាមថ្ងៃនៃសប្តាហ៍
console-figures-hour = តាមម៉ោង
console-figures-outcome = តាមលទ្ធផល
console-figures-channel = តាមមធ្យោបាយ
console-figures-wait = អ្នកហៅពាក់កណ្តាល បានទទួលការបញ្ជាក់ក្នុងរយៈពេល { $time }។
console-figures-wait-none = ការណាត់តិចពេក មិនអាចប្រាប់ថាអ្នកហៅរង់ចាំយូរប៉ុនណាបានទេ។
console-figures-length = { $hours } ម៉ោង { $minutes } នាទី
console-figures-outcome-open = មិនទាន់ចប់
console-figures-outcome-cancelled = បានបោះបង់
console-figures-outcome-lapsed = មិនបានបញ្ជាក់ទាន់ពេល
console-figures-channel-gone = បានលុបហើយ
