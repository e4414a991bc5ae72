### status: reference translation


## Everywhere

console-name = 工作台
console-skip = 跳到正文
console-nav = 主菜单
console-nav-queue = 申请和通话
console-nav-tasks = 待办
console-nav-timetable = 时间表
console-nav-staff = 工作人员
console-nav-account = 我的账号
console-logout = 退出登录
console-none = 这里没有内容。
console-choose = 请选择
# $minutes: whole minutes, a number.
console-minutes = { $minutes }分钟
# $hours: whole hours, a number.
console-hours = { $hours }小时
# $days: whole days, a number.
console-days = { $days }天

## Pages that say why there is nothing to see

console-problem-title = 无法显示这个页面
console-to-start = 回到首页
console-not-found = 这里没有内容，或者不属于您负责的语言。
console-not-for-role = 您的账号没有权限打开这个页面。
console-no-services = 您负责的服务，现在都没有在这里运行。请联系管理员。
console-form-old = 这个表单太旧了。什么都没有改变。请重新打开页面，再做一次。
console-form-wrong = 这个表单无法读取。什么都没有改变。请重新打开页面，再做一次。

## Login

console-login-title = 登录
console-login-name = 登录名
console-password = 密码
console-login-button = 登录
console-login-wrong = 登录名或密码不对，或者账号已锁定。密码输错5次后，账号会锁定15分钟。
console-told-password = 密码已设置。请登录。
console-link-spent = 这个链接已经用过，或者已经过期。请向管理员要一个新链接。
console-link-title = 设置密码
console-link-for = 账号：
console-new-password = 新密码
# $least: how many letters it needs, a number.
console-password-rule = 至少{ $least }个字符。最好用几个只有您知道的词。
console-password-again = 再输入一次同样的密码
console-password-button = 设置密码
# $least: how many letters it needs, a number.
console-password-short = 这个密码太短了。至少要{ $least }个字符。
console-password-long = 这个密码太长了。最多200个字符。
console-password-simple = 这个密码里重复的字符太多。请多用一些不同的字符。
console-password-login = 密码里不能包含您的登录名。
console-password-differs = 两次输入的密码不一样。请两个都重新输入。

## Requests and calls

console-languages = 语言
console-no-languages = 您的账号还没有负责的语言。请联系管理员。
# $waiting: requests that wait for an answer; $open: all open bookings; both numbers.
console-count-title = 等待答复：{ $waiting }。未结束的共有：{ $open }。
console-find = 预约码
console-find-button = 查找
console-told-no-such-code = 在您负责的语言里，没有这个预约码的预约。
console-part-requested = 新申请
console-part-changes = 想改时间
console-part-offered = 等待申请人答复
console-part-today = 今天的通话，或还没有结果的通话
console-part-confirmed = 以后的通话
console-column-code = 预约码
console-column-time = 时间
console-column-name = 姓名
console-column-waited = 已等待
console-column-until = 答复期限
console-column-language = 语言
console-call-language = 通话语言
console-column-service = 服务
console-column-at = 时间
console-column-who = 操作人
console-column-what = 内容
console-column-note = 备注
console-column-booking = 预约
console-column-calls = 当天的通话
console-urgent = 快到期
console-moving = 正在另约时间
console-room-failed = 还没有链接
# $clock: when it was made.
console-as-of = 截至{ $clock }。这个列表会自动更新。
console-erased = 已删除
console-erased-why = 申请人已要求删除全部个人信息。

## One booking

console-back-to-queue = 返回列表
console-about = 预约信息
console-details = 详细信息
console-own-time = 申请人当地时间：
console-asked-at = 申请时间
console-offer-until = 选择时间的期限
console-outcome = 结果
console-room = 通话链接
console-room-wanted = 正在生成
console-room-waits = 还没有生成，会再试。
console-meeting-id = 会议号
console-app = 应用
console-room-overruled = Zoom 没有采用这些设置：{ $settings }。请告诉管理员。
console-link-instead = 改用别的链接
console-link-instead-why = 原来生成的会议会删除。申请人会收到新链接。
console-state-waiting = 候补中
console-state-requested = 已申请
console-state-offered = 已提供其他时间
console-state-confirmed = 已确认
console-state-done = 已结束
console-state-cancelled = 已取消
console-state-lapsed = 已过期失效
console-detail-name = 姓名
console-detail-birthdate = 出生日期
console-detail-email = 电子邮箱
console-detail-phone = 电话
console-detail-address = 地址
console-detail-jobseeker-number = 求职编号
console-detail-who = 谁来咨询
console-detail-where = 所在国家
console-detail-whom = 为谁咨询
console-detail-mailbox = 邮箱谁能看
console-detail-companion = 陪同人员
console-detail-reason = 原因
console-who-trainee = 技能实习生
console-who-former = 原技能实习生
console-who-representative = 代理人
console-who-supporter = 支援者
console-whom-trainee = 技能实习生
console-whom-former = 原技能实习生
console-mailbox-own = 只有申请人能看
console-mailbox-shared = 别人也能看到：不发邮件
console-companion-none = 没有
console-companion-interpreter = 口译员
console-companion-companion = 其他人
console-where-jp = 日本
console-where-vn = 越南
console-where-cn = 中国
console-where-id-west = 印度尼西亚（西部）
console-where-id-central = 印度尼西亚（中部）
console-where-id-east = 印度尼西亚（东部）
console-where-ph = 菲律宾
console-where-th = 泰国
console-where-kh = 柬埔寨
console-where-mm = 缅甸
console-where-other = 其他国家
console-confirm-title = 确认
console-wishes = 希望的时间
# $rank: 1 is the first choice.
console-wish = { $rank }.
console-taken = 已被占用
console-past = 已过
console-cover-free = 谁有空
console-cover-calls = 同一小时的其他通话
console-cover-room = 会议室
console-cover-nobody = 没有人
console-cover-load = { $name }（当天{ $calls }个通话）
console-cover-seat = 名额{ $number }
console-cover-held = 为这位申请人保留
console-cover-rooms = 空闲{ $free }个
console-cover-room-any = 空闲
console-cover-room-by-hand = 手动填写链接
console-send-back-title = 把时间发给申请人
console-send-back-why = 申请人必须答复，之后通话才算确认。
console-send-back-button = 把这个时间发给申请人
console-change-title = 申请人想改时间
console-move-button = 把通话改到这个时间
console-keep-button = 通话不变
console-told-moved = 通话时间已更改，会通知申请人。
console-told-kept = 通话不变，会通知申请人。
console-answered-elsewhere = 如果申请人打电话或发邮件答复了，请在这里填写。
console-accept-button = 代申请人确认
console-decline-button = 申请人都不要
console-told-accepted = 已代申请人确认。
console-told-declined = 已代申请人谢绝。
console-join-url = 通话链接（https://...）
console-passcode = 会议密码
console-passkey = 通行密钥
console-link-later = 如果还没有链接，两项都不用填。申请人会看到“链接稍后发送”的说明。
console-link-or-id = 请填写链接，或者填写会议号和会议密码。
console-link-or-id-passkey = 请填写会议号和通行密钥，或者填写链接。
console-link-only = 请填写链接。
console-id-only = 请填写会议号和{ $secret }。
console-link-missing = 填写链接
console-link-button = 发送链接
console-told-linked = 链接已保存，会通知申请人。
console-confirm-button = 确认这个时间
console-finish-title = 通话之后
# $clock: from when "did not come" can be chosen.
console-missed-from = 从{ $clock }起，可以选“没有来”。
console-finish-button = 保存结果
console-outcome-talked = 已通话
console-outcome-missed = 没有来
console-outcome-technical = 技术故障
console-outcome-staff-absent = 工作人员不在
console-cancel-title = 取消
console-reason = 原因
console-reason-closed = 当天休息
console-reason-ill = 咨询员来不了
console-reason-asked = 申请人要求取消
console-reason-twice = 重复申请
console-reason-other = 其他原因
console-cancel-button = 取消这个预约
console-offered-title = 已提供的时间
console-offer-title = 提供其他时间
# $most: how many times may be ticked, a number.
console-offer-how = 最多勾选{ $most }个空闲时间。在申请人答复之前，会一直保留。
console-weeks = 周
console-week-earlier = 上一周
console-week-later = 下一周
console-week-empty = 这一周没有人负责这种语言。
console-offer-button = 提供这些时间
console-trail = 历史记录
console-maintenance-ahead = { $service }：从{ $from }到{ $to }，申请人不能预约（维护）。
console-maintenance-now = { $service }：到{ $to }为止，申请人不能预约（维护）。
console-link-wrong = 链接必须以 https://... 开头。什么都没有改变。
console-id-wrong = 请填写会议号和{ $secret }。什么都没有改变。
console-link-or-id-wrong = 请填写以 https://... 开头的链接，或者填写会议号和会议密码。什么都没有改变。
console-choose-wish = 请选择一个希望的时间。什么都没有改变。
# $most: how many may be ticked, a number.
console-choose-times = 请勾选1到{ $most }个空闲时间。什么都没有改变。
console-choose-reason = 请选择原因。什么都没有改变。
console-choose-outcome = 请选择结果。什么都没有改变。
# $clock: from when it can be chosen.
console-too-early = 从{ $clock }起才能选这个结果。什么都没有改变。
console-slot-taken = 这个时间刚刚被另一个通话占用了。什么都没有改变。请选别的时间。
console-no-host = 这个时间没有空闲的 Zoom 主持人账号。什么都没有改变。请选别的时间。
# $name: of the colleague; $state: the booking's state now.
console-late-staff = { $name }先操作了。预约现在的状态：{ $state }。您的修改没有生效。
# $state: the booking's state now.
console-late-caller = 申请人先操作了。预约现在的状态：{ $state }。您的修改没有生效。
# $state: the booking's state now.
console-late-service = 期限先到了。预约现在的状态：{ $state }。您的修改没有生效。
# $state: the booking's state now.
console-late-self = 您已经做过这个操作了。预约现在的状态：{ $state }。
console-told-confirmed = 已确认，会通知申请人。
console-told-offered = 已提供时间，会通知申请人。
console-told-cancelled = 已取消，会通知申请人。
console-told-finished = 结果已保存。
console-next-link = 预约下一次通话
console-next-title = 同一位申请人的下一次通话
console-new-title = 新的电话预约
console-show-button = 显示空闲时间
console-optional = （如果有）
console-new-caller = 申请人
console-consent-title = 使用条款
console-consent-read = 我念了最重要的内容，申请人同意。
console-consent-referred = 我告诉了申请人在哪里可以读到条款，申请人同意。
console-word = 网页聊天的暗号
console-word-why = 申请人用预约码和这个暗号，可以在网页聊天里打开预约。4到60个字或字母。
console-free-times = 空闲时间
console-book-button = 预约并确认
console-told-booked = 已预约并确认。请把预约码念给申请人听。
console-told-booked-next = 已预约并确认，会通知申请人。
console-field-wrong = { $field }：请检查这一项。预约没有完成。
console-consent-missing = 请选择申请人是怎样同意使用条款的。预约没有完成。
console-phone-again = 这个人可能已经有预约了：{ $code }，{ $when }。预约没有完成。如果要再约一个，请再按一次按钮。
console-choose-time = 请选择一个空闲时间。预约没有完成。
console-actor-caller = 申请人
console-actor-staff = 工作人员
console-actor-service = 程序
console-action-request = 申请了通话
console-action-confirm = 已确认
console-action-offer = 提供了其他时间
console-action-accept = 选了一个提供的时间
console-action-decline = 没有接受提供的时间
console-action-cancel = 已取消
console-action-lapse = 无人答复，已失效
console-action-finish = 保存了结果
console-action-room = 填写了链接
console-action-wish = 申请改时间
console-action-move = 改了时间
console-action-keep = 时间没有改
console-action-book-next = 约了下一次通话
console-action-book-phone-read = 电话预约，念了条款
console-action-book-phone-referred = 电话预约，告知了条款在哪里
console-action-staff-words = 给申请人发了消息
console-action-task-done = 完成了一项待办

## To do

console-no-tasks = 没有待办。
console-task-person = 有人想和真人交谈
console-task-danger = 有人可能有危险
console-task-send-failed = 有一条消息没能发出
console-task-room = 有一个通话还没有链接
console-task-in-room = 申请人正在会议里等候
console-task-mail = 有一封邮件需要回复
console-task-waiting = 有一个申请在等答复
console-task-failed-turn = 有一条消息没能回复
console-task-lapsed = 有一个申请无人答复，已失效
console-task-expired = 提供的时间已过期
console-task-unreachable = 在聊天里联系不上某位申请人
console-task-change = 有申请人想改时间
console-task-call-back = 请打电话通知申请人
console-task-unwritten = 没有及时答复：已请申请人打电话
console-unwritten = 没有及时答复，已请打电话
console-task-tell = 请把通话的事通知申请人
console-column-channel = 联系方式
console-channel-line = LINE
console-channel-telegram = Telegram
console-channel-web = 网页聊天
console-channel-phone = 电话
console-back-to-tasks = 返回列表
console-thread = 消息
console-thread-none = 还没有消息。
console-reply = 发给申请人的消息
console-reply-how = 请用{ $spoken }写。申请人会在聊天里看到您写的原文。24小时内的回复会显示在这里。
console-reply-button = 发送消息
console-told-replied = 消息正在发送。
console-reply-wrong = 请写一条消息，最多{ $most }个字符。什么都没有发送。
console-no-chat = 在聊天里联系不上这位申请人。请打电话或发邮件。
console-messages = { $count }条消息
console-open-booking = 打开
console-done-button = 完成
console-told-task-done = 这项待办已完成。
console-told-task-gone = 这项待办已经由别人完成了。

## Timetable

console-regular-hours = 平时的服务时间
console-exceptions = 休息日、请假和加开日
console-all-languages = 所有语言
console-day = 日期
console-hours-title = 时间
console-closed = 休息
# $calls: a number.
console-calls-there = { $calls }个预约：请查看
console-add-exception = 添加休息日、请假或加开日
console-kind = 这一天的安排
console-kind-closed = 休息或请假
console-kind-hours = 时间不同，或加开日
console-opens = 从
console-closes = 到
console-add-button = 添加
console-remove-button = 撤销
console-day-wrong = 请选择从今天起一年以内的日期。什么都没有改变。
console-hours-wrong = 请填写开始和结束时间，早的在前，以五分钟为单位。什么都没有改变。
console-told-exception-added = 已添加。如果那天有预约，请查看。
console-told-exception-removed = 已撤销。

## My account

console-staff-why = 每个人只能看到自己负责的服务的预约、申请人和服务时间，看不到其他服务的。
console-staff-services = 服务
console-staff-all = 全部
console-staff-off = 已停用
console-staff-one = 至少要保留一项服务。要停用账号，请联系负责这个系统的人。
console-settings = 设置
console-speaks = 页面语言
console-mail-on = 我负责的语言有新内容时，发邮件通知我
console-save-button = 保存
console-told-saved = 已保存。
console-sessions = 登录中的设备
console-sessions-why = 30分钟没有操作，或登录满12小时，就会自动退出。如果有您不认识的登录，请逐个结束，然后要求设置新密码。
console-session-began = 登录时间
console-session-seen = 最近使用
console-session-which = 哪一个
console-session-this = 这个浏览器
console-session-other = 别的浏览器
console-end-button = 结束
console-told-ended = 已结束这个登录。
console-end-all-button = 全部结束，包括这个

## Counsellors

console-nav-roster = 咨询员
console-roster-none = 还没有登记咨询员。没有登记咨询员的语言，同时能接的通话数以服务文件为准。
console-roster-off = 已停止值班
console-roster-add = 添加咨询员
console-roster-name = 姓名（申请人看不到）
console-roster-login = 账号
console-roster-no-login = 没有账号
console-roster-speaks = 语言
console-roster-name-wrong = 请输入姓名。什么都没有改变。
console-roster-language-wrong = 请至少勾选一种语言。什么都没有改变。
console-roster-hours = 每周时间
console-roster-hours-how = 时间请写成 09:00-12:00 13:00-17:00 这样，以五分钟为单位。没写时间的那天就是休息日。如果每天都空着，就表示服务时间内一直在。
console-roster-hours-wrong = { $day }的时间无法读取。请写成 09:00-12:00 13:00-17:00 这样。什么都没有改变。
console-roster-always = 服务时间内一直在
console-roster-picture = 深色：在。浅色：服务时间内，但此人不在。
console-roster-picture-of = { $name }的一周
console-roster-load = 本周通话
console-roster-calls = { $calls }个通话
console-roster-leave = 请假和加开时间
console-roster-add-leave = 添加请假或加开时间
console-roster-kind-away = 不在
console-roster-kind-there = 在（每周时间之外）
console-roster-first-day = 第一天
console-roster-last-day = 最后一天
console-roster-leave-how = 如果全天不在，时间不用填。
console-roster-whole-day = 全天
console-roster-days-wrong = 请选择从今天起一年以内的日期，早的在前。什么都没有改变。
console-roster-off-button = 停止值班
console-roster-on-button = 恢复值班
console-told-roster-saved = 咨询员信息已保存。
console-told-roster-hours = 每周时间已保存。
console-told-leave-added = 已添加。
console-told-leave-removed = 已撤销。空出来的时间会提供给候补名单上的人。
console-told-off-duty = 这位咨询员从现在起不再接通话。
console-told-on-duty = 这位咨询员重新开始接通话。
console-touched-title = 会变成没人负责的预约
console-touched-why = 现在还没有保存。如果保存，这些预约不变，也不会通知申请人。您可以在“冲突”里找到每一个预约。
console-touched-button = 仍然保存
console-touched-back = 不保存

## Conflicts

console-nav-conflicts = 冲突
console-conflicts-why = 这些预约的时间已经没有人负责了，申请人还不知道。解决之后，预约就会从这个列表里消失。
console-no-conflicts = 每个预约都有人负责。
console-column-why = 原因
console-conflict-closed = 这个时间休息
console-conflict-away = 咨询员不在
console-conflict-gone = 咨询员不再接这种语言的通话
console-conflict-nobody = 还没有咨询员负责这个通话
console-conflict-offer = 这里指的是正在提供的时间
console-conflict-pending = 已提供其他时间，申请人还没有答复。
console-give-title = 时间不变，换咨询员
console-give-to = 咨询员
console-give-button = 转交
console-give-none = 那个时间没有别人有空。
console-nearest-title = 其他时间
console-nearest-none = 接下来几周没有空闲时间。
console-withdraw-button = 撤回提供的时间
console-keep-title = 照样保留
console-keep-anyway-button = 保留
console-keep-comes = 咨询员会来接这个通话
console-keep-other = 由别人接这个通话
console-keep-agreed = 已和申请人说好
console-told-given = 已转交。时间不变，所以不通知申请人。
console-told-kept-anyway = 已保留。
console-told-withdrawn = 已撤回提供的时间，会通知申请人。
console-told-solved = 这个预约已经解决了。
console-action-give = 转交给另一位咨询员
console-action-keep-anyway = 没有人负责，但照样保留
console-task-conflict = 有一个预约没有人负责了

## Waiting list

console-nav-waiting = 候补名单
console-waiting-why = 有时间空出来时，会提供给排在最前面、又能用这个时间的人，并保留一段时间。没有答复的人会排到队尾。
console-waiting-none = 没有人候补。
console-column-number = 排位
console-column-day = 候补日期
console-waiting-any = 哪天都行
console-column-passed = 没有接受的次数
console-column-offer = 正在提供
console-waiting-until = 保留到{ $until }
console-first-button = 排到最前
console-first-urgent = 情况紧急
console-first-mistake = 我们出了差错
console-first-other = 其他原因
console-told-put-first = 已排到最前。这会写进历史记录。
console-told-waits-no-more = 这位申请人已不再候补。
console-action-join = 加入了候补名单
console-action-pass = 没有接受提供的时间
console-action-withdraw = 撤回了提供的时间
console-action-put-first = 在候补名单上排到了最前

## What was sent, on the page of a booking

console-sent-title = 已发消息
console-sent-note = “已交付”的意思是聊天软件或邮件服务器收下了消息，不表示有人读过。
console-sent-what = 消息
console-sent-road = 途径
console-sent-state = 状态
console-road-chat = 聊天
console-road-mail = 邮件
console-road-phone = 电话
console-road-member-page = 个人主页
console-sent-queued = 等待发送
console-sent-accepted = 已交付
console-sent-failed = 失败
console-sent-acknowledged = 已有回应
console-notice-offered = 提供了其他时间
console-notice-confirmed = 已确认
console-notice-changed = 新时间
console-notice-cancelled = 已取消
console-notice-receipt = 已按要求取消
console-notice-requested = 已收到申请
console-notice-lapsed = 申请已失效
console-notice-expired = 提供的时间已过期
console-notice-access = 加入方法有变
console-notice-unwritten = 请申请人打电话
console-notice-still = 没有取消
console-tell-title = 通知申请人
console-tell-why = 条款规定，这件事由本机构自己通知：{ $what }。通知之后，请记下是怎样通知的。
console-tell-confirmed = 通话已确认
console-tell-changed = 通话改了时间
console-tell-access = 加入的方法有变
console-tell-cancelled = 通话已取消
console-article = （条款{ $article }）
console-tell-phone-button = 已打电话通知
console-tell-member-page-button = 已写在个人主页上
console-told-told = 已保存：申请人已得到通知。
console-told-not-told = 没有保存：这件事已经通知过了，或者有更新的内容要通知。
console-action-tell-phone = 打电话通知了申请人
console-action-tell-member-page = 写在了个人主页上
console-task-unanswered = 有申请人对消息没有回应
console-task-bounced = 有一封发给申请人的邮件被退回
console-mailbox-unproven = 没有验证：不发邮件
console-outcome-unknown = 不清楚
console-task-unclosed = 这个通话的结果是什么？
console-task-late = 有申请人会晚到
console-task-cannot-join = 有申请人连不上
console-task-refusal-answer = 对停止预约的回复
console-task-mailbox-away = 邮箱连接不上，读不到申请人的邮件答复
console-action-rule = 按服务的规则处理
console-action-contact = 申请人联系过
console-action-resume = 不算没有来：及时联系过
console-ready = 通话前准备
console-ready-yes = 已准备好
console-ready-no = 还没有
console-ready-unasked = 没有回答
console-contacts = 通话前后的联系
console-how-chat = 在聊天里
console-how-zoom = 在会议入口
console-absence = 没有来的通话和停止预约
console-strikes = 计入的“没有来”次数：{ $count }
console-strikes-term = 每次“没有来”在{ $days }天内计入。
console-refuse-why = 只有人才能决定停止接受预约。申请人能看到原因，也能回复。遇到危险时随时可以得到帮助，也随时可以打电话。
console-refuse-title = 停止接受预约
console-refuse-until = 到这一天为止（包括当天）
console-refuse-reason = 原因，请用申请人的语言写（{ $spoken }）
console-refuse-sure = 我看过上面的通话，这是我的决定。
console-refuse-button = 停止接受预约
console-refused-until = 在{ $until }之前停止接受预约（{ $name }）。
console-lift-button = 恢复接受预约
console-refuse-form-wrong = 请选择从明天起一年以内的日期，写明原因，并勾选方框。
console-no-refusal = 这项服务不会停止接受申请人的预约。
console-told-refused = 已保存，会通知申请人。
console-told-lifted = 已恢复接受预约，会通知申请人。
console-hear = 有这些情况时，发邮件通知我
console-hear-new = 新申请和更改
console-hear-unanswered = 等了很久的申请
console-hear-room = 申请人在会议里等候、会晚到或连不上
console-hear-unclosed = 还没有结果的通话
console-hear-failed = 没能发出的消息
console-hear-today = 每天早上：今天的通话

## What LINE costs

console-pushes = { $line }：本月已用付费消息{ $used }条（上限：{ $most }）。
console-pushes-each = 平均每个已结束的通话：{ $each }条。
console-pushes-near = { $line }：本月的消息已经用了{ $percent }%。最后剩下的留给确认通知和通话链接。到那时，其他通知会改发邮件，或者变成待办。
console-pushes-over = { $line }：本月不能再发我们的通知。通知会改发邮件，或者变成待办。对申请人消息的回复照常发送。
console-identity = 核对身份
console-identity-how = 通话开始时，请问这些信息，并核对：
console-identity-checked-button = 身份已核对
console-identity-unchecked-button = 无法核对
console-identity-checked = 身份已核对（{ $name }，{ $at }）
console-identity-unchecked = 身份无法核对（{ $name }，{ $at }）
console-told-identity = 已保存。
console-action-identity-checked = 核对了身份
console-action-identity-unchecked = 身份无法核对
console-suspend-title = 停止使用这项服务
console-suspend-why = 只有人才能决定停止申请人使用，也只有人才能恢复。没有截止日期。申请人能看到依据和您写的原因，也能回复。遇到危险时随时可以得到帮助，也随时可以打电话。
console-suspend-ground = 依据
console-suspend-sure = 这是我的决定，不是机器做的。
console-suspend-button = 停止使用
console-suspended = 从{ $at }起停止使用（{ $name }）。依据：{ $ground }
console-suspend-lift-button = 恢复使用
console-suspend-form-wrong = 请选择依据，写明原因，并勾选方框。
console-suspend-open = 这位申请人未结束的预约。请逐个决定，需要时取消：
console-told-suspended = 已保存，会通知申请人。
console-action-suspend = 停止了申请人的使用
console-action-unsuspend = 恢复了申请人的使用

## Events: seminars, visits and evenings for many people

console-nav-events = 活动
console-events-none = 现在没有活动。活动写在服务文件里。
console-column-event = 活动
console-column-places = 已约 / 名额
console-column-waiting = 候补人数
console-column-way-in = 加入信息
console-column-state = 状态
console-way-in-there = 已填写
console-way-in-missing = 还没有
console-event-called-off = 已取消
console-event-closed = 当天休息
console-event-length = { $minutes }分钟
console-participants = 参加者
console-way-in-title = 大家共用的加入信息
console-way-in-why = 只填写一次。有名额的人现在都会收到通知，以后预约的人马上就能得到。如果您改了，会再通知所有人。
console-way-in-button = 保存并通知所有人
console-told-way-in = 加入信息已保存，会通知所有参加者。
console-call-off-title = 取消这个活动
console-call-off-why = 有名额的人和候补的人，都会收到一次通知。之后谁也不能再预约。取消后不能恢复。
console-call-off-sure = 是，取消整个活动。
console-call-off-button = 取消活动
console-told-called-off = 活动已取消，会通知所有人。
console-call-off-unsure = 请先勾选方框。
console-all-done-title = 活动之后
console-all-done-why = 请先在每个预约的页面上，记下谁没有来。然后把其余的一次全部结束。
console-all-done-button = 其余的人都来了
console-told-all-done = 活动已结束。
console-event-too-early = 活动开始以后才能这样做。什么都没有改变。
console-task-event-access = 有一个活动还没有加入信息
console-task-event-unclosed = 活动来了哪些人？
console-action-event-access = 填写了活动的加入信息
console-action-call-off = 取消了活动
