### status: reference translation

service-clinic-interpreter-label = ล่ามคลินิก
service-clinic-interpreter-about = เมื่อท่านไปหาหมอที่คลินิกในเมืองของเรา: มีล่ามภาษาของท่านช่วย 20 นาที
service-legal-evening-label = ปรึกษากฎหมายภาคค่ำ
service-legal-evening-about = ทนายความตอบคำถามเป็นภาษาเวียดนาม เดือนละครั้ง ที่นั่งให้โดยการจับสลาก
