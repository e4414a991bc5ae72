### status: reference translation

demo-mail-title = จดหมายของเดโมนี้
demo-mail-empty = ยังไม่มีการส่งจดหมาย
demo-mail-to = ถึง
demo-mail-subject-title = เรื่อง
demo-mail-time = ส่งเมื่อ
demo-mail-calendar = รายการในปฏิทิน
# Title and text of the page behind a join link.
demo-room-title = ห้องของเดโม
demo-room-text = การโทรจะเริ่มที่นี่ แต่ในเดโมนี้ไม่มีคนรับสาย
