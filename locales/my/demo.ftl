### status: reference translation

demo-mail-title = ဤသရုပ်ပြမှ ပို့ထားသည့် စာများ
demo-mail-empty = စာ မပို့ရသေးပါ။
demo-mail-to = ပို့သည့်လိပ်စာ
demo-mail-subject-title = ခေါင်းစဉ်
demo-mail-time = ပို့သည့်အချိန်
demo-mail-calendar = ပြက္ခဒိန်တွင် ထည့်ရန်
demo-room-title = သရုပ်ပြ အခန်း
demo-room-text = တကယ်ဆိုလျှင် ဤနေရာတွင် ခေါ်ဆိုမှု စပါမည်။ ဤသရုပ်ပြတွင် မည်သူမျှ မဖြေပါ။
