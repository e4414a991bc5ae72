### status: reference translation


## Everywhere

console-name = Bàn trực
console-skip = Đến phần nội dung
console-nav = Menu chính
console-nav-queue = Yêu cầu và cuộc gọi
console-nav-tasks = Việc cần làm
console-nav-timetable = Lịch làm việc
console-nav-staff = Nhân viên
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
console-no-services = Hiện không có dịch vụ nào của bạn chạy ở đây. Vui lòng hỏi quản trị viên.
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
console-part-changes = Muốn đổi giờ
console-part-offered = Đang chờ người gọi
console-part-today = Hôm nay, hoặc chưa có kết quả
console-part-confirmed = Các cuộc gọi sau này
console-column-code = Mã
console-column-time = Ngày giờ
console-column-name = Tên
console-column-waited = Đã chờ
console-column-until = Trả lời trước
console-column-language = Ngôn ngữ
console-call-language = Ngôn ngữ cuộc gọi
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
console-room-waits = Chưa tạo được. Đang thử lại.
console-meeting-id = ID cuộc họp
console-app = Ứng dụng
console-room-overruled = Zoom không nhận các cài đặt này: { $settings }. Vui lòng báo cho quản trị viên.
console-link-instead = Dùng liên kết khác
console-link-instead-why = Cuộc họp đã tạo trước đó bị xóa. Người gọi nhận được liên kết mới.
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
console-past = Đã qua
console-cover-free = Ai rảnh
console-cover-calls = Các cuộc gọi khác trong giờ đó
console-cover-room = Phòng
console-cover-nobody = Không có ai
console-cover-load = { $name } ({ $calls } cuộc gọi trong ngày đó)
console-cover-seat = Chỗ { $number }
console-cover-held = Giữ cho người gọi này
console-cover-rooms = Còn { $free } phòng
console-cover-room-any = Còn trống
console-cover-room-by-hand = Tự nhập liên kết
console-send-back-title = Gửi lại giờ này
console-send-back-why = Người gọi phải trả lời. Chỉ khi đó cuộc gọi mới được xác nhận.
console-send-back-button = Gửi giờ này cho người gọi
console-change-title = Người gọi muốn đổi giờ
console-move-button = Đổi cuộc gọi sang giờ này
console-keep-button = Giữ nguyên cuộc gọi
console-told-moved = Đã đổi giờ cuộc gọi. Người gọi được báo.
console-told-kept = Cuộc gọi giữ nguyên như cũ. Người gọi được báo.
console-answered-elsewhere = Nếu người gọi đã trả lời qua điện thoại hoặc email, hãy ghi lại ở đây.
console-accept-button = Xác nhận thay người gọi
console-decline-button = Người gọi không chọn giờ nào
console-told-accepted = Đã xác nhận thay người gọi.
console-told-declined = Đã từ chối thay người gọi.
console-join-url = Liên kết cuộc gọi (https://…)
console-passcode = Mật mã
console-passkey = Passkey
console-link-later = Nếu chưa có liên kết: để trống cả hai. Người gọi được báo là liên kết sẽ gửi sau.
console-link-or-id = Nhập liên kết, hoặc ID cuộc họp và mật mã.
console-link-or-id-passkey = Nhập ID cuộc họp và passkey, hoặc liên kết.
console-link-only = Nhập liên kết.
console-id-only = Nhập ID cuộc họp và { $secret }.
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
console-maintenance-ahead = { $service }: từ { $from } đến { $to }, người gọi không đặt được lịch (bảo trì).
console-maintenance-now = { $service }: đến { $to }, người gọi không đặt được lịch (bảo trì).
console-link-wrong = Liên kết phải bắt đầu bằng https://. Không có gì thay đổi.
console-id-wrong = Vui lòng nhập ID cuộc họp và { $secret }. Không có gì thay đổi.
console-link-or-id-wrong = Vui lòng nhập liên kết bắt đầu bằng https://, hoặc ID cuộc họp và mật mã. Không có gì thay đổi.
console-choose-wish = Vui lòng chọn một trong các giờ mong muốn. Không có gì thay đổi.
# $most: how many may be ticked, a number.
console-choose-times = Vui lòng đánh dấu từ một đến { $most } giờ trống. Không có gì thay đổi.
console-choose-reason = Vui lòng chọn lý do. Không có gì thay đổi.
console-choose-outcome = Vui lòng chọn kết quả. Không có gì thay đổi.
# $clock: from when it can be chosen.
console-too-early = Chỉ có thể chọn kết quả này từ { $clock }. Không có gì thay đổi.
console-slot-taken = Giờ này vừa được đặt cho một cuộc gọi khác. Không có gì thay đổi. Vui lòng chọn giờ khác.
console-no-host = Không có tài khoản Zoom nào trống vào giờ này. Không có gì thay đổi. Vui lòng chọn giờ khác.
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
console-next-link = Đặt cuộc gọi tiếp theo
console-next-title = Cuộc gọi tiếp theo của cùng người gọi
console-new-title = Lịch hẹn mới qua điện thoại
console-show-button = Hiện các giờ trống
console-optional = (nếu có)
console-new-caller = Người gọi
console-consent-title = Điều khoản sử dụng
console-consent-read = Tôi đã đọc to các điểm quan trọng nhất. Người gọi đồng ý.
console-consent-referred = Tôi đã cho người gọi biết đọc điều khoản ở đâu. Người gọi đồng ý.
console-word = Từ để vào trò chuyện web
console-word-why = Với mã lịch hẹn và từ này, người gọi có thể mở lịch hẹn trong trò chuyện web. Từ 4 đến 60 chữ cái.
console-free-times = Các giờ trống
console-book-button = Đặt và xác nhận
console-told-booked = Đã đặt và xác nhận. Vui lòng đọc mã lịch hẹn cho người gọi.
console-told-booked-next = Đã đặt và xác nhận. Người gọi được báo.
console-field-wrong = { $field }: vui lòng kiểm tra lại mục này. Chưa đặt gì cả.
console-consent-missing = Vui lòng chọn cách người gọi đã đồng ý với điều khoản sử dụng. Chưa đặt gì cả.
console-phone-again = Có thể người này đã có lịch hẹn: { $code }, { $when }. Chưa đặt gì cả. Nếu muốn đặt thêm một lịch nữa, hãy bấm lại nút.
console-choose-time = Vui lòng chọn một giờ trống. Chưa đặt gì cả.
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
console-action-wish = Xin đổi giờ
console-action-move = Đổi sang giờ khác
console-action-keep = Giữ nguyên giờ
console-action-book-next = Đặt làm cuộc gọi tiếp theo
console-action-book-phone-read = Đặt qua điện thoại, đã đọc điều khoản cho nghe
console-action-book-phone-referred = Đặt qua điện thoại, đã cho biết đọc điều khoản ở đâu
console-action-staff-words = Viết cho người gọi
console-action-task-done = Hoàn thành một việc

## To do

console-no-tasks = Không có việc nào cần làm.
console-task-person = Có người muốn nói chuyện với nhân viên
console-task-danger = Có người có thể đang gặp nguy hiểm
console-task-send-failed = Có tin nhắn không gửi được
console-task-room = Thiếu liên kết cho một cuộc gọi
console-task-in-room = Người gọi đang chờ trong cuộc họp
console-task-mail = Có email cần trả lời
console-task-waiting = Có yêu cầu đang chờ trả lời
console-task-failed-turn = Có tin nhắn không trả lời được
console-task-lapsed = Có yêu cầu quá hạn mà chưa được trả lời
console-task-expired = Các giờ đề nghị đã hết hạn
console-task-unreachable = Không liên lạc được với người gọi qua chat
console-task-change = Có người gọi muốn đổi giờ
console-task-call-back = Vui lòng báo cho người gọi qua điện thoại
console-task-unwritten = Không trả lời kịp: đã nhắn người gọi liên hệ qua điện thoại
console-unwritten = Không trả lời kịp, đã nhắn liên hệ qua điện thoại
console-task-tell = Báo cho người gọi về cuộc gọi
console-column-channel = Kênh
console-channel-line = LINE
console-channel-telegram = Telegram
console-channel-web = Trò chuyện web
console-channel-phone = Điện thoại
console-back-to-tasks = Quay lại danh sách
console-thread = Tin nhắn
console-thread-none = Chưa có tin nhắn nào.
console-reply = Tin nhắn của bạn cho người gọi
console-reply-how = Vui lòng viết bằng { $spoken }. Người gọi đọc trong cuộc trò chuyện đúng như bạn viết. Trong 24 giờ tới, câu trả lời của người gọi sẽ đến đây.
console-reply-button = Gửi tin nhắn
console-told-replied = Tin nhắn của bạn đang được gửi đi.
console-reply-wrong = Vui lòng viết tin nhắn không quá { $most } ký tự. Không có gì được gửi đi.
console-no-chat = Không thể nhắn tin chat cho người gọi này. Vui lòng gọi điện hoặc viết email.
console-messages = { $count } tin nhắn
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

console-staff-why = Mỗi người chỉ thấy lịch hẹn, người gọi và giờ của các dịch vụ mình phụ trách, không thấy gì của dịch vụ khác.
console-staff-services = Các dịch vụ
console-staff-all = Tất cả
console-staff-off = Đã đóng
console-staff-one = Hãy giữ ít nhất một dịch vụ. Muốn đóng tài khoản, hãy hỏi người vận hành hệ thống này.
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

## Counsellors

console-nav-roster = Tư vấn viên
console-roster-none = Chưa có tư vấn viên nào trong danh sách. Ngôn ngữ không có tư vấn viên thì nhận cùng lúc số cuộc gọi ghi trong tệp dịch vụ.
console-roster-off = Đã thôi trực
console-roster-add = Thêm tư vấn viên
console-roster-name = Tên (người gọi không thấy)
console-roster-login = Tài khoản
console-roster-no-login = Không có tài khoản
console-roster-speaks = Các ngôn ngữ
console-roster-name-wrong = Vui lòng nhập tên. Không có gì thay đổi.
console-roster-language-wrong = Vui lòng đánh dấu ít nhất một ngôn ngữ. Không có gì thay đổi.
console-roster-hours = Giờ hằng tuần
console-roster-hours-how = Viết giờ như 09:00-12:00 13:00-17:00, theo bước năm phút. Ngày không ghi giờ là ngày nghỉ. Nếu để trống tất cả các ngày, người này trực suốt giờ mở cửa của dịch vụ.
console-roster-hours-wrong = Không đọc được giờ của { $day }. Vui lòng viết như 09:00-12:00 13:00-17:00. Không có gì thay đổi.
console-roster-always = Suốt giờ mở cửa của dịch vụ
console-roster-picture = Màu đậm: có trực. Màu nhạt: dịch vụ mở cửa, người này không trực.
console-roster-picture-of = Tuần của { $name }
console-roster-load = Cuộc gọi tuần này
console-roster-calls = { $calls } cuộc gọi
console-roster-leave = Ngày nghỉ và giờ thêm
console-roster-add-leave = Thêm ngày nghỉ hoặc giờ thêm
console-roster-kind-away = Vắng mặt
console-roster-kind-there = Có trực, ngoài giờ hằng tuần
console-roster-first-day = Ngày đầu
console-roster-last-day = Ngày cuối
console-roster-leave-how = Nếu nghỉ cả ngày, hãy để trống giờ.
console-roster-whole-day = Cả ngày
console-roster-days-wrong = Vui lòng chọn các ngày từ hôm nay, ngày sớm hơn trước, trong vòng một năm. Không có gì thay đổi.
console-roster-off-button = Cho thôi trực
console-roster-on-button = Cho trực lại
console-told-roster-saved = Đã lưu tư vấn viên.
console-told-roster-hours = Đã lưu giờ hằng tuần.
console-told-leave-added = Đã thêm.
console-told-leave-removed = Đã bỏ. Các giờ nay còn trống được đề nghị cho danh sách chờ.
console-told-off-duty = Từ nay tư vấn viên này không nhận cuộc gọi.
console-told-on-duty = Tư vấn viên này nhận cuộc gọi lại.
console-touched-title = Các lịch hẹn sẽ không có ai nhận
console-touched-why = Chưa lưu gì cả. Nếu bạn lưu, các lịch hẹn này giữ nguyên, người gọi không được báo, và bạn thấy từng lịch hẹn ở mục “Lịch thiếu người”.
console-touched-button = Vẫn lưu
console-touched-back = Không lưu

## Conflicts

console-nav-conflicts = Lịch thiếu người
console-conflicts-why = Không còn ai nhận các lịch hẹn này vào giờ đã hẹn. Người gọi chưa biết. Lịch hẹn nào có cách giải quyết thì tự rời danh sách này.
console-no-conflicts = Lịch hẹn nào cũng có người nhận.
console-column-why = Lý do
console-conflict-closed = Giờ này không mở cửa
console-conflict-away = Tư vấn viên vắng mặt
console-conflict-gone = Tư vấn viên không còn nhận cuộc gọi bằng ngôn ngữ này
console-conflict-nobody = Cuộc gọi này chưa có tư vấn viên
console-conflict-offer = Lý do này nói về một giờ đang được đề nghị
console-conflict-pending = Đã đề nghị giờ khác. Người gọi chưa trả lời.
console-give-title = Cùng giờ, tư vấn viên khác
console-give-to = Tư vấn viên
console-give-button = Giao
console-give-none = Lúc đó không có ai khác rảnh.
console-nearest-title = Giờ khác
console-nearest-none = Trong những tuần tới không còn giờ trống nào.
console-withdraw-button = Rút lại đề nghị
console-keep-title = Vẫn giữ
console-keep-anyway-button = Giữ
console-keep-comes = Tư vấn viên vẫn đến cho cuộc gọi này
console-keep-other = Người khác nhận cuộc gọi này
console-keep-agreed = Đã thống nhất với người gọi
console-told-given = Đã giao. Giờ không đổi, nên người gọi không được báo.
console-told-kept-anyway = Đã giữ.
console-told-withdrawn = Đã rút lại đề nghị. Người gọi được báo.
console-told-solved = Lịch hẹn này đã có cách giải quyết rồi.
console-action-give = Giao cho tư vấn viên khác
console-action-keep-anyway = Giữ dù không có ai nhận
console-task-conflict = Có lịch hẹn không còn ai nhận

## Waiting list

console-nav-waiting = Danh sách chờ
console-waiting-why = Giờ nào trống ra thì được đề nghị cho người đầu tiên trong danh sách dùng được giờ đó, và được giữ một lúc. Ai không trả lời thì xuống cuối danh sách.
console-waiting-none = Không có ai chờ.
console-column-number = Số thứ tự
console-column-day = Chờ ngày
console-waiting-any = Ngày nào cũng được
console-column-passed = Số lần không nhận giờ
console-column-offer = Đang đề nghị
console-waiting-until = giữ đến { $until }
console-first-button = Đưa lên đầu
console-first-urgent = Việc gấp
console-first-mistake = Chúng tôi có sai sót
console-first-other = Lý do khác
console-told-put-first = Đã đưa lên đầu. Việc này được ghi vào lịch sử.
console-told-waits-no-more = Người gọi này không chờ nữa.
console-action-join = Vào danh sách chờ
console-action-pass = Không nhận giờ được đề nghị
console-action-withdraw = Rút lại giờ đã đề nghị
console-action-put-first = Đưa lên đầu danh sách chờ

## What was sent, on the page of a booking

console-sent-title = Những gì đã gửi
console-sent-note = “Đã chuyển” nghĩa là ứng dụng chat hoặc máy chủ email đã nhận tin. Điều đó không có nghĩa là đã có người đọc.
console-sent-what = Tin nhắn
console-sent-road = Đường gửi
console-sent-state = Tình trạng
console-road-chat = Chat
console-road-mail = Email
console-road-phone = Điện thoại
console-road-member-page = Trang My Page
console-sent-queued = Đang chờ
console-sent-accepted = Đã chuyển
console-sent-failed = Không gửi được
console-sent-acknowledged = Đã có trả lời
console-notice-offered = Đề nghị giờ khác
console-notice-confirmed = Đã xác nhận
console-notice-changed = Giờ mới
console-notice-cancelled = Đã hủy
console-notice-receipt = Đã hủy theo yêu cầu
console-notice-requested = Đã nhận yêu cầu
console-notice-lapsed = Yêu cầu hết hiệu lực
console-notice-expired = Đề nghị hết hạn
console-notice-access = Cách tham gia mới
console-notice-unwritten = Nhắn liên hệ qua điện thoại
console-notice-still = Chưa hủy
console-tell-title = Báo cho người gọi
console-tell-why = Theo điều khoản, văn phòng tự báo việc này: { $what }. Sau đó hãy ghi lại bạn đã báo bằng cách nào.
console-tell-confirmed = cuộc gọi đã được xác nhận
console-tell-changed = cuộc gọi có giờ mới
console-tell-access = cách tham gia đã thay đổi
console-tell-cancelled = cuộc gọi đã bị hủy
console-article = (điều { $article } của điều khoản)
console-tell-phone-button = Đã báo qua điện thoại
console-tell-member-page-button = Đã đưa lên trang My Page
console-told-told = Đã lưu: người gọi đã được báo.
console-told-not-told = Chưa lưu gì cả: việc này đã được báo rồi, hoặc có việc mới hơn cần báo.
console-action-tell-phone = Báo cho người gọi qua điện thoại
console-action-tell-member-page = Đưa lên trang My Page
console-task-unanswered = Có người gọi không phản hồi một tin nhắn
console-task-bounced = Có email gửi người gọi bị trả lại
console-mailbox-unproven = Chưa xác minh: không gửi email
console-outcome-unknown = Không rõ
console-task-unclosed = Cuộc gọi này kết thúc thế nào?
console-task-late = Có người gọi vào muộn
console-task-cannot-join = Có người gọi không vào được
console-task-refusal-answer = Câu trả lời về việc bị từ chối đặt lịch
console-task-mailbox-away = Không kết nối được với hộp thư. Thư trả lời qua email không được đọc
console-action-rule = Áp dụng một quy định của dịch vụ
console-action-contact = Người gọi có liên lạc
console-action-resume = Không tính là vắng: đã liên lạc kịp lúc
console-ready = Chuẩn bị
console-ready-yes = sẵn sàng
console-ready-no = chưa
console-ready-unasked = chưa trả lời
console-contacts = Liên lạc trước và trong giờ gọi
console-how-chat = trong chat
console-how-zoom = ở cuộc họp
console-absence = Các lần vắng mặt và việc từ chối
console-strikes = Số lần vắng mặt được tính: { $count }
console-strikes-term = Mỗi lần vắng mặt được tính trong { $days } ngày.
console-refuse-why = Chỉ nhân viên, không phải chương trình, mới được từ chối các lần đặt lịch sau. Người gọi đọc được lý do và có thể trả lời. Lúc nào người gọi cũng có thể nhận trợ giúp khi gặp nguy hiểm và gọi điện thoại.
console-refuse-title = Từ chối các lần đặt lịch sau
console-refuse-until = Đến hết ngày này
console-refuse-reason = Lý do, bằng ngôn ngữ của người gọi ({ $spoken })
console-refuse-sure = Tôi đã xem các cuộc gọi ở trên, và đây là quyết định của tôi.
console-refuse-button = Từ chối đặt lịch
console-refused-until = Từ chối đặt lịch đến { $until } ({ $name }).
console-lift-button = Cho đặt lịch lại
console-refuse-form-wrong = Vui lòng chọn một ngày từ ngày mai, trong vòng một năm, viết lý do và đánh dấu vào ô.
console-no-refusal = Dịch vụ này không từ chối người gọi nào.
console-told-refused = Đã lưu. Người gọi được báo.
console-told-lifted = Đã cho đặt lịch lại. Người gọi được báo.
console-hear = Gửi email cho tôi về
console-hear-new = yêu cầu mới và thay đổi
console-hear-unanswered = yêu cầu chờ đã lâu
console-hear-room = người gọi đang chờ trong cuộc họp, vào muộn hoặc không vào được
console-hear-unclosed = cuộc gọi chưa có kết quả
console-hear-failed = tin nhắn không gửi được
console-hear-today = các cuộc gọi hôm nay, mỗi sáng

## What LINE costs

console-pushes = { $line }: tháng này đã dùng { $used }/{ $most } tin nhắn tính phí.
console-pushes-each = Tính cho mỗi cuộc gọi đã xong: { $each }.
console-pushes-near = { $line }: đã dùng { $percent }% số tin nhắn của tháng này. Những tin cuối cùng được giữ lại cho việc xác nhận và gửi liên kết. Các thông báo khác được gửi qua email, hoặc trở thành việc cần làm.
console-pushes-over = Tháng này { $line } không nhận thêm thông báo nào của chúng ta. Thông báo được gửi qua email, hoặc trở thành việc cần làm. Câu trả lời cho người gọi vẫn gửi được.
console-identity = Kiểm tra danh tính
console-identity-how = Khi bắt đầu cuộc gọi, hãy hỏi các thông tin này và so sánh:
console-identity-checked-button = Đã kiểm tra danh tính
console-identity-unchecked-button = Không kiểm tra được
console-identity-checked = Đã kiểm tra danh tính ({ $name }, { $at })
console-identity-unchecked = Không kiểm tra được danh tính ({ $name }, { $at })
console-told-identity = Đã lưu kết quả kiểm tra.
console-action-identity-checked = Đã kiểm tra danh tính
console-action-identity-unchecked = Không kiểm tra được danh tính
console-suspend-title = Chấm dứt việc sử dụng dịch vụ này
console-suspend-why = Chỉ nhân viên, không phải chương trình, mới được chấm dứt hoặc cho phép lại việc sử dụng của một người gọi. Việc này không có ngày kết thúc. Người gọi đọc được căn cứ và lý do của bạn, và có thể trả lời. Lúc nào người gọi cũng có thể nhận trợ giúp khi gặp nguy hiểm và gọi điện thoại.
console-suspend-ground = Căn cứ
console-suspend-sure = Đây là quyết định của tôi, không phải của máy.
console-suspend-button = Chấm dứt sử dụng
console-suspended = Đã chấm dứt việc sử dụng từ { $at } ({ $name }). Căn cứ: { $ground }
console-suspend-lift-button = Cho phép lại
console-suspend-form-wrong = Vui lòng chọn căn cứ, viết lý do và đánh dấu vào ô.
console-suspend-open = Các lịch hẹn đang mở của người gọi này. Vui lòng quyết định từng lịch hẹn, và hủy nếu cần:
console-told-suspended = Đã lưu. Người gọi được báo về quyết định này.
console-action-suspend = Chấm dứt việc sử dụng của người gọi
console-action-unsuspend = Cho người gọi sử dụng lại

## Events: seminars, visits and evenings for many people

console-nav-events = Sự kiện
console-events-none = Hiện không có sự kiện nào. Các sự kiện nằm trong tệp dịch vụ.
console-column-event = Sự kiện
console-column-places = Đã đặt / số chỗ
console-column-waiting = Đang chờ
console-column-way-in = Thông tin truy cập
console-column-state = Tình trạng
console-way-in-there = Đã nhập
console-way-in-missing = Còn thiếu
console-event-called-off = Đã hủy
console-event-closed = Ngày đóng cửa
console-event-length = { $minutes } phút
console-participants = Người tham gia
console-way-in-title = Thông tin truy cập cho mọi người
console-way-in-why = Bạn nhập thông tin này một lần. Những người đã có chỗ được báo ngay, ai đặt chỗ sau thì nhận được liền. Nếu bạn sửa, mọi người được báo lại.
console-way-in-button = Lưu và báo cho mọi người
console-told-way-in = Đã lưu thông tin truy cập. Tất cả người tham gia được báo.
console-call-off-title = Hủy sự kiện này
console-call-off-why = Những người đã có chỗ và những người đang chờ chỗ được báo một lần. Không ai đặt chỗ được nữa. Đã hủy thì không lấy lại được.
console-call-off-sure = Có, hủy toàn bộ sự kiện.
console-call-off-button = Hủy sự kiện
console-told-called-off = Đã hủy sự kiện. Mọi người được báo.
console-call-off-unsure = Trước hết, vui lòng đánh dấu vào ô.
console-all-done-title = Sau sự kiện
console-all-done-why = Trước hết, hãy ghi lại ai không đến, trên trang của từng lịch hẹn. Sau đó đóng tất cả các lịch hẹn còn lại một lần.
console-all-done-button = Tất cả người còn lại đã đến
console-told-all-done = Đã đóng sự kiện.
console-event-too-early = Chỉ làm được việc này khi sự kiện đã bắt đầu. Không có gì thay đổi.
console-task-event-access = Thiếu thông tin truy cập của một sự kiện
console-task-event-unclosed = Ai đã đến sự kiện?
console-action-event-access = Nhập thông tin truy cập của một sự kiện
console-action-call-off = Hủy một sự kiện
