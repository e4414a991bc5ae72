### status: reference translation


## For the office

rules-group-office = ရုံးအတွက်
rule-seats = တိုင်ပင်ဆွေးနွေးပေးသူ မထည့်ရသေးလျှင် ဘာသာစကားတစ်ခုစီတွင် ခေါ်ဆိုမှု { $count } ခုအထိ တစ်ပြိုင်နက် လက်ခံသည်။
rule-buffer = ခေါ်ဆိုမှုတစ်ခုစီ ပြီးလျှင် { $minutes } မိနစ် နားသည်။
rule-unanswered = တောင်းဆိုချက်ကို { $hours } နာရီအတွင်း အကြောင်းမပြန်လျှင် နောက်ကျသည်ဟု ပြသည်။
rule-unclosed = ခေါ်ဆိုမှု ပြီးနောက် { $hours } နာရီအတွင်း ရလဒ် မရှိလျှင် နောက်ကျသည်ဟု ပြသည်။
rule-unread = စာတစ်စောင်ကို { $hours } နာရီအတွင်း မတုံ့ပြန်လျှင် နောက်ကျသည်ဟု ပြသည်။
rule-close = ရလဒ် မရှိသည့် ခေါ်ဆိုမှုကို { $days } ရက် ကြာလျှင် ပိတ်သည်။
rule-today = ထိုနေ့ ခေါ်ဆိုမှုများကို { $time } တွင် ဝန်ထမ်းများထံ ပို့သည်။

## Staff: the rules of a service

console-rules-title = ဝန်ဆောင်မှု
console-rules-key = ဆက်တင်အမည်
console-rules-value = တန်ဖိုး
console-rules-sentence = ခေါ်ဆိုသူများ ဖတ်ရသည့်စာ
console-rules-place = ပါသည့်နေရာ
console-rules-operator = ဤနေရာတွင် ရွေးထားသည်
console-rules-notice = ရုံး၏ ကြေညာချက်
console-rules-preamble = စည်းကမ်းချက်များ၏ အစပိုင်း
console-rules-closing = စည်းကမ်းချက်များ၏ အဆုံးပိုင်း
console-rules-nowhere = ဖော်ပြမထားပါ
console-rules-staff = ဝန်ထမ်းများသာ

## Staff: figures

console-figures-title = ကိန်းဂဏန်းများ
console-figures-how = ပြီးဆုံးသည့် လများ၏ ရက်ချိန်း အရေအတွက် ဖြစ်ပါသည်။ အမည်၊ ကုဒ်နှင့် အသက် မပါပါ။ 5 ထက်နည်းသည့် အရေအတွက်ကို <5 ဟု ပြပါသည်။ မျဉ်းတို (–) သည် နည်းသည့် အရေအတွက်ကို တွက်ယူ၍မရစေရန် မပြသည့် အရေအတွက် ဖြစ်ပါသည်။
console-figures-from = စတင်သည့်လ
console-figures-to = နောက်ဆုံးလ
console-figures-show-button = ပြပါ
console-figures-count = ရက်ချိန်းများ
console-figures-total = စုစုပေါင်း
console-figures-month = လအလိုက်
console-figures-language = ဘာသာစကားအလိုက်
console-figures-weekday = နေ့အလိုက်
console-figures-hour = နာရီအလိုက်
console-figures-outcome = ရလဒ်အလိုက်
console-figures-channel = ဆက်သွယ်သည့်နည်းအလိုက်
console-figures-wait = ခေါ်ဆိုသူ တစ်ဝက်သည် အတည်ပြုချက်ကို { $time } အတွင်း ရခဲ့ပါသည်။
console-figures-wait-none = ရက်ချိန်း နည်းလွန်းသဖြင့် ခေါ်ဆိုသူများ မည်မျှ စောင့်ရသည်ကို မပြောနိုင်ပါ။
console-figures-length = { $hours } နာရီ { $minutes } မိနစ်
console-figures-outcome-open = မပြီးသေး
console-figures-outcome-cancelled = ပယ်ဖျက်ပြီး
console-figures-outcome-lapsed = အချိန်မီ အတည်မပြုခဲ့
console-figures-channel-gone = ဖျက်ပြီး
