### status: reference translation


## Choosing a service, where one desk has several

service-ask = តើអ្នកចង់ប្រើសេវាមួយណា?
service-other-label = សេវាផ្សេង
service-other-languages = { $service }៖ សេវានេះមិនប្រើភាសាដែលអ្នកបានជ្រើសរើសទេ។ សូមជ្រើសរើសភាសាផ្សេងខាងក្រោម ឬសេវាផ្សេង។
unfinished-ask = អ្នកបានចាប់ផ្តើមសំណើជាមួយសេវាផ្សេង៖ { $service }។ វាមិនទាន់បានផ្ញើទេ។ តើអ្នកចង់បន្តវាឬទេ? បើអ្នកចាប់ផ្តើមសំណើថ្មី ចម្លើយទាំងនោះនឹងត្រូវលុប។
unfinished-new-label = ចាប់ផ្តើមថ្មី

## How early, how often

closed-on-holidays = ឈប់សម្រាកនៅថ្ងៃសៅរ៍ ថ្ងៃអាទិត្យ ថ្ងៃបុណ្យជាតិ និងពីថ្ងៃទី29 ខែធ្នូ ដល់ថ្ងៃទី3 ខែមករា។
book-days-before =
    { $days ->
        [1] អ្នកអាចកក់បានរហូតដល់ចុងថ្ងៃមុន។
       *[other] អ្នកអាចកក់បានរហូតដល់ { $days } ថ្ងៃមុន។
    }
book-working-days-before =
    { $days ->
        [1] រវាងថ្ងៃនេះ និងថ្ងៃហៅ ត្រូវមានថ្ងៃធ្វើការមួយថ្ងៃ។
       *[other] រវាងថ្ងៃនេះ និងថ្ងៃហៅ ត្រូវមានថ្ងៃធ្វើការ { $days } ថ្ងៃ។
    } ថ្ងៃសៅរ៍ ថ្ងៃអាទិត្យ ថ្ងៃបុណ្យជាតិ និងថ្ងៃទី29 ខែធ្នូ ដល់ថ្ងៃទី3 ខែមករា មិនមែនជាថ្ងៃធ្វើការទេ។
book-per-day =
    { $calls ->
        [1] មួយថ្ងៃអ្នកអាចហៅបានម្តង។
       *[other] មួយថ្ងៃអ្នកអាចហៅបាន { $calls } ដង។
    } ថ្ងៃដែលអ្នកកក់ពេញហើយ មិនបង្ហាញទេ។

## When nothing can be booked because something is being repaired

maintenance-ahead = ពី { $from } ដល់ { $to } មិនអាចកក់បានទេ ព្រោះមានការថែទាំប្រព័ន្ធ។
maintenance-now = ឥឡូវនេះ មិនអាចកក់បានទេ ព្រោះមានការថែទាំប្រព័ន្ធ។ អ្នកអាចកក់វិញបានចាប់ពី { $to }។ ការហៅដែលបានកក់រួច នៅដដែល។ អ្នកនៅតែអាចមើល បោះបង់ និងសុំនិយាយជាមួយបុគ្គលិកបាន។
maintenance-until = ឥឡូវនេះ មិនអាចកក់បានទេ ព្រោះមានការថែទាំប្រព័ន្ធ។ អ្នកអាចកក់វិញបានចាប់ពី { $to }។

## The services: a short name for a button, and one line about each

service-otit-label = អ្នកហាត់ការ (OTIT)
service-otit-about = សម្រាប់អ្នកហាត់ការបច្ចេកទេស និងអតីតអ្នកហាត់ការ៖ ការហៅជាមួយមនុស្សដែលនិយាយភាសារបស់អ្នក។
service-hellowork-izumo-label = Hello Work អ៊ីស៊ូម៉ូ
service-hellowork-izumo-about = សម្រាប់អ្នកស្វែងរកការងារដែលបានចុះឈ្មោះនៅ Hello Work អ៊ីស៊ូម៉ូ (ស៊ីម៉ាណេ)៖ ការពិគ្រោះការងារតាមវីដេអូ។
service-sannomiya-consultation-label = សានណូមីយ៉ា៖ ការងារ
service-sannomiya-consultation-about = Hello Work ណាដា សាខាសានណូមីយ៉ា (កូបេ)៖ ការពិគ្រោះការងារតាមវីដេអូ។
service-sannomiya-seminars-label = សានណូមីយ៉ា៖ សិក្ខា
service-sannomiya-seminars-about = Hello Work ណាដា សាខាសានណូមីយ៉ា (កូបេ)៖ សិក្ខាសាលា និងការទស្សនាក្រុមហ៊ុនតាមអ៊ីនធឺណិត។
service-online-hellowork-label = Hello Work អនឡាញ
service-online-hellowork-about = សម្រាប់អ្នកស្វែងរកការងារដែលបានចុះឈ្មោះនៅ Hello Work៖ ការពិគ្រោះការងារក្នុងប្រព័ន្ធអនឡាញ។
service-gunma-seminars-label = គុនម៉ា៖ សិក្ខាសាលា
service-gunma-seminars-about = ការិយាល័យការងារខេត្តគុនម៉ា និង Hello Work៖ សិក្ខាសាលា និងការទស្សនាក្រុមហ៊ុនតាមអ៊ីនធឺណិត។
service-kushiro-administrative-label = គូស៊ីរ៉ូ៖ រដ្ឋបាល
service-kushiro-administrative-about = ការពិគ្រោះកិច្ចការរដ្ឋបាលនៅគូស៊ីរ៉ូ ណេមូរ៉ូ និងតូកាជី (ហុកកៃដូ)៖ និយាយតាមវីដេអូអំពីការងាររបស់ការិយាល័យរដ្ឋ។
