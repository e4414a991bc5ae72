### status: reference translation

## Everywhere

console-name = Bàn trực
console-skip = Đến phần nội dung
console-nav = Menu chính
console-nav-queue = Yêu cầu và cuộc gọi
console-nav-tasks = Việc cần làm
console-nav-timetable = Lịch làm việc
console-nav-account = Tài khoản của tôi
console-logout = Đăng xuất
console-none = Không có gì ở đây.
console-choose = Vui lòng chọn
# $minutes: whole minutes, a number.
console-minutes = { $minutes } phút
# $hours: whole hours, a number.
console-hours = { $hours } giờ
# $days: whole days, a number.
console-days = { $days } ngày

## Pages that say why there is nothing to see

console-problem-title = Không thể hiện trang này
console-to-start = Về trang đầu
console-not-found = Ở đây không có gì, hoặc không thuộc ngôn ngữ của bạn.
console-not-for-role = Tài khoản của bạn không được phép mở trang này.
console-form-old = Mẫu này quá cũ. Không có gì thay đổi. Vui lòng mở lại trang và làm lại.
console-form-wrong = Không đọc được mẫu này. Không có gì thay đổi. Vui lòng mở lại trang và làm lại.

## Login

console-login-title = Đăng nhập
console-login-name = Tên đăng nhập
console-password = Mật khẩu
console-login-button = Đăng nhập
console-login-wrong = Tên đăng nhập hoặc mật khẩu sai, hoặc tài khoản đang bị khóa. Sau 5 lần sai mật khẩu, tài khoản bị khóa 15 phút.
console-told-password = Đã đặt mật khẩu. Vui lòng đăng nhập.
console-link-spent = Liên kết này đã được dùng hoặc đã quá cũ. Vui lòng xin quản trị viên một liên kết mới.
console-link-title = Đặt mật khẩu của bạn
console-link-for = Dành cho
console-new-password = Mật khẩu mới
# $least: how many letters it needs, a number.
console-password-rule = Ít nhất { $least } ký tự. Nên dùng vài từ mà chỉ bạn biết.
console-password-again = Nhập lại mật khẩu đó
console-password-button = Đặt mật khẩu
# $least: how many letters it needs, a number.
console-password-short = Mật khẩu này quá ngắn. Cần ít nhất { $least } ký tự.
console-password-long = Mật khẩu này quá dài. Nhiều nhất là 200 ký tự.
console-password-simple = Mật khẩu này lặp lại các ký tự giống nhau. Vui lòng dùng nhiều ký tự khác nhau hơn.
console-password-login = Mật khẩu không được có tên đăng nhập của bạn.
console-password-differs = Hai mật khẩu không giống nhau. Vui lòng gõ lại cả hai.

## Requests and calls

console-languages = Các ngôn ngữ
console-no-languages = Tài khoản của bạn chưa có ngôn ngữ nào. Vui lòng hỏi quản trị viên.
# $waiting: requests that wait for an answer; $open: all open bookings; both numbers.
console-count-title = Đang chờ trả lời: { $waiting }. Tất cả lịch hẹn đang mở: { $open }.
console-find = Mã lịch hẹn
console-find-button = Tìm
console-told-no-such-code = Không có lịch hẹn nào trong các ngôn ngữ của bạn có mã này.
console-part-requested = Yêu cầu mới
console-part-offered = Đang chờ người gọi
console-part-today = Hôm nay, hoặc chưa có kết quả
console-part-confirmed = Các cuộc gọi sau này
console-column-code = Mã
console-column-time = Ngày giờ
console-column-name = Tên
console-column-waited = Đã chờ
console-column-until = Trả lời trước
console-column-language = Ngôn ngữ
console-column-service = Dịch vụ
console-column-at = Lúc
console-column-who = Người làm
console-column-what = Việc
console-column-note = Ghi chú
console-column-booking = Lịch hẹn
console-column-calls = Cuộc gọi trong ngày đó
console-urgent = Sắp hết hạn
console-moving = Đã đề nghị giờ khác
console-room-failed = Chưa có liên kết
# $clock: when it was made.
console-as-of = Cập nhật lúc { $clock }. Danh sách này tự làm mới.
console-erased = Đã xóa
console-erased-why = Người gọi đã cho xóa mọi dữ liệu cá nhân.

## One booking

console-back-to-queue = Quay lại danh sách
console-about = Về lịch hẹn này
console-details = Chi tiết
console-own-time = Giờ của người gọi:
console-asked-at = Yêu cầu lúc
console-offer-until = Hạn chọn giờ
console-outcome = Kết quả
console-room = Liên kết cuộc gọi
console-room-wanted = Đang tạo
console-state-waiting = Trong danh sách chờ
console-state-requested = Đã yêu cầu
console-state-offered = Đã đề nghị giờ khác
console-state-confirmed = Đã xác nhận
console-state-done = Đã xong
console-state-cancelled = Đã hủy
console-state-lapsed = Đã quá hạn

console-detail-name = Họ và tên
console-detail-birthdate = Ngày tháng năm sinh
console-detail-email = Địa chỉ email
console-detail-phone = Điện thoại
console-detail-address = Địa chỉ
console-detail-jobseeker-number = Mã số người tìm việc
console-detail-who = Người yêu cầu
console-detail-where = Nước
console-detail-whom = Giúp cho ai
console-detail-mailbox = Hộp thư
console-detail-companion = Người cùng tham gia
console-detail-reason = Lý do
console-who-trainee = Thực tập sinh
console-who-former = Cựu thực tập sinh
console-who-representative = Người đại diện
console-who-supporter = Người hỗ trợ
console-whom-trainee = Thực tập sinh
console-whom-former = Cựu thực tập sinh
console-mailbox-own = Chỉ người gọi đọc được
console-mailbox-shared = Người khác cũng đọc được: không gửi email
console-companion-none = Không có ai
console-companion-interpreter = Phiên dịch
console-companion-companion = Người khác
console-where-jp = Nhật Bản
console-where-vn = Việt Nam
console-where-cn = Trung Quốc
console-where-id-west = Indonesia (miền Tây)
console-where-id-central = Indonesia (miền Trung)
console-where-id-east = Indonesia (miền Đông)
console-where-ph = Philippines
console-where-th = Thái Lan
console-where-kh = Campuchia
console-where-mm = Myanmar
console-where-other = Nước khác

console-confirm-title = Xác nhận
console-wishes = Các giờ mong muốn
# $rank: 1 is the first choice.
console-wish = { $rank }.
console-taken = Đã có người đặt
console-join-url = Liên kết cuộc gọi (https://…)
console-passcode = Mật mã
console-link-later = Nếu chưa có liên kết: để trống cả hai. Người gọi được báo là liên kết sẽ gửi sau.
console-link-missing = Nhập liên kết
console-link-button = Gửi liên kết
console-told-linked = Đã lưu liên kết. Người gọi được báo.
console-confirm-button = Xác nhận giờ này
console-finish-title = Sau cuộc gọi
# $clock: from when "did not come" can be chosen.
console-missed-from = Có thể chọn “Không đến” từ { $clock }.
console-finish-button = Lưu kết quả
console-outcome-talked = Đã nói chuyện
console-outcome-missed = Không đến
console-outcome-technical = Trục trặc kỹ thuật
console-outcome-staff-absent = Nhân viên vắng mặt
console-cancel-title = Hủy
console-reason = Lý do
console-reason-closed = Chúng tôi nghỉ
console-reason-ill = Tư vấn viên không đến được
console-reason-asked = Người gọi yêu cầu hủy
console-reason-twice = Cùng một yêu cầu gửi hai lần
console-reason-other = Lý do khác
console-cancel-button = Hủy lịch hẹn này
console-offered-title = Các giờ đã đề nghị
console-offer-title = Đề nghị giờ khác
# $most: how many times may be ticked, a number.
console-offer-how = Đánh dấu nhiều nhất { $most } giờ trống. Các giờ này được giữ cho đến khi người gọi trả lời.
console-weeks = Các tuần
console-week-earlier = Tuần trước
console-week-later = Tuần sau
console-week-empty = Tuần này không có ai trực cho ngôn ngữ này.
console-offer-button = Đề nghị các giờ này
console-trail = Lịch sử

console-link-wrong = Liên kết phải bắt đầu bằng https://. Không có gì thay đổi.
console-choose-wish = Vui lòng chọn một trong các giờ mong muốn. Không có gì thay đổi.
# $most: how many may be ticked, a number.
console-choose-times = Vui lòng đánh dấu từ một đến { $most } giờ trống. Không có gì thay đổi.
console-choose-reason = Vui lòng chọn lý do. Không có gì thay đổi.
console-choose-outcome = Vui lòng chọn kết quả. Không có gì thay đổi.
# $clock: from when it can be chosen.
console-too-early = Chỉ có thể chọn kết quả này từ { $clock }. Không có gì thay đổi.
console-slot-taken = Giờ này vừa được đặt cho một cuộc gọi khác. Không có gì thay đổi. Vui lòng chọn giờ khác.
# $name: of the colleague; $state: the booking's state now.
console-late-staff = { $name } đã làm trước. Tình trạng lịch hẹn bây giờ: { $state }. Thay đổi của bạn không được thực hiện.
# $state: the booking's state now.
console-late-caller = Người gọi đã làm trước. Tình trạng lịch hẹn bây giờ: { $state }. Thay đổi của bạn không được thực hiện.
# $state: the booking's state now.
console-late-service = Đã hết thời hạn trước đó. Tình trạng lịch hẹn bây giờ: { $state }. Thay đổi của bạn không được thực hiện.
# $state: the booking's state now.
console-late-self = Bạn đã làm việc này rồi. Tình trạng lịch hẹn bây giờ: { $state }.
console-told-confirmed = Đã xác nhận. Người gọi được báo.
console-told-offered = Đã đề nghị. Người gọi được báo.
console-told-cancelled = Đã hủy. Người gọi được báo.
console-told-finished = Đã lưu kết quả.

console-actor-caller = Người gọi
console-actor-staff = Nhân viên
console-actor-service = Chương trình
console-action-request = Yêu cầu cuộc gọi
console-action-confirm = Đã xác nhận
console-action-offer = Đề nghị giờ khác
console-action-accept = Chọn giờ được đề nghị
console-action-decline = Từ chối các giờ được đề nghị
console-action-cancel = Đã hủy
console-action-lapse = Quá hạn mà không có trả lời
console-action-finish = Lưu kết quả
console-action-room = Nhập liên kết
console-action-task-done = Hoàn thành một việc

## To do

console-no-tasks = Không có việc nào cần làm.
console-task-person = Có người muốn nói chuyện với nhân viên
console-task-danger = Có người có thể đang gặp nguy hiểm
console-task-send-failed = Có tin nhắn không gửi được
console-task-room = Thiếu liên kết cho một cuộc gọi
console-task-mail = Có email cần trả lời
console-task-waiting = Có yêu cầu đang chờ trả lời
console-task-failed-turn = Có tin nhắn không trả lời được
console-task-lapsed = Có yêu cầu quá hạn mà chưa được trả lời
console-task-expired = Các giờ đề nghị đã hết hạn
console-task-unreachable = Không liên lạc được với người gọi qua chat
console-open-booking = Mở
console-done-button = Xong
console-told-task-done = Việc này đã xong.
console-told-task-gone = Người khác đã làm xong việc này rồi.

## Timetable

console-regular-hours = Giờ thường lệ
console-exceptions = Ngày đóng cửa, ngày nghỉ và ngày mở thêm
console-all-languages = Tất cả ngôn ngữ
console-day = Ngày
console-hours-title = Giờ
console-closed = Nghỉ
# $calls: a number.
console-calls-there = { $calls } lịch hẹn: vui lòng xem lại
console-add-exception = Thêm ngày đóng cửa, ngày nghỉ hoặc ngày mở thêm
console-kind = Ngày đó thế nào
console-kind-closed = Đóng cửa hoặc nghỉ phép
console-kind-hours = Giờ khác, hoặc ngày mở thêm
console-opens = Từ
console-closes = Đến
console-add-button = Thêm
console-remove-button = Bỏ
console-day-wrong = Vui lòng chọn một ngày từ hôm nay, trong vòng một năm. Không có gì thay đổi.
console-hours-wrong = Vui lòng nhập cả hai giờ, giờ sớm hơn trước, theo bước năm phút. Không có gì thay đổi.
console-told-exception-added = Đã thêm. Nếu ngày đó có lịch hẹn, vui lòng xem lại các lịch hẹn đó.
console-told-exception-removed = Đã bỏ.

## My account

console-settings = Cài đặt
console-speaks = Ngôn ngữ của các trang này
console-mail-on = Gửi email cho tôi khi có mục mới trong các ngôn ngữ của tôi
console-save-button = Lưu
console-told-saved = Đã lưu.
console-sessions = Những nơi bạn đang đăng nhập
console-sessions-why = Phiên đăng nhập kết thúc sau 30 phút không dùng, và sau 12 giờ. Hãy kết thúc mọi phiên mà bạn không nhận ra, rồi xin mật khẩu mới.
console-session-began = Đăng nhập lúc
console-session-seen = Dùng lần cuối
console-session-which = Phiên nào
console-session-this = Trình duyệt này
console-session-other = Trình duyệt khác
console-end-button = Kết thúc
console-told-ended = Phiên đã kết thúc.
console-end-all-button = Kết thúc tất cả, kể cả phiên này
