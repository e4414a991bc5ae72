### status: reference translation

message-alt = Bạn có tin nhắn mới
offered-notice-text = Chúng tôi không sắp xếp được giờ bạn chọn. Chúng tôi có thể đề nghị:
offered-beside-notice-text = Chúng tôi có thể đề nghị giờ khác. Giờ đã xác nhận của bạn vẫn được giữ cho đến khi bạn chọn giờ mới:
answer-notice-text = Chúng tôi có thể nhận giờ này. Giờ này chưa được xác nhận: vui lòng trả lời để xác nhận.
changed-notice-text = Cuộc gọi của bạn có giờ mới.
kept-notice-text = Không đổi được sang giờ khác. Cuộc gọi của bạn vẫn giữ nguyên như cũ.
confirmed-notice-text = Cuộc gọi của bạn đã được xác nhận.
access-notice-text = Cách tham gia đã thay đổi. Vui lòng chỉ dùng thông tin trong tin nhắn này.
cancelled-notice-text = Rất xin lỗi bạn. Chúng tôi đã phải hủy lịch này. Vui lòng chọn giờ khác.
lapsed-notice-text = Rất xin lỗi bạn. Chúng tôi không trả lời kịp, nên yêu cầu này đã hết hiệu lực. Vui lòng chọn giờ khác.
unwritten-notice-text = Bạn chưa nhận được câu trả lời của chúng tôi. Có thể câu trả lời không đến được bạn. Vui lòng gọi điện hỏi chúng tôi: { $phone }
expired-notice-text = Các giờ đã đề nghị không còn được giữ cho bạn nữa. Vui lòng chọn giờ khác.
freed-notice-text = Hiện có một giờ trống. Giờ này được giữ cho bạn trong thời gian ngắn:
passed-notice-text = Chúng tôi không nhận được câu trả lời kịp thời, nên giờ này được chuyển cho người kế tiếp. Bạn vẫn ở trong danh sách chờ, ở cuối danh sách.
unserved-notice-text = Rất xin lỗi bạn. Ngày đó không có giờ nào trống. Bạn không còn trong danh sách chờ nữa. Vui lòng chọn giờ khác.
not-drawn-notice-text = Các chỗ đã được bốc thăm. Rất xin lỗi bạn, lần này bạn không được chỗ.
not-drawn-waits-notice-text = Các chỗ đã được bốc thăm. Rất xin lỗi bạn, lần này bạn không được chỗ. Bây giờ bạn ở trong danh sách chờ: khi có chỗ trống, chúng tôi sẽ hỏi bạn ở đây.
withdrawn-notice-text = Rất xin lỗi bạn. Giờ chúng tôi đã đề nghị không còn được nữa. Bạn vẫn giữ chỗ của mình trong danh sách chờ.
served-notice-text = Bạn đã có một cuộc gọi được xác nhận, nên bạn không còn trong danh sách chờ nữa.
receipt-notice-text = Đã hủy theo yêu cầu của bạn.

## Because time passed

day-before-notice-text = Xin nhắc bạn về cuộc gọi sắp tới.
ready-notice-text = Bạn đã sẵn sàng cho cuộc gọi chưa? Vui lòng bấm một nút. Nếu bây giờ bạn không tham gia được, cũng hãy bấm nút để báo cho chúng tôi.
confirmed-soon-notice-text = Cuộc gọi của bạn sắp bắt đầu. Bạn đã sẵn sàng chưa? Vui lòng bấm một nút.
offer-ends-notice-text = Chúng tôi giữ các giờ này cho bạn đến { $until }. Vui lòng chọn một giờ, hoặc cho biết không giờ nào được.
missed-notice-text = Lần này chúng ta chưa nói chuyện được. Bạn có muốn chọn giờ khác không?
refused-notice-text = Có tin nhắn về lịch hẹn của bạn.
