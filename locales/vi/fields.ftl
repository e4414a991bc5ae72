### status: reference translation


## Name

name-ask =
    Họ và tên đầy đủ của bạn là gì?
    Vui lòng viết trong một tin nhắn, đúng như trên thẻ lưu trú (Zairyu card). Ví dụ: NGUYEN VAN AN
# $name: the name as it was understood.
name-confirm = Đây có phải họ và tên đầy đủ của bạn không: { $name }?
# $name: the name, converted to Unicode.
name-confirm-zawgyi = Chúng tôi đã chuyển tên của bạn từ Zawgyi sang Unicode. Bây giờ tên có đúng không: { $name }?
# $name: the name as typed.
name-confirm-letters = Trong tên này có những chữ trông giống nhau nhưng thuộc hai bảng chữ cái khác nhau. Đây có phải họ và tên đầy đủ của bạn không: { $name }?
name-empty = Chúng tôi chưa nhận được tên. Vui lòng viết họ và tên đầy đủ. Ví dụ: NGUYEN VAN AN
name-no-letters = Tên phải có chữ cái. Vui lòng viết họ và tên đầy đủ. Ví dụ: NGUYEN VAN AN
name-digits = Tên không được có số. Vui lòng chỉ viết họ và tên đầy đủ. Ví dụ: NGUYEN VAN AN
name-phone = Đây có vẻ là số điện thoại. Vui lòng viết họ và tên đầy đủ. Ví dụ: NGUYEN VAN AN
name-email = Đây có vẻ là địa chỉ email. Chúng tôi sẽ hỏi email sau. Trước hết, vui lòng viết họ và tên đầy đủ.
name-link = Đây có vẻ là một liên kết. Vui lòng chỉ viết họ và tên đầy đủ. Ví dụ: NGUYEN VAN AN
name-emoji = Tên không được có biểu tượng cảm xúc hoặc hình ảnh. Vui lòng viết họ và tên đầy đủ, chỉ dùng chữ cái.
name-symbols = Tên không được có ký hiệu như * _ = hoặc :. Vui lòng chỉ viết chữ cái. Ví dụ: NGUYEN VAN AN
name-hidden = Trong đoạn này có ký tự ẩn hoặc ký tự bị lỗi. Vui lòng đừng dán tên vào. Hãy gõ tên bằng bàn phím.
name-marks = Có quá nhiều dấu trên một chữ cái. Vui lòng viết tên bằng chữ bình thường.
name-too-long = Tên này dài quá. Vui lòng viết họ và tên đầy đủ, nhiều nhất 100 chữ cái.

## Birth date

birthdate-ask =
    Bạn sinh ngày nào?
    Vui lòng viết ngày, tháng và năm. Ví dụ: 25 tháng 12 năm 1998
# $date: the birth date.
birthdate-confirm = Có phải bạn sinh { $date } không?
# $date: day first. $other_date: month first.
birthdate-choose = Ngày sinh của bạn là ngày nào: { $date } hay { $other_date }?
birthdate-empty = Chúng tôi chưa nhận được ngày sinh. Vui lòng viết ngày, tháng và năm. Ví dụ: 25 tháng 12 năm 1998
birthdate-not-a-date = Chúng tôi không đọc được ngày sinh. Vui lòng viết ngày, tháng và năm. Ví dụ: 25 tháng 12 năm 1998
birthdate-long-number = Số này quá dài, không phải là ngày sinh. Có thể đó là số điện thoại. Vui lòng viết ngày tháng năm sinh. Ví dụ: 25 tháng 12 năm 1998
birthdate-only-year = Đây mới chỉ có năm. Vui lòng viết cả ngày và tháng. Ví dụ: 25 tháng 12 năm 1998
birthdate-no-day = Còn thiếu ngày. Vui lòng viết ngày, tháng và năm. Ví dụ: 25 tháng 12 năm 1998
birthdate-no-year = Còn thiếu năm. Vui lòng viết ngày, tháng và năm. Ví dụ: 25 tháng 12 năm 1998
birthdate-no-such-day = Tháng đó không có ngày này. Vui lòng kiểm tra lại ngày và tháng. Ví dụ: 25 tháng 12 năm 1998
birthdate-no-such-month = Không có tháng này. Chỉ có từ tháng 1 đến tháng 12. Vui lòng viết cả chữ “tháng”. Ví dụ: 25 tháng 12 năm 1998
# $date: the date as it was understood.
birthdate-too-young = Chúng tôi hiểu là { $date }. Như vậy bạn chưa đủ 15 tuổi. Vui lòng kiểm tra lại năm và viết lại ngày sinh.
# $date: the date as it was understood.
birthdate-future = Chúng tôi hiểu là { $date }. Ngày đó chưa tới. Vui lòng kiểm tra lại năm và viết lại ngày sinh.
# $date: the date as it was understood.
birthdate-too-old = Chúng tôi hiểu là { $date }. Như vậy bạn đã hơn 100 tuổi. Vui lòng kiểm tra lại năm và viết lại ngày sinh.
# $date: the date as it was understood.
birthdate-era = Chúng tôi hiểu là { $date }, nhưng ngày đó không thuộc niên hiệu Nhật Bản mà bạn viết. Vui lòng viết năm dương lịch. Ví dụ: 25 tháng 12 năm 1998
birthdate-lunar = Đây có vẻ là ngày âm lịch. Chúng tôi cần ngày dương lịch, như trên hộ chiếu hoặc thẻ lưu trú của bạn. Ví dụ: 25 tháng 12 năm 1998
birthdate-myanmar-year = Đây có vẻ là năm theo lịch Myanmar. Chúng tôi cần ngày dương lịch, như trên hộ chiếu hoặc thẻ lưu trú của bạn. Ví dụ: 25 tháng 12 năm 1998
birthdate-other-calendar = Đây có vẻ là ngày theo một loại lịch khác. Chúng tôi cần ngày dương lịch, như trên hộ chiếu hoặc thẻ lưu trú của bạn. Ví dụ: 25 tháng 12 năm 1998

## Email address

email-ask =
    Địa chỉ email của bạn là gì?
    Ví dụ: name@example.com
# $suggestion: the address we suggest. $address: the address as it was typed.
email-suggest = Bạn đã viết { $address }. Có phải ý bạn là { $suggestion } không?
# $suggestion: the address we suggest.
email-suggest-only = Địa chỉ viết như vậy không nhận được email. Có phải ý bạn là { $suggestion } không?
email-empty = Chúng tôi chưa nhận được địa chỉ email. Vui lòng viết địa chỉ. Ví dụ: name@example.com
email-none =
    Bạn có thể tạo một địa chỉ email miễn phí, ví dụ ở gmail.com:
    1. Mở gmail.com hoặc ứng dụng Gmail.
    2. Chọn tạo tài khoản và làm theo từng bước.
    3. Quay lại đây và viết địa chỉ mới của bạn.
    Nếu thấy khó, hãy viết “nhân viên”, sẽ có người giúp bạn.
email-no-at = Còn thiếu dấu @. Địa chỉ email có dạng như name@example.com. Vui lòng viết lại.
email-no-name = Còn thiếu phần trước dấu @. Địa chỉ email có dạng như name@example.com. Vui lòng viết lại.
email-no-domain = Còn thiếu phần sau dấu @, ví dụ gmail.com. Vui lòng viết đủ cả địa chỉ.
email-two-ats = Địa chỉ email chỉ có một dấu @. Vui lòng viết một địa chỉ. Ví dụ: name@example.com
email-spaces = Địa chỉ email không có dấu cách. Vui lòng viết lại, không có dấu cách. Ví dụ: name@example.com
email-line-break = Vui lòng chỉ viết địa chỉ email, trên một dòng. Ví dụ: name@example.com
email-letters = Trước dấu @, vui lòng chỉ dùng chữ không dấu từ a đến z và số từ 0 đến 9. Ví dụ: name@example.com
email-characters = Trong địa chỉ này có ký hiệu hoặc hình không dùng được. Vui lòng viết lại. Ví dụ: name@example.com
email-dots = Có dấu chấm đặt sai chỗ. Không được có hai dấu chấm liền nhau, không được có dấu chấm ở đầu hoặc ngay trước dấu @. Vui lòng kiểm tra lại địa chỉ.
email-ending = Còn thiếu phần cuối của địa chỉ, ví dụ .com. Vui lòng viết đủ cả địa chỉ. Ví dụ: name@example.com
email-domain = Phần sau dấu @ không đúng. Phần đó phải có dạng như gmail.com. Vui lòng kiểm tra và viết lại địa chỉ.
email-link = Đây có vẻ là một liên kết. Vui lòng viết địa chỉ email của bạn. Ví dụ: name@example.com
email-too-long = Địa chỉ email này dài quá. Vui lòng kiểm tra và viết lại. Ví dụ: name@example.com

## Phone number

phone-title = Số điện thoại
change-phone-label = Số điện thoại
phone-ask =
    Số điện thoại của bạn là gì?
    Ví dụ: 090-1234-5678. Nếu là số ngoài Nhật Bản, vui lòng viết mã nước ở đầu: +84 912 345 678
# $number: the number as it was understood.
phone-confirm = Đây có phải số điện thoại của bạn không: { $number }?
# $number: the number as it was understood.
phone-unknown = Chúng tôi không biết số nào bắt đầu như vậy. Đây có phải số điện thoại của bạn không: { $number }?
phone-empty = Chúng tôi chưa nhận được số điện thoại. Vui lòng viết số. Ví dụ: 090-1234-5678
phone-not-a-number = Chúng tôi không thấy số điện thoại trong tin nhắn. Vui lòng viết bằng chữ số. Ví dụ: 090-1234-5678. Nếu bạn không có số điện thoại, hãy viết “nhân viên”, sẽ có người giúp bạn.
phone-email = Đây có vẻ là địa chỉ email. Vui lòng viết số điện thoại của bạn. Ví dụ: 090-1234-5678
phone-date = Đây có vẻ là ngày tháng. Vui lòng viết số điện thoại của bạn. Ví dụ: 090-1234-5678
phone-only = Vui lòng chỉ viết một số điện thoại, không viết gì khác. Ví dụ: 090-1234-5678
phone-too-short = Còn thiếu chữ số. Số điện thoại ở Nhật Bản có 10 chữ số, số di động có 11 chữ số. Vui lòng viết đủ cả số. Ví dụ: 090-1234-5678
phone-too-long = Có quá nhiều chữ số. Số điện thoại ở Nhật Bản có 10 chữ số, số di động có 11 chữ số. Vui lòng viết một số. Ví dụ: 090-1234-5678
phone-beginning = Số điện thoại ở Nhật Bản bắt đầu bằng số 0. Số của nước khác bắt đầu bằng dấu + và mã nước. Vui lòng viết lại số. Ví dụ: 090-1234-5678 hoặc +84 912 345 678
phone-country = Chúng tôi không biết mã nước này. Vui lòng kiểm tra các chữ số sau dấu +. Ví dụ: +84 912 345 678
# $country: its code with the plus, such as +84.
phone-abroad-too-short = Còn thiếu chữ số sau { $country }. Vui lòng viết lại đủ cả số.
# $country: its code with the plus, such as +84.
phone-abroad-too-long = Có quá nhiều chữ số sau { $country }. Vui lòng kiểm tra và viết lại số.

## Address

address-title = Địa chỉ
change-address-label = Địa chỉ
address-ask =
    Địa chỉ nơi bạn ở là gì?
    Vui lòng viết trong một tin nhắn, có tỉnh, thành phố và số nhà. Ví dụ: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
# $address: the address, converted to Unicode.
address-confirm-zawgyi = Chúng tôi đã chuyển địa chỉ của bạn từ Zawgyi sang Unicode. Bây giờ địa chỉ có đúng không: { $address }?
address-empty = Chúng tôi chưa nhận được địa chỉ. Vui lòng viết nơi bạn ở. Ví dụ: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-email = Đây có vẻ là địa chỉ email. Vui lòng viết nơi bạn ở. Ví dụ: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-link = Đây có vẻ là một liên kết. Vui lòng viết nơi bạn ở. Ví dụ: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-postal-code = Cảm ơn bạn đã gửi mã bưu điện. Vui lòng viết mã đó cùng với cả địa chỉ. Ví dụ: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-number = Đây mới chỉ là một con số. Vui lòng viết nơi bạn ở. Ví dụ: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-short = Địa chỉ này ngắn quá. Vui lòng viết tỉnh, thành phố và số nhà. Ví dụ: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-long = Địa chỉ này dài quá. Vui lòng viết nhiều nhất 200 chữ cái.

## Job-seeker number (Hello Work)

jobseeker-number-title = Mã số người tìm việc
change-jobseeker-number-label = Mã số người tìm việc
jobseeker-number-ask =
    Mã số người tìm việc của bạn là gì?
    Mã số có trên giấy hoặc thẻ của Hello Work: hãy tìm chữ 「求職番号」 trên 「ハローワーク受付票」. Ví dụ: 13010-12345678
# $number: the number as it was understood.
jobseeker-number-doubt = Đây có vẻ là số điện thoại hoặc ngày tháng. { $number } có đúng là mã số người tìm việc của bạn không?
jobseeker-number-empty = Chúng tôi chưa nhận được mã số. Vui lòng viết mã số người tìm việc của bạn. Ví dụ: 13010-12345678
jobseeker-number-none = Chúng tôi không thấy mã số trong tin nhắn. Mã số người tìm việc có trên giấy hoặc thẻ của Hello Work: hãy tìm chữ 「求職番号」 trên 「ハローワーク受付票」. Nếu không tìm thấy, hãy viết “nhân viên”, sẽ có người giúp bạn.
jobseeker-number-only = Vui lòng chỉ viết mã số người tìm việc, không viết gì khác. Ví dụ: 13010-12345678
jobseeker-number-short = Còn thiếu chữ số. Mã số người tìm việc có ít nhất 6 chữ số. Vui lòng viết đủ cả mã số. Ví dụ: 13010-12345678
jobseeker-number-long = Có quá nhiều chữ số. Mã số người tìm việc có nhiều nhất 14 chữ số. Vui lòng kiểm tra và viết lại. Ví dụ: 13010-12345678
