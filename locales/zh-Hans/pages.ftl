### status: reference translation


## The web chat

page-chat-title = 聊天
chat-hide-label = 隐藏
chat-hide-note = 按“隐藏”会马上换成别的页面。但浏览器里可能还留有您打开过这个页面的记录。
chat-hide-ends = 按“隐藏”也会结束这次聊天。
chat-apps = 您也可以用这些应用给我们发消息：
chat-log = 消息
chat-words = 您的消息
chat-send-label = 发送
chat-refresh = 显示新消息
chat-again-label = 打开聊天
chat-ended = 您之前的聊天30分钟没有使用，已经结束。这是新的聊天。如果您有预约码和暗号，可以在那里接着用。
chat-idle = 聊天30分钟没有使用，已经结束。
chat-too-fast = 发得有点快了。请等一分钟再试。没有丢失任何内容。
chat-too-long = 这条消息太长了。请分成几条短的发送。
chat-busy = 我们刚才没能收到您的消息。请稍后再试一次。
chat-offline = 没有网络连接。请检查网络，然后再试。您输入的内容还在这里。
chat-no-cookies = 这个聊天要在您的浏览器里临时保存一点数据（Cookie），只在您这次访问时使用。请在浏览器的设置里允许保存这种数据，然后重新打开聊天。
chat-form-old = 这个页面太旧了。什么都没有发送。请重新打开聊天。

## Views for demonstrations, never shown to callers

chat-demo-looks = 聊天在这些地方的样子
chat-demo-web-label = 网页
chat-demo-line-label = LINE
chat-demo-telegram-label = Telegram
chat-demo-lock = 在锁屏上
chat-demo-refused = 聊天软件不会接受这条消息。

## Pages that only show

page-languages = 语言
page-nothing-here = 这里什么都没有。
page-terms-binding = 这是帮助您理解的译文，一切以日文正式文本为准：
page-terms-official = 这是正式文本。您也可以在这里阅读：
# $version is the version of the document.
page-terms-version = 版本：{ $version }
page-timetable-title = 各语言的服务日和服务时间
page-timetable-day = 星期
page-timetable-hours = 时间
page-timetable-languages = 语言
page-timetable-closed = 休息
page-timetable-japan-time = 所有时间都是日本时间。
page-timetable-regular = 这是平时的服务时间。有些日子（例如节假日）可能不一样。
# $phone is the service's phone number.
page-timetable-phone = 电话：{ $phone }
page-clock-title = 日本时间

## The page of one time, opened by a link in a mail or in the chat

page-booking-title = 您的时间
page-booking-calendar = 存到日历
page-booking-offered = 我们提供了其他时间。请在聊天里答复。
page-booking-reason = 您不用说明原因。
page-booking-busy = 刚才没能办成。请稍后再试一次。
