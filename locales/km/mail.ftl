### status: reference translation

# $day: weekday, day, month; $clock: hours and minutes.
mail-requested-subject = { $day } { $clock } (ម៉ោងនៅជប៉ុន)៖ មិនទាន់កំណត់
mail-offered-subject = សូមជ្រើសរើសម៉ោង
mail-confirmed-subject = { $day } { $clock } (ម៉ោងនៅជប៉ុន)
mail-changed-subject = ម៉ោងថ្មី៖ { $day } { $clock } (ម៉ោងនៅជប៉ុន)
mail-cancelled-subject = បានបោះបង់ { $day } { $clock } (ម៉ោងនៅជប៉ុន)
mail-calendar-subject = ការហៅ
room-subject = ការហៅ
mail-requested = ម៉ោងនេះមិនទាន់កំណត់ទេ។ យើងនឹងសរសេរមកអ្នកម្តងទៀត។
mail-offered = សូមជ្រើសរើសម៉ោងមួយក្នុងម៉ោងទាំងនេះ។ សូមឆ្លើយក្នុងឆាត។
mail-confirmed = ម៉ោងនេះបានកំណត់ហើយ។
mail-offered-reply = សូមជ្រើសរើសម៉ោងមួយក្នុងម៉ោងទាំងនេះ។ សូមឆ្លើយអ៊ីមែលនេះ ឬឆ្លើយក្នុងឆាត។
mail-terms-attached = លក្ខខណ្ឌប្រើប្រាស់មានភ្ជាប់ក្នុងអ៊ីមែលនេះ។ ពេលអ្នកយកម៉ោងមួយ ចាត់ទុកថាអ្នកយល់ព្រមនឹងលក្ខខណ្ឌនោះ។
mail-unwritten = អ្នកមិនទាន់បានទទួលចម្លើយពីយើងទេ។ ចម្លើយរបស់យើងប្រហែលជាមិនបានទៅដល់អ្នក។ សូមទូរសព្ទមកសួរយើង៖ { $phone }
mail-changed = នេះជាម៉ោងថ្មី។ ម៉ោងចាស់លែងប្រើហើយ។
mail-cancelled = ម៉ោងនេះត្រូវបានបោះបង់ហើយ។ អ្នកមិនបាច់ធ្វើអ្វីទេ។
# $when: the moment on that clock; $place: the name of that time zone's city.
mail-own-time = តាមម៉ោងនៅ { $place }៖ { $when }
mail-join = ដើម្បីចូលរួម សូមបើកតំណនេះ៖ { $link }
mail-passcode = លេខកូដសម្ងាត់៖ { $passcode }
mail-passkey = កូនសោសម្ងាត់៖ { $passkey }
mail-join-by-id = ដើម្បីចូលរួម សូមបើក { $app } ហើយវាយលេខសម្គាល់ការប្រជុំនេះ៖ { $number }
mail-link-later = អ្នកនឹងទទួលបានតំណ មុនម៉ោងនេះ។
mail-page = ដើម្បីមើល ឬប្តូរម៉ោងនេះ សូមបើក៖ { $link }
mail-code = លេខកូដ៖ { $code }
# The word must be one that the language's list of words for "cancel" knows.
mail-answer-cancels = បើអ្នកមិនអាចមកបាន សូមឆ្លើយអ៊ីមែលនេះដោយពាក្យមួយ៖ បោះបង់
mail-automatic = អ៊ីមែលនេះត្រូវបានផ្ញើដោយស្វ័យប្រវត្តិ។
mail-staff-subject = មានអ្វីថ្មី
mail-staff = មានអ្វីថ្មីនៅលើទំព័របុគ្គលិក។
mail-staff-link = បើកទំព័របុគ្គលិក៖ { $link }
mail-proof-subject = លេខកូដរបស់អ្នក
mail-proof = សូមវាយលេខកូដនេះក្នុងឆាត៖ { $code }
mail-proof-why = លេខកូដនេះប្រើបាន 10 នាទី។ បើអ្នកមិនបានសុំវាទេ អ្នកមិនបាច់ធ្វើអ្វីទេ។
mail-still-subject = { $day } { $clock } (ម៉ោងនៅជប៉ុន)៖ មិនបានបោះបង់
mail-still = ម៉ោងនេះមិនបានបោះបង់ទេ។
mail-receipt = ម៉ោងនេះត្រូវបានបោះបង់ហើយ តាមសំណើរបស់អ្នក។ អ្នកមិនបាច់ធ្វើអ្វីទេ។
mail-undo = តើអ្នកច្រឡំមែនទេ? បើម៉ោងនេះនៅទំនេរ អ្នកអាចសុំម៉ោងនេះវិញបាន៖ { $link }
mail-answer-accepts = ដើម្បីយកម៉ោងនេះ សូមឆ្លើយអ៊ីមែលនេះដោយពាក្យមួយ៖ យល់ព្រម
mail-answer-number = ដើម្បីយកម៉ោងមួយក្នុងម៉ោងទាំងនេះ សូមឆ្លើយអ៊ីមែលនេះដោយលេខរបស់វា ឧទាហរណ៍៖ 1
mail-answer-none = បើគ្មានម៉ោងណាបានទេ សូមឆ្លើយអ៊ីមែលនេះដោយពាក្យមួយ៖ ទេ
mail-same-day = នៅថ្ងៃនោះផ្ទាល់ សូមបោះបង់តាមទូរសព្ទ៖ { $phone }
mail-today-subject = ថ្ងៃនេះ៖ { $count }
mail-today = ម៉ោងនៅថ្ងៃនេះ (ម៉ោងនៅជប៉ុន)៖
