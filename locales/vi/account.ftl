### status: reference translation


## Registering

account-ask =
    Chúng tôi đã gửi email đến { $address }. Vui lòng mở liên kết trong email và bấm nút trên trang đó. Sau đó quay lại đây và bấm “Tiếp tục”.
    Nếu không thấy email, hãy xem trong mục thư rác (Spam). Liên kết dùng được trong 24 giờ. Các câu trả lời của bạn vẫn được giữ ở đây.
account-go-label = Tiếp tục
account-again-label = Gửi lại
account-change-label = Địa chỉ khác
account-not-yet = Liên kết chưa được dùng. Vui lòng mở liên kết trong email và bấm nút trên trang đó.
account-sent-again = Chúng tôi đã gửi email mới. Chỉ liên kết trong email mới nhất dùng được.
account-limit = Hôm nay chúng tôi không thể gửi thêm email đến địa chỉ này. Vui lòng dùng liên kết trong email mới nhất, thử lại vào ngày mai, hoặc nhờ nhân viên.
account-done = Bạn đã đăng ký xong. Lần sau bạn không cần đăng ký lại.
account-changed = Địa chỉ email mới của bạn đã được xác nhận.
account-done-notice = Bây giờ bạn có thể tiếp tục.
account-shared-kept = Chúng tôi chỉ gửi một liên kết đến địa chỉ này, vì bạn phải đăng ký bằng địa chỉ đó. Email không cho biết liên kết để làm gì. Sau đó chúng tôi chỉ nhắn trong cuộc trò chuyện này.
account-see-label = Xem dữ liệu của tôi
account-see-sent = Chúng tôi đã gửi cho bạn một email có liên kết đến trang của bạn. Liên kết dùng được trong một giờ.
account-see-none = Bạn chưa đăng ký ở đây nên chưa có trang nào. Bạn có thể xóa những gì chúng tôi lưu bằng nút ở đây.

## The mails

mail-link-subject = Liên kết bạn đã yêu cầu
mail-link-full = Vui lòng mở liên kết này và bấm nút trên trang đó: { $link }
mail-link-page = Trang của bạn: { $link }
mail-link-full-why = Liên kết dùng được trong 24 giờ. Nếu bạn không yêu cầu liên kết này, bạn không cần làm gì.
mail-link-page-why = Liên kết dùng được trong một giờ. Nếu bạn không yêu cầu liên kết này, bạn không cần làm gì.
mail-unused-subject = Vui lòng đọc: sắp đến hạn
mail-unused = Đã lâu bạn không nhắn tin cho chúng tôi. Vào { $day }, chúng tôi sẽ xóa những gì chúng tôi lưu về bạn. Nếu muốn giữ đăng ký, hãy nhắn tin cho chúng tôi trước ngày đó. Nếu không, bạn không cần làm gì.

## The pages behind the links

page-account-title = Trang của bạn
page-account-confirm = Có phải bạn vừa nhập địa chỉ email này trong cuộc trò chuyện với chúng tôi không? Nếu phải, hãy bấm nút. Nếu không, hãy đóng trang này: sẽ không có gì thay đổi.
page-account-address = Địa chỉ email
page-account-confirm-label = Đúng, là tôi
page-account-confirmed = Cảm ơn bạn. Địa chỉ này đã được xác nhận. Bạn có thể đóng trang này và tiếp tục trong cuộc trò chuyện.
page-account-chat-label = Mở trò chuyện
page-account-old = Liên kết này không còn dùng được nữa. Bạn có thể xin liên kết mới trong cuộc trò chuyện, hoặc ở đây:
page-account-ask-label = Xin liên kết
page-account-ask = Vui lòng gõ địa chỉ email mà bạn đã dùng để đăng ký. Chúng tôi sẽ gửi liên kết đến trang của bạn vào địa chỉ đó.
page-account-asked = Nếu bạn đã đăng ký bằng địa chỉ này, email có liên kết đang được gửi đi. Vui lòng xem hộp thư của bạn.
page-account-too-often = Bạn đã thử quá nhiều lần. Vui lòng chờ vài phút rồi thử lại.
page-account-no-address = Đây không phải là địa chỉ email. Vui lòng kiểm tra lại.
page-account-ask-button-label = Gửi liên kết cho tôi
page-account-kept = Những gì chúng tôi lưu về bạn
page-account-masked = Một số chữ được che, vì người khác có thể nhìn thấy màn hình này.
page-account-used = Dùng lần cuối
page-account-erased-on = Ngày xóa nếu không dùng
page-account-erased-open = Không xóa khi bạn còn lịch hẹn chưa xong
page-account-bookings = Lịch hẹn
page-account-new = Đổi địa chỉ email
page-account-new-how = Chúng tôi gửi một liên kết đến địa chỉ mới. Địa chỉ mới chỉ có hiệu lực khi bạn mở liên kết đó và bấm nút.
page-account-new-address = Địa chỉ email mới
page-account-new-label = Gửi liên kết
page-account-new-sent = Chúng tôi đã gửi một liên kết đến địa chỉ mới. Khi bạn chưa dùng liên kết đó, địa chỉ cũ vẫn được giữ.
page-account-limit = Hôm nay chúng tôi không thể gửi thêm email. Vui lòng thử lại vào ngày mai.
page-account-delete = Xóa tất cả
page-account-delete-why = Các lịch hẹn chưa xong sẽ bị hủy. Đã xóa thì không lấy lại được.
page-account-delete-sure = Có, tôi muốn xóa tất cả.
page-account-delete-label = Xóa tất cả
page-account-delete-tick = Trước hết, vui lòng đánh dấu vào ô. Chưa xóa gì cả.
page-account-deleted = Tất cả những gì chúng tôi lưu về bạn đã được xóa.

## Which letters can be written

letters-suggest = Hệ thống của văn phòng không lưu được các chữ này: { $letters }. Viết như thế này có được không: { $suggestion }?
letters-other = Hệ thống của văn phòng không lưu được các chữ này: { $letters }. Vui lòng viết bằng chữ in hoa không dấu, như trên thẻ lưu trú hoặc hộ chiếu của bạn (ví dụ: NGUYEN VAN AN), hoặc bằng chữ katakana. Các câu trả lời khác của bạn vẫn được giữ.

## When a person has ended the use of a service

suspended = Hiện bạn không thể sử dụng dịch vụ này, cho đến khi nhân viên cho phép lại.
suspended-ground = Căn cứ: { $ground }
suspended-ground-article = Căn cứ: { $ground } (điều khoản sử dụng, điều { $article })
suspended-ground-registration = tư cách lưu trú và thời hạn lưu trú của bạn chưa được đăng ký
suspended-ground-breach = không làm đúng điều khoản sử dụng
suspended-lifted = Bạn có thể sử dụng dịch vụ này lại rồi.
