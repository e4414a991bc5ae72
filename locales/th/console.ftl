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
# $least: how many letters it needs, a number.
console-password-rule = อย่างน้อย { $least } ตัวอักษร คำสองสามคำที่ท่านรู้คนเดียวก็ใช้ได้ดี
console-password-again = พิมพ์รหัสผ่านใหม่อีกครั้ง
console-password-button = ตั้งรหัสผ่าน
console-password-short = รหัสผ่านนี้สั้นเกินไป ต้องมีอย่างน้อย { $least } ตัวอักษร
console-password-long = รหัสผ่านนี้ยาวเกินไป มีได้ไม่เกิน 200 ตัวอักษร
console-password-simple = รหัสผ่านนี้ใช้ตัวอักษรเดิมซ้ำ ๆ กรุณาใช้ตัวอักษรที่ต่างกันมากขึ้น
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
console-part-offered = รอผู้ติดต่อตอบ
console-part-today = วันนี้ หรือยังไม่มีผล
console-part-confirmed = การโทรวันหลัง
console-column-code = รหัส
console-column-time = เวลา
console-column-name = ชื่อ
console-column-waited = รอมาแล้ว
console-column-until = ต้องตอบภายใน
console-column-language = ภาษา
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
console-join-url = ลิงก์สำหรับการโทร (https://...)
console-passcode = รหัสผ่านเข้าร่วม
console-link-later = หากยังไม่มีลิงก์: เว้นว่างทั้งสองช่อง ระบบจะบอกผู้ติดต่อว่าจะส่งลิงก์ให้ทีหลัง
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
console-choose-wish = กรุณาเลือกหนึ่งเวลาจากเวลาที่ขอมา ไม่มีอะไรเปลี่ยนแปลง
# $most: how many may be ticked, a number.
console-choose-times = กรุณาเลือกเวลาว่าง 1 ถึง { $most } ช่วง ไม่มีอะไรเปลี่ยนแปลง
console-choose-reason = กรุณาเลือกเหตุผล ไม่มีอะไรเปลี่ยนแปลง
console-choose-outcome = กรุณาเลือกผล ไม่มีอะไรเปลี่ยนแปลง
# $clock: from when it can be chosen.
console-too-early = เลือกผลนี้ได้ตั้งแต่ { $clock } ไม่มีอะไรเปลี่ยนแปลง
console-slot-taken = เวลานี้เพิ่งถูกจองสำหรับการโทรอื่นไป ไม่มีอะไรเปลี่ยนแปลง กรุณาเลือกเวลาอื่น
# $name: of the colleague; $state: the booking's state now.
console-late-staff = { $name } ทำไปก่อนแล้ว สถานะของการจองตอนนี้: { $state } การเปลี่ยนแปลงของท่านไม่ถูกบันทึก
console-late-caller = ผู้ติดต่อทำไปก่อนแล้ว สถานะของการจองตอนนี้: { $state } การเปลี่ยนแปลงของท่านไม่ถูกบันทึก
console-late-service = หมดเวลาไปก่อนแล้ว สถานะของการจองตอนนี้: { $state } การเปลี่ยนแปลงของท่านไม่ถูกบันทึก
console-late-self = ท่านทำสิ่งนี้ไปแล้ว สถานะของการจองตอนนี้: { $state }
console-told-confirmed = ยืนยันและแจ้งผู้ติดต่อแล้ว
console-told-offered = เสนอเวลาและแจ้งผู้ติดต่อแล้ว
console-told-cancelled = ยกเลิกและแจ้งผู้ติดต่อแล้ว
console-told-finished = บันทึกผลแล้ว

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
console-action-task-done = ปิดงาน

## To do

console-no-tasks = ไม่มีสิ่งที่ต้องทำ
console-task-person = มีคนขอคุยกับเจ้าหน้าที่
console-task-danger = อาจมีคนตกอยู่ในอันตราย
console-task-send-failed = ส่งข้อความหนึ่งไม่ได้
console-task-room = ไม่มีลิงก์สำหรับการโทร
console-task-mail = มีอีเมลที่ต้องตอบ
console-task-waiting = มีคำขอที่รอคำตอบ
console-task-failed-turn = ระบบตอบข้อความหนึ่งไม่ได้
console-task-lapsed = คำขอหมดเวลาโดยไม่มีคำตอบ
console-task-expired = เวลาที่เสนอหมดอายุแล้ว
console-task-unreachable = ส่งถึงผู้ติดต่อทางแชทไม่ได้
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
