### status: reference translation

demo-mail-title = Các email của bản dùng thử
demo-mail-empty = Chưa có email nào được gửi.
demo-mail-to = Người nhận
demo-mail-subject-title = Tiêu đề
demo-mail-time = Gửi lúc
demo-mail-calendar = Mục trong lịch
demo-room-title = Phòng gọi của bản dùng thử
demo-room-text = Cuộc gọi sẽ bắt đầu ở đây. Trong bản dùng thử này không có ai trả lời.
