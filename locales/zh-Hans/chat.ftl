### status: reference translation


## The first screen

choose-language = 请选择语言
language-name = 中文（简体）
lang-vi = 越南语
lang-zh-hans = 中文（简体）
lang-id = 印度尼西亚语
lang-fil = 菲律宾语
lang-en = 英语
lang-th = 泰语
lang-km = 柬埔寨语
lang-my = 缅甸语
lang-ja = 日语
lang-ja-x-easy = 简单日语
return-short = 我有预约码
about =
    您可以在这里申请通话，和会说中文的人交谈。通话服务免费。
    没有电话号码也可以。
about-audio = 通话只用语音。摄像头一直关着，谁也看不到您的脸。
about-needs = 您需要准备：智能手机、平板电脑或电脑，Zoom 应用，还有一个电子邮箱。
about-costs =
    上网的流量费由您自己承担。请用自己的网络，或者您熟悉、信得过的 Wi-Fi（无线网络）。
    不知道是否安全的免费 Wi-Fi，请不要用。
about-other-ways =
    电话（{ $phone }）咨询和电子邮件咨询照常进行。
    Facebook Messenger 的通话服务已经结束。
about-traces =
    您在这里写的内容，会留在您手机的这个聊天记录里。用您手机的人都能看到。
    如果有人会查看您的手机，请尽量用别的手机。
telegram-short = 您可以在这里申请免费通话，和会说中文的人交谈。

## The menu and the buttons that are always there

menu-ask = 您想做什么？
menu-unfinished = 您开始填的申请还没有发送。您可以继续填，也可以先做别的。
book-label = 预约通话
bookings-label = 我的预约
timetable-label = 服务时间
about-label = 这是什么？
terms-label = 使用条款
person-label = 联系工作人员
language-label = 切换语言
help-label = 帮助
delete-label = 删除我的信息
danger-label = 我有危险
menu-label = 菜单
back-label = 返回
continue-label = 继续
yes-label = 是
change-label = 修改
help =
    您随时可以输入下面的词：菜单、返回、语言、帮助、工作人员、取消。
    您已经填好的内容会保留。在您按“发送申请”之前，什么都不会发出去。
old-button = 这是前面步骤的按钮。什么都没有改变。请从这里继续：
use-buttons = 请按下面的按钮，或者输入按钮的编号。
only-text = 我只能读懂打出来的文字和按钮。您刚才发的内容没有保存。
no-groups = 我一次只能和一个人聊。请直接给我发消息。我现在退出这个群。
trouble = 我们这边出了问题。您填写的内容还在。请稍后再试一次。
# $phone is the service's phone number.
phone-instead = 您也可以给我们打电话：{ $phone }

## Danger

danger =
    如果您有危险，请马上打电话。这些电话免费。
    报警：110
    急救、火警：119
danger-say =
    您可以用日语这样说：
    「助けてください」 (Tasukete kudasai)：“请救救我。”
    「警察を呼んでください」 (Keisatsu o yonde kudasai)：“请帮我报警。”
    「日本語がわかりません」 (Nihongo ga wakarimasen)：“我不懂日语。”
# $phone is the service's phone number.
danger-phone = 在服务时间内，您也可以给我们打电话：{ $phone }

## A person

person-asked = 我们已经告诉工作人员，您想和真人交谈。工作人员会在这里给您发消息。
person-asked-already = 工作人员已经知道您想和真人交谈，会在这里给您发消息。
person-write =
    现在和您联系的是真人。您可以在这里写消息了。
    24小时内，您写的内容会转给我们的工作人员。想结束的话，请按“菜单”。
person-got = 工作人员已经收到您的消息，会在这里回复您。
answer-label = 回复
person-now = 现在就有会说中文的人在。
# $when is a date and time in Japan time.
person-next = 下次有会说中文的人在的时间：{ $when }。

## Days and hours

timetable-title = 各语言的服务日和服务时间
# $days is a list of weekdays, $hours a span such as 11:00–19:00.
timetable-hours = { $days }：{ $hours }
timetable-japan-time = 所有时间都是日本时间。
call-language = 通话使用{ $spoken }。
call-interpreter = 口译员可以陪您一起参加。请在通话前告诉我们。
# $when is a date and time in Japan time.
next-chance = 中文最近的空闲时间：{ $when }
no-free-time = 接下来几周，中文没有空闲时间。

## The terms

terms-intro = 预约之前，请先读一下。下面是使用条款中最重要的内容：
# $title is the Japanese title of the official text, $link its address.
terms-binding = 这是帮助您理解的译文，一切以日文正式文本为准：{ $title } { $link }
# $version is the version of the document.
terms-version = 版本：{ $version }
terms-ask = 您同意使用条款和 Zoom 的条款吗？
terms-ask-all = 您同意以上所有条款吗？
terms-ask-deemed = 如果您继续并提出申请，就视为同意这些条款。
agree-label = 我同意
disagree-label = 我不同意
read-terms-label = 阅读全部条款
read-zoom-label = Zoom 条款
read-teams-label = Teams 条款
read-skype-label = Skype 条款
read-teleoffice-label = TeleOffice 条款
read-etumo-label = e-TUMO 条款
next-page-label = 下一页
previous-page-label = 上一页
# $title is the document's title, $page and $pages are numbers.
terms-page = { $title }（{ $page }/{ $pages }）
terms-changed = 在这期间，条款有了改动。请再读一遍。
disagreed = 没关系。什么都没有发送，也没有保存。不同意条款，就不能在这里预约通话。
read-again-label = 再读一遍

## Who is asking

who-ask = 请选择您的身份。
who-trainee-label = 在日本的技能实习生
who-former-label = 原技能实习生
who-representative-label = 代理人
who-supporter-label = 支援者
where-ask = 您现在在哪里？我们问这个，是为了显示您当地的时间。
where-jp-label = 日本
where-vn-label = 越南
where-cn-label = 中国
where-id-west-label = 印度尼西亚（WIB）
where-id-central-label = 印度尼西亚（WITA）
where-id-east-label = 印度尼西亚（WIT）
where-ph-label = 菲律宾
where-th-label = 泰国
where-kh-label = 柬埔寨
where-mm-label = 缅甸
where-other-label = 其他国家
whom-ask = 您是为谁来咨询的？不用写名字。
whom-trainee-label = 技能实习生
whom-former-label = 原技能实习生

## What is asked

name-title = 姓名
birthdate-title = 出生日期
email-title = 电子邮箱
companion-title = 陪同人员
when-title = 日期和时间
pick-date-label = 选择日期
suggested-label = 用建议的写法
as-typed-label = 用我写的
mailbox-ask =
    这个邮箱里的邮件，是不是只有您一个人能看到？
    如果别人也能看到，我们就不会往那里发邮件。
mailbox-own-label = 只有我能看
mailbox-shared-label = 别人也能看到
mailbox-shared-kept = 条款要求留邮箱地址，所以我们会保存，但绝不会往那里发邮件。我们只在这个聊天里回复您。
typed-traces = 您现在可以在这个聊天里，把写有您姓名和出生日期的消息删掉。内容我们已经安全保存。
companion-ask = 通话时会有人陪着您吗？比如口译员。请在通话前告诉我们。
companion-none-label = 没有，就我一个人
companion-interpreter-label = 口译员
companion-companion-label = 其他人

## Day and time

day-ask = 您想在哪一天通话？这里只显示中文有空闲时间的日子。
later-days-label = 后面的日期
first-days-label = 最早的日期
day-full = 那一天已约满。请选别的日期。
day-past = 那一天现在已经来不及预约了。请选别的日期。
no-other-time = 接下来几周没有其他空闲时间。
# $day is a day with its weekday.
time-ask = { $day }：您想几点通话（日本时间）？
# $day is a day with its weekday.
time-taken = 这个时间刚刚被别人约走了。您填写的内容还在。{ $day }还有这些时间可以选（日本时间）。
time-past = 那个时间现在已经来不及预约了。您填写的内容还在。{ $day }还有这些时间可以选（日本时间）。

## Review and request

review-title = 请核对您的申请
review-text = 都对吗？您写的内容，特意只显示了一部分。
as-before = 和上次一样
send-label = 发送申请
review-more = 还有您方便的其他时间吗？可以再加，只选一个也行。最多可以选{ $most }个，我们会确认其中一个。
add-time-label = 再加一个时间
wish-title = 时间{ $rank }
wishes-ask = 您想修改或去掉哪个时间？
wish-change-label = 修改时间{ $rank }
wish-drop-label = 去掉时间{ $rank }
wish-gone = { $when }刚刚被别人约走了。您选的其他时间还在。
wish-past = { $when }现在已经来不及预约了。您选的其他时间还在。
book-now-label = 预约这个时间
change-ask = 您想修改哪一项？
change-who-label = 我的身份
change-where-label = 我在哪里
change-whom-label = 为谁咨询
change-name-label = 姓名
change-birthdate-label = 出生日期
change-email-label = 电子邮箱
change-mailbox-label = 邮箱谁能看
change-companion-label = 陪同人员
change-time-label = 日期和时间
keep-all-label = 都不改
# $when is a date and time in Japan time.
request-sent =
    我们收到了您的申请，时间是：{ $when }。
    现在还没有确认。请等我们的答复。
request-sent-several = 我们收到了您的申请。我们会尽量确认下面的其中一个时间：
request-wait = 现在还没有确认。请等我们的答复。
request-reply = 这个时间行不行，我们会发消息告诉您。您回复那条消息之后，通话才算确认。
booked-now = 您的通话已确认：{ $when }。
# $code is the booking code.
request-code = 您的预约码：{ $code }
request-answer-chat = 我们会在这个聊天里答复您。
request-answer-mail = 我们会在这个聊天里答复您，也会发电子邮件。
one-at-a-time = 您已经有一个预约了。请等那次通话结束再约，或者先取消它。
stop-ask = 您要停止吗？您填写的内容会被删除。现在还什么都没有发送。
stop-yes-label = 是，停止
stopped = 您填写的内容已删除。什么都没有发送。

## My booking

no-bookings = 您现在没有预约。
status-title = 状态
status-waiting = 候补中
status-requested = 等待确认
status-offered = 请选择时间
status-confirmed = 已确认
status-done = 已结束
status-cancelled = 已取消
status-lapsed = 没有及时确认
own-time-title = 您当地的时间
code-title = 预约码
passcode-title = 会议密码
passkey-title = 通行密钥
meeting-id-title = 会议号
join-label = 加入通话
join-steps =
    1. 提前几分钟按“{ $label }”。
    2. 名字可以随便填，不用填真名。
    3. 请等一下，我们会让您进入通话。
camera-off = 请一直关闭摄像头。我们只用语音通话。
link-follows = 加入通话的链接，会在通话前发到这里。
join-by-id =
    1. 打开 { $app }。
    2. 选择加入会议。
    3. 输入这条消息里的会议号和会议密码。
join-by-id-passkey =
    1. 打开 { $app }。
    2. 选择加入会议。
    3. 输入这条消息里的会议号和通行密钥。
offer-agree = 您选了时间，就视为同意使用条款。
offer-text = 请从这些时间里选一个。如果都不行，也请告诉我们。
offer-until = 请在{ $when }之前答复。过了这个时间，我们就不能再为您保留了。
# $rank is the number of the time in the list above.
offer-accept-label = 选第{ $rank }个时间
decline-label = 都不行
# $when is a date and time in Japan time.
offer-accepted = 谢谢您。您的通话时间是：{ $when }。
offer-declined = 谢谢您。工作人员会再找别的时间，在这里回复您。您也可以取消预约，自己另选时间。
offer-declined-kept = 谢谢您。您的通话不变，还是原来的时间。
# $when is a date and time in Japan time.
cancel-ask = 您要取消{ $when }的预约吗？
cancel-label = 取消预约
keep-booking-label = 保留预约
# $when is a date and time in Japan time.
cancelled-by-you = { $when }的预约已取消。您不用再做什么。
# $phone is the service's phone number.
cancel-by-phone = 这个预约只能打电话取消：{ $phone }
phone-of-office = 该机构的电话号码
# $status is one of the status words above.
already-over = 什么都没有改变。这个预约现在的状态：{ $status }
book-again-label = 另约时间
move-label = 更改时间
move-keeps = 新的时间确认之前，您{ $when }的通话不变。
move-title = 请核对新的时间
old-time-title = 原定时间
new-time-title = 新时间
wanted-title = 您想改到
move-sent = 我们收到了您更改时间的申请。在我们确认新的时间之前，您{ $when }的通话不变。
moved-now = 您的通话时间已经更改。新时间是：{ $when }。

## Deleting

delete-ask =
    要删除我们保存的有关您的全部信息吗？还没进行的预约会取消。删除后不能恢复。
    您在这个聊天里看到的内容，会一直留在您的手机上和聊天软件里，直到您在那里删除。
    有一条不带姓名的记录会保留：同意过哪些条款、用的什么语言、在哪个月。
delete-yes-label = 是，删除
delete-no-label = 否，保留
deleted = 我们保存的有关您的信息已全部删除。您现在可以把手机上的这个聊天也删掉。以后随时可以再联系我们。

## Coming back to the web chat

return-word-label = 设一个暗号
return-word-why = 如果您关掉这个页面，以后可以用预约码和您自己设的暗号回来。
return-word-ask = 请输入一个只有您知道的暗号，至少4个字或字母。不要用您的姓名或出生日期。
return-word-length = 暗号要有4到60个字或字母。
return-word-kept = 谢谢您。请记住这个暗号和您的预约码。
return-code-ask = 请在这里输入您收到的预约码，样子就像 K7P-2QX 这样。
return-known-word-ask = 请输入您设的暗号。
return-failed = 预约码和暗号对不上。请再试一次。输错五次暗号，就要等一个小时。

## One caller in several apps

link-label = 在别的应用里使用
link-ask =
    在别的应用（聊天软件或网页聊天）里，您也能看到同样的预约。
    如果您自己的另一个应用里显示了连接码，请在这里输入。如果没有，请按“获取连接码”。
    别人给您的连接码，千万不要输入。输入了，那个人就能看到您的预约。
link-get-label = 获取连接码
link-code = 请在您的另一个应用里打开“帮助”，按“在别的应用里使用”，然后输入这个连接码。连接码10分钟内有效，只能用一次。不要给任何人看。
link-sure = 这个连接码是您自己在您的另一个应用里获取的吗？如果是别人给您的，那个人就能看到您的预约。
link-done = 好了。您现在可以在两处看到同样的预约：这里和 { $app }。
link-many = 您现在有{ $count }个未结束的预约，都会保留。等预约少一些以后，才能再申请新的。
link-failed = 这个连接码不能用。连接码10分钟内有效，只能用一次。请在您的另一个应用里获取新的连接码。
link-added-notice = 已添加 { $app }。如果这不是您自己做的，请按下面的按钮。
link-remove-line-label = 移除 LINE
link-remove-telegram-label = 移除 Telegram
link-remove-web-label = 移除网页聊天
link-removed = 已移除 { $app }。移除的应用里不再显示您的预约。您的预约还在您的另一个应用里。

## Waiting list

wait-offer = 您也可以加入候补名单。有时间空出来时，我们会按加入的先后顺序，每次只问一个人。
wait-label = 候补名单
wait-ask = 您想候补哪一天？
wait-any-label = 哪天都行
wait-any-day = 哪天都行
wait-for-title = 候补日期
wait-joined = 您已加入候补名单。日期：{ $day }
wait-number = 您现在排在第{ $number }位。这只是估计：前面的人可能在等别的日子，也可能会退出。
wait-how = 轮到您、又有时间空出来时，您会收到一条消息。请在{ $minutes }分钟内答复。如果没有答复，这个时间会给下一位，您会排到队尾。
wait-leave-label = 退出候补
wait-leave-ask = 您要退出候补名单吗？退出后，现在的排位就没有了。
wait-stay-label = 继续候补
wait-left = 您已退出候补名单。
wait-already = 您已经在候补名单上了。如果想预约别的时间，请先退出候补。
wait-passed = 谢谢您。这个时间会给下一位。您还在候补名单上，排在队尾。
wait-not-needed = 现在有空闲时间了，您不用再等。

## Cancelling: ways and rules

cancel-same-day = 通话当天只能打电话取消：{ $phone }
cancel-article = 这条规定写在使用条款{ $article }。
cancel-not-here = 这里不能取消。您可以这样取消：
cancel-way-chat = 在聊天里：按“取消预约”。
cancel-way-page = 在这个时间的页面上：链接在我们发给您的消息里。
cancel-way-mail = 发电子邮件：回复我们的邮件，只写两个字：取消
cancel-way-phone = 打电话：{ $phone }
undo-hint = 是不小心取消的吗？如果这个时间还没被别人约走，您可以重新申请。
undo-label = 重新申请
undone = 您对{ $when }的申请已经重新发出。现在还没有确认。请等我们的答复。
undo-too-late = 这个时间已经约不到了。请另选时间。
seen-label = 我读过了
seen-thanks = 谢谢您。现在我们知道您已经读过了。
page-label = 详情和日历

## Proving the email address

proof-ask =
    我们往您的邮箱发了一个6位数字的验证码。请在10分钟内在这里输入。
    如果没收到邮件，请看看垃圾邮件夹，或者不用邮件，直接继续。
proof-wrong = 验证码不对。还可以试{ $left }次。
proof-over = 这个验证码已经不能用了。您可以要一个新的，或者不用邮件，直接继续。
proof-right = 谢谢您。验证码正确。
proof-skipped = 我们不会往这个邮箱发邮件，只在这个聊天里答复您。
proof-skip-label = 不用邮件，继续
proof-again-label = 重发验证码

## Shortly before the call

ready-label = 我准备好了
late-label = 我会晚到
cannot-join-label = 我连不上
ready-thanks = 谢谢您。请提前几分钟加入，等我们让您进入通话。
late-ask = 您会晚到几分钟？
late-by-label = { $minutes }分钟
late-thanks = 谢谢您告诉我们。我们会等您，请尽快加入。
cannot-join-help =
    请这样试试：
    1. 关掉应用，再按一次“加入通话”。
    2. 换一个网络，比如不用 Wi-Fi，改用手机流量。
    3. 把手机关机再开机。
    我们已经告诉工作人员。这不会对您有不好的影响。
ready-not-now = 这次通话现在不需要做什么。

## Getting ready for the call

check-label = 通话前准备
check-intro = 为了通话顺利，有{ $points }个简单的问题。您随时可以停下。
check-not-yet-label = 还没准备好
check-number = 第{ $number }个，共{ $points }个
check-app-ask = 这部手机上装的是最新版本的 { $app } 吗？
check-app-help = 打开手机的应用商店，搜索 { $app }，按“安装”或“更新”。
check-test-call-ask = 您用 { $app } 试着通话过吗？能听到声音、也能说话吗？
check-test-call-help = 请用这部手机打开 https://zoom.us/test ，或者在 { $app } 的设置里测试声音。请把音量调大。
check-test-call-other-help = 请在 { $app } 的设置里测试声音。请把音量调大。
check-up-to-date-ask = 您的手机系统和浏览器是最新版本吗？
check-up-to-date-help = 打开手机的设置，找到“更新”，把能更新的都装好。最好用 Wi-Fi 来更新。
check-safe-device-ask = 这部手机是安全的吗？也就是说，没有被别人控制，也没有病毒。
check-safe-device-help = 如果别人在这部手机上装过应用，或者知道手机的密码，请尽量用别的手机。
check-wifi-ask = 通话时，您用的是手机流量，或者您熟悉的、有密码的 Wi-Fi 吗？
check-wifi-help = 不熟悉的免费 Wi-Fi，请不要用。用手机流量就可以。语音通话30分钟，大约用30 MB流量。
check-quiet-ask = 通话的时候，您能一个人待在安静的地方吗？
check-quiet-help = 请选一个别人听不到的地方：室外、车里，或者关上门的房间。戴上耳机更好。
check-camera-off-ask = 您知道怎么关摄像头吗？我们只用语音通话。
check-camera-off-help = 加入之前，请关闭“视频”。如果看到自己的画面，请按“停止视频”。
check-camera-off-other-help = 加入之前，请在 { $app } 里关闭摄像头。
check-firewall-ask = 您的设备开启防火墙了吗？如果用手机，不用做什么，请回答“是”。
check-firewall-help = 如果用电脑，请打开设置，找到“防火墙”并开启。如果用手机，不用做什么。
check-no-file-sharing-ask = 您的设备里没有文件共享软件，通话时也会关掉不需要的应用，是吗？
check-no-file-sharing-help = 通过文件共享软件（Winny 等），陌生人可能会拿走您设备里的文件，请删除这类软件。通话之前，请关掉不需要的应用。
check-antivirus-ask = 您的设备装了与付费版相当的杀毒软件，并且更新到最新了吗？
check-antivirus-help = 请打开杀毒软件，更新一下。免费软件，只有与付费版相当的才可以。如果不确定，请在通话前问我们。
check-supported-os-ask = 您的设备的操作系统（Android、Windows 等）还在支持期内，并且装上了最新的安全补丁吗？
check-supported-os-help = 打开设置，找到“更新”，把能更新的都装好。如果这台设备已经没有安全更新了，请用别的设备。
check-announce-ask = 通话时陪着您的人，比如口译员、照护人员、家人，您告诉我们了吗？如果只有您一个人，请回答“是”。
check-announce-help = 如果有人陪着您，请在通话前告诉工作人员是谁。如果只有您一个人，不用做什么。
check-all-ready = 谢谢您。您已经准备好通话了。
check-open = 这些还没有准备好：
check-open-reminder = 通话之前，请看看这几项：
check-app-title = 通话用的应用
check-test-call-title = 试通话
check-up-to-date-title = 手机和浏览器是最新版本
check-safe-device-title = 安全的手机
check-wifi-title = 自己的或熟悉的网络
check-quiet-title = 安静、没有别人的地方
check-camera-off-title = 关闭摄像头
check-firewall-title = 开启防火墙
check-no-file-sharing-title = 没有文件共享软件
check-antivirus-title = 杀毒软件是最新的
check-supported-os-title = 还在支持期内的操作系统
check-announce-title = 事先告诉我们谁陪着您

## When bookings are refused for a time

refused-until = 在{ $until }之前，您不能在这里预约通话。
refused-reason = 原因：{ $reason }
refused-answer = 如果您觉得不对，或者想说明情况，请回复。工作人员会亲自看。
refused-answer-label = 写回复
refused-answer-ask = 请现在输入您的回复，写在一条消息里。
refused-answer-kept = 谢谢您。工作人员会看您的回复，然后在这里联系您。
refused-answer-already = 工作人员那里已经有您的一条回复，会先看那一条。这条消息没有保存。
refused-lifted = 您又可以预约通话了。
