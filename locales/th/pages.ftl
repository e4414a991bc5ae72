### status: reference translation


## The web chat

page-chat-title = แชท
chat-hide-label = ซ่อน
chat-hide-note = “ซ่อน” จะแสดงหน้าอื่นทันที แต่เบราว์เซอร์ของท่านอาจยังจำได้ว่าเคยเปิดหน้านี้
chat-hide-ends = “ซ่อน” จะจบแชทนี้ด้วย
chat-apps = ท่านเขียนถึงเราทางนี้ได้ด้วย:
chat-log = ข้อความ
chat-words = ข้อความของท่าน
chat-send-label = ส่ง
chat-refresh = แสดงข้อความใหม่
chat-again-label = เปิดแชท
chat-ended = แชทก่อนหน้านี้จบแล้ว เพราะไม่มีการใช้งาน 30 นาที นี่คือแชทใหม่ หากท่านมีรหัสการจองและคำลับ ท่านทำต่อจากเดิมได้
chat-idle = แชทจบแล้ว เพราะไม่มีการใช้งาน 30 นาที
chat-too-fast = ท่านส่งเร็วเกินไปเล็กน้อย กรุณารอหนึ่งนาทีแล้วลองใหม่ ไม่มีอะไรหายไป
chat-too-long = ข้อความนั้นยาวเกินไป กรุณาแบ่งส่งให้สั้นลง
chat-busy = ตอนนี้เรารับข้อความของท่านไม่ได้ กรุณาลองใหม่อีกสักครู่
chat-offline = ไม่มีการเชื่อมต่อ กรุณาตรวจดูอินเทอร์เน็ตแล้วลองใหม่ ข้อความที่ท่านพิมพ์ยังอยู่ที่นี่
chat-no-cookies = แชทนี้ต้องใช้คุกกี้สำหรับการเข้าใช้ครั้งนี้ กรุณาอนุญาตคุกกี้ในเบราว์เซอร์ของท่าน แล้วเปิดแชทใหม่
chat-form-old = หน้านี้เก่าแล้ว ไม่มีอะไรถูกส่งไป กรุณาเปิดแชทใหม่

## Views for demonstrations, never shown to callers

chat-demo-looks = หน้าตาของแชทใน
chat-demo-web-label = หน้าเว็บ
chat-demo-line-label = LINE
chat-demo-telegram-label = Telegram
chat-demo-lock = บนหน้าจอที่ล็อกอยู่
chat-demo-refused = แอปแชทจะไม่รับข้อความนี้

## Pages that only show

page-languages = ภาษา
page-nothing-here = ไม่มีอะไรที่นี่
page-terms-binding = นี่คือคำแปลเพื่อช่วยให้ท่านเข้าใจ เฉพาะฉบับทางการภาษาญี่ปุ่นเท่านั้นที่มีผลบังคับ:
page-terms-official = นี่คือฉบับทางการ ท่านอ่านที่นี่ได้ด้วย:
page-terms-version = ฉบับ: { $version }
page-timetable-title = วันและเวลาให้บริการของแต่ละภาษา
page-timetable-day = วัน
page-timetable-hours = เวลา
page-timetable-languages = ภาษา
page-timetable-closed = ปิดทำการ
page-timetable-japan-time = เวลาทั้งหมดเป็นเวลาญี่ปุ่น
page-timetable-regular = นี่คือเวลาตามปกติ บางวัน เช่น วันหยุด เวลาอาจต่างไป
page-timetable-phone = โทรศัพท์: { $phone }
page-clock-title = เวลาในญี่ปุ่น

## The page of one time, opened by a link in a mail or in the chat

page-booking-title = เวลาของท่าน
page-booking-calendar = บันทึกลงปฏิทิน
page-booking-offered = เราเสนอเวลาอื่นแล้ว กรุณาตอบในแชท
page-booking-reason = ท่านไม่ต้องบอกเหตุผล
page-booking-busy = ตอนนี้ทำรายการไม่ได้ กรุณาลองใหม่อีกสักครู่
