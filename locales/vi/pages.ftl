### status: reference translation


## The web chat

page-chat-title = Trò chuyện
chat-hide-label = Ẩn
# Small line below the top: what "Hide" (same word as chat-hide-label) can do and cannot do.
chat-hide-note = Bấm “Ẩn” thì một trang khác hiện ra ngay. Trình duyệt của bạn vẫn có thể nhớ rằng bạn đã mở trang này.
chat-hide-ends = Bấm “Ẩn” thì cuộc trò chuyện này cũng kết thúc.
chat-apps = Bạn cũng có thể nhắn tin cho chúng tôi tại đây:
chat-log = Các tin nhắn
chat-words = Tin nhắn của bạn
chat-send-label = Gửi
chat-refresh = Hiện tin nhắn mới
chat-again-label = Mở trò chuyện
chat-ended = Cuộc trò chuyện trước của bạn đã kết thúc vì 30 phút không dùng. Đây là cuộc trò chuyện mới. Nếu bạn có mã lịch hẹn và từ đã chọn, bạn có thể tiếp tục bằng mã và từ đó.
chat-idle = Cuộc trò chuyện đã kết thúc vì 30 phút không dùng.
chat-too-fast = Bạn gửi hơi nhanh. Vui lòng chờ một phút rồi thử lại. Không có gì bị mất.
chat-too-long = Tin nhắn này quá dài. Vui lòng chia thành nhiều phần ngắn hơn rồi gửi.
chat-busy = Vừa rồi chúng tôi không nhận được tin nhắn của bạn. Vui lòng thử lại sau giây lát.
chat-offline = Không có kết nối. Vui lòng kiểm tra Internet rồi thử lại. Những gì bạn đã gõ vẫn còn ở đây.
chat-no-cookies = Trò chuyện ở đây cần cookie cho riêng lần này. Vui lòng cho phép cookie trong trình duyệt, rồi mở lại trò chuyện.
chat-form-old = Trang này đã cũ. Không có gì được gửi đi. Vui lòng mở lại trò chuyện.

## Views for demonstrations, never shown to callers

chat-demo-looks = Trò chuyện này trông thế nào trong
chat-demo-web-label = Trang web
chat-demo-line-label = LINE
chat-demo-telegram-label = Telegram
chat-demo-lock = Trên màn hình khóa
chat-demo-refused = Ứng dụng chat sẽ không nhận tin nhắn này.

## Pages that only show

page-languages = Ngôn ngữ
page-nothing-here = Ở đây không có gì.
page-terms-binding = Đây là bản dịch để giúp bạn hiểu. Chỉ bản chính thức bằng tiếng Nhật có hiệu lực:
page-terms-official = Đây là bản chính thức. Bạn cũng có thể đọc tại đây:
# $version is the version of the document.
page-terms-version = Phiên bản: { $version }
page-timetable-title = Ngày và giờ của từng ngôn ngữ
page-timetable-day = Ngày
page-timetable-hours = Giờ
page-timetable-languages = Ngôn ngữ
page-timetable-closed = Nghỉ
page-timetable-japan-time = Tất cả đều là giờ Nhật Bản.
page-timetable-regular = Đây là giờ thường lệ. Một số ngày, ví dụ ngày lễ, có thể khác.
# $phone is the service's phone number.
page-timetable-phone = Điện thoại: { $phone }
page-clock-title = Giờ ở Nhật Bản

## The page of one time, opened by a link in a mail or in the chat

page-booking-title = Giờ của bạn
page-booking-calendar = Lưu vào lịch của bạn
page-booking-offered = Chúng tôi đã đề nghị giờ khác. Vui lòng trả lời trong cuộc trò chuyện.
page-booking-reason = Bạn không cần nêu lý do.
page-booking-busy = Lúc này chúng tôi chưa làm được việc này. Vui lòng thử lại sau giây lát.
