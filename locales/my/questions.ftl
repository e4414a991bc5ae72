### status: reference translation


## Registered as a job seeker

ask-registered = Hello Work တွင် အလုပ်ရှာဖွေသူအဖြစ် မှတ်ပုံတင်ပြီးပါပြီလား။
ask-registered-label = မှတ်ပုံတင်ခြင်း
ask-registered-here-label = ဟုတ်ကဲ့၊ ဤရုံးတွင်
ask-registered-online-label = အွန်လိုင်းတွင်သာ
ask-registered-elsewhere-label = အခြားရုံးတွင်
ask-registered-about-label = မတင်ရသေး၊ တင်မည်
ask-registered-admitted-label = Hello Work ကခွင့်ပြု
ask-registered-no-label = မတင်ရသေးပါ
ask-registered-online-why-hellowork-izumo = ဆက်လုပ်နိုင်ပါသည်။ သင့်အွန်လိုင်း မှတ်ပုံတင်မှုကို ရုံးက ပြောင်းပေးပါမည် - သင်သည် Hello Work တွင် မှတ်ပုံတင်ထားသည့် အသုံးပြုသူ ဖြစ်လာပါမည်။
ask-registered-online-why-sannomiya-consultation = ဆက်လုပ်နိုင်ပါသည်။ သင့်အွန်လိုင်း မှတ်ပုံတင်မှုကို ရုံးက ပြောင်းပေးပါမည် - သင်သည် Hello Work တွင် မှတ်ပုံတင်ထားသည့် အသုံးပြုသူ ဖြစ်လာပါမည်။
ask-registered-elsewhere-why = ဤဝန်ဆောင်မှုသည် ဤရုံးတွင် မှတ်ပုံတင်ထားသူများအတွက်သာ ဖြစ်ပါသည်။ သင် မှတ်ပုံတင်ထားသည့် Hello Work ရုံးကို မေးပါ၊ သို့မဟုတ် ဤရုံးတွင် အရင် မှတ်ပုံတင်ပါ။
ask-registered-no-why = ဤဝန်ဆောင်မှုအတွက် Hello Work တွင် အလုပ်ရှာဖွေသူအဖြစ် မှတ်ပုံတင်ထားရပါမည်။ အရင် မှတ်ပုံတင်ပြီးမှ ပြန်လာပါ။

## A job-seeker page

ask-mypage = Hello Work ဝဘ်ဆိုက်တွင် အလုပ်ရှာဖွေသူ ကိုယ်ပိုင်စာမျက်နှာ ရှိပါသလား၊ သို့မဟုတ် ဖွင့်မည်လား။
ask-mypage-label = ကိုယ်ပိုင်စာမျက်နှာ
ask-mypage-yes-label = ရှိပါသည်
ask-mypage-will-label = ဖွင့်ပါမည်
ask-mypage-no-label = မရှိပါ
ask-mypage-no-why = ဤဝန်ဆောင်မှုအတွက် Hello Work ဝဘ်ဆိုက်ပေါ်ရှိ အလုပ်ရှာဖွေသူ ကိုယ်ပိုင်စာမျက်နှာ လိုပါသည်။ အရင် ဖွင့်ပါ၊ သို့မဟုတ် ဖွင့်ရန် ဆုံးဖြတ်ပါ။

## A device with a camera

ask-camera = စမတ်ဖုန်းကဲ့သို့ ကင်မရာပါသည့် ကိုယ်ပိုင်စက်နှင့် ဗီဒီယိုခေါ်ရန် အင်တာနက် ရှိပါသလား။
ask-camera-label = ကင်မရာပါသည့်စက်
ask-camera-yes-label = ရှိပါသည်
ask-camera-no-label = မရှိပါ
ask-camera-no-why = ဤသည်မှာ ဗီဒီယိုခေါ်ဆိုမှု ဖြစ်ပါသည်။ ကင်မရာပါသည့် ကိုယ်ပိုင်စက်နှင့် အင်တာနက် လိုပါသည်။ ရှိသည့်အခါ ပြန်လာပါ။

## Where the counsellors serve

ask-area = ဟော့ကိုင်းဒိုး၏ ဤဒေသများထဲမှ တစ်ခုတွင် ရှိပါသလား - ကူရှီရို၊ နဲမုရို၊ တိုကာချီ။
ask-area-label = ဒေသ
ask-area-yes-label = ဟုတ်ကဲ့
ask-area-no-label = မရှိပါ
ask-area-no-why = ဤဝန်ဆောင်မှု၏ တိုင်ပင်ဆွေးနွေးပေးသူများသည် ဟော့ကိုင်းဒိုး၏ ဒေသသုံးခုကို တာဝန်ယူပါသည် - ကူရှီရို၊ နဲမုရို၊ တိုကာချီ။

## Residence status: only whether it is registered, never what it is

ask-residence = သင့်နေထိုင်ခွင့်အမျိုးအစားနှင့် နေထိုင်ခွင့်ကာလကို Hello Work တွင် သို့မဟုတ် သင့်အလုပ်ရှာဖွေသူ ကိုယ်ပိုင်စာမျက်နှာတွင် စာရင်းသွင်းထားပါသလား။ ဘာဖြစ်သည်ကို မပြောပါနှင့်။ ဂျပန်နိုင်ငံသားများနှင့် အထူးအမြဲတမ်းနေထိုင်သူများ စာရင်းသွင်းရန် မလိုပါ။
ask-residence-label = နေထိုင်ခွင့်
ask-residence-yes-label = သွင်းထားပါသည်
ask-residence-special-label = အထူးအမြဲတမ်း
ask-residence-exempt-label = ကျွန်ုပ်အတွက်မလိုပါ
ask-residence-no-label = မသွင်းရသေးပါ
ask-residence-unsure-label = မသေချာပါ
ask-residence-no-why = ဆက်လုပ်နိုင်ပါသည်။ သို့သော် စာရင်းမသွင်းသေးလျှင် ဤဝန်ဆောင်မှု အသုံးပြုခွင့်ကို ရပ်ဆိုင်းနိုင်ပါသည်။ Hello Work တွင် စာရင်းသွင်းပါ။
