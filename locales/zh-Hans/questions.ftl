### status: reference translation


## Registered as a job seeker

ask-registered = 您在 Hello Work 登记求职了吗？
ask-registered-label = 求职登记
ask-registered-here-label = 是，在本所
ask-registered-online-label = 只在网上登记
ask-registered-elsewhere-label = 在其他办公室
ask-registered-about-label = 还没有，正要登记
ask-registered-admitted-label = Hello Work 同意了
ask-registered-no-label = 没有
ask-registered-online-why-hellowork-izumo = 您可以继续。本所会更改您的网上登记，您会转为 Hello Work 的登记用户。
ask-registered-online-why-sannomiya-consultation = 您可以继续。本所会更改您的网上登记，您会转为 Hello Work 的登记用户。
ask-registered-elsewhere-why = 这项服务只面向在本所登记的人。请咨询您登记的 Hello Work，或者先在本所登记。
ask-registered-no-why = 使用这项服务，需要先在 Hello Work 登记求职。请登记以后再来。

## A job-seeker page

ask-mypage = 您在 Hello Work 的网站上有求职者个人主页（「求職者マイページ」）吗？或者打算开通吗？
ask-mypage-label = 求职者个人主页
ask-mypage-yes-label = 有
ask-mypage-will-label = 打算开通
ask-mypage-no-label = 没有
ask-mypage-no-why = 使用这项服务，需要 Hello Work 网站的求职者个人主页。请先开通，或者决定开通以后再来。

## A device with a camera

ask-camera = 您有带摄像头的设备（例如智能手机）和能视频通话的网络吗？
ask-camera-label = 带摄像头的设备
ask-camera-yes-label = 有
ask-camera-no-label = 没有
ask-camera-no-why = 这是视频通话，需要自己的带摄像头的设备和网络。请准备好以后再来。

## Where the counsellors serve

ask-area = 您在北海道的钏路、根室或十胜地区吗？
ask-area-label = 地区
ask-area-yes-label = 在
ask-area-no-label = 不在
ask-area-no-why = 这项服务的咨询员负责北海道的三个地区：钏路、根室和十胜。

## Residence status: only whether it is registered, never what it is

ask-residence = 您的在留资格和在留期间，在 Hello Work 或求职者个人主页登记了吗？请不要告诉我们内容。日本国籍的人和特别永住者不需要登记。
ask-residence-label = 在留登记
ask-residence-yes-label = 已登记
ask-residence-special-label = 特别永住者
ask-residence-exempt-label = 我不需要登记
ask-residence-no-label = 没有
ask-residence-unsure-label = 不清楚
ask-residence-no-why = 您可以继续。但是，没有登记时，可能会停止您使用这项服务。请在 Hello Work 登记。
