### status: reference translation

# $day: weekday, day, month; $clock: hours and minutes.
mail-requested-subject = รอยืนยัน { $day } { $clock } (เวลาญี่ปุ่น)
mail-offered-subject = กรุณาเลือกเวลา
mail-confirmed-subject = { $day } { $clock } (เวลาญี่ปุ่น)
mail-changed-subject = เวลาใหม่ { $day } { $clock } (เวลาญี่ปุ่น)
mail-cancelled-subject = ยกเลิก: { $day } { $clock } (เวลาญี่ปุ่น)

mail-calendar-subject = โทรคุย

mail-requested = เวลานี้ยังไม่แน่นอน เราจะเขียนถึงท่านอีกครั้ง
mail-offered = กรุณาเลือกหนึ่งเวลาจากรายการนี้ โดยตอบในแชท
mail-confirmed = เวลานี้แน่นอนแล้ว
mail-changed = นี่คือเวลาใหม่ เวลาเดิมไม่ใช้แล้ว
mail-cancelled = เวลานี้ยกเลิกแล้ว ท่านไม่ต้องทำอะไร

# $when: the moment on that clock; $place: the name of that time zone's city.
mail-own-time = ตามเวลา{ $place }: { $when }
mail-join = เปิดลิงก์นี้เพื่อเข้าร่วม: { $link }
mail-passcode = รหัสผ่าน: { $passcode }
mail-link-later = ท่านจะได้รับลิงก์ก่อนถึงเวลานี้
mail-page = เปิดลิงก์นี้เพื่อดูหรือเปลี่ยนเวลา: { $link }
mail-code = รหัส: { $code }
# The word must be one that the language's list of words for "cancel" knows.
mail-answer-cancels = หากท่านไม่สะดวก กรุณาตอบอีเมลนี้ด้วยคำเดียว: ยกเลิก
mail-automatic = อีเมลนี้ส่งโดยอัตโนมัติ

mail-staff-subject = มีรายการใหม่
mail-staff = มีรายการใหม่ในระบบเจ้าหน้าที่
mail-staff-link = เปิดระบบเจ้าหน้าที่: { $link }
