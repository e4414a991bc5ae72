### status: reference translation


## Choosing a service, where one desk has several

service-ask = Bạn muốn sử dụng dịch vụ nào?
service-other-label = Dịch vụ khác
service-other-languages = { $service }: dịch vụ này không có ngôn ngữ mà bạn đã chọn. Vui lòng chọn ngôn ngữ khác ở dưới, hoặc dịch vụ khác.
unfinished-ask = Bạn đã bắt đầu một yêu cầu với dịch vụ khác: { $service }. Yêu cầu đó chưa được gửi. Bạn muốn tiếp tục không? Nếu bạn bắt đầu yêu cầu mới, các câu trả lời đó sẽ bị xóa.
unfinished-new-label = Bắt đầu mới

## How early, how often

closed-on-holidays = Nghỉ vào Thứ Bảy, Chủ Nhật, ngày lễ và từ ngày 29 tháng 12 đến ngày 3 tháng 1.
book-days-before =
    { $days ->
        [1] Bạn có thể đặt lịch chậm nhất là hết ngày hôm trước.
       *[other] Bạn có thể đặt lịch chậm nhất là trước đó { $days } ngày.
    }
book-working-days-before = Giữa hôm nay và ngày gọi phải có { $days } ngày làm việc. Thứ Bảy, Chủ Nhật, ngày lễ và từ ngày 29 tháng 12 đến ngày 3 tháng 1 không phải là ngày làm việc.
book-per-day =
    { $calls ->
        [1] Mỗi ngày bạn có thể có một cuộc gọi.
       *[other] Mỗi ngày bạn có thể có { $calls } cuộc gọi.
    } Những ngày bạn đã đủ cuộc gọi không hiện ở đây.

## When nothing can be booked because something is being repaired

maintenance-ahead = Từ { $from } đến { $to }, không thể đặt lịch vì hệ thống bảo trì.
maintenance-now = Hiện không thể đặt lịch vì hệ thống đang bảo trì. Bạn có thể đặt lịch lại từ { $to }. Các cuộc gọi đã đặt vẫn giữ nguyên. Bạn vẫn có thể xem, hủy các cuộc gọi đó và liên hệ nhân viên.
maintenance-until = Hiện không thể đặt lịch vì hệ thống đang bảo trì. Bạn có thể đặt lịch lại từ { $to }.

## The services: a short name for a button, and one line about each

service-otit-label = Thực tập sinh (OTIT)
service-otit-about = Dành cho thực tập sinh kỹ năng và cựu thực tập sinh: gọi với người nói ngôn ngữ của bạn.
service-hellowork-izumo-label = Hello Work Izumo
service-hellowork-izumo-about = Dành cho người tìm việc đã đăng ký tại Hello Work Izumo (Shimane): tư vấn việc làm qua video.
service-sannomiya-consultation-label = Sannomiya: tư vấn
service-sannomiya-consultation-about = Hello Work Nada, chi nhánh Sannomiya (Kobe): tư vấn việc làm qua video cho người đăng ký ở đó.
service-sannomiya-seminars-label = Sannomiya: hội thảo
service-sannomiya-seminars-about = Hello Work Nada, chi nhánh Sannomiya (Kobe): hội thảo và tham quan công ty trực tuyến.
service-online-hellowork-label = Hello Work online
service-online-hellowork-about = Dành cho người đã đăng ký tìm việc tại Hello Work: tư vấn việc làm trong Hệ thống Hello Work Trực tuyến.
service-gunma-seminars-label = Gunma: hội thảo
service-gunma-seminars-about = Cục Lao động Gunma và Hello Work: hội thảo và tham quan công ty trực tuyến.
service-kushiro-administrative-label = Tư vấn Kushiro
service-kushiro-administrative-about = Tư vấn hành chính tại Kushiro, Nemuro và Tokachi (Hokkaido): nói qua video về công việc của các cơ quan nhà nước.
