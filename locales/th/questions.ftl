### status: reference translation


## Registered as a job seeker

ask-registered = ท่านลงทะเบียนหางานที่ Hello Work แล้วหรือยัง
ask-registered-label = การลงทะเบียนหางาน
ask-registered-here-label = แล้ว ที่สำนักงานนี้
ask-registered-online-label = แล้ว ทางออนไลน์
ask-registered-elsewhere-label = ที่สำนักงานอื่น
ask-registered-about-label = ยัง แต่จะลงทะเบียน
ask-registered-admitted-label = Hello Work อนุญาต
ask-registered-no-label = ยังไม่ได้ลงทะเบียน
ask-registered-online-why-hellowork-izumo = ท่านทำต่อได้ สำนักงานจะเปลี่ยนการลงทะเบียนออนไลน์ของท่านให้เป็นผู้ใช้ที่ลงทะเบียนกับ Hello Work
ask-registered-online-why-sannomiya-consultation = ท่านทำต่อได้ สำนักงานจะเปลี่ยนการลงทะเบียนออนไลน์ของท่านให้เป็นผู้ใช้ที่ลงทะเบียนกับ Hello Work
ask-registered-elsewhere-why = บริการนี้สำหรับผู้ที่ลงทะเบียนที่สำนักงานนี้เท่านั้น โปรดถาม Hello Work ที่ท่านลงทะเบียนไว้ หรือลงทะเบียนที่สำนักงานนี้ก่อน
ask-registered-no-why = ท่านต้องลงทะเบียนหางานที่ Hello Work ก่อนจึงจะใช้บริการนี้ได้ โปรดลงทะเบียนก่อน แล้วกลับมาที่นี่

## A job-seeker page

ask-mypage = ท่านมีหน้าเว็บส่วนตัวของผู้หางานในเว็บไซต์ของ Hello Work หรือจะเปิดใช้หรือไม่
ask-mypage-label = หน้าเว็บผู้หางาน
ask-mypage-yes-label = มีแล้ว
ask-mypage-will-label = จะเปิดใช้
ask-mypage-no-label = ไม่มี
ask-mypage-no-why = บริการนี้ต้องมีหน้าเว็บส่วนตัวของผู้หางานในเว็บไซต์ของ Hello Work โปรดเปิดใช้ก่อน หรือตัดสินใจว่าจะเปิดใช้

## A device with a camera

ask-camera = ท่านมีอุปกรณ์ของตัวเองที่มีกล้อง เช่น สมาร์ตโฟน และอินเทอร์เน็ตสำหรับวิดีโอคอลหรือไม่
ask-camera-label = อุปกรณ์ที่มีกล้อง
ask-camera-yes-label = มี
ask-camera-no-label = ไม่มี
ask-camera-no-why = นี่เป็นวิดีโอคอล ท่านต้องมีอุปกรณ์ของตัวเองที่มีกล้องและอินเทอร์เน็ต โปรดกลับมาเมื่อมีแล้ว

## Where the counsellors serve

ask-area = ท่านอยู่ในเขตใดเขตหนึ่งของฮอกไกโดต่อไปนี้หรือไม่: คูชิโระ เนมูโระ โทคาจิ
ask-area-label = เขต
ask-area-yes-label = อยู่
ask-area-no-label = ไม่อยู่
ask-area-no-why = เจ้าหน้าที่ให้คำปรึกษาของบริการนี้ดูแลสามเขตของฮอกไกโด คือ คูชิโระ เนมูโระ และโทคาจิ

## Residence status: only whether it is registered, never what it is

ask-residence = สถานภาพการพำนักและระยะเวลาพำนักของท่านลงทะเบียนไว้ที่ Hello Work หรือในหน้าเว็บผู้หางานของท่านแล้วหรือไม่ ไม่ต้องบอกเราว่าเป็นอะไร ผู้มีสัญชาติญี่ปุ่นและผู้พำนักถาวรพิเศษไม่ต้องลงทะเบียน
ask-residence-label = สถานภาพการพำนัก
ask-residence-yes-label = ลงทะเบียนแล้ว
ask-residence-special-label = ผู้พำนักถาวรพิเศษ
ask-residence-exempt-label = ฉันไม่ต้องลงทะเบียน
ask-residence-no-label = ยัง
ask-residence-unsure-label = ไม่แน่ใจ
ask-residence-no-why = ท่านทำต่อได้ แต่อาจถูกระงับการใช้บริการนี้ระหว่างที่ยังไม่ได้ลงทะเบียน โปรดลงทะเบียนที่ Hello Work
