### status: reference translation


## Registered as a job seeker

ask-registered = តើអ្នកបានចុះឈ្មោះស្វែងរកការងារនៅ Hello Work ហើយឬនៅ?
ask-registered-label = ការចុះឈ្មោះ
ask-registered-here-label = បាទ/ចាស នៅទីនេះ
ask-registered-online-label = តាមអ៊ីនធឺណិត
ask-registered-elsewhere-label = នៅការិយាល័យផ្សេង
ask-registered-about-label = មិនទាន់ តែនឹងចុះ
ask-registered-admitted-label = Hello Work អនុញ្ញាត
ask-registered-no-label = មិនទាន់
ask-registered-online-why-hellowork-izumo = អ្នកអាចបន្តបាន។ ការិយាល័យនឹងប្តូរការចុះឈ្មោះតាមអ៊ីនធឺណិតរបស់អ្នក៖ អ្នកក្លាយជាអ្នកប្រើដែលបានចុះឈ្មោះនៅ Hello Work។
ask-registered-online-why-sannomiya-consultation = អ្នកអាចបន្តបាន។ ការិយាល័យនឹងប្តូរការចុះឈ្មោះតាមអ៊ីនធឺណិតរបស់អ្នក៖ អ្នកក្លាយជាអ្នកប្រើដែលបានចុះឈ្មោះនៅ Hello Work។
ask-registered-elsewhere-why = សេវានេះសម្រាប់តែអ្នកដែលបានចុះឈ្មោះនៅការិយាល័យនេះ។ សូមសួរ Hello Work ដែលអ្នកបានចុះឈ្មោះ ឬចុះឈ្មោះនៅការិយាល័យនេះជាមុនសិន។
ask-registered-no-why = ដើម្បីប្រើសេវានេះ អ្នកត្រូវចុះឈ្មោះស្វែងរកការងារនៅ Hello Work។ សូមចុះឈ្មោះជាមុនសិន រួចត្រឡប់មកវិញ។

## A job-seeker page

ask-mypage = តើអ្នកមានទំព័រអ្នកស្វែងរកការងារក្នុងគេហទំព័ររបស់ Hello Work ឬនឹងបើកវាឬទេ?
ask-mypage-label = ទំព័រអ្នករកការងារ
ask-mypage-yes-label = មានហើយ
ask-mypage-will-label = ខ្ញុំនឹងបើក
ask-mypage-no-label = ទេ
ask-mypage-no-why = សេវានេះត្រូវការទំព័រអ្នកស្វែងរកការងារក្នុងគេហទំព័ររបស់ Hello Work។ សូមបើកវាជាមុនសិន ឬសម្រេចចិត្តបើកវា។

## A device with a camera

ask-camera = តើអ្នកមានឧបករណ៍ផ្ទាល់ខ្លួនដែលមានកាមេរ៉ា ដូចជាស្មាតហ្វូន និងអ៊ីនធឺណិតសម្រាប់ហៅវីដេអូឬទេ?
ask-camera-label = ឧបករណ៍មានកាមេរ៉ា
ask-camera-yes-label = មាន
ask-camera-no-label = គ្មាន
ask-camera-no-why = នេះជាការហៅវីដេអូ។ អ្នកត្រូវមានឧបករណ៍ផ្ទាល់ខ្លួនដែលមានកាមេរ៉ា និងអ៊ីនធឺណិត។ សូមត្រឡប់មកវិញ ពេលអ្នកមានហើយ។

## Where the counsellors serve

ask-area = តើអ្នកនៅក្នុងតំបន់ណាមួយនៃហុកកៃដូទាំងនេះឬទេ៖ គូស៊ីរ៉ូ ណេមូរ៉ូ តូកាជី?
ask-area-label = តំបន់
ask-area-yes-label = បាទ/ចាស
ask-area-no-label = ទេ
ask-area-no-why = អ្នកផ្តល់ប្រឹក្សានៃសេវានេះទទួលបន្ទុកតំបន់បីនៃហុកកៃដូ៖ គូស៊ីរ៉ូ ណេមូរ៉ូ និងតូកាជី។

## Residence status: only whether it is registered, never what it is

ask-residence = តើស្ថានភាពស្នាក់នៅ និងរយៈពេលស្នាក់នៅរបស់អ្នក បានចុះបញ្ជីនៅ Hello Work ឬលើទំព័រអ្នកស្វែងរកការងាររបស់អ្នកឬទេ? កុំប្រាប់យើងថាវាជាអ្វី។ អ្នកមានសញ្ជាតិជប៉ុន និងអ្នកស្នាក់នៅអចិន្ត្រៃយ៍ពិសេស មិនចាំបាច់ចុះបញ្ជីទេ។
ask-residence-label = ស្ថានភាពស្នាក់នៅ
ask-residence-yes-label = បានចុះបញ្ជីហើយ
ask-residence-special-label = អចិន្ត្រៃយ៍ពិសេស
ask-residence-exempt-label = ខ្ញុំមិនចាំបាច់
ask-residence-no-label = មិនទាន់
ask-residence-unsure-label = ខ្ញុំមិនប្រាកដ
ask-residence-no-why = អ្នកអាចបន្តបាន។ ប៉ុន្តែការប្រើសេវានេះរបស់អ្នកអាចត្រូវផ្អាក ពេលមិនទាន់បានចុះបញ្ជី។ សូមចុះបញ្ជីនៅ Hello Work។
