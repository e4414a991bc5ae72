### status: reference translation


## Around the list

rules-label = กฎของบริการ
rules-others-label = กฎของบริการอื่น
rules-page = กฎ: { $service } ({ $page }/{ $pages })
rules-page-alone = กฎของบริการนี้ ({ $page }/{ $pages })
page-rules-title = กฎ: { $service }
page-rules-title-alone = กฎของบริการนี้
rules-ask = ท่านต้องการอ่านกฎของบริการใด
rule-stands-article = { $rule } (ข้อ { $article })
rule-stands-articles = { $rule } (ข้อ { $articles })
rule-stands-notice = { $rule } (ประกาศ)
rule-stands-preamble = { $rule } (ตอนต้นของข้อกำหนด)
rule-stands-closing = { $rule } (ตอนท้ายของข้อกำหนด)
rule-stands-operator = { $rule } (ผู้ดูแลระบบจองนี้กำหนดเอง)
rule-with-list = { $rule }:

## Headings

rules-group-who = ใครใช้ได้
rules-group-call = การโทร
rules-group-booking = การจอง
rules-group-asked = สิ่งที่เราถาม
rules-group-cancel = การยกเลิกและการไม่มาตามนัด
rules-group-before = ก่อนการโทร
rules-group-conduct = ระหว่างการโทร
rules-group-records = การบันทึก
rules-group-costs = ค่าใช้จ่าย
rules-group-terms = ข้อกำหนดการใช้งาน

## Who can use it

rule-who = บริการนี้สำหรับ
rule-question = เราถามว่า: { $question } ท่านจองได้ถ้าตอบว่า
rule-callers = เราตอบท่านเป็น: { $languages }

## The call

rule-app = โทรผ่าน { $app }
rule-apps = โทรผ่านแอปใดแอปหนึ่งเหล่านี้
rule-app-designated = โทรผ่าน { $app } หรือแอปอื่นที่ผู้จัดกำหนด
rule-booking-app = สำนักงานเก็บข้อมูลการจองไว้ใน { $app }
rule-media-audio = คุยกันเฉพาะเสียง กล้องปิดอยู่ตลอด
rule-media-video = เป็นวิดีโอคอล
rule-language = การโทรใช้{ $spoken }
rule-languages = การโทรใช้ภาษาใดภาษาหนึ่งเหล่านี้
rule-language-days = { $spoken }: { $days }
rule-hours = เวลาให้บริการ (เวลาญี่ปุ่น)
rule-hours-days = { $days }: { $hours }
rule-events = แต่ละกิจกรรมมีวันและเวลาของตัวเอง
rule-event = { $title }: { $when }
rule-maintenance = ในช่วงเวลาเหล่านี้จองไม่ได้
rule-maintenance-span = { $begins } – { $ends }
rule-session = การโทรครั้งหนึ่งใช้เวลา { $minutes } นาที
rule-session-most = การโทรครั้งหนึ่งใช้เวลาไม่เกิน { $minutes } นาที
rule-access = ท่านเข้าร่วมการโทรได้ด้วย
rule-access-url = ลิงก์
rule-access-id-passcode = ID การประชุมและรหัสผ่าน
rule-access-id-passkey = หมายเลขและพาสคีย์

## Booking

rule-notice-minutes = จองก่อนการโทรอย่างน้อย { $minutes } นาที
rule-notice-hours = จองก่อนการโทรอย่างน้อย { $hours } ชั่วโมง
rule-days-before =
    { $days ->
        [1] จองได้ถึงสิ้นวันก่อนวันโทร
       *[other] จองได้ถึงสิ้นวันก่อนวันโทร { $days } วัน
    }
rule-working-days-before = ระหว่างวันที่จองกับวันโทรต้องมีวันทำการ { $days } วัน
rule-working-days = วันเสาร์ วันอาทิตย์ วันหยุดราชการ และวันที่ 29 ธันวาคมถึง 3 มกราคม ไม่ใช่วันทำการ
rule-horizon = จองล่วงหน้าได้ไม่เกิน { $days } วัน
rule-wishes = ท่านบอกเวลาที่สะดวกได้ไม่เกิน { $times } เวลา
rule-per-caller = ท่านมีการจองค้างอยู่พร้อมกันได้ { $count } รายการ
rule-per-day = วันหนึ่งโทรได้ { $calls } ครั้ง
rule-confirmation-staff = เจ้าหน้าที่จะดูคำขอของท่านแล้วยืนยัน แค่ส่งคำขอยังไม่ถือว่าจองแล้ว
rule-confirmation-instant = การจองของท่านได้รับการยืนยันทันที
rule-confirmation-reply = สำนักงานจะเสนอเวลาให้ท่าน เมื่อท่านตอบแล้ว จึงถือว่ายืนยันการจอง
rule-confirmation-lottery = ที่นั่งให้โดยการจับสลาก เราจะบอกผลให้ท่านทราบ
rule-offer = เวลาที่เราเสนอ เรากันไว้ให้ท่าน { $hours } ชั่วโมง
rule-in-call = ระหว่างการโทร ท่านจองการโทรครั้งต่อไปได้
rule-waiting = รอคิวว่างได้ เมื่อมีเวลาว่าง เรากันไว้ให้ท่าน { $minutes } นาที
rule-notices = เราจะบอกวันเวลาและวิธีเข้าร่วมให้ท่านทราบ
rule-road-chat = ในแชทนี้
rule-road-mail = ทางอีเมล
rule-road-phone = ทางโทรศัพท์
rule-road-member-page = ในหน้าเว็บผู้หางานของท่าน
rule-writes-within = หากผ่านไป { $days } วันทำการหลังส่งคำขอแล้วยังไม่ได้รับข่าวจากเรา กรุณาโทรหาเรา
rule-reminder-day-before = เราแจ้งเตือนท่านเวลา { $time } ในวันก่อนวันโทร
rule-reminder-ready = เราเขียนถึงท่าน { $minutes } นาทีก่อนการโทร
rule-reminder-offer-ends = เราแจ้งเตือนท่าน { $hours } ชั่วโมงก่อนที่เราจะเลิกกันเวลาที่เสนอไว้

## What we ask

rule-fields = เราขอข้อมูลเหล่านี้ของท่าน
rule-companion = หากจะมีคนอยู่กับท่านด้วย เช่น ล่าม กรุณาบอกเราล่วงหน้า
rule-private-form = เราขอข้อมูลส่วนบุคคลในหน้าเว็บของเราเท่านั้น ไม่ขอในแชท
rule-prove-email = เราตรวจอีเมลของท่านด้วยรหัส
rule-account = ท่านลงทะเบียนครั้งเดียว ด้วยลิงก์ที่เราส่งทางอีเมล
rule-characters-jis = เขียนคำตอบด้วยตัวอักษรญี่ปุ่น หรือตัวอักษรอังกฤษ (A ถึง Z) ที่ไม่มีเครื่องหมาย ระบบของสำนักงานเก็บตัวอักษรอื่นไม่ได้
rule-identity = ตอนเริ่มการโทร เราตรวจว่าท่านเป็นใคร โดยขอข้อมูลเหล่านี้ของท่าน

## Cancelling and absence

rule-cancel = ท่านยกเลิกได้
rule-cancel-same-day = ในวันนัด ท่านยกเลิกได้เฉพาะ
rule-way-chat = ในแชทนี้
rule-way-mail = ทางอีเมล
rule-way-page = ในหน้าเว็บของการจอง
rule-way-phone = ทางโทรศัพท์
rule-absence = หากเลยเวลาเริ่ม { $minutes } นาทีแล้วท่านไม่มาและไม่ติดต่อมา การโทรจะถูกยกเลิก
rule-absence-refusal = หากท่านไม่มาโดยไม่บอก เจ้าหน้าที่อาจตัดสินใจไม่ให้ท่านจองช่วงหนึ่ง
rule-absence-counted = เจ้าหน้าที่จะเห็นเป็นเวลา { $days } วันว่าท่านไม่มาตามนัด

## Before the call

rule-checks = กรุณาดูข้อเหล่านี้ก่อนการโทร

## During the call: what is not allowed

rule-recording = ห้ามบันทึกการโทรไม่ว่าด้วยวิธีใด
recording-audio = เสียง
recording-video = วิดีโอ
recording-photo = ภาพถ่าย
recording-streaming = การถ่ายทอดสด
rule-organiser-records = ผู้จัดอาจบันทึกกิจกรรมและนำไปใช้อีก โดยผู้จัดทำและผู้พูดต้องยินยอม
rule-designated = ใช้เฉพาะฟังก์ชันของแอปที่ผู้จัดกำหนด
rule-forbidden = ห้ามทำสิ่งเหล่านี้
conduct-threats = การข่มขู่
conduct-abuse = การด่าทอและการใช้คำหยาบคาย
conduct-other-purposes = การใช้บริการเพื่อวัตถุประสงค์อื่น
conduct-property = การละเมิดลิขสิทธิ์หรือสิทธิในผลงานของผู้อื่น เช่น การคัดลอก
conduct-annoyance = การรบกวนผู้ใช้บริการคนอื่น
conduct-honour = การทำให้ผู้อื่นเสียชื่อเสียง หรือละเมิดเรื่องส่วนตัวหรือสิทธิในภาพของผู้อื่น
conduct-disturbance = การรบกวนการให้บริการ
conduct-law = การทำผิดกฎหมายหรือความสงบเรียบร้อย
conduct-harm = การทำให้ผู้อื่นเสียหาย
conduct-unauthorised-access = การเข้าระบบโดยไม่ได้รับอนุญาต
conduct-malware = การส่งไวรัสคอมพิวเตอร์
conduct-others-ids = การใช้ ID หรือรหัสผ่านของผู้อื่น
conduct-false-registration = การลงทะเบียนด้วยข้อมูลเท็จ
conduct-profit = การใช้บริการเพื่อหาเงิน
conduct-outdated-protection = การใช้อุปกรณ์ที่ระบบป้องกันไม่ใช่เวอร์ชันล่าสุด
rule-suspension = หากผู้ใดทำผิดกฎเหล่านี้ เจ้าหน้าที่อาจหยุดหรือยุติการใช้บริการของผู้นั้น

## Records

rule-records = สิ่งเหล่านี้อาจถูกบันทึก
record-times = ช่วงเวลาที่ท่านใช้บริการ
record-access = ประวัติการเข้าถึง
record-devices = ข้อมูลระบุตัวอุปกรณ์ของท่าน
rule-statistics = เราจัดทำสถิติการใช้บริการ โดยไม่มีใครรู้ได้ว่าเป็นข้อมูลของใคร
rule-keeping = ข้อมูลของท่านจะถูกลบเมื่อผ่านไป { $days } วันหลังการโทรครั้งสุดท้ายและข้อความสุดท้ายของท่าน

## Costs

rule-free = บริการนี้ไม่มีค่าใช้จ่าย
rule-own = ท่านรับผิดชอบเอง
rule-own-device = ค่าอุปกรณ์ของท่าน
rule-own-data = ค่าอินเทอร์เน็ตและค่าเชื่อมต่อ

## Terms of use

rule-documents = ท่านต้องยอมรับ
rule-consent-explicit = ท่านยอมรับโดยกดปุ่ม “ยอมรับ”
rule-consent-deemed = ไม่มีปุ่มให้กด สิ่งที่ท่านทำถือเป็นการยอมรับ
rule-deemed-applying = ผู้ที่ส่งคำขอถือว่ายอมรับข้อกำหนดการใช้งาน
rule-deemed-replying = ผู้ที่ตอบข้อความของสำนักงานถือว่ายอมรับข้อกำหนดการใช้งาน
rule-deemed-using = ผู้ที่ใช้บริการถือว่ายอมรับข้อกำหนดการใช้งาน
rule-deemed-viewing = ผู้ที่เปิดดูบริการถือว่ายอมรับข้อกำหนดการใช้งาน
rule-app-terms-applying = ผู้ที่ส่งคำขอและใช้แอปถือว่ายอมรับข้อกำหนดของแอปนั้นด้วย
rule-app-terms-using = ผู้ที่ใช้แอปถือว่ายอมรับข้อกำหนดของแอปนั้นด้วย
rule-app-terms-separate = แอปมีข้อกำหนดของตัวเอง ท่านต้องยอมรับข้อกำหนดนั้นต่างหาก
rule-change-free = ข้อกำหนดการใช้งานอาจเปลี่ยนแปลงได้โดยไม่ต้องได้รับความยินยอมจากท่าน ผู้ที่ใช้บริการต่อไปถือว่ายอมรับข้อกำหนดใหม่
rule-change-announced = ข้อกำหนดการใช้งานอาจเปลี่ยนแปลงได้โดยไม่ต้องได้รับความยินยอมจากท่าน เฉพาะเมื่อเป็นประโยชน์ต่อผู้ใช้บริการ หรือเมื่อสมเหตุสมผลและตรงตามวัตถุประสงค์ของข้อกำหนด โดยจะประกาศล่วงหน้าว่าอะไรเปลี่ยนและเริ่มใช้เมื่อใด
court-tokyo = ใช้กฎหมายญี่ปุ่น หากมีข้อพิพาท ศาลแขวงโตเกียวเท่านั้นที่ตัดสินในชั้นต้น
court-matsue = ใช้กฎหมายญี่ปุ่น หากมีข้อพิพาท ศาลในเมืองมัตสึเอะเท่านั้นที่ตัดสินในชั้นต้น
court-kobe = ใช้กฎหมายญี่ปุ่น หากมีข้อพิพาท ศาลแขวงโกเบเท่านั้นที่ตัดสิน
court-maebashi = ใช้กฎหมายญี่ปุ่น หากมีข้อพิพาท ศาลแขวงมาเอบาชิเท่านั้นที่ตัดสิน
court-office = ใช้กฎหมายญี่ปุ่น หากมีข้อพิพาท ศาลแขวงในเขตที่ตั้งของสำนักงานเท่านั้นที่ตัดสินในชั้นต้น

## Said around a call

call-no-recording = กรุณาอย่าบันทึกการโทรนี้ไม่ว่าด้วยวิธีใด ({ $kinds })
call-organiser-records = ผู้จัดอาจบันทึกไว้
call-designated = กรุณาใช้เฉพาะฟังก์ชันของแอปที่ผู้จัดกำหนด
about-call =
    ที่นี่ท่านขอนัดโทรคุยกับคนที่พูดภาษาของท่านได้
    ไม่ต้องมีหมายเลขโทรศัพท์
about-free = ไม่มีค่าใช้จ่าย
about-data = ท่านต้องรับผิดชอบค่าอินเทอร์เน็ตเอง
about-wifi =
    กรุณาใช้อินเทอร์เน็ตของตัวเอง หรือใช้ Wi-Fi ที่รู้จักและไว้ใจได้
    อย่าใช้ Wi-Fi ฟรีที่ไม่รู้ว่าปลอดภัยหรือไม่
telegram-short-call = ขอนัดโทรคุยกับคนที่ช่วยท่านได้ที่นี่

## Agreeing to the terms of an app, apart from those of the service

app-terms-intro = แอปที่ใช้โทรมีข้อกำหนดของตัวเอง บริการนี้ขอให้ท่านยอมรับข้อกำหนดนั้นต่างหาก:
app-terms-intro-several = แอปที่ใช้โทรแต่ละแอปมีข้อกำหนดของตัวเอง บริการนี้ขอให้ท่านยอมรับข้อกำหนดเหล่านั้นต่างหาก:
terms-ask-own = ท่านยอมรับข้อกำหนดการใช้งานหรือไม่
app-terms-ask = ท่านยอมรับข้อกำหนดของแอปนี้หรือไม่
app-terms-ask-several = ท่านยอมรับข้อกำหนดของแอปเหล่านี้หรือไม่

## When the terms change

terms-change-notice-text = เอกสารที่ท่านยอมรับไว้จะเปลี่ยนใน{ $day } ก่อนวันนั้นยังใช้ฉบับเดิม
terms-change-now-notice-text = เอกสารที่ท่านยอมรับไว้มีการเปลี่ยนแปลงแล้ว
terms-change-what = ส่วนที่เปลี่ยนคือ:
terms-change-read = กรุณาอ่านฉบับใหม่
terms-counts-from = ฉบับนี้เริ่มใช้ใน{ $day }
