### status: reference translation


## The menu and the list of events

event-book-label = 预约名额
event-book-again-label = 其他活动
event-timetable-label = 活动
event-list-title = 活动
event-none = 现在没有可以预约的活动。请过些时候再来看看。
event-ask = 您想参加哪个活动？所有时间都是日本时间。
event-all-full = 现在所有活动都已约满。
event-left = 还有{ $places }个名额
event-few-left = 只剩{ $places }个名额
event-full = 已约满
event-full-wait = 已约满（可以候补）
event-mine = 您已有名额
event-waited-for = 您在候补名单上
event-later-label = 后面的活动
event-first-label = 最早的活动
event-taken = 最后一个名额刚刚被别人约走了。您填写的内容还在。
event-past = 那个活动已经不能预约了。您填写的内容还在。
event-is-full = 这个活动已约满：{ $event }
event-is-mine = 这个活动您已经有名额了：{ $event }
event-wait-offer = 您可以加入候补名单。有名额空出来时，我们会按加入的先后顺序，每次只问一个人。
event-no-other-time = 没有别的活动了。

## The request

event-call-language = 活动使用{ $spoken }。
event-call-interpreter = 口译员可以陪您一起参加。请在活动前告诉我们。
event-title = 活动
event-length-title = 时长
event-length = { $minutes }分钟
event-book-now-label = 预约我的名额
change-event-label = 活动
event-booked-now = 您的名额已确认：{ $event }，{ $when }。
event-one-at-a-time = 您的名额已经达到每人的上限。请等活动结束再约，或者先取消一个。
event-link-follows = 怎样加入，会在活动前发到这里。

## Another event in place of a booked one

event-move-label = 换别的活动
event-move-keeps = 在您有新的名额之前，现在的名额不变：{ $event }，{ $when }。
event-move-title = 请核对新的活动
event-moved-now = 您已换到别的活动，名额已确认：{ $event }，{ $when }。
event-move-sent = 我们收到了您换活动的申请。在我们确认新的活动之前，您现在的名额不变：{ $event }，{ $when }。

## The waiting list

event-wait-joined = 您已加入候补名单：{ $event }
event-wait-number = 您现在排在第{ $number }位。这只是估计：前面的人可能会退出。
event-wait-how = 有名额空出来、又轮到您时，您会收到一条消息。请在{ $minutes }分钟内答复。如果没有答复，这个名额会给下一位，您会排到队尾。
event-wait-already = 您已经在另一个活动的候补名单上了。如果想候补这个活动，请先退出那个候补。
event-wait-not-needed = 现在有空的名额了，您不用再等。

## What the bot says unasked. The first line of each message is a time alone; these texts stand below it.

event-confirmed-notice-text = 您的名额已确认。
event-changed-notice-text = 您的名额已换到别的活动。
event-kept-notice-text = 别的活动安排不了。您现在的名额不变。
event-cancelled-notice-text = 很抱歉，我们不得不取消您的名额。您可以选别的活动。
called-off-notice-text = 很抱歉，这个活动不举行了。您的名额已取消。
called-off-waiting-notice-text = 很抱歉，这个活动不举行了。您已不在候补名单上。
event-freed-notice-text = 现在有一个空的名额，为您保留一小会儿：
event-passed-notice-text = 我们没有及时收到您的答复，这个名额会给下一位。您还在候补名单上，排在队尾。
event-unserved-notice-text = 很抱歉，没有空出名额。您已不在候补名单上。
event-withdrawn-notice-text = 很抱歉，我们提供的名额安排不了了。您还在候补名单上。
event-served-notice-text = 您现在有名额了，所以不再候补。
event-day-before-notice-text = 提醒您：明天有您预约的名额。
event-ready-notice-text = 您准备好了吗？请按一个按钮。如果来不了，也请按一个按钮告诉我们。
event-confirmed-soon-notice-text = 快开始了。您准备好了吗？请按一个按钮。
event-missed-notice-text = 这次没能见到您。您想选别的活动吗？

## The page with the hours, to read or to print

page-events-title = 活动
page-events-event = 活动
page-events-none = 现在没有活动。请过些时候再来看看。

## How early, how often

event-book-days-before =
    { $days ->
        [1] 最晚可以在活动前一天预约名额。
       *[other] 最晚可以提前{ $days }天预约名额。
    }
event-book-working-days-before = 今天和活动那天之间，必须隔{ $days }个工作日。星期六、星期日、节假日，以及12月29日到1月3日，不算工作日。
event-book-per-day =
    { $calls ->
        [1] 一天可以有1个名额。
       *[other] 一天可以有{ $calls }个名额。
    }这里不显示您已经约满的日子。

## On the way

event-companion-ask = 活动的时候会有人陪着您吗？比如口译员。请在活动前告诉我们。
event-disagreed = 没关系。什么都没有发送，也没有保存。不同意条款，就不能在这里预约名额。
event-join-label = 加入活动
event-check-intro = 为了您能顺利参加活动，有{ $points }个简单的问题。您随时可以停下。
event-check-quiet-ask = 活动的时候，您能一个人待在安静的地方吗？
event-check-no-file-sharing-ask = 您的设备里没有文件共享软件，活动的时候也会关掉不需要的应用，是吗？
event-check-announce-ask = 活动的时候陪着您的人，比如口译员、照护人员、家人，您告诉我们了吗？如果只有您一个人，请回答“是”。
event-check-all-ready = 谢谢您。您已经准备好参加活动了。
event-check-open-reminder = 活动之前，请看看这几项：
event-check-app-title = 活动用的应用

## The rules

event-rules-group-call = 活动
event-rules-group-before = 活动之前
event-rules-group-conduct = 活动的时候
event-rule-app = 活动使用 { $app }。
event-rule-apps = 活动使用下面其中一个应用
event-rule-app-designated = 活动使用 { $app }，或者主办方指定的其他应用。
event-rule-media-video = 活动通过视频举行。
event-rule-language = 活动使用{ $spoken }。
event-rule-access = 为了加入活动，您会收到
event-rule-notice-minutes = 请至少在活动{ $minutes }分钟前预约。
event-rule-notice-hours = 请至少在活动{ $hours }小时前预约。
event-rule-working-days-before = 预约那天和活动那天之间，必须隔{ $days }个工作日。
event-rule-per-day =
    { $calls ->
        [1] 一天可以有1个名额。
       *[other] 一天可以有{ $calls }个名额。
    }
event-rule-waiting = 有候补名单。空出来的名额，会为您保留{ $minutes }分钟。
event-rule-reminder-day-before = 活动前一天的{ $time }，我们会提醒您。
event-rule-reminder-ready = 活动前{ $minutes }分钟，我们会给您发消息。
event-rule-identity = 活动开始时，我们会核对您是谁，问您的这些信息
event-rule-cancel-same-day = 活动当天，只能这样取消
event-rule-absence = 如果您没有来，开始后过了{ $minutes }分钟也没有您的联系，您的名额就会取消。
event-rule-absence-counted = 如果您有一次没有来参加活动，工作人员在{ $days }天内看得到这件事。
event-rule-checks = 活动之前，请看看这几项
event-rule-recording = 不论用什么方法，都禁止记录活动
event-rule-keeping = 您最后一次活动和最后一条消息过了{ $days }天，您的信息会删除。
event-call-no-recording = 不论用什么方法，都请不要记录这次活动（{ $kinds }）。
