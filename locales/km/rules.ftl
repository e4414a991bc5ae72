### status: reference translation


## Around the list

rules-label = វិធាន
rules-others-label = វិធានផ្សេង
rules-page = វិធាន៖ { $service } ({ $page }/{ $pages })
rules-page-alone = វិធាននៃសេវានេះ ({ $page }/{ $pages })
page-rules-title = វិធាន៖ { $service }
page-rules-title-alone = វិធាននៃសេវានេះ
rules-ask = តើអ្នកចង់អានវិធាននៃសេវាមួយណា?
rule-stands-article = { $rule } (មាត្រា { $article })
rule-stands-articles = { $rule } (មាត្រា { $articles })
rule-stands-notice = { $rule } (សេចក្តីជូនដំណឹង)
rule-stands-preamble = { $rule } (ដើមលក្ខខណ្ឌប្រើប្រាស់)
rule-stands-closing = { $rule } (ចុងលក្ខខណ្ឌប្រើប្រាស់)
rule-stands-operator = { $rule } (កំណត់ដោយកន្លែងទទួលកក់នេះ)
rule-with-list = { $rule }៖

## Headings

rules-group-who = នរណាអាចប្រើបាន
rules-group-call = ការហៅ
rules-group-booking = ការកក់
rules-group-asked = អ្វីដែលយើងសួរ
rules-group-cancel = ការបោះបង់ និងការមិនបានមក
rules-group-before = មុនពេលហៅ
rules-group-conduct = ពេលហៅ
rules-group-records = ការកត់ត្រា
rules-group-costs = តម្លៃ
rules-group-terms = លក្ខខណ្ឌប្រើប្រាស់

## Who can use it

rule-who = សេវានេះសម្រាប់
rule-question = យើងសួរ៖ { $question } អ្នកអាចកក់បាន បើអ្នកឆ្លើយ
rule-callers = យើងឆ្លើយអ្នកជា៖ { $languages }។

## The call

rule-app = ការហៅធ្វើក្នុង { $app }។
rule-apps = ការហៅធ្វើក្នុងកម្មវិធីមួយក្នុងចំណោមកម្មវិធីទាំងនេះ
rule-app-designated = ការហៅធ្វើក្នុង { $app } ឬក្នុងកម្មវិធីផ្សេងដែលអ្នករៀបចំប្រាប់។
rule-booking-app = ការិយាល័យរក្សាទុកការណាត់ក្នុង { $app }។
rule-media-audio = អ្នកនិយាយដោយប្រើតែសំឡេងប៉ុណ្ណោះ។ កាមេរ៉ាត្រូវបិទ។
rule-media-video = នេះជាការហៅវីដេអូ។
rule-language = ការហៅនិយាយជា{ $spoken }។
rule-languages = ការហៅនិយាយជាភាសាមួយក្នុងចំណោមភាសាទាំងនេះ
rule-language-days = { $spoken }៖ { $days }
rule-hours = ម៉ោងបម្រើសេវា (ម៉ោងនៅជប៉ុន)
rule-hours-days = { $days }៖ { $hours }
rule-events = ព្រឹត្តិការណ៍នីមួយៗ មានថ្ងៃ និងម៉ោងរៀងៗខ្លួន។
rule-event = { $title }៖ { $when }
rule-maintenance = នៅពេលទាំងនេះ មិនអាចកក់បានទេ
rule-maintenance-span = { $begins } – { $ends }
rule-session = ការហៅមួយមានរយៈពេល { $minutes } នាទី។
rule-session-most = ការហៅមួយមានរយៈពេលច្រើនបំផុត { $minutes } នាទី។
rule-access = ដើម្បីចូលរួមការហៅ អ្នកនឹងទទួលបាន
rule-access-url = តំណ
rule-access-id-passcode = លេខសម្គាល់ការប្រជុំ និងលេខកូដសម្ងាត់
rule-access-id-passkey = លេខសម្គាល់ និងកូនសោសម្ងាត់

## Booking

rule-notice-minutes = សូមកក់យ៉ាងតិច { $minutes } នាទីមុនពេលហៅ។
rule-notice-hours = សូមកក់យ៉ាងតិច { $hours } ម៉ោងមុនពេលហៅ។
rule-days-before =
    { $days ->
        [1] សូមកក់យ៉ាងយឺតត្រឹមចុងថ្ងៃមុន។
       *[other] សូមកក់យ៉ាងយឺតត្រឹមចុងថ្ងៃ { $days } ថ្ងៃមុន។
    }
rule-working-days-before = រវាងថ្ងៃកក់ និងថ្ងៃហៅ ត្រូវមានថ្ងៃធ្វើការ { $days } ថ្ងៃ។
rule-working-days = ថ្ងៃសៅរ៍ ថ្ងៃអាទិត្យ ថ្ងៃបុណ្យជាតិ និងថ្ងៃទី29 ខែធ្នូ ដល់ថ្ងៃទី3 ខែមករា មិនមែនជាថ្ងៃធ្វើការទេ។
rule-horizon = អ្នកអាចកក់ទុកមុនបានច្រើនបំផុត { $days } ថ្ងៃ។
rule-wishes = អ្នកអាចប្រាប់ម៉ោងដែលអ្នកទំនេរ បានច្រើនបំផុត { $times } ម៉ោង។
rule-per-caller = ក្នុងពេលតែមួយ អ្នកអាចមានការណាត់ដែលមិនទាន់ចប់ ច្រើនបំផុត { $count }។
rule-per-day = មួយថ្ងៃ អ្នកអាចហៅបាន { $calls } ដង។
rule-confirmation-staff = បុគ្គលិកមើលសំណើរបស់អ្នក រួចបញ្ជាក់។ បើមានតែសំណើ នោះមិនទាន់ជាការណាត់ទេ។
rule-confirmation-instant = ការណាត់របស់អ្នកត្រូវបានបញ្ជាក់ភ្លាម។
rule-confirmation-reply = ការិយាល័យស្នើម៉ោងឱ្យអ្នក។ ការណាត់ត្រូវបានបញ្ជាក់ ពេលអ្នកឆ្លើយ។
rule-confirmation-lottery = កន្លែងត្រូវបានចែកដោយចាប់ឆ្នោត។ យើងប្រាប់លទ្ធផលដល់អ្នក។
rule-offer = ម៉ោងដែលយើងស្នើ ទុកជូនអ្នក { $hours } ម៉ោង។
rule-in-call = ក្នុងពេលហៅ អ្នកអាចកក់ការហៅលើកក្រោយបាន។
rule-waiting = មានបញ្ជីរង់ចាំ។ ម៉ោងដែលទំនេរឡើងវិញ ទុកជូនអ្នក { $minutes } នាទី។
rule-notices = យើងប្រាប់អ្នកអំពីថ្ងៃម៉ោង និងរបៀបចូលរួម
rule-road-chat = ក្នុងឆាតនេះ
rule-road-mail = តាមអ៊ីមែល
rule-road-phone = តាមទូរសព្ទ
rule-road-member-page = លើទំព័រអ្នកស្វែងរកការងាររបស់អ្នក
rule-writes-within = បើក្រោយសំណើរបស់អ្នក { $days } ថ្ងៃធ្វើការ អ្នកនៅតែមិនបានទទួលដំណឹង សូមទូរសព្ទមកយើង។
rule-reminder-day-before = យើងរំលឹកអ្នកនៅថ្ងៃមុនថ្ងៃហៅ ម៉ោង { $time }។
rule-reminder-ready = យើងសរសេរមកអ្នក { $minutes } នាទីមុនពេលហៅ។
rule-reminder-offer-ends = យើងរំលឹកអ្នក { $hours } ម៉ោង មុនពេលម៉ោងដែលបានស្នើលែងទុកជូនអ្នក។

## What we ask

rule-fields = យើងសួរព័ត៌មានទាំងនេះរបស់អ្នក
rule-companion = បើនឹងមាននរណានៅជាមួយអ្នក ឧទាហរណ៍ អ្នកបកប្រែ សូមប្រាប់យើងជាមុន។
rule-private-form = យើងសួរព័ត៌មានផ្ទាល់ខ្លួន តែលើទំព័ររបស់យើងប៉ុណ្ណោះ មិនសួរក្នុងឆាតទេ។
rule-prove-email = យើងពិនិត្យអ៊ីមែលរបស់អ្នកដោយប្រើលេខកូដ។
rule-account = អ្នកចុះឈ្មោះម្តង ដោយប្រើតំណដែលយើងផ្ញើតាមអ៊ីមែល។
rule-characters-jis = សូមសរសេរចម្លើយជាអក្សរជប៉ុន ឬអក្សរឡាតាំងដែលគ្មានសញ្ញា។ ប្រព័ន្ធរបស់ការិយាល័យ មិនអាចរក្សាទុកអក្សរផ្សេងបានទេ។
rule-identity = នៅដើមការហៅ យើងពិនិត្យថាអ្នកជានរណា។ យើងសួរព័ត៌មានទាំងនេះរបស់អ្នក

## Cancelling and absence

rule-cancel = អ្នកអាចបោះបង់បាន
rule-cancel-same-day = នៅថ្ងៃណាត់ផ្ទាល់ អ្នកអាចបោះបង់បានតែ
rule-way-chat = ក្នុងឆាតនេះ
rule-way-mail = តាមអ៊ីមែល
rule-way-page = លើទំព័រនៃការណាត់របស់អ្នក
rule-way-phone = តាមទូរសព្ទ
rule-absence = បើហួសម៉ោងណាត់ { $minutes } នាទី ហើយអ្នកមិនបានមក និងមិនបានទាក់ទងមក ការហៅត្រូវបោះបង់។
rule-absence-refusal = បើអ្នកមិនមក ហើយមិនប្រាប់យើង បុគ្គលិកអាចសម្រេចមិនឱ្យអ្នកកក់មួយរយៈ។
rule-absence-counted = ក្នុងរយៈពេល { $days } ថ្ងៃ បុគ្គលិកឃើញថាអ្នកមិនបានមកពេលហៅម្តង។

## Before the call

rule-checks = សូមពិនិត្យចំណុចទាំងនេះមុនពេលហៅ

## During the call: what is not allowed

rule-recording = ហាមថតការហៅ តាមរបៀបណាក៏ដោយ
recording-audio = សំឡេង
recording-video = វីដេអូ
recording-photo = រូបថត
recording-streaming = ការផ្សាយផ្ទាល់
rule-organiser-records = អ្នករៀបចំអាចថតព្រឹត្តិការណ៍ ហើយយកទៅប្រើម្តងទៀត។ អ្នកដែលធ្វើវា និងអ្នកដែលនិយាយក្នុងនោះ ត្រូវយល់ព្រម។
rule-designated = សូមប្រើតែមុខងារនៃកម្មវិធី ដែលអ្នករៀបចំប្រាប់។
rule-forbidden = ហាមធ្វើអ្វីៗទាំងនេះ
conduct-threats = ការគំរាមកំហែង
conduct-abuse = ការជេរប្រមាថ និងពាក្យអាក្រក់
conduct-other-purposes = ការប្រើសេវានេះសម្រាប់គោលបំណងផ្សេង
conduct-property = ការប្រើស្នាដៃរបស់អ្នកដទៃដោយល្មើសសិទ្ធិរបស់គេ ឧទាហរណ៍ ការចម្លង
conduct-annoyance = ការរំខានអ្នកប្រើផ្សេងទៀត
conduct-honour = ការធ្វើឱ្យខូចកិត្តិយស ឯកជនភាព ឬសិទ្ធិលើរូបភាពរបស់អ្នកដទៃ
conduct-disturbance = ការរំខានដំណើរការសេវា
conduct-law = ការល្មើសច្បាប់ ឬសណ្តាប់ធ្នាប់សាធារណៈ
conduct-harm = ការធ្វើឱ្យអ្នកដទៃខូចខាត
conduct-unauthorised-access = ការចូលក្នុងប្រព័ន្ធដោយគ្មានការអនុញ្ញាត
conduct-malware = ការផ្ញើមេរោគកុំព្យូទ័រ
conduct-others-ids = ការប្រើ ID ឬពាក្យសម្ងាត់របស់អ្នកដទៃ
conduct-false-registration = ការចុះឈ្មោះដោយព័ត៌មានមិនពិត
conduct-profit = ការប្រើសេវាដើម្បីរកប្រាក់
conduct-outdated-protection = ការប្រើឧបករណ៍ដែលការការពារមិនមែនជាជំនាន់ចុងក្រោយ
rule-suspension = បើនរណាមិនគោរពវិធានទាំងនេះ បុគ្គលិកអាចបញ្ចប់ ឬផ្អាកការប្រើសេវារបស់អ្នកនោះ។

## Records

rule-records = អ្វីៗទាំងនេះអាចត្រូវបានកត់ត្រា
record-times = ម៉ោងដែលអ្នកប្រើសេវា
record-access = ប្រវត្តិនៃការចូលមើល
record-devices = លេខសម្គាល់ឧបករណ៍របស់អ្នក
rule-statistics = យើងធ្វើតួលេខអំពីការប្រើសេវា។ ក្នុងតួលេខនោះ មិនអាចដឹងថានរណាជានរណាទេ។
rule-keeping = ទិន្នន័យរបស់អ្នកត្រូវលុប ក្រោយ { $days } ថ្ងៃ គិតពីការហៅចុងក្រោយ និងសារចុងក្រោយរបស់អ្នក។

## Costs

rule-free = សេវានេះឥតគិតថ្លៃ។
rule-own = អ្នកបង់ដោយខ្លួនឯង
rule-own-device = ថ្លៃឧបករណ៍របស់អ្នក
rule-own-data = ថ្លៃអ៊ីនធឺណិត និងថ្លៃភ្ជាប់បណ្តាញ

## Terms of use

rule-documents = អ្នកត្រូវយល់ព្រមនឹង
rule-consent-explicit = អ្នកយល់ព្រម ដោយចុចប៊ូតុង “ខ្ញុំយល់ព្រម”។
rule-consent-deemed = គ្មានប៊ូតុងទេ៖ អ្វីដែលអ្នកធ្វើ បង្ហាញថាអ្នកយល់ព្រម។
rule-deemed-applying = អ្នកដែលដាក់សំណើ ចាត់ទុកថាយល់ព្រមនឹងលក្ខខណ្ឌប្រើប្រាស់។
rule-deemed-replying = អ្នកដែលឆ្លើយសាររបស់ការិយាល័យ ចាត់ទុកថាយល់ព្រមនឹងលក្ខខណ្ឌប្រើប្រាស់។
rule-deemed-using = អ្នកដែលប្រើសេវា ចាត់ទុកថាយល់ព្រមនឹងលក្ខខណ្ឌប្រើប្រាស់។
rule-deemed-viewing = អ្នកដែលមើលសេវា ចាត់ទុកថាយល់ព្រមនឹងលក្ខខណ្ឌប្រើប្រាស់។
rule-app-terms-applying = អ្នកដែលដាក់សំណើ ហើយប្រើកម្មវិធីហៅ ចាត់ទុកថាយល់ព្រមនឹងលក្ខខណ្ឌរបស់កម្មវិធីនោះដែរ។
rule-app-terms-using = អ្នកដែលប្រើកម្មវិធីហៅ ចាត់ទុកថាយល់ព្រមនឹងលក្ខខណ្ឌរបស់កម្មវិធីនោះដែរ។
rule-app-terms-separate = កម្មវិធីហៅមានលក្ខខណ្ឌផ្ទាល់របស់វា។ អ្នកយល់ព្រមនឹងលក្ខខណ្ឌនោះដាច់ដោយឡែក។
rule-change-free = លក្ខខណ្ឌប្រើប្រាស់អាចផ្លាស់ប្តូរ ដោយមិនសុំការយល់ព្រមពីអ្នក។ អ្នកដែលបន្តប្រើសេវា ចាត់ទុកថាយល់ព្រមនឹងលក្ខខណ្ឌថ្មី។
rule-change-announced = លក្ខខណ្ឌប្រើប្រាស់អាចផ្លាស់ប្តូរដោយមិនសុំការយល់ព្រមពីអ្នក តែពេលវាល្អសម្រាប់អ្នកប្រើ ឬពេលវាសមហេតុផល និងត្រូវនឹងគោលបំណងរបស់លក្ខខណ្ឌ។ អ្វីដែលផ្លាស់ប្តូរ និងថ្ងៃចាប់ផ្តើម ត្រូវប្រកាសជាមុន។
court-tokyo = អនុវត្តតាមច្បាប់ជប៉ុន។ បើមានវិវាទ មានតែតុលាការថ្នាក់តំបន់តូក្យូប៉ុណ្ណោះ ដែលសម្រេចនៅជាន់ដំបូង។
court-matsue = អនុវត្តតាមច្បាប់ជប៉ុន។ បើមានវិវាទ មានតែតុលាការនៅម៉ាត់ស៊ូអេប៉ុណ្ណោះ ដែលសម្រេចនៅជាន់ដំបូង។
court-kobe = អនុវត្តតាមច្បាប់ជប៉ុន។ បើមានវិវាទ មានតែតុលាការថ្នាក់តំបន់កូបេប៉ុណ្ណោះ ដែលសម្រេច។
court-maebashi = អនុវត្តតាមច្បាប់ជប៉ុន។ បើមានវិវាទ មានតែតុលាការថ្នាក់តំបន់ម៉ាអេបាស៊ីប៉ុណ្ណោះ ដែលសម្រេច។
court-office = អនុវត្តតាមច្បាប់ជប៉ុន។ បើមានវិវាទ មានតែតុលាការថ្នាក់តំបន់នៅកន្លែងនៃការិយាល័យប៉ុណ្ណោះ ដែលសម្រេចនៅជាន់ដំបូង។

## Said around a call

call-no-recording = សូមកុំថតការហៅនេះ តាមរបៀបណាក៏ដោយ ({ $kinds })។
call-organiser-records = អ្នករៀបចំអាចថតវា។
call-designated = សូមប្រើតែមុខងារនៃកម្មវិធី ដែលអ្នករៀបចំប្រាប់ប៉ុណ្ណោះ។
about-call =
    នៅទីនេះ អ្នកអាចស្នើសុំការហៅ ដើម្បីនិយាយជាមួយមនុស្សដែលចេះភាសារបស់អ្នក។
    អ្នកមិនចាំបាច់មានលេខទូរសព្ទទេ។
about-free = ឥតគិតថ្លៃ។
about-data = ថ្លៃអ៊ីនធឺណិតជាបន្ទុករបស់អ្នក។
about-wifi =
    សូមប្រើអ៊ីនធឺណិតរបស់អ្នកផ្ទាល់ ឬ Wi-Fi ដែលអ្នកស្គាល់ និងទុកចិត្ត។
    សូមកុំប្រើ Wi-Fi ឥតគិតថ្លៃ ដែលមិនដឹងថាមានសុវត្ថិភាពឬអត់។
telegram-short-call = នៅទីនេះ អ្នកអាចស្នើសុំការហៅ ដើម្បីនិយាយជាមួយមនុស្សដែលអាចជួយអ្នក។

## Agreeing to the terms of an app, apart from those of the service

app-terms-intro = កម្មវិធីសម្រាប់ការហៅ មានលក្ខខណ្ឌផ្ទាល់របស់វា។ សេវានេះសុំឱ្យអ្នកយល់ព្រមនឹងលក្ខខណ្ឌនោះដាច់ដោយឡែក៖
app-terms-intro-several = កម្មវិធីនានាសម្រាប់ការហៅ មានលក្ខខណ្ឌផ្ទាល់រៀងៗខ្លួន។ សេវានេះសុំឱ្យអ្នកយល់ព្រមនឹងលក្ខខណ្ឌទាំងនោះដាច់ដោយឡែក៖
terms-ask-own = តើអ្នកយល់ព្រមនឹងលក្ខខណ្ឌប្រើប្រាស់ឬទេ?
app-terms-ask = តើអ្នកយល់ព្រមនឹងលក្ខខណ្ឌរបស់កម្មវិធីនេះឬទេ?
app-terms-ask-several = តើអ្នកយល់ព្រមនឹងលក្ខខណ្ឌរបស់កម្មវិធីទាំងនេះឬទេ?

## When the terms change

terms-change-notice-text = អត្ថបទមួយដែលអ្នកបានយល់ព្រម នឹងផ្លាស់ប្តូរនៅ { $day }។ មុនថ្ងៃនោះ អត្ថបទចាស់នៅប្រើដដែល។
terms-change-now-notice-text = អត្ថបទមួយដែលអ្នកបានយល់ព្រម បានផ្លាស់ប្តូរហើយ។
terms-change-what = ផ្នែកទាំងនេះផ្លាស់ប្តូរ៖
terms-change-read = សូមអានអត្ថបទថ្មី។
terms-counts-from = អត្ថបទនេះចាប់ផ្តើមប្រើនៅ { $day }។
