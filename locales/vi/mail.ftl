### status: reference translation

# $day: weekday, day, month; $clock: hours and minutes.
mail-requested-subject = { $day }, { $clock } (giờ Nhật Bản): chưa chốt
mail-offered-subject = Vui lòng chọn giờ
mail-confirmed-subject = { $day }, { $clock } (giờ Nhật Bản)
mail-changed-subject = Giờ mới: { $day }, { $clock } (giờ Nhật Bản)
mail-cancelled-subject = Đã hủy: { $day }, { $clock } (giờ Nhật Bản)
mail-calendar-subject = Cuộc gọi
room-subject = Cuộc gọi
mail-requested = Giờ này chưa chốt. Chúng tôi sẽ báo lại cho bạn.
mail-offered = Vui lòng chọn một trong các giờ này. Hãy trả lời trong cuộc trò chuyện.
mail-confirmed = Giờ này đã chốt.
mail-offered-reply = Vui lòng chọn một trong các giờ này. Hãy trả lời email này, hoặc trả lời trong cuộc trò chuyện.
mail-terms-attached = Email này có kèm các điều khoản. Khi chọn một giờ, bạn đồng ý với các điều khoản đó.
mail-unwritten = Bạn chưa nhận được câu trả lời của chúng tôi. Có thể câu trả lời không đến được bạn. Vui lòng gọi điện hỏi chúng tôi: { $phone }
mail-changed = Đây là giờ mới. Giờ cũ không còn hiệu lực.
mail-cancelled = Giờ này đã hủy. Bạn không cần làm gì.
# $when: the moment on that clock; $place: the name of that time zone's city.
mail-own-time = Theo giờ ở { $place }: { $when }
mail-join = Để tham gia, hãy mở liên kết này: { $link }
mail-passcode = Mật mã: { $passcode }
mail-passkey = Passkey: { $passkey }
mail-join-by-id = Để tham gia, hãy mở { $app } và nhập ID cuộc họp này: { $number }
mail-link-later = Bạn sẽ nhận được liên kết trước giờ này.
mail-page = Để xem hoặc đổi giờ này, hãy mở: { $link }
mail-code = Mã: { $code }
# The word must be one that the language's list of words for "cancel" knows.
mail-answer-cancels = Nếu bạn không tham gia được, hãy trả lời email này bằng một từ: hủy
mail-automatic = Email này được gửi tự động.
mail-staff-subject = Có mục mới
mail-staff = Có mục mới ở bàn trực.
mail-staff-link = Mở bàn trực: { $link }
mail-proof-subject = Mã của bạn
mail-proof = Hãy gõ mã này trong cuộc trò chuyện: { $code }
mail-proof-why = Mã dùng được trong 10 phút. Nếu bạn không yêu cầu mã này, bạn không cần làm gì.
mail-still-subject = { $day }, { $clock } (giờ Nhật Bản): chưa hủy
mail-still = Giờ này chưa được hủy.
mail-receipt = Giờ này đã hủy theo yêu cầu của bạn. Bạn không cần làm gì.
mail-undo = Bạn hủy nhầm phải không? Nếu giờ này còn trống, bạn có thể yêu cầu lại: { $link }
mail-answer-accepts = Để nhận giờ này, hãy trả lời email này bằng một từ: có
mail-answer-number = Để nhận một trong các giờ này, hãy trả lời email này bằng số của giờ đó, ví dụ: 1
mail-answer-none = Nếu không giờ nào được, hãy trả lời email này bằng một từ: không
mail-same-day = Vào đúng ngày hẹn, vui lòng hủy qua điện thoại: { $phone }
mail-today-subject = Hôm nay: { $count }
mail-today = Các giờ hôm nay (giờ Nhật Bản):
