### status: reference translation


## For the office

rules-group-office = 给本机构看的规则
rule-seats = 没有登记咨询员时：每种语言同时可以接{ $count }个通话。
rule-buffer = 每次通话之后，空出{ $minutes }分钟。
rule-unanswered = 申请过了{ $hours }小时没有答复，会显示为超时。
rule-unclosed = 通话过了{ $hours }小时没有结果，会显示为超时。
rule-unread = 消息过了{ $hours }小时没有回应，会显示为超时。
rule-close = 通话过了{ $days }天没有结果，会自动结束。
rule-today = 当天的通话在{ $time }发给工作人员。

## Staff: the rules of a service

console-rules-title = 服务
console-rules-key = 项目
console-rules-value = 值
console-rules-sentence = 申请人看到的内容
console-rules-place = 出处
console-rules-operator = 这里自己定的
console-rules-notice = 公告
console-rules-preamble = 条款开头
console-rules-closing = 条款末尾
console-rules-nowhere = 没有写明
console-rules-staff = 只给工作人员看

## Staff: figures

console-figures-title = 统计
console-figures-how = 按已经结束的整月统计预约，不含姓名、预约码和年龄。小于5的数显示为 <5。横线（–）表示没有显示的数，这样谁也推算不出小的数。
console-figures-from = 从
console-figures-to = 到
console-figures-show-button = 显示
console-figures-count = 预约
console-figures-total = 全部
console-figures-month = 按月
console-figures-language = 按语言
console-figures-weekday = 按星期
console-figures-hour = 按时间
console-figures-outcome = 按结果
console-figures-channel = 按联系方式
console-figures-wait = 一半的申请人在{ $time }之内得到了确认。
console-figures-wait-none = 预约太少，说不出申请人要等多久。
console-figures-length = { $hours }小时{ $minutes }分钟
console-figures-outcome-open = 未结束
console-figures-outcome-cancelled = 已取消
console-figures-outcome-lapsed = 没有及时确认
console-figures-channel-gone = 之后已删除
