### status: reference translation


## Registered as a job seeker

ask-registered = Bạn đã đăng ký tìm việc tại Hello Work chưa?
ask-registered-label = Đăng ký tìm việc
ask-registered-here-label = Rồi, ở văn phòng này
ask-registered-online-label = Rồi, chỉ qua mạng
ask-registered-elsewhere-label = Ở văn phòng khác
ask-registered-about-label = Chưa, sắp đăng ký
ask-registered-admitted-label = Hello Work cho phép
ask-registered-no-label = Chưa đăng ký
ask-registered-online-why-hellowork-izumo = Bạn có thể tiếp tục. Văn phòng sẽ đổi đăng ký trực tuyến của bạn: bạn trở thành người dùng đã đăng ký của Hello Work.
ask-registered-online-why-sannomiya-consultation = Bạn có thể tiếp tục. Văn phòng sẽ đổi đăng ký trực tuyến của bạn: bạn trở thành người dùng đã đăng ký của Hello Work.
ask-registered-elsewhere-why = Dịch vụ này chỉ dành cho người đã đăng ký tại văn phòng này. Hãy hỏi văn phòng Hello Work nơi bạn đã đăng ký, hoặc đăng ký tại văn phòng này trước.
ask-registered-no-why = Để dùng dịch vụ này, bạn phải đăng ký tìm việc tại Hello Work. Hãy đăng ký trước rồi quay lại đây.

## A job-seeker page

ask-mypage = Bạn đã có trang My Page của người tìm việc trên trang web Hello Work, hoặc sẽ mở trang đó không?
ask-mypage-label = Trang người tìm việc
ask-mypage-yes-label = Có, đã mở
ask-mypage-will-label = Tôi sẽ mở
ask-mypage-no-label = Không
ask-mypage-no-why = Dịch vụ này cần trang My Page của người tìm việc trên trang web Hello Work. Hãy mở trang đó trước, hoặc quyết định sẽ mở.

## A device with a camera

ask-camera = Bạn có thiết bị của mình có camera, như điện thoại thông minh, và Internet để gọi video không?
ask-camera-label = Thiết bị có camera
ask-camera-yes-label = Có
ask-camera-no-label = Không
ask-camera-no-why = Đây là cuộc gọi video. Bạn cần có thiết bị của mình có camera và kết nối Internet. Hãy quay lại khi bạn có đủ.

## Where the counsellors serve

ask-area = Bạn có ở một trong các vùng này của Hokkaido không: Kushiro, Nemuro, Tokachi?
ask-area-label = Khu vực
ask-area-yes-label = Có
ask-area-no-label = Không
ask-area-no-why = Các tư vấn viên của dịch vụ này phụ trách ba vùng của Hokkaido: Kushiro, Nemuro và Tokachi.

## Residence status: only whether it is registered, never what it is

ask-residence = Tư cách lưu trú và thời hạn lưu trú của bạn đã được đăng ký tại Hello Work hoặc trên trang My Page của người tìm việc chưa? Đừng cho chúng tôi biết nội dung. Người có quốc tịch Nhật Bản và người vĩnh trú đặc biệt không cần đăng ký.
ask-residence-label = Tư cách lưu trú
ask-residence-yes-label = Rồi, đã đăng ký
ask-residence-special-label = Vĩnh trú đặc biệt
ask-residence-exempt-label = Tôi không cần
ask-residence-no-label = Chưa
ask-residence-unsure-label = Tôi không chắc
ask-residence-no-why = Bạn có thể tiếp tục. Nhưng việc sử dụng dịch vụ này có thể bị dừng khi chưa đăng ký. Hãy đăng ký tại Hello Work.
