"""The words that a whole message can consist of, language by language.

`|` stands between words. Vietnamese is listed with its marks; `words.py` reads it without too.
Scripts without spaces are compared with all spaces removed. A word belongs here only if it
means the same however it is said: 結構です and 大丈夫です can be yes or no, so they are absent.
"""

ENGLISH = "en"

# Answers to a question of ours.
ANSWERS: dict[str, dict[str, str]] = {
    "en": {
        "yes": "yes|y|yeah|yep|yup|ya|yea|yes sir|ok|okay|okey|oke|k|sure|of course"
        "|correct|right|that is right|that's right|it is correct|agree|i agree|agreed|accept"
        "|i accept|confirm|confirmed|i confirm|fine|good|alright|all right|true|👍|👌|🆗|✅|☑|✔"
        "|🙆|⭕|💯",
        "no": "no|n|nope|nah|not|no way|disagree|i disagree|i do not agree"
        "|i don't agree|do not agree|don't agree|not agree|i do not accept|i don't accept|wrong"
        "|incorrect|not correct|it is wrong|that is wrong|that's wrong|not right|false|never"
        "|decline|reject|i do not want|i don't want|👎|❌|✖|🙅|🚫|❎",
        "cancel": "cancel|cancel it|cancel booking|cancel my booking|cancel the booking"
        "|cancel appointment|cancel my appointment|cancel the appointment|i want to cancel"
        "|i would like to cancel|stop|quit|abort|cancle|cancell|cansel|/cancel",
        "back": "back|go back|previous|return|previous step|step back|backward|/back|◀|⬅|🔙",
        "help": "help|help me|i need help|need help|can you help me|please help me"
        "|assist|assistance|support|how to use|how does this work|/help|🆘|?",
    },
    "vi": {
        "yes": "có|vâng|dạ|ừ|ừm|uh|uhm|uk|ờ|đúng|đúng rồi|phải|phải rồi"
        "|dạ vâng|dạ có|dạ đúng|dạ phải|vâng đúng rồi|đồng ý|tôi đồng ý"
        "|em đồng ý|mình đồng ý|được|được rồi|dc|đc|chính xác|xác nhận"
        "|tôi xác nhận|oke|okê|ô kê|okie|oki|chấp nhận|chuẩn|nhất trí|có chứ",
        "no": "không|không phải|không đúng|không đồng ý"
        "|tôi không đồng ý|em không đồng ý|không được|sai|sai rồi|chưa"
        "|chưa đúng|chưa được|k|ko|kh|kg|khg|hok|hông|hổng|hong|không có|ko phải"
        "|k phải|ko đúng|ko đồng ý|ko được|không muốn|từ chối|không chấp nhận",
        "cancel": "hủy|hủy bỏ|hủy lịch|hủy lịch hẹn|hủy hẹn|hủy đặt lịch"
        "|hủy cuộc hẹn|tôi muốn hủy|tôi muốn hủy lịch|tôi muốn hủy lịch hẹn"
        "|muốn hủy|xin hủy|cho tôi hủy|bỏ|bỏ đi|thôi|thôi bỏ|dừng lại",
        "back": "quay lại|trở lại|quay về|trở về|lùi lại|lùi|bước trước|quay lại bước trước",
        "help": "trợ giúp|giúp|giúp với|giúp tôi|giúp tôi với|giúp đỡ"
        "|hỗ trợ|cần giúp|tôi cần giúp đỡ|tôi cần giúp|xin giúp đỡ|cứu|cứu với"
        "|cứu tôi|hướng dẫn|cách dùng|giúp em|giúp em với",
    },
    "zh-Hans": {
        "yes": "是|是的|对|对的|对啊|没错|好|好的|好吧|好啊|可以|可以的|行|行啊|行吧"
        "|嗯|嗯嗯|恩|同意|我同意|确认|我确认|确定|正确|要|有|需要|当然|没问题|中|得|shi|shide"
        "|shi de|hao|haode|hao de|dui|keyi|ke yi|xing|en|tongyi|tong yi|queren|que ren|對|對的"
        "|好呀|確認|確定|接受|我接受|收到",
        "no": "不|不是|不是的|不对|不对的|不行|不可以|否|不好|不同意|我不同意|不要"
        "|没有|沒有|错|错了|錯|错误|不正确|不需要|不用|不了|不确认|不接受|我不接受|別|不對|bu"
        "|bushi|bu shi|budui|bu dui|buyao|bu yao|buxing|bu xing|bu hao|buhao|bu keyi|bukeyi"
        "|meiyou|mei you|未|没",
        "cancel": "取消|我要取消|我想取消|取消预约|取消預約|取消吧|请取消|算了|算了吧"
        "|不约了|放弃|退出|停止|quxiao|qu xiao|suanle|suan le",
        "back": "返回|上一步|回去|后退|退回|上一页|回到上一步|返回上一步|fanhui|fan hui",
        "help": "帮助|帮忙|帮帮我|帮我|救命|求助|请帮忙|请帮助我|请帮我|需要帮助"
        "|我需要帮助|怎么用|使用方法|幫助|幫忙|救我|救救我|bangzhu|bang zhu|bangmang|jiuming"
        "|帮个忙",
    },
    "id": {
        "yes": "ya|iya|y|iy|yup|yoi|yo|yaa|iyaa|iyah|ok|oke|okay|okeh|oke siap|siap"
        "|setuju|saya setuju|benar|betul|bener|betul sekali|benar sekali|boleh|baik|baiklah|sip"
        "|tentu|konfirmasi|saya konfirmasi|sudah benar|sudah betul|ya benar|ya betul|mau|bisa"
        "|yakin|lanjut",
        "no": "tidak|tdk|tak|gak|ga|g|gk|nggak|ngga|enggak|engga|ngak|kagak|ndak|nda"
        "|bukan|belum|blm|salah|tidak setuju|saya tidak setuju|gak setuju|tidak benar|tidak betul"
        "|tidak mau|gak mau|ga mau|tidak bisa|gak bisa|ga bisa|tidak boleh|jangan|menolak"
        "|saya menolak|belum benar",
        "cancel": "batal|batalkan|dibatalkan|batalin|batalkan janji|batalkan janji temu"
        "|batalkan booking|saya mau batal|saya mau membatalkan|saya ingin membatalkan|mau batal"
        "|membatalkan|cancel|tidak jadi|gak jadi|ga jadi|nggak jadi|tdk jadi|tolong batalkan"
        "|batal saja|berhenti",
        "back": "kembali|balik|mundur|sebelumnya|ke belakang|langkah sebelumnya"
        "|kembali ke sebelumnya",
        "help": "bantuan|bantu|tolong|tolong bantu|minta tolong|bantu saya|tolong saya"
        "|butuh bantuan|saya butuh bantuan|perlu bantuan|mohon bantuan|cara pakai"
        "|tolong bantu saya|tolongin",
    },
    "fil": {
        "yes": "oo|opo|oho|o|oo nga|oo naman|sige|sige po|tama|tama po|ok|oke|okey|oks"
        "|okie|payag|payag ako|pumapayag|pumapayag ako|sumasang-ayon|sumasang-ayon ako|sang-ayon"
        "|sang-ayon ako|kumpirmado|kumpirmahin|syempre|siyempre|pwede|puwede|gusto ko|tumpak"
        "|oo sige|ge|yes po",
        "no": "hindi|hinde|hndi|hnd|di|dili|ayaw|ayaw ko|ayoko|huwag|wag|mali"
        "|hindi tama|hindi pwede|hindi puwede|hindi sumasang-ayon|hindi ako sumasang-ayon"
        "|hindi payag|hindi ako payag|hindi ako pumapayag|hindi naman|tutol|no po|wala",
        "cancel": "kanselahin|i-cancel|icancel|i cancel|cancel|kansela|kanselado"
        "|kanselahin ang booking|i-cancel ang booking|i-cancel ko|kanselahin ko"
        "|gusto kong i-cancel|gusto kong kanselahin|ikansela|i-kansela|itigil|huwag na|wag na"
        "|paki-cancel|pakicancel|pakikansela|ayoko na",
        "back": "bumalik|balik|bumalik sa dati|atras|umatras|pabalik|nakaraan|ibalik",
        "help": "tulong|patulong|tulungan|tulungan mo ako|tulungan ninyo ako"
        "|tulungan nyo ako|saklolo|pakitulong|kailangan ko ng tulong|kailangan ng tulong"
        "|tulong naman|paano gamitin|pa-help|tulungan niyo ako|paki tulong",
    },
    "th": {
        "yes": "ใช่|ใช่แล้ว|ครับ|ค่ะ|คับ|ครับผม|จ้ะ"
        "|จ้า|ได้|ได้เลย|ได้สิ|ตกลง|โอเค|โอเช|โอ|ถูก"
        "|ถูกต้อง|ถูกแล้ว|ถูกต้องแล้ว|ยอมรับ|ฉันยอมรับ"
        "|ผมยอมรับ|เห็นด้วย|ยืนยัน|ยินยอม|ฉันยินยอม|อืม"
        "|อือ|เอา|ต้องการ|แน่นอน|chai|khrap|krap|krub|kha|kub|tok long|toklong"
        "|dai|ครัช|คร้าบ",
        "no": "ไม่|ไม่ใช่|ไม่เอา|ไม่ได้|ไม่ตกลง"
        "|ไม่ยอมรับ|ไม่เห็นด้วย|ไม่ยินยอม|ไม่ถูก"
        "|ไม่ถูกต้อง|ผิด|ผิดแล้ว|เปล่า|ป่าว|ไม่ต้องการ"
        "|ไม่ยืนยัน|ยัง|ม่าย|ไม่โอเค|ปฏิเสธ|mai|mai chai|maichai"
        "|mai ao|mai dai",
        "cancel": "ยกเลิก|ขอยกเลิก|ยกเลิกการจอง"
        "|ยกเลิกนัด|ยกเลิกนัดหมาย|ยกเลิกการนัดหมาย"
        "|ขอยกเลิกการจอง|ขอยกเลิกนัด|ต้องการยกเลิก"
        "|อยากยกเลิก|ยกเลิกเลย|ช่วยยกเลิก"
        "|ยกเลิกการจองของฉัน|แคนเซิล|หยุด|เลิก|yok loek|yokloek",
        "back": "กลับ|ย้อนกลับ|กลับไป|ย้อน|ก่อนหน้า|ถอยกลับ|ถอย|กลับไปก่อนหน้า|กลับก่อนหน้า",
        "help": "ช่วยเหลือ|ช่วยด้วย|ช่วย|ช่วยหน่อย"
        "|ช่วยฉันด้วย|ช่วยผมด้วย|ขอความช่วยเหลือ"
        "|ความช่วยเหลือ|ต้องการความช่วยเหลือ|ขอช่วย"
        "|วิธีใช้|ช่วยที|ช่วยฉัน|chuai duai|chuay duay|chuay",
    },
    "km": {
        "yes": "បាទ|ចាស|ចាស៎|ចា៎|ចា|បាទ/ចាស|ចាស/បាទ|បាទចាស"
        "|បាន|ត្រូវ|ត្រូវហើយ|ត្រឹមត្រូវ|ត្រឹមត្រូវហើយ"
        "|យល់ព្រម|ខ្ញុំយល់ព្រម|ព្រម|ឯកភាព|យល់ស្រប"
        "|បញ្ជាក់|ខ្ញុំបញ្ជាក់|អូខេ|មែន|មែនហើយ|បានហើយ|អឺ"
        "|ហ្នឹងហើយ|bat|baat|chas|jas|jaas|cha|ban|baan|trov|trov hery|yol prom|yolprom"
        "|មាន|ចង់|យក",
        "no": "ទេ|អត់ទេ|អត់|មិនមែន|មិនមែនទេ|អត់មែន"
        "|អត់មែនទេ|មិនយល់ព្រម|មិនយល់ព្រមទេ"
        "|ខ្ញុំមិនយល់ព្រម|ខ្ញុំមិនយល់ព្រមទេ|មិនព្រម"
        "|មិនព្រមទេ|មិនបាន|មិនបានទេ|អត់បាន|អត់បានទេ|ខុស"
        "|ខុសហើយ|មិនត្រូវ|មិនត្រូវទេ|មិនត្រឹមត្រូវ"
        "|មិនត្រឹមត្រូវទេ|អត់ត្រូវទេ|អត់យល់ព្រម"
        "|អត់យល់ព្រមទេ|បដិសេធ|មិនទាន់|មិនទាន់ទេ|អត់យក|te"
        "|ot|ot te|otte|min men",
        "cancel": "បោះបង់|បោះបង់ការណាត់"
        "|បោះបង់ការណាត់ជួប|បោះបង់ការកក់|លុបចោល"
        "|លុបចោលការណាត់|លុបចោលការណាត់ជួប"
        "|ខ្ញុំចង់បោះបង់|ខ្ញុំសុំបោះបង់|សូមបោះបង់"
        "|សុំបោះបង់|ចង់បោះបង់|ឈប់|boh bong|bohbong",
        "back": "ត្រឡប់ក្រោយ|ត្រឡប់|ត្រលប់ក្រោយ|ត្រលប់|ត្រឡប់វិញ|ត្រលប់វិញ|ថយក្រោយ|ថយ|មុន|ត្រឡប់ទៅក្រោយ|ទៅក្រោយ",
        "help": "ជំនួយ|ជួយ|ជួយផង|ជួយខ្ញុំ|ជួយខ្ញុំផង"
        "|សូមជួយ|សូមជួយខ្ញុំ|សូមជួយខ្ញុំផង"
        "|ត្រូវការជំនួយ|ខ្ញុំត្រូវការជំនួយ|សុំជំនួយ"
        "|សុំជួយ|សង្គ្រោះ|chuoy|chuoy phong|juoy|របៀបប្រើ",
    },
    "my": {
        "yes": "ဟုတ်ကဲ့|ဟုတ်တယ်|ဟုတ်|ဟုတ်ပါတယ်"
        "|ဟုတ်ပါသည်|ဟုတ်ပါ|ရတယ်|ရပါတယ်|ရပါသည်|ရပြီ|အင်း"
        "|အေး|သဘောတူ|သဘောတူပါတယ်|သဘောတူပါသည်|သဘောတူတယ်"
        "|ကောင်းပြီ|ကောင်းပါပြီ|ကောင်းပါတယ်|အိုကေ"
        "|မှန်တယ်|မှန်ပါတယ်|မှန်ပါသည်|မှန်ကန်ပါတယ်"
        "|အတည်ပြုပါ|အတည်ပြုတယ်|အတည်ပြုမည်|အတည်ပြုပါတယ်"
        "|လက်ခံတယ်|လက်ခံပါတယ်|လက်ခံပါသည်|hote|hoke|hote kae|hoke ke"
        "|hote ke|hotekae|hote tal|hoke tal|hote par tal|ya tal|ya dal|အိုခေ|ဟုတ်ကဲ",
        "no": "မဟုတ်ဘူး|မဟုတ်|မဟုတ်ပါ|မဟုတ်ပါဘူး"
        "|မရဘူး|မရပါ|မရပါဘူး|မရ|သဘောမတူ|သဘောမတူပါ"
        "|သဘောမတူဘူး|သဘောမတူပါဘူး|မှားတယ်|မှားနေတယ်"
        "|မှားပါတယ်|မမှန်ဘူး|မမှန်ပါ|မမှန်ပါဘူး"
        "|မလုပ်ဘူး|မလိုဘူး|မလိုပါ|မလိုပါဘူး|မယူဘူး"
        "|လက်မခံ|လက်မခံဘူး|လက်မခံပါ|မလုပ်ပါ|ငြင်းပါတယ်|no"
        "|ma hote bu|ma hote|ma hoke bu|mahotebu|ma ya bu|ma hote par|ma hote par bu|ma hoke"
        "|မလုပ်ချင်ဘူး",
        "cancel": "ပယ်ဖျက်ပါ|ပယ်ဖျက်|ပယ်ဖျက်မယ်"
        "|ပယ်ဖျက်မည်|ပယ်ဖျက်ချင်တယ်|ပယ်ဖျက်ချင်ပါတယ်"
        "|ဖျက်မယ်|ဖျက်ပါ|ဖျက်မည်|ဖျက်သိမ်း|ဖျက်သိမ်းပါ"
        "|ဖျက်သိမ်းမယ်|ဖျက်သိမ်းမည်"
        "|ရက်ချိန်းပယ်ဖျက်မည်|ရက်ချိန်းပယ်ဖျက်ပါ"
        "|ရက်ချိန်းဖျက်မယ်|ရက်ချိန်းပယ်ဖျက်"
        "|မလုပ်တော့ဘူး|မလုပ်တော့ပါ|ပယ်ဖျက်ပေးပါ"
        "|ဖျက်ပေးပါ|ရပ်ပါ|ဖျက်ချင်တယ်",
        "back": "နောက်သို့|နောက်ပြန်|ပြန်သွားမယ်"
        "|ပြန်သွား|ပြန်သွားပါ|ပြန်သွားမည်"
        "|နောက်သို့ပြန်သွားမည်|နောက်ပြန်သွားမယ်"
        "|နောက်ပြန်သွားပါ|အရင်အဆင့်|ပြန်"
        "|နောက်ကိုပြန်သွားမယ်|ယခင်အဆင့်|နောက်ပြန်သွား"
        "|နောက်သို့ပြန်သွားပါ",
        "help": "အကူအညီ|အကူအညီလိုတယ်|အကူအညီလိုပါတယ်"
        "|အကူအညီလိုသည်|အကူအညီပေးပါ|ကူညီပါ|ကူညီပါဦး"
        "|ကူညီပေးပါ|ကယ်ပါ|ကယ်ကြပါ|ကယ်ပါဦး|ကူညီကြပါ"
        "|အကူအညီတောင်းတယ်|အကူအညီလိုအပ်ပါသည်"
        "|အကူအညီလိုအပ်ပါတယ်|ku nyi par|ကူညီ|အကူညီ",
    },
    "ja": {
        "yes": "はい|ハイ|うん|ええ|そうです|そう|そうですね|合っています|合ってます"
        "|あっています|あってます|正しい|正しいです|その通りです|オーケー|オッケー|おっけー"
        "|同意します|同意する|同意|了解|了解です|了解しました|確定|確定する|承知しました"
        "|お願いします|確認しました|hai|hai hai|un|sou desu|soudesu|よろしいです|いいです",
        "no": "いいえ|いえ|いや|ううん|違う|違います|ちがう|ちがいます|いいえ違います"
        "|だめ|ダメ|駄目|だめです|ダメです|嫌|嫌です|いやです|同意しません|同意しない|間違い"
        "|間違いです|間違っています|まちがい|まちがいです|正しくない|正しくありません|iie|iya"
        "|chigau|chigaimasu|ノー",
        "cancel": "キャンセル|キャンセルします|キャンセルする|キャンセルしたい"
        "|キャンセルしたいです|キャンセルしてください|予約をキャンセル|予約キャンセル"
        "|予約をキャンセルする|予約をキャンセルします|取り消し|取り消す|取り消します|取消|取消し"
        "|やめる|やめます|やめたい|やめたいです|中止|中止します|取りやめ|取りやめます|きゃんせる"
        "|kyanseru",
        "back": "戻る|もどる|戻ります|もどります|前に戻る|前へ戻る|前へ|前に|一つ前"
        "|ひとつ前に戻る|戻りたい|modoru",
        "help": "ヘルプ|助けて|助けてください|たすけて|手伝って|手伝ってください|使い方"
        "|使い方を教えて|困っています|ヘルプを見る|使いかた|つかいかた|支援|サポート|tasukete"
        "|herupu|たすけてください",
    },
}

# Commands that work at any step. Labels of buttons are here too, since a pressed button can
# arrive as its own text. `cancel`, `back` and `help` are those of ANSWERS, and these more.
COMMANDS: dict[str, dict[str, str]] = {
    "en": {
        "menu": "menu|start|main menu|home|top|start over|restart|begin|hello|hi",
        "language": "language|change language|languages|change the language|lang",
        "person": "person|staff|contact staff|human|talk to a person|talk to staff"
        "|operator|real person|talk to a human|i want to talk to a person|speak to a person"
        "|speak to staff|agent",
        "delete": "delete|delete my data|erase my data|delete my information"
        "|remove my data|delete data|delete all my data|erase|forget me",
        "timetable": "days and hours|timetable|hours|opening hours|schedule|open hours|service hours",
        "rules": "rules|the rules|show the rules|all rules|what are the rules",
        "book": "book|book a call|i want to book|i want to book a call|make a booking|new booking|reserve|i want to talk",
        "bookings": "bookings|my booking|my bookings|booking|my appointment|my appointments"
        "|appointments",
        "danger": "danger|i am in danger|i'm in danger|im in danger|in danger"
        "|we are in danger|sos|🆘|help me|emergency|it is an emergency|it's an emergency"
        "|urgent help|save me|rescue me|call the police|call police|police|ambulance"
        "|call an ambulance|i want to die|kill myself|i want to kill myself|suicide|he hits me"
        "|he is hitting me|they hit me|i am being beaten|mayday|110|119|118|911|112|999",
    },
    "vi": {
        "menu": "menu|bắt đầu|trang chủ|menu chính|làm lại từ đầu|bắt đầu lại|xin chào|chào",
        "language": "ngôn ngữ|đổi ngôn ngữ|thay đổi ngôn ngữ|chọn ngôn ngữ|tiếng việt",
        "person": "nhân viên|liên hệ nhân viên|gặp nhân viên"
        "|nói chuyện với người|gặp người|nói chuyện với nhân viên|tư vấn viên"
        "|gặp tư vấn viên",
        "delete": "xóa|xóa dữ liệu|xóa dữ liệu của tôi|xóa thông tin của tôi|xóa thông tin",
        "timetable": "ngày giờ tư vấn|giờ làm việc|lịch làm việc|thời gian biểu"
        "|thời gian làm việc|giờ tư vấn|giờ mở cửa",
        "rules": "quy định|các quy định|xem quy định|quy định của dịch vụ|quy tắc|nội quy",
        "book": "đặt lịch|tôi muốn đặt lịch|muốn đặt lịch|đặt hẹn|đặt lịch hẹn|đặt lịch tư vấn|tôi muốn tư vấn|toi muon dat lich|dat lich",
        "bookings": "lịch hẹn của tôi|lịch hẹn|cuộc hẹn của tôi|xem lịch hẹn",
        "danger": "cứu|cứu tôi|cứu tôi với|cứu với|cứu em|cứu em với"
        "|cứu mạng|giúp tôi với|giúp em với|nguy hiểm|tôi gặp nguy hiểm"
        "|tôi đang gặp nguy hiểm|em đang gặp nguy hiểm|khẩn cấp|cấp cứu"
        "|gọi cảnh sát|cảnh sát|công an|tôi muốn chết|em muốn chết|muốn chết|tự tử"
        "|tôi muốn tự tử|tôi bị đánh|bị đánh|em bị đánh|113|114|115",
    },
    "zh-Hans": {
        "menu": "菜单|主菜单|开始|首页|重新开始|你好|您好",
        "language": "语言|切换语言|更改语言|选择语言|换语言|中文",
        "person": "人工|人工服务|联系工作人员|工作人员|转人工|客服|找人|真人",
        "delete": "删除|删除我的信息|删除信息|删除数据|删除我的数据|删除我的资料|清除我的信息",
        "timetable": "时间表|服务时间|开放时间|营业时间|时间|咨询时间",
        "rules": "服务规则|规则|查看规则|使用规则|所有规则|规定",
        "book": "预约通话|我要预约|我想预约|想预约|要预约|预约咨询|我想咨询",
        "bookings": "我的预约|预约|查看预约|预约情况",
        "danger": "救命|救命啊|救我|救救我|危险|我有危险|我很危险|我有生命危险|紧急"
        "|紧急情况|报警|警察|救护车|求救|我想死|想死|不想活了|我不想活了|自杀|我想自杀|被打"
        "|我被打了|有人打我|他打我",
    },
    "id": {
        "menu": "menu|mulai|menu utama|beranda|mulai dari awal|halo|hai",
        "language": "bahasa|ganti bahasa|ubah bahasa|pilih bahasa|bahasa indonesia",
        "person": "petugas|hubungi petugas|staf|bicara dengan petugas|bicara dengan orang"
        "|admin|orang",
        "delete": "hapus|hapus data|hapus data saya|hapus informasi saya",
        "timetable": "hari dan jam layanan|jadwal|jam buka|jam layanan|jadwal layanan",
        "rules": "aturan|peraturan|lihat aturan|semua aturan|aturan layanan|tata tertib",
        "book": "buat janji|saya mau buat janji|saya ingin buat janji|mau buat janji|buat janji konsultasi|saya mau konsultasi|mau booking",
        "bookings": "janji temu saya|janji saya|janji temu|booking saya|pesanan saya",
        "danger": "tolong|tolong saya|tolong aku|tolong kami|tolongin|bahaya"
        "|saya dalam bahaya|dalam bahaya|aku dalam bahaya|darurat|gawat|gawat darurat"
        "|selamatkan saya|polisi|panggil polisi|ambulans|saya ingin mati|saya mau mati|bunuh diri"
        "|saya mau bunuh diri|mau bunuh diri|saya dipukul|dipukul|dipukuli|saya dipukuli",
    },
    "fil": {
        "menu": "menu|simula|magsimula|magsimula ulit|simulan|umpisa|kumusta",
        "language": "wika|palitan ang wika|lengguwahe|baguhin ang wika|pumili ng wika",
        "person": "staff|kontakin ang staff|tao|makipag-usap sa tao|makausap ang staff"
        "|kausapin ang staff",
        "delete": "burahin|burahin ang data ko|tanggalin ang data ko|i-delete ang data ko"
        "|burahin data ko",
        "timetable": "mga araw at oras|iskedyul|oras|oras ng serbisyo|anong oras",
        "rules": "mga patakaran|patakaran|iba pang patakaran|mga patakaran ng serbisyo|rules",
        "book": "mag-book ng tawag|mag-book|gusto kong mag-book|magbook|mag book|magpa-book|gusto kong makipag-usap",
        "bookings": "booking ko|mga booking ko|appointment ko|mga appointment ko",
        "danger": "saklolo|saklolohan mo ako|saklolohan ninyo ako|tulungan mo ako"
        "|tulungan ninyo ako|tulungan nyo ako|tulungan niyo ako|panganib|nasa panganib ako"
        "|nanganganib ako|delikado|emergency ito|pulis|tumawag ng pulis|gusto ko nang mamatay"
        "|gusto kong mamatay|magpapakamatay ako|sinasaktan ako|sinasaktan niya ako|binubugbog ako"
        "|iligtas ninyo ako|iligtas mo ako",
    },
    "th": {
        "menu": "เมนู|เริ่ม|เริ่มใหม่|เมนูหลัก|หน้าแรก|สวัสดี|เริ่มต้น",
        "language": "ภาษา|เปลี่ยนภาษา|เลือกภาษา|ภาษาไทย",
        "person": "เจ้าหน้าที่|ติดต่อเจ้าหน้าที่|คุยกับเจ้าหน้าที่|คุยกับคน|พนักงาน|ขอคุยกับเจ้าหน้าที่",
        "delete": "ลบ|ลบข้อมูล|ลบข้อมูลของฉัน|ลบข้อมูลส่วนตัว|ลบข้อมูลฉัน",
        "timetable": "วันและเวลาให้บริการ|ตารางเวลา|เวลาทำการ|เวลาให้บริการ|ตาราง|เวลาเปิด",
        "rules": "กฎ|กฎของบริการ|ดูกฎ|อ่านกฎ|กฎทั้งหมด|กฎการใช้บริการ|กติกา|ระเบียบ",
        "book": "จองเวลา|ต้องการจอง|อยากจอง|ฉันต้องการจอง|ขอจอง|จองคิว|นัดเวลา",
        "bookings": "นัดหมายของฉัน|การจองของฉัน|นัดหมาย|การจอง|ดูนัดหมาย",
        "danger": "ช่วยด้วย|ช่วยฉันด้วย|ช่วยผมด้วย"
        "|ช่วยหนูด้วย|ช่วยชีวิต|อันตราย"
        "|ฉันตกอยู่ในอันตราย|ตกอยู่ในอันตราย"
        "|ผมตกอยู่ในอันตราย|มีอันตราย|ฉุกเฉิน"
        "|เหตุฉุกเฉิน|เรียกตำรวจ|ตำรวจ|แจ้งตำรวจ"
        "|รถพยาบาล|อยากตาย|ฉันอยากตาย|ผมอยากตาย"
        "|หนูอยากตาย|ฆ่าตัวตาย|อยากฆ่าตัวตาย|ถูกทำร้าย"
        "|โดนทำร้าย|ฉันถูกทำร้าย|ผมถูกทำร้าย|ถูกตี"
        "|โดนตี|191|1669",
    },
    "km": {
        "menu": "ម៉ឺនុយ|ចាប់ផ្តើម|ចាប់ផ្តើមឡើងវិញ|ទំព័រដើម|មឺនុយ|សួស្តី|ជម្រាបសួរ",
        "language": "ភាសា|ប្តូរភាសា|ផ្លាស់ប្តូរភាសា|ជ្រើសរើសភាសា|ភាសាខ្មែរ",
        "person": "បុគ្គលិក|ទាក់ទងបុគ្គលិក|និយាយជាមួយបុគ្គលិក|ជួបបុគ្គលិក|និយាយជាមួយមនុស្ស",
        "delete": "លុបទិន្នន័យខ្ញុំ|លុបទិន្នន័យរបស់ខ្ញុំ|លុបទិន្នន័យ|លុបព័ត៌មានខ្ញុំ|លុបព័ត៌មានរបស់ខ្ញុំ",
        "timetable": "ថ្ងៃ និងម៉ោងសេវា|កាលវិភាគ|ម៉ោងធ្វើការ|ម៉ោងសេវាកម្ម|ម៉ោងបើក",
        "rules": "វិធាន|មើលវិធាន|អានវិធាន|វិធានទាំងអស់|វិធាននៃសេវា|វិធាននៃសេវានេះ",
        "book": "កក់ម៉ោង|ខ្ញុំចង់កក់ម៉ោង|ចង់កក់ម៉ោង|កក់|សុំកក់ម៉ោង",
        "bookings": "ការណាត់របស់ខ្ញុំ|ការណាត់ជួបរបស់ខ្ញុំ|ការណាត់ជួប|ការណាត់|ការកក់របស់ខ្ញុំ",
        "danger": "ជួយផង|ជួយខ្ញុំផង|ជួយសង្គ្រោះ"
        "|ជួយសង្គ្រោះខ្ញុំផង|សង្គ្រោះ|គ្រោះថ្នាក់"
        "|ខ្ញុំមានគ្រោះថ្នាក់|មានគ្រោះថ្នាក់"
        "|ខ្ញុំកំពុងមានគ្រោះថ្នាក់|អាសន្ន|បន្ទាន់"
        "|ប៉ូលិស|ហៅប៉ូលិស|នគរបាល|ខ្ញុំចង់ស្លាប់"
        "|ចង់ស្លាប់|ខ្ញុំចង់ងាប់|ចង់ងាប់|សម្លាប់ខ្លួន"
        "|គេវាយខ្ញុំ|ខ្ញុំត្រូវគេវាយ",
    },
    "my": {
        "menu": "မီနူး|မီနူ|စတင်ပါ|စတင်မည်|အစမှပြန်စမည်|အစက|မင်္ဂလာပါ|ပင်မမီနူး",
        "language": "ဘာသာစကား|ဘာသာစကားပြောင်းမည်|ဘာသာစကားပြောင်းပါ|ဘာသာစကားပြောင်းမယ်|မြန်မာဘာသာ",
        "person": "ဝန်ထမ်း|ဝန်ထမ်းကိုဆက်သွယ်မည်|ဝန်ထမ်းကိုဆက်သွယ်ပါ|ဝန်ထမ်းနဲ့ပြောချင်တယ်|လူနဲ့ပြောချင်တယ်",
        "delete": "ကိုယ်ရေးဒေတာဖျက်မည်|ဒေတာဖျက်မည်|ဒေတာဖျက်ပါ|ကျွန်ုပ်၏ဒေတာဖျက်မည်|အချက်အလက်ဖျက်ပါ|အချက်အလက်ဖျက်မည်",
        "timetable": "အချိန်ဇယား|ဖွင့်ချိန်|ဝန်ဆောင်မှုအချိန်|အချိန်စာရင်း",
        "rules": "ဝန်ဆောင်မှုစည်းမျဉ်း|စည်းမျဉ်း|စည်းမျဉ်းများ|စည်းကမ်း|အခြားစည်းမျဉ်းများ|စည်းမျဉ်းများပြပါ",
        "book": "ရက်ချိန်းယူမည်|ရက်ချိန်းယူချင်တယ်|ရက်ချိန်းယူချင်ပါတယ်|ရက်ချိန်းယူမယ်",
        "bookings": "ကျွန်ုပ်၏ရက်ချိန်း|ရက်ချိန်း|ကျွန်တော့်ရက်ချိန်း|ကျွန်မရက်ချိန်း|ရက်ချိန်းများ",
        "danger": "ကယ်ပါ|ကယ်ကြပါ|ကယ်ပါဦး|ကယ်ကြပါဦး"
        "|ကူညီကြပါ|ကူညီကြပါဦး|အန္တရာယ်|အန္တရာယ်ရှိတယ်"
        "|အန္တရာယ်ရှိနေတယ်|အန္တရာယ်ရှိပါတယ်|အန္တရာယ်ရှိပါသည်|အန္တရာယ်ရှိနေပါသည်|အရေးပေါ်|ရဲ"
        "|ရဲခေါ်ပေးပါ|ရဲကိုခေါ်ပါ|သေချင်တယ်|သေချင်ပါတယ်"
        "|ကိုယ့်ကိုယ်ကိုသတ်သေချင်တယ်|အရိုက်ခံရတယ်"
        "|ရိုက်ခံရတယ်|199",
    },
    "ja": {
        "menu": "メニュー|スタート|開始|トップ|最初から|最初からやり直す|こんにちは|めにゅー",
        "language": "言語|言語を変える|言葉を変える|ことば|言葉|言語変更|言語を選ぶ|日本語",
        "person": "人|職員|職員に連絡|職員と話す|担当者|スタッフ|人と話したい|職員と話したい",
        "delete": "削除|自分の情報を削除|自分の情報を消す|情報を削除|データ削除|データを削除|個人情報を削除",
        "timetable": "対応日と対応時間|話せる日と時間|時間割|対応時間|受付時間|営業時間|時間|相談時間",
        "rules": "サービスの決まり|サービスのルール|決まり|きまり|ルール|規則|ルールを見る|決まりを見る",
        "book": "予約する|予約したい|予約したいです|予約をしたい|予約をしたいです|相談したい|相談したいです",
        "bookings": "予約の確認|予約確認|私の予約|予約|予約を見る",
        "danger": "助けて|助けてください|たすけて|たすけてください|tasukete|危険|危険です"
        "|危ない|危ないです|緊急|緊急です|警察|警察を呼んで|救急車|救急車を呼んで|死にたい"
        "|死にたいです|自殺|自殺したい|殴られた|殴られました|殴られている|暴力を受けています|通報",
    },
}

# Words of courtesy around an answer that do not change it.
COURTESY_AFTER: dict[str, str] = {
    "en": "please|pls|plz|thanks|thank you|thx|sir|madam|maam|ma'am|now",
    "vi": "ạ|nhé|nha|nhá|đi|với|cảm ơn|cảm ơn bạn",
    "id": "kak|pak|bu|mas|mbak|min|deh|dong|ya kak|terima kasih|makasih|saja",
    "fil": "po|naman|nga|lang|na lang|ho|salamat|salamat po",
    "th": "นะครับ|นะคะ|นะค่ะ|ครับผม|ครับ|ค่ะ|คะ|คับ|นะ|จ้า|จ้ะ|ขอบคุณ",
    "km": "បាទ|ចាស|អរគុណ|សូមអរគុណ",
    "my": "ခင်ဗျာ|ခင်ဗျ|ရှင့်|ရှင်|ဗျာ|ဗျ|နော်|ကျေးဇူးတင်ပါတယ်",
    "ja": "。|ありがとうございます",
    "zh-Hans": "谢谢|谢谢你|谢谢您",
}
COURTESY_BEFORE: dict[str, str] = {
    "en": "please|pls|plz",
    "vi": "dạ|xin|vui lòng|làm ơn",
    "id": "tolong|mohon|maaf",
    "fil": "paki|pakiusap",
    "km": "បាទ|ចាស|សូម",
    "zh-Hans": "请",
}
# What may follow a cry for help without turning it into something else.
URGENCY_AFTER = (
    "please|pls|plz|now|right now|quick|quickly|fast|hurry|urgent|someone|somebody|anyone|asap"
    "|i am in danger|i'm in danger|im in danger|in danger|help|help me|sos|emergency"
    "|nhanh|nhanh lên|gấp|ngay|với|tôi|tôi với|ai đó|làm ơn|cepat|segera|saya|dong|kak|pak|bu"
    "|po|bilis|agad|ngayon|parang awa|快|快点|快来|啊|呀|我|ด้วย|ที|หน่อย|เร็ว|เร็วๆ|ครับ|ค่ะ|คะ"
    "|ផង|ប្រញាប់|ខ្ញុំ|បាទ|ចាស|ဦး|ပါ|မြန်မြန်|ခင်ဗျာ|ရှင်|ください|早く|今すぐ"
)
SLASH = {
    "start": "menu",
    "menu": "menu",
    "language": "language",
    "lang": "language",
    "help": "help",
    "person": "person",
    "staff": "person",
    "cancel": "cancel",
    "back": "back",
    "danger": "danger",
    "sos": "danger",
    "delete": "delete",
    "timetable": "timetable",
    "hours": "timetable",
    "rules": "rules",
    "book": "book",
    "bookings": "bookings",
    "booking": "bookings",
}

# Words of violence inside a longer message: somebody tells what is done to them, at whatever
# question. Latin ones count as whole words.
VIOLENCE = {
    "en": "beat me|beats me|beating me|beaten|hit me|hits me|hitting me|kick me|kicks me|slapped me"
    "|kill me|kills me|kill us|rape|raped|hurt me|hurts me|attacked me|choke me|threatens me"
    "|locked me|locks me|suicide|kill myself|want to die",
    "vi": "đánh tôi|đánh em|đánh đập|đánh con|bị đánh|giết|hiếp dâm|cưỡng hiếp|hành hung|bạo hành"
    "|dọa giết|nhốt tôi|nhốt em|tự tử|muốn chết|danh toi|danh dap|bi danh|hiep dam|tu tu",
    "zh-Hans": "打我|殴打|打了我|杀我|杀了我|要杀|强奸|强暴|性侵|掐我|踢我|威胁我|关我|自杀|不想活",
    "id": "memukul saya|pukul saya|memukuli|dipukul|dipukuli|membunuh|dibunuh|bunuh saya|perkosa"
    "|memperkosa|diperkosa|menyakiti saya|menendang saya|ditendang|mengancam saya|mengurung saya"
    "|bunuh diri|ingin mati",
    "fil": "sinasaktan|sinaktan|binubugbog|binugbog|pinapalo|sinuntok|sinisipa|papatayin|pinatay"
    "|ginahasa|ni-rape|tinatakot ako|ikinulong|magpakamatay|gusto nang mamatay",
    "th": "ทำร้าย|ทุบตี|ตบตี|ตบฉัน|ตบผม|เตะฉัน|เตะผม|จะฆ่า|ฆ่าฉัน|ฆ่าผม|ข่มขืน|ขู่ฆ่า|ขังฉัน|ขังผม|ฆ่าตัวตาย|อยากตาย",
    "km": "វាយខ្ញុំ|វាយដំ|ធ្វើបាបខ្ញុំ|សម្លាប់|រំលោភ|ទាត់ខ្ញុំ|គំរាមខ្ញុំ|បង្ខាំងខ្ញុំ|ធ្វើអត្តឃាត|ចង់ស្លាប់",
    "my": "ရိုက်နှက်|ရိုက်တယ်|ရိုက်နေ|ရိုက်ပါ|သတ်မယ်|သတ်မည်|သတ်ပစ်|မုဒိမ်း|ကန်တယ်|ခြိမ်းခြောက်|ပိတ်လှောင်|သတ်သေ|သေချင်",
    "ja": "殴られ|殴る|叩かれ|蹴られ|殺され|殺す|殺してやる|レイプ|強姦|暴力|脅され|閉じ込められ|自殺|死にたい",
}
