### status: reference translation

mail-requested-subject = { $day } { $clock } (ဂျပန်) - မသတ်မှတ်ရသေး
mail-offered-subject = အချိန်တစ်ခု ရွေးပေးပါ
mail-confirmed-subject = { $day } { $clock } (ဂျပန်စံတော်ချိန်)
mail-changed-subject = အချိန်အသစ် - { $day } { $clock } (ဂျပန်)
mail-cancelled-subject = ပယ်ဖျက်ပြီး - { $day } { $clock } (ဂျပန်)

mail-calendar-subject = ဖုန်းပြောရန်

mail-requested = ဤအချိန်ကို မသတ်မှတ်ရသေးပါ။ ထပ်မံ စာပို့ပါမည်။
mail-offered = ဤအချိန်များထဲမှ တစ်ခုကို ရွေးပါ။ ချတ်ထဲတွင် ဖြေပါ။
mail-confirmed = ဤအချိန်ကို သတ်မှတ်ပြီးပါပြီ။
mail-changed = ဤအချိန်သည် အချိန်အသစ် ဖြစ်ပါသည်။ ယခင်အချိန်ကို ပယ်ဖျက်ပြီးပါပြီ။
mail-cancelled = ဤအချိန်ကို ပယ်ဖျက်ပြီးပါပြီ။ ဘာမျှ လုပ်ရန် မလိုပါ။

mail-own-time = { $place } အချိန်အရ - { $when }
mail-join = ပါဝင်ရန် ဤလင့်ခ်ကို ဖွင့်ပါ - { $link }
mail-passcode = စကားဝှက် - { $passcode }
mail-link-later = ဤအချိန် မတိုင်မီ လင့်ခ်ကို ပို့ပါမည်။
mail-page = ဤအချိန်ကို ကြည့်ရန် သို့မဟုတ် ပြောင်းရန် ဖွင့်ပါ - { $link }
mail-code = ကုဒ် - { $code }
mail-answer-cancels = မလာနိုင်လျှင် ဤစာကို စကားလုံးတစ်လုံးတည်းဖြင့် ပြန်ဖြေပါ - ပယ်ဖျက်ပါ
mail-automatic = ဤစာကို အလိုအလျောက် ပို့ထားပါသည်။

mail-staff-subject = အသစ်တစ်ခု ရှိပါသည်
mail-staff = ဝန်ထမ်းစာမျက်နှာတွင် အသစ်တစ်ခု ရှိပါသည်။
mail-staff-link = ဝန်ထမ်းစာမျက်နှာကို ဖွင့်ပါ - { $link }
