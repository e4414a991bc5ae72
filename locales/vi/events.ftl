### status: reference translation


## The menu and the list of events

event-book-label = Đặt chỗ
event-book-again-label = Sự kiện khác
event-timetable-label = Các sự kiện
event-list-title = Các sự kiện
event-none = Hiện không có sự kiện nào để đặt chỗ. Vui lòng xem lại sau.
event-ask = Bạn muốn tham gia sự kiện nào? Tất cả đều là giờ Nhật Bản.
event-all-full = Hiện tất cả các sự kiện đều đã hết chỗ.
event-left = Còn { $places } chỗ
event-few-left = Chỉ còn { $places } chỗ
event-full = Hết chỗ
event-full-wait = Hết chỗ (có danh sách chờ)
event-mine = Bạn đã có chỗ
event-waited-for = Bạn đang trong danh sách chờ
event-later-label = Sự kiện sau
event-first-label = Sự kiện đầu tiên
event-taken = Vừa có người khác lấy chỗ cuối cùng. Các câu trả lời của bạn vẫn được giữ.
event-past = Không thể đặt chỗ cho sự kiện đó nữa. Các câu trả lời của bạn vẫn được giữ.
event-is-full = Sự kiện này đã hết chỗ: { $event }
event-is-mine = Bạn đã có chỗ ở sự kiện này: { $event }
event-wait-offer = Bạn có thể vào danh sách chờ. Khi có chỗ trống, chúng tôi mời từng người một, ai vào danh sách trước thì được mời trước.
event-no-other-time = Không có sự kiện nào khác.

## The request

event-call-language = Ngôn ngữ dùng trong sự kiện: { $spoken }.
event-call-interpreter = Bạn có thể có phiên dịch cùng tham gia. Vui lòng cho chúng tôi biết trước sự kiện.
event-title = Sự kiện
event-length-title = Thời lượng
event-length = { $minutes } phút
event-book-now-label = Đặt chỗ này
change-event-label = Sự kiện
event-booked-now = Bạn đã có chỗ: { $event }, { $when }.
event-one-at-a-time = Bạn đã có đủ số chỗ mà một người được đặt. Bạn có thể đặt tiếp sau khi một sự kiện đã qua, hoặc hủy một chỗ trước.
event-link-follows = Cách tham gia sẽ được gửi tại đây trước sự kiện.

## Another event in place of a booked one

event-move-label = Đổi sự kiện
event-move-keeps = Chỗ của bạn vẫn được giữ cho đến khi bạn có chỗ khác: { $event }, { $when }.
event-move-title = Vui lòng kiểm tra sự kiện mới
event-moved-now = Bây giờ bạn có chỗ ở một sự kiện khác: { $event }, { $when }.
event-move-sent = Chúng tôi đã nhận được yêu cầu đổi sự kiện của bạn. Chỗ của bạn vẫn được giữ cho đến khi chúng tôi xác nhận chỗ khác: { $event }, { $when }.

## The waiting list

event-wait-joined = Bạn đã vào danh sách chờ: { $event }
event-wait-number = Hiện bạn đứng thứ { $number } trong danh sách. Đây chỉ là ước tính: những người đứng trước bạn có thể rời danh sách.
event-wait-how = Khi có chỗ trống cho bạn, bạn sẽ nhận được tin nhắn. Vui lòng trả lời trong { $minutes } phút. Nếu bạn không trả lời, chỗ đó được chuyển cho người kế tiếp, và bạn xuống cuối danh sách.
event-wait-already = Bạn đang trong danh sách chờ của một sự kiện khác. Để chờ sự kiện này, trước hết vui lòng rời danh sách kia.
event-wait-not-needed = Bây giờ đã có chỗ trống. Bạn không cần chờ nữa.

## What the bot says unasked. The first line of each message is a time alone; these texts stand below it.

event-confirmed-notice-text = Chỗ của bạn đã được xác nhận.
event-changed-notice-text = Chỗ của bạn đã được chuyển sang một sự kiện khác.
event-kept-notice-text = Không đổi được sang sự kiện kia. Bạn vẫn giữ chỗ đang có.
event-cancelled-notice-text = Rất xin lỗi bạn. Chúng tôi đã phải hủy chỗ của bạn. Bạn có thể chọn sự kiện khác.
called-off-notice-text = Rất xin lỗi bạn. Sự kiện này không diễn ra. Chỗ của bạn đã bị hủy.
called-off-waiting-notice-text = Rất xin lỗi bạn. Sự kiện này không diễn ra. Bạn không còn trong danh sách chờ nữa.
event-freed-notice-text = Hiện có một chỗ trống. Chỗ này được giữ cho bạn trong thời gian ngắn:
event-passed-notice-text = Chúng tôi không nhận được câu trả lời kịp thời, nên chỗ này được chuyển cho người kế tiếp. Bạn vẫn ở trong danh sách chờ, ở cuối danh sách.
event-unserved-notice-text = Rất xin lỗi bạn. Không có chỗ nào trống. Bạn không còn trong danh sách chờ nữa.
event-withdrawn-notice-text = Rất xin lỗi bạn. Chỗ chúng tôi đã đề nghị không còn được nữa. Bạn vẫn ở trong danh sách chờ.
event-served-notice-text = Bạn đã có chỗ, nên bạn không còn trong danh sách chờ nữa.
event-day-before-notice-text = Xin nhắc bạn: ngày mai bạn có một chỗ đã đặt.
event-ready-notice-text = Bạn đã sẵn sàng chưa? Vui lòng bấm một nút. Nếu bạn không tham gia được, cũng hãy bấm nút để báo cho chúng tôi.
event-confirmed-soon-notice-text = Sắp bắt đầu rồi. Bạn đã sẵn sàng chưa? Vui lòng bấm một nút.
event-missed-notice-text = Lần này chúng ta chưa gặp được nhau. Bạn có muốn chọn sự kiện khác không?

## The page with the hours, to read or to print

page-events-title = Các sự kiện
page-events-event = Sự kiện
page-events-none = Hiện không có sự kiện nào. Vui lòng xem lại sau.

## How early, how often

event-book-days-before =
    { $days ->
        [1] Bạn có thể đặt chỗ chậm nhất là hết ngày hôm trước.
       *[other] Bạn có thể đặt chỗ chậm nhất là trước đó { $days } ngày.
    }
event-book-working-days-before = Giữa hôm nay và ngày diễn ra sự kiện phải có { $days } ngày làm việc. Thứ Bảy, Chủ Nhật, ngày lễ và từ ngày 29 tháng 12 đến ngày 3 tháng 1 không phải là ngày làm việc.
event-book-per-day = Mỗi ngày bạn có thể có { $calls } chỗ. Những ngày bạn đã đủ chỗ không hiện ở đây.

## On the way

event-companion-ask = Trong sự kiện có ai ở cùng bạn không, ví dụ phiên dịch? Vui lòng cho chúng tôi biết trước sự kiện.
event-disagreed = Không sao. Không có gì được gửi đi hay lưu lại. Nếu không đồng ý, bạn không thể đặt chỗ ở đây.
event-join-label = Tham gia sự kiện
event-check-intro = Có { $points } câu hỏi ngắn để bạn tham gia sự kiện không gặp trục trặc. Bạn có thể dừng bất cứ lúc nào.
event-check-quiet-ask = Lúc diễn ra sự kiện, bạn có thể ở một mình, ở nơi yên tĩnh không?
event-check-no-file-sharing-ask = Bạn có chắc là thiết bị của bạn không có phần mềm chia sẻ tệp, và trong sự kiện bạn sẽ tắt những ứng dụng không cần đến không?
event-check-announce-ask = Bạn đã cho chúng tôi biết ai sẽ ở cùng bạn trong sự kiện chưa, ví dụ phiên dịch, người chăm sóc hoặc người nhà? Nếu chỉ có một mình, hãy trả lời “Có”.
event-check-all-ready = Cảm ơn bạn. Bạn đã sẵn sàng cho sự kiện.
event-check-open-reminder = Trước sự kiện, vui lòng xem lại những điểm này:
event-check-app-title = Ứng dụng cho sự kiện

## The rules

event-rules-group-call = Sự kiện
event-rules-group-before = Trước sự kiện
event-rules-group-conduct = Trong sự kiện
event-rule-app = Sự kiện diễn ra trên { $app }.
event-rule-apps = Sự kiện diễn ra trên một trong các ứng dụng này
event-rule-app-designated = Sự kiện diễn ra trên { $app }, hoặc trên một ứng dụng khác do bên tổ chức chỉ định.
event-rule-media-video = Sự kiện diễn ra qua video.
event-rule-language = Ngôn ngữ dùng trong sự kiện: { $spoken }.
event-rule-access = Để tham gia sự kiện, bạn nhận được
event-rule-notice-minutes = Hãy đặt chỗ trước sự kiện ít nhất { $minutes } phút.
event-rule-notice-hours = Hãy đặt chỗ trước sự kiện ít nhất { $hours } giờ.
event-rule-working-days-before = Giữa ngày đặt chỗ và ngày diễn ra sự kiện phải có { $days } ngày làm việc.
event-rule-per-day = Mỗi ngày bạn có thể có { $calls } chỗ.
event-rule-waiting = Có danh sách chờ. Khi có chỗ trống, chỗ đó được giữ cho bạn trong { $minutes } phút.
event-rule-reminder-day-before = Chúng tôi nhắc bạn lúc { $time } vào ngày trước sự kiện.
event-rule-reminder-ready = Chúng tôi nhắn tin cho bạn { $minutes } phút trước sự kiện.
event-rule-identity = Khi bắt đầu sự kiện, chúng tôi kiểm tra bạn là ai. Chúng tôi hỏi các thông tin này của bạn
event-rule-cancel-same-day = Vào đúng ngày diễn ra sự kiện, bạn chỉ có thể hủy
event-rule-absence = Nếu quá giờ bắt đầu { $minutes } phút mà bạn không đến và không báo gì cho chúng tôi, chỗ của bạn bị hủy.
event-rule-absence-counted = Nếu bạn vắng mặt ở một sự kiện, nhân viên thấy điều đó trong { $days } ngày.
event-rule-checks = Vui lòng xem các điểm này trước sự kiện
event-rule-recording = Cấm ghi lại sự kiện dưới mọi hình thức
event-rule-keeping = Dữ liệu của bạn được xóa { $days } ngày sau sự kiện cuối cùng và tin nhắn cuối cùng của bạn.
event-call-no-recording = Vui lòng không ghi lại sự kiện này dưới bất kỳ hình thức nào ({ $kinds }).
