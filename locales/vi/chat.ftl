### status: reference translation


## The first screen

choose-language = Vui lòng chọn ngôn ngữ
language-name = Tiếng Việt
lang-vi = Tiếng Việt
lang-zh-hans = Tiếng Trung
lang-id = Tiếng Indonesia
lang-fil = Tiếng Philippines
lang-en = Tiếng Anh
lang-th = Tiếng Thái
lang-km = Tiếng Khmer (Campuchia)
lang-my = Tiếng Myanmar
lang-ja = Tiếng Nhật
lang-ja-x-easy = Tiếng Nhật đơn giản
return-short = Tôi đã có mã
about =
    Tại đây bạn có thể yêu cầu một cuộc gọi với người nói tiếng Việt. Cuộc gọi miễn phí.
    Bạn không cần có số điện thoại.
about-audio = Bạn chỉ nói chuyện bằng giọng nói. Camera luôn tắt, nên không ai thấy mặt bạn.
about-needs = Bạn cần có: điện thoại thông minh, máy tính bảng hoặc máy tính, ứng dụng Zoom, và một địa chỉ email.
about-costs =
    Bạn tự chịu phí dữ liệu Internet. Hãy dùng mạng của bạn hoặc Wi-Fi mà bạn biết rõ và tin tưởng.
    Đừng dùng Wi-Fi miễn phí khi không biết có an toàn hay không.
about-other-ways =
    Tư vấn qua điện thoại ({ $phone }) và qua email vẫn tiếp tục như trước.
    Bây giờ không còn gọi qua Facebook Messenger nữa.
about-traces =
    Những gì bạn viết ở đây vẫn nằm trong cuộc trò chuyện này trên điện thoại của bạn. Ai dùng điện thoại của bạn cũng có thể đọc được.
    Nếu có người kiểm tra điện thoại của bạn, hãy cố gắng dùng máy khác.
telegram-short = Tại đây bạn có thể yêu cầu một cuộc gọi miễn phí với người nói tiếng Việt.

## The menu and the buttons that are always there

menu-ask = Bạn muốn làm gì?
menu-unfinished = Bạn đã bắt đầu một yêu cầu nhưng chưa gửi. Bạn có thể tiếp tục hoặc làm việc khác.
book-label = Đặt lịch
bookings-label = Lịch hẹn của tôi
timetable-label = Ngày giờ tư vấn
about-label = Đây là gì?
terms-label = Điều khoản sử dụng
person-label = Liên hệ nhân viên
language-label = Đổi ngôn ngữ
help-label = Trợ giúp
delete-label = Xóa dữ liệu của tôi
danger-label = Tôi gặp nguy hiểm
menu-label = Menu
back-label = Quay lại
continue-label = Tiếp tục
yes-label = Có
change-label = Sửa
help =
    Lúc nào bạn cũng có thể gõ một trong các từ này: menu, quay lại, ngôn ngữ, trợ giúp, nhân viên, hủy.
    Những gì bạn đã trả lời vẫn được giữ. Chưa có gì được gửi đi khi bạn chưa bấm “Gửi yêu cầu”.
old-button = Nút đó là của bước trước. Chưa có gì thay đổi. Vui lòng tiếp tục ở đây:
use-buttons = Vui lòng bấm một trong các nút, hoặc gõ số của nút đó.
only-text = Tôi chỉ đọc được chữ bạn gõ và nút bạn bấm. Tôi không giữ lại những gì bạn vừa gửi.
no-groups = Tôi chỉ có thể trò chuyện riêng với từng người. Vui lòng nhắn tin trực tiếp cho tôi. Bây giờ tôi sẽ rời nhóm này.
trouble = Phía chúng tôi vừa gặp lỗi. Các câu trả lời của bạn vẫn được giữ. Vui lòng thử lại sau giây lát.
# $phone is the service's phone number.
phone-instead = Bạn cũng có thể gọi điện cho chúng tôi: { $phone }

## Danger

danger =
    Nếu bạn đang gặp nguy hiểm, hãy gọi ngay. Gọi các số này không mất tiền.
    Cảnh sát: 110
    Cấp cứu, cứu hỏa: 119
danger-say =
    Bạn có thể nói bằng tiếng Nhật:
    「助けてください」 (Tasukete kudasai): “Xin hãy cứu tôi.”
    「警察を呼んでください」 (Keisatsu o yonde kudasai): “Xin hãy gọi cảnh sát.”
    「日本語がわかりません」 (Nihongo ga wakarimasen): “Tôi không hiểu tiếng Nhật.”
# $phone is the service's phone number; it is answered in opening hours only.
danger-phone = Trong giờ tư vấn, bạn cũng có thể gọi cho chúng tôi: { $phone }

## A person

person-asked = Chúng tôi đã báo cho nhân viên biết bạn muốn nói chuyện với họ. Họ sẽ nhắn tin cho bạn tại đây.
person-asked-already = Nhân viên đã biết bạn muốn nói chuyện với họ. Họ sẽ nhắn tin cho bạn tại đây.
person-write =
    Bạn đang nhắn tin với nhân viên. Bây giờ bạn có thể viết ở đây.
    Trong 24 giờ tới, những gì bạn viết sẽ được gửi đến nhân viên. Bấm “Menu” để kết thúc.
person-got = Nhân viên đã nhận được tin nhắn của bạn. Họ sẽ trả lời tại đây.
answer-label = Trả lời
person-now = Hiện đang có người nói tiếng Việt trực ở đây.
# $when is a date and time in Japan time.
person-next = Người nói tiếng Việt sẽ trực lần tới vào { $when }.

## Days and hours

timetable-title = Ngày và giờ của từng ngôn ngữ
# $days is a list of weekdays, $hours a span such as 11:00–19:00.
timetable-hours = { $days }: { $hours }
timetable-japan-time = Tất cả đều là giờ Nhật Bản.
call-language = Ngôn ngữ dùng trong cuộc gọi: { $spoken }.
call-interpreter = Bạn có thể có phiên dịch cùng tham gia. Vui lòng cho chúng tôi biết trước cuộc gọi.
# $when is a date and time in Japan time.
next-chance = Giờ trống gần nhất cho tiếng Việt: { $when }
no-free-time = Trong những tuần tới không còn giờ trống nào cho tiếng Việt.

## The terms

terms-intro = Trước khi đặt lịch, vui lòng đọc phần này. Đây là những điểm quan trọng nhất của điều khoản sử dụng:
# $title is the Japanese title of the official text, $link its address.
terms-binding = Đây là bản dịch để giúp bạn hiểu. Văn bản có hiệu lực là bản chính thức bằng tiếng Nhật: { $title } { $link }
# $version is the version of the document.
terms-version = Phiên bản: { $version }
terms-ask = Bạn có đồng ý với điều khoản sử dụng và điều khoản của Zoom không?
terms-ask-all = Bạn có đồng ý với tất cả các điều khoản này không?
terms-ask-deemed = Nếu bạn tiếp tục và đăng ký, bạn được coi là đã đồng ý với các điều khoản này.
agree-label = Tôi đồng ý
disagree-label = Tôi không đồng ý
read-terms-label = Đọc hết điều khoản
read-zoom-label = Điều khoản của Zoom
read-teams-label = Điều khoản Teams
read-skype-label = Điều khoản Skype
read-teleoffice-label = Quy định TeleOffice
read-etumo-label = Điều khoản e-TUMO
next-page-label = Trang sau
previous-page-label = Trang trước
# $title is the document's title, $page and $pages are numbers.
terms-page = { $title } ({ $page }/{ $pages })
terms-changed = Điều khoản vừa có thay đổi. Vui lòng đọc lại.
disagreed = Không sao. Không có gì được gửi đi hay lưu lại. Nếu không đồng ý, bạn không thể đặt lịch gọi ở đây.
read-again-label = Đọc lại

## Who is asking

who-ask = Bạn thuộc nhóm nào dưới đây?
who-trainee-label = Thực tập sinh ở Nhật
who-former-label = Cựu thực tập sinh
who-representative-label = Người đại diện
who-supporter-label = Người hỗ trợ
where-ask = Hiện bạn đang ở đâu? Chúng tôi hỏi để cho bạn biết giờ tại nơi bạn ở.
where-jp-label = Nhật Bản
where-vn-label = Việt Nam
where-cn-label = Trung Quốc
# The three clocks of Indonesia.
where-id-west-label = Indonesia (WIB)
where-id-central-label = Indonesia (WITA)
where-id-east-label = Indonesia (WIT)
where-ph-label = Philippines
where-th-label = Thái Lan
where-kh-label = Campuchia
where-mm-label = Myanmar
where-other-label = Nước khác
whom-ask = Bạn muốn nói chuyện với chúng tôi giúp cho ai? Bạn không cần nói tên người đó.
whom-trainee-label = Thực tập sinh
whom-former-label = Cựu thực tập sinh

## What is asked

name-title = Họ và tên
birthdate-title = Ngày tháng năm sinh
email-title = Địa chỉ email
companion-title = Người cùng tham gia
when-title = Ngày và giờ
pick-date-label = Chọn ngày
suggested-label = Dùng địa chỉ gợi ý
as-typed-label = Giữ như tôi đã gõ
mailbox-ask =
    Hộp thư này có phải của riêng bạn không? Có phải chỉ mình bạn đọc được không?
    Nếu người khác đọc được, chúng tôi sẽ không gửi email nào đến đó.
mailbox-own-label = Chỉ tôi đọc được
mailbox-shared-label = Người khác đọc được
mailbox-shared-kept = Chúng tôi giữ địa chỉ này vì điều khoản yêu cầu, nhưng sẽ không bao giờ gửi email đến đó. Chúng tôi chỉ trả lời trong cuộc trò chuyện này.
typed-traces = Bây giờ bạn có thể xóa các tin nhắn có tên và ngày sinh của bạn trong cuộc trò chuyện này. Chúng tôi đã lưu các thông tin đó an toàn.
companion-ask = Trong cuộc gọi có ai ở cùng bạn không, ví dụ phiên dịch? Vui lòng cho chúng tôi biết trước cuộc gọi.
companion-none-label = Không, chỉ mình tôi
companion-interpreter-label = Có phiên dịch
companion-companion-label = Có người khác

## Day and time

day-ask = Bạn muốn nói chuyện vào ngày nào? Ở đây chỉ hiện những ngày còn giờ trống cho tiếng Việt.
later-days-label = Những ngày sau
first-days-label = Những ngày đầu
day-full = Ngày đó đã kín lịch. Vui lòng chọn ngày khác.
day-past = Bây giờ đã quá muộn để đặt lịch vào ngày đó. Vui lòng chọn ngày khác.
no-other-time = Trong những tuần tới không còn giờ trống nào khác.
# $day is a day with its weekday.
time-ask = { $day }: bạn muốn lúc mấy giờ (giờ Nhật Bản)?
# $day is a day with its weekday.
time-taken = Giờ đó vừa có người khác đặt. Các câu trả lời của bạn vẫn được giữ. { $day }: những giờ này vẫn còn trống (giờ Nhật Bản).
time-past = Bây giờ đã quá muộn để đặt giờ đó. Các câu trả lời của bạn vẫn được giữ. { $day }: những giờ này vẫn còn trống (giờ Nhật Bản).

## Review and request

review-title = Vui lòng kiểm tra lại yêu cầu của bạn
review-text = Mọi thông tin có đúng không? Chúng tôi cố ý che bớt một phần câu trả lời của bạn.
as-before = như lần trước
send-label = Gửi yêu cầu
review-more = Bạn có muốn thêm một giờ khác cũng tiện cho bạn không? Chỉ một giờ cũng đủ. Bạn có thể chọn nhiều nhất { $most } giờ, và chúng tôi sẽ xác nhận một giờ trong số đó.
add-time-label = Thêm giờ khác
wish-title = Giờ số { $rank }
wishes-ask = Bạn muốn sửa hoặc bỏ giờ nào?
wish-change-label = Sửa giờ số { $rank }
wish-drop-label = Bỏ giờ số { $rank }
wish-gone = Vừa có người khác đặt { $when }. Các giờ khác của bạn vẫn được giữ.
wish-past = Bây giờ đã quá muộn để đặt { $when }. Các giờ khác của bạn vẫn được giữ.
book-now-label = Đặt giờ này
change-ask = Bạn muốn sửa mục nào?
change-who-label = Tôi là ai
change-where-label = Nơi tôi đang ở
change-whom-label = Gọi giúp cho ai
change-name-label = Họ và tên
change-birthdate-label = Ngày tháng năm sinh
change-email-label = Địa chỉ email
change-mailbox-label = Hộp thư
change-companion-label = Người cùng tham gia
change-time-label = Ngày và giờ
keep-all-label = Giữ nguyên tất cả
# $when is a date and time in Japan time.
request-sent =
    Chúng tôi đã nhận được yêu cầu của bạn cho { $when }.
    Lịch hẹn chưa được xác nhận. Vui lòng chờ chúng tôi trả lời.
request-sent-several = Chúng tôi đã nhận được yêu cầu của bạn. Chúng tôi sẽ cố gắng xác nhận một trong các giờ này:
request-wait = Chưa có giờ nào được xác nhận. Vui lòng chờ chúng tôi trả lời.
request-reply = Chúng tôi sẽ nhắn cho bạn biết giờ đó có được không. Cuộc gọi chỉ được xác nhận khi bạn trả lời tin nhắn đó.
booked-now = Cuộc gọi của bạn đã được xác nhận: { $when }.
# $code is the booking code.
request-code = Mã lịch hẹn của bạn: { $code }
request-answer-chat = Chúng tôi sẽ trả lời trong cuộc trò chuyện này.
request-answer-mail = Chúng tôi sẽ trả lời trong cuộc trò chuyện này và qua email.
one-at-a-time = Bạn đã có một lịch hẹn. Sau cuộc gọi đó bạn có thể đặt lịch tiếp, hoặc bạn hủy lịch hẹn đó trước.
stop-ask = Bạn có muốn dừng không? Các câu trả lời của bạn sẽ bị xóa. Chưa có gì được gửi đi.
stop-yes-label = Có, dừng lại
stopped = Các câu trả lời của bạn đã được xóa. Không có gì được gửi đi.

## My booking

no-bookings = Hiện bạn không có lịch hẹn nào.
status-title = Tình trạng
status-waiting = Trong danh sách chờ
status-requested = Đang chờ xác nhận
status-offered = Vui lòng chọn giờ
status-confirmed = Đã xác nhận
status-done = Đã xong
status-cancelled = Đã hủy
status-lapsed = Không được xác nhận kịp
own-time-title = Giờ tại nơi bạn ở
code-title = Mã lịch hẹn
passcode-title = Mật mã
passkey-title = Passkey
meeting-id-title = ID cuộc họp
join-label = Tham gia cuộc gọi
join-steps =
    1. Trước giờ hẹn vài phút, bấm “{ $label }”.
    2. Gõ một tên bất kỳ. Bạn không cần dùng tên thật.
    3. Chờ đến khi chúng tôi cho bạn vào.
camera-off = Vui lòng tắt camera. Chúng ta chỉ nói chuyện bằng giọng nói.
link-follows = Liên kết tham gia sẽ được gửi tại đây trước cuộc gọi.
join-by-id =
    1. Mở { $app }.
    2. Chọn tham gia cuộc họp.
    3. Nhập ID cuộc họp và mật mã trong tin nhắn này.
join-by-id-passkey =
    1. Mở { $app }.
    2. Chọn tham gia cuộc họp.
    3. Nhập ID cuộc họp và passkey trong tin nhắn này.
offer-agree = Khi chọn một giờ, bạn đồng ý với các điều khoản.
offer-text = Vui lòng chọn một trong các giờ này, hoặc cho biết không giờ nào được.
offer-until = Vui lòng trả lời trước { $when }. Sau đó, chúng tôi không thể giữ các giờ này cho bạn.
# $rank is the number of the time in the list above.
offer-accept-label = Chọn giờ số { $rank }
decline-label = Không giờ nào được
# $when is a date and time in Japan time.
offer-accepted = Cảm ơn bạn. Bạn có cuộc gọi vào { $when }.
offer-declined = Cảm ơn bạn. Nhân viên sẽ tìm giờ khác và nhắn tin cho bạn tại đây. Bạn cũng có thể hủy và tự chọn giờ khác.
offer-declined-kept = Cảm ơn bạn. Cuộc gọi của bạn vẫn giữ nguyên như cũ.
# $when is a date and time in Japan time.
cancel-ask = Bạn có muốn hủy lịch { $when } không?
cancel-label = Hủy lịch hẹn
keep-booking-label = Giữ lịch hẹn
# $when is a date and time in Japan time.
cancelled-by-you = Đã hủy lịch { $when }. Bạn không cần làm gì thêm.
# $phone is the service's phone number.
cancel-by-phone = Lịch hẹn này chỉ có thể hủy qua điện thoại: { $phone }
phone-of-office = số điện thoại của văn phòng
# $status is one of the status words above.
already-over = Không có gì thay đổi. Tình trạng của lịch hẹn này: { $status }
book-again-label = Đặt giờ khác
move-label = Đổi lịch hẹn
move-keeps = Cuộc gọi của bạn vào { $when } vẫn được giữ cho đến khi giờ khác được xác nhận.
move-title = Vui lòng kiểm tra giờ mới
old-time-title = Giờ hiện tại
new-time-title = Giờ mới
wanted-title = Bạn xin đổi sang
move-sent = Chúng tôi đã nhận được yêu cầu đổi giờ của bạn. Cuộc gọi của bạn vào { $when } vẫn được giữ cho đến khi chúng tôi xác nhận giờ khác.
moved-now = Đã đổi giờ cuộc gọi của bạn. Giờ mới là { $when }.

## Deleting

delete-ask =
    Bạn có muốn xóa tất cả những gì chúng tôi lưu về bạn không? Các lịch hẹn sắp tới sẽ bị hủy. Đã xóa thì không lấy lại được.
    Những gì bạn thấy trong cuộc trò chuyện này vẫn còn trên điện thoại của bạn và ở ứng dụng chat, cho đến khi bạn xóa ở đó.
    Một bản ghi không có tên bạn vẫn được giữ: đã đồng ý với điều khoản nào, bằng ngôn ngữ nào và vào tháng nào.
delete-yes-label = Có, xóa
delete-no-label = Không, giữ lại
deleted = Tất cả những gì chúng tôi lưu về bạn đã được xóa. Bây giờ bạn có thể xóa cuộc trò chuyện này trên điện thoại. Bạn có thể nhắn lại cho chúng tôi bất cứ lúc nào.

## Coming back to the web chat

return-word-label = Chọn một từ
return-word-why = Nếu bạn đóng trang này, bạn có thể quay lại bằng mã lịch hẹn và một từ do bạn chọn.
return-word-ask = Vui lòng gõ một từ chỉ mình bạn biết, có ít nhất 4 chữ cái. Đừng dùng tên hoặc ngày sinh của bạn.
return-word-length = Vui lòng dùng một từ có 4 đến 60 chữ cái.
return-word-kept = Cảm ơn bạn. Vui lòng nhớ từ này và mã lịch hẹn của bạn.
return-code-ask = Vui lòng gõ mã lịch hẹn của bạn, ví dụ K7P-2QX.
return-known-word-ask = Vui lòng gõ từ mà bạn đã chọn.
return-failed = Mã và từ không khớp với nhau. Vui lòng thử lại. Sau năm lần gõ sai từ, bạn phải chờ một giờ.

## One caller in several apps

link-label = Dùng ứng dụng khác
link-ask =
    Bạn có thể xem cùng các lịch hẹn này trong một ứng dụng chat khác hoặc trong trò chuyện web.
    Nếu bạn đã lấy mã trong ứng dụng kia của mình, hãy gõ mã đó ở đây. Nếu chưa có mã, hãy bấm “Lấy mã”.
    Đừng bao giờ gõ mã mà người khác đưa hoặc gửi cho bạn. Nếu bạn gõ mã đó, người ấy sẽ thấy các lịch hẹn của bạn.
link-get-label = Lấy mã
link-code = Trong ứng dụng kia, hãy mở “Trợ giúp”, bấm “Dùng ứng dụng khác” rồi gõ mã này. Mã chỉ dùng được một lần và chỉ trong 10 phút. Đừng cho ai xem mã này.
link-sure = Có phải chính bạn đã lấy mã này trong một ứng dụng khác của bạn không? Nếu người khác đưa mã này cho bạn, người ấy sẽ thấy các lịch hẹn của bạn.
link-done = Xong rồi. Bây giờ bạn thấy cùng các lịch hẹn ở đây và trong { $app }.
link-many = Bây giờ bạn có { $count } lịch hẹn chưa xong. Tất cả vẫn được giữ. Khi số lịch hẹn giảm bớt, bạn mới đặt thêm được.
link-failed = Mã này không dùng được. Mỗi mã chỉ dùng được một lần và chỉ trong 10 phút. Vui lòng lấy mã mới trong ứng dụng kia của bạn.
link-added-notice = Đã kết nối { $app }. Nếu không phải chính bạn làm, hãy bấm nút bên dưới.
link-remove-line-label = Bỏ kết nối LINE
link-remove-telegram-label = Bỏ kết nối Telegram
link-remove-web-label = Bỏ trò chuyện web
link-removed = Đã bỏ kết nối { $app }. { $app } không còn hiện lịch hẹn của bạn nữa. Các lịch hẹn vẫn còn trong ứng dụng còn lại của bạn.

## Waiting list

wait-offer = Bạn cũng có thể vào danh sách chờ. Khi có giờ trống, chúng tôi mời từng người một, ai vào danh sách trước thì được mời trước.
wait-label = Danh sách chờ
wait-ask = Bạn muốn chờ giờ trống của ngày nào?
wait-any-label = Ngày nào cũng được
wait-any-day = Ngày nào cũng được
wait-for-title = Bạn đang chờ
wait-joined = Bạn đã vào danh sách chờ. Ngày: { $day }
wait-number = Hiện bạn đứng thứ { $number } trong danh sách. Đây chỉ là ước tính: những người đứng trước bạn có thể chờ ngày khác, hoặc có thể rời danh sách.
wait-how = Khi có giờ trống cho bạn, bạn sẽ nhận được tin nhắn. Vui lòng trả lời trong { $minutes } phút. Nếu bạn không trả lời, giờ đó được chuyển cho người kế tiếp, và bạn xuống cuối danh sách.
wait-leave-label = Rời danh sách
wait-leave-ask = Bạn có muốn rời danh sách chờ không? Bạn sẽ mất chỗ trong danh sách.
wait-stay-label = Ở lại danh sách
wait-left = Bạn không còn trong danh sách chờ nữa.
wait-already = Bạn đang ở trong danh sách chờ. Để đặt giờ khác, trước hết vui lòng rời danh sách.
wait-passed = Cảm ơn bạn. Giờ này được chuyển cho người kế tiếp. Bạn vẫn ở trong danh sách chờ, ở cuối danh sách.
wait-not-needed = Bây giờ đã có giờ trống. Bạn không cần chờ nữa.

## Cancelling: ways and rules

cancel-same-day = Vào đúng ngày hẹn, chỉ có thể hủy qua điện thoại: { $phone }
cancel-article = Quy định này nằm ở điều { $article } của điều khoản sử dụng.
cancel-not-here = Không thể hủy lịch này ở đây. Bạn có thể hủy bằng các cách sau:
cancel-way-chat = Trong cuộc trò chuyện: bấm “Hủy lịch hẹn”.
cancel-way-page = Trên trang của lịch hẹn này. Liên kết đến trang đó có trong tin nhắn của chúng tôi.
cancel-way-mail = Qua email: trả lời email của chúng tôi bằng một từ: hủy
cancel-way-phone = Qua điện thoại: { $phone }
undo-hint = Bạn hủy nhầm phải không? Nếu chưa có ai đặt giờ đó, bạn có thể yêu cầu lại.
undo-label = Yêu cầu lại giờ này
undone = Yêu cầu của bạn cho { $when } đã được gửi lại. Giờ này chưa được xác nhận. Vui lòng chờ chúng tôi trả lời.
undo-too-late = Giờ này không còn trống nữa. Vui lòng chọn giờ khác.
seen-label = Tôi đã đọc
seen-thanks = Cảm ơn bạn. Chúng tôi đã biết là bạn đọc rồi.
page-label = Xem trang và lịch

## Proving the email address

proof-ask =
    Chúng tôi đã gửi một mã gồm 6 chữ số đến hộp thư của bạn. Vui lòng gõ mã đó ở đây trong vòng 10 phút.
    Nếu không thấy email, hãy xem trong mục thư rác (Spam), hoặc bấm “Không dùng email” để tiếp tục.
proof-wrong = Mã này không đúng. Bạn còn được thử { $left } lần.
proof-over = Mã đó không còn dùng được nữa. Bạn có thể xin mã mới, hoặc bấm “Không dùng email” để tiếp tục.
proof-right = Cảm ơn bạn. Mã đúng rồi.
proof-skipped = Chúng tôi sẽ không gửi email đến địa chỉ này. Chúng tôi chỉ trả lời trong cuộc trò chuyện này.
proof-skip-label = Không dùng email
proof-again-label = Gửi mã mới

## Shortly before the call

ready-label = Tôi đã sẵn sàng
late-label = Tôi sẽ vào muộn
cannot-join-label = Tôi không vào được
ready-thanks = Cảm ơn bạn. Vui lòng vào trước giờ hẹn vài phút và chờ đến khi chúng tôi cho bạn vào.
late-ask = Bạn sẽ vào muộn bao nhiêu phút?
late-by-label = { $minutes } phút
late-thanks = Cảm ơn bạn đã báo. Chúng tôi sẽ chờ. Vui lòng vào sớm nhất có thể.
cannot-join-help =
    Vui lòng thử các cách này:
    1. Đóng ứng dụng rồi bấm lại “Tham gia cuộc gọi”.
    2. Dùng mạng khác, ví dụ dữ liệu di động thay cho Wi-Fi.
    3. Tắt điện thoại rồi mở lại.
    Chúng tôi đã báo cho nhân viên. Việc này không bị tính là lỗi của bạn.
ready-not-now = Bây giờ bạn không cần làm gì cho cuộc gọi này.

## Getting ready for the call

check-label = Chuẩn bị
check-intro = Có { $points } câu hỏi ngắn để cuộc gọi của bạn không gặp trục trặc. Bạn có thể dừng bất cứ lúc nào.
check-not-yet-label = Chưa
check-number = Câu { $number }/{ $points }
check-app-ask = Điện thoại này có ứng dụng { $app } bản mới nhất không?
check-app-help = Mở cửa hàng ứng dụng trên điện thoại, tìm { $app }, rồi bấm “Cài đặt” hoặc “Cập nhật”.
check-test-call-ask = Bạn đã gọi thử bằng { $app } chưa? Bạn có nghe được và nói được không?
check-test-call-help = Mở zoom.us/test trên điện thoại này, hoặc thử âm thanh trong phần cài đặt của { $app }. Hãy tăng âm lượng lên.
check-test-call-other-help = Hãy thử âm thanh trong phần cài đặt của { $app } và tăng âm lượng lên.
check-up-to-date-ask = Điện thoại và trình duyệt của bạn có phải là bản mới nhất không?
check-up-to-date-help = Mở phần cài đặt của điện thoại, tìm mục “Cập nhật” và cài bản mới nếu có. Nếu được, hãy dùng Wi-Fi để cập nhật.
check-safe-device-ask = Điện thoại này có an toàn không: chỉ mình bạn điều khiển nó và nó không có vi-rút?
check-safe-device-help = Nếu người khác đã cài ứng dụng vào điện thoại này hoặc biết mật khẩu của nó, hãy dùng điện thoại khác nếu có thể.
check-wifi-ask = Khi gọi, bạn có dùng dữ liệu di động, hoặc Wi-Fi mà bạn biết rõ và có mật khẩu không?
check-wifi-help = Vui lòng đừng dùng Wi-Fi miễn phí mà bạn không biết rõ. Dùng dữ liệu di động cũng được. Gọi 30 phút bằng giọng nói tốn khoảng 30 MB.
check-quiet-ask = Lúc gọi, bạn có thể ở một mình, ở nơi yên tĩnh không?
check-quiet-help = Hãy chọn nơi không ai nghe thấy bạn: ngoài trời, trong xe, trong phòng đóng kín cửa. Nên dùng tai nghe.
check-camera-off-ask = Bạn có biết cách tắt camera không? Chúng ta chỉ nói chuyện bằng giọng nói.
check-camera-off-help = Trước khi vào, hãy tắt “Video”. Nếu bạn nhìn thấy mình trên màn hình, hãy bấm “Dừng video” (Stop Video).
check-camera-off-other-help = Trước khi vào, hãy tắt camera trong { $app }.
check-firewall-ask = Tường lửa trên thiết bị của bạn có đang bật không? Nếu dùng điện thoại, bạn không cần làm gì: hãy trả lời “Có”.
check-firewall-help = Trên máy tính, hãy mở phần cài đặt, tìm “tường lửa” (firewall) và bật lên. Trên điện thoại, bạn không cần làm gì.
check-no-file-sharing-ask = Bạn có chắc là thiết bị của bạn không có phần mềm chia sẻ tệp, và khi gọi bạn sẽ tắt những ứng dụng không cần đến không?
check-no-file-sharing-help = Qua phần mềm chia sẻ tệp (như Winny), người lạ có thể sao chép tệp từ thiết bị của bạn. Hãy gỡ bỏ phần mềm đó. Trước cuộc gọi, hãy tắt những ứng dụng không cần đến.
check-antivirus-ask = Thiết bị của bạn có phần mềm diệt vi-rút ở mức tương đương bản trả phí, và đã được cập nhật mới nhất không?
check-antivirus-help = Hãy mở phần mềm diệt vi-rút và cập nhật. Phần mềm miễn phí chỉ được chấp nhận nếu ở mức tương đương bản trả phí. Nếu không chắc, vui lòng hỏi chúng tôi trước cuộc gọi.
check-supported-os-ask = Hệ điều hành của thiết bị (như Android hoặc Windows) có còn được hỗ trợ và có các bản vá bảo mật mới nhất không?
check-supported-os-help = Mở phần cài đặt, tìm mục “Cập nhật” và cài bản mới nếu có. Nếu thiết bị này không còn bản cập nhật bảo mật nữa, hãy dùng thiết bị khác.
check-announce-ask = Bạn đã cho chúng tôi biết ai sẽ ở cùng bạn trong cuộc gọi chưa, ví dụ phiên dịch, người chăm sóc hoặc người nhà? Nếu chỉ có một mình, hãy trả lời “Có”.
check-announce-help = Nếu có người ở cùng bạn, vui lòng cho nhân viên biết đó là ai trước cuộc gọi. Nếu chỉ có một mình, bạn không cần làm gì.
check-all-ready = Cảm ơn bạn. Bạn đã sẵn sàng cho cuộc gọi.
check-open = Những điểm này vẫn chưa xong:
check-open-reminder = Trước cuộc gọi, vui lòng xem lại những điểm này:
check-app-title = Ứng dụng để gọi
check-test-call-title = Gọi thử
check-up-to-date-title = Cập nhật điện thoại và trình duyệt
check-safe-device-title = Điện thoại an toàn
check-wifi-title = Mạng của bạn hoặc mạng bạn biết rõ
check-quiet-title = Nơi yên tĩnh, chỉ có một mình
check-camera-off-title = Tắt camera
check-firewall-title = Tường lửa đang bật
check-no-file-sharing-title = Không có phần mềm chia sẻ tệp
check-antivirus-title = Phần mềm diệt vi-rút mới nhất
check-supported-os-title = Hệ điều hành còn được hỗ trợ
check-announce-title = Báo trước người cùng tham gia

## When bookings are refused for a time

refused-until = Trước { $until }, bạn không thể đặt lịch gọi ở đây.
refused-reason = Lý do: { $reason }
refused-answer = Nếu điều này không đúng, hoặc bạn muốn giải thích, vui lòng trả lời. Sẽ có người đọc câu trả lời của bạn.
refused-answer-label = Viết câu trả lời
refused-answer-ask = Bây giờ vui lòng gõ câu trả lời của bạn trong một tin nhắn.
refused-answer-kept = Cảm ơn bạn. Nhân viên sẽ đọc câu trả lời của bạn và nhắn tin cho bạn tại đây.
refused-answer-already = Nhân viên đã nhận được câu trả lời trước của bạn và sẽ đọc câu đó trước. Tin nhắn này không được lưu lại.
refused-lifted = Bạn có thể đặt lịch gọi lại rồi.
