### status: reference translation


## For the office

rules-group-office = สำหรับสำนักงาน
rule-seats = ระหว่างที่ยังไม่มีเจ้าหน้าที่ให้คำปรึกษาในรายการ: รับการโทรพร้อมกันได้ภาษาละ { $count } สาย
rule-buffer = หลังการโทรแต่ละครั้งเว้นว่างไว้ { $minutes } นาที
rule-unanswered = คำขอจะแสดงว่าล่าช้าหลังจาก { $hours } ชั่วโมง
rule-unclosed = การโทรที่ยังไม่มีผลจะแสดงว่าล่าช้าหลังจาก { $hours } ชั่วโมง
rule-unread = ข้อความที่ยังไม่มีการตอบสนองจะแสดงว่าล่าช้าหลังจาก { $hours } ชั่วโมง
rule-close = การโทรที่ยังไม่มีผลจะถูกปิดหลังจาก { $days } วัน
rule-today = รายการการโทรของวันส่งให้เจ้าหน้าที่เวลา { $time }

## Staff: the rules of a service

console-rules-title = บริการ
console-rules-key = บรรทัดในไฟล์
console-rules-value = ค่า
console-rules-sentence = สิ่งที่ผู้ติดต่ออ่าน
console-rules-place = อยู่ที่ไหน
console-rules-operator = กำหนดที่นี่
console-rules-notice = ประกาศ
console-rules-preamble = ตอนต้นของข้อกำหนด
console-rules-closing = ตอนท้ายของข้อกำหนด
console-rules-nowhere = ไม่ได้ระบุ
console-rules-staff = เฉพาะเจ้าหน้าที่

## Staff: figures

console-figures-title = สถิติ
console-figures-how = จำนวนการจองของเดือนที่จบครบแล้ว ไม่มีชื่อ รหัส หรืออายุ จำนวนที่น้อยกว่า 5 แสดงเป็น <5 ขีด (–) ใช้แทนจำนวนที่ไม่แสดง เพื่อไม่ให้ใครคำนวณหาจำนวนน้อย ๆ ได้
console-figures-from = ตั้งแต่
console-figures-to = ถึง
console-figures-show-button = แสดง
console-figures-count = การจอง
console-figures-total = รวม
console-figures-month = ตามเดือน
console-figures-language = ตามภาษา
console-figures-weekday = ตามวันในสัปดาห์
console-figures-hour = ตามชั่วโมง
console-figures-outcome = ตามผล
console-figures-channel = ตามช่องทาง
console-figures-wait = ผู้ติดต่อครึ่งหนึ่งได้รับการยืนยันภายใน { $time }
console-figures-wait-none = การจองน้อยเกินไป จึงบอกไม่ได้ว่าผู้ติดต่อรอนานเท่าไร
console-figures-length = { $hours } ชม. { $minutes } นาที
console-figures-outcome-open = ยังไม่เสร็จ
console-figures-outcome-cancelled = ยกเลิกแล้ว
console-figures-outcome-lapsed = ไม่ได้รับการยืนยันทันเวลา
console-figures-channel-gone = ลบไปแล้ว
