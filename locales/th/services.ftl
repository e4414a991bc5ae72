### status: reference translation


## Choosing a service, where one desk has several

service-ask = ท่านต้องการใช้บริการใด
service-other-label = บริการอื่น
service-other-languages = { $service }: บริการนี้ไม่มีภาษาที่ท่านเลือก กรุณาเลือกภาษาอื่นด้านล่าง หรือเลือกบริการอื่น
unfinished-ask = ท่านเริ่มทำคำขอกับบริการอื่นไว้: { $service } แต่ยังไม่ได้ส่ง ต้องการทำต่อหรือไม่ หากเริ่มคำขอใหม่ คำตอบเดิมจะถูกลบ
unfinished-new-label = เริ่มคำขอใหม่

## How early, how often

closed-on-holidays = ปิดวันเสาร์ วันอาทิตย์ วันหยุดราชการ และวันที่ 29 ธันวาคมถึง 3 มกราคม
book-days-before =
    { $days ->
        [1] จองได้ถึงสิ้นวันก่อนวันโทร
       *[other] จองได้ถึงสิ้นวันก่อนวันโทร { $days } วัน
    }
book-working-days-before =
    { $days ->
        [1] ระหว่างวันนี้กับวันโทรต้องมีวันทำการหนึ่งวัน
       *[other] ระหว่างวันนี้กับวันโทรต้องมีวันทำการ { $days } วัน
    } (วันเสาร์ วันอาทิตย์ วันหยุดราชการ และวันที่ 29 ธันวาคมถึง 3 มกราคม ไม่นับเป็นวันทำการ)
book-per-day =
    { $calls ->
        [1] วันหนึ่งโทรได้หนึ่งครั้ง
       *[other] วันหนึ่งโทรได้ { $calls } ครั้ง
    } วันที่ท่านจองครบแล้วไม่แสดงที่นี่

## When nothing can be booked because something is being repaired

maintenance-ahead = ตั้งแต่ { $from } ถึง { $to } จองไม่ได้ เพราะปิดปรับปรุงระบบ
maintenance-now = ตอนนี้จองไม่ได้ เพราะปิดปรับปรุงระบบ จองได้อีกครั้งตั้งแต่ { $to } การโทรที่จองไว้แล้วยังอยู่เหมือนเดิม ท่านยังดู ยกเลิก และติดต่อเจ้าหน้าที่ได้
maintenance-until = ตอนนี้จองไม่ได้ เพราะปิดปรับปรุงระบบ จองได้อีกครั้งตั้งแต่ { $to }

## The services: a short name for a button, and one line about each

service-otit-label = ผู้ฝึกปฏิบัติ (OTIT)
service-otit-about = สำหรับผู้ฝึกปฏิบัติงานด้านเทคนิคและอดีตผู้ฝึกฯ: โทรคุยกับคนที่พูดภาษาของท่าน
service-hellowork-izumo-label = Hello Work อิซูโมะ
service-hellowork-izumo-about = สำหรับผู้หางานที่ลงทะเบียนที่ Hello Work อิซูโมะ (ชิมาเนะ): ปรึกษาเรื่องงานทางวิดีโอ
service-sannomiya-consultation-label = ซันโนมิยะ: ปรึกษางาน
service-sannomiya-consultation-about = Hello Work นาดะ สาขาซันโนมิยะ (โกเบ): ปรึกษาเรื่องงานทางวิดีโอ
service-sannomiya-seminars-label = ซันโนมิยะ: สัมมนา
service-sannomiya-seminars-about = Hello Work นาดะ สาขาซันโนมิยะ (โกเบ): สัมมนาและเยี่ยมชมบริษัททางออนไลน์
service-online-hellowork-label = Hello Work ออนไลน์
service-online-hellowork-about = สำหรับผู้หางานที่ลงทะเบียนกับ Hello Work: ปรึกษาเรื่องงานในระบบ Hello Work ออนไลน์
service-gunma-seminars-label = กุนมะ: สัมมนา
service-gunma-seminars-about = สำนักงานแรงงานกุนมะและ Hello Work: สัมมนาและเยี่ยมชมบริษัททางออนไลน์
service-kushiro-administrative-label = คูชิโระ: งานราชการ
service-kushiro-administrative-about = ปรึกษาเรื่องราชการในเขตคูชิโระ เนมูโระ และโทคาจิ (ฮอกไกโด): คุยทางวิดีโอเรื่องงานของหน่วยงานรัฐ
