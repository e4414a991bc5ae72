### status: reference translation

message-alt = Bạn có tin nhắn mới
offered-notice-text = Chúng tôi không sắp xếp được giờ bạn chọn. Chúng tôi có thể đề nghị:
confirmed-notice-text = Cuộc gọi của bạn đã được xác nhận.
cancelled-notice-text = Rất xin lỗi bạn. Chúng tôi đã phải hủy lịch này. Vui lòng chọn giờ khác.
lapsed-notice-text = Rất xin lỗi bạn. Chúng tôi không trả lời kịp, nên yêu cầu này đã hết hiệu lực. Vui lòng chọn giờ khác.
expired-notice-text = Các giờ đã đề nghị không còn được giữ cho bạn nữa. Vui lòng chọn giờ khác.
