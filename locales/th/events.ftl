### status: reference translation


## The menu and the list of events

event-book-label = จองที่นั่ง
event-book-again-label = ดูกิจกรรมอื่น
event-timetable-label = กิจกรรม
event-list-title = กิจกรรม
event-none = ตอนนี้ไม่มีกิจกรรมที่จองได้ กรุณากลับมาดูใหม่ภายหลัง
event-ask = ท่านต้องการเข้าร่วมกิจกรรมใด เวลาทั้งหมดเป็นเวลาญี่ปุ่น
event-all-full = ตอนนี้ทุกกิจกรรมเต็มแล้ว
event-left = เหลือ { $places } ที่นั่ง
event-few-left =
    { $places ->
        [1] เหลือเพียง 1 ที่นั่ง
       *[other] เหลือเพียง { $places } ที่นั่ง
    }
event-full = เต็มแล้ว
event-full-wait = เต็มแล้ว (รอคิวได้)
event-mine = ท่านมีที่นั่งแล้ว
event-waited-for = ท่านกำลังรอคิว
event-later-label = ดูกิจกรรมถัดไป
event-first-label = ดูกิจกรรมแรก ๆ
event-taken = มีคนอื่นเพิ่งจองที่นั่งสุดท้ายไป คำตอบของท่านยังอยู่
event-past = กิจกรรมนั้นจองไม่ได้แล้ว คำตอบของท่านยังอยู่
event-is-full = กิจกรรมนี้เต็มแล้ว: { $event }
event-is-mine = ท่านมีที่นั่งในกิจกรรมนี้แล้ว: { $event }
event-wait-offer = ท่านขอรอคิวได้ เมื่อมีที่นั่งว่าง เราจะเสนอให้ทีละคน ตามลำดับที่เข้ามารอ
event-no-other-time = ไม่มีกิจกรรมอื่น

## The request

event-call-language = กิจกรรมนี้ใช้{ $spoken }
event-call-interpreter = ท่านมีล่ามร่วมด้วยได้ กรุณาบอกเราก่อนวันกิจกรรม
event-title = กิจกรรม
event-length-title = ระยะเวลา
event-length = { $minutes } นาที
event-book-now-label = จองที่นั่งนี้
change-event-label = กิจกรรม
event-booked-now = ท่านได้ที่นั่งแล้ว: { $event }, { $when }
event-one-at-a-time = ท่านมีที่นั่งครบจำนวนที่หนึ่งคนมีได้แล้ว จองใหม่ได้หลังกิจกรรมครั้งหนึ่งจบ หรือยกเลิกที่นั่งหนึ่งก่อน
event-link-follows = เราจะส่งวิธีเข้าร่วมมาที่นี่ก่อนกิจกรรม

## Another event in place of a booked one

event-move-label = เปลี่ยนกิจกรรม
event-move-keeps = ที่นั่งของท่านยังอยู่ จนกว่าท่านจะได้ที่นั่งอื่น: { $event }, { $when }
event-move-title = กรุณาตรวจดูกิจกรรมใหม่
event-moved-now = ตอนนี้ท่านมีที่นั่งในกิจกรรมอื่นแล้ว: { $event }, { $when }
event-move-sent = เราได้รับคำขอเปลี่ยนกิจกรรมของท่านแล้ว ที่นั่งนี้ของท่านยังอยู่ จนกว่าเราจะยืนยันที่นั่งอื่น: { $event }, { $when }

## The waiting list

event-wait-joined = ท่านเข้าคิวรอแล้ว: { $event }
event-wait-number = ตอนนี้ท่านอยู่คิวที่ { $number } นี่เป็นลำดับโดยประมาณ เพราะคนที่อยู่ก่อนท่านอาจเลิกรอ
event-wait-how = เมื่อมีที่นั่งว่างสำหรับท่าน ท่านจะได้รับข้อความ กรุณาตอบภายใน { $minutes } นาที หากไม่ตอบ คนถัดไปจะได้ที่นั่งนั้น และท่านจะไปอยู่ท้ายคิว
event-wait-already = ท่านกำลังรอคิวของกิจกรรมอื่นอยู่ หากต้องการรอกิจกรรมนี้ กรุณาเลิกรอคิวนั้นก่อน
event-wait-not-needed = ตอนนี้มีที่นั่งว่างแล้ว ท่านไม่ต้องรอคิว

## What the bot says unasked. The first line of each message is a time alone; these texts stand below it.

event-confirmed-notice-text = ยืนยันที่นั่งของท่านแล้ว
event-changed-notice-text = ตอนนี้ท่านมีที่นั่งในกิจกรรมอื่นแล้ว
event-kept-notice-text = เปลี่ยนเป็นกิจกรรมอื่นไม่ได้ ที่นั่งที่ท่านมีอยู่ยังเหมือนเดิม
event-cancelled-notice-text = ขออภัย เราจำเป็นต้องยกเลิกที่นั่งของท่าน ท่านเลือกกิจกรรมอื่นได้
called-off-notice-text = ขออภัย กิจกรรมนี้ไม่จัดแล้ว ที่นั่งของท่านถูกยกเลิก
called-off-waiting-notice-text = ขออภัย กิจกรรมนี้ไม่จัดแล้ว การรอคิวของท่านสิ้นสุดแล้ว
event-freed-notice-text = ตอนนี้มีที่นั่งว่าง เรากันไว้ให้ท่านสักครู่:
event-passed-notice-text = เราไม่ได้รับคำตอบทันเวลา คนถัดไปจึงได้ที่นั่งนี้ ท่านยังรอคิวอยู่ โดยไปอยู่ท้ายคิว
event-unserved-notice-text = ขออภัย ไม่มีที่นั่งว่าง การรอคิวของท่านสิ้นสุดแล้ว
event-withdrawn-notice-text = ขออภัย ที่นั่งที่เราเสนอใช้ไม่ได้แล้ว ท่านยังอยู่ในคิวรอ
event-served-notice-text = ตอนนี้ท่านมีที่นั่งแล้ว จึงไม่อยู่ในคิวรออีก
event-day-before-notice-text = นี่คือการแจ้งเตือน: พรุ่งนี้ท่านมีที่นั่งจองไว้
event-ready-notice-text = ท่านพร้อมหรือยัง กรุณากดปุ่ม หากมาไม่ได้ ก็กดปุ่มบอกเราได้
event-confirmed-soon-notice-text = ใกล้ถึงเวลาเริ่มแล้ว ท่านพร้อมหรือยัง กรุณากดปุ่ม
event-missed-notice-text = เราไม่ได้พบกันตามนัด ท่านต้องการเลือกกิจกรรมอื่นหรือไม่

## The page with the hours, to read or to print

page-events-title = กิจกรรม
page-events-event = กิจกรรม
page-events-none = ตอนนี้ไม่มีกิจกรรม กรุณากลับมาดูใหม่ภายหลัง

## How early, how often

event-book-days-before =
    { $days ->
        [1] จองที่นั่งได้ถึงสิ้นวันก่อนวันกิจกรรม
       *[other] จองที่นั่งได้ถึงสิ้นวันก่อนวันกิจกรรม { $days } วัน
    }
event-book-working-days-before =
    { $days ->
        [1] ระหว่างวันนี้กับวันกิจกรรมต้องมีวันทำการหนึ่งวัน
       *[other] ระหว่างวันนี้กับวันกิจกรรมต้องมีวันทำการ { $days } วัน
    } (วันเสาร์ วันอาทิตย์ วันหยุดราชการ และวันที่ 29 ธันวาคมถึง 3 มกราคม ไม่นับเป็นวันทำการ)
event-book-per-day =
    { $calls ->
        [1] วันหนึ่งมีได้หนึ่งที่นั่ง
       *[other] วันหนึ่งมีได้ { $calls } ที่นั่ง
    } วันที่ท่านจองครบแล้วไม่แสดงที่นี่

## On the way

event-companion-ask = ระหว่างกิจกรรม จะมีใครอยู่กับท่านด้วยหรือไม่ เช่น ล่าม กรุณาบอกเราก่อนกิจกรรม
event-disagreed = ไม่เป็นไร เราไม่ได้ส่งหรือเก็บข้อมูลใด ๆ หากไม่ยอมรับ จะจองที่นั่งที่นี่ไม่ได้
event-join-label = เข้าร่วมกิจกรรม
event-check-intro = มีคำถามสั้น ๆ { $points } ข้อ เพื่อให้ท่านเข้าร่วมกิจกรรมได้ดี ท่านหยุดได้ทุกเมื่อ
event-check-quiet-ask = ระหว่างกิจกรรม ท่านอยู่คนเดียวในที่เงียบ ๆ ได้หรือไม่
event-check-no-file-sharing-ask = อุปกรณ์ของท่านไม่มีซอฟต์แวร์แชร์ไฟล์ และระหว่างกิจกรรมท่านจะปิดแอปที่ไม่จำเป็น ใช่หรือไม่
event-check-announce-ask = ท่านบอกเราแล้วใช่หรือไม่ว่าใครจะอยู่กับท่านระหว่างกิจกรรม เช่น ล่าม ผู้ดูแล หรือคนในครอบครัว ถ้าอยู่คนเดียว ให้ตอบ “ใช่”
event-check-all-ready = ขอบคุณ ท่านพร้อมสำหรับกิจกรรมแล้ว
event-check-open-reminder = ก่อนกิจกรรม กรุณาดูข้อเหล่านี้:
event-check-app-title = แอปสำหรับกิจกรรม

## The rules

event-rules-group-call = กิจกรรม
event-rules-group-before = ก่อนกิจกรรม
event-rules-group-conduct = ระหว่างกิจกรรม
event-rule-app = กิจกรรมจัดผ่าน { $app }
event-rule-apps = กิจกรรมจัดผ่านแอปใดแอปหนึ่งเหล่านี้
event-rule-app-designated = กิจกรรมจัดผ่าน { $app } หรือแอปอื่นที่ผู้จัดกำหนด
event-rule-media-video = กิจกรรมจัดทางวิดีโอ
event-rule-language = กิจกรรมใช้{ $spoken }
event-rule-access = ท่านเข้าร่วมกิจกรรมได้ด้วย
event-rule-notice-minutes = จองก่อนกิจกรรมอย่างน้อย { $minutes } นาที
event-rule-notice-hours = จองก่อนกิจกรรมอย่างน้อย { $hours } ชั่วโมง
event-rule-working-days-before = ระหว่างวันที่จองกับวันกิจกรรมต้องมีวันทำการ { $days } วัน
event-rule-per-day = วันหนึ่งมีได้ { $calls } ที่นั่ง
event-rule-waiting = รอคิวได้ เมื่อมีที่นั่งว่าง เรากันไว้ให้ท่าน { $minutes } นาที
event-rule-reminder-day-before = เราแจ้งเตือนท่านเวลา { $time } ในวันก่อนวันกิจกรรม
event-rule-reminder-ready = เราเขียนถึงท่าน { $minutes } นาทีก่อนกิจกรรม
event-rule-identity = ตอนเริ่มกิจกรรม เราตรวจว่าท่านเป็นใคร โดยขอข้อมูลเหล่านี้ของท่าน
event-rule-cancel-same-day = ในวันกิจกรรม ท่านยกเลิกได้เฉพาะ
event-rule-absence = หากเลยเวลาเริ่ม { $minutes } นาทีแล้วท่านไม่มาและไม่ติดต่อมา ที่นั่งของท่านจะถูกยกเลิก
event-rule-absence-counted = เจ้าหน้าที่จะเห็นเป็นเวลา { $days } วันว่าท่านไม่มากิจกรรม
event-rule-checks = กรุณาดูข้อเหล่านี้ก่อนกิจกรรม
event-rule-recording = ห้ามบันทึกกิจกรรมไม่ว่าด้วยวิธีใด
event-rule-keeping = ข้อมูลของท่านจะถูกลบเมื่อผ่านไป { $days } วันหลังกิจกรรมครั้งสุดท้ายและข้อความสุดท้ายของท่าน
event-call-no-recording = กรุณาอย่าบันทึกกิจกรรมนี้ไม่ว่าด้วยวิธีใด ({ $kinds })
