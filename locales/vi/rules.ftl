### status: reference translation


## Around the list

rules-label = Quy định
rules-others-label = Quy định khác
rules-page = Quy định: { $service } ({ $page }/{ $pages })
rules-page-alone = Quy định của dịch vụ này ({ $page }/{ $pages })
page-rules-title = Quy định: { $service }
page-rules-title-alone = Quy định của dịch vụ này
rules-ask = Bạn muốn đọc quy định của dịch vụ nào?
rule-stands-article = { $rule } (điều { $article })
rule-stands-articles = { $rule } (các điều { $articles })
rule-stands-notice = { $rule } (thông báo)
rule-stands-preamble = { $rule } (phần đầu của điều khoản)
rule-stands-closing = { $rule } (phần cuối của điều khoản)
rule-stands-operator = { $rule } (do nơi tiếp nhận này tự chọn)
rule-with-list = { $rule }:

## Headings

rules-group-who = Ai được sử dụng
rules-group-call = Cuộc gọi
rules-group-booking = Đặt lịch
rules-group-asked = Những gì chúng tôi hỏi
rules-group-cancel = Hủy và vắng mặt
rules-group-before = Trước cuộc gọi
rules-group-conduct = Trong cuộc gọi
rules-group-records = Ghi lại và lưu giữ
rules-group-costs = Chi phí
rules-group-terms = Điều khoản sử dụng

## Who can use it

rule-who = Dịch vụ này dành cho
rule-question = Chúng tôi hỏi: { $question } Bạn có thể đặt lịch nếu trả lời
rule-callers = Chúng tôi trả lời bạn bằng: { $languages }.

## The call

rule-app = Cuộc gọi dùng { $app }.
rule-apps = Cuộc gọi dùng một trong các ứng dụng này
rule-app-designated = Cuộc gọi dùng { $app }, hoặc một ứng dụng khác do bên tổ chức chỉ định.
rule-booking-app = Văn phòng ghi các lịch hẹn trong { $app }.
rule-media-audio = Bạn chỉ nói chuyện bằng giọng nói. Camera luôn tắt.
rule-media-video = Đây là cuộc gọi video.
rule-language = Ngôn ngữ dùng trong cuộc gọi: { $spoken }.
rule-languages = Cuộc gọi bằng một trong các ngôn ngữ này
rule-language-days = { $spoken }: { $days }
rule-hours = Giờ tiếp nhận (giờ Nhật Bản)
rule-hours-days = { $days }: { $hours }
rule-events = Mỗi sự kiện có ngày và giờ riêng.
rule-event = { $title }: { $when }
rule-maintenance = Vào các giờ này không thể đặt lịch
rule-maintenance-span = { $begins } – { $ends }
rule-session = Một cuộc gọi kéo dài { $minutes } phút.
rule-session-most = Một cuộc gọi kéo dài nhiều nhất { $minutes } phút.
rule-access = Để tham gia cuộc gọi, bạn nhận được
rule-access-url = liên kết
rule-access-id-passcode = ID cuộc họp và mật mã
rule-access-id-passkey = ID và passkey

## Booking

rule-notice-minutes = Hãy đặt lịch trước cuộc gọi ít nhất { $minutes } phút.
rule-notice-hours = Hãy đặt lịch trước cuộc gọi ít nhất { $hours } giờ.
rule-days-before =
    { $days ->
        [1] Hãy đặt lịch chậm nhất là hết ngày hôm trước.
       *[other] Hãy đặt lịch chậm nhất là trước đó { $days } ngày.
    }
rule-working-days-before = Giữa ngày đặt lịch và ngày gọi phải có { $days } ngày làm việc.
rule-working-days = Thứ Bảy, Chủ Nhật, ngày lễ và từ ngày 29 tháng 12 đến ngày 3 tháng 1 không phải là ngày làm việc.
rule-horizon = Bạn có thể đặt lịch trước nhiều nhất { $days } ngày.
rule-wishes = Bạn có thể chọn nhiều nhất { $times } khung giờ tiện cho bạn.
rule-per-caller = Cùng lúc bạn có thể có nhiều nhất { $count } lịch hẹn chưa xong.
rule-per-day = Mỗi ngày bạn có thể có { $calls } cuộc gọi.
rule-confirmation-staff = Nhân viên xem yêu cầu của bạn và xác nhận. Chỉ gửi yêu cầu thì chưa phải là đã có lịch hẹn.
rule-confirmation-instant = Lịch hẹn của bạn được xác nhận ngay.
rule-confirmation-reply = Văn phòng đề nghị các giờ cho bạn. Khi bạn trả lời, lịch hẹn được xác nhận.
rule-confirmation-lottery = Ai được chỗ là do bốc thăm. Chúng tôi báo kết quả cho bạn.
rule-offer = Giờ mà chúng tôi đề nghị được giữ cho bạn trong { $hours } giờ đồng hồ.
rule-in-call = Ngay trong cuộc gọi, bạn có thể đặt cuộc gọi tiếp theo.
rule-waiting = Có danh sách chờ. Khi có giờ trống, giờ đó được giữ cho bạn trong { $minutes } phút.
rule-notices = Chúng tôi báo cho bạn ngày giờ và cách tham gia
rule-road-chat = trong cuộc trò chuyện này
rule-road-mail = qua email
rule-road-phone = qua điện thoại
rule-road-member-page = trên trang My Page của người tìm việc
rule-writes-within = Nếu sau khi gửi yêu cầu { $days } ngày làm việc mà bạn chưa được trả lời, vui lòng gọi điện cho chúng tôi.
rule-reminder-day-before = Chúng tôi nhắc bạn lúc { $time } vào ngày trước cuộc gọi.
rule-reminder-ready = Chúng tôi nhắn tin cho bạn { $minutes } phút trước cuộc gọi.
rule-reminder-offer-ends = Chúng tôi nhắc bạn { $hours } giờ trước khi các giờ đã đề nghị hết hạn.

## What we ask

rule-fields = Chúng tôi hỏi các thông tin này của bạn
rule-companion = Nếu có người cùng tham gia với bạn, ví dụ phiên dịch, hãy cho chúng tôi biết trước.
rule-private-form = Chúng tôi chỉ hỏi thông tin cá nhân trên trang riêng của chúng tôi, không hỏi trong cuộc trò chuyện.
rule-prove-email = Chúng tôi kiểm tra địa chỉ email của bạn bằng một mã.
rule-account = Bạn đăng ký một lần, bằng liên kết mà chúng tôi gửi qua email.
rule-characters-jis = Hãy viết câu trả lời bằng chữ Nhật hoặc chữ La-tinh không dấu. Hệ thống của văn phòng không lưu được chữ khác.
rule-identity = Khi bắt đầu cuộc gọi, chúng tôi kiểm tra bạn là ai. Chúng tôi hỏi các thông tin này của bạn

## Cancelling and absence

rule-cancel = Bạn có thể hủy
rule-cancel-same-day = Vào đúng ngày gọi, bạn chỉ có thể hủy
rule-way-chat = trong cuộc trò chuyện này
rule-way-mail = qua email
rule-way-page = trên trang của lịch hẹn
rule-way-phone = qua điện thoại
rule-absence = Nếu quá giờ hẹn { $minutes } phút mà bạn không đến và không báo gì cho chúng tôi, cuộc gọi bị hủy.
rule-absence-refusal = Nếu bạn vắng mặt mà không báo, nhân viên có thể quyết định không cho bạn đặt lịch trong một thời gian.
rule-absence-counted = Nếu bạn vắng mặt ở một cuộc gọi, nhân viên thấy điều đó trong { $days } ngày.

## Before the call

rule-checks = Vui lòng xem các điểm này trước cuộc gọi

## During the call: what is not allowed

rule-recording = Cấm ghi lại cuộc gọi dưới mọi hình thức
recording-audio = ghi âm
recording-video = ghi hình
recording-photo = chụp ảnh
recording-streaming = phát trực tiếp
rule-organiser-records = Bên tổ chức có thể ghi hình sự kiện và dùng lại bản ghi đó. Những người soạn nội dung và những người nói trong đó phải đồng ý.
rule-designated = Chỉ dùng những chức năng của ứng dụng mà bên tổ chức chỉ định.
rule-forbidden = Không được làm những việc này
conduct-threats = đe dọa
conduct-abuse = xúc phạm, lăng mạ
conduct-other-purposes = sử dụng dịch vụ vào mục đích khác
conduct-property = dùng tác phẩm của người khác trái với quyền của họ, ví dụ sao chép
conduct-annoyance = gây khó chịu cho người dùng khác
conduct-honour = làm tổn hại danh dự, đời tư hoặc quyền đối với hình ảnh của người khác
conduct-disturbance = cản trở dịch vụ
conduct-law = làm trái pháp luật hoặc trật tự công cộng
conduct-harm = gây hại cho người khác
conduct-unauthorised-access = vào hệ thống khi không được phép
conduct-malware = gửi vi-rút
conduct-others-ids = dùng ID hoặc mật khẩu của người khác
conduct-false-registration = đăng ký bằng thông tin sai
conduct-profit = dùng dịch vụ để kiếm tiền
conduct-outdated-protection = dùng thiết bị có phần bảo vệ chưa được cập nhật
rule-suspension = Nếu ai làm trái các quy định này, nhân viên có thể chấm dứt hoặc dừng việc sử dụng dịch vụ của người đó.

## Records

rule-records = Những điều này có thể được ghi lại
record-times = thời gian bạn sử dụng dịch vụ
record-access = lịch sử truy cập
record-devices = các số nhận dạng thiết bị của bạn
rule-statistics = Chúng tôi lập số liệu về việc sử dụng dịch vụ. Từ số liệu đó không thể biết ai là ai.
rule-keeping = Dữ liệu của bạn được xóa { $days } ngày sau cuộc gọi cuối cùng và tin nhắn cuối cùng của bạn.

## Costs

rule-free = Dịch vụ này không mất tiền.
rule-own = Bạn tự trả tiền cho
rule-own-device = thiết bị của bạn
rule-own-data = dữ liệu và kết nối Internet

## Terms of use

rule-documents = Bạn cần đồng ý với
rule-consent-explicit = Bạn đồng ý bằng nút “Tôi đồng ý”.
rule-consent-deemed = Không có nút nào để đồng ý: bạn được coi là đồng ý qua việc bạn làm.
rule-deemed-applying = Ai đăng ký thì được coi là đã đồng ý với các điều khoản.
rule-deemed-replying = Ai trả lời tin nhắn của văn phòng thì được coi là đã đồng ý với các điều khoản.
rule-deemed-using = Ai sử dụng dịch vụ thì được coi là đã đồng ý với các điều khoản.
rule-deemed-viewing = Ai xem dịch vụ thì được coi là đã đồng ý với các điều khoản.
rule-app-terms-applying = Ai đăng ký và dùng ứng dụng thì được coi là đã đồng ý cả với điều khoản riêng của ứng dụng.
rule-app-terms-using = Ai dùng ứng dụng thì được coi là đã đồng ý cả với điều khoản riêng của ứng dụng.
rule-app-terms-separate = Ứng dụng có điều khoản riêng. Bạn đồng ý riêng với điều khoản đó.
rule-change-free = Các điều khoản có thể thay đổi mà không cần bạn đồng ý. Ai tiếp tục sử dụng dịch vụ thì được coi là đã đồng ý với điều khoản mới.
rule-change-announced = Các điều khoản chỉ có thể thay đổi mà không cần bạn đồng ý nếu thay đổi đó có lợi cho người dùng, hoặc hợp lý và đúng với mục đích của điều khoản. Nội dung thay đổi và ngày có hiệu lực được thông báo trước.
court-tokyo = Áp dụng pháp luật Nhật Bản. Ở cấp sơ thẩm, tranh chấp chỉ do Tòa án địa phương Tokyo xét xử.
court-matsue = Áp dụng pháp luật Nhật Bản. Ở cấp sơ thẩm, tranh chấp chỉ do Tòa án Matsue xét xử.
court-kobe = Áp dụng pháp luật Nhật Bản. Tranh chấp chỉ do Tòa án địa phương Kobe xét xử.
court-maebashi = Áp dụng pháp luật Nhật Bản. Tranh chấp chỉ do Tòa án địa phương Maebashi xét xử.
court-office = Áp dụng pháp luật Nhật Bản. Ở cấp sơ thẩm, tranh chấp chỉ do tòa án địa phương phụ trách nơi đặt văn phòng xét xử.

## Said around a call

call-no-recording = Vui lòng không ghi lại cuộc gọi này dưới bất kỳ hình thức nào ({ $kinds }).
call-organiser-records = Bên tổ chức có thể ghi hình.
call-designated = Vui lòng chỉ dùng những chức năng của ứng dụng mà bên tổ chức chỉ định.
about-call =
    Tại đây bạn có thể yêu cầu một cuộc gọi với người nói tiếng Việt.
    Bạn không cần có số điện thoại.
about-free = Dịch vụ này miễn phí.
about-data = Bạn tự chịu phí dữ liệu Internet.
about-wifi =
    Hãy dùng mạng của bạn hoặc Wi-Fi mà bạn biết rõ và tin tưởng.
    Đừng dùng Wi-Fi miễn phí khi không biết có an toàn hay không.
telegram-short-call = Tại đây bạn có thể yêu cầu một cuộc gọi với người có thể giúp bạn.

## Agreeing to the terms of an app, apart from those of the service

app-terms-intro = Ứng dụng dùng để gọi có điều khoản riêng. Dịch vụ này xin bạn đồng ý riêng với điều khoản đó:
app-terms-intro-several = Các ứng dụng dùng để gọi có điều khoản riêng. Dịch vụ này xin bạn đồng ý riêng với các điều khoản đó:
terms-ask-own = Bạn có đồng ý với điều khoản sử dụng không?
app-terms-ask = Bạn có đồng ý với điều khoản của ứng dụng không?
app-terms-ask-several = Bạn có đồng ý với điều khoản của các ứng dụng này không?

## When the terms change

terms-change-notice-text = Một văn bản mà bạn đã đồng ý sẽ thay đổi từ { $day }. Trước ngày đó, bản cũ vẫn có hiệu lực.
terms-change-now-notice-text = Một văn bản mà bạn đã đồng ý đã thay đổi.
terms-change-what = Những phần này thay đổi:
terms-change-read = Vui lòng đọc bản mới.
terms-counts-from = Bản này có hiệu lực từ { $day }.
