### status: reference translation


## Around the list

rules-label = 服务规则
rules-others-label = 其他服务的规则
rules-page = 规则：{ $service }（{ $page }/{ $pages }）
rules-page-alone = 这项服务的规则（{ $page }/{ $pages }）
page-rules-title = 规则：{ $service }
page-rules-title-alone = 这项服务的规则
rules-ask = 您想看哪项服务的规则？
rule-stands-article = { $rule }（{ $article }）
rule-stands-articles = { $rule }（{ $articles }）
rule-stands-notice = { $rule }（公告）
rule-stands-preamble = { $rule }（条款开头）
rule-stands-closing = { $rule }（条款末尾）
rule-stands-operator = { $rule }（本窗口的规定）
rule-with-list = { $rule }：

## Headings

rules-group-who = 谁可以使用
rules-group-call = 通话
rules-group-booking = 预约
rules-group-asked = 我们会问什么
rules-group-cancel = 取消和没有来
rules-group-before = 通话之前
rules-group-conduct = 通话的时候
rules-group-records = 记录
rules-group-costs = 费用
rules-group-terms = 使用条款

## Who can use it

rule-who = 这些人可以使用这项服务
rule-question = 我们会问：{ $question }这样回答，才可以预约
rule-callers = 我们用这些语言回复您：{ $languages }。

## The call

rule-app = 通话使用 { $app }。
rule-apps = 通话使用下面其中一个应用
rule-app-designated = 通话使用 { $app }，或者主办方指定的其他应用。
rule-booking-app = 该机构用 { $app } 管理预约。
rule-media-audio = 通话只用语音。摄像头一直关着。
rule-media-video = 这是视频通话。
rule-language = 通话使用{ $spoken }。
rule-languages = 通话使用下面其中一种语言
rule-language-days = { $spoken }：{ $days }
rule-hours = 服务时间（日本时间）
rule-hours-days = { $days }：{ $hours }
rule-events = 每个活动都有自己的日期和时间。
rule-event = { $title }：{ $when }
rule-maintenance = 这些时间不能预约
rule-maintenance-span = { $begins }～{ $ends }
rule-session = 一次通话{ $minutes }分钟。
rule-session-most = 一次通话最多{ $minutes }分钟。
rule-access = 为了加入通话，您会收到
rule-access-url = 链接
rule-access-id-passcode = 会议号和会议密码
rule-access-id-passkey = ID 和通行密钥

## Booking

rule-notice-minutes = 请至少在通话{ $minutes }分钟前预约。
rule-notice-hours = 请至少在通话{ $hours }小时前预约。
rule-days-before =
    { $days ->
        [1] 最晚可以在前一天预约。
       *[other] 最晚可以提前{ $days }天预约。
    }
rule-working-days-before = 预约那天和通话那天之间，必须隔{ $days }个工作日。
rule-working-days = 星期六、星期日、节假日，以及12月29日到1月3日，不算工作日。
rule-horizon = 最早可以提前{ $days }天预约。
rule-wishes = 您最多可以选{ $times }个您方便的时间。
rule-per-caller = 您同时最多可以有{ $count }个未结束的预约。
rule-per-day =
    { $calls ->
        [1] 一天可以通话1次。
       *[other] 一天可以通话{ $calls }次。
    }
rule-confirmation-staff = 工作人员会看您的申请，然后确认。只提出申请，还不算预约成功。
rule-confirmation-instant = 您的预约马上就会确认。
rule-confirmation-reply = 该机构会告诉您可以预约的时间。您答复之后，预约才算确认。
rule-confirmation-lottery = 名额由抽签决定。我们会告诉您结果。
rule-offer = 我们提供给您的时间，会保留{ $hours }小时。
rule-in-call = 通话的时候，可以预约下一次通话。
rule-waiting = 有候补名单。空出来的时间，会为您保留{ $minutes }分钟。
rule-notices = 通话的日期和加入的方法，我们这样告诉您
rule-road-chat = 在这个聊天里
rule-road-mail = 发电子邮件
rule-road-phone = 打电话
rule-road-member-page = 在您的求职者个人主页上
rule-writes-within = 申请后{ $days }个工作日内没有收到答复，请给我们打电话。
rule-reminder-day-before = 通话前一天的{ $time }，我们会提醒您。
rule-reminder-ready = 通话前{ $minutes }分钟，我们会给您发消息。
rule-reminder-offer-ends = 提供的时间到期前{ $hours }小时，我们会提醒您。

## What we ask

rule-fields = 我们会问您的这些信息
rule-companion = 如果有人陪着您，比如口译员，请事先告诉我们。
rule-private-form = 个人信息只在我们自己的页面上问，不在聊天里问。
rule-prove-email = 我们会用验证码确认您的电子邮箱。
rule-account = 我们用电子邮件发一个链接，您用它登记一次就行。
rule-characters-jis = 请用日文里的字，或者不带符号的英文字母填写。该机构的系统无法保存其他的字。
rule-identity = 通话开始时，我们会核对您是谁，问您的这些信息

## Cancelling and absence

rule-cancel = 您可以这样取消
rule-cancel-same-day = 通话当天，只能这样取消
rule-way-chat = 在这个聊天里
rule-way-mail = 发电子邮件
rule-way-page = 在您的预约页面上
rule-way-phone = 打电话
rule-absence = 如果您没有来，开始后过了{ $minutes }分钟也没有您的联系，这次通话就会取消。
rule-absence-refusal = 如果您没有来，也不联系我们，工作人员可能会决定，您在一段时间内不能预约。
rule-absence-counted = 如果您有一次没有来通话，工作人员在{ $days }天内看得到这件事。

## Before the call

rule-checks = 通话之前，请看看这几项

## During the call: what is not allowed

rule-recording = 不论用什么方法，都禁止记录通话
recording-audio = 录音
recording-video = 录像
recording-photo = 拍照
recording-streaming = 直播
rule-organiser-records = 主办方可能会对活动录像，以后再次使用。这要得到制作的人和讲话的人的同意。
rule-designated = 应用里只能使用主办方指定的功能。
rule-forbidden = 这些行为不允许
conduct-threats = 威胁
conduct-abuse = 侮辱和辱骂
conduct-other-purposes = 用于这项服务以外的目的
conduct-property = 侵犯别人作品等的权利，例如擅自复制
conduct-annoyance = 让其他使用者感到不快
conduct-honour = 侵犯别人的名誉、隐私或肖像权
conduct-disturbance = 妨碍服务
conduct-law = 违反法律或公共秩序
conduct-harm = 给别人带来不利
conduct-unauthorised-access = 未经许可进入系统
conduct-malware = 发送病毒
conduct-others-ids = 使用别人的 ID 或密码
conduct-false-registration = 用假信息登记
conduct-profit = 用这项服务赚钱
conduct-outdated-protection = 使用安全保护不是最新的设备
rule-suspension = 如果有人违反这些规则，工作人员可能会结束或停止这个人的使用。

## Records

rule-records = 可能会记录这些内容
record-times = 您使用的时间
record-access = 访问记录
record-devices = 您设备的识别号码
rule-statistics = 我们会统计这项服务的使用情况。从统计里看不出任何人是谁。
rule-keeping = 您最后一次通话和最后一条消息过了{ $days }天，您的信息会删除。

## Costs

rule-free = 这项服务免费。
rule-own = 这些费用由您自己承担
rule-own-device = 您的设备
rule-own-data = 流量和网络

## Terms of use

rule-documents = 您必须同意这些条款
rule-consent-explicit = 您按“我同意”按钮来表示同意。
rule-consent-deemed = 没有“我同意”按钮：您做了某些事，就视为同意。
rule-deemed-applying = 提出申请，就视为同意使用条款。
rule-deemed-replying = 回复该机构的消息，就视为同意使用条款。
rule-deemed-using = 使用这项服务，就视为同意使用条款。
rule-deemed-viewing = 浏览这项服务，就视为同意使用条款。
rule-app-terms-applying = 申请并使用通话的应用，就视为也同意该应用自己的条款。
rule-app-terms-using = 使用通话的应用，就视为也同意该应用自己的条款。
rule-app-terms-separate = 通话的应用有自己的条款。您要另外同意。
rule-change-free = 使用条款可能不经您同意就变更。变更后继续使用，就视为同意新的条款。
rule-change-announced = 只有对使用者有利，或者变更合理、又符合条款的目的时，使用条款才可以不经您同意就变更。变更什么、从什么时候起，会事先公布。
court-tokyo = 适用日本法律。纠纷的第一审，只由东京地方法院审理。
court-matsue = 适用日本法律。纠纷的第一审，只由松江的法院审理。
court-kobe = 适用日本法律。纠纷只由神户地方法院审理。
court-maebashi = 适用日本法律。纠纷只由前桥地方法院审理。
court-office = 适用日本法律。纠纷的第一审，只由该机构所在地的地方法院审理。

## Said around a call

call-no-recording = 不论用什么方法，都请不要记录这次通话（{ $kinds }）。
call-organiser-records = 主办方可能会录像。
call-designated = 应用里请只使用主办方指定的功能。
about-call =
    您可以在这里申请通话，和会说中文的人交谈。
    没有电话号码也可以。
about-free = 这项服务免费。
about-data = 上网的流量费由您自己承担。
about-wifi =
    请用自己的网络，或者您熟悉、信得过的 Wi-Fi（无线网络）。
    不知道是否安全的免费 Wi-Fi，请不要用。
telegram-short-call = 您可以在这里申请通话，和能帮您的人交谈。

## Agreeing to the terms of an app, apart from those of the service

app-terms-intro = 通话的应用有自己的条款。使用这项服务，要另外同意这些条款：
app-terms-intro-several = 通话的应用各有自己的条款。使用这项服务，要另外同意这些条款：
terms-ask-own = 您同意使用条款吗？
app-terms-ask = 您同意这个应用的条款吗？
app-terms-ask-several = 您同意这些应用的条款吗？

## When the terms change

terms-change-notice-text = 您同意过的一份文本，从{ $day }起变更。在那之前，旧的文本有效。
terms-change-now-notice-text = 您同意过的一份文本已经变更。
terms-change-what = 变更的是这些部分：
terms-change-read = 请读一读新的文本。
terms-counts-from = 这份文本从{ $day }起有效。
