### status: reference translation


## Everywhere

console-name = ระบบเจ้าหน้าที่
console-skip = ไปที่เนื้อหา
console-nav = เมนูหลัก
console-nav-queue = คำขอและการโทร
console-nav-tasks = สิ่งที่ต้องทำ
console-nav-timetable = ตารางเวลา
console-nav-account = บัญชีของฉัน
console-logout = ออกจากระบบ
console-none = ไม่มีอะไรที่นี่
console-choose = กรุณาเลือก
# $minutes: whole minutes, a number.
console-minutes = { $minutes } นาที
# $hours: whole hours, a number.
console-hours = { $hours } ชั่วโมง
# $days: whole days, a number.
console-days = { $days } วัน

## Pages that say why there is nothing to see

console-problem-title = แสดงหน้านี้ไม่ได้
console-to-start = ไปหน้าแรก
console-not-found = ไม่มีอะไรที่นี่ หรือไม่ใช่ภาษาที่ท่านดูแล
console-not-for-role = บัญชีของท่านไม่ได้รับอนุญาตให้เปิดหน้านี้
console-form-old = แบบฟอร์มนี้เก่าเกินไป ไม่มีอะไรเปลี่ยนแปลง กรุณาเปิดหน้านี้ใหม่แล้วทำอีกครั้ง
console-form-wrong = อ่านแบบฟอร์มนี้ไม่ได้ ไม่มีอะไรเปลี่ยนแปลง กรุณาเปิดหน้านี้ใหม่แล้วทำอีกครั้ง

## Login

console-login-title = เข้าสู่ระบบ
console-login-name = ชื่อผู้ใช้
console-password = รหัสผ่าน
console-login-button = เข้าสู่ระบบ
console-login-wrong = ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง หรือบัญชีถูกล็อก ถ้าใส่รหัสผ่านผิด 5 ครั้ง บัญชีจะถูกล็อก 15 นาที
console-told-password = ตั้งรหัสผ่านของท่านแล้ว กรุณาเข้าสู่ระบบ
console-link-spent = ลิงก์นี้ใช้ไปแล้วหรือเก่าเกินไป กรุณาขอลิงก์ใหม่จากผู้ดูแลระบบ
console-link-title = ตั้งรหัสผ่านของท่าน
console-link-for = สำหรับ
console-new-password = รหัสผ่านใหม่
console-password-rule = อย่างน้อย { $least } ตัว (ตัวอักษร ตัวเลข หรือเครื่องหมาย) คำสองสามคำที่ท่านรู้คนเดียวก็ใช้ได้ดี
console-password-again = พิมพ์รหัสผ่านใหม่อีกครั้ง
console-password-button = ตั้งรหัสผ่าน
console-password-short = รหัสผ่านนี้สั้นเกินไป ต้องมีอย่างน้อย { $least } ตัว
console-password-long = รหัสผ่านนี้ยาวเกินไป มีได้ไม่เกิน 200 ตัว
console-password-simple = รหัสผ่านนี้ใช้ตัวเดิมซ้ำ ๆ กรุณาใช้ตัวที่ต่างกันมากขึ้น
console-password-login = ในรหัสผ่านต้องไม่มีชื่อผู้ใช้ของท่าน
console-password-differs = รหัสผ่านทั้งสองช่องไม่เหมือนกัน กรุณาพิมพ์ใหม่ทั้งสองช่อง

## Requests and calls

console-languages = ภาษา
console-no-languages = บัญชีของท่านไม่มีภาษา กรุณาแจ้งผู้ดูแลระบบ
# $waiting: requests that wait for an answer; $open: all open bookings; both numbers.
console-count-title = รอคำตอบ: { $waiting } การจองที่ยังไม่เสร็จรวม: { $open }
console-find = รหัสการจอง
console-find-button = ค้นหา
console-told-no-such-code = ไม่มีการจองที่ใช้รหัสนี้ในภาษาที่ท่านดูแล
console-part-requested = คำขอใหม่
console-part-changes = ขอเปลี่ยนเวลา
console-part-offered = รอผู้ติดต่อตอบ
console-part-today = วันนี้ หรือยังไม่มีผล
console-part-confirmed = การโทรวันหลัง
console-column-code = รหัส
console-column-time = เวลา
console-column-name = ชื่อ
console-column-waited = รอมาแล้ว
console-column-until = ต้องตอบภายใน
console-column-language = ภาษา
console-call-language = ภาษาที่ใช้โทร
console-column-service = บริการ
console-column-at = เมื่อ
console-column-who = ใคร
console-column-what = อะไร
console-column-note = หมายเหตุ
console-column-booking = การจอง
console-column-calls = การโทรในวันนั้น
console-urgent = ใกล้ครบเวลา
console-moving = เสนอเวลาอื่นไปแล้ว
console-room-failed = ยังไม่มีลิงก์
# $clock: when it was made.
console-as-of = ข้อมูลเมื่อ { $clock } รายการนี้อัปเดตเอง
console-erased = ลบแล้ว
console-erased-why = ข้อมูลส่วนบุคคลทั้งหมดถูกลบแล้วตามคำขอของผู้ติดต่อ

## One booking

console-back-to-queue = กลับไปที่รายการ
console-about = เกี่ยวกับการจองนี้
console-details = รายละเอียด
console-own-time = เวลาของผู้ติดต่อ:
console-asked-at = ขอเมื่อ
console-offer-until = เลือกเวลาที่เสนอได้ถึง
console-outcome = ผล
console-room = ลิงก์สำหรับการโทร
console-room-wanted = กำลังสร้าง
console-room-waits = ยังสร้างไม่ได้ ระบบกำลังลองใหม่
console-meeting-id = ID การประชุม
console-app = แอป
console-room-overruled = Zoom ไม่รับการตั้งค่าเหล่านี้: { $settings } กรุณาแจ้งผู้ดูแลระบบ
console-link-instead = ใช้ลิงก์อื่น
console-link-instead-why = การประชุมที่สร้างไว้ก่อนจะถูกลบ ผู้ติดต่อจะได้รับลิงก์ใหม่
console-state-waiting = รอคิวว่าง
console-state-requested = ขอแล้ว
console-state-offered = เสนอเวลาอื่นแล้ว
console-state-confirmed = ยืนยันแล้ว
console-state-done = เสร็จแล้ว
console-state-cancelled = ยกเลิกแล้ว
console-state-lapsed = หมดเวลาตอบ
console-detail-name = ชื่อ-นามสกุล
console-detail-birthdate = วันเดือนปีเกิด
console-detail-email = อีเมล
console-detail-phone = โทรศัพท์
console-detail-address = ที่อยู่
console-detail-jobseeker-number = หมายเลขผู้หางาน
console-detail-who = ผู้ขอ
console-detail-where = ประเทศ
console-detail-whom = เพื่อใคร
console-detail-mailbox = กล่องอีเมล
console-detail-companion = ผู้เข้าร่วมด้วย
console-detail-reason = เหตุผล
console-who-trainee = ผู้ฝึกปฏิบัติงานด้านเทคนิค
console-who-former = อดีตผู้ฝึกปฏิบัติงานด้านเทคนิค
console-who-representative = ผู้แทน
console-who-supporter = ผู้ให้ความช่วยเหลือ
console-whom-trainee = ผู้ฝึกปฏิบัติงานด้านเทคนิค
console-whom-former = อดีตผู้ฝึกปฏิบัติงานด้านเทคนิค
console-mailbox-own = ผู้ติดต่ออ่านคนเดียว
console-mailbox-shared = คนอื่นอ่านได้ด้วย: ไม่มีการส่งอีเมล
console-companion-none = ไม่มี
console-companion-interpreter = ล่าม
console-companion-companion = คนอื่น
console-where-jp = ญี่ปุ่น
console-where-vn = เวียดนาม
console-where-cn = จีน
console-where-id-west = อินโดนีเซีย (ตะวันตก)
console-where-id-central = อินโดนีเซีย (กลาง)
console-where-id-east = อินโดนีเซีย (ตะวันออก)
console-where-ph = ฟิลิปปินส์
console-where-th = ไทย
console-where-kh = กัมพูชา
console-where-mm = เมียนมา
console-where-other = ประเทศอื่น
console-confirm-title = ยืนยัน
console-wishes = เวลาที่ขอมา
# $rank: 1 is the first choice.
console-wish = { $rank }.
console-taken = มีคนจองแล้ว
console-past = ผ่านไปแล้ว
console-cover-free = ใครว่าง
console-cover-calls = การโทรอื่นในชั่วโมงนั้น
console-cover-room = ห้อง
console-cover-nobody = ไม่มีใครว่าง
console-cover-load = { $name } (วันนั้นมีการโทร { $calls } ครั้ง)
console-cover-seat = คนที่ { $number }
console-cover-held = กันไว้ให้ผู้ติดต่อคนนี้
console-cover-rooms = ว่าง { $free } ห้อง
console-cover-room-any = ว่าง
console-cover-room-by-hand = ใส่ลิงก์เอง
console-send-back-title = ส่งเวลากลับไปให้ตอบ
console-send-back-why = ผู้ติดต่อต้องตอบก่อน จึงจะยืนยันการโทรได้
console-send-back-button = ส่งเวลานี้ให้ผู้ติดต่อ
console-change-title = ผู้ติดต่อขอเปลี่ยนเวลา
console-move-button = เปลี่ยนการโทรเป็นเวลานี้
console-keep-button = คงเวลาโทรเดิมไว้
console-told-moved = เปลี่ยนเวลาโทรและแจ้งผู้ติดต่อแล้ว
console-told-kept = คงเวลาโทรเดิมไว้และแจ้งผู้ติดต่อแล้ว
console-answered-elsewhere = หากผู้ติดต่อตอบทางโทรศัพท์หรืออีเมล ให้บันทึกไว้ที่นี่
console-accept-button = ยืนยันแทนผู้ติดต่อ
console-decline-button = ผู้ติดต่อไม่รับเวลาใดเลย
console-told-accepted = ยืนยันแทนผู้ติดต่อแล้ว
console-told-declined = บันทึกแล้วว่าผู้ติดต่อไม่รับเวลาที่เสนอ
console-join-url = ลิงก์สำหรับการโทร (https://...)
console-passcode = รหัสผ่านเข้าร่วม
console-link-later = หากยังไม่มีลิงก์: เว้นว่างทั้งสองช่อง ระบบจะบอกผู้ติดต่อว่าจะส่งลิงก์ให้ทีหลัง
console-link-or-id = ใส่ลิงก์ หรือใส่ ID การประชุมกับรหัสผ่าน
console-link-missing = ใส่ลิงก์
console-link-button = ส่งลิงก์
console-told-linked = บันทึกลิงก์และแจ้งผู้ติดต่อแล้ว
console-confirm-button = ยืนยันเวลานี้
console-finish-title = หลังการโทร
# $clock: from when "did not come" can be chosen.
console-missed-from = เลือก “ไม่มาตามนัด” ได้ตั้งแต่ { $clock }
console-finish-button = บันทึกผล
console-outcome-talked = ได้คุยกันแล้ว
console-outcome-missed = ไม่มาตามนัด
console-outcome-technical = ปัญหาทางเทคนิค
console-outcome-staff-absent = เจ้าหน้าที่ไม่อยู่
console-cancel-title = ยกเลิก
console-reason = เหตุผล
console-reason-closed = ปิดทำการ
console-reason-ill = เจ้าหน้าที่ให้คำปรึกษามาไม่ได้
console-reason-asked = ผู้ติดต่อขอยกเลิก
console-reason-twice = คำขอซ้ำกัน
console-reason-other = เหตุผลอื่น
console-cancel-button = ยกเลิกการจองนี้
console-offered-title = เวลาที่เสนอไป
console-offer-title = เสนอเวลาอื่น
# $most: how many times may be ticked, a number.
console-offer-how = เลือกเวลาว่างได้ไม่เกิน { $most } ช่วง ระบบจะกันเวลาไว้จนกว่าผู้ติดต่อจะตอบ
console-weeks = สัปดาห์
console-week-earlier = สัปดาห์ก่อน
console-week-later = สัปดาห์ถัดไป
console-week-empty = สัปดาห์นี้ไม่มีเจ้าหน้าที่สำหรับภาษานี้
console-offer-button = เสนอเวลาเหล่านี้
console-trail = ประวัติ
console-link-wrong = ลิงก์ต้องขึ้นต้นด้วย https:// จึงยังไม่มีอะไรเปลี่ยนแปลง
console-link-or-id-wrong = กรุณาใส่ลิงก์ที่ขึ้นต้นด้วย https:// หรือใส่ ID การประชุมกับรหัสผ่าน ไม่มีอะไรเปลี่ยนแปลง
console-choose-wish = กรุณาเลือกหนึ่งเวลาจากเวลาที่ขอมา ไม่มีอะไรเปลี่ยนแปลง
# $most: how many may be ticked, a number.
console-choose-times = กรุณาเลือกเวลาว่าง 1 ถึง { $most } ช่วง ไม่มีอะไรเปลี่ยนแปลง
console-choose-reason = กรุณาเลือกเหตุผล ไม่มีอะไรเปลี่ยนแปลง
console-choose-outcome = กรุณาเลือกผล ไม่มีอะไรเปลี่ยนแปลง
# $clock: from when it can be chosen.
console-too-early = เลือกผลนี้ได้ตั้งแต่ { $clock } ไม่มีอะไรเปลี่ยนแปลง
console-slot-taken = เวลานี้เพิ่งถูกจองสำหรับการโทรอื่นไป ไม่มีอะไรเปลี่ยนแปลง กรุณาเลือกเวลาอื่น
console-no-host = ไม่มีโฮสต์ Zoom ที่ว่างในเวลานี้ ไม่มีอะไรเปลี่ยนแปลง กรุณาเลือกเวลาอื่น
# $name: of the colleague; $state: the booking's state now.
console-late-staff = { $name } ทำไปก่อนแล้ว สถานะของการจองตอนนี้: { $state } การเปลี่ยนแปลงของท่านไม่ถูกบันทึก
console-late-caller = ผู้ติดต่อทำไปก่อนแล้ว สถานะของการจองตอนนี้: { $state } การเปลี่ยนแปลงของท่านไม่ถูกบันทึก
console-late-service = หมดเวลาไปก่อนแล้ว สถานะของการจองตอนนี้: { $state } การเปลี่ยนแปลงของท่านไม่ถูกบันทึก
console-late-self = ท่านทำสิ่งนี้ไปแล้ว สถานะของการจองตอนนี้: { $state }
console-told-confirmed = ยืนยันและแจ้งผู้ติดต่อแล้ว
console-told-offered = เสนอเวลาและแจ้งผู้ติดต่อแล้ว
console-told-cancelled = ยกเลิกและแจ้งผู้ติดต่อแล้ว
console-told-finished = บันทึกผลแล้ว
console-next-link = จองการโทรครั้งต่อไป
console-next-title = การโทรครั้งต่อไปของผู้ติดต่อคนเดิม
console-new-title = จองใหม่ทางโทรศัพท์
console-show-button = แสดงเวลาว่าง
console-optional = (ถ้ามี)
console-new-caller = ผู้ติดต่อ
console-consent-title = ข้อกำหนดการใช้งาน
console-consent-read = ฉันอ่านเรื่องที่สำคัญที่สุดให้ฟังแล้ว ผู้ติดต่อยอมรับ
console-consent-referred = ฉันบอกผู้ติดต่อแล้วว่าอ่านข้อกำหนดได้ที่ไหน ผู้ติดต่อยอมรับ
console-word = คำลับสำหรับเว็บแชท
console-word-why = ผู้ติดต่อใช้รหัสการจองและคำนี้เปิดดูการจองในเว็บแชทได้ ใช้ 4 ถึง 60 ตัวอักษร
console-free-times = เวลาว่าง
console-book-button = จองและยืนยัน
console-told-booked = จองและยืนยันแล้ว กรุณาอ่านรหัสการจองให้ผู้ติดต่อฟัง
console-told-booked-next = จอง ยืนยัน และแจ้งผู้ติดต่อแล้ว
console-field-wrong = { $field }: กรุณาตรวจดูช่องนี้ ยังไม่ได้จอง
console-consent-missing = กรุณาเลือกว่าผู้ติดต่อยอมรับข้อกำหนดการใช้งานอย่างไร ยังไม่ได้จอง
console-phone-again = คนนี้อาจมีการจองอยู่แล้ว: { $code }, { $when } ยังไม่ได้จอง หากต้องการจองเพิ่ม กรุณากดปุ่มอีกครั้ง
console-choose-time = กรุณาเลือกเวลาว่าง ยังไม่ได้จอง
console-actor-caller = ผู้ติดต่อ
console-actor-staff = เจ้าหน้าที่
console-actor-service = ระบบ
console-action-request = ขอนัดโทร
console-action-confirm = ยืนยัน
console-action-offer = เสนอเวลาอื่น
console-action-accept = เลือกเวลาที่เสนอ
console-action-decline = ไม่รับเวลาที่เสนอ
console-action-cancel = ยกเลิก
console-action-lapse = หมดเวลาโดยไม่มีคำตอบ
console-action-finish = บันทึกผล
console-action-room = ใส่ลิงก์
console-action-wish = ขอเปลี่ยนเวลา
console-action-move = เปลี่ยนเป็นเวลาอื่น
console-action-keep = คงเวลาเดิมไว้
console-action-book-next = จองเป็นการโทรครั้งต่อไป
console-action-book-phone-read = จองทางโทรศัพท์ อ่านข้อกำหนดให้ฟังแล้ว
console-action-book-phone-referred = จองทางโทรศัพท์ บอกแล้วว่าอ่านข้อกำหนดได้ที่ไหน
console-action-staff-words = เขียนถึงผู้ติดต่อ
console-action-task-done = ปิดงาน

## To do

console-no-tasks = ไม่มีสิ่งที่ต้องทำ
console-task-person = มีคนขอคุยกับเจ้าหน้าที่
console-task-danger = อาจมีคนตกอยู่ในอันตราย
console-task-send-failed = ส่งข้อความหนึ่งไม่ได้
console-task-room = ไม่มีลิงก์สำหรับการโทร
console-task-in-room = ผู้ติดต่อรออยู่ในห้องรอ
console-task-mail = มีอีเมลที่ต้องตอบ
console-task-waiting = มีคำขอที่รอคำตอบ
console-task-failed-turn = ระบบตอบข้อความหนึ่งไม่ได้
console-task-lapsed = คำขอหมดเวลาโดยไม่มีคำตอบ
console-task-expired = เวลาที่เสนอหมดอายุแล้ว
console-task-unreachable = ส่งถึงผู้ติดต่อทางแชทไม่ได้
console-task-change = มีผู้ติดต่อขอเปลี่ยนเวลา
console-task-call-back = กรุณาโทรแจ้งผู้ติดต่อ
console-column-channel = ช่องทาง
console-channel-line = LINE
console-channel-telegram = Telegram
console-channel-web = เว็บแชท
console-channel-phone = โทรศัพท์
console-back-to-tasks = กลับไปที่รายการ
console-thread = ข้อความ
console-thread-none = ยังไม่มีข้อความ
console-reply = ข้อความของท่านถึงผู้ติดต่อ
console-reply-how = กรุณาเขียนเป็น{ $spoken } ผู้ติดต่อจะอ่านในแชทตามที่ท่านเขียน คำตอบจะมาที่นี่ภายใน 24 ชั่วโมงนี้
console-reply-button = ส่งข้อความ
console-told-replied = กำลังส่งข้อความของท่าน
console-reply-wrong = กรุณาเขียนข้อความไม่เกิน { $most } ตัวอักษร ไม่มีอะไรถูกส่งไป
console-no-chat = ส่งถึงผู้ติดต่อคนนี้ทางแชทไม่ได้ กรุณาโทรหรือเขียนอีเมล
console-messages = { $count } ข้อความ
console-open-booking = เปิด
console-done-button = เสร็จแล้ว
console-told-task-done = ปิดงานนี้แล้ว
console-told-task-gone = มีคนอื่นปิดงานนี้ไปแล้ว

## Timetable

console-regular-hours = เวลาตามปกติ
console-exceptions = วันปิด วันลา และวันเพิ่มเติม
console-all-languages = ทุกภาษา
console-day = วัน
console-hours-title = เวลา
console-closed = ปิดทำการ
# $calls: a number.
console-calls-there = มีการจอง { $calls } รายการ: กรุณาตรวจดู
console-add-exception = เพิ่มวันปิด วันลา หรือวันเพิ่มเติม
console-kind = วันนั้นเป็นอย่างไร
console-kind-closed = ปิดหรือลา
console-kind-hours = เวลาต่างจากปกติ หรือวันเพิ่มเติม
console-opens = ตั้งแต่
console-closes = ถึง
console-add-button = เพิ่ม
console-remove-button = เอาออก
console-day-wrong = กรุณาเลือกวันตั้งแต่วันนี้ไปภายในหนึ่งปี ไม่มีอะไรเปลี่ยนแปลง
console-hours-wrong = กรุณาใส่เวลาทั้งสองช่อง โดยใส่เวลาที่มาก่อนในช่องแรก และใส่เป็นช่วงละห้านาที ไม่มีอะไรเปลี่ยนแปลง
console-told-exception-added = เพิ่มแล้ว หากมีการจองในวันนั้น กรุณาตรวจดู
console-told-exception-removed = เอาออกแล้ว

## My account

console-settings = การตั้งค่า
console-speaks = ภาษาของหน้าเหล่านี้
console-mail-on = ส่งอีเมลถึงฉันเมื่อมีรายการใหม่ในภาษาที่ฉันดูแล
console-save-button = บันทึก
console-told-saved = บันทึกแล้ว
console-sessions = ที่ที่ท่านเข้าสู่ระบบอยู่
console-sessions-why = การเข้าใช้จะสิ้นสุดเมื่อไม่ใช้งาน 30 นาที และเมื่อครบ 12 ชั่วโมง หากมีรายการที่ท่านไม่รู้จัก ให้สิ้นสุดทุกรายการนั้น แล้วขอรหัสผ่านใหม่
console-session-began = เข้าสู่ระบบเมื่อ
console-session-seen = ใช้ล่าสุด
console-session-which = เบราว์เซอร์ใด
console-session-this = เบราว์เซอร์นี้
console-session-other = เบราว์เซอร์อื่น
console-end-button = สิ้นสุด
console-told-ended = การเข้าใช้นั้นสิ้นสุดแล้ว
console-end-all-button = สิ้นสุดทั้งหมด รวมถึงครั้งนี้ด้วย

## Counsellors

console-nav-roster = เจ้าหน้าที่ให้คำปรึกษา
console-roster-none = ยังไม่มีเจ้าหน้าที่ให้คำปรึกษาในรายการ ภาษาที่ไม่มีเจ้าหน้าที่ในรายการ จะรับการโทรพร้อมกันได้ตามจำนวนที่ไฟล์ของบริการกำหนด
console-roster-off = หยุดรับสาย
console-roster-add = เพิ่มเจ้าหน้าที่ให้คำปรึกษา
console-roster-name = ชื่อ (ผู้ติดต่อไม่เห็น)
console-roster-login = บัญชี
console-roster-no-login = ไม่มีบัญชี
console-roster-speaks = ภาษา
console-roster-name-wrong = กรุณาพิมพ์ชื่อ ไม่มีอะไรเปลี่ยนแปลง
console-roster-language-wrong = กรุณาเลือกอย่างน้อยหนึ่งภาษา ไม่มีอะไรเปลี่ยนแปลง
console-roster-hours = เวลาประจำสัปดาห์
console-roster-hours-how = เขียนเวลาแบบนี้: 09:00-12:00 13:00-17:00 เป็นช่วงละห้านาที วันที่ไม่มีเวลาคือวันหยุด หากเว้นว่างทุกวัน คนนี้จะอยู่ตลอดเวลาให้บริการ
console-roster-hours-wrong = อ่านเวลาของ{ $day }ไม่ได้ กรุณาเขียนแบบนี้: 09:00-12:00 13:00-17:00 ไม่มีอะไรเปลี่ยนแปลง
console-roster-always = ตลอดเวลาให้บริการ
console-roster-picture = สีเข้ม: คนนี้อยู่ สีอ่อน: เปิดให้บริการแต่คนนี้ไม่อยู่
console-roster-picture-of = สัปดาห์ของ { $name }
console-roster-load = การโทรในสัปดาห์นี้
console-roster-calls = { $calls } ครั้ง
console-roster-leave = วันลาและเวลาเพิ่มเติม
console-roster-add-leave = เพิ่มวันลาหรือเวลาเพิ่มเติม
console-roster-kind-away = ไม่อยู่
console-roster-kind-there = อยู่เพิ่มจากเวลาประจำสัปดาห์
console-roster-first-day = วันแรก
console-roster-last-day = วันสุดท้าย
console-roster-leave-how = หากไม่อยู่ทั้งวัน ให้เว้นช่องเวลาว่างไว้
console-roster-whole-day = ทั้งวัน
console-roster-days-wrong = กรุณาเลือกวันตั้งแต่วันนี้ไปภายในหนึ่งปี โดยใส่วันที่มาก่อนในช่องแรก ไม่มีอะไรเปลี่ยนแปลง
console-roster-off-button = ให้หยุดรับสาย
console-roster-on-button = ให้กลับมารับสาย
console-told-roster-saved = บันทึกข้อมูลเจ้าหน้าที่ให้คำปรึกษาแล้ว
console-told-roster-hours = บันทึกเวลาประจำสัปดาห์แล้ว
console-told-leave-added = เพิ่มแล้ว
console-told-leave-removed = เอาออกแล้ว เวลาที่ว่างตอนนี้จะเสนอให้คนที่รอคิวว่าง
console-told-off-duty = ตั้งแต่นี้ไป เจ้าหน้าที่ให้คำปรึกษาคนนี้ไม่รับสาย
console-told-on-duty = เจ้าหน้าที่ให้คำปรึกษาคนนี้กลับมารับสายแล้ว
console-touched-title = การจองที่จะไม่มีคนรับสาย
console-touched-why = ยังไม่ได้บันทึกอะไร หากบันทึก การจองเหล่านี้จะยังอยู่เหมือนเดิม ผู้ติดต่อจะไม่ได้รับแจ้ง และทุกการจองจะอยู่ในหน้า “ไม่มีคนรับสาย”
console-touched-button = ยืนยันบันทึก
console-touched-back = ไม่บันทึก

## Conflicts

console-nav-conflicts = ไม่มีคนรับสาย
console-conflicts-why = การจองเหล่านี้ไม่มีคนรับสายในเวลานัดแล้ว ผู้ติดต่อยังไม่ทราบ เมื่อแก้ไขแล้ว การจองนั้นจะออกจากรายการนี้ทันที
console-no-conflicts = ทุกการจองมีคนรับสาย
console-column-why = สาเหตุ
console-conflict-closed = ปิดทำการในเวลานี้
console-conflict-away = เจ้าหน้าที่ให้คำปรึกษาไม่อยู่
console-conflict-gone = เจ้าหน้าที่ให้คำปรึกษาไม่รับสายในภาษานี้แล้ว
console-conflict-nobody = การโทรนี้ยังไม่มีเจ้าหน้าที่ให้คำปรึกษา
console-conflict-offer = เรื่องนี้เกี่ยวกับเวลาที่กำลังเสนออยู่
console-conflict-pending = เสนอเวลาอื่นไปแล้ว ผู้ติดต่อยังไม่ตอบ
console-give-title = เวลาเดิม เจ้าหน้าที่ให้คำปรึกษาคนอื่น
console-give-to = เจ้าหน้าที่ให้คำปรึกษา
console-give-button = มอบให้คนนี้
console-give-none = ไม่มีคนอื่นว่างในเวลานั้น
console-nearest-title = เวลาอื่น
console-nearest-none = ในสัปดาห์ต่อ ๆ ไปไม่มีเวลาว่าง
console-withdraw-button = ถอนเวลาที่เสนอ
console-keep-title = คงไว้เหมือนเดิม
console-keep-anyway-button = คงไว้
console-keep-comes = เจ้าหน้าที่ให้คำปรึกษาจะมารับการโทรนี้
console-keep-other = มีคนอื่นรับการโทรนี้
console-keep-agreed = ตกลงกับผู้ติดต่อแล้ว
console-told-given = มอบให้แล้ว เวลาเหมือนเดิม จึงไม่ได้แจ้งผู้ติดต่อ
console-told-kept-anyway = คงไว้แล้ว
console-told-withdrawn = ถอนเวลาที่เสนอและแจ้งผู้ติดต่อแล้ว
console-told-solved = การจองนี้แก้ไขไปแล้ว
console-action-give = มอบให้เจ้าหน้าที่ให้คำปรึกษาคนอื่น
console-action-keep-anyway = คงไว้ ทั้งที่ไม่มีคนรับสาย
console-task-conflict = มีการจองที่ไม่มีคนรับสายแล้ว

## Waiting list

console-nav-waiting = รอคิวว่าง
console-waiting-why = เมื่อมีเวลาว่าง ระบบจะเสนอให้คนแรกในคิวที่ใช้เวลานั้นได้ และกันเวลาไว้ช่วงหนึ่ง คนที่ไม่ตอบจะไปอยู่ท้ายคิว
console-waiting-none = ไม่มีคนรอคิว
console-column-number = คิวที่
console-column-day = วันที่รอ
console-waiting-any = วันไหนก็ได้
console-column-passed = จำนวนครั้งที่ไม่รับ
console-column-offer = เวลาที่เสนออยู่
console-waiting-until = กันไว้ถึง { $until }
console-first-button = ให้เป็นคิวแรก
console-first-urgent = เรื่องด่วน
console-first-mistake = เราทำผิดพลาด
console-first-other = เหตุผลอื่น
console-told-put-first = ให้เป็นคิวแรกแล้ว เรื่องนี้บันทึกไว้ในประวัติ
console-told-waits-no-more = ผู้ติดต่อคนนี้ไม่ได้รอคิวแล้ว
console-action-join = เข้าคิวรอ
console-action-pass = ไม่รับเวลาที่เสนอจากคิว
console-action-withdraw = ถอนเวลาที่เสนอ
console-action-put-first = ให้เป็นคิวแรก

## What was sent, on the page of a booking

console-sent-title = ข้อความที่ส่ง
console-sent-note = “ส่งต่อแล้ว” หมายความว่าแอปแชทหรือเซิร์ฟเวอร์อีเมลรับข้อความไปแล้ว ไม่ได้หมายความว่ามีคนอ่านแล้ว
console-sent-what = ข้อความ
console-sent-road = ส่งทาง
console-sent-state = สถานะ
console-road-chat = แชท
console-road-mail = อีเมล
console-sent-queued = รอส่ง
console-sent-accepted = ส่งต่อแล้ว
console-sent-failed = ส่งไม่ได้
console-sent-acknowledged = ตอบแล้ว
console-notice-offered = เสนอเวลาอื่น
console-notice-confirmed = ยืนยันแล้ว
console-notice-changed = เวลาใหม่
console-notice-cancelled = ยกเลิกแล้ว
console-notice-receipt = ยกเลิกตามที่ขอ
console-notice-requested = ได้รับคำขอ
console-notice-lapsed = คำขอสิ้นสุดแล้ว
console-notice-expired = เวลาที่เสนอหมดอายุแล้ว
console-notice-still = ยังไม่ได้ยกเลิก
console-task-unanswered = ผู้ติดต่อยังไม่ตอบข้อความ
console-task-bounced = อีเมลถึงผู้ติดต่อถูกตีกลับ
console-mailbox-unproven = ยังไม่ได้ยืนยันรหัส: ไม่มีการส่งอีเมล
console-outcome-unknown = ไม่ทราบ
console-task-unclosed = การโทรนี้จบอย่างไร
console-task-late = มีผู้ติดต่อจะมาสาย
console-task-cannot-join = มีผู้ติดต่อเข้าร่วมไม่ได้
console-task-refusal-answer = มีคำตอบเรื่องการไม่รับจอง
console-task-mailbox-away = เข้ากล่องอีเมลไม่ได้ จึงไม่มีการอ่านคำตอบทางอีเมล
console-action-rule = ทำตามกฎของบริการ
console-action-contact = ผู้ติดต่อติดต่อมา
console-action-resume = ไม่นับเป็นการไม่มาตามนัด เพราะติดต่อมาทันเวลา
console-ready = การเตรียมตัว
console-ready-yes = พร้อม
console-ready-no = ยังไม่พร้อม
console-ready-unasked = ไม่มีคำตอบ
console-contacts = การติดต่อก่อนและหลังเวลาโทร
console-how-chat = ในแชท
console-how-zoom = ในห้องรอหรือในการประชุม
console-absence = การไม่มาตามนัดและการไม่รับจอง
console-strikes = จำนวนครั้งที่ไม่มาตามนัดซึ่งยังนับอยู่: { $count }
console-strikes-term = การไม่มาตามนัดหนึ่งครั้งจะนับอยู่ { $days } วัน
console-refuse-why = การไม่รับจองต่อต้องให้คนตัดสินใจเท่านั้น ผู้ติดต่อจะได้อ่านเหตุผลและตอบได้ เมื่อตกอยู่ในอันตรายก็ขอความช่วยเหลือได้เสมอ และโทรศัพท์มาได้เสมอ
console-refuse-title = ไม่รับจองต่อ
console-refuse-until = ถึงวันที่ (รวมวันนั้นด้วย)
console-refuse-reason = เหตุผล เขียนเป็นภาษาของผู้ติดต่อ ({ $spoken })
console-refuse-sure = ฉันดูการโทรข้างบนแล้ว และนี่คือการตัดสินใจของฉัน
console-refuse-button = ไม่รับจอง
console-refused-until = ไม่รับจองจนถึง { $until } ({ $name })
console-lift-button = ให้จองได้อีกครั้ง
console-refuse-form-wrong = กรุณาเลือกวันตั้งแต่พรุ่งนี้ไปภายในหนึ่งปี เขียนเหตุผล และเลือกช่องยืนยัน
console-no-refusal = บริการนี้ไม่ปฏิเสธการจองของผู้ติดต่อ
console-told-refused = บันทึกและแจ้งผู้ติดต่อแล้ว
console-told-lifted = ให้จองได้อีกครั้งและแจ้งผู้ติดต่อแล้ว
console-hear = ส่งอีเมลถึงฉันเรื่อง
console-hear-new = คำขอใหม่และการขอเปลี่ยน
console-hear-unanswered = คำขอที่รอคำตอบนานแล้ว
console-hear-room = ผู้ติดต่อที่รออยู่ในห้องรอ จะมาสาย หรือเข้าร่วมไม่ได้
console-hear-unclosed = การโทรที่ยังไม่มีผล
console-hear-failed = ข้อความที่ส่งไม่ได้
console-hear-today = การโทรของวันนี้ ทุกเช้า

## What LINE costs

console-pushes = { $line }: เดือนนี้ใช้ข้อความที่เสียเงินไปแล้ว { $used } จาก { $most } ข้อความ
console-pushes-each = ต่อการโทรที่เสร็จแล้วหนึ่งครั้ง: { $each } ข้อความ
console-pushes-near = { $line }: ใช้ข้อความของเดือนนี้ไปแล้ว { $percent }% ข้อความท้าย ๆ ที่เหลือเก็บไว้สำหรับการยืนยันและลิงก์ ส่วนการแจ้งอื่นจะส่งทางอีเมล หรือกลายเป็นสิ่งที่ต้องทำ
console-pushes-over = เดือนนี้ { $line } ไม่รับการแจ้งจากเราอีกแล้ว การแจ้งจะส่งทางอีเมล หรือกลายเป็นสิ่งที่ต้องทำ ส่วนคำตอบถึงผู้ติดต่อยังส่งได้
