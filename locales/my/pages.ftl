### status: reference translation


## The web chat

page-chat-title = ချတ်
chat-hide-label = ဖျောက်မည်
chat-hide-note = “ဖျောက်မည်” ကို နှိပ်လျှင် အခြားစာမျက်နှာကို ချက်ချင်း ပြပါမည်။ သို့သော် ဤစာမျက်နှာကို ဖွင့်ခဲ့ကြောင်း ဘရောက်ဆာတွင် ကျန်နေနိုင်ပါသည်။
chat-hide-ends = “ဖျောက်မည်” ကို နှိပ်လျှင် ဤချတ်လည်း ပြီးဆုံးသွားပါမည်။
chat-apps = ဤအက်ပ်များမှလည်း ကျွန်ုပ်တို့ထံ စာရေးနိုင်ပါသည် -
chat-log = စာများ
chat-words = သင့်စာ
chat-send-label = ပို့မည်
chat-refresh = စာအသစ်များကို ပြပါ
chat-again-label = ချတ်ကို ဖွင့်မည်
chat-ended = မိနစ် 30 မသုံးသဖြင့် သင့်ယခင်ချတ် ပြီးဆုံးသွားပါပြီ။ ဤသည်မှာ ချတ်အသစ် ဖြစ်ပါသည်။ ရက်ချိန်းကုဒ်နှင့် စကားလုံး ရှိလျှင် ယခင်နေရာမှ ဆက်လုပ်နိုင်ပါသည်။
chat-idle = မိနစ် 30 မသုံးသဖြင့် ချတ် ပြီးဆုံးသွားပါပြီ။
chat-too-fast = အနည်းငယ် မြန်လွန်းနေပါသည်။ တစ်မိနစ် စောင့်ပြီး ထပ်စမ်းကြည့်ပါ။ ဘာမျှ မပျောက်ပါ။
chat-too-long = ဤစာသည် ရှည်လွန်းပါသည်။ အတိုများ ခွဲပြီး ပို့ပါ။
chat-busy = ယခု သင့်စာကို လက်မခံနိုင်ခဲ့ပါ။ ခဏအကြာတွင် ထပ်စမ်းကြည့်ပါ။
chat-offline = အင်တာနက် မချိတ်မိပါ။ အင်တာနက်ကို စစ်ကြည့်ပြီး ထပ်စမ်းကြည့်ပါ။ သင်ရိုက်ထားသည့်စာ ဤနေရာတွင် ရှိပါသေးသည်။
chat-no-cookies = ယခုတစ်ကြိမ် သုံးရန် ဤချတ်အတွက် ကွတ်ကီး လိုအပ်ပါသည်။ ဘရောက်ဆာတွင် ကွတ်ကီးကို ခွင့်ပြုပြီး ချတ်ကို ပြန်ဖွင့်ပါ။
chat-form-old = ဤစာမျက်နှာသည် ဟောင်းသွားပါပြီ။ ဘာမျှ မပို့ခဲ့ပါ။ ချတ်ကို ပြန်ဖွင့်ပါ။

## Views for demonstrations, never shown to callers

chat-demo-looks = ချတ်ကို မြင်ရမည့်ပုံ
chat-demo-web-label = ဝဘ်စာမျက်နှာ
chat-demo-line-label = LINE
chat-demo-telegram-label = Telegram
chat-demo-lock = လော့ခ်ချထားသည့် မျက်နှာပြင်ပေါ်တွင်
chat-demo-refused = ချတ်အက်ပ်က ဤစာကို လက်ခံမည် မဟုတ်ပါ။

## Pages that only show

page-languages = ဘာသာစကား
page-nothing-here = ဤနေရာတွင် ဘာမျှ မရှိပါ။
page-terms-binding = ဤစာသည် နားလည်ရလွယ်စေရန် ပြန်ဆိုထားသော ဘာသာပြန် ဖြစ်ပါသည်။ တရားဝင် ဂျပန်စာသာ အတည် ဖြစ်ပါသည် -
page-terms-official = ဤစာသည် တရားဝင် မူရင်းစာသား ဖြစ်ပါသည်။ ဤနေရာတွင်လည်း ဖတ်နိုင်ပါသည် -
page-terms-version = ဗားရှင်း - { $version }
page-timetable-title = ဘာသာစကားတစ်ခုစီ၏ ရက်နှင့် အချိန်များ
page-timetable-day = ရက်
page-timetable-hours = အချိန်
page-timetable-languages = ဘာသာစကားများ
page-timetable-closed = ပိတ်ရက်
page-timetable-japan-time = အချိန်အားလုံးသည် ဂျပန်စံတော်ချိန် ဖြစ်ပါသည်။
page-timetable-regular = ဤအချိန်များသည် ပုံမှန်အချိန်များ ဖြစ်ပါသည်။ ရုံးပိတ်ရက်ကဲ့သို့ ရက်အချို့တွင် ကွာခြားနိုင်ပါသည်။
page-timetable-phone = ဖုန်း - { $phone }
page-clock-title = ဂျပန်စံတော်ချိန်

## The page of one time, opened by a link in a mail or in the chat

page-booking-title = သင့်အချိန်
page-booking-calendar = ပြက္ခဒိန်တွင် သိမ်းမည်
page-booking-offered = အခြားအချိန်များ ပေးထားပါသည်။ ချတ်ထဲတွင် ဖြေပါ။
page-booking-reason = အကြောင်းရင်း ပြောရန် မလိုပါ။
page-booking-busy = ယခု မလုပ်နိုင်ခဲ့ပါ။ ခဏအကြာတွင် ထပ်စမ်းကြည့်ပါ။
