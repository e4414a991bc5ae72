### status: reference translation

lots-state = Bốc thăm. Bạn có thể ghi tên đến { $until }.
lots-state-in = Bốc thăm. Bạn đã ghi tên. Ngày giờ bốc thăm: { $when }.
lots-state-drawing = Đang bốc thăm.
lots-how = Ai được chỗ là do bốc thăm. Ngày giờ bốc thăm: { $when }. Mọi người đều có cơ hội như nhau, kể cả người ghi tên sau. Dù được hay không, bạn cũng đọc được kết quả ở đây.
lots-enter-label = Ghi tên bốc thăm
lots-entered = Bạn đã ghi tên: { $event }. Như vậy chưa phải là đã có chỗ. Ngày giờ bốc thăm: { $when }. Dù được hay không, bạn cũng đọc được kết quả ở đây.
lots-drawing = Đang bốc thăm cho sự kiện này. Vui lòng quay lại sau vài phút.
lots-no-change = Ai được chỗ ở sự kiện này là do bốc thăm. Bạn không thể đổi chỗ đang có sang sự kiện này. Chỗ của bạn vẫn giữ nguyên.
lots-title = Bốc thăm
console-lots-ahead = Bốc thăm vào { $when }. Số tên đến nay: { $names }.
console-lots-drawn = Đã bốc thăm vào { $when }.
