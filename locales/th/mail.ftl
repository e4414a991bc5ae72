### status: reference translation

# $day: weekday, day, month; $clock: hours and minutes.
mail-requested-subject = รอยืนยัน { $day } { $clock } (เวลาญี่ปุ่น)
mail-offered-subject = กรุณาเลือกเวลา
mail-confirmed-subject = { $day } { $clock } (เวลาญี่ปุ่น)
mail-changed-subject = เวลาใหม่ { $day } { $clock } (เวลาญี่ปุ่น)
mail-cancelled-subject = ยกเลิก: { $day } { $clock } (เวลาญี่ปุ่น)
mail-calendar-subject = โทรคุย
room-subject = โทรคุย
mail-requested = เวลานี้ยังไม่แน่นอน เราจะเขียนถึงท่านอีกครั้ง
mail-offered = กรุณาเลือกหนึ่งเวลาจากรายการนี้ โดยตอบในแชท
mail-confirmed = เวลานี้แน่นอนแล้ว
mail-offered-reply = กรุณาเลือกหนึ่งเวลาจากรายการนี้ โดยตอบอีเมลนี้ หรือตอบในแชท
mail-terms-attached = เราแนบข้อกำหนดการใช้งานมากับอีเมลนี้ เมื่อท่านเลือกเวลา จะถือว่าท่านยอมรับข้อกำหนดนั้น
mail-unwritten = ท่านยังไม่ได้รับคำตอบจากเรา คำตอบของเราอาจส่งไม่ถึงท่าน กรุณาโทรมาถามเรา: { $phone }
mail-changed = นี่คือเวลาใหม่ เวลาเดิมไม่ใช้แล้ว
mail-cancelled = เวลานี้ยกเลิกแล้ว ท่านไม่ต้องทำอะไร
# $when: the moment on that clock; $place: the name of that time zone's city.
mail-own-time = ตามเวลา{ $place }: { $when }
mail-join = เปิดลิงก์นี้เพื่อเข้าร่วม: { $link }
mail-passcode = รหัสผ่าน: { $passcode }
mail-passkey = พาสคีย์: { $passkey }
mail-join-by-id = หากต้องการเข้าร่วม เปิดแอป { $app } แล้วใส่ ID การประชุมนี้: { $number }
mail-link-later = ท่านจะได้รับลิงก์ก่อนถึงเวลานี้
mail-page = เปิดลิงก์นี้เพื่อดูหรือเปลี่ยนเวลา: { $link }
mail-code = รหัส: { $code }
# The word must be one that the language's list of words for "cancel" knows.
mail-answer-cancels = หากท่านไม่สะดวก กรุณาตอบอีเมลนี้ด้วยคำเดียว: ยกเลิก
mail-automatic = อีเมลนี้ส่งโดยอัตโนมัติ
mail-staff-subject = มีรายการใหม่
mail-staff = มีรายการใหม่ในระบบเจ้าหน้าที่
mail-staff-link = เปิดระบบเจ้าหน้าที่: { $link }
mail-proof-subject = รหัสของท่าน
mail-proof = พิมพ์รหัสนี้ในแชท: { $code }
mail-proof-why = ใช้ได้ 10 นาที หากท่านไม่ได้ขอรหัสนี้ ท่านไม่ต้องทำอะไร
mail-still-subject = { $day } { $clock } (เวลาญี่ปุ่น): ยังไม่ได้ยกเลิก
mail-still = เวลานี้ยังไม่ได้ยกเลิก
mail-receipt = เวลานี้ยกเลิกแล้วตามที่ท่านขอ ท่านไม่ต้องทำอะไร
mail-undo = ท่านยกเลิกโดยไม่ตั้งใจหรือไม่ หากเวลานี้ยังว่าง ท่านขอใหม่ได้: { $link }
mail-answer-accepts = หากต้องการเวลานี้ กรุณาตอบอีเมลนี้ด้วยคำเดียว: ตกลง
mail-answer-number = หากต้องการเวลาใดในรายการนี้ กรุณาตอบอีเมลนี้ด้วยหมายเลขของเวลานั้น เช่น: 1
mail-answer-none = หากไม่มีเวลาที่สะดวก กรุณาตอบอีเมลนี้ด้วยคำเดียว: ไม่
mail-same-day = ในวันนัด กรุณายกเลิกทางโทรศัพท์: { $phone }
mail-today-subject = วันนี้: { $count } รายการ
mail-today = เวลานัดของวันนี้ (เวลาญี่ปุ่น):
