### status: reference translation


## Choosing a service, where one desk has several

service-ask = မည်သည့်ဝန်ဆောင်မှုကို အသုံးပြုလိုပါသလဲ။
service-other-label = အခြားဝန်ဆောင်မှု
service-other-languages = { $service } - ဤဝန်ဆောင်မှုတွင် သင်ရွေးထားသည့် ဘာသာစကားကို မပြောပါ။ အောက်တွင် အခြားဘာသာစကား သို့မဟုတ် အခြားဝန်ဆောင်မှုကို ရွေးပါ။
unfinished-ask = အခြားဝန်ဆောင်မှုတစ်ခုတွင် တောင်းဆိုချက်ကို စရေးထားပါသည် - { $service }။ မပို့ရသေးပါ။ ဆက်လုပ်လိုပါသလား။ အသစ်စလျှင် ထိုအဖြေများကို ဖျက်ပါမည်။
unfinished-new-label = အသစ်စမည်

## How early, how often

closed-on-holidays = စနေနေ့၊ တနင်္ဂနွေနေ့၊ အများပြည်သူရုံးပိတ်ရက်များနှင့် ဒီဇင်ဘာ 29 ရက်မှ ဇန်နဝါရီ 3 ရက်အထိ ပိတ်ပါသည်။
book-days-before =
    { $days ->
        [1] မတိုင်မီ တစ်ရက်အကုန်အထိ ရက်ချိန်းယူနိုင်ပါသည်။
       *[other] မတိုင်မီ { $days } ရက်အထိ ရက်ချိန်းယူနိုင်ပါသည်။
    }
book-working-days-before =
    { $days ->
        [1] ယနေ့နှင့် ခေါ်ဆိုမည့်ရက်ကြားတွင် ရုံးဖွင့်ရက် တစ်ရက် ရှိရပါမည်။
       *[other] ယနေ့နှင့် ခေါ်ဆိုမည့်ရက်ကြားတွင် ရုံးဖွင့်ရက် { $days } ရက် ရှိရပါမည်။
    } စနေနေ့၊ တနင်္ဂနွေနေ့၊ အများပြည်သူရုံးပိတ်ရက်များနှင့် ဒီဇင်ဘာ 29 ရက်မှ ဇန်နဝါရီ 3 ရက်အထိသည် ရုံးဖွင့်ရက်များ မဟုတ်ပါ။
book-per-day =
    { $calls ->
        [1] တစ်ရက်လျှင် ခေါ်ဆိုမှု တစ်ကြိမ် ရနိုင်ပါသည်။
       *[other] တစ်ရက်လျှင် ခေါ်ဆိုမှု { $calls } ကြိမ် ရနိုင်ပါသည်။
    } သင့်အတွက် ပြည့်သွားသည့် ရက်များကို မပြပါ။

## When nothing can be booked because something is being repaired

maintenance-ahead = ပြုပြင်ထိန်းသိမ်းမှုကြောင့် { $from } မှ { $to } အထိ ရက်ချိန်း ယူ၍မရပါ။
maintenance-now = ပြုပြင်ထိန်းသိမ်းနေသဖြင့် ယခု ရက်ချိန်း ယူ၍မရပါ။ { $to } မှစ၍ ပြန်ယူနိုင်ပါသည်။ ယူထားပြီးသည့် ရက်ချိန်းများသည် ယခင်အတိုင်း ရှိနေပါသည်။ ရက်ချိန်းများကို ကြည့်နိုင်ပါသေးသည်၊ ပယ်ဖျက်နိုင်ပါသေးသည်၊ ဝန်ထမ်းကိုလည်း ဆက်သွယ်နိုင်ပါသေးသည်။
maintenance-until = ပြုပြင်ထိန်းသိမ်းနေသဖြင့် ယခု ရက်ချိန်း ယူ၍မရပါ။ { $to } မှစ၍ ပြန်ယူနိုင်ပါသည်။

## The services: a short name for a button, and one line about each

service-otit-label = အလုပ်သင် (OTIT)
service-otit-about = နည်းပညာအလုပ်သင်များနှင့် အလုပ်သင်ဟောင်းများအတွက် - သင့်ဘာသာစကား ပြောသူနှင့် ခေါ်ဆိုမှု။
service-hellowork-izumo-label = Hello Work အီဇူမို
service-hellowork-izumo-about = Hello Work အီဇူမို (ရှီမာနဲ) တွင် မှတ်ပုံတင်ထားသည့် အလုပ်ရှာဖွေသူများအတွက် - ဗီဒီယိုဖြင့် အလုပ်အကိုင် တိုင်ပင်ဆွေးနွေးခြင်း။
service-sannomiya-consultation-label = ဆန်နိုမိယ - အလုပ်
service-sannomiya-consultation-about = Hello Work နာဒါ၊ ဆန်နိုမိယ ရုံးခွဲ (ကိုဘေး) - ဗီဒီယိုဖြင့် အလုပ်အကိုင် တိုင်ပင်ဆွေးနွေးခြင်း။
service-sannomiya-seminars-label = ဆန်နိုမိယ - ဆီမီနာ
service-sannomiya-seminars-about = Hello Work နာဒါ၊ ဆန်နိုမိယ ရုံးခွဲ (ကိုဘေး) - အွန်လိုင်းဆီမီနာများနှင့် ကုမ္ပဏီလေ့လာရေးများ။
service-online-hellowork-label = HW အွန်လိုင်း
service-online-hellowork-about = Hello Work တွင် မှတ်ပုံတင်ထားသည့် အလုပ်ရှာဖွေသူများအတွက် - အွန်လိုင်း Hello Work စနစ်ဖြင့် တိုင်ပင်ဆွေးနွေးခြင်း။
service-gunma-seminars-label = ဂွန်မာ - ဆီမီနာ
service-gunma-seminars-about = ဂွန်မာ အလုပ်သမားရုံးနှင့် Hello Work - အွန်လိုင်းဆီမီနာများနှင့် ကုမ္ပဏီလေ့လာရေးများ။
service-kushiro-administrative-label = ကူရှီရို - ရုံးကိစ္စ
service-kushiro-administrative-about = ကူရှီရို၊ နဲမုရို၊ တိုကာချီ (ဟော့ကိုင်းဒိုး) ၏ အုပ်ချုပ်ရေးဆိုင်ရာ တိုင်ပင်ဆွေးနွေးခြင်း - အစိုးရရုံးများ၏ လုပ်ငန်းအကြောင်း ဗီဒီယိုဖြင့် ပြောဆိုခြင်း။
