### status: reference translation

## Everywhere

console-name = 工作台
console-skip = 跳到正文
console-nav = 主菜单
console-nav-queue = 申请和通话
console-nav-tasks = 待办
console-nav-timetable = 时间表
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
console-part-offered = 等待申请人答复
console-part-today = 今天的通话，或还没有结果的通话
console-part-confirmed = 以后的通话
console-column-code = 预约码
console-column-time = 时间
console-column-name = 姓名
console-column-waited = 已等待
console-column-until = 答复期限
console-column-language = 语言
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
console-join-url = 通话链接（https://...）
console-passcode = 会议密码
console-link-later = 如果还没有链接，两项都不用填。申请人会看到“链接稍后发送”的说明。
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

console-link-wrong = 链接必须以 https://... 开头。什么都没有改变。
console-choose-wish = 请选择一个希望的时间。什么都没有改变。
# $most: how many may be ticked, a number.
console-choose-times = 请勾选1到{ $most }个空闲时间。什么都没有改变。
console-choose-reason = 请选择原因。什么都没有改变。
console-choose-outcome = 请选择结果。什么都没有改变。
# $clock: from when it can be chosen.
console-too-early = 从{ $clock }起才能选这个结果。什么都没有改变。
console-slot-taken = 这个时间刚刚被另一个通话占用了。什么都没有改变。请选别的时间。
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
console-action-task-done = 完成了一项待办

## To do

console-no-tasks = 没有待办。
console-task-person = 有人想和真人交谈
console-task-danger = 有人可能有危险
console-task-send-failed = 有一条消息没能发出
console-task-room = 有一个通话还没有链接
console-task-mail = 有一封邮件需要回复
console-task-waiting = 有一个申请在等答复
console-task-failed-turn = 有一条消息没能回复
console-task-lapsed = 有一个申请无人答复，已失效
console-task-expired = 提供的时间已过期
console-task-unreachable = 在聊天里联系不上某位申请人
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
