### status: reference translation

## Everywhere

console-name = ဝန်ထမ်းစာမျက်နှာ
console-skip = အကြောင်းအရာသို့ သွားရန်
console-nav = ပင်မမီနူး
console-nav-queue = တောင်းဆိုချက်နှင့် ခေါ်ဆိုမှုများ
console-nav-tasks = လုပ်ရန်များ
console-nav-timetable = အချိန်ဇယား
console-nav-account = ကျွန်ုပ်၏ အကောင့်
console-logout = ထွက်မည်
console-none = ဘာမျှ မရှိပါ။
console-choose = ရွေးပါ
console-minutes = { $minutes } မိနစ်
console-hours = { $hours } နာရီ
console-days = { $days } ရက်

## Pages that say why there is nothing to see

console-problem-title = ဤစာမျက်နှာကို မပြနိုင်ပါ
console-to-start = ပထမစာမျက်နှာသို့
console-not-found = ဤနေရာတွင် ဘာမျှ မရှိပါ၊ သို့မဟုတ် သင်တာဝန်ယူရသည့် ဘာသာစကား မဟုတ်ပါ။
console-not-for-role = သင့်အကောင့်ဖြင့် ဤစာမျက်နှာကို ဖွင့်ခွင့် မရှိပါ။
console-form-old = ဤပုံစံသည် ဟောင်းသွားပါပြီ။ ဘာမျှ မပြောင်းလဲပါ။ စာမျက်နှာကို ပြန်ဖွင့်ပြီး ထပ်လုပ်ပါ။
console-form-wrong = ဤပုံစံကို ဖတ်၍မရပါ။ ဘာမျှ မပြောင်းလဲပါ။ စာမျက်နှာကို ပြန်ဖွင့်ပြီး ထပ်လုပ်ပါ။

## Login

console-login-title = ဝင်ရန်
console-login-name = အကောင့်အမည်
console-password = စကားဝှက်
console-login-button = ဝင်မည်
console-login-wrong = အကောင့်အမည် သို့မဟုတ် စကားဝှက် မှားနေပါသည်၊ သို့မဟုတ် အကောင့် ပိတ်ထားပါသည်။ စကားဝှက် 5 ကြိမ် မှားလျှင် 15 မိနစ် ပိတ်ထားပါသည်။
console-told-password = သင့်စကားဝှက်ကို သတ်မှတ်ပြီးပါပြီ။ ဝင်ပါ။
console-link-spent = ဤလင့်ခ်ကို သုံးပြီးပါပြီ၊ သို့မဟုတ် ဟောင်းသွားပါပြီ။ စီမံသူထံမှ လင့်ခ်အသစ် တောင်းပါ။
console-link-title = စကားဝှက် သတ်မှတ်ရန်
console-link-for = ဤအကောင့်အတွက်
console-new-password = စကားဝှက်အသစ်
console-password-rule = အနည်းဆုံး စာလုံး { $least } လုံး။ သင်တစ်ဦးတည်းသာ သိသည့် စကားလုံး အနည်းငယ်ကို သုံးလျှင် ကောင်းပါသည်။
console-password-again = ထိုစကားဝှက်ကို ထပ်ရိုက်ပါ
console-password-button = စကားဝှက် သတ်မှတ်မည်
console-password-short = ဤစကားဝှက်သည် တိုလွန်းပါသည်။ အနည်းဆုံး စာလုံး { $least } လုံး ရှိရပါမည်။
console-password-long = ဤစကားဝှက်သည် ရှည်လွန်းပါသည်။ စာလုံး 200 အထိသာ ရပါသည်။
console-password-simple = ဤစကားဝှက်တွင် စာလုံးများ ထပ်နေပါသည်။ မတူသည့် စာလုံးများကို ပိုသုံးပါ။
console-password-login = စကားဝှက်တွင် သင့်အကောင့်အမည် မပါရပါ။
console-password-differs = စကားဝှက်နှစ်ခု မတူပါ။ နှစ်ခုလုံးကို ထပ်ရိုက်ပါ။

## Requests and calls

console-languages = ဘာသာစကားများ
console-no-languages = သင့်အကောင့်တွင် ဘာသာစကား မသတ်မှတ်ရသေးပါ။ စီမံသူကို မေးပါ။
console-count-title = အကြောင်းပြန်ရန် စောင့်နေသည် - { $waiting }။ မပြီးသေးသည့် စုစုပေါင်း - { $open }။
console-find = ရက်ချိန်းကုဒ်
console-find-button = ရှာမည်
console-told-no-such-code = သင့်ဘာသာစကားများတွင် ဤကုဒ်ဖြင့် ရက်ချိန်း မရှိပါ။
console-part-requested = တောင်းဆိုချက်အသစ်များ
console-part-offered = ခေါ်ဆိုသူ၏ အဖြေကို စောင့်နေသည်
console-part-today = ယနေ့၊ သို့မဟုတ် ရလဒ် မရှိသေး
console-part-confirmed = နောက်ပိုင်း ခေါ်ဆိုမှုများ
console-column-code = ကုဒ်
console-column-time = အချိန်
console-column-name = အမည်
console-column-waited = စောင့်ခဲ့သည့်ကြာချိန်
console-column-until = အကြောင်းပြန်ရန် နောက်ဆုံးအချိန်
console-column-language = ဘာသာစကား
console-column-service = ဝန်ဆောင်မှု
console-column-at = မည်သည့်အချိန်
console-column-who = မည်သူ
console-column-what = မည်သည့်အရာ
console-column-note = မှတ်ချက်
console-column-booking = ရက်ချိန်း
console-column-calls = ထိုရက်ရှိ ခေါ်ဆိုမှုများ
console-urgent = မကြာမီ
console-moving = အခြားအချိန် ပေးထားသည်
console-room-failed = လင့်ခ် မရှိသေးပါ
console-as-of = { $clock } အခြေအနေ။ ဤစာရင်းသည် အလိုအလျောက် အသစ်ဖြစ်ပါသည်။
console-erased = ဖျက်ပြီး
console-erased-why = ခေါ်ဆိုသူက ကိုယ်ရေးအချက်အလက် အားလုံးကို ဖျက်ခဲ့ပါသည်။

## One booking

console-back-to-queue = စာရင်းသို့ ပြန်သွားရန်
console-about = ဤရက်ချိန်းအကြောင်း
console-details = အသေးစိတ်
console-own-time = ခေါ်ဆိုသူ၏ ဒေသစံတော်ချိန် -
console-asked-at = တောင်းဆိုခဲ့သည့်အချိန်
console-offer-until = ရွေးနိုင်သည့် နောက်ဆုံးအချိန်
console-outcome = ရလဒ်
console-room = ခေါ်ဆိုမှု လင့်ခ်
console-room-wanted = ပြုလုပ်နေသည်
console-state-waiting = စောင့်ဆိုင်းသူစာရင်းတွင် ရှိသည်
console-state-requested = တောင်းဆိုထားသည်
console-state-offered = အခြားအချိန်များ ပေးထားသည်
console-state-confirmed = အတည်ပြုပြီး
console-state-done = ပြီးဆုံးပြီ
console-state-cancelled = ပယ်ဖျက်ပြီး
console-state-lapsed = အချိန်ကုန်သွားပြီ

console-detail-name = အမည်
console-detail-birthdate = မွေးသက္ကရာဇ်
console-detail-email = အီးမေးလ်လိပ်စာ
console-detail-phone = ဖုန်းနံပါတ်
console-detail-address = နေရပ်လိပ်စာ
console-detail-jobseeker-number = အလုပ်ရှာဖွေသူ နံပါတ်
console-detail-who = မည်သူ မေးသည်
console-detail-where = နိုင်ငံ
console-detail-whom = မည်သူ့အတွက်
console-detail-mailbox = အီးမေးလ်ဖတ်သူ
console-detail-companion = အတူပါဝင်သူ
console-detail-reason = အကြောင်းရင်း
console-who-trainee = အလုပ်သင်
console-who-former = အလုပ်သင်ဟောင်း
console-who-representative = ကိုယ်စားလှယ်
console-who-supporter = ကူညီပံ့ပိုးသူ
console-whom-trainee = အလုပ်သင်
console-whom-former = အလုပ်သင်ဟောင်း
console-mailbox-own = ခေါ်ဆိုသူသာ ဖတ်သည်
console-mailbox-shared = အခြားသူလည်း ဖတ်သည် - စာ မပို့ပါ
console-companion-none = မရှိပါ
console-companion-interpreter = စကားပြန်
console-companion-companion = အခြားသူတစ်ဦး
console-where-jp = ဂျပန်
console-where-vn = ဗီယက်နမ်
console-where-cn = တရုတ်
console-where-id-west = အင်ဒိုနီးရှား (အနောက်ပိုင်း)
console-where-id-central = အင်ဒိုနီးရှား (အလယ်ပိုင်း)
console-where-id-east = အင်ဒိုနီးရှား (အရှေ့ပိုင်း)
console-where-ph = ဖိလစ်ပိုင်
console-where-th = ထိုင်း
console-where-kh = ကမ္ဘောဒီးယား
console-where-mm = မြန်မာ
console-where-other = အခြားနိုင်ငံ

console-confirm-title = အတည်ပြုရန်
console-wishes = တောင်းဆိုထားသည့် အချိန်များ
console-wish = { $rank }.
console-taken = အခြားသူ ယူပြီး
console-join-url = ခေါ်ဆိုမှု လင့်ခ် (https://...)
console-passcode = စကားဝှက်
console-link-later = လင့်ခ် မရှိသေးလျှင် နှစ်ခုလုံးကို မဖြည့်ဘဲ ထားပါ။ လင့်ခ်ကို နောက်မှ ပို့မည်ဟု ခေါ်ဆိုသူအား အသိပေးပါမည်။
console-link-missing = လင့်ခ် ထည့်ရန်
console-link-button = လင့်ခ် ပို့မည်
console-told-linked = လင့်ခ်ကို သိမ်းပြီးပါပြီ။ ခေါ်ဆိုသူကို အသိပေးပါမည်။
console-confirm-button = ဤအချိန်ကို အတည်ပြုမည်
console-finish-title = ခေါ်ဆိုမှု ပြီးနောက်
console-missed-from = “မလာပါ” ကို { $clock } မှစ၍ ရွေးနိုင်ပါသည်။
console-finish-button = ရလဒ် သိမ်းမည်
console-outcome-talked = စကားပြောခဲ့သည်
console-outcome-missed = မလာပါ
console-outcome-technical = နည်းပညာ ပြဿနာ
console-outcome-staff-absent = ဝန်ထမ်း မရှိခဲ့ပါ
console-cancel-title = ပယ်ဖျက်ရန်
console-reason = အကြောင်းရင်း
console-reason-closed = ပိတ်ရက် ဖြစ်သည်
console-reason-ill = တိုင်ပင်ဆွေးနွေးပေးသူ မလာနိုင်ပါ
console-reason-asked = ခေါ်ဆိုသူက တောင်းဆိုသည်
console-reason-twice = တောင်းဆိုချက် နှစ်ခါထပ်နေသည်
console-reason-other = အခြားအကြောင်းရင်း
console-cancel-button = ဤရက်ချိန်းကို ပယ်ဖျက်မည်
console-offered-title = ပေးထားသည့် အချိန်များ
console-offer-title = အခြားအချိန်များ ပေးရန်
console-offer-how = အချိန်လွတ် { $most } ခုအထိ အမှန်ခြစ်ပါ။ ခေါ်ဆိုသူ မဖြေမချင်း ထိုအချိန်များကို ချန်ထားပါမည်။
console-weeks = ရက်သတ္တပတ်များ
console-week-earlier = ယခင်ရက်သတ္တပတ်
console-week-later = နောက်ရက်သတ္တပတ်
console-week-empty = ဤရက်သတ္တပတ်တွင် ဤဘာသာစကားအတွက် မည်သူမျှ မရှိပါ။
console-offer-button = ဤအချိန်များကို ပေးမည်
console-trail = မှတ်တမ်း

console-link-wrong = ခေါ်ဆိုမှု လင့်ခ်သည် https:// ဖြင့် အစပြုရပါမည်။ ဘာမျှ မပြောင်းလဲပါ။
console-choose-wish = တောင်းဆိုထားသည့် အချိန်တစ်ခုကို ရွေးပါ။ ဘာမျှ မပြောင်းလဲပါ။
console-choose-times = အချိန်လွတ် တစ်ခုမှ { $most } ခုအထိ အမှန်ခြစ်ပါ။ ဘာမျှ မပြောင်းလဲပါ။
console-choose-reason = အကြောင်းရင်းတစ်ခုကို ရွေးပါ။ ဘာမျှ မပြောင်းလဲပါ။
console-choose-outcome = ရလဒ်တစ်ခုကို ရွေးပါ။ ဘာမျှ မပြောင်းလဲပါ။
console-too-early = ဤရလဒ်ကို { $clock } မှစ၍ ရွေးနိုင်ပါသည်။ ဘာမျှ မပြောင်းလဲပါ။
console-slot-taken = ထိုအတောအတွင်း ဤအချိန်ကို အခြားခေါ်ဆိုမှုက ယူသွားပါပြီ။ ဘာမျှ မပြောင်းလဲပါ။ အခြားအချိန်ကို ရွေးပါ။
console-late-staff = { $name } က အရင် ပြောင်းလိုက်ပါပြီ။ ရက်ချိန်း၏ ယခုအခြေအနေ - { $state }။ သင့်ပြောင်းလဲမှုကို မလုပ်ခဲ့ပါ။
console-late-caller = ခေါ်ဆိုသူက အရင် ပြောင်းလိုက်ပါပြီ။ ရက်ချိန်း၏ ယခုအခြေအနေ - { $state }။ သင့်ပြောင်းလဲမှုကို မလုပ်ခဲ့ပါ။
console-late-service = အချိန် အရင် ကုန်သွားပါပြီ။ ရက်ချိန်း၏ ယခုအခြေအနေ - { $state }။ သင့်ပြောင်းလဲမှုကို မလုပ်ခဲ့ပါ။
console-late-self = ဤအရာကို သင်လုပ်ပြီးပါပြီ။ ရက်ချိန်း၏ ယခုအခြေအနေ - { $state }။
console-told-confirmed = အတည်ပြုပြီးပါပြီ။ ခေါ်ဆိုသူကို အသိပေးပါမည်။
console-told-offered = အချိန်များကို ပေးပြီးပါပြီ။ ခေါ်ဆိုသူကို အသိပေးပါမည်။
console-told-cancelled = ပယ်ဖျက်ပြီးပါပြီ။ ခေါ်ဆိုသူကို အသိပေးပါမည်။
console-told-finished = ရလဒ်ကို သိမ်းပြီးပါပြီ။

console-actor-caller = ခေါ်ဆိုသူ
console-actor-staff = ဝန်ထမ်း
console-actor-service = ပရိုဂရမ်
console-action-request = ခေါ်ဆိုမှု တောင်းဆိုသည်
console-action-confirm = အတည်ပြုသည်
console-action-offer = အခြားအချိန်များ ပေးသည်
console-action-accept = ပေးထားသည့် အချိန်ကို ရွေးသည်
console-action-decline = ပေးထားသည့် အချိန်များကို ငြင်းသည်
console-action-cancel = ပယ်ဖျက်သည်
console-action-lapse = အကြောင်းမပြန်ဘဲ အချိန်ကုန်သွားသည်
console-action-finish = ရလဒ်ကို သိမ်းသည်
console-action-room = လင့်ခ် ထည့်သည်
console-action-task-done = လုပ်ရန်တစ်ခု ပိတ်သည်

## To do

console-no-tasks = လုပ်ရန် မရှိပါ။
console-task-person = တစ်ဦးက လူနှင့် စကားပြောလိုသည်
console-task-danger = တစ်ဦး အန္တရာယ် ရှိနေနိုင်သည်
console-task-send-failed = စာတစ်စောင် ပို့၍မရပါ
console-task-room = ခေါ်ဆိုမှု လင့်ခ် မရှိပါ
console-task-mail = အီးမေးလ်တစ်စောင်ကို အကြောင်းပြန်ရန် လိုသည်
console-task-waiting = တောင်းဆိုချက်တစ်ခု အကြောင်းပြန်ရန် စောင့်နေသည်
console-task-failed-turn = စာတစ်စောင်ကို မဖြေနိုင်ခဲ့ပါ
console-task-lapsed = တောင်းဆိုချက်တစ်ခု အကြောင်းမပြန်ဘဲ အချိန်ကုန်သွားသည်
console-task-expired = ပေးထားသည့် အချိန်များ ရွေးရန် အချိန်ကုန်သွားသည်
console-task-unreachable = ခေါ်ဆိုသူတစ်ဦးကို ချတ်မှ ဆက်သွယ်၍မရပါ
console-open-booking = ဖွင့်မည်
console-done-button = ပြီးပြီ
console-told-task-done = လုပ်ရန်ကို ပိတ်ပြီးပါပြီ။
console-told-task-gone = ဤလုပ်ရန်ကို အခြားသူက ပိတ်ပြီးဖြစ်ပါသည်။

## Timetable

console-regular-hours = ပုံမှန်အချိန်များ
console-exceptions = ပိတ်ရက်၊ ခွင့်ရက်နှင့် အပိုရက်များ
console-all-languages = ဘာသာစကား အားလုံး
console-day = ရက်
console-hours-title = အချိန်
console-closed = ပိတ်သည်
console-calls-there = ရက်ချိန်း { $calls } ခု ရှိပါသည် - စစ်ကြည့်ပါ
console-add-exception = ပိတ်ရက်၊ ခွင့်ရက် သို့မဟုတ် အပိုရက် ထည့်ရန်
console-kind = ထိုရက်တွင် မည်သို့ ဖြစ်မည်
console-kind-closed = ပိတ်ရက် သို့မဟုတ် ခွင့်ရက်
console-kind-hours = အချိန်ပြောင်း သို့မဟုတ် အပိုရက်
console-opens = စချိန်
console-closes = ပြီးချိန်
console-add-button = ထည့်မည်
console-remove-button = ဖယ်မည်
console-day-wrong = ယနေ့မှစ၍ တစ်နှစ်အတွင်းရှိ ရက်တစ်ရက်ကို ရွေးပါ။ ဘာမျှ မပြောင်းလဲပါ။
console-hours-wrong = အချိန်နှစ်ခုလုံးကို ထည့်ပါ။ စောသည့်အချိန်ကို အရင် ထည့်ပါ။ မိနစ်ကို ငါးမိနစ်စီဖြင့် ရွေးပါ။ ဘာမျှ မပြောင်းလဲပါ။
console-told-exception-added = ထည့်ပြီးပါပြီ။ ထိုရက်တွင် ရက်ချိန်းများ ရှိလျှင် စစ်ကြည့်ပါ။
console-told-exception-removed = ဖယ်ပြီးပါပြီ။

## My account

console-settings = ဆက်တင်များ
console-speaks = ဤစာမျက်နှာများ၏ ဘာသာစကား
console-mail-on = ကျွန်ုပ်၏ ဘာသာစကားများတွင် အသစ်တစ်ခု ရောက်လျှင် အီးမေးလ် ပို့ပါ
console-save-button = သိမ်းမည်
console-told-saved = သိမ်းပြီးပါပြီ။
console-sessions = သင် ဝင်ထားသည့် နေရာများ
console-sessions-why = 30 မိနစ် မသုံးလျှင် သို့မဟုတ် 12 နာရီ ကြာလျှင် အလိုအလျောက် ထွက်သွားပါမည်။ သင်မသိသည့် နေရာတိုင်းကို ပိတ်ပါ၊ ထို့နောက် စကားဝှက်အသစ် တောင်းပါ။
console-session-began = ဝင်ခဲ့သည့်အချိန်
console-session-seen = နောက်ဆုံး သုံးခဲ့သည့်အချိန်
console-session-which = မည်သည့် ဘရောက်ဆာ
console-session-this = ဤဘရောက်ဆာ
console-session-other = အခြားဘရောက်ဆာ
console-end-button = ပိတ်မည်
console-told-ended = ပိတ်ပြီးပါပြီ။
console-end-all-button = ဤဘရောက်ဆာအပါအဝင် အားလုံးကို ပိတ်မည်
