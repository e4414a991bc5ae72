### status: reference translation

service-clinic-interpreter-label = ဆေးခန်းစကားပြန်
service-clinic-interpreter-about = ကျွန်ုပ်တို့မြို့ရှိ ဆေးခန်းတွင် ပြသသည့်အခါ သင့်ဘာသာစကား စကားပြန် - 20 မိနစ်။
service-legal-evening-label = ဥပဒေညနေ
service-legal-evening-about = တစ်လလျှင် တစ်ကြိမ် ရှေ့နေများက ဗီယက်နမ်ဘာသာဖြင့် မေးခွန်းများကို ဖြေပေးပါသည်။ မည်သူ နေရာရမည်ကို မဲနှိုက်ပြီး ဆုံးဖြတ်ပါသည်။
