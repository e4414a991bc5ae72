### status: reference translation


## The web chat

page-chat-title = ឆាត
chat-hide-label = លាក់
# The word in quotes is chat-hide-label.
chat-hide-note = “លាក់” បង្ហាញទំព័រផ្សេងភ្លាម។ កម្មវិធីរុករកអ៊ីនធឺណិតរបស់អ្នក អាចនៅចាំថាអ្នកបានបើកទំព័រនេះ។
chat-hide-ends = “លាក់” ក៏បញ្ចប់ឆាតនេះដែរ។
chat-apps = អ្នកក៏អាចសរសេរមកយើងនៅទីនេះបានដែរ៖
chat-log = សារ
chat-words = សាររបស់អ្នក
chat-send-label = ផ្ញើ
chat-refresh = បង្ហាញសារថ្មី
chat-again-label = បើកឆាត
chat-ended = ឆាតមុនរបស់អ្នកបានបញ្ចប់ហើយ ព្រោះមិនបានប្រើ 30 នាទី។ នេះជាឆាតថ្មី។ បើអ្នកមានលេខកូដការណាត់ និងពាក្យសម្ងាត់ អ្នកអាចបន្តពីទីនោះបាន។
chat-idle = ឆាតបានបញ្ចប់ហើយ ព្រោះមិនបានប្រើ 30 នាទី។
chat-too-fast = លឿនពេកបន្តិចហើយ។ សូមរង់ចាំមួយនាទី រួចព្យាយាមម្តងទៀត។ គ្មានអ្វីបាត់ទេ។
chat-too-long = សារនោះវែងពេក។ សូមចែកជាសារខ្លីៗ រួចផ្ញើ។
chat-busy = យើងមិនអាចទទួលសាររបស់អ្នកបានទេពេលនេះ។ សូមចាំបន្តិច រួចព្យាយាមម្តងទៀត។
chat-offline = គ្មានអ៊ីនធឺណិតទេ។ សូមពិនិត្យអ៊ីនធឺណិតរបស់អ្នក រួចព្យាយាមម្តងទៀត។ អ្វីដែលអ្នកបានវាយ នៅទីនេះដដែល។
chat-no-cookies = ឆាតនេះត្រូវការខូគី (cookie) សម្រាប់តែការចូលមើលលើកនេះ។ សូមអនុញ្ញាតខូគីក្នុងកម្មវិធីរុករកអ៊ីនធឺណិតរបស់អ្នក រួចបើកឆាតម្តងទៀត។
chat-form-old = ទំព័រនេះចាស់ហើយ។ គ្មានអ្វីត្រូវបានផ្ញើទេ។ សូមបើកឆាតម្តងទៀត។

## Views for demonstrations, never shown to callers

chat-demo-looks = រូបរាងឆាតនៅក្នុង
chat-demo-web-label = ទំព័រអ៊ីនធឺណិត
# [same in all languages]
chat-demo-line-label = LINE
# [same in all languages]
chat-demo-telegram-label = Telegram
chat-demo-lock = លើអេក្រង់ដែលចាក់សោ
chat-demo-refused = កម្មវិធីឆាតនឹងមិនទទួលសារនេះទេ។

## Pages that only show

page-languages = ភាសា
page-nothing-here = គ្មានអ្វីនៅទីនេះទេ។
page-terms-binding = នេះជាអត្ថបទបកប្រែ ដើម្បីជួយឱ្យអ្នកយល់។ មានតែអត្ថបទផ្លូវការជាភាសាជប៉ុនប៉ុណ្ណោះ ដែលមានសុពលភាព៖
page-terms-official = នេះជាអត្ថបទផ្លូវការ។ អ្នកក៏អាចអានវានៅទីនេះ៖
# $version is the version of the document.
page-terms-version = កំណែ៖ { $version }
page-timetable-title = ថ្ងៃ និងម៉ោងសម្រាប់ភាសានីមួយៗ
page-timetable-day = ថ្ងៃ
page-timetable-hours = ម៉ោង
page-timetable-languages = ភាសា
page-timetable-closed = ថ្ងៃឈប់សម្រាក
page-timetable-japan-time = ម៉ោងទាំងអស់ជាម៉ោងនៅជប៉ុន។
page-timetable-regular = នេះជាម៉ោងធម្មតា។ នៅថ្ងៃខ្លះ ដូចជាថ្ងៃបុណ្យជាតិ ម៉ោងអាចខុសពីនេះ។
# $phone is the service's phone number.
page-timetable-phone = ទូរសព្ទ៖ { $phone }
page-clock-title = ម៉ោងនៅជប៉ុន

## The page of one time, opened by a link in a mail or in the chat

page-booking-title = ម៉ោងរបស់អ្នក
page-booking-calendar = រក្សាទុកក្នុងប្រតិទិនរបស់អ្នក
page-booking-offered = យើងបានស្នើម៉ោងផ្សេងហើយ។ សូមឆ្លើយក្នុងឆាត។
page-booking-reason = អ្នកមិនបាច់ប្រាប់មូលហេតុទេ។
page-booking-busy = យើងមិនអាចធ្វើរឿងនេះបានទេពេលនេះ។ សូមចាំបន្តិច រួចព្យាយាមម្តងទៀត។
