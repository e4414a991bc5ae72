### status: reference translation

message-alt = ท่านมีข้อความใหม่
offered-notice-text = เวลาที่ท่านขอไม่สะดวก เวลาที่เราเสนอได้คือ:
confirmed-notice-text = ยืนยันการโทรของท่านแล้ว
cancelled-notice-text = ขออภัย เราจำเป็นต้องยกเลิกนัดนี้ กรุณาเลือกเวลาอื่น
lapsed-notice-text = ขออภัย เราตอบไม่ทันเวลา คำขอนี้จึงสิ้นสุดแล้ว กรุณาเลือกเวลาอื่น
expired-notice-text = เราไม่ได้กันเวลาที่เสนอไว้ให้ท่านอีกต่อไปแล้ว กรุณาเลือกเวลาอื่น
