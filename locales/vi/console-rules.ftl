### status: reference translation


## For the office

rules-group-office = Dành cho văn phòng
rule-seats = Khi chưa có tư vấn viên nào trong danh sách: mỗi ngôn ngữ nhận cùng lúc { $count } cuộc gọi.
rule-buffer = Sau mỗi cuộc gọi để trống { $minutes } phút.
rule-unanswered = Yêu cầu được báo là trễ sau { $hours } giờ.
rule-unclosed = Cuộc gọi chưa có kết quả được báo là trễ sau { $hours } giờ.
rule-unread = Tin nhắn không có phản hồi được báo là trễ sau { $hours } giờ.
rule-close = Cuộc gọi chưa có kết quả được đóng sau { $days } ngày.
rule-today = Danh sách cuộc gọi trong ngày được gửi cho nhân viên lúc { $time }.

## Staff: the rules of a service

console-rules-title = Dịch vụ
console-rules-key = Mục
console-rules-value = Giá trị
console-rules-sentence = Câu mà người gọi đọc
console-rules-place = Nằm ở đâu
console-rules-operator = tự chọn ở đây
console-rules-notice = thông báo
console-rules-preamble = phần đầu của điều khoản
console-rules-closing = phần cuối của điều khoản
console-rules-nowhere = không ghi
console-rules-staff = chỉ nhân viên

## Staff: figures

console-figures-title = Số liệu
console-figures-how = Số lịch hẹn trong các tháng đã qua trọn vẹn, không có tên, mã hoặc tuổi. Số nhỏ hơn 5 hiện là <5. Dấu gạch (–) thay cho một số không được hiện, để không ai tính ra được số nhỏ.
console-figures-from = Từ
console-figures-to = Đến
console-figures-show-button = Hiện
console-figures-count = Lịch hẹn
console-figures-total = Tất cả
console-figures-month = Theo tháng
console-figures-language = Theo ngôn ngữ
console-figures-weekday = Theo ngày trong tuần
console-figures-hour = Theo giờ
console-figures-outcome = Theo kết quả
console-figures-channel = Theo kênh
console-figures-wait = Một nửa số người gọi được xác nhận trong vòng { $time }.
console-figures-wait-none = Có quá ít lịch hẹn để biết người gọi phải chờ bao lâu.
console-figures-length = { $hours } giờ { $minutes } phút
console-figures-outcome-open = Đang mở
console-figures-outcome-cancelled = Đã hủy
console-figures-outcome-lapsed = Không được xác nhận kịp
console-figures-channel-gone = Đã xóa sau đó
